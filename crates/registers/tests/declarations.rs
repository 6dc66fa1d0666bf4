//! The bundled declarations hold together and are complete.

use registers::bundled;
use registers::catalogue::Kind;
use registers::declaration::Visibility;

#[test]
fn every_bundled_register_loads() {
    let catalogue = bundled::catalogue().unwrap();
    let ids: Vec<&str> = catalogue.registers.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids[..6], ["egib", "bdot500", "gesut", "emuia", "zabytki", "drzewa"]);
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
        // A place that the public may not see is drawn nowhere.
        let shown = class.geometry().is_some_and(|g| g.visibility != Visibility::Internal);
        assert_eq!(class.tile.is_some(), shown, "{} has a tile layer exactly when its place is shown", class.id);
        for a in &class.attributes {
            assert!(!a.label.pl.is_empty() && !a.label.en.is_empty(), "{}.{}", class.id, a.name);
            if let Kind::Code(list) = &a.kind {
                assert!(!list.values.is_empty(), "{}.{}", class.id, a.name);
            }
        }
    }
}
