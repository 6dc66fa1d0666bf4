//! What can be wrong with a geometry, in sentences.

use crate::fault::{Fault, words};

pub(crate) fn empty() -> Fault {
    Fault { rule: "GEOM-PUSTA", text: words("Geometria jest pusta.".into(), "The geometry is empty.".into()) }
}

pub(crate) fn short_line() -> Fault {
    Fault {
        rule: "GEOM-LINIA",
        text: words(
            "Linia ma mniej niż dwa różne punkty; geometrii nie wczytano.".into(),
            "The line has fewer than two different points; the geometry was not loaded.".into(),
        ),
    }
}

pub(crate) fn bad_arc() -> Fault {
    Fault {
        rule: "GEOM-LUK",
        text: words(
            "Łuk nie ma trzech punktów (lub nieparzystej ich liczby); geometrii nie wczytano.".into(),
            "The arc does not have three points (or an odd number of them); the geometry was not loaded.".into(),
        ),
    }
}

pub(crate) fn bad_ring(pl: &str, en: &str) -> Fault {
    Fault {
        rule: "GEOM-PIERSCIEN",
        text: words(
            format!("Granica powierzchni {pl}; geometrii nie wczytano."),
            format!("The boundary is wrong: {en}; the geometry was not loaded."),
        ),
    }
}

pub(crate) fn not_pairs(text: &str) -> Fault {
    let piece: String = text.chars().take(40).collect();
    Fault {
        rule: "GEOM-WSPOLRZEDNE",
        text: words(
            format!("Współrzędne „{piece}” nie są parami liczb; geometrii nie wczytano."),
            format!("The coordinates “{piece}” are not pairs of numbers; the geometry was not loaded."),
        ),
    }
}

pub(crate) fn unsupported(name: &str) -> Fault {
    Fault {
        rule: "GEOM-NIEZNANA",
        text: words(
            format!("Rodzaj geometrii „{name}” nie jest obsługiwany; geometrii nie wczytano."),
            format!("Geometry “{name}” is not supported; it was not loaded."),
        ),
    }
}

pub(crate) fn hole_as_run() -> Fault {
    Fault {
        rule: "GEOM-OTWOR",
        text: words(
            "Otwór powierzchni zapisano jako drugi odcinek granicy zewnętrznej; wczytano go jako otwór.".into(),
            "A hole is written as a second run of the outer boundary; it was read as a hole.".into(),
        ),
    }
}
