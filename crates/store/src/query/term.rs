//! Terms as SQL. Every term is written so that it has the type of the domain it is compared in.

use super::date;
use registers::catalogue::{Class, Kind};
use registers::filter::{Arithmetic, Domain, Fold, Function, House, Term};
use sqlx::{Postgres, QueryBuilder};

/// A column's own type where nothing is compared.
pub(super) fn own_domain(class: &Class, term: &Term) -> Domain {
    match term {
        Term::Attribute(i) => match class.attributes[*i].kind {
            _ if class.attributes[*i].many => Domain::Text,
            Kind::Integer => Domain::Exact,
            Kind::Real => Domain::Real,
            Kind::Boolean => Domain::Boolean,
            Kind::Date => Domain::Date,
            Kind::DateTime => Domain::Instant,
            _ => Domain::Text,
        },
        Term::House(house) if house.is_instant() => Domain::Instant,
        Term::Integer(_) => Domain::Exact,
        Term::Real(_) => Domain::Real,
        Term::Boolean(_) => Domain::Boolean,
        Term::Date(_) => Domain::Date,
        Term::Instant(_) | Term::Endless(_) => Domain::Instant,
        Term::Arithmetic(_, domain, ..) => *domain,
        Term::Call(Function::Abs | Function::Floor | Function::Ceiling, domain, _) => *domain,
        Term::Call(Function::Length | Function::Year | Function::Month | Function::Day, ..) => Domain::Exact,
        Term::House(_) | Term::Element(_) | Term::Text(_) | Term::Folded(..) | Term::Call(..) => Domain::Text,
    }
}

/// What the values of a repeated attribute are called inside `exists`: table and column.
pub(super) fn element_table(i: usize) -> String {
    format!("jedna__{i}(wartosc__{i})")
}

pub(super) fn push_term(q: &mut QueryBuilder<Postgres>, class: &Class, term: &Term, domain: Domain) {
    let own = own_domain(class, term);
    match (term, domain) {
        (Term::Text(t), _) => drop(q.push_bind(t.clone()).push("::text")),
        (Term::Integer(i), Domain::Exact) => drop(q.push_bind(*i).push("::bigint")),
        #[expect(clippy::cast_precision_loss, reason = "beside a double, a number is one")]
        (Term::Integer(i), _) => drop(q.push_bind(*i as f64).push("::float8")),
        // Beside whole numbers of any length: the number as it is written, never rounded to a double again.
        (Term::Real(r), Domain::Exact) => drop(q.push_bind(r.to_string()).push("::text::numeric")),
        (Term::Real(r), _) => drop(q.push_bind(*r).push("::float8")),
        (Term::Boolean(b), _) => drop(q.push_bind(*b).push("::boolean")),
        (Term::Date(d), _) => drop(q.push_bind(date(*d)).push("::date")),
        (Term::Instant(t), _) => {
            q.push_bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(*t)).push("::timestamptz");
        }
        (Term::Endless(late), _) => {
            let kind = if domain == Domain::Date { "date" } else { "timestamptz" };
            q.push(if *late { "'infinity'::" } else { "'-infinity'::" }).push(kind);
        }
        (_, Domain::Real) if own == Domain::Exact => {
            let plain = matches!(term, Term::Attribute(_));
            q.push(if plain { "(" } else { "infostrada.real(" });
            push_own(q, class, term);
            q.push(if plain { ")::float8" } else { ")" });
        }
        (_, Domain::Date) if own == Domain::Instant => {
            q.push("(");
            push_own(q, class, term);
            q.push(" at time zone 'Europe/Warsaw')::date");
        }
        _ => push_own(q, class, term),
    }
}

