//! SOAP 1.1 and 1.2 at the same addresses: an envelope comes in, and the answer or the fault goes out in one.

use super::fault::invalid;
use crate::xml::Element;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bytes::Bytes;
use futures::{StreamExt, stream};
use httpkit::{Problem, Report};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soap {
    V11,
    V12,
}

impl Soap {
    /// The request inside an envelope, and whose envelope it is; another document stays as it is.
    ///
    /// # Errors
    /// 400 for an envelope that holds nothing.
    pub fn open(root: Element) -> Result<(Element, Option<Self>), Problem> {
        if root.local() != "Envelope" {
            return Ok((root, None));
        }
        let soap = match root.namespace() {
            Some("http://www.w3.org/2003/05/soap-envelope") => Self::V12,
            _ => Self::V11,
        };
        let body = root.child("Body");
        let inside = body.and_then(|b| b.children.first()).cloned();
        let mut inside =
            inside.ok_or_else(|| invalid("Body", "Koperta SOAP jest pusta.", "The SOAP envelope is empty."))?;
        body.into_iter().chain([&root]).for_each(|outer| inside.adopt_namespaces(outer));
        Ok((inside, Some(soap)))
    }

    #[must_use]
    pub fn report(self) -> Report {
        match self {
            Self::V11 => Report::Soap11,
            Self::V12 => Report::Soap12,
        }
    }

    fn namespace(self) -> &'static str {
        match self {
            Self::V11 => "http://schemas.xmlsoap.org/soap/envelope/",
            Self::V12 => "http://www.w3.org/2003/05/soap-envelope",
        }
    }

    /// Puts an answer into an envelope, as it comes. What is not XML goes without.
    pub async fn close(self, response: Response) -> Response {
        let (mut parts, body) = response.into_parts();
        let media = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if !media.contains("xml") {
            return Response::from_parts(parts, body);
        }
        let media = if self == Self::V12 { "application/soap+xml; charset=utf-8" } else { "text/xml; charset=utf-8" };
        parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        parts.headers.remove(header::CONTENT_LENGTH);
        let mut body = body.into_data_stream();
        let first = body.next().await.unwrap_or(Ok(Bytes::new()));
        // A document inside another has no prologue.
        let first = first.map(|bytes| match bytes.starts_with(b"<?xml") {
            true => bytes.windows(2).position(|w| w == b"?>").map_or(bytes.clone(), |at| bytes.slice(at + 2..)),
            false => bytes,
        });
        let before = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soap:Envelope xmlns:soap=\"{}\"><soap:Body>",
            self.namespace()
        );
        let before = stream::iter([Ok(Bytes::from(before)), first]);
        let after = stream::iter([Ok(Bytes::from_static(b"</soap:Body></soap:Envelope>\n"))]);
        Response::from_parts(parts, Body::from_stream(before.chain(body).chain(after)))
    }
}
