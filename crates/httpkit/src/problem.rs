//! A problem on its way to a client. It says what happened in Polish and in English and never shows what is inside: a
//! cause is logged once, here, and the client gets a general sentence with the number of its request.

pub use crate::kind::ProblemKind;
use crate::negotiation::Offer;
use crate::render;
use crate::report::Report;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use registers::Words;
use serde_json::{Map, Value, json};
use std::error::Error;
use std::ops::Deref;

/// Boxed, because every handler's result carries room for one.
#[derive(Debug, Clone)]
pub struct Problem(Box<Content>);

#[derive(Debug, Clone)]
pub struct Content {
    pub kind: ProblemKind,
    pub detail: Words,
    /// Further members of the problem document: `parameter`, `allowed`, `violations` …
    pub members: Map<String, Value>,
    headers: Vec<(HeaderName, HeaderValue)>,
    report: Option<Report>,
    ows: Option<&'static str>,
}

impl Problem {
    #[must_use]
    pub fn new(kind: ProblemKind, pl: impl Into<String>, en: impl Into<String>) -> Self {
        let detail = Words { pl: pl.into(), en: en.into() };
        Self(Box::new(Content { kind, detail, members: Map::new(), headers: Vec::new(), report: None, ows: None }))
    }

    /// Adds a member to the problem document.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.members.insert(name.to_owned(), value.into());
        self
    }

    /// Adds a header to the answer.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    /// The answer is this report, whoever asked.
    #[must_use]
    pub fn reported(mut self, report: Report) -> Self {
        self.0.report = Some(report);
        self
    }

    /// The code of a report, where that of the kind says too little.
    #[must_use]
    pub fn ows(mut self, code: &'static str) -> Self {
        self.0.ows = Some(code);
        self
    }

    #[must_use]
    pub fn bad_request(pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::new(ProblemKind::InvalidParameter, pl, en)
    }

    /// A parameter whose value cannot be used; `expected` continues the sentence „oczekiwano: …”.
    #[must_use]
    pub fn invalid_value(parameter: &str, value: &str, expected: &Words) -> Self {
        let (parameter, value) = (short(parameter), short(value));
        Self::new(
            ProblemKind::InvalidParameter,
            format!("Parametr {parameter} ma niezrozumiałą wartość „{value}”; oczekiwano: {}.", expected.pl),
            format!("Parameter {parameter} has the value \"{value}\"; expected: {}.", expected.en),
        )
        .member("parameter", parameter)
    }

    #[must_use]
    pub fn unknown_parameter(parameter: &str, allowed: &[&str]) -> Self {
        let parameter = short(parameter);
        let list = allowed.join(", ");
        let (pl, en) = if allowed.is_empty() {
            (
                format!("Ten zasób nie ma parametrów, a podano {parameter}."),
                format!("This resource takes no parameters, but {parameter} was given."),
            )
        } else {
            (
                format!("Nieznany parametr {parameter}. Dozwolone: {list}."),
                format!("Unknown parameter {parameter}. Allowed: {list}."),
            )
        };
        Self::new(ProblemKind::UnknownParameter, pl, en)
            .member("parameter", parameter)
            .member("allowed", json!(allowed))
    }

    #[must_use]
    pub fn repeated_parameter(parameter: &str) -> Self {
        let parameter = short(parameter);
        Self::bad_request(
            format!("Parametr {parameter} podano więcej niż raz."),
            format!("Parameter {parameter} is given more than once."),
        )
        .member("parameter", parameter)
    }

    /// A body that cannot be read.
    #[must_use]
    pub fn invalid_body(pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::new(ProblemKind::InvalidBody, pl, en)
    }

    /// `challenge` is the value of `WWW-Authenticate`.
    #[must_use]
    pub fn unauthorized(challenge: &'static str) -> Self {
        Self::new(ProblemKind::Unauthorized, "Ta czynność wymaga zalogowania.", "This needs signing in.")
            .header(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge))
    }

    #[must_use]
    pub fn forbidden(pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::new(ProblemKind::Forbidden, pl, en)
    }

    #[must_use]
    pub fn not_found(pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::new(ProblemKind::NotFound, pl, en)
    }

    #[must_use]
    pub fn not_acceptable(offers: &[Offer]) -> Self {
        let list: Vec<&str> = offers.iter().map(|o| o.media).collect();
        let text = list.join(", ");
        Self::new(
            ProblemKind::NotAcceptable,
            format!("Zasobu nie ma w żadnym z formatów podanych w nagłówku Accept. Dostępne: {text}."),
            format!("The resource is not available in any format of the Accept header. Available: {text}."),
        )
        .member("available", json!(list))
    }

    #[must_use]
    pub fn conflict(pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::new(ProblemKind::Conflict, pl, en)
    }

    /// Somebody was first; `current` is the state they left (a document), when the client may see it.
    #[must_use]
    pub fn precondition_failed(current: Option<Value>) -> Self {
        let p = Self::new(
            ProblemKind::PreconditionFailed,
            "Obiekt został w międzyczasie zmieniony przez kogoś innego. Wczytaj go ponownie i powtórz zmianę.",
            "Somebody else changed the object in the meantime. Read it again and repeat the change.",
        );
        match current {
            Some(c) => p.member("current", c),
            None => p,
        }
    }

    /// Data that break rules; each violation is a document of its own (code, attribute or place, sentence, legal basis).
    #[must_use]
    pub fn violations(list: Vec<Value>) -> Self {
        let n = list.len();
        Self::new(
            ProblemKind::Violations,
            format!("Danych nie zapisano. Liczba naruszonych reguł: {n}."),
            format!("The data were not saved. Rules broken: {n}."),
        )
        .member("violations", list)
    }

    #[must_use]
    pub fn too_large(limit_bytes: usize) -> Self {
        Self::new(
            ProblemKind::TooLarge,
            format!("Żądanie przekracza dopuszczalną wielkość {limit_bytes} bajtów."),
            format!("The request is larger than {limit_bytes} bytes."),
        )
    }

    #[must_use]
    pub fn too_many_requests(retry_after_seconds: u32) -> Self {
        Self::new(
            ProblemKind::TooManyRequests,
            "Zbyt wiele żądań. Spróbuj ponownie za chwilę.",
            "Too many requests. Try again in a moment.",
        )
        .retry_after(retry_after_seconds)
    }

    /// A fault of ours: the cause goes to the log, the client gets the number of its request.
    #[must_use]
    pub fn internal(cause: &(dyn Error + 'static)) -> Self {
        tracing::error!(cause = %chain(cause), "a request failed inside");
        Self::new(
            ProblemKind::Internal,
            "Wystąpił nieoczekiwany błąd. Zgłaszając go, podaj numer żądania.",
            "An unexpected error occurred. Quote the request number when you report it.",
        )
    }

    /// The database or another part is away for a moment.
    #[must_use]
    pub fn unavailable(cause: &(dyn Error + 'static), retry_after_seconds: u32) -> Self {
        tracing::warn!(cause = %chain(cause), "a request could not be served now");
        Self::new(
            ProblemKind::Unavailable,
            "Usługa jest chwilowo niedostępna. Spróbuj ponownie za chwilę.",
            "The service is unavailable for a moment. Try again shortly.",
        )
        .retry_after(retry_after_seconds)
    }

    /// The answer took too long to make.
    #[must_use]
    pub fn timeout() -> Self {
        Self::new(
            ProblemKind::Timeout,
            "Przygotowanie odpowiedzi trwało zbyt długo. Zawęź zapytanie, np. do mniejszego obszaru.",
            "Making the answer took too long. Narrow the question, for example to a smaller area.",
        )
    }

    /// A problem for an error status that came without one (from the router or a library), if it is an error at all.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Option<Self> {
        if !status.is_client_error() && !status.is_server_error() {
            return None;
        }
        let kind = ProblemKind::ALL.into_iter().find(|k| k.status() == status).unwrap_or(if status.is_server_error() {
            ProblemKind::Internal
        } else {
            ProblemKind::InvalidParameter
        });
        let (pl, en) = match kind {
            ProblemKind::NotFound => ("Pod tym adresem niczego nie ma.", "There is nothing at this address."),
            ProblemKind::MethodNotAllowed => {
                ("Ten zasób nie obsługuje tej metody.", "This resource does not support the method.")
            }
            ProblemKind::InvalidParameter => ("Żądania nie można zrozumieć.", "The request cannot be understood."),
            _ => kind.title(),
        };
        Some(Self::new(kind, pl, en))
    }

    pub(crate) fn report(&self) -> Option<Report> {
        self.0.report
    }

    pub(crate) fn ows_code(&self) -> &'static str {
        self.0.ows.unwrap_or(self.0.kind.ows_code())
    }

    pub(crate) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.0.headers
    }

    fn retry_after(self, seconds: u32) -> Self {
        self.header(header::RETRY_AFTER, HeaderValue::from(seconds))
    }
}

