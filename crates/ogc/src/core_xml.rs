//! The service's own documents as XML (namespace `…/ogcapi-features-1/1.0`), which the GML conformance classes of Part 1
//! ask for beside features: landing page, conformance, collections. They say what the JSON documents say, and are made
//! from them.

use crate::document;
use crate::links::Link;
use axum::body::Body;
use axum::response::Response;
use formats::xml::{PROLOGUE, escape};
use httpkit::{Asked, Offer};
use serde_json::Value;

pub const XML: Offer = Offer { f: "xml", media: "application/xml", also: &["text/xml"] };

const NAMESPACE: &str = "http://www.opengis.net/ogcapi-features-1/1.0";
const SCHEMA: &str = "http://schemas.opengis.net/ogcapi/features/part1/1.0/xml/core.xsd";

/// Which document.
#[derive(Clone, Copy)]
pub enum Root {
    LandingPage,
    ConformsTo,
    /// The list, or a list of one.
    Collections,
}

/// The document as XML.
pub fn answer(asked: &Asked, root: Root, document: &Value, links: &[Link]) -> Response {
    document::answer(asked, XML.media, Body::from(written(root, document)), links)
}

fn written(root: Root, document: &Value) -> Vec<u8> {
    let name = match root {
        Root::LandingPage => "LandingPage",
        Root::ConformsTo => "ConformsTo",
        Root::Collections => "Collections",
    };
    let mut out = PROLOGUE.to_vec();
    plain(
        &mut out,
        &format!(
            "<{name} xmlns=\"{NAMESPACE}\" xmlns:atom=\"http://www.w3.org/2005/Atom\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"{NAMESPACE} {SCHEMA}\" \
             service=\"OGCAPI-Features\" version=\"1.0.0\">\n"
        ),
    );
    match root {
        Root::LandingPage => {
            element(&mut out, "Title", &document["title"]);
            element(&mut out, "Description", &document["description"]);
            links(&mut out, &document["links"]);
        }
        // Here the links are the classes themselves; the document's own stand in the headers.
        Root::ConformsTo => {
            for class in list(&document["conformsTo"]) {
                plain(&mut out, "<atom:link href=\"");
                escape(&mut out, class.as_str().unwrap_or_default());
                plain(&mut out, "\"/>\n");
            }
        }
        Root::Collections => match document.get("collections") {
            Some(all) => {
                links(&mut out, &document["links"]);
                list(all).iter().for_each(|one| collection(&mut out, one));
            }
            None => collection(&mut out, document),
        },
    }
    plain(&mut out, &format!("</{name}>\n"));
    out
}

fn collection(out: &mut Vec<u8>, document: &Value) {
    plain(out, "<Collection>\n");
    for (name, member) in [("Id", "id"), ("ItemType", "itemType"), ("Title", "title"), ("Description", "description")] {
        element(out, name, &document[member]);
    }
    links(out, &document["links"]);
    let extent = &document["extent"];
    if extent.is_object() {
        plain(out, "<Extent>");
        if let [w, s, e, n] = list(&extent["spatial"]["bbox"][0]) {
            let crs = &extent["spatial"]["crs"];
            plain(out, &format!("<Spatial crs={crs}><LowerCorner>{w} {s}</LowerCorner>"));
            plain(out, &format!("<UpperCorner>{e} {n}</UpperCorner></Spatial>"));
        }
        if let Some(from) = extent["temporal"]["interval"][0][0].as_str() {
            let trs = &extent["temporal"]["trs"];
            plain(out, &format!("<Temporal trs={trs}><begin>{from}</begin></Temporal>"));
        }
        plain(out, "</Extent>\n");
    }
    for crs in list(&document["crs"]) {
        element(out, "Crs", crs);
    }
    element(out, "StorageCrs", &document["storageCrs"]);
    plain(out, "</Collection>\n");
}

fn links(out: &mut Vec<u8>, links: &Value) {
    for link in list(links) {
        plain(out, "<atom:link");
        for name in ["rel", "type", "title", "href"] {
            if let Some(value) = link[name].as_str() {
                plain(out, &format!(" {name}=\""));
                escape(out, value);
                plain(out, "\"");
            }
        }
        plain(out, "/>\n");
    }
}

fn element(out: &mut Vec<u8>, name: &str, value: &Value) {
    if let Some(text) = value.as_str() {
        plain(out, &format!("<{name}>"));
        escape(out, text);
        plain(out, &format!("</{name}>\n"));
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn plain(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.as_bytes());
}
