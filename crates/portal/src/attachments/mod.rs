//! Photographs and documents that hang on entries of registers kept here.

mod sniff;
mod upload;

use crate::openapi::parameters::OfEntry;
use axum::Json;
use axum::body::Body;
use axum::extract::Request;
use axum::extract::{DefaultBodyLimit, FromRef, Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::problem::{coded, of_store};
use gate::{MaybeSigned, Signed};
use httpkit::{Asked, ETag, Problem, ProblemKind};
use registers::{Class, Identity};
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use store::attachments::{AttachError, Attachment, EntryName, Holding};
use store::files::Files;
use utoipa::ToSchema;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt};
use utoipa_axum::routes;
use uuid::Uuid;

/// What is chosen when a server starts.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The largest file, in bytes.
    pub largest: u64,
    /// Where uploads lie until they have been looked at.
    pub workshop: PathBuf,
}

impl Settings {
    #[must_use]
    pub fn new(workshop: PathBuf) -> Self {
        Self { largest: 25 << 20, workshop }
    }
}

/// Where uploads of every kind lie while they are looked at.
#[derive(Debug, Clone)]
pub(crate) struct Workshop(pub PathBuf);

/// Attachments of this process. Cheap to clone.
#[derive(Clone)]
pub struct Attachments {
    store: Store,
    files: Files,
    settings: Arc<Settings>,
}

impl FromRef<Attachments> for Store {
    fn from_ref(all: &Attachments) -> Self {
        all.store.clone()
    }
}

impl Attachments {
    #[must_use]
    pub fn new(store: Store, files: Files, settings: Settings) -> Self {
        Self { store, files, settings: Arc::new(settings) }
    }

    pub(crate) fn workshop(&self) -> Workshop {
        Workshop(self.settings.workshop.clone())
    }

    /// Cleans up after uploads that were cut off, now and every few hours, until `stop` is done.
    pub fn start(&self, stop: impl Future<Output = ()> + Send + 'static) {
        let all = self.clone();
        tokio::spawn(async move {
            tokio::pin!(stop);
            loop {
                match all.store.clean_files(&all.files, chrono::Duration::days(1)).await {
                    Ok(0) => {}
                    Ok(n) => tracing::info!("{n} files without an attachment were deleted"),
                    Err(e) => tracing::warn!("files cannot be cleaned now: {e}"),
                }
                upload::sweep(&all.settings.workshop, Duration::from_secs(86_400)).await;
                tokio::select! {
                    () = &mut stop => return,
                    () = tokio::time::sleep(Duration::from_secs(6 * 3600)) => {}
                }
            }
        });
    }
}

/// The routes.
pub(crate) fn router(all: Attachments) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(list, add).layer(DefaultBodyLimit::disable()))
        .routes(routes!(show, remove))
        .with_state(all)
}

#[derive(Serialize, ToSchema)]
#[schema(as = Attachments)]
struct Listed {
    attachments: Vec<Document>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Attachment)]
struct Document {
    id: Uuid,
    name: String,
    media_type: String,
    bytes: i64,
    /// In hexadecimal digits.
    sha256: String,
    /// `public`, `internal` or `personal`.
    visibility: String,
    /// Of pictures, in pixels.
    width: Option<i32>,
    height: Option<i32>,
    #[schema(format = DateTime)]
    added: String,
    href: String,
}

/// A file in a form.
#[derive(ToSchema)]
#[schema(as = AttachmentForm)]
#[expect(dead_code, reason = "a form is read part by part")]
struct Form {
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    name: Option<String>,
    visibility: Option<String>,
}

type EntryPath = Path<(String, String, String)>;

