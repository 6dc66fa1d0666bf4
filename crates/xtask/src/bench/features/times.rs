//! Times of one measurement, and how they are shown.

use super::http::Answer;
use std::time::Duration;

pub struct Times {
    pub name: &'static str,
    each: Vec<Duration>,
    first: Vec<Duration>,
    bytes: u64,
    pub failed: Option<String>,
    pub note: String,
    /// What nothing can be faster than.
    pub limit: Option<Duration>,
}

impl Times {
    pub fn new(name: &'static str) -> Times {
        Times { name, each: Vec::new(), first: Vec::new(), bytes: 0, failed: None, note: String::new(), limit: None }
    }

    pub fn add(&mut self, answer: &Answer) {
        self.each.push(answer.all);
        self.first.push(answer.first);
        self.bytes = answer.bytes;
    }

    pub fn total(&self) -> Duration {
        self.each.iter().sum()
    }

    /// Notes an answer that holds another number of entries than was asked for.
    pub fn check(&mut self, body: &[u8], marker: &str, expected: usize) {
        let found = String::from_utf8_lossy(body).matches(marker).count();
        if !marker.is_empty() && found != expected {
            self.note = format!("{found} obiektów zamiast {expected}");
        }
    }

    fn at(list: &[Duration], share: usize) -> f64 {
        let mut sorted = list.to_vec();
        sorted.sort_unstable();
        let place = (sorted.len() * share / 100).min(sorted.len().saturating_sub(1));
        sorted.get(place).map_or(f64::NAN, |d| d.as_secs_f64() * 1000.0)
    }

    fn p50(&self) -> f64 {
        Self::at(&self.each, 50)
    }
}

pub fn heading() {
    println!(
        "{:<20} {:<15} {:>6} {:>11} {:>11} {:>11} {:>12} {:>8} {:>8}",
        "pomiar", "serwer", "ile", "p50 ms", "p95 ms", "1. bajt ms", "bajtów", "MB/s", "× nasz"
    );
}

/// One line a server; how many times as long as ours each takes, and at the end the best of the others.
pub fn rows(what: &str, all: &[Times]) {
    let ours = all.first().map_or(f64::NAN, Times::p50);
    let mut best = f64::INFINITY;
    for (i, times) in all.iter().enumerate() {
        let name = if i == 0 { what } else { "" };
        if let Some(why) = &times.failed {
            println!("{name:<20} {:<15} nie odpowiedział: {why}", times.name);
            continue;
        }
        let p50 = times.p50();
        if i > 0 && times.note.is_empty() {
            best = best.min(p50);
        }
        let limit =
            times.limit.map_or_else(String::new, |l| format!("  {:.2} × granica", p50 / 1000.0 / l.as_secs_f64()));
        println!(
            "{name:<20} {:<15} {:>6} {p50:>11.2} {:>11.2} {:>11.2} {:>12} {:>8.0} {:>8.2}{limit}  {}",
            times.name,
            times.each.len(),
            Times::at(&times.each, 95),
            Times::at(&times.first, 50),
            times.bytes,
            times.bytes as f64 / p50 / 1000.0,
            p50 / ours,
            times.note
        );
    }
    if best.is_finite() {
        println!("{:>20} {:<15} {:.1} × szybciej niż najlepszy z innych", "", "", best / ours);
    }
}
