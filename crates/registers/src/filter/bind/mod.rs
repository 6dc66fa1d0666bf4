//! Checks a question against a class: every property is one that the reader may ask about, and both sides of every
//! operator are of a kind.

mod number;
mod place;
mod term;
mod time;

use super::expression::{Comparison, DEPTH, Expr, MOST_PARTS, What};
use super::property::{House, Property, Reader};
use super::term::{Domain, Takes, Term};
use super::{Filter, Refusal};
use crate::catalogue::{Class, Kind};
use term::{Sort, as_time, in_domain, number_of, sound_text};

type Bound<T> = Result<T, Refusal>;

impl Expr {
    /// This question about the entries of a class, asked by a reader.
    ///
    /// # Errors
    /// What does not fit first, with its place and a remedy. Nothing has been asked of the database then.
    pub fn bind(&self, class: &Class, reader: Reader) -> Result<Filter, Refusal> {
        Binder { class, reader, depth: 0, parts: 0 }.condition(self)
    }
}

pub(super) struct Binder<'a> {
    class: &'a Class,
    reader: Reader,
    depth: usize,
    parts: usize,
}

impl Binder<'_> {
    fn condition(&mut self, e: &Expr) -> Bound<Filter> {
        self.enter(e)?;
        let bound = self.condition_of(e);
        self.depth -= 1;
        bound
    }

    fn condition_of(&mut self, e: &Expr) -> Bound<Filter> {
        Ok(match &e.what {
            What::And(list) => Filter::All(list.iter().map(|f| self.condition(f)).collect::<Bound<_>>()?),
            What::Or(list) => Filter::Any(list.iter().map(|f| self.condition(f)).collect::<Bound<_>>()?),
            What::Not(of) => Filter::Not(Box::new(self.condition(of)?)),
            What::Compare(op, left, right) => self.compare(e, *op, left, right)?,
            What::Between(value, low, high) => {
                let (value, low, high) = (self.term(value)?, self.term(low)?, self.term(high)?);
                let above = compared(e, Comparison::GreaterOrEqual, value.clone(), low.clone())?;
                let below = compared(e, Comparison::LessOrEqual, value.clone(), high.clone())?;
                wrapped(&[&value.0, &low.0, &high.0], Filter::All(vec![above, below]))
            }
            What::Like(value, pattern) => self.like(value, pattern)?,
            What::In(value, list) => self.one_of(e, value, list)?,
            What::IsNull(of) => self.missing(of)?,
            What::Spatial(how, left, right) => self.spatial(e, *how, left, right)?,
            What::Near(left, right, metres) => {
                let (left, right) = (self.site(left, true)?, self.site(right, true)?);
                if !(0.0..=1e7).contains(metres) {
                    return no(
                        e,
                        "Odległość podaje się w metrach, od 0 do 10 000 000.",
                        "A distance is given in metres, from 0 to 10,000,000.",
                    );
                }
                Filter::Near { left, right, metres: *metres }
            }
            What::Temporal(how, left, right) => self.temporal(*how, left, right)?,
            What::Lists(how, left, right) => {
                Filter::Lists { how: *how, left: self.several(left)?, right: self.several(right)? }
            }
            _ => {
                let (term, sort) = self.term(e)?;
                if sort != Sort::Boolean {
                    return no(
                        e,
                        "Tu musi stać warunek, np. nazwa = 'Lipowa', a stoi sama wartość.",
                        "A condition must stand here, such as name = 'Lipowa', and not a bare value.",
                    );
                }
                wrapped(&[&term], Filter::Is(term.clone()))
            }
        })
    }

    fn compare(&mut self, e: &Expr, op: Comparison, left: &Expr, right: &Expr) -> Bound<Filter> {
        // A condition beside true or false.
        for (condition, literal) in [(left, right), (right, left)] {
            if is_condition(condition) {
                let What::Boolean(wanted) = literal.what else {
                    return no(
                        e,
                        "Warunek można porównać tylko z TRUE albo FALSE.",
                        "A condition can be compared with TRUE or FALSE only.",
                    );
                };
                let inner = self.condition(condition)?;
                return match op {
                    Comparison::Equal | Comparison::Unequal if wanted == (op == Comparison::Equal) => Ok(inner),
                    Comparison::Equal | Comparison::Unequal => Ok(Filter::Not(Box::new(inner))),
                    _ => no(
                        e,
                        "Wartości logiczne można porównywać tylko przez = i <>.",
                        "Booleans can be compared by = and <> only.",
                    ),
                };
            }
        }
        let (left, right) = (self.term(left)?, self.term(right)?);
        if let (Term::House(House::Id), Term::Text(id), Comparison::Equal) = (&left.0, &right.0, op) {
            return Ok(by_id(id));
        }
        let filter = compared(e, op, left.clone(), right.clone())?;
        Ok(wrapped(&[&left.0, &right.0], filter))
    }

    fn one_of(&mut self, e: &Expr, value: &Expr, list: &[Expr]) -> Bound<Filter> {
        let value = self.term(value)?;
        let mut all = Vec::with_capacity(list.len());
        for item in list {
            let item = self.term(item)?;
            all.push(meet(e, value.clone(), item)?);
        }
        let Some((domain, term, _)) = all.first().cloned() else {
            return no(
                e,
                "Lista po IN jest pusta; podaj choć jedną wartość.",
                "The list after IN is empty; give at least one value.",
            );
        };
        if term == Term::House(House::Id) && all.iter().all(|(_, _, v)| matches!(v, Term::Text(_))) {
            let ids = all.iter().filter_map(|(_, _, v)| if let Term::Text(id) = v { Some(by_id(id)) } else { None });
            return Ok(Filter::Any(ids.collect()));
        }
        let alike = all.iter().all(|(d, t, v)| *d == domain && *t == term && v.is_literal());
        if alike {
            let values = all.into_iter().map(|(_, _, v)| v).collect();
            return Ok(wrapped(&[&term], Filter::OneOf { domain, term: term.clone(), values }));
        }
        let op = Comparison::Equal;
        let each = all.into_iter().map(|(domain, left, right)| {
            wrapped(&[&left, &right], Filter::Compare { domain, op, left: left.clone(), right: right.clone() })
        });
        Ok(Filter::Any(each.collect()))
    }

    fn like(&mut self, value: &Expr, pattern: &Expr) -> Bound<Filter> {
        let term = self.of_sort(value, Takes::Text)?.0;
        let mut folds = Vec::new();
        let mut inner = pattern;
        while let What::Folded(fold, of) = &inner.what {
            self.count(inner)?;
            folds.push(*fold);
            if folds.len() > DEPTH {
                return no(inner, "Filtr jest zbyt głęboko zagnieżdżony.", "The filter is nested too deeply.");
            }
            inner = of;
        }
        folds.reverse();
        let (What::Text(text) | What::Bare(text)) = &inner.what else {
            return no(
                inner,
                "Po LIKE musi stać wzorzec w apostrofach, np. 'Lip%'.",
                "A pattern in quotes must follow LIKE, such as 'Lip%'.",
            );
        };
        sound_text(inner, text)?;
        if text.chars().rev().take_while(|c| *c == '\\').count() % 2 == 1 {
            return no(
                inner,
                "Wzorzec kończy się znakiem \\, po którym niczego nie ma; ukośnik zapisuje się jako \\\\.",
                "The pattern ends with a \\ that nothing follows; a backslash is written as \\\\.",
            );
        }
        Ok(wrapped(&[&term], Filter::Like { term: term.clone(), pattern: text.clone(), folds }))
    }

    fn missing(&mut self, of: &Expr) -> Bound<Filter> {
        if let What::Property(name) = &of.what
            && let Property::Attribute(i) = self.class.property(self.reader, name, of.at)?
        {
            self.count(of)?;
            let geometry = matches!(self.class.attributes[i].kind, Kind::Geometry(_));
            return Ok(if geometry { Filter::NoPlace(i) } else { Filter::IsNull(Term::Attribute(i)) });
        }
        let (term, _) = self.term(of)?;
        Ok(wrapped(&[&term], Filter::IsNull(term.clone())))
    }

    fn enter(&mut self, e: &Expr) -> Bound<()> {
        self.count(e)?;
        if self.depth == DEPTH {
            return no(
                e,
                "Filtr jest zbyt głęboko zagnieżdżony; zapisz go prościej.",
                "The filter is nested too deeply; write it more simply.",
            );
        }
        self.depth += 1;
        Ok(())
    }

    fn count(&mut self, e: &Expr) -> Bound<()> {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return no(
                e,
                &format!("Filtr ma ponad {MOST_PARTS} części; podziel go na kilka zapytań."),
                &format!("The filter has over {MOST_PARTS} parts; divide it into several requests."),
            );
        }
        Ok(())
    }
}

