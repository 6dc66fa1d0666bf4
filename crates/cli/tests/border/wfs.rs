//! WFS as its clients use it: what it says of itself, features by keys and by XML, filters, pages, errors.

use crate::house::{Answer, house, text};
use std::collections::BTreeSet;
use std::process::Command;
use std::time::{Duration, Instant};

const PARCELS: &str = "egib:EGB_DzialkaEwidencyjna";

fn ask(query: &str) -> Answer {
    house().get(&format!("/wfs?SERVICE=WFS&{query}"), &[])
}

fn said(query: &str) -> String {
    let answer = ask(query);
    assert_eq!(answer.status, 200, "{query}: {}", text(&answer.body));
    text(&answer.body)
}

fn post(body: &str) -> Answer {
    house().post("/wfs", "text/xml", body)
}

/// Values of an attribute of XML, in order.
fn attributes<'t>(xml: &'t str, name: &str) -> Vec<&'t str> {
    let before = format!(" {name}=\"");
    xml.split(before.as_str()).skip(1).filter_map(|part| part.split('"').next()).collect()
}

/// `gml:id`s of features: geometries have them too, but with a point and a number behind.
fn ids(xml: &str) -> Vec<String> {
    let members = xml.split("<wfs:member>").skip(1);
    members.filter_map(|m| attributes(m, "gml:id").first().map(|id| (*id).to_owned())).collect()
}

