//! Values in a filter: references, literals, functions and the arithmetic of OGC Filter 1.1.

use super::{Read, Reading, new, reference, refuse, short, wrong_count};
use crate::xml::Element;
use registers::Class;
use registers::catalogue::Kind;
use registers::filter::{Arithmetic, DEPTH, Expr, Function, Property, Reader, Refusal, What};

pub fn term(e: &Element, r: Reading<'_>, depth: usize) -> Read<Expr> {
    if depth == DEPTH {
        return refuse(
            "Filtr jest zbyt głęboko zagnieżdżony; zapisz go prościej.",
            "The filter is nested too deeply; write it more simply.",
        );
    }
    let arithmetic = |op| {
        let [left, right] = e.children.as_slice() else { return wrong_count(e, 2) };
        let (left, right) = (term(left, r, depth + 1)?, term(right, r, depth + 1)?);
        Ok(new(What::Arithmetic(op, Box::new(left), Box::new(right))))
    };
    match e.local() {
        "ValueReference" | "PropertyName" => reference::expr(e.text(), r.class),
        "Literal" if e.children.is_empty() => {
            // Blanks belong to a text, but not those by which a writer of XML moved it to a line of its own.
            let text = if e.raw_text().contains('\n') { e.text() } else { e.raw_text() };
            Ok(new(What::Bare(text.to_owned())))
        }
        "Function" => {
            let name = e.attribute("name").unwrap_or_default().to_owned();
            let arguments = e.children.iter().map(|c| term(c, r, depth + 1)).collect::<Read<Vec<_>>>()?;
            Ok(new(What::Call(name, arguments)))
        }
        "Add" => arithmetic(Arithmetic::Plus),
        "Sub" => arithmetic(Arithmetic::Minus),
        "Mul" => arithmetic(Arithmetic::Times),
        "Div" => arithmetic(Arithmetic::Over),
        name => refuse(
            format!("Tu musi stać wartość (ValueReference, Literal albo Function), a stoi „{}”.", short(name)),
            format!("A value must stand here (ValueReference, Literal or Function), not \"{}\".", short(name)),
        ),
    }
}

/// Whether a side of a comparison is a geometry, which can be compared by spatial operators only.
fn is_place(e: &Element, class: &Class) -> bool {
    match e.local() {
        "Literal" => !e.children.is_empty(),
        "ValueReference" | "PropertyName" => match reference::property(e.text(), class) {
            Some("boundedBy") => true,
            Some(name) => class.attributes.iter().any(|a| a.name == name && matches!(a.kind, Kind::Geometry(_))),
            None => false,
        },
        _ => false,
    }
}

/// Both sides of a comparison.
pub fn condition_sides(e: &Element, r: Reading<'_>) -> Read<[Expr; 2]> {
    if let Some(place) = e.children.iter().find(|c| is_place(c, r.class)) {
        let (operator, what) = (short(e.local()), short(place.local()));
        let refusal = Refusal::new(
            None,
            format!("Operator {operator} nie porównuje geometrii, a stoi w nim jako {what}."),
            format!("The operator {operator} does not compare geometries, and one stands in it as {what}."),
        );
        return Err(refusal.of_operands());
    }
    match e.children.as_slice() {
        [left, right] => Ok([term(left, r, 0)?, term(right, r, 0)?]),
        _ => wrong_count(e, 2),
    }
}

/// Whether a value is a text, or can be read as one.
pub fn is_text(e: &Expr, class: &Class) -> bool {
    match &e.what {
        What::Bare(_) | What::Text(_) => true,
        What::Property(name) => match class.property(Reader::Public, name, None) {
            Ok(Property::House(house)) => !house.is_instant(),
            Ok(Property::Attribute(i)) => {
                let a = &class.attributes[i];
                a.many || matches!(a.kind, Kind::Text | Kind::Code(_) | Kind::Ref(_))
            }
            Err(_) => false,
        },
        What::Call(name, _) => {
            matches!(Function::parse(name), Some(Function::Lower | Function::Upper | Function::Trim))
        }
        _ => false,
    }
}

/// Whether it is a property that may have several values.
pub fn is_repeated(e: &Expr, class: &Class) -> bool {
    let What::Property(name) = &e.what else { return false };
    matches!(class.property(Reader::Public, name, None), Ok(Property::Attribute(i)) if class.attributes[i].many)
}
