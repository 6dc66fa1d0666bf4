//! A working day: people with sessions change registers over HTTP while others read and follow, and perhaps the server or
//! the database is killed again and again. Afterwards everything that anybody was told is looked for.

mod acts;
mod client;
mod memory;
mod readers;
mod server;
mod verify;
pub mod world;

use crate::args::{BenchArgs, DatabaseArgs};
use crate::database::Database;
use crate::error::CliError;
use crate::town::random::Rng;
use acts::{Hot, Official};
use client::{Client, Lost};
use memory::Memory;
use readers::{Follower, Reader};
use server::Server;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Classes that the day changes.
const CHANGED: [&str; 4] = ["drzewa_drzewo", "drg_odcinek", "obi_obiekt", "emuia_miejscowosc"];
/// How long work is waited for before a kill.
const PATIENCE: Duration = Duration::from_secs(60);
/// After a lost answer.
const BREATH: Duration = Duration::from_millis(100);

pub async fn day(place: &DatabaseArgs, wishes: &BenchArgs) -> Result<(), CliError> {
    if place.database_url.is_some() {
        return Err(CliError::Usage("Dzień pracy zabija swoją bazę: wskaż folder, nie adres bazy.".into()));
    }
    if wishes.units == 0 || wishes.units > 99 || wishes.people < 2 * wishes.units {
        return Err(CliError::Usage("Jednostek może być 1–99, a osób co najmniej dwie na jednostkę.".into()));
    }
    let begun = Instant::now();
    if wishes.features > 0 {
        let features = wishes.features.to_string();
        let seeded = Command::new(std::env::current_exe()?)
            .arg("--folder")
            .arg(&place.folder)
            .args(["seed", "--features", &features])
            .status()?;
        if !seeded.success() {
            return Err(CliError::Usage("Nie udało się utworzyć miasta.".into()));
        }
    }
    let database = Database::ready(place).await?;
    let people = world::make(&database.store, wishes.people, wishes.units).await?;
    database.close().await?;
    println!(
        "Przygotowanie: {:.1} s; {} osób, {} jednostek, {} obiektów miasta",
        begun.elapsed().as_secs_f64(),
        wishes.people,
        wishes.units,
        wishes.features
    );

    let (folder, kills) = (place.folder.clone(), wishes.kills as usize);
    let wishes = wishes.clone();
    let (memory, killed) = tokio::task::spawn_blocking(move || play(&folder, people, &wishes)).await??;
    print(&memory, killed);

    let database = Database::ready(place).await?;
    let found = verify::all(&database.store, &memory, &CHANGED).await?;
    database.close().await?;
    let mut wrong = 0;
    for f in &found {
        println!("{}  {}", if f.wrong.is_empty() { "tak" } else { "NIE" }, f.question);
        f.wrong.iter().take(5).for_each(|w| println!("       {w}"));
        wrong += f.wrong.len();
    }
    if memory.told.len() <= 5 * kills {
        return Err(CliError::Usage("Dzień pracy: za mało zmian, by cokolwiek dowodził.".into()));
    }
    if wrong == 0 { Ok(()) } else { Err(CliError::Usage(format!("Dzień pracy: niezgodności {wrong}"))) }
}

struct Played {
    kills: u32,
    seconds: f64,
}

