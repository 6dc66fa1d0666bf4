//! Entries, changesets and conflicts as JSON.

use super::document::{self, ChangesetShown, Follows};
use gate::change::{Sight, conflict};
use registers::catalogue::Kind;
use registers::time::format_utc;
use registers::{Catalogue, Class, Entry, Value, drawn, ewkb, reading};
use serde_json::{Map, Value as Json, json};
use store::changes::{Checked, Draftings};
use store::desk::DeskEntry;

fn geometry(value: &Value) -> Json {
    match value {
        Value::Geometry(bytes) => ewkb::decode(bytes).map_or(Json::Null, |g| drawn::geojson(&g)),
        _ => Json::Null,
    }
}

fn srid(value: &Value) -> Option<u32> {
    match value {
        Value::Geometry(bytes) => ewkb::srid(bytes),
        _ => None,
    }
}

/// Attribute values by name; the place is not among them.
pub(crate) fn properties(class: &Class, entry: &Entry, sight: Sight) -> Map<String, Json> {
    class
        .attributes
        .iter()
        .zip(&entry.values)
        .enumerate()
        .filter(|(i, (a, v))| Some(*i) != class.main_geometry && sight.sees(a) && !v.is_null())
        .map(|(_, (a, v))| match a.kind {
            Kind::Geometry(_) => (a.name.clone(), geometry(v)),
            _ => (a.name.clone(), reading::written(a, v)),
        })
        .collect()
}

/// A GeoJSON feature. In the surveyors' own system it also carries the exact geometry, which alone holds arcs.
pub(crate) fn feature(class: &Class, entry: &Entry, sight: Sight) -> Map<String, Json> {
    let place = class.main_geometry.map_or(&Value::Null, |i| &entry.values[i]);
    let mut map = Map::new();
    let mut put = |name: &str, value: Json| drop(map.insert(name.to_owned(), value));
    put("type", "Feature".into());
    put("class", class.id.clone().into());
    put("id", entry.identity.feature_id().into());
    put(
        "title",
        class.title.of(|i| if sight.sees(&class.attributes[i]) { &entry.values[i] } else { &Value::Null }).into(),
    );
    put("version", entry.identity.version.clone().into());
    put("object_from", entry.life.object_from.map(format_utc).into());
    put("version_from", entry.life.version_from.map(format_utc).into());
    put("version_to", entry.life.version_to.map(format_utc).into());
    put("geometry", geometry(place));
    if let (Some(srid @ 2176..=2180), Value::Geometry(bytes)) = (srid(place), place) {
        put("srid", srid.into());
        put("exact", json!({ "ewkb": registers::geojson::to_hex(bytes) }));
    }
    put("properties", Json::Object(properties(class, entry, sight)));
    map
}

pub(crate) fn desk_feature(class: &Class, e: &DeskEntry, sight: Sight) -> Json {
    let mut map = feature(class, &e.stored.entry, sight);
    map.insert("unit".to_owned(), json!(e.unit));
    map.insert("published".to_owned(), json!(e.published));
    map.insert("changeset".to_owned(), json!(e.changeset));
    Json::Object(map)
}

/// `seen` says how much of the changes of a class is shown: nothing of what is in them, when it says so.
pub(crate) fn draftings(catalogue: &Catalogue, d: &Draftings, seen: impl Fn(&str) -> Option<Sight>) -> Json {
    let mut json = json!(ChangesetShown::of(d.changeset.clone()));
    json["changes"] = d
        .changes
        .iter()
        .map(|w| {
            let sight = seen(&w.class);
            if sight.is_none() {
                return json!({ "nr": w.nr, "class": w.class, "op": w.op, "id": format!("{}_{}", w.namespace, w.local) });
            }
            let mut properties = w.content.clone();
            if let (true, Some(map), Some(more)) = (sight == Some(Sight::Personal), properties.as_object_mut(), w.personal.as_object()) {
                map.extend(more.clone());
            }
            let main = catalogue.by_id(&w.class).and_then(Class::geometry).map(|a| a.name.clone());
            let mut places = Map::new();
            for (name, hex) in w.places.as_object().into_iter().flatten() {
                let place = hex.as_str().map_or(Json::Null, |h| json!({ "ewkb": h }));
                places.insert(name.clone(), place);
            }
            let geometry = main.and_then(|m| places.shift_remove(&m));
            if let Some(map) = properties.as_object_mut() {
                map.extend(places);
            }
            let mut change = json!({ "nr": w.nr, "class": w.class, "op": w.op, "id": format!("{}_{}", w.namespace, w.local),
                                     "base": w.base, "properties": properties, "published": w.published,
                                     "before": w.before, "after": w.after });
            if let Some(g) = geometry {
                change["geometry"] = g;
            }
            change
        })
        .collect();
    json
}

pub(crate) fn checked(catalogue: &Catalogue, c: Checked, personal: bool) -> document::Checked {
    let hard = c.violations.iter().any(|v| v.severity == registers::declaration::Severity::Hard);
    document::Checked {
        ok: !hard && c.conflicts.is_empty(),
        changes: c.changes,
        approval: c.approval,
        conflicts: c.conflicts.iter().filter_map(|x| conflict(catalogue, x, personal)).collect(),
        violations: c.violations,
        along: c.along.into_iter().map(|(class, id, properties)| Follows { class, id, properties }).collect(),
    }
}
