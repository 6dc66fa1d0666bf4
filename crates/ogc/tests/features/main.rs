//! The service as clients see it, in front of a real database: what the conformance suite of Parts 1 and 2 demands and
//! what QGIS reads, in the order in which it asks.
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

mod files;
mod house;
// Programs of others, as the tests of the formats themselves call them.
#[path = "../../../formats/tests/outside/mod.rs"]
mod outside;

use house::{BASE, DAY, HEIGHTS, House, START, place};
use registers::crs::{ALL, Crs};
use registers::time::format_utc;
use serde_json::{Value as Json, json};

const GEOJSON: &str = "application/geo+json";
const JSON: &str = "application/json";
const HTML: &str = "text/html";
const ITEMS: &str = "/collections/ot_rzedna/items";

/// One database serves all: starting one takes longer than everything that is asked of it.
#[tokio::test(flavor = "multi_thread")]
async fn the_service_keeps_the_standard() {
    let Some(house) = House::open().await else { return };
    qgis_finds_its_way_from_the_landing_page(&house).await;
    a_collection_is_the_same_alone_and_in_the_list(&house).await;
    paging_finds_every_object_once(&house).await;
    ordinates_are_those_of_the_surveyor(&house).await;
    a_box_means_the_same_in_every_system(&house).await;
    time_selects_versions(&house).await;
    properties_select_objects(&house).await;
    mistakes_are_told(&house).await;
    an_object_has_an_address_and_a_tag(&house).await;
    arcs_are_stroked(&house).await;
    methods_are_told(&house).await;
    people_read_pages(&house).await;
    files::every_format_is_offered_and_declared(&house).await;
    files::without_a_limit_a_file_holds_everything(&house).await;
    files::wanted_properties_are_all_that_any_format_holds(&house).await;
    files::a_profile_makes_geojson_json_fg(&house).await;
    files::files_are_paged_by_their_headers(&house).await;
    files::other_programs_read_them(&house).await;
    files::the_services_own_documents_are_xml_too(&house).await;
    files::gml_is_valid_by_the_schema_that_it_names(&house).await;
}

async fn qgis_finds_its_way_from_the_landing_page(house: &House) {
    let landing = house.ask("GET", "/", &[("accept", JSON)]).await;
    assert_eq!((landing.status.as_u16(), landing.header("content-type")), (200, JSON));
    let api = landing.link("service-desc", "application/vnd.oai.openapi+json;version=3.0").unwrap();
    let data = landing.link("data", JSON).unwrap();
    assert!(landing.link("service-doc", HTML).is_some());
    let api =
        house.ask("GET", &api, &[("accept", "application/vnd.oai.openapi+json;version=3.0, application/json")]).await;
    assert_eq!(api.header("content-type"), "application/vnd.oai.openapi+json;version=3.0");
    let api = api.json();
    assert_eq!(api["servers"][0]["url"], BASE);
    assert_eq!(api["components"]["parameters"]["limit"]["schema"]["maximum"], 10_000);
    assert!(api["paths"][ITEMS]["get"]["parameters"].as_array().unwrap().iter().any(|p| p["name"] == "rodzajRzednej"));
    let conformance = house.get(&landing.link("conformance", JSON).unwrap()).await.json();
    let classes = conformance["conformsTo"].as_array().unwrap();
    assert!(classes.contains(&json!("http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs")));
    let list = house.get(&data).await;
    assert_eq!(list.json()["collections"].as_array().unwrap().iter().filter(|c| c["id"] == "ot_rzedna").count(), 1);
    for rel in ["schema", "queryables"] {
        let seen =
            house.ask("GET", &format!("/collections/ot_rzedna/{rel}"), &[("accept", "application/schema+json")]).await;
        assert_eq!(seen.header("content-type"), "application/schema+json");
        assert_eq!(seen.json()["properties"]["rzedna"]["type"], "number");
    }
    let count = house.get(&format!("{ITEMS}?limit=1")).await.json();
    assert_eq!(count["numberMatched"], HEIGHTS);
}

