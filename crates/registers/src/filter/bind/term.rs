//! Terms of checked questions: names looked up, literals read, functions and arithmetic with what they take.

use super::{Binder, Bound, no, number};
use crate::catalogue::Kind;
use crate::filter::expression::{Expr, What};
use crate::filter::property::{Property, short};
use crate::filter::term::{Domain, Function, Takes, Term};
use crate::time::{local_day, parse_date, parse_datetime};

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Text,
    /// Written as text; becomes what it stands beside.
    Bare,
    Integer,
    Real,
    Boolean,
    Date,
    Instant,
    Endless,
}

impl Sort {
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Text | Self::Bare => ("tekst", "a text"),
            Self::Integer | Self::Real => ("liczba", "a number"),
            Self::Boolean => ("wartość logiczna", "a boolean"),
            Self::Date => ("data", "a date"),
            Self::Instant | Self::Endless => ("chwila", "an instant"),
        }
    }

    pub(super) fn is_time(self) -> bool {
        matches!(self, Self::Date | Self::Instant | Self::Endless)
    }

    pub(super) fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Real)
    }
}

impl Binder<'_> {
    pub(super) fn term(&mut self, e: &Expr) -> Bound<(Term, Sort)> {
        self.enter(e)?;
        let bound = self.term_of(e);
        self.depth -= 1;
        bound
    }

    pub(super) fn term_of(&mut self, e: &Expr) -> Bound<(Term, Sort)> {
        Ok(match &e.what {
            What::Property(name) => return self.property(e, name),
            What::Text(t) => (Term::Text(sound_text(e, t)?), Sort::Text),
            What::Bare(t) => (Term::Text(sound_text(e, t)?), Sort::Bare),
            What::Integer(i) => (Term::Integer(*i), Sort::Integer),
            What::Real(r) if r.is_finite() => (Term::Real(*r), Sort::Real),
            What::Real(_) => return no(e, "Ta liczba jest zbyt duża.", "This number is too large."),
            What::Boolean(b) => (Term::Boolean(*b), Sort::Boolean),
            What::Date(d) => (Term::Date(*d), Sort::Date),
            What::Instant(t) => (Term::Instant(*t), Sort::Instant),
            What::Folded(fold, of) => (Term::Folded(*fold, Box::new(self.of_sort(of, Takes::Text)?.0)), Sort::Text),
            What::Arithmetic(op, left, right) => {
                let (left, right) = (self.of_sort(left, Takes::Number)?, self.of_sort(right, Takes::Number)?);
                number::arithmetic(*op, left, right)
            }
            What::Call(name, arguments) => self.call(e, name, arguments)?,
            What::Place(_) => {
                return no(
                    e,
                    "Geometrii nie można porównywać; służą do tego S_INTERSECTS i podobne.",
                    "Geometries cannot be compared; S_INTERSECTS and its like are for that.",
                );
            }
            What::Interval(..) | What::Open => {
                return no(
                    e,
                    "Przedziału czasu można użyć tylko w T_INTERSECTS i podobnych.",
                    "An interval can be used in T_INTERSECTS and its like only.",
                );
            }
            What::List(_) => {
                return no(
                    e,
                    "Listy można użyć tylko po IN oraz w A_CONTAINS i podobnych.",
                    "A list can be used after IN and in A_CONTAINS and its like only.",
                );
            }
            _ => return no(e, "Tu musi stać wartość, a stoi warunek.", "A value must stand here, not a condition."),
        })
    }

    pub(super) fn property(&self, e: &Expr, name: &str) -> Bound<(Term, Sort)> {
        match self.class.property(self.reader, name, e.at)? {
            Property::House(house) => {
                Ok((Term::House(house), if house.is_instant() { Sort::Instant } else { Sort::Text }))
            }
            Property::Attribute(i) => {
                let a = &self.class.attributes[i];
                let sort = match (&a.kind, a.many) {
                    (Kind::Geometry(_), _) => {
                        let name = short(name);
                        return no(
                            e,
                            &format!("„{name}” jest geometrią; o nią pytają S_INTERSECTS i podobne."),
                            &format!("\"{name}\" is a geometry; S_INTERSECTS and its like ask about it."),
                        );
                    }
                    // Repeated values are kept as texts.
                    (_, true) => return Ok((Term::Element(i), Sort::Text)),
                    (Kind::Integer, _) => Sort::Integer,
                    (Kind::Real, _) => Sort::Real,
                    (Kind::Boolean, _) => Sort::Boolean,
                    (Kind::Date, _) => Sort::Date,
                    (Kind::DateTime, _) => Sort::Instant,
                    (Kind::Text | Kind::Code(_) | Kind::Ref(_) | Kind::Struct { .. }, _) => Sort::Text,
                };
                Ok((Term::Attribute(i), sort))
            }
        }
    }

    pub(super) fn call(&mut self, e: &Expr, name: &str, arguments: &[Expr]) -> Bound<(Term, Sort)> {
        let Some(function) = Function::parse(name) else {
            let (names, name) = (Function::ALL.map(Function::name).join(", "), short(name));
            return no(
                e,
                &format!("Nie ma funkcji „{name}”. Są: {names}."),
                &format!("There is no function \"{name}\". There are: {names}."),
            );
        };
        let [argument] = arguments else {
            let name = function.name();
            return no(
                e,
                &format!("Funkcja {name} ma jeden argument."),
                &format!("The function {name} takes one argument."),
            );
        };
        let (mut term, mut sort) = self.of_sort(argument, function.takes())?;
        if let (Takes::Time, Term::Text(text)) = (function.takes(), &term) {
            (term, sort) = as_time(argument, text)?;
        }
        let sort = match function {
            Function::Lower | Function::Upper | Function::Trim => Sort::Text,
            Function::Length | Function::Year | Function::Month | Function::Day => Sort::Integer,
            Function::Abs | Function::Floor | Function::Ceiling => sort,
        };
        if sort == Sort::Integer && matches!(function, Function::Floor | Function::Ceiling) {
            return Ok((term, sort));
        }
        if matches!(function.takes(), Takes::Time) {
            term = in_domain(term, Domain::Date);
        }
        let domain = match (function.takes(), sort) {
            (Takes::Text, _) => Domain::Text,
            (Takes::Time, _) => Domain::Date,
            (Takes::Number, Sort::Integer) => Domain::Exact,
            (Takes::Number, _) => Domain::Real,
        };
        Ok((Term::Call(function, domain, Box::new(term)), sort))
    }

    pub(super) fn of_sort(&mut self, e: &Expr, takes: Takes) -> Bound<(Term, Sort)> {
        let (term, sort) = self.term(e)?;
        let fits = match takes {
            Takes::Text => matches!(sort, Sort::Text | Sort::Bare),
            Takes::Number => sort.is_number(),
            // A literal text may be a date; whether it is shows later.
            Takes::Time => sort.is_time() || matches!(term, Term::Text(_)),
        };
        if fits {
            return Ok((term, sort));
        }
        if let (Takes::Number, Sort::Bare, Term::Text(text)) = (takes, sort, &term) {
            return number_of(e, text);
        }
        let (pl, en) = match takes {
            Takes::Text => ("tekst", "a text"),
            Takes::Number => ("liczba", "a number"),
            Takes::Time => {
                ("data albo chwila, np. DATE('2024-05-01')", "a date or an instant, such as DATE('2024-05-01')")
            }
        };
        let is = sort.words();
        no(e, &format!("Tu musi stać {pl}, a stoi {}.", is.0), &format!("Here must stand {en}, not {}.", is.1))
    }
}

