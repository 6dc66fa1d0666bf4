//! Vector tiles: what they show, when they are made, and what is said about wrong addresses. Tiles are read by a
//! program that is not ours and compared as text.

use crate::house::{house, snapshot};
use mvt_reader::Reader;
use std::fmt::Write;

/// A tile as text: layers, then features with their geometry and properties, in tile order.
fn dump(bytes: &[u8]) -> String {
    let mut out = String::new();
    let reader = Reader::new(bytes.to_vec()).unwrap();
    for (i, layer) in reader.get_layer_metadata().unwrap().iter().enumerate() {
        writeln!(out, "layer {} extent {} version {}", layer.name, layer.extent, layer.version).unwrap();
        let mut features: Vec<String> = reader
            .get_features(i)
            .unwrap()
            .iter()
            .map(|f| {
                let mut properties: Vec<String> =
                    f.properties.iter().flatten().map(|(k, v)| format!("{k}={v:?}")).collect();
                properties.sort();
                format!("  {} {} {}", f.id.unwrap_or(0), geometry(&f.geometry), properties.join(" "))
            })
            .collect();
        // The order of rows is the database's own business.
        features.sort();
        features.iter().for_each(|f| writeln!(out, "{f}").unwrap());
    }
    out
}

fn geometry(g: &impl std::fmt::Debug) -> String {
    let text = format!("{g:?}").replace("Coord { x: ", "(").replace(", y: ", " ").replace(" }", ")");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The tile of a zoom in the middle of the samples.
fn middle(z: u32) -> (u32, u32, u32) {
    let doc = house().json("/tiles/zasadnicza");
    at(z, doc["center"][0].as_f64().unwrap(), doc["center"][1].as_f64().unwrap())
}

/// The tile of a zoom in which a place is.
fn at(z: u32, lon: f64, lat: f64) -> (u32, u32, u32) {
    let n = f64::from(z).exp2();
    let x = (lon + 180.0) / 360.0 * n;
    let y = (1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * n;
    (z, x as u32, y as u32)
}

#[test]
fn the_middle_of_the_town_looks_as_it_did() {
    let (z, x, y) = middle(17);
    for name in ["gesut", "egb_budynek"] {
        let tile = house().get(&format!("/tiles/{name}/{z}/{x}/{y}"), &[]);
        assert_eq!((tile.status, tile.header("content-type")), (200, "application/vnd.mapbox-vector-tile"));
        snapshot(&format!("tile-{name}.txt"), &dump(&tile.body));
    }
}

#[test]
fn a_group_puts_several_registers_into_one_tile_and_a_polygon_has_one_label() {
    let (z, x, y) = middle(16);
    let text = dump(&house().get(&format!("/tiles/zasadnicza/{z}/{x}/{y}"), &[]).body);
    for layer in ["egb_dzialki", "egb_budynki", "egb_budynki_opisy", "bdot_komunikacja", "ges_przewody"] {
        assert!(text.contains(&format!("layer {layer} ")), "{layer} is missing");
    }
    // Every building of the data set is labelled in exactly one tile of the zoom.
    let mut labels = Vec::new();
    for (dx, dy) in (-6_i64..=6).flat_map(|dx| (-6_i64..=6).map(move |dy| (dx, dy))) {
        let address = format!("/tiles/egb_budynek/{z}/{}/{}", i64::from(x) + dx, i64::from(y) + dy);
        let tile = house().get(&address, &[]);
        let Some(at) = (tile.status == 200).then(|| Reader::new(tile.body.clone()).unwrap()) else { continue };
        let names = at.get_layer_names().unwrap();
        if let Some(i) = names.iter().position(|n| n == "egb_budynki_opisy") {
            labels.extend(at.get_features(i).unwrap().iter().map(|f| f.id));
        }
    }
    let live = house().json("/collections/egb_budynek/items?limit=1")["numberMatched"].as_u64().unwrap();
    let all = labels.len();
    labels.sort_unstable();
    labels.dedup();
    assert_eq!((all as u64, labels.len() as u64), (live, live));
}

#[test]
fn a_known_tile_is_answered_without_its_bytes() {
    let (z, x, y) = middle(16);
    let path = format!("/tiles/zasadnicza/{z}/{x}/{y}");
    let plain = house().get(&path, &[]);
    let tag = plain.header("etag").to_owned();
    assert!(tag.starts_with('"'), "a strong tag: {tag}");
    let again = house().get(&path, &[("if-none-match", &tag)]);
    assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, tag.as_str()));
    let packed = house().get(&path, &[("accept-encoding", "br")]);
    assert_eq!(packed.header("content-encoding"), "br");
    assert_ne!(packed.header("etag"), tag, "another encoding is another representation");
    assert!(packed.body.len() < plain.body.len() / 2);
}

