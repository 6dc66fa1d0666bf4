//! Tables as spreadsheets save them: encoding and separator are found out, and so are the columns that say where a row is.

use super::encoding;
use super::error::{BroughtError, refused, too_heavy, too_many, words};
use super::{Brought, Columns, Kind, MOST_BYTES, MOST_ROWS, Remark, Row, Seen, Wish};
use registers::cql2::{self, Language};
use registers::crs::CRS84;
use registers::filter::What;
use registers::geometry::{Coord, Shape};
use registers::{Geometry, Words};
use serde_json::{Map, Value as Json};
use std::path::Path;

const MOST_COLUMNS: usize = 500;
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// Names of columns with coordinates, easting or longitude first; what they are called decides nothing about axes, because
/// surveyors call northing x. Written without signs, small.
const PAIRS: [(&[&str], &[&str]); 4] = [
    (
        &["lon", "lng", "long", "longitude", "dlugosc", "dlugoscgeograficzna"],
        &["lat", "latitude", "szerokosc", "szerokoscgeograficzna"],
    ),
    (&["e", "easting", "wschod"], &["n", "northing", "polnoc"]),
    (
        &["x", "wspx", "wspolrzednax", "x2000", "x1992", "xcoord", "coordx", "geox", "poslx"],
        &["y", "wspy", "wspolrzednay", "y2000", "y1992", "ycoord", "coordy", "geoy", "posly"],
    ),
    (&["xpl2000", "xpl1992", "wspolrzednex"], &["ypl2000", "ypl1992", "wspolrzedney"]),
];
const WKT: [&str; 7] = ["wkt", "geom", "geometry", "geometria", "thegeom", "wktgeom", "ksztalt"];

pub(super) fn read(file: &Path, wish: &Wish) -> Result<Brought, BroughtError> {
    let bytes = std::fs::read(file)?;
    let encoding = encoding::of(&bytes, wish.encoding.as_deref())?;
    let (text, _, _) = encoding.decode(&bytes);
    if text.contains('\0') {
        return Err(refused("To nie jest plik tekstowy CSV.", "This is no CSV text file."));
    }
    let separator = separator(&text);
    let mut records = Records { text: &text, separator, line: 1 };
    let head = records.next().transpose()?.ok_or_else(nothing)?;
    let columns = named(&head.fields)?;
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let mut weight = 0;
    for record in records {
        let Record { line, fields } = record?;
        if fields.iter().all(|f| f.trim().is_empty()) {
            continue;
        }
        if fields.len() > columns.len() && fields[columns.len()..].iter().any(|f| !f.is_empty()) {
            let (found, wanted) = (fields.len(), columns.len());
            return Err(refused(
                format!(
                    "W linii {line} jest {found} pól, a nagłówek ma {wanted}. Jeśli w tekście stoi znak „{separator}”, ujmij ten tekst w cudzysłów."
                ),
                format!(
                    "Line {line} has {found} fields, the header {wanted}. A text that holds “{separator}” must stand in quotation marks."
                ),
            ));
        }
        if rows.len() == MOST_ROWS {
            return Err(too_many("CSV"));
        }
        weight += fields.iter().map(|f| f.len() + 24).sum::<usize>();
        if weight > MOST_BYTES {
            return Err(too_heavy("CSV"));
        }
        rows.push((line, fields));
    }
    if rows.is_empty() {
        return Err(nothing());
    }
    let place = match &wish.place {
        Some(chosen) => Some(present(chosen, &columns)?),
        None => guessed(&columns, &rows),
    };
    let mut remarks = Vec::new();
    let rows: Vec<Row> = rows
        .into_iter()
        .enumerate()
        .map(|(n, (line, fields))| {
            let geometry = match place.as_ref().and_then(|p| at(p, &columns, &fields)) {
                Some(Ok(geometry)) => Some(geometry),
                Some(Err(words)) => {
                    let said = |text: &str, in_line: &str| format!("{in_line} {line}: {text}");
                    let words = Words { pl: said(&words.pl, "Linia"), en: said(&words.en, "Line") };
                    remarks.push(Remark { row: n + 1, words });
                    None
                }
                None => None,
            };
            let filled = columns.iter().zip(fields).filter(|(_, f)| !f.trim().is_empty());
            let properties: Map<String, Json> =
                filled.map(|(c, f)| (c.clone(), Json::String(f.trim().to_owned()))).collect();
            Row { properties, geometry }
        })
        .collect();
    let name = Kind::Csv.name().to_owned();
    Ok(Brought {
        kind: Kind::Csv,
        layers: vec![Seen { name: name.clone(), rows: rows.len() as u64, columns }],
        layer: Some(name),
        rows,
        encoding: Some(encoding.name().to_owned()),
        separator: Some(separator),
        place,
        system: None,
        swapped: false,
        remarks,
    })
}

