//! Whole collections as files: everything that fits the question, as it stands at one moment, in one answer. What can be
//! written from the first object to the last goes out as the rows come; what GDAL must write is made on disk first.
//! Few such answers are made at a time (`store`), and one whose client leaves stops.

use crate::document;
use crate::error::of_store;
use crate::features::{CONTENT_CRS, COUNT_UP_TO, Collection};
use crate::files::{self, OFFERS};
use crate::links::{self, Link};
use crate::parameters::crs::content_crs;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::response::Response;
use bytes::{Bytes, BytesMut};
use formats::translated::{Foreign, Limits, Translation, TranslationError};
use formats::{EntryFile, Layer, Unwritable};
use futures::{StreamExt, stream};
use httpkit::negotiation::JSON;
use httpkit::{Offer, Problem, ProblemKind};
use registers::Stored;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{Count, ItemStream, StoreError};
use tokio::io::AsyncReadExt;

/// Bytes gathered before they are sent on.
const CHUNK: usize = 64 * 1024;

/// What a file that GDAL writes may take of the server.
const LIMITS: Limits = Limits { entries: 1_000_000, memory: 2 << 30, seconds: 900, file_bytes: 4 << 30 };

const NUMBER_MATCHED: HeaderName = HeaderName::from_static("ogc-numbermatched");

