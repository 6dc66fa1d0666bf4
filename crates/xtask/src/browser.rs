//! The browser tests, side by side against two servers: most of their time they wait.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::node;
use crate::project::root;
use crate::runner::{self, Report};
use crate::server::Server;

/// Each has a server with data of its own, so that no test meets the traces of one that runs beside it.
const WORKERS: [&str; 2] = ["browser-one", "browser-two"];

pub fn run(binary: &Path) -> Report {
    let folder = root().join("tests/browser");
    if let Some(install) = node::install(&folder) {
        let report = runner::run("browser tests", install);
        if !report.succeeded {
            return report;
        }
    }
    let files = match files(&folder) {
        Ok(files) => Mutex::new(files),
        Err(why) => return Report::failure(why),
    };
    let mut reports: Vec<Report> = std::thread::scope(|threads| {
        let workers = WORKERS.map(|name| threads.spawn(|| worker(binary, &folder, name, &files)));
        let ended = workers.map(|worker| worker.join());
        ended.into_iter().map(|end| end.unwrap_or_else(|_| Report::failure("The browser tests panicked."))).collect()
    });
    reports.push(runner::run("contact sheet", node::npm(&["run", "sheet"], &folder)));
    together(reports)
}

fn together(reports: Vec<Report>) -> Report {
    Report {
        succeeded: reports.iter().all(|report| report.succeeded),
        output: reports.into_iter().map(|report| report.output).collect::<Vec<_>>().join("\n"),
    }
}

/// Takes one file of tests after another, until none is left.
fn worker(binary: &Path, folder: &Path, name: &str, files: &Mutex<Vec<String>>) -> Report {
    let mut server = match Server::start(binary, name) {
        Ok(server) => server,
        Err(why) => return Report::failure(why),
    };
    if let Err(why) = server.wait_until_it_answers() {
        let why = format!("{why}\n{}", server.log());
        server.stop();
        return Report::failure(why);
    }
    let next = || files.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let mut reports = Vec::new();
    while let Some(file) = next() {
        let played = || {
            let mut command = node::npm(&["test", "--", &file], folder);
            command.env("INFOSTRADA_URL", &server.url).env("INFOSTRADA_ACCOUNTS", server.accounts());
            runner::run(&format!("{name}, {file}"), command)
        };
        let mut report = played();
        if !report.succeeded {
            // A map without a graphics card on two busy cores can be late for a test. What fails twice is wrong; what
            // failed once is told, because it may be.
            println!("{file} failed and is played once more:\n{}", failures(&report.output));
            let again = played();
            if again.succeeded {
                report = again;
            }
        }
        reports.push(report);
    }
    let mut report = together(reports);
    if !report.succeeded {
        report.output.push_str(&format!("\nThe server's log:\n{}", server.log()));
    }
    match server.stop() {
        Some(status) if status.success() => {}
        ended => {
            report.succeeded = false;
            let how = ended.map_or("not within a minute".to_owned(), |status| status.to_string());
            report.output.push_str(&format!("\nThe server did not stop well: {how}\n{}", server.log()));
        }
    }
    report
}

/// The lines that name what failed, with what follows each of them.
fn failures(output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let failed = lines.iter().enumerate().filter(|(_, line)| line.trim_start().starts_with("not ok"));
    failed.flat_map(|(at, _)| lines.iter().skip(at).take(12)).map(|line| format!("{line}\n")).collect()
}

/// The files of tests, the largest last, where the first worker takes it: what takes long has to begin early.
fn files(folder: &Path) -> Result<Vec<String>, String> {
    let tests = folder.join("tests");
    let failed = |error: std::io::Error| format!("{}: {error}", tests.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&tests).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            found.push((entry.metadata().map_err(failed)?.len(), format!("tests/{name}")));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, file)| file).collect())
}
