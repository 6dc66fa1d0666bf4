//! GML geometry of every version and spelling met in deliveries, exactly as surveyed: the ordinates are those of the text,
//! arcs stay arcs, nothing is snapped, closed or turned round.

use crate::axes::{Axes, FormIx, Style};
use crate::error::Place;
use crate::fault::{Fault, words};
use crate::geometry_fault::{bad_arc, bad_ring, empty, hole_as_run, not_pairs, short_line, unsupported};
use crate::names::{Known, Names};
use crate::positions::{Positions, coordinates_text};
use crate::tree::El;
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};

/// Where to look for what a geometry does not say itself.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub(crate) names: &'a Names,
    /// `srsName` of the envelope around the object or the collection.
    pub(crate) srs_name: Option<&'a str>,
    pub(crate) style: Style,
    pub(crate) place: Place,
}

/// Whether an element is a geometry.
pub(crate) fn is_geometry(known: Known) -> bool {
    use Known as K;
    matches!(
        known,
        K::Point
            | K::MultiPoint
            | K::LineString
            | K::Curve
            | K::MultiCurve
            | K::MultiLineString
            | K::CompositeCurve
            | K::OrientableCurve
            | K::LinearRing
            | K::Ring
            | K::Polygon
            | K::Surface
            | K::MultiSurface
            | K::MultiPolygon
            | K::CompositeSurface
            | K::MultiGeometry
    )
}

/// Reads the geometry inside a property, or the bare position that the models of 2015 wrote as its text.
pub(crate) fn of_property(property: El<'_>, around: Around<'_>, axes: &mut Axes) -> Result<Reading, Fault> {
    match property.children().find(|c| is_geometry(c.known())) {
        Some(el) => read(el, around, axes),
        None if property.is_leaf() => {
            let (form, mut positions) = prepare(property, around, axes)?;
            positions.list(property.text(), dimension(property, None), true)?;
            let [point] = positions.take()[..] else { return Err(not_pairs(property.text())) };
            Ok(finish(form, &positions, axes, Shape::Point(point), None))
        }
        None => {
            let name = property.children().next().map_or("?", |c| around.names.local(c.name()));
            Err(unsupported(name))
        }
    }
}

/// A geometry that was read.
pub(crate) struct Reading {
    pub(crate) geometry: Geometry,
    pub(crate) form: FormIx,
    /// It was understood, though written against the rules.
    pub(crate) mended: Option<Fault>,
}

fn read(el: El<'_>, around: Around<'_>, axes: &mut Axes) -> Result<Reading, Fault> {
    let (form, positions) = prepare(el, around, axes)?;
    let mut shaper = Shaper { positions, names: around.names, mended: None };
    let shape = shaper.shape(el, dimension(el, None))?;
    Ok(finish(form, &shaper.positions, axes, shape, shaper.mended))
}

fn finish(form: FormIx, positions: &Positions, axes: &Axes, shape: Shape, mended: Option<Fault>) -> Reading {
    Reading { geometry: Geometry { srid: axes.crs(form).srid, has_z: positions.has_z(), shape }, form, mended }
}

fn prepare(el: El<'_>, around: Around<'_>, axes: &mut Axes) -> Result<(FormIx, Positions), Fault> {
    let mut stated = el.all_attributes().filter(|(n, _)| n.known == Known::SrsName).map(|(_, v)| v);
    let srs_name = el.attribute(Known::SrsName).or_else(|| stated.next()).or(around.srs_name);
    let short = srs_name.is_some_and(|n| !n.starts_with("urn:") && !n.contains("/def/crs/"));
    let style = if short && around.style == Style::Plain && el.descendants().any(|d| d.known() == Known::Coordinates) {
        Style::Coordinates
    } else {
        around.style
    };
    let form = axes.form(srs_name, style, around.place)?;
    let own = axes.crs(form);
    if let Some(other) = stated.find(|o| Some(*o) != srs_name && registers::crs::Crs::parse(o) != Some(own)) {
        return Err(Fault {
            rule: "GEOM-UKLAD",
            text: words(
                format!(
                    "Jedna geometria miesza układy współrzędnych ({} i {other}); nie wczytano jej.",
                    srs_name.unwrap_or("")
                ),
                format!(
                    "One geometry mixes coordinate systems ({} and {other}); it was not loaded.",
                    srs_name.unwrap_or("")
                ),
            ),
        });
    }
    Ok((form, Positions::new(axes.order(form))))
}

fn dimension(el: El<'_>, inherited: Option<usize>) -> Option<usize> {
    el.attribute(Known::SrsDimension).and_then(|d| d.trim().parse().ok()).or(inherited)
}

