//! Measurements of the release build beside a peer, in the same run and on the same database server. Ratios count; the
//! times are this machine's.

mod features;

pub use features::features;

use crate::node;
use crate::project::{self, ask, binary, cargo, root};
use crate::web;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A folder for the measurement that an unprivileged database user can reach; removed at the end.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Result<Place, String> {
        let path = std::env::temp_dir().join(format!("infostrada-bench-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Place(path))
    }

    fn infostrada(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.env_remove("DATABASE_URL").arg("--folder").arg(self.0.join("dane")).args(arguments).current_dir(root());
        command
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program that is measured: the release build, or one that was built already.
fn program() -> PathBuf {
    std::env::var_os("INFOSTRADA_BENCH_PROGRAM").map_or_else(|| binary("release"), PathBuf::from)
}

/// The server of a place, for its database; ended with the measurement.
struct Up {
    child: Child,
    /// `127.0.0.1:8080`
    address: String,
}

impl Up {
    fn start(place: &Place) -> Result<Up, String> {
        Up::with(place, &[])
    }

    fn with(place: &Place, more: &[&str]) -> Result<Up, String> {
        let mut child = place
            .infostrada(&[&["up", "--listen", "127.0.0.1:0"], more].concat())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| e.to_string())?;
        let out = child.stdout.take().ok_or("no output")?;
        let ready = BufReader::new(out).lines().map_while(Result::ok).find(|l| l.contains("http://"));
        let address = ready.as_deref().and_then(|l| l.split("http://").nth(1)?.split('/').next());
        match address {
            Some(address) => Ok(Up { address: address.to_owned(), child }),
            None => Err("the server did not start".into()),
        }
    }
}

impl Drop for Up {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}

fn build() -> Result<(), String> {
    if std::env::var_os("INFOSTRADA_BENCH_PROGRAM").is_some() {
        return Ok(());
    }
    project::show(cargo(["build", "--release", "-p", "cli", "-p", "import"]))
}

/// Runs a command to its end; seconds and the largest resident memory seen, in MB.
fn timed(mut command: Command) -> Result<(f64, u64), String> {
    let begun = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().map_err(|e| e.to_string())?;
    let mut most = 0;
    let status = loop {
        most = most.max(resident(child.id()));
        match child.try_wait().map_err(|e| e.to_string())? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let seconds = begun.elapsed().as_secs_f64();
    if status.success() { Ok((seconds, most)) } else { Err(format!("{command:?} ended with {status}")) }
}

/// High-water mark of a process's memory in MB.
fn resident(pid: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmHWM:"));
    line.and_then(|l| l.split_whitespace().nth(1)?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// `cargo xtask bench import [features]`: a delivery of the fictional town, by us, by ogr2ogr with COPY, and as nothing
/// but binary COPY with an index. The database server is the same durable private cluster for all three.
pub fn import(more: &[&str]) -> Result<(), String> {
    let features = more.first().copied().unwrap_or("1M");
    build()?;
    let place = Place::new("import")?;
    let file = place.0.join("miasto.gml");
    let name = file.to_string_lossy().into_owned();
    project::show(place.infostrada(&[
        "seed",
        "--features",
        features,
        "--registers",
        "egib,bdot500,gesut",
        "--gml",
        &name,
    ]))?;
    let members = count_members(&file)?;
    let megabytes = fs::metadata(&file).map_err(|e| e.to_string())?.len() as f64 / 1e6;
    println!("\n{members} obiektów, {megabytes:.0} MB\n");
    let up = Up::start(&place)?;

    let (ours, memory) = timed(place.infostrada(&["import", &name]))?;
    report("Infostrada (wersje, raport, indeksy)", members, megabytes, ours);
    println!("    własna pamięć najwyżej {memory} MB");

    let database = psql_address(&place)?;
    let (limit, _) = timed(copy_limit(&place, &database)?)?;
    report("granica: samo binarne COPY i GiST", members, megabytes, limit);

    let theirs = ogr2ogr(&database, "rowiesnik", &file)?;
    peer_report(members, megabytes, theirs);
    println!("\nInfostrada : ogr2ogr = {:.2} ×; granica : Infostrada = {:.2} ×", theirs / ours, ours / limit);

    // ogr2ogr reads a file once for every class in it. A delivery of two classes shows the readers alone.
    let two = place.0.join("dwie-klasy.gml");
    let two_name = two.to_string_lossy().into_owned();
    let classes = "ges_przewod_kanalizacyjny,ges_przewod_wodociagowy";
    project::show(place.infostrada(&["export", classes, "--history", "-o", &two_name]))?;
    drop(up);
    fs::remove_dir_all(place.0.join("dane")).map_err(|e| e.to_string())?;
    let up = Up::start(&place)?;
    let members = count_members(&two)?;
    let megabytes = fs::metadata(&two).map_err(|e| e.to_string())?.len() as f64 / 1e6;
    println!("\nDwie klasy: {members} obiektów, {megabytes:.0} MB\n");
    let (ours, _) = timed(place.infostrada(&["import", &two_name]))?;
    report("Infostrada (wersje, raport, indeksy)", members, megabytes, ours);
    let theirs = ogr2ogr(&psql_address(&place)?, "rowiesnik", &two)?;
    peer_report(members, megabytes, theirs);
    println!("\nInfostrada : ogr2ogr = {:.2} ×", theirs / ours);
    drop(up);
    Ok(())
}

/// Longest that the peer is waited for, in seconds.
const PATIENCE: f64 = 900.0;

/// Seconds that ogr2ogr with COPY takes for a file; it is ended after [`PATIENCE`].
fn ogr2ogr(database: &str, schema: &str, file: &Path) -> Result<f64, String> {
    sql(database, &format!("create schema {schema}"))?;
    let begun = Instant::now();
    let mut command = Command::new("timeout");
    command.arg(PATIENCE.to_string()).args(["ogr2ogr", "--config", "PG_USE_COPY", "YES", "-f", "PostgreSQL"]);
    command.arg(format!("PG:{database}")).arg(file).args(["-lco", &format!("SCHEMA={schema}"), "-oo", "WRITE_GFS=NO"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().map_err(|e| e.to_string())?;
    Ok(begun.elapsed().as_secs_f64())
}

fn peer_report(members: u64, megabytes: f64, seconds: f64) {
    report("ogr2ogr -f PostgreSQL, PG_USE_COPY=YES", members, megabytes, seconds);
    if seconds >= PATIENCE {
        println!("    przerwany po {PATIENCE:.0} s, więc co najmniej tyle");
    }
}

fn report(what: &str, members: u64, megabytes: f64, seconds: f64) {
    println!(
        "{what:<40} {seconds:>7.1} s {:>9.0} obiektów/s {:>6.0} MB/s",
        members as f64 / seconds,
        megabytes / seconds
    );
}

fn count_members(file: &Path) -> Result<u64, String> {
    let opened = fs::File::open(file).map_err(|e| e.to_string())?;
    let lines = BufReader::new(opened).lines().map_while(Result::ok);
    Ok(lines.map(|l| l.matches("<gml:featureMember>").count() as u64).sum())
}

/// libpq words for the running private database.
fn psql_address(place: &Place) -> Result<String, String> {
    let url = fs::read_to_string(place.0.join("dane/adres-bazy")).map_err(|e| e.to_string())?;
    // postgres://user@%2Frun%2F…/database
    let rest = url.trim().strip_prefix("postgres://").ok_or("unexpected database address")?;
    let (user, rest) = rest.split_once('@').ok_or("unexpected database address")?;
    let (host, database) = rest.split_once('/').ok_or("unexpected database address")?;
    Ok(format!("host={} dbname={database} user={user}", host.replace("%2F", "/")))
}

fn psql() -> Result<PathBuf, String> {
    let bin = ask("pg_config", &["--bindir"]).map(|d| PathBuf::from(d.trim()).join("psql")).filter(|p| p.exists());
    bin.or_else(|| Some(PathBuf::from("/usr/lib/postgresql/15/bin/psql")).filter(|p| p.exists()))
        .ok_or_else(|| "psql is missing".into())
}

fn sql(database: &str, statement: &str) -> Result<String, String> {
    let output = Command::new(psql()?)
        .args([database, "-qAtX", "-v", "ON_ERROR_STOP=1", "-c", statement])
        .output()
        .map_err(|e| e.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// What no import can be faster than: the rows that we stored, written by PostgreSQL itself in binary, read in again
/// into bare tables, and a spatial index on each.
fn copy_limit(place: &Place, database: &str) -> Result<Command, String> {
    let tables = sql(
        database,
        "select schemaname || '.' || relname from pg_stat_user_tables where schemaname in ('egib','bdot500','gesut') and n_live_tup > 0",
    )?;
    let mut script = String::from("create schema granica;\nbegin;\n");
    for table in tables.lines() {
        let file = place.0.join(format!("{table}.bin"));
        let columns = sql(
            database,
            &format!(
                "select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = '{table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
            ),
        )?;
        let columns = columns.trim();
        let has_place = columns.split(',').any(|c| c == "geom");
        let all = if has_place { format!("{columns},web") } else { columns.to_owned() };
        sql(database, &format!("\\copy (select {all} from {table}) to '{}' (format binary)", file.display()))?;
        let copy = table.replace('.', "_");
        script += &format!(
            "create table granica.{copy} as select {all} from {table} with no data;\n\\copy granica.{copy} from '{}' (format binary)\n",
            file.display()
        );
        if has_place {
            script += &format!("create index on granica.{copy} using gist (web);\n");
        }
    }
    script += "commit;\n";
    let path = place.0.join("granica.sql");
    fs::write(&path, script).map_err(|e| e.to_string())?;
    let mut command = Command::new(psql()?);
    command.args([database, "-qX", "-v", "ON_ERROR_STOP=1", "-f"]).arg(path);
    Ok(command)
}

/// `cargo xtask bench tiles [features]`: tiles by us and by bare `ST_AsMVT`, same database, same attributes.
pub fn tiles(more: &[&str]) -> Result<(), String> {
    let features = more.first().copied().unwrap_or("2M");
    build()?;
    let place = Place::new("tiles")?;
    project::show(place.infostrada(&["seed", "--features", features, "--registers", "egib,bdot500,gesut"]))?;
    project::show(place.infostrada(&["bench", "tiles"]))
}

/// `cargo xtask bench day [--people 200] [--units 20] [--seconds 120] [--features 2M] [--kills 50]`: the words go to the
/// program as they are.
pub fn day(more: &[&str]) -> Result<(), String> {
    build()?;
    let place = Place::new("day")?;
    project::show(place.infostrada(&[&["bench", "day"], more].concat()))
}

/// `cargo xtask bench save`: one save beside the bare statements that it executes, and 1, 8 and 32 writers.
pub fn save(more: &[&str]) -> Result<(), String> {
    build()?;
    let place = Place::new("save")?;
    project::show(place.infostrada(&[&["bench", "save"], more].concat()))
}

/// `cargo xtask bench viewer`: the first map of the sample town, by our viewer and by a bare MapLibre page.
pub fn viewer() -> Result<(), String> {
    for step in web::steps() {
        project::show(step)?;
    }
    build()?;
    let place = Place::new("viewer")?;
    let up = Up::with(&place, &["--demo", "--web-dir", "crates/portal/web/dist"])?;
    let folder = root().join("tests/browser");
    if let Some(install) = node::install(&folder) {
        project::show(install)?;
    }
    let mut command = Command::new("node");
    command.arg("bench/viewer.mjs").env("INFOSTRADA_URL", format!("http://{}", up.address)).current_dir(folder);
    project::show(command)
}
