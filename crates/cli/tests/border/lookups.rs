//! The lookups that Polish clients speak already, as text: what is asked and what comes back.

use crate::house::{house, snapshot, text};
use std::fmt::Write;

#[test]
fn parcels_and_territories_are_looked_up_in_the_words_of_the_national_service() {
    let all = "teryt,parcel,region,commune,county,voivodeship,function,datasource";
    let asked = [
        "request=GetParcelById&id=049901_1.0001.201/1&result=geom_wkt,teryt,parcel,region,commune,county,voivodeship&srid=2180".to_owned(),
        "request=GetParcelById&id=049901_1.0001.201/1".to_owned(),
        "request=GetParcelById&id=049901_1.0001.201/1&result=geom_extent,id&srid=4326".to_owned(),
        format!("request=GetParcelByIdOrNr&id=zielonka%20nad%20strug%C4%85%20201/1&result={all}"),
        format!("request=GetParcelByIdOrNr&id=049901_1.0001%20201/2&result={all}"),
        format!("request=GetParcelByIdOrNr&id=049901_1.0001.1&result={all}"),
        format!("request=GetBuildingById&id=049901_1.0001.13/10.2_BUD&result={all}"),
        format!("request=GetRegionById&id=049901_1.0001&result={all}"),
        format!("request=GetRegionByNameOrId&id=Zielonka+nad+Strug%C4%85&result={all}"),
        format!("request=GetCommuneById&id=049901_1&result={all}"),
        format!("request=GetCountyById&id=0499&result={all}"),
        format!("request=GetVoivodeshipById&id=99&result={all}"),
        "request=GetAggregateArea&id=049901_1.0001.201/1,049901_1.0001.201/2&result=geom_extent".to_owned(),
        "request=GetAggregateArea&id=049901_1.0001.201/1,049901_1.0001.9999".to_owned(),
        "request=GetParcelById&id=049901_1.0001.9999".to_owned(),
        "request=GetParcelById&id='%3B%20drop%20table%20x--".to_owned(),
        "request=GetParcelById".to_owned(),
        "request=GetParcelByXY&xy=12".to_owned(),
        "request=GetMoon&id=1".to_owned(),
    ];
    let mut out = String::new();
    for query in &asked {
        writeln!(out, "{query}\n{}", answer(query)).unwrap();
    }
    // The older form, which dictionaries of clients are still read by.
    for query in [
        "obiekt=powiat&wynik=powiat,teryt&teryt=04",
        "obiekt=obreb&wynik=obreb,teryt&teryt=0499",
        "obiekt=dzialka&wynik=wojewodztwo,powiat,gmina,obreb,numer,teryt&teryt=049901_1.0001.201/1",
        "obiekt=dzialka&wynik=numer&teryt=04",
        "obiekt=ksiezyc&wynik=teryt&teryt=04",
    ] {
        let answer = house().get(&format!("/uldk/service.php?{query}"), &[]);
        writeln!(out, "service.php?{query}\n{}", text(&answer.body)).unwrap();
    }
    snapshot("uldk.txt", &out);
}

#[test]
fn a_place_is_looked_up_in_every_system_and_in_the_old_order_too() {
    // The corners of a parcel as the service itself gives them.
    let row = answer("request=GetParcelById&id=049901_1.0001.201/1&result=geom_extent");
    let row = row.lines().nth(1).unwrap().trim_start_matches("BOX(").trim_end_matches(')').replace(',', " ");
    let extent: Vec<f64> = row.split(' ').map(|n| n.parse().unwrap()).collect();
    let (e, n) = (f64::midpoint(extent[0], extent[2]), f64::midpoint(extent[1], extent[3]));
    for xy in [format!("{e},{n}"), format!("{n},{e}"), format!("{e},{n},2180")] {
        for (what, id) in [
            ("Parcel", "049901_1.0001.201/1"),
            ("Region", "049901_1.0001"),
            ("Commune", "049901_1"),
            ("County", "0499"),
            // The fictional voivodeship has a number of its own, so that it never meets a real one.
            ("Voivodeship", "99"),
        ] {
            assert_eq!(
                answer(&format!("request=Get{what}ByXY&xy={xy}&result=teryt")),
                format!("0\n{id}\n"),
                "{what} {xy}"
            );
        }
    }
    assert_eq!(answer("request=GetParcelByXY&xy=100000,100000&result=teryt"), "-1 brak wyników\n");
    let corner = answer("request=SnapToPoint&xy=500000,500000&radius=3");
    assert_eq!(corner, "-1 brak wyników\n");
    let wkt = answer("request=GetParcelById&id=049901_1.0001.201/1&result=geom_wkt");
    let first = wkt.split("((").nth(1).unwrap().split(',').next().unwrap();
    let (e, n) = first.split_once(' ').unwrap();
    let beside = format!("{},{n}", e.parse::<f64>().unwrap() + 0.02);
    let snapped = answer(&format!("request=SnapToPoint&xy={beside}&radius=3"));
    let lines: Vec<&str> = snapped.lines().collect();
    assert_eq!((lines[0], lines[2]), ("0", "0.020"), "{snapped}");
    assert!(lines[1].starts_with("010100002084080000"), "a point in PL-1992: {snapped}");
}

#[test]
fn addresses_are_found_as_people_write_them() {
    let asked = |address: &str| {
        let answer = house().get(&format!("/uug/?request=GetAddress&address={}", address.replace(' ', "%20")), &[]);
        assert_eq!(answer.status, 200, "{address}: {}", text(&answer.body));
        answer.json()
    };
    let city = asked("ZIELONKA nad Struga");
    assert_eq!((&city["type"], &city["found objects"]), (&"city".into(), &1.into()), "{city}");
    assert_eq!(city["results"]["1"]["city"], "Zielonka nad Strugą");
    // Whatever address the sample has, it is found again by its own words.
    let items =
        house().json("/collections/emuia_punkt_adresowy/items?limit=40&crs=http://www.opengis.net/def/crs/EPSG/0/2180");
    let mut met = 0;
    for feature in items["features"].as_array().unwrap() {
        let p = &feature["properties"];
        let (Some(street), Some(number)) = (p["nazwaUlicy"].as_str(), p["numerPorzadkowy"].as_str()) else { continue };
        let city = p["nazwaMiejscowosci"].as_str().unwrap();
        let found = asked(&format!("{city}, {} {number}", street.to_uppercase()));
        assert_eq!((&found["type"], &found["found objects"]), (&"address".into(), &1.into()), "{found}");
        let one = &found["results"]["1"];
        assert_eq!((one["number"].as_str(), one["street"].as_str()), (Some(number), Some(street)));
        // Northing first in the one, easting first in the other.
        let at = |axis: &str| one[axis].as_str().unwrap().parse::<f64>().unwrap();
        let place = &feature["geometry"]["coordinates"];
        assert!(
            (at("x") - place[1].as_f64().unwrap()).abs() < 0.001
                && (at("y") - place[0].as_f64().unwrap()).abs() < 0.001
        );
        met += 1;
    }
    assert!(met > 5, "{met}");
    let nothing = asked("Zielonka nad Strugą, Nieistniejąca 5");
    assert_eq!((&nothing["found objects"], &nothing["results"]), (&0.into(), &serde_json::Value::Null));
    assert_eq!(house().get("/uug/?request=GetAddress&address=", &[]).status, 400);
}

fn answer(query: &str) -> String {
    let answer = house().get(&format!("/uldk/?{query}"), &[]);
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/plain; charset=utf-8"), "{query}");
    text(&answer.body)
}
