//! `/miejsce?lon=&lat=`, or `?x=&y=&srid=` with x to the north as surveyors write it: the report of any place.

use super::gather::gather;
use super::{ReportPage, Reporting, as_file, on_the_map};
use crate::answer::of_store;
use crate::entry_words::Fact;
use crate::picture::picture;
use crate::shell::Shell;
use crate::words;
use axum::extract::State;
use axum::response::Response;
use httpkit::{Asked, Lang, Problem};
use registers::crs::{CRS84, Crs};
use registers::projection::Projection;
use registers::{Value, Words};

pub(crate) async fn place(State(reporting): State<Reporting>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["lon", "lat", "x", "y", "srid"])?;
    let (store, lang) = (&reporting.store, asked.lang);
    let (lon, lat) = where_to(&asked)?;
    let catalogue = store.catalogue();
    let ground = store.ground_at(lon, lat).await.map_err(of_store)?;
    let gathered = gather(store, &catalogue, &asked, &ground, (false, "")).await?;
    let title = format!("{} {}", lang.say("Miejsce", "Place"), degrees(lon, lat, lang));
    let mut facts = vec![Fact {
        label: lang.say("Szerokość i długość (WGS 84)", "Latitude and longitude (WGS 84)").to_owned(),
        value: degrees(lon, lat, lang),
    }];
    for crs in [Crs::zone(lon), Crs::epsg(2180)].into_iter().flatten() {
        let Some((e, n)) = Projection::between(CRS84.srid, crs).map(|p| p.place(lon, lat)) else { continue };
        if crs.in_poland(e, n) {
            facts.push(Fact {
                label: format!("{} (EPSG:{})", crs.name, crs.srid),
                value: format!("X {n:.2}  Y {e:.2}").replace('.', lang.say(",", ".")),
            });
        }
    }
    let page = ReportPage {
        shell: Shell::new(&asked, &title, &[]).described(lang.say(
            "Co dotyczy tego miejsca: działka, plan, sieci do 20 m i wpisy rejestrów publicznych.",
            "What applies to this place: parcel, plans, networks within 20 m and public registers.",
        )),
        kind: lang.say("Raport o miejscu", "Report on a place"),
        lead: lang.say("tego miejsca (w promieniu 5 m)", "this place (within 5 m)").to_owned(),
        facts,
        ids: Vec::new(),
        links: vec![(
            format!("/api/co-tu-jest?lon={lon:.7}&lat={lat:.7}&r=5"),
            lang.say("To samo dla programów (JSON)", "The same for programs (JSON)").to_owned(),
        )],
        picture: picture(store, &catalogue, &ground, &Value::Null, lang).await?,
        map: on_the_map(&ground),
        error: format!("/zglos?lon={lon:.7}&lat={lat:.7}"),
        source: None,
        sections: gathered.sections,
        absent: gathered.absent,
        empty: gathered.empty,
        today: words::day(words::now(), lang),
        pdf: as_file(&asked),
    };
    page.answer(&reporting, &asked, &ground, &Value::Null).await
}

fn where_to(asked: &Asked) -> Result<(f64, f64), Problem> {
    if asked.query.get("x").is_none() && asked.query.get("y").is_none() {
        let lon = number(asked, "lon", -180.0, 180.0)?;
        let lat = number(asked, "lat", -85.0, 85.0)?;
        return Ok((lon, lat));
    }
    let expected = Words { pl: "2176, 2177, 2178, 2179 albo 2180".into(), en: "2176, 2177, 2178, 2179 or 2180".into() };
    let code = asked.query.parsed::<u32>("srid", &expected)?.unwrap_or(2180);
    let polish = (2176..=2180).contains(&code);
    let crs = Crs::epsg(code)
        .filter(|_| polish)
        .ok_or_else(|| Problem::invalid_value("srid", &code.to_string(), &expected))?;
    let (n, e) = (number(asked, "x", 0.0, 1e7)?, number(asked, "y", 0.0, 1e7)?);
    let outside = || {
        Problem::bad_request(
            format!(
                "Współrzędne X {n} Y {e} nie leżą w Polsce w układzie {}. X to odległość na północ, Y na wschód.",
                crs.name
            ),
            format!("X {n} Y {e} do not lie in Poland in {}. X is the northing, Y the easting.", crs.name),
        )
    };
    if !crs.in_poland(e, n) {
        return Err(outside());
    }
    Projection::between(crs.srid, CRS84).map(|p| p.place(e, n)).ok_or_else(outside)
}

fn number(asked: &Asked, name: &str, from: f64, to: f64) -> Result<f64, Problem> {
    let expected = Words { pl: format!("liczba od {from} do {to}"), en: format!("a number from {from} to {to}") };
    let text = asked.query.get(name).unwrap_or_default().trim().replace(',', ".");
    let value = text.parse::<f64>().ok().filter(|v| (from..=to).contains(v));
    value.ok_or_else(|| Problem::invalid_value(name, &text, &expected))
}

fn degrees(lon: f64, lat: f64, lang: Lang) -> String {
    let (ns, ew) = (if lat < 0.0 { "S" } else { "N" }, if lon < 0.0 { lang.say("W", "W") } else { "E" });
    let text = format!("{:.6}° {ns}, {:.6}° {ew}", lat.abs(), lon.abs());
    if lang == Lang::Pl { text.replace('.', ",").replace(", ", " · ") } else { text }
}
