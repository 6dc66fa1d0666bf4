//! A report on paper: whose page it is, a map of its place at an exact scale by the same style and rows as `/druk.pdf`, and
//! then all that the page says.

use super::drawing::{BLACK, Colour, Mark, Pen, Piece, Role, WHITE};
use super::flowing::{Column, LEFT, RIGHT, SIZE};
use super::gather::{GatherError, Thing, gather};
use super::look::{self, Look};
use super::make::{DrawError, beside, in_time, of_store, scale_words, turn};
use super::page::legend_sheets;
use super::paint::paint;
use super::pdf::{About, PdfError, write};
use super::plane::{Box2, Mm, Plane};
use super::request::{SCALES, zoom};
use super::{code, grid, legend};
use crate::style;
use httpkit::Problem;
use httpkit::paper::{Paper, Site};
use registers::Catalogue;
use registers::crs::CRS84;
use registers::projection::Projection;
use serde_json::Value as Json;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use store::{Store, When};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const VARIANT: &str = "legal";
const CODE: f64 = 25.0;
/// The map's frame.
const HIGH: f64 = 100.0;
/// Larger scales show less than the neighbourhood.
const LARGEST: u32 = 500;
/// Around what has to be seen whole, on paper.
const AROUND: f64 = 6.0;
const SUBJECT: Colour = Colour { rgb: [0xb0, 0x00, 0x3a], alpha: 1.0 };

/// The map of a report, before it is drawn.
struct Map {
    style: Json,
    groups: Vec<String>,
    plane: Plane,
    scale: u32,
    /// Nothing when there would be too many to be told apart.
    things: Option<Vec<Thing>>,
}

/// Makes the PDF of a report.
///
/// # Errors
/// 429 while others print, 503 and 504.
pub(crate) async fn report(store: &Store, turns: &Arc<Semaphore>, paper: Paper) -> Result<Vec<u8>, Problem> {
    let turn = turn(turns).await?;
    in_time(made(store, turn, paper)).await
}

async fn made(store: &Store, turn: OwnedSemaphorePermit, paper: Paper) -> Result<Vec<u8>, Problem> {
    let catalogue = store.catalogue();
    let (column, top) = head(&paper);
    let map = map(store, &catalogue, &paper, top).await?;
    beside(turn, move |left| draw(column, map.as_ref(), &catalogue, &paper, left)).await
}

/// Nothing for places that no Polish plane system knows.
async fn map(store: &Store, catalogue: &Catalogue, paper: &Paper, top: f64) -> Result<Option<Map>, Problem> {
    let site = &paper.site;
    let frame = Box2::new(LEFT, top, RIGHT, top + HIGH);
    let Some(style) = style::style(VARIANT, &paper.base, catalogue) else {
        return Err(Problem::internal(&PdfError::Page));
    };
    let groups: Vec<String> = look::groups(&style).iter().filter(|g| g.on).map(|g| g.id.to_owned()).collect();
    let Some((plane, scale)) = fitting(site, frame) else { return Ok(None) };
    let things = {
        let (look, _) = Look::new(&style, zoom(scale, site.lat), &|g| groups.iter().any(|c| c == g));
        match gather(store, catalogue, &look, &plane, When::default()).await {
            Ok(things) => Some(things),
            Err(GatherError::TooMany) => None,
            Err(GatherError::Store(e)) => return Err(of_store(&e)),
        }
    };
    Ok(Some(Map { style, groups, plane, scale, things }))
}

