//! Who asks: a person with a session or a program with a key, with the rights that hold at this moment. Nothing of it
//! is remembered between requests, so what was taken away is gone at once.

use super::secrets::{csrf_of, hash_of, token_of};
use crate::error::StoreError;
use crate::pool::Store;
use registers::rights::{Grant, Rights, Role, Share, UnitTree};
use sqlx::types::Json;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskerKind {
    Person,
    Key,
}

/// Stands for the asker inside the database; never written to a log.
#[derive(Clone)]
pub struct Token(pub(crate) String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[derive(Debug, Clone)]
pub struct Asker {
    pub token: Token,
    pub kind: AskerKind,
    pub person: Option<i64>,
    pub key: Option<i64>,
    /// Of a person.
    pub login: Option<String>,
    pub name: String,
    /// The home unit of a person, the unit of a key.
    pub unit: Option<String>,
    pub rights: Arc<Rights>,
    /// Signed in with a password that somebody else gave out: it opens nothing but its own change.
    pub must_change_password: bool,
    /// What a page has to show to change something with this session's cookie; empty for keys.
    pub csrf: String,
}

#[derive(serde::Deserialize)]
struct GrantRow {
    unit: String,
    register: Option<String>,
    role: String,
}

type SessionRow = (i64, String, String, Option<String>, bool, bool, Json<Vec<GrantRow>>);
type KeyRow = (i64, String, String, Option<Vec<String>>);
type ShareRow = (i64, String, String, Vec<String>, bool);

impl Store {
    /// Whose session a cookie's secret opens, if it is good now. Being asked keeps the session awake.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn asker_of_session(&self, secret: &str) -> Result<Option<Arc<Asker>>, StoreError> {
        let token = token_of(secret);
        let hash = hash_of(&token);
        let row: Option<SessionRow> = sqlx::query_as(
            "select p.id, p.login, p.name, p.unit, s.method = 'password' and p.one_time_until is not null,
                    s.seen < now() - interval '1 minute',
                    (select coalesce(jsonb_agg(jsonb_build_object('unit', r.unit, 'register', r.register, 'role', r.role)
                                               order by r.id), '[]')
                       from infostrada.roles r where r.person = p.id and (r.until is null or r.until > now()))
               from infostrada.sessions s join infostrada.people p on p.id = s.person
              where s.hash = $1 and s.expires > now() and s.seen > now() - interval '2 hours'
                and s.second_factor_done and p.disabled_at is null",
        )
        .bind(&hash)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("looking up a session"))?;
        let Some((person, login, name, unit, must_change_password, sleepy, Json(grants))) = row else {
            return Ok(None);
        };
        if sleepy {
            sqlx::query("update infostrada.sessions set seen = now() where hash = $1")
                .bind(&hash)
                .execute(&self.house)
                .await
                .map_err(StoreError::of("touching a session"))?;
        }
        let rights = self.rights_of(grants.into_iter().filter_map(grant).collect()).await?;
        Ok(Some(Arc::new(Asker {
            token: Token(token),
            kind: AskerKind::Person,
            person: Some(person),
            key: None,
            login: Some(login),
            name,
            unit,
            rights: Arc::new(rights),
            must_change_password,
            csrf: csrf_of(secret),
        })))
    }

    /// Whose key this is, if it is good now. The use is counted.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn asker_of_key(&self, secret: &str) -> Result<Option<Arc<Asker>>, StoreError> {
        let token = token_of(secret);
        let row: Option<KeyRow> = sqlx::query_as(
            "select k.id, k.name, k.unit, k.registers
               from infostrada.api_keys k join infostrada.units u on u.id = k.unit
              where k.hash = $1 and k.expires > now() and k.revoked_at is null
                and infostrada.unit_lives(u.active_from, u.active_to)",
        )
        .bind(hash_of(&token))
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("looking up a key"))?;
        let Some((key, name, unit, registers)) = row else { return Ok(None) };
        self.count_key_use(key);
        let tree = self.unit_tree().await?;
        let shares = self.shares_to(tree.below(&unit)).await?;
        let rights = Rights::of_key(&unit, registers, shares, tree);
        Ok(Some(Arc::new(Asker {
            token: Token(token),
            kind: AskerKind::Key,
            person: None,
            key: Some(key),
            login: None,
            name,
            unit: Some(unit),
            rights: Arc::new(rights),
            must_change_password: false,
            csrf: String::new(),
        })))
    }

    /// The rights that follow from roles, with the agreements in force now.
    pub(crate) async fn rights_of(&self, grants: Vec<Grant>) -> Result<Rights, StoreError> {
        let tree = self.unit_tree().await?;
        let shares = self.shares_to(reach(&grants, &tree)).await?;
        Ok(Rights::new(grants, shares, tree))
    }

    /// The rights of some person, as the roles stand now.
    pub(crate) async fn rights_of_person(&self, person: i64) -> Result<Rights, StoreError> {
        let rows: Vec<(String, Option<String>, String)> = sqlx::query_as(
            "select unit, register, role from infostrada.roles
              where person = $1 and (until is null or until > now()) order by id",
        )
        .bind(person)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading roles"))?;
        let grants = rows.into_iter().filter_map(|(unit, register, role)| grant(GrantRow { unit, register, role }));
        self.rights_of(grants.collect()).await
    }

    async fn shares_to(&self, receivers: BTreeSet<String>) -> Result<Vec<Share>, StoreError> {
        if receivers.is_empty() {
            return Ok(Vec::new());
        }
        let receivers: Vec<String> = receivers.into_iter().collect();
        let rows: Vec<ShareRow> = sqlx::query_as(
            "select id, giver, receiver, registers, area is not null from infostrada.agreements
              where receiver = any ($1) and valid_from <= now() and (valid_to is null or valid_to > now())
                and revoked_at is null order by id",
        )
        .bind(receivers)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading agreements in force"))?;
        Ok(rows
            .into_iter()
            .map(|(agreement, giver, receiver, registers, narrowed)| Share {
                agreement,
                giver,
                receiver,
                registers,
                narrowed,
            })
            .collect())
    }
}

/// Units whose agreements may matter to these roles; [`Rights`] looks closer.
fn reach(grants: &[Grant], tree: &UnitTree) -> BTreeSet<String> {
    let data = grants.iter().filter(|g| !matches!(g.role, Role::RegionalAdmin | Role::Auditor));
    let mut found = BTreeSet::new();
    for grant in data {
        match grant.role {
            Role::Editor | Role::Approver => {
                found.insert(grant.unit.clone());
                let handed = tree.holdings().iter().filter(|h| h.delegated_to.as_deref() == Some(grant.unit.as_str()));
                found.extend(handed.map(|h| h.unit.clone()));
            }
            _ => found.extend(tree.below(&grant.unit)),
        }
    }
    found
}

/// A role that this release does not know gives nothing.
fn grant(row: GrantRow) -> Option<Grant> {
    Some(Grant { unit: row.unit, register: row.register, role: Role::parse(&row.role)? })
}
