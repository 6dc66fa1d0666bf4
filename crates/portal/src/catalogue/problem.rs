//! What is refused about registers, as problems.

use gate::problem::{coded, of_account, of_store};
use httpkit::{Problem, ProblemKind};
use registers::declared::Refusal;
use serde_json::json;
use store::DeclareError;
use store::accounts::AccountError;

pub(crate) fn of_declare(error: DeclareError) -> Problem {
    match error {
        DeclareError::NotFound => no_register(),
        DeclareError::Forbidden(said) => of_account(AccountError::Forbidden(said)),
        DeclareError::Conflict(said) => of_account(AccountError::Conflict(said)),
        DeclareError::Refused(all) => of_refusals(all),
        DeclareError::Stale(version) => {
            Problem::precondition_failed(None).member("code", "register_changed").member("version", version)
        }
        DeclareError::Store(e) => of_store(&e),
    }
}

/// All of them at once, each with its place in the document.
pub(crate) fn of_refusals(all: Vec<Refusal>) -> Problem {
    let list = all
        .into_iter()
        .map(|r| json!({ "code": r.code, "pointer": r.pointer, "text": r.text.pl, "text_en": r.text.en }));
    Problem::violations(list.collect()).member("code", "declaration_refused")
}

pub(crate) fn no_register() -> Problem {
    coded(ProblemKind::NotFound, "no_register", "Nie ma takiego rejestru.", "There is no such register.")
}

pub(crate) fn no_class() -> Problem {
    coded(ProblemKind::NotFound, "no_class", "Nie ma takiej klasy rejestru.", "The register has no such class.")
}
