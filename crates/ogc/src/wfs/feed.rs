//! Entries of a WFS answer row by row in constant memory. Numbers stand before the features there, so they are counted
//! beforehand; an answer that is short enough to wait for is written first and its numbers are those of what was written.

use super::plan::Plan;
use super::version::Output;
use crate::error::of_store;
use crate::features::SHORT;
use crate::state::OgcState;
use bytes::Bytes;
use formats::fault::Unwritable;
use formats::geojson;
use formats::gml::collection::{Envelope, Head};
use formats::gml::{self, Dialect};
use futures::{FutureExt, StreamExt};
use httpkit::Problem;
use httpkit::escape::xml;
use registers::Stored;
use registers::crs::CRS84;
use registers::filter::{Order, Page};
use serde_json::json;
use std::collections::VecDeque;
use store::{ItemStream, StoreError};

/// Bytes gathered before they are sent on.
const CHUNK: usize = 64 * 1024;

/// A run of entries of one plan.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    pub plan: usize,
    pub start: u64,
    pub take: u64,
    /// How many fit the plan's question.
    pub matched: Option<u64>,
}

/// Form of the answer.
#[derive(Debug, Clone)]
pub enum Sink {
    Gml(Envelope),
    Json,
    /// The values of one property.
    Values(String),
}

/// What the opening says besides the numbers.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    pub schemas: Vec<(String, String)>,
    pub time_stamp: String,
    pub matched: Option<u64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub lock: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Entry(#[from] Unwritable),
    #[error("a page could not be begun: {}", .0.detail.en)]
    Begin(Problem),
}

impl FeedError {
    pub fn problem(self) -> Problem {
        match self {
            Self::Store(e) => of_store(e),
            Self::Begin(problem) => problem,
            Self::Entry(e) => Problem::internal(&e),
        }
    }
}

enum Writer {
    Gml(gml::FeatureWriter),
    Json(geojson::FeatureWriter),
}

pub struct Feed {
    state: OgcState,
    plans: Vec<Plan>,
    windows: VecDeque<Window>,
    output: Output,
    sink: Sink,
    /// Collections in a collection, one for each query.
    nested: bool,
    current: Option<Current>,
    returned: u64,
    done: bool,
    /// Who is shown this.
    reader: Option<i64>,
}

struct Current {
    window: Window,
    rows: ItemStream,
    writer: Writer,
    taken: u64,
    last: Option<super::paging::Place>,
}

impl Feed {
    #[must_use]
    pub fn new(state: OgcState, plans: Vec<Plan>, windows: Vec<Window>, output: Output, sink: Sink) -> Self {
        let nested = plans.len() > 1 && matches!(sink, Sink::Gml(Envelope::Wfs20));
        let windows = windows.into();
        Self { state, plans, windows, output, sink, nested, current: None, returned: 0, done: false, reader: None }
    }

    /// Notes which versions somebody is shown.
    #[must_use]
    pub fn shown_to(mut self, reader: Option<i64>) -> Self {
        self.reader = reader;
        self
    }

    /// The beginning of the answer: its opening and first entries.
    ///
    /// # Errors
    /// Whatever goes wrong before the status line.
    pub async fn begin(&mut self, opening: &Opening) -> Result<Bytes, FeedError> {
        let expected = self.windows.iter().map(|w| w.take).sum();
        let members = self.gather(expected > u64::from(SHORT)).await?;
        // What was written whole is known better than what was counted a moment ago.
        let returned = if self.done && !self.nested { self.returned } else { expected };
        let mut out = Vec::with_capacity(members.len() + 2048);
        self.open(&mut out, opening, returned);
        out.extend_from_slice(&members);
        if self.done {
            self.close(&mut out, opening, returned);
        }
        Ok(Bytes::from(out))
    }

    /// The next piece of the body; nothing after the end.
    ///
    /// # Errors
    /// The status line has gone by then.
    pub async fn chunk(&mut self, opening: &Opening) -> Result<Option<Bytes>, FeedError> {
        if self.done {
            return Ok(None);
        }
        let mut out = self.gather(false).await?;
        if self.done {
            self.close(&mut out, opening, 1);
        }
        Ok(Some(Bytes::from(out)))
    }

