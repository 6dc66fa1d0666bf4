//! One print from the question to the bytes: at most two at a time, none longer than half a minute, and none for somebody
//! who has left.

use super::gather::{GatherError, MOST, Thing, gather};
use super::look::{self, Look};
use super::page::{Around, grounded, sheets};
use super::paint::{PaintError, paint};
use super::pdf::{About, PdfError, write};
use super::plane::Plane;
use super::request::{Wanted, zoom};
use super::{grid, legend};
use crate::style;
use chrono::Datelike;
use httpkit::Problem;
use registers::{Catalogue, Words, time};
use serde_json::Value as Json;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Store, StoreError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const LONGEST: Duration = Duration::from_secs(30);
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Why there is no print.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DrawError {
    #[error(transparent)]
    Paint(#[from] PaintError),
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

/// Tells the drawing that nobody waits any more when it is dropped.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Makes the print that is wanted.
///
/// # Errors
/// 400 for layers that are none and for too much in the frame, 429 while others print, 503 and 504.
pub(crate) async fn print(store: &Store, turns: &Arc<Semaphore>, wanted: Wanted) -> Result<Vec<u8>, Problem> {
    let turn = turn(turns).await?;
    in_time(made(store, turn, wanted)).await
}

/// A turn to draw, for those who do not wait too long for it.
pub(crate) async fn turn(turns: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, Problem> {
    let turn = tokio::time::timeout(LONGEST_WAIT, Arc::clone(turns).acquire_owned()).await;
    turn.ok().and_then(Result::ok).ok_or_else(|| Problem::too_many_requests(10))
}

pub(crate) async fn in_time(made: impl Future<Output = Result<Vec<u8>, Problem>>) -> Result<Vec<u8>, Problem> {
    tokio::time::timeout(LONGEST, made).await.unwrap_or_else(|_| Err(Problem::timeout()))
}

/// Draws beside everything else; the drawing hears of it when nobody waits any more.
pub(crate) async fn beside<E>(
    turn: OwnedSemaphorePermit,
    draw: impl FnOnce(&AtomicBool) -> Result<Vec<u8>, E> + Send + 'static,
) -> Result<Vec<u8>, Problem>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let waiting = Waiting(Arc::new(AtomicBool::new(false)));
    let left = Arc::clone(&waiting.0);
    let drawing = tokio::task::spawn_blocking(move || {
        let made = draw(&left);
        drop(turn);
        made
    });
    let made = drawing.await.map_err(|e| Problem::internal(&e))?;
    drop(waiting);
    made.map_err(|e| Problem::internal(&e))
}

async fn made(store: &Store, turn: OwnedSemaphorePermit, wanted: Wanted) -> Result<Vec<u8>, Problem> {
    let catalogue = store.catalogue();
    let Some(style) = style::style(&wanted.variant, &wanted.base, &catalogue) else {
        return Err(Problem::internal(&PdfError::Page));
    };
    let groups = chosen(&style, &wanted)?;
    let plane = Plane::at(wanted.lon, wanted.lat, wanted.scale, wanted.format.frame());
    let Some(plane) = plane else { return Err(Problem::internal(&PdfError::Page)) };
    let things = {
        let (look, _) = Look::new(&style, zoom(wanted.scale, wanted.lat), &|g| groups.iter().any(|c| c == g));
        gather(store, &catalogue, &look, &plane, wanted.when).await.map_err(|e| refused(&e, &wanted))?
    };
    beside(turn, move |left| draw(&style, &catalogue, &groups, &plane, &things, &wanted, left)).await
}

/// The groups of layers that are shown.
fn chosen(style: &Json, wanted: &Wanted) -> Result<Vec<String>, Problem> {
    let known = look::groups(style);
    let Some(groups) = &wanted.groups else {
        return Ok(known.iter().filter(|g| g.on).map(|g| g.id.to_owned()).collect());
    };
    if let Some(unknown) = groups.iter().find(|g| known.iter().all(|k| k.id != g.as_str())) {
        let list = known.iter().map(|g| g.id).collect::<Vec<_>>().join(", ");
        let expected = Words { pl: format!("nazwy po przecinku spośród {list}"), en: format!("names of {list}") };
        return Err(Problem::invalid_value("warstwy", unknown, &expected));
    }
    Ok(groups.clone())
}

fn refused(error: &GatherError, wanted: &Wanted) -> Problem {
    match error {
        GatherError::TooMany => Problem::bad_request(
            format!(
                "W ramce wydruku w skali 1:{} jest ponad {MOST} obiektów; byłyby nieczytelne. Wybierz większą skalę \
                 (mniejszą liczbę po dwukropku), mniejszy papier albo mniej warstw.",
                wanted.scale
            ),
            format!(
                "The frame at 1:{} holds more than {MOST} entries. Choose a larger scale, smaller paper or fewer layers.",
                wanted.scale
            ),
        ),
        GatherError::Store(e) => of_store(e),
    }
}

pub(crate) fn of_store(error: &StoreError) -> Problem {
    match error {
        StoreError::Unavailable(_) => Problem::unavailable(error, 5),
        StoreError::Cancelled(_) => Problem::timeout(),
        other => Problem::internal(other),
    }
}

fn draw(
    style: &Json,
    catalogue: &Catalogue,
    groups: &[String],
    plane: &Plane,
    things: &[Thing],
    wanted: &Wanted,
    left: &AtomicBool,
) -> Result<Vec<u8>, DrawError> {
    let (look, hidden) = Look::new(style, zoom(wanted.scale, wanted.lat), &|g| groups.iter().any(|c| c == g));
    let painted = paint(&look, catalogue, things, &plane.frame, left)?;
    let mut legend = legend::legend(&look, style, catalogue, things, &painted.seen, left)?;
    grounded(&mut legend, look.background);
    let micros = chrono::Utc::now().timestamp_micros();
    let title = wanted.title.clone().unwrap_or_else(|| "Mapa".to_owned());
    let (scale, ratio) = scale_words(wanted.scale);
    let seen = painted.seen.iter().flatten().count();
    let shown = shown(&scale, wanted, seen, &legend);
    let around = Around {
        format: wanted.format,
        notes: notes(catalogue, things, &painted.seen, &hidden, wanted, micros),
        title,
        scale,
        ratio,
        shown,
        permalink: wanted.permalink(),
        legend,
    };
    let sheets = sheets(plane, &around, painted.marks, look.background);
    let about = About { title: &around.title, description: &around.shown, made: About::moment(micros), lang: "pl" };
    Ok(write(&sheets, &about)?)
}

/// The scale, and what a centimetre is on the ground.
pub(crate) fn scale_words(scale: u32) -> (String, String) {
    let ratio = match f64::from(scale) / 100.0 {
        part if part < 10.0 => format!("1 cm – {part} m").replace('.', ","),
        whole => format!("1 cm – {} m", grid::grouped(whole)),
    };
    match scale {
        few if few < 10_000 => (format!("1:{few}"), ratio),
        many => (format!("1:{}", grid::grouped(f64::from(many))), ratio),
    }
}

/// The map in words.
fn shown(scale: &str, wanted: &Wanted, seen: usize, legend: &[legend::Section]) -> String {
    let names: Vec<&str> = legend.iter().map(|s| s.title.as_str()).collect();
    let what = if seen == 0 { "bez obiektów".to_owned() } else { format!("obiektów: {seen} ({})", names.join(", ")) };
    format!(
        "Mapa w skali {scale}, środek: {:.6}° szerokości północnej, {:.6}° długości wschodniej; w ramce {what}.",
        wanted.lat, wanted.lon
    )
}

/// What has to be said about the print.
fn notes(
    catalogue: &Catalogue,
    things: &[Thing],
    seen: &[Option<usize>],
    hidden: &[String],
    wanted: &Wanted,
    now: i64,
) -> Vec<String> {
    let printed = polish(now, true);
    let state = match (&wanted.day, wanted.when.as_of) {
        (Some(_), Some(at)) => format!("Stan danych na {}.", polish(at, false)),
        _ => format!("Stan danych na {printed}."),
    };
    let mut sources: Vec<&str> = Vec::new();
    for (thing, _) in things.iter().zip(seen).filter(|(_, s)| s.is_some()) {
        let label = catalogue.register_of(catalogue.class(thing.class)).label.pl.as_str();
        if !sources.contains(&label) {
            sources.push(label);
        }
    }
    let mut about = "Skala jest dokładna przy druku w rozmiarze rzeczywistym (100 %).".to_owned();
    if !hidden.is_empty() {
        about = format!("{about} Niepokazane, bo nie dla tej skali: {}.", listed(hidden, ", ", " i inne"));
    }
    let source = if sources.is_empty() {
        "W ramce nie ma obiektów z wybranych warstw.".to_owned()
    } else {
        format!("Źródło danych: {}.", listed(&sources, "; ", " oraz inne rejestry wymienione w legendzie"))
    };
    vec![format!("Wydruk nie jest dokumentem urzędowym. {state} Wydrukowano {printed}."), about, source]
}

/// A list that ends early where it would push all else off the sheet.
fn listed(names: &[impl AsRef<str>], between: &str, more: &str) -> String {
    const LONGEST: usize = 200;
    let mut list = String::new();
    for name in names.iter().map(AsRef::as_ref) {
        if list.chars().count() + name.chars().count() > LONGEST {
            list.push_str(more);
            break;
        }
        list.push_str(if list.is_empty() { "" } else { between });
        list.push_str(name);
    }
    list
}

/// 22.11.2026, 14:55 in Poland.
fn polish(micros: i64, hour: bool) -> String {
    let local = time::format_local(micros);
    let day = time::local_day(micros);
    let date = format!("{}.{:02}.{}", day.day(), day.month(), day.year());
    match local.get(11..16).filter(|_| hour) {
        Some(clock) => format!("{date}, {clock}"),
        None => date,
    }
}
