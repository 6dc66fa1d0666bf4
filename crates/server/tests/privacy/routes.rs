//! Every address of the application that can be read, made of the house's own entries; and the routes as the sources and
//! the description of the API declare them, so that a new one without an address here is found.

use crate::data::{A, B, Data, LAT};
use crate::house::House;
use crate::table::Who;
use std::path::{Path, PathBuf};

/// Patterns of all routes, read from the sources of the faces.
pub fn declared() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for face in ["ogc", "tiles", "pages", "portal", "server"] {
        walk(&root.join(face).join("src"), &mut files);
    }
    let mut found = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for part in text.split(".route(").skip(1) {
            found.push(pattern(part.trim_start(), &file));
        }
    }
    // That this document is the one of the code is a test of the portal.
    let text = std::fs::read_to_string(root.join("portal/openapi.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    found.extend(document["paths"].as_object().unwrap().keys().cloned());
    found.sort();
    found.dedup();
    found
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

fn pattern(source: &str, file: &Path) -> String {
    match source {
        s if s.starts_with('"') => s.split('"').nth(1).unwrap_or_default().to_owned(),
        s if s.starts_with("assets::STYLE_PATH") => "/assets/strona.css".to_owned(),
        s => panic!("{}: a route that the tests cannot read: {}", file.display(), &s[..s.len().min(60)]),
    }
}

/// Whether an address (without its query) belongs to a pattern.
pub fn fits(pattern: &str, address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    let (mut p, mut a) = (pattern.split('/'), path.split('/'));
    loop {
        match (p.next(), a.next()) {
            (None, None) => return true,
            (Some(want), Some(_)) if want.starts_with("{*") => return true,
            (Some(want), Some(got)) if want == got || want.starts_with('{') && !got.is_empty() => {}
            _ => return false,
        }
    }
}

fn tile(lon: f64, lat: f64, z: u32) -> (u32, u32) {
    let n = f64::from(1_u32 << z);
    let y = (1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0;
    (((lon + 180.0) / 360.0 * n) as u32, (y * n) as u32)
}

/// Everything there is to read.
pub async fn addresses(house: &House) -> Vec<String> {
    let d = &house.data;
    let mut all: Vec<String> = [
        "/",
        "/?f=json",
        "/?f=html",
        "/api",
        "/api?f=html",
        "/conformance",
        "/conformance?f=html",
        "/collections",
        "/collections?f=html",
        "/functions",
        "/transactions",
        "/uldk?request=GetParcelByXY&xy=18.64,53.17,4326&result=geom_wkt,teryt,parcel,region,commune,county,voivodeship",
        "/uldk/?request=GetVoivodeshipById&id=04",
        "/uldk/service.php?obiekt=powiat&wynik=powiat,teryt&teryt=04",
        "/uug?request=GetAddress&address=Zielonka",
        "/uug/?request=GetAddress&address=Zielonka,%20Lipowa%201",
        "/wfs",
        "/wfs?service=WFS&request=GetCapabilities",
        "/wfs?service=WFS&version=1.1.0&request=GetCapabilities",
        "/wfs?service=WFS&version=2.0.0&request=ListStoredQueries",
        "/wfs/04?service=WFS&request=GetCapabilities",
        "/wfs/rejestr/egib?service=WFS&request=GetCapabilities",
        "/?z=15&x=18&y=53",
        "/strony.css",
        "/rejestr",
        "/rejestr/drzewa",
        "/rejestr/gesut",
        "/rejestr/zbiornik_bezodplywowy",
        "/katalog",
        "/katalog/drzewa_drzewo",
        "/katalog/zbo_zbiornik",
        "/pomoc",
        "/skroty",
        "/dostepnosc",
        "/dla-programistow",
        "/dzialka/040101_1.0001.1/2",
        "/adres/PL.1_brak",
        "/mapa",
        "/praca",
        "/praca/zadania",
        "/praca/rejestry",
        "/assets/strona.css",
        "/assets/brak.js",
        "/fonts/brak/0-255.pbf",
        "/tiles",
        "/styles",
        "/sprites/mapa.json",
        "/qr.svg?adres=/mapa",
        "/signin/oidc",
        "/signin/oidc/callback",
        "/api/v1/openapi.json",
        "/api/v1/session",
        "/api/v1/session/others",
        "/api/v1/session/password",
        "/api/v1/session/totp",
        "/api/v1/session/totp/confirm",
        "/api/v1/me",
        "/api/v1/me/program-passwords",
        "/api/v1/me/program-passwords/1",
        "/api/v1/units",
        "/api/v1/people",
        "/api/v1/agreements",
        "/api/v1/keys",
        "/api/v1/keys/1",
        "/api/v1/keys/1/rotate",
        "/api/v1/agreements/1",
        "/api/v1/webhooks",
        "/api/v1/webhooks/00000000-0000-0000-0000-000000000000",
        "/api/v1/webhooks/00000000-0000-0000-0000-000000000000/dead",
        "/api/v1/webhooks/00000000-0000-0000-0000-000000000000/retry",
        "/api/v1/system",
        "/api/v1/imports",
        "/api/v1/imports/1/doubts",
        "/api/v1/journal",
        "/api/v1/journal?act=zestaw.zastosowanie&limit=1000",
        "/api/v1/changes?since=0",
        "/api/v1/changes?since=0&content=1&limit=1000",
        "/api/v1/changes?since=0&content=1&unit=gmina-a",
        "/api/v1/changes?since=0&content=1&bbox=18,52,19,54",
        "/api/v1/events?since=0",
        "/api/v1/changesets?limit=1000",
        "/api/v1/changesets?mine=1",
        "/api/v1/changesets?state=szkic,zgloszony&unit=gmina-a",
        "/api/v1/registers/drzewa/import",
        "/api/v1/registers/drzewa/import/file",
        "/api/v1/registers",
        "/api/v1/registers/check",
        "/api/v1/registers/drzewa",
        "/api/v1/registers/drzewa/schema",
        "/api/v1/registers/drzewa/reopen",
        "/api/v1/registers/drzewa/classes/drzewa_drzewo/schema",
        "/api/v1/registers/zbiornik_bezodplywowy",
        "/api/v1/registers/zbiornik_bezodplywowy/classes/zbo_zbiornik/schema",
        "/api/v1/reports",
        "/api/v1/reports?state=nowe,przekazane&unit=gmina-a",
        "/api/v1/reports/1",
        "/api/v1/reports/1/picture",
        "/api/v1/reports/1/decide",
        "/zglos",
        "/zglos?lon=18.6&lat=53.01",
        "/zgloszenie/2026-000001-aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/zgloszenie/2026-000001-aaaaaaaaaaaaaaaaaaaaaaaaaa/zdjecie",
        "/api/v1/tasks",
        "/api/v1/tasks?unit=gmina-a",
    ]
    .map(str::to_owned)
    .to_vec();
    all.extend(["gmina-a", "gmina-b", "nie-ma"].map(|u| format!("/api/v1/units/{u}")));
    all.push("/api/v1/units/gmina-a/registers/drzewa".into());
    for person in [1, 6] {
        for tail in ["", "/rights", "/roles", "/password"] {
            all.push(format!("/api/v1/people/{person}{tail}"));
        }
    }
    for lon in [A, B, A + 0.001, A + 0.002] {
        all.push(format!("/api/co-tu-jest?lon={lon}&lat={LAT}&r=250"));
        all.push(format!("/api/co-tu-jest?lon={lon}&lat={LAT}&r=250&asOf=2026-01-01"));
        all.push(format!("/miejsce?lon={lon}&lat={LAT}"));
        all.push(format!("/miejsce?lon={lon}&lat={LAT}&f=pdf"));
        all.push(format!("/druk.pdf?lon={lon}&lat={LAT}&skala=500"));
    }
    searches(d, &mut all);
    collections(d, &mut all);
    desk(d, &mut all);
    maps(house, &mut all).await;
    all
}

/// Whatever somebody might type to find what is not theirs.
fn searches(d: &Data, all: &mut Vec<String>) {
    let words = ["D-3", "D-", "drzewo", "zbiornik", "jan", "kowalski", "uwagi", "Zielonka", "201/1", "53.17 18.64"];
    let ids = d.entries().into_iter().map(|e| e.id.clone()).collect::<Vec<_>>();
    for typed in words.iter().map(|w| (*w).to_owned()).chain(ids) {
        let typed = typed.replace(' ', "%20");
        all.push(format!("/api/szukaj?q={typed}&limit=50"));
        all.push(format!("/szukaj?q={typed}"));
    }
    for entry in d.entries() {
        all.push(format!("/zglos?wpis={}/{}", entry.class(), entry.id));
    }
}

fn collections(d: &Data, all: &mut Vec<String>) {
    for class in ["drzewa_drzewo", "zbo_zbiornik", "zgl_zgloszenie"] {
        let home = format!("/collections/{class}");
        for f in ["", "?f=json", "?f=html"] {
            for tail in ["", "/schema", "/queryables", "/sortables"] {
                all.push(format!("{home}{tail}{f}"));
            }
        }
        for query in [
            "",
            "?f=json&limit=100",
            "?f=html&limit=100",
            "?bbox=18,52,19,54",
            "?datetime=2000-01-01/..",
            "?datetime=../..",
            "?numer=D-3",
            "?filter=numer%20LIKE%20'D%25'%20OR%20lokalnyId%20IS%20NOT%20NULL",
            "?sortby=-startWersjaObiekt&properties=numer",
            "?crs=http://www.opengis.net/def/crs/EPSG/0/2180",
        ] {
            all.push(format!("{home}/items{query}"));
        }
        all.push(format!("{home}/items?datetime={}", d.early));
        for f in ["gml", "gml-sf2", "jsonfg", "geojsonseq", "csv", "csv-pl", "kml", "fgb", "parquet"] {
            all.push(format!("{home}/items?limit=100&f={f}"));
            all.push(format!("{home}/items?f={f}"));
        }
        all.push(format!("{home}/items?f=dxf"));
        all.push(format!("{home}/items?f=json&profile=jsonfg-plus&crs=http://www.opengis.net/def/crs/EPSG/0/2180"));
        all.extend(["xsd", "xsd-sf2"].map(|f| format!("{home}/schema?f={f}")));
        features(class, all);
        let register = match class {
            "drzewa_drzewo" => "drzewa",
            "zbo_zbiornik" => "zbiornik_bezodplywowy",
            _ => "zgloszenie",
        };
        for query in ["", "?kolejnosc=numer", "?w.numer=D-", "?w.uwagiWewnetrzne=a"] {
            all.push(format!("/rejestr/{register}/{class}{query}"));
        }
        for entry in d.entries().into_iter().filter(|e| e.class() == class) {
            all.push(format!("/rejestr/{register}/{class}/{}", entry.id));
            all.extend(["", "?f=json", "?f=html"].map(|f| format!("{home}/items/{}{f}", entry.id)));
            all.extend(["", "?f=link-format"].map(|f| format!("{home}/items/{}/versions{f}", entry.id)));
            all.push(format!("{home}/items/{}?datetime={}", entry.id, d.early));
        }
    }
}

/// The same by WFS, in every version and form.
fn features(class: &str, all: &mut Vec<String>) {
    let (register, name) = match class {
        "drzewa_drzewo" => ("drzewa", "DRZ_Drzewo"),
        "zbo_zbiornik" => ("zbiornik_bezodplywowy", "ZBO_Zbiornik"),
        _ => ("zgloszenie", "ZGL_Zgloszenie"),
    };
    for place in ["04".to_owned(), format!("rejestr/{register}")] {
        let types = format!("typeNames={register}:{name}");
        all.push(format!("/wfs/{place}?service=WFS&version=2.0.0&request=GetFeature&{types}"));
    }
    for (version, parameter) in [("2.0.0", "typeNames"), ("1.1.0", "typeName"), ("1.0.0", "typeName")] {
        let asked = |request: &str, more: &str| {
            format!("/wfs?service=WFS&version={version}&request={request}&{parameter}={register}:{name}{more}")
        };
        all.push(asked("DescribeFeatureType", ""));
        for more in [
            "",
            "&resultType=hits",
            "&outputFormat=application/json",
            "&bbox=18,52,19,54,EPSG:4326",
            "&srsName=urn:ogc:def:crs:EPSG::2180",
            "&sortBy=numer",
            "&propertyName=numer,uwagiWewnetrzne,zglaszajacyNazwa",
            "&filter=%3CFilter%3E%3CPropertyIsLike%20wildCard=%22*%22%20singleChar=%22.%22%20escapeChar=%22!%22%3E%3CValueReference%3EuwagiWewnetrzne%3C/ValueReference%3E%3CLiteral%3E*%3C/Literal%3E%3C/PropertyIsLike%3E%3C/Filter%3E",
        ] {
            all.push(asked("GetFeature", more));
        }
        all.push(asked("GetPropertyValue", "&valueReference=uwagiWewnetrzne"));
        all.push(asked("GetPropertyValue", "&valueReference=numer"));
    }
}

fn desk(d: &Data, all: &mut Vec<String>) {
    for home in [crate::data::TREES, crate::data::TANKS, crate::data::REPORTS] {
        for query in [
            "",
            "?personal=1",
            "?scope=public",
            "?unit=gmina-a",
            "?unit=gmina-b&personal=1",
            "?crs=own",
            "?crs=2180&limit=5",
            "?bbox=18,52,19,54&personal=1",
            "?filter=numer%20IS%20NOT%20NULL&sortby=-numer&count=1",
            "?sortby=numer&limit=1",
            "?sortby=numer&personal=1&count=1",
        ] {
            all.push(format!("{home}{query}"));
        }
        all.extend(["", "&personal=1"].map(|p| format!("{home}?asOf={}{p}", d.early)));
    }
    for entry in d.entries() {
        let path = entry.path();
        for query in ["", "?personal=1", "?crs=own", "?crs=own&personal=1"] {
            all.push(format!("{path}{query}"));
        }
        for p in ["", "&personal=1"] {
            all.push(format!("{path}?asOf={}{p}", d.early));
            all.extend(entry.versions.iter().map(|v| format!("{path}?version={v}{p}")));
        }
        all.push(format!("{path}/versions"));
        all.push(format!("{path}/restore"));
        all.push(format!("{path}/attachments"));
        all.push(format!("/api/v1/journal?object={}", entry.id));
    }
    for id in 1..=d.last_changeset {
        all.push(format!("/api/v1/changesets/{id}"));
        all.push(format!("/api/v1/journal?object=zestaw/{id}"));
    }
    let draft = d.draft;
    for tail in ["changes/1", "check", "submit", "approve", "return", "withdraw", "undo"] {
        all.push(format!("/api/v1/changesets/{draft}/{tail}"));
    }
    all.extend(d.attachments.values().map(|id| format!("/api/v1/attachments/{id}")));
}

/// Every set of tiles as it lists itself, over every planted place, and every style.
async fn maps(house: &House, all: &mut Vec<String>) {
    let list = house.get(Who::Nobody, "/tiles?f=json").await;
    assert_eq!(list.status, 200, "{}", list.text());
    for name in names(&list.text(), "/tiles/") {
        all.push(format!("/tiles/{name}"));
        for z in [10, 14, 15, 16, 17] {
            for lon in [A, B, A + 0.002] {
                let (x, y) = tile(lon, LAT, z);
                all.push(format!("/tiles/{}/{z}/{x}/{y}", name.trim_end_matches(".json")));
            }
        }
    }
    let styles = house.get(Who::Nobody, "/styles").await;
    all.extend(names(&styles.text(), "/styles/").into_iter().map(|name| format!("/styles/{name}")));
}

/// What follows a beginning in the addresses of a document.
fn names(text: &str, start: &str) -> Vec<String> {
    let end = |c: char| matches!(c, '"' | '/' | '?' | '{' | '<' | '\'');
    let mut found: Vec<String> = text
        .split(start)
        .skip(1)
        .map(|rest| rest.split(end).next().unwrap_or_default().to_owned())
        .filter(|n| !n.is_empty())
        .collect();
    found.sort();
    found.dedup();
    found
}
