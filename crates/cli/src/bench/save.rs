//! What one save costs beside the bare statements that it executes, and how many go through with many writers.

use super::day::world;
use crate::args::{BenchArgs, DatabaseArgs};
use crate::database::Database;
use crate::error::CliError;
use registers::change::{Draft, Op};
use registers::{Class, reading};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::Store;
use store::accounts::Asker;
use store::changes::{About, Actor, ChangeError};

/// Trees of each unit.
const TREES: usize = 400;
const ROUNDS: usize = 400;

/// A tree as its writer knows it.
#[derive(Clone)]
struct Tree {
    namespace: String,
    local: String,
    version: Option<String>,
}

struct Writer {
    asker: Arc<Asker>,
    unit: String,
    trees: Vec<Tree>,
}

fn failed(e: ChangeError) -> CliError {
    match e {
        ChangeError::Store(e) => CliError::Store(e),
        other => CliError::Usage(format!("{other}: {other:?}")),
    }
}

pub async fn save(place: &DatabaseArgs, wishes: &BenchArgs) -> Result<(), CliError> {
    let database = Database::open(place, 16, None).await?;
    let store = database.store.clone();
    store.migrate().await?;
    store.listen().await?;
    let people = world::make(&store, wishes.units, wishes.units).await?;
    let catalogue = store.catalogue();
    let class = catalogue.by_id("drzewa_drzewo").ok_or_else(|| CliError::Usage("Nie ma rejestru drzew.".into()))?;
    let mut writers = Vec::new();
    for person in people {
        let asker = store.asker_of_session(&person.secret).await?;
        let asker = asker.ok_or_else(|| CliError::Usage("Sesja nie działa.".into()))?;
        let drafts: Vec<Draft> = (0..TREES).map(|n| tree(class, person.number, n)).collect();
        let outcome = {
            let actor = Actor::of(&asker).ok_or_else(|| CliError::Usage("Sesja nie działa.".into()))?;
            store.change_at_once(actor, &person.unit, &About::default(), &drafts).await.map_err(failed)?
        };
        let known =
            outcome.applied.into_iter().map(|a| Tree { namespace: a.namespace, local: a.local, version: a.after });
        writers.push(Writer { asker, unit: person.unit.clone(), trees: known.collect() });
    }

    let mut bare = store.bare(class).await?;
    let entries = bare.len();
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    // In turns, so that both meet the same disk.
    for round in 0..ROUNDS + 50 {
        let begun = Instant::now();
        bare.save(round * 7 % entries).await?;
        let bare_took = begun.elapsed();
        let begun = Instant::now();
        one(&store, class, &mut writers[0], round).await?;
        if round >= 50 {
            theirs.push(bare_took);
            ours.push(begun.elapsed());
        }
    }
    bare.clear().await?;
    println!("{:<44} {:>9} {:>9} {:>9}", "zapis jednego wpisu", "p50 ms", "p95 ms", "p99 ms");
    let theirs = print("same instrukcje SQL w jednej transakcji", theirs);
    let ours = print("zapis z regułami, historią i dziennikiem", ours);
    println!("{:>54.2} × (p50)\n", ours / theirs);

    println!("{:<10} {:>9} {:>9} {:>9} {:>9}", "piszących", "na s", "p50 ms", "p95 ms", "p99 ms");
    let mut writers: Vec<Option<Writer>> = writers.into_iter().map(Some).collect();
    for many in [1, 8, 32] {
        // More writers than units share units: each takes its own trees.
        let chosen: Vec<Writer> = writers.iter_mut().filter_map(Option::take).collect();
        let mut shares: Vec<Writer> = Vec::new();
        let per = many / chosen.len().max(1) + 1;
        for w in &chosen {
            let size = w.trees.len() / per;
            shares.extend(w.trees.chunks(size.max(1)).take(per).map(|trees| Writer {
                asker: Arc::clone(&w.asker),
                unit: w.unit.clone(),
                trees: trees.to_vec(),
            }));
        }
        shares.truncate(many);
        let begun = Instant::now();
        let lasts = Duration::from_secs(wishes.seconds.min(10));
        let mut tasks = Vec::new();
        for mut writer in shares {
            let (store, class) = (store.clone(), catalogue.shared(class.ix));
            tasks.push(tokio::spawn(async move {
                let mut times = Vec::new();
                while begun.elapsed() < lasts {
                    let from = Instant::now();
                    one(&store, &class, &mut writer, times.len()).await?;
                    times.push(from.elapsed());
                }
                Ok::<_, CliError>((times, writer))
            }));
        }
        let (mut times, mut back) = (Vec::new(), Vec::new());
        for task in tasks {
            let (took, writer) = task.await??;
            times.extend(took);
            back.push(writer);
        }
        let rate = times.len() as f64 / begun.elapsed().as_secs_f64();
        let (p50, p95, p99) = shares_of(&mut times);
        println!("{many:<10} {rate:>9.0} {p50:>9.2} {p95:>9.2} {p99:>9.2}");
        writers = merged(chosen, back).into_iter().map(Some).collect();
    }
    drop(writers);
    database.close().await
}