    /// `early`: the first entries wait for no others.
    async fn gather(&mut self, early: bool) -> Result<Vec<u8>, FeedError> {
        let mut out = Vec::with_capacity(CHUNK + CHUNK / 4);
        while out.len() < CHUNK {
            if self.current.is_none() {
                let Some(window) = self.windows.pop_front() else {
                    self.done = true;
                    break;
                };
                self.enter(&mut out, window).await?;
            }
            let Some(current) = &mut self.current else { continue };
            let row = match current.rows.next().now_or_never() {
                Some(row) => row.transpose()?,
                None if early && self.returned > 0 => break,
                None => current.rows.next().await.transpose()?,
            };
            match row {
                Some(row) => {
                    if current.taken + 1 == current.window.take {
                        current.last = Some(self.plans[current.window.plan].place(&row));
                    }
                    current.taken += 1;
                    if let (Some(person), Some(version)) = (self.reader, &row.entry.identity.version) {
                        let identity = &row.entry.identity;
                        let class = row.entry.class;
                        self.state.seen().note(person, class, &identity.namespace, &identity.local, version);
                    }
                    Self::entry(&mut out, &self.sink, &current.writer, &row, self.returned > 0)?;
                    self.returned += 1;
                }
                None => self.leave(&mut out),
            }
        }
        Ok(out)
    }

    async fn enter(&mut self, out: &mut Vec<u8>, window: Window) -> Result<(), FeedError> {
        if self.nested {
            let matched = window.matched.map_or_else(|| "unknown".to_owned(), |n| n.to_string());
            let text = format!(
                "<wfs:member><wfs:FeatureCollection timeStamp=\"{}\" numberMatched=\"{matched}\" numberReturned=\"{}\">\n",
                super::now(),
                window.take
            );
            out.extend_from_slice(text.as_bytes());
        }
        let plan = &self.plans[window.plan];
        if window.take == 0 {
            self.leave(out);
            return Ok(());
        }
        let place = plan.seek(&self.state, window.start).await.map_err(FeedError::Begin)?;
        let (after, keys) = place.map_or((None, Vec::new()), |p| (Some(p.row), p.keys));
        let limit = u32::try_from(window.take).unwrap_or(u32::MAX);
        let page = Page { filter: plan.filter.clone(), after, limit, crs: plan.crs };
        let order = Order { keys: plan.order.keys.clone(), after: keys };
        let rows = self.state.store().items_in_order(&plan.read(), &page, &order).await?;
        let writer = self.writer(plan);
        self.current = Some(Current { window, rows, writer, taken: 0, last: None });
        Ok(())
    }

    fn leave(&mut self, out: &mut Vec<u8>) {
        if let Some(Current { window, last: Some(place), .. }) = self.current.take() {
            self.plans[window.plan].remember(&self.state, window.start + window.take, place);
        }
        if self.nested {
            out.extend_from_slice(b"</wfs:FeatureCollection></wfs:member>\n");
        }
    }

    fn writer(&self, plan: &Plan) -> Writer {
        match self.output.gml(plan.srs) {
            Some((dialect, _)) => Writer::Gml(gml_writer(plan, dialect)),
            None => {
                let class = plan.shown();
                Writer::Json(geojson::FeatureWriter::new(&class, plan.crs, plan.storage).easting_first())
            }
        }
    }

    fn entry(out: &mut Vec<u8>, sink: &Sink, writer: &Writer, row: &Stored, another: bool) -> Result<(), FeedError> {
        match (sink, writer) {
            (Sink::Gml(envelope), Writer::Gml(writer)) => {
                let [before, after] = envelope.member();
                out.extend_from_slice(before.as_bytes());
                writer.write(out, row)?;
                out.extend_from_slice(after.as_bytes());
            }
            (Sink::Values(name), Writer::Gml(writer)) => {
                out.extend_from_slice(b"<wfs:member>");
                if name == "id" {
                    out.extend_from_slice(formats::id::of(&row.entry.identity.feature_id()).as_bytes());
                } else {
                    writer.write_property(out, row, name)?;
                }
                out.extend_from_slice(b"</wfs:member>\n");
            }
            (_, Writer::Json(writer)) => {
                if another {
                    out.push(b',');
                }
                writer.write(out, row)?;
            }
            (Sink::Json, Writer::Gml(_)) => {}
        }
        Ok(())
    }

