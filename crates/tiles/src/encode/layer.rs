//! Layers of one tile with their tables of keys and values.

use super::geometry::{Commands, Grid, in_tile};
use super::protobuf::{field_bytes, field_double, field_packed, field_varint, zigzag};
use super::wkb::Parts;
use super::{EXTENT, label};
use std::collections::HashMap;

/// A property's value as a tile holds it.
#[derive(Debug, Clone, PartialEq)]
pub enum Property {
    Text(String),
    Integer(i64),
    Real(f64),
    Boolean(bool),
}

/// The layers of one tile, in the order in which they are first named.
pub struct Layers {
    grid: Grid,
    layers: Vec<Layer>,
    parts: Parts,
    commands: Commands,
    feature: Vec<u8>,
    scratch: Vec<u8>,
    tags: Vec<u32>,
}

#[derive(Default)]
struct Layer {
    name: String,
    keys: HashMap<String, u32>,
    key_order: Vec<String>,
    values: HashMap<Vec<u8>, u32>,
    value_order: Vec<Vec<u8>>,
    features: Vec<u8>,
}

impl Layers {
    #[must_use]
    pub fn new(grid: Grid) -> Self {
        Self {
            grid,
            layers: Vec::new(),
            parts: Parts::default(),
            commands: Commands::default(),
            feature: Vec::new(),
            scratch: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// Draws one entry: geometry as WKB in EPSG:3857, properties by key. With `label_layer`, a surface gets its one
    /// label point there, if that point lies in this tile.
    pub fn add(
        &mut self,
        layer: &str,
        label_layer: Option<&str>,
        id: u64,
        wkb: &[u8],
        properties: &[(&str, Property)],
    ) {
        if !self.parts.read(wkb) {
            return;
        }
        if let Some(kind) = self.commands.build(&self.parts, &self.grid) {
            let words = std::mem::take(&mut self.commands.words);
            self.feature(layer, id, kind, &words, properties);
            self.commands.words = words;
        }
        if let Some(label_layer) = label_layer
            && let Some(place) = label::point(&self.parts).and_then(|p| in_tile(p, &self.grid))
        {
            let words = [1 | 1 << 3, zigzag(place[0]), zigzag(place[1])];
            self.feature(label_layer, id, 1, &words, properties);
        }
    }

    fn feature(&mut self, layer: &str, id: u64, kind: u32, words: &[u32], properties: &[(&str, Property)]) {
        let at = match self.layers.iter().position(|l| l.name == layer) {
            Some(at) => at,
            None => {
                self.layers.push(Layer { name: layer.to_owned(), ..Layer::default() });
                self.layers.len() - 1
            }
        };
        let layer = &mut self.layers[at];
        self.tags.clear();
        for (key, value) in properties {
            self.tags.push(layer.key(key));
            self.tags.push(layer.value(value));
        }
        self.feature.clear();
        field_varint(&mut self.feature, 1, id);
        field_packed(&mut self.feature, 2, &self.tags, &mut self.scratch);
        field_varint(&mut self.feature, 3, u64::from(kind));
        field_packed(&mut self.feature, 4, words, &mut self.scratch);
        field_bytes(&mut layer.features, 2, &self.feature);
    }

    /// The tile; empty when nothing was drawn.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        let mut tile = Vec::new();
        let mut out = Vec::new();
        for layer in self.layers {
            out.clear();
            field_varint(&mut out, 15, 2);
            field_bytes(&mut out, 1, layer.name.as_bytes());
            out.extend_from_slice(&layer.features);
            for key in &layer.key_order {
                field_bytes(&mut out, 3, key.as_bytes());
            }
            for value in &layer.value_order {
                field_bytes(&mut out, 4, value);
            }
            field_varint(&mut out, 5, u64::from(EXTENT));
            field_bytes(&mut tile, 3, &out);
        }
        tile
    }
}

impl Layer {
    fn key(&mut self, key: &str) -> u32 {
        if let Some(i) = self.keys.get(key) {
            return *i;
        }
        let i = u32::try_from(self.key_order.len()).unwrap_or(u32::MAX);
        self.keys.insert(key.to_owned(), i);
        self.key_order.push(key.to_owned());
        i
    }

    fn value(&mut self, value: &Property) -> u32 {
        let mut encoded = Vec::with_capacity(16);
        match value {
            Property::Text(t) => field_bytes(&mut encoded, 1, t.as_bytes()),
            Property::Real(r) => field_double(&mut encoded, 3, *r),
            Property::Integer(i) => field_varint(&mut encoded, 4, i.cast_unsigned()),
            Property::Boolean(b) => field_varint(&mut encoded, 7, u64::from(*b)),
        }
        if let Some(i) = self.values.get(&encoded) {
            return *i;
        }
        let i = u32::try_from(self.value_order.len()).unwrap_or(u32::MAX);
        self.values.insert(encoded.clone(), i);
        self.value_order.push(encoded);
        i
    }
}