/// `GET …/features/{id}/attachments`
#[utoipa::path(
    get, path = "/api/v1/registers/{register}/classes/{class}/features/{id}/attachments", tag = "attachments", operation_id = "listAttachments",
    summary = "Załączniki wpisu",
    description = "Attachments that the asker may see.",
    params(OfEntry),
    responses(
        (status = 200, description = "Attachments", body = Listed),
    ),
    security((), ("session" = []), ("key" = [])),
)]
async fn list(
    State(all): State<Attachments>,
    MaybeSigned(asker): MaybeSigned,
    Path((register, class, id)): EntryPath,
) -> Result<Response, Problem> {
    let catalogue = all.store.catalogue();
    let class = kept(&catalogue, &register, &class)?;
    let (namespace, local) = Identity::parse_feature_id(&id).ok_or_else(nothing)?;
    let entry = EntryName { class, namespace, local };
    let found = all.store.attachments(asker.as_deref(), entry).await.map_err(|e| of_store(&e))?;
    let body = Listed { attachments: found.iter().map(document).collect() };
    Ok(([(header::CACHE_CONTROL, "private, no-store")], Json(body)).into_response())
}

/// `POST …/features/{id}/attachments?name=&visibility=`: the file itself, or a form with it.
#[utoipa::path(
    post, path = "/api/v1/registers/{register}/classes/{class}/features/{id}/attachments", tag = "attachments", operation_id = "addAttachment",
    summary = "Dodanie załącznika",
    description = "The file itself, or a form with the part `file`. Its kind is found by its content; what pictures \
        say about themselves is taken out. For editors of the unit that keeps the entry.",
    params(
        OfEntry,
        ("name" = Option<String>, Query, description = "Name of the file; a form has it already"),
        ("visibility" = Option<String>, Query, description = "`public`, `internal` (when absent) or `personal`"),
    ),
    request_body(
        description = "The file",
        content((Vec<u8> = "application/octet-stream"), (Form = "multipart/form-data")),
    ),
    responses(
        (status = 201, description = "Kept; Location leads to it", body = Document),
    ),
    security(("session" = []), ("key" = [])),
)]
async fn add(
    State(all): State<Attachments>,
    Signed(asker): Signed,
    Path((register, class, id)): EntryPath,
    asked: Asked,
    request: Request,
) -> Result<Response, Problem> {
    asked.only(&["name", "visibility"])?;
    let catalogue = all.store.catalogue();
    let class = kept(&catalogue, &register, &class)?;
    let (namespace, local) = Identity::parse_feature_id(&id).ok_or_else(nothing)?;
    let entry = EntryName { class, namespace, local };
    let unit = match all.store.holding(&asker, entry).await.map_err(|e| of_store(&e))? {
        Holding::Own(unit) => unit,
        Holding::Foreign => return Err(foreign()),
        Holding::Unseen => return Err(nothing()),
    };
    let received = upload::receive(request, &asked, &all.settings).await?;
    let new = received.described();
    let row =
        all.store.attach(&all.files, received.file(), &asker, entry, &unit, &new).await.map_err(|e| stored(&e))?;
    let location = (header::LOCATION, format!("/api/v1/attachments/{}", row.id));
    Ok((StatusCode::CREATED, [location], Json(document(&row))).into_response())
}

