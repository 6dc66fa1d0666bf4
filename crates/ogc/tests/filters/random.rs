//! Random questions by the grammar, most of them sensible, and how they are written in both encodings.

use crate::house::{DAYS, Dice, INSTANTS, NUMBERS, REALS, TEXTS};
use registers::crs::Crs;
use registers::filter::{Arithmetic, Comparison, Expr, Fold, Lists, Place, Spatial, Temporal, What};
use registers::geometry::{Coord, Curve, Shape};
use registers::time::{format_date, format_utc, parse_date, parse_datetime};
use serde_json::{Value as Json, json};

pub fn system() -> &'static Crs {
    Crs::epsg(2177).unwrap()
}

const COMPARISONS: [Comparison; 6] = [
    Comparison::Equal,
    Comparison::Unequal,
    Comparison::Less,
    Comparison::LessOrEqual,
    Comparison::Greater,
    Comparison::GreaterOrEqual,
];
const ARITHMETIC: [(Arithmetic, &str); 7] = [
    (Arithmetic::Plus, "+"),
    (Arithmetic::Minus, "-"),
    (Arithmetic::Times, "*"),
    (Arithmetic::Over, "/"),
    (Arithmetic::Modulo, "%"),
    (Arithmetic::Div, "div"),
    (Arithmetic::Power, "^"),
];
const SPATIAL: [(Spatial, &str); 8] = [
    (Spatial::Intersects, "s_intersects"),
    (Spatial::Equals, "s_equals"),
    (Spatial::Disjoint, "s_disjoint"),
    (Spatial::Touches, "s_touches"),
    (Spatial::Within, "s_within"),
    (Spatial::Overlaps, "s_overlaps"),
    (Spatial::Crosses, "s_crosses"),
    (Spatial::Contains, "s_contains"),
];
const TEMPORAL: [(Temporal, &str); 15] = [
    (Temporal::After, "t_after"),
    (Temporal::Before, "t_before"),
    (Temporal::Contains, "t_contains"),
    (Temporal::Disjoint, "t_disjoint"),
    (Temporal::During, "t_during"),
    (Temporal::Equals, "t_equals"),
    (Temporal::FinishedBy, "t_finishedby"),
    (Temporal::Finishes, "t_finishes"),
    (Temporal::Intersects, "t_intersects"),
    (Temporal::Meets, "t_meets"),
    (Temporal::MetBy, "t_metby"),
    (Temporal::OverlappedBy, "t_overlappedby"),
    (Temporal::Overlaps, "t_overlaps"),
    (Temporal::StartedBy, "t_startedby"),
    (Temporal::Starts, "t_starts"),
];
const LISTS: [(Lists, &str); 4] = [
    (Lists::ContainedBy, "a_containedby"),
    (Lists::Contains, "a_contains"),
    (Lists::Equals, "a_equals"),
    (Lists::Overlaps, "a_overlaps"),
];

fn e(what: What) -> Expr {
    Expr::new(None, what)
}

fn boxed(what: What) -> Box<Expr> {
    Box::new(e(what))
}

fn property(name: &str) -> Expr {
    e(What::Property(name.to_owned()))
}

