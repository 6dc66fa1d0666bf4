//! Webhooks: addresses of partners, and stretches of the feed on their way to them. Everything that decides what is sent
//! next stands in the database, so any process may go on where another was killed.

use crate::accounts::{
    AccountError, Area, Asker, AskerKind, By, Token, fresh_secret, hash_of, in_storage, note, token_of,
};
use crate::error::StoreError;
use crate::feed::ChangeFilter;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use registers::rights::{Action, Rights};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

#[derive(Debug, Clone, Serialize, sqlx::FromRow, utoipa::ToSchema)]
#[schema(as = Webhook)]
pub struct WebhookRow {
    pub id: Uuid,
    pub unit: String,
    /// The key that made it, and without which it is silent.
    pub key: Option<i64>,
    pub url: String,
    /// None: every register.
    pub registers: Option<Vec<String>>,
    #[schema(value_type = Option<Object>)]
    pub area: Option<serde_json::Value>,
    pub content: bool,
    pub created: DateTime<Utc>,
    pub reached: i64,
    pub waiting: i64,
    pub dead: i64,
    pub delivered_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWebhook {
    /// A key's own unit when absent.
    #[serde(default)]
    pub unit: Option<String>,
    pub url: String,
    #[serde(default)]
    pub registers: Option<Vec<String>>,
    #[serde(default)]
    pub area: Option<Area>,
    /// Whether the present content of entries is sent along.
    #[serde(default)]
    pub content: bool,
    /// Where in the feed to begin; only what happens from now on when absent.
    #[serde(default)]
    pub since: Option<i64>,
}

/// A webhook with its secret, to be shown once.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct MadeWebhook {
    pub id: Uuid,
    pub secret: String,
    pub since: i64,
}

/// A delivery that was given up.
#[derive(Debug, Clone, Serialize, sqlx::FromRow, utoipa::ToSchema)]
#[schema(as = DeadDelivery)]
pub struct DeadRow {
    pub id: Uuid,
    pub since: i64,
    pub until: i64,
    pub created: DateTime<Utc>,
    pub attempts: i32,
    pub dead_at: Option<DateTime<Utc>>,
    pub last_status: Option<i32>,
    pub last_error: Option<String>,
}

/// A webhook that this process holds for a while.
#[derive(Debug, Clone)]
pub struct Held {
    pub id: Uuid,
    pub url: String,
    pub secret: String,
    pub content: bool,
    pub filter: ChangeFilter,
    pub reached: i64,
    /// Reads what the webhook may see now.
    pub asker: Asker,
    lease: Uuid,
}

/// What is to be sent.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Delivery {
    pub id: Uuid,
    pub since: i64,
    pub until: i64,
    /// Tries so far.
    pub attempts: i32,
}

/// How a try went.
#[derive(Debug, Clone)]
pub enum Outcome {
    Delivered,
    /// To be tried again after a while; `None`: given up.
    Failed {
        status: Option<u16>,
        error: String,
        again: Option<Duration>,
    },
}

type HeldRow = (Uuid, String, String, bool, Option<Vec<String>>, Option<Vec<u8>>, i64, String, String);

