//! `cargo xtask test`: every test there is, one step after another, one line of numbers at the end.

use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::count::Count;
use crate::packages::Purpose;
use crate::project::{binary, cargo};
use crate::runner::{self, Report};
use crate::{browser, node, setup, tidy, web};

/// With words, only the steps whose names hold one of them: `cargo xtask test browser web`.
pub fn run(only: &[&str]) -> ExitCode {
    let only = only.iter().map(|word| word.to_string()).collect();
    let mut suite = Suite { only, ..Suite::default() };
    // What is missing may not be needed by every step, so a failure here ends nothing.
    suite.step("setup", &[], || match setup::run(Purpose::Test) {
        Ok(()) => Report { succeeded: true, output: String::new() },
        Err(why) => Report::failure(why),
    });
    suite.step("rules of the house", &[], || match tidy::report() {
        Ok(()) => Report { succeeded: true, output: String::new() },
        Err(why) => Report::failure(why),
    });
    suite.command("format", &[], || cargo(["fmt", "--all", "--check"]));
    // The web application comes before everything that compiles: its build is embedded in the server.
    suite.step("web build", &[], build_web);
    for (name, script) in [("web types", "check"), ("web lint", "lint"), ("web tests", "test")] {
        suite.command(name, &["web build"], || node::npm(&["run", script], &web::folder()));
    }
    suite.command("clippy", &["web build"], || {
        cargo(["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"])
    });
    // Only with --show-output do tests that pass show that they skipped something.
    suite.command("tests", &["web build"], || cargo(["test", "--workspace", "--no-fail-fast", "--", "--show-output"]));
    suite.command("build", &["web build"], || cargo(["build", "--workspace"]));
    suite.step("browser tests", &["build"], || browser::run(&binary("debug")));
    suite.end()
}

fn build_web() -> Report {
    let mut output = String::new();
    for step in web::steps() {
        let report = runner::run("web build", step);
        output.push_str(&report.output);
        if !report.succeeded {
            return Report::failure(output);
        }
    }
    Report { succeeded: true, output }
}

#[derive(Default)]
struct Suite {
    only: Vec<String>,
    count: Count,
    succeeded: Vec<&'static str>,
    unhappy: Vec<&'static str>,
}

impl Suite {
    fn command(&mut self, name: &'static str, needs: &[&str], command: impl FnOnce() -> Command) {
        self.step(name, needs, || runner::run(name, command()));
    }

    fn step(&mut self, name: &'static str, needs: &[&str], work: impl FnOnce() -> Report) {
        if !self.only.is_empty() && !self.only.iter().any(|word| name.contains(word.as_str())) {
            // Whoever picks steps answers for what they build on.
            self.succeeded.push(name);
            return;
        }
        if let Some(need) = needs.iter().find(|need| !self.succeeded.contains(need)) {
            println!("{name:<20} not tried, because `{need}` failed");
            self.unhappy.push(name);
            return;
        }
        let begun = Instant::now();
        let report = work();
        let seconds = begun.elapsed().as_secs_f32();
        let mut count = Count::read(&report.output);
        if report.succeeded {
            let numbers = if count == Count::default() { String::new() } else { count.to_string() };
            println!("{name:<20} {seconds:>6.1} s  ok      {numbers}");
            for line in report.output.lines().filter(|line| line.trim().starts_with("SKIPPED: ")) {
                println!("    {}", line.trim());
            }
            self.succeeded.push(name);
        } else {
            // A step can fail without a failed test: it did not compile, or it died.
            count.failed = count.failed.max(1);
            println!("{name:<20} {seconds:>6.1} s  FAILED  {count}\n{}", report.output);
            self.unhappy.push(name);
        }
        self.count += count;
    }

    fn end(self) -> ExitCode {
        if !self.unhappy.is_empty() {
            println!("Not well: {}", self.unhappy.join(", "));
        }
        println!("{}", self.count);
        // A summary that says "failed" under a program that ended with success is a failure all the same.
        if self.unhappy.is_empty() && self.count.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
