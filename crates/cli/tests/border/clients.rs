//! What official suites ask for and what users of other servers complain about on Polish data, each at the outer border.

use crate::house::{Answer, house, text};
use std::collections::BTreeSet;
use std::process::Command;

const ADDRESSES: &str = "emuia:AD_PunktAdresowy";
const TREES: &str = "/collections/drzewa_drzewo/items";

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn filtered(condition: &str) -> Answer {
    let filter = format!(
        "<fes:Filter xmlns:fes=\"http://www.opengis.net/fes/2.0\" xmlns:gml=\"http://www.opengis.net/gml/3.2\">{condition}</fes:Filter>"
    );
    let filter = escaped(&filter);
    house().get(
        &format!(
            "/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={ADDRESSES}&RESULTTYPE=hits&FILTER={filter}"
        ),
        &[],
    )
}

fn found(condition: &str) -> u64 {
    let answer = filtered(condition);
    let body = text(&answer.body);
    assert_eq!(answer.status, 200, "{condition}: {body}");
    body.split("numberMatched=\"").nth(1).and_then(|t| t.split('"').next()).unwrap().parse().unwrap()
}

#[test]
fn what_gml_allows_every_object_and_none_has_is_null() {
    let all = found(
        "<fes:Not><fes:PropertyIsNull><fes:ValueReference>lokalnyId</fes:ValueReference></fes:PropertyIsNull></fes:Not>",
    );
    assert!(all > 0);
    let name = "<fes:ValueReference>gml:name</fes:ValueReference>";
    assert_eq!(found(&format!("<fes:PropertyIsNull>{name}</fes:PropertyIsNull>")), all);
    assert_eq!(found(&format!("<fes:PropertyIsNil>{name}</fes:PropertyIsNil>")), all);
    let equal = format!("<fes:PropertyIsEqualTo>{name}<fes:Literal>a</fes:Literal></fes:PropertyIsEqualTo>");
    assert_eq!(found(&equal), 0);
    let unknown = filtered("<fes:PropertyIsNull><fes:ValueReference>name</fes:ValueReference></fes:PropertyIsNull>");
    assert_eq!(unknown.status, 400, "without the prefix it is nobody's name");
}

#[test]
fn a_date_with_a_zone_is_that_day() {
    let since = |day: &str| {
        found(&format!(
            "<fes:PropertyIsGreaterThanOrEqualTo><fes:Literal>{day}</fes:Literal><fes:ValueReference>waznyOd</fes:ValueReference></fes:PropertyIsGreaterThanOrEqualTo>"
        ))
    };
    let plain = since("2015-01-01");
    assert_eq!(since("2015-01-01Z"), plain);
    assert_eq!(since("2015-01-01+02:00"), plain);
}

#[test]
fn comparing_geometries_fails_as_the_standard_says() {
    let envelope = "<gml:Envelope srsName=\"urn:ogc:def:crs:EPSG::4326\"><gml:lowerCorner>-90 -180</gml:lowerCorner>\
        <gml:upperCorner>90 180</gml:upperCorner></gml:Envelope>";
    for reference in ["gml:boundedBy", "georeferencja"] {
        let answer = filtered(&format!(
            "<fes:PropertyIsLessThanOrEqualTo><fes:Literal>{envelope}</fes:Literal><fes:ValueReference>{reference}</fes:ValueReference></fes:PropertyIsLessThanOrEqualTo>"
        ));
        let body = text(&answer.body);
        assert!(answer.status == 400 && body.contains("exceptionCode=\"OperationProcessingFailed\""), "{body}");
    }
}

#[test]
fn references_are_left_alone_and_asking_for_more_is_refused() {
    let says = text(&house().get("/wfs?SERVICE=WFS&REQUEST=GetCapabilities", &[]).body);
    assert!(says.contains("<ows:Parameter name=\"resolve\"><ows:AllowedValues><ows:Value>none</ows:Value>"));
    let asking = |resolve| {
        house().get(
            &format!(
                "/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={ADDRESSES}&COUNT=1&RESOLVE={resolve}"
            ),
            &[],
        )
    };
    assert_eq!((asking("local").status, asking("none").status), (200, 200));
    let remote = asking("remote");
    assert!(remote.status == 400 && text(&remote.body).contains("OptionNotSupported"));
}

#[test]
fn a_whole_layer_paged_has_every_feature_once() {
    let (mut seen, mut next) = (BTreeSet::new(), Some(format!("{TREES}?limit=7")));
    let mut pages = 0;
    while let Some(path) = next {
        let page = house().json(&path);
        for f in page["features"].as_array().unwrap() {
            assert!(seen.insert(f["id"].as_str().unwrap().to_owned()), "{} twice", f["id"]);
        }
        pages += 1;
        let links = page["links"].as_array().unwrap();
        let link = links.iter().find(|l| l["rel"] == "next").map(|l| l["href"].as_str().unwrap().to_owned());
        next = link.map(|l| format!("/{}", l.splitn(4, '/').nth(3).unwrap()));
    }
    let all = house().json(&format!("{TREES}?limit=10000"));
    assert_eq!(seen.len() as u64, all["numberMatched"].as_u64().unwrap());
    assert!(pages > 3, "{pages}");
}

