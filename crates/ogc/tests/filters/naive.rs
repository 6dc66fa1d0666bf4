//! What a filter must find, computed without a database: row by row, with missing values that are neither true nor false.

use crate::house::{Row, TEXTS};
use geo::{Distance, Euclidean, Relate};
use registers::Value;
use registers::filter::{
    Arithmetic, Comparison, Domain, Filter, Fold, Function, House, Lists, Several, Site, Spatial, Term,
};
use registers::geometry::{Coord, Curve, Shape};
use registers::time::local_day;
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;

#[derive(Debug, Clone, PartialEq)]
enum V {
    Text(String),
    Whole(i128),
    Real(f64),
    Boolean(bool),
    Date(i64),
    Instant(i64),
    Endless(bool),
}

pub fn holds(filter: &Filter, row: &Row) -> bool {
    truth(filter, row, &[]) == Some(true)
}

/// `elements`: what stands for the values of repeated attributes.
fn truth(filter: &Filter, row: &Row, elements: &[(usize, String)]) -> Option<bool> {
    let value = |t: &Term, d: Domain| compute(t, d, row, elements);
    match filter {
        Filter::All(list) => all(list.iter().map(|f| truth(f, row, elements))),
        Filter::Any(list) => all(list.iter().map(|f| truth(f, row, elements).map(|b| !b))).map(|b| !b),
        Filter::Not(of) => truth(of, row, elements).map(|b| !b),
        Filter::Is(term) => match value(term, Domain::Boolean)? {
            V::Boolean(b) => Some(b),
            other => panic!("{other:?}"),
        },
        Filter::Compare { domain, op, left, right } => {
            let (l, r) = (value(left, *domain)?, value(right, *domain)?);
            Some(compared(*op, &l, &r))
        }
        Filter::OneOf { domain, term, values } => {
            let v = value(term, *domain)?;
            Some(values.iter().any(|o| compared(Comparison::Equal, &v, &value(o, *domain).unwrap())))
        }
        Filter::Like { term, pattern, folds } => {
            let V::Text(text) = value(term, Domain::Text)? else { panic!() };
            let pattern = folds.iter().fold(pattern.clone(), |p, f| folded(*f, &p));
            Some(like(&text.chars().collect::<Vec<_>>(), &pattern.chars().collect::<Vec<_>>()))
        }
        Filter::IsNull(Term::Attribute(i)) => Some(row.entry.values[*i].is_null()),
        Filter::IsNull(term) => Some(value(term, Domain::Text).is_none()),
        Filter::NoPlace(_) => Some(row.shape.is_none()),
        Filter::Some(i, of) => {
            let Value::Texts(list) = &row.entry.values[*i] else { return None };
            let holds = |t: &String| {
                let inside: Vec<_> = elements.iter().cloned().chain([(*i, t.clone())]).collect();
                truth(of, row, &inside) == Some(true)
            };
            Some(list.iter().any(holds))
        }
        Filter::Spatial { how, left, right } => {
            let (lefts, rights) = (site(left, row)?, site(right, row)?);
            let mut each = lefts.iter().flat_map(|l| rights.iter().map(move |r| related(*how, l, r)));
            Some(if *how == Spatial::Disjoint { each.all(|b| b) } else { each.any(|b| b) })
        }
        Filter::Near { left, right, metres } => {
            let (lefts, rights) = (site(left, row)?, site(right, row)?);
            Some(lefts.iter().any(|l| rights.iter().any(|r| Euclidean.distance(l, r) <= *metres)))
        }
        Filter::Lists { how, left, right } => {
            let (l, r) = (several(left, row)?, several(right, row)?);
            let within = |a: &[String], b: &[String]| a.iter().all(|t| b.contains(t));
            Some(match how {
                Lists::ContainedBy => within(&l, &r),
                Lists::Contains => within(&r, &l),
                Lists::Equals => within(&l, &r) && within(&r, &l),
                Lists::Overlaps => l.iter().any(|t| r.contains(t)),
            })
        }
        Filter::Equal(..) | Filter::Bbox(_) | Filter::During { .. } | Filter::ValidOn { .. } | Filter::KeptBy(_) => {
            panic!("no client's")
        }
    }
}

fn all(list: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let list: Vec<Option<bool>> = list.collect();
    if list.contains(&Some(false)) { Some(false) } else { (!list.contains(&None)).then_some(true) }
}

