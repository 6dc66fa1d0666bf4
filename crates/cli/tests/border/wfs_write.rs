//! WFS as its clients change features by it: QGIS's own bodies, GDAL, and two people at once.

use crate::house::{Answer, BINARY, house, text};
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

pub const TYPE: &str = "plac_zabaw:PLZ_Plac";
pub const NAMESPACE: &str = "https://infostrada.pl/schemas/sf/plac_zabaw";

/// As QGIS writes it, also when it has negotiated 2.0.
fn transaction(prefix: &str, inside: &str) -> String {
    format!(
        "<Transaction xmlns=\"http://www.opengis.net/wfs\" version=\"1.1.0\" service=\"WFS\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"{NAMESPACE} http://localhost/x\" \
         {prefix} xmlns:gml=\"http://www.opengis.net/gml\">{inside}</Transaction>"
    )
}

pub fn qgis(who: &str, inside: &str) -> Answer {
    let body = transaction(&format!("xmlns:plac_zabaw=\"{NAMESPACE}\""), inside);
    house().post_as(who, "/wfs?SERVICE=WFS&REQUEST=Transaction", &body)
}

pub fn done(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", text(&answer.body));
    text(&answer.body)
}

fn ring(n: f64, e: f64) -> String {
    format!("{n} {e} {n} {0} {1} {0} {1} {e} {n} {e}", e + 10.5, n + 8.25)
}

fn polygon(ring: &str) -> String {
    format!(
        "<gml:Polygon xmlns:gml=\"http://www.opengis.net/gml\" srsName=\"urn:ogc:def:crs:EPSG::2180\"><gml:exterior>\
         <gml:LinearRing><gml:posList srsDimension=\"2\">{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    )
}

fn insert(name: &str, ring: &str) -> String {
    let p = |name: &str, value: &str| format!("<plac_zabaw:{name}>{value}</plac_zabaw:{name}>");
    format!(
        "<Insert xmlns=\"http://www.opengis.net/wfs\"><{TYPE}>{}{}{}{}{}</{TYPE}></Insert>",
        p("geometria", &polygon(ring)),
        p("nazwa", name),
        p("rodzaj", "boisko"),
        p("zarzadca", "Zakład Gospodarki Komunalnej"),
        p("status", "czynny")
    )
}

pub fn update(id: &str, properties: &[(&str, Option<&str>)]) -> String {
    let all: String = properties
        .iter()
        .map(|(name, value)| {
            let value = value.map_or_else(String::new, |v| format!("<Value>{v}</Value>"));
            format!("<Property><Name>plac_zabaw:{name}</Name>{value}</Property>")
        })
        .collect();
    format!("<Update typeName=\"{TYPE}\">{all}{}</Update>", by_ids(&[id]))
}

fn by_ids(ids: &[&str]) -> String {
    let ids: String =
        ids.iter().map(|id| format!("<FeatureId xmlns=\"http://www.opengis.net/ogc\" fid=\"{id}\"/>")).collect();
    format!("<Filter xmlns=\"http://www.opengis.net/ogc\">{ids}</Filter>")
}

pub fn delete(ids: &[&str]) -> String {
    format!("<Delete typeName=\"{TYPE}\">{}</Delete>", by_ids(ids))
}

fn fids(xml: &str) -> Vec<String> {
    xml.split("fid=\"").skip(1).filter_map(|part| part.split('"').next()).map(str::to_owned).collect()
}

pub fn total(xml: &str, name: &str) -> u32 {
    between(xml, &format!("<wfs:{name}>"), "<").parse().unwrap()
}

pub fn between<'t>(xml: &'t str, from: &str, to: &str) -> &'t str {
    xml.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default()
}

/// What somebody is shown of a feature.
pub fn read(who: &str, id: &str) -> String {
    let path = format!(
        "/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={TYPE}&SRSNAME=urn:ogc:def:crs:EPSG::2180&RESOURCEID={id}"
    );
    let headers = if who.is_empty() { Vec::new() } else { vec![("authorization", house().basic(who))] };
    let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
    text(&house().get(&path, &headers).body)
}

