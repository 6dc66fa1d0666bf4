//! Thousands of requests that nobody sends by mistake. `INFOSTRADA_HOSTILE` says how many, `INFOSTRADA_SEED` which; the
//! seed is printed, and the same seed asks the same.

use crate::browser::{Browser, holds};
use crate::house::House;
use crate::routes::addresses;
use crate::sampler::Sampler;
use crate::table::{Who, hidden_from};
use axum::body::Body;
use axum::http::Request;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

#[path = "hostile_words.rs"]
mod words;

use words::{GEOMETRIES, NAMES, WORDS};

const USUAL: u64 = 2000;
/// A statement that runs longer is a way to keep the house busy.
const LONGEST_STATEMENT: f64 = 5.0;
/// Megabytes that the process may grow by; the tests' own copies of large bodies are among them.
const GROWTH: u64 = 1500;

/// xorshift64*: the same numbers everywhere.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..8 {
            let _ = dice.roll();
        }
        dice
    }

    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.roll() >> 11) as usize % n.max(1)
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Those whose requests may also change something: none of them can give rights to anybody.
const SENDERS: [Who; 6] = [Who::Nobody, Who::PartnerKey, Who::Neighbour, Who::PowiatReader, Who::Owner, Who::Auditor];

struct Hostile {
    who: Who,
    request: Request<Body>,
    /// How it is told of.
    told: String,
}

pub async fn hostile_requests_are_answered_without_accident_or_leak(house: Arc<House>) {
    let number = |name: &str, usual: u64| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(usual);
    let (many, seed) = (number("INFOSTRADA_HOSTILE", USUAL), number("INFOSTRADA_SEED", 20_261_122));
    println!("  {many} requests, seed {seed}");
    let all = Arc::new(addresses(&house).await);
    let (memory, begun) = (Sampler::memory(), Instant::now());
    let mut tasks = tokio::task::JoinSet::new();
    for lane in 0..6 {
        let (house, all) = (Arc::clone(&house), Arc::clone(&all));
        tasks.spawn(async move { lane_of(&house, &all, lane, many, seed).await });
    }
    let mut statuses: BTreeMap<u16, usize> = BTreeMap::new();
    let mut faults: Vec<String> = Vec::new();
    while let Some(done) = tasks.join_next().await {
        let (seen, wrong) = done.unwrap();
        seen.into_iter().for_each(|(s, n)| *statuses.entry(s).or_default() += n);
        faults.extend(wrong);
    }
    let (seconds, statement) = house.sampler.longest();
    let grown = Sampler::memory().saturating_sub(memory);
    println!("  answered in {:.0} s: {statuses:?}", begun.elapsed().as_secs_f32());
    println!("  memory +{grown} MB, longest statement {seconds:.1} s: {statement}");
    faults.sort();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(seconds < LONGEST_STATEMENT, "{seconds:.1} s: {statement}");
    assert!(grown < GROWTH, "{grown} MB");
    let log = house.log.text();
    assert!(!log.contains("panicked"), "a panic is in the log");
    assert!(house.store.check_journal().await.unwrap().1.is_none(), "the journal is broken");
    assert_eq!(house.get(Who::Nobody, "/collections/drzewa_drzewo/items").await.status, 200);
}

async fn lane_of(
    house: &House,
    all: &[String],
    lane: u64,
    many: u64,
    seed: u64,
) -> (BTreeMap<u16, usize>, Vec<String>) {
    let (mut statuses, mut faults) = (BTreeMap::new(), Vec::new());
    for n in (lane..many).step_by(6) {
        let mut dice = Dice::new(seed.wrapping_add(n));
        let Some(hostile) = make(house, all, &mut dice) else { continue };
        let (who, told) = (hostile.who, format!("#{n} {:?} {}", hostile.who, hostile.told));
        let app = Browser::new(house.browser(Who::Nobody).app.clone());
        let begun = Instant::now();
        let Ok(seen) = tokio::time::timeout(Duration::from_secs(60), app.send(hostile.request)).await else {
            faults.push(format!("{told}: no answer within a minute"));
            continue;
        };
        *statuses.entry(seen.status).or_default() += 1;
        if seen.status >= 500 && !matches!(seen.status, 501 | 503) {
            faults.push(format!("{told}: {} {}", seen.status, seen.text().chars().take(300).collect::<String>()));
        }
        if begun.elapsed() > Duration::from_secs(20) {
            faults.push(format!("{told}: took {:.1} s", begun.elapsed().as_secs_f32()));
        }
        let whole = seen.whole();
        faults.extend(hidden_from(who).filter(|t| holds(&whole, t)).map(|t| format!("{told}: shows {t}")));
    }
    (statuses, faults)
}

