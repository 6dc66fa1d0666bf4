//! Indexes for what people really ask: where questions about an attribute keep reading a whole class, an index on it is made
//! meanwhile, beside the reading and writing that goes on. Nobody has to know beforehand what will be asked.

use crate::error::StoreError;
use crate::migrate::run;
use crate::pool::Store;
use registers::catalogue::Kind;
use registers::filter::{Comparison, Domain, Filter, Term};
use registers::{Class, ClassIx};
use sqlx::Connection;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A question that the database answers sooner reads no whole class worth the name.
const LONG: Duration = Duration::from_millis(5);
/// So many long answers are no chance any more; then each time that there were twice as many again.
const OFTEN: u32 = 3;
/// Each index makes every change of the class a little dearer.
const MOST: i64 = 8;
/// Smaller classes are read at once.
const FEW: i64 = 10_000;

/// Long answers counted by class and attribute.
#[derive(Default)]
pub(crate) struct Sought(Mutex<HashMap<(ClassIx, usize), u32>>);

/// The attributes of a question that an index on one column would narrow down.
pub(crate) fn narrowing(class: &Class, filter: &Filter) -> Vec<usize> {
    let plain = |i: usize| {
        let a = &class.attributes[i];
        let one = !a.many && !matches!(a.kind, Kind::Geometry(_) | Kind::Struct { .. });
        // The public half of a conditional attribute is a column of another name.
        (one && class.public_column(a).as_ref() == Some(&a.column)).then_some(i)
    };
    let fixed = |term: &Term| {
        matches!(
            term,
            Term::Text(_) | Term::Integer(_) | Term::Real(_) | Term::Boolean(_) | Term::Date(_) | Term::Instant(_)
        )
    };
    match filter {
        Filter::All(list) => list.iter().flat_map(|f| narrowing(class, f)).collect(),
        Filter::Equal(i, _) => plain(*i).into_iter().collect(),
        // Texts are ordered by another collation than the index has.
        Filter::Compare { op: Comparison::Unequal, .. } => Vec::new(),
        Filter::Compare { domain: Domain::Text, op, .. } if *op != Comparison::Equal => Vec::new(),
        Filter::Compare { left: Term::Attribute(i), right: term, .. }
        | Filter::Compare { left: term, right: Term::Attribute(i), .. }
            if fixed(term) =>
        {
            plain(*i).into_iter().collect()
        }
        Filter::OneOf { term: Term::Attribute(i), values, .. } if values.iter().all(fixed) => {
            plain(*i).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

impl Sought {
    /// Notes how long the database took; gives the attributes for which it has been long often enough just now.
    fn note(&self, class: &Class, attributes: &[usize], took: Duration) -> Vec<usize> {
        if took < LONG {
            return Vec::new();
        }
        // A poisoned count is still a count.
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut often = attributes.to_vec();
        often.retain(|i| {
            let n = counted.entry((class.ix, *i)).or_default();
            *n = n.saturating_add(1);
            n.is_multiple_of(OFTEN) && (*n / OFTEN).is_power_of_two()
        });
        often
    }
}

impl Store {
    /// To be told of every answer to a question with [`narrowing`] attributes, and how long the database made it wait.
    pub(crate) fn answered(&self, class: ClassIx, attributes: &[usize], took: Duration) {
        let class = self.catalogue().shared(class);
        for i in self.sought.note(&class, attributes, took) {
            let (store, class) = (self.clone(), Arc::clone(&class));
            tokio::spawn(async move {
                match store.make_index(&class, i).await {
                    Ok(true) => tracing::info!(
                        class = class.id,
                        attribute = class.attributes[i].name,
                        "an index was made for what is asked"
                    ),
                    Ok(false) => {}
                    // Answers are right without it, and slow as before.
                    Err(e) => tracing::info!(class = class.id, "an index for what is asked could not be made: {e}"),
                }
            });
        }
    }

    /// Whether an index was made.
    async fn make_index(&self, class: &Class, i: usize) -> Result<bool, StoreError> {
        let said = || StoreError::of("making an index for what is asked");
        let (table, column) = (class.table(), &class.attributes[i].column);
        let name = name(class, column);
        let (large, there, valid, others): (bool, bool, bool, i64) = sqlx::query_as(
            "select (select reltuples >= $3 from pg_class where oid = $1::regclass),
                    to_regclass($2) is not null,
                    coalesce((select indisvalid from pg_index where indexrelid = to_regclass($2)), false),
                    (select count(*) from pg_index i join pg_class c on c.oid = i.indexrelid
                      where i.indrelid = $1::regclass and c.relname like 'pytany\\_%')",
        )
        .bind(&table)
        .bind(format!("{}.{name}", class.schema))
        .bind(FEW as f64)
        .fetch_one(&self.house)
        .await
        .map_err(said())?;
        if !large || valid || (!there && others >= MOST) {
            return Ok(false);
        }
        // What is set for it is not for the next.
        let mut connection = self.house.acquire().await.map_err(said())?.detach();
        let remove = format!("drop index concurrently if exists {}.{name}", class.schema);
        // One may have been left behind by a process that was killed at it.
        run(&mut connection, remove.clone()).await?;
        // Whoever reads for long holds it up; it does not hold up a delivery behind it for long.
        run(&mut connection, "set lock_timeout = '10s'; set statement_timeout = '10min'".to_owned()).await?;
        let make = format!("create index concurrently {name} on {table} ({column}, id) where koniec_wersja is null");
        if let Err(e) = run(&mut connection, make).await {
            run(&mut connection, remove).await?;
            return Err(e);
        }
        let words =
            format!("comment on index {}.{name} is 'założony, bo pytano o {column}; wolno go usunąć'", class.schema);
        run(&mut connection, words).await?;
        connection.close().await.map_err(said())?;
        Ok(true)
    }
}

/// Short enough for the database whatever the class and the attribute are called.
fn name(class: &Class, column: &str) -> String {
    let mut end = class.id.len().min(24);
    while !class.id.is_char_boundary(end) {
        end -= 1;
    }
    let hash = xxhash_rust::xxh3::xxh3_64(format!("{}.{column}", class.id).as_bytes());
    format!("pytany_{}_{hash:016x}", &class.id[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use registers::{Value, bundled};

    #[test]
    fn only_what_one_column_narrows_down_counts() {
        let catalogue = bundled::catalogue().unwrap();
        let class = catalogue.by_id("ges_przewod_kanalizacyjny").unwrap();
        let at = |name: &str| class.attribute(name).unwrap().0;
        let (width, kind) = (at("srednica"), at("funkcja"));
        let equal = Filter::Equal(kind, Value::Text("r".into()));
        let compare = |op, left, right, domain| Filter::Compare { domain, op, left, right };
        let wider = compare(Comparison::Greater, Term::Attribute(width), Term::Integer(300), Domain::Exact);
        let later = compare(Comparison::Greater, Term::Attribute(kind), Term::Text("r".into()), Domain::Text);
        let both = compare(Comparison::Equal, Term::Attribute(kind), Term::Attribute(width), Domain::Text);
        assert_eq!(narrowing(class, &Filter::All(vec![equal.clone(), wider])), [kind, width]);
        for wide in [Filter::Not(Box::new(equal.clone())), Filter::Any(vec![equal.clone()]), later, both] {
            assert_eq!(narrowing(class, &wide), [0; 0], "{wide:?}");
        }
        assert!(name(class, "srednica").len() < 63 && name(class, "srednica") != name(class, "funkcja"));
        let sought = Sought::default();
        let long: Vec<usize> = (1..=12).filter(|_| !sought.note(class, &[kind], LONG).is_empty()).collect();
        assert_eq!(long, [3, 6, 12]);
        assert!((0..6).all(|_| sought.note(class, &[width], LONG / 2).is_empty()));
    }
}