pub(super) fn no<T>(e: &Expr, pl: &str, en: &str) -> Bound<T> {
    Err(Refusal::new(e.at, pl, en))
}

fn is_condition(e: &Expr) -> bool {
    matches!(
        e.what,
        What::And(_)
            | What::Or(_)
            | What::Not(_)
            | What::Compare(..)
            | What::Between(..)
            | What::Like(..)
            | What::In(..)
            | What::IsNull(_)
            | What::Spatial(..)
            | What::Near(..)
            | What::Temporal(..)
            | What::Lists(..)
    )
}

/// The condition, asked of each value of the repeated attributes that its terms use.
fn wrapped(terms: &[&Term], filter: Filter) -> Filter {
    let mut elements = Vec::new();
    terms.iter().for_each(|t| t.elements(&mut elements));
    elements.into_iter().fold(filter, |inner, i| Filter::Some(i, Box::new(inner)))
}

fn compared(e: &Expr, op: Comparison, left: (Term, Sort), right: (Term, Sort)) -> Bound<Filter> {
    let (domain, left, right) = meet(e, left, right)?;
    if domain == Domain::Boolean && !matches!(op, Comparison::Equal | Comparison::Unequal) {
        return no(
            e,
            "Wartości logiczne można porównywać tylko przez = i <>.",
            "Booleans can be compared by = and <> only.",
        );
    }
    Ok(Filter::Compare { domain, op, left, right })
}

