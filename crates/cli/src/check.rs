//! `infostrada check`: looks the stored data over and says what an official should mend.

use crate::args::DatabaseArgs;
use crate::database::Database;
use crate::error::CliError;
use crate::progress::group;
use std::process::ExitCode;

pub async fn check(place: &DatabaseArgs) -> Result<ExitCode, CliError> {
    let database = Database::ready(place).await?;
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
