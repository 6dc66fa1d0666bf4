//! What bears the words that were typed.

use super::{Spot, kept, kind_of};
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use registers::Catalogue;
use registers::search::{is_number, words};
use sqlx::AssertSqlSafe;

/// So many candidates are compared; beyond, what was typed says too little to tell them apart.
const CANDIDATES: i64 = 1000;

type Row = (String, i64, Option<String>, Option<String>, String, bool);

impl Store {
    /// Addresses, streets, localities and entries with all these words, of which the last may still be being typed.
    pub(super) async fn named(
        &self,
        catalogue: &Catalogue,
        wanted: &[String],
        near: Option<(f64, f64)>,
        most: i64,
    ) -> Result<Vec<Spot>, StoreError> {
        let begun = query(wanted, true);
        let whole = query(wanted, false);
        let title = wanted.join(" ");
        let lettered = wanted.iter().any(|w| !is_number(w));
        let fields = "class, row, label, town, title, words, at";
        // A number alone is no address and no street.
        let kinds: &[&str] = if lettered { &["address", "street", "entry"] } else { &["entry"] };
        let mut parts = vec![format!("(select {fields} from infostrada.search where title = $3 limit {CANDIDATES})")];
        parts.extend(kinds.iter().map(|kind| {
            format!(
                "(select * from (select {fields} from infostrada.search where words @@ ('{} & ' || $1)::tsquery limit {CANDIDATES}) c
                   order by (title = $3) desc, (words @@ $2::tsquery) desc, {DISTANCE}, {LENGTH}, title limit $4)",
                kept::mark(kind)
            )
        }));
        let sql = format!(
            "select class, row, label, town, title, words @@ $2::tsquery from (
               select distinct on (class, row) * from ({}) a order by class, row) c
             order by (title = $3) desc, (words @@ $2::tsquery) desc, {DISTANCE}, {LENGTH}, title",
            parts.join(" union all ")
        );
        let mut lease = Lease::public(self).await?;
        let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(sql))
            .persistent(false)
            .bind(begun)
            .bind(whole)
            .bind(&title)
            .bind(most)
            .bind(near.map(|n| n.0))
            .bind(near.map(|n| n.1))
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of("searching"))?;
        lease.done();
        Ok(rows.into_iter().filter_map(|row| spot(catalogue, wanted, row)).collect())
    }
}

/// Places within three kilometres are equally near.
const DISTANCE: &str = "case when $5::float8 is not null then floor(ln(1 + coalesce(st_distance(at, st_transform(st_setsrid(st_makepoint($5, $6), 4326), 3857)), 1e7) / 5000)) end";

/// 48A stands beside 48.
const LENGTH: &str = "length(title) - 2 * (title ~ ' [a-z]$')::int";

fn spot(catalogue: &Catalogue, wanted: &[String], row: Row) -> Option<Spot> {
    let (class, row, label, town, title, whole) = row;
    // What has been closed since is found no more.
    let class = catalogue.collections().find(|c| c.id == class)?;
    let named: Vec<String> = words(&title);
    // All of its title was typed; of an address the number and some of the street.
    let (numbers, letters): (Vec<&String>, Vec<&String>) = named.iter().partition(|w| is_number(w));
    let has = |w: &&&String| wanted.contains(w);
    let number_fits = numbers.iter().all(|w| has(&w));
    let exact = whole
        && match class.id.as_str() {
            kept::ADDRESSES | kept::STREETS => number_fits && letters.iter().any(|w| w.len() > 2 && has(&w)),
            _ => named.iter().all(|w| wanted.contains(w)),
        };
    Some(Spot { class: class.ix, row, kind: kind_of(class), label, town, exact })
}

/// Words as a text search query; they are letters and digits only.
fn query(wanted: &[String], begun: bool) -> String {
    let last = wanted.len().saturating_sub(1);
    let part = |(i, w): (usize, &String)| {
        let open = begun && (i == last || !is_number(w)) && (w.len() > 1 || is_number(w));
        format!("'{w}'{}", if open { ":*" } else { "" })
    };
    wanted.iter().enumerate().map(part).collect::<Vec<_>>().join(" & ")
}
