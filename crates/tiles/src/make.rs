//! Making one tile: rows of every class that is drawn at its zoom, encoded as they come.

use crate::address::TileAddress;
use crate::encode::{Grid, Layers, Property};
use crate::layers::{CLASS, TITLE, Tileset, columns, tile_name};
use registers::{Class, Value};
use store::{Store, StoreError, TileRow, When};

/// So many classes are asked together first which of them have anything here. The base map has fewer, and most of
/// them lie everywhere.
const MANY: usize = 40;

/// Makes a tile; empty when nothing is there. Dropping the future stops its query.
///
/// # Errors
/// When the database cannot be asked.
pub async fn make(store: &Store, tileset: &Tileset, at: TileAddress, when: When) -> Result<Vec<u8>, StoreError> {
    let grid = Grid::new(at.z, at.x, at.y);
    let mut layers = Layers::new(grid);
    let mut rows = store.tile_rows().await?;
    let catalogue = store.catalogue();
    let mut classes: Vec<&Class> = tileset.classes.iter().map(|ix| catalogue.class(*ix)).collect();
    classes.retain(|c| c.tile.as_ref().is_some_and(|t| t.minzoom <= at.z));
    if classes.len() > MANY && when.as_of.is_none() {
        let present = rows.present(&classes, grid.bounds).await?;
        classes = classes.into_iter().zip(present).filter_map(|(c, here)| here.then_some(c)).collect();
    }
    for class in classes {
        let Some(tile) = &class.tile else { continue };
        let (columns, own) = columns(class);
        let entries = rows.of(class, &columns, grid.bounds, when).await?;
        let opisy = tile.label_points.then(|| format!("{}_opisy", class.layer()));
        for row in &entries {
            draw(&mut layers, class, &columns, own, opisy.as_deref(), row)?;
        }
    }
    rows.done();
    Ok(layers.finish())
}

fn draw(
    layers: &mut Layers,
    class: &Class,
    columns: &[usize],
    own: usize,
    opisy: Option<&str>,
    row: &TileRow,
) -> Result<(), StoreError> {
    let properties = properties(class, columns, own, row)?;
    layers.add(class.layer(), opisy, row.number().unsigned_abs(), row.geometry(), &properties);
    Ok(())
}

/// What a tile (and a print) knows of an entry.
pub(crate) fn properties<'c>(
    class: &'c Class,
    columns: &[usize],
    own: usize,
    row: &TileRow,
) -> Result<Vec<(&'c str, Property)>, StoreError> {
    let values: Vec<Value> = (0..columns.len()).map(|i| row.value(class, columns, i)).collect::<Result<_, _>>()?;
    let mut properties: Vec<(&str, Property)> = Vec::with_capacity(own + 2);
    properties.push((CLASS, Property::Text(class.id.clone())));
    let title = class.title.of(|i| columns.iter().position(|c| *c == i).map_or(&Value::Null, |at| &values[at]));
    if !title.is_empty() {
        properties.push((TITLE, Property::Text(title)));
    }
    for (i, column) in columns[..own].iter().enumerate() {
        if let Some(p) = property(&values[i]) {
            properties.push((tile_name(&class.attributes[*column].name), p));
        }
    }
    Ok(properties)
}

fn property(value: &Value) -> Option<Property> {
    match value {
        Value::Null | Value::Json(_) | Value::Geometry(_) => None,
        Value::Integer(i) => Some(Property::Integer(*i)),
        Value::Real(r) => Some(Property::Real(*r)),
        Value::Boolean(b) => Some(Property::Boolean(*b)),
        Value::Text(t) => Some(Property::Text(t.clone())),
        other => other.as_text().map(|t| Property::Text(t.into_owned())),
    }
}
