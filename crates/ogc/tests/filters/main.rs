//! Filters, sorting and choosing of properties, asked over HTTP of a real database. Random filters must find exactly what
//! a naive evaluator finds, or be refused: `INFOSTRADA_FILTERS=1000000` asks as many, `INFOSTRADA_SEED` begins elsewhere.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod house;
mod naive;
mod random;

use futures::{StreamExt, stream};
use house::{Dice, House, ITEMS, ROWS, SECRET, locals};
use registers::cql2::{self, Language};
use registers::filter::Reader;
use serde_json::json;
use std::collections::BTreeSet;

/// One database serves all: starting one takes longer than everything that is asked of it.
#[tokio::test(flavor = "multi_thread")]
async fn filters_find_what_they_say() {
    let Some(house) = House::open().await else { return };
    random_filters_find_what_a_naive_evaluator_finds(&house).await;
    what_qgis_sends_is_answered(&house).await;
    polish_letters_fold(&house).await;
    numbers_are_exact(&house).await;
    what_nobody_may_read_cannot_be_asked_about(&house).await;
    hostile_filters_are_refused(&house).await;
    sorted_pages_are_complete(&house).await;
    only_wanted_properties_come(&house).await;
    documents_tell_what_can_be_asked(&house).await;
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(otherwise)
}

/// So many are under way at a time: the database works at one while another is evaluated here.
const AT_ONCE: usize = 4;

async fn random_filters_find_what_a_naive_evaluator_finds(house: &House) {
    let (count, seed) = (number("INFOSTRADA_FILTERS", 600), number("INFOSTRADA_SEED", 1));
    let mut asked = stream::iter(0..count).map(|n| random_filter(house, seed, n)).buffer_unordered(AT_ONCE);
    let (mut answered, mut refused, mut found) = (0_u64, 0_u64, 0_usize);
    while let Some(entries) = asked.next().await {
        match entries {
            Some(entries) => (answered, found) = (answered + 1, found + entries),
            None => refused += 1,
        }
    }
    println!("{answered} filters answered with {found} entries, {refused} refused");
    assert!(answered > refused && found > 0);
}

/// How many entries the `n`-th filter of a seed finds; nothing where it is refused, as it must be.
async fn random_filter(house: &House, seed: u64, n: u64) -> Option<usize> {
    let mut dice = Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(n));
    let expr = random::condition(&mut dice, 3);
    let (text, json) = (random::as_text(&expr), random::as_json(&expr).to_string());
    let read = |t: &str, l| cql2::read(t, l, random::system()).unwrap_or_else(|e| panic!("{n}: {t}: {e}"));
    assert_eq!(read(&text, Language::Text), expr, "{n}: {text}");
    assert_eq!(read(&json, Language::Json), expr, "{n}: {json}");
    let (filter, language) = if n.is_multiple_of(2) { (&text, "cql2-text") } else { (&json, "cql2-json") };
    let crs = random::system().uri;
    let asked =
        [("filter", filter.as_str()), ("filter-lang", language), ("filter-crs", crs), ("properties", "lokalnyId")];
    let (status, answer) = house.ask(&asked).await;
    let Ok(bound) = expr.bind(&house.class, Reader::Public) else {
        assert_eq!(status, 400, "{n}: {text}: {answer}");
        return None;
    };
    if status != 200 {
        panic!("{n}: {text}: {status} {answer}: {}", house.why(&bound).await);
    }
    let is: BTreeSet<String> = locals(&answer).into_iter().collect();
    let wanted = house.rows.iter().filter(|r| naive::holds(&bound, r)).map(|r| r.entry.identity.local.clone());
    assert_eq!(is, wanted.collect(), "{n}: {text}");
    Some(is.len())
}