#[derive(Debug, thiserror::Error)]
enum DownloadError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Entry(#[from] Unwritable),
    #[error(transparent)]
    Translation(#[from] TranslationError),
}

impl DownloadError {
    fn problem(self) -> Problem {
        match self {
            Self::Store(e) => of_store(e),
            Self::Entry(e) => Problem::internal(&e),
            Self::Translation(e) => {
                let words = e.words();
                match e {
                    TranslationError::TooMany(_) => Problem::bad_request(words.pl, words.en),
                    TranslationError::Missing(_) => Problem::new(ProblemKind::Unavailable, words.pl, words.en),
                    _ => Problem::internal(&e),
                }
            }
        }
    }
}

/// A file that is written as the rows come.
struct Feed {
    file: Box<dyn EntryFile>,
    rows: ItemStream,
    open: bool,
    done: bool,
}

impl Feed {
    /// The next piece of the body; nothing after the end.
    async fn chunk(&mut self) -> Result<Option<Bytes>, DownloadError> {
        if self.done {
            return Ok(None);
        }
        let mut out = Vec::with_capacity(CHUNK + CHUNK / 4);
        if !self.open {
            self.file.open(&mut out);
            self.open = true;
        }
        while out.len() < CHUNK {
            let Some(row) = self.rows.next().await.transpose()? else {
                self.file.close(&mut out);
                self.done = true;
                break;
            };
            self.file.entry(&mut out, &row)?;
        }
        Ok(Some(Bytes::from(out)))
    }
}

/// Everything, as the rows come.
///
/// # Errors
/// Whatever goes wrong before the first piece is there.
pub async fn streamed(collection: Collection, offer: &Offer) -> Result<Response, Problem> {
    let Collection { state, asked, class, query, storage, .. } = &collection;
    let read = query.read(class);
    let rows = state.store().whole(&read, &query.filter, query.crs, &query.order).await.map_err(of_store)?;
    let shown = query.shown(class);
    let layer = Layer { class: &shown, storage };
    let file = files::writer(asked, offer, &layer, query.crs, String::new());
    let mut feed = Feed { file, rows, open: false, done: false };
    let first = feed.chunk().await.map_err(DownloadError::problem)?;
    let matched = matched(&collection, COUNT_UP_TO).await?;
    let rest = stream::try_unfold(feed, |mut feed| async move {
        match feed.chunk().await {
            Ok(piece) => Ok(piece.map(|bytes| (bytes, feed))),
            Err(e) => {
                // The status line has gone; a body that breaks off is the only way left to say so.
                tracing::error!(error = %e, "a download broke off");
                Err(e)
            }
        }
    });
    let body = Body::from_stream(stream::iter(first.map(Ok)).chain(rest));
    Ok(answer(&collection, offer, body, matched))
}

/// Everything, or with `limit` a page, as a file that GDAL writes.
///
/// # Errors
/// 400 when there are too many objects for such a file, 503 where the program is missing.
pub async fn translated(
    collection: Collection,
    offer: &Offer,
    foreign: Foreign,
    whole: bool,
) -> Result<Response, Problem> {
    let Collection { state, asked, class, query, storage, .. } = &collection;
    let (store, read) = (state.store(), query.read(class));
    let most = if whole { LIMITS.entries } else { u64::from(query.limit) };
    let matched = matched(&collection, LIMITS.entries).await?;
    if whole && matched.is_none_or(|n| n > LIMITS.entries) {
        return Err(DownloadError::from(TranslationError::TooMany(LIMITS.entries)).problem());
    }
    if asked.method == Method::HEAD {
        return Ok(answer(&collection, offer, Body::empty(), matched));
    }
    let rows = match whole {
        true => store.whole(&read, &query.filter, query.crs, &query.order).await,
        false => store.items_in_order(&read, &query.page(), &query.order).await,
    };
    let mut rows =
        rows.map_err(of_store)?.take(usize::try_from(most.saturating_add(u64::from(whole))).unwrap_or(usize::MAX));
    let (shown, storage, crs) = (query.shown(class).into_owned(), *storage, query.crs);
    // Set when this answer is dropped, because the client left or it is made.
    let left = Left(Arc::new(AtomicBool::new(false)));
    let gone = Arc::clone(&left.0);
    let runtime = tokio::runtime::Handle::current();
    let made = tokio::task::spawn_blocking(move || {
        let gone = || gone.load(Ordering::Relaxed);
        let layer = Layer { class: &shown, storage };
        let mut translation = Translation::begin(std::slice::from_ref(&layer), crs, foreign, LIMITS)?;
        while let Some(row) = runtime.block_on(rows.next()) {
            let row: Stored = row?;
            translation.entry(&row)?;
            if gone() {
                return Err(TranslationError::Left.into());
            }
        }
        drop(rows);
        Ok::<_, DownloadError>(translation.finish(&gone)?)
    })
    .await;
    drop(left);
    let file = made.map_err(|e| Problem::internal(&e))?.map_err(DownloadError::problem)?;
    let length = file.metadata().map_err(|e| Problem::internal(&e))?.len();
    let body = stream::try_unfold(tokio::fs::File::from_std(file), |mut file| async move {
        let mut piece = BytesMut::with_capacity(CHUNK);
        match file.read_buf(&mut piece).await {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some((piece.freeze(), file))),
            Err(e) => Err(e),
        }
    });
    let mut response = answer(&collection, offer, Body::from_stream(body), matched);
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    Ok(response)
}

/// Says that nobody waits any more.
struct Left(Arc<AtomicBool>);

impl Drop for Left {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// How many objects fit the question, where that is known or not more than so many.
async fn matched(c: &Collection, most: u64) -> Result<Option<u64>, Problem> {
    if !c.query.filtered {
        return c.state.store().live(&c.class).await.map(Some).map_err(of_store);
    }
    Ok(match c.state.store().count(&c.class, &c.query.filter, most).await.map_err(of_store)? {
        Count::Exact(n) => Some(n),
        Count::MoreThan(_) => None,
    })
}

fn answer(c: &Collection, offer: &Offer, body: Body, matched: Option<u64>) -> Response {
    let asked = &c.asked;
    let mut links = links::own(asked, offer, &OFFERS);
    links.push(
        Link::new("collection", JSON.media, asked.url(&format!("/collections/{}", c.class.id)))
            .titled(asked.lang.of(&c.class.label)),
    );
    let mut response = document::answer(asked, offer.media, body, &links);
    response.headers_mut().insert(CONTENT_CRS, content_crs(c.query.crs));
    if let Some(n) = matched {
        response.headers_mut().insert(NUMBER_MATCHED, HeaderValue::from(n));
    }
    files::named(&mut response, offer, &c.class);
    response
}
