//! A delivery's report for people, and the list of reports in the database.

use crate::args::{DatabaseArgs, ReportsArgs};
use crate::database::Database;
use crate::error::CliError;
use crate::progress::group;
use import::Summary;
use registers::Severity;
use std::path::Path;
use store::Store;
use store::load::Report;

/// Prints what became of a delivery.
pub fn print(store: &Store, path: &Path, summary: &Summary, report: &Report, show: usize) {
    let head = match report.import {
        Some(n) => format!("Dostawa nr {n}: {}", path.display()),
        None => format!("Próba (niczego nie zapisano): {}", path.display()),
    };
    println!("\n{head}\nModel: {}", report.about.model);
    for axis in &summary.axes {
        println!("Układ {} (EPSG:{}): {} – {}", axis.srs_name, axis.srid, axis.order.pl, axis.reason.pl);
    }
    println!(
        "\n{:<44} {:>11} {:>9} {:>10} {:>10} {:>9} {:>11} {:>8}",
        "klasa", "dostarczone", "nowe", "zmienione", "bez zmian", "archiwum", "zakończone", "powtórki"
    );
    let catalogue = store.catalogue();
    for (id, c) in &report.counts {
        let name = catalogue.by_id(id).map_or(id.as_str(), |c| c.name.as_str());
        println!(
            "{name:<44} {:>11} {:>9} {:>10} {:>10} {:>9} {:>11} {:>8}",
            group(c.delivered),
            group(c.new),
            group(c.changed),
            group(c.unchanged),
            group(c.archived),
            group(c.ended),
            group(c.duplicates)
        );
    }
    let fate = summary.fate();
    println!(
        "\nObiektów w pliku: {}; wczytano {}, zachowano bez klasy {}, pominięto {}, odrzucono {}.",
        group(summary.objects()),
        group(fate.loaded),
        group(fate.kept),
        group(fate.skipped),
        group(fate.refused)
    );
    for s in &summary.skipped {
        println!("  pominięto {}: {} – {}", s.element, group(s.count), s.reason.pl);
    }
    for (element, n) in &summary.personal {
        println!("  nie zapisano danych osobowych {element}: {}", group(*n));
    }
    doubts(report, show);
}

fn doubts(report: &Report, show: usize) {
    let total: u64 = report.doubts.iter().map(|d| d.3).sum();
    if total == 0 {
        println!("Uwag nie ma.");
        return;
    }
    println!("\nUwagi: {}", group(total));
    let mut rules: Vec<_> = report.doubts.iter().collect();
    rules.sort_by_key(|(severity, rule, ..)| (std::cmp::Reverse(*severity), rule.clone()));
    for (severity, rule, class, n, first) in rules.into_iter().take(show.max(1) * 20) {
        println!("  {} {rule} {class} × {}: {}", severity.word(), group(*n), first.text.pl);
        println!(
            "      np. wiersz {} {}{}",
            first.line,
            first.object,
            first.attribute.as_deref().map_or_else(String::new, |a| format!(", {a}"))
        );
    }
    if let Some(n) = report.import {
        println!("Wszystkie uwagi z numerami wierszy: infostrada reports {n}");
    }
}

/// `infostrada reports`
pub async fn reports(place: &DatabaseArgs, wishes: ReportsArgs) -> Result<(), CliError> {
    let database = Database::ready(place).await?;
    match wishes.import {
        None => {
            for i in database.store.imports().await? {
                println!(
                    "{:>5}  {}  {:>12} B  {}  [{}]",
                    i.id,
                    i.finished.format("%Y-%m-%d %H:%M:%S"),
                    i.bytes,
                    i.source,
                    i.model
                );
            }
        }
        Some(id) => {
            for d in database.store.doubts(id, wishes.most).await? {
                let severity = [Severity::Note, Severity::Warning, Severity::Refused]
                    .get(usize::from(d.severity.unsigned_abs()))
                    .map_or("", |s| s.word());
                let attribute = d.attribute.map_or_else(String::new, |a| format!(" {a}"));
                println!("wiersz {}: {severity} {} {} {}{attribute}: {}", d.line, d.rule, d.class, d.object, d.text_pl);
            }
        }
    }
    database.close().await
}
