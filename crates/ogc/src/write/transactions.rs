//! `/transactions` (the draft of Part 11): many changes in one request, of one collection or of several. `atomic` is one
//! changeset, which stands whole or not at all; in a `batch` each action is a changeset of its own, and the others go on
//! when one is refused.

mod actions;

use super::body;
use super::options::{self, ACCEPT_POST};
use super::prefer::Prefer;
use super::{apply, target};
use crate::state::OgcState;
use actions::{Action, Kind, MOST};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use gate::Signed;
use httpkit::escape::percent;
use httpkit::{Asked, Problem};
use registers::change::{Draft, Op};
use serde_json::{Value as Json, json};
use std::collections::HashSet;
use store::accounts::Asker;
use store::changes::{ChangeError, Outcome, State as Stage};

/// The draft's own media type, and plain JSON.
const MEDIA: &str = "application/ogc-tx+json, application/json";

pub async fn options() -> Response {
    options::answer(&[(header::ALLOW, "POST, OPTIONS"), (ACCEPT_POST, MEDIA)])
}

/// One action made ready: its changes, and how it is called in answers.
struct Ready {
    name: Json,
    kind: Kind,
    register: String,
    drafts: Vec<Draft>,
}

pub async fn transactions(
    State(state): State<OgcState>,
    Signed(asker): Signed,
    asked: Asked,
    request: Request,
) -> Result<Response, Problem> {
    let prefer = Prefer::of(&asked.headers);
    asked.only(&super::PARAMETERS)?;
    body::media(&asked, MEDIA, ACCEPT_POST)?;
    let document = body::json(&body::bytes(request).await?)?;
    let batch = match document.get("semantic").map(|s| s.as_str().unwrap_or_default()) {
        None | Some("atomic") => false,
        Some("batch") => true,
        Some(_) => return Err(body::unreadable("semantic to atomic albo batch.", "semantic is atomic or batch.")),
    };
    let Some(list) = document.get("transaction").and_then(Json::as_array) else {
        return Err(body::unreadable("Brak listy transaction.", "The list transaction is missing."));
    };
    if list.len() > MOST {
        return Err(body::unreadable(
            &format!("Najwyżej {MOST} działań naraz."),
            &format!("At most {MOST} actions at once."),
        ));
    }
    let mut told = Told::default();
    if batch {
        for (i, json) in list.iter().enumerate() {
            let done = async {
                let ready = ready(&state, &asker, &asked, prefer, i, json).await?;
                let outcome = write(&state, &asker, &asked, std::slice::from_ref(&ready)).await?;
                told.add(&state, &asked, std::slice::from_ref(&ready), outcome).await
            };
            if let Err(problem) = done.await {
                told.refuse(name(i, json), &problem, &asked);
            }
        }
    } else {
        let mut all = Vec::with_capacity(list.len());
        for (i, json) in list.iter().enumerate() {
            let made = ready(&state, &asker, &asked, prefer, i, json).await;
            all.push(made.map_err(|problem| problem.member("action", name(i, json)))?);
        }
        let outcome = write(&state, &asker, &asked, &all).await?;
        told.add(&state, &asked, &all, outcome).await?;
    }
    prefer.tell(Ok(told.answer(&asked, if batch { "batch" } else { "atomic" })))
}

/// What an action is called: its own `id`, or its place in the list.
fn name(at: usize, json: &Json) -> Json {
    json.get("id").filter(|id| id.is_string()).cloned().unwrap_or_else(|| json!(at))
}

async fn ready(
    state: &OgcState,
    asker: &Asker,
    asked: &Asked,
    prefer: Prefer,
    at: usize,
    json: &Json,
) -> Result<Ready, Problem> {
    let action = Action::read(state, json)?;
    if !action.class.kept {
        return Err(target::delivered(&action.class));
    }
    let drafts = action.drafts(state, asker, asked, prefer).await?;
    Ok(Ready { name: name(at, json), kind: action.kind, register: action.class.schema.clone(), drafts })
}