impl Deref for Problem {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.0
    }
}

/// Without the frame a problem is Polish JSON; the frame finds it in the extensions and renders it for its client.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = render::json(&self, crate::Lang::Pl, None);
        response.extensions_mut().insert(self);
        response
    }
}

/// An error and everything behind it, for the log.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}

/// What a client sent, short enough to be said back.
fn short(text: &str) -> String {
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_do_not_reach_the_client() {
        let cause = std::io::Error::other("password=tajne host=db1");
        let p = Problem::internal(&cause);
        assert!(!format!("{p:?}").contains("tajne"));
        assert_eq!(p.kind.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[test]
    fn long_values_are_cut_at_a_character() {
        assert_eq!(short(&"ż".repeat(500)).chars().count(), 121);
        assert_eq!(short("limit"), "limit");
    }

    #[test]
    fn statuses_of_libraries_become_problems() {
        assert!(Problem::of_status(StatusCode::OK).is_none());
        assert!(Problem::of_status(StatusCode::NOT_MODIFIED).is_none());
        assert_eq!(
            Problem::of_status(StatusCode::METHOD_NOT_ALLOWED).map(|p| p.kind),
            Some(ProblemKind::MethodNotAllowed)
        );
        assert_eq!(Problem::of_status(StatusCode::IM_A_TEAPOT).map(|p| p.kind), Some(ProblemKind::InvalidParameter));
    }
}