fn make(house: &House, all: &[String], dice: &mut Dice) -> Option<Hostile> {
    let who = if dice.one_in(2) { Who::Owner } else { *dice.of(&SENDERS) };
    // A wrong method is answered by the router alone, so there are few of them.
    let (method, address) = match dice.below(10) {
        0 => (*dice.of(&["HEAD", "OPTIONS", "TRACE", "FOO", "POST", "DELETE"]), dice.of(all).clone()),
        1..=5 => bodied(house, dice),
        _ => ("GET", dice.of(all).clone()),
    };
    let uri = bent(&address, dice);
    // Leaving would make of everybody a nobody for the rest.
    let leaves = matches!(method, "DELETE" | "POST") && uri.starts_with("/api/v1/session");
    if leaves && who != Who::Nobody {
        return None;
    }
    let mut request = Request::builder().method(method).uri(&uri).header("host", "localhost");
    for (name, value) in credentials(house, who, dice) {
        request = request.header(name, value);
    }
    // The version of the entry that is meant, mostly.
    let entries = house.data.entries();
    let meant = entries.iter().find(|e| uri.contains(&e.id)).unwrap_or(&entries[0]);
    let tag = format!("\"{}\"", meant.last());
    if !dice.one_in(3) {
        request = request.header("if-match", &tag);
    } else if dice.one_in(2) {
        let tags = [
            tag.as_str(),
            "*",
            "\"\"",
            "W/\"1\"",
            "\"1\"",
            "\"-1\"",
            "\"9223372036854775808\"",
            "1, 2, 3",
            "\"' or 1=1\"",
        ];
        request = request.header("if-match", *dice.of(&tags));
    }
    if dice.one_in(6) {
        let media =
            ["*/*", "application/geo+json", "text/html", "application/x-protobuf", "a/b;q=9e9", ",,,", "\u{7f}"];
        request = request.header("accept", axum::http::HeaderValue::from_bytes(dice.of(&media).as_bytes()).ok()?);
        request = request.header("range", "bytes=0-18446744073709551615,-1").header("accept-encoding", "br, gzip, zip");
    }
    if dice.one_in(12) {
        request = request.header("last-event-id", *dice.of(WORDS)).header("forwarded", "for=\"_x\";host=zlo.example");
    }
    let media = match dice.below(12) {
        0 => *dice.of(&["application/json; charset=utf-16", "text/plain", "multipart/form-data; boundary=x", "", "a"]),
        _ => "application/json",
    };
    let body = if matches!(method, "GET" | "HEAD") && !dice.one_in(20) { Vec::new() } else { body(dice) };
    if dice.one_in(10) {
        request = request.header("content-length", *dice.of(&["0", "1", "99999999999", "-1", "x"]));
    }
    let size = body.len();
    let request = request.header("content-type", media).body(Body::from(body)).ok()?;
    Some(Hostile {
        who,
        request,
        told: format!("{method} {} ({size} bytes)", uri.chars().take(300).collect::<String>()),
    })
}

