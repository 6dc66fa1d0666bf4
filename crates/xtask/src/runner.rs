//! Runs one command with its output kept, and shows meanwhile that something is happening.

use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::process::Command;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How often a log without a terminal is told that the step still runs; some machines end silent jobs.
const SIGN_OF_LIFE: Duration = Duration::from_secs(60);

pub struct Report {
    pub succeeded: bool,
    /// Everything it printed, both streams in the order they came, without colours.
    pub output: String,
}

impl Report {
    pub fn failure(why: impl Into<String>) -> Report {
        Report { succeeded: false, output: why.into() }
    }
}

pub fn run(name: &str, mut command: Command) -> Report {
    // Colours would stand in the way of counting.
    command.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never").env("CARGO_TERM_PROGRESS_WHEN", "never");
    command.env_remove("FORCE_COLOR").env_remove("CLICOLOR_FORCE").stdin(std::process::Stdio::null());
    let program = command.get_program().to_string_lossy().into_owned();
    let started = std::io::pipe().and_then(|(reader, writer)| {
        command.stdout(writer.try_clone()?).stderr(writer);
        Ok((command.spawn()?, reader))
    });
    // The command holds the writing ends; only without them does the reader see the end.
    drop(command);
    let (mut child, reader) = match started {
        Ok(started) => started,
        Err(error) => return Report::failure(format!("{program}: {error}")),
    };
    let output = follow(name, reader);
    let status = child.wait();
    let succeeded = status.as_ref().is_ok_and(std::process::ExitStatus::success);
    let ending = match status {
        Ok(status) if !status.success() => format!("{program} ended with {status}\n"),
        Err(error) => format!("{program}: {error}\n"),
        Ok(_) => String::new(),
    };
    Report { succeeded, output: output + &ending }
}

fn follow(name: &str, reader: std::io::PipeReader) -> String {
    let (tell, told) = channel::<String>();
    let reading = std::thread::spawn(move || {
        let mut lines = BufReader::new(reader);
        let mut bytes = Vec::new();
        while lines.read_until(b'\n', &mut bytes).is_ok_and(|count| count > 0) {
            if tell.send(String::from_utf8_lossy(&bytes).into_owned()).is_err() {
                break;
            }
            bytes.clear();
        }
    });
    let terminal = std::io::stdout().is_terminal();
    let pace = if terminal { Duration::from_millis(500) } else { SIGN_OF_LIFE };
    let begun = Instant::now();
    let mut shown = Instant::now();
    let (mut output, mut last) = (String::new(), String::new());
    loop {
        match told.recv_timeout(pace) {
            Ok(line) => {
                let line = without_colours(&line);
                if !line.trim().is_empty() {
                    last = line.trim().chars().take(60).collect();
                }
                output.push_str(&line);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if shown.elapsed() >= pace {
            shown = Instant::now();
            let seconds = begun.elapsed().as_secs();
            if terminal {
                print!("\r\x1b[K{name} {seconds} s  {last}");
                let _ = std::io::stdout().flush();
            } else {
                println!("{name} … {seconds} s  {last}");
            }
        }
    }
    if terminal {
        print!("\r\x1b[K");
    }
    let _ = reading.join();
    output
}

/// Drops escape sequences: from ESC `[` to the first letter.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_streams_are_kept_and_the_end_is_told() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two >&2; printf '\\033[32mgreen\\033[0m'; exit 3"]);
        let report = run("test", command);
        assert!(!report.succeeded);
        assert_eq!(report.output, "one\ntwo\ngreensh ended with exit status: 3\n");
    }

    #[test]
    fn a_missing_program_is_a_failure_with_its_name() {
        let report = run("test", Command::new("no-such-program"));
        assert!(!report.succeeded && report.output.contains("no-such-program"));
    }
}