pub fn condition(d: &mut Dice, depth: usize) -> Expr {
    let n = if depth == 0 { 4 + d.below(13) } else { d.below(17) };
    e(match n {
        0 | 1 => What::And((0..2 + d.below(2)).map(|_| condition(d, depth - 1)).collect()),
        2 => What::Or((0..2 + d.below(2)).map(|_| condition(d, depth - 1)).collect()),
        3 => What::Not(Box::new(condition(d, depth - 1))),
        4 | 5 => {
            let op = d.of(&COMPARISONS);
            What::Compare(op, Box::new(number(d, 2)), Box::new(number(d, 1)))
        }
        6 => {
            let ops = COMPARISONS;
            What::Compare(d.of(&ops), Box::new(plain_text(d)), Box::new(plain_text(d)))
        }
        7 => {
            let op = d.of(&[Comparison::Equal, Comparison::Unequal]);
            What::Compare(op, Box::new(text(d)), Box::new(text(d)))
        }
        8 => What::Compare(d.of(&COMPARISONS), Box::new(moment(d)), Box::new(moment(d))),
        9 => match d.below(3) {
            0 => What::Between(Box::new(number(d, 1)), Box::new(number(d, 0)), Box::new(number(d, 0))),
            1 => What::Between(Box::new(plain_text(d)), Box::new(plain_text(d)), Box::new(plain_text(d))),
            _ => What::Between(Box::new(moment(d)), Box::new(moment(d)), Box::new(moment(d))),
        },
        10 => {
            let pattern = d.of(&["%", "_%", "L%", "%a", "%\\%%", "a\\_b", "a_b", "Łó__", "lipa", "%D%", "", "a\\\\b"]);
            let pattern = e(What::Text(pattern.to_owned()));
            let (mut value, mut pattern) = (text(d), pattern);
            if d.one_in(2) {
                let fold = d.of(&[Fold::Case, Fold::Accents]);
                value = e(What::Folded(fold, Box::new(value)));
                pattern = e(What::Folded(fold, Box::new(pattern)));
            }
            What::Like(Box::new(value), Box::new(pattern))
        }
        11 => match d.below(3) {
            0 => What::In(Box::new(number(d, 0)), (0..1 + d.below(3)).map(|_| number(d, 0)).collect()),
            1 => What::In(Box::new(text(d)), (0..1 + d.below(3)).map(|_| text(d)).collect()),
            _ => What::In(property("dzien").into(), (0..1 + d.below(3)).map(|_| moment(d)).collect()),
        },
        12 => {
            What::IsNull(Box::new(property(d.of(&["geometria", "nazwa", "uwagi", "liczba", "chwila", "koniecObiekt"]))))
        }
        13 => {
            let how = d.of(&SPATIAL).0;
            let (a, b) = (site(d), site(d));
            if d.one_in(6) {
                What::Near(Box::new(a), Box::new(b), f64::from(u8::try_from(d.below(9)).unwrap()) + 0.3)
            } else {
                What::Spatial(how, Box::new(a), Box::new(b))
            }
        }
        14 => What::Temporal(d.of(&TEMPORAL).0, Box::new(period(d)), Box::new(period(d))),
        15 => What::Lists(d.of(&LISTS).0, Box::new(list(d)), Box::new(list(d))),
        _ => match d.below(6) {
            0 => What::Boolean(d.one_in(2)),
            1 => What::Property("czynna".into()),
            2 => What::Compare(d.of(&COMPARISONS), Box::new(text(d)), Box::new(number(d, 1))),
            3 => What::Compare(
                Comparison::Equal,
                property(d.of(&["wlasciciel", "notatka", "nie_ma", "stan"])).into(),
                boxed(What::Text("i".into())),
            ),
            4 => What::Compare(Comparison::Equal, property("czynna").into(), boxed(What::Boolean(d.one_in(2)))),
            _ => What::Compare(
                Comparison::Equal,
                boxed(What::Call(d.of(&["pg_sleep", "length"]).into(), vec![text(d)])),
                number(d, 1).into(),
            ),
        },
    })
}

fn number(d: &mut Dice, depth: usize) -> Expr {
    match d.below(if depth == 0 { 5 } else { 8 }) {
        0 => property("liczba"),
        1 => property("miara"),
        2 => property("duza"),
        3 => e(What::Integer(d.of(&NUMBERS))),
        4 => e(What::Real(d.of(&REALS).abs())),
        5 => {
            let name = d.of(&["abs", "floor", "ceil", "year", "month", "day", "length"]);
            let of = match name {
                "length" => text(d),
                "abs" | "floor" | "ceil" => number(d, depth - 1),
                _ => moment(d),
            };
            e(What::Call(name.into(), vec![of]))
        }
        _ => e(What::Arithmetic(d.of(&ARITHMETIC).0, Box::new(number(d, depth - 1)), Box::new(number(d, depth - 1)))),
    }
}

/// One whose order is known without a database.
fn plain_text(d: &mut Dice) -> Expr {
    match d.below(5) {
        0 => property("nazwa"),
        1 => property("nazwaInna"),
        2 => property("uwagi"),
        _ => e(What::Text(d.of(&TEXTS).to_owned())),
    }
}

fn text(d: &mut Dice) -> Expr {
    match d.below(10) {
        0 => e(What::Folded(Fold::Case, Box::new(text(d)))),
        1 => e(What::Folded(Fold::Accents, Box::new(text(d)))),
        2 => e(What::Call(d.of(&["lower", "upper", "trim"]).into(), vec![text(d)])),
        3 => property(d.of(&["lokalnyId", "wersjaId", "stan"])),
        _ => plain_text(d),
    }
}

