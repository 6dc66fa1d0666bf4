//! What changed between two instants: as a delivery in the exchange format, which brings a copy of the first state to
//! the second, or as a sequence of features, each with what became of it.

use super::wish::Wish;
use super::{classes, parts_of};
use crate::args::{ExportArgs, Format};
use crate::error::CliError;
use formats::geojson::SequenceFile;
use formats::pzgik::PzgikWriter;
use formats::{EntryFile, Layer};
use futures::StreamExt;
use registers::crs::Crs;
use std::io::Write;
use store::{Store, Turn};

pub async fn write(
    store: &Store,
    wishes: &ExportArgs,
    wish: &Wish,
    between: (i64, i64),
    out: impl Write,
) -> Result<u64, CliError> {
    match wishes.format {
        Format::Gml => delivery(store, wishes, wish, between, out).await,
        Format::Geojsonseq => sequence(store, wishes, wish, between, out).await,
        _ => Err(CliError::Usage("Zmiany między datami zapisuje się jako --format gml albo geojsonseq.".to_owned())),
    }
}

/// Every version that began or ended, as it stood at the end.
async fn delivery(
    store: &Store,
    wishes: &ExportArgs,
    wish: &Wish,
    between: (i64, i64),
    out: impl Write,
) -> Result<u64, CliError> {
    let catalogue = store.catalogue();
    let all = classes(&catalogue, wishes)?;
    let mut registers: Vec<&str> = all.iter().map(|c| c.schema.as_str()).collect();
    registers.dedup();
    let mut writer = PzgikWriter::begin(out, &catalogue, &registers, "Infostrada: zmiany")?;
    let mut n = 0;
    for class in all.iter().filter(|c| c.part_of.is_none()) {
        let mut parts = parts_of(store, class, &all, wishes, wish).await?;
        let filter = wish.filter(class);
        let mut rows = store.turned(class, &wish.taking(&filter, None), between, None).await?;
        while let Some(stored) = rows.next().await {
            let mut entry = stored?.entry;
            // What ended later stood then.
            for end in [&mut entry.life.version_to, &mut entry.life.object_to] {
                *end = end.filter(|t| *t <= between.1);
            }
            match parts.remove(&entry.identity.feature_id()) {
                Some(list) => writer.entry_with_parts(&entry, &list)?,
                None => writer.entry(&entry)?,
            }
            n += 1;
        }
    }
    writer.finish()?.flush()?;
    Ok(n)
}

/// Of every object that was made, changed or ended its last version, with a property that says which.
async fn sequence(
    store: &Store,
    wishes: &ExportArgs,
    wish: &Wish,
    between: (i64, i64),
    mut out: impl Write,
) -> Result<u64, CliError> {
    let crs: &'static Crs = super::published::system(wishes)?;
    let catalogue = store.catalogue();
    let mut n = 0;
    let mut buffer = Vec::new();
    for class in super::published::open_to_all(&catalogue, wishes)? {
        let layer = Layer { class, storage: store.summary(class).await?.storage };
        let filter = wish.filter(class);
        for (turn, word) in [(Turn::Made, "nowy"), (Turn::Changed, "zmieniony"), (Turn::Ended, "zakończony")] {
            let mut file = SequenceFile::marked(std::slice::from_ref(&layer), crs, "zmiana", word);
            let mut rows = store.turned(class, &wish.taking(&filter, Some(crs)), between, Some(turn)).await?;
            while let Some(stored) = rows.next().await {
                buffer.clear();
                file.entry(&mut buffer, &stored?)?;
                out.write_all(&buffer)?;
                n += 1;
            }
        }
    }
    out.flush()?;
    Ok(n)
}
