//! What accounts refuse, as problems with their stable codes.

use axum::http::{HeaderValue, header};
use httpkit::{Problem, ProblemKind};
use serde_json::json;
use store::StoreError;
use store::accounts::{AccountError, Said};

pub const CHALLENGE: &str = "Bearer realm=\"infostrada\"";

/// A problem with its stable code.
pub fn coded(kind: ProblemKind, code: &str, pl: impl Into<String>, en: impl Into<String>) -> Problem {
    let problem = Problem::new(kind, pl, en).member("code", code);
    if kind == ProblemKind::Unauthorized {
        return problem.header(header::WWW_AUTHENTICATE, HeaderValue::from_static(CHALLENGE));
    }
    problem
}

#[must_use]
pub fn of_account(error: AccountError) -> Problem {
    let said = |kind, s: Said| coded(kind, s.code, s.pl, s.en);
    match error {
        AccountError::NotFound => {
            coded(ProblemKind::NotFound, "not_found", "Nie ma takiego obiektu.", "There is no such object.")
        }
        AccountError::Forbidden(s) => said(ProblemKind::Forbidden, s),
        AccountError::Invalid(s) => said(ProblemKind::InvalidBody, s),
        AccountError::Conflict(s) => said(ProblemKind::Conflict, s),
        AccountError::Weak(all) => {
            let list = all.into_iter().map(|s| json!({ "code": s.code, "text": s.pl, "text_en": s.en }));
            Problem::violations(list.collect()).member("code", "weak_password")
        }
        AccountError::WrongCredentials => coded(
            ProblemKind::Unauthorized,
            "wrong_credentials",
            "Nieprawidłowy login lub hasło.",
            "The login or the password is wrong.",
        ),
        AccountError::CodeNeeded => coded(
            ProblemKind::Unauthorized,
            "totp_required",
            "Podaj kod z aplikacji uwierzytelniającej.",
            "Give the code of your authenticator.",
        ),
        AccountError::WrongCode => coded(
            ProblemKind::Unauthorized,
            "wrong_code",
            "Kod jest nieprawidłowy albo został już użyty.",
            "The code is wrong or was used already.",
        ),
        AccountError::Throttled { seconds } => Problem::too_many_requests(seconds).member("code", "too_many_attempts"),
        AccountError::Store(e) => of_store(&e),
    }
}

#[must_use]
pub fn of_store(error: &StoreError) -> Problem {
    match error {
        StoreError::Unavailable(_) => Problem::unavailable(error, 5),
        StoreError::Cancelled(_) => Problem::timeout(),
        other => Problem::internal(other),
    }
}

/// What an address names is not there, or not to be known of.
#[must_use]
pub fn nothing() -> Problem {
    coded(
        ProblemKind::NotFound,
        "not_found",
        "Nie ma takiego rejestru, klasy ani wpisu.",
        "There is no such register, class or entry.",
    )
}
