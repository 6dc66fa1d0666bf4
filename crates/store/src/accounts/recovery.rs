//! Codes for the day on which the telephone is lost.

use super::error::AccountError;
use super::secrets::{base32, random, sha256};
use sqlx::PgConnection;

const HOW_MANY: usize = 8;

/// New codes in place of all old ones; shown once.
pub(crate) async fn renew(tx: &mut PgConnection, person: i64) -> Result<Vec<String>, AccountError> {
    let codes: Vec<String> = (0..HOW_MANY)
        .map(|_| {
            let text = base32(&random::<10>());
            format!("{}-{}", &text[..8], &text[8..])
        })
        .collect();
    let hashes: Vec<Vec<u8>> = codes.iter().map(|c| hash(c)).collect();
    sqlx::query("delete from infostrada.recovery_codes where person = $1")
        .bind(person)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("renewing recovery codes"))?;
    sqlx::query("insert into infostrada.recovery_codes (person, hash) select $1, unnest($2::bytea[])")
        .bind(person)
        .bind(hashes)
        .execute(tx)
        .await
        .map_err(AccountError::of("renewing recovery codes"))?;
    Ok(codes)
}

/// Uses a code up; whether there was one.
pub(crate) async fn take(tx: &mut PgConnection, person: i64, code: &str) -> Result<bool, AccountError> {
    let gone = sqlx::query("delete from infostrada.recovery_codes where person = $1 and hash = $2")
        .bind(person)
        .bind(hash(code))
        .execute(tx)
        .await
        .map_err(AccountError::of("using a recovery code"))?;
    Ok(gone.rows_affected() == 1)
}

/// Eighty random bits need no slow hash.
fn hash(code: &str) -> Vec<u8> {
    let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    sha256(plain.to_lowercase().as_bytes()).to_vec()
}