fn nothing() -> BroughtError {
    refused(
        "W pliku CSV nie ma wierszy z danymi. Pierwszy wiersz to nazwy kolumn, dane zaczynają się od drugiego.",
        "The CSV file holds no rows. The first line names the columns, the data begin in the second.",
    )
}

/// The sign that divides the header into most parts.
fn separator(text: &str) -> char {
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| {
        let mut quoted = false;
        first
            .chars()
            .filter(|c| {
                if *c == '"' {
                    quoted = !quoted;
                }
                *c == sign && !quoted
            })
            .count()
    };
    // Of equals the first, which is what Polish spreadsheets write.
    SEPARATORS.into_iter().rev().max_by_key(|s| count(*s)).unwrap_or(';')
}

struct Record {
    line: usize,
    fields: Vec<String>,
}

struct Records<'a> {
    text: &'a str,
    separator: char,
    line: usize,
}

impl Iterator for Records<'_> {
    type Item = Result<Record, BroughtError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.text.is_empty() {
            return None;
        }
        let line = self.line;
        let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
        let mut signs = self.text.char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            let next = signs.peek().map(|(_, c)| *c);
            match sign {
                '"' if quoted && next == Some('"') => {
                    field.push('"');
                    signs.next();
                }
                '"' if quoted => quoted = false,
                '"' if field.trim().is_empty() => {
                    field.clear();
                    quoted = true;
                }
                '\n' if quoted => {
                    self.line += 1;
                    field.push('\n');
                }
                '\n' => {
                    self.line += 1;
                    self.text = &self.text[at + 1..];
                    fields.push(field);
                    return Some(Ok(Record { line, fields }));
                }
                '\r' if next == Some('\n') => {}
                sign if sign == self.separator && !quoted => fields.push(std::mem::take(&mut field)),
                other => field.push(other),
            }
        }
        self.text = "";
        if quoted {
            return Some(Err(refused(
                format!("Cudzysłów otwarty w linii {line} nie jest nigdzie zamknięty. Popraw plik w tym miejscu."),
                format!("The quotation mark opened in line {line} is never closed. Correct the file there."),
            )));
        }
        fields.push(field);
        Some(Ok(Record { line, fields }))
    }
}

/// Every column has a name, and each its own.
fn named(head: &[String]) -> Result<Vec<String>, BroughtError> {
    if head.len() > MOST_COLUMNS {
        return Err(refused(
            format!("Nagłówek CSV ma ponad {MOST_COLUMNS} kolumn. Zostaw te, które są potrzebne."),
            format!("The CSV header has more than {MOST_COLUMNS} columns. Keep those that are needed."),
        ));
    }
    let mut names: Vec<String> = Vec::new();
    for (n, raw) in head.iter().enumerate() {
        let plain = raw.trim().trim_start_matches('\u{feff}');
        let wanted = if plain.is_empty() { format!("kolumna {}", n + 1) } else { plain.to_owned() };
        let name = if names.contains(&wanted) { format!("{wanted} ({})", n + 1) } else { wanted };
        names.push(name);
    }
    Ok(names)
}

