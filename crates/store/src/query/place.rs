//! Conditions on places as SQL. The index on the derived geometry answers first, with a box; then the exact question is
//! asked in the system of what the client wrote, whose edges are straight in no other one, of the geometry as an answer
//! in that system shows it.

use crate::row::{Shape, geometry_column};
use registers::Class;
use registers::crs::Crs;
use registers::filter::{Bbox, Place, Site, Spatial};
use registers::projection::Projection;
use sqlx::{Postgres, QueryBuilder};

/// The entry's place meets a box.
pub(super) fn push_bbox(q: &mut QueryBuilder<Postgres>, class: &Class, bbox: &Bbox) {
    if class.main_geometry.is_none() {
        q.push("false");
        return;
    }
    let boxes = clamped(bbox);
    q.push("(false");
    for [x0, y0, x1, y1] in boxes {
        let srid = bbox.crs.srid;
        q.push(" or (web && ");
        push_box(q, [x0, y0, x1, y1], srid);
        q.push(" and (");
        if let Some(inner) = well_inside(bbox.crs, [x0, y0, x1, y1]) {
            q.push("web @ ");
            push_envelope(q, inner, 3857);
            q.push(" or ");
        }
        match srid {
            3857 => drop(q.push("st_intersects(web, ")),
            _ => drop(q.push(format!("st_intersects(st_transform(web, {srid}), "))),
        }
        push_envelope(q, [x0, y0, x1, y1], srid);
        q.push(")))");
    }
    q.push(")");
}

/// What lies in this box of EPSG:3857 meets the asked one without being looked at. Only boxes of systems whose axes run as
/// those of Mercator have one; the index keeps boxes in single precision, which is half a metre in Poland.
fn well_inside(crs: &Crs, [x0, y0, x1, y1]: [f64; 4]) -> Option<[f64; 4]> {
    const MARGIN: f64 = 3.0;
    if !crs.degrees && crs.srid != 3857 {
        return None;
    }
    let way = Projection::between(crs.srid, Crs::epsg(3857)?)?;
    let ((x0, y0), (x1, y1)) = (way.place(x0, y0), way.place(x1, y1));
    let inner = [x0 + MARGIN, y0 + MARGIN, x1 - MARGIN, y1 - MARGIN];
    (inner[0] < inner[2] && inner[1] < inner[3]).then_some(inner)
}

/// A box of any system for the index, which is in EPSG:3857.
fn push_box(q: &mut QueryBuilder<Postgres>, [x0, y0, x1, y1]: [f64; 4], srid: u32) {
    if srid == 3857 {
        push_envelope(q, [x0, y0, x1, y1], srid);
        return;
    }
    q.push("st_transform(st_segmentize(");
    push_envelope(q, [x0, y0, x1, y1], srid);
    q.push(", ");
    q.push_bind(((x1 - x0).max(y1 - y0) / 8.0).max(1e-9));
    q.push("::float8), 3857)");
}

fn push_envelope(q: &mut QueryBuilder<Postgres>, b: [f64; 4], srid: u32) {
    q.push("st_makeenvelope(");
    for v in b {
        q.push_bind(v);
        q.push("::float8, ");
    }
    q.push(format!("{srid})"));
}

/// One box, or two across the 180° meridian, kept to where the system can be computed; none when nothing remains.
fn clamped(bbox: &Bbox) -> Vec<[f64; 4]> {
    let (x0, y0) = bbox.min;
    let (x1, y1) = bbox.max;
    let limits = if bbox.crs.degrees {
        [-180.0, -85.0, 180.0, 85.0]
    } else if bbox.crs.srid == 3857 {
        [-20_037_508.3, -20_037_508.3, 20_037_508.3, 20_037_508.3]
    } else {
        let [e0, e1, n0, n1] = bbox.crs.poland;
        [e0 - 200_000.0, n0 - 200_000.0, e1 + 200_000.0, n1 + 200_000.0]
    };
    let parts = if bbox.crs.degrees && x1 < x0 {
        vec![[x0, y0, 180.0, y1], [-180.0, y0, x1, y1]]
    } else {
        vec![[x0, y0, x1, y1]]
    };
    parts
        .into_iter()
        .map(|[a, b, c, d]| [a.max(limits[0]), b.max(limits[1]), c.min(limits[2]), d.min(limits[3])])
        .filter(|[a, b, c, d]| a <= c && b <= d)
        .collect()
}