pub fn made(name: &str, n: f64, e: f64) -> String {
    let xml = done(&qgis("anna", &insert(name, &ring(n, e))));
    fids(&xml).remove(0)
}

/// Somebody else who edits the registers of the same gmina.
pub fn colleague() -> &'static str {
    static MADE: OnceLock<()> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut child = Command::new(BINARY)
            .arg("--folder")
            .arg(house().folder.join("dane"))
            .args(["people", "add", "basia", "--name", "Barbara Druga", "--role", "editor", "--unit", "0499011"])
            .env_remove("DATABASE_URL")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(b"cztery zielone tramwaje\n").unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    });
    "basia"
}

#[test]
fn a_qgis_user_adds_reshapes_reattributes_and_deletes_features() {
    let (first, second) = (ring(582_551.25, 471_960.5), ring(582_500.75, 471_950.125));
    let xml = done(&qgis("anna", &(insert("Boisko A", &first) + &insert("Boisko B", &second))));
    assert!(
        xml.contains("<wfs:TransactionResponse version=\"1.1.0\" xmlns:wfs=\"http://www.opengis.net/wfs\""),
        "{xml}"
    );
    assert_eq!(total(&xml, "totalInserted"), 2);
    let ids = fids(&xml);
    let [a, b] = ids.as_slice() else { panic!("{xml}") };
    assert!(read("anna", a).contains("<plac_zabaw:nazwa>Boisko A</plac_zabaw:nazwa>"), "identifiers come in order");
    assert_eq!(between(&read("anna", a), "<gml:posList>", "<"), first, "a polygon comes back in the same place");

    // Geometries and attributes are sent one after the other, and nothing is read in between.
    let moved = ring(582_560.0, 471_940.5);
    let xml = done(&qgis("anna", &update(a, &[("geometria", Some(&polygon(&moved)))])));
    assert_eq!(total(&xml, "totalUpdated"), 1);
    let both = [("nawierzchnia", Some("trawa")), ("ogrodzony", Some("true")), ("wiekOd", Some("3"))];
    assert_eq!(total(&done(&qgis("anna", &update(a, &both))), "totalUpdated"), 1);
    let now = read("anna", a);
    assert_eq!(between(&now, "<gml:posList>", "<"), moved);
    assert!(now.contains("<plac_zabaw:nawierzchnia>trawa<") && now.contains("<plac_zabaw:ogrodzony>true<"), "{now}");
    done(&qgis("anna", &update(a, &[("nawierzchnia", None)])));
    assert!(!read("anna", a).contains("nawierzchnia>"), "a property without a value is cleared");

    let xml = done(&qgis("anna", &delete(&[a, b])));
    assert_eq!(total(&xml, "totalDeleted"), 2);
    assert!(read("anna", a).contains("numberReturned=\"0\""));
    let gone = qgis("anna", &delete(&[a]));
    assert!(gone.status == 404 && text(&gone.body).contains("mógł zostać usunięty"), "{}", text(&gone.body));
}

