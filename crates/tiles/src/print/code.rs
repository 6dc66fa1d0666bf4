//! The square code that leads from a print back to its map.

use super::drawing::{BLACK, Mark, WHITE};
use super::plane::{Box2, Mm};
use qrcode::{Color, EcLevel, QrCode};

/// Runs of dark modules, row by row: row, first column, end column; and how many modules a side has.
pub(crate) fn runs(text: &str) -> Option<(Vec<[usize; 3]>, usize)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = code.width();
    let colours = code.to_colors();
    let mut runs = Vec::new();
    for (y, row) in colours.chunks(side).enumerate() {
        let mut x = 0;
        while x < side {
            let length = row[x..].iter().take_while(|c| **c == Color::Dark).count();
            if length > 0 {
                runs.push([y, x, x + length]);
            }
            x += length.max(1);
        }
    }
    Some((runs, side))
}

/// The code in a square; nothing where the text is too long for one.
pub(crate) fn marks(text: &str, at: Mm, size: f64) -> Vec<Mark> {
    let Some((runs, side)) = runs(text) else { return Vec::new() };
    #[expect(clippy::cast_precision_loss, reason = "a few dozen modules")]
    let place = |i: usize| i as f64 * size / side as f64;
    let rings = runs
        .iter()
        .map(|[y, from, to]| {
            let field = Box2::new(at[0] + place(*from), at[1] + place(*y), at[0] + place(*to), at[1] + place(y + 1));
            field.corners().to_vec()
        })
        .collect();
    let ground = Box2::new(at[0], at[1], at[0] + size, at[1] + size);
    vec![Mark::rectangle(&ground, WHITE), Mark::Area { rings, fill: BLACK }]
}

/// The code as an SVG of its own, with the four quiet modules around it that readers want.
pub(crate) fn svg(text: &str) -> Option<String> {
    use std::fmt::Write;
    let (runs, side) = runs(text)?;
    let whole = side + 8;
    let mut path = String::new();
    for [y, from, to] in runs {
        let _ = write!(path, "M{} {}h{}v1H{}z", from + 4, y + 4, to - from, from + 4);
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" width=\"{}\" height=\"{}\" \
         shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path d=\"{path}\"/></svg>",
        whole * 4,
        whole * 4
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_begins_with_its_finder_pattern() {
        let (runs, side) = runs("https://mapy.example.pl/mapa?z=18").unwrap();
        assert!(side >= 25);
        assert_eq!(runs[0], [0, 0, 7]);
        assert!(marks(&"x".repeat(5000), [0.0; 2], 25.0).is_empty());
    }
}
