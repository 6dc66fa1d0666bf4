//! `infostrada import`: deliveries into the database, with a report of each.

use crate::args::{Axis, DatabaseArgs, ImportArgs};
use crate::database::Database;
use crate::error::CliError;
use crate::foreign;
use crate::progress::Progress;
use crate::report;
use import::{Extent, Helper, Limits, Options, Summary};
use registers::crs::{AxisOrder, CRS84, Crs};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::ExitCode;
use store::load::{About, Report, Wishes};
use store::{Store, StoreError};
use tokio::sync::mpsc;

/// Takes every file in, one delivery after another; a file that is refused does not keep the next from being tried.
pub async fn import(place: &DatabaseArgs, wishes: ImportArgs) -> Result<ExitCode, CliError> {
    let options = options(&wishes)?;
    let database = Database::ready(place).await?;
    if let Some(unit) = &wishes.unit
        && database.store.unit(unit).await?.is_none()
    {
        return Err(CliError::Usage(format!("Nie ma jednostki „{unit}”; listę podaje infostrada units list.")));
    }
    let mut failed = 0;
    for path in &wishes.files {
        let source = Source { path, options: &options, wishes: &wishes };
        match deliver(&database.store, &source).await {
            Ok((summary, report)) => report::print(&database.store, path, &summary, &report, wishes.show),
            Err(e) => {
                failed += 1;
                eprintln!("{}: {e}\nNiczego z tego pliku nie zapisano.", path.display());
            }
        }
    }
    database.close().await?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A delivery to be taken in and how.
pub struct Source<'a> {
    pub path: &'a Path,
    pub options: &'a Options,
    pub wishes: &'a ImportArgs,
}

/// Takes one delivery in.
pub async fn deliver(store: &Store, source: &Source<'_>) -> Result<(Summary, Report), CliError> {
    let path = source.path.to_owned();
    let open = |source| CliError::Open { path: path.clone(), source };
    let file = File::open(&path).map_err(open)?;
    let bytes = file.metadata().map_err(open)?.len();
    let mapping = foreign::mapping(&path, source.wishes)?;

    let name = path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    // GDAL tells objects, not how far into a file they are.
    let progress = Progress::bytes(&name, if mapping.is_some() { 0 } else { bytes });
    let mut loader = store
        .load(Wishes {
            dry_run: source.wishes.dry_run,
            complete: source.wishes.complete,
            unit: source.wishes.unit.clone(),
        })
        .await?;
    // A few batches: the reader may run ahead a little, memory stays bounded.
    let (tx, mut batches) = mpsc::channel::<Vec<registers::Record>>(4);
    let catalogue = store.catalogue();
    let options = source.options.clone();
    let reading = progress.clone();
    let reader = tokio::task::spawn_blocking(move || {
        let mut sink = |batch: Vec<registers::Record>| {
            reading.add_objects(batch.len() as u64);
            tx.blocking_send(batch).map_err(|_| import::Stop(Box::new(LoaderGone)))
        };
        match mapping {
            None => import::read_gml(
                BufReader::with_capacity(1 << 20, file),
                &catalogue,
                &options,
                &|at| reading.at(at),
                &mut sink,
            ),
            Some(mapping) => import::read_ogr(
                &path,
                &mapping,
                &catalogue,
                &options,
                &Helper::default(),
                &|_| reading.at(0),
                &mut sink,
            ),
        }
    });
    let mut refused: Option<StoreError> = None;
    while let Some(batch) = batches.recv().await {
        if let Err(e) = loader.take(batch).await {
            refused = Some(e);
            break;
        }
    }
    drop(batches);
    let read = reader.await?;
    progress.finish();
    if let Some(e) = refused {
        return Err(e.into());
    }
    let summary = read?;
    let about = About {
        source: name,
        bytes,
        model: summary.generations.iter().cloned().collect::<Vec<_>>().join(", "),
        options: serde_json::json!({ "complete": source.wishes.complete, "axes": summary.axes }),
        others: serde_json::json!({ "fates": summary.fates, "skipped": summary.skipped, "personal": summary.personal }),
    };
    let report = loader.finish(about).await?;
    if report.import.is_some() {
        let followed = store.refresh().await?;
        if followed.entries > 0 {
            tracing::info!("{} entries brought up to date after {}", followed.entries, report.about.source);
        }
    }
    let seconds = progress.seconds();
    #[expect(clippy::cast_precision_loss, reason = "for people")]
    let rate = progress.objects() as f64 / seconds;
    tracing::info!("{}: {} objects in {seconds:.1} s, {rate:.0}/s", report.about.source, progress.objects());
    Ok((summary, report))
}

/// The loader stopped taking batches; its own error says why.
#[derive(Debug, thiserror::Error)]
#[error("the database takes no more")]
struct LoaderGone;

/// The reader's options from the command line.
pub fn options(wishes: &ImportArgs) -> Result<Options, CliError> {
    let crs =
        match &wishes.crs {
            Some(text) => Some(Crs::parse(text).ok_or_else(|| {
                CliError::Usage(format!("Nieznany układ współrzędnych „{text}”; podaj np. EPSG:2177."))
            })?),
            None => None,
        };
    let axis = wishes.axis.map(|a| match a {
        Axis::Ne => AxisOrder::NorthingFirst,
        Axis::En => AxisOrder::EastingFirst,
    });
    let extent = wishes.extent.as_deref().map(extent).transpose()?;
    // Every doubt goes into the database; the terminal shows a few of each kind.
    Ok(Options { axis, crs, extent, limits: Limits { examples: u64::MAX, ..Limits::default() } })
}

fn extent(text: &str) -> Result<Extent, CliError> {
    let numbers: Vec<f64> = text.split(',').filter_map(|t| t.trim().parse().ok()).collect();
    match numbers.as_slice() {
        [w, s, e, n] if w < e && s < n => Ok(Extent { crs: CRS84, min: (*w, *s), max: (*e, *n) }),
        _ => Err(CliError::Usage(format!("Obszar „{text}” to nie cztery liczby: zachód,południe,wschód,północ."))),
    }
}