#[test]
fn what_is_asked_for_is_heeded_or_refused_and_never_left_aside() {
    let one = house().json(&format!("{TREES}?limit=1"));
    let species = one["features"][0]["properties"]["gatunek"].as_str().unwrap().to_owned();
    let some = house().json(&format!("{TREES}?limit=10000&gatunek={}", escaped(&species)));
    let features = some["features"].as_array().unwrap();
    let all = one["numberMatched"].as_u64().unwrap();
    assert!(!features.is_empty() && (features.len() as u64) < all, "{} of {all}", features.len());
    assert!(features.iter().all(|f| f["properties"]["gatunek"] == species.as_str()));
    for (path, status) in [
        (format!("{TREES}?nieznany=1"), 400),
        (format!("{TREES}?crs=http://www.opengis.net/def/crs/EPSG/0/32690"), 400),
        (format!("{TREES}?bbox=1,2,3,4&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/32690"), 400),
        (format!("{TREES}/nie-ma-takiego"), 404),
        (format!("{TREES}/PL.ZIPIN.9901.drzewa_nie-ma"), 404),
        ("/collections/nie_ma/items".to_owned(), 404),
    ] {
        assert_eq!(house().get(&path, &[]).status, status, "{path}");
    }
}

#[test]
fn polish_systems_put_an_object_where_it_is_for_us_and_for_gdal() {
    let one = house().json(&format!("{TREES}?limit=1"));
    let id = one["features"][0]["id"].as_str().unwrap().to_owned();
    let at = |f: &serde_json::Value| {
        let c = &f["geometry"]["coordinates"];
        (c[0].as_f64().unwrap(), c[1].as_f64().unwrap())
    };
    let (lon, lat) = at(&one["features"][0]);
    assert!((14.0..24.2).contains(&lon) && (49.0..54.9).contains(&lat), "{lon} {lat}");
    let crs = "http://www.opengis.net/def/crs/EPSG/0/2177";
    // Northing first, as the authority has it, in coordinates and boxes alike.
    let (north, east) = at(&house().json(&format!("{TREES}/{id}?crs={crs}")));
    assert!((5.4e6..6.1e6).contains(&north) && (6.3e6..6.7e6).contains(&east), "{north} {east}");
    let (n, e, m) = (north, east, 0.5);
    let here = house().json(&format!("{TREES}?bbox={},{},{},{}&bbox-crs={crs}&limit=100", n - m, e - m, n + m, e + m));
    let ids: Vec<&str> = here["features"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&id.as_str()), "{ids:?}");
    // GDAL takes no bare feature for a layer, so it gets a page.
    let gml = house().get(&format!("{TREES}?f=gml&limit=1&crs={crs}"), &[]);
    assert_eq!(gml.status, 200, "{}", text(&gml.body));
    let file = std::env::temp_dir().join(format!("infostrada-drzewo-{}.gml", std::process::id()));
    let wfs = house().get(
        "/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=drzewa:DRZ_Drzewo&COUNT=1&SRSNAME=urn:ogc:def:crs:EPSG::2177",
        &[],
    );
    let (from_wfs, from_items) = (file.with_extension("wfs.gml"), file);
    for (path, body) in [(&from_wfs, &wfs.body), (&from_items, &gml.body)] {
        std::fs::write(path, body).unwrap();
        let Ok(told) = Command::new("ogrinfo").arg("-ro").arg("-al").arg("-so").arg(path).output() else {
            return println!("SKIPPED: GDAL is not installed");
        };
        let told = text(&told.stdout);
        // GDAL has easting first inside; what is swapped would lie in the thousands of kilometres.
        let extent = told.lines().find(|l| l.starts_with("Extent:")).unwrap_or_else(|| panic!("{told}")).to_owned();
        let first: f64 = extent.split(['(', ',']).nth(1).unwrap().trim().parse().unwrap();
        assert!((6.3e6..6.7e6).contains(&first), "{extent}\n{}", text(body));
        let _ = std::fs::remove_file(path);
        let _ = std::fs::remove_file(path.with_extension("gfs"));
    }
}

#[test]
fn qgis_finds_the_headers_that_it_looks_for_and_keeps_no_answer_for_a_day() {
    let mut stream = std::net::TcpStream::connect(house().address.trim_start_matches("http://")).unwrap();
    let ask = "OPTIONS /collections/drzewa_drzewo/items HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    std::io::Write::write_all(&mut stream, ask.as_bytes()).unwrap();
    let mut answer = String::new();
    std::io::Read::read_to_string(&mut stream, &mut answer).unwrap();
    assert!(answer.contains("\r\nAllow: GET, HEAD, POST, OPTIONS\r\n"), "it compares letter by letter: {answer}");
    for (agent, cache) in [("Mozilla/5.0 QGIS/34006/Debian GNU/Linux 13", "no-store"), ("curl/8", "no-cache")] {
        for path in ["/collections/drzewa_drzewo/items?limit=1&f=json", "/wfs?SERVICE=WFS&REQUEST=GetCapabilities"] {
            let answer = house().get(path, &[("user-agent", agent)]);
            assert_eq!((answer.status, answer.header("cache-control")), (200, cache), "{path}");
        }
    }
}
