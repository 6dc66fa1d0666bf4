//! `cargo xtask bench features [entries] [alone]`: reading by us and by five other servers, in turn, over the same entries
//! of the same database; and the limit of it all, the bare rows on the wire. `alone` leaves the others out: some of them
//! hold a whole layer in memory, and a million entries are more than most machines have.

mod http;
mod peers;
mod times;
mod world;
mod writing;

use super::{Place, Up, build, psql, psql_address, resident, sql};
use crate::project;
use http::Client;
use peers::Server;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use times::Times;
use world::Layer;

/// Who is too slow for a measurement is not asked again after this long.
const ENOUGH: Duration = Duration::from_secs(20);
const PAGE: u64 = 1_000;

struct Run {
    database: String,
    layer: Layer,
    servers: Vec<Server>,
    /// The process id of ours.
    pid: u32,
}

pub fn features(more: &[&str]) -> Result<(), String> {
    let wanted = more.first().copied().unwrap_or("200000");
    let entries: u64 = wanted.parse().map_err(|_| format!("„{wanted}” to nie liczba obiektów"))?;
    build()?;
    let place = Place::new("features")?;
    let town = (entries / 10).clamp(20_000, 600_000).to_string();
    // The demonstration brings people, one of whom edits.
    let samples = project::root().join("data-samples").to_string_lossy().into_owned();
    let up = Up::with(&place, &["--demo", &samples])?;
    project::show(place.infostrada(&["seed", "--features", &town, "--registers", "gesut"]))?;
    let database = psql_address(&place)?;
    let layer = Layer::make(&database, entries)?;
    println!("\n{} obiektów warstwy {}; własny układ EPSG:{}\n", layer.entries, layer.type_name, layer.srid);
    let host = database.split_whitespace().find_map(|w| w.strip_prefix("host=")).unwrap_or_default().to_owned();
    let mut servers = vec![Server::ours(&up.address, &layer)];
    http::wait_for(&up.address, &servers[0].words.page.replace("{n}", "1"))?;
    if !more.contains(&"alone") {
        servers.extend(peers::start(&place.0, &host, &layer));
    }
    let run = Run { database, layer, servers, pid: up.child.id() };
    run.short()?;
    run.whole()?;
    run.leaving()?;
    println!();
    writing::measure(&run.servers, &place.0.join("dane/demo-konta.txt"))
}

impl Run {
    /// What is asked again and again: pages, single entries, boxes, conditions.
    fn short(&self) -> Result<(), String> {
        times::heading();
        let n = |path: &str, n: u64| path.replace("{n}", &n.to_string());
        let pages = self.layer.rows_before_pages(&self.database, 10)?;
        let at = |s: &Server, i: usize| match (s.name, pages.get(i)) {
            ("Infostrada", Some(row)) => Ok(row.clone()),
            (_, Some(_)) => Ok(((i + 1) * 10).to_string()),
            (_, None) => Err("za mało stron"),
        };
        // What nobody has asked before, and what somebody has: only one of the servers makes use of the difference.
        self.in_turn("inna strona 10", 40, 5, "\"Feature\"", 10, |s, i| {
            Ok(n(&s.words.deep, 10).replace("{at}", &at(s, i)?))
        })?;
        self.in_turn("ta sama strona 10", 40, 5, "\"Feature\"", 10, |s, _| Ok(n(&s.words.page, 10)))?;
        self.in_turn("strona 1000", 8, 5, "\"Feature\"", 1000, |s, _| Ok(n(&s.words.page, PAGE)))?;
        let single = |s: &Server, i: usize| {
            let (id, number) = self.layer.some.get(i % self.layer.some.len().max(1)).ok_or("brak obiektów")?;
            Ok(s.words.single.replace("{id}", id).replace("{number}", number))
        };
        self.in_turn("inny obiekt", 40, 5, "", 0, single)?;
        self.in_turn("ten sam obiekt", 40, 5, "", 0, |s, _| single(s, 0))?;
        // Another number of entries makes another question of it.
        self.in_turn("inny prostokąt, 100+", 20, 5, "", 0, |s, i| Ok(n(&s.words.bbox, 100 + i as u64)))?;
        self.in_turn("ten sam prostokąt", 20, 5, "\"Feature\"", 100, |s, _| Ok(n(&s.words.bbox, 100)))?;
        self.in_turn("inny warunek, 100+", 8, 5, "", 0, |s, i| Ok(n(&s.words.filter, 100 + i as u64)))?;
        self.in_turn("ten sam warunek, 100", 8, 5, "\"Feature\"", 100, |s, _| Ok(n(&s.words.filter, 100)))?;
        let last = (self.layer.entries / PAGE).max(1) - 1;
        let row = self.layer.row_before(&self.database, last * PAGE)?;
        self.in_turn(&format!("strona {} po 1000", last + 1), 8, 5, "\"Feature\"", 1000, |s, _| {
            let at = if s.name == "Infostrada" { row.clone() } else { (last * PAGE).to_string() };
            Ok(n(&s.words.deep, PAGE).replace("{at}", &at))
        })
    }