/// Columns and what is computed, in their own domain.
fn push_own(q: &mut QueryBuilder<Postgres>, class: &Class, term: &Term) {
    match term {
        Term::Attribute(i) => drop(q.push(&class.attributes[*i].column)),
        Term::Element(i) => drop(q.push(format!("wartosc__{i}"))),
        Term::House(house) => drop(q.push(house_column(*house))),
        Term::Arithmetic(op, domain, left, right) => push_arithmetic(q, class, *op, *domain, left, right),
        Term::Folded(fold, of) => push_folds(q, &[*fold], |q| push_term(q, class, of, Domain::Text)),
        Term::Call(function, domain, of) => {
            let (before, after) = match (function, domain) {
                (Function::Lower, _) => ("infostrada.fold_case(", ")"),
                (Function::Upper, _) => ("infostrada.upper_case(", ")"),
                (Function::Trim, _) => ("btrim(", ")"),
                (Function::Length, _) => ("char_length(", ")::numeric"),
                (Function::Abs, Domain::Exact) => ("abs((", ")::numeric)"),
                (Function::Abs, _) => ("abs(", ")"),
                (Function::Floor, _) => ("floor(", ")"),
                (Function::Ceiling, _) => ("ceil(", ")"),
                (Function::Year, _) => ("extract(year from ", ")"),
                (Function::Month, _) => ("extract(month from ", ")"),
                (Function::Day, _) => ("extract(day from ", ")"),
            };
            q.push(before);
            push_term(q, class, of, *domain);
            q.push(after);
        }
        // Literals are written by `push_term`.
        _ => drop(q.push("null")),
    }
}

/// The column of what every entry has.
pub(super) fn house_column(house: House) -> &'static str {
    match house {
        House::Id => "(przestrzen_nazw || '_' || lokalny_id)",
        House::Local => "lokalny_id",
        House::Namespace => "przestrzen_nazw",
        House::Version => "nullif(wersja_id, '')",
        House::ObjectFrom => "start_obiekt",
        House::VersionFrom => "start_wersja",
        House::VersionTo => "koniec_wersja",
        House::ObjectTo => "koniec_obiekt",
    }
}

/// Whole numbers are computed as `numeric`, which has no bounds that a question of a few thousand parts could reach.
fn push_arithmetic(
    q: &mut QueryBuilder<Postgres>,
    class: &Class,
    op: Arithmetic,
    domain: Domain,
    left: &Term,
    right: &Term,
) {
    let exact = domain == Domain::Exact;
    let (before, between, after) = match (op, exact) {
        (Arithmetic::Plus, true) => ("((", ")::numeric + (", ")::numeric)"),
        (Arithmetic::Minus, true) => ("((", ")::numeric - (", ")::numeric)"),
        (Arithmetic::Times, true) => ("((", ")::numeric * (", ")::numeric)"),
        (Arithmetic::Modulo, true) => ("mod((", ")::numeric, nullif((", ")::numeric, 0))"),
        (Arithmetic::Div, true) => ("div((", ")::numeric, nullif((", ")::numeric, 0))"),
        (Arithmetic::Plus, false) => ("infostrada.plus(", ", ", ")"),
        (Arithmetic::Minus, false) => ("infostrada.minus(", ", ", ")"),
        (Arithmetic::Times, false) => ("infostrada.times(", ", ", ")"),
        (Arithmetic::Over, _) => ("infostrada.over(", ", ", ")"),
        (Arithmetic::Power, _) => ("infostrada.power(", ", ", ")"),
        (Arithmetic::Div, false) => ("trunc(infostrada.over(", ", ", "))"),
        (Arithmetic::Modulo, false) => {
            // The remainder by its meaning: what is left of the left side after whole times the right one.
            q.push("infostrada.minus(");
            push_term(q, class, left, domain);
            q.push(", infostrada.times(");
            push_term(q, class, right, domain);
            q.push(", trunc(infostrada.over(");
            push_term(q, class, left, domain);
            q.push(", ");
            push_term(q, class, right, domain);
            q.push("))))");
            return;
        }
    };
    q.push(before);
    push_term(q, class, left, domain);
    q.push(between);
    push_term(q, class, right, domain);
    q.push(after);
}

/// Folds around what is written, the first innermost.
pub(super) fn push_folds(
    q: &mut QueryBuilder<Postgres>,
    folds: &[Fold],
    write: impl FnOnce(&mut QueryBuilder<Postgres>),
) {
    for fold in folds.iter().rev() {
        q.push(match fold {
            Fold::Case => "infostrada.fold_case(",
            Fold::Accents => "infostrada.fold_accents(",
        });
    }
    write(q);
    q.push(")".repeat(folds.len()));
}