fn moment(d: &mut Dice) -> Expr {
    match d.below(6) {
        0 | 1 => property(d.of(&["dzien", "chwila"])),
        2 => property(d.of(&["startWersjaObiekt", "koniecWersjaObiekt"])),
        3 => e(What::Instant(parse_datetime(d.of(&INSTANTS)).unwrap())),
        _ => e(What::Date(parse_date(d.of(&DAYS)).unwrap())),
    }
}

fn period(d: &mut Dice) -> Expr {
    if d.one_in(2) {
        return moment(d);
    }
    let end = |d: &mut Dice| if d.one_in(4) { e(What::Open) } else { moment(d) };
    e(What::Interval(Box::new(end(d)), Box::new(end(d))))
}

fn list(d: &mut Dice) -> Expr {
    if d.one_in(3) {
        return property("uwagi");
    }
    e(What::List((0..d.below(4)).map(|_| e(What::Text(d.of(&TEXTS).to_owned()))).collect()))
}

fn site(d: &mut Dice) -> Expr {
    if d.one_in(2) {
        return property(d.of(&["geometria", "geom"]));
    }
    let shapes = (0..if d.one_in(5) { 2 } else { 1 }).map(|_| d.shape()).collect();
    e(What::Place(Place { crs: system(), shapes }))
}

/// As CQL2 text.
pub fn as_text(x: &Expr) -> String {
    let joined = |list: &[Expr], by: &str| list.iter().map(as_text).collect::<Vec<_>>().join(by);
    let two = |name: &str, a: &Expr, b: &Expr| format!("{name}({}, {})", as_text(a), as_text(b));
    match &x.what {
        What::And(list) => list.iter().map(|c| format!("({})", as_text(c))).collect::<Vec<_>>().join(" AND "),
        What::Or(list) => list.iter().map(|c| format!("({})", as_text(c))).collect::<Vec<_>>().join(" or "),
        What::Not(of) => format!("NOT ({})", as_text(of)),
        What::Compare(op, a, b) => format!("({}) {} {}", as_text(a), op.sign(), as_text(b)),
        What::Between(a, b, c) => format!("{} BETWEEN {} AND {}", as_text(a), as_text(b), as_text(c)),
        What::Like(a, b) => format!("{} LIKE {}", as_text(a), as_text(b)),
        What::In(a, list) => format!("{} IN ({})", as_text(a), joined(list, ",")),
        What::IsNull(of) => format!("{} IS NULL", as_text(of)),
        What::Spatial(how, a, b) => two(&SPATIAL.iter().find(|s| s.0 == *how).unwrap().1.to_uppercase(), a, b),
        What::Near(a, b, metres) => format!("S_DWITHIN({}, {}, {metres:?})", as_text(a), as_text(b)),
        What::Temporal(how, a, b) => two(TEMPORAL.iter().find(|s| s.0 == *how).unwrap().1, a, b),
        What::Lists(how, a, b) => two(LISTS.iter().find(|s| s.0 == *how).unwrap().1, a, b),
        What::Property(name) => name.clone(),
        What::Text(t) => format!("'{}'", t.replace('\'', "''")),
        What::Integer(i) => i.to_string(),
        What::Real(r) => format!("{r:?}"),
        What::Boolean(b) => b.to_string(),
        What::Date(d) => format!("DATE('{}')", format_date(*d)),
        What::Instant(t) => format!("TIMESTAMP('{}')", format_utc(*t)),
        What::Open => "'..'".into(),
        What::Interval(a, b) => format!("INTERVAL({}, {})", end_text(a), end_text(b)),
        What::List(list) => format!("({})", joined(list, ", ")),
        What::Place(place) => match place.shapes.as_slice() {
            [one] => wkt(one),
            all => format!("GEOMETRYCOLLECTION({})", all.iter().map(wkt).collect::<Vec<_>>().join(",")),
        },
        What::Arithmetic(op, a, b) => {
            let sign = ARITHMETIC.iter().find(|s| s.0 == *op).unwrap().1;
            format!("(({}) {sign} ({}))", as_text(a), as_text(b))
        }
        What::Folded(Fold::Case, of) => format!("CASEI({})", as_text(of)),
        What::Folded(Fold::Accents, of) => format!("accenti({})", as_text(of)),
        What::Call(name, of) => format!("{name}({})", joined(of, ",")),
        What::Bare(_) => panic!("CQL2 has none"),
    }
}

fn end_text(x: &Expr) -> String {
    match &x.what {
        What::Date(d) => format!("'{}'", format_date(*d)),
        What::Instant(t) => format!("'{}'", format_utc(*t)),
        _ => as_text(x),
    }
}

