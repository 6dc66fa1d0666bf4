//! `sortby`, and `po` of a sorted list: the order of a list and where in it a page begins.

use super::limit;
use httpkit::{Problem, Query, question};
use registers::catalogue::Class;
use registers::filter::{Order, Reader};

/// The order, and the row after which the page begins.
///
/// # Errors
/// 400 for what cannot be sorted by, and for a `po` that comes from another list.
pub fn parse(query: &Query, class: &Class) -> Result<(Order, Option<i64>), Problem> {
    let keys = question::sort_keys(query, class, Reader::Public)?;
    if keys.is_empty() {
        return Ok((Order::default(), limit::parse_after(query)?));
    }
    question::page_after(query, "po", keys, class)
}

/// Names that a list can be sorted by.
pub fn names(class: &Class) -> impl Iterator<Item = &str> {
    class.sorted_by(Reader::Public).map(|p| class.property_name(p))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    #[test]
    fn keys_are_read_with_their_direction() {
        let catalogue = trial::catalogue();
        let class = &catalogue.classes[0];
        let read = |text: &str| {
            let (order, _) = parse(&Query::default().with("sortby", text), class)?;
            Ok::<_, Problem>(
                order.keys.iter().map(|k| (class.property_name(k.by).to_owned(), k.descending)).collect::<Vec<_>>(),
            )
        };
        let is = |list: &[(&str, bool)]| list.iter().map(|(n, d)| ((*n).to_owned(), *d)).collect::<Vec<_>>();
        assert_eq!(read("+srednica,-rzedna").unwrap(), is(&[("srednica", false), ("rzedna", true)]));
        assert_eq!(read(" srednica, lokalnyId").unwrap(), is(&[("srednica", false), ("lokalnyId", false)]));
        assert_eq!(read("").unwrap(), []);
        for bad in ["wlasciciel", "geometria", "uwagi", "nic", "srednica,srednica", ",", "--srednica"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
