//! Loading into a class that holds data: the delivery's rows stand in a staging table, are sorted into known and new,
//! and only what is new or ended touches the class. Nothing is ever deleted; what is superseded is closed.

use super::report::ClassCounts;
use crate::ddl;
use crate::error::StoreError;
use crate::load::columns;
use crate::migrate::run;
use registers::{Class, Doubt, Severity, Words};
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, PgConnection, Row};

pub(crate) fn staging(class: &Class) -> String {
    format!("s_{}", class.id)
}

pub(crate) fn create_staging(class: &Class) -> String {
    let house = ddl::HOUSE.iter().map(|(n, t, _)| format!("{n} {t}"));
    let own = class.attributes.iter().map(|a| format!("{} {}", a.column, ddl::sql_type(a)));
    // `stan`: null to be stored, 1 known and the same.
    let keeper = class.kept.then(|| "jednostka text".to_owned());
    let all = house.chain(own).chain(keeper).collect::<Vec<_>>().join(", ");
    format!(
        "create temp table {} (nr bigint generated always as identity, {all}, stan smallint) on commit drop",
        staging(class)
    )
}

/// Statements that need the class's names, the delivery's number as `$1` where they write.
struct Merge<'a> {
    conn: &'a mut PgConnection,
    class: &'a Class,
    table: String,
    staging: String,
    import: i64,
    counts: ClassCounts,
    doubts: Vec<Doubt>,
}

/// Compares the staged rows with the class and stores what is new.
pub(crate) async fn finish(
    conn: &mut PgConnection,
    class: &Class,
    counts: ClassCounts,
    import: i64,
    complete: bool,
) -> Result<(ClassCounts, Vec<Doubt>), StoreError> {
    let counts = ClassCounts { delivered: counts.delivered, ..ClassCounts::default() };
    let mut m =
        Merge { conn, class, table: class.table(), staging: staging(class), import, counts, doubts: Vec::new() };
    m.drop_twice().await?;
    run(m.conn, format!("create index on {0} (lokalny_id, przestrzen_nazw); analyze {0}", m.staging)).await?;
    m.close_earlier_live().await?;
    m.close_ended().await?;
    m.mark_known().await?;
    m.replace_corrected().await?;
    m.place_older().await?;
    m.count_new().await?;
    m.close_superseded().await?;
    if class.presented || class.part_of.is_some() {
        m.end_old_presentations().await?;
    }
    if complete {
        m.end_missing().await?;
    }
    if class.kept {
        m.keep_keeper().await?;
    }
    let columns = columns(class);
    run(
        m.conn,
        format!(
            "insert into {} ({columns}) select {columns} from {} where stan is null order by nr",
            m.table, m.staging
        ),
    )
    .await?;
    if class.kept {
        m.keep_hidden().await?;
    }
    Ok((m.counts, m.doubts))
}

