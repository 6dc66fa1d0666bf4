//! Pages in another order than that of arrival. Page after page is found by the keys of the last entry, not by counting,
//! so the thousandth costs what the first does.

use super::date;
use super::term::house_column;
use registers::Value;
use registers::catalogue::{Class, Kind};
use registers::filter::{Order, Property, SortKey};
use sqlx::{Postgres, QueryBuilder};

/// ` order by …`; missing values last whichever way the keys run, equal ones by row.
pub(crate) fn push_order(q: &mut QueryBuilder<Postgres>, class: &Class, order: &Order) {
    q.push(" order by ");
    for key in &order.keys {
        let way = if key.descending { "desc" } else { "asc" };
        q.push(format!("{} {way} nulls last, ", sorted(class, *key)));
    }
    q.push("id");
}

/// ` and …`: only what stands after the last entry, whose row and keys these are.
pub(crate) fn push_after(q: &mut QueryBuilder<Postgres>, class: &Class, order: &Order, row: i64) {
    q.push(" and (");
    for (n, (key, value)) in order.keys.iter().zip(&order.after).enumerate() {
        if value.is_null() {
            // Nothing stands after a missing value but other missing ones.
            continue;
        }
        push_equal(q, class, order, n);
        let expression = sorted(class, *key);
        q.push(format!("({expression} {} ", if key.descending { "<" } else { ">" }));
        push_value(q, value);
        q.push(format!(" or {expression} is null) or "));
    }
    push_equal(q, class, order, order.keys.len());
    q.push("id > ");
    q.push_bind(row);
    q.push(")");
}

/// The first `n` keys are those of the last entry.
fn push_equal(q: &mut QueryBuilder<Postgres>, class: &Class, order: &Order, n: usize) {
    for (key, value) in order.keys.iter().zip(&order.after).take(n) {
        let expression = sorted(class, *key);
        if value.is_null() {
            q.push(format!("{expression} is null and "));
        } else {
            q.push(format!("{expression} = "));
            push_value(q, value);
            q.push(" and ");
        }
    }
}

fn push_value(q: &mut QueryBuilder<Postgres>, value: &Value) {
    match value {
        Value::Integer(i) => q.push_bind(*i),
        Value::Real(r) => q.push_bind(*r),
        Value::Boolean(b) => q.push_bind(*b),
        Value::Date(d) => q.push_bind(date(*d)),
        Value::DateTime(t) => q.push_bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(*t)),
        other => q.push_bind(other.as_text().map(|t| t.into_owned())),
    };
}

fn sorted(class: &Class, key: SortKey) -> String {
    let (column, text) = match key.by {
        Property::House(house) => (house_column(house), !house.is_instant()),
        Property::Attribute(i) => {
            let a = &class.attributes[i];
            (a.column.as_str(), matches!(a.kind, Kind::Text | Kind::Code(_) | Kind::Ref(_)))
        }
    };
    if text { format!("{column} collate infostrada.polski") } else { column.to_owned() }
}
