//! A working day in small: people change registers, others read and follow, servers die, and every answer was true.

use crate::house::{Scratch, command, run, said, text};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

fn day(scratch: &Scratch, more: &[&str]) -> String {
    let small =
        ["bench", "day", "--people", "12", "--units", "3", "--readers", "3", "--features", "0", "--pause", "40"];
    let told = said(&run(&scratch.0, &[&small[..], more].concat()));
    assert!(told.contains("potwierdzonych zmian jest w bazie") && !told.contains("\nNIE"), "{told}");
    told
}

#[test]
fn a_working_day_loses_no_change_and_shows_nobody_what_does_not_stand_and_the_journal_finds_who_altered_it_after() {
    let scratch = Scratch::new("day");
    day(&scratch, &["--seconds", "5"]);
    let told = said(&run(&scratch.0, &["check", "--journal"]));
    assert!(told.contains("Łańcuch skrótów jest cały.") && told.contains("następują po sobie"), "{told}");

    let mut server = command(&scratch.0)
        .args(["up", "--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
    let address = std::fs::read_to_string(scratch.0.join("dane/adres-bazy")).unwrap();
    let sql =
        "update drzewa.drzewa_drzewo set obwod_pnia130 = 1000 where id = (select min(id) from drzewa.drzewa_drzewo)";
    let altered = Command::new("psql").args([address.trim(), "-v", "ON_ERROR_STOP=1", "-c", sql]).output().unwrap();
    assert!(altered.status.success(), "{}", text(&altered.stderr));
    let found = run(&scratch.0, &["check", "--journal"]);
    let _ = Command::new("kill").args(["-TERM", &server.id().to_string()]).status();
    let _ = server.wait();
    assert!(!found.status.success());
    let told = text(&found.stdout);
    assert!(told.contains("ma inną treść lub początek, niż zapisał dziennik"), "{told}");
}

#[test]
fn a_working_day_in_which_server_and_database_are_killed_loses_no_acknowledged_change() {
    let scratch = Scratch::new("day-killed");
    let told = day(&scratch, &["--seconds", "6", "--kills", "3"]);
    assert!(told.contains("zabić 3"), "{told}");
}
