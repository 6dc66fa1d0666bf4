//! What is to become of each layer: how it and its columns are called, and of which types they are. The program that
//! writes reads it as JSON.

use super::Foreign;
use crate::family::Family;
use crate::shown;
use registers::Class;
use registers::catalogue::{Attribute, Kind};
use serde_json::{Value as J, json};

pub struct Target<'a> {
    pub format: Foreign,
    pub srid: u32,
    pub layers: &'a [&'a Planned],
}

pub struct Planned {
    source: String,
    pub name: String,
    pub title: String,
    about: String,
    geometry: &'static str,
    pub fields: Vec<Field>,
    pub entries: u64,
}

pub struct Field {
    /// The official name.
    pub from: String,
    pub name: String,
    pub label: String,
    pub unit: Option<String>,
    kind: &'static str,
}

/// Of which type the places of a class are; nothing where everybody may not see them or there are none.
pub fn family(class: &Class) -> Option<Family> {
    let attribute = &class.attributes[shown::place(class)?];
    match &attribute.kind {
        Kind::Geometry(kinds) => Some(Family::of(kinds, attribute.many)),
        _ => None,
    }
}

impl Planned {
    pub fn of(class: &Class, source: String, name: String, geometry: Option<Family>, target: Foreign) -> Self {
        let mut taken = match target {
            Foreign::GeoPackage => vec!["fid".to_owned(), "geom".to_owned()],
            Foreign::Shapefile => Vec::new(),
        };
        let mut field = |from: &str, label: &str, unit: Option<String>, kind| Field {
            from: from.to_owned(),
            name: free(&mut taken, from, target),
            label: label.to_owned(),
            unit,
            kind,
        };
        let mut fields = vec![field("id", "identyfikator obiektu", None, "text")];
        for (_, a) in shown::attributes(class).filter(|(_, a)| !matches!(a.kind, Kind::Geometry(_))) {
            fields.push(field(&a.name, &a.label.pl, a.unit.clone(), kind(a)));
        }
        for (i, life) in shown::life_of(class) {
            fields.push(field(life, "", None, if i < shown::IDENTITY { "text" } else { "instant" }));
        }
        Self {
            source,
            name,
            title: class.label.pl.clone(),
            about: class.help.as_ref().map_or_else(String::new, |h| h.pl.clone()),
            geometry: geometry.map_or("None", |f| match f {
                Family::Point => "Point",
                Family::MultiPoint => "MultiPoint",
                Family::Line => "LineString",
                Family::MultiLine => "MultiLineString",
                Family::Surface => "Polygon",
                Family::MultiSurface => "MultiPolygon",
                Family::Any => "Unknown",
            }),
            fields,
            entries: 0,
        }
    }
}

impl Target<'_> {
    pub fn json(&self) -> J {
        let layers: Vec<J> = self
            .layers
            .iter()
            .map(|l| {
                let fields: Vec<J> =
                    l.fields.iter().map(|f| json!({ "from": f.from, "name": f.name, "kind": f.kind })).collect();
                json!({
                    "source": l.source, "name": l.name, "title": l.title, "about": l.about,
                    "geometry": l.geometry, "epsg": self.srid, "fields": fields, "entries": l.entries,
                })
            })
            .collect();
        let format = match self.format {
            Foreign::GeoPackage => "gpkg",
            Foreign::Shapefile => "shp",
        };
        json!({ "format": format, "layers": layers })
    }
}

fn kind(a: &Attribute) -> &'static str {
    match a.kind {
        Kind::Struct { .. } => "text",
        _ if a.many => "text",
        Kind::Integer => "integer",
        Kind::Real => "real",
        Kind::Boolean => "boolean",
        Kind::Date => "date",
        Kind::DateTime => "instant",
        Kind::Text | Kind::Code(_) | Kind::Ref(_) | Kind::Geometry(_) => "text",
    }
}

/// Bytes of a column's name in a Shapefile.
const SHORT: usize = 10;

/// A name that no other column has, whatever the case of its letters; in a Shapefile ten characters of ASCII.
fn free(taken: &mut Vec<String>, name: &str, target: Foreign) -> String {
    let wanted = match target {
        Foreign::GeoPackage => name.to_owned(),
        Foreign::Shapefile => {
            let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' };
            name.chars().map(latin).map(plain).take(SHORT).collect()
        }
    };
    let mut found = wanted.clone();
    for n in 1_u32.. {
        if !taken.contains(&found.to_lowercase()) {
            break;
        }
        let suffix = format!("_{n}");
        let room = if target == Foreign::Shapefile { SHORT - suffix.len().min(SHORT) } else { wanted.len() };
        found = wanted.chars().take(room).chain(suffix.chars()).collect();
    }
    taken.push(found.to_lowercase());
    found
}

/// A Polish letter without its mark.
fn latin(c: char) -> char {
    const MARKED: [(char, char); 18] = [
        ('ą', 'a'),
        ('ć', 'c'),
        ('ę', 'e'),
        ('ł', 'l'),
        ('ń', 'n'),
        ('ó', 'o'),
        ('ś', 's'),
        ('ź', 'z'),
        ('ż', 'z'),
        ('Ą', 'A'),
        ('Ć', 'C'),
        ('Ę', 'E'),
        ('Ł', 'L'),
        ('Ń', 'N'),
        ('Ó', 'O'),
        ('Ś', 'S'),
        ('Ź', 'Z'),
        ('Ż', 'Z'),
    ];
    MARKED.iter().find(|(marked, _)| *marked == c).map_or(c, |(_, plain)| *plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_ten_letters_stay_apart() {
        let mut taken = Vec::new();
        let mut short = |name: &str| free(&mut taken, name, Foreign::Shapefile);
        assert_eq!(short("liczbaKondygnacjiNadziemnych"), "liczbaKond");
        assert_eq!(short("liczbaKondygnacjiPodziemnych"), "liczbaKo_1");
        assert_eq!(short("LICZBAKOND"), "LICZBAKO_2");
        assert_eq!(short("źródło"), "zrodlo");
        let mut taken = vec!["fid".to_owned()];
        assert_eq!(free(&mut taken, "FID", Foreign::GeoPackage), "FID_1");
        assert_eq!(
            free(&mut taken, "liczbaKondygnacjiNadziemnych", Foreign::GeoPackage),
            "liczbaKondygnacjiNadziemnych"
        );
    }
}