async fn write(state: &OgcState, asker: &Asker, asked: &Asked, all: &[Ready]) -> Result<Option<Outcome>, Problem> {
    let mut units = HashSet::new();
    for ready in all {
        units.insert(gate::unit_for(asker, asked.query.get("unit"), &ready.register)?);
    }
    let drafts: Vec<Draft> = all.iter().flat_map(|r| r.drafts.iter().cloned()).collect();
    let mut named = HashSet::new();
    let twice = drafts.iter().find(|d| d.object.is_some() && !named.insert((d.class, d.object.clone())));
    if let Some((ns, local)) = twice.and_then(|d| d.object.as_ref()) {
        return Err(body::unreadable(
            &format!("Obiekt {ns}_{local} zmieniają dwa działania tej samej transakcji."),
            &format!("Two actions of the transaction change the object {ns}_{local}."),
        ));
    }
    if units.len() > 1 {
        return Err(body::unreadable(
            "Rejestry tej transakcji redagujesz w różnych jednostkach; wskaż jedną parametrem unit albo podziel transakcję.",
            "You edit the registers of this transaction in several units; name one with unit, or divide it.",
        ));
    }
    let Some(unit) = units.into_iter().next().filter(|_| !drafts.is_empty()) else { return Ok(None) };
    apply(state, asker, asked, &unit, &drafts, false).await.map(Some)
}

/// What is told in the end.
#[derive(Default)]
struct Told {
    totals: [usize; 4],
    inserted: Vec<Json>,
    waiting: Vec<i64>,
    changesets: Vec<i64>,
    warnings: Vec<Json>,
    exceptions: Vec<Json>,
    done: usize,
}

impl Told {
    async fn add(
        &mut self,
        state: &OgcState,
        asked: &Asked,
        all: &[Ready],
        outcome: Option<Outcome>,
    ) -> Result<(), Problem> {
        self.done += all.len();
        let Some(outcome) = outcome else { return Ok(()) };
        // New entries got their names when they were written, in the order of the drafts.
        let fail = |e: ChangeError| super::answer::refused(e, &state.catalogue(), false);
        let written = match all.iter().any(|r| r.kind == Kind::Insert) {
            true => state.store().changeset(outcome.changeset).await.map_err(fail)?.changes,
            false => Vec::new(),
        };
        let mut nr = 0;
        for ready in all {
            self.totals[ready.kind.place()] += ready.drafts.len();
            let mut made = Vec::new();
            for draft in &ready.drafts {
                nr += 1;
                let own = written.iter().find(|w| w.nr == nr && draft.op == Op::Utworz);
                made.extend(own.map(|w| {
                    let id = percent(&format!("{}_{}", w.namespace, w.local));
                    asked.url(&format!("/collections/{}/items/{id}", w.class))
                }));
            }
            if ready.kind == Kind::Insert {
                self.inserted.push(json!({ "action": ready.name, "resources": made }));
            }
        }
        self.warnings.extend(outcome.violations.iter().map(|v| json!(v)));
        match outcome.state {
            Stage::Zastosowany => self.changesets.push(outcome.changeset),
            _ => self.waiting.push(outcome.changeset),
        }
        Ok(())
    }

    fn refuse(&mut self, action: Json, problem: &Problem, asked: &Asked) {
        let mut told = json!({
            "action": action,
            "status": problem.kind.status().as_u16(),
            "type": format!("urn:problem-type:infostrada:{}", problem.kind.slug()),
            "detail": asked.lang.of(&problem.detail),
        });
        for (name, value) in &problem.members {
            told[name] = value.clone();
        }
        self.exceptions.push(told);
    }

    fn answer(self, asked: &Asked, semantic: &str) -> Response {
        let mut body = json!({
            "semantic": semantic,
            "transactionSummary": {
                "totalInserted": self.totals[0],
                "totalReplaced": self.totals[1],
                "totalUpdated": self.totals[2],
                "totalDeleted": self.totals[3],
            },
            "insertResults": self.inserted,
            "exceptions": self.exceptions,
            "changesets": self.changesets,
        });
        if !self.warnings.is_empty() {
            body["warnings"] = self.warnings.into();
        }
        let waits = !self.waiting.is_empty();
        if waits {
            let detail = asked.lang.say(
                "Zmiany czekają na zatwierdzenie przez drugą osobę.",
                "The changes wait for somebody else's approval.",
            );
            let links: Vec<String> =
                self.waiting.iter().map(|id| asked.url(&format!("/api/v1/changesets/{id}"))).collect();
            body["waiting"] = json!({ "detail": detail, "changesets": links });
        }
        let mut response = Response::new(Body::from(body.to_string()));
        if waits {
            *response.status_mut() = StatusCode::ACCEPTED;
        }
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}
