//! The class (and entry) that an address names.

use axum::extract::FromRef;
use axum::extract::FromRequestParts;
use axum::extract::Path;
use axum::http::request::Parts;
use gate::problem::nothing;
use httpkit::Problem;
use registers::{Class, Identity};
use std::collections::HashMap;
use std::sync::Arc;
use store::Store;

/// `/registers/{register}/classes/{class}/features[/{id}]`, looked up in the registers as they are now.
pub(crate) struct Place {
    pub class: Arc<Class>,
    /// Namespace and local id.
    pub object: Option<(String, String)>,
}

impl Place {
    /// The object's feature id; addresses of one entry have one.
    pub(crate) fn id(&self) -> String {
        self.object.as_ref().map(|(ns, local)| format!("{ns}_{local}")).unwrap_or_default()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Place
where
    Store: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let store = Store::from_ref(state);
        let Path(names) =
            Path::<HashMap<String, String>>::from_request_parts(parts, state).await.map_err(|_| nothing())?;
        let named = |name: &str| names.get(name).map_or("", String::as_str);
        let catalogue = store.catalogue();
        let register = catalogue.register(named("register")).filter(|r| !r.retired).ok_or_else(nothing)?;
        let class = catalogue
            .by_id(named("class"))
            .filter(|c| register.classes.contains(&c.ix))
            .map(|c| catalogue.shared(c.ix))
            .ok_or_else(nothing)?;
        let object = match names.get("id") {
            None => None,
            Some(id) => {
                let (ns, local) = Identity::parse_feature_id(id).filter(|_| !id.contains('\0')).ok_or_else(nothing)?;
                Some((ns.to_owned(), local.to_owned()))
            }
        };
        Ok(Self { class, object })
    }
}
