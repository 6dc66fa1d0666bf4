//! What a question must be to be answered, whatever language it was written in.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::filter::{Comparison, Domain, Expr, Filter, House, Reader, Term, What};
use registers::{Catalogue, bundled};

fn e(what: What) -> Expr {
    Expr::new(None, what)
}

fn equal(name: &str, what: What) -> Expr {
    e(What::Compare(Comparison::Equal, Box::new(e(What::Property(name.into()))), Box::new(e(what))))
}

fn ask(catalogue: &Catalogue, class: &str, expr: &Expr, reader: Reader) -> Result<Filter, String> {
    expr.bind(catalogue.by_id(class).unwrap(), reader).map_err(|r| r.words.en)
}

/// FES has texts only; they are read as what they stand beside.
#[test]
fn a_bare_value_takes_the_type_of_its_property() {
    let catalogue = bundled::catalogue().unwrap();
    let read = |name: &str, text: &str| -> Result<(Domain, Term), String> {
        match ask(&catalogue, "ot_rzedna", &equal(name, What::Bare(text.into())), Reader::Public)? {
            Filter::Compare { domain, right, .. } => Ok((domain, right)),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(read("rzedna", "112.5"), Ok((Domain::Real, Term::Real(112.5))));
    assert_eq!(read("rzedna", "112"), Ok((Domain::Real, Term::Integer(112))));
    assert_eq!(read("zrodlo", "112"), Ok((Domain::Text, Term::Text("112".into()))));
    let instant = read("startWersjaObiekt", "2024-05-01T12:00:00Z").unwrap();
    assert_eq!(instant, (Domain::Instant, Term::Instant(1_714_564_800_000_000)));
    assert_eq!(read("startWersjaObiekt", "2024-05-01").unwrap().0, Domain::Date, "a whole day in Poland");
    assert!(read("rzedna", "wysoko").is_err() && read("startWersjaObiekt", "wczoraj").is_err());
    let text = ask(&catalogue, "ot_rzedna", &equal("rzedna", What::Text("112".into())), Reader::Public);
    assert!(text.unwrap_err().contains("cannot be compared"), "a text that is one stays one");
}

#[test]
fn nobody_asks_by_what_he_may_not_read() {
    let catalogue = bundled::catalogue().unwrap();
    let mut hidden = 0;
    for class in &catalogue.classes {
        for (i, a) in class.attributes.iter().enumerate() {
            for reader in [Reader::Public, Reader::Official, Reader::Personal] {
                let asked = e(What::IsNull(Box::new(e(What::Property(a.name.clone()))))).bind(class, reader);
                let found =
                    class.asked_by(reader).any(|(n, _)| n == i) || House::NAMED.iter().any(|h| h.name() == a.name);
                assert_eq!(asked.is_ok(), found, "{} {} {reader:?}", class.id, a.name);
                hidden += usize::from(!reader.sees(a));
                if let Err(refusal) = asked {
                    assert!(refusal.words.pl.contains(&a.name) && refusal.words.pl.contains("lokalnyId"));
                }
            }
        }
    }
    assert!(hidden > 10);
}

#[test]
fn what_is_too_deep_or_too_long_is_refused() {
    let catalogue = bundled::catalogue().unwrap();
    let leaf = || equal("rzedna", What::Integer(1));
    let nested = |levels: usize| (0..levels).fold(leaf(), |inner, _| e(What::Not(Box::new(inner))));
    assert!(ask(&catalogue, "ot_rzedna", &nested(60), Reader::Public).is_ok());
    assert!(ask(&catalogue, "ot_rzedna", &nested(70), Reader::Public).unwrap_err().contains("deeply"));
    let long = |n: usize| e(What::Or((0..n).map(|_| leaf()).collect()));
    assert!(ask(&catalogue, "ot_rzedna", &long(1_000), Reader::Public).is_ok());
    assert!(ask(&catalogue, "ot_rzedna", &long(2_000), Reader::Public).unwrap_err().contains("parts"));
}

#[test]
fn a_class_shows_only_what_is_wanted() {
    let catalogue = bundled::catalogue().unwrap();
    let class = catalogue.by_id("ot_rzedna").unwrap();
    let place = class.attribute("rzedna").unwrap().0;
    let shown = class.showing(&[place]);
    let public: Vec<&str> = shown.asked_by(Reader::Public).map(|(_, a)| a.name.as_str()).collect();
    assert_eq!(public, ["rzedna"]);
    assert_eq!(shown.attributes.len(), class.attributes.len(), "places stay");
}
