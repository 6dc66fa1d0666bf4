//! A file of any kind on its way into a register: read by GDAL's own process or as a table, given back as GeoJSON rows with
//! what was found out about it. Nothing is kept and nothing is written; the rows come back by the import.

use crate::attachments::Workshop;
use axum::Json;
use axum::extract::{FromRef, Path, Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures::StreamExt;
use gate::Signed;
use gate::problem::{coded, nothing};
use httpkit::{Asked, Problem, ProblemKind};
use import::{Brought, BroughtError, Columns, Helper, Known, Wish};
use registers::{Words, drawn};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::io;
use std::path::PathBuf;
use std::time::Duration;
use store::Store;
use store::changes::Actor;
use tokio::io::AsyncWriteExt;
use tokio::sync::Semaphore;
use utoipa::ToSchema;
use uuid::Uuid;

/// The largest file, in bytes.
const LARGEST: usize = 64 << 20;

/// Files read at a time: each may take the memory and the processor that its limits allow.
static READERS: Semaphore = Semaphore::const_new(2);
const PATIENCE: Duration = Duration::from_secs(30);

/// What such routes hold.
#[derive(Clone)]
pub(crate) struct Bringing {
    pub store: Store,
    pub workshop: Workshop,
}

impl FromRef<Bringing> for Store {
    fn from_ref(all: &Bringing) -> Self {
        all.store.clone()
    }
}

/// What is in a file. `features` are empty while one of several layers has to be chosen.
#[derive(Serialize, ToSchema)]
#[schema(as = FileRead)]
pub(crate) struct Read {
    /// As people call the format.
    format: &'static str,
    layers: Vec<LayerRead>,
    /// Whose rows these are.
    layer: Option<String>,
    columns: Vec<String>,
    /// GeoJSON features in `crs`, easting or longitude first.
    #[schema(value_type = Vec<Object>)]
    features: Vec<Value>,
    /// EPSG number; nothing when neither the file nor its numbers tell.
    crs: Option<u32>,
    crs_from: Option<CrsFrom>,
    /// The file has northing first; it was turned.
    swapped: bool,
    /// Of a table, or of a Shapefile that does not say it.
    encoding: Option<String>,
    separator: Option<String>,
    place: Option<PlaceRead>,
    remarks: Vec<RemarkRead>,
}

#[derive(Serialize, ToSchema)]
struct LayerRead {
    name: String,
    rows: u64,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum CrsFrom {
    File,
    Coordinates,
}

/// Columns of a table that say where a row is.
#[derive(Serialize, ToSchema)]
struct PlaceRead {
    x: Option<String>,
    y: Option<String>,
    wkt: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct RemarkRead {
    /// Counted from 1.
    row: usize,
    text: Words,
}

/// A folder for one file. It goes with its holder; what a killed process leaves is swept up with other uploads.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// `POST /api/v1/registers/{register}/import/file`: the body is the file.
#[utoipa::path(
    post, path = "/api/v1/registers/{register}/import/file", tag = "features", operation_id = "readFile",
    summary = "Odczytanie pliku do wczytania",
    description = "Reads a GeoPackage, a Shapefile in a ZIP file, GeoJSON, KML, GML, DXF, FlatGeobuf or a CSV table \
        and gives its rows back as GeoJSON, to be looked at and sent to the import. Nothing is kept. For editors.",
    params(
        ("register" = String, Path, description = "Id of the register"),
        ("layer" = Option<String>, Query, description = "The layer wanted, where there are several"),
        ("encoding" = Option<String>, Query, description = "Of a table or a Shapefile; found out when absent"),
        ("x" = Option<String>, Query, description = "Column of a table with the easting or longitude"),
        ("y" = Option<String>, Query, description = "Column of a table with the northing or latitude"),
        ("wkt" = Option<String>, Query, description = "Column of a table with well-known text"),
    ),
    request_body(description = "The file", content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, description = "What is in it", body = Read)),
    security(("session" = [])),
)]
pub(crate) async fn read(
    State(all): State<Bringing>,
    Signed(asker): Signed,
    Path(register): Path<String>,
    asked: Asked,
    request: Request,
) -> Result<Response, Problem> {
    asked.only(&["layer", "encoding", "x", "y", "wkt"])?;
    Actor::of(&asker).ok_or_else(gate::people_only)?;
    let catalogue = all.store.catalogue();
    let known = catalogue.register(&register).filter(|r| r.kept && !r.retired).ok_or_else(nothing)?;
    if asker.rights.units_for(registers::rights::Action::Edit, &known.id).is_empty() {
        return Err(gate::may_not_edit());
    }
    let given = |name: &str| asked.query.get(name).map(str::to_owned).filter(|t| !t.is_empty());
    let place = match (given("x"), given("y"), given("wkt")) {
        (_, _, Some(wkt)) => Some(Columns::Wkt(wkt)),
        (Some(x), Some(y), None) => Some(Columns::Pair { x, y }),
        _ => None,
    };
    let wish = Wish { layer: given("layer"), encoding: given("encoding"), place };
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    // A form of another site can send texts and forms, but no such bytes without asking first.
    if media != "application/octet-stream" {
        return Err(coded(
            ProblemKind::UnsupportedMediaType,
            "unsupported_file",
            "Plik przesyła się jako application/octet-stream.",
            "A file is sent as application/octet-stream.",
        ));
    }
    let folder = received(request, &all.workshop).await?;
    let Ok(Ok(_turn)) = tokio::time::timeout(PATIENCE, READERS.acquire()).await else {
        return Err(Problem::too_many_requests(10));
    };
    let worked = tokio::task::spawn_blocking(move || {
        // A file of the size that is taken needs no more.
        let helper = Helper { memory: 2 << 30, cpu_seconds: 60, ..Helper::default() };
        import::bring(&folder.0.join("plik"), &folder.0, &wish, &helper).map(|brought| shown(&brought))
    });
    match worked.await {
        Ok(Ok(read)) => Ok(([(header::CACHE_CONTROL, "no-store")], Json(read)).into_response()),
        Ok(Err(e)) => Err(refused(e)),
        Err(e) => Err(Problem::internal(&e)),
    }
}

