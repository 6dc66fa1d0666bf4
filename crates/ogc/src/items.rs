//! `/collections/{collectionId}/items`: the objects of a collection, page by page.

mod html;

use crate::error::of_store;
use crate::parameters::ItemsQuery;
use crate::parameters::limit::{DEFAULT, HTML_DEFAULT, HTML_MOST, MOST};
use crate::parameters::profile;
use crate::state::OgcState;
use crate::{downloads, features, files};
use axum::extract::{Path, State};
use axum::response::Response;
use futures::StreamExt;
use gate::MaybeSigned;
use httpkit::{Asked, Problem};

pub async fn items(
    State(state): State<OgcState>,
    Path(id): Path<String>,
    MaybeSigned(asker): MaybeSigned,
    asked: Asked,
) -> Result<Response, Problem> {
    let class = state.collection(&id)?;
    let offer = asked.choose(&files::OFFERS)?;
    if offer.f == "html" {
        let query = ItemsQuery::of(&asked, &class, HTML_DEFAULT, HTML_MOST)?;
        return html::answer(&state, &asked, &class, &query).await;
    }
    let mut query = ItemsQuery::of(&asked, &class, DEFAULT, MOST)?;
    let offer = profile::apply(&asked.query, offer)?;
    query.crs = files::system(&asked, offer, query.crs)?;
    let storage = state.store().storage(&class).await.map_err(of_store)?;
    let paged = files::is_paged(offer) || ["limit", "po"].iter().any(|p| asked.query.get(p).is_some());
    if let Some(foreign) = files::foreign(offer) {
        let collection = features::Collection { state, asked, class, query, storage, asker };
        return downloads::translated(collection, offer, foreign, !paged).await;
    }
    if !paged {
        let collection = features::Collection { state, asked, class, query, storage, asker };
        return downloads::streamed(collection, offer).await;
    }
    let mut rows =
        state.store().items_in_order(&query.read(&class), &query.page(), &query.order).await.map_err(of_store)?;
    // The first entry comes before the status line: what fails until then is answered as an error.
    let first = rows.next().await.transpose().map_err(of_store)?;
    let collection = features::Collection { state, asked, class, query, storage, asker };
    if files::is_file(offer) {
        return files::answer(collection, offer, first, rows).await;
    }
    Ok(features::answer(collection, first, rows))
}
