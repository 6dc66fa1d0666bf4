//! A feature written in GML (3.2, 3.1 or 2.1.2), in the flat form in which services give it or in the nested one. Names are
//! taken without their prefixes: QGIS 4.0 sends some that it never declares.

use crate::fes::{self, Default};
use crate::xml::{Element, local};
use formats::shown::{JOINT, LIFE};
use registers::catalogue::{Attribute, Kind};
use registers::geometry::{GeometryKind, Shape};
use registers::time::{format_date, format_utc, local_day, parse_date, parse_datetime};
use registers::violation::{Violation, code};
use registers::{Class, Value, ewkb, geojson, reading};
use serde_json::{Map, Value as Json, json};
use std::borrow::Cow;

/// What GML says of every feature and no register keeps.
const OF_GML: [&str; 7] =
    ["boundedBy", "name", "description", "descriptionReference", "identifier", "metaDataProperty", "location"];

/// A feature, or a part of one, as it was written.
#[derive(Debug, Default)]
pub struct Written {
    /// By attribute name, as [`reading::read`] takes them; places as `{"ewkb": …}`.
    pub properties: Map<String, Json>,
    /// The system of the places.
    pub srid: Option<u32>,
    /// Identity and life, which the house gives: name and text, empty for none.
    pub life: Vec<(String, String)>,
    /// Attributes that the house computes: name and text, empty for none.
    pub derived: Vec<(String, String)>,
}

impl Written {
    /// Reads a whole feature; `default` is the system of a place that names none.
    ///
    /// # Errors
    /// What is wrong with a place.
    pub fn feature(e: &Element, class: &Class, default: Default) -> Result<Self, Vec<Violation>> {
        let mut out = Self::default();
        let mut names: Vec<&str> = Vec::new();
        for child in &e.children {
            if !names.contains(&child.local()) {
                names.push(child.local());
            }
        }
        for name in names {
            let known = class.attribute(name).is_some() || LIFE.contains(&name);
            if known || !OF_GML.contains(&name) {
                out.put(name, &e.all(name).collect::<Vec<_>>(), class, default)?;
            }
        }
        Ok(out)
    }

    /// Takes one property, from the elements that hold its values; none of them clears it.
    ///
    /// # Errors
    /// What is wrong with a place.
    pub fn put(
        &mut self,
        name: &str,
        elements: &[&Element],
        class: &Class,
        default: Default,
    ) -> Result<(), Vec<Violation>> {
        let elements: Vec<&Element> = elements.iter().copied().filter(|e| !is_empty(e)).collect();
        let text = || elements.first().map_or_else(String::new, |e| by_standard(e.text()).into_owned());
        let Some((_, a)) = class.attribute(name) else {
            if LIFE.contains(&name) {
                self.life.push((name.to_owned(), text()));
            } else {
                // Whoever reads the properties says that there is no such one.
                self.properties.insert(name.to_owned(), Json::Null);
            }
            return Ok(());
        };
        if a.derive.is_some() {
            self.derived.push((name.to_owned(), text()));
            return Ok(());
        }
        let value = match (&a.kind, elements.as_slice()) {
            (_, []) => Json::Null,
            (Kind::Geometry(kinds), [one, ..]) => self.place(one, name, kinds, class, default)?,
            (_, several) => value(a, several),
        };
        self.properties.insert(name.to_owned(), value);
        Ok(())
    }

