//! Filter Encoding (FES 2.0, and OGC Filter 1.1 and 1.0, which differ from it in names only): a filter of WFS becomes the
//! one question type of the house.

mod geometry;
mod reference;
mod temporal;
mod term;

pub use geometry::{Default, exact, place};
use reference::standard;
pub use reference::{place_of, property};

use crate::xml::Element;
use registers::Class;
use registers::filter::{Comparison, DEPTH, Expr, Fold, Refusal, Spatial, What};
use term::{condition_sides, is_repeated, is_text, term};

type Read<T> = Result<T, Refusal>;

/// What a filter is read against.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    pub class: &'a Class,
    /// The system of a geometry that names none.
    pub srs: Default,
}

/// Reads `Filter`.
///
/// # Errors
/// What is not understood first, and what would be right.
pub fn read(filter: &Element, reading: Reading<'_>) -> Read<Expr> {
    if filter.local() != "Filter" {
        return refuse(
            "Filtr musi być elementem Filter (FES 2.0 albo OGC Filter 1.1).",
            "The filter must be a Filter element (FES 2.0 or OGC Filter 1.1).",
        );
    }
    match filter.children.as_slice() {
        [] => refuse("Filtr jest pusty.", "The filter is empty."),
        [one] if ids(one).is_none() => condition(one, reading, 0),
        several => {
            let ids = several.iter().map(ids).collect::<Option<Vec<_>>>();
            match ids {
                Some(ids) => Ok(by_ids(ids)),
                None => refuse(
                    "Filtr ma jeden warunek albo same identyfikatory; kilka warunków łączą And i Or.",
                    "A filter holds one condition or nothing but identifiers; And and Or join several conditions.",
                ),
            }
        }
    }
}

/// Whether an object has one of these `gml:id`s.
#[must_use]
pub fn by_ids<'i>(ids: impl IntoIterator<Item = &'i str>) -> Expr {
    let list = ids.into_iter().map(|id| new(What::Text(formats::id::feature_id(id)))).collect();
    new(What::In(Box::new(new(What::Property("id".into()))), list))
}

/// The `gml:id`s that a filter consists of, when it holds nothing else.
#[must_use]
pub fn only_ids(filter: &Element) -> Option<Vec<&str>> {
    let found: Vec<&str> = filter.children.iter().map(ids).collect::<Option<_>>()?;
    (!found.is_empty()).then_some(found)
}

fn ids(e: &Element) -> Option<&str> {
    match e.local() {
        "ResourceId" => e.attribute("rid"),
        "FeatureId" => e.attribute("fid"),
        "GmlObjectId" => e.attribute("id"),
        _ => None,
    }
}

fn condition(e: &Element, r: Reading<'_>, depth: usize) -> Read<Expr> {
    if depth == DEPTH {
        return refuse(
            "Filtr jest zbyt głęboko zagnieżdżony; zapisz go prościej.",
            "The filter is nested too deeply; write it more simply.",
        );
    }
    if let Some(never) = of_what_nothing_has(e, r.class) {
        return Ok(never);
    }
    let each = || e.children.iter().map(|c| condition(c, r, depth + 1)).collect::<Read<Vec<_>>>();
    Ok(new(match e.local() {
        "And" => What::And(some(e, each()?)?),
        "Or" => What::Or(some(e, each()?)?),
        "Not" => match e.children.as_slice() {
            [one] => What::Not(Box::new(condition(one, r, depth + 1)?)),
            _ => return wrong_count(e, 1),
        },
        "PropertyIsEqualTo" => return compare(e, r, Comparison::Equal),
        "PropertyIsNotEqualTo" => return compare(e, r, Comparison::Unequal),
        "PropertyIsLessThan" => return compare(e, r, Comparison::Less),
        "PropertyIsGreaterThan" => return compare(e, r, Comparison::Greater),
        "PropertyIsLessThanOrEqualTo" => return compare(e, r, Comparison::LessOrEqual),
        "PropertyIsGreaterThanOrEqualTo" => return compare(e, r, Comparison::GreaterOrEqual),
        "PropertyIsLike" => return like(e, r),
        "PropertyIsBetween" => return between(e, r),
        "PropertyIsNull" | "PropertyIsNil" => match e.children.as_slice() {
            [one] => What::IsNull(Box::new(term(one, r, 0)?)),
            _ => return wrong_count(e, 1),
        },
        "BBOX" | "Intersects" | "Intersect" => spatial(e, r, Spatial::Intersects)?,
        "Equals" => spatial(e, r, Spatial::Equals)?,
        "Disjoint" => spatial(e, r, Spatial::Disjoint)?,
        "Touches" => spatial(e, r, Spatial::Touches)?,
        "Within" => spatial(e, r, Spatial::Within)?,
        "Overlaps" => spatial(e, r, Spatial::Overlaps)?,
        "Crosses" => spatial(e, r, Spatial::Crosses)?,
        "Contains" => spatial(e, r, Spatial::Contains)?,
        "DWithin" => near(e, r)?,
        "Beyond" => What::Not(Box::new(new(near(e, r)?))),
        "Function" => return term(e, r, 0),
        name => match (temporal::relation(name), ids(e)) {
            (Some(how), _) => temporal::read(e, r, how)?,
            (None, Some(id)) => return Ok(by_ids([id])),
            (None, None) => {
                return refuse(
                    format!("Filtr zawiera nieznany operator „{}”.", short(name)),
                    format!("The filter holds the unknown operator \"{}\".", short(name)),
                );
            }
        },
    }))
}

