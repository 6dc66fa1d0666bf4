//! Errors that people report, from the form to the office's answer.

use crate::accounts::{Asker, By, fresh_secret, note};
use crate::error::StoreError;
use crate::pool::Store;
use registers::error_report::{Category, State};
use registers::rights::Action;
use serde_json::json;
use sha2::{Digest, Sha256};
use sqlx::AssertSqlSafe;

/// Whoever may read and edit this register of a unit deals with its reports: that of what residents report.
const REGISTER: &str = "zgloszenie";
/// From one address, an hour and a day.
const AN_HOUR: i64 = 5;
const A_DAY: i64 = 20;
/// Letters of the secret in an address: 130 bits.
const SECRET: usize = 26;

/// What somebody reports.
#[derive(Debug, Clone)]
pub struct Filed<'a> {
    pub category: Category,
    /// Longitude and latitude.
    pub place: Option<(f64, f64)>,
    pub place_text: &'a str,
    /// Class, feature id and title of the entry that it is about.
    pub entry: Option<(&'a str, &'a str, &'a str)>,
    /// The unit that keeps the entry.
    pub unit: Option<&'a str>,
    pub description: &'a str,
    pub email: Option<&'a str>,
    pub picture: Option<NewPicture<'a>>,
    /// Where the request came from.
    pub origin: &'a str,
}

/// A photograph that was cleaned of what it told about place, time and camera.
#[derive(Debug, Clone, Copy)]
pub struct NewPicture<'a> {
    pub media_type: &'a str,
    pub size: (u32, u32),
    pub content: &'a [u8],
}

/// A photograph of a report.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ReportPicture {
    pub media_type: String,
    pub content: Vec<u8>,
}

/// What became of filing a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filing {
    /// Number and secret, as they stand in the address of its page.
    Done(String),
    /// Too many came from there.
    TooMany,
}

/// A report, as far as whoever holds its address may see it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ErrorReport {
    pub id: i64,
    pub category: String,
    pub lon: Option<f64>,
    pub lat: Option<f64>,
    pub place_text: String,
    pub class: Option<String>,
    pub entry: Option<String>,
    pub title: Option<String>,
    pub description: String,
    pub unit: Option<String>,
    pub unit_name: Option<String>,
    pub state: String,
    pub answer: String,
    pub created: chrono::DateTime<chrono::Utc>,
    pub changed: chrono::DateTime<chrono::Utc>,
    /// For officials of the unit.
    pub email: Option<String>,
    /// The sides of its photograph in pixels, when it has one.
    pub width: Option<i32>,
    pub height: Option<i32>,
}

impl ErrorReport {
    /// `2026-000012`
    #[must_use]
    pub fn number(&self) -> String {
        number(self.id, &self.created)
    }
}

fn number(id: i64, created: &chrono::DateTime<chrono::Utc>) -> String {
    format!("{}-{id:06}", created.format("%Y"))
}

/// How an official decided.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    pub state: State,
    pub answer: &'a str,
    /// The unit that it is passed on to.
    pub unit: Option<&'a str>,
}

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    Done,
    /// There is no such report, or not for the asker.
    NotFound,
    NotYours,
    UnknownUnit,
}

const COLUMNS: &str =
    "e.id, e.category, st_x(e.place) as lon, st_y(e.place) as lat, e.place_text, e.class, e.entry, e.title,
    e.description, e.unit, u.name as unit_name, e.state, e.answer, e.created, e.changed,
    p.width, p.height";
const FROM: &str = "infostrada.error_reports e left join infostrada.units u on u.id = e.unit
    left join infostrada.error_report_pictures p on p.report = e.id";

