//! Slowing down guesses, by account name and by address. An attempt is counted before it is checked, so a thousand
//! guesses sent at once do not all slip through; what turns out right is taken off again.

use super::error::AccountError;
use super::secrets::sha256;
use sqlx::PgPool;

/// The attempt that is under way.
pub(crate) struct Attempt {
    login: Vec<u8>,
    address: Vec<u8>,
}

/// Counts an attempt, or refuses it while the wait after earlier ones lasts. Refused attempts do not prolong the wait:
/// otherwise anybody could keep somebody out for ever.
pub(crate) async fn begin(pool: &PgPool, login: &str, address: &str) -> Result<Attempt, AccountError> {
    let attempt = Attempt {
        login: sha256(login.trim().to_lowercase().as_bytes()).to_vec(),
        address: sha256(address.as_bytes()).to_vec(),
    };
    // What is not there cannot be locked: of many first attempts at once all would find nothing that holds them back.
    sqlx::query(
        "insert into infostrada.sign_in_attempts (kind, key, failures) values ('address', $1, 0), ('login', $2, 0)
         on conflict do nothing",
    )
    .bind(&attempt.address)
    .bind(&attempt.login)
    .execute(pool)
    .await
    .map_err(AccountError::of("counting an attempt to sign in"))?;
    for (kind, key) in [("address", &attempt.address), ("login", &attempt.login)] {
        let (wait,): (Option<f64>,) = sqlx::query_as(
            "with old as materialized (
               select failures, blocked_until from infostrada.sign_in_attempts
                where kind = $1 and key = $2 and last > now() - interval '1 day' for update
             ), now_waits as (
               select extract(epoch from blocked_until - clock_timestamp())::float8 as s from old
                where blocked_until > clock_timestamp()
             ), counted as (
               insert into infostrada.sign_in_attempts as a (kind, key, failures, last, blocked_until)
               select $1, $2, 1, clock_timestamp(), clock_timestamp() + infostrada.sign_in_delay($1, 1)
                where not exists (select from now_waits)
               on conflict (kind, key) do update set
                 failures = case when a.last > now() - interval '1 day' then a.failures + 1 else 1 end,
                 last = clock_timestamp(),
                 blocked_until = clock_timestamp() + infostrada.sign_in_delay($1,
                   case when a.last > now() - interval '1 day' then a.failures + 1 else 1 end)
             )
             select (select s from now_waits)",
        )
        .bind(kind)
        .bind(key)
        .fetch_one(pool)
        .await
        .map_err(AccountError::of("counting an attempt to sign in"))?;
        if let Some(seconds) = wait {
            return Err(AccountError::Throttled { seconds: seconds.ceil().max(1.0) as u32 });
        }
    }
    Ok(attempt)
}

impl Attempt {
    /// The attempt was right: the name is forgiven everything. The address only loses this one count, so that somebody
    /// with an account cannot wash away guesses at the accounts of others.
    pub(crate) async fn was_right(&self, pool: &PgPool) -> Result<(), AccountError> {
        sqlx::query(
            "with gone as (delete from infostrada.sign_in_attempts where kind = 'login' and key = $1)
             update infostrada.sign_in_attempts set failures = failures - 1, blocked_until = null
              where kind = 'address' and key = $2",
        )
        .bind(&self.login)
        .bind(&self.address)
        .execute(pool)
        .await
        .map(drop)
        .map_err(AccountError::of("forgiving attempts to sign in"))
    }
}
