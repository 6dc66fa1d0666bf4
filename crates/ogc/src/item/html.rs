//! The same object as a page: every attribute by its label, with the words of the code lists.

use crate::document;
use crate::human;
use crate::links::Link;
use crate::page::{Crumb, ItemPage, Shell, ValueRow};
use crate::schema::LIFE_LABELS;
use axum::response::Response;
use formats::geojson::LIFE;
use httpkit::{Asked, Problem};
use registers::crs::ALL;
use registers::declaration::Visibility;
use registers::{Class, Stored, Value};

pub fn answer(asked: &Asked, class: &Class, stored: &Stored, links: &[Link]) -> Result<Response, Problem> {
    let entry = &stored.entry;
    let lang = asked.lang;
    let value = |i: usize| entry.values.get(i).unwrap_or(&Value::Null);
    let values = class
        .attributes
        .iter()
        .enumerate()
        .filter(|(_, a)| a.visibility == Visibility::Public)
        .map(|(i, a)| ValueRow {
            name: a.name.clone(),
            label: lang.of(&a.label).to_owned(),
            value: human::value(a, value(i), lang),
        })
        .collect();
    let instant = |t: Option<i64>| t.map_or_else(String::new, human::instant);
    let life = [
        entry.identity.local.clone(),
        entry.identity.namespace.clone(),
        entry.identity.version.clone().unwrap_or_default(),
        instant(entry.life.object_from),
        instant(entry.life.version_from),
        instant(entry.life.version_to),
        instant(entry.life.object_to),
    ];
    let life = LIFE
        .iter()
        .zip(LIFE_LABELS)
        .zip(life)
        .map(|((name, (pl, en)), value)| ValueRow {
            name: (*name).to_owned(),
            label: lang.say(pl, en).to_owned(),
            value,
        })
        .collect();
    let place = class.main_geometry.and_then(|i| match value(i) {
        Value::Geometry(bytes) => human::place(bytes),
        _ => None,
    });
    let title = class.title.of(value);
    let title = if title.trim().is_empty() { entry.identity.local.clone() } else { title };
    let crumbs = [Crumb::collections(asked), Crumb::collection(asked, class), Crumb::items(asked, class)];
    let here = asked.url(&asked.path);
    let page = ItemPage {
        shell: Shell::new(asked, &title, &crumbs),
        id: entry.identity.feature_id(),
        class_label: lang.of(&class.label).to_owned(),
        values,
        life,
        map: place.map(|(x, y)| asked.url(&format!("/mapa?x={x:.6}&y={y:.6}&z=19"))),
        place: place.map(|(x, y)| format!("{}°, {}°", human::decimal(round(y), lang), human::decimal(round(x), lang))),
        others: ALL.iter().map(|c| (format!("{here}?f=json&crs={}", c.uri), format!("GeoJSON, {}", c.name))).collect(),
    };
    document::html(asked, &page, links)
}

/// A decimetre is enough for people.
fn round(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}