/// `GET /api/v1/attachments/{id}`: the bytes.
#[utoipa::path(
    get, path = "/api/v1/attachments/{id}", tag = "attachments", operation_id = "showAttachment",
    summary = "Treść załącznika",
    description = "The bytes.",
    params(("id" = Uuid, Path, description = "Id of the attachment")),
    responses(
        (status = 200, description = "The file", body = Vec<u8>, content_type = "application/octet-stream", headers(("ETag" = String))),
        (status = 304, description = "The client has it already"),
    ),
    security((), ("session" = []), ("key" = [])),
)]
async fn show(
    State(all): State<Attachments>,
    MaybeSigned(asker): MaybeSigned,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let id: Uuid = id.parse().map_err(|_| nothing())?;
    let row = all.store.attachment(asker.as_deref(), id).await.map_err(|e| of_store(&e))?.ok_or_else(nothing)?;
    let tag = ETag::strong(hex(&row.sha256));
    // Who may see it is asked every time; what one may see is nobody else's to keep.
    let caching = (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if tag.known_to(&asked.headers) {
        return Ok(httpkit::conditional::not_modified(&tag, [caching]));
    }
    let hash: [u8; 32] = row.sha256.as_slice().try_into().map_err(|_| nothing())?;
    let bytes = all.files.get(&hash).await.map_err(|e| Problem::internal(&e))?;
    let mut response = Response::new(Body::from_stream(bytes));
    let text = |t: &str| HeaderValue::from_str(t).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let headers: [(HeaderName, HeaderValue); 7] = [
        (header::CONTENT_TYPE, text(&row.media_type)),
        (header::CONTENT_LENGTH, HeaderValue::from(row.bytes)),
        (header::CONTENT_DISPOSITION, text(&disposition(&row))),
        (header::ETAG, tag.header_value()),
        caching,
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        // Whatever it is, it runs nothing here.
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    response.headers_mut().extend(headers);
    Ok(response)
}

/// `DELETE /api/v1/attachments/{id}`
#[utoipa::path(
    delete, path = "/api/v1/attachments/{id}", tag = "attachments", operation_id = "removeAttachment",
    summary = "Usunięcie załącznika",
    description = "For editors of the unit that keeps the entry.",
    params(("id" = Uuid, Path, description = "Id of the attachment")),
    responses(
        (status = 204, description = "Removed"),
    ),
    security(("session" = []), ("key" = [])),
)]
async fn remove(
    State(all): State<Attachments>,
    Signed(asker): Signed,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: Uuid = id.parse().map_err(|_| nothing())?;
    let row = all.store.attachment(Some(&asker), id).await.map_err(|e| of_store(&e))?.ok_or_else(nothing)?;
    let catalogue = all.store.catalogue();
    let class = kept(&catalogue, &row.register, &row.class)?;
    let entry = EntryName { class, namespace: &row.przestrzen_nazw, local: &row.lokalny_id };
    match all.store.holding(&asker, entry).await.map_err(|e| of_store(&e))? {
        Holding::Own(_) => {}
        Holding::Foreign | Holding::Unseen => return Err(foreign()),
    }
    all.store.remove_attachment(&asker, &row).await.map_err(|e| of_store(&e))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn kept<'c>(catalogue: &'c registers::Catalogue, register: &str, class: &str) -> Result<&'c Class, Problem> {
    let class = catalogue.by_id(class).filter(|c| c.schema == register && c.kept);
    class.filter(|c| !catalogue.register_of(c).retired).ok_or_else(nothing)
}

fn document(row: &Attachment) -> Document {
    Document {
        id: row.id,
        name: row.name.clone(),
        media_type: row.media_type.clone(),
        bytes: row.bytes,
        sha256: hex(&row.sha256),
        visibility: row.visibility.clone(),
        width: row.width,
        height: row.height,
        added: row.added.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
        href: format!("/api/v1/attachments/{}", row.id),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Pictures are shown, everything else is saved. The name is given twice, for programs that read ASCII only.
fn disposition(row: &Attachment) -> String {
    let how = if row.media_type.starts_with("image/") { "inline" } else { "attachment" };
    let plain: String =
        row.name.chars().map(|c| if c.is_ascii_alphanumeric() || "._- ".contains(c) { c } else { '_' }).collect();
    let exact = httpkit::escape::percent(&row.name);
    format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{exact}")
}

fn nothing() -> Problem {
    coded(
        ProblemKind::NotFound,
        "not_found",
        "Nie ma takiego wpisu lub załącznika.",
        "There is no such entry or attachment.",
    )
}

fn foreign() -> Problem {
    coded(
        ProblemKind::Forbidden,
        "not_your_entry",
        "Załączniki dodają i usuwają redaktorzy jednostki, która prowadzi wpis.",
        "Attachments are added and removed by editors of the unit that keeps the entry.",
    )
}

fn stored(e: &AttachError) -> Problem {
    match e {
        AttachError::Store(e) => of_store(e),
        AttachError::File(e) => Problem::internal(e),
    }
}