/// The relation of two places. Where one of them is the entry's place and the other a literal, the index helps.
pub(super) fn push_spatial(q: &mut QueryBuilder<Postgres>, class: &Class, how: Spatial, left: &Site, right: &Site) {
    let (function, parts) = match how {
        Spatial::Intersects => ("st_intersects", " or "),
        // Apart from a collection is what is apart from each of its parts.
        Spatial::Disjoint => ("st_disjoint", " and "),
        Spatial::Equals => ("st_equals", " or "),
        Spatial::Touches => ("st_touches", " or "),
        Spatial::Within => ("st_within", " or "),
        Spatial::Overlaps => ("st_overlaps", " or "),
        Spatial::Crosses => ("st_crosses", " or "),
        Spatial::Contains => ("st_contains", " or "),
    };
    let crs = system(left, right);
    q.push("(");
    if let Some(place) = indexed(class, left, right) {
        if how == Spatial::Disjoint {
            q.push("not ");
        }
        push_near_box(q, place, 0.0);
        q.push(if how == Spatial::Disjoint { " or " } else { " and " });
    }
    let (lefts, rights) = (count(left), count(right));
    q.push("(");
    for n in 0..lefts * rights {
        if n > 0 {
            q.push(parts);
        }
        q.push(function).push("(");
        push_site(q, class, left, crs, n / rights);
        q.push(", ");
        push_site(q, class, right, crs, n % rights);
        q.push(")");
    }
    q.push("))");
}

pub(super) fn push_near(q: &mut QueryBuilder<Postgres>, class: &Class, left: &Site, right: &Site, metres: f64) {
    // Metres are the unit of the Polish systems alone; beside them Mercator's and degrees are none.
    let crs = Some(system(left, right)).filter(|c| !c.degrees && c.srid != 3857).or(Crs::epsg(2180));
    let Some(crs) = crs else { return };
    q.push("(");
    if let Some(place) = indexed(class, left, right) {
        push_near_box(q, place, metres);
        q.push(" and ");
    }
    let (lefts, rights) = (count(left), count(right));
    q.push("(");
    for n in 0..lefts * rights {
        q.push(if n > 0 { " or st_dwithin(" } else { "st_dwithin(" });
        push_site(q, class, left, crs, n / rights);
        q.push(", ");
        push_site(q, class, right, crs, n % rights);
        q.push(", ");
        q.push_bind(metres).push("::float8)");
    }
    q.push("))");
}

/// The literal that the index can be asked about, where the other side is the entry's place.
fn indexed<'a>(class: &Class, left: &'a Site, right: &'a Site) -> Option<&'a Place> {
    match (left, right) {
        (Site::Literal(p), Site::Attribute(i)) | (Site::Attribute(i), Site::Literal(p)) => {
            (class.main_geometry == Some(*i)).then_some(p)
        }
        _ => None,
    }
}

/// The system in which the exact question is asked.
fn system(left: &Site, right: &Site) -> &'static Crs {
    match (left, right) {
        (Site::Literal(p), _) | (_, Site::Literal(p)) => p.crs,
        _ => Crs::epsg(2180).unwrap_or(registers::crs::CRS84),
    }
}

fn count(site: &Site) -> usize {
    match site {
        Site::Attribute(_) => 1,
        Site::Literal(p) => p.shapes.len(),
    }
}

fn push_site(q: &mut QueryBuilder<Postgres>, class: &Class, site: &Site, crs: &'static Crs, part: usize) {
    q.push("infostrada.sound(");
    match site {
        Site::Attribute(i) => {
            q.push(geometry_column(&class.attributes[*i].column, Shape::In(crs)));
        }
        Site::Literal(place) => {
            let transformed = place.crs.srid != crs.srid;
            q.push(if transformed { "st_transform(" } else { "" });
            q.push("st_curvetoline(st_geomfromewkb(");
            q.push_bind(place.ewkb().nth(part)).push("::bytea), 0.01, 1, 0)");
            if transformed {
                q.push(format!(", {})", crs.srid));
            }
        }
    }
    q.push(")");
}

/// Whether the entry's place can be within some metres of a place, by boxes.
fn push_near_box(q: &mut QueryBuilder<Postgres>, place: &Place, metres: f64) {
    let [x0, y0, x1, y1] = place.bounds();
    // Edges of the box are bent in the index's system, by less than this share of their length; and a degree of
    // latitude has 111 km, one of longitude at least half of that in Poland, a metre at most two and a half in Mercator.
    let room = (x1 - x0).max(y1 - y0) * 0.002 + if place.crs.degrees { 1e-6 } else { 0.1 };
    let (dx, dy) = match (place.crs.degrees, place.crs.srid) {
        (true, _) => (metres / 50_000.0, metres / 110_000.0),
        (false, 3857) => (metres * 2.5, metres * 2.5),
        _ => (metres * 1.01, metres * 1.01),
    };
    let bbox = Bbox { crs: place.crs, min: (x0 - dx - room, y0 - dy - room), max: (x1 + dx + room, y1 + dy + room) };
    q.push("(");
    let boxes = clamped(&bbox);
    if boxes.is_empty() {
        q.push("case when web is not null then false end");
    }
    for (n, b) in boxes.into_iter().enumerate() {
        q.push(if n > 0 { " or web && " } else { "web && " });
        push_box(q, b, place.crs.srid);
    }
    q.push(")");
}
