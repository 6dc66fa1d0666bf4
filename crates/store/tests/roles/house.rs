//! A cluster with two units, people with sessions, a key, and one planted value a class of visibility and unit.

use registers::bundled;
use sqlx::{AssertSqlSafe, PgConnection, PgPool};
use std::sync::Arc;
use store::Store;
use store::cluster::{Cluster, Settings};

pub const READERS: [&str; 3] = ["infostrada_public", "infostrada_official", "infostrada_personal"];

pub struct House {
    pub store: Store,
    pub sql: PgPool,
    cluster: Option<Cluster>,
    folder: std::path::PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(cluster) = self.cluster.take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-roles-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 2).await.unwrap();
    store.migrate().await.unwrap();
    let sql = PgPool::connect(&cluster.url()).await.unwrap();
    sqlx::raw_sql(PEOPLE).execute(&sql).await.unwrap();
    for (unit, lon) in [("a", 18.6), ("b", 18.7)] {
        for statement in rows(unit, lon) {
            sqlx::raw_sql(AssertSqlSafe(statement)).execute(&sql).await.unwrap();
        }
    }
    sqlx::raw_sql("analyze").execute(&sql).await.unwrap();
    Some(House { store, sql, cluster: Some(cluster), folder })
}

/// Tokens are `anna` (editor of A), `powiat` (reader above both), `region`, `audytor`, `stara` (a session that ended), and
/// `klucz` (a partner with an agreement on trees of A).
const PEOPLE: &str = "
insert into infostrada.units (id, kind, name, parent) values
  ('powiat', 'powiat', 'Powiat', null), ('a', 'gmina', 'Gmina A', 'powiat'), ('b', 'gmina', 'Gmina B', 'powiat'),
  ('psp', 'partner', 'Straż', null);
insert into infostrada.people (id, login, name) values (1, 'anna', 'Anna'), (2, 'piotr', 'Piotr'), (3, 'rita', 'Rita'), (4, 'ola', 'Ola');
insert into infostrada.roles (person, unit, role) values
  (1, 'a', 'editor'), (2, 'powiat', 'reader'), (3, 'powiat', 'regional_admin'), (4, 'powiat', 'auditor');
insert into infostrada.sessions (hash, person, method, second_factor_done, expires) values
  (sha256('anna'), 1, 'password', true, now() + interval '1 hour'),
  (sha256('powiat'), 2, 'password', true, now() + interval '1 hour'),
  (sha256('region'), 3, 'password', true, now() + interval '1 hour'),
  (sha256('audytor'), 4, 'password', true, now() + interval '1 hour'),
  (sha256('stara'), 1, 'password', true, now() - interval '1 second'),
  (sha256('polowa'), 1, 'password', false, now() + interval '1 hour');
insert into infostrada.api_keys (unit, name, prefix, hash, purpose, expires) values
  ('psp', 'k', 'isk_x', sha256('klucz'), 'p', now() + interval '1 hour');
insert into infostrada.agreements (giver, receiver, registers, purpose, legal_basis) values ('a', 'psp', '{drzewa}', 'p', 'l');
";

fn rows(unit: &str, lon: f64) -> Vec<String> {
    let house = "fid, przestrzen_nazw, lokalny_id, wersja_id, start_wersja, koniec_wersja, odcisk, jednostka, stan_publikacji, geom";
    let geom = format!("st_transform(st_setsrid(st_makepoint({lon}, 53), 4326), 2180)");
    let row = |local: &str, version: &str, from: i32, to: &str, published: &str| {
        format!(
            "1, 'PL.{unit}', '{local}', '{version}', now() - interval '{from} hours', {to}, 0, '{unit}', '{published}', {geom}"
        )
    };
    let ended = "now() - interval '1 hour'";
    vec![
        format!(
            "insert into drzewa.drzewa_drzewo ({house}, numer, uwagi_wewnetrzne) values
               ({}, 'jawny', 'WEW-{unit}'), ({}, 'ukryty', 'WEW-{unit}'), ({}, 'wycofany', 'x'), ({}, 'wycofany', 'x')",
            row("1", "1", 2, "null", "opublikowany"),
            row("2", "1", 2, "null", "wewnetrzny"),
            row("3", "1", 2, ended, "wycofany"),
            row("3", "2", 1, "null", "wycofany"),
        ),
        format!(
            "insert into zbiornik_bezodplywowy.zbo_zbiornik ({house}, numer, wlasciciel) values
               ({}, 'ZB-{unit}', 'OSO-{unit}-dawny'), ({}, 'ZB-{unit}', 'OSO-{unit}')",
            row("1", "1", 2, ended, "opublikowany"),
            row("1", "2", 1, "null", "opublikowany"),
        ),
        format!(
            "insert into zgloszenie.zgl_zgloszenie ({house}, numer, opis, moderacja, zglaszajacy) values
               ({}, 'Z-1', 'WAR-{unit}-jawne', 'przyjeta', 'OSO-{unit}'), ({}, 'Z-2', 'WAR-{unit}-ukryte', 'ukryta', 'OSO-{unit}')",
            row("1", "1", 2, "null", "opublikowany"),
            row("2", "1", 2, "null", "opublikowany"),
        ),
    ]
}

impl House {
    /// A connection in the role, as the house takes it on for a reader.
    pub async fn role(&self, role: &str, token: &str) -> sqlx::Transaction<'static, sqlx::Postgres> {
        let mut tx = self.sql.begin().await.unwrap();
        sqlx::query("select set_config('infostrada.asker', $1, true), set_config('role', $2, true)")
            .bind(token)
            .bind(role)
            .execute(&mut *tx)
            .await
            .unwrap();
        tx
    }

    /// The SQLSTATE with which a statement is refused, or how many rows it touched or gave.
    pub async fn refused(&self, role: &str, token: &str, statement: &str) -> Result<usize, String> {
        let mut tx = self.role(role, token).await;
        let outcome = sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).fetch_all(&mut *tx).await;
        tx.rollback().await.unwrap();
        outcome.map(|rows| rows.len()).map_err(|e| match e.as_database_error().and_then(|d| d.code()) {
            Some(code) => code.into_owned(),
            None => e.to_string(),
        })
    }

    pub async fn texts(&self, role: &str, token: &str, query: &str) -> Vec<String> {
        let mut tx = self.role(role, token).await;
        let found = texts(&mut tx, query).await;
        tx.rollback().await.unwrap();
        found
    }
}

pub async fn texts(connection: &mut PgConnection, query: &str) -> Vec<String> {
    let rows: Vec<(Option<String>,)> =
        sqlx::query_as(AssertSqlSafe(query.to_owned())).fetch_all(connection).await.unwrap();
    let mut found: Vec<String> = rows.into_iter().filter_map(|(t,)| t).collect();
    found.sort();
    found
}