impl Merge<'_> {
    /// Whoever keeps an entry goes on keeping it, whatever namespace the delivery uses.
    async fn keep_keeper(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {} s set jednostka = t.jednostka from (
               select distinct on (lokalny_id, przestrzen_nazw) lokalny_id, przestrzen_nazw, jednostka from {}
                where jednostka is not null order by lokalny_id, przestrzen_nazw, id desc) t
              where s.stan is null and t.lokalny_id = s.lokalny_id and t.przestrzen_nazw = s.przestrzen_nazw",
            self.staging, self.table
        );
        self.rows("keeping the keeper", sql).await.map(drop)
    }

    /// What was taken back from the public does not come back by a delivery.
    async fn keep_hidden(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {0} t set stan_publikacji = p.stan_publikacji from (
               select distinct on (lokalny_id, przestrzen_nazw) lokalny_id, przestrzen_nazw, stan_publikacji from {0}
                where import_id is distinct from $1 order by lokalny_id, przestrzen_nazw, id desc) p
              where t.import_id = $1 and p.stan_publikacji <> 'opublikowany'
                and t.lokalny_id = p.lokalny_id and t.przestrzen_nazw = p.przestrzen_nazw",
            self.table
        );
        self.write("keeping what is hidden", sql).await.map(drop)
    }

    async fn rows(&mut self, context: &'static str, sql: String) -> Result<Vec<PgRow>, StoreError> {
        sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *self.conn).await.map_err(StoreError::of(context))
    }

    async fn write(&mut self, context: &'static str, sql: String) -> Result<Vec<PgRow>, StoreError> {
        sqlx::query(AssertSqlSafe(sql))
            .bind(self.import)
            .fetch_all(&mut *self.conn)
            .await
            .map_err(StoreError::of(context))
    }

    async fn drop_twice(&mut self) -> Result<(), StoreError> {
        let s = &self.staging;
        let rows = self
            .rows(
                "looking for versions named twice",
                format!(
                    "with d as (select nr, row_number() over w i, first_value(odcisk) over w pierwszy from {s}
                                window w as (partition by lokalny_id, przestrzen_nazw, wersja_id order by nr))
                     delete from {s} t using d where t.nr = d.nr and d.i > 1
                     returning t.przestrzen_nazw || '_' || t.lokalny_id, t.linia, t.odcisk = d.pierwszy"
                ),
            )
            .await?;
        for row in &rows {
            self.counts.duplicates += 1;
            self.doubts.push(named_twice(self.class, row.get(0), row.get(1), row.get(2)));
        }
        Ok(())
    }

    /// Two live versions of one object in the delivery: the earlier one is history.
    async fn close_earlier_live(&mut self) -> Result<(), StoreError> {
        let s = &self.staging;
        let rows = self
            .rows(
                "looking for two live versions",
                format!(
                    "with d as (select nr, lead(start_wersja) over w nastepna, lead(nr) over w nast from {s} where koniec_wersja is null
                                window w as (partition by lokalny_id, przestrzen_nazw order by start_wersja nulls first, nr))
                     update {s} t set koniec_wersja = coalesce(d.nastepna, now()) from d where t.nr = d.nr and d.nast is not null
                     returning t.przestrzen_nazw || '_' || t.lokalny_id, t.linia"
                ),
            )
            .await?;
        for row in &rows {
            self.doubts.push(doubt(
                Severity::Warning,
                "DWIE-BIEZACE",
                self.class,
                row.get(0),
                row.get(1),
                "Dostawa podaje dwie bieżące wersje obiektu; wcześniejszą zamknięto z początkiem późniejszej.",
                "The delivery gives two live versions of the object; the earlier was closed where the later begins.",
            ));
        }
        Ok(())
    }

    /// A version that is here, delivered again with its end: it is closed, or its end is set right.
    async fn close_ended(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {} t set koniec_wersja = s.koniec_wersja, koniec_obiekt = s.koniec_obiekt, zamknal_import = $1
               from {} s
              where t.lokalny_id = s.lokalny_id and t.przestrzen_nazw = s.przestrzen_nazw and t.wersja_id = s.wersja_id and not t.zastapiona
                and t.odcisk = s.odcisk and s.koniec_wersja is not null
                and (t.koniec_wersja is distinct from s.koniec_wersja or t.koniec_obiekt is distinct from s.koniec_obiekt)
             returning s.koniec_obiekt is not null",
            self.table, self.staging
        );
        let rows = self.write("closing versions", sql).await?;
        self.counts.ended += rows.iter().filter(|r| r.get::<bool, _>(0)).count() as u64;
        Ok(())
    }

    async fn mark_known(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {} s set stan = 1 from {} t
              where t.lokalny_id = s.lokalny_id and t.przestrzen_nazw = s.przestrzen_nazw and t.wersja_id = s.wersja_id and not t.zastapiona
                and t.odcisk = s.odcisk",
            self.staging, self.table
        );
        let done = sqlx::query(AssertSqlSafe(sql))
            .execute(&mut *self.conn)
            .await
            .map_err(StoreError::of("recognising versions"))?;
        self.counts.unchanged = done.rows_affected();
        Ok(())
    }

    /// The same version id with another content: the row that was here stays, marked as replaced.
    async fn replace_corrected(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {} t set zastapiona = true, koniec_wersja = coalesce(t.koniec_wersja, now()), zamknal_import = $1
               from {} s
              where s.stan is null and t.lokalny_id = s.lokalny_id and t.przestrzen_nazw = s.przestrzen_nazw and t.wersja_id = s.wersja_id and not t.zastapiona
             returning s.przestrzen_nazw || '_' || s.lokalny_id, s.linia",
            self.table, self.staging
        );
        for row in &self.write("replacing corrected versions", sql).await? {
            self.counts.changed += 1;
            self.doubts.push(doubt(
                Severity::Note,
                "WERSJA-INNA",
                self.class,
                row.get(0),
                row.get(1),
                "Wersja o tym samym identyfikatorze ma inną treść niż w bazie; przyjęto treść z dostawy, poprzednią zachowano w historii.",
                "The version has the same id but another content than the stored one; the delivered content was taken, the former kept in history.",
            ));
        }
        Ok(())
    }

    /// A live version that is older than what is here came late: it is history from the start.
    async fn place_older(&mut self) -> Result<(), StoreError> {
        let (s, t) = (&self.staging, &self.table);
        let rows = self
            .rows(
                "placing older versions",
                format!(
                    "with later as (
                       select s.nr, min(t.start_wersja) as poczatek from {s} s join {t} t using (lokalny_id, przestrzen_nazw)
                        where s.stan is null and s.koniec_wersja is null and not t.zastapiona and t.start_wersja > s.start_wersja
                        group by s.nr)
                     update {s} s set koniec_wersja = later.poczatek from later where s.nr = later.nr
                     returning s.przestrzen_nazw || '_' || s.lokalny_id, s.linia"
                ),
            )
            .await?;
        for row in &rows {
            self.doubts.push(doubt(
                Severity::Note,
                "STARSZA",
                self.class,
                row.get(0),
                row.get(1),
                "Dostarczona wersja jest starsza od bieżącej w bazie; zapisano ją w historii.",
                "The delivered version is older than the stored live one; it went into history.",
            ));
        }
        Ok(())
    }

    /// New objects, new versions of known objects, history.
    async fn count_new(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "select count(*) filter (where koniec_wersja is null and not znany), count(*) filter (where koniec_wersja is null and znany and not poprawka),
                    count(*) filter (where koniec_wersja is not null and koniec_obiekt is null), count(*) filter (where koniec_obiekt is not null)
               from (select s.koniec_wersja, s.koniec_obiekt,
                            exists (select from {0} t where t.lokalny_id = s.lokalny_id and t.przestrzen_nazw = s.przestrzen_nazw) as znany,
                            exists (select from {0} t where t.lokalny_id = s.lokalny_id and t.przestrzen_nazw = s.przestrzen_nazw and t.wersja_id = s.wersja_id) as poprawka
                       from {1} s where s.stan is null) x",
            self.table, self.staging
        );
        let row = sqlx::query(AssertSqlSafe(sql))
            .fetch_one(&mut *self.conn)
            .await
            .map_err(StoreError::of("counting what is new"))?;
        let n = |i: usize| row.get::<i64, _>(i).unsigned_abs();
        self.counts.new += n(0);
        self.counts.changed += n(1);
        self.counts.archived += n(2);
        self.counts.ended += n(3);
        Ok(())
    }

    /// The live version of an object that got a later one ends where the later begins.
    async fn close_superseded(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "with next as (
               select t.id, min(coalesce(s.start_wersja, now())) as poczatek, max(s.koniec_obiekt) as koniec from {0} t join {1} s using (lokalny_id, przestrzen_nazw)
                where s.stan is null and t.koniec_wersja is null
                  and (s.koniec_wersja is null or s.start_wersja > t.start_wersja)
                group by t.id)
             update {0} t set koniec_wersja = next.poczatek, zamknal_import = $1 from next where t.id = next.id returning t.id",
            self.table, self.staging
        );
        self.write("closing superseded versions", sql).await.map(drop)
    }

    /// Presentations of an object come as a set: those that the delivery no longer names have ended.
    async fn end_old_presentations(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {0} t set koniec_wersja = now(), koniec_obiekt = now(), zamknal_import = $1
              where t.koniec_wersja is null
                and (t.przestrzen_nazw, split_part(t.lokalny_id, '-k', 1)) in (select przestrzen_nazw, split_part(lokalny_id, '-k', 1) from {1})
                and not exists (select from {1} s where s.lokalny_id = t.lokalny_id and s.przestrzen_nazw = t.przestrzen_nazw)
             returning t.id",
            self.table, self.staging
        );
        self.counts.ended += self.write("ending old presentations", sql).await?.len() as u64;
        Ok(())
    }

    /// A delivery that holds everything of its namespaces: what it does not name has ended.
    async fn end_missing(&mut self) -> Result<(), StoreError> {
        let sql = format!(
            "update {0} t set koniec_wersja = now(), koniec_obiekt = now(), zamknal_import = $1
              where t.koniec_wersja is null and t.przestrzen_nazw in (select distinct przestrzen_nazw from {1})
                and not exists (select from {1} s where s.lokalny_id = t.lokalny_id and s.przestrzen_nazw = t.przestrzen_nazw)
             returning t.id",
            self.table, self.staging
        );
        self.counts.ended += self.write("ending what is missing", sql).await?.len() as u64;
        Ok(())
    }
}

pub(crate) fn named_twice(class: &Class, object: String, line: i64, same: bool) -> Doubt {
    if same {
        doubt(
            Severity::Note,
            "POWTORZONY",
            class,
            object,
            line,
            "Ta sama wersja obiektu występuje w dostawie więcej niż raz; przyjęto ją raz.",
            "The same version of the object stands in the delivery more than once; it was taken once.",
        )
    } else {
        doubt(
            Severity::Refused,
            "POWTORZONY-INNY",
            class,
            object,
            line,
            "Wersja o tym samym identyfikatorze występuje w dostawie z różną treścią; przyjęto pierwszą, tę odrzucono.",
            "A version with the same id stands in the delivery with different content; the first was taken, this one refused.",
        )
    }
}

pub(crate) fn doubt(
    severity: Severity,
    rule: &str,
    class: &Class,
    object: String,
    line: i64,
    pl: &str,
    en: &str,
) -> Doubt {
    Doubt {
        severity,
        rule: rule.to_owned(),
        class: class.name.clone(),
        object,
        attribute: None,
        line: line.unsigned_abs(),
        text: Words { pl: pl.to_owned(), en: en.to_owned() },
    }
}