pub(super) fn as_time(e: &Expr, text: &str) -> Bound<(Term, Sort)> {
    let text = text.trim();
    match (parse_date(text), parse_datetime(text)) {
        (Some(d), _) => Ok((Term::Date(d), Sort::Date)),
        (None, Some(t)) => Ok((Term::Instant(t), Sort::Instant)),
        (None, None) => no(
            e,
            "Tu musi stać data, np. DATE('2024-05-01'), albo chwila, np. TIMESTAMP('2024-05-01T12:00:00Z').",
            "Here must stand a date such as DATE('2024-05-01') or an instant such as TIMESTAMP('2024-05-01T12:00:00Z').",
        ),
    }
}

pub(super) fn number_of(e: &Expr, text: &str) -> Bound<(Term, Sort)> {
    let text = text.trim();
    if let Ok(i) = text.parse() {
        return Ok((Term::Integer(i), Sort::Integer));
    }
    match text.parse::<f64>() {
        Ok(r) if r.is_finite() => Ok((Term::Real(r), Sort::Real)),
        _ => no(e, "Tu musi stać liczba.", "Here must stand a number."),
    }
}

/// A text that a database can hold.
pub(super) fn sound_text(e: &Expr, text: &str) -> Bound<String> {
    if text.contains('\0') {
        return no(
            e,
            "Tekst zawiera znak o kodzie 0, którego nie ma w żadnej wartości.",
            "The text holds a NUL, which no value has.",
        );
    }
    Ok(text.to_owned())
}

/// A literal instant among days is its day in Poland.
pub(super) fn in_domain(term: Term, domain: Domain) -> Term {
    match (&term, domain) {
        (Term::Instant(t), Domain::Date) => {
            let days = local_day(*t).signed_duration_since(chrono::NaiveDate::default()).num_days();
            Term::Date(i32::try_from(days).unwrap_or(i32::MAX))
        }
        _ => term,
    }
}
