//! Connections: each is served until its client leaves or the house closes.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::net::TcpListener;
use tower::Service;

/// How long nobody is let in when the system has no room for a connection.
const PAUSE: Duration = Duration::from_secs(1);

/// Serves until `stop` is done; then `closing` tells long answers to end, and those under way are finished.
pub(crate) async fn serve(
    router: Router,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
    closing: impl FnOnce(),
) {
    let mut services = router.into_make_service_with_connect_info::<SocketAddr>();
    let mut http = http1::Builder::new();
    // QGIS finds `Location` and `Allow` only when they are written so, although case means nothing in names of headers.
    http.title_case_headers(true);
    let open = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => accepted,
        };
        let (socket, peer) = match accepted {
            Ok(accepted) => accepted,
            // Its client has given it up.
            Err(e) if matches!(e.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset) => continue,
            Err(e) => {
                // Too many open files, most likely: there will be fewer.
                tracing::error!("a connection could not be accepted: {e}");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        // Answers go out in pieces, and none of them waits for the client to confirm the one before.
        // A connection that cannot be told so is slower and no worse.
        drop(socket.set_nodelay(true));
        let Ok(service) = services.call(peer).await;
        let connection = http.serve_connection(TokioIo::new(socket), TowerToHyperService::new(service));
        let connection = open.watch(connection);
        tokio::spawn(async move {
            if let Err(e) = connection.await {
                // Clients leave in the middle of answers; what the house itself could not do is told where it happened.
                tracing::debug!("a connection ended: {e}");
            }
        });
    }
    closing();
    open.shutdown().await;
}
