//! Signing in and the people behind it: sessions, second factors, OpenID Connect, and the administration of units,
//! people, agreements and keys. Handlers are thin; who may do what is decided in `store::accounts`.

mod agreements;
pub(crate) mod body;
mod client;
mod cookies;
pub(crate) mod extract;
mod keys;
mod oidc;
mod people;
pub(crate) mod problem;
mod provider;
mod session;
mod units;

pub use body::Body;
pub(crate) use client::Client;
pub use extract::{MaybeSigned, Signed};
pub(crate) use problem::coded;
pub use problem::{of_account, of_store};
pub use provider::Oidc;
pub(crate) use session::private;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::{delete, get, post, put};
use provider::Provider;
use std::sync::Arc;
use store::Store;

/// What is chosen when a server starts.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Where people may sign in besides here.
    pub oidc: Option<Oidc>,
}

#[derive(Clone)]
struct SigninState {
    store: Store,
    provider: Option<Arc<Provider>>,
}

impl FromRef<SigninState> for Store {
    fn from_ref(state: &SigninState) -> Self {
        state.store.clone()
    }
}

/// The routes.
pub fn router(store: Store, settings: Settings) -> Router {
    let state = SigninState { store, provider: settings.oidc.map(|oidc| Arc::new(Provider::new(oidc))) };
    Router::new()
        .route("/signin/oidc", get(oidc::begin))
        .route("/signin/oidc/callback", get(oidc::callback))
        .route("/api/v1/session", get(session::show).post(session::begin).delete(session::end))
        .route("/api/v1/session/others", delete(session::end_others))
        .route("/api/v1/session/password", post(session::change_password))
        .route("/api/v1/session/totp", post(session::begin_totp).delete(session::drop_totp))
        .route("/api/v1/session/totp/confirm", post(session::confirm_totp))
        .route("/api/v1/me", get(people::me))
        .route("/api/v1/units", get(units::list).post(units::create))
        .route("/api/v1/units/{id}", get(units::show).put(units::change))
        .route("/api/v1/units/{id}/registers/{register}", put(units::set_register))
        .route("/api/v1/people", get(people::list).post(people::create))
        .route("/api/v1/people/{id}", get(people::show).put(people::change))
        .route("/api/v1/people/{id}/password", post(people::reset_password))
        .route("/api/v1/people/{id}/roles", put(people::set_roles))
        .route("/api/v1/people/{id}/rights", get(people::rights))
        .route("/api/v1/agreements", get(agreements::list).post(agreements::create))
        .route("/api/v1/agreements/{id}", delete(agreements::revoke))
        .route("/api/v1/keys", get(keys::list).post(keys::create))
        .route("/api/v1/keys/{id}", delete(keys::revoke))
        .route("/api/v1/keys/{id}/rotate", post(keys::rotate))
        .with_state(state)
}
