//! Objects as files of other programs: paged by headers, each object once, at the surveyor's place, and readable by
//! programs that are not ours.

use crate::house::{BASE, HEIGHTS, House};
use crate::outside::{Schemas, Scratch, ogrinfo};

const ITEMS: &str = "/collections/ot_rzedna/items";
const ITEM: &str = "/collections/ot_rzedna/items/PL.PZGiK.9901.BDOT500_h%2F03";
const PL2000: &str = "crs=http://www.opengis.net/def/crs/EPSG/0/2177";

/// The target of a link in the headers.
fn linked(headers: &axum::http::HeaderMap, rel: &str) -> Option<String> {
    let rel = format!("rel=\"{rel}\"");
    let all = headers.get_all("link").into_iter().filter_map(|v| v.to_str().ok());
    all.filter(|l| l.contains(&rel)).find_map(|l| Some(l.strip_prefix('<')?.split_once('>')?.0.to_owned()))
}

pub async fn every_format_is_offered_and_declared(house: &House) {
    let page = house.get(ITEMS).await;
    let api = house.get("/api").await.json();
    let declared = &api["paths"][ITEMS]["get"]["responses"]["200"]["content"];
    for (f, media) in [
        ("gml", "application/gml+xml"),
        ("gml-sf2", "application/gml+xml"),
        ("jsonfg", "application/vnd.ogc.fg+json"),
        ("geojsonseq", "application/geo+json-seq"),
        ("csv", "text/csv"),
        ("csv-pl", "text/csv"),
        ("kml", "application/vnd.google-earth.kml+xml"),
        ("fgb", "application/flatgeobuf"),
        ("parquet", "application/vnd.apache.parquet"),
        ("dxf", "image/vnd.dxf"),
    ] {
        let own = format!("{BASE}{ITEMS}?f={f}");
        assert!(page.json()["links"].as_array().unwrap().iter().any(|l| l["href"] == own), "{f}");
        assert!(declared.as_object().unwrap().keys().any(|k| k.starts_with(media)), "{f}: {declared}");
        for address in [ITEMS, ITEM] {
            let seen = house.get(&format!("{address}?f={f}")).await;
            assert_eq!((seen.status.as_u16(), &seen.header("content-type")[..media.len()]), (200, media), "{f}");
        }
        if f != "gml-sf2" && f != "csv-pl" {
            let seen = house.ask("GET", ITEMS, &[("accept", media)]).await;
            let exact = house.get(&own).await;
            assert_eq!(seen.header("content-type"), exact.header("content-type"), "{f}");
        }
    }
    let seen = house.get(&format!("{ITEMS}?f=kml&{PL2000}")).await;
    assert_eq!(seen.status.as_u16(), 400);
}

pub async fn files_are_paged_by_their_headers(house: &House) {
    let (mut next, mut rows, mut pages) = (Some(format!("{ITEMS}?f=csv&limit=10&zrodlo=O&{PL2000}")), Vec::new(), 0);
    while let Some(address) = next {
        let seen = house.get(&address).await;
        assert_eq!(seen.header("content-crs"), "<http://www.opengis.net/def/crs/EPSG/0/2177>");
        let page: Vec<String> = seen.body.lines().skip(1).map(str::to_owned).collect();
        assert_eq!(seen.header("ogc-numberreturned"), page.len().to_string());
        if pages == 0 {
            assert_eq!(seen.header("ogc-numbermatched"), HEIGHTS.to_string());
        }
        rows.extend(page);
        pages += 1;
        next = linked(&seen.headers, "next");
    }
    assert_eq!((pages, rows.len()), (3, HEIGHTS));
    rows.sort();
    rows.dedup();
    assert_eq!(rows.len(), HEIGHTS);
    assert!(rows[0].ends_with(",6543000.12,5894000.34"), "{}", rows[0]);
    let jsonfg = house.get(&format!("{ITEMS}?f=jsonfg&limit=10&{PL2000}")).await.json();
    assert_eq!(jsonfg["numberReturned"], 10);
    assert_eq!(jsonfg["features"][0]["place"]["coordinates"], serde_json::json!([5_894_000.34, 6_543_000.12]));
    assert!(jsonfg["links"].as_array().unwrap().iter().any(|l| l["rel"] == "next"));
}