/// Addresses that take a body, with a method that they know.
fn bodied(house: &House, dice: &mut Dice) -> (&'static str, String) {
    let d = &house.data;
    let entries = d.entries();
    let entry = dice.of(&entries);
    let unit = *dice.of(&["", "", "?unit=gmina-a", "?unit=gmina-b"]);
    let changeset = 1 + dice.below(usize::try_from(d.last_changeset).unwrap() + 2);
    match dice.below(14) {
        0..=3 => ("POST", format!("{}{unit}", entry.home)),
        4..=6 => (*dice.of(&["PATCH", "PATCH", "PUT", "DELETE"]), format!("{}{unit}", entry.path())),
        7 => ("POST", format!("{}/restore{unit}", entry.path())),
        8 => ("POST", "/api/v1/changesets".into()),
        9 => ("PATCH", format!("/api/v1/changesets/{changeset}")),
        10 => ("POST", format!("/api/v1/registers/{}/import{unit}", entry.register())),
        11 => ("POST", format!("{}/attachments?name=a.txt", entry.path())),
        12 => {
            // Submitting the planted draft would be its author's good right, and publish what is in it.
            let act = match i64::try_from(changeset) == Ok(d.draft) {
                true => "check",
                false => *dice.of(&["check", "submit", "approve", "return", "undo"]),
            };
            ("POST", format!("/api/v1/changesets/{changeset}/{act}"))
        }
        _ => {
            let all = ["/api/v1/webhooks", "/api/v1/keys", "/api/v1/agreements", "/api/v1/people", "/api/v1/units"];
            ("POST", (*dice.of(&all)).into())
        }
    }
}

/// The address with something wrong in it.
fn bent(address: &str, dice: &mut Dice) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut path = path.to_owned();
    if dice.one_in(6) {
        let mut parts: Vec<String> = path.split('/').map(str::to_owned).collect();
        let at = 1 + dice.below(parts.len().saturating_sub(1));
        let word: &str = WORDS[dice.below(WORDS.len())];
        if let Some(part) = parts.get_mut(at) {
            *part = encoded(word, dice);
        }
        path = parts.join("/");
    }
    let mut pairs: Vec<String> = query.split('&').filter(|p| !p.is_empty()).map(str::to_owned).collect();
    let more = if dice.one_in(2) { 0 } else { dice.below(4) };
    for _ in 0..more {
        let (name, word) = (*dice.of(NAMES), *dice.of(WORDS));
        pairs.push(format!("{name}={}", encoded(word, dice)));
    }
    if dice.one_in(10) {
        pairs.extend(pairs.first().cloned());
    }
    if !path.starts_with('/') {
        path.insert(0, '/');
    }
    if pairs.is_empty() { path } else { format!("{path}?{}", pairs.join("&")) }
}

/// As an address holds it; sometimes what is percent-encoded in the list stays as it is, and sometimes it breaks.
fn encoded(word: &str, dice: &mut Dice) -> String {
    if word.starts_with('%') && dice.one_in(2) {
        return word.to_owned();
    }
    let mut out = String::new();
    for b in word.bytes() {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b',' => out.push(char::from(b)),
            _ => out.push_str(&format!("%{b:02X}")),
        }
    }
    if dice.one_in(15) {
        out.push_str(dice.of::<&str>(&["%", "%f", "%zz", "%00", "%ff%fe", "%c0%af", "%ed%a0%80"]));
    }
    out
}

/// True ones mostly; otherwise bent, repeated, mixed.
fn credentials(house: &House, who: Who, dice: &mut Dice) -> Vec<(&'static str, String)> {
    let own = house.browser(who);
    let mut all = Vec::new();
    if let Some(cookie) = &own.cookie {
        let bent = match dice.below(40) {
            0 => cookie[..cookie.len() - 1].to_owned(),
            1 => format!("{cookie}; {cookie}"),
            2 => format!("{cookie}x"),
            3 => format!("__Host-infostrada=; {cookie}"),
            4 => format!("__Host-infostrada={}", "A".repeat(4000)),
            _ => cookie.clone(),
        };
        all.push(("cookie", bent));
        let csrf = match dice.below(30) {
            0 => String::new(),
            1 => own.csrf.chars().rev().collect(),
            2 => house.browser(Who::Neighbour).csrf.clone(),
            _ => own.csrf.clone(),
        };
        all.push(("x-csrf-token", csrf));
    }
    if let Some(key) = &own.key {
        let bent = match dice.below(25) {
            0 => format!("Basic {key}"),
            1 => format!("Bearer {}", &key[..key.len() - 2]),
            2 => "Bearer isk_".to_owned(),
            3 => format!("bearer   {key}"),
            _ => format!("Bearer {key}"),
        };
        all.push(("authorization", bent));
    }
    all
}

