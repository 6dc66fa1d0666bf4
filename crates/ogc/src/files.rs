//! Objects in the formats of other programs: GML, tables, KML and the like. What GeoJSON says at its end (how many there
//! were, where the next page is) these formats have no place for, so it stands in the headers; and because headers go
//! first, a page is made whole before it is sent. A page holds 10,000 objects at most. Most of them are files that
//! people save: without `limit` those hold everything (`downloads`).

use crate::document;
use crate::error::of_store;
use crate::features::{CONTENT_CRS, COUNT_UP_TO, Collection};
use crate::links::{self, Link};
use crate::parameters::crs::content_crs;
use crate::parameters::profile::{self, jsonfg};
use crate::state::OgcState;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use bytes::Bytes;
use formats::csv::{CsvFile, Flavour};
use formats::dxf::DxfFile;
use formats::flatgeobuf::FlatGeobufFile;
use formats::geojson::SequenceFile;
use formats::gml::{Dialect, FeatureWriter, GmlFile, Level, Version, namespace, xsd};
use formats::jsonfg::JsonFgFile;
use formats::kml::KmlFile;
use formats::parquet::ParquetFile;
use formats::translated::Foreign;
use formats::{EntryFile, Layer};
use futures::{StreamExt, stream};
use httpkit::negotiation::{GEOJSON, HTML, JSON};
use httpkit::{Asked, Offer, Problem};
use registers::crs::{CRS84, Crs};
use registers::{Class, Stored, Value, Words};
use serde_json::json;
use std::convert::Infallible;
use store::{Count, ItemStream};

pub const GML: Offer = Offer {
    f: "gml",
    media: "application/gml+xml;version=3.2;profile=\"http://www.opengis.net/def/profile/ogc/2.0/gml-sf0\"",
    also: &["application/xml", "text/xml"],
};
pub const GML_SF2: Offer = Offer {
    f: "gml-sf2",
    media: "application/gml+xml;version=3.2;profile=\"http://www.opengis.net/def/profile/ogc/2.0/gml-sf2\"",
    also: &[],
};
pub const JSON_FG: Offer = Offer { f: "jsonfg", media: "application/vnd.ogc.fg+json", also: &["application/fg+json"] };
pub const SEQUENCE: Offer = Offer { f: "geojsonseq", media: "application/geo+json-seq", also: &[] };
pub const CSV: Offer = Offer { f: "csv", media: "text/csv; charset=utf-8; header=present", also: &[] };
/// For a Polish spreadsheet; asked for by name only.
pub const CSV_PL: Offer = Offer { f: "csv-pl", media: "text/csv; charset=utf-8; header=present", also: &[] };
pub const KML: Offer = Offer { f: "kml", media: "application/vnd.google-earth.kml+xml", also: &[] };
pub const FLATGEOBUF: Offer =
    Offer { f: "fgb", media: "application/flatgeobuf", also: &["application/vnd.flatgeobuf"] };

pub const DXF: Offer = Offer { f: "dxf", media: "image/vnd.dxf", also: &["application/dxf"] };
pub const PARQUET: Offer = Offer { f: "parquet", media: "application/vnd.apache.parquet", also: &[] };
/// GDAL writes these two.
pub const GEOPACKAGE: Offer = Offer { f: "gpkg", media: "application/geopackage+sqlite3", also: &[] };
pub const SHAPEFILE: Offer = Offer { f: "shp", media: "application/zip", also: &[] };

pub const XSD: Offer = Offer { f: "xsd", media: "application/xml", also: &["text/xml"] };
pub const XSD_SF2: Offer = Offer { f: "xsd-sf2", media: "application/xml", also: &[] };

/// Every representation of objects, in the order in which they are preferred.
pub const OFFERS: [Offer; 14] =
    [GEOJSON, HTML, GML, GML_SF2, JSON_FG, SEQUENCE, CSV, CSV_PL, KML, FLATGEOBUF, PARQUET, DXF, GEOPACKAGE, SHAPEFILE];
