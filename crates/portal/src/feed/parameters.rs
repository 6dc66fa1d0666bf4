//! Parameters that the question and the stream have in common.

use gate::problem::coded;
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use store::feed::ChangeFilter;
use store::{Store, StoreError};

pub(super) const FILTER: [&str; 4] = ["register", "class", "unit", "bbox"];

/// What is wanted. A register or class that is not there is a mistake, not an empty answer.
pub(super) fn filter(store: &Store, asked: &Asked) -> Result<ChangeFilter, Problem> {
    let list = |name: &str| -> Vec<String> {
        let text = asked.query.get(name).unwrap_or_default();
        text.split(',').map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect()
    };
    let filter = ChangeFilter {
        registers: list("register"),
        classes: list("class"),
        units: list("unit"),
        bbox: asked.query.get("bbox").map(bbox).transpose()?,
        area: None,
    };
    let catalogue = store.catalogue();
    let register = filter.registers.iter().find(|r| catalogue.register(r).is_none());
    let class = filter.classes.iter().find(|c| catalogue.by_id(c).is_none());
    for (name, unknown) in [("register", register), ("class", class)] {
        if let Some(value) = unknown {
            let expected = Words { pl: "nazwa istniejąca w katalogu".into(), en: "a name of the catalogue".into() };
            return Err(Problem::invalid_value(name, value, &expected).member("code", "unknown_name"));
        }
    }
    Ok(filter)
}

fn bbox(text: &str) -> Result<[f64; 4], Problem> {
    let expected = Words {
        pl: "zachód,południe,wschód,północ w stopniach".into(),
        en: "west,south,east,north in degrees".into(),
    };
    let numbers: Vec<f64> = text.split(',').filter_map(|n| n.trim().parse().ok()).collect();
    match numbers[..] {
        [w, s, e, n]
            if text.split(',').count() == 4
                && [w, e].iter().all(|v| (-180.0..=180.0).contains(v))
                && [s, n].iter().all(|v| (-90.0..=90.0).contains(v))
                && w <= e
                && s <= n =>
        {
            Ok([w, s, e, n])
        }
        _ => Err(Problem::invalid_value("bbox", text, &expected)),
    }
}

/// The number after which to go on, which must be one that was given out.
pub(super) fn beyond() -> Problem {
    coded(
        ProblemKind::InvalidParameter,
        "since_unknown",
        "Numer zmiany jest większy niż ostatni wydany. Zacznij od pełnego odczytu rejestrów.",
        "The number of the change is larger than the last one given out. Begin with reading the registers as a whole.",
    )
}

pub(super) fn whole<T: std::str::FromStr + PartialOrd + std::fmt::Display>(
    asked: &Asked,
    name: &str,
    from: T,
    to: T,
) -> Result<Option<T>, Problem> {
    let expected =
        Words { pl: format!("liczba całkowita od {from} do {to}"), en: format!("a whole number from {from} to {to}") };
    let Some(value) = asked.query.parsed::<T>(name, &expected)? else { return Ok(None) };
    if value >= from && value <= to {
        Ok(Some(value))
    } else {
        Err(Problem::invalid_value(name, &value.to_string(), &expected))
    }
}

pub(super) fn failed(e: StoreError) -> Problem {
    gate::problem::of_store(&e)
}
