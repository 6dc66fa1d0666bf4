//! Stored queries: `GetFeatureById`, which every WFS 2.0 has, and how it is listed and described.

use super::fault::{invalid, short};
use super::request::Asking;
use super::types::names;
use super::version::Output;
use super::xml_answer;
use crate::error::of_store;
use crate::state::OgcState;
use axum::response::Response;
use formats::gml::FeatureWriter;
use httpkit::{Asked, Problem};
use registers::Identity;

/// Names of the query; the second is that of the first edition.
pub const GET_FEATURE_BY_ID: [&str; 2] =
    ["urn:ogc:def:query:OGC-WFS::GetFeatureById", "http://www.opengis.net/def/query/OGC-WFS/0/GetFeatureById"];

const OPENING: &str = " xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" \
    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
    xsi:schemaLocation=\"http://www.opengis.net/wfs/2.0 http://schemas.opengis.net/wfs/2.0/wfs.xsd\"";

#[must_use]
pub fn unknown(id: &str) -> Problem {
    invalid(
        "STOREDQUERY_ID",
        format!("Nie ma zapisanego zapytania „{}”; jest {}.", short(id), GET_FEATURE_BY_ID[0]),
        format!("There is no stored query \"{}\"; there is {}.", short(id), GET_FEATURE_BY_ID[0]),
    )
}

pub fn list(state: &OgcState, asked: &Asked) -> Response {
    let mut types = String::new();
    for (name, prefix, namespace) in names(&state.catalogue()) {
        types.push_str(&format!(
            "<wfs:ReturnFeatureType xmlns:{prefix}=\"{namespace}\">{name}</wfs:ReturnFeatureType>\n"
        ));
    }
    let body = format!(
        "<wfs:ListStoredQueriesResponse{OPENING}>\n<wfs:StoredQuery id=\"{}\">\n<wfs:Title xml:lang=\"pl\">{}</wfs:Title>\n\
         {types}</wfs:StoredQuery>\n</wfs:ListStoredQueriesResponse>\n",
        GET_FEATURE_BY_ID[0], "Obiekt o podanym identyfikatorze (gml:id)"
    );
    xml_answer(asked, body)
}

/// # Errors
/// 400 for a query that does not exist.
pub fn describe(asked: &Asked, ids: &[String]) -> Result<Response, Problem> {
    if let Some(other) = ids.iter().find(|id| !GET_FEATURE_BY_ID.contains(&id.as_str())) {
        return Err(unknown(other));
    }
    let body = format!(
        "<wfs:DescribeStoredQueriesResponse{OPENING}>\n<wfs:StoredQueryDescription id=\"{}\">\n\
         <wfs:Title xml:lang=\"pl\">Obiekt o podanym identyfikatorze (gml:id)</wfs:Title>\n\
         <wfs:Parameter name=\"ID\" type=\"xsd:string\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"/>\n\
         <wfs:QueryExpressionText returnFeatureTypes=\"\" \
         language=\"urn:ogc:def:queryLanguage:OGC-WFS::WFSQueryExpression\" isPrivate=\"true\"/>\n\
         </wfs:StoredQueryDescription>\n</wfs:DescribeStoredQueriesResponse>\n",
        GET_FEATURE_BY_ID[0]
    );
    Ok(xml_answer(asked, body))
}

/// `GetFeatureById`: the bare object.
///
/// # Errors
/// 404 when there is none.
pub async fn by_id(
    state: &OgcState,
    asked: &Asked,
    gml_id: &str,
    asking: &Asking,
    output: Output,
) -> Result<Response, Problem> {
    let missing = || {
        Problem::not_found(
            format!("Nie ma obiektu „{}”.", short(gml_id)),
            format!("There is no object \"{}\".", short(gml_id)),
        )
        .member("parameter", "ID")
    };
    let class = super::plan::holder(state, gml_id).await?.ok_or_else(missing)?;
    let id = formats::id::feature_id(gml_id);
    let (namespace, local) = Identity::parse_feature_id(&id).ok_or_else(missing)?;
    let summary = state.store().summary(&class).await.map_err(of_store)?;
    let default = super::types::default_crs(&class, &summary);
    let crs = if output == Output::GeoJson { registers::crs::CRS84 } else { default };
    let found = state.store().item(&class, namespace, local, crs).await.map_err(of_store)?.ok_or_else(missing)?;
    if let (Some(person), Some(seen)) = (asking.reader, &found.entry.identity.version) {
        state.seen().note(person, class.ix, namespace, local, seen);
    }
    let mut out = Vec::with_capacity(4096);
    match output.gml(asking.version.srs_form()) {
        Some((dialect, _)) => {
            let writer = FeatureWriter::new(&class, dialect, crs, summary.storage);
            writer.write_alone(&mut out, &found).map_err(|e| Problem::internal(&e))?;
        }
        None => {
            let writer = formats::geojson::FeatureWriter::new(&class, crs, summary.storage);
            writer.write(&mut out, &found).map_err(|e| Problem::internal(&e))?;
        }
    }
    Ok(crate::document::answer(asked, output.media(), axum::body::Body::from(out), &[]))
}
