//! Agreements: which unit lets which other unit read what, until when. They never give personal data.

use super::acts::{By, note};
use super::area::{Area, in_storage};
use super::error::AccountError;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use registers::rights::Action;
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow, utoipa::ToSchema)]
pub struct Agreement {
    pub id: i64,
    pub giver: String,
    pub receiver: String,
    pub registers: Vec<String>,
    /// GeoJSON in degrees; none: everything the giver holds.
    #[schema(value_type = Option<Object>)]
    pub area: Option<serde_json::Value>,
    pub purpose: String,
    pub legal_basis: String,
    pub valid_from: DateTime<Utc>,
    pub valid_to: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
    pub in_force: bool,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAgreement {
    pub giver: String,
    pub receiver: String,
    pub registers: Vec<String>,
    #[serde(default)]
    pub area: Option<Area>,
    pub purpose: String,
    pub legal_basis: String,
    #[serde(default)]
    pub valid_from: Option<DateTime<Utc>>,
    #[serde(default)]
    pub valid_to: Option<DateTime<Utc>>,
}

impl Store {
    /// Agreements of which the asker may know: all for regional administrators, else those of the units that one
    /// administers, as giver or receiver.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn agreements(&self, by: By<'_>) -> Result<Vec<Agreement>, AccountError> {
        let mut all: Vec<Agreement> = sqlx::query_as(
            "select id, giver, receiver, registers, st_asgeojson(st_transform(area, 4326), 8)::jsonb as area, purpose,
                    legal_basis, valid_from, valid_to, revoked_at,
                    revoked_at is null and valid_from <= now() and (valid_to is null or valid_to > now()) as in_force
               from infostrada.agreements order by id",
        )
        .fetch_all(&self.house)
        .await
        .map_err(AccountError::of("reading agreements"))?;
        if let Some(asker) = by.asker() {
            let manages = |unit: &str| asker.rights.may(Action::ManagePeople, "", unit);
            all.retain(|a| manages(&a.giver) || manages(&a.receiver));
        }
        Ok(all)
    }

    /// # Errors
    /// When the asker is no regional administrator, or units or registers do not exist.
    pub async fn create_agreement(&self, by: By<'_>, new: &NewAgreement) -> Result<i64, AccountError> {
        if by.asker().is_some_and(|a| !a.rights.may(Action::ManageUnits, "", &new.giver)) {
            return Err(AccountError::regional_only());
        }
        for register in &new.registers {
            self.known_register(register)?;
        }
        let mut tx = self.begin().await.map_err(AccountError::of("making an agreement"))?;
        let area = in_storage(&mut tx, new.area.as_ref()).await?;
        let (id,): (i64,) = sqlx::query_as(
            "insert into infostrada.agreements
               (giver, receiver, registers, area, purpose, legal_basis, valid_from, valid_to, created_by)
             values ($1, $2, $3, st_geomfromewkb($4), $5, $6, coalesce($7, now()), $8, $9) returning id",
        )
        .bind(&new.giver)
        .bind(&new.receiver)
        .bind(&new.registers)
        .bind(area)
        .bind(&new.purpose)
        .bind(&new.legal_basis)
        .bind(new.valid_from)
        .bind(new.valid_to)
        .bind(by.person())
        .fetch_one(&mut *tx)
        .await
        .map_err(AccountError::of("making an agreement"))?;
        let details = json!({
            "receiver": new.receiver, "registers": new.registers, "purpose": new.purpose,
            "legal_basis": new.legal_basis, "valid_to": new.valid_to, "narrowed": new.area.is_some(),
        });
        note(&mut tx, by, "agreement_created", Some(&new.giver), &id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("making an agreement"))?;
        Ok(id)
    }

    /// Ends an agreement now. The giver's own administrator may do it too: what was given can be taken back.
    ///
    /// # Errors
    /// Not found for those who may not know of it; forbidden for the receiver.
    pub async fn revoke_agreement(&self, by: By<'_>, id: i64) -> Result<(), AccountError> {
        let known = self.agreements(by).await?.into_iter().find(|a| a.id == id).ok_or(AccountError::NotFound)?;
        if by.asker().is_some_and(|a| !a.rights.may(Action::ManagePeople, "", &known.giver)) {
            return Err(AccountError::not_your_unit());
        }
        let mut tx = self.begin().await.map_err(AccountError::of("revoking an agreement"))?;
        sqlx::query(
            "update infostrada.agreements set revoked_at = coalesce(revoked_at, clock_timestamp()) where id = $1",
        )
        .bind(id)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("revoking an agreement"))?;
        note(&mut tx, by, "agreement_revoked", Some(&known.giver), &id.to_string(), json!({})).await?;
        tx.commit().await.map_err(AccountError::of("revoking an agreement"))
    }
}