fn compared(op: Comparison, l: &V, r: &V) -> bool {
    let equal = l == r || order(l, r) == Some(Ordering::Equal);
    let less = || order(l, r) == Some(Ordering::Less);
    match op {
        Comparison::Equal => equal,
        Comparison::Unequal => !equal,
        Comparison::Less => less(),
        Comparison::LessOrEqual => equal || less(),
        Comparison::Greater => !equal && !less(),
        Comparison::GreaterOrEqual => !less(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "what is compared is small enough or rounded on purpose")]
fn order(l: &V, r: &V) -> Option<Ordering> {
    match (l, r) {
        // Only texts of the list have an order that is known here.
        (V::Text(a), V::Text(b)) if a == b => Some(Ordering::Equal),
        (V::Text(a), V::Text(b)) => {
            let place = |t: &str| TEXTS.iter().position(|k| *k == t);
            place(a).zip(place(b)).map(|(a, b)| a.cmp(&b))
        }
        (V::Whole(a), V::Whole(b)) => Some(a.cmp(b)),
        (V::Real(a), V::Real(b)) => a.partial_cmp(b),
        (V::Whole(a), V::Real(b)) => Some(if b.abs() > 1e30 {
            0.0.partial_cmp(b)?
        } else {
            a.cmp(&(b.floor() as i128)).then(if b.fract() == 0.0 { Ordering::Equal } else { Ordering::Less })
        }),
        (V::Real(_), V::Whole(_)) => order(r, l).map(Ordering::reverse),
        (V::Boolean(a), V::Boolean(b)) => Some(a.cmp(b)),
        (V::Date(a), V::Date(b)) | (V::Instant(a), V::Instant(b)) => Some(a.cmp(b)),
        (V::Endless(a), V::Endless(b)) => Some(a.cmp(b)),
        (V::Endless(late), _) => Some(if *late { Ordering::Greater } else { Ordering::Less }),
        (_, V::Endless(_)) => order(r, l).map(Ordering::reverse),
        _ => panic!("{l:?} {r:?}"),
    }
}

#[expect(clippy::cast_precision_loss, reason = "what is real is rounded")]
fn compute(term: &Term, domain: Domain, row: &Row, elements: &[(usize, String)]) -> Option<V> {
    let value = match term {
        Term::Attribute(i) => match &row.entry.values[*i] {
            Value::Null => return None,
            Value::Text(t) => V::Text(t.clone()),
            Value::Integer(i) => V::Whole(i128::from(*i)),
            Value::Real(r) => V::Real(*r),
            Value::Boolean(b) => V::Boolean(*b),
            Value::Date(d) => V::Date(i64::from(*d)),
            Value::DateTime(t) => V::Instant(*t),
            other => panic!("{other:?}"),
        },
        Term::Element(i) => V::Text(elements.iter().find(|(n, _)| n == i).unwrap().1.clone()),
        Term::House(house) => {
            let (identity, life) = (&row.entry.identity, &row.entry.life);
            match house {
                House::Id => V::Text(identity.feature_id()),
                House::Local => V::Text(identity.local.clone()),
                House::Namespace => V::Text(identity.namespace.clone()),
                House::Version => V::Text(identity.version.clone()?),
                House::ObjectFrom => V::Instant(life.object_from?),
                House::VersionFrom => V::Instant(life.version_from?),
                House::VersionTo => V::Instant(life.version_to?),
                House::ObjectTo => V::Instant(life.object_to?),
            }
        }
        Term::Text(t) => V::Text(t.clone()),
        Term::Integer(i) => V::Whole(i128::from(*i)),
        Term::Real(r) => V::Real(*r),
        Term::Boolean(b) => V::Boolean(*b),
        Term::Date(d) => V::Date(i64::from(*d)),
        Term::Instant(t) => V::Instant(*t),
        Term::Endless(late) => V::Endless(*late),
        Term::Arithmetic(op, d, l, r) => match (compute(l, *d, row, elements)?, compute(r, *d, row, elements)?) {
            (V::Whole(a), V::Whole(b)) => V::Whole(whole(*op, a, b)?),
            (V::Real(a), V::Real(b)) => V::Real(real(*op, a, b)?),
            other => panic!("{other:?}"),
        },
        Term::Folded(fold, of) => match compute(of, Domain::Text, row, elements)? {
            V::Text(t) => V::Text(folded(*fold, &t)),
            other => panic!("{other:?}"),
        },
        Term::Call(function, d, of) => called(*function, compute(of, *d, row, elements)?),
    };
    Some(match (value, domain) {
        (V::Whole(i), Domain::Real) => V::Real(i as f64),
        (V::Instant(t), Domain::Date) => {
            V::Date(local_day(t).signed_duration_since("1970-01-01".parse().unwrap()).num_days())
        }
        (v, _) => v,
    })
}

fn called(function: Function, value: V) -> V {
    let part = |days: i64, n: usize| {
        let text = registers::time::format_date(i32::try_from(days).unwrap());
        V::Whole(text.split('-').nth(n).unwrap().parse().unwrap())
    };
    match (function, value) {
        (Function::Lower, V::Text(t)) => V::Text(t.to_lowercase()),
        (Function::Upper, V::Text(t)) => V::Text(t.to_uppercase()),
        (Function::Trim, V::Text(t)) => V::Text(t.trim_matches(' ').to_owned()),
        (Function::Length, V::Text(t)) => V::Whole(i128::try_from(t.chars().count()).unwrap()),
        (Function::Abs, V::Whole(i)) => V::Whole(i.abs()),
        (Function::Abs, V::Real(r)) => V::Real(r.abs()),
        (Function::Floor, V::Real(r)) => V::Real(r.floor()),
        (Function::Ceiling, V::Real(r)) => V::Real(r.ceil()),
        (Function::Year, V::Date(d)) => part(d, 0),
        (Function::Month, V::Date(d)) => part(d, 1),
        (Function::Day, V::Date(d)) => part(d, 2),
        other => panic!("{other:?}"),
    }
}

fn whole(op: Arithmetic, a: i128, b: i128) -> Option<i128> {
    match op {
        Arithmetic::Plus => Some(a.checked_add(b).expect("the generator keeps numbers small")),
        Arithmetic::Minus => Some(a.checked_sub(b).expect("the generator keeps numbers small")),
        Arithmetic::Times => Some(a.checked_mul(b).expect("the generator keeps numbers small")),
        Arithmetic::Modulo => a.checked_rem(b),
        Arithmetic::Div => a.checked_div(b),
        Arithmetic::Over | Arithmetic::Power => panic!(),
    }
}

fn real(op: Arithmetic, a: f64, b: f64) -> Option<f64> {
    let near = |v: f64| v.abs() <= 1e300;
    let fits = |v: f64| (1e-150..=1e150).contains(&v.abs());
    let over = |a: f64, b: f64| match () {
        () if b == 0.0 => None,
        () if a == 0.0 => Some(0.0),
        () => (fits(a) && fits(b)).then_some(a / b),
    };
    let times = |a: f64, b: f64| if a == 0.0 || b == 0.0 { Some(0.0) } else { (fits(a) && fits(b)).then_some(a * b) };
    let minus = |a: f64, b: f64| (near(a) && near(b)).then_some(a - b);
    match op {
        Arithmetic::Plus => (near(a) && near(b)).then_some(a + b),
        Arithmetic::Minus => minus(a, b),
        Arithmetic::Times => times(a, b),
        Arithmetic::Over => over(a, b),
        Arithmetic::Div => over(a, b).map(f64::trunc),
        Arithmetic::Modulo => minus(a, times(b, over(a, b)?.trunc())?),
        Arithmetic::Power => match () {
            () if b == 0.0 => Some(1.0),
            () if a == 0.0 => (b > 0.0).then_some(0.0),
            () if !fits(a) || !(1e-150..=1e6).contains(&b.abs()) => None,
            () if a < 0.0 && b.fract() != 0.0 => None,
            () => ((b * a.abs().ln()).abs() <= 340.0).then(|| a.powf(b)),
        },
    }
}

fn folded(fold: Fold, text: &str) -> String {
    match fold {
        Fold::Case => text.to_lowercase(),
        Fold::Accents => text
            .nfd()
            .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
            .map(|c| match c {
                'ł' => 'l',
                'Ł' => 'L',
                c => c,
            })
            .collect(),
    }
}

fn like(text: &[char], pattern: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['%', rest @ ..] => (0..=text.len()).any(|i| like(&text[i..], rest)),
        ['_', rest @ ..] => !text.is_empty() && like(&text[1..], rest),
        ['\\', c, rest @ ..] | [c, rest @ ..] => text.first() == Some(c) && like(&text[1..], rest),
    }
}

