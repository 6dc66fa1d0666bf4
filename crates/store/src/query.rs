//! A question of the house as SQL: conditions with bound parameters over known columns only.

use registers::Value;
use registers::catalogue::{Attribute, Class, Kind};
use registers::filter::{Bbox, Filter};
use sqlx::{Postgres, QueryBuilder};

/// Appends the conditions of a filter, beginning with `where`; without a time, only what is in force now.
pub(crate) fn push_where(q: &mut QueryBuilder<Postgres>, class: &Class, filter: &Filter) {
    q.push(" where ");
    if !asks_time(filter) {
        q.push("koniec_wersja is null and ");
    }
    push(q, class, filter);
}

fn asks_time(filter: &Filter) -> bool {
    match filter {
        Filter::All(list) => list.iter().any(asks_time),
        Filter::During { .. } => true,
        Filter::Equal(..) | Filter::Bbox(_) | Filter::ValidOn { .. } => false,
    }
}

fn push(q: &mut QueryBuilder<Postgres>, class: &Class, filter: &Filter) {
    match filter {
        Filter::All(list) => {
            q.push("(true");
            for f in list {
                q.push(" and ");
                push(q, class, f);
            }
            q.push(")");
        }
        Filter::Equal(i, value) => push_equal(q, &class.attributes[*i], value),
        Filter::Bbox(bbox) => push_bbox(q, class, bbox),
        Filter::During { from, to } => push_during(q, class, *from, *to),
        Filter::ValidOn { day, from, to } => {
            q.push("(true");
            for (place, compared) in [(from, "<="), (to, ">=")] {
                let Some(column) = place.map(|i| &class.attributes[i].column) else { continue };
                q.push(format!(" and ({column} is null or {column} {compared} "));
                q.push_bind(date(*day));
                q.push(")");
            }
            q.push(")");
        }
    }
}

pub(crate) fn date(day: i32) -> Option<chrono::NaiveDate> {
    chrono::NaiveDate::default().checked_add_signed(chrono::Duration::days(i64::from(day)))
}

fn push_equal(q: &mut QueryBuilder<Postgres>, a: &Attribute, value: &Value) {
    if a.many && !matches!(a.kind, Kind::Geometry(_) | Kind::Struct { .. }) {
        q.push_bind(value.as_text().map(|t| t.into_owned()));
        q.push(format!(" = any({})", a.column));
        return;
    }
    q.push(format!("{} = ", a.column));
    match value {
        Value::Integer(i) => q.push_bind(*i),
        Value::Real(r) => q.push_bind(*r),
        Value::Boolean(b) => q.push_bind(*b),
        Value::Date(d) => q.push_bind(date(*d)),
        Value::DateTime(t) => q.push_bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(*t)),
        other => q.push_bind(other.as_text().map(|t| t.into_owned())),
    };
}

/// The index answers first, on the derived geometry; then the exact question in the box's own system, whose edges are
/// not straight in another one.
fn push_bbox(q: &mut QueryBuilder<Postgres>, class: &Class, bbox: &Bbox) {
    if class.main_geometry.is_none() {
        q.push("false");
        return;
    }
    let boxes = clamped(bbox);
    q.push("(false");
    for [x0, y0, x1, y1] in boxes {
        let srid = bbox.crs.srid;
        q.push(" or (web && ");
        if srid == 3857 {
            push_envelope(q, [x0, y0, x1, y1], srid);
            q.push(" and st_intersects(web, ");
        } else {
            q.push("st_transform(st_segmentize(");
            push_envelope(q, [x0, y0, x1, y1], srid);
            q.push(", ");
            q.push_bind(((x1 - x0).max(y1 - y0) / 8.0).max(1e-9));
            q.push(format!("::float8), 3857) and st_intersects(st_transform(web, {srid}), "));
        }
        push_envelope(q, [x0, y0, x1, y1], srid);
        q.push("))");
    }
    q.push(")");
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

/// Of every object, the last version that was in force at some time of the interval.
fn push_during(q: &mut QueryBuilder<Postgres>, class: &Class, from: Option<i64>, to: Option<i64>) {
    let instant = |t: i64| chrono::DateTime::<chrono::Utc>::from_timestamp_micros(t);
    let table = class.table();
    q.push("(not zastapiona");
    if let Some(from) = from {
        q.push(" and (koniec_wersja is null or koniec_wersja > ");
        q.push_bind(instant(from));
        q.push(")");
    }
    if let Some(to) = to {
        q.push(" and (start_wersja is null or start_wersja <= ");
        q.push_bind(instant(to));
        q.push(")");
    }
    q.push(format!(
        " and not exists (select from {table} p where p.lokalny_id = {0}.lokalny_id and p.przestrzen_nazw = {0}.przestrzen_nazw and not p.zastapiona and p.start_wersja > {0}.start_wersja",
        class.id
    ));
    if let Some(to) = to {
        q.push(" and p.start_wersja <= ");
        q.push_bind(instant(to));
    }
    q.push("))");
}
