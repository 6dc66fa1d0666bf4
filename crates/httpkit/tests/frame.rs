//! Problems as clients see them, through the frame.
#![allow(clippy::unwrap_used, reason = "a helper that fails is a failed test")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::routing::get;
use httpkit::{Asked, Problem, PublicBase, frame};
use std::sync::Arc;
use tower::ServiceExt;

fn app(base: PublicBase) -> Router {
    async fn fails(asked: Asked) -> Result<String, Problem> {
        asked.only(&["limit"])?;
        Err(Problem::internal(&std::io::Error::other("tajne hasło")))
    }
    async fn link(asked: Asked) -> String {
        asked.here_as("html")
    }
    let base = Arc::new(base);
    Router::new()
        .route("/fails", get(fails))
        .route("/link", get(link))
        .layer(axum::middleware::from_fn_with_state(base, frame))
}

struct Seen {
    status: StatusCode,
    media: String,
    body: String,
    id: String,
    allow: Option<String>,
}

async fn ask(path: &str, headers: &[(&str, &str)]) -> Seen {
    ask_method("GET", path, headers, PublicBase::default()).await
}

async fn ask_method(method: &str, path: &str, headers: &[(&str, &str)], base: PublicBase) -> Seen {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = app(base).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let text = |name: &str| response.headers().get(name).map(|v| v.to_str().unwrap().to_owned());
    let (status, media) = (response.status(), text("content-type").unwrap_or_default());
    let (id, allow) = (text("x-request-id").unwrap_or_default(), text(header::ALLOW.as_str()));
    let body = String::from_utf8(to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap();
    Seen { status, media, body, id, allow }
}

#[tokio::test]
async fn a_program_gets_a_problem_document_in_its_language() {
    let seen = ask("/fails?limti=5", &[("accept-language", "en")]).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert_eq!(seen.media, "application/problem+json");
    let document: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(document["title"], "Unknown parameter");
    assert_eq!(document["detail"], "Unknown parameter limti. Allowed: limit, f, lang.");
    assert_eq!(document["status"], 400);
    assert_eq!(document["allowed"][0], "limit");
    assert_eq!(document["requestId"], seen.id);
}

#[tokio::test]
async fn a_fault_of_ours_shows_only_the_number_of_the_request() {
    let seen = ask("/fails", &[]).await;
    assert_eq!(seen.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!seen.body.contains("tajne") && seen.body.contains(&seen.id) && seen.body.contains("Wystąpił"));
}

#[tokio::test]
async fn qgis_gets_an_exception_report_that_it_can_show() {
    let seen = ask("/fails?x%3C=1", &[("user-agent", "Mozilla/5.0 QGIS/34400/Linux"), ("accept", "text/html")]).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    assert_eq!(seen.media, "text/xml; charset=utf-8");
    assert!(seen.body.contains("<ExceptionReport xmlns=\"http://www.opengis.net/ows/1.1\""));
    assert!(seen.body.contains("exceptionCode=\"InvalidParameterValue\" locator=\"x&lt;\""));
    assert!(seen.body.contains("<ExceptionText>Nieznany parametr x&lt;."));
}

#[tokio::test]
async fn a_person_gets_a_page() {
    let seen = ask("/nie-ma", &[("accept", "text/html,*/*;q=0.8")]).await;
    assert_eq!((seen.status, seen.media.as_str()), (StatusCode::NOT_FOUND, "text/html; charset=utf-8"));
    assert!(seen.body.contains("<html lang=\"pl\">") && seen.body.contains("Pod tym adresem niczego nie ma."));
}

#[tokio::test]
async fn what_the_router_refuses_becomes_a_problem_and_keeps_allow() {
    let seen = ask_method("POST", "/fails", &[], PublicBase::default()).await;
    assert_eq!((seen.status, seen.media.as_str()), (StatusCode::METHOD_NOT_ALLOWED, "application/problem+json"));
    assert_eq!(seen.allow.as_deref(), Some("GET,HEAD"));
}

#[tokio::test]
async fn links_carry_the_public_address_and_all_parameters() {
    let base = || PublicBase::new(Some("https://mapy.powiat.pl"), false).unwrap();
    let seen = ask_method("GET", "/link?crs=http%3A%2F%2Fa%2Fb&n=%C5%BC", &[], base()).await;
    assert_eq!(seen.body, "https://mapy.powiat.pl/link?crs=http://a/b&n=%C5%BC&f=html");
}
