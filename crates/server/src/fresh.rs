//! Who has changed something sees it from then on: before a change is answered, this process stops taking what it knew
//! for fresh.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use store::Store;

/// Middleware.
pub(crate) async fn doubted(State(store): State<Store>, request: Request, next: Next) -> Response {
    let reads = request.method().is_safe();
    let response = next.run(request).await;
    if !reads {
        store.doubt();
    }
    response
}
