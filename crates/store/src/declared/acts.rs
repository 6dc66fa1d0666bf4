//! Declaring, changing, closing and opening a register.

use super::{DeclareError, Declared, Outlook, read};
use crate::accounts::{AccountError, AskerKind, By, Said};
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::migrate::{self, Migration};
use crate::pool::Store;
use registers::Catalogue;
use registers::declared::{self, Document, Refusal, Writing};
use registers::rights::Action;
use serde_json::{Value, json};
use sqlx::{Postgres, Transaction};

/// Registers of one unit, closed ones too: their tables stay.
const MOST_REGISTERS: i64 = 50;

impl Store {
    /// Declares a register of a unit's own.
    ///
    /// # Errors
    /// When the asker does not administer the unit, the name is taken, or with everything that is wrong.
    pub async fn declare(&self, by: By<'_>, unit: &str, document: &Document) -> Result<Declared, DeclareError> {
        self.may_declare(by, unit).await?;
        let id = document.file.id.as_str();
        let mut tx = self.declaring().await?;
        let catalogue = self.catalogue();
        let wider = self.place_new(&catalogue, unit, document)?;
        let (held,): (i64,) = sqlx::query_as("select count(*) from infostrada.declared where unit = $1")
            .bind(unit)
            .fetch_one(&mut *tx)
            .await
            .map_err(StoreError::of("counting the registers of a unit"))?;
        if held >= MOST_REGISTERS {
            return Err(DeclareError::Refused(vec![Refusal::new(
                "too_many_registers",
                "",
                format!("Jednostka może mieć najwyżej {MOST_REGISTERS} rejestrów własnych."),
                format!("A unit may have {MOST_REGISTERS} registers of its own at most."),
            )]));
        }
        build(&mut tx, &wider, id).await?;
        sqlx::query(
            "insert into infostrada.declared (register, unit, declaration, created_by) values ($1, $2, $3, $4)",
        )
        .bind(id)
        .bind(unit)
        .bind(document.json.to_string())
        .bind(by.person())
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("storing a declaration"))?;
        let classes: Vec<&str> = document.file.classes.iter().map(|c| c.id.as_str()).collect();
        self.finish(tx, by, "rejestr.utworzenie", unit, id, json!({ "wersja": 1, "klasy": classes })).await
    }

    /// Puts another declaration in the place of the one that has `version`. What makes more public than before is
    /// refused until it is `confirmed`.
    ///
    /// # Errors
    /// As [`Store::declare`]; when somebody was first; and when the change would destroy what is stored.
    pub async fn change_declared(
        &self,
        by: By<'_>,
        register: &str,
        document: &Document,
        version: i64,
        confirmed: bool,
    ) -> Result<Declared, DeclareError> {
        let held = self.administered(by, register, version).await?;
        let mut tx = self.declaring().await?;
        self.current(&mut tx, register, version).await?;
        let catalogue = self.catalogue();
        let (wider, outlook) = place_changed(&catalogue, &held, document, confirmed)?;
        build(&mut tx, &wider, register).await?;
        sqlx::query(
            "update infostrada.declared set declaration = $2, version = version + 1, changed = now()
              where register = $1",
        )
        .bind(register)
        .bind(document.json.to_string())
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("storing a declaration"))?;
        let changes: Vec<&str> = outlook.changes.iter().map(|w| w.pl.as_str()).collect();
        let details = json!({ "wersja": version + 1, "zmiany": changes, "poprzednia": held.document });
        self.finish(tx, by, "rejestr.zmiana", &held.unit, register, details).await
    }

    /// Closes a register: nothing shows or edits it any more, its entries stay.
    ///
    /// # Errors
    /// As [`Store::change_declared`].
    pub async fn retire_declared(&self, by: By<'_>, register: &str, version: i64) -> Result<Declared, DeclareError> {
        self.turn(by, register, version, true).await
    }

    /// Opens a closed register again.
    ///
    /// # Errors
    /// As [`Store::change_declared`].
    pub async fn reopen_declared(&self, by: By<'_>, register: &str, version: i64) -> Result<Declared, DeclareError> {
        self.turn(by, register, version, false).await
    }

    /// What declaring or changing would do; nothing is done.
    ///
    /// # Errors
    /// As the act itself.
    pub async fn check_declared(
        &self,
        by: By<'_>,
        unit: &str,
        document: &Document,
        confirmed: bool,
    ) -> Result<Outlook, DeclareError> {
        self.may_declare(by, unit).await?;
        self.load_declared().await?;
        let catalogue = self.catalogue();
        match self.declared(&document.file.id).await?.filter(|held| held.unit == unit) {
            Some(held) => place_changed(&catalogue, &held, document, confirmed).map(|(_, outlook)| outlook),
            None => {
                self.place_new(&catalogue, unit, document)?;
                Ok(Outlook { new: true, changes: Vec::new() })
            }
        }
    }

    /// Whether the asker may declare registers of a unit.
    async fn may_declare(&self, by: By<'_>, unit: &str) -> Result<(), DeclareError> {
        if self.unit_tree().await?.unit(unit).is_none() {
            return Err(DeclareError::NotFound);
        }
        let Some(asker) = by.asker() else { return Ok(()) };
        if asker.kind == AskerKind::Key {
            return Err(AccountError::people_only().into());
        }
        if asker.rights.may(Action::SwitchRegisters, "", unit) {
            Ok(())
        } else {
            Err(AccountError::not_your_unit().into())
        }
    }

    /// The register that the asker may change, in the version that the asker saw.
    async fn administered(&self, by: By<'_>, register: &str, version: i64) -> Result<Declared, DeclareError> {
        let held = self.declared(register).await?.ok_or(DeclareError::NotFound)?;
        self.may_declare(by, &held.unit).await?;
        if held.version == version { Ok(held) } else { Err(DeclareError::Stale(held.version)) }
    }

    fn place_new(&self, catalogue: &Catalogue, unit: &str, document: &Document) -> Result<Catalogue, DeclareError> {
        if catalogue.register(&document.file.id).is_some() {
            return Err(DeclareError::Conflict(Said {
                code: "register_exists",
                pl: format!("Rejestr „{}” już istnieje; zmienia się go żądaniem PUT.", document.file.id),
                en: format!("The register “{}” exists already; it is changed by PUT.", document.file.id),
            }));
        }
        document.placed(catalogue, unit).map_err(DeclareError::Refused)
    }

    /// A transaction in which nobody else declares, with the catalogue as it was committed last.
    async fn declaring(&self) -> Result<Transaction<'_, Postgres>, StoreError> {
        let mut tx = self.begin().await.map_err(StoreError::of("beginning a declaration"))?;
        // A long reader must not make everybody else wait behind a change of its table.
        migrate::run(&mut tx, "set local lock_timeout = '5s'".to_owned()).await?;
        migrate::lock(&mut tx).await?;
        self.take_declared(read(&mut tx).await?);
        Ok(tx)
    }

    /// Whether the version still stands.
    async fn current(
        &self,
        tx: &mut Transaction<'_, Postgres>,
        register: &str,
        version: i64,
    ) -> Result<(), DeclareError> {
        let (now,): (i64,) = sqlx::query_as("select version from infostrada.declared where register = $1 for update")
            .bind(register)
            .fetch_one(&mut **tx)
            .await
            .map_err(StoreError::of("reading a declared register"))?;
        if now == version { Ok(()) } else { Err(DeclareError::Stale(now)) }
    }

    async fn turn(&self, by: By<'_>, register: &str, version: i64, retired: bool) -> Result<Declared, DeclareError> {
        let held = self.administered(by, register, version).await?;
        let mut tx = self.declaring().await?;
        self.current(&mut tx, register, version).await?;
        if held.retired == retired {
            return Ok(held);
        }
        build(&mut tx, &self.catalogue().retiring(register, retired), register).await?;
        sqlx::query(
            "update infostrada.declared
                set retired_at = case when $2 then now() end, version = version + 1, changed = now()
              where register = $1",
        )
        .bind(register)
        .bind(retired)
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("closing a register"))?;
        let act = if retired { "rejestr.zamkniecie" } else { "rejestr.otwarcie" };
        self.finish(tx, by, act, &held.unit, register, json!({ "wersja": version + 1 })).await
    }

    /// Writes the journal, commits, and takes the new catalogue at once.
    async fn finish(
        &self,
        mut tx: Transaction<'_, Postgres>,
        by: By<'_>,
        act: &'static str,
        unit: &str,
        register: &str,
        details: Value,
    ) -> Result<Declared, DeclareError> {
        let rows = read(&mut tx).await?;
        let line = Line {
            person: by.person(),
            key: by.asker().and_then(|a| a.key),
            act,
            unit: Some(unit.to_owned()),
            object: register.to_owned(),
            details,
        };
        journal::write(&mut tx, &[line]).await?;
        tx.commit().await.map_err(StoreError::of("finishing a declaration"))?;
        self.take_declared(rows);
        self.declared(register).await?.ok_or(DeclareError::NotFound)
    }
}