/// The body as a file in a folder of its own, never in memory as a whole.
async fn received(request: Request, workshop: &Workshop) -> Result<Folder, Problem> {
    let inner = |e: io::Error| Problem::internal(&e);
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|l| l > LARGEST) {
        return Err(too_large());
    }
    let folder = workshop.0.join(Uuid::new_v4().to_string());
    tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).await.map_err(inner)?;
    let folder = Folder(folder);
    let mut file = tokio::fs::File::create_new(folder.0.join("plik")).await.map_err(inner)?;
    let mut blocks = request.into_body().into_data_stream();
    let mut bytes = 0;
    while let Some(block) = blocks.next().await {
        let block = block.map_err(|_| {
            coded(
                ProblemKind::InvalidBody,
                "broken_upload",
                "Przesyłanie pliku przerwano. Wskaż plik ponownie.",
                "The upload was cut off. Choose the file again.",
            )
        })?;
        bytes += block.len();
        if bytes > LARGEST {
            return Err(too_large());
        }
        file.write_all(&block).await.map_err(inner)?;
    }
    file.flush().await.map_err(inner)?;
    Ok(folder)
}

fn too_large() -> Problem {
    let most = LARGEST >> 20;
    coded(
        ProblemKind::TooLarge,
        "file_too_large",
        format!("Plik ma ponad {most} MB. Podziel go na mniejsze albo zostaw w nim tylko potrzebną warstwę."),
        format!("The file is larger than {most} MB. Split it, or keep only the layer that is needed."),
    )
}

fn refused(error: BroughtError) -> Problem {
    match error {
        BroughtError::Refused(w) => coded(ProblemKind::InvalidBody, "unreadable_file", w.pl, w.en),
        BroughtError::TooMany(w) => coded(ProblemKind::TooLarge, "too_many_rows", w.pl, w.en),
        BroughtError::Unsupported(w) => coded(ProblemKind::UnsupportedMediaType, "unsupported_file", w.pl, w.en),
        other => Problem::internal(&other),
    }
}

fn shown(brought: &Brought) -> Read {
    let chosen = brought.layers.iter().find(|l| Some(&l.name) == brought.layer.as_ref());
    let features = brought.rows.iter().map(|row| {
        let geometry = row.geometry.as_ref().map_or(Value::Null, drawn::geojson);
        let properties: &Map<String, Value> = &row.properties;
        json!({ "type": "Feature", "geometry": geometry, "properties": properties })
    });
    let place = brought.place.clone().map(|columns| match columns {
        Columns::Pair { x, y } => PlaceRead { x: Some(x), y: Some(y), wkt: None },
        Columns::Wkt(wkt) => PlaceRead { x: None, y: None, wkt: Some(wkt) },
    });
    Read {
        format: brought.kind.name(),
        layers: brought.layers.iter().map(|l| LayerRead { name: l.name.clone(), rows: l.rows }).collect(),
        layer: brought.layer.clone(),
        columns: chosen.map_or_else(Vec::new, |l| l.columns.clone()),
        features: features.collect(),
        crs: brought.system.map(|(code, _)| code),
        crs_from: brought.system.map(|(_, known)| match known {
            Known::File => CrsFrom::File,
            Known::Coordinates => CrsFrom::Coordinates,
        }),
        swapped: brought.swapped,
        encoding: brought.encoding.clone(),
        separator: brought.separator.map(String::from),
        place,
        remarks: brought.remarks.iter().map(|r| RemarkRead { row: r.row, text: r.words.clone() }).collect(),
    }
}