struct Shaper<'a> {
    positions: Positions,
    names: &'a Names,
    mended: Option<Fault>,
}

impl Shaper<'_> {
    fn shape(&mut self, el: El<'_>, dim: Option<usize>) -> Result<Shape, Fault> {
        use Known as K;
        let dim = dimension(el, dim);
        Ok(match el.known() {
            K::Point => Shape::Point(self.point(el, dim)?),
            K::MultiPoint => Shape::MultiPoint(self.members(el, dim, Self::point)?),
            K::LineString | K::Curve | K::CompositeCurve | K::OrientableCurve | K::LinearRing | K::Ring => {
                Shape::Line(whole(self.curve(el, dim)?)?)
            }
            K::MultiCurve | K::MultiLineString => {
                Shape::MultiLine(self.members(el, dim, |s, e, d| whole(s.curve(e, d)?))?)
            }
            K::Polygon => Shape::Surface(self.polygon(el, dim)?),
            K::Surface | K::CompositeSurface => {
                let mut parts = self.surfaces(el, dim)?;
                if parts.len() == 1 { Shape::Surface(parts.remove(0)) } else { Shape::MultiSurface(parts) }
            }
            K::MultiSurface | K::MultiPolygon => Shape::MultiSurface(self.surfaces(el, dim)?),
            K::MultiGeometry => self.collection(el, dim)?,
            _ => return Err(unsupported(self.names.local(el.name()))),
        })
    }

    fn point(&mut self, el: El<'_>, dim: Option<usize>) -> Result<Coord, Fault> {
        if el.known() != Known::Point {
            return Err(unsupported(self.names.local(el.name())));
        }
        self.gather(el, dim)?;
        match self.positions.take()[..] {
            [c] => Ok(c),
            [] => Err(empty()),
            _ => Err(not_pairs(el.children().next().map_or("", El::text))),
        }
    }

    /// Geometries inside `…Member` and `…Members` properties.
    fn members<T>(
        &mut self,
        el: El<'_>,
        dim: Option<usize>,
        one: impl Fn(&mut Self, El<'_>, Option<usize>) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut out = Vec::new();
        for geometry in member_geometries(el) {
            out.push(one(self, geometry, dimension(geometry, dim))?);
        }
        if out.is_empty() { Err(empty()) } else { Ok(out) }
    }

    fn collection(&mut self, el: El<'_>, dim: Option<usize>) -> Result<Shape, Fault> {
        let mut shapes = self.members(el, dim, Self::shape)?;
        if shapes.len() == 1 {
            return Ok(shapes.remove(0));
        }
        join(shapes).map_err(|_| Fault {
            rule: "GEOM-RODZAJ",
            text: words(
                "Zbiór geometrii różnych rodzajów nie jest obsługiwany; nie wczytano go.".into(),
                "A collection of different kinds of geometry is not supported; it was not loaded.".into(),
            ),
        })
    }

    /// The runs of a curve, not yet checked to join.
    fn curve(&mut self, el: El<'_>, dim: Option<usize>) -> Result<Vec<Segment>, Fault> {
        use Known as K;
        let dim = dimension(el, dim);
        match el.known() {
            K::LineString | K::LinearRing | K::LineStringSegment => {
                self.gather(el, dim)?;
                let points = self.positions.take();
                if points.len() < 2 {
                    return Err(short_line());
                }
                Ok(vec![Segment { arc: false, points }])
            }
            K::Arc | K::ArcString => {
                self.gather(el, dim)?;
                let points = self.positions.take();
                let fits =
                    if el.known() == K::Arc { points.len() == 3 } else { points.len() >= 3 && points.len() % 2 == 1 };
                if fits { Ok(vec![Segment { arc: true, points }]) } else { Err(bad_arc()) }
            }
            K::Circle => {
                self.gather(el, dim)?;
                let points = self.positions.take();
                let [a, b, c] = points[..] else { return Err(bad_arc()) };
                let back = opposite(a, b, c).ok_or_else(bad_arc)?;
                Ok(vec![Segment { arc: true, points: vec![a, b, c, back, a] }])
            }
            K::Curve => {
                let mut all = Vec::new();
                for segment in el.children().filter(|c| c.known() == K::Segments).flat_map(El::children) {
                    all.append(&mut self.curve(segment, dim)?);
                }
                if all.is_empty() { Err(empty()) } else { Ok(all) }
            }
            K::Ring | K::CompositeCurve => {
                let mut all = Vec::new();
                for member in member_geometries(el) {
                    all.append(&mut self.curve(member, dim)?);
                }
                if all.is_empty() { Err(empty()) } else { Ok(all) }
            }
            K::OrientableCurve => {
                let base = el.child(K::BaseCurve).and_then(|b| b.children().next()).ok_or_else(empty)?;
                let mut all = self.curve(base, dim)?;
                if el.attribute(K::Orientation).map(str::trim) == Some("-") {
                    all.reverse();
                    all.iter_mut().for_each(|s| s.points.reverse());
                }
                Ok(all)
            }
            _ => Err(unsupported(self.names.local(el.name()))),
        }
    }

    fn surfaces(&mut self, el: El<'_>, dim: Option<usize>) -> Result<Vec<Surface>, Fault> {
        use Known as K;
        let dim = dimension(el, dim);
        match el.known() {
            K::Polygon | K::PolygonPatch | K::Triangle | K::Rectangle => Ok(vec![self.polygon(el, dim)?]),
            K::Surface => {
                let mut all = Vec::new();
                for patch in el.children().filter(|c| c.known() == K::Patches).flat_map(El::children) {
                    all.append(&mut self.surfaces(patch, dim)?);
                }
                if all.is_empty() { Err(empty()) } else { Ok(all) }
            }
            K::MultiSurface | K::MultiPolygon | K::CompositeSurface => {
                let mut all = Vec::new();
                for member in member_geometries(el) {
                    all.append(&mut self.surfaces(member, dim)?);
                }
                if all.is_empty() { Err(empty()) } else { Ok(all) }
            }
            _ => Err(unsupported(self.names.local(el.name()))),
        }
    }

    fn polygon(&mut self, el: El<'_>, dim: Option<usize>) -> Result<Surface, Fault> {
        use Known as K;
        let dim = dimension(el, dim);
        let mut rings = Vec::new();
        for (side, outer) in
            [(K::Exterior, true), (K::OuterBoundary, true), (K::Interior, false), (K::InnerBoundary, false)]
        {
            for boundary in el.children().filter(|c| c.known() == side) {
                let ring = boundary.children().next().ok_or_else(empty)?;
                if outer && !rings.is_empty() {
                    return Err(bad_ring("ma dwie granice zewnętrzne", "it has two outer boundaries"));
                }
                let runs = self.curve(ring, dim)?;
                if outer && let Some(mut several) = holes_as_runs(&runs) {
                    self.mended = Some(hole_as_run());
                    rings.append(&mut several);
                    continue;
                }
                rings.push(closed(whole(runs)?)?);
            }
            if outer && side == K::OuterBoundary && rings.is_empty() {
                return Err(empty());
            }
        }
        Ok(Surface { rings })
    }

    /// All positions written directly in an element, in whatever spelling.
    fn gather(&mut self, el: El<'_>, dim: Option<usize>) -> Result<(), Fault> {
        for child in el.children() {
            let dim = dimension(child, dim);
            match child.known() {
                Known::PosList => self.positions.list(child.text(), dim, false)?,
                Known::Pos => self.positions.list(child.text(), dim, true)?,
                Known::Coordinates => {
                    let plain = coordinates_text(child)?;
                    self.positions.tuples(&plain)?;
                }
                Known::PointProperty | Known::PointRep => {
                    let point = child.child(Known::Point).ok_or_else(empty)?;
                    self.gather(point, dim)?;
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn member_geometries(el: El<'_>) -> impl Iterator<Item = El<'_>> {
    use Known as K;
    el.children()
        .filter(|c| {
            matches!(
                c.known(),
                K::PointMember
                    | K::PointMembers
                    | K::CurveMember
                    | K::CurveMembers
                    | K::LineStringMember
                    | K::SurfaceMember
                    | K::SurfaceMembers
                    | K::PolygonMember
                    | K::GeometryMember
                    | K::GeometryMembers
            )
        })
        .flat_map(El::children)
}

/// Several geometries of one kind become one of many; different kinds come back as they were.
pub(crate) fn join(shapes: Vec<Shape>) -> Result<Shape, Vec<Shape>> {
    let same = |test: fn(&Shape) -> bool| shapes.iter().all(test);
    if same(|s| matches!(s, Shape::Point(_) | Shape::MultiPoint(_))) {
        return Ok(Shape::MultiPoint(
            shapes
                .into_iter()
                .flat_map(|s| match s {
                    Shape::Point(c) => vec![c],
                    Shape::MultiPoint(list) => list,
                    _ => Vec::new(),
                })
                .collect(),
        ));
    }
    if same(|s| matches!(s, Shape::Line(_) | Shape::MultiLine(_))) {
        return Ok(Shape::MultiLine(
            shapes
                .into_iter()
                .flat_map(|s| match s {
                    Shape::Line(c) => vec![c],
                    Shape::MultiLine(list) => list,
                    _ => Vec::new(),
                })
                .collect(),
        ));
    }
    if same(|s| matches!(s, Shape::Surface(_) | Shape::MultiSurface(_))) {
        return Ok(Shape::MultiSurface(
            shapes
                .into_iter()
                .flat_map(|s| match s {
                    Shape::Surface(one) => vec![one],
                    Shape::MultiSurface(list) => list,
                    _ => Vec::new(),
                })
                .collect(),
        ));
    }
    Err(shapes)
}

fn same_place(a: &Coord, b: &Coord) -> bool {
    a.x == b.x && a.y == b.y
}

/// A curve whose runs join and which goes somewhere.
fn whole(segments: Vec<Segment>) -> Result<Curve, Fault> {
    for pair in segments.windows(2) {
        let joined = match (pair[0].points.last(), pair[1].points.first()) {
            (Some(a), Some(b)) => same_place(a, b),
            _ => false,
        };
        if !joined {
            return Err(Fault {
                rule: "GEOM-CIAGLOSC",
                text: words(
                    "Odcinki linii nie łączą się końcami; geometrii nie wczytano.".into(),
                    "The segments of the line do not join; the geometry was not loaded.".into(),
                ),
            });
        }
    }
    let curve = Curve { segments };
    let first = curve.vertices().next().ok_or_else(empty)?;
    if curve.vertices().all(|v| same_place(&v, &first)) {
        return Err(short_line());
    }
    Ok(curve)
}

fn closed(ring: Curve) -> Result<Curve, Fault> {
    let first = ring.segments.first().and_then(|s| s.points.first());
    let last = ring.segments.last().and_then(|s| s.points.last());
    if !matches!((first, last), (Some(a), Some(b)) if same_place(a, b)) {
        return Err(bad_ring("nie jest zamknięta", "it is not closed"));
    }
    let least = if ring.has_arc() { 3 } else { 4 };
    if ring.vertices().count() < least {
        return Err(bad_ring("ma mniej niż cztery punkty", "it has fewer than four points"));
    }
    Ok(ring)
}

/// C-GEO writes the hole of a surface as a second run of its outer boundary, each run a ring by itself. When the others
/// begin inside the first, they can be nothing else.
fn holes_as_runs(runs: &[Segment]) -> Option<Vec<Curve>> {
    let ring = |s: &Segment| {
        !s.arc
            && s.points.len() >= 4
            && matches!((s.points.first(), s.points.last()), (Some(a), Some(b)) if same_place(a, b))
    };
    let (first, others) = runs.split_first()?;
    if others.is_empty() || !runs.iter().all(ring) || !others.iter().all(|o| inside(&first.points, &o.points[0])) {
        return None;
    }
    runs.iter().map(|s| closed(whole(vec![s.clone()]).ok()?).ok()).collect()
}

/// Whether a point lies inside a closed ring.
fn inside(ring: &[Coord], p: &Coord) -> bool {
    ring.windows(2)
        .filter(|w| {
            (w[0].y > p.y) != (w[1].y > p.y) && p.x < (w[1].x - w[0].x) * (p.y - w[0].y) / (w[1].y - w[0].y) + w[0].x
        })
        .count()
        % 2
        == 1
}

/// A point of the circle through three points, on the way from the third back to the first: with it the circle is two
/// arcs and keeps the three points delivered.
fn opposite(a: Coord, b: Coord, c: Coord) -> Option<Coord> {
    let (bx, by, cx, cy) = (b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y);
    let d = 2.0 * (bx * cy - by * cx);
    if d == 0.0 {
        return None;
    }
    let (b2, c2) = (bx * bx + by * by, cx * cx + cy * cy);
    let (ux, uy) = ((cy * b2 - by * c2) / d, (bx * c2 - cx * b2) / d);
    let radius = ux.hypot(uy);
    let from = (cy - uy).atan2(cx - ux);
    let to = (-uy).atan2(-ux);
    let turn = std::f64::consts::TAU;
    // Onward in the sense in which a, b, c follow each other.
    let sweep = if d > 0.0 { (to - from).rem_euclid(turn) } else { -(from - to).rem_euclid(turn) };
    let angle = from + sweep / 2.0;
    let point = Coord { x: a.x + ux + radius * angle.cos(), y: a.y + uy + radius * angle.sin(), z: a.z };
    (point.x.is_finite() && point.y.is_finite()).then_some(point)
}
