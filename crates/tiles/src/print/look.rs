//! The style's layers that a print shows: those of the wanted groups at the zoom that the scale corresponds to.

use super::drawing::Colour;
use super::expression::{ExpressionError, Scope, Val};
use super::signs;
use crate::encode::Property;
use serde_json::Value as Json;

/// A pixel of the style on paper, in millimetres. Widths and letters of the style are 1.4 times those of paper, because a
/// screen is read from farther away: text of 11 pixels becomes the 2.08 mm of the regulation.
pub(crate) const PIXEL: f64 = SCREEN_PIXEL / 1.4;
/// A pixel of the map itself, by which distances on the ground are drawn.
const SCREEN_PIXEL: f64 = 25.4 / 96.0;

/// A style layer that is drawn.
pub(crate) struct Layer<'s> {
    json: &'s Json,
    pub(crate) id: &'s str,
    pub(crate) kind: &'s str,
    pub(crate) source: &'s str,
    pub(crate) source_layer: &'s str,
}

/// What a print draws by.
pub(crate) struct Look<'s> {
    pub(crate) zoom: f64,
    pub(crate) layers: Vec<Layer<'s>>,
    pub(crate) background: Colour,
}

/// A switch of the layer list.
pub(crate) struct Group<'s> {
    pub(crate) id: &'s str,
    pub(crate) title: &'s str,
    /// Shown unless somebody chooses otherwise.
    pub(crate) on: bool,
}

/// The groups of a style.
pub(crate) fn groups(style: &Json) -> Vec<Group<'_>> {
    let list = style["metadata"]["infostrada:grupy"].as_array();
    list.into_iter()
        .flatten()
        .filter_map(|g| {
            let id = g["id"].as_str()?;
            Some(Group { id, title: g["pl"].as_str().unwrap_or(id), on: g["wlaczona"] != false })
        })
        .collect()
}

impl<'s> Look<'s> {
    /// The layers of the wanted groups; second, the groups that have no layer at this zoom.
    pub(crate) fn new(style: &'s Json, zoom: f64, wanted: &dyn Fn(&str) -> bool) -> (Self, Vec<String>) {
        let all: Vec<&Json> = style["layers"].as_array().into_iter().flatten().collect();
        let in_group = |layer: &Json| layer["metadata"]["infostrada:grupa"].as_str().is_some_and(wanted);
        let drawn = |layer: &Json| {
            layer["minzoom"].as_f64().is_none_or(|z| z <= zoom) && layer["maxzoom"].as_f64().is_none_or(|z| zoom < z)
        };
        let layers: Vec<Layer> = all
            .iter()
            .filter(|l| in_group(l) && drawn(l))
            .filter_map(|json| {
                let field = |name: &str| json[name].as_str();
                Some(Layer {
                    json,
                    id: field("id")?,
                    kind: field("type")?,
                    source: field("source")?,
                    source_layer: field("source-layer")?,
                })
            })
            .collect();
        let shown = |id: &str| layers.iter().any(|l| l.json["metadata"]["infostrada:grupa"] == id);
        let hidden =
            groups(style).iter().filter(|g| wanted(g.id) && !shown(g.id)).map(|g| g.title.to_owned()).collect();
        let background = all
            .iter()
            .find(|l| l["type"] == "background")
            .and_then(|l| Colour::parse(l["paint"]["background-color"].as_str()?))
            .unwrap_or(super::drawing::WHITE);
        (Self { zoom, layers, background }, hidden)
    }
}

impl<'s> Layer<'s> {
    pub(crate) fn filter(&self) -> &'s Json {
        &self.json["filter"]
    }

    pub(crate) fn group(&self) -> &'s str {
        self.json["metadata"]["infostrada:grupa"].as_str().unwrap_or_default()
    }

    /// A property as it is written, of `paint` or of `layout`.
    pub(crate) fn written(&self, name: &str) -> &'s Json {
        match &self.json["paint"][name] {
            Json::Null => &self.json["layout"][name],
            found => found,
        }
    }

    pub(crate) fn word(&self, name: &str) -> &'s str {
        self.written(name).as_str().unwrap_or_default()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.written(name) == true
    }

    /// What of an entry the layer's drawing depends on: its symbol and ground first, then all else but its texts.
    pub(crate) fn asks(&self) -> [Vec<&'s str>; 2] {
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for property in ["fill-color", "icon-image"] {
            names(self.written(property), &mut first);
        }
        names(self.filter(), &mut rest);
        for property in ["line-color", "circle-color", "icon-color"] {
            names(self.written(property), &mut rest);
        }
        [first, rest]
    }
}

/// Attributes that an expression reads.
fn names<'s>(expression: &'s Json, found: &mut Vec<&'s str>) {
    let Some(parts) = expression.as_array() else { return };
    if let [Json::String(operator), Json::String(name)] = parts.as_slice()
        && operator == "get"
    {
        found.push(name);
    }
    parts.iter().for_each(|p| names(p, found));
}

/// A layer's properties for one entry.
pub(crate) struct Values<'a> {
    pub(crate) layer: &'a Layer<'a>,
    scope: Scope<'a>,
}

impl<'a> Values<'a> {
    pub(crate) fn new(
        layer: &'a Layer<'a>,
        zoom: f64,
        shape: &'static str,
        properties: &'a [(String, Property)],
    ) -> Self {
        Self { layer, scope: Scope { zoom, shape, properties, symbol: &|name| signs::sign(name).is_some() } }
    }

    pub(crate) fn drawn(&self) -> Result<bool, ExpressionError> {
        self.scope.holds(self.layer.filter())
    }

    fn value(&self, name: &str) -> Result<Val, ExpressionError> {
        self.scope.of(self.layer.written(name))
    }

    pub(crate) fn number(&self, name: &str, default: f64) -> Result<f64, ExpressionError> {
        Ok(self.value(name)?.number().filter(|n| n.is_finite()).unwrap_or(default))
    }

    /// A length of the style in millimetres on paper.
    pub(crate) fn length(&self, name: &str, default: f64) -> Result<f64, ExpressionError> {
        Ok(self.number(name, default)? * PIXEL)
    }

    /// A length that may be one on the ground: what doubles from zoom to zoom is.
    pub(crate) fn distance(&self, name: &str) -> Result<f64, ExpressionError> {
        let on_ground = self.layer.written(name)[1] == serde_json::json!(["exponential", 2]);
        Ok(self.number(name, 0.0)? * if on_ground { SCREEN_PIXEL } else { PIXEL })
    }

    pub(crate) fn text(&self, name: &str) -> Result<String, ExpressionError> {
        Ok(self.value(name)?.text().map(str::trim).unwrap_or_default().to_owned())
    }

    pub(crate) fn colour(&self, name: &str) -> Result<Option<Colour>, ExpressionError> {
        Ok(self.value(name)?.text().and_then(Colour::parse).filter(Colour::seen))
    }

    pub(crate) fn numbers(&self, name: &str) -> Result<Vec<f64>, ExpressionError> {
        Ok(match self.value(name)? {
            Val::List(list) => list.iter().filter_map(Val::number).collect(),
            _ => Vec::new(),
        })
    }

    /// The halo of letters (`text-halo`) or of a symbol (`icon-halo`).
    pub(crate) fn halo(&self, of: &str) -> Result<super::drawing::Halo, ExpressionError> {
        let width = self.length(&format!("{of}-width"), 0.0)?;
        Ok(self.colour(&format!("{of}-color"))?.filter(|_| width > 0.0).map(|c| (c, width)))
    }
}
