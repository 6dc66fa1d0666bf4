//! How registers are drawn for which nobody has drawn up rules: neutral points, lines and areas with their titles, and
//! a switch for each register in the list of layers.

use registers::{Catalogue, Class, GeometryKind, Kind};
use serde_json::{Value, json};
use std::collections::HashSet;

/// The tile set and the source of the style that hold the registers.
const GROUP: &str = "rejestry";

/// Adds layers to a style after the rule: a list of layers whose ids say what they draw.
pub(super) fn add(style: &mut Value, rule: &[Value], catalogue: &Catalogue) {
    let named: HashSet<String> = listed(&style["layers"])
        .filter(|l| l["source"] == GROUP)
        .filter_map(|l| l["source-layer"].as_str().map(str::to_owned))
        .collect();
    let mut drawn = HashSet::new();
    let classes: Vec<&Class> = catalogue
        .collections()
        .filter(|c| c.main_geometry.is_some() && c.tile.as_ref().is_some_and(|t| t.groups.iter().any(|g| g == GROUP)))
        .filter(|c| !named.contains(c.layer()) && drawn.insert(c.layer().to_owned()))
        .collect();
    let mut layers = Vec::new();
    // Areas of all registers lie under lines of all registers, and titles above everything.
    for part in rule {
        layers.extend(classes.iter().filter_map(|class| layer(part, class)));
    }
    if let Some(all) = style["layers"].as_array_mut() {
        all.extend(layers);
    }
    let Some(groups) = style["metadata"]["infostrada:grupy"].as_array_mut() else { return };
    for class in classes {
        let register = catalogue.register_of(class);
        if !groups.iter().any(|g| g["id"] == register.id.as_str()) {
            groups.push(json!({ "id": register.id, "dzial": GROUP, "pl": register.label.pl, "en": register.label.en }));
        }
    }
}

fn listed(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// A part of the rule for a class; nothing when the class has no geometry of that kind.
fn layer(part: &Value, class: &Class) -> Option<Value> {
    let tile = class.tile.as_ref()?;
    let Kind::Geometry(kinds) = &class.geometry()?.kind else { return None };
    let has = |wanted: &[GeometryKind]| kinds.is_empty() || kinds.iter().any(|k| wanted.contains(k));
    let (point, line, area) = (
        has(&[GeometryKind::Point, GeometryKind::MultiPoint]),
        has(&[GeometryKind::Line, GeometryKind::MultiLine]),
        has(&[GeometryKind::Surface, GeometryKind::MultiSurface]),
    );
    let name = part["id"].as_str()?;
    let fits = match name {
        "obszar" => area,
        "linia" => line || area,
        "punkt" | "opis" => point,
        "opis-linii" => line,
        _ => area && tile.label_points,
    };
    if !fits {
        return None;
    }
    let mut layer = part.clone();
    let of_titles = part["metadata"]["infostrada:opisy"] == true;
    let source = if of_titles { format!("{}_opisy", class.layer()) } else { class.layer().to_owned() };
    layer["id"] = json!(format!("rejestr-{}-{name}", class.layer()));
    layer["source"] = json!(GROUP);
    layer["source-layer"] = json!(source);
    layer["minzoom"] = json!(tile.minzoom);
    layer["metadata"] = json!({ "infostrada:grupa": class.schema });
    Some(layer)
}
