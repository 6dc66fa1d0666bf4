//! What goes with Shapefiles: which short name stands for which attribute, and what the format could not keep.

use super::plan::Planned;
use registers::crs::Crs;
use std::fmt::Write as _;

pub fn of(layers: &[&Planned], crs: &Crs) -> String {
    let mut out = String::new();
    // Writing into a String cannot fail.
    let _ = writeln!(
        out,
        "Dane z systemu Infostrada\r\n\r\n\
         Układ współrzędnych: {} (EPSG:{}); w plikach .shp najpierw współrzędna wschodnia, potem północna.\r\n\
         Kodowanie napisów: UTF-8 (pliki .cpg).\r\n\r\n\
         Format Shapefile nie mieści wszystkiego:\r\n\
         - nazwy kolumn mają najwyżej 10 znaków; pełne nazwy są w spisie niżej,\r\n\
         - napisy dłuższe niż 254 bajty są ucięte,\r\n\
         - chwile są napisami (UTC, np. 2025-03-01T10:15:00Z), wartości logiczne liczbami 1 i 0,\r\n\
         - listy wartości są napisami rozdzielonymi średnikiem, struktury zapisano jako JSON,\r\n\
         - łuki zamieniono na łamane (odchyłka do 1 cm), wysokości pominięto,\r\n\
         - brak wartości liczbowej bywa pokazywany jako 0,\r\n\
         - klasa o geometriach różnego rodzaju jest podzielona na pliki: punkty, linie, obszary.\r\n\
         Całość danych jest w formatach GeoPackage, GML i GeoJSON.\r",
        crs.name, crs.srid
    );
    for layer in layers {
        let _ = writeln!(out, "\r\n{} – {}\r", layer.name, layer.title);
        for field in &layer.fields {
            let unit = field.unit.as_ref().map_or_else(String::new, |u| format!(" [{u}]"));
            let label = if field.label.is_empty() { String::new() } else { format!(" – {}", field.label) };
            let _ = writeln!(out, "  {:<10}  {}{label}{unit}\r", field.name, field.from);
        }
    }
    out
}