    fn place(
        &mut self,
        e: &Element,
        name: &str,
        kinds: &[GeometryKind],
        class: &Class,
        default: Default,
    ) -> Result<Json, Vec<Violation>> {
        let wrong = |pl: String, en: String| {
            let v = Violation::new(code::GEOMETRY_READING, &class.id, pl, en);
            vec![v.attribute(name).pointer(format!("/{name}"))]
        };
        let Some(written) = e.children.first() else {
            return Err(wrong(
                format!("Atrybut „{name}”: oczekiwano geometrii GML."),
                format!("“{name}”: a GML geometry was expected."),
            ));
        };
        let mut geometry = fes::exact(written, default).map_err(|r| wrong(r.words.pl, r.words.en))?;
        if *self.srid.get_or_insert(geometry.srid) != geometry.srid {
            return Err(wrong(
                "Geometrie jednego obiektu muszą być w jednym układzie.".into(),
                "The geometries of one feature must be in one system.".into(),
            ));
        }
        geometry.shape = fit(geometry.shape, kinds);
        Ok(json!({ "ewkb": geojson::to_hex(&ewkb::encode(&geometry)) }))
    }

    /// The values by place in the class.
    ///
    /// # Errors
    /// Everything that cannot be read.
    pub fn values(&self, class: &Class) -> Result<Vec<(usize, Value)>, Vec<Violation>> {
        let read = reading::read(class, &self.properties, self.srid.unwrap_or(4326));
        if read.violations.is_empty() { Ok(read.values) } else { Err(read.violations) }
    }
}

/// `xsi:nil`, or nothing inside.
fn is_empty(e: &Element) -> bool {
    matches!(e.attribute("nil"), Some("true" | "1"))
        || (e.children.is_empty() && e.text().is_empty() && e.attribute("href").is_none())
}

/// Layers have one type of geometry, registers allow several: what was widened for the layer is made narrow again.
fn fit(shape: Shape, kinds: &[GeometryKind]) -> Shape {
    use GeometryKind as K;
    let (one, many) = (|k| kinds.contains(&k), |k, other| kinds.contains(&k) && !kinds.contains(&other));
    match shape {
        Shape::MultiPoint(list) if list.len() == 1 && one(K::Point) => Shape::Point(list[0]),
        Shape::MultiLine(mut list) if list.len() == 1 && one(K::Line) => Shape::Line(list.remove(0)),
        Shape::MultiSurface(mut list) if list.len() == 1 && one(K::Surface) => Shape::Surface(list.remove(0)),
        Shape::Point(p) if many(K::MultiPoint, K::Point) => Shape::MultiPoint(vec![p]),
        Shape::Line(l) if many(K::MultiLine, K::Line) => Shape::MultiLine(vec![l]),
        Shape::Surface(s) if many(K::MultiSurface, K::Surface) => Shape::MultiSurface(vec![s]),
        shape => shape,
    }
}

/// Values of an attribute that is no place. In the flat form repeated values stand in one text.
fn value(a: &Attribute, elements: &[&Element]) -> Json {
    if !a.many {
        return elements.first().map_or(Json::Null, |e| one(a, e));
    }
    match elements {
        [single] if single.children.is_empty() => match (&a.kind, serde_json::from_str(single.text())) {
            (Kind::Struct { .. }, Ok(Json::Array(list))) => Json::Array(list),
            (Kind::Struct { .. }, _) => Json::Array(vec![one(a, single)]),
            _ => single
                .text()
                .split(JOINT.trim_end())
                .map(str::trim)
                .filter(|t| !t.is_empty())
                .map(|t| plain(a, t))
                .collect(),
        },
        several => several.iter().map(|e| one(a, e)).collect(),
    }
}

fn one(a: &Attribute, e: &Element) -> Json {
    match &a.kind {
        Kind::Struct { fields, element, .. } => {
            if e.children.is_empty() {
                return serde_json::from_str(e.text()).unwrap_or_else(|_| Json::String(e.text().to_owned()));
            }
            let inside = if element.is_empty() { e } else { e.child(element).unwrap_or(e) };
            let mut object = Map::new();
            for child in &inside.children {
                let name = child.local();
                let found: Vec<&Element> = inside.all(name).filter(|e| !is_empty(e)).collect();
                let told = match fields.iter().find(|f| f.name == name) {
                    Some(_) if found.is_empty() => Json::Null,
                    Some(field) => value(field, &found),
                    None => Json::Null,
                };
                object.insert(name.to_owned(), told);
            }
            Json::Object(object)
        }
        Kind::Ref(_) if e.text().is_empty() => {
            let href = e.attribute("href").unwrap_or_default();
            let last = href.rsplit(['#', '/']).next().unwrap_or_default();
            Json::String(formats::id::feature_id(last))
        }
        _ => plain(a, if e.raw_text().contains('\n') { e.raw_text() } else { e.text() }),
    }
}