/// A condition on a property that GML allows every object and no object here has, such as `gml:name`.
fn of_what_nothing_has(e: &Element, class: &Class) -> Option<Expr> {
    let name = e.local();
    let refers = |c: &Element| matches!(c.local(), "ValueReference" | "PropertyName") && standard(c.text(), class);
    let holds = matches!(name, "PropertyIsNull" | "PropertyIsNil");
    (name.starts_with("PropertyIs") && e.children.iter().any(refers)).then(|| new(What::Boolean(holds)))
}

fn compare(e: &Element, r: Reading<'_>, op: Comparison) -> Read<Expr> {
    let [left, right] = condition_sides(e, r)?;
    let sides = [&left, &right];
    let fold = e.attribute("matchCase") == Some("false") && sides.iter().all(|s| is_text(s, r.class));
    let repeated = sides.iter().any(|s| is_repeated(s, r.class));
    let folded = |side: Expr| if fold { new(What::Folded(Fold::Case, Box::new(side))) } else { side };
    let make = |op| new(What::Compare(op, Box::new(folded(left.clone())), Box::new(folded(right.clone()))));
    match e.attribute("matchAction") {
        // Of all values it holds when there is none of which its opposite does.
        Some("All") if repeated => Ok(new(What::Not(Box::new(make(opposite(op)))))),
        Some("One") if repeated => refuse(
            "matchAction=\"One\" nie jest obsługiwane dla atrybutów powtarzalnych; użyj Any albo All.",
            "matchAction=\"One\" is not supported for repeated properties; use Any or All.",
        ),
        None | Some("Any" | "All" | "One") => Ok(make(op)),
        Some(_) => refuse(
            "Atrybut matchAction ma jedną z wartości: Any, All, One.",
            "The attribute matchAction is one of Any, All, One.",
        ),
    }
}

fn opposite(op: Comparison) -> Comparison {
    match op {
        Comparison::Equal => Comparison::Unequal,
        Comparison::Unequal => Comparison::Equal,
        Comparison::Less => Comparison::GreaterOrEqual,
        Comparison::LessOrEqual => Comparison::Greater,
        Comparison::Greater => Comparison::LessOrEqual,
        Comparison::GreaterOrEqual => Comparison::Less,
    }
}

fn like(e: &Element, r: Reading<'_>) -> Read<Expr> {
    let [value, pattern] = condition_sides(e, r)?;
    let What::Bare(text) = pattern.what else {
        return refuse(
            "PropertyIsLike wymaga wzorca w elemencie Literal.",
            "PropertyIsLike needs a pattern in Literal.",
        );
    };
    let sign = |names: &[&str]| names.iter().find_map(|n| e.attribute(n)).unwrap_or_default().to_owned();
    let pattern = pattern_of(&text, &sign(&["wildCard"]), &sign(&["singleChar"]), &sign(&["escapeChar", "escape"]));
    let (mut value, mut pattern) = (value, new(What::Text(pattern)));
    if e.attribute("matchCase") == Some("false") {
        value = new(What::Folded(Fold::Case, Box::new(value)));
        pattern = new(What::Folded(Fold::Case, Box::new(pattern)));
    }
    Ok(new(What::Like(Box::new(value), Box::new(pattern))))
}