#[test]
fn prefixes_that_lead_nowhere_and_the_newest_version_are_understood_as_well() {
    // QGIS 4.0.1 declares the prefix as nothing.
    let body = transaction("xmlns:plac_zabaw=\"\"", &insert("Boisko C", &ring(582_520.0, 471_900.0)));
    let xml = done(&house().post_as("anna", "/wfs", &body));
    let id = fids(&xml).remove(0);
    let two = |inside: &str| {
        format!(
            "<wfs:Transaction service=\"WFS\" version=\"2.0.0\" xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" \
             xmlns:fes=\"http://www.opengis.net/fes/2.0\" xmlns:gml=\"http://www.opengis.net/gml/3.2\" \
             xmlns:ns1=\"{NAMESPACE}\">{inside}</wfs:Transaction>"
        )
    };
    let feature = read("anna", &id);
    let feature = format!(
        "<ns1:PLZ_Plac {}</ns1:PLZ_Plac>",
        between(&feature, "<plac_zabaw:PLZ_Plac ", "</plac_zabaw:PLZ_Plac>")
    )
    .replace("plac_zabaw:", "ns1:")
    .replace("Boisko C", "Boisko C2");
    let filter = format!("<fes:Filter><fes:ResourceId rid=\"{id}\"/></fes:Filter>");
    let replace = format!("<wfs:Replace handle=\"r\">{feature}{filter}</wfs:Replace>");
    let xml = done(&house().post_as("anna", "/wfs", &two(&replace)));
    assert!(xml.contains("xmlns:wfs=\"http://www.opengis.net/wfs/2.0\""), "the answer has the version of the request");
    assert_eq!(total(&xml, "totalReplaced"), 1);
    let now = read("anna", &id);
    assert!(now.contains("Boisko C2") && between(&now, "<gml:posList>", "<") == ring(582_520.0, 471_900.0), "{now}");
    // The same feature once more: a copy gets its own identity.
    let insert = format!("<wfs:Insert handle=\"kopia\">{}</wfs:Insert>", feature.replace("Boisko C2", "Boisko C3"));
    let xml = done(&house().post_as("anna", "/wfs", &two(&insert)));
    assert_eq!(total(&xml, "totalInserted"), 1);
    assert!(xml.contains("<wfs:Feature handle=\"kopia\"><fes:ResourceId rid=\"") && !xml.contains(&id), "{xml}");
    // What is meant by a condition: both.
    let like = "<fes:Filter><fes:PropertyIsLike wildCard=\"*\" singleChar=\"?\" escapeChar=\"!\"><fes:ValueReference>nazwa\
        </fes:ValueReference><fes:Literal>Boisko C*</fes:Literal></fes:PropertyIsLike></fes:Filter>";
    let change = format!(
        "<wfs:Update typeName=\"ns1:PLZ_Plac\"><wfs:Property><wfs:ValueReference>ns1:nawierzchnia</wfs:ValueReference>\
         <wfs:Value>kora</wfs:Value></wfs:Property>{like}</wfs:Update>"
    );
    assert_eq!(total(&done(&house().post_as("anna", "/wfs", &two(&change))), "totalUpdated"), 2);
    let end = format!("<wfs:Delete typeName=\"ns1:PLZ_Plac\">{like}</wfs:Delete>");
    assert_eq!(total(&done(&house().post_as("anna", "/wfs", &two(&end))), "totalDeleted"), 2);
}

#[test]
fn a_refusal_names_the_rule_and_the_feature_in_polish_and_nothing_stands() {
    let id = made("Boisko D", 582_530.0, 471_905.0);
    let refused = |answer: Answer, words: &[&str]| {
        let xml = text(&answer.body);
        assert!(
            (400..410).contains(&answer.status)
                && xml.contains("<ExceptionReport xmlns=\"http://www.opengis.net/ows\""),
            "{xml}"
        );
        let said = between(&xml, "<ExceptionText>", "</ExceptionText>");
        words.iter().for_each(|w| assert!(said.contains(w), "{w}: {xml}"));
    };
    let ages = [("wiekOd", Some("12")), ("wiekDo", Some("3"))];
    refused(qgis("anna", &update(&id, &ages)), &[&id, "Granice wieku są odwrócone.", "[R46-02]"]);
    refused(qgis("anna", &update(&id, &[("nazwa", None)])), &[&id, "Brak wymaganego atrybutu „nazwa”."]);
    refused(qgis("anna", &update(&id, &[("wiekOd", Some("dwa"))])), &["liczba całkowita"]);
    refused(qgis("anna", &update(&id, &[("nazw", Some("x"))])), &["Czy chodziło o „nazwa”?"]);
    refused(qgis("anna", &update(&id, &[("lokalnyId", Some("x"))])), &["nadaje system"]);
    refused(qgis("anna", &update(&id, &[("powierzchnia", Some("1"))])), &["nadaje system"]);
    // The second one is wrong, so the first one does not stand either.
    let swapped = insert("Boisko na końcu świata", &ring(471_905.0, 582_530.0));
    refused(qgis("anna", &(update(&id, &[("nazwa", Some("Inna"))]) + &swapped)), &["Place zabaw"]);
    assert!(read("anna", &id).contains("<plac_zabaw:nazwa>Boisko D<"));
    // What the house gives may be sent back as it stands.
    let now = read("anna", &id);
    let area = between(&now, "<plac_zabaw:powierzchnia>", "<");
    done(&qgis("anna", &update(&id, &[("powierzchnia", Some(area)), ("nazwa", Some("Boisko D1"))])));
    done(&qgis("anna", &delete(&[&id])));
}

