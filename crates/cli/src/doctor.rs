//! `infostrada doctor`: looks at the machine before the machine is asked to do something, and says what is missing and
//! what to do about it.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use store::cluster::Binaries;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Ok,
    /// It works, but something will be missing or slow.
    Warn,
    /// It will not work.
    Fail,
}

/// One thing that was looked at; `what` and `remedy` are for the person at the terminal.
#[derive(Clone, Debug)]
pub struct Finding {
    pub name: &'static str,
    pub state: State,
    pub what: String,
    /// Empty when there is nothing to do.
    pub remedy: String,
}

impl Finding {
    fn ok(name: &'static str, what: impl Into<String>) -> Finding {
        Finding { name, state: State::Ok, what: what.into(), remedy: String::new() }
    }

    fn warn(name: &'static str, what: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding { name, state: State::Warn, what: what.into(), remedy: remedy.into() }
    }

    fn fail(name: &'static str, what: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding { name, state: State::Fail, what: what.into(), remedy: remedy.into() }
    }
}

/// Everything that can be seen without a database. With a database of one's own, nobody needs PostgreSQL's programs,
/// the folder and the disk of the private one.
pub fn examine(folder: &Path, database_url: Option<&str>, listen: SocketAddr) -> Vec<Finding> {
    let mut findings = Vec::new();
    if database_url.is_none() {
        findings.extend([postgresql(), rights(folder), passage(folder), disk(folder), locale()]);
    }
    findings.extend([gdal(), port(listen), memory(), clock()]);
    findings
}

/// What the caller learnt by connecting to the named database: its words, or the error.
pub fn connection(answer: Result<String, String>) -> Finding {
    const NAME: &str = "baza danych";
    match answer {
        Ok(words) => Finding::ok(NAME, words),
        Err(error) => {
            Finding::fail(NAME, error, "Sprawdź adres, użytkownika i hasło w DATABASE_URL oraz zaporę sieciową.")
        }
    }
}

/// Prints the findings and says whether nothing stands in the way.
pub fn print(findings: &[Finding]) -> bool {
    for finding in findings {
        let sign = match finding.state {
            State::Ok => "dobrze",
            State::Warn => "uwaga",
            State::Fail => "BŁĄD",
        };
        println!("{sign:<8}{:<14}{}", finding.name, finding.what);
        if !finding.remedy.is_empty() {
            println!("{:22}→ {}", "", finding.remedy);
        }
    }
    findings.iter().all(|finding| finding.state < State::Fail)
}

fn postgresql() -> Finding {
    const NAME: &str = "PostgreSQL";
    match Binaries::find(None) {
        Ok(found) => Finding::ok(NAME, format!("wersja {} z PostGIS w {}", found.major, found.directory.display())),
        Err(_) => {
            let without = Binaries::all().first().map(|found| found.major);
            let what = match without {
                Some(major) => format!("wersja {major}, ale bez PostGIS lub za stara"),
                None => "nie znaleziono".to_owned(),
            };
            let major = without.filter(|major| *major >= 15).unwrap_or(15);
            let packages = format!("postgresql-{major} postgresql-{major}-postgis-3");
            Finding::fail(NAME, what, format!("apt-get install {packages}, albo wskaż bazę: DATABASE_URL"))
        }
    }
}

fn gdal() -> Finding {
    const NAME: &str = "GDAL";
    let beside = || std::env::current_exe().ok().map(|me| me.with_file_name("infostrada-gdal"));
    let helper = std::env::var_os("INFOSTRADA_GDAL").map(PathBuf::from).or_else(beside).unwrap_or_default();
    let runnable = fs::metadata(&helper).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0);
    if !runnable {
        let what = format!("nie ma programu {}; GML wczyta się, inne formaty nie", helper.display());
        return Finding::warn(
            NAME,
            what,
            "Umieść infostrada-gdal obok infostrada albo wskaż go zmienną INFOSTRADA_GDAL.",
        );
    }
    // The loader says which library it misses without the program being run.
    let loaded =
        Command::new("ldd").arg(&helper).output().map(|said| String::from_utf8_lossy(&said.stdout).into_owned());
    match loaded
        .ok()
        .and_then(|said| said.lines().find(|line| line.contains("not found")).map(str::trim).map(str::to_owned))
    {
        Some(missing) => {
            Finding::warn(NAME, format!("brak biblioteki: {missing}"), "apt-get install libgdal32 (lub libgdal-dev)")
        }
        None => Finding::ok(NAME, helper.display().to_string()),
    }
}

fn port(listen: SocketAddr) -> Finding {
    const NAME: &str = "port";
    match TcpListener::bind(listen) {
        Ok(_) => Finding::ok(NAME, format!("{listen} jest wolny")),
        Err(error) => Finding::fail(
            NAME,
            format!("{listen}: {error}"),
            "Zatrzymaj program, który go zajmuje, albo wskaż inny: --listen 127.0.0.1:PORT",
        ),
    }
}

/// The folder itself, or the nearest one above it that exists: that is where it would be made.
fn nearest(folder: &Path) -> PathBuf {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    whole.ancestors().find(|one| one.exists()).unwrap_or(Path::new("/")).to_owned()
}

fn rights(folder: &Path) -> Finding {
    const NAME: &str = "folder";
    let place = nearest(folder);
    // Writing is the only honest question: read-only file systems, quotas and access lists do not show in mode bits.
    let probe = place.join(format!(".infostrada-doctor-{}", std::process::id()));
    let written = fs::write(&probe, b"?");
    let _ = fs::remove_file(&probe);
    match written {
        Ok(()) => Finding::ok(NAME, format!("w {} wolno pisać", place.display())),
        Err(error) => Finding::fail(
            NAME,
            format!("w {} nie wolno pisać: {error}", place.display()),
            "Nadaj prawa albo wskaż inny: --folder",
        ),
    }
}

