//! Stored queries: `GetFeatureById`, which every WFS 2.0 has, and those that people create; how they are listed, described,
//! created and dropped.

use super::fault::{invalid, missing, short};
use super::plan::Plan;
use super::request::{Asking, Query};
use super::scope::Scope;
use super::template::{Template, taken};
use super::types::names;
use super::version::Output;
use super::xml_answer;
use crate::error::of_store;
use crate::state::OgcState;
use crate::xml::Element;
use axum::response::Response;
use formats::gml::FeatureWriter;
use httpkit::{Asked, Problem};
use registers::Identity;
use registers::rights::Action;
use store::accounts::Asker;
use store::stored_queries::Keeping;

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
        format!("Nie ma zapisanego zapytania „{}”; wykaz podaje ListStoredQueries.", short(id)),
        format!("There is no stored query \"{}\"; ListStoredQueries lists them.", short(id)),
    )
}

async fn templates(state: &OgcState) -> Result<Vec<Template>, Problem> {
    let all = state.store().stored_queries().await.map_err(of_store)?;
    Ok(all.into_iter().filter_map(|(id, text)| Template::kept(id, &text)).collect())
}

/// # Errors
/// When the database cannot be asked.
pub async fn list(state: &OgcState, scope: &Scope, asked: &Asked) -> Result<Response, Problem> {
    let mut types = String::new();
    for (name, prefix, namespace) in names(&state.catalogue(), scope) {
        types.push_str(&format!(
            "<wfs:ReturnFeatureType xmlns:{prefix}=\"{namespace}\">{name}</wfs:ReturnFeatureType>\n"
        ));
    }
    let more: String = templates(state).await?.iter().map(Template::listed).collect();
    let body = format!(
        "<wfs:ListStoredQueriesResponse{OPENING}>\n<wfs:StoredQuery id=\"{}\">\n<wfs:Title xml:lang=\"pl\">{}</wfs:Title>\n\
         {types}</wfs:StoredQuery>\n{more}</wfs:ListStoredQueriesResponse>\n",
        GET_FEATURE_BY_ID[0], "Obiekt o podanym identyfikatorze (gml:id)"
    );
    Ok(xml_answer(asked, body))
}

/// # Errors
/// 400 for a query that does not exist.
pub async fn describe(state: &OgcState, asked: &Asked, ids: &[String]) -> Result<Response, Problem> {
    let templates = templates(state).await?;
    let known = |id: &str| GET_FEATURE_BY_ID.contains(&id) || templates.iter().any(|t| t.id == id);
    if let Some(other) = ids.iter().find(|id| !known(id)) {
        return Err(unknown(other));
    }
    let asked_for = |id: &str| ids.is_empty() || ids.iter().any(|i| i == id);
    let mut body = format!("<wfs:DescribeStoredQueriesResponse{OPENING}>\n");
    if GET_FEATURE_BY_ID.into_iter().any(asked_for) {
        body.push_str(&by_id_described());
    }
    templates.iter().filter(|t| asked_for(&t.id)).for_each(|t| body.push_str(&t.described()));
    body.push_str("</wfs:DescribeStoredQueriesResponse>\n");
    Ok(xml_answer(asked, body))
}

/// Keeps the queries that somebody who edits has written.
///
/// # Errors
/// What is wrong with a definition, or that its name is taken.
pub async fn create(state: &OgcState, asked: &Asked, asker: &Asker, root: &Element) -> Result<Response, Problem> {
    let person = editor(state, asker)?;
    let templates: Vec<Template> = root
        .all("StoredQueryDefinition")
        .map(|definition| Template::create(definition, root, state))
        .collect::<Result<_, _>>()?;
    if templates.is_empty() {
        return Err(missing("StoredQueryDefinition"));
    }
    for template in &templates {
        match state.store().keep_stored_query(person, &template.id, &template.text()).await.map_err(of_store)? {
            Keeping::Kept => {}
            Keeping::Taken => return Err(taken(&template.id)),
            Keeping::Full => {
                return Err(Problem::conflict(
                    "Usługa nie przyjmie więcej zapisanych zapytań; usuń niepotrzebne.",
                    "The service keeps no more stored queries; drop some.",
                )
                .ows("OperationProcessingFailed"));
            }
        }
    }
    Ok(xml_answer(asked, format!("<wfs:CreateStoredQueryResponse{OPENING} status=\"OK\"/>\n")))
}