#[test]
fn nobody_is_asked_for_a_password_and_strangers_change_nothing() {
    let id = "PL.ZIPIN.9901.plac-zabaw_plz-1";
    let body = transaction("", &update(id, &[("nazwa", Some("X"))]));
    let nobody = house().post("/wfs", "text/xml", &body);
    assert!(nobody.status == 401 && text(&nobody.body).contains("<ExceptionReport"), "{}", text(&nobody.body));
    let stranger = qgis("zofia", &update(id, &[("nazwa", Some("X"))]));
    assert!(stranger.status == 403 && text(&stranger.body).contains("inna jednostka"), "{}", text(&stranger.body));
    let reader = qgis("ola", &update(id, &[("nazwa", Some("X"))]));
    assert!(reader.status == 403 && text(&reader.body).contains("Nie masz prawa"), "{}", text(&reader.body));
    let parcels = qgis(
        "anna",
        "<Delete typeName=\"egib:EGB_DzialkaEwidencyjna\"><Filter><FeatureId fid=\"x\"/></Filter></Delete>",
    );
    assert!(parcels.status == 403 && text(&parcels.body).contains("zmienia go dostawa"), "{}", text(&parcels.body));
    let all = qgis("anna", &format!("<Delete typeName=\"{TYPE}\"/>"));
    assert!(all.status == 400 && text(&all.body).contains("locator=\"Filter\""), "{}", text(&all.body));
}

#[test]
fn of_two_people_who_change_the_same_feature_the_second_learns_of_the_first() {
    let id = made("Boisko E", 582_540.0, 471_905.0);
    let second = colleague();
    // A program that has not read the feature is told to read it.
    let blind = qgis(second, &update(&id, &[("nawierzchnia", Some("piasek"))]));
    assert!(blind.status == 409 && text(&blind.body).contains("Odśwież warstwę"), "{}", text(&blind.body));
    read("anna", &id);
    read(second, &id);
    done(&qgis(second, &update(&id, &[("nawierzchnia", Some("piasek"))])));
    let late = qgis("anna", &update(&id, &[("nawierzchnia", Some("kora"))]));
    let said = text(&late.body);
    assert!(late.status == 409 && said.contains("ktoś był pierwszy") && said.contains("nawierzchnia"), "{said}");
    assert!(said.contains(&id), "{said}");
    assert!(read("anna", &id).contains("<plac_zabaw:nawierzchnia>piasek<"));
    done(&qgis("anna", &update(&id, &[("nawierzchnia", Some("kora"))])));
    done(&qgis("anna", &delete(&[&id])));
}

#[test]
fn what_somebody_changed_elsewhere_themselves_is_no_news_to_them() {
    let id = made("Boisko F", 582_560.0, 471_925.0);
    read("anna", &id);
    let path = format!("/api/v1/registers/plac_zabaw/classes/plz_plac/features/{id}");
    let tag = house().send("GET", &path, "anna", &[], "").header("etag").to_owned();
    let headers = [("content-type", "application/json"), ("if-match", tag.as_str())];
    let changed = house().send("PATCH", &path, "anna", &headers, "{\"properties\":{\"nawierzchnia\":\"piasek\"}}");
    assert_eq!(changed.status, 200, "{}", text(&changed.body));
    done(&qgis("anna", &update(&id, &[("nazwa", Some("Boisko F2"))])));
    done(&qgis("anna", &delete(&[&id])));
}

