//! `infostrada export`: data into a file, row by row.

mod area;
mod changes;
mod published;
mod wish;

use crate::args::{DatabaseArgs, ExportArgs, Format};
use crate::database::Database;
use crate::error::CliError;
use crate::progress::group;
use formats::pzgik::PzgikWriter;
use futures::StreamExt;
use registers::{Catalogue, Class, Entry};
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use store::{ItemStream, Store};
use wish::Wish;

pub async fn export(place: &DatabaseArgs, wishes: ExportArgs) -> Result<(), CliError> {
    let database = Database::ready(place).await?;
    let wish = Wish::of(&database.store, &wishes).await?;
    let out: Box<dyn Write + Send> = if wishes.output.as_os_str() == "-" {
        Box::new(std::io::stdout())
    } else {
        Box::new(
            File::create(&wishes.output).map_err(|source| CliError::Write { path: wishes.output.clone(), source })?,
        )
    };
    let out = BufWriter::with_capacity(1 << 20, out);
    let n = match (wishes.format, wish.changes()) {
        (_, Some(between)) => changes::write(&database.store, &wishes, &wish, between, out).await?,
        (Format::Gml, None) => gml(&database.store, &wishes, &wish, out).await?,
        (_, None) => published::write(&database.store, &wishes, &wish, out).await?,
    };
    eprintln!("Zapisano {} obiektów", group(n));
    database.close().await
}

/// The classes that the words name: a register's id means all of its classes.
fn classes<'a>(catalogue: &'a Catalogue, wishes: &ExportArgs) -> Result<Vec<&'a Class>, CliError> {
    let mut all = Vec::new();
    for word in &wishes.what {
        if let Some(register) = catalogue.register(word) {
            all.extend(register.classes.iter().map(|ix| catalogue.class(*ix)));
        } else if let Some(class) = catalogue.by_id(word) {
            all.push(class);
        } else {
            let known = catalogue.registers.iter().map(|r| r.id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(CliError::Usage(format!("Nie ma rejestru ani klasy „{word}”. Rejestry: {known}.")));
        }
    }
    Ok(all)
}

async fn gml(store: &Store, wishes: &ExportArgs, wish: &Wish, out: impl Write) -> Result<u64, CliError> {
    let catalogue = store.catalogue();
    let all = classes(&catalogue, wishes)?;
    let mut registers: Vec<&str> = all.iter().map(|c| c.schema.as_str()).collect();
    registers.dedup();
    let mut writer = PzgikWriter::begin(out, &catalogue, &registers, "Infostrada")?;
    let mut n = 0;
    for class in all.iter().filter(|c| c.part_of.is_none()) {
        let mut parts = parts_of(store, class, &all, wishes, wish).await?;
        let mut rows = as_surveyed(store, class, wishes, wish).await?;
        while let Some(stored) = rows.next().await {
            let entry = stored?.entry;
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

/// Everything as surveyed.
async fn as_surveyed(store: &Store, class: &Class, wishes: &ExportArgs, wish: &Wish) -> Result<ItemStream, CliError> {
    Ok(match wish.is_everything() {
        true => store.versions(class, !wishes.history).await?,
        false => store.taken(class, &wish.taking(&wish.filter(class), None)).await?,
    })
}

/// What is written inside the entries of a class, by their ids; presentations are few beside what they present.
async fn parts_of(
    store: &Store,
    class: &Class,
    all: &[&Class],
    wishes: &ExportArgs,
    wish: &Wish,
) -> Result<HashMap<String, Vec<Entry>>, CliError> {
    let mut by_parent: HashMap<String, Vec<Entry>> = HashMap::new();
    let part =
        all.iter().find(|p| p.schema == class.schema && p.part_of.as_ref().is_some_and(|(of, _)| *of == class.name));
    let Some(part) = part else { return Ok(by_parent) };
    // A label need not lie where its object does: all of the time are read, and only those of objects found are written.
    let mut rows = as_surveyed(store, part, wishes, &wish.of_time()).await?;
    while let Some(stored) = rows.next().await {
        let entry = stored?.entry;
        let id = entry.identity.feature_id();
        // `<parent>.<n>`
        let parent = id.rsplit_once('.').map_or(id.as_str(), |(p, _)| p).to_owned();
        by_parent.entry(parent).or_default().push(entry);
    }
    Ok(by_parent)
}