/// Versions that parts of a unit's trees have by now.
fn merged(mut units: Vec<Writer>, parts: Vec<Writer>) -> Vec<Writer> {
    for part in parts {
        let Some(unit) = units.iter_mut().find(|u| u.unit == part.unit) else { continue };
        for tree in part.trees {
            if let Some(known) = unit.trees.iter_mut().find(|t| t.local == tree.local) {
                *known = tree;
            }
        }
    }
    units
}

fn tree(class: &Class, unit: usize, n: usize) -> Draft {
    #[expect(clippy::cast_precision_loss, reason = "hundreds")]
    let at = world::place(unit, [(n % 20) as f64 / 20.0, (n / 20) as f64 / 20.0]);
    let wanted = json!({ "numer": format!("D-{unit}-{n}"), "gatunek": "quercus_robur", "zarzadca": "Zarząd Zieleni",
                         "stan": "dobry", "status": "rosnie", "obwodPnia130": 100,
                         "geometria": { "type": "Point", "coordinates": at } });
    let values = match wanted {
        Value::Object(map) => reading::read(class, &map, 4326).values,
        _ => Vec::new(),
    };
    Draft { class: class.ix, op: Op::Utworz, object: None, base: None, values, published: None }
}

/// Another girth for one tree.
async fn one(store: &Store, class: &Class, writer: &mut Writer, round: usize) -> Result<(), CliError> {
    let at = round * 7 % writer.trees.len();
    let known = &writer.trees[at];
    let Some((girth, _)) = class.attribute("obwodPnia130") else { return Ok(()) };
    let draft = Draft {
        class: class.ix,
        op: Op::Zmien,
        object: Some((known.namespace.clone(), known.local.clone())),
        base: known.version.clone(),
        values: vec![(girth, registers::Value::Integer(i64::try_from(round).unwrap_or(0) + 1_000))],
        published: None,
    };
    let Some(actor) = Actor::of(&writer.asker) else { return Ok(()) };
    let done = store.change_at_once(actor, &writer.unit, &About::default(), &[draft]).await.map_err(failed)?;
    if let Some(applied) = done.applied.into_iter().next() {
        writer.trees[at].version = applied.after;
    }
    Ok(())
}

fn shares_of(times: &mut [Duration]) -> (f64, f64, f64) {
    times.sort_unstable();
    let at = |share: usize| {
        let n = (times.len() * share / 100).min(times.len().saturating_sub(1));
        times.get(n).map_or(0.0, |d| d.as_secs_f64() * 1000.0)
    };
    (at(50), at(95), at(99))
}

fn print(what: &str, mut times: Vec<Duration>) -> f64 {
    let (p50, p95, p99) = shares_of(&mut times);
    println!("{what:<44} {p50:>9.2} {p95:>9.2} {p99:>9.2}");
    p50
}