    /// Appends everything before the first entry.
    pub fn open(&self, out: &mut Vec<u8>, opening: &Opening, returned: u64) {
        let matched = opening.matched;
        let (next, previous) = (opening.next.as_deref(), opening.previous.as_deref());
        let mut registers: Vec<&str> = self.plans.iter().map(|p| p.class.schema.as_str()).collect();
        registers.sort_unstable();
        registers.dedup();
        match &self.sink {
            Sink::Gml(envelope) => {
                let (schemas, time_stamp) = (&opening.schemas, opening.time_stamp.as_str());
                let lock = opening.lock.as_deref();
                let head = Head {
                    registers: &registers,
                    schemas,
                    time_stamp,
                    matched,
                    returned,
                    next,
                    previous,
                    lock,
                    id: None,
                };
                envelope.open(out, &head);
            }
            Sink::Json => {
                let text = format!("{{\"type\":\"FeatureCollection\",\"timeStamp\":\"{}\"", opening.time_stamp);
                out.extend_from_slice(text.as_bytes());
                if let Some(n) = matched {
                    out.extend_from_slice(format!(",\"numberMatched\":{n}").as_bytes());
                }
                out.extend_from_slice(format!(",\"numberReturned\":{returned},\"features\":[").as_bytes());
            }
            Sink::Values(_) => {
                let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<wfs:ValueCollection \
                    xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" xmlns:gml=\"http://www.opengis.net/gml/3.2\""
                    .to_owned();
                for register in registers {
                    text.push_str(&format!(" xmlns:{}=\"{}\"", gml::prefix(register), gml::namespace(register)));
                }
                let mut locations =
                    "http://www.opengis.net/wfs/2.0 http://schemas.opengis.net/wfs/2.0/wfs.xsd".to_owned();
                for (namespace, address) in &opening.schemas {
                    locations.push_str(&format!(" {namespace} {address}"));
                }
                let matched = matched.map_or_else(|| "unknown".to_owned(), |n| n.to_string());
                text.push_str(&format!(
                    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"{}\" \
                     timeStamp=\"{}\" numberMatched=\"{matched}\" numberReturned=\"{returned}\"",
                    xml(&locations),
                    opening.time_stamp
                ));
                for (name, address) in [("next", next), ("previous", previous)] {
                    if let Some(address) = address {
                        text.push_str(&format!(" {name}=\"{}\"", xml(address)));
                    }
                }
                text.push_str(">\n");
                out.extend_from_slice(text.as_bytes());
            }
        }
    }

    /// Appends everything after the last entry.
    pub fn close(&self, out: &mut Vec<u8>, opening: &Opening, returned: u64) {
        match &self.sink {
            Sink::Gml(envelope) => envelope.close(out, returned == 0),
            Sink::Values(_) => out.extend_from_slice(b"</wfs:ValueCollection>\n"),
            Sink::Json => {
                let links: Vec<_> = [("next", &opening.next), ("prev", &opening.previous)]
                    .into_iter()
                    .filter_map(|(rel, href)| href.as_ref().map(|h| (rel, h)))
                    .map(|(rel, href)| json!({"rel": rel, "type": "application/geo+json", "href": href}))
                    .collect();
                out.extend_from_slice(format!("],\"links\":{}}}", json!(links)).as_bytes());
            }
        }
    }
}

fn gml_writer(plan: &Plan, dialect: Dialect) -> gml::FeatureWriter {
    let mut writer = gml::FeatureWriter::new(&plan.class, dialect, plan.crs, plan.storage);
    if let Some(names) = &plan.only {
        writer.only(&names.iter().map(String::as_str).collect::<Vec<_>>());
    }
    writer
}

/// The system in which GeoJSON is written: in degrees always as RFC 7946 has it.
#[must_use]
pub fn json_crs(crs: &'static registers::crs::Crs) -> &'static registers::crs::Crs {
    if crs.srid == CRS84.srid { CRS84 } else { crs }
}
