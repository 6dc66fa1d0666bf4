//! The same object as a page: every attribute by its label, with the words of the code lists.

use crate::document;
use crate::human;
use crate::links::Link;
use crate::page::{Crumb, ItemPage, Shell, ValueRow};
use crate::schema::LIFE_LABELS;
use axum::response::Response;
use formats::geojson::LIFE;
use httpkit::{Asked, Problem, escape};
use registers::crs::ALL;
use registers::declaration::Visibility;
use registers::{Attribute, Catalogue, Class, Identity, Kind, Stored, Value};

pub fn answer(
    catalogue: &Catalogue,
    asked: &Asked,
    class: &Class,
    stored: &Stored,
    links: &[Link],
) -> Result<Response, Problem> {
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
            targets: targets(catalogue, class, a, value(i)),
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
            targets: Vec::new(),
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

/// Where a reference leads, when it can point at one class only. References are delivered as namespace, local id and
/// often a version, joined by underscores; a page shows the version in force.
fn targets(catalogue: &Catalogue, class: &Class, a: &Attribute, value: &Value) -> Vec<(String, String)> {
    let Kind::Ref(names) = &a.kind else { return Vec::new() };
    let [name] = names.as_slice() else { return Vec::new() };
    let named = |c: &&Class| c.register == class.register && (c.name == *name || c.aliases.contains(name));
    let Some(target) = catalogue.collections().find(named) else { return Vec::new() };
    let texts = match value {
        Value::Text(t) => std::slice::from_ref(t),
        Value::Texts(list) => list.as_slice(),
        _ => return Vec::new(),
    };
    let page = |text: &String| {
        let (namespace, rest) = Identity::parse_feature_id(text.trim_start_matches('#'))?;
        let local = rest.split('_').next().filter(|l| !l.is_empty())?;
        let id = escape::percent(&format!("{namespace}_{local}"));
        Some((format!("/collections/{}/items/{id}", target.id), text.clone()))
    };
    // All or none: a list in which some lines are missing would mislead.
    texts.iter().map(page).collect::<Option<Vec<_>>>().unwrap_or_default()
}

/// A decimetre is enough for people.
fn round(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lead_to_the_version_in_force() {
        let catalogue = registers::bundled::catalogue().unwrap();
        let class = catalogue.by_id("egb_dzialka_ewidencyjna").unwrap();
        let a = class.attribute("punktGranicyDzialki").unwrap().1;
        let lead = |texts: &[&str]| {
            let value = Value::Texts(texts.iter().map(|t| (*t).to_owned()).collect());
            targets(&catalogue, class, a, &value).into_iter().map(|(path, _)| path).collect::<Vec<_>>()
        };
        let page = "/collections/egb_punkt_graniczny/items/PL.PZGiK.1.EGiB_a-1";
        assert_eq!(lead(&["PL.PZGiK.1.EGiB_a-1_2013-05-04T12-09-04", "#PL.PZGiK.1.EGiB_a-1"]), [page, page]);
        assert!(lead(&["PL.PZGiK.1.EGiB_a-1", "cokolwiek"]).is_empty());
    }
}
