//! Measurements that `cargo xtask bench` asks for: ours and a peer's over the same data, in the same run.

mod day;
mod save;

use crate::args::{BenchArgs, DatabaseArgs};
use crate::database::Database;
use crate::error::CliError;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use store::Store;
use tiles::{TileAddress, Tileset};

pub async fn bench(place: &DatabaseArgs, wishes: BenchArgs) -> Result<(), CliError> {
    match wishes.what.as_str() {
        "tiles" => tiles_beside_peer(place, &wishes).await,
        "day" => day::day(place, &wishes).await,
        "save" => save::save(place, &wishes).await,
        what => Err(CliError::Usage(format!("Nie ma pomiaru „{what}”; są: tiles, day, save."))),
    }
}

async fn tiles_beside_peer(place: &DatabaseArgs, wishes: &BenchArgs) -> Result<(), CliError> {
    let database = Database::open(place, 16, None).await?;
    let store = database.store.clone();
    println!(
        "{:<28} {:>4} {:>7} {:>9} {:>9} {:>9} {:>9}  sposób",
        "kafelki", "z", "ile", "p50 ms", "p95 ms", "na s", "KB śr."
    );
    for (name, z) in [("zasadnicza", 14), ("zasadnicza", 16), ("zasadnicza", 17), ("egb_budynek", 14), ("gesut", 15)] {
        let Some(set) = Tileset::find(&store.catalogue(), name).map(Arc::new) else { continue };
        let addresses = Arc::new(addresses(&store, &set, z, wishes.tiles).await?);
        if addresses.is_empty() {
            continue;
        }
        // Each way once unmeasured, so that both find the pages in memory.
        run(&store, &set, &addresses, wishes.concurrency, true).await?;
        let peer = run(&store, &set, &addresses, wishes.concurrency, true).await?;
        let ours = run(&store, &set, &addresses, wishes.concurrency, false).await?;
        print(name, z, addresses.len(), &peer, "ST_AsMVT");
        print(name, z, addresses.len(), &ours, "Infostrada");
        println!("{:>80.2} × więcej kafelków na sekundę", ours.rate() / peer.rate());
    }
    database.close().await
}

/// Tiles in the middle of the data, row by row.
async fn addresses(store: &Store, set: &Tileset, z: u8, most: usize) -> Result<Vec<TileAddress>, CliError> {
    let mut extent: Option<[f64; 4]> = None;
    for ix in &set.classes {
        if let Some(e) = store.summary(&store.catalogue().shared(*ix)).await?.extent {
            extent = Some(extent.map_or(e, |b| [b[0].min(e[0]), b[1].min(e[1]), b[2].max(e[2]), b[3].max(e[3])]));
        }
    }
    let Some([w, s, e, n]) = extent else { return Ok(Vec::new()) };
    let size = f64::from(z).exp2();
    let column = |lon: f64| (lon + 180.0) / 360.0 * size;
    let row = |lat: f64| (1.0 - (lat.to_radians().tan().asinh()) / std::f64::consts::PI) / 2.0 * size;
    let mut all = Vec::new();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "tile numbers")]
    for y in row(n) as u32..=row(s) as u32 {
        for x in column(w) as u32..=column(e) as u32 {
            all.push(TileAddress { z, x, y });
        }
    }
    let step = all.len().div_ceil(most.max(1)).max(1);
    Ok(all.into_iter().step_by(step).collect())
}

struct Times {
    each: Vec<Duration>,
    all: Duration,
    bytes: usize,
}

impl Times {
    fn rate(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a count of tiles")]
        let n = self.each.len() as f64;
        n / self.all.as_secs_f64()
    }
}

async fn run(
    store: &Store,
    set: &Arc<Tileset>,
    addresses: &Arc<Vec<TileAddress>>,
    concurrency: usize,
    peer: bool,
) -> Result<Times, CliError> {
    let next = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..concurrency.max(1) {
        let (store, set, addresses, next) = (store.clone(), Arc::clone(set), Arc::clone(addresses), Arc::clone(&next));
        tasks.push(tokio::spawn(async move {
            let (mut each, mut bytes) = (Vec::new(), 0);
            while let Some(at) = addresses.get(next.fetch_add(1, Ordering::Relaxed)) {
                let begun = Instant::now();
                bytes += if peer {
                    by_peer(&store, &set, *at).await?
                } else {
                    tiles::make(&store, &set, *at, store::When::default()).await?.len()
                };
                each.push(begun.elapsed());
            }
            Ok::<_, store::StoreError>((each, bytes))
        }));
    }
    let (mut each, mut bytes) = (Vec::new(), 0);
    for task in tasks {
        let (times, b) = task.await??;
        each.extend(times);
        bytes += b;
    }
    each.sort_unstable();
    Ok(Times { each, all: begun.elapsed(), bytes })
}

async fn by_peer(store: &Store, set: &Tileset, at: TileAddress) -> Result<usize, store::StoreError> {
    let mut bytes = 0;
    for ix in &set.classes {
        let class = &store.catalogue().shared(*ix);
        let Some(tile) = class.tile.as_ref().filter(|t| at.z >= t.minzoom) else { continue };
        let columns: Vec<usize> = tile
            .attributes
            .iter()
            .filter_map(|n| class.attribute(n))
            .filter(|(_, a)| !a.many)
            .map(|(i, _)| i)
            .collect();
        bytes += store.st_asmvt(class, &columns, at.z, at.x, at.y).await?.len();
    }
    Ok(bytes)
}

fn print(name: &str, z: u8, n: usize, t: &Times, way: &str) {
    let at = |share: usize| {
        t.each
            .get((t.each.len() * share / 100).min(t.each.len().saturating_sub(1)))
            .map_or(0.0, |d| d.as_secs_f64() * 1000.0)
    };
    #[expect(clippy::cast_precision_loss, reason = "for people")]
    let kb = t.bytes as f64 / n as f64 / 1024.0;
    println!("{name:<28} {z:>4} {n:>7} {:>9.1} {:>9.1} {:>9.1} {kb:>9.1}  {way}", at(50), at(95), t.rate());
}
