//! A question of the house as SQL: conditions with bound parameters over known columns only.

mod order;
mod place;
mod term;

pub(crate) use order::{push_after, push_order};
use place::{push_bbox, push_near, push_spatial};
use registers::Value;
use registers::catalogue::{Attribute, Class, Kind};
use registers::filter::{Comparison, Domain, Filter, Lists, Several, Term};
use sqlx::{Postgres, QueryBuilder};
use term::{push_folds, push_term};

/// Appends the conditions of a filter, beginning with `where`; without a time, only what is in force now.
pub(crate) fn push_where(q: &mut QueryBuilder<Postgres>, class: &Class, filter: &Filter) {
    q.push(" where ");
    if !asks_time(filter) {
        q.push("koniec_wersja is null and ");
    }
    push(q, class, filter);
}

/// Appends the conditions of a filter, beginning with ` and`, for versions of any time.
pub(crate) fn push_and(q: &mut QueryBuilder<Postgres>, class: &Class, filter: &Filter) {
    q.push(" and ");
    push(q, class, filter);
}

fn asks_time(filter: &Filter) -> bool {
    match filter {
        Filter::All(list) | Filter::Any(list) => list.iter().any(asks_time),
        Filter::Not(of) | Filter::Some(_, of) => asks_time(of),
        Filter::During { .. } => true,
        _ => false,
    }
}

/// Whether a question narrows nothing down.
pub(crate) fn is_without_values(filter: &Filter) -> bool {
    matches!(filter, Filter::All(list) if list.iter().all(is_without_values))
}

/// Whether a client wrote conditions of its own. Statements are as many as such conditions, so they are not kept prepared.
pub(crate) fn is_free(filter: &Filter) -> bool {
    match filter {
        Filter::All(list) => list.iter().any(is_free),
        Filter::Equal(..) | Filter::Bbox(_) | Filter::During { .. } | Filter::ValidOn { .. } | Filter::KeptBy(_) => {
            false
        }
        _ => true,
    }
}

fn push(q: &mut QueryBuilder<Postgres>, class: &Class, filter: &Filter) {
    match filter {
        Filter::All(list) => push_joined(q, class, list, " and ", "true"),
        Filter::Any(list) => push_joined(q, class, list, " or ", "false"),
        Filter::Not(of) => {
            q.push("(not ");
            push(q, class, of);
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
        Filter::KeptBy(units) => {
            q.push("(jednostka = any (");
            q.push_bind(units.clone());
            q.push("::text[]))");
        }
        Filter::Is(term) => push_term(q, class, term, Domain::Boolean),
        Filter::Compare { domain, op, left, right } => {
            q.push("(");
            push_term(q, class, left, *domain);
            let ordered = *domain == Domain::Text && !matches!(op, Comparison::Equal | Comparison::Unequal);
            q.push(if ordered { " collate infostrada.polski " } else { " " });
            q.push(op.sign()).push(" ");
            push_term(q, class, right, *domain);
            q.push(")");
        }
        Filter::OneOf { domain, term, values } => push_one_of(q, class, *domain, term, values),
        Filter::Like { term, pattern, folds } => {
            q.push("(");
            push_term(q, class, term, Domain::Text);
            q.push(" like ");
            push_folds(q, folds, |q| {
                q.push_bind(pattern.clone()).push("::text");
            });
            q.push(")");
        }
        Filter::IsNull(term) => {
            q.push("(");
            push_term(q, class, term, term::own_domain(class, term));
            q.push(" is null)");
        }
        Filter::NoPlace(i) => drop(q.push(format!("({} is null)", class.attributes[*i].column))),
        Filter::Some(i, of) => {
            let column = &class.attributes[*i].column;
            q.push(format!(
                "(case when {column} is not null then exists (select from unnest({column}) as {} where ",
                term::element_table(*i)
            ));
            push(q, class, of);
            q.push(") end)");
        }
        Filter::Spatial { how, left, right } => push_spatial(q, class, *how, left, right),
        Filter::Near { left, right, metres } => push_near(q, class, left, right, *metres),
        Filter::Lists { how, left, right } => push_lists(q, class, *how, left, right),
    }
}

fn push_joined(q: &mut QueryBuilder<Postgres>, class: &Class, list: &[Filter], word: &str, none: &str) {
    if list.is_empty() {
        q.push(none);
        return;
    }
    q.push("(");
    for (i, f) in list.iter().enumerate() {
        if i > 0 {
            q.push(word);
        }
        push(q, class, f);
    }
    q.push(")");
}

/// A list as one parameter where the values are of one plain kind.
fn push_one_of(q: &mut QueryBuilder<Postgres>, class: &Class, domain: Domain, term: &Term, values: &[Term]) {
    q.push("(");
    push_term(q, class, term, domain);
    let texts: Option<Vec<String>> =
        values.iter().map(|v| if let Term::Text(t) = v { Some(t.clone()) } else { None }).collect();
    let numbers: Option<Vec<i64>> =
        values.iter().map(|v| if let Term::Integer(i) = v { Some(*i) } else { None }).collect();
    match (domain, texts, numbers) {
        (Domain::Text, Some(texts), _) => drop(q.push(" = any(").push_bind(texts).push("::text[])")),
        (Domain::Exact, _, Some(numbers)) => drop(q.push(" = any(").push_bind(numbers).push("::bigint[])")),
        _ => {
            q.push(" in (");
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    q.push(", ");
                }
                push_term(q, class, value, domain);
            }
            q.push(")");
        }
    }
    q.push(")");
}

fn push_lists(q: &mut QueryBuilder<Postgres>, class: &Class, how: Lists, left: &Several, right: &Several) {
    let side = |q: &mut QueryBuilder<Postgres>, s: &Several| match s {
        Several::Attribute(i) => drop(q.push(&class.attributes[*i].column)),
        Several::Literal(texts) => drop(q.push_bind(texts.clone()).push("::text[]")),
    };
    let operators: &[&str] = match how {
        Lists::ContainedBy => &["<@"],
        Lists::Contains => &["@>"],
        Lists::Equals => &["@>", "<@"],
        Lists::Overlaps => &["&&"],
    };
    q.push("(");
    for (i, operator) in operators.iter().enumerate() {
        if i > 0 {
            q.push(" and ");
        }
        side(q, left);
        q.push(format!(" {operator} "));
        side(q, right);
    }
    q.push(")");
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