/// An object's address part, split again.
fn by_id(id: &str) -> Filter {
    let Some((namespace, local)) = crate::Identity::parse_feature_id(id) else {
        return Filter::Is(Term::Boolean(false));
    };
    let equal = |house, text: &str| Filter::Compare {
        domain: Domain::Text,
        op: Comparison::Equal,
        left: Term::House(house),
        right: Term::Text(text.to_owned()),
    };
    Filter::All(vec![equal(House::Local, local), equal(House::Namespace, namespace)])
}

/// The domain in which two terms are compared, and both in it.
fn meet(e: &Expr, left: (Term, Sort), right: (Term, Sort)) -> Bound<(Domain, Term, Term)> {
    let (left, right) = (read_beside(e, left.clone(), &right)?, read_beside(e, right, &left)?);
    let domain = match (left.1, right.1) {
        (Sort::Text | Sort::Bare, Sort::Text | Sort::Bare) => Domain::Text,
        (Sort::Boolean, Sort::Boolean) => Domain::Boolean,
        (Sort::Integer, Sort::Integer) => Domain::Exact,
        // A fraction beside a whole number that is not written out: exactly, however large the number.
        (Sort::Integer, Sort::Real) if right.0.is_literal() && !left.0.is_literal() => Domain::Exact,
        (Sort::Real, Sort::Integer) if left.0.is_literal() && !right.0.is_literal() => Domain::Exact,
        (l, r) if l.is_number() && r.is_number() => Domain::Real,
        (Sort::Date, r) if r.is_time() => Domain::Date,
        (l, Sort::Date) if l.is_time() => Domain::Date,
        (l, r) if l.is_time() && r.is_time() => Domain::Instant,
        (l, r) => {
            let (l, r) = (l.words(), r.words());
            return no(
                e,
                &format!("Tego nie da się porównać: po jednej stronie stoi {}, po drugiej {}.", l.0, r.0),
                &format!("These cannot be compared: on one side stands {}, on the other {}.", l.1, r.1),
            );
        }
    };
    Ok((domain, in_domain(left.0, domain), in_domain(right.0, domain)))
}

/// A literal text beside a date or an instant, and a bare one beside anything, is read as what it stands beside.
fn read_beside(e: &Expr, one: (Term, Sort), other: &(Term, Sort)) -> Bound<(Term, Sort)> {
    let Term::Text(text) = &one.0 else { return Ok(one) };
    match (one.1, other.1) {
        (_, Sort::Date | Sort::Instant) => as_time(e, text),
        (Sort::Bare, Sort::Integer | Sort::Real) => number_of(e, text),
        (Sort::Bare, Sort::Boolean) => match text.trim() {
            "true" | "1" => Ok((Term::Boolean(true), Sort::Boolean)),
            "false" | "0" => Ok((Term::Boolean(false), Sort::Boolean)),
            _ => no(e, "Tu musi stać true albo false.", "Here must stand true or false."),
        },
        _ => Ok(one),
    }
}