/// A pattern with the signs of its author as one with `%`, `_` and `\`.
fn pattern_of(text: &str, wild: &str, single: &str, escape: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let literal = |out: &mut String, c: char| {
        if matches!(c, '%' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    };
    while let Some(c) = rest.chars().next() {
        let after = |sign: &str| if sign.is_empty() { None } else { rest.strip_prefix(sign) };
        if let Some((behind, escaped)) = after(escape).and_then(|b| b.chars().next().map(|c| (b, c))) {
            literal(&mut out, escaped);
            rest = &behind[escaped.len_utf8()..];
        } else if let Some(behind) = after(wild) {
            out.push('%');
            rest = behind;
        } else if let Some(behind) = after(single) {
            out.push('_');
            rest = behind;
        } else {
            literal(&mut out, c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

fn between(e: &Element, r: Reading<'_>) -> Read<Expr> {
    let bound = |name| e.child(name).and_then(|b| b.children.first()).map(|b| term(b, r, 0)).transpose();
    let (Some(value), Some(low), Some(high)) = (e.children.first(), bound("LowerBoundary")?, bound("UpperBoundary")?)
    else {
        return refuse(
            "PropertyIsBetween wymaga wartości, LowerBoundary i UpperBoundary.",
            "PropertyIsBetween needs a value, LowerBoundary and UpperBoundary.",
        );
    };
    Ok(new(What::Between(Box::new(term(value, r, 0)?), Box::new(low), Box::new(high))))
}

fn spatial(e: &Element, r: Reading<'_>, how: Spatial) -> Read<What> {
    let [left, right] = sites(e, r)?;
    Ok(What::Spatial(how, Box::new(left), Box::new(right)))
}

fn near(e: &Element, r: Reading<'_>) -> Read<What> {
    let Some(distance) = e.child("Distance") else {
        return refuse("Brakuje elementu Distance.", "The element Distance is missing.");
    };
    let unit = distance.attribute("uom").or_else(|| distance.attribute("units")).unwrap_or("m");
    // Names of units come bare, as URN and as URI; the last part says which it is.
    let metres_each = match unit.rsplit([':', '/', '#']).next().unwrap_or_default() {
        "" | "m" | "metre" | "meter" | "metres" | "meters" | "metr" | "9001" => 1.0,
        "km" | "kilometre" | "kilometer" | "kilometers" | "kilometres" | "9036" => 1000.0,
        "ft" | "feet" | "foot" | "9002" => 0.3048,
        _ => {
            return refuse(
                format!("Nieznana jednostka odległości „{}”; są: m, km, ft.", short(unit)),
                format!("Unknown unit of distance \"{}\"; there are m, km, ft.", short(unit)),
            );
        }
    };
    let Ok(number) = distance.text().parse::<f64>() else {
        return refuse("Odległość musi być liczbą.", "The distance must be a number.");
    };
    let [left, right] = sites(e, r)?;
    Ok(What::Near(Box::new(left), Box::new(right), number * metres_each))
}

/// Both sides of a spatial condition; one that is not written is the place of the object.
fn sites(e: &Element, r: Reading<'_>) -> Read<[Expr; 2]> {
    let mut sides = Vec::with_capacity(2);
    for child in e.children.iter().filter(|c| c.local() != "Distance") {
        sides.push(match child.local() {
            "ValueReference" | "PropertyName" => reference::expr(child.text(), r.class)?,
            "Literal" => match child.children.as_slice() {
                [one] => new(What::Place(place(one, r.srs)?)),
                _ => return refuse("Brakuje geometrii w elemencie Literal.", "A geometry is missing in Literal."),
            },
            _ => new(What::Place(place(child, r.srs)?)),
        });
    }
    if sides.len() == 1 {
        sides.insert(0, reference::place_of(r.class)?);
    }
    <[Expr; 2]>::try_from(sides).or_else(|_| wrong_count(e, 2))
}

fn some(e: &Element, list: Vec<Expr>) -> Read<Vec<Expr>> {
    if list.is_empty() { wrong_count(e, 1) } else { Ok(list) }
}

fn new(what: What) -> Expr {
    Expr::new(None, what)
}

fn wrong_count<T>(e: &Element, wanted: usize) -> Read<T> {
    let name = short(e.local());
    refuse(
        format!("Operator {name} ma {} części zamiast {wanted}.", e.children.len()),
        format!("The operator {name} has {} parts in place of {wanted}.", e.children.len()),
    )
}

fn refuse<T>(pl: impl Into<String>, en: impl Into<String>) -> Read<T> {
    Err(Refusal::new(None, pl, en))
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_keep_their_meaning_whatever_their_signs() {
        for (text, signs, pattern) in [
            ("Lip*", ["*", ".", "!"], "Lip%"),
            ("L.p", ["*", ".", "!"], "L_p"),
            ("100%_!*\\", ["*", ".", "!"], "100\\%\\_*\\\\"),
            ("a%b", ["%", "_", "\\"], "a%b"),
            ("a\\%b", ["%", "_", "\\"], "a\\%b"),
            ("a!", ["*", ".", "!"], "a!"),
            ("a*", ["", "", ""], "a*"),
        ] {
            assert_eq!(pattern_of(text, signs[0], signs[1], signs[2]), pattern, "{text}");
        }
    }
}