fn body(dice: &mut Dice) -> Vec<u8> {
    match dice.below(24) {
        0 => b"\xff\xfe{\x00\"\x00".to_vec(),
        1 => b"{\"properties\": {\"numer\": \"\xc0\xaf\xed\xa0\x80\"}}".to_vec(),
        2 => b"{\"properties\": {\"numer\": \"a\\u0000b\"}}".to_vec(),
        3 => b"{\"properties\": {\"numer\": \"\\ud800\"}}".to_vec(),
        4 => {
            let n = *dice.of(&[50, 127, 128, 129, 5000, 200_000]);
            format!("{{\"properties\": {{\"numer\": {}1{}}}}}", "[".repeat(n), "]".repeat(n)).into_bytes()
        }
        5 => (0..dice.below(2000)).map(|_| u8::try_from(dice.below(256)).unwrap_or(0)).collect(),
        6 => Vec::new(),
        _ => {
            let geometry = match dice.below(300) {
                0 => words::giant(dice),
                _ => (*dice.of(GEOMETRIES)).to_owned(),
            };
            let feature = feature(dice, &geometry);
            match dice.below(8) {
                0 => format!(
                    "{{\"unit\": \"gmina-a\", \"changes\": [{}]}}",
                    feature.replacen('{', "{\"class\": \"drzewa_drzewo\", ", 1)
                ),
                1 => format!("{{\"type\": \"FeatureCollection\", \"features\": [{feature},{feature}]}}"),
                2 => format!(
                    "{{\"unit\": {}, \"name\": {}, \"purpose\": {}, \"area\": {{\"geometry\": {geometry}}}}}",
                    value(dice),
                    value(dice),
                    value(dice)
                ),
                _ => feature,
            }
            .into_bytes()
        }
    }
}

fn feature(dice: &mut Dice, geometry: &str) -> String {
    let mut members = vec![format!("\"geometry\": {geometry}")];
    let mut properties: Vec<String> = Vec::new();
    if dice.one_in(2) {
        properties.push("\"numer\": \"H\", \"gatunek\": \"quercus_robur\", \"zarzadca\": \"x\", \"status\": \"rosnie\", \"pojemnosc\": 5, \"wlasciciel\": \"x\"".into());
    }
    for _ in 0..dice.below(5) {
        let name = *dice.of(&[
            "uwagiPubliczne",
            "obwodPnia130",
            "wysokosc",
            "zabiegi",
            "waznyOd",
            "dzialki",
            "zasiegKorony",
            "liczbaOsob",
            "kontrole",
            "ocena",
            "dataWplywu",
            "duplikatZgloszenia",
            "email",
            "obwodyPozostalychPni",
        ]);
        properties.push(format!("\"{name}\": {}", value(dice)));
    }
    members.push(format!("\"properties\": {{{}}}", properties.join(", ")));
    for name in ["class", "op", "id", "base", "crs", "published", "type"] {
        if dice.one_in(20) {
            members.push(format!("\"{name}\": {}", value(dice)));
        }
    }
    if dice.one_in(6) {
        members.push("\"crs\": 2180".into());
    }
    format!("{{{}}}", members.join(", "))
}

fn value(dice: &mut Dice) -> String {
    match dice.below(10) {
        0..=4 => serde_json::Value::String((*dice.of(WORDS)).to_owned()).to_string(),
        5 => (*dice.of(GEOMETRIES)).to_owned(),
        6 => format!("[{}]", vec!["\"x\""; dice.below(3000)].join(",")),
        _ => (*dice.of(&[
            "1e999",
            "-1",
            "9223372036854775808",
            "1e308",
            "0.1e-320",
            "true",
            "null",
            "{}",
            "[[]]",
            "\"drzewa_drzewo\"",
            "2180",
            "\"zmien\"",
        ]))
        .to_owned(),
    }
}