#[test]
fn what_somebody_has_to_approve_is_not_lost_and_says_so() {
    let id = "PL.ZIPIN.9901.app-akt_POG1";
    let body = format!(
        "<Transaction xmlns=\"http://www.opengis.net/wfs\" version=\"1.1.0\" service=\"WFS\" \
         xmlns:app_akt=\"https://infostrada.pl/schemas/sf/app_akt\"><Update typeName=\"app_akt:AktPlanowaniaPrzestrzennego\">\
         <Property><Name>app_akt:tytul</Name><Value>Plan ogólny po zmianie</Value></Property>{}</Update></Transaction>",
        by_ids(&[id])
    );
    let answer = house().post_as("anna", "/wfs/rejestr/app_akt", &body);
    let xml = text(&answer.body);
    assert_eq!((answer.status, total(&xml, "totalUpdated")), (202, 1), "{xml}");
    assert!(xml.contains("Zmiany przyjęto w zestawie nr ") && xml.contains("gdy zatwierdzi je inna osoba"), "{xml}");
    let path = format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&RESOURCEID={id}");
    assert!(!text(&house().get(&path, &[]).body).contains("Plan ogólny po zmianie"));
    // QGIS shows its user nothing of a success: it gets the sentence as a report, and what it sends again waits once.
    let by_qgis = || {
        let headers = [("content-type", "text/xml"), ("user-agent", "Mozilla/5.0 QGIS/34000/Debian")];
        let answer = house().send("POST", "/wfs/rejestr/app_akt", "anna", &headers, &body);
        let xml = text(&answer.body);
        assert!(xml.contains("<ExceptionReport"), "{xml}");
        between(&xml, "zestaw zmian nr ", ")").to_owned()
    };
    assert_eq!(by_qgis(), by_qgis());
}

#[test]
fn gdal_adds_and_deletes_features() {
    const STOPS: &str = "przystanek:PRZ_Przystanek";
    let gdal = |program: &str, arguments: &[&str]| {
        let known = format!("anna:{}", house().password("anna"));
        let output =
            Command::new(program).args(["--config", "GDAL_HTTP_USERPWD"]).arg(known).args(arguments).output().ok()?;
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(output.status.success() && !said.contains("ERROR"), "{arguments:?}: {said}");
        Some(said)
    };
    let source = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::2177\"}},\
        \"features\":[{\"type\":\"Feature\",\"properties\":{\"nazwa\":\"Przystanek G\",\"nr\":\"07\",\"wiata\":true},\
        \"geometry\":{\"type\":\"Point\",\"coordinates\":[6538910.5,5886290.25]}}]}";
    let file = house().folder.join("przystanek.geojson");
    std::fs::write(&file, source).unwrap();
    let file = file.to_str().unwrap();
    let all = || {
        let path = format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={STOPS}&COUNT=500");
        text(&house().get(&path, &[]).body)
    };
    // In 2.0 too it writes the elements of 1.1.
    for version in ["1.1.0", "2.0.0"] {
        let service = format!("WFS:{}/wfs?VERSION={version}&TYPENAME={STOPS}", house().address);
        if gdal("ogr2ogr", &["-update", "-append", &service, file, "-nln", STOPS]).is_none() {
            println!("SKIPPED: ogr2ogr is not installed");
            return;
        }
        let stops = all();
        let new = stops.split("<wfs:member>").find(|m| m.contains("Przystanek G")).unwrap();
        assert_eq!(between(new, "<gml:pos>", "<"), "5886290.25 6538910.5", "GDAL's point is where it was");
        let end = format!("DELETE FROM {STOPS} WHERE nazwa = 'Przystanek G'");
        gdal("ogrinfo", &[&service, "-sql", &end]).unwrap();
        assert!(!all().contains("Przystanek G"));
    }
}