/// The largest scale at which the whole thing is seen.
fn fitting(site: &Site, frame: Box2) -> Option<(Plane, u32)> {
    let crs = registers::crs::Crs::zone(site.lon)?;
    let degrees = Projection::between(CRS84.srid, crs)?;
    let (east, north) = degrees.place(site.lon, site.lat);
    if !crs.in_poland(east, north) {
        return None;
    }
    let [w, s, e, n] = site.reach;
    let corners = [(w, s), (w, n), (e, s), (e, n)].map(|(lon, lat)| degrees.place(lon, lat));
    let reach = |of: fn(&(f64, f64)) -> f64| {
        let (low, high) = corners.iter().map(of).fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)));
        (f64::midpoint(low, high), high - low)
    };
    let ((x, wide), (y, tall)) = (reach(|c| c.0), reach(|c| c.1));
    let fits = |scale: u32| {
        let mm = 1000.0 / f64::from(scale);
        wide * mm <= frame.width() - 2.0 * AROUND && tall * mm <= frame.height() - 2.0 * AROUND
    };
    let scale = SCALES.into_iter().find(|s| *s >= LARGEST && fits(*s)).unwrap_or(SCALES[SCALES.len() - 1]);
    let (lon, lat) = Projection::between(crs.srid, CRS84)?.place(x, y);
    Some((Plane::at(lon, lat, scale, frame)?, scale))
}

/// Title, address and code; second, where the map may begin.
fn head(paper: &Paper) -> (Column, f64) {
    let mut column = Column::new();
    let corner = [RIGHT - CODE, 14.0];
    column.narrowed(CODE + 6.0);
    column.text(&paper.kind, SIZE, false, Role::Paragraph);
    column.text(&paper.title, 6.2, true, Role::Heading(1));
    column.text(&paper.note, SIZE, false, Role::Paragraph);
    let label = paper.lang.say("Adres tej strony:", "Address of this page:");
    column.text(&format!("{label} {}", paper.address), SIZE, false, Role::Paragraph);
    let square = code::marks(&paper.address, corner, CODE);
    let mut low = column.y();
    if !square.is_empty() {
        let area = Box2::new(corner[0], corner[1], corner[0] + CODE, corner[1] + CODE);
        let words = paper.lang.say("Ta strona w internecie", "This page on the Internet").to_owned();
        column.push(Piece::new(Role::Link { address: paper.address.clone(), area, words }, square));
        low = low.max(corner[1] + CODE);
    }
    column.widened();
    (column, low + 8.0)
}

fn draw(
    mut column: Column,
    map: Option<&Map>,
    catalogue: &Catalogue,
    paper: &Paper,
    left: &AtomicBool,
) -> Result<Vec<u8>, DrawError> {
    let mut key = Vec::new();
    match map {
        Some(map) => key = drawn(&mut column, map, catalogue, paper, left)?,
        None => column.text(
            paper.lang.say("Bez mapy: to miejsce leży poza Polską.", "No map: this place lies outside of Poland."),
            SIZE,
            false,
            Role::Paragraph,
        ),
    }
    column.blocks(&paper.blocks);
    let mut sheets = column.finish();
    let title = paper.lang.say("Legenda mapy", "Legend of the map (in Polish)");
    sheets.extend(legend_sheets(&key, 0, sheets[0].size, title));
    super::flowing::numbered(&mut sheets, paper);
    let about = About {
        title: &paper.title,
        description: &paper.description,
        made: About::moment(paper.made),
        lang: paper.lang.tag(),
    };
    Ok(write(&sheets, &about)?)
}

