//! What a change meets, as problems with stable codes.

use super::place::nothing;
use super::show;
use crate::signin::problem::{coded, of_store};
use httpkit::{Problem, ProblemKind};
use registers::Catalogue;
use serde_json::{Value, json};
use store::changes::ChangeError;

/// `personal` tells whether the asker may see personal values in conflicts.
pub(crate) fn of_change(error: ChangeError, catalogue: &Catalogue, personal: bool) -> Problem {
    match error {
        ChangeError::Store(e) => of_store(&e),
        ChangeError::NotFound("changeset") => {
            coded(ProblemKind::NotFound, "not_found", "Nie ma takiego zestawu zmian.", "There is no such changeset.")
        }
        ChangeError::NotFound("unit") => {
            coded(ProblemKind::NotFound, "not_found", "Nie ma takiej jednostki.", "There is no such unit.")
        }
        ChangeError::NotFound(_) => nothing(),
        ChangeError::Forbidden(words) => coded(ProblemKind::Forbidden, "forbidden", words.pl, words.en),
        ChangeError::State(words) => coded(ProblemKind::Conflict, "changeset_state", words.pl, words.en),
        ChangeError::Stale { current } => coded(
            ProblemKind::PreconditionFailed,
            "changeset_changed",
            "Zestaw zmian zmienił się w międzyczasie. Wczytaj go ponownie.",
            "The changeset was changed meanwhile. Read it again.",
        )
        .member("current_version", current),
        ChangeError::Conflicts(list) => {
            let told = list.iter().filter_map(|c| show::conflict(catalogue, c, personal));
            let all: Vec<Value> = told.map(|c| json!(c)).collect();
            Problem::precondition_failed(None).member("code", "conflict").member("conflicts", all)
        }
        ChangeError::Violations(list) => violations(&list),
    }
}

/// All violations, hard ones first.
pub(crate) fn violations(list: &[registers::violation::Violation]) -> Problem {
    let mut all: Vec<&registers::violation::Violation> = list.iter().collect();
    all.sort_by_key(|v| v.severity != registers::declaration::Severity::Hard);
    // A batch of thousands may break thousands of rules; a reader mends the first ones first.
    let shown: Vec<Value> = all.iter().take(1000).map(|v| json!(v)).collect();
    let total = all.len();
    Problem::violations(shown).member("code", "violations").member("total", total)
}

/// `If-Match` is missing where a change needs to say which version it is about.
pub(crate) fn version_needed() -> Problem {
    coded(
        ProblemKind::PreconditionRequired,
        "version_required",
        "Podaj wersję, którą zmieniasz: nagłówek If-Match z wartością ETag odczytanego wpisu.",
        "Say which version you change: an If-Match header with the ETag that you read.",
    )
}
