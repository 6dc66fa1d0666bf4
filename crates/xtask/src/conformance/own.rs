//! A unit's own register with simple types, and entries in it, made as a unit makes them: by an administrator's
//! declaration and an editor's import.

use super::http::{Answer, ask};
use crate::server::Server;

pub const REGISTER: &str = "j0499011_proba";
const DECLARATION: &str = include_str!("probe.toml");
const UNIT: &str = "0499011";
const ADMINISTRATOR: &str = "ewa";
pub const EDITOR: &str = "anna";
/// Entries of each class; more than a small page.
const ENTRIES: u32 = 30;
/// A corner in the town, in degrees.
const CORNER: (f64, f64) = (18.574, 53.105);

/// Declares the register and fills it.
pub fn make(server: &Server) -> Result<(), String> {
    let signed = sign_in(server, ADMINISTRATOR)?;
    let post = format!("/api/v1/registers?unit={UNIT}");
    let made = signed.post(server.port, &post, "application/toml", DECLARATION)?;
    expect(&made, &[201], "the declaration")?;
    let signed = sign_in(server, EDITOR)?;
    let post = format!("/api/v1/registers/{REGISTER}/import?unit={UNIT}&title=Pr%C3%B3ba");
    let filled = signed.post(server.port, &post, "application/json", &entries())?;
    expect(&filled, &[201], "the entries")
}

struct Signed {
    cookie: String,
    csrf: String,
}

impl Signed {
    fn post(&self, port: u16, path: &str, media: &str, body: &str) -> Result<Answer, String> {
        let headers = [("Cookie", self.cookie.as_str()), ("X-CSRF-Token", self.csrf.as_str()), ("Content-Type", media)];
        ask(port, "POST", path, &headers, body)
    }
}

fn sign_in(server: &Server, login: &str) -> Result<Signed, String> {
    let body = format!("{{\"login\":\"{login}\",\"password\":\"{}\"}}", server.password(login)?);
    let answer = ask(server.port, "POST", "/api/v1/session", &[("Content-Type", "application/json")], &body)?;
    expect(&answer, &[200, 201], "signing in")?;
    let cookie = answer.header("set-cookie").and_then(|c| c.split(';').next()).unwrap_or_default().to_owned();
    let text = answer.text();
    let csrf = text.split("\"csrf\":\"").nth(1).and_then(|t| t.split('"').next()).unwrap_or_default().to_owned();
    Ok(Signed { cookie, csrf })
}

fn expect(answer: &Answer, wanted: &[u16], what: &str) -> Result<(), String> {
    if wanted.contains(&answer.status) { Ok(()) } else { Err(format!("{what}: {} {}", answer.status, answer.text())) }
}

/// Points, lines and areas side by side; every second one has no description. Instants have thousandths, because a suite
/// reads no others where it splits a period.
fn entries() -> String {
    let mut features = Vec::new();
    for n in 0..ENTRIES {
        let (x, y) = (CORNER.0 + f64::from(n % 6) * 0.0008, CORNER.1 + f64::from(n / 6) * 0.0006);
        let (east, north) = (x + 0.0004, y + 0.0003);
        let places = [
            ("punkt", "Point", format!("[{x:.6},{y:.6}]")),
            ("linia", "LineString", format!("[[{x:.6},{y:.6}],[{east:.6},{north:.6}]]")),
            (
                "obszar",
                "Polygon",
                format!(
                    "[[[{x:.6},{y:.6}],[{east:.6},{y:.6}],[{east:.6},{north:.6}],[{x:.6},{north:.6}],[{x:.6},{y:.6}]]]"
                ),
            ),
        ];
        for (class, kind, coordinates) in places {
            let note = if n % 2 == 0 { format!("\"Zażółć gęślą jaźń {n}\"") } else { "null".to_owned() };
            let (day, hour) = (n % 28 + 1, n % 24);
            features.push(format!(
                "{{\"type\":\"Feature\",\"class\":\"{REGISTER}_{class}\",\"properties\":{{\"nazwa\":\"Wpis {n:02}\",\
                 \"opis\":{note},\"liczba\":{n},\"miara\":{n}.25,\"czynny\":{},\
                 \"dzien\":\"2024-03-{day:02}\",\"chwila\":\"2024-03-{day:02}T{hour:02}:30:00.{:03}Z\",\"rodzaj\":\"{}\"}},\
                 \"geometry\":{{\"type\":\"{kind}\",\"coordinates\":{coordinates}}}}}",
                n % 3 == 0,
                123 + n,
                if n % 2 == 0 { "a" } else { "b" },
            ));
        }
    }
    format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", features.join(","))
}
