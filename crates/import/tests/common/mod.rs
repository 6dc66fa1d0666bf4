//! What the tests of this crate share: a small catalogue, and records as readable lines.

#![allow(dead_code, clippy::unwrap_used)]

use import::{ImportError, Options, Record, Summary, read_gml};
use registers::geometry::{Coord, Curve, Shape, Surface};
use registers::{Catalogue, Value, ewkb, time};
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

/// Registers with few classes, so that the goldens do not change with the real ones.
pub fn small_catalogue() -> Catalogue {
    Catalogue::load([
        ("rejestr-gesut.toml", include_str!("../data/rejestr-gesut.toml")),
        ("rejestr-bdot500.toml", include_str!("../data/rejestr-bdot500.toml")),
        ("rejestr-adresy.toml", include_str!("../data/rejestr-adresy.toml")),
    ])
    .unwrap_or_else(|e| panic!("{e}"))
}

pub fn read(bytes: &[u8], catalogue: &Catalogue, options: &Options) -> (Vec<Record>, Result<Summary, ImportError>) {
    let mut all = Vec::new();
    let result = read_gml(bytes, catalogue, options, &|_| {}, &mut |batch| {
        all.extend(batch);
        Ok(())
    });
    (all, result)
}

/// A collection of the given members (objects with their prefixes), as the programs of surveyors write it.
pub fn collection(objects: &[&str]) -> String {
    let mut out = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ges="geodezyjnaEwidencjaSieciUzbrojeniaTerenu:1.0" xmlns:ot="bazaDanychObiektowTopograficznych500:1.0">
"#,
    );
    for object in objects {
        let _ = writeln!(out, "<gml:featureMember>{object}</gml:featureMember>");
    }
    out.push_str("</gml:FeatureCollection>\n");
    out
}

/// A height at a place written as given.
pub fn height(number: u32, srs_name: &str, pos: &str) -> String {
    format!(
        "<ges:GES_Rzedna gml:id=\"PL.PZGiK.1.GESUT_00000000-0000-0000-0000-{number:012}_2022-05-10T11-49-36\"><ges:idIIP><ges:GES_IdentyfikatorIIP><ges:lokalnyId>00000000-0000-0000-0000-{number:012}</ges:lokalnyId><ges:przestrzenNazw>PL.PZGiK.1.GESUT</ges:przestrzenNazw><ges:wersjaId>2022-05-10T11:49:36</ges:wersjaId></ges:GES_IdentyfikatorIIP></ges:idIIP><ges:startObiekt>2022-05-04T12:07:41</ges:startObiekt><ges:startWersjaObiekt>2022-05-10T11:50:35</ges:startWersjaObiekt><ges:zrodlo>O</ges:zrodlo><ges:geometria><gml:Point srsName=\"{srs_name}\"><gml:pos>{pos}</gml:pos></gml:Point></ges:geometria><ges:rzedna>112.4</ges:rzedna></ges:GES_Rzedna>"
    )
}

/// The geometry values of the entries, decoded.
pub fn geometries(records: &[Record]) -> Vec<registers::Geometry> {
    records
        .iter()
        .filter_map(|r| match r {
            Record::Entry(e) => Some(&e.values),
            _ => None,
        })
        .flatten()
        .filter_map(|v| match v {
            Value::Geometry(b) => Some(ewkb::decode(b).unwrap()),
            _ => None,
        })
        .collect()
}

/// The doubts' rules, in order.
pub fn rules(records: &[Record]) -> Vec<String> {
    records
        .iter()
        .filter_map(|r| match r {
            Record::Doubt(d) => Some(d.rule.clone()),
            _ => None,
        })
        .collect()
}

