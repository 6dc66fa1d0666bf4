//! The house assembled: every face on one address, with what holds for all answers around them.

mod connections;
mod cors;
mod fresh;
mod security;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use httpkit::PublicBase;
pub use portal::signin::Oidc;
use portal::{attachments, feed};
use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
use store::files::{FileError, Files};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::trace::TraceLayer;

/// What is chosen when a server starts.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// Address under which others see the server.
    pub public_url: Option<String>,
    /// Whether `Forwarded` headers may be believed.
    pub trust_proxy: bool,
    /// Built web application to use instead of the embedded one.
    pub web_dir: Option<PathBuf>,
    /// Memory for finished tiles.
    pub tile_cache_bytes: u64,
    /// Where people may sign in besides here.
    pub oidc: Option<Oidc>,
    /// Folder of data, for attachments and for uploads on their way.
    pub folder: PathBuf,
    /// S3-compatible storage for attachments in place of the folder.
    pub s3: Option<S3>,
    /// The largest attachment, in bytes; 25 MB when absent.
    pub largest_attachment: Option<u64>,
    /// Webhooks may lead into private networks, and without encryption.
    pub private_webhooks: bool,
}

/// Where attachments lie when not in the folder.
#[derive(Debug, Clone)]
pub struct S3 {
    /// `s3://bucket/prefix`
    pub url: String,
    /// `AWS_ENDPOINT`, `AWS_ACCESS_KEY_ID` and the like.
    pub settings: Vec<(String, String)>,
}

/// The server assembled: what answers, and what goes on beside it.
pub struct App {
    pub router: Router,
    pub work: portal::Work,
}

#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("adres publiczny: {0}")]
    Address(#[from] httpkit::address::AddressError),
    #[error("miejsce na załączniki: {0}")]
    Files(#[from] FileError),
    #[error("deklaracja dostępności: {0}")]
    Statement(#[from] pages::StatementError),
    #[error("styl mapy: {0}")]
    Style(String),
}

/// The whole server. Fails at start rather than at the first request when something that it serves is not whole.
///
/// # Errors
/// When the public address, the map style or the place for attachments makes no sense.
pub fn app(store: Store, config: &Config) -> Result<App, ServerError> {
    tiles::style::check().map_err(|e| ServerError::Style(e.to_string()))?;
    let base = Arc::new(PublicBase::new(config.public_url.as_deref(), config.trust_proxy)?);
    let web = portal::Web::new(config.web_dir.clone());
    let statement = pages::Statement::read(&config.folder.join("dostepnosc.toml"))?;
    let of_start = store.clone();
    let settings = ogc::Settings {
        faces: vec![tiles::face(), portal::face()],
        home: Some(Arc::new(move |asked| Box::pin(pages::home(of_start.clone(), asked)))),
        ..ogc::Settings::default()
    };
    let work = work(&store, config)?;
    let drawing = tiles::TilesState::new(store.clone(), config.tile_cache_bytes);
    let router = Router::new()
        .merge(ogc::router(ogc::OgcState::new(store.clone(), settings)))
        .merge(portal::router(store.clone(), portal::signin::Settings { oidc: config.oidc.clone() }, &work))
        .merge(web.router())
        .merge(pages::router(store.clone(), statement, tiles::press(&drawing)))
        .merge(tiles::router(drawing))
        .layer(from_fn_with_state(store, fresh::doubted))
        .layer(from_fn(security::headers))
        .layer(from_fn(cors::open))
        .layer(from_fn_with_state(base, httpkit::frame))
        .layer(CatchPanicLayer::new())
        .layer(TraceLayer::new_for_http());
    Ok(App { router, work })
}

fn work(store: &Store, config: &Config) -> Result<portal::Work, ServerError> {
    let files = match &config.s3 {
        Some(s3) => Files::s3(&s3.url, s3.settings.clone())?,
        None => Files::folder(&config.folder.join("zalaczniki"))?,
    };
    let mut settings = attachments::Settings::new(config.folder.join("zalaczniki-w-drodze"));
    settings.largest = config.largest_attachment.unwrap_or(settings.largest);
    let feeding = feed::Settings { private_webhooks: config.private_webhooks, ..feed::Settings::default() };
    Ok(portal::Work {
        feed: feed::Feed::new(store.clone(), feeding),
        attachments: attachments::Attachments::new(store.clone(), files, settings),
    })
}

/// Serves until `stop` is done; answers under way are finished first.
pub async fn serve(app: App, listener: TcpListener, stop: impl Future<Output = ()>) {
    portal::start(&app.work);
    connections::serve(app.router, listener, stop, || portal::stop(&app.work)).await;
}
