//! The sheet of point symbols, drawn once from `styles/symbols/*.svg`.
//!
//! The sheet holds signed distance fields, not colours: a style colours a symbol as it colours a line, so one drawing
//! serves every network and every variant. A symbol's name is its file's name without `.svg`.

use std::{collections::BTreeMap, sync::OnceLock};

use rust_embed::RustEmbed;
use spreet::{
    Sprite, Spritesheet,
    resvg::usvg::{Options, Tree},
};

#[derive(RustEmbed)]
#[folder = "../../styles/symbols"]
struct Drawings;

/// What can be wrong with a drawing; a test proves that none of the embedded ones is.
#[derive(Debug, thiserror::Error)]
pub enum SpriteError {
    #[error("styles/symbols/{0}: {1}")]
    Svg(String, #[source] spreet::resvg::usvg::Error),
    #[error("styles/symbols/{0} cannot be drawn")]
    Drawing(String),
    #[error("the sheet cannot be packed")]
    Packing,
    #[error("the sheet cannot be written: {0}")]
    Png(#[from] spreet::SpreetError),
    #[error("the index cannot be written: {0}")]
    Index(#[from] serde_json::Error),
}

/// The picture and the index of the symbols, for ordinary (1) or dense (2) screens; any other ratio gets the dense one.
/// An empty sheet stands in for one that cannot be drawn, so that a map without symbols is still a map.
pub fn sheet(ratio: u8) -> &'static (Vec<u8>, String) {
    static ORDINARY: OnceLock<(Vec<u8>, String)> = OnceLock::new();
    static DENSE: OnceLock<(Vec<u8>, String)> = OnceLock::new();
    let (cell, ratio) = if ratio == 1 { (&ORDINARY, 1) } else { (&DENSE, 2) };
    cell.get_or_init(|| {
        draw(ratio).unwrap_or_else(|error| {
            tracing::error!(%error, "the symbols of the map cannot be drawn");
            (Vec::new(), "{}".to_owned())
        })
    })
}

/// Every symbol's name and drawing (SVG).
pub(crate) fn drawings() -> impl Iterator<Item = (String, std::borrow::Cow<'static, [u8]>)> {
    Drawings::iter().filter_map(|path| Some((path.strip_suffix(".svg")?.to_owned(), Drawings::get(&path)?.data)))
}

/// Draws all symbols at a ratio.
pub fn draw(ratio: u8) -> Result<(Vec<u8>, String), SpriteError> {
    let mut sprites = BTreeMap::new();
    for path in Drawings::iter().filter(|path| path.ends_with(".svg")) {
        let file = Drawings::get(&path).ok_or_else(|| SpriteError::Drawing(path.to_string()))?;
        let tree = Tree::from_data(&file.data, &Options::default())
            .map_err(|error| SpriteError::Svg(path.to_string(), error))?;
        let sprite = Sprite::new_sdf(tree, ratio).ok_or_else(|| SpriteError::Drawing(path.to_string()))?;
        sprites.insert(path.trim_end_matches(".svg").to_owned(), sprite);
    }
    let sheet = Spritesheet::build().sprites(sprites).spacing(1).make_sdf().generate().ok_or(SpriteError::Packing)?;
    Ok((sheet.encode_png()?, serde_json::to_string(sheet.get_index())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_is_in_both_sheets() {
        for ratio in [1, 2] {
            let (png, index) = sheet(ratio);
            assert!(png.starts_with(b"\x89PNG"));
            let index: serde_json::Value = serde_json::from_str(index).unwrap();
            assert_eq!(index.as_object().unwrap().len(), Drawings::iter().count());
            assert_eq!(index["woda-h"]["sdf"], true);
            assert_eq!(index["woda-h"]["pixelRatio"], ratio);
        }
    }
}
