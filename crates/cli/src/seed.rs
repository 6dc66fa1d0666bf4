//! `infostrada seed`: the fictional town, straight into the database or as a delivery.

use crate::args::{DatabaseArgs, SeedArgs};
use crate::database::Database;
use crate::error::CliError;
use crate::progress::group;
use crate::town::{self, Plan};
use registers::{Entry, Record, bundled};
use std::fs::File;
use std::io::BufWriter;
use std::time::Instant;
use store::load::{About, Wishes};
use tokio::sync::mpsc;

/// Reads `5500`, `100k`, `2M`.
pub fn amount(text: &str) -> Result<u64, String> {
    let (digits, factor) = match text.as_bytes().last() {
        Some(b'k' | b'K') => (&text[..text.len() - 1], 1_000),
        Some(b'm' | b'M') => (&text[..text.len() - 1], 1_000_000),
        _ => (text, 1),
    };
    let n: u64 = digits.parse().map_err(|_| format!("„{text}” to nie liczba obiektów (np. 5500, 100k, 2M)"))?;
    n.checked_mul(factor).filter(|n| *n > 0).ok_or_else(|| "liczba obiektów poza zakresem".to_owned())
}

/// As [`amount`], or 0.
pub fn amount_or_none(text: &str) -> Result<u64, String> {
    if text == "0" { Ok(0) } else { amount(text) }
}

pub async fn seed(place: &DatabaseArgs, wishes: SeedArgs) -> Result<(), CliError> {
    let plan = Plan { features: wishes.features, seed: wishes.seed };
    match &wishes.gml {
        Some(path) => {
            let catalogue = bundled::catalogue()?;
            let all: Vec<&str> = catalogue.registers.iter().map(|r| r.id.as_str()).collect();
            let chosen: Vec<&str> =
                if wishes.registers.is_empty() { all } else { wishes.registers.iter().map(String::as_str).collect() };
            let file = File::create(path).map_err(|source| CliError::Write { path: path.clone(), source })?;
            let begun = Instant::now();
            town::write_gml(&catalogue, &plan, &chosen, BufWriter::with_capacity(1 << 20, file))?;
            eprintln!("Zapisano {} w {:.1} s", path.display(), begun.elapsed().as_secs_f64());
            Ok(())
        }
        None => into_database(place, plan, wishes.registers).await,
    }
}

async fn into_database(place: &DatabaseArgs, plan: Plan, registers: Vec<String>) -> Result<(), CliError> {
    let database = Database::ready(place).await?;
    let begun = Instant::now();
    let catalogue = database.store.catalogue();
    let mut loader = database.store.load(Wishes::default()).await?;
    let (tx, mut batches) = mpsc::channel::<Vec<Record>>(4);
    let drawing = tokio::task::spawn_blocking(move || {
        let mut batch = Vec::with_capacity(1_000);
        let wanted = |e: &Entry| registers.is_empty() || registers.contains(&catalogue.class(e.class).schema);
        let drawn = town::generate(&catalogue, &plan, &mut |entry| {
            if wanted(&entry) {
                batch.push(Record::Entry(entry));
            }
            if batch.len() < 1_000 { Ok(()) } else { tx.blocking_send(std::mem::take(&mut batch)) }
        });
        // A receiver that is gone has an error of its own to tell.
        let _ = drawn.and_then(|()| tx.blocking_send(batch));
    });
    let mut n = 0;
    while let Some(batch) = batches.recv().await {
        n += batch.len() as u64;
        loader.take(batch).await?;
        if n.is_multiple_of(200_000) {
            eprintln!("{} obiektów", group(n));
        }
    }
    drawing.await?;
    let about = About { source: "fikcyjne miasto".to_owned(), model: "2021".to_owned(), ..About::default() };
    let report = loader.finish(about).await?;
    database.store.analyze(&report).await?;
    database.store.refresh().await?;
    eprintln!("Zapisano {} obiektów w {:.1} s", group(n), begun.elapsed().as_secs_f64());
    database.close().await
}
