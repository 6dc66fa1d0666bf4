//! HTTP for the storage library, by the one client of the house. The address is one of the installation's own settings.

use async_trait::async_trait;
use bytes::Bytes;
use futures::stream::StreamExt;
use http_body::Frame;
use http_body_util::{BodyDataStream, StreamBody};
use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService,
};
use std::io::Read;
use std::time::Duration;
use tokio::sync::mpsc;

const PATIENCE: Duration = Duration::from_secs(120);
const BLOCK: usize = 64 << 10;

#[derive(Debug)]
pub(super) struct Connector;

#[derive(Debug)]
struct Service(ureq::Agent);

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let tls = ureq::tls::TlsConfig::builder().root_certs(ureq::tls::RootCerts::PlatformVerifier).build();
        let config = ureq::Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(PATIENCE))
            .allow_non_standard_methods(true)
            .build();
        Ok(HttpClient::new(Service(ureq::Agent::new_with_config(config))))
    }
}

#[async_trait]
impl HttpService for Service {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let agent = self.0.clone();
        let (parts, body) = request.into_parts();
        let mut sent = Vec::new();
        let mut pieces = BodyDataStream::new(body);
        while let Some(piece) = pieces.next().await {
            sent.extend_from_slice(&piece?);
        }
        let asked = tokio::task::spawn_blocking(move || agent.run(ureq::http::Request::from_parts(parts, sent))).await;
        let response = match asked {
            Ok(answer) => answer.map_err(failed)?,
            Err(e) => return Err(HttpError::new(HttpErrorKind::Unknown, e)),
        };
        let (parts, body) = response.into_parts();
        Ok(HttpResponse::from_parts(parts, HttpResponseBody::new(streamed(body))))
    }
}

fn failed(e: ureq::Error) -> HttpError {
    let kind = match &e {
        ureq::Error::Timeout(_) => HttpErrorKind::Timeout,
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => HttpErrorKind::Connect,
        ureq::Error::Io(_) => HttpErrorKind::Request,
        _ => HttpErrorKind::Unknown,
    };
    HttpError::new(kind, e)
}

/// The body as it comes; read on a thread of its own, as far ahead as a few blocks.
fn streamed(body: ureq::Body) -> impl http_body::Body<Data = Bytes, Error = HttpError> + Send + Sync + 'static {
    let (tx, mut rx) = mpsc::channel::<Result<Frame<Bytes>, HttpError>>(4);
    tokio::task::spawn_blocking(move || {
        let mut reader = body.into_reader();
        loop {
            let mut block = vec![0; BLOCK];
            let next = match reader.read(&mut block) {
                Ok(0) => return,
                Ok(n) => {
                    block.truncate(n);
                    Ok(Frame::data(Bytes::from(block)))
                }
                Err(e) => Err(HttpError::new(HttpErrorKind::Interrupted, e)),
            };
            let broken = next.is_err();
            if tx.blocking_send(next).is_err() || broken {
                return;
            }
        }
    });
    StreamBody::new(futures::stream::poll_fn(move |cx| rx.poll_recv(cx)))
}