pub async fn without_a_limit_a_file_holds_everything(house: &House) {
    let seen = house.get(&format!("{ITEMS}?f=csv&{PL2000}")).await;
    assert_eq!(seen.body.lines().count(), HEIGHTS + 1);
    assert_eq!(seen.header("ogc-numbermatched"), HEIGHTS.to_string());
    assert_eq!((seen.header("ogc-numberreturned"), linked(&seen.headers, "next")), ("", None));
    let seen = house.get(&format!("{ITEMS}?f=csv&rodzajRzednej=n&sortby=-rzedna")).await;
    assert_eq!(seen.body.lines().count(), 11);
    let heights: Vec<&str> = seen.body.lines().skip(1).filter_map(|l| l.split(',').next()).collect();
    assert!(heights.is_sorted_by(|a, b| a > b), "{heights:?}");
    let drawing = house.get(&format!("{ITEMS}?f=dxf")).await;
    assert_eq!(drawing.header("content-crs"), "<http://www.opengis.net/def/crs/EPSG/0/2180>");
    assert_eq!(drawing.body.matches("\nPOINT\n").count(), HEIGHTS);
    let degrees = house.get(&format!("{ITEMS}?f=dxf&crs=http://www.opengis.net/def/crs/EPSG/0/4326")).await;
    assert_eq!(degrees.status.as_u16(), 400);
}