    /// Every server in turn, several rounds; `expected` things of the `marker` in an answer, or it is said.
    fn in_turn(
        &self,
        what: &str,
        each: usize,
        rounds: usize,
        marker: &str,
        expected: usize,
        path: impl Fn(&Server, usize) -> Result<String, String>,
    ) -> Result<(), String> {
        let mut all: Vec<Times> = self.servers.iter().map(|s| Times::new(s.name)).collect();
        let mut clients: Vec<Client> = self.servers.iter().map(|s| Client::new(&s.address)).collect();
        for round in 0..=rounds {
            for ((server, times), client) in self.servers.iter().zip(&mut all).zip(&mut clients) {
                // The first round only makes everything warm.
                for i in 0..if round == 0 { 6 } else { each } {
                    // Every server is asked for the same, and none for the same entry twice.
                    let path = path(server, round * each + i)?;
                    if times.total() > ENOUGH || times.failed.is_some() {
                        break;
                    }
                    match client.get(&path) {
                        Ok(a) if a.status != 200 => times.failed = Some(format!("{}", a.status)),
                        Ok(a) if round > 0 => times.add(&a),
                        Ok(a) => times.check(&a.body, marker, expected),
                        Err(e) => times.failed = Some(e),
                    }
                }
            }
        }
        times::rows(what, &all);
        Ok(())
    }

    /// The whole layer, beside the bare rows on the wire; our memory meanwhile.
    fn whole(&self) -> Result<(), String> {
        let begun: Vec<Duration> = (0..3).map(|_| self.wire()).collect::<Result<_, _>>()?;
        let wire = begun.iter().min().copied().unwrap_or_default();
        println!("\nwiersze binarnie (COPY): {:.2} s, najszybciej z trzech\n", wire.as_secs_f64());
        times::heading();
        type Pick = fn(&Server) -> Option<&str>;
        let forms: [(&str, Pick); 2] =
            [("warstwa GeoJSON", |s| Some(&s.words.whole_geojson)), ("warstwa GML", |s| s.words.whole_gml.as_deref())];
        for (what, pick) in forms {
            let mut all = Vec::new();
            for server in &self.servers {
                let Some(path) = pick(server) else { continue };
                let mut times = Times::new(server.name);
                let ours = server.name == "Infostrada";
                let before = ours.then(|| forget_peak(self.pid));
                for _ in 0..if ours { 3 } else { 1 } {
                    match Client::new(&server.address).get(path) {
                        Ok(a) if a.status == 200 => times.add(&a),
                        Ok(a) => times.failed = Some(a.status.to_string()),
                        Err(e) => times.failed = Some(e),
                    }
                }
                if let Some(before) = before {
                    let most = resident(self.pid);
                    times.note =
                        format!("pamięć najwyżej {most} MB, z tego {} MB dla odpowiedzi", most - before.min(most));
                }
                times.limit = Some(wire);
                all.push(times);
            }
            times::rows(what, &all);
        }
        Ok(())
    }

    fn wire(&self) -> Result<Duration, String> {
        let mut command = Command::new(psql()?);
        command.args([&self.database, "-qAtX", "-c", &self.layer.wire()]).stdout(Stdio::null());
        let begun = Instant::now();
        project::show(command)?;
        Ok(begun.elapsed())
    }

    /// How soon a query ends whose client has left.
    fn leaving(&self) -> Result<(), String> {
        let ours = &self.servers[0];
        let slow = format!(
            "/collections/{}/items?limit=10&filter=accenti(casei(numerOperatu))%20LIKE%20accenti(casei('%25nie%20ma%25'))",
            self.layer.class
        );
        println!();
        for (what, path, wait) in
            [("w połowie warstwy", ours.words.whole_geojson.as_str(), 0), ("przed pierwszym obiektem", &slow, 400)]
        {
            let path = path.to_owned();
            let address = ours.address.clone();
            if wait == 0 {
                Client::new(&address).leave_after(&path, 1 << 20)?;
            } else {
                http::ask_and_leave(&address, &path, Duration::from_millis(wait))?;
            }
            let begun = Instant::now();
            let busy = format!(
                "select count(*) from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and query like '%{}%'",
                self.layer.own
            );
            while sql(&self.database, &busy)?.trim() != "0" {
                if begun.elapsed() > Duration::from_secs(60) {
                    return Err("zapytanie trwa minutę po odejściu klienta".into());
                }
            }
            println!("klient odszedł {what}: zapytanie skończyło się po {:.2} s", begun.elapsed().as_secs_f64());
        }
        Ok(())
    }
}

/// Lets the high-water mark of a process begin anew; what it has now, in MB.
fn forget_peak(pid: u32) -> u64 {
    // Where the kernel does not allow it, the mark stays, and the difference shows less.
    let _ = std::fs::write(format!("/proc/{pid}/clear_refs"), "5");
    resident(pid)
}