async fn what_qgis_sends_is_answered(house: &House) {
    let all = ROWS;
    let placed = house.rows.iter().filter(|r| r.shape.is_some()).count();
    // Degrees by default, longitude first.
    let world = house.found("S_INTERSECTS(geometria,BBOX(-180,-90,180,90))").await;
    assert_eq!(world.len(), placed);
    assert_eq!(house.found("S_INTERSECTS(geometria,BBOX(14,49,24,55))").await.len(), placed);
    assert_eq!(house.found("S_INTERSECTS(geometria,BBOX(49,14,55,24))").await.len(), 0);
    let crs = "http://www.opengis.net/def/crs/EPSG/0/2177";
    let asked = [
        ("filter", "S_INTERSECTS(geometria,BBOX(5893000,6542000,5895000,6544000))"),
        ("filter-lang", "cql2-text"),
        ("filter-crs", crs),
        ("crs", crs),
    ];
    assert_eq!(house.ask(&asked).await.1["numberMatched"], placed, "northing first, as the system has it");
    let both = house.found("((\"liczba\" >= 1) AND (CASEI(\"nazwa\") LIKE CASEI('l%'))) AND (chwila < TIMESTAMP('2030-01-01T00:00:00.000Z'))").await;
    assert!(!both.is_empty() && both.len() < all);
    assert!(!house.found("dzien = DATE('2024-01-01')").await.is_empty());
    assert!(!house.found("liczba + 1 - 2 * 3 / 4 % 5 ^ 2 <> 0").await.is_empty());
    assert_eq!(house.found("nazwa LIKE 'a\\\\b'").await, house.found("nazwa = 'a\\b'").await);
    let (status, page) = house.ask(&[("filter", "liczba >= 0"), ("bbox", "14,49,24,55"), ("limit", "3")]).await;
    let next = page["links"].as_array().unwrap().iter().find(|l| l["rel"] == "next").unwrap()["href"].as_str().unwrap();
    assert!(status == 200 && next.contains("filter="), "{next}");
    assert_eq!(house.get(next).await.0, 200);
    assert_eq!(house.found("id = 'PL.P_r07'").await, ["r07"]);
    assert_eq!(house.found("id IN ('PL.P_r07', 'x', 'PL.P_r08')").await, ["r07", "r08"]);
    assert_eq!(house.ask(&[("lokalnyId", "r07")]).await.1["numberMatched"], 1);
    assert_eq!(house.ask(&[("filter", " ")]).await.1["numberMatched"], all, "an empty filter says nothing");
}

async fn polish_letters_fold(house: &House) {
    let named = |names: &[&str]| {
        let at = house.class.attribute("nazwa").unwrap().0;
        let fits = |r: &&house::Row| names.iter().any(|n| r.entry.values[at] == registers::Value::Text((*n).into()));
        house.rows.iter().filter(fits).map(|r| r.entry.identity.local.clone()).collect::<Vec<_>>()
    };
    for (filter, names) in [
        ("nazwa = 'Łódź'", &["Łódź"][..]),
        ("CASEI(nazwa) = CASEI('ŁÓDŹ')", &["łódź", "Łódź"]),
        ("ACCENTI(nazwa) = ACCENTI('lódz')", &["łódź"]),
        ("ACCENTI(CASEI(nazwa)) = 'lodz'", &["łódź", "Łódź"]),
        ("accenti(nazwa) LIKE accenti('Zrebię')", &["Źrebię"]),
        ("CASEI(ACCENTI(nazwa)) IN ('cma', 'zaba', 'adam')", &["Ćma", "Żaba", "Adam", "Ądam"]),
        ("nazwa > 'Zosia'", &["Źrebię", "Żaba"]),
        ("nazwa BETWEEN 'Adam' AND 'Ćma'", &["Adam", "Ądam", "Celina", "Ćma"]),
    ] {
        assert_eq!(house.found(filter).await, named(names), "{filter}");
    }
}

async fn numbers_are_exact(house: &House) {
    let at = house.class.attribute("duza").unwrap().0;
    let of = |n: i64| {
        let fits = |r: &&house::Row| r.entry.values[at] == registers::Value::Integer(n);
        house.rows.iter().filter(fits).map(|r| r.entry.identity.local.clone()).collect::<Vec<_>>()
    };
    for n in [9_007_199_254_740_992, 9_007_199_254_740_993, i64::MAX, i64::MIN] {
        assert!(!of(n).is_empty());
        for filter in [
            format!("duza = {n}"),
            format!("duza - 0 = {n}"),
            format!("duza IN ({n})"),
            format!("duza BETWEEN {n} AND {n}"),
        ] {
            assert_eq!(house.found(&filter).await, of(n), "{filter}");
        }
    }
    // What leaves every bound is missing, not an error.
    assert!(!house.found("duza * duza * duza * duza * duza * duza * duza * duza > 1").await.is_empty());
    assert!(house.found("miara * miara * miara * miara > 1e300").await.is_empty());
    assert!(house.found("liczba / 0 = 1 OR liczba % 0 = 1 OR liczba DIV 0 = 1 OR 0 ^ -1 = 1").await.is_empty());
}

async fn what_nobody_may_read_cannot_be_asked_about(house: &House) {
    for hidden in ["wlasciciel", "notatka", "nie_ma", "zastapiona", "odcisk", "import_id", "lokalny_id"] {
        for filter in [
            format!("{hidden} = '{SECRET}'"),
            format!("{hidden} IS NULL"),
            format!("NOT ({hidden} LIKE 'T%')"),
            format!("nazwa = {hidden}"),
            format!("A_CONTAINS({hidden}, ('a'))"),
            format!("S_INTERSECTS({hidden}, POINT(18 54))"),
            format!("length({hidden}) > 1"),
        ] {
            let (status, answer) = house.ask(&[("filter", &filter)]).await;
            assert_eq!(status, 400, "{filter}");
            let detail = answer["detail"].as_str().unwrap();
            assert!(detail.contains(&format!("„{hidden}”")) && detail.contains("nazwa, nazwaInna"), "{detail}");
            assert!(!detail.contains("wlasciciel,") && !detail.contains("notatka,"), "{detail}");
            assert_eq!(answer["parameter"], "filter");
        }
        assert_eq!(house.ask(&[("sortby", hidden)]).await.0, 400, "{hidden}");
        assert_eq!(house.ask(&[("properties", hidden)]).await.0, 400, "{hidden}");
    }
}

