//! A unit's own register may grow and be worded anew; what its entries rely on stays.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::declaration::RegisterFile;
use registers::evolution::{Change, compare};

const BENCHES: &str = include_str!("data/lawki.toml");

fn file(text: &str) -> RegisterFile {
    toml::from_str(text).unwrap()
}

/// What is told when parts of the declaration are written otherwise.
fn changed(edits: &[(&str, &str)]) -> Result<Vec<Change>, Vec<String>> {
    let mut text = BENCHES.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    compare(&file(BENCHES), &file(&text)).map_err(|all| all.into_iter().map(|r| r.place).collect())
}

fn refused(from: &str, to: &str) -> Vec<String> {
    changed(&[(from, to)]).unwrap_err()
}

fn of(class: &str, attribute: &str) -> (String, String) {
    (class.to_owned(), attribute.to_owned())
}

#[test]
fn a_declaration_that_stays_changes_nothing() {
    assert_eq!(changed(&[]), Ok(Vec::new()));
}

#[test]
fn attributes_codes_and_words_may_come() {
    let (class, attribute) = of("lawki_lawka", "kolor");
    let new = r#"  { name = "kolor", type = "text", required = true, label = { pl = "kolor", en = "colour" } },
  { name = "miejsca","#;
    assert_eq!(
        changed(&[(r#"  { name = "miejsca","#, new)]),
        Ok(vec![Change::NewAttribute { class, attribute, required: true }])
    );
    let (codes, code) = of("LAW_Rodzaj", "M");
    assert_eq!(
        changed(&[(r#"{ code = "U", pl"#, r#"{ code = "M", pl = "mała", en = "small" }, { code = "U", pl"#)]),
        Ok(vec![Change::NewCode { codes, code }])
    );
    let (codes, code) = of("LAW_Material", "drewno");
    let closed = r#"en = "wood", valid_to = "2027-01-01" }"#;
    assert_eq!(changed(&[(r#"en = "wood" }"#, closed)]), Ok(vec![Change::CodeDays { codes, code }]));
    let (class, attribute) = of("lawki_lawka", "dlugosc");
    assert_eq!(changed(&[("max = 5.0, decimals = 1", "max = 6.0")]), Ok(vec![Change::Looser { class, attribute }]));
    assert_eq!(
        changed(&[("Ławka w miejscu publicznym.", "Ławka.")]),
        Ok(vec![Change::Wording { place: "lawki_lawka".into() }])
    );
    assert_eq!(changed(&[("percent = 5.0", "percent = 9.0")]), Ok(vec![Change::Rules { class: "lawki_lawka".into() }]));
}

#[test]
fn what_entries_rely_on_is_refused_with_its_place() {
    assert_eq!(refused(r#"id = "lawki""#, r#"id = "laweczki""#), ["id"]);
    assert_eq!(refused(r#"name = "miejsca""#, r#"name = "siedzenia""#), ["lawki_lawka.miejsca"]);
    assert_eq!(refused(r#""miejsca", type = "integer""#, r#""miejsca", type = "real""#), ["lawki_lawka.miejsca"]);
    assert_eq!(
        refused(r#"codes = "LAW_Material", many = true"#, r#"codes = "LAW_Material""#),
        ["lawki_lawka.material"]
    );
    assert_eq!(refused(r#"code = "kamien""#, r#"code = "glaz""#), ["LAW_Material.kamien"]);
    assert_eq!(refused("min = 0.5", "min = 0.7"), ["lawki_lawka.dlugosc"]);
    assert_eq!(refused(r#"unit = "m""#, r#"unit = "cm""#), ["lawki_lawka.dlugosc"]);
    assert_eq!(refused(r#"name = "koszt""#, r#"name = "cena""#), ["lawki_lawka.remonty.koszt"]);
    assert_eq!(refused(r#"id = "lawki_lawka""#, r#"id = "lawki_fotel""#), ["lawki_lawka"]);
    assert_eq!(refused("kinds = [\"surface\", \"multisurface\"]", "kinds = [\"surface\"]"), ["lawki_lawka.teren"]);
}

#[test]
fn showing_more_to_the_public_is_always_said() {
    let all = changed(&[(r#"visibility = "internal""#, r#"visibility = "public""#)]).unwrap();
    let (class, attribute) = of("lawki_lawka", "przegladana");
    assert_eq!(all, [Change::MorePublic { class: Some(class.clone()), attribute: Some(attribute) }]);
    assert!(all[0].needs_confirmation());
    let on_condition = r#"visibility = "conditional", public_when = { stan = ["stoi"] }"#;
    let some = BENCHES.replacen(r#"visibility = "internal""#, on_condition, 1);
    let more =
        some.replacen(r#"public_when = { stan = ["stoi"] }"#, r#"public_when = { stan = ["stoi", "projekt"] }"#, 1);
    let told = |old: &str, new: &str| compare(&file(old), &file(new)).unwrap()[0].needs_confirmation();
    assert!(told(BENCHES, &some) && told(&some, &more));
    assert!(!told(&more, &some) && !told(&some, BENCHES));
}
