//! Why a delivery could not be read at all: where, what, and what to do about it, in both languages.

use crate::options::Stop;
use registers::Words;
use registers::crs::AxisOrder;

/// A place in a delivery; lines and columns count from one, bytes from zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub line: u64,
    pub column: u64,
    pub byte: u64,
}

/// What a file is when it is not a GML delivery, as its first bytes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    Zip,
    Gzip,
    Archive,
    Pdf,
    Html,
    Json,
    GeoPackage,
    /// XML, but not a collection of objects.
    Xml,
    Other,
}

/// What of a delivery is more than the reader takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excess {
    Depth,
    Feature,
    Event,
    Names,
    Namespaces,
}

/// A delivery that was refused as a whole.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    Empty,
    NotGml {
        found: Found,
    },
    Encoding {
        name: String,
        place: Place,
    },
    Doctype {
        place: Place,
    },
    Entity {
        name: String,
        place: Place,
    },
    TooMuch {
        what: Excess,
        limit: u64,
        place: Place,
    },
    Malformed {
        problem: String,
        place: Place,
    },
    /// The file ends in the middle; `last` is the last complete object and the line where it begins.
    Truncated {
        last: Option<(String, u64)>,
        place: Place,
    },
    /// The positions read in `order` lie nowhere in Poland (or in the unit), read the other way round all of them do.
    AxesSwapped {
        srs_name: String,
        order: AxisOrder,
        first: f64,
        second: f64,
        place: Place,
    },
    /// Neither order puts the positions into Poland (or the unit).
    PositionsImpossible {
        srs_name: String,
        first: f64,
        second: f64,
        place: Place,
    },
    MissingCrs {
        place: Place,
    },
    UnknownCrs {
        srs_name: String,
        place: Place,
    },
    Io {
        place: Place,
        source: std::io::Error,
    },
    /// A map from an older model does not hold together.
    Map {
        file: &'static str,
        problem: String,
    },
    /// The program for foreign formats could not be started.
    Helper {
        problem: String,
    },
    /// The program for foreign formats could not read the file.
    Foreign {
        problem: String,
    },
    /// The description of how a foreign file maps onto a class does not fit.
    Mapping {
        problem: String,
    },
    /// The taker of records wanted no more.
    Stopped(Stop),
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words().pl)
    }
}

impl ImportError {
    /// The sentence for an official: what, where, and what to do.
    #[must_use]
    pub fn words(&self) -> Words {
        let (pl, en) = self.sentences();
        match self.place() {
            Some(p) => Words {
                pl: format!("{pl} (wiersz {}, kolumna {}, bajt {})", p.line, p.column, p.byte),
                en: format!("{en} (line {}, column {}, byte {})", p.line, p.column, p.byte),
            },
            None => Words { pl, en },
        }
    }