async fn a_collection_is_the_same_alone_and_in_the_list(house: &House) {
    let list = house.get("/collections").await;
    assert!(list.link("self", JSON).is_some() && list.link("alternate", HTML).is_some());
    let list = list.json();
    for c in list["collections"].as_array().unwrap() {
        let id = c["id"].as_str().unwrap();
        for media in [GEOJSON, HTML] {
            assert!(c["links"].as_array().unwrap().iter().any(|l| l["rel"] == "items" && l["type"] == media), "{id}");
        }
        assert_eq!(c["crs"][0], "http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        assert!(c["crs"].as_array().unwrap().contains(&c["storageCrs"]), "{id}");
    }
    let alone = house.get("/collections/ot_rzedna").await.json();
    assert!(list["collections"].as_array().unwrap().contains(&alone));
    assert_eq!(alone["storageCrs"], "http://www.opengis.net/def/crs/EPSG/0/2177");
    assert_eq!(alone["itemCount"], HEIGHTS);
    let bbox = &alone["extent"]["spatial"]["bbox"][0];
    assert!(bbox[0].as_f64().unwrap() > 14.0 && bbox[3].as_f64().unwrap() < 55.0, "{bbox}");
}

async fn paging_finds_every_object_once(house: &House) {
    let mut seen = house.get(&format!("{ITEMS}?limit=10&zrodlo=O")).await;
    let mut ids = Vec::new();
    let mut pages = Vec::new();
    loop {
        assert_eq!((seen.status.as_u16(), seen.header("content-type")), (200, GEOJSON));
        assert_eq!(seen.header("content-crs"), "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
        let page = seen.json();
        let features = page["features"].as_array().unwrap();
        assert_eq!(page["numberReturned"], features.len());
        assert!(registers::time::parse_datetime(page["timeStamp"].as_str().unwrap()).is_some());
        for rel in [("self", GEOJSON), ("alternate", HTML), ("collection", JSON)] {
            assert!(seen.link(rel.0, rel.1).is_some(), "{rel:?}");
        }
        if pages.is_empty() {
            assert_eq!(page["numberMatched"], HEIGHTS);
        }
        pages.push(features.len());
        ids.extend(features.iter().map(|f| f["id"].as_str().unwrap().to_owned()));
        let Some(next) = seen.link("next", GEOJSON) else { break };
        assert!(next.starts_with(BASE) && next.contains("limit=10") && next.contains("zrodlo=O"), "{next}");
        seen = house.get(&next).await;
    }
    assert_eq!(pages, [10, 10, 5]);
    let mut unique = ids.clone();
    unique.sort();
    unique.dedup();
    assert_eq!((unique.len(), ids.len()), (HEIGHTS, HEIGHTS));
    let exactly = house.get(&format!("{ITEMS}?limit={HEIGHTS}")).await;
    assert_eq!(exactly.link("next", GEOJSON), None, "a full last page has no next one");
    let clamped = house.get(&format!("{ITEMS}?limit=1000000")).await.json();
    assert_eq!((&clamped["numberReturned"], &clamped["numberMatched"]), (&json!(HEIGHTS), &json!(HEIGHTS)));
}

async fn ordinates_are_those_of_the_surveyor(house: &House) {
    let crs = Crs::epsg(2177).unwrap();
    let seen = house.get(&format!("{ITEMS}?crs={}&limit=3", crs.uri)).await;
    assert_eq!(seen.header("content-crs"), format!("<{}>", crs.uri));
    for (i, f) in seen.json()["features"].as_array().unwrap().iter().enumerate() {
        let (x, y) = place(i);
        assert_eq!(f["geometry"]["coordinates"], json!([y, x]));
        assert_eq!(f["properties"]["lokalnyId"], format!("h/{i:02}"));
        assert_eq!(f["properties"]["rodzajRzednej"], "n");
    }
    assert!(seen.body.contains("[5894000.34,6543000.12]"), "the shortest text");
}

async fn a_box_means_the_same_in_every_system(house: &House) {
    for crs in &ALL {
        // Where the first five objects lie in this system, with a little room.
        let all = house.get(&format!("{ITEMS}?crs={}", crs.uri)).await.json();
        let five = &all["features"].as_array().unwrap()[..5];
        let room = if crs.degrees { 1e-6 } else { 0.1 };
        let range = |i: usize| {
            let ordinates = five.iter().map(|f| f["geometry"]["coordinates"][i].as_f64().unwrap());
            ordinates.fold((f64::MAX, f64::MIN), |(a, b), v| (a.min(v - room), b.max(v + room)))
        };
        let ((min, max), (min2, max2)) = (range(0), range(1));
        let seen = house.get(&format!("{ITEMS}?bbox={min},{min2},{max},{max2}&bbox-crs={}", crs.uri)).await;
        assert_eq!(seen.json()["numberMatched"], 5, "{} {}", crs.uri, seen.body);
    }
    for (bbox, n) in [
        ("-180,-90,180,90", HEIGHTS),
        ("170,-90,-170,90", 0),
        ("170,40,20,60", HEIGHTS),
        ("-180,-90,0,180,90,100", HEIGHTS),
    ] {
        let seen = house.get(&format!("{ITEMS}?bbox={bbox}")).await.json();
        assert_eq!(seen["numberReturned"], n, "{bbox}");
    }
}

async fn time_selects_versions(house: &House) {
    let at = |days: i64| format_utc(START + days * DAY);
    let count = |datetime: String| async move {
        let page = house.get(&format!("{ITEMS}?datetime={datetime}")).await.json();
        let first = page["features"].as_array().unwrap().iter().find(|f| f["properties"]["lokalnyId"] == "h/00");
        (page["numberReturned"].as_u64().unwrap(), first.map(|f| f["properties"]["rzedna"].as_f64().unwrap()))
    };
    let all = u64::try_from(HEIGHTS).unwrap();
    assert_eq!(count(at(-5)).await, (1, Some(9.0)));
    assert_eq!(count(at(1)).await, (all, Some(10.0)));
    assert_eq!(count(format!("../{}", at(-5))).await, (1, Some(9.0)));
    assert_eq!(count(format!("{}/..", at(-5))).await, (all, Some(10.0)));
    assert_eq!(count(at(-20)).await, (0, None));
    assert_eq!(count("0000-01-01T00:00:00Z/9999-12-31T00:00:00Z".to_owned()).await.0, all);
}

async fn properties_select_objects(house: &House) {
    let one = house.get(&format!("{ITEMS}?rzedna=12.0")).await.json();
    assert_eq!((&one["numberReturned"], &one["features"][0]["properties"]["rzedna"]), (&json!(1), &json!(12.0)));
    let kind = house.get(&format!("{ITEMS}?rodzajRzednej=s&limit=3")).await.json();
    assert_eq!((&kind["numberReturned"], &kind["numberMatched"]), (&json!(3), &json!(15)));
    let none = house.get(&format!("{ITEMS}?numerOperatu=P.1'%20or%20true--")).await.json();
    assert_eq!(none["numberReturned"], 0);
}

async fn mistakes_are_told(house: &House) {
    for (path, status) in [
        ("/collections/dUmmYColLection", 404),
        ("/collections/dUmmYColLection/items", 404),
        (ITEMS, 406),
        ("/nie-ma", 404),
        (&format!("{ITEMS}?unknownQueryParameter=1"), 400),
        (&format!("{ITEMS}?limit=0"), 400),
        (&format!("{ITEMS}?limit=10&limit=10"), 400),
        (&format!("{ITEMS}?bbox=1,2,3"), 400),
        (&format!("{ITEMS}?bbox=1,2,3,4&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/999999"), 400),
        (&format!("{ITEMS}?crs=http://www.opengis.net/def/crs/EPSG/0/999999"), 400),
        (&format!("{ITEMS}?datetime=wczoraj"), 400),
        (&format!("{ITEMS}?rzedna=wysoko"), 400),
        (&format!("{ITEMS}?rzedna=%00"), 400),
        (&format!("{ITEMS}?f=tab"), 400),
        ("/collections?x=1", 400),
        ("/conformance?limit=1", 400),
        ("/?limit=1", 400),
    ] {
        let headers: &[(&str, &str)] = if status == 406 { &[("accept", "image/png")] } else { &[] };
        let seen = house.ask("GET", path, headers).await;
        assert_eq!(seen.status.as_u16(), status, "{path} {}", seen.body);
        assert_eq!(seen.header("content-type"), "application/problem+json", "{path}");
        assert_eq!(seen.json()["status"], status);
    }
    let seen = house.ask("GET", &format!("{ITEMS}?limt=1"), &[("user-agent", "Mozilla/5.0 QGIS/34400")]).await;
    assert!(seen.body.contains("<ExceptionText>Nieznany parametr limt. Dozwolone: limit, bbox"), "{}", seen.body);
}

async fn an_object_has_an_address_and_a_tag(house: &House) {
    let path = format!("{ITEMS}/PL.PZGiK.9901.BDOT500_h%2F00");
    let seen = house.get(&path).await;
    assert_eq!((seen.status.as_u16(), seen.header("content-type")), (200, GEOJSON));
    let feature = seen.json();
    assert_eq!(feature["id"], "PL.PZGiK.9901.BDOT500_h/00");
    assert_eq!(feature["properties"]["rzedna"], 10.0);
    for rel in [("self", GEOJSON), ("alternate", HTML), ("collection", JSON)] {
        assert!(seen.link(rel.0, rel.1).is_some(), "{rel:?}");
    }
    assert_eq!(seen.link("self", GEOJSON).unwrap(), format!("{BASE}{path}"));
    assert_eq!(seen.header("last-modified"), "Tue, 14 Nov 2023 22:13:20 GMT");
    let tag = seen.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");
    let again = house.ask("GET", &path, &[("if-none-match", &format!("\"x\", {tag}"))]).await;
    assert_eq!((again.status.as_u16(), again.body.as_str(), again.header("etag")), (304, "", tag.as_str()));
    let other = house.get(&format!("{path}?crs=http://www.opengis.net/def/crs/EPSG/0/2177")).await;
    assert_ne!(other.header("etag"), tag);
    assert_eq!(other.json()["geometry"]["coordinates"], json!([5_894_000.34, 6_543_000.12]));
    for missing in ["nie-ma", "PL.PZGiK.9901.BDOT500_nie-ma", "_", "PL_%00", "%C5%BC"] {
        assert_eq!(house.get(&format!("{ITEMS}/{missing}")).await.status.as_u16(), 404, "{missing}");
    }
    assert_eq!(house.get(&format!("{path}?limit=1")).await.status.as_u16(), 400);
}

async fn arcs_are_stroked(house: &House) {
    for crs in ["", "?crs=http://www.opengis.net/def/crs/EPSG/0/2177"] {
        let page = house.get(&format!("/collections/ot_ogrodzenia/items{crs}")).await.json();
        let lines = page["features"][0]["geometry"]["coordinates"].as_array().unwrap();
        assert!(lines[0].as_array().unwrap().len() > 10, "{page}");
    }
}

async fn methods_are_told(house: &House) {
    for path in ["/", "/collections", ITEMS, &format!("{ITEMS}/unknown_id"), "/collections/nie_ma/items"] {
        let seen = house.ask("OPTIONS", path, &[]).await;
        assert_eq!((seen.status.as_u16(), seen.header("allow")), (200, "GET, HEAD, OPTIONS"), "{path}");
    }
    for path in ["/", "/api", ITEMS, &format!("{ITEMS}/PL.PZGiK.9901.BDOT500_h%2F00")] {
        let seen = house.ask("HEAD", path, &[]).await;
        assert_eq!((seen.status.as_u16(), seen.body.as_str()), (200, ""), "{path}");
        assert!(!seen.header("link").is_empty(), "{path}");
    }
    let seen = house.ask("POST", ITEMS, &[]).await;
    assert_eq!(seen.status.as_u16(), 405);
}

async fn people_read_pages(house: &House) {
    let item = format!("{ITEMS}/PL.PZGiK.9901.BDOT500_h%2F00");
    let fence = "/collections/ot_ogrodzenia/items/PL.PZGiK.9901.BDOT500_%3Cp%C5%82ot%3E";
    let pages = [
        "/",
        "/api",
        "/conformance",
        "/collections",
        "/collections/ot_rzedna",
        "/collections/ot_rzedna/schema",
        "/collections/ot_rzedna/queryables",
        ITEMS,
        &item,
        fence,
        "/collections/ot_ogrodzenia/items",
    ];
    let mut followed = std::collections::HashSet::new();
    for path in pages {
        for lang in ["pl", "en"] {
            let headers = [("accept", "text/html,*/*;q=0.8"), ("accept-language", lang)];
            let seen = house.ask("GET", path, &headers).await;
            assert_eq!(
                (seen.status.as_u16(), seen.header("content-type")),
                (200, "text/html; charset=utf-8"),
                "{path}"
            );
            assert!(seen.body.contains(&format!("<html lang=\"{lang}\">")), "{path}");
            assert!(
                !seen.body.contains("<script") && !seen.body.contains("style=") && !seen.body.contains("<b>"),
                "{path}"
            );
            assert!(
                !seen.body.contains("<płot>") && seen.header("content-security-policy").contains("default-src 'none'")
            );
            // Each link of the page leads somewhere.
            for part in seen.body.split("href=\"").skip(1) {
                let href = part.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
                let own = href.strip_prefix(BASE).filter(|p| !p.starts_with("/mapa"));
                if let Some(own) = own.filter(|p| followed.insert((*p).to_owned())) {
                    assert!(house.get(own).await.status.is_success(), "{path} -> {own}");
                }
            }
        }
    }
    let seen = house.get(&format!("{item}?f=html")).await;
    assert!(
        seen.body.contains("/mapa?x=18.6") && seen.body.contains("wysokość") | seen.body.contains("rzędna"),
        "{}",
        seen.body
    );
    let words = house.get(&format!("{ITEMS}?f=html&limit=5&rodzajRzednej=n")).await.body;
    assert!(words.contains("rel=\"next\"") && words.contains("pomiar bezpośredni"), "{words}");
    let style = house.get("/assets/strona.css").await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    let json: Json = house.get("/collections?lang=en").await.json();
    assert!(json["collections"].as_array().unwrap().iter().any(|c| c["title"] == "Spot heights"));
}
