//! What everybody remembers of the day: what they were told, what they saw, how long it took.

use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// A change that the server said stands.
#[derive(Debug, Clone)]
pub struct Told {
    pub class: String,
    /// Feature id.
    pub object: String,
    pub op: String,
    pub before: Option<String>,
    pub after: Option<String>,
    pub changeset: i64,
    /// Attributes that the person wrote and what they must be.
    pub wrote: Vec<(String, Value)>,
}

/// A version that a reader was shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    pub class: String,
    pub object: String,
    pub version: String,
    pub attribute: &'static str,
    pub value: Value,
}

#[derive(Debug, Default)]
pub struct Memory {
    pub told: Vec<Told>,
    pub seen: Vec<Seen>,
    pub times: BTreeMap<&'static str, Vec<f64>>,
    /// Changes whose answer was lost, which may stand or not, and how many entries they may have touched.
    pub unknown: u64,
    pub conflicts: u64,
    /// Answers that nobody expected.
    pub odd: Vec<String>,
    /// Rows that the follower of the feed received: number, feature id, version after.
    pub feed: Vec<(i64, String, Option<String>)>,
}

impl Memory {
    pub fn took(&mut self, act: &'static str, time: Duration) {
        self.times.entry(act).or_default().push(time.as_secs_f64() * 1000.0);
    }

    pub fn odd(&mut self, act: &str, status: u16, body: &Value) {
        // Ten are enough to see what is wrong.
        if self.odd.len() < 10 {
            self.odd.push(format!("{act}: {status} {}", body.to_string().chars().take(400).collect::<String>()));
        }
    }

    /// Remembers what an outcome says. `wrote` names for an entry (by the class and the op) what it was given.
    pub fn outcome(&mut self, body: &Value, wrote: impl Fn(&Value) -> Vec<(String, Value)>) {
        let text = |v: &Value| v.as_str().map(str::to_owned);
        for a in body["applied"].as_array().into_iter().flatten() {
            self.told.push(Told {
                class: text(&a["class"]).unwrap_or_default(),
                object: text(&a["id"]).unwrap_or_default(),
                op: text(&a["op"]).unwrap_or_default(),
                before: text(&a["before"]),
                after: text(&a["after"]),
                changeset: body["changeset"].as_i64().unwrap_or_default(),
                wrote: if a["along"] == true { Vec::new() } else { wrote(a) },
            });
        }
    }

    pub fn join(&mut self, other: Memory) {
        self.told.extend(other.told);
        self.seen.extend(other.seen);
        for (act, times) in other.times {
            self.times.entry(act).or_default().extend(times);
        }
        self.unknown += other.unknown;
        self.conflicts += other.conflicts;
        self.odd.extend(other.odd);
        self.feed.extend(other.feed);
    }
}
