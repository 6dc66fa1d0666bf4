//! `/zglos`: an error reported with a plain form, and `/zgloszenie/…`: what became of it. What was typed is never lost: a mistake
//! brings the same form back with a word at the field.

mod form;
mod sent;

use crate::answer::{html, of_store};
use crate::shell::Shell;
use crate::words;
use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use form::{Mistake, Typed};
use httpkit::{Asked, Problem, ProblemKind, escape};
use registers::error_report::{Category, State as Became};
use sent::Sent;
use store::Store;
use store::error_reports::{ErrorReport, Filed, Filing, NewPicture};

pub(crate) fn routes() -> Router<Store> {
    Router::new()
        // How much is read, the reading of the form decides.
        .route("/zglos", get(show).post(file).layer(DefaultBodyLimit::disable()))
        .route("/zgloszenie/{key}", get(status))
        .route("/zgloszenie/{key}/zdjecie", get(picture))
}

#[derive(Template)]
#[template(path = "report.html")]
struct FormPage {
    shell: Shell,
    typed: Typed,
    choices: Vec<Choice>,
    mistakes: Vec<Mistake>,
    /// What the entry is called that it is about.
    entry: Option<String>,
    /// A photograph was chosen, and browsers forget that when a form comes back.
    again: bool,
    /// The largest photograph in megabytes.
    largest: usize,
}

struct Choice {
    word: &'static str,
    title: String,
    chosen: bool,
}

impl FormPage {
    /// What is wrong at a field.
    fn mistake(&self, field: &str) -> Option<&str> {
        self.mistakes.iter().find(|m| m.field == field).map(|m| m.text.as_str())
    }
}

fn form(
    asked: &Asked,
    typed: Typed,
    entry: Option<String>,
    mistakes: Vec<Mistake>,
    again: bool,
) -> Result<Response, Problem> {
    let shell = Shell::new(asked, asked.lang.say("Zgłoś błąd", "Report an error"), &[]);
    let choices = Category::ALL.into_iter().map(|c| Choice {
        word: c.word(),
        title: asked.lang.of(&c.title()).to_owned(),
        chosen: typed.category == c.word(),
    });
    let refused = mistakes.first().map(|m| m.kind);
    let again = again && mistakes.iter().all(|m| m.field != "zdjecie");
    let largest = sent::LARGEST_PICTURE >> 20;
    let page = FormPage { shell, choices: choices.collect(), typed, mistakes, entry, again, largest };
    let mut response = html(asked.lang, &page)?;
    if let Some(kind) = refused {
        *response.status_mut() = kind.status();
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `GET /zglos?lon=&lat=` or `?wpis=class/id`
async fn show(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    let typed = Typed::of_address(&asked.query);
    let entry = form::entry(&store, &typed.entry).await?;
    form(&asked, typed, entry.map(|e| e.title), Vec::new(), false)
}

async fn file(State(store): State<Store>, asked: Asked, request: Request) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let origin = httpkit::peer::address(&parts);
    let Sent { typed, picture } = sent::read(Request::from_parts(parts, body), &asked).await?;
    let chosen = picture.is_some();
    let entry = form::entry(&store, &typed.entry).await?;
    let title = entry.as_ref().map(|e| e.title.clone());
    let read = form::read(&store, &asked, &typed, entry.as_ref()).await?;
    let (category, place, picture) = match (read, picture.transpose()) {
        (Ok((category, place)), Ok(picture)) => (category, place, picture),
        (read, picture) => {
            let mut mistakes = read.err().unwrap_or_default();
            mistakes.extend(picture.err());
            return form(&asked, typed, title, mistakes, chosen);
        }
    };
    // Nobody sees the field; a program that fills in forms does not know.
    if !typed.trap.is_empty() {
        return Ok(go(&asked, "/zglos?przyjete=1"));
    }
    let filed = Filed {
        category,
        place,
        place_text: &typed.place,
        entry: entry.as_ref().map(|e| (e.class.as_str(), e.id.as_str(), e.title.as_str())),
        unit: entry.as_ref().and_then(|e| e.unit.as_deref()),
        description: &typed.description,
        email: Some(typed.email.as_str()).filter(|e| !e.is_empty()),
        picture: picture.as_ref().map(|p| NewPicture {
            media_type: p.media,
            size: (p.size.width, p.size.height),
            content: &p.bytes,
        }),
        origin: &origin,
    };
    match store.file_error_report(&filed).await.map_err(of_store)? {
        Filing::Done(key) => Ok(go(&asked, &format!("/zgloszenie/{key}?nowe=1"))),
        Filing::TooMany => {
            let text = asked.lang.say(
                "Z tego adresu internetowego przyszło już dużo zgłoszeń. Spróbuj ponownie za godzinę; treść zgłoszenia zachowaj u siebie.",
                "Many reports came from this Internet address already. Try again in an hour and keep the text until then.",
            );
            let kind = ProblemKind::TooManyRequests;
            form(&asked, typed, title, vec![Mistake { field: "opis", text: text.to_owned(), kind }], chosen)
        }
    }
}

fn go(asked: &Asked, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, asked.url(path))]).into_response()
}

