//! The point symbols as outlines: the same drawings as in the sprite sheet, but lines and not pixels.

use crate::sprites;
use spreet::resvg::tiny_skia::{Path, PathSegment};
use spreet::resvg::usvg::{Group, LineCap, Node, Options, Tree};
use std::collections::HashMap;
use std::sync::OnceLock;

/// The middle of a drawing, which is 24 by 24 units.
pub(crate) const MIDDLE: f64 = 12.0;

/// One line or area of a symbol.
#[derive(Debug)]
pub(crate) struct Stroke {
    pub(crate) segments: Vec<PathSegment>,
    pub(crate) filled: bool,
    /// Width of the line; none where only the area is filled.
    pub(crate) width: Option<f32>,
    pub(crate) round: bool,
}

/// The outlines of a symbol.
pub(crate) fn sign(name: &str) -> Option<&'static [Stroke]> {
    static SIGNS: OnceLock<HashMap<String, Vec<Stroke>>> = OnceLock::new();
    SIGNS.get_or_init(read).get(name).map(Vec::as_slice)
}

fn read() -> HashMap<String, Vec<Stroke>> {
    sprites::drawings()
        .filter_map(|(name, svg)| {
            let tree = Tree::from_data(&svg, &Options::default()).ok()?;
            let mut strokes = Vec::new();
            walk(tree.root(), &mut strokes);
            Some((name, strokes))
        })
        .collect()
}

fn walk(group: &Group, strokes: &mut Vec<Stroke>) {
    for node in group.children() {
        match node {
            Node::Group(inner) => walk(inner, strokes),
            Node::Path(path) => {
                let Some(placed): Option<Path> = path.data().clone().transform(path.abs_transform()) else { continue };
                strokes.push(Stroke {
                    segments: placed.segments().collect(),
                    filled: path.fill().is_some(),
                    width: path.stroke().map(|s| s.width().get()),
                    round: path.stroke().is_some_and(|s| s.linecap() == LineCap::Round),
                });
            }
            Node::Image(_) | Node::Text(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_has_outlines() {
        for (name, _) in sprites::drawings() {
            assert!(sign(&name).is_some_and(|s| !s.is_empty()), "{name}");
        }
        assert!(sign("nie-ma").is_none());
    }
}