pub async fn wanted_properties_are_all_that_any_format_holds(house: &House) {
    let page = house.get(&format!("{ITEMS}?limit=1&properties=rzedna,wersjaId")).await.json();
    let feature = &page["features"][0];
    let names: Vec<&String> = feature["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["rzedna", "wersjaId"]);
    assert!(feature["id"].is_string() && feature["geometry"].is_object());
    let csv = house.get(&format!("{ITEMS}?f=csv&limit=1&properties=rzedna")).await;
    assert_eq!(csv.body.lines().next(), Some("id,rzedna,lon,lat"));
    for f in ["gml", "gml-sf2", "jsonfg", "geojsonseq", "kml"] {
        for limit in ["", "&limit=3"] {
            let seen = house.get(&format!("{ITEMS}?f={f}&properties=rzedna{limit}")).await;
            assert!(seen.body.contains("rzedna") && !seen.body.contains("startObiekt"), "{f}: {}", seen.body);
            assert!(!seen.body.contains("rodzajRzednej"), "{f}");
        }
    }
    assert_eq!(house.get(&format!("{ITEMS}?properties=nic")).await.status.as_u16(), 400);
}

pub async fn a_profile_makes_geojson_json_fg(house: &House) {
    let profile = |headers: &axum::http::HeaderMap| linked(headers, "profile").unwrap_or_default();
    let uri = |name: &str| format!("http://www.opengis.net/def/profile/OGC/0/{name}");
    for address in [ITEMS, ITEM] {
        let plain = house.get(&format!("{address}?{PL2000}")).await;
        assert_eq!(profile(&plain.headers), uri("rfc7946"));
        assert!(plain.json().get("conformsTo").is_none());
        for (ask, name, media) in [
            ("f=json&profile=jsonfg", "jsonfg", "application/geo+json"),
            (
                "f=json&profile=http://www.opengis.net/def/profile/OGC/0/jsonfg-plus",
                "jsonfg-plus",
                "application/geo+json",
            ),
            ("f=jsonfg", "jsonfg-plus", "application/vnd.ogc.fg+json"),
            ("f=jsonfg&profile=jsonfg", "jsonfg", "application/vnd.ogc.fg+json"),
        ] {
            let seen = house.get(&format!("{address}?{ask}&{PL2000}")).await;
            assert_eq!((seen.header("content-type"), profile(&seen.headers)), (media, uri(name)), "{ask}");
            let json = seen.json();
            assert_eq!(json["conformsTo"][0], "http://www.opengis.net/spec/json-fg-1/1.0/conf/core");
            assert_eq!(json["coordRefSys"], "http://www.opengis.net/def/crs/EPSG/0/2177");
            assert_eq!(json["featureType"], "ot_rzedna");
            assert_eq!(json["featureSchema"], format!("{BASE}/collections/ot_rzedna/schema"));
            let feature = json["features"].get(0).unwrap_or(&json);
            assert!(feature["place"]["coordinates"][0].as_f64().unwrap() > 5e6, "northing first: {feature}");
            assert!(feature["time"]["interval"][0].is_string());
            match name {
                "jsonfg" => assert!(feature["geometry"].is_null()),
                _ => {
                    let at = &feature["geometry"]["coordinates"];
                    assert!((18.0..19.0).contains(&at[0].as_f64().unwrap()), "{at}");
                }
            }
        }
        assert_eq!(house.get(&format!("{address}?profile=inny")).await.status.as_u16(), 400);
    }
    // In longitude and latitude the place says nothing that the geometry does not.
    let degrees = house.get(&format!("{ITEM}?f=jsonfg")).await.json();
    assert!(degrees["place"].is_null() && degrees["geometry"].is_object());
    let tags = ["", "&profile=jsonfg", "&profile=jsonfg-plus"].map(|p| format!("{ITEM}?f=json{p}"));
    let mut seen = Vec::new();
    for address in tags {
        seen.push(house.get(&address).await.header("etag").to_owned());
    }
    assert!(seen[0] != seen[1] && seen[1] != seen[2], "{seen:?}");
}

pub async fn other_programs_read_them(house: &House) {
    let scratch = Scratch::new("ogc");
    for f in ["gml", "fgb", "csv", "kml", "geojsonseq"] {
        let crs = if matches!(f, "kml" | "geojsonseq") { String::new() } else { format!("&{PL2000}") };
        let seen = house.get(&format!("{ITEMS}?f={f}{crs}")).await;
        let name = if f == "geojsonseq" { "a.geojsons".to_owned() } else { format!("a.{f}") };
        let columns = ["-oo", "X_POSSIBLE_NAMES=easting", "-oo", "Y_POSSIBLE_NAMES=northing"];
        let options: &[&str] = if f == "csv" { &columns } else { &[] };
        let Some(said) = ogrinfo(&scratch.file(&name, &seen.bytes), options) else { return };
        assert_eq!(said.matches("OGRFeature(").count(), HEIGHTS, "{f}: {said}");
        if !crs.is_empty() {
            assert!(said.contains("POINT (6543000.12 5894000.34)"), "{f}: {said}");
        }
    }
}

pub async fn the_services_own_documents_are_xml_too(house: &House) {
    let scratch = Scratch::new("ogc-core");
    let mut files = Vec::new();
    for (path, root, content) in [
        ("/", "LandingPage", "rel=\"service-desc\""),
        (
            "/conformance",
            "ConformsTo",
            "<atom:link href=\"http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/gmlsf2\"/>",
        ),
        ("/collections", "Collections", "<Id>ot_rzedna</Id>\n<ItemType>feature</ItemType>"),
        (
            "/collections/ot_rzedna",
            "Collections",
            "<StorageCrs>http://www.opengis.net/def/crs/EPSG/0/2177</StorageCrs>",
        ),
    ] {
        let seen = house.ask("GET", path, &[("accept", "application/xml")]).await;
        assert_eq!((seen.status.as_u16(), seen.header("content-type")), (200, "application/xml"), "{path}");
        assert!(seen.body.contains(&format!("<{root} ")) && seen.body.contains(content), "{}", seen.body);
        files.push(scratch.file(&format!("{}.xml", files.len()), &seen.body));
    }
    let core = "ogcapi/features/part1/1.0/xml/core.xsd";
    let Some(schemas) = Schemas::found().filter(|s| s.has(core)) else { return };
    for file in files {
        schemas.assert_valid(&schemas.folder.join("ogc").join(core), &file);
    }
}

pub async fn gml_is_valid_by_the_schema_that_it_names(house: &House) {
    let Some(schemas) = Schemas::found() else { return };
    let scratch = Scratch::new("ogc-gml");
    for (f, schema, collection) in [("gml", "xsd", "ot_rzedna"), ("gml-sf2", "xsd-sf2", "ot_ogrodzenia")] {
        let named = format!("{BASE}/collections/{collection}/schema?f={schema}");
        let items = house.get(&format!("/collections/{collection}/items?f={f}")).await;
        assert!(items.body.contains(&named), "{}", items.body);
        let schema = house.get(&named).await;
        assert_eq!(schema.header("content-type"), "application/xml");
        scratch.file("own.xsd", &schema.body);
        let namespace = "https://infostrada.pl/schemas/sf/bdot500";
        let published = "http://schemas.opengis.net/ogcapi/features/part1/1.0/xml/core-sf.xsd";
        let all = format!(
            "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">\
             <xsd:import namespace=\"http://www.opengis.net/ogcapi-features-1/1.0/sf\" schemaLocation=\"{published}\"/>\
             <xsd:import namespace=\"{namespace}\" schemaLocation=\"own.xsd\"/></xsd:schema>"
        );
        let all = scratch.file("all.xsd", all);
        if schemas.has(published.trim_start_matches("http://schemas.opengis.net/")) {
            // Left in, xmllint would go and fetch our schema from where the answer says it is.
            schemas.assert_valid(&all, &scratch.file("items.gml", items.body.replace(&named, "own.xsd")));
        }
        let id = items.body.split("gml:id=\"PL").nth(1).unwrap().split('"').next().unwrap();
        // The `gml:id` of the list is the address of the object, as the standard wants it.
        let id = format!("PL{id}").replace('ł', "%C5%82");
        let item = house.get(&format!("/collections/{collection}/items/{id}?f={f}")).await;
        assert_eq!(item.status.as_u16(), 200, "{id}");
        assert!(item.body.contains(&format!("gml:id=\"{}\"", id.replace("%C5%82", "ł"))), "{}", item.body);
        schemas.assert_valid(&scratch.0.join("own.xsd"), &scratch.file("item.gml", &item.body));
    }
}