/// Draws the map and what tells its size; the legend of what is seen.
fn drawn(
    column: &mut Column,
    map: &Map,
    catalogue: &Catalogue,
    paper: &Paper,
    left: &AtomicBool,
) -> Result<Vec<legend::Section>, DrawError> {
    let (plane, lang) = (&map.plane, paper.lang);
    let frame = plane.frame;
    let (scale, ratio) = scale_words(map.scale);
    let (look, _) = Look::new(&map.style, zoom(map.scale, paper.site.lat), &|g| map.groups.iter().any(|c| c == g));
    let things = map.things.as_deref().unwrap_or_default();
    let painted = paint(&look, catalogue, things, &frame, left)?;
    let key = legend::legend(&look, &map.style, catalogue, things, &painted.seen, left)?;
    let mut marks = vec![Mark::rectangle(&frame, look.background)];
    marks.extend(painted.marks);
    marks.extend(subject(&paper.site, plane));
    marks.extend(grid::crosses(plane));
    let shown = format!("{} {scale}: {}", lang.say("Mapa okolicy w skali", "Map of the neighbourhood at"), paper.title);
    column.push(Piece { role: Role::Figure(shown), marks, clip: Some(frame) });
    column.push(Piece::new(Role::Ornament, grid::frame(plane)));
    let corner = [frame.high[0] - 11.0, frame.low[1] + 2.0];
    let ground = Box2::new(corner[0] - 1.0, corner[1] - 1.0, corner[0] + 9.0, corner[1] + 15.0);
    let mut north = vec![Mark::rectangle(&ground, Colour { alpha: 0.85, ..WHITE })];
    north.extend(grid::north(corner));
    column.push(Piece::new(Role::Ornament, north));
    let bar = [frame.low[0] + 2.0, frame.high[1] + 6.0];
    column.push(Piece::new(Role::Ornament, grid::bar(plane.scale, bar)));
    let system = format!("{} {scale} ({ratio}) · {}", lang.say("Skala", "Scale"), plane.name());
    let marks = vec![Mark::words(system, [bar[0] + 92.0, bar[1] + 1.9], 2.6, false, BLACK)];
    column.push(Piece::new(Role::Paragraph, marks));
    column.go_to(frame.high[1] + 15.0);
    let note = match &map.things {
        None => lang.say(
            "Na mapie jest tylko zarys: obiektów w ramce jest tyle, że byłyby nieczytelne.",
            "The map shows the outline only: there is too much in the frame to be told apart.",
        ),
        Some(_) => lang.say(
            "Skala jest dokładna przy druku w rozmiarze rzeczywistym (100 %).",
            "The scale is exact when printed in actual size (100 %).",
        ),
    };
    column.quiet(note);
    Ok(key)
}

/// What the report is about: its outline, else a ring around the place.
fn subject(site: &Site, plane: &Plane) -> Vec<Mark> {
    let Some(degrees) = Projection::between(CRS84.srid, plane.crs) else { return Vec::new() };
    let onto = |lon: f64, lat: f64| -> Mm {
        let (e, n) = degrees.place(lon, lat);
        plane.onto(e, n)
    };
    let around = Pen::plain(Colour { alpha: 0.8, ..WHITE }, 1.5);
    let pen = Pen { round_cap: true, round_join: true, ..Pen::plain(SUBJECT, 0.7) };
    if site.outline.is_empty() {
        let at = onto(site.lon, site.lat);
        let none = Colour { alpha: 0.0, ..WHITE };
        return [around, pen].map(|p| Mark::Dot { at, radius: 3.0, fill: none, edge: Some(p) }).to_vec();
    }
    let lines: Vec<Vec<Mm>> =
        site.outline.iter().map(|line| line.iter().map(|[lon, lat]| onto(*lon, *lat)).collect()).collect();
    let drawn = |pen: &Pen| lines.iter().map(|l| Mark::line(l, pen.clone())).collect::<Vec<_>>();
    let mut marks = drawn(&around);
    marks.extend(drawn(&pen));
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(reach: f64) -> Site {
        let (lon, lat) = (18.6, 53.01);
        Site { lon, lat, reach: [lon - reach, lat - reach, lon + reach, lat + reach], outline: Vec::new() }
    }

    #[test]
    fn the_map_shows_the_whole_thing_at_the_largest_scale_that_holds_it() {
        let frame = Box2::new(LEFT, 60.0, RIGHT, 60.0 + HIGH);
        let scales: Vec<u32> = [0.0001, 0.0005, 0.01, 3.0].map(|r| fitting(&site(r), frame).unwrap().1).to_vec();
        assert_eq!(scales, [500, 2000, 50_000, 50_000]);
        assert!(fitting(&Site { lon: 2.3, lat: 48.8, ..site(0.1) }, frame).is_none());
    }
}
