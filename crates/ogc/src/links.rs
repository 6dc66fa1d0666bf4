//! Links between resources (RFC 8288), in documents and in `Link` headers.

use axum::http::{HeaderMap, HeaderValue, header};
use httpkit::{Asked, Lang, Offer};
use serde::Serialize;

pub const REL_SCHEMA: &str = "http://www.opengis.net/def/rel/ogc/1.0/schema";
pub const REL_SORTABLES: &str = "http://www.opengis.net/def/rel/ogc/1.0/sortables";
pub const REL_FUNCTIONS: &str = "http://www.opengis.net/def/rel/ogc/1.0/functions";
pub const REL_QUERYABLES: &str = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

#[derive(Debug, Clone, Serialize)]
pub struct Link {
    pub href: String,
    pub rel: &'static str,
    #[serde(rename = "type")]
    pub media: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl Link {
    #[must_use]
    pub fn new(rel: &'static str, media: &'static str, href: impl Into<String>) -> Self {
        // „; charset” belongs to the answer, not to the kind of document.
        let media = media.strip_suffix("; charset=utf-8").unwrap_or(media);
        Self { href: href.into(), rel, media, title: None }
    }

    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// `self` and `alternate` for the representation that is being sent.
#[must_use]
pub fn own(asked: &Asked, sent: &Offer, offers: &[Offer]) -> Vec<Link> {
    let mut links = vec![Link::new("self", sent.media, asked.here()).titled(title_of(sent, asked.lang))];
    for other in offers.iter().filter(|o| *o != sent) {
        links.push(Link::new("alternate", other.media, asked.here_as(other.f)).titled(title_of(other, asked.lang)));
    }
    links
}

/// What people call a representation.
#[must_use]
pub fn title_of(offer: &Offer, lang: Lang) -> &'static str {
    match offer.f {
        "html" => lang.say("Strona HTML", "HTML page"),
        _ if offer.media == "application/geo+json" => "GeoJSON",
        "xml" => lang.say("Dokument XML", "XML document"),
        "gml" => "GML 3.2 (SF-0)",
        "gml-sf2" => "GML 3.2 (SF-2)",
        "jsonfg" => "JSON-FG",
        "geojsonseq" => lang.say("GeoJSON, obiekt w wierszu", "GeoJSON, one object a line"),
        "csv" => "CSV",
        "csv-pl" => lang.say("CSV dla polskiego arkusza", "CSV for a Polish spreadsheet"),
        "kml" => "KML",
        "fgb" => "FlatGeobuf",
        "dxf" => lang.say("DXF (rysunek)", "DXF (drawing)"),
        "parquet" => "GeoParquet",
        "gpkg" => "GeoPackage",
        "shp" => lang.say("Shapefile w pliku ZIP", "Shapefile in a ZIP file"),
        "xsd" => lang.say("Schemat GML (SF-0)", "Schema of the GML (SF-0)"),
        "xsd-sf2" => lang.say("Schemat GML (SF-2)", "Schema of the GML (SF-2)"),
        _ => lang.say("Dokument JSON", "JSON document"),
    }
}

/// Adds the links as headers, so that a client need not read the body.
pub fn put(headers: &mut HeaderMap, links: &[Link]) {
    for link in links {
        let text = format!("<{}>; rel=\"{}\"; type=\"{}\"", link.href, link.rel, link.media.replace('"', ""));
        // An address is percent-encoded ASCII; one that is not cannot stand in a header and is left to the body.
        if let Ok(value) = HeaderValue::from_str(&text) {
            headers.append(header::LINK, value);
        }
    }
}
