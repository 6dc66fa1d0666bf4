//! `/dostepnosc`: the accessibility statement that the law demands (ustawa z 4 kwietnia 2019 r.), with the ids by which
//! validators find its parts. What an office has to say in it is data.

use crate::answer::html;
use crate::shell::Shell;
use crate::words;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use httpkit::{Asked, Lang, Problem};
use registers::time::parse_date;
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;

const BUNDLED: &str = include_str!("../dostepnosc.toml");

/// What the office says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    podmiot: String,
    email: String,
    telefon: String,
    osoba: String,
    data_publikacji: String,
    data_aktualizacji: String,
    data_sporzadzenia: String,
    data_przegladu: String,
    status: Status,
    ocena: String,
    niezgodnosci: Vec<String>,
    wylaczenia: Vec<String>,
    architektura: String,
    komunikacja: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Zgodna,
    Czesciowo,
    Niezgodna,
}

#[derive(Debug, thiserror::Error)]
pub enum StatementError {
    #[error("nie można odczytać pliku {0}: {1}")]
    File(String, std::io::Error),
    #[error("plik {0}: {1}")]
    Toml(String, toml::de::Error),
    #[error("plik {0}: „{1}” nie jest datą w postaci 2026-11-22")]
    Day(String, String),
}

impl Statement {
    /// The statement of this office: its own file where there is one, with what that leaves out from the bundled one.
    ///
    /// # Errors
    /// When the office's file cannot be read.
    pub fn read(file: &Path) -> Result<Self, StatementError> {
        let name = file.display().to_string();
        let toml = |e| StatementError::Toml(name.clone(), e);
        let mut whole: toml::Table = toml::from_str(BUNDLED).map_err(toml)?;
        match std::fs::read_to_string(file) {
            Ok(text) => whole.extend(toml::from_str::<toml::Table>(&text).map_err(toml)?),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
            Err(e) => return Err(StatementError::File(name, e)),
        }
        let statement: Self = whole.try_into().map_err(toml)?;
        let days = [&statement.data_publikacji, &statement.data_aktualizacji, &statement.data_sporzadzenia];
        let reviewed = Some(&statement.data_przegladu).filter(|d| !d.is_empty());
        let wrong = days.into_iter().chain(reviewed).find(|d| d.len() != 10 || parse_date(d).is_none()).cloned();
        match wrong {
            Some(wrong) => Err(StatementError::Day(name, wrong)),
            None => Ok(statement),
        }
    }

    /// One of the three sentences that the law's template allows.
    fn sentence(&self) -> &'static str {
        match self.status {
            Status::Zgodna => {
                "Strona internetowa jest zgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych."
            }
            Status::Czesciowo => {
                "Strona internetowa jest częściowo zgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności lub wyłączeń wymienionych poniżej."
            }
            Status::Niezgodna => {
                "Strona internetowa jest niezgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Niezgodności lub wyłączenia wymieniono poniżej."
            }
        }
    }
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct StatementPage {
    shell: Shell,
    statement: Arc<Statement>,
    home: String,
}

impl StatementPage {
    fn day(&self, iso: &str) -> String {
        words::of_iso(iso, Lang::Pl)
    }
}

pub(crate) async fn statement(State(statement): State<Arc<Statement>>, mut asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    // The law's sentences are Polish.
    asked.lang = Lang::Pl;
    let shell = Shell::new(&asked, "Deklaracja dostępności", &[]).described("Deklaracja dostępności geoportalu");
    let page = StatementPage { shell, statement, home: asked.url("/") };
    html(Lang::Pl, &page)
}