/// Tables, rights and fresh marks of a register's classes.
async fn build(tx: &mut Transaction<'_, Postgres>, catalogue: &Catalogue, register: &str) -> Result<(), DeclareError> {
    let Some(register) = catalogue.register(register) else { return Err(DeclareError::NotFound) };
    migrate::furnish(tx, catalogue, &[register], &mut Migration::default()).await?;
    let classes: Vec<&str> = register.classes.iter().map(|ix| catalogue.class(*ix).id.as_str()).collect();
    // What was made under the old declaration is stale although no entry has changed.
    sqlx::query("update infostrada.marks set mark = mark + 1 where class = any ($1)")
        .bind(classes)
        .execute(&mut **tx)
        .await
        .map_err(StoreError::of("moving freshness marks"))?;
    Ok(())
}

/// The catalogue after a change, and what changes.
fn place_changed(
    catalogue: &Catalogue,
    held: &Declared,
    document: &Document,
    confirmed: bool,
) -> Result<(Catalogue, Outlook), DeclareError> {
    if document.file.id != held.register {
        return Err(DeclareError::Refused(vec![Refusal::new(
            "register_id",
            "/id",
            format!("Identyfikatora rejestru „{}” nie można zmienić.", held.register),
            format!("The id of the register “{}” cannot be changed.", held.register),
        )]));
    }
    let wider = document.placed(catalogue, &held.unit).map_err(DeclareError::Refused)?;
    let old = Document::read(&held.document.to_string(), Writing::Json).map_err(DeclareError::Refused)?;
    let changes = declared::change((&old.file, catalogue), (&document.file, &wider), confirmed);
    Ok((wider, Outlook { new: false, changes: changes.map_err(DeclareError::Refused)? }))
}