fn play(
    folder: &std::path::Path,
    people: Vec<world::Person>,
    wishes: &BenchArgs,
) -> Result<(Memory, Played), CliError> {
    let mut server = Server::start(folder)?;
    let over = Arc::new(AtomicBool::new(false));
    let stood = Arc::new(AtomicUsize::new(0));
    let hot = Hot::default();
    let mut threads: Vec<JoinHandle<Memory>> = Vec::new();
    let pause = f64::from(wishes.pause);
    for person in people {
        let client = Client::new(&server.address, Some(&person.secret));
        let mut official = Official::new(person, client, wishes.units, Arc::clone(&hot));
        let (over, stood) = (Arc::clone(&over), Arc::clone(&stood));
        threads.push(std::thread::spawn(move || {
            while official.client.sign_in().is_err() && !over.load(Ordering::Relaxed) {
                std::thread::sleep(BREATH);
            }
            while !over.load(Ordering::Relaxed) {
                let before = official.memory.told.len();
                if official.act().is_err() {
                    std::thread::sleep(BREATH);
                }
                stood.fetch_add(official.memory.told.len() - before, Ordering::Relaxed);
                let wait = pause * 2.0 * official.rng.unit();
                std::thread::sleep(Duration::from_secs_f64(wait / 1000.0));
            }
            official.memory
        }));
    }
    for n in 0..wishes.readers {
        let client = Client::new(&server.address, None);
        let mut reader =
            Reader { client, rng: Rng::new(n as u64 + 77), memory: Memory::default(), units: wishes.units };
        let over = Arc::clone(&over);
        threads.push(std::thread::spawn(move || {
            while !over.load(Ordering::Relaxed) {
                if reader.act().is_err() {
                    std::thread::sleep(BREATH);
                }
                let wait = pause * 2.0 * reader.rng.unit();
                std::thread::sleep(Duration::from_secs_f64(wait / 1000.0));
            }
            reader.memory
        }));
    }
    let follower = Follower { client: Client::new(&server.address, None), memory: Memory::default(), since: 0 };
    let feed_over = Arc::new(AtomicBool::new(false));
    let following = {
        let over = Arc::clone(&feed_over);
        std::thread::spawn(move || follow(follower, &over))
    };

    let begun = Instant::now();
    let lasts = Duration::from_secs(wishes.seconds);
    let mut rng = Rng::new(wishes.seconds);
    let mut kills = 0;
    while begun.elapsed() < lasts || kills < wishes.kills {
        if kills == wishes.kills {
            std::thread::sleep(lasts.saturating_sub(begun.elapsed()).min(Duration::from_millis(200)));
            continue;
        }
        // In the midst of work: some changes have been told since the last time, and others are under way.
        let enough = stood.load(Ordering::Relaxed) + usize::try_from(rng.int(5, 40)).unwrap_or(5);
        let waiting = Instant::now();
        while stood.load(Ordering::Relaxed) < enough && waiting.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::thread::sleep(Duration::from_secs_f64(rng.between(0.0, 0.2)));
        if kills % 2 == 0 {
            server.kill()
        } else {
            server.kill_database()
        }
        kills += 1;
        server.up()?;
    }
    let seconds = begun.elapsed().as_secs_f64();
    over.store(true, Ordering::Relaxed);
    let mut memory = Memory::default();
    for thread in threads {
        memory.join(thread.join().map_err(|_| CliError::Usage("Osoba przerwała pracę.".into()))?);
    }
    feed_over.store(true, Ordering::Relaxed);
    memory.join(following.join().map_err(|_| CliError::Usage("Śledzący nowości przerwał pracę.".into()))?);
    server.stop();
    Ok((memory, Played { kills, seconds }))
}

/// Follows the feed; after the day until nothing more comes.
fn follow(mut follower: Follower, over: &AtomicBool) -> Memory {
    let mut quiet = 0;
    while quiet < 3 {
        let last = over.load(Ordering::Relaxed);
        let before = follower.memory.feed.len();
        match follower.step() {
            Ok(true) => continue,
            Ok(false) => std::thread::sleep(Duration::from_millis(50)),
            Err(Lost { .. }) => {
                std::thread::sleep(BREATH);
                continue;
            }
        }
        quiet = if last && follower.memory.feed.len() == before { quiet + 1 } else { 0 };
    }
    follower.memory
}

fn print(memory: &Memory, played: Played) {
    println!("\n{:<26} {:>8} {:>8} {:>9} {:>9} {:>9}", "czynność", "ile", "na s", "p50 ms", "p95 ms", "p99 ms");
    let mut all = 0;
    for (act, times) in &memory.times {
        let mut sorted = times.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |share: usize| sorted[(sorted.len() * share / 100).min(sorted.len() - 1)];
        println!(
            "{act:<26} {:>8} {:>8.1} {:>9.1} {:>9.1} {:>9.1}",
            times.len(),
            times.len() as f64 / played.seconds,
            at(50),
            at(95),
            at(99)
        );
        all += times.len();
    }
    println!(
        "razem {all} odpowiedzi w {:.1} s ({:.0}/s); zmian {} ({:.0}/s), sporów {}, zabić {}, odpowiedzi zgubionych {}\n",
        played.seconds,
        all as f64 / played.seconds,
        memory.told.len(),
        memory.told.len() as f64 / played.seconds,
        memory.conflicts,
        played.kills,
        memory.unknown
    );
}
