//! TileJSON 3.0 of a tile set: what a map library or QGIS needs to know before the first tile.

use crate::layers::{CLASS, TITLE, Tileset, tile_name};
use registers::Class;
use registers::catalogue::Kind;
use serde_json::{Map, Value, json};
use store::{Store, StoreError};

/// The document; `base` is the public address of the service.
pub(crate) async fn tilejson(store: &Store, tileset: &Tileset, base: &str) -> Result<Value, StoreError> {
    let mut bounds: Option<[f64; 4]> = None;
    let catalogue = store.catalogue();
    let classes: Vec<&Class> = tileset.classes.iter().map(|ix| catalogue.class(*ix)).collect();
    for [w, s, e, n] in store.summaries(&classes).await?.into_iter().filter_map(|s| s.extent) {
        bounds = Some(bounds.map_or([w, s, e, n], |b: [f64; 4]| [b[0].min(w), b[1].min(s), b[2].max(e), b[3].max(n)]));
    }
    let mut doc = json!({
        "tilejson": "3.0.0",
        "name": tileset.name,
        "description": tileset.title.pl,
        "scheme": "xyz",
        "format": "pbf",
        "minzoom": tileset.minzoom,
        "maxzoom": tileset.maxzoom,
        "tiles": [format!("{base}/tiles/{}/{{z}}/{{x}}/{{y}}", tileset.name)],
        "vector_layers": vector_layers(store, tileset),
    });
    if let (Some([w, s, e, n]), Some(map)) = (bounds, doc.as_object_mut()) {
        map.insert("bounds".into(), json!([w, s, e, n]));
        map.insert("center".into(), json!([f64::midpoint(w, e), f64::midpoint(s, n), tileset.maxzoom.min(16)]));
    }
    Ok(doc)
}

/// Name, description, zooms from and to, fields.
type LayerDocument = (String, String, u8, u8, Map<String, Value>);

fn vector_layers(store: &Store, tileset: &Tileset) -> Vec<Value> {
    let mut layers: Vec<LayerDocument> = Vec::new();
    let catalogue = store.catalogue();
    for ix in &tileset.classes {
        let class = catalogue.class(*ix);
        let Some(tile) = &class.tile else { continue };
        let names = [Some(class.layer().to_owned()), tile.label_points.then(|| format!("{}_opisy", class.layer()))];
        for name in names.into_iter().flatten() {
            let at = match layers.iter().position(|l| l.0 == name) {
                Some(at) => at,
                None => {
                    layers.push((name, class.label.pl.clone(), tile.minzoom, tile.maxzoom, Map::new()));
                    layers.len() - 1
                }
            };
            let layer = &mut layers[at];
            layer.2 = layer.2.min(tile.minzoom);
            layer.3 = layer.3.max(tile.maxzoom);
            layer.4.extend(fields(class));
        }
    }
    layers
        .into_iter()
        .map(|(id, description, minzoom, maxzoom, fields)| json!({ "id": id, "description": description, "minzoom": minzoom, "maxzoom": maxzoom, "fields": fields }))
        .collect()
}

fn fields(class: &Class) -> Map<String, Value> {
    let house = [(CLASS, "String"), (TITLE, "String")].map(|(k, v)| (k.to_owned(), Value::from(v)));
    let own = class.tile.iter().flat_map(|t| &t.attributes).filter_map(|n| class.attribute(n)).map(|(_, a)| {
        let kind = match a.kind {
            Kind::Integer | Kind::Real if !a.many => "Number",
            Kind::Boolean if !a.many => "Boolean",
            _ => "String",
        };
        (tile_name(&a.name).to_owned(), Value::from(kind))
    });
    house.into_iter().chain(own).collect()
}
