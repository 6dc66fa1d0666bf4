//! Beyond single objects of Part 4: many changes in one request, the versions of an object, and bodies in GML.

use crate::house::{Answer, house, text};
use crate::part4::{EPSG2180, GEOJSON, PATCH, TREES, planted, told, tree, write};
use serde_json::{Value, json};

fn sent(body: &Value) -> Answer {
    write("POST", "/transactions", "anna", "application/ogc-tx+json", body)
}

fn id(feature: &Value) -> Value {
    feature["id"].clone()
}

#[test]
fn an_atomic_transaction_stands_whole_or_not_at_all() {
    let (at, a) = planted();
    let (ended, b) = planted();
    let of = |feature: &Value| json!({ "op": "=", "args": [{ "property": "id" }, id(feature)] });
    let numer = a["properties"]["numer"].as_str().unwrap();
    let actions = json!([
        { "action": "insert", "id": "nowe", "collection": "drzewa_drzewo", "items": [tree(), tree()] },
        { "action": "update", "collection": "drzewa_drzewo", "filter": format!("numer = '{numer}'"), "properties": {
            "modify": [{ "name": "wiek", "value": 33 }], "delete": ["uwagiPubliczne"] } },
        { "action": "delete", "collection": "drzewa_drzewo", "filter": of(&b) },
    ]);
    let mut broken = actions.clone();
    broken[0]["items"][1]["properties"]["wysokosc"] = (-3).into();
    let refused = sent(&json!({ "transaction": broken }));
    assert_eq!(refused.status, 422, "{}", told(&refused));
    assert_eq!(house().json(&at)["properties"]["wiek"], Value::Null);
    assert_eq!(house().get(&ended, &[]).status, 200);
    let done = sent(&json!({ "semantic": "atomic", "transaction": actions }));
    assert_eq!(done.status, 200, "{}", told(&done));
    let told = done.json();
    let totals = json!({ "totalInserted": 2, "totalReplaced": 0, "totalUpdated": 1, "totalDeleted": 1 });
    assert_eq!(told["transactionSummary"], totals);
    let made = told["insertResults"][0]["resources"].as_array().unwrap();
    assert_eq!((made.len(), &told["insertResults"][0]["action"]), (2, &json!("nowe")));
    assert_eq!(
        house().json(made[0].as_str().unwrap())["properties"]["numer"],
        actions[0]["items"][0]["properties"]["numer"]
    );
    let now = house().json(&at);
    assert_eq!((&now["properties"]["wiek"], &now["properties"]["uwagiPubliczne"]), (&json!(33), &Value::Null));
    assert_eq!(house().get(&ended, &[]).status, 404);
    let changesets = told["changesets"].as_array().unwrap();
    assert_eq!(changesets.len(), 1, "one changeset holds it all");
}

