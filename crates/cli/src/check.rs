//! `infostrada check`: looks the stored data over and says what an official should mend.

use crate::args::DatabaseArgs;
use crate::database::Database;
use crate::error::CliError;
use crate::progress::group;
use std::process::ExitCode;

/// `infostrada refresh`: entries follow what was delivered.
pub async fn refresh(place: &DatabaseArgs, all: bool) -> Result<(), CliError> {
    let database = Database::ready(place).await?;
    follow(&database, all).await?;
    database.close().await
}

async fn follow(database: &Database, all: bool) -> Result<(), CliError> {
    let done = if all { database.store.refresh_all().await? } else { database.store.refresh().await? };
    println!("Uzupełniono wpisów: {}, zestawów zmian: {}.", done.entries, done.changesets.len());
    Ok(())
}

pub async fn check(place: &DatabaseArgs, links: bool) -> Result<ExitCode, CliError> {
    let database = Database::ready(place).await?;
    if links {
        follow(&database, true).await?;
    }
    let mut troubles = 0;
    println!(
        "{:<44} {:>12} {:>12} {:>10} {:>12} {:>10}",
        "klasa", "wersji", "bieżących", "błędne", "bez miejsca", "zachodzące"
    );
    for class in &database.store.catalogue().classes {
        let found = database.store.inspect(class).await?;
        if found.versions == 0 {
            continue;
        }
        let n = |v: i64| group(v.unsigned_abs());
        println!(
            "{:<44} {:>12} {:>12} {:>10} {:>12} {:>10}",
            class.name,
            n(found.versions),
            n(found.live),
            n(found.invalid),
            n(found.placeless),
            n(found.overlapping)
        );
        for (id, reason) in &found.examples {
            println!("    geometria {id}: {reason}");
        }
        troubles += found.invalid + found.overlapping;
    }
    database.close().await?;
    if troubles == 0 {
        println!("Nie znaleziono błędów.");
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "Znaleziono błędów: {troubles}. „Błędne” to geometrie, których nie można przecinać ani mierzyć; „zachodzące” to wersje obiektu, które obowiązują równocześnie."
    );
    Ok(ExitCode::FAILURE)
}
