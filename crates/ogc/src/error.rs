//! Errors of the crafts below as problems for clients.

use httpkit::Problem;
use registers::Class;
use store::StoreError;

/// Seconds after which it makes sense to ask a database again that is starting or busy.
const RETRY_SECONDS: u32 = 5;

/// An error of the store. Its text stays in the log.
#[must_use]
pub fn of_store(error: StoreError) -> Problem {
    match error {
        StoreError::Unavailable(_) => Problem::unavailable(&error, RETRY_SECONDS),
        StoreError::Cancelled(_) => Problem::timeout(),
        _ => Problem::internal(&error),
    }
}

#[must_use]
pub fn no_collection(id: &str) -> Problem {
    Problem::not_found(format!("Nie ma kolekcji „{id}”."), format!("There is no collection \"{id}\"."))
}

#[must_use]
pub fn no_item(class: &Class, id: &str) -> Problem {
    Problem::not_found(
        format!("W kolekcji „{}” nie ma obiektu „{id}”.", class.label.pl),
        format!("There is no object \"{id}\" in the collection \"{}\".", class.label.en),
    )
}