/// # Errors
/// 400 when there is none that this person may drop.
pub async fn drop(state: &OgcState, asked: &Asked, asker: &Asker, id: &str) -> Result<Response, Problem> {
    let person = editor(state, asker)?;
    // Whoever looks after the registers of the region may tidy up.
    let any = asker.rights.anywhere(Action::ManageRegisters);
    if !state.store().drop_stored_query(person, id, any).await.map_err(of_store)? {
        return Err(invalid(
            "id",
            format!("Nie masz zapisanego zapytania „{}”.", short(id)),
            format!("You have no stored query \"{}\".", short(id)),
        ));
    }
    Ok(xml_answer(asked, format!("<wfs:DropStoredQueryResponse{OPENING} status=\"OK\"/>\n")))
}

/// Somebody who edits at least one register.
fn editor(state: &OgcState, asker: &Asker) -> Result<i64, Problem> {
    let person = asker.person.ok_or_else(gate::people_only)?;
    let catalogue = state.catalogue();
    let edits = |id: &str| !asker.rights.units_for(Action::Edit, id).is_empty();
    if catalogue.registers.iter().any(|r| r.kept && edits(&r.id)) {
        return Ok(person);
    }
    Err(Problem::forbidden(
        "Zapytania zapisują osoby, które redagują rejestry.",
        "Queries are stored by people who edit registers.",
    ))
}

fn by_id_described() -> String {
    format!(
        "<wfs:StoredQueryDescription id=\"{}\">\n\
         <wfs:Title xml:lang=\"pl\">Obiekt o podanym identyfikatorze (gml:id)</wfs:Title>\n\
         <wfs:Parameter name=\"ID\" type=\"xsd:string\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"/>\n\
         <wfs:QueryExpressionText returnFeatureTypes=\"\" \
         language=\"urn:ogc:def:queryLanguage:OGC-WFS::WFSQueryExpression\" isPrivate=\"true\"/>\n\
         </wfs:StoredQueryDescription>\n",
        GET_FEATURE_BY_ID[0]
    )
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
    let no_object = || {
        Problem::not_found(
            format!("Nie ma obiektu „{}”.", short(gml_id)),
            format!("There is no object \"{}\".", short(gml_id)),
        )
        .member("parameter", "ID")
    };
    let class = super::plan::holder(state, &asking.scope, gml_id).await?.ok_or_else(no_object)?;
    let id = formats::id::feature_id(gml_id);
    let (namespace, local) = Identity::parse_feature_id(&id).ok_or_else(no_object)?;
    if asking.scope.unit().is_some() {
        let query = Query { types: vec![class.id.clone()], ids: vec![gml_id.to_owned()], ..Query::default() };
        let plan = Plan::of(state, asking, &query).await?;
        if matches!(plan.count(state, 1).await?, store::Count::Exact(0)) {
            return Err(no_object());
        }
    }
    let storage = state.store().storage(&class).await.map_err(of_store)?;
    let default = super::types::default_crs(&class, storage);
    let crs = if output == Output::GeoJson { registers::crs::CRS84 } else { default };
    let found = state.store().item(&class, namespace, local, crs).await.map_err(of_store)?.ok_or_else(no_object)?;
    if let (Some(person), Some(seen)) = (asking.reader, &found.entry.identity.version) {
        state.seen().note(person, class.ix, namespace, local, seen);
    }
    let mut out = Vec::with_capacity(4096);
    match output.gml(asking.version.srs_form()) {
        Some((dialect, _)) => {
            let writer = FeatureWriter::new(&class, dialect, crs, storage);
            writer.write_alone(&mut out, &found).map_err(|e| Problem::internal(&e))?;
        }
        None => {
            let writer = formats::geojson::FeatureWriter::new(&class, crs, storage);
            writer.write(&mut out, &found).map_err(|e| Problem::internal(&e))?;
        }
    }
    Ok(crate::document::answer(asked, output.media(), axum::body::Body::from(out), &[]))
}