impl Store {
    /// Takes a report in and finds who is responsible.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn file_error_report(&self, report: &Filed<'_>) -> Result<Filing, StoreError> {
        let failed = || StoreError::of("taking a report in");
        let mut tx = self.begin().await.map_err(failed())?;
        let origin = Sha256::digest(format!("infostrada.report:{}", report.origin).as_bytes()).to_vec();
        // One at a time from one address, or many at once would all find few before them.
        sqlx::query("select pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 20))")
            .bind(&origin)
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        sqlx::query("delete from infostrada.error_report_origins where at < now() - interval '1 day'")
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        let (hour, day): (i64, i64) = sqlx::query_as(
            "select count(*) filter (where at > now() - interval '1 hour'), count(*)
               from infostrada.error_report_origins where origin = $1",
        )
        .bind(&origin)
        .fetch_one(&mut *tx)
        .await
        .map_err(failed())?;
        if hour >= AN_HOUR || day >= A_DAY {
            return Ok(Filing::TooMany);
        }
        sqlx::query("insert into infostrada.error_report_origins (origin) values ($1)")
            .bind(&origin)
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        let secret: String = fresh_secret().chars().take(SECRET).collect();
        let (id, created): (i64, chrono::DateTime<chrono::Utc>) = sqlx::query_as(
            "insert into infostrada.error_reports
               (secret, category, place, place_text, class, entry, title, description, email, unit)
             values ($1, $2, st_setsrid(st_makepoint($3, $4), 4326), $5, $6, $7, $8, $9, $10,
                     coalesce((select id from infostrada.units where id = $11), infostrada.responsible_unit($3, $4, $12),
                              infostrada.responsible_unit(null, null, $12)))
             returning id, created",
        )
        .bind(hashed(&secret))
        .bind(report.category.word())
        .bind(report.place.map(|p| p.0))
        .bind(report.place.map(|p| p.1))
        .bind(report.place_text)
        .bind(report.entry.map(|e| e.0))
        .bind(report.entry.map(|e| e.1))
        .bind(report.entry.map(|e| e.2))
        .bind(report.description)
        .bind(report.email)
        .bind(report.unit)
        .bind(report.category.keeper())
        .fetch_one(&mut *tx)
        .await
        .map_err(failed())?;
        if let Some(picture) = &report.picture {
            let side = |v: u32| i32::try_from(v).unwrap_or(i32::MAX);
            sqlx::query(
                "insert into infostrada.error_report_pictures (report, media_type, width, height, content)
                 values ($1, $2, $3, $4, $5)",
            )
            .bind(id)
            .bind(picture.media_type)
            .bind(side(picture.size.0))
            .bind(side(picture.size.1))
            .bind(picture.content)
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        }
        tx.commit().await.map_err(failed())?;
        Ok(Filing::Done(format!("{}-{secret}", number(id, &created))))
    }

    /// The report of an address, for whoever holds it; never the e-mail address.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn error_report_of(&self, key: &str) -> Result<Option<ErrorReport>, StoreError> {
        let Some((shown, secret)) = key.rsplit_once('-').filter(|(_, s)| s.len() == SECRET) else { return Ok(None) };
        let found: Option<ErrorReport> = sqlx::query_as(AssertSqlSafe(format!(
            "select {COLUMNS}, null::text as email from {FROM}
              where e.secret = $1"
        )))
        .bind(hashed(secret))
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("reading a report"))?;
        Ok(found.filter(|r| r.number() == shown))
    }

    /// The photograph of a report, for whoever holds its address.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn error_report_picture_of(&self, key: &str) -> Result<Option<ReportPicture>, StoreError> {
        match self.error_report_of(key).await? {
            Some(report) if report.width.is_some() => self.report_picture(report.id).await,
            _ => Ok(None),
        }
    }

    /// The photograph of a report of the asker's units.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn error_report_picture(&self, asker: &Asker, id: i64) -> Result<Option<ReportPicture>, StoreError> {
        let theirs: bool =
            sqlx::query_scalar("select exists (select from infostrada.error_reports where id = $1 and unit = any($2))")
                .bind(id)
                .bind(seen(asker))
                .fetch_one(&self.house)
                .await
                .map_err(StoreError::of("reading the picture of a report"))?;
        if theirs { self.report_picture(id).await } else { Ok(None) }
    }

    async fn report_picture(&self, id: i64) -> Result<Option<ReportPicture>, StoreError> {
        sqlx::query_as("select media_type, content from infostrada.error_report_pictures where report = $1")
            .bind(id)
            .fetch_optional(&self.house)
            .await
            .map_err(StoreError::of("reading the picture of a report"))
    }

    /// Reports of the asker's units, the oldest that nobody has settled first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn error_reports(
        &self,
        asker: &Asker,
        states: &[State],
        unit: Option<&str>,
        most: i64,
    ) -> Result<Vec<ErrorReport>, StoreError> {
        let words: Vec<&str> = states.iter().map(|s| s.word()).collect();
        let mut units = seen(asker);
        units.retain(|u| unit.is_none_or(|wanted| wanted == u));
        sqlx::query_as(AssertSqlSafe(format!(
            "select {COLUMNS}, null::text as email from {FROM}
              where e.unit = any($1) and e.state = any($2)
              order by e.state in ('zalatwione', 'odrzucone'), e.id limit $3"
        )))
        .bind(units)
        .bind(words)
        .bind(most)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading reports"))
    }

    /// One report of the asker's units; with the e-mail address, and a line in the journal, for those who may read personal
    /// data there.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn error_report(&self, asker: &Asker, id: i64) -> Result<Option<ErrorReport>, StoreError> {
        let failed = || StoreError::of("reading a report");
        let mut tx = self.begin().await.map_err(failed())?;
        let mut personal: Vec<String> = asker.rights.units_for(Action::ReadPersonal, REGISTER).into_iter().collect();
        personal.retain(|_| asker.person.is_some());
        let found: Option<ErrorReport> = sqlx::query_as(AssertSqlSafe(format!(
            "select {COLUMNS}, case when e.unit = any($3) then e.email end as email
               from {FROM}
              where e.id = $1 and e.unit = any($2)"
        )))
        .bind(id)
        .bind(seen(asker))
        .bind(personal)
        .fetch_optional(&mut *tx)
        .await
        .map_err(failed())?;
        if let Some(report) = found.as_ref().filter(|r| r.email.is_some()) {
            let object = format!("zgloszenie/{}", report.id);
            note(&mut tx, By::Asker(asker), "osobowe.odczyt", report.unit.as_deref(), &object, json!({})).await?;
            tx.commit().await.map_err(failed())?;
        }
        Ok(found)
    }

    /// Notes what an editor of the unit decided.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn decide_error_report(
        &self,
        asker: &Asker,
        id: i64,
        decision: Decision<'_>,
    ) -> Result<Decided, StoreError> {
        let failed = || StoreError::of("deciding on a report");
        let mut tx = self.begin().await.map_err(failed())?;
        let standing: Option<(Option<String>, String)> = sqlx::query_as(
            "select unit, state from infostrada.error_reports where id = $1 and unit = any($2) for update",
        )
        .bind(id)
        .bind(seen(asker))
        .fetch_optional(&mut *tx)
        .await
        .map_err(failed())?;
        let Some((unit, before)) = standing else { return Ok(Decided::NotFound) };
        if !unit.as_ref().is_some_and(|u| asker.rights.may(Action::Edit, REGISTER, u)) {
            return Ok(Decided::NotYours);
        }
        let done = sqlx::query(
            "update infostrada.error_reports set state = $2, answer = $3, unit = coalesce($4, unit), changed = now(), decided_by = $5
              where id = $1 and ($4::text is null or exists (select from infostrada.units where id = $4))",
        )
        .bind(id)
        .bind(decision.state.word())
        .bind(decision.answer)
        .bind(decision.unit)
        .bind(asker.person)
        .execute(&mut *tx)
        .await
        .map_err(failed())?;
        if done.rows_affected() == 0 {
            return Ok(Decided::UnknownUnit);
        }
        let details = json!({ "przed": before, "po": decision.state.word(), "jednostka": decision.unit });
        note(&mut tx, By::Asker(asker), "zgloszenie.decyzja", unit.as_deref(), &format!("zgloszenie/{id}"), details)
            .await?;
        tx.commit().await.map_err(failed())?;
        Ok(Decided::Done)
    }
}

/// Units whose reports the asker reads.
fn seen(asker: &Asker) -> Vec<String> {
    let mut units = asker.rights.units_for(Action::ReadInternal, REGISTER);
    units.extend(asker.rights.units_for(Action::Edit, REGISTER));
    units.into_iter().collect()
}

fn hashed(secret: &str) -> Vec<u8> {
    Sha256::digest(format!("infostrada.report.secret:{secret}").as_bytes()).to_vec()
}
