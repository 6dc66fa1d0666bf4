//! `infostrada up --demo`: an installation to look around in. On an empty database it makes the units of the fictional
//! town, people with generated passwords, switches and an agreement, takes the deliveries of the folder in, and fills the
//! registers that officials keep. Every step looks first whether it was taken: cut off, it goes on at the next start.

mod people;
mod samples;
#[cfg(test)]
mod tests;
mod units;

use crate::args::ImportArgs;
use crate::error::CliError;
use crate::import;
use std::path::{Path, PathBuf};
use store::Store;

/// Makes the demonstration, unless the database holds something else.
pub async fn prepare(store: &Store, folder: &Path, data: &Path) -> Result<(), CliError> {
    let begun = store.unit(units::GMINA).await?.is_some();
    let bare = store.is_empty().await? && store.units().await?.is_empty();
    if !begun && !bare {
        return Ok(());
    }
    if !begun {
        units::make(store).await?;
    }
    deliveries(store, folder).await?;
    units::place(store).await?;
    people::make(store, data).await?;
    units::decide(store).await?;
    let loaded = samples::load(store, &folder.join("rejestry")).await?;
    if loaded > 0 {
        eprintln!("Wczytano wpisów rejestrów gminnych: {loaded}");
    }
    store.refresh().await?;
    Ok(())
}

/// The files of a folder with this ending, in order.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, CliError> {
    let open = |source| CliError::Open { path: folder.to_owned(), source };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(open)?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == ending))
        .collect();
    files.sort();
    Ok(files)
}

async fn deliveries(store: &Store, folder: &Path) -> Result<(), CliError> {
    let known: Vec<String> = store.imports().await?.into_iter().map(|i| i.source).collect();
    let files = files(folder, "gml")?;
    let wishes = ImportArgs { files: files.clone(), unit: Some(units::GMINA.to_owned()), ..ImportArgs::default() };
    let options = import::options(&wishes)?;
    for path in &files {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if known.contains(&name) {
            continue;
        }
        let (summary, report) =
            import::deliver(store, &import::Source { path, options: &options, wishes: &wishes }).await?;
        let doubts: u64 = report.doubts.iter().map(|d| d.3).sum();
        eprintln!("Wczytano {}: {} obiektów, uwag: {doubts}", path.display(), summary.objects());
    }
    Ok(())
}
