//! Killed without warning: what was complete is there afterwards, what was not has left nothing.

use crate::house::{BINARY, Scratch, command, run, said};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::Duration;

/// How often each is killed. The moments are spread over the whole run by a fixed sequence.
const TIMES: u32 = 20;

fn versions(scratch: &Scratch) -> u64 {
    let report = said(&run(&scratch.0, &["check"]));
    report
        .lines()
        .filter(|l| l.starts_with("drzewa") || l.starts_with("Drz"))
        .filter_map(|l| l.split_whitespace().nth(1)?.parse::<u64>().ok())
        .sum::<u64>()
        + report
            .lines()
            .filter_map(|l| l.strip_prefix("OT_"))
            .filter_map(|l| l.split_whitespace().nth(1)?.parse::<u64>().ok())
            .sum::<u64>()
}

#[test]
fn an_import_killed_at_any_moment_leaves_all_or_nothing() {
    let scratch = Scratch::new("killed");
    let file = scratch.0.join("miasto.gml");
    said(&run(&scratch.0, &["seed", "--features", "12k", "--registers", "bdot500", "--gml", file.to_str().unwrap()]));
    said(&run(&scratch.0, &["migrate"]));
    let begun = std::time::Instant::now();
    said(&run(&scratch.0, &["import", "--dry-run", file.to_str().unwrap()]));
    let whole = begun.elapsed();
    let mut complete = 0;
    for i in 0..TIMES {
        let mut child =
            command(&scratch.0).arg("import").arg(&file).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // 0 to 110 % of the time that the import takes.
        std::thread::sleep(whole * (i * 7 % TIMES) / TIMES * 11 / 10);
        let _ = child.kill();
        let _ = child.wait();
        let deliveries = said(&run(&scratch.0, &["reports"])).lines().count() as u64;
        let stored = versions(&scratch);
        assert_eq!(deliveries == 0, stored == 0, "round {i}: {deliveries} deliveries, {stored} versions");
        if complete > 0 {
            assert_eq!(stored, complete, "round {i}: a later delivery of the same changes nothing");
        }
        complete = stored;
    }
}

#[test]
fn a_server_killed_at_any_moment_comes_back_with_its_data() {
    let scratch = Scratch::new("server");
    said(&run(&scratch.0, &["seed", "--features", "3k", "--registers", "bdot500"]));
    let before = versions(&scratch);
    assert!(before > 100);
    for i in 0..TIMES / 2 {
        let mut child = command(&scratch.0)
            .args(["up", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        if i % 2 == 0 {
            let mut line = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            assert!(line.contains("http://"), "round {i}: the server came back: {line}");
        } else {
            std::thread::sleep(Duration::from_millis(u64::from(i) * 90));
        }
        let _ = child.kill();
        let _ = child.wait();
    }
    assert_eq!(versions(&scratch), before);
    // Nobody of it is left behind.
    let left = std::process::Command::new("pgrep")
        .args(["-f", &format!("{BINARY} --folder {}", scratch.0.display())])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&left.stdout), "");
}

/// Ended with the test, however that ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_server_whose_database_was_killed_starts_it_again_and_answers() {
    let scratch = Scratch::new("database");
    said(&run(&scratch.0, &["seed", "--features", "3k", "--registers", "bdot500"]));
    let log = scratch.0.join("server.log");
    let mut server = Server(
        command(&scratch.0)
            .args(["up", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(&log).unwrap())
            .spawn()
            .unwrap(),
    );
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap().to_owned();
    let status = || {
        let mut stream = TcpStream::connect(&address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
        // An old protocol version, so that the server closes and no length has to be read.
        stream
            .write_all(b"GET /collections/ot_rzedna/items?limit=1 HTTP/1.0\r\naccept: application/geo+json\r\n\r\n")
            .ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        answer.split(' ').nth(1)?.parse::<u16>().ok()
    };
    assert_eq!(status(), Some(200));
    let postmaster = || {
        let file = std::fs::read_to_string(scratch.0.join("dane/postgres/postmaster.pid")).ok()?;
        file.lines().next().map(str::to_owned)
    };
    let first = postmaster().unwrap();
    let killed = std::process::Command::new("bash").args(["-c", &format!("kill -9 {first}")]).status().unwrap();
    assert!(killed.success());
    let begun = std::time::Instant::now();
    while postmaster().is_none_or(|pid| pid == first) || status() != Some(200) {
        assert!(
            begun.elapsed() < Duration::from_secs(120),
            "the database did not come back: {first}, then {:?}, answered {:?}; the server said:\n{}",
            postmaster(),
            status(),
            std::fs::read_to_string(&log).unwrap()
        );
        std::thread::sleep(Duration::from_millis(200));
    }
    // One whose data somebody took away is not replaced by an empty one.
    let pid = postmaster().unwrap();
    std::fs::rename(scratch.0.join("dane/postgres"), scratch.0.join("obok")).unwrap();
    std::process::Command::new("bash").args(["-c", &format!("kill -9 {pid}")]).status().unwrap();
    let said = |what: &str| std::fs::read_to_string(&log).unwrap().contains(what);
    while !said("nie ma już bazy danych") {
        assert!(begun.elapsed() < Duration::from_secs(240), "{}", std::fs::read_to_string(&log).unwrap());
        std::thread::sleep(Duration::from_millis(200));
    }
    assert!(!scratch.0.join("dane/postgres").exists());
    std::fs::rename(scratch.0.join("obok"), scratch.0.join("dane/postgres")).unwrap();
    while status() != Some(200) {
        assert!(begun.elapsed() < Duration::from_secs(360), "{}", std::fs::read_to_string(&log).unwrap());
        std::thread::sleep(Duration::from_millis(200));
    }
}