impl Store {
    /// Webhooks of the units that the asker administers; of a key, its own.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn webhooks(&self, by: By<'_>) -> Result<Vec<WebhookRow>, AccountError> {
        let mut all: Vec<WebhookRow> = sqlx::query_as(
            "select w.id, w.unit, w.key, w.url, w.registers, st_asgeojson(st_transform(w.area, 4326), 8)::jsonb as area,
                    w.content, w.created, w.reached, w.delivered_at,
                    (select count(*) from infostrada.deliveries d where d.webhook = w.id and d.dead_at is null) as waiting,
                    (select count(*) from infostrada.deliveries d where d.webhook = w.id and d.dead_at is not null) as dead
               from infostrada.webhooks w where w.removed_at is null order by w.created, w.id",
        )
        .fetch_all(&self.house)
        .await
        .map_err(AccountError::of("reading webhooks"))?;
        if let Some(asker) = by.asker() {
            all.retain(|w| match asker.key {
                Some(key) => w.key == Some(key),
                None => asker.rights.may(Action::ManagePeople, "", &w.unit),
            });
        }
        Ok(all)
    }

    /// Makes a webhook; whether its address may be asked at all was looked at before.
    ///
    /// # Errors
    /// When the asker may not, or a register does not exist.
    pub async fn create_webhook(&self, by: By<'_>, new: &NewWebhook) -> Result<MadeWebhook, AccountError> {
        let asker = by.asker();
        let own = asker.filter(|a| a.kind == AskerKind::Key).and_then(|a| a.unit.clone());
        let unit = new.unit.clone().or_else(|| own.clone()).ok_or_else(AccountError::not_your_unit)?;
        let may = match asker {
            None => true,
            Some(a) if a.kind == AskerKind::Key => own.as_ref() == Some(&unit),
            Some(a) => a.rights.may(Action::ManagePeople, "", &unit),
        };
        if !may {
            return Err(AccountError::not_your_unit());
        }
        let catalogue = self.catalogue();
        if new.registers.iter().flatten().any(|r| catalogue.register(r).is_none())
            || new.registers.as_deref() == Some(&[])
        {
            return Err(AccountError::invalid(
                "unknown_register",
                "Nie ma takiego rejestru.",
                "There is no such register.",
            ));
        }
        let (secret, token) = (fresh_secret(), token_of(&fresh_secret()));
        let mut tx = self.begin().await.map_err(AccountError::of("making a webhook"))?;
        let area = in_storage(&mut tx, new.area.as_ref()).await?;
        let (id, since): (Uuid, i64) = sqlx::query_as(
            "insert into infostrada.webhooks (unit, key, url, registers, area, content, secret, token, token_hash, created_by, reached)
             select $1, $2, $3, $4, st_geomfromewkb($5), $6, $7, $8, $9, $10,
                    least(coalesce($11, head), head) from (select coalesce(max(seq), 0) as head from infostrada.feed) f
             returning id, reached",
        )
        .bind(&unit)
        .bind(asker.and_then(|a| a.key))
        .bind(&new.url)
        .bind(&new.registers)
        .bind(area)
        .bind(new.content)
        .bind(&secret)
        .bind(&token)
        .bind(hash_of(&token))
        .bind(by.person())
        .bind(new.since.map(|s| s.max(0)))
        .fetch_one(&mut *tx)
        .await
        .map_err(AccountError::of("making a webhook"))?;
        let details = json!({ "url": new.url, "registers": new.registers, "content": new.content });
        note(&mut tx, by, "webhook_created", Some(&unit), &id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("making a webhook"))?;
        Ok(MadeWebhook { id, secret, since })
    }

    /// Ends a webhook with everything that waits for it.
    ///
    /// # Errors
    /// Not found for webhooks of others.
    pub async fn remove_webhook(&self, by: By<'_>, id: Uuid) -> Result<(), AccountError> {
        let old = self.managed_webhook(by, id).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("removing a webhook"))?;
        for sql in [
            "update infostrada.webhooks set removed_at = clock_timestamp() where id = $1",
            "delete from infostrada.deliveries where webhook = $1",
        ] {
            sqlx::query(sql).bind(id).execute(&mut *tx).await.map_err(AccountError::of("removing a webhook"))?;
        }
        note(&mut tx, by, "webhook_removed", Some(&old.unit), &id.to_string(), json!({ "url": old.url })).await?;
        tx.commit().await.map_err(AccountError::of("removing a webhook"))
    }

    /// # Errors
    /// Not found for webhooks of others.
    pub async fn managed_webhook(&self, by: By<'_>, id: Uuid) -> Result<WebhookRow, AccountError> {
        self.webhooks(by).await?.into_iter().find(|w| w.id == id).ok_or(AccountError::NotFound)
    }

    /// Deliveries that were given up, oldest first, at most a thousand.
    ///
    /// # Errors
    /// Not found for webhooks of others.
    pub async fn dead_deliveries(&self, by: By<'_>, id: Uuid) -> Result<Vec<DeadRow>, AccountError> {
        self.managed_webhook(by, id).await?;
        sqlx::query_as(
            "select id, since, until, created, attempts, dead_at, last_status, last_error from infostrada.deliveries
              where webhook = $1 and dead_at is not null order by since limit 1000",
        )
        .bind(id)
        .fetch_all(&self.house)
        .await
        .map_err(AccountError::of("reading dead deliveries"))
    }

    /// Puts deliveries that were given up (or one of them) before whatever waits, and returns how many.
    ///
    /// # Errors
    /// Not found for webhooks of others.
    pub async fn retry_deliveries(&self, by: By<'_>, id: Uuid, one: Option<Uuid>) -> Result<u64, AccountError> {
        self.managed_webhook(by, id).await?;
        let done = sqlx::query(
            "update infostrada.deliveries set dead_at = null, attempts = 0, next_try = now()
              where webhook = $1 and dead_at is not null and ($2::uuid is null or id = $2)",
        )
        .bind(id)
        .bind(one)
        .execute(&self.house)
        .await
        .map_err(AccountError::of("retrying deliveries"))?;
        Ok(done.rows_affected())
    }

    /// Takes hold of a webhook that has something to send, for the time given. Nobody else gets it meanwhile.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn hold_webhook(&self, time: Duration) -> Result<Option<Held>, StoreError> {
        let lease = Uuid::new_v4();
        let row: Option<HeldRow> = sqlx::query_as(
            "update infostrada.webhooks w set lease = $1, leased_until = now() + make_interval(secs => $2)
              where w.id = (
                select w.id from infostrada.webhooks w
                 where w.removed_at is null and (w.leased_until is null or w.leased_until < now())
                   and (w.key is null or infostrada.key_lives(w.key))
                   and coalesce((select d.next_try <= now() from infostrada.deliveries d
                                  where d.webhook = w.id and d.dead_at is null order by d.since limit 1),
                                w.reached < (select coalesce(max(seq), 0) from infostrada.feed))
                 order by w.leased_until nulls first limit 1 for update skip locked)
             returning w.id, w.url, w.secret, w.content, w.registers, st_asewkb(w.area), w.reached, w.token, w.unit",
        )
        .bind(lease)
        .bind(time.as_secs_f64())
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("taking hold of a webhook"))?;
        Ok(row.map(|(id, url, secret, content, registers, area, reached, token, unit)| Held {
            id,
            url,
            secret,
            content,
            filter: ChangeFilter { registers: registers.unwrap_or_default(), area, ..ChangeFilter::default() },
            reached,
            asker: Asker {
                token: Token(token),
                kind: AskerKind::Key,
                person: None,
                key: None,
                login: None,
                name: String::new(),
                unit: Some(unit),
                rights: Arc::new(Rights::default()),
                must_change_password: false,
                csrf: String::new(),
            },
            lease,
        }))
    }

    /// The delivery that comes first; nothing when the feed has to be looked at for a new one.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn next_delivery(&self, held: &Held) -> Result<Option<Delivery>, StoreError> {
        sqlx::query_as(
            "select id, since, until, attempts from infostrada.deliveries
              where webhook = $1 and dead_at is null order by since limit 1",
        )
        .bind(held.id)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("reading deliveries"))
    }

    /// The feed was looked at up to `until`; with something for this webhook in it there is a new delivery.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn advance_webhook(
        &self,
        held: &Held,
        until: i64,
        something: bool,
    ) -> Result<Option<Delivery>, StoreError> {
        sqlx::query_as(
            "with w as (update infostrada.webhooks set reached = $3 where id = $1 and lease = $2 and reached = $4
                               and removed_at is null returning id),
                  d as (insert into infostrada.deliveries (webhook, since, until) select id, $4, $3 from w where $5 returning *)
             select id, since, until, attempts from d",
        )
        .bind(held.id)
        .bind(held.lease)
        .bind(until)
        .bind(held.reached)
        .bind(something)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("making a delivery"))
    }

    /// Notes how a try went.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn settle_delivery(&self, held: &Held, delivery: &Delivery, outcome: &Outcome) -> Result<(), StoreError> {
        let query = match outcome {
            Outcome::Delivered => sqlx::query(
                "with d as (delete from infostrada.deliveries where id = $1)
                 update infostrada.webhooks set delivered_at = clock_timestamp() where id = $2",
            )
            .bind(delivery.id)
            .bind(held.id),
            Outcome::Failed { status, error, again } => sqlx::query(
                "update infostrada.deliveries set attempts = attempts + 1, last_status = $2, last_error = left($3, 500),
                        next_try = now() + make_interval(secs => coalesce($4, 0)),
                        dead_at = case when $4 is null then clock_timestamp() end
                  where id = $1",
            )
            .bind(delivery.id)
            .bind(status.map(i32::from))
            .bind(error)
            .bind(again.map(|a| a.as_secs_f64())),
        };
        query.execute(&self.house).await.map(drop).map_err(StoreError::of("settling a delivery"))
    }

    /// Lets a webhook go.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn release_webhook(&self, held: &Held) -> Result<(), StoreError> {
        sqlx::query("update infostrada.webhooks set lease = null, leased_until = null where id = $1 and lease = $2")
            .bind(held.id)
            .bind(held.lease)
            .execute(&self.house)
            .await
            .map(drop)
            .map_err(StoreError::of("letting go of a webhook"))
    }
}
