//! One point inside a surface where its label stands. It is computed from the whole surface, so every tile that holds
//! a part of it finds the same point, and exactly one tile draws it.

use super::wkb::{Kind, Parts};

/// A point inside the largest polygon.
pub(crate) fn point(parts: &Parts) -> Option<[f64; 2]> {
    if parts.kind != Kind::Surface {
        return None;
    }
    let mut start = 0;
    let mut best: Option<(f64, usize, usize)> = None;
    for &end in &parts.polygons {
        if end > start {
            let area = area(parts.part(start)).abs();
            if best.is_none_or(|(a, ..)| area > a) {
                best = Some((area, start, end));
            }
        }
        start = end;
    }
    let (_, from, to) = best?;
    let outer = parts.part(from);
    let centre = centroid(outer)?;
    if inside(parts, from, to, centre) { Some(centre) } else { widest(parts, from, to, centre[1]) }
}

fn area(ring: &[[f64; 2]]) -> f64 {
    ring.windows(2).map(|w| w[0][0] * w[1][1] - w[1][0] * w[0][1]).sum::<f64>() / 2.0
}

/// Centre of mass of a ring; coordinates are taken relative to its first vertex, because Mercator metres are large.
fn centroid(ring: &[[f64; 2]]) -> Option<[f64; 2]> {
    let [ox, oy] = *ring.first()?;
    let (mut a, mut x, mut y) = (0.0, 0.0, 0.0);
    for w in ring.windows(2) {
        let (p, q) = ([w[0][0] - ox, w[0][1] - oy], [w[1][0] - ox, w[1][1] - oy]);
        let cross = p[0] * q[1] - q[0] * p[1];
        a += cross;
        x += (p[0] + q[0]) * cross;
        y += (p[1] + q[1]) * cross;
    }
    if a == 0.0 { Some([ox, oy]) } else { Some([ox + x / (3.0 * a), oy + y / (3.0 * a)]) }
}

/// Where the horizontal line at `y` crosses the rings, sorted.
fn crossings(parts: &Parts, from: usize, to: usize, y: f64) -> Vec<f64> {
    let mut xs: Vec<f64> = parts
        .rings(from, to)
        .flat_map(|r| r.windows(2))
        .filter(|w| (w[0][1] > y) != (w[1][1] > y))
        .map(|w| w[0][0] + (y - w[0][1]) / (w[1][1] - w[0][1]) * (w[1][0] - w[0][0]))
        .collect();
    xs.sort_by(f64::total_cmp);
    xs
}

fn inside(parts: &Parts, from: usize, to: usize, p: [f64; 2]) -> bool {
    crossings(parts, from, to, p[1]).iter().filter(|x| **x < p[0]).count() % 2 == 1
}

/// The middle of the widest stretch of the surface at this height.
fn widest(parts: &Parts, from: usize, to: usize, y: f64) -> Option<[f64; 2]> {
    crossings(parts, from, to, y)
        .chunks_exact(2)
        .max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))
        .map(|w| [(w[0] + w[1]) / 2.0, y])
}
