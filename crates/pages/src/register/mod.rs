//! Registers to read: which there are, what each holds, and each entry with its history.

mod conditions;
mod entry;
mod history;
mod list;
mod overview;

pub(crate) use entry::entry;
pub(crate) use list::list;
pub(crate) use overview::{all, one};

use crate::domains;
use httpkit::{Lang, Problem};
use registers::declaration::Keeper;
use registers::{Catalogue, Class, Register};

/// A register that the public may look at.
fn register<'c>(catalogue: &'c Catalogue, id: &str) -> Result<&'c Register, Problem> {
    let found = catalogue.register(id).filter(|r| !domains::shown(catalogue, r).is_empty());
    found.ok_or_else(|| {
        let short: String = id.chars().take(60).collect();
        Problem::not_found(
            format!("Nie ma publicznego rejestru „{short}”. Spis rejestrów jest na stronie „Rejestry”."),
            format!("There is no public register \"{short}\". They are listed on the page \"Registers\"."),
        )
    })
}

/// A class of it.
fn class<'c>(catalogue: &'c Catalogue, register: &Register, id: &str) -> Result<&'c Class, Problem> {
    let found = domains::shown(catalogue, register).into_iter().find(|c| c.id == id);
    found.ok_or_else(|| {
        let short: String = id.chars().take(60).collect();
        Problem::not_found(
            format!("Rejestr „{}” nie ma części „{short}”.", register.label.pl),
            format!("The register \"{}\" has no part \"{short}\".", register.label.en),
        )
    })
}

fn keeper(keeper: Keeper, lang: Lang) -> &'static str {
    match keeper {
        Keeper::Gmina => lang.say("prowadzi gmina", "kept by the gmina"),
        Keeper::Powiat => lang.say("prowadzi powiat", "kept by the powiat"),
        Keeper::Wojewodztwo => lang.say("prowadzi województwo", "kept by the voivodeship"),
    }
}
