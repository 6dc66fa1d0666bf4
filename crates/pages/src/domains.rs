//! Registers grouped by what people look for. Declarations say nothing of it; a register that a unit has made itself
//! comes under the last heading.

use registers::{Catalogue, Class, Register};

pub(crate) struct Domain {
    pub id: &'static str,
    pub pl: &'static str,
    pub en: &'static str,
    registers: &'static [&'static str],
}

pub(crate) const PLANS: &str = "plany";
pub(crate) const NETWORKS: &str = "sieci";

pub(crate) const DOMAINS: [Domain; 10] = [
    Domain {
        id: "grunty",
        pl: "Grunty, budynki i adresy",
        en: "Land, buildings and addresses",
        registers: &["egib", "emuia"],
    },
    Domain {
        id: PLANS,
        pl: "Planowanie przestrzenne i budowa",
        en: "Spatial planning and building",
        registers: &[
            "mpzp_teren",
            "pog_strefa",
            "app_akt",
            "app_wniosek_uwaga",
            "decyzja_wz",
            "decyzja_ulicp",
            "rwdz",
            "obszar_rewitalizacji",
        ],
    },
    Domain { id: NETWORKS, pl: "Sieci uzbrojenia terenu", en: "Utility networks", registers: &["gesut"] },
    Domain {
        id: "zabytki",
        pl: "Zabytki, pamięć i cmentarze",
        en: "Monuments, memory and cemeteries",
        registers: &["zabytki", "miejsce_pamieci", "cmentarz", "grob"],
    },
    Domain {
        id: "srodowisko",
        pl: "Przyroda i środowisko",
        en: "Nature and environment",
        registers: &[
            "drzewa",
            "wycinka",
            "forma_ochrony_przyrody",
            "decyzja_srodowiskowa",
            "koncesja_kopaliny",
            "kapielisko",
            "odpady_punkt",
            "nieruchomosc_odpady",
            "dzikie_wysypisko",
            "zrodlo_ciepla",
            "azbest_wyrob",
            "oczyszczalnia_przydomowa",
            "zbiornik_bezodplywowy",
        ],
    },
    Domain {
        id: "drogi",
        pl: "Drogi i transport",
        en: "Roads and transport",
        registers: &[
            "droga_odcinek",
            "obiekt_inzynierski",
            "zajecie_pasa",
            "organizacja_ruchu",
            "przystanek",
            "parking_strefa",
            "oswietlenie_punkt",
            "reklama",
        ],
    },
    Domain {
        id: "mienie",
        pl: "Mienie publiczne i inwestycje",
        en: "Public property and investments",
        registers: &[
            "mienie_nieruchomosc",
            "mienie_umowa",
            "wykaz_nieruchomosci",
            "teren_inwestycyjny",
            "inwestycja_gminna",
        ],
    },
    Domain {
        id: "mieszkancy",
        pl: "Dla mieszkańców i gości",
        en: "For residents and visitors",
        registers: &[
            "placowka_oswiatowa",
            "zlobek",
            "obwod_szkolny",
            "obwod_glosowania",
            "jednostka_pomocnicza",
            "plac_zabaw",
            "targowisko",
            "alkohol_zezwolenie",
            "obiekt_noclegowy",
            "obiekt_turystyczny",
            "obiekt_ozo",
            "hydrant_aed",
            "internet_pokrycie",
            "zgloszenie",
        ],
    },
    Domain { id: "mapa", pl: "Mapa zasadnicza", en: "Base map", registers: &["bdot500"] },
    Domain { id: "inne", pl: "Rejestry własne jednostek", en: "Registers made by units", registers: &[] },
];

impl Domain {
    pub fn has(&self, register: &str) -> bool {
        match self.registers {
            [] => !DOMAINS.iter().any(|d| d.registers.contains(&register)),
            list => list.contains(&register),
        }
    }

    /// The register's place among those of its domain.
    fn rank(&self, register: &str) -> usize {
        self.registers.iter().position(|r| *r == register).unwrap_or(usize::MAX)
    }
}

/// The public registers of each domain, each with its public classes.
pub(crate) fn grouped(catalogue: &Catalogue) -> Vec<(&'static Domain, Vec<(&Register, Vec<&Class>)>)> {
    let groups = DOMAINS.iter().map(|domain| {
        let mut of_domain: Vec<(&Register, Vec<&Class>)> = catalogue
            .registers
            .iter()
            .map(AsRef::as_ref)
            .filter(|r| domain.has(&r.id))
            .map(|r| (r, shown(catalogue, r)))
            .filter(|(_, classes)| !classes.is_empty())
            .collect();
        of_domain.sort_by_key(|(r, _)| domain.rank(&r.id));
        (domain, of_domain)
    });
    groups.filter(|(_, registers)| !registers.is_empty()).collect()
}

/// The public classes of a register that people meet as things of their own: not labels, and not parts of others.
pub(crate) fn shown<'c>(catalogue: &'c Catalogue, register: &Register) -> Vec<&'c Class> {
    catalogue.collections().filter(|c| c.schema == register.id && stands_alone(c)).collect()
}

pub(crate) fn stands_alone(class: &Class) -> bool {
    !class.presented && class.part_of.is_none() && (class.main_geometry.is_some() || class.kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_register_has_a_domain() {
        let catalogue = registers::bundled::catalogue().unwrap();
        for register in &catalogue.registers {
            let homes = DOMAINS.iter().filter(|d| !d.registers.is_empty() && d.has(&register.id)).count();
            assert_eq!(homes, 1, "{}", register.id);
        }
    }
}