fn several(side: &Several, row: &Row) -> Option<Vec<String>> {
    match side {
        Several::Literal(list) => Some(list.clone()),
        Several::Attribute(i) => match &row.entry.values[*i] {
            Value::Texts(list) => Some(list.clone()),
            _ => None,
        },
    }
}

fn site(side: &Site, row: &Row) -> Option<Vec<geo::Geometry>> {
    match side {
        Site::Literal(place) => Some(place.shapes.iter().map(flat).collect()),
        Site::Attribute(_) => row.shape.as_ref().map(|s| vec![flat(s)]),
    }
}

fn flat(shape: &Shape) -> geo::Geometry {
    let point = |c: &Coord| geo::Point::new(c.x, c.y);
    let line = |curve: &Curve| geo::LineString::from_iter(curve.vertices().map(|c| (c.x, c.y)));
    match shape {
        Shape::Point(c) => point(c).into(),
        Shape::MultiPoint(all) => geo::MultiPoint(all.iter().map(point).collect()).into(),
        Shape::Line(curve) => line(curve).into(),
        Shape::MultiLine(all) => geo::MultiLineString(all.iter().map(line).collect()).into(),
        Shape::Surface(s) => geo::Polygon::new(line(&s.rings[0]), s.rings[1..].iter().map(line).collect()).into(),
        Shape::MultiSurface(_) => panic!("none is planted"),
    }
}

fn related(how: Spatial, l: &geo::Geometry, r: &geo::Geometry) -> bool {
    let matrix = l.relate(r);
    match how {
        Spatial::Intersects => matrix.is_intersects(),
        Spatial::Equals => matrix.is_equal_topo(),
        Spatial::Disjoint => matrix.is_disjoint(),
        Spatial::Touches => matrix.is_touches(),
        Spatial::Within => matrix.is_within(),
        Spatial::Overlaps => matrix.is_overlaps(),
        Spatial::Crosses => matrix.is_crosses(),
        Spatial::Contains => matrix.is_contains(),
    }
}