/// One value from its text; what is none of its type stays a text, and the reading says so.
fn plain(a: &Attribute, text: &str) -> Json {
    let trimmed = text.trim();
    let time = by_standard(trimmed);
    let number = || trimmed.parse::<f64>().ok().filter(|n| n.is_finite()).map(Json::from);
    let told = match &a.kind {
        Kind::Integer => trimmed.parse::<i64>().ok().map(Json::from).or_else(number),
        Kind::Real => number(),
        Kind::Boolean => match trimmed {
            "true" | "1" => Some(Json::Bool(true)),
            "false" | "0" => Some(Json::Bool(false)),
            _ => None,
        },
        // A day that a program wrote as an instant is the day in Poland then.
        Kind::Date if time.as_bytes().get(10) == Some(&b'T') => {
            parse_datetime(&time).map(|t| Json::String(local_day(t).to_string()))
        }
        Kind::Date => parse_date(&time).map(|d| Json::String(format_date(d))),
        Kind::DateTime => parse_datetime(&time).map(|t| Json::String(format_utc(t))),
        Kind::Ref(_) => Some(Json::String(local_id(trimmed))),
        _ => Some(Json::String(text.to_owned())),
    };
    told.unwrap_or_else(|| Json::String(trimmed.to_owned()))
}

/// GDAL writes `2024/05/01` and `2024/05/01 12:00:00+00`.
fn by_standard(text: &str) -> Cow<'_, str> {
    let at = |i: usize, sign| text.as_bytes().get(i) == Some(&sign);
    if !(at(4, b'/') && at(7, b'/')) {
        return Cow::Borrowed(text);
    }
    let mut out = text.replacen('/', "-", 2).replacen(' ', "T", 1);
    let short = out.len() > 19 && matches!(out.as_bytes()[out.len() - 3], b'+' | b'-');
    out.push_str(if short { ":00" } else { "" });
    Cow::Owned(out)
}

/// References are the ids of objects, and some programs write them as they write links inside a document.
fn local_id(text: &str) -> String {
    text.strip_prefix('#').map_or_else(|| text.to_owned(), formats::id::feature_id)
}