#[derive(Template)]
#[template(path = "report_status.html")]
struct StatusPage {
    shell: Shell,
    number: String,
    category: String,
    state: &'static str,
    states: Vec<Step>,
    created: String,
    changed: String,
    office: String,
    report: ErrorReport,
    map: Option<String>,
    entry: Option<String>,
    /// The address of its photograph.
    picture: Option<String>,
    fresh: bool,
}

struct Step {
    title: String,
    now: bool,
}

/// `GET /zgloszenie/{number-with-secret}`
async fn status(State(store): State<Store>, Path(key): Path<String>, asked: Asked) -> Result<Response, Problem> {
    let Some(report) = store.error_report_of(&key).await.map_err(of_store)? else {
        return Err(Problem::not_found(
            "Nie ma takiego zgłoszenia. Sprawdź, czy adres jest przepisany w całości.",
            "There is no such report. Check that the address is complete.",
        ));
    };
    let number = report.number();
    let title = format!("{} {number}", asked.lang.say("Zgłoszenie", "Report"));
    let state = Became::parse(&report.state).unwrap_or(Became::New);
    let shown = |s: &Became| match state {
        Became::Rejected => *s != Became::Settled && *s != Became::PassedOn,
        Became::PassedOn => *s != Became::Rejected,
        _ => *s != Became::Rejected && *s != Became::PassedOn,
    };
    let shell = Shell::new(&asked, &title, &[]);
    let day = |t: &chrono::DateTime<chrono::Utc>| words::day(t.timestamp_micros(), asked.lang);
    let page = StatusPage {
        category: Category::parse(&report.category).map_or_else(String::new, |c| asked.lang.of(&c.title()).to_owned()),
        state: state.word(),
        states: Became::ALL
            .iter()
            .filter(|s| shown(s))
            .map(|s| Step { title: asked.lang.of(&s.title()).to_owned(), now: *s == state })
            .collect(),
        created: day(&report.created),
        changed: day(&report.changed),
        office: report.unit_name.clone().unwrap_or_default(),
        map: report
            .lon
            .zip(report.lat)
            .map(|(lon, lat)| shell.map(&format!("z=18&x={lon:.6}&y={lat:.6}&co={lon:.6},{lat:.6}"))),
        entry: form::page_of(&store, report.class.as_deref(), report.entry.as_deref()).map(|p| shell.to(&p)),
        picture: report.width.map(|_| shell.file(&format!("/zgloszenie/{}/zdjecie", escape::percent(&key)))),
        fresh: asked.query.get("nowe").is_some(),
        number,
        shell,
        report,
    };
    Ok(secret(html(asked.lang, &page)?))
}

/// `GET /zgloszenie/{number-with-secret}/zdjecie`
async fn picture(State(store): State<Store>, Path(key): Path<String>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let Some(found) = store.error_report_picture_of(&key).await.map_err(of_store)? else {
        return Err(Problem::not_found("Nie ma takiego zdjęcia.", "There is no such photograph."));
    };
    Ok(secret(httpkit::picture::answer(&found.media_type, found.content)))
}

/// The address is the key to the answer: it goes to nobody else.
fn secret(mut response: Response) -> Response {
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
