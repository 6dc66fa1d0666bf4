//! Signing in elsewhere: what has to be remembered while somebody is away at the provider, and whose account it is
//! when they come back.

use super::acts::{By, note};
use super::error::{AccountError, said};
use super::secrets::{hash_of, token_of};
use super::sessions::{self, Session};
use crate::pool::Store;
use serde_json::json;

/// A sign-in under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    pub nonce: String,
    /// The secret of PKCE.
    pub verifier: String,
    /// The page to return to.
    pub back: String,
}

/// Whom the provider vouches for.
#[derive(Debug, Clone)]
pub struct Identified {
    pub issuer: String,
    pub subject: String,
    /// Only when the provider has verified it.
    pub verified_email: Option<String>,
}

impl Store {
    /// Remembers a sign-in for ten minutes under a secret that the browser holds.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn begin_flow(&self, secret: &str, flow: &Flow) -> Result<(), AccountError> {
        sqlx::query(
            "insert into infostrada.oidc_flows (hash, nonce, verifier, back, expires)
             values ($1, $2, $3, $4, now() + interval '10 minutes')",
        )
        .bind(hash_of(&token_of(secret)))
        .bind(&flow.nonce)
        .bind(&flow.verifier)
        .bind(&flow.back)
        .execute(&self.house)
        .await
        .map(drop)
        .map_err(AccountError::of("remembering a sign-in"))
    }

    /// Takes a sign-in back, once.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn take_flow(&self, secret: &str) -> Result<Option<Flow>, AccountError> {
        let row: Option<(String, String, String, bool)> = sqlx::query_as(
            "delete from infostrada.oidc_flows where hash = $1 returning nonce, verifier, back, expires > now()",
        )
        .bind(hash_of(&token_of(secret)))
        .fetch_optional(&self.house)
        .await
        .map_err(AccountError::of("remembering a sign-in"))?;
        Ok(row.filter(|(.., good)| *good).map(|(nonce, verifier, back, _)| Flow { nonce, verifier, back }))
    }

    /// Signs in whom a provider vouches for: the account that is linked to them, or the one that an administrator made
    /// for their verified address, which is linked from then on. Nobody gets an account by coming along.
    ///
    /// # Errors
    /// Forbidden when there is no open account.
    pub async fn sign_in_identified(
        &self,
        whom: &Identified,
        address: &str,
        agent: &str,
    ) -> Result<Session, AccountError> {
        let mut tx = self.begin().await.map_err(AccountError::of("signing in"))?;
        let linked: Option<(i64, Option<String>)> = sqlx::query_as(
            "select id, unit from infostrada.people
              where oidc_issuer = $1 and oidc_subject = $2 and disabled_at is null",
        )
        .bind(&whom.issuer)
        .bind(&whom.subject)
        .fetch_optional(&mut *tx)
        .await
        .map_err(AccountError::of("looking up a linked account"))?;
        let known = match (linked, &whom.verified_email) {
            (Some(known), _) => Some(known),
            (None, None) => None,
            (None, Some(email)) => sqlx::query_as(
                "update infostrada.people set oidc_issuer = $1, oidc_subject = $2
                  where lower(email) = lower($3) and oidc_subject is null and disabled_at is null
                    and not exists (select from infostrada.people where oidc_issuer = $1 and oidc_subject = $2)
                 returning id, unit",
            )
            .bind(&whom.issuer)
            .bind(&whom.subject)
            .bind(email)
            .fetch_optional(&mut *tx)
            .await
            .map_err(AccountError::of("linking an account"))?,
        };
        let Some((person, unit)) = known else {
            note(&mut tx, By::House, "sign_in_refused", None, "", json!({ "method": "oidc", "address": address }))
                .await?;
            tx.commit().await.map_err(AccountError::of("signing in"))?;
            return Err(AccountError::Forbidden(said(
                "no_account",
                "Nie masz jeszcze konta w Infostradzie. Poproś o nie administratora swojej jednostki.",
                "You have no account here yet. Ask the administrator of your unit for one.",
            )));
        };
        let session = sessions::begin(&mut tx, person, "oidc", address, agent).await?;
        let details = json!({ "method": "oidc", "issuer": whom.issuer, "address": address });
        note(&mut tx, By::House, "signed_in", unit.as_deref(), &person.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("signing in"))?;
        Ok(session)
    }
}
