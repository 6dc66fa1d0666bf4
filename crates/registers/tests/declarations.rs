//! The bundled declarations hold together and are complete.

use registers::bundled;
use registers::catalogue::Kind;

#[test]
fn every_bundled_register_loads() {
    let catalogue = bundled::catalogue().unwrap();
    let ids: Vec<&str> = catalogue.registers.iter().map(|r| r.id.as_str()).collect();
    for id in ["egib", "bdot500", "gesut", "emuia", "zabytki", "drzewa"] {
        assert!(ids.contains(&id), "{id} is missing in {ids:?}");
    }
}

#[test]
fn the_2021_models_are_complete() {
    let catalogue = bundled::catalogue().unwrap();
    let count = |id: &str| catalogue.register(id).unwrap().classes.len();
    // 11 classes and two of presentation; 8 conduits, 8 devices, 2 accompanying, heights and two; 10 spatial and two.
    assert_eq!((count("bdot500"), count("gesut"), count("egib")), (13, 21, 12));
}

#[test]
fn every_class_has_words_a_title_and_a_layer() {
    let catalogue = bundled::catalogue().unwrap();
    for class in &catalogue.classes {
        assert!(!class.label.pl.is_empty() && !class.label.en.is_empty(), "{}", class.id);
        assert!(
            class.tile.is_some() || class.main_geometry.is_none() || !class.public,
            "{} has no tile layer",
            class.id
        );
        for a in &class.attributes {
            assert!(!a.label.pl.is_empty() && !a.label.en.is_empty(), "{}.{}", class.id, a.name);
            if let Kind::Code(list) = &a.kind {
                assert!(!list.values.is_empty(), "{}.{}", class.id, a.name);
            }
        }
    }
}