    /// Where in the delivery.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::Encoding { place, .. }
            | Self::Doctype { place }
            | Self::Entity { place, .. }
            | Self::TooMuch { place, .. }
            | Self::Malformed { place, .. }
            | Self::Truncated { place, .. }
            | Self::AxesSwapped { place, .. }
            | Self::PositionsImpossible { place, .. }
            | Self::MissingCrs { place }
            | Self::UnknownCrs { place, .. }
            | Self::Io { place, .. } => Some(*place),
            _ => None,
        }
    }

    fn sentences(&self) -> (String, String) {
        match self {
            Self::Empty => (
                "Plik jest pusty. Proszę sprawdzić, czy eksport się powiódł.".into(),
                "The file is empty. Please check whether the export succeeded.".into(),
            ),
            Self::NotGml { found } => found.sentences(),
            Self::Encoding { name, .. } => (
                format!("Plik nie jest zapisany w UTF-8 ({name}). Proszę przekodować go, np. poleceniem: iconv -f WINDOWS-1250 -t UTF-8, i poprawić nagłówek XML."),
                format!("The file is not UTF-8 ({name}). Please convert it, e.g. with iconv -t UTF-8, and correct the XML declaration."),
            ),
            Self::Doctype { .. } => (
                "Plik zawiera deklarację <!DOCTYPE, która w GML nie występuje i może być niebezpieczna. Proszę ją usunąć.".into(),
                "The file has a <!DOCTYPE declaration, which GML has no use for and which may be dangerous. Please remove it.".into(),
            ),
            Self::Entity { name, .. } => (
                format!("Plik używa encji &{name};, której XML bez DTD nie zna. Proszę zastąpić ją zwykłym znakiem."),
                format!("The file uses the entity &{name};, unknown without a DTD. Please write the character itself."),
            ),
            Self::TooMuch { what, limit, .. } => what.sentences(*limit),
            Self::Malformed { problem, .. } => (
                format!("Plik nie jest poprawnym XML: {problem}. Proszę wyeksportować go ponownie."),
                format!("The file is not well-formed XML: {problem}. Please export it again."),
            ),
            Self::Truncated { last: Some((id, line)), .. } => (
                format!("Plik jest ucięty: ostatni pełny obiekt to {id} (wiersz {line}). Proszę pobrać lub wyeksportować plik ponownie."),
                format!("The file is cut short: the last complete object is {id} (line {line}). Please download or export it again."),
            ),
            Self::Truncated { last: None, .. } => (
                "Plik jest ucięty przed pierwszym pełnym obiektem. Proszę pobrać lub wyeksportować plik ponownie.".into(),
                "The file is cut short before the first complete object. Please download or export it again.".into(),
            ),
            Self::AxesSwapped { srs_name, order, first, second, .. } => {
                let other = other(*order);
                (
                    format!(
                        "Osie są zamienione: w układzie {srs_name} położenie „{first} {second}” odczytane jako „{}” nie leży tam, gdzie powinno, a jako „{}” leży. Proszę wczytać z --axis {}.",
                        order.words().pl,
                        other.words().pl,
                        word(other)
                    ),
                    format!(
                        "The axes are swapped: in {srs_name} the position “{first} {second}” read as “{}” is out of place and as “{}” in place. Load with --axis {}.",
                        order.words().en,
                        other.words().en,
                        word(other)
                    ),
                )
            }
            Self::PositionsImpossible { srs_name, first, second, .. } => (
                format!("Położenia zapisane w układzie {srs_name} (np. „{first} {second}”) w żadnej kolejności osi nie leżą w Polsce ani w granicach jednostki. Proszę sprawdzić układ współrzędnych dostawy."),
                format!("Positions in {srs_name} (e.g. “{first} {second}”) lie in Poland or in the unit in neither axis order. Please check the coordinate system of the delivery."),
            ),
            Self::MissingCrs { .. } => (
                "Geometrie nie podają układu współrzędnych (srsName). Proszę podać go przy wczytywaniu: --crs EPSG:2177.".into(),
                "The geometries name no coordinate system (srsName). Please give it when loading: --crs EPSG:2177.".into(),
            ),
            Self::UnknownCrs { srs_name, .. } => (
                format!("Układ współrzędnych „{srs_name}” nie jest obsługiwany. Obsługiwane są: EPSG 2176–2180, 4326, 4258, 3857. Proszę wyeksportować dane w jednym z nich."),
                format!("The coordinate system “{srs_name}” is not supported. Supported: EPSG 2176–2180, 4326, 4258, 3857. Please export in one of them."),
            ),
            Self::Io { source, .. } => (format!("Nie udało się odczytać pliku: {source}."), format!("The file could not be read: {source}.")),
            Self::Map { file, problem } => (
                format!("Mapa starszego modelu {file} jest błędna: {problem}."),
                format!("The map of an older model {file} is wrong: {problem}."),
            ),
            Self::Helper { problem } => (
                format!("Nie udało się uruchomić programu infostrada-gdal: {problem}. Powinien leżeć obok programu infostrada; wskazuje go także zmienna INFOSTRADA_GDAL."),
                format!("The program infostrada-gdal could not be started: {problem}. It should lie beside infostrada; INFOSTRADA_GDAL names it too."),
            ),
            Self::Foreign { problem } => (
                format!("Nie udało się odczytać pliku: {problem}"),
                format!("The file could not be read: {problem}"),
            ),
            Self::Mapping { problem } => (
                format!("Opis odwzorowania nie pasuje: {problem}"),
                format!("The mapping does not fit: {problem}"),
            ),
            Self::Stopped(stop) => (format!("Wczytywanie przerwano: {}", stop.0), format!("Loading was stopped: {}", stop.0)),
        }
    }
}

fn other(order: AxisOrder) -> AxisOrder {
    match order {
        AxisOrder::NorthingFirst => AxisOrder::EastingFirst,
        AxisOrder::EastingFirst => AxisOrder::NorthingFirst,
    }
}

/// The word of the command line.
fn word(order: AxisOrder) -> &'static str {
    match order {
        AxisOrder::NorthingFirst => "ne",
        AxisOrder::EastingFirst => "en",
    }
}