/// The same of one object: nobody makes a database for one.
pub static OFFERS_OF_ONE: [Offer; 12] =
    [GEOJSON, HTML, GML, GML_SF2, JSON_FG, SEQUENCE, CSV, CSV_PL, KML, FLATGEOBUF, PARQUET, DXF];

/// The country's own system.
const PL_1992: u32 = 2180;

const NUMBER_RETURNED: HeaderName = HeaderName::from_static("ogc-numberreturned");
const NUMBER_MATCHED: HeaderName = HeaderName::from_static("ogc-numbermatched");

/// Whether a representation is one of these files.
#[must_use]
pub fn is_file(offer: &Offer) -> bool {
    !matches!(offer.f, "json" | "html")
}

/// Whether a representation is paged as the standard has it even when nobody asks for pages: it has links of its own,
/// or its conformance class promises pages.
#[must_use]
pub fn is_paged(offer: &Offer) -> bool {
    matches!(*offer, GEOJSON | HTML | GML | GML_SF2) || jsonfg(offer).is_some()
}

/// What GDAL calls it, where GDAL writes it.
#[must_use]
pub fn foreign(offer: &Offer) -> Option<Foreign> {
    match *offer {
        GEOPACKAGE => Some(Foreign::GeoPackage),
        SHAPEFILE => Some(Foreign::Shapefile),
        _ => None,
    }
}

