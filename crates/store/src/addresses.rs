//! Localities, streets and addresses found by their names, as people write them: without regard to case and Polish
//! letters, with or without „ulica”.

use crate::error::StoreError;
use crate::pool::{Lease, Store};
use registers::Class;
use registers::crs::Crs;
use sqlx::AssertSqlSafe;

/// Entries of one answer.
const MOST: i64 = 100;

/// What is looked for; names as written.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    pub city: &'a str,
    pub street: Option<&'a str>,
    pub number: Option<&'a str>,
}

/// Something found: a locality, a street of it, or an address.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Addressed {
    pub city: String,
    pub simc: Option<String>,
    /// TERYT of the gmina, seven digits.
    pub teryt: Option<String>,
    pub street: Option<String>,
    pub ulic: Option<String>,
    pub number: Option<String>,
    pub code: Option<String>,
    /// Easting and northing.
    pub e: f64,
    pub n: f64,
}

/// How names are compared.
fn folded(text: &str) -> String {
    format!("infostrada.fold_accents(infostrada.fold_case({text}))")
}

fn column<'c>(class: &'c Class, name: &str) -> &'c str {
    class.attribute(name).map_or("null", |(_, a)| a.column.as_str())
}

impl Store {
    /// What bears these names, by name and number, with its place in a system. With a number addresses, else with a street
    /// streets, else localities; without a street, addresses of localities that have none.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn addressed(&self, wanted: &Wanted<'_>, crs: &'static Crs) -> Result<Vec<Addressed>, StoreError> {
        let catalogue = self.catalogue();
        let class = |id: &str| catalogue.by_id(id);
        let (Some(m), Some(u), Some(p)) =
            (class("emuia_miejscowosc"), class("emuia_ulica_plac"), class("emuia_punkt_adresowy"))
        else {
            return Ok(Vec::new());
        };
        let localities = format!(
            "with m as materialized (
               select lokalny_id, geom, {name} as city, {simc} as simc, {teryt} as teryt from {table}
                where koniec_wersja is null and {status} is distinct from 'zniesiona' and {folded} = {sought})",
            name = column(m, "nazwa"),
            simc = column(m, "identyfikatorSIMC"),
            teryt = column(m, "TERYTGminy"),
            status = column(m, "status"),
            folded = folded(column(m, "nazwa")),
            sought = folded("$1::text"),
            table = m.table(),
        );
        let streets = format!(
            ", u as materialized (
               select m.city, m.simc, m.teryt, u.lokalny_id, u.geom, u.{full} as street, u.{ulic} as ulic
                 from m join {table} u on u.koniec_wersja is null and u.{place} is not null and infostrada.local_of(u.{place}) = m.lokalny_id
                where u.{status} is distinct from 'zniesiona'
                  and {sought} in ({whole}, {main}, {both}, regexp_replace({whole}, '^(ulica|aleja|aleje|plac|osiedle|rondo|skwer) ', '')))",
            full = column(u, "nazwaPelna"),
            ulic = column(u, "identyfikatorULIC"),
            place = column(u, "miejsce"),
            status = column(u, "status"),
            sought = folded("$2::text"),
            whole = folded(&format!("u.{}", column(u, "nazwaPelna"))),
            main = folded(&format!("u.{}", column(u, "TERYTNazwa1"))),
            both = folded(&format!("concat_ws(' ', u.{}, u.{})", column(u, "TERYTNazwa2"), column(u, "TERYTNazwa1"))),
            table = u.table(),
        );
        let numbered = format!(
            "p.koniec_wersja is null and p.{status} is distinct from 'zniesiony' and lower(replace(p.{number}, ' ', '')) = lower(replace($3::text, ' ', ''))",
            status = column(p, "status"),
            number = column(p, "numerPorzadkowy"),
        );
        let (number, code, points) = (column(p, "numerPorzadkowy"), column(p, "kodPocztowy"), p.table());
        let (in_city, on_street) = (column(p, "miejscowosc"), column(p, "ulica2"));
        let found = match (wanted.street, wanted.number) {
            (None, None) => "select city, simc, teryt, null::text as street, null::text as ulic, null::text as number, null::text as code, geom as g from m".to_owned(),
            (Some(_), None) => "select city, simc, teryt, street, ulic, null::text as number, null::text as code, st_pointonsurface(st_curvetoline(geom)) as g from u".to_owned(),
            (None, Some(_)) => format!(
                "select m.city, m.simc, m.teryt, null::text as street, null::text as ulic, p.{number} as number, p.{code} as code, p.geom as g
                   from m join {points} p on p.{in_city} is not null and infostrada.local_of(p.{in_city}) = m.lokalny_id where p.{on_street} is null and {numbered}"
            ),
            (Some(_), Some(_)) => format!(
                "select u.city, u.simc, u.teryt, u.street, u.ulic, p.{number} as number, p.{code} as code, p.geom as g
                   from u join {points} p on p.{on_street} is not null and infostrada.local_of(p.{on_street}) = u.lokalny_id where {numbered}"
            ),
        };
        let sql = format!(
            "{localities}{streets}, found as ({found}), shown as (select *, st_transform(g, $4::int) as o from found where g is not null)
             select city, simc, teryt, street, ulic, number, code, st_x(o) as e, st_y(o) as n
               from shown order by city, teryt, street, length(number), number limit {MOST}"
        );
        let mut lease = Lease::public(self).await?;
        let rows = sqlx::query_as(AssertSqlSafe(sql))
            .bind(wanted.city)
            .bind(wanted.street.unwrap_or_default())
            .bind(wanted.number.unwrap_or_default())
            .bind(i32::try_from(crs.srid).unwrap_or(2180))
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of("looking an address up"))?;
        lease.done();
        Ok(rows)
    }
}
