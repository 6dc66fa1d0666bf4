//! `validOn`: a day on which an entry was in force by law. It asks what the entry itself says of its validity, while
//! `datetime` asks what stood in the register; both together: what the register said then of that day.

use httpkit::Problem;
use registers::filter::Filter;
use registers::time::parse_date;
use registers::{Class, Words};

/// # Errors
/// 400 when the text is no day. Classes without days of validity take every day.
pub fn parse(text: &str, class: &Class) -> Result<Vec<Filter>, Problem> {
    let day = Some(text).filter(|t| t.len() == 10).and_then(parse_date).ok_or_else(|| {
        let expected = Words { pl: "dzień 2024-05-01".into(), en: "a day 2024-05-01".into() };
        Problem::invalid_value("validOn", text, &expected)
    })?;
    Ok(Filter::valid_on(class, day, true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planning_acts_have_two_kinds_of_days_and_delivered_classes_none() {
        let catalogue = registers::bundled::catalogue().unwrap();
        let of = |id: &str| parse("2026-04-01", catalogue.by_id(id).unwrap()).unwrap().len();
        assert_eq!(of("pog_strefa_planistyczna"), 2);
        assert_eq!(of("emuia_ulica_plac"), 1);
        assert_eq!(of("egb_budynek"), 0);
        let class = catalogue.by_id("emuia_ulica_plac").unwrap();
        for bad in ["", "2026", "2026-13-01", "2026-04-01T00:00:00Z", "dziś"] {
            assert!(parse(bad, class).is_err(), "{bad}");
        }
    }
}