fn number(xml: &str, name: &str) -> u64 {
    attributes(xml, name)[0].parse().unwrap()
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn filtered(filter: &str) -> BTreeSet<String> {
    let filter = format!("<fes:Filter xmlns:fes=\"http://www.opengis.net/fes/2.0\">{filter}</fes:Filter>");
    let all =
        said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=10000&FILTER={}", escaped(&filter)));
    assert_eq!(number(&all, "numberReturned"), ids(&all).len() as u64);
    ids(&all).into_iter().collect()
}

fn by_cql(question: &str) -> BTreeSet<String> {
    let page =
        house().json(&format!("/collections/egb_dzialka_ewidencyjna/items?limit=10000&filter={}", escaped(question)));
    page["features"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_service_says_what_it_is_in_every_version() {
    for (query, version, root) in [
        ("REQUEST=GetCapabilities&ACCEPTVERSIONS=2.0.0,1.1.0,1.0.0", "2.0.0", "wfs:WFS_Capabilities"),
        ("request=getCapabilities&acceptversions=1.1.0", "1.1.0", "wfs:WFS_Capabilities"),
        ("REQUEST=GetCapabilities&VERSION=1.0.0", "1.0.0", "WFS_Capabilities"),
    ] {
        let xml = said(query);
        assert!(xml.contains(&format!("<{root} version=\"{version}\"")), "{query}");
        assert!(xml.contains(PARCELS));
    }
    let xml = said("REQUEST=GetCapabilities");
    assert!(xml.contains("<wfs:DefaultCRS>urn:ogc:def:crs:EPSG::2177</wfs:DefaultCRS>"));
    assert!(xml.contains("<ows:Constraint name=\"ImplementsResultPaging\"><ows:NoValues/><ows:DefaultValue>TRUE<"));
    assert!(xml.contains("<ows:Operation name=\"Transaction\">"));
    let posted = post("<GetCapabilities service=\"WFS\" xmlns=\"http://www.opengis.net/wfs/2.0\"/>");
    assert_eq!((posted.status, text(&posted.body) == xml), (200, true));
}

#[test]
fn features_come_northing_first_by_urn_and_easting_first_by_the_short_name() {
    let first = |srs: &str| -> (f64, f64) {
        let xml = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=1{srs}"));
        let list = xml.split("<gml:posList>").nth(1).unwrap();
        let mut numbers = list.split([' ', '<']).map(|n| n.parse::<f64>().unwrap());
        (numbers.next().unwrap(), numbers.next().unwrap())
    };
    let (n, e) = first("");
    assert!((5.8e6..5.9e6).contains(&n) && (6.5e6..6.6e6).contains(&e), "{n} {e}");
    assert_eq!(first("&SRSNAME=EPSG:2177"), (e, n));
    let (n92, e92) = first("&SRSNAME=urn:ogc:def:crs:EPSG::2180");
    assert!((5e5..6e5).contains(&n92), "{n92} {e92}");
    let xml = said(&format!(
        "VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=1&SRSNAME=urn:ogc:def:crs:EPSG::2180"
    ));
    assert!(xml.contains("srsName=\"urn:ogc:def:crs:EPSG::2180\""));
    // A box around the corner finds the same objects in each system and in either order.
    let count = |bbox: String| {
        let xml = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&RESULTTYPE=hits&BBOX={bbox}"));
        number(&xml, "numberMatched")
    };
    let found = count(format!("{},{},{},{},urn:ogc:def:crs:EPSG::2177", n - 20.0, e - 20.0, n + 20.0, e + 20.0));
    assert!(found > 0 && found < 20, "{found}");
    assert_eq!(found, count(format!("{},{},{},{},EPSG:2177", e - 20.0, n - 20.0, e + 20.0, n + 20.0)));
    assert_eq!(found, count(format!("{},{},{},{}", n - 20.0, e - 20.0, n + 20.0, e + 20.0)));
    let turned = count(format!("{},{},{},{},urn:ogc:def:crs:EPSG::2177", e - 20.0, n - 20.0, e + 20.0, n + 20.0));
    assert_eq!(turned, 0);
    let around =
        count(format!("{},{},{},{},urn:ogc:def:crs:EPSG::2180", n92 - 20.0, e92 - 20.0, n92 + 20.0, e92 + 20.0));
    assert!(around > 0, "{around}");
}

#[test]
fn pages_give_every_object_once_in_any_order() {
    let all = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&RESULTTYPE=hits"));
    let matched = number(&all, "numberMatched");
    assert!(matched > 100 && ids(&all).is_empty());
    for (order, filter) in [("", ""), ("&SORTBY=idDzialki%20DESC", ""), ("", "&BBOX=0,0,9000000,9000000")] {
        let mut seen = Vec::new();
        let mut start = 0;
        while start < matched {
            let page = said(&format!(
                "VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=37&STARTINDEX={start}{order}{filter}"
            ));
            assert_eq!(number(&page, "numberMatched"), matched);
            assert_eq!(attributes(&page, "next").len(), usize::from(start + 37 < matched));
            assert_eq!(attributes(&page, "previous").len(), usize::from(start > 0));
            seen.extend(ids(&page));
            start += 37;
        }
        let once: BTreeSet<&String> = seen.iter().collect();
        assert_eq!((seen.len() as u64, once.len() as u64), (matched, matched), "{order}{filter}");
        // A page that nobody led up to is the same page.
        let page = said(&format!(
            "VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=10&STARTINDEX=91{order}{filter}"
        ));
        assert_eq!(ids(&page), seen[91..101]);
        // And the address of the next page leads to it.
        let next = attributes(&page, "next")[0].replace("&amp;", "&");
        assert_eq!(ids(&text(&house().get(&next, &[]).body)), seen[101..111]);
    }
}

#[test]
fn a_filter_answers_as_cql2_does() {
    let reference = "<fes:ValueReference>egib:idDzialki</fes:ValueReference>";
    let sample = house().json("/collections/egb_dzialka_ewidencyjna/items?limit=1");
    let parcel = sample["features"][0]["properties"]["idDzialki"].as_str().unwrap().to_owned();
    let place = &sample["features"][0]["geometry"]["coordinates"][0][0];
    let (lon, lat) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    let point = format!(
        "<gml:Point srsName=\"urn:ogc:def:crs:EPSG::4326\" xmlns:gml=\"http://www.opengis.net/gml/3.2\"><gml:pos>{lat} {lon}</gml:pos></gml:Point>"
    );
    let around = format!(
        "<gml:Envelope srsName=\"urn:ogc:def:crs:EPSG::4326\"><gml:lowerCorner>{} {}</gml:lowerCorner><gml:upperCorner>{} {}</gml:upperCorner></gml:Envelope>",
        lat - 0.001,
        lon - 0.001,
        lat + 0.001,
        lon + 0.001
    );
    let cases = [
        (
            format!("<fes:PropertyIsEqualTo>{reference}<fes:Literal>{parcel}</fes:Literal></fes:PropertyIsEqualTo>"),
            format!("idDzialki = '{parcel}'"),
        ),
        (
            format!("<fes:PropertyIsLike wildCard=\"*\" singleChar=\".\" escapeChar=\"!\" matchCase=\"false\">{reference}<fes:Literal>*!.20.!/*</fes:Literal></fes:PropertyIsLike>"),
            "CASEI(idDzialki) LIKE CASEI('%.20_/%')".to_owned(),
        ),
        (
            format!("<fes:And><fes:PropertyIsGreaterThan>{reference}<fes:Literal>{parcel}</fes:Literal></fes:PropertyIsGreaterThan><fes:Not><fes:PropertyIsNull>{reference}</fes:PropertyIsNull></fes:Not></fes:And>"),
            format!("idDzialki > '{parcel}' AND idDzialki IS NOT NULL"),
        ),
        (
            format!("<fes:BBOX>{around}</fes:BBOX>"),
            format!("S_INTERSECTS(geometria, BBOX({},{},{},{}))", lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001),
        ),
        (
            format!("<fes:Disjoint><fes:ValueReference>geometria</fes:ValueReference>{around}</fes:Disjoint>"),
            format!("S_DISJOINT(geometria, BBOX({},{},{},{}))", lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001),
        ),
        (
            format!("<fes:Intersects><fes:ValueReference>geometria</fes:ValueReference>{point}</fes:Intersects>"),
            format!("S_INTERSECTS(geometria, POINT({lon} {lat}))"),
        ),
        (
            "<fes:After><fes:ValueReference>startObiekt</fes:ValueReference><gml:TimeInstant gml:id=\"t\"><gml:timePosition>2000-01-01T00:00:00Z</gml:timePosition></gml:TimeInstant></fes:After>".to_owned(),
            "T_AFTER(startObiekt, TIMESTAMP('2000-01-01T00:00:00Z'))".to_owned(),
        ),
        (
            "<fes:During><fes:ValueReference>startObiekt</fes:ValueReference><gml:TimePeriod gml:id=\"t\"><gml:beginPosition>2010-01-01</gml:beginPosition><gml:endPosition>2023-01-01</gml:endPosition></gml:TimePeriod></fes:During>".to_owned(),
            "T_DURING(startObiekt, INTERVAL('2010-01-01','2023-01-01'))".to_owned(),
        ),
    ];
    for (fes, cql) in cases {
        let (found, expected) = (filtered(&fes), by_cql(&cql));
        assert_eq!(found, expected, "{fes}\n{cql}");
        assert!(!found.is_empty() || fes.contains("During") || fes.contains("Point"), "{fes} finds something");
    }
    let near = filtered(&format!(
        "<fes:DWithin><fes:ValueReference>geometria</fes:ValueReference>{point}<fes:Distance uom=\"m\">50</fes:Distance></fes:DWithin>"
    ));
    let far = filtered(&format!(
        "<fes:Beyond><fes:ValueReference>geometria</fes:ValueReference>{point}<fes:Distance uom=\"km\">0.05</fes:Distance></fes:Beyond>"
    ));
    assert!(!near.is_empty() && near.is_disjoint(&far));
}

#[test]
fn an_object_is_found_by_its_identifier_in_every_way() {
    let page = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=1"));
    let id = ids(&page)[0].clone();
    let bare = said(&format!(
        "VERSION=2.0.0&REQUEST=GetFeature&STOREDQUERY_ID=urn:ogc:def:query:OGC-WFS::GetFeatureById&ID={id}"
    ));
    assert!(bare.contains(&format!("<{PARCELS} ")) && bare.contains(&format!("gml:id=\"{id}\"")), "{bare}");
    let by_id = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&RESOURCEID={id}"));
    assert_eq!(ids(&by_id), std::slice::from_ref(&id));
    let posted = post(&format!(
        "<wfs:GetFeature xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" xmlns:fes=\"http://www.opengis.net/fes/2.0\" xmlns:x=\"https://infostrada.pl/schemas/sf/egib\" service=\"WFS\" version=\"2.0.0\"><wfs:Query typeNames=\"x:EGB_DzialkaEwidencyjna\"><fes:Filter><fes:ResourceId rid=\"{id}\"/></fes:Filter></wfs:Query></wfs:GetFeature>"
    ));
    assert_eq!(ids(&text(&posted.body)), std::slice::from_ref(&id));
    let other = ask(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_Budynek&RESOURCEID={id}"));
    assert_eq!(other.status, 400, "of another type: {}", text(&other.body));
    let none =
        ask("VERSION=2.0.0&REQUEST=GetFeature&STOREDQUERY_ID=urn:ogc:def:query:OGC-WFS::GetFeatureById&ID=nie.ma_1");
    assert_eq!(none.status, 404);
    let empty = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&RESOURCEID=PL.nie.ma_1"));
    assert_eq!(number(&empty, "numberReturned"), 0);
    let values =
        said(&format!("VERSION=2.0.0&REQUEST=GetPropertyValue&TYPENAMES={PARCELS}&VALUEREFERENCE=@gml:id&COUNT=1"));
    assert!(values.contains(&format!("<wfs:member>{id}</wfs:member>")), "{values}");
    let values =
        said(&format!("VERSION=2.0.0&REQUEST=GetPropertyValue&TYPENAMES={PARCELS}&VALUEREFERENCE=egib:idDzialki"));
    assert!(values.matches("<egib:idDzialki>").count() as u64 == number(&values, "numberReturned"));
    let narrow =
        said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=3&PROPERTYNAME=egib:idDzialki"));
    assert!(narrow.contains("<egib:idDzialki>") && !narrow.contains("posList") && !narrow.contains("lokalnyId"));
}

#[test]
fn older_versions_and_geojson_are_spoken_too() {
    let old = said(&format!("VERSION=1.1.0&REQUEST=GetFeature&TYPENAME={PARCELS}&MAXFEATURES=2"));
    assert!(
        old.contains("<wfs:FeatureCollection xmlns:wfs=\"http://www.opengis.net/wfs\"")
            && old.contains("featureMembers")
    );
    let hits = said(&format!("VERSION=1.1.0&REQUEST=GetFeature&TYPENAME={PARCELS}&RESULTTYPE=hits"));
    assert!(number(&hits, "numberOfFeatures") > 100);
    let oldest = said(&format!("VERSION=1.0.0&REQUEST=GetFeature&TYPENAME={PARCELS}&MAXFEATURES=1"));
    let first = oldest.split("<gml:coordinates").nth(1).unwrap().split('>').nth(1).unwrap();
    let east: f64 = first.split(',').next().unwrap().parse().unwrap();
    assert!(east > 6.5e6, "easting first: {east}");
    let posted = post(&format!(
        "<GetFeature xmlns=\"http://www.opengis.net/wfs\" xmlns:ogc=\"http://www.opengis.net/ogc\" service=\"WFS\" version=\"1.1.0\" maxFeatures=\"5\"><Query typeName=\"{PARCELS}\"><ogc:Filter><ogc:PropertyIsLike wildCard=\"*\" singleChar=\"?\" escapeChar=\"\\\"><ogc:PropertyName>egib:idDzialki</ogc:PropertyName><ogc:Literal>*1*</ogc:Literal></ogc:PropertyIsLike></ogc:Filter></Query></GetFeature>"
    ));
    assert_eq!((posted.status, number(&text(&posted.body), "numberOfFeatures")), (200, 5));
    let json =
        ask(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&COUNT=2&OUTPUTFORMAT=application/json"));
    let json = json.json();
    assert_eq!((json["numberReturned"].as_u64(), json["features"].as_array().unwrap().len()), (Some(2), 2));
    let x = json["features"][0]["geometry"]["coordinates"][0][0][0].as_f64().unwrap();
    assert!((14.0..25.0).contains(&x), "longitude first: {x}");
    let two = said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=({PARCELS})(egib:EGB_Budynek)&COUNT=400"));
    assert_eq!(two.matches("<wfs:FeatureCollection").count(), 3, "one in another for each query");
    for version in ["2.0.0", "1.1.0", "1.0.0"] {
        let schema =
            said(&format!("VERSION={version}&REQUEST=DescribeFeatureType&TYPENAMES={PARCELS}&TYPENAME={PARCELS}"));
        assert!(schema.contains("<xsd:element name=\"EGB_DzialkaEwidencyjna\""), "{version}");
    }
}

#[test]
fn what_is_wrong_is_reported_in_the_form_of_the_version() {
    for (query, status, code) in [
        ("VERSION=2.0.0", 400, "MissingParameterValue"),
        ("VERSION=2.0.0&REQUEST=GetFeature", 400, "MissingParameterValue"),
        ("REQUEST=GetCapabilities&ACCEPTVERSIONS=9.9.9", 400, "VersionNegotiationFailed"),
        ("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:Nic", 400, "InvalidParameterValue"),
        ("VERSION=2.0.0&REQUEST=Transaction&TYPENAMES=egib:EGB_Budynek", 400, "OperationNotSupported"),
        (
            "VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_Budynek&SRSNAME=urn:ogc:def:crs:EPSG::32690",
            400,
            "InvalidParameterValue",
        ),
        ("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_Budynek&BBOX=1,2,3", 400, "InvalidParameterValue"),
        ("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_Budynek&SORTBY=nic", 400, "InvalidParameterValue"),
        (
            "VERSION=2.0.0&REQUEST=GetPropertyValue&TYPENAMES=egib:EGB_Budynek&VALUEREFERENCE=",
            400,
            "InvalidParameterValue",
        ),
        ("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_Budynek&OUTPUTFORMAT=exe", 400, "InvalidParameterValue"),
        (
            "VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_Budynek&RESULTTYPE=x&RESULTTYPE=y",
            400,
            "InvalidParameterValue",
        ),
    ] {
        let answer = ask(query);
        let body = text(&answer.body);
        assert_eq!(answer.status, status, "{query}: {body}");
        assert!(body.contains("<ExceptionReport xmlns=\"http://www.opengis.net/ows/1.1\""), "{query}: {body}");
        assert!(body.contains(&format!("exceptionCode=\"{code}\"")), "{query}: {body}");
    }
    let old = text(&ask("VERSION=1.0.0&REQUEST=GetFeature&TYPENAME=nic").body);
    assert!(old.contains("<ServiceExceptionReport"), "{old}");
    let unnamed = house().get("/wfs", &[]);
    assert!(unnamed.status == 400 && text(&unnamed.body).contains("locator=\"service\""));
}

#[test]
fn hostile_documents_are_refused_at_once() {
    let wrap = |filter: &str| {
        format!(
            "<wfs:GetFeature xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" service=\"WFS\" version=\"2.0.0\"><wfs:Query typeNames=\"{PARCELS}\"><Filter>{filter}</Filter></wfs:Query></wfs:GetFeature>"
        )
    };
    let bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>".to_owned();
    let equal =
        "<PropertyIsEqualTo><ValueReference>wlasciciel</ValueReference><Literal>x</Literal></PropertyIsEqualTo>";
    let near = "<PropertyIsEqualTo><ValueReference>idDzialki</ValueReference><Literal>x</Literal></PropertyIsEqualTo>";
    let cases = [
        bomb,
        wrap(&("<Not>".repeat(10_000) + near + &"</Not>".repeat(10_000))),
        wrap(&("<Not>".repeat(80) + near + &"</Not>".repeat(80))),
        wrap(&format!("<Or>{}</Or>", near.repeat(12_000))),
        wrap(&format!("<And>{}</And>", "x".repeat(10_000_000))),
        wrap(equal),
        wrap("<Intersects><ValueReference>geometria</ValueReference><Point><pos>1 NaN</pos></Point></Intersects>"),
        wrap("<Intersects><ValueReference>geometria</ValueReference><Polygon/></Intersects>"),
        wrap("<Moon/>"),
        "nie XML".to_owned(),
        String::new(),
    ];
    for body in cases {
        let from = Instant::now();
        let answer = post(&body);
        let shown: String = body.chars().take(300).collect();
        assert!(matches!(answer.status, 400 | 413), "{}: {shown}", answer.status);
        assert!(text(&answer.body).contains("<ExceptionReport"), "{shown}");
        assert!(from.elapsed() < Duration::from_secs(3), "{shown}");
    }
}

#[test]
fn gdal_reads_layers_with_their_place_and_count() {
    let Ok(output) = Command::new("ogrinfo")
        .args(["-ro", "-so", "--config", "OGR_WFS_LOAD_MULTIPLE_LAYER_DEFN", "YES"])
        .arg(format!("WFS:{}/wfs", house().address))
        .args(["egib:EGB_DzialkaEwidencyjna", "egib:EGB_Budynek", "gesut:GES_PrzewodWodociagowy"])
        .output()
    else {
        println!("SKIPPED: ogrinfo is not installed");
        return;
    };
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    for geometry in ["Curve Polygon", "Multi Surface", "Compound Curve"] {
        assert!(said.contains(&format!("Geometry: {geometry}")), "{geometry}: {said}");
    }
    assert!(said.contains("ID[\"EPSG\",2177]"), "{said}");
    let extent = said.lines().find(|l| l.starts_with("Extent:")).unwrap();
    let numbers: Vec<f64> =
        extent.split(|c: char| !(c.is_ascii_digit() || c == '.')).filter_map(|n| n.parse().ok()).collect();
    assert!(numbers[0] > 6.4e6 && numbers[1] < 6.0e6, "GDAL has easting first inside: {extent}");
    let matched = number(
        &self::said(&format!("VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={PARCELS}&RESULTTYPE=hits")),
        "numberMatched",
    );
    assert!(said.contains(&format!("Feature Count: {matched}")), "{said}");
    house().assert_log_clean();
}