/// Records and the account, a line each.
pub fn lines(records: &[Record], result: &Result<Summary, ImportError>, catalogue: &Catalogue) -> String {
    let mut out = String::new();
    for record in records {
        match record {
            Record::Entry(e) => {
                let class = catalogue.class(e.class);
                let _ = write!(
                    out,
                    "{} {} {} {}",
                    class.id,
                    e.identity.namespace,
                    e.identity.local,
                    e.identity.version.as_deref().unwrap_or("-")
                );
                let moments = [e.life.object_from, e.life.version_from, e.life.version_to, e.life.object_to];
                let moments: Vec<String> = moments.iter().map(|m| m.map_or("-".into(), time::format_local)).collect();
                let _ = write!(out, " | {} |", moments.join(" "));
                for (a, v) in class.attributes.iter().zip(&e.values).filter(|(_, v)| !v.is_null()) {
                    let text = match v {
                        Value::Geometry(b) => wkt(b),
                        Value::Texts(t) => format!("{t:?}"),
                        Value::Json(j) => j.to_string(),
                        v => v.as_text().unwrap_or_default().into_owned(),
                    };
                    let _ = write!(out, " {}={text}", a.name);
                }
                if let Some(rest) = &e.rest {
                    let _ = write!(out, " | poza: {}", serde_json::Value::Object(rest.clone()));
                }
                let _ = writeln!(out, " | w. {}", e.line);
            }
            Record::Kept(k) => {
                let id = k.identity.as_ref().map_or("-".into(), |i| {
                    format!("{} {} {}", i.namespace, i.local, i.version.as_deref().unwrap_or("-"))
                });
                let place = k.geometry.as_deref().map_or("-".into(), wkt);
                let _ = writeln!(
                    out,
                    "KEPT {} {} {} | {id} | {place} | {} | w. {}",
                    k.xml_namespace, k.element, k.gml_id, k.content, k.line
                );
            }
            Record::Doubt(d) => {
                let _ = writeln!(
                    out,
                    "? {} {} {} {} {} w. {}: {}",
                    d.severity.word(),
                    d.rule,
                    d.class,
                    d.object,
                    d.attribute.as_deref().unwrap_or("-"),
                    d.line,
                    d.text.pl
                );
            }
        }
    }
    match result {
        Ok(s) => {
            for (element, f) in &s.fates {
                let _ = writeln!(
                    out,
                    "= {element}: wczytane {}, zachowane {}, pominięte {}, odrzucone {}",
                    f.loaded, f.kept, f.skipped, f.refused
                );
            }
            for k in &s.skipped {
                let _ = writeln!(out, "= pominięto {} {}: {}", k.count, k.element, k.reason.pl);
            }
            for (what, n) in &s.personal {
                let _ = writeln!(out, "= dane osobowe {what}: {n}");
            }
            for a in &s.axes {
                let _ = writeln!(
                    out,
                    "= osie „{}” EPSG:{}: {} ({}) geometrii {}, poza {}",
                    a.srs_name, a.srid, a.order.pl, a.reason.pl, a.geometries, a.outside
                );
            }
            for d in &s.doubts {
                let _ = writeln!(out, "= {} {} {}: {}", d.severity, d.rule, d.class, d.count);
            }
            let _ = writeln!(out, "= modele: {}", s.generations.iter().cloned().collect::<Vec<_>>().join(", "));
            assert!(s.balances(), "every object has one fate");
        }
        Err(e) => {
            let _ = writeln!(out, "! {e}");
        }
    }
    out
}

/// The bytes as well-known text with their system.
pub fn wkt(bytes: &[u8]) -> String {
    let g = ewkb::decode(bytes).unwrap();
    let z = g.has_z;
    let coord = |c: &Coord| if z { format!("{} {} {}", c.x, c.y, c.z) } else { format!("{} {}", c.x, c.y) };
    let points = |list: &[Coord]| format!("({})", list.iter().map(coord).collect::<Vec<_>>().join(", "));
    let curve = |c: &Curve| {
        let runs: Vec<String> =
            c.segments.iter().map(|s| format!("{}{}", if s.arc { "łuk " } else { "" }, points(&s.points))).collect();
        runs.join(" + ")
    };
    let surface = |s: &Surface| format!("[{}]", s.rings.iter().map(curve).collect::<Vec<_>>().join(" otwór "));
    let many = |parts: Vec<String>| parts.join(" ; ");
    let body = match &g.shape {
        Shape::Point(c) => format!("punkt ({})", coord(c)),
        Shape::MultiPoint(list) => format!("wielopunkt {}", points(list)),
        Shape::Line(c) => format!("linia {}", curve(c)),
        Shape::MultiLine(list) => format!("wielolinia {}", many(list.iter().map(curve).collect())),
        Shape::Surface(s) => format!("powierzchnia {}", surface(s)),
        Shape::MultiSurface(list) => format!("wielopowierzchnia {}", many(list.iter().map(surface).collect())),
    };
    format!("<{} {body}>", g.srid)
}
