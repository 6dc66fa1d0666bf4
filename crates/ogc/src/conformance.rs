//! `/conformance`: what of the standards is implemented, ours and the other faces'.

use crate::core_xml::{self, Root, XML};
use crate::document;
use crate::links;
use crate::page::{ConformancePage, Shell};
use crate::state::OgcState;
use axum::extract::State;
use axum::response::Response;
use httpkit::negotiation::{HTML, JSON};
use httpkit::{Asked, Problem};
use serde_json::json;

/// Conformance classes of this face. Common Part 3 publishes Part 5's schemas under names of its own, and Common Part 5
/// most of Part 4; both are declared, because clients look for either.
pub const CLASSES: [&str; 58] = [
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/html",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/gmlsf0",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/gmlsf2",
    "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/filter",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-cql2",
    "http://www.opengis.net/spec/cql2/1.0/conf/advanced-comparison-operators",
    "http://www.opengis.net/spec/cql2/1.0/conf/case-insensitive-comparison",
    "http://www.opengis.net/spec/cql2/1.0/conf/accent-insensitive-comparison",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions",
    "http://www.opengis.net/spec/cql2/1.0/conf/basic-spatial-functions-plus",
    "http://www.opengis.net/spec/cql2/1.0/conf/spatial-functions",
    "http://www.opengis.net/spec/cql2/1.0/conf/temporal-functions",
    "http://www.opengis.net/spec/cql2/1.0/conf/array-functions",
    "http://www.opengis.net/spec/cql2/1.0/conf/property-property",
    "http://www.opengis.net/spec/cql2/1.0/conf/functions",
    "http://www.opengis.net/spec/cql2/1.0/conf/arithmetic",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/create-replace-delete",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/optimistic-locking-etags",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/optimistic-locking-timestamps",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/features",
    "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/create-replace-delete",
    "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/update",
    "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/optimistic-locking-etags",
    "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/optimistic-locking-timestamps",
    "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/return-resource-representation-in-response",
    "http://www.opengis.net/spec/ogcapi-common-5/1.0/conf/handling",
    "http://www.opengis.net/spec/ogcapi-features-11/0.0/conf/transactions",
    "http://www.opengis.net/spec/ogcapi-features-11/0.0/conf/json-transactions",
    "http://www.opengis.net/spec/ogcapi-features-11/0.0/conf/atomic-transactions",
    "http://www.opengis.net/spec/ogcapi-features-11/0.0/conf/batch-transactions",
    "http://www.opengis.net/spec/ogcapi-features-11/0.0/conf/features",
    "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/returnables-and-receivables",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/core-roles-features",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/returnables-and-receivables",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/queryables",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/sortables",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/profile-parameter",
    "http://www.opengis.net/spec/json-fg-1/1.0/conf/core",
    "http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas",
    "http://www.opengis.net/spec/json-fg-1/1.0/conf/profiles",
    "http://www.opengis.net/spec/json-fg-1/1.0/conf/api",
    "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/schemas",
];

pub async fn conformance(State(state): State<OgcState>, asked: Asked) -> Result<Response, Problem> {
    let offers = [JSON, HTML, XML];
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    let classes = declared(&state);
    if offer.f == "html" {
        let shell = Shell::new(&asked, asked.lang.say("Zgodność ze standardami", "Conformance"), &[]);
        return document::html(&asked, &ConformancePage { shell, classes }, &links);
    }
    let body = json!({ "links": links, "conformsTo": classes });
    if *offer == XML {
        return Ok(core_xml::answer(&asked, Root::ConformsTo, &body, &links));
    }
    Ok(document::json(&asked, offer, &body, &links))
}

/// Classes of this face and of the others, each once.
pub fn declared(state: &OgcState) -> Vec<&'static str> {
    let mut classes = CLASSES.to_vec();
    for class in state.settings().faces.iter().flat_map(|f| &f.conformance) {
        if !classes.contains(class) {
            classes.push(class);
        }
    }
    classes
}