/// The name of a property from a reference to it.
#[must_use]
pub fn property_name<'t>(reference: &'t str, class: &Class) -> &'t str {
    fes::property(reference, class).unwrap_or_else(|| local(reference.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use registers::crs::Crs;

    fn read(text: &str) -> Written {
        let catalogue = crate::trial::catalogue();
        let class = catalogue.by_id("p_rura").unwrap();
        let default = Default { crs: Crs::epsg(2180).unwrap(), northing_first: true, easting_always: false };
        Written::feature(&Element::parse(text).unwrap(), class, default).unwrap()
    }

    #[test]
    fn times_as_gdal_writes_them_are_those_of_the_standard() {
        for (theirs, ours) in [
            ("2024/05/01", "2024-05-01"),
            ("2024/05/01 12:30:00+00", "2024-05-01T12:30:00+00:00"),
            ("2024/05/01 12:30:00.250-03", "2024-05-01T12:30:00.250-03:00"),
            ("2024/05/01 12:30:00", "2024-05-01T12:30:00"),
            ("2024-05-01T12:30:00Z", "2024-05-01T12:30:00Z"),
            ("ż/ó/", "ż/ó/"),
        ] {
            assert_eq!(by_standard(theirs), ours);
        }
        let written = read("<rura><startObiekt>2024/05/01 12:30:00.128+00</startObiekt></rura>");
        assert_eq!(written.life, [("startObiekt".to_owned(), "2024-05-01T12:30:00.128+00:00".to_owned())]);
    }

    const RING: &str = "500000 600000 500000 600010 500010 600010 500000 600000";

    #[test]
    fn what_qgis_writes_is_read() {
        let written = read(&format!(
            "<rura xmlns=\"\" xmlns:gml=\"http://www.opengis.net/gml\"><geometria><gml:MultiSurface \
             srsName=\"urn:ogc:def:crs:EPSG::2180\"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing>\
             <gml:posList>{RING}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember>\
             </gml:MultiSurface></geometria><stan>i</stan><srednica>200</srednica><rzedna>-1.5</rzedna>\
             <czynna>true</czynna><dataPomiaru>2024-03-30T23:00:00.000Z</dataPomiaru><uwagi>a; b</uwagi>\
             <wlasciciel/><lokalnyId>7</lokalnyId><gml:name>x</gml:name><nieznany>1</nieznany></rura>"
        ));
        let p = &written.properties;
        assert_eq!((&p["stan"], &p["srednica"], &p["rzedna"]), (&json!("i"), &json!(200), &json!(-1.5)));
        assert_eq!((&p["czynna"], &p["dataPomiaru"]), (&json!(true), &json!("2024-03-31")));
        assert_eq!((&p["uwagi"], &p["wlasciciel"], &p["nieznany"]), (&json!(["a", "b"]), &Json::Null, &Json::Null));
        assert!(!p.contains_key("name"));
        assert_eq!(written.life, [("lokalnyId".to_owned(), "7".to_owned())]);
        assert_eq!(written.srid, Some(2180));
        let hex = p["geometria"]["ewkb"].as_str().unwrap();
        let read = geojson::read(&json!({ "ewkb": hex }), 2180).unwrap();
        let Shape::Surface(s) = read.shape else { panic!("a collection of one stays one: {hex}") };
        let first = s.rings[0].segments[0].points[0];
        assert_eq!((first.x, first.y, read.has_z), (600_000.0, 500_000.0, false));
    }

    #[test]
    fn arcs_and_heights_stay_and_the_short_name_means_easting_first() {
        let place = "<r><geometria><Surface srsName=\"EPSG:2177\" srsDimension=\"3\"><patches><PolygonPatch><exterior><Ring>\
            <curveMember><Curve><segments><Arc><posList>1 2 3 4 5 6 7 2 9</posList></Arc><LineStringSegment>\
            <posList>7 2 9 1 2 3</posList></LineStringSegment></segments></Curve></curveMember></Ring></exterior>\
            </PolygonPatch></patches></Surface></geometria></r>";
        let written = read(place);
        assert_eq!(written.srid, Some(2177));
        let hex = written.properties["geometria"].clone();
        let read = geojson::read(&hex, 2177).unwrap();
        assert!(read.has_z);
        let Shape::Surface(s) = read.shape else { panic!("another kind") };
        assert!(s.rings[0].segments[0].arc && !s.rings[0].segments[1].arc);
        let p = s.rings[0].segments[0].points[1];
        assert_eq!((p.x, p.y, p.z), (4.0, 5.0, 6.0));
    }

    #[test]
    fn nested_structures_and_nils_are_read() {
        let nil = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";
        let written = read(&format!(
            "<r><opis><tekst>uwaga</tekst></opis><srednica {nil}/><uwagi>a</uwagi><uwagi>b; c</uwagi></r>"
        ));
        assert_eq!(written.properties["opis"], json!({ "tekst": "uwaga" }));
        assert_eq!(written.properties["srednica"], Json::Null);
        assert_eq!(written.properties["uwagi"], json!(["a", "b; c"]));
    }
}
