//! Signing in and the people behind it: sessions, second factors, OpenID Connect, and the administration of units,
//! people, agreements and keys. Handlers are thin; who may do what is decided in `store::accounts`.

mod agreements;
pub(crate) mod body;
mod keys;
mod oidc;
mod people;
mod programs;
mod provider;
mod session;
mod units;

pub use body::Body;
pub use provider::Oidc;
pub(crate) use session::private;

use axum::extract::FromRef;
use axum::routing::get;
use provider::Provider;
use std::sync::Arc;
use store::Store;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

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
pub fn router(store: Store, settings: Settings) -> OpenApiRouter {
    let state = SigninState { store, provider: settings.oidc.map(|oidc| Arc::new(Provider::new(oidc))) };
    OpenApiRouter::new()
        .route("/signin/oidc", get(oidc::begin))
        .route("/signin/oidc/callback", get(oidc::callback))
        .routes(routes!(session::show, session::begin, session::end))
        .routes(routes!(session::end_others))
        .routes(routes!(session::change_password))
        .routes(routes!(session::begin_totp, session::drop_totp))
        .routes(routes!(session::confirm_totp))
        .routes(routes!(people::me))
        .routes(routes!(programs::list, programs::create))
        .routes(routes!(programs::drop_one))
        .routes(routes!(units::list, units::create))
        .routes(routes!(units::show, units::change))
        .routes(routes!(units::set_register))
        .routes(routes!(people::list, people::create))
        .routes(routes!(people::show, people::change))
        .routes(routes!(people::reset_password))
        .routes(routes!(people::set_roles))
        .routes(routes!(people::rights))
        .routes(routes!(agreements::list, agreements::create))
        .routes(routes!(agreements::revoke))
        .routes(routes!(keys::list, keys::create))
        .routes(routes!(keys::revoke))
        .routes(routes!(keys::rotate))
        .with_state(state)
}