/// Small letters and digits only, so that „Dł. geogr.” and „dlgeogr” are one.
fn plain(name: &str) -> String {
    let folded = name
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'ą' => 'a',
            'ć' => 'c',
            'ę' => 'e',
            'ł' => 'l',
            'ń' => 'n',
            'ó' => 'o',
            'ś' => 's',
            'ź' | 'ż' => 'z',
            other => other,
        })
        .collect::<String>();
    folded.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn present(chosen: &Columns, columns: &[String]) -> Result<Columns, BroughtError> {
    let names: Vec<&String> = match chosen {
        Columns::Pair { x, y } => vec![x, y],
        Columns::Wkt(name) => vec![name],
    };
    match names.into_iter().find(|name| !columns.contains(name)) {
        None => Ok(chosen.clone()),
        Some(missing) => {
            let list = columns.join(", ");
            Err(refused(
                format!("Plik nie ma kolumny „{missing}”. Ma: {list}."),
                format!("The file has no column “{missing}”. It has: {list}."),
            ))
        }
    }
}

/// Columns whose names say that they hold places, and in which some row really has one.
fn guessed(columns: &[String], rows: &[(usize, Vec<String>)]) -> Option<Columns> {
    let find = |names: &[&str]| columns.iter().find(|c| names.contains(&plain(c).as_str())).cloned();
    let works =
        |candidate: &Columns| rows.iter().take(1000).any(|(_, f)| matches!(at(candidate, columns, f), Some(Ok(_))));
    let wkt = find(&WKT).map(Columns::Wkt);
    let pairs = PAIRS.iter().filter_map(|(x, y)| Some(Columns::Pair { x: find(x)?, y: find(y)? }));
    wkt.into_iter().chain(pairs).find(works)
}

/// Where a row is; nothing where its columns are empty.
fn at(place: &Columns, columns: &[String], fields: &[String]) -> Option<Result<Geometry, Words>> {
    let field = |name: &String| {
        let at = columns.iter().position(|c| c == name)?;
        fields.get(at).map(|f| f.trim()).filter(|f| !f.is_empty())
    };
    let shape = match place {
        Columns::Wkt(name) => of_wkt(field(name)?),
        Columns::Pair { x, y } => match (field(x), field(y)) {
            (None, None) => return None,
            (x, y) => number(x).and_then(|x| Ok(Shape::Point(Coord { x, y: number(y)?, z: 0.0 }))),
        },
    };
    Some(shape.map(|shape| Geometry { srid: 0, has_z: false, shape }))
}

fn number(text: Option<&str>) -> Result<f64, Words> {
    let text = text.unwrap_or_default();
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let value = bare.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite());
    value.ok_or_else(|| {
        let shown: String = text.chars().take(40).collect();
        words(
            format!("„{shown}” nie jest współrzędną; wpisz liczbę, np. 5930123,45."),
            format!("“{shown}” is no coordinate; write a number such as 5930123.45."),
        )
    })
}

fn of_wkt(text: &str) -> Result<Shape, Words> {
    // The system of an extended text is one of the file, which people choose.
    let plain = text
        .split_once(';')
        .filter(|(head, _)| head.to_ascii_uppercase().starts_with("SRID="))
        .map_or(text, |(_, rest)| rest);
    let read = cql2::read(plain, Language::Text, CRS84).map_err(|refusal| refusal.words)?;
    match read.what {
        What::Place(mut place) if place.shapes.len() == 1 => Ok(place.shapes.remove(0)),
        _ => Err(words(
            "W kolumnie geometrii nie ma zapisu WKT, np. POINT(18.6 53.0).",
            "The geometry column holds no WKT such as POINT(18.6 53.0).",
        )),
    }
}
