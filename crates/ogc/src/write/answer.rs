//! What a write is answered. What stands is told as the standard has it; what waits for somebody else's approval is 202 with
//! the address of its changeset. QGIS takes any success for „saved” and shows nothing of its body, so QGIS is told by an
//! error, the only thing it shows, that the change was taken in and waits: its edits stay open and nobody is misled.

use super::Write;
use super::prefer::Returned;
use crate::error::of_store;
use crate::features::CONTENT_CRS;
use crate::item;
use crate::parameters::crs::{self, content_crs};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::change::{conflict, of_change};
use gate::problem::coded;
use httpkit::escape::percent;
use httpkit::{Asked, Problem, ProblemKind};
use registers::change::Op;
use registers::{Catalogue, Stored};
use serde_json::{Value as Json, json};
use store::changes::{Applied, ChangeError, Outcome, State};

pub struct Done<'w, 'a> {
    pub write: &'w Write<'a>,
    pub op: Op,
    pub outcome: Outcome,
}

/// Why a change does not stand. Whoever did not say which version it is about set no precondition that could fail; they
/// are told of a conflict.
pub fn refused(error: ChangeError, catalogue: &Catalogue, stated: bool) -> Problem {
    let ChangeError::Conflicts(list) = &error else { return of_change(error, catalogue, false) };
    if stated {
        return of_change(error, catalogue, false);
    }
    let all: Vec<Json> = list.iter().filter_map(|c| conflict(catalogue, c, false)).map(|c| json!(c)).collect();
    let changed = |c: &Json| -> Vec<String> {
        let of_others = |v: &Json| v["changed_by"] == "theirs" || v["changed_by"] == "conflict";
        let attributes = c["attributes"].as_object().into_iter().flatten();
        attributes.filter(|(_, v)| of_others(v)).map(|(name, _)| name.clone()).collect()
    };
    let names = all.iter().flat_map(changed).collect::<Vec<_>>().join(", ");
    let (pl, en) = match names.is_empty() {
        true => (String::new(), String::new()),
        false => (format!(" Zmienione tam: {names}."), format!(" Changed there: {names}.")),
    };
    coded(
        ProblemKind::Conflict,
        "conflict",
        format!(
            "Obiekt zmieniła inna osoba po tym, jak Twój program go wczytał. Niczego nie nadpisano.{pl} \
             Odśwież warstwę, sprawdź obiekt i powtórz zmianę."
        ),
        format!(
            "Somebody else changed the object after your program had read it. Nothing was overwritten.{en} \
             Refresh the layer, look at the object and repeat the change."
        ),
    )
    .member("conflicts", all)
}

/// What QGIS is told of a change that waits.
pub fn waits_already(number: i64) -> Problem {
    coded(
        ProblemKind::Conflict,
        "approval_needed",
        format!(
            "To nie jest błąd: zmiana została przyjęta (zestaw zmian nr {number}) i czeka na zatwierdzenie przez drugą \
             osobę; na mapie pojawi się po zatwierdzeniu. Porzuć teraz zmiany tej warstwy w QGIS; zapisana drugi raz \
             nie zostanie powtórzona."
        ),
        format!(
            "This is no error: the change was taken in (changeset {number}) and waits for somebody else's approval; the \
             map shows it afterwards. Discard the edits of this layer in QGIS now; saving them again does not repeat them."
        ),
    )
    .ows("OperationProcessingFailed")
    .member("changeset", number)
}

impl Done<'_, '_> {
    pub async fn answer(self) -> Result<Response, Problem> {
        if self.outcome.state != State::Zastosowany {
            return self.waits();
        }
        let asked = self.write.asked;
        let Some(own) = self.outcome.applied.iter().find(|a| !a.along) else {
            // Everything was as it is wished already.
            return Ok(StatusCode::NO_CONTENT.into_response());
        };
        let id = format!("{}_{}", own.namespace, own.local);
        let path = format!("/collections/{}/items/{}", self.write.class.id, percent(&id));
        let stored = if self.op == Op::Zakoncz { None } else { self.reread(own).await? };
        let mut response = match (&stored, self.write.offer) {
            (Some(stored), Some(offer)) => {
                let reading = Asked {
                    path: path.clone(),
                    query: asked.query.without(&["unit", "title", "reason", "case_number"]),
                    ..asked.clone()
                };
                let class = self.write.class;
                let crs = crs::parse(&asked.query, "crs")?;
                let mut response =
                    item::represent(self.write.state, &reading, class, stored, offer, crs, Vec::new()).await?;
                response.extensions_mut().insert(Returned);
                if let Ok(at) = HeaderValue::from_str(&reading.here()) {
                    response.headers_mut().insert(header::CONTENT_LOCATION, at);
                }
                response
            }
            _ => self.bare(stored.as_ref())?,
        };
        if self.op == Op::Utworz {
            *response.status_mut() = StatusCode::CREATED;
            if let Ok(at) = HeaderValue::from_str(&asked.url(&path)) {
                response.headers_mut().insert(header::LOCATION, at);
            }
        }
        Ok(response)
    }

    /// The object as it stands now for everybody; nothing when it is not public.
    async fn reread(&self, own: &Applied) -> Result<Option<Stored>, Problem> {
        let crs = crs::parse(&self.write.asked.query, "crs")?;
        let store = self.write.state.store();
        store.item(self.write.class, &own.namespace, &own.local, crs).await.map_err(of_store)
    }

    /// No object in the answer; but what the rules find worth saying is said.
    fn bare(&self, stored: Option<&Stored>) -> Result<Response, Problem> {
        let mut response = if self.outcome.violations.is_empty() {
            StatusCode::NO_CONTENT.into_response()
        } else {
            let body = json!({ "changeset": self.outcome.changeset, "warnings": self.outcome.violations });
            let mut response = Response::new(Body::from(body.to_string()));
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            response
        };
        if let Some(stored) = stored {
            let crs = crs::parse(&self.write.asked.query, "crs")?;
            let headers = response.headers_mut();
            headers.insert(header::ETAG, item::first_tag(stored, crs, self.write.asked.lang).header_value());
            headers.insert(CONTENT_CRS, content_crs(crs));
            headers.extend(item::last_modified(stored));
        }
        Ok(response)
    }

    fn waits(&self) -> Result<Response, Problem> {
        let number = self.outcome.changeset;
        let address = self.write.asked.url(&format!("/api/v1/changesets/{number}"));
        let body = json!({
            "state": self.outcome.state.word(),
            "changeset": number,
            "detail": self.write.asked.lang.say(
                "Zmiana czeka na zatwierdzenie przez drugą osobę; do tego czasu obiekt pozostaje bez zmian.",
                "The change waits for somebody else's approval; until then the object stays as it is.",
            ),
            "warnings": self.outcome.violations,
        });
        let mut response = Response::new(Body::from(body.to_string()));
        *response.status_mut() = StatusCode::ACCEPTED;
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Ok(at) = HeaderValue::from_str(&address) {
            response.headers_mut().insert(header::LOCATION, at);
        }
        Ok(response)
    }
}