#[test]
fn a_tile_of_another_time_is_another_tile_and_the_future_is_now() {
    let (z, x, y) = middle(16);
    let path = format!("/tiles/zasadnicza/{z}/{x}/{y}");
    let now = house().get(&path, &[]);
    let ahead = house().get(&format!("{path}?asOf=2999-01-01"), &[]);
    assert_eq!((ahead.header("etag"), ahead.body.len()), (now.header("etag"), now.body.len()));
    let before = house().get(&format!("{path}?asOf=1950-01-01"), &[]);
    assert_eq!(before.status, 204, "there was no town then");
    // The samples hold archived versions, so some day of the past differs from today.
    let days = ["2024-01-01", "2023-01-01", "2022-01-01", "2021-01-01", "2020-01-01"];
    let past: Vec<_> = days.iter().map(|d| house().get(&format!("{path}?asOf={d}"), &[])).collect();
    assert!(past.iter().all(|t| t.header("etag") != now.header("etag")));
    assert!(past.iter().any(|t| t.status == 200 && t.body != now.body), "the past looks like today");
    let day = house().get(&format!("{path}?validOn=2026-10-01"), &[]);
    assert_eq!(day.status, 200);
    for bad in ["asOf=wczoraj", "validOn=2026", "validOn=2026-01-01T00:00:00Z"] {
        assert_eq!(house().get(&format!("{path}?{bad}"), &[]).status, 400, "{bad}");
    }
}

#[test]
fn registers_that_officials_keep_are_on_the_map_of_the_demonstration() {
    for (collection, least) in [("ogl_obwod", 3), ("pog_strefa_planistyczna", 17), ("drg_odcinek", 4)] {
        let items = house().json(&format!("/collections/{collection}/items?limit=50"));
        assert!(items["numberMatched"].as_u64().unwrap() >= least, "{collection}: {}", items["numberMatched"]);
    }
    // Addresses know the polling district that was loaded after them.
    let address = house().json("/collections/emuia_punkt_adresowy/items?limit=1");
    for name in ["obwodGlosowania", "nazwaUlicy", "nazwaMiejscowosci", "dzialki"] {
        assert!(!address["features"][0]["properties"][name].is_null(), "{name}: {address}");
    }
}

#[test]
fn the_class_of_a_road_does_not_hide_which_class_it_is_an_entry_of() {
    let items = house().json("/collections/drg_odcinek/items?f=json&limit=1");
    let mut place = &items["features"][0]["geometry"]["coordinates"];
    while place[0].is_array() {
        place = &place[0];
    }
    let (z, x, y) = at(16, place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    let tile = dump(&house().get(&format!("/tiles/drg_odcinek/{z}/{x}/{y}"), &[]).body);
    let roads: Vec<&str> = tile.lines().filter(|l| !l.starts_with("layer ")).collect();
    assert!(!roads.is_empty());
    for road in roads {
        assert!(road.contains(" klasa=String(\"drg_odcinek\")") && road.contains(" atrybut_klasa=String("), "{road}");
    }
    let doc = house().json("/tiles/drg_odcinek");
    let fields = &doc["vector_layers"][0]["fields"];
    assert!(fields["klasa"].is_string() && fields["atrybut_klasa"].is_string(), "{fields}");
}

#[test]
fn an_empty_place_has_no_content() {
    let answer = house().get("/tiles/zasadnicza/14/0/0", &[]);
    assert_eq!((answer.status, answer.body.len()), (204, 0));
}

#[test]
fn wrong_addresses_are_refused_before_any_work() {
    for (path, status) in [
        ("/tiles/nic/1/0/0", 404),
        ("/tiles/zasadnicza/1/2/0", 404),
        ("/tiles/zasadnicza/30/0/0", 404),
        ("/tiles/zasadnicza/20/0/0", 404),
        ("/tiles/zasadnicza/a/0/0", 400),
        ("/tiles/zasadnicza/16/1/-1", 400),
        ("/tiles/zasadnicza/16/1/1?x=1", 400),
        ("/styles/nic.json", 404),
        ("/sprites/nic.png", 404),
    ] {
        let answer = house().get(path, &[("accept", "application/json")]);
        assert_eq!((answer.status, answer.header("content-type")), (status, "application/problem+json"), "{path}");
    }
}

#[test]
fn the_tile_document_names_every_layer_of_its_tiles() {
    let doc = house().json("/tiles/zasadnicza");
    let (z, x, y) = middle(17);
    let known: Vec<&str> = doc["vector_layers"].as_array().unwrap().iter().filter_map(|l| l["id"].as_str()).collect();
    let tile = Reader::new(house().get(&format!("/tiles/zasadnicza/{z}/{x}/{y}"), &[]).body).unwrap();
    for name in tile.get_layer_names().unwrap() {
        assert!(known.contains(&name.as_str()), "{name}");
    }
    assert_eq!(doc["tilejson"], "3.0.0");
}

#[test]
fn every_style_variant_points_at_what_this_server_has() {
    let styles = house().json("/styles");
    assert_eq!(styles["styles"].as_array().unwrap().len(), 3);
    for style in styles["styles"].as_array().unwrap() {
        let document = house().json(style["href"].as_str().unwrap());
        for source in document["sources"].as_object().unwrap().values() {
            house().json(source["url"].as_str().unwrap());
        }
        let sprite = document["sprite"].as_str().unwrap();
        for suffix in [".json", ".png", "@2x.json", "@2x.png"] {
            assert_eq!(house().get(&format!("{sprite}{suffix}"), &[]).status, 200, "{sprite}{suffix}");
        }
    }
}
