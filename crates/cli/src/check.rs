//! `infostrada check`: looks the stored data over and says what an official should mend.

use crate::args::{CheckArgs, DatabaseArgs};
use crate::database::Database;
use crate::error::CliError;
use crate::progress::group;
use std::process::ExitCode;
use store::{Fault, FaultKind, Store};

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

pub async fn check(place: &DatabaseArgs, wishes: CheckArgs) -> Result<ExitCode, CliError> {
    let database = Database::ready(place).await?;
    if wishes.links {
        follow(&database, true).await?;
    }
    if wishes.journal {
        let whole = journal(&database.store).await;
        database.close().await?;
        return whole.map(|whole| if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE });
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

/// How many faults are worth reading.
const MOST: usize = 100;

/// Looks the journal over, and the registers by it; says whether everything fits.
pub async fn journal(store: &Store) -> Result<bool, CliError> {
    let (rows, broken) = store.check_journal().await?;
    println!("Wierszy dziennika: {}", group(rows.unsigned_abs()));
    match &broken {
        None => println!("Łańcuch skrótów jest cały."),
        Some(b) => {
            let what = match b.problem.as_str() {
                "altered" => "treść wiersza zmieniono po zapisaniu",
                "missing" => "wiersza brakuje",
                _ => "brakuje wierszy na końcu",
            };
            println!("Łańcuch skrótów jest przerwany w wierszu {}: {what}.", b.seq);
        }
    }
    let (compared, mut faults) = store.content_faults(MOST).await?;
    faults.extend(store.version_faults().await?);
    println!("Wersji porównanych z dziennikiem: {}", group(compared));
    for f in faults.iter().take(MOST) {
        println!("    {}", told(f));
    }
    if faults.is_empty() {
        println!("Każda wersja jest taka, jak zapisał ją dziennik, a wersje wpisów następują po sobie.");
    } else {
        println!("Niezgodności: {}{}", if faults.len() >= MOST { "co najmniej " } else { "" }, faults.len());
    }
    Ok(broken.is_none() && faults.is_empty())
}

fn told(f: &Fault) -> String {
    let what = match f.kind {
        FaultKind::Fork => "obowiązuje równocześnie z inną wersją",
        FaultKind::Gap => "nie zaczyna się tam, gdzie skończyła się poprzednia",
        FaultKind::Missing => "nie ma jej w rejestrze",
        FaultKind::Altered => "ma inną treść lub początek, niż zapisał dziennik",
        FaultKind::Closed => "nie kończy się tak, jak zapisał dziennik",
        FaultKind::Unknown => "dziennik jej nie zna",
    };
    let version = f.version.as_deref().unwrap_or("–");
    let seq = f.seq.map(|s| format!(" (wiersz dziennika {s})")).unwrap_or_default();
    format!("{} {}, wersja {version}: {what}{seq}", f.class, f.object)
}