#[test]
fn a_batch_goes_on_where_one_action_is_refused() {
    let (at, a) = planted();
    let mut wrong = tree();
    wrong["properties"]["gatunki"] = 1.into();
    let patch = json!({ "modify": [{ "name": "wiek", "value": 8 }] });
    let body = json!({ "semantic": "batch", "transaction": [
        { "action": "insert", "id": "zle", "collection": "drzewa_drzewo", "items": [wrong] },
        { "action": "update", "collection": "drzewa_drzewo", "filter": { "op": "in", "args": [{ "property": "id" }, [id(&a)]] }, "properties": patch },
        { "action": "delete", "collection": "egb_budynek", "filter": "idBudynku = 'x'" },
        { "action": "delete", "collection": "drzewa_drzewo" },
    ] });
    let done = sent(&body);
    assert_eq!(done.status, 200, "{}", told(&done));
    let told = done.json();
    assert_eq!(told["transactionSummary"]["totalUpdated"], 1);
    let exceptions = told["exceptions"].as_array().unwrap();
    let statuses: Vec<u64> = exceptions.iter().map(|e| e["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [422, 405, 400], "{told}");
    assert_eq!(exceptions[0]["action"], "zle");
    assert_eq!(house().json(&at)["properties"]["wiek"], 8);
}

#[test]
fn what_no_transaction_is_is_refused() {
    let (_, a) = planted();
    let one = json!({ "action": "delete", "collection": "drzewa_drzewo", "filter": { "op": "=", "args": [{ "property": "id" }, id(&a)] } });
    for (body, status) in [
        (json!({}), 400),
        (json!({ "transaction": [{ "action": "upsert", "collection": "drzewa_drzewo" }] }), 400),
        (json!({ "transaction": [{ "action": "insert", "collection": "nie_ma", "items": [] }] }), 404),
        (json!({ "semantic": "maybe", "transaction": [] }), 400),
        (json!({ "transaction": [one, one] }), 400),
        (json!({ "transaction": [] }), 200),
    ] {
        let answer = sent(&body);
        assert_eq!(answer.status, status, "{body}: {}", told(&answer));
    }
    assert_eq!(write("POST", "/transactions", "", "application/json", &json!({ "transaction": [] })).status, 401);
    assert_eq!(write("POST", "/transactions", "anna", GEOJSON, &json!({ "transaction": [] })).status, 415);
    let options = house().send("OPTIONS", "/transactions", "", &[], "");
    assert!(options.header("accept-post").contains("application/ogc-tx+json"));
}

#[test]
fn every_version_of_an_object_has_an_address_for_ever() {
    let (at, first) = planted();
    let since = first["properties"]["startWersjaObiekt"].as_str().unwrap().to_owned();
    for wiek in [1, 2] {
        assert_eq!(write("PATCH", &at, "anna", PATCH, &json!({ "properties": { "wiek": wiek } })).status, 204);
    }
    let map = house().json(&format!("{at}/versions"));
    let links = map["links"].as_array().unwrap();
    let of = |rel: &str| -> Vec<&Value> { links.iter().filter(|l| l["rel"] == rel).collect() };
    let mementos = of("memento");
    assert_eq!(mementos.len(), 3);
    assert_eq!(mementos[0]["href"], format!("{at}?datetime={since}"));
    assert!(mementos[0]["datetime"].as_str().unwrap().ends_with("GMT"));
    assert_eq!(of("latest-version")[0]["href"], mementos[2]["href"]);
    assert_eq!(of("original")[0]["href"], at);
    for (i, wiek) in [Value::Null, json!(1), json!(2)].into_iter().enumerate() {
        let version = house().get(mementos[i]["href"].as_str().unwrap(), &[("accept", GEOJSON)]);
        assert_eq!(version.json()["properties"]["wiek"], wiek);
        assert_eq!(version.header("memento-datetime"), mementos[i]["datetime"].as_str().unwrap());
        let linked = |rel: &str| version.json()["links"].as_array().unwrap().iter().any(|l| l["rel"] == rel);
        assert_eq!((linked("predecessor-version"), linked("successor-version")), (i > 0, i < 2));
        assert!(linked("timemap") && linked("original"));
    }
    let plain = house().get(&format!("{at}/versions?f=link-format"), &[]);
    assert_eq!(plain.header("content-type"), "application/link-format");
    assert_eq!(text(&plain.body).matches("rel=\"memento\"").count(), 3);
    assert_eq!(house().get(&format!("{TREES}/PL.X_1/versions"), &[]).status, 404);
    assert_eq!(house().json("/collections/drzewa_drzewo")["versioning"]["mutationTime"], "server");
}

#[test]
fn gml_makes_and_replaces_objects_where_its_axes_say() {
    let (at, _) = planted();
    let place = house().json(&format!("{at}?crs={EPSG2180}"))["geometry"]["coordinates"].clone();
    let numer = tree()["properties"]["numer"].as_str().unwrap().to_owned();
    let gml = |numer: &str, srs: &str, pos: String| {
        format!(
            "<drz:DRZ_Drzewo gml:id=\"x7\" xmlns:drz=\"https://infostrada.pl/schemas/sf/drzewa\" \
             xmlns:gml=\"http://www.opengis.net/gml/3.2\"><drz:numer>{numer}</drz:numer>\
             <drz:gatunek>tilia_cordata</drz:gatunek><drz:zarzadca>Gmina</drz:zarzadca><drz:status>rosnie</drz:status>\
             <drz:geometria><gml:Point srsName=\"{srs}\"><gml:pos>{pos}</gml:pos></gml:Point></drz:geometria>\
             </drz:DRZ_Drzewo>"
        )
    };
    let headers = [("content-type", "application/gml+xml;version=3.2")];
    let body = gml(&numer, EPSG2180, format!("{} {}", place[0], place[1]));
    let made = house().send("POST", TREES, "anna", &headers, &body);
    assert_eq!(made.status, 201, "{}", told(&made));
    let new = made.header("location").to_owned();
    let there = house().json(&new);
    assert!((there["geometry"]["coordinates"][0].as_f64().unwrap() - 18.581).abs() < 1e-7, "{there}");
    let body = gml(&numer, "EPSG:4326", "18.5811 53.1085".into());
    let put = house().send("PUT", &new, "anna", &headers, &body);
    assert_eq!(put.status, 204, "{}", told(&put));
    let there = house().json(&new);
    assert!((there["geometry"]["coordinates"][0].as_f64().unwrap() - 18.5811).abs() < 1e-7, "{there}");
    assert_eq!(there["properties"]["numer"], numer.as_str());
    assert_eq!(house().send("POST", TREES, "anna", &headers, "<a><b></a>").status, 400);
}

/// A register of the gmina's own, as an administrator declares it.
fn own_register() -> &'static str {
    static MADE: std::sync::OnceLock<()> = std::sync::OnceLock::new();
    MADE.get_or_init(|| {
        let declaration = r#"
id = "j0499011_bud"
label = { pl = "Budynki próbne", en = "Trial buildings" }
legal = "uchwała nr XII/34/2026"
keeper = "gmina"
kept = true
duty = "voluntary"
xml = { prefix = "bud", namespace = "https://gmina.example/bud/1.0", identifier = "IdentyfikatorIIP" }

[[classes]]
name = "BUD_Budynek"
id = "j0499011_bud_budynek"
label = { pl = "Budynki próbne", en = "Trial buildings" }
title = [{ text = "{nazwa}" }]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["surface"], label = { pl = "położenie", en = "place" } },
  { name = "nazwa", type = "text", required = true, label = { pl = "nazwa", en = "name" } },
  { name = "wysokosc", type = "real", unit = "m", label = { pl = "wysokość", en = "height" } },
]
"#;
        let path = "/api/v1/registers?unit=0499011";
        let made = house().send("POST", path, "ewa", &[("content-type", "application/toml")], declaration);
        assert_eq!(made.status, 201, "{}", told(&made));
    });
    "/collections/j0499011_bud_budynek/items"
}