async fn hostile_filters_are_refused(house: &House) {
    let started = std::time::Instant::now();
    let deep = format!("{}a = 1{}", "(".repeat(5_000), ")".repeat(5_000));
    let many = vec!["TRUE"; 2_600].join(" OR ");
    let json_deep = format!("{}1{}", r#"{"op":"not","args":["#.repeat(100), "]}".repeat(100));
    for (language, filter) in [
        ("cql2-text", "pg_sleep(10) = 1"),
        ("cql2-text", "nazwa = 'a' OR 1 = pg_sleep(10)"),
        ("cql2-text", "set_config('role', 'postgres', false) = 'x'"),
        ("cql2-text", "nazwa = 'a'; drop table x"),
        ("cql2-text", "\"nazwa\"\" or true --\" = 'a'"),
        ("cql2-text", "nazwa = 'a' -- '"),
        ("cql2-text", "$1 = 1"),
        ("cql2-text", &deep),
        ("cql2-text", &many),
        ("cql2-text", "liczba = 1e400"),
        ("cql2-text", "S_INTERSECTS(geometria, POINT(1e300 1e300))"),
        ("cql2-text", "S_INTERSECTS(geometria, POLYGON((0 0, 1 1, 0 0, 0 0)))"),
        ("cql2-text", "S_INTERSECTS(geometria, POLYGON((0 0, 1 1, 2 0)))"),
        ("cql2-text", "S_INTERSECTS(geometria, LINESTRING(0 0))"),
        ("cql2-text", "S_DWITHIN(geometria, POINT(0 0), 5)"),
        ("cql2-text", "S_DWITHIN(geometria, POINT(18 54), -5)"),
        ("cql2-text", "nazwa LIKE 'a\\'"),
        ("cql2-text", "dzien > DATE('2024-02-30')"),
        ("cql2-json", &json_deep),
        ("cql2-json", r#"{"op":"pg_sleep","args":[10]}"#),
        ("cql2-json", r#"{"op":"=","args":[{"property":"nazwa"},"\u0000"]}"#),
        ("cql2-json", r#"{"op":"=","args":[{"property":"nazwa"},null]}"#),
        ("cql2-json", r#"{"op":"s_intersects","args":[{"property":"geom"},{"ewkb":"00"}]}"#),
        ("cql2-json", "nazwa = 'a'"),
        ("sql", "true"),
    ] {
        let (status, answer) = house.ask(&[("filter", filter), ("filter-lang", language)]).await;
        let shown: String = filter.chars().take(60).collect();
        assert_eq!(status, 400, "{shown}: {answer}");
        assert!(answer["detail"].as_str().unwrap().len() < 2_000, "{shown}");
    }
    // Harmless: values are values.
    for filter in [
        "nazwa = '''; drop table p_rzecz; --'",
        "nazwa = '\\x00'",
        "nazwa LIKE '%%%%%%%%%%%%%%%%%%%%a'",
        "nazwa = '$1'",
    ] {
        house.found(filter).await;
    }
    // A shape that crosses itself is taken for the area that it covers.
    let bow = "S_WITHIN(geometria, POLYGON((5893990 6542990, 5894100 6543100, 5894100 6542990, 5893990 6543100, 5893990 6542990)))";
    let crs = "http://www.opengis.net/def/crs/EPSG/0/2177";
    assert_eq!(house.ask(&[("filter", bow), ("filter-crs", crs)]).await.0, 200);
    assert_eq!(house.ask(&[("filter", "TRUE"), ("filter-crs", "EPSG:1")]).await.0, 400);
    assert!(started.elapsed().as_secs() < 20, "nothing slept");
}

async fn sorted_pages_are_complete(house: &House) {
    for sort in [
        "nazwa",
        "-nazwa,liczba",
        "miara,-dzien",
        "-chwila",
        "czynna,-stan,duza",
        "-lokalnyId",
        "koniecWersjaObiekt",
        "+uwagi",
    ] {
        let (status, whole) = house.ask(&[("sortby", sort), ("limit", "1000")]).await;
        if sort == "+uwagi" {
            assert_eq!(status, 400, "a repeated attribute has no order");
            continue;
        }
        let whole = locals(&whole);
        assert_eq!(whole.len(), ROWS);
        let mut paged = Vec::new();
        let query =
            format!("{ITEMS}?sortby={}&limit=7&properties=stan,lokalnyId", httpkit::escape::percent_value(sort));
        let mut next = Some(query);
        while let Some(path) = next {
            let (status, body) = house.get(&path).await;
            assert_eq!(status, 200, "{body}");
            let page: serde_json::Value = serde_json::from_str(&body).unwrap();
            paged.extend(locals(&page));
            let link = page["links"].as_array().unwrap().iter().find(|l| l["rel"] == "next");
            next = link.map(|l| l["href"].as_str().unwrap().to_owned());
            assert!(paged.len() <= ROWS, "{sort}");
        }
        assert_eq!(paged, whole, "{sort}");
        let mut unique = whole.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), ROWS, "{sort}");
    }
    let (_, sorted) = house.ask(&[("sortby", "nazwa")]).await;
    let names: Vec<Option<&str>> =
        sorted["features"].as_array().unwrap().iter().map(|f| f["properties"]["nazwa"].as_str()).collect();
    let missing = names.iter().filter(|n| n.is_none()).count();
    assert!(missing > 0 && names[ROWS - missing..].iter().all(Option::is_none), "missing ones last");
    let places: Vec<usize> =
        names.iter().flatten().map(|n| house::TEXTS.iter().position(|t| t == n).unwrap()).collect();
    assert!(places.is_sorted(), "the Polish alphabet: {names:?}");
    for bad in [
        ("po", "x"),
        ("po", "17"),
        ("po", "[]"),
        ("po", "[\"a\"]"),
        ("po", "[null,\"-1\"]"),
        ("po", "[\"\\u0000\",\"1\"]"),
    ] {
        assert_eq!(house.ask(&[("sortby", "nazwa"), bad]).await.0, 400, "{bad:?}");
    }
    assert_eq!(house.ask(&[("sortby", "nazwa"), ("po", "[\"Lipa\",\"1\"]")]).await.0, 200);
}

async fn only_wanted_properties_come(house: &House) {
    let (_, page) = house.ask(&[("properties", "nazwa,liczba"), ("sortby", "-miara"), ("limit", "5")]).await;
    for f in page["features"].as_array().unwrap() {
        let names: Vec<&String> = f["properties"].as_object().unwrap().keys().collect();
        assert_eq!(names[..2], ["nazwa", "liczba"], "{f}");
        assert!(!names.iter().any(|n| *n == "miara" || *n == "uwagi"), "{f}");
    }
    let shaped = page["features"].as_array().unwrap().iter().any(|f| f["geometry"].is_object());
    assert!(shaped, "the place stays: {page}");
    assert!(!page.to_string().contains(SECRET));
    let (status, html) = house.get(&format!("{ITEMS}?f=html&properties=nazwa&sortby=-nazwa&filter=liczba%3E0")).await;
    assert!(status == 200 && html.contains("Żaba"), "{html}");
}

async fn documents_tell_what_can_be_asked(house: &House) {
    let get = async |path: &str| -> serde_json::Value { serde_json::from_str(&house.get(path).await.1).unwrap() };
    let queryables = get("/collections/p_rzecz/queryables").await;
    let sortables = get("/collections/p_rzecz/sortables").await;
    let names = |d: &serde_json::Value| d["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert!(
        names(&queryables).contains(&"geometria".to_owned())
            && names(&queryables).contains(&"startWersjaObiekt".to_owned())
    );
    assert!(!names(&sortables).contains(&"geometria".to_owned()) && !names(&sortables).contains(&"uwagi".to_owned()));
    // Every queryable can stand in a filter, every sortable in an order.
    for name in names(&queryables) {
        assert_eq!(house.ask(&[("filter", &format!("\"{name}\" IS NOT NULL"))]).await.0, 200, "{name}");
    }
    for name in names(&sortables) {
        assert_eq!(house.ask(&[("sortby", &name)]).await.0, 200, "{name}");
    }
    assert_eq!(get("/functions").await["functions"][0]["name"], json!("lower"));
    let conformance = get("/conformance").await;
    for class in ["ogcapi-features-3/1.0/conf/features-filter", "cql2/1.0/conf/basic-cql2", "cql2/1.0/conf/cql2-text"] {
        let uri = json!(format!("http://www.opengis.net/spec/{class}"));
        assert!(conformance["conformsTo"].as_array().unwrap().contains(&uri), "{class}");
    }
    let api = get("/api?f=json").await;
    let of_items = api["paths"][ITEMS]["get"]["parameters"].to_string();
    for name in ["filter", "filter-lang", "filter-crs", "sortby", "properties"] {
        assert!(of_items.contains(&format!("#/components/parameters/{name}\"")), "{name}");
    }
}
