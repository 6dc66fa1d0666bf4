//! The registers that come with the house. Adding one is a file in `defs/` and a line here.

use crate::catalogue::{Catalogue, CatalogueError};

macro_rules! files {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("../defs/", $name)))),+] };
}

/// Name and text of every bundled register file.
pub const FILES: [(&str, &str); 56] = files![
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
    "miejsce_pamieci.toml",
    "cmentarz.toml",
    "grob.toml",
    "droga_odcinek.toml",
    "obiekt_inzynierski.toml",
    "zajecie_pasa.toml",
    "organizacja_ruchu.toml",
    "przystanek.toml",
    "oswietlenie_punkt.toml",
    "parking_strefa.toml",
    "mienie_nieruchomosc.toml",
    "mienie_umowa.toml",
    "wykaz_nieruchomosci.toml",
    "teren_inwestycyjny.toml",
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
