//! The registers that come with the house. Adding one is a file in `defs/` and a line here.

use crate::catalogue::{Catalogue, CatalogueError};

macro_rules! files {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("../defs/", $name)))),+] };
}

/// Name and text of every bundled register file.
pub const FILES: [(&str, &str); 19] = files![
    "egib.toml",
    "bdot500.toml",
    "gesut.toml",
    "emuia.toml",
    "zabytki.toml",
    "drzewa.toml",
    "jednostka_pomocnicza.toml",
    "obwod_glosowania.toml",
    "obwod_szkolny.toml",
    "app_akt.toml",
    "pog_strefa.toml",
    "mpzp_teren.toml",
    "app_wniosek_uwaga.toml",
    "decyzja_wz.toml",
    "decyzja_ulicp.toml",
    "rwdz.toml",
    "decyzja_srodowiskowa.toml",
    "obszar_rewitalizacji.toml",
    "reklama.toml",
];

/// The bundled registers, checked.
///
/// # Errors
/// When a register file does not hold together; a test keeps that from happening in a release.
pub fn catalogue() -> Result<Catalogue, CatalogueError> {
    Catalogue::load(FILES)
}
