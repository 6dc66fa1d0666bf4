//! The unit on whose behalf somebody changes a register.

use crate::problem::coded;
use httpkit::{Problem, ProblemKind};
use registers::rights::Action;
use store::accounts::Asker;

/// The unit that is named; else the only one where the asker may edit the register, or their own among several.
///
/// # Errors
/// 403 when the asker may not edit there, 400 when the unit has to be named.
pub fn unit_for(asker: &Asker, named: Option<&str>, register: &str) -> Result<String, Problem> {
    let units = asker.rights.units_for(Action::Edit, register);
    if let Some(named) = named {
        // Nothing is opened in the name of others, not even to be refused.
        return if units.contains(named) { Ok(named.to_owned()) } else { Err(may_not_edit()) };
    }
    if let Some(home) = asker.unit.as_deref().filter(|unit| units.contains(*unit)) {
        return Ok(home.to_owned());
    }
    let mut units = units.into_iter();
    match (units.next(), units.next()) {
        (Some(one), None) => Ok(one.to_string()),
        (None, _) => Err(may_not_edit()),
        _ => Err(coded(
            ProblemKind::InvalidParameter,
            "unit_needed",
            "Redagujesz ten rejestr w kilku jednostkach; wskaż jedną parametrem unit.",
            "You edit this register in several units; name one with the parameter unit.",
        )),
    }
}

/// Whoever may not edit the register.
#[must_use]
pub fn may_not_edit() -> Problem {
    coded(
        ProblemKind::Forbidden,
        "forbidden",
        "Nie masz prawa redagować tego rejestru.",
        "You may not edit this register.",
    )
}

/// Programs with keys change nothing.
#[must_use]
pub fn people_only() -> Problem {
    coded(
        ProblemKind::Forbidden,
        "people_only",
        "Zmian dokonują ludzie; klucz API tylko czyta.",
        "People make changes; an API key only reads.",
    )
}
