//! Deliveries in other formats than PZGiK GML: which files they are, and the mapping that the command line describes.

use crate::args::ImportArgs;
use crate::error::CliError;
use import::{FieldMapping, LayerMapping, Mapping};
use std::path::Path;

/// Endings of files that only GDAL reads.
const FOREIGN: [&str; 9] = ["gpkg", "shp", "geojson", "json", "dxf", "csv", "fgb", "kml", "kmz"];

/// The mapping of a file that is not PZGiK GML; nothing for one that is.
pub fn mapping(path: &Path, wishes: &ImportArgs) -> Result<Option<Mapping>, CliError> {
    if let Some(file) = &wishes.mapping {
        let text = std::fs::read_to_string(file).map_err(|source| CliError::Open { path: file.clone(), source })?;
        return Ok(Some(Mapping::parse(&text)?));
    }
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    match &wishes.class {
        Some(class) => of_line(class, wishes).map(Some),
        None if FOREIGN.contains(&ending.as_str()) => Err(CliError::Usage(format!(
            "Plik „{}” nie jest GML PZGiK: wskaż klasę docelową i pola (--class, --namespace, --map POLE=ATRYBUT, --id-field) albo plik odwzorowania (--mapping).",
            path.display()
        ))),
        None => Ok(None),
    }
}

fn of_line(class: &str, wishes: &ImportArgs) -> Result<Mapping, CliError> {
    let namespace = wishes.namespace.clone().ok_or_else(|| {
        CliError::Usage(
            "Podaj przestrzeń nazw zbioru, z którego pochodzą obiekty: --namespace PL.ZIPIN.1234.DRZEWA".to_owned(),
        )
    })?;
    let fields = wishes
        .fields
        .iter()
        .map(|pair| match pair.split_once('=') {
            Some((from, to)) => {
                Ok(FieldMapping { from: from.to_owned(), to: to.to_owned(), ..FieldMapping::default() })
            }
            None => Err(CliError::Usage(format!("„{pair}” nie ma postaci POLE=ATRYBUT"))),
        })
        .collect::<Result<_, _>>()?;
    let layer = LayerMapping {
        name: wishes.layer.clone(),
        class: class.to_owned(),
        id: wishes.id_field.clone(),
        x: wishes.x.clone(),
        y: wishes.y.clone(),
        fields,
        ..LayerMapping::default()
    };
    Ok(Mapping { namespace, crs: wishes.crs.clone(), encoding: None, layers: vec![layer] })
}
