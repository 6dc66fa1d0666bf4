//! The registers that come with the house. Adding one is a file in `defs/` and a line here.

use crate::catalogue::{Catalogue, CatalogueError};

macro_rules! files {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("../defs/", $name)))),+] };
}

/// Name and text of every bundled register file.
pub const FILES: [(&str, &str); 29] = files![
    "egib.toml",
    "bdot500.toml",
    "gesut.toml",
    "emuia.toml",
    "zabytki.toml",
    "drzewa.toml",
    "wycinka.toml",
    "zbiornik_bezodplywowy.toml",
    "oczyszczalnia_przydomowa.toml",
    "azbest_wyrob.toml",
    "forma_ochrony_przyrody.toml",
    "odpady_punkt.toml",
    "dzikie_wysypisko.toml",
    "nieruchomosc_odpady.toml",
    "kapielisko.toml",
    "koncesja_kopaliny.toml",
    "zrodlo_ciepla.toml",
    "placowka_oswiatowa.toml",
    "zlobek.toml",
    "plac_zabaw.toml",
    "targowisko.toml",
    "alkohol_zezwolenie.toml",
    "obiekt_noclegowy.toml",
    "obiekt_ozo.toml",
    "hydrant_aed.toml",
    "zgloszenie.toml",
    "inwestycja_gminna.toml",
    "internet_pokrycie.toml",
    "obiekt_turystyczny.toml",
];

/// The bundled registers, checked.
///
/// # Errors
/// When a register file does not hold together; a test keeps that from happening in a release.
pub fn catalogue() -> Result<Catalogue, CatalogueError> {
    Catalogue::load(FILES)
}
