//! What an export takes out: entries of a class by place, time and keeper, without the time limit that readers have.

use crate::error::StoreError;
use crate::items::{ItemStream, Statement};
use crate::pool::{Lease, Store};
use crate::query::{is_free, is_without_values, push_and, push_order, push_where};
use crate::row::{Shape, Sight, carried_list, select_list};
use registers::Class;
use registers::crs::Crs;
use registers::filter::{Filter, Order};
use sqlx::{Postgres, QueryBuilder};

/// What is taken.
#[derive(Debug, Clone)]
pub struct Taking<'a> {
    pub filter: &'a Filter,
    /// Only what this unit or one below it keeps.
    pub unit: Option<&'a str>,
    /// The system of the geometry, and what everybody may read; without it everything as surveyed, arcs included.
    pub published: Option<&'static Crs>,
}

/// What became of an object in some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It was not there before.
    Made,
    Changed,
    /// It is there no more.
    Ended,
}

impl Store {
    /// Every entry that fits a question, as the public may see it, in one piece: all of them as they stand at one
    /// moment. Few such answers are made at a time. Attributes that are not public in this `class` are not selected.
    ///
    /// # Errors
    /// When no connection can be had; errors of the query itself come as the first item.
    pub async fn whole(
        &self,
        class: &Class,
        filter: &Filter,
        crs: &'static Crs,
        order: &Order,
    ) -> Result<ItemStream, StoreError> {
        let columns = carried_list(class, Sight::Public, crs);
        let mut q = QueryBuilder::<Postgres>::new(format!("select {columns} from {}", class.table()));
        push_where(&mut q, class, filter);
        push_order(&mut q, class, order);
        let statement = if is_without_values(filter) {
            Statement::Copied { sql: q.into_string(), most: u64::MAX }
        } else {
            Statement::Bound { query: q, kept: order.keys.is_empty() && !is_free(filter), narrows: Vec::new() }
        };
        self.stream(class, statement, Lease::download(self).await?, (Sight::Public, Some(crs)))
    }

    /// The entries in the order in which they arrived.
    ///
    /// # Errors
    /// When no connection can be had; errors of the query itself come as the first item.
    pub async fn taken(&self, class: &Class, taking: &Taking<'_>) -> Result<ItemStream, StoreError> {
        let (columns, read) = seen(class, taking);
        let mut q = QueryBuilder::<Postgres>::new(format!("select {columns} from {}", class.table()));
        push_where(&mut q, class, taking.filter);
        push_taking(&mut q, class, taking);
        q.push(" order by id");
        self.stream(class, Statement::kept(q), Lease::house(self).await?, read)
    }

    /// What happened between two instants (microseconds UTC), after the first and up to the second: in this way, of each
    /// object its last version then; without a way, every version that began or ended.
    ///
    /// # Errors
    /// As [`Store::taken`].
    pub async fn turned(
        &self,
        class: &Class,
        taking: &Taking<'_>,
        (from, to): (i64, i64),
        turn: Option<Turn>,
    ) -> Result<ItemStream, StoreError> {
        let ((columns, read), table) = (seen(class, taking), class.table());
        let mut q = QueryBuilder::<Postgres>::new(format!("select {columns} from {table}, (select "));
        for (name, instant) in [("granica_od", from), ("granica_do", to)] {
            q.push_bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(instant));
            q.push(format!("::timestamptz as {name}, "));
        }
        q.push(format!("true) granice where not zastapiona and {}", condition(class, turn)));
        push_and(&mut q, class, taking.filter);
        push_taking(&mut q, class, taking);
        q.push(" order by id");
        self.stream(class, Statement::kept(q), Lease::house(self).await?, read)
    }
}

fn condition(class: &Class, turn: Option<Turn>) -> String {
    let began = "start_wersja > granica_od and start_wersja <= granica_do";
    let ended = "koniec_wersja > granica_od and koniec_wersja <= granica_do";
    let stands = "(koniec_wersja is null or koniec_wersja > granica_do)";
    // Another version of the same object.
    let other = |what: &str| {
        format!(
            "exists (select from {} p where p.lokalny_id = {1}.lokalny_id and p.przestrzen_nazw = {1}.przestrzen_nazw and not p.zastapiona and {what})",
            class.table(),
            class.id
        )
    };
    let stood = |at: &str| {
        other(&format!(
            "(p.start_wersja is null or p.start_wersja <= {at}) and (p.koniec_wersja is null or p.koniec_wersja > {at})"
        ))
    };
    match turn {
        None => format!("(({began}) or ({ended}))"),
        Some(Turn::Made) => format!("{began} and {stands} and not {}", stood("granica_od")),
        Some(Turn::Changed) => format!("{began} and {stands} and {}", stood("granica_od")),
        Some(Turn::Ended) => {
            let later = other(&format!("p.start_wersja > {}.start_wersja and p.start_wersja <= granica_do", class.id));
            format!("{ended} and {} and not {} and not {later}", stood("granica_od"), stood("granica_do"))
        }
    }
}

/// The columns, and how they are read.
fn seen(class: &Class, taking: &Taking<'_>) -> (String, (Sight, Option<&'static Crs>)) {
    match taking.published {
        Some(crs) => (carried_list(class, Sight::Public, crs), (Sight::Public, Some(crs))),
        None => (select_list(class, Shape::Own, Sight::All), (Sight::All, None)),
    }
}

/// Appends what a taking wants besides its filter.
fn push_taking(q: &mut QueryBuilder<Postgres>, class: &Class, taking: &Taking<'_>) {
    if let Some(unit) = taking.unit {
        q.push(" and jednostka in (with recursive u (id) as (select id from infostrada.units where id = ");
        q.push_bind(unit.to_owned());
        q.push(" union select c.id from infostrada.units c join u on c.parent = u.id) select id from u)");
    }
    if taking.published.is_some() {
        // The house itself reads, for whom the policies of the database do not hold.
        match (class.public, class.kept) {
            (false, _) => drop(q.push(" and false")),
            (true, true) => drop(q.push(" and stan_publikacji = 'opublikowany'")),
            (true, false) => {}
        }
    }
}