impl Found {
    fn sentences(self) -> (String, String) {
        let (pl, en) = match self {
            Self::Zip => (
                "To jest archiwum ZIP. Proszę je rozpakować i wczytać plik GML.",
                "This is a ZIP archive. Please unpack it and load the GML file.",
            ),
            Self::Gzip => (
                "To jest plik gzip. Proszę go rozpakować (gunzip) i wczytać plik GML.",
                "This is a gzip file. Please unpack it (gunzip) and load the GML file.",
            ),
            Self::Archive => (
                "To jest archiwum. Proszę je rozpakować i wczytać plik GML.",
                "This is an archive. Please unpack it and load the GML file.",
            ),
            Self::Pdf => (
                "To jest dokument PDF, a nie GML. Proszę wskazać plik z danymi.",
                "This is a PDF document, not GML. Please choose the data file.",
            ),
            Self::Html => (
                "To jest strona HTML, a nie GML: zapewne serwer odpowiedział komunikatem zamiast danych. Proszę otworzyć ją i pobrać plik ponownie.",
                "This is an HTML page, not GML: the server probably answered with a message. Please open it and download again.",
            ),
            Self::Json => (
                "To jest plik JSON, a nie GML. GeoJSON wczytuje się z odwzorowaniem (--mapping).",
                "This is JSON, not GML. GeoJSON is loaded with a mapping (--mapping).",
            ),
            Self::GeoPackage => (
                "To jest baza SQLite (GeoPackage), a nie GML. GeoPackage wczytuje się z odwzorowaniem (--mapping).",
                "This is an SQLite database (GeoPackage), not GML. It is loaded with a mapping (--mapping).",
            ),
            Self::Xml => (
                "To jest plik XML, ale nie zbiór obiektów GML (FeatureCollection). Proszę sprawdzić, czy wskazano właściwy plik.",
                "This is XML but not a GML feature collection. Please check whether it is the right file.",
            ),
            Self::Other => (
                "To nie jest plik GML ani XML. Proszę sprawdzić, czy wskazano właściwy plik.",
                "This is neither GML nor XML. Please check whether it is the right file.",
            ),
        };
        (pl.into(), en.into())
    }
}

impl Excess {
    fn sentences(self, limit: u64) -> (String, String) {
        match self {
            Self::Depth => (
                format!(
                    "Elementy są zagnieżdżone głębiej niż {limit} poziomów; żaden model danych tego nie wymaga. Proszę sprawdzić, skąd pochodzi plik."
                ),
                format!(
                    "Elements are nested deeper than {limit} levels; no data model needs that. Please check where the file comes from."
                ),
            ),
            Self::Feature => (
                format!(
                    "Jeden obiekt przekracza dopuszczalną wielkość ({limit}). Proszę podzielić go lub sprawdzić, czy plik nie jest uszkodzony."
                ),
                format!(
                    "One object is larger than allowed ({limit}). Please divide it, or check whether the file is damaged."
                ),
            ),
            Self::Event => (
                format!(
                    "Jeden znacznik lub tekst jest dłuższy niż {limit} bajtów. Proszę sprawdzić, czy plik nie jest uszkodzony."
                ),
                format!("One tag or text is longer than {limit} bytes. Please check whether the file is damaged."),
            ),
            Self::Names => (
                format!("Plik używa więcej niż {limit} różnych nazw elementów; żaden model danych tylu nie ma."),
                format!("The file uses more than {limit} different element names; no data model has so many."),
            ),
            Self::Namespaces => (
                format!("Plik deklaruje więcej niż {limit} przestrzeni nazw naraz; żaden model danych tylu nie ma."),
                format!("The file declares more than {limit} namespaces at once; no data model has so many."),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_where_what_and_what_to_do() {
        let e = ImportError::Truncated {
            last: Some(("PL.PZGiK.1.GESUT_a".into(), 7)),
            place: Place { line: 9, column: 3, byte: 200 },
        };
        assert_eq!(
            e.to_string(),
            "Plik jest ucięty: ostatni pełny obiekt to PL.PZGiK.1.GESUT_a (wiersz 7). Proszę pobrać lub wyeksportować plik ponownie. (wiersz 9, kolumna 3, bajt 200)"
        );
        let e = ImportError::AxesSwapped {
            srs_name: "EPSG:2177".into(),
            order: AxisOrder::NorthingFirst,
            first: 6_482_673.57,
            second: 5_617_191.42,
            place: Place::default(),
        };
        assert!(e.words().pl.contains("--axis en"), "{e}");
    }
}
