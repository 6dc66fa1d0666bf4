//! What a write is aimed at: a collection of a register that is kept here, and in it perhaps one object.

use crate::state::OgcState;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use httpkit::{Problem, ProblemKind};
use registers::Class;
use std::collections::HashMap;
use std::sync::Arc;

pub struct Target {
    pub class: Arc<Class>,
    pub id: Option<String>,
}

impl FromRequestParts<OgcState> for Target {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &OgcState) -> Result<Self, Problem> {
        let path = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let Ok(Path(mut path)) = path else {
            return Err(Problem::bad_request("Adresu nie można odczytać.", "The address cannot be read."));
        };
        let class = state.collection(&path.remove("collectionId").unwrap_or_default())?;
        if class.kept { Ok(Self { class, id: path.remove("featureId") }) } else { Err(delivered(&class)) }
    }
}

fn refused(pl: String, en: String) -> Problem {
    Problem::new(ProblemKind::MethodNotAllowed, pl, en)
        .header(header::ALLOW, HeaderValue::from_static("GET, HEAD, OPTIONS"))
}

/// Data of others, which their next delivery brings.
pub fn delivered(class: &Class) -> Problem {
    refused(
        format!(
            "Obiekty kolekcji „{}” pochodzą z dostaw danych i nie są tu redagowane; zmienia je następna dostawa.",
            class.label.pl
        ),
        format!("Objects of \"{}\" are delivered and not edited here; the next delivery changes them.", class.label.en),
    )
}

/// A version that was is not to be changed any more.
pub fn past(class: &Class) -> Problem {
    refused(
        format!(
            "Dawnej wersji obiektu kolekcji „{}” nie można zmienić; zmień obiekt bez parametru datetime.",
            class.label.pl
        ),
        format!(
            "A past version in \"{}\" cannot be changed; change the object without the parameter datetime.",
            class.label.en
        ),
    )
}