fn wkt(shape: &Shape) -> String {
    let position = |c: &Coord| format!("{} {}", c.y, c.x);
    let positions = |all: &mut dyn Iterator<Item = Coord>| all.map(|c| position(&c)).collect::<Vec<_>>().join(",");
    let line = |c: &Curve| format!("({})", positions(&mut c.vertices()));
    match shape {
        Shape::Point(c) => format!("POINT({})", position(c)),
        Shape::MultiPoint(all) => format!("MULTIPOINT({})", positions(&mut all.iter().copied())),
        Shape::Line(c) => format!("LINESTRING{}", line(c)),
        Shape::Surface(s) => format!("POLYGON({})", s.rings.iter().map(line).collect::<Vec<_>>().join(",")),
        _ => panic!("none is made"),
    }
}

/// As CQL2 JSON.
pub fn as_json(x: &Expr) -> Json {
    let op = |name: &str, args: Vec<Json>| json!({ "op": name, "args": args });
    let each = |list: &[Expr]| list.iter().map(as_json).collect::<Vec<_>>();
    let two = |name: &str, a: &Expr, b: &Expr| op(name, vec![as_json(a), as_json(b)]);
    match &x.what {
        What::And(list) => op("and", each(list)),
        What::Or(list) => op("or", each(list)),
        What::Not(of) => op("not", vec![as_json(of)]),
        What::Compare(c, a, b) => two(c.sign(), a, b),
        What::Between(a, b, c) => op("between", vec![as_json(a), as_json(b), as_json(c)]),
        What::Like(a, b) => two("like", a, b),
        What::In(a, list) => op("in", vec![as_json(a), Json::Array(each(list))]),
        What::IsNull(of) => op("isNull", vec![as_json(of)]),
        What::Spatial(how, a, b) => two(SPATIAL.iter().find(|s| s.0 == *how).unwrap().1, a, b),
        What::Near(a, b, metres) => op("s_dwithin", vec![as_json(a), as_json(b), json!(metres)]),
        What::Temporal(how, a, b) => two(TEMPORAL.iter().find(|s| s.0 == *how).unwrap().1, a, b),
        What::Lists(how, a, b) => two(LISTS.iter().find(|s| s.0 == *how).unwrap().1, a, b),
        What::Property(name) => json!({ "property": name }),
        What::Text(t) => json!(t),
        What::Integer(i) => json!(i),
        What::Real(r) => json!(r),
        What::Boolean(b) => json!(b),
        What::Date(d) => json!({ "date": format_date(*d) }),
        What::Instant(t) => json!({ "timestamp": format_utc(*t) }),
        What::Open => json!(".."),
        What::Interval(a, b) => json!({ "interval": [end_json(a), end_json(b)] }),
        What::List(list) => Json::Array(each(list)),
        What::Place(place) => match place.shapes.as_slice() {
            [one] => geojson(one),
            all => json!({ "type": "GeometryCollection", "geometries": all.iter().map(geojson).collect::<Vec<_>>() }),
        },
        What::Arithmetic(a, l, r) => two(ARITHMETIC.iter().find(|s| s.0 == *a).unwrap().1, l, r),
        What::Folded(Fold::Case, of) => op("casei", vec![as_json(of)]),
        What::Folded(Fold::Accents, of) => op("accenti", vec![as_json(of)]),
        What::Call(name, of) => op(name, each(of)),
        What::Bare(_) => panic!("CQL2 has none"),
    }
}

fn end_json(x: &Expr) -> Json {
    match &x.what {
        What::Date(d) => json!(format_date(*d)),
        What::Instant(t) => json!(format_utc(*t)),
        _ => as_json(x),
    }
}

fn geojson(shape: &Shape) -> Json {
    let position = |c: &Coord| json!([c.y, c.x]);
    let line = |c: &Curve| c.vertices().map(|c| position(&c)).collect::<Vec<_>>();
    match shape {
        Shape::Point(c) => json!({ "type": "Point", "coordinates": position(c) }),
        Shape::MultiPoint(all) => {
            json!({ "type": "MultiPoint", "coordinates": all.iter().map(position).collect::<Vec<_>>() })
        }
        Shape::Line(c) => json!({ "type": "LineString", "coordinates": line(c) }),
        Shape::Surface(s) => json!({ "type": "Polygon", "coordinates": s.rings.iter().map(line).collect::<Vec<_>>() }),
        _ => panic!("none is made"),
    }
}
