//! Cutting geometry that reaches far beyond its tile to a box somewhat larger than the tile. What lies within a tile's
//! width around it is left whole: cutting costs more than the few bytes, and a cut concave surface may break.

type Pt = [f64; 2];

/// Pieces of a line inside the box `lo..hi`.
pub(crate) fn line(points: &[Pt], lo: Pt, hi: Pt, mut piece: impl FnMut(&[Pt])) {
    let mut current: Vec<Pt> = Vec::new();
    for w in points.windows(2) {
        match segment(w[0], w[1], lo, hi) {
            Some((a, b)) => {
                if current.last() != Some(&a) {
                    if current.len() > 1 {
                        piece(&current);
                    }
                    current.clear();
                    current.push(a);
                }
                current.push(b);
            }
            None => {
                if current.len() > 1 {
                    piece(&current);
                }
                current.clear();
            }
        }
    }
    if current.len() > 1 {
        piece(&current);
    }
}

/// Liang–Barsky: the part of a segment inside the box.
fn segment(a: Pt, b: Pt, lo: Pt, hi: Pt) -> Option<(Pt, Pt)> {
    let (mut t0, mut t1) = (0.0_f64, 1.0_f64);
    for axis in 0..2 {
        let d = b[axis] - a[axis];
        for (p, q) in [(-d, a[axis] - lo[axis]), (d, hi[axis] - a[axis])] {
            if p == 0.0 {
                if q < 0.0 {
                    return None;
                }
            } else if p < 0.0 {
                t0 = t0.max(q / p);
            } else {
                t1 = t1.min(q / p);
            }
        }
    }
    let at = |t: f64| [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    (t0 <= t1).then(|| (if t0 > 0.0 { at(t0) } else { a }, if t1 < 1.0 { at(t1) } else { b }))
}

/// Sutherland–Hodgman: a closed ring inside the box; empty when nothing remains. The closing point is not repeated.
pub(crate) fn ring(points: &[Pt], lo: Pt, hi: Pt) -> Vec<Pt> {
    let mut current: Vec<Pt> = points.to_vec();
    if current.len() > 1 && current.first() == current.last() {
        current.pop();
    }
    for axis in 0..2 {
        for (limit, sign) in [(lo[axis], 1.0), (hi[axis], -1.0)] {
            let inside = |p: Pt| sign * (p[axis] - limit) >= 0.0;
            let mut next = Vec::with_capacity(current.len() + 4);
            for (i, &p) in current.iter().enumerate() {
                let prev = current[(i + current.len() - 1) % current.len()];
                if inside(p) != inside(prev) {
                    let t = (limit - prev[axis]) / (p[axis] - prev[axis]);
                    let mut cut = [prev[0] + t * (p[0] - prev[0]), prev[1] + t * (p[1] - prev[1])];
                    cut[axis] = limit;
                    next.push(cut);
                }
                if inside(p) {
                    next.push(p);
                }
            }
            current = next;
            if current.is_empty() {
                return current;
            }
        }
    }
    current
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_leaves_and_returns_becomes_two_pieces() {
        let mut pieces = Vec::new();
        line(&[[1.0, 1.0], [20.0, 1.0], [20.0, 5.0], [1.0, 5.0]], [0.0; 2], [10.0; 2], |p| pieces.push(p.to_vec()));
        assert_eq!(pieces, vec![vec![[1.0, 1.0], [10.0, 1.0]], vec![[10.0, 5.0], [1.0, 5.0]]]);
    }

    #[test]
    fn a_ring_around_the_box_becomes_the_box() {
        let cut =
            ring(&[[-50.0, -50.0], [50.0, -50.0], [50.0, 50.0], [-50.0, 50.0], [-50.0, -50.0]], [0.0; 2], [10.0; 2]);
        assert_eq!(cut.len(), 4);
        assert!(ring(&[[20.0, 20.0], [30.0, 20.0], [30.0, 30.0], [20.0, 20.0]], [0.0; 2], [10.0; 2]).is_empty());
    }
}
