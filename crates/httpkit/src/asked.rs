//! What a reading request asks, as a handler parameter: the address of the service, the language, the query and the
//! headers, all read before the body of the handler begins.

use crate::address::PublicBase;
use crate::language::Lang;
use crate::negotiation::{self, Offer};
use crate::problem::Problem;
use crate::query::Query;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use registers::Words;
use std::sync::Arc;

/// Parameters that every resource understands: representation and language.
pub const COMMON: [&str; 2] = ["f", "lang"];

#[derive(Debug, Clone)]
pub struct Asked {
    /// Public address of the service, without a slash at the end.
    pub base: String,
    /// The path as the client wrote it (still percent-encoded).
    pub path: String,
    pub method: Method,
    pub lang: Lang,
    pub query: Query,
    pub headers: HeaderMap,
}

impl Asked {
    /// # Errors
    /// 400 when the query cannot be read or `lang` is neither `pl` nor `en`.
    pub fn of(parts: &Parts) -> Result<Self, Problem> {
        let base = match parts.extensions.get::<Arc<PublicBase>>() {
            Some(base) => base.of(&parts.headers, &parts.uri),
            None => PublicBase::default().of(&parts.headers, &parts.uri),
        };
        let query = Query::parse(parts.uri.query())?;
        let lang = match query.get("lang") {
            Some(tag) => Lang::parse(tag).ok_or_else(|| {
                Problem::invalid_value("lang", tag, &Words { pl: "pl albo en".into(), en: "pl or en".into() })
            })?,
            None => Lang::accepted(&parts.headers),
        };
        let path = parts.uri.path().to_owned();
        Ok(Self { base, path, method: parts.method.clone(), lang, query, headers: parts.headers.clone() })
    }

    /// Which of the offers the client gets.
    ///
    /// # Errors
    /// 400 for an unknown `f`, 406 when `Accept` fits none.
    pub fn choose<'o>(&self, offers: &'o [Offer]) -> Result<&'o Offer, Problem> {
        negotiation::choose(self.query.get("f"), &self.headers, offers)
    }

    /// Refuses parameters other than `f`, `lang` and these.
    ///
    /// # Errors
    /// 400 naming the parameter and the allowed ones.
    pub fn only(&self, parameters: &[&str]) -> Result<(), Problem> {
        let allowed: Vec<&str> = parameters.iter().copied().chain(COMMON).collect();
        self.query.only(&allowed)
    }

    /// Absolute address of a path of the service.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Absolute address of the same resource with the same query.
    #[must_use]
    pub fn here(&self) -> String {
        self.query.on(&self.url(&self.path))
    }

    /// The same resource in another representation.
    #[must_use]
    pub fn here_as(&self, f: &str) -> String {
        self.query.with("f", f).on(&self.url(&self.path))
    }
}

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Self::of(parts)
    }
}
