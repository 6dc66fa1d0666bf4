//! Why an act on accounts was not done, with a code for programs and a sentence for people.

use crate::error::StoreError;
use std::fmt;

/// A stable code and the sentence in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub code: &'static str,
    pub pl: String,
    pub en: String,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pl)
    }
}

pub(crate) fn said(code: &'static str, pl: impl Into<String>, en: impl Into<String>) -> Said {
    Said { code, pl: pl.into(), en: en.into() }
}

#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// It does not exist, or the asker may not know that it does.
    #[error("Nie ma takiego obiektu.")]
    NotFound,
    #[error("{0}")]
    Forbidden(Said),
    #[error("{0}")]
    Invalid(Said),
    #[error("{0}")]
    Conflict(Said),
    #[error("Hasło jest za słabe: {}", join(.0))]
    Weak(Vec<Said>),
    /// Name or password is wrong, or the account is closed: nobody is told which.
    #[error("Nieprawidłowy login lub hasło.")]
    WrongCredentials,
    /// The password is right and a code is still needed.
    #[error("Podaj kod z aplikacji uwierzytelniającej.")]
    CodeNeeded,
    /// The password is right and the code is not.
    #[error("Kod jest nieprawidłowy albo został już użyty.")]
    WrongCode,
    #[error("Zbyt wiele prób; następna za {seconds} s.")]
    Throttled { seconds: u32 },
    #[error("Baza danych: {0}")]
    Store(#[from] StoreError),
}

fn join(all: &[Said]) -> String {
    all.iter().map(|s| s.pl.as_str()).collect::<Vec<_>>().join(" ")
}

impl AccountError {
    pub(crate) fn regional_only() -> Self {
        Self::Forbidden(said(
            "regional_admin_only",
            "Może to zrobić tylko administrator regionalny.",
            "Only a regional administrator may do this.",
        ))
    }

    #[must_use]
    pub fn not_your_unit() -> Self {
        Self::Forbidden(said("not_your_unit", "Nie administrujesz tą jednostką.", "You do not administer this unit."))
    }

    pub(crate) fn people_only() -> Self {
        Self::Forbidden(said("people_only", "Klucz API nie może wykonać tej czynności.", "An API key may not do this."))
    }

    pub(crate) fn invalid(code: &'static str, pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Invalid(said(code, pl, en))
    }

    /// Sorts an error of the driver: what the constraints of the tables refuse is the caller's to mend.
    pub(crate) fn of(context: &'static str) -> impl FnOnce(sqlx::Error) -> Self {
        move |e| {
            let constraint = e.as_database_error().map(|db| {
                let code = db.code().unwrap_or_default().into_owned();
                (code, db.constraint().unwrap_or_default().to_owned())
            });
            match constraint {
                Some((code, name)) if code == "23505" => Self::Conflict(taken(&name)),
                Some((code, name)) if code == "23503" => Self::Invalid(said(
                    "unknown_reference",
                    format!("Wskazany obiekt nie istnieje ({name})."),
                    format!("What is referred to does not exist ({name})."),
                )),
                Some((code, name)) if code == "23514" => Self::Invalid(said(
                    "invalid_value",
                    format!("Wartość jest niedozwolona ({name})."),
                    format!("The value is not allowed ({name})."),
                )),
                _ => Self::Store(StoreError::of(context)(e)),
            }
        }
    }
}

fn taken(constraint: &str) -> Said {
    match constraint {
        "people_login" => said("login_taken", "Ten login jest już zajęty.", "The login is taken."),
        "people_email" => said("email_taken", "Ten adres e-mail ma już inne konto.", "The e-mail address is taken."),
        "units_pkey" => said("unit_exists", "Taka jednostka już istnieje.", "The unit exists already."),
        "units_namespace_key" => {
            said("namespace_taken", "Tę przestrzeń nazw ma już inna jednostka.", "The namespace is taken.")
        }
        _ => said("already_exists", "Taki obiekt już istnieje.", "It exists already."),
    }
}
