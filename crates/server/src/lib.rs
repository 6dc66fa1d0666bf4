//! The house assembled: every face on one address, with what holds for all answers around them.

mod cors;
mod security;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use httpkit::PublicBase;
pub use portal::signin::Oidc;
use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
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
}

#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("adres publiczny: {0}")]
    Address(#[from] httpkit::address::AddressError),
    #[error("styl mapy: {0}")]
    Style(String),
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// The whole router. Fails at start rather than at the first request when something that it serves is not whole.
///
/// # Errors
/// When the public address or the map style makes no sense.
pub fn app(store: Store, config: &Config) -> Result<Router, ServerError> {
    tiles::style::check().map_err(|e| ServerError::Style(e.to_string()))?;
    let base = Arc::new(PublicBase::new(config.public_url.as_deref(), config.trust_proxy)?);
    let web = portal::Web::new(config.web_dir.clone());
    let page = web.clone();
    let settings = ogc::Settings {
        faces: vec![tiles::face(), portal::face()],
        home: Some(Arc::new(move |_| page.response())),
        ..ogc::Settings::default()
    };
    Ok(Router::new()
        .merge(ogc::router(ogc::OgcState::new(store.clone(), settings)))
        .merge(portal::router(store.clone(), portal::signin::Settings { oidc: config.oidc.clone() }))
        .merge(web.router())
        .merge(tiles::router(tiles::TilesState::new(store, config.tile_cache_bytes)))
        .layer(from_fn(security::headers))
        .layer(from_fn(cors::open))
        .layer(from_fn_with_state(base, httpkit::frame))
        .layer(CatchPanicLayer::new())
        .layer(TraceLayer::new_for_http()))
}

/// Serves until `stop` is done; answers under way are finished first.
///
/// # Errors
/// When the socket fails.
pub async fn serve(
    app: Router,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServerError> {
    Ok(axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stop)
        .await?)
}
