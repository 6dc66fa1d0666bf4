//! The town as official GML: what `data-samples/` is made of.

use super::{Plan, generate};
use formats::pzgik::{FormatError, PzgikWriter};
use registers::{Catalogue, Entry};
use std::io::Write;

#[derive(Debug, thiserror::Error)]
pub enum TownError {
    #[error(transparent)]
    Format(#[from] FormatError),
    #[error("writing failed: {0}")]
    Io(#[from] std::io::Error),
}

/// Writes those registers of the town into one file and returns how many entries it holds.
///
/// # Errors
/// When a register is unknown or writing fails.
pub fn write_gml<W: Write>(catalogue: &Catalogue, plan: &Plan, registers: &[&str], out: W) -> Result<u64, TownError> {
    let comment = "Infostrada: dane zmyślone, miasto nie istnieje (CC0) / made-up data, the town does not exist (CC0)";
    let mut writer = PzgikWriter::begin(out, catalogue, registers, comment)?;
    // A presentation object waits for its labels, which follow it at once.
    let mut waiting: Option<(Entry, Vec<Entry>)> = None;
    let mut count = 0;
    generate(catalogue, plan, &mut |entry| -> Result<(), TownError> {
        let class = catalogue.class(entry.class);
        if !registers.contains(&class.schema.as_str()) {
            return Ok(());
        }
        count += 1;
        if class.part_of.is_some() {
            if let Some((_, parts)) = &mut waiting {
                parts.push(entry);
            }
            return Ok(());
        }
        if let Some((parent, parts)) = waiting.take() {
            writer.entry_with_parts(&parent, &parts)?;
        }
        if class.presented {
            waiting = Some((entry, Vec::new()));
        } else {
            writer.entry(&entry)?;
        }
        Ok(())
    })?;
    if let Some((parent, parts)) = waiting {
        writer.entry_with_parts(&parent, &parts)?;
    }
    writer.finish()?;
    Ok(count)
}