/// The system of an answer.
///
/// # Errors
/// 400 when KML is asked for in another system than longitude and latitude, or a drawing in degrees.
pub fn system(asked: &Asked, offer: &Offer, crs: &'static Crs) -> Result<&'static Crs, Problem> {
    if *offer == KML && crs != CRS84 {
        let value = asked.query.get("crs").unwrap_or_default();
        let pl = format!("{} (KML nie zna innych układów)", CRS84.uri);
        let en = format!("{} (KML knows no other system)", CRS84.uri);
        return Err(Problem::invalid_value("crs", value, &Words { pl, en }));
    }
    if *offer == DXF && crs.degrees {
        // A drawing in degrees would be of no use; without a wish it is in the country's own system.
        let Some(value) = asked.query.get("crs") else { return Ok(Crs::epsg(PL_1992).unwrap_or(crs)) };
        let pl = "układ w metrach, np. EPSG:2180 albo EPSG:2177 (rysunek DXF nie może być w stopniach)".to_owned();
        let en = "a system in metres, such as EPSG:2180 or EPSG:2177 (a DXF drawing cannot be in degrees)".to_owned();
        return Err(Problem::invalid_value("crs", value, &Words { pl, en }));
    }
    Ok(crs)
}

/// A page of objects as a file.
///
/// # Errors
/// When the store fails or an object cannot be written.
pub async fn answer(
    collection: Collection,
    offer: &Offer,
    first: Option<Stored>,
    mut rows: ItemStream,
) -> Result<Response, Problem> {
    let Collection { state, asked, class, query, storage, asker } = collection;
    let shown = query.shown(&class);
    let layer = Layer { class: &shown, storage };
    let mut page = Page::new(&asked, offer, &layer, query.crs);
    let (mut returned, mut waiting, mut more) = (0_u32, first, false);
    // Only the last entry is kept, to begin the next page after it; the others become bytes at once.
    let mut last = None;
    loop {
        let row = match waiting.take() {
            Some(row) => Some(row),
            None => rows.next().await.transpose().map_err(of_store)?,
        };
        let Some(row) = row else { break };
        if returned == query.limit {
            // One more than was asked for. Reading to the end lets the connection go back to its pool.
            while rows.next().await.transpose().map_err(of_store)?.is_some() {}
            more = true;
            break;
        }
        returned += 1;
        last = Some(query.next(&row));
        state.shown(asker.as_deref(), &row);
        page.take(&state, &class, row).await?;
    }
    let body = page.close(&state, &class).await?;
    let mut links = links::own(&asked, offer, &OFFERS);
    links.push(
        Link::new("collection", JSON.media, asked.url(&format!("/collections/{}", class.id)))
            .titled(asked.lang.of(&class.label)),
    );
    if let Some(next) = last.filter(|_| more) {
        let next = asked.query.with("po", next).on(&asked.url(&asked.path));
        links.push(Link::new("next", offer.media, next).titled(asked.lang.say("Następna strona", "Next page")));
    }
    let matched = match (query.after, more) {
        (None, false) => Some(u64::from(returned)),
        _ if !query.filtered => Some(state.store().live(&class).await.map_err(of_store)?),
        (Some(_), _) => None,
        (None, true) => match state.store().count(&class, &query.filter, COUNT_UP_TO).await.map_err(of_store)? {
            Count::Exact(n) => Some(n),
            Count::MoreThan(_) => None,
        },
    };
    let mut members = format!(",\"numberReturned\":{returned}");
    members.extend(matched.map(|n| format!(",\"numberMatched\":{n}")));
    if jsonfg(offer).is_some() {
        let schema = json!(asked.url(&format!("/collections/{}/schema", class.id)));
        members.push_str(&format!(",\"featureSchema\":{schema}"));
    }
    members.push_str(&format!(",\"links\":{}", json!(links)));
    let mut head = Vec::new();
    writer(&asked, offer, &layer, query.crs, members).open(&mut head);
    let chunks = [head, body].map(|part| Ok::<_, Infallible>(Bytes::from(part)));
    let mut response = document::answer(&asked, offer.media, Body::from_stream(stream::iter(chunks)), &links);
    let headers = response.headers_mut();
    headers.insert(CONTENT_CRS, content_crs(query.crs));
    headers.insert(NUMBER_RETURNED, HeaderValue::from(returned));
    if let Some(n) = matched {
        headers.insert(NUMBER_MATCHED, HeaderValue::from(n));
    }
    profiled(&mut response, offer);
    named(&mut response, offer, &class);
    Ok(response)
}

/// One object in such a format.
///
/// # Errors
/// When it cannot be written.
pub fn one(
    asked: &Asked,
    offer: &Offer,
    layer: &Layer<'_>,
    stored: &Stored,
    degrees: Option<&Value>,
    crs: &'static Crs,
    links: &[Link],
) -> Result<Response, Problem> {
    let mut out = Vec::with_capacity(4096);
    let written = match *offer {
        GML | GML_SF2 => {
            FeatureWriter::new(layer.class, dialect(offer), crs, layer.storage).write_alone(&mut out, stored)
        }
        _ if jsonfg(offer).is_some() => {
            let writer = formats::jsonfg::FeatureWriter::new(layer.class, crs, layer.storage);
            let schema = asked.url(&format!("/collections/{}/schema", layer.class.id));
            out.push(b'{');
            let written = writer.write_alone(&mut out, stored, degrees, Some(&schema));
            out.extend_from_slice(format!(",\"links\":{}}}", json!(links)).as_bytes());
            written
        }
        _ => {
            let mut file = writer(asked, offer, layer, crs, String::new());
            file.open(&mut out);
            let written = file.entry(&mut out, stored);
            file.close(&mut out);
            written
        }
    };
    written.map_err(|e| Problem::internal(&e))?;
    let mut response = document::answer(asked, offer.media, Body::from(out), links);
    named(&mut response, offer, layer.class);
    Ok(response)
}

fn dialect(offer: &Offer) -> Dialect {
    if *offer == GML_SF2 { Dialect::API_SF2 } else { Dialect::API }
}

/// `members` are for JSON-FG only.
pub fn writer(
    asked: &Asked,
    offer: &Offer,
    layer: &Layer<'_>,
    crs: &'static Crs,
    members: String,
) -> Box<dyn EntryFile> {
    let layers = std::slice::from_ref(layer);
    match *offer {
        _ if jsonfg(offer).is_some() => Box::new(JsonFgFile::new(layers, crs, members)),
        CSV => Box::new(CsvFile::new(layer, crs, Flavour::Standard)),
        CSV_PL => Box::new(CsvFile::new(layer, crs, Flavour::Spreadsheet)),
        KML => Box::new(KmlFile::new(layers, asked.lang.of(&layer.class.label))),
        FLATGEOBUF => Box::new(FlatGeobufFile::new(layer, crs)),
        SEQUENCE => Box::new(SequenceFile::new(layers, crs)),
        PARQUET => Box::new(ParquetFile::new(layer, crs)),
        DXF => Box::new(DxfFile::new(layers)),
        _ => {
            let f = if *offer == GML_SF2 { XSD_SF2.f } else { XSD.f };
            let address = asked.url(&format!("/collections/{}/schema?f={f}", layer.class.id));
            let schemas = vec![(namespace(&layer.class.schema), address)];
            Box::new(GmlFile::new(layers, dialect(offer), crs, schemas))
        }
    }
}

/// The body of a page in the making.
enum Page {
    File(Box<dyn EntryFile>, Vec<u8>),
    /// JSON-FG whose places are given in degrees too; those are asked for some at a time.
    Twice(JsonFgFile, Vec<u8>, Vec<Stored>),
}

/// Entries whose places are asked for at once.
const TOGETHER: usize = 500;

impl Page {
    fn new(asked: &Asked, offer: &Offer, layer: &Layer<'_>, crs: &'static Crs) -> Self {
        match jsonfg(offer) {
            Some(true) if crs != CRS84 => {
                Self::Twice(JsonFgFile::new(std::slice::from_ref(layer), crs, String::new()), Vec::new(), Vec::new())
            }
            _ => Self::File(writer(asked, offer, layer, crs, String::new()), Vec::new()),
        }
    }

    async fn take(&mut self, state: &OgcState, class: &Class, row: Stored) -> Result<(), Problem> {
        match self {
            Self::File(file, body) => file.entry(body, &row).map_err(|e| Problem::internal(&e)),
            Self::Twice(_, _, rows) => {
                rows.push(row);
                if rows.len() < TOGETHER { Ok(()) } else { self.places(state, class).await }
            }
        }
    }

    async fn places(&mut self, state: &OgcState, class: &Class) -> Result<(), Problem> {
        let Self::Twice(file, body, rows) = self else { return Ok(()) };
        let numbers: Vec<i64> = rows.iter().map(|r| r.number).collect();
        let places = state.store().places(class, &numbers, CRS84).await.map_err(of_store)?;
        for row in rows.drain(..) {
            file.entry_with(body, &row, places.get(&row.number)).map_err(|e| Problem::internal(&e))?;
        }
        Ok(())
    }

    async fn close(mut self, state: &OgcState, class: &Class) -> Result<Vec<u8>, Problem> {
        self.places(state, class).await?;
        Ok(match self {
            Self::File(mut file, mut body) => {
                file.close(&mut body);
                body
            }
            Self::Twice(mut file, mut body, _) => {
                file.close(&mut body);
                body
            }
        })
    }
}

/// Says which profile of GeoJSON an answer is.
pub fn profiled(response: &mut Response, offer: &Offer) {
    if let Some(value) = profile::link(offer).and_then(|l| HeaderValue::from_str(&l).ok()) {
        response.headers_mut().append(header::LINK, value);
    }
}

/// The application schema of a collection's GML.
#[must_use]
pub fn schema(asked: &Asked, offer: &Offer, class: &Class, links: &[Link]) -> Response {
    let level = if *offer == XSD_SF2 { Level::Nested } else { Level::Flat };
    document::answer(asked, offer.media, Body::from(xsd::of(&[class], Version::V32, level)), links)
}

/// What the file is called when it is saved. Data that a browser shows as text keep being shown.
pub fn named(response: &mut Response, offer: &Offer, class: &Class) {
    let ending = match *offer {
        CSV | CSV_PL => "csv",
        KML => "kml",
        FLATGEOBUF => "fgb",
        SEQUENCE => "geojsons",
        DXF => "dxf",
        PARQUET => "parquet",
        GEOPACKAGE => "gpkg",
        // GDAL looks into a ZIP file of this name by itself.
        SHAPEFILE => "shp.zip",
        _ => return,
    };
    // An id of a class is made of letters, digits and underscores.
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{}.{ending}\"", class.id)) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
}
