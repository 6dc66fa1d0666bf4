//! Public data may be read from any page. Only a real preflight is answered here: every other OPTIONS is a question
//! about the resource (QGIS asks so whether a layer can be edited) and goes to the resource. What a page elsewhere may
//! change is for the gate to say; cookies never travel there, because the answer names no origin.

use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Middleware.
pub(crate) async fn open(request: Request, next: Next) -> Response {
    let preflight =
        request.method() == Method::OPTIONS && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = if preflight {
        let mut answer = StatusCode::NO_CONTENT.into_response();
        answer.headers_mut().insert(
            header::ACCESS_CONTROL_ALLOW_METHODS,
            HeaderValue::from_static("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"),
        );
        answer.headers_mut().insert(
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static(
                "accept, accept-language, authorization, content-crs, content-type, if-match, if-none-match, \
                 if-unmodified-since, link, prefer",
            ),
        );
        answer.headers_mut().insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
        answer
    } else {
        next.run(request).await
    };
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response.headers_mut().insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(
            "accept-patch, accept-post, allow, content-crs, content-location, etag, link, location, memento-datetime, \
             ogc-numbermatched, ogc-numberreturned, preference-applied, x-request-id",
        ),
    );
    response
}
