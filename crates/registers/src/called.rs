//! What an entry is called in both languages of the house: a name is a name everywhere, but where the title of the map only
//! says what kind of thing it is („schody”), readers of English get the meaning of the code that says so.

use crate::catalogue::{Class, Kind};
use crate::declaration::Words;
use crate::value::Value;

impl Class {
    /// The title; without one the meaning of the first code that every entry has, else the name of the class. `value` gives
    /// nothing (`Null`) for what the reader may not see.
    pub fn called<'v>(&self, value: impl Fn(usize) -> &'v Value) -> Words {
        let title = self.title.of(&value);
        if !title.trim().is_empty() {
            let kind = self.title.kind(&value).into_iter().find_map(|i| self.meaning(i, value(i)));
            let en = kind.map(|k| k.en).filter(|en| !en.is_empty()).unwrap_or_else(|| title.clone());
            return Words { pl: title, en };
        }
        let mut required = (0..self.attributes.len()).filter(|i| self.attributes[*i].required);
        required.find_map(|i| self.meaning(i, value(i))).unwrap_or_else(|| self.label.clone())
    }

    fn meaning(&self, attribute: usize, value: &Value) -> Option<Words> {
        match (&self.attributes.get(attribute)?.kind, value) {
            (Kind::Code(list), Value::Text(code)) => {
                list.value(code).map(|c| Words { pl: c.pl.clone(), en: c.en.clone() })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stairs_are_stairs_in_english_and_a_sign_of_the_map_stays_one() {
        let catalogue = crate::bundled::catalogue().unwrap();
        let class = catalogue.by_id("ot_komunikacja").unwrap();
        let (place, _) = class.attribute("rodzajObiektu").unwrap();
        let called = |code: &str| {
            let value = Value::Text(code.to_owned());
            class.called(|i| if i == place { &value } else { &Value::Null })
        };
        let bridge = called("m");
        assert_eq!((bridge.pl.as_str(), bridge.en.as_str()), ("most", "bridge"));
        let sign = called("i");
        assert_eq!(sign.pl, sign.en, "„ok” is a sign and no word");
    }
}