/// Under root PostgreSQL runs as `postgres`, who has to be let through all folders above.
fn passage(folder: &Path) -> Finding {
    const NAME: &str = "dostęp";
    if !fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        return Finding::ok(NAME, "program działa jako zwykły użytkownik i PostgreSQL też");
    }
    let open = |one: &&Path| fs::metadata(one).is_ok_and(|one| one.mode() & 0o001 != 0);
    match nearest(folder).ancestors().find(|one| !open(one)) {
        None => Finding::ok(NAME, "użytkownik postgres dojdzie do folderu"),
        Some(shut) => {
            let what = format!("użytkownik postgres może nie wejść do {}", shut.display());
            Finding::warn(
                NAME,
                what,
                format!("Wskaż folder poza nim (--folder /var/lib/infostrada) albo: chmod o+x {}", shut.display()),
            )
        }
    }
}

fn disk(folder: &Path) -> Finding {
    const NAME: &str = "dysk";
    let place = nearest(folder);
    // df, because asking the kernel takes either `unsafe` or one more library.
    let said = Command::new("df").args(["-Pm"]).arg(&place).output().ok();
    let said = said.map(|said| String::from_utf8_lossy(&said.stdout).into_owned()).unwrap_or_default();
    let free = said.lines().nth(1).and_then(|line| line.split_whitespace().nth(3)?.parse::<u64>().ok());
    let remedy = "Zwolnij miejsce albo wskaż folder na innym dysku: --folder";
    match free {
        Some(free) if free < 1_000 => Finding::fail(NAME, format!("{free} MB wolnego w {}", place.display()), remedy),
        Some(free) if free < 10_000 => {
            Finding::warn(NAME, format!("{free} MB wolnego; powiat potrzebuje kilku GB"), remedy)
        }
        Some(free) => Finding::ok(NAME, format!("{} GB wolnego", free / 1_000)),
        None => Finding::warn(NAME, "nie udało się sprawdzić wolnego miejsca", "df -h"),
    }
}

fn memory() -> Finding {
    const NAME: &str = "pamięć";
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let field = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1_024)
    };
    let (Some(total), Some(available)) = (field("MemTotal:"), field("MemAvailable:")) else {
        return Finding::warn(NAME, "nie udało się sprawdzić", "free -m");
    };
    let what = format!("{total} MB, wolne {available} MB");
    match available {
        0..512 => Finding::fail(NAME, what, "Zamknij inne programy; potrzeba co najmniej 512 MB wolnej pamięci."),
        512..2_048 => Finding::warn(NAME, what, "Wystarczy dla małej gminy; dla powiatu zalecane są 4 GB."),
        _ => Finding::ok(NAME, what),
    }
}

/// Versions of objects carry the time of the change, so a clock in the past would write history in the wrong order.
/// The zone does not matter: the program knows that of Warsaw by itself.
fn clock() -> Finding {
    const NAME: &str = "zegar";
    let made = std::env::current_exe().and_then(fs::metadata).and_then(|program| program.modified()).ok();
    let now = SystemTime::now();
    if made.is_some_and(|made| now < made) {
        return Finding::fail(
            NAME,
            "wskazuje czas sprzed powstania tego programu",
            "Ustaw zegar: timedatectl set-ntp true",
        );
    }
    Finding::ok(NAME, "wskazuje czas późniejszy niż powstanie tego programu")
}

fn locale() -> Finding {
    const NAME: &str = "znaki";
    let said = Command::new("locale").arg("-a").output().ok();
    let known = said.map(|said| String::from_utf8_lossy(&said.stdout).to_lowercase()).unwrap_or_default();
    if known.lines().any(|name| name == "c.utf8" || name == "c.utf-8") {
        return Finding::ok(NAME, "system zna C.UTF-8");
    }
    Finding::warn(NAME, "system nie zna C.UTF-8, w którym zakładana jest baza", "apt-get install libc-bin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_stands_in_the_way() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap();
        assert_eq!(port(address).state, State::Fail);
        // Port 0 asks the system for a free one: the freed number could be taken by a neighbour at once.
        assert_eq!(port("127.0.0.1:0".parse().unwrap()).state, State::Ok);
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_judged_by_its_parent_and_not_made() {
        let folder = std::env::temp_dir().join(format!("infostrada-doctor-{}/deep/down", std::process::id()));
        assert_eq!(rights(&folder).state, State::Ok);
        assert!(!folder.exists());
        assert_eq!(rights(Path::new("/proc/no/such")).state, State::Fail);
    }

    #[test]
    fn a_named_database_makes_the_private_one_unimportant() {
        let address = "127.0.0.1:0".parse().unwrap();
        let names = |url| examine(Path::new("/tmp"), url, address).iter().map(|f| f.name).collect::<Vec<_>>();
        assert!(names(None).contains(&"PostgreSQL"));
        assert!(!names(Some("postgres://x")).contains(&"PostgreSQL"));
        assert_eq!(connection(Err("no".into())).state, State::Fail);
    }

    #[test]
    fn every_complaint_has_a_remedy() {
        for finding in examine(Path::new("/tmp"), None, "127.0.0.1:0".parse().unwrap()) {
            assert_eq!(finding.state == State::Ok, finding.remedy.is_empty(), "{finding:?}");
        }
    }
}