#[test]
fn a_replacement_does_not_move_what_was_surveyed() {
    let items = own_register();
    let crs = "http://www.opengis.net/def/crs/EPSG/0/2177";
    let (n, e) = (5_886_100.123, 6_538_900.457);
    let ring = json!([[n, e], [n, e + 20.25], [n + 10.125, e + 20.25], [n + 10.125, e], [n, e]]);
    // Sent as a list of one, as layers of many surfaces do.
    let body = json!({ "type": "Feature", "properties": { "nazwa": "Spichlerz" },
        "geometry": { "type": "MultiPolygon", "coordinates": [[ring]] } });
    let headers = [("content-type", GEOJSON), ("content-crs", crs)];
    let made = house().send("POST", items, "anna", &headers, &body.to_string());
    assert_eq!(made.status, 201, "{}", told(&made));
    let at = made.header("location").to_owned();
    let surveyed = || house().json(&format!("{at}?crs={crs}"))["geometry"].clone();
    assert_eq!(surveyed(), json!({ "type": "Polygon", "coordinates": [ring] }));
    let mut feature = house().json(&at);
    feature["properties"]["wysokosc"] = 7.into();
    let put = write("PUT", &at, "anna", GEOJSON, &feature);
    assert_eq!(put.status, 204, "{}", told(&put));
    assert_eq!(house().json(&at)["properties"]["wysokosc"], 7.0);
    assert_eq!(surveyed(), json!({ "type": "Polygon", "coordinates": [ring] }), "to the last digit");
    let moved = json!({ "geometry": { "type": "Polygon", "coordinates": [[[n, e], [n, e + 5.0], [n + 5.0, e + 5.0], [n, e]]] } });
    let patched =
        house().send("PATCH", &at, "anna", &[("content-type", PATCH), ("content-crs", crs)], &moved.to_string());
    assert_eq!(patched.status, 204, "{}", told(&patched));
    assert_eq!(surveyed(), moved["geometry"]);
}
