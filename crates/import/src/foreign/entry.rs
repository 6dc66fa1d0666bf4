//! Objects of a foreign file become entries, as the mapping says.

use super::frame::{Layer, Object};
use super::mapping::{Mapping, Resolved};
use crate::axes::Style;
use crate::desk::{Desk, Fate};
use crate::doubts::At;
use crate::error::{ImportError, Place};
use crate::fault::{Fault, words};
use crate::geometry::Around;
use crate::json;
use crate::names::{Name, Names};
use crate::options::Options;
use crate::plan::Moment;
use crate::presented::NOBODY;
use crate::scribe::{Draft, Scribe};
use registers::crs::{AxisOrder, Crs};
use registers::geometry::{Coord, Geometry, Shape};
use registers::time::parse_datetime;
use registers::{Class, Identity, Life, Severity, Value, ewkb};
use serde_json::Value as Json;
use xxhash_rust::xxh3::Xxh3;

pub(super) struct Reader<'a> {
    mapping: &'a Mapping,
    crs: Option<&'static Crs>,
    swap: bool,
    /// Layers of the mapping that the file has.
    found: Vec<bool>,
    names_of_layers: Vec<String>,
    current: Option<Current>,
}

struct Current {
    layer: Layer,
    name: Name,
    resolved: Option<Resolved>,
    crs: Option<&'static Crs>,
}

/// A value as the text that a form would hold; nothing when there is no value.
fn text(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::String(s) => Some(s.trim().to_owned()).filter(|s| !s.is_empty()),
        other => Some(other.to_string()),
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(mapping: &'a Mapping, options: &Options) -> Result<Self, ImportError> {
        if mapping.namespace.contains('_') || mapping.namespace.trim().is_empty() {
            return Err(ImportError::Mapping {
                problem: "przestrzeń nazw nie może być pusta ani zawierać podkreślenia".into(),
            });
        }
        Ok(Self {
            mapping,
            crs: mapping.system()?.or(options.crs),
            // GDAL gives x and y as the file holds them; a file written northing first is turned only when told so.
            swap: options.axis == Some(AxisOrder::NorthingFirst),
            found: vec![false; mapping.layers.len()],
            names_of_layers: Vec::new(),
            current: None,
        })
    }

    pub(super) fn layer(&mut self, desk: &mut Desk<'_>, names: &mut Names, layer: Layer) -> Result<(), ImportError> {
        let many = |_| ImportError::Foreign { problem: "plik ma zbyt wiele warstw.".into() };
        // A layer's name is text of any kind; as an element of no namespace it needs no prefix.
        let name = names.element(&layer.name.replace(':', "_")).map_err(many)?;
        let single = self.mapping.layers.len() == 1;
        let at = self.mapping.layers.iter().position(|m| match &m.name {
            Some(n) => *n == layer.name,
            None => single,
        });
        let resolved = match at {
            Some(i) if !(self.mapping.layers[i].name.is_none() && self.found[i]) => {
                self.found[i] = true;
                Some(self.mapping.layers[i].resolve(&layer.fields, desk.catalogue)?)
            }
            _ => None,
        };
        if resolved.is_none() {
            desk.skip(
                name,
                words("Odwzorowanie nie wymienia tej warstwy.".into(), "The mapping does not name this layer.".into()),
            );
        }
        let own = layer.epsg.and_then(Crs::epsg);
        let crs = own.or(self.crs);
        if let (Some(code), None) = (layer.epsg, own) {
            return Err(ImportError::UnknownCrs { srs_name: format!("EPSG:{code}"), place: Place::default() });
        }
        if let (None, None, Some(srs)) = (crs, own, &layer.srs) {
            return Err(ImportError::UnknownCrs { srs_name: srs.clone(), place: Place::default() });
        }
        self.names_of_layers.push(layer.name.clone());
        self.current = Some(Current { layer, name, resolved, crs });
        Ok(())
    }

    /// Every layer that the mapping names was there.
    pub(super) fn end(&self) -> Result<(), ImportError> {
        match self.mapping.layers.iter().zip(&self.found).find(|(_, found)| !**found) {
            Some((m, _)) => Err(ImportError::Mapping {
                problem: format!(
                    "plik nie ma warstwy „{}”; ma: {}",
                    m.name.as_deref().unwrap_or("?"),
                    self.names_of_layers.join(", ")
                ),
            }),
            None => Ok(()),
        }
    }

    pub(super) fn object(
        &mut self,
        desk: &mut Desk<'_>,
        names: &Names,
        object: Object,
        number: u64,
    ) -> Result<(), ImportError> {
        let Some(current) = &self.current else { return Ok(()) };
        let Some(resolved) = &current.resolved else {
            desk.account(current.name, Fate::Skipped);
            return Ok(());
        };
        let label = object.fid.map_or_else(|| number.to_string(), |f| f.to_string());
        let place = Place { line: number, ..Place::default() };
        let at = At { class: &current.layer.name, object: &label, line: number };
        let catalogue = desk.catalogue;
        let class = catalogue.class(resolved.class);
        let around = Around { names, srs_name: None, style: Style::Foreign, place };
        let mut draft = Draft::new(class);
        let mut scribe = Scribe { names, axes: &mut desk.axes, doubts: &mut desk.doubts, at, around };
        for (index, fixed) in &resolved.fixed {
            scribe.put_text(&mut draft, *index, &class.attributes[*index], fixed);
        }
        for (i, (value, field)) in object.values.iter().zip(&current.layer.fields).enumerate() {
            scribe.value(&mut draft, class, resolved, i, value, field);
        }
        let mut life = Life::default();
        for (moment, i) in &resolved.moments {
            scribe.life(&mut draft, &mut life, *moment, &current.layer.fields[*i], object.values.get(*i));
        }
        let geometry = match resolved.place {
            Some((x, y)) => point(object.values.get(x), object.values.get(y), self.swap),
            None => object.geometry.as_deref().map(|b| shape(b, self.swap)),
        };
        if let (Some(index), Some(read)) = (class.main_geometry, geometry) {
            scribe.place(&mut draft, class, index, read, current.crs)?;
        }
        scribe.settle(class, &mut draft);
        let local = match resolved.id.and_then(|i| object.values.get(i)).and_then(text) {
            Some(id) => id,
            None => {
                scribe.add(Severity::Note, "IDENTYFIKATOR-TRESC", None, || {
                    words(
                        "Obiekt nie ma identyfikatora; jest nim skrót jego treści, więc po zmianie treści będzie to inny obiekt.".into(),
                        "The object has no identifier; a hash of its content serves, so a changed one will be another object.".into(),
                    )
                });
                content(&object)
            }
        };
        let version = resolved.version.and_then(|i| object.values.get(i)).and_then(text);
        let namespace = if class.presented { NOBODY.to_owned() } else { self.mapping.namespace.clone() };
        desk.emit(class, at, Identity { namespace, local, version }, life, draft, 200);
        desk.account(current.name, Fate::Loaded);
        desk.hand_over()
    }
}

impl Scribe<'_> {
    fn value(&mut self, draft: &mut Draft, class: &Class, resolved: &Resolved, i: usize, value: &Json, field: &str) {
        let Some(plain) = text(value) else { return };
        if plain.contains('\u{fffd}') {
            self.doubts.once(self.at, Severity::Warning, "ZNAKI", Some(field), || {
                words(
                    "Tekst zawiera znaki nie do odczytania; proszę podać kodowanie (encoding = \"CP1250\").".into(),
                    "A text holds unreadable characters; please give the encoding (encoding = \"CP1250\").".into(),
                )
            });
        }
        let targets = resolved.fields.get(i).map_or(&[][..], Vec::as_slice);
        for (index, values) in targets {
            let attribute = &class.attributes[*index];
            match value {
                Json::Array(list) if attribute.many => {
                    for one in list.iter().filter_map(text) {
                        self.put_text(draft, *index, attribute, values.get(&one).unwrap_or(&one));
                    }
                }
                _ => self.put_text(draft, *index, attribute, values.get(&plain).unwrap_or(&plain)),
            }
        }
        if targets.is_empty() && !resolved.used.contains(&i) {
            json::put(&mut draft.rest, field, value.clone());
            self.doubts.once(self.at, Severity::Note, "POLE-NIEODWZOROWANE", Some(field), || {
                words(
                    format!("Odwzorowanie nie wymienia pola „{field}”; jego treść zachowano poza atrybutami."),
                    format!("The mapping does not name the field “{field}”; its content was kept aside."),
                )
            });
        }
    }

    fn life(&mut self, draft: &mut Draft, life: &mut Life, moment: Moment, field: &str, value: Option<&Json>) {
        let Some(plain) = value.and_then(text) else { return };
        match parse_datetime(&plain) {
            Some(t) => {
                *match moment {
                    Moment::ObjectFrom => &mut life.object_from,
                    Moment::VersionFrom => &mut life.version_from,
                    Moment::VersionTo => &mut life.version_to,
                    Moment::ObjectTo => &mut life.object_to,
                } = Some(t);
            }
            None => {
                json::put(&mut draft.rest, field, Json::String(plain.clone()));
                self.add(Severity::Warning, "TYP", Some(field), || {
                    words(
                        format!("Wartość „{plain}” nie jest datą; zachowano ją poza rejestrem."),
                        format!("The value “{plain}” is not a date; it was kept aside."),
                    )
                });
            }
        }
    }

    fn place(
        &mut self,
        draft: &mut Draft,
        class: &Class,
        index: usize,
        read: Result<Geometry, Fault>,
        crs: Option<&'static Crs>,
    ) -> Result<(), ImportError> {
        let srs_name = crs.map(|c| format!("EPSG:{}", c.srid));
        let form = self.axes.form(srs_name.as_deref(), Style::Foreign, self.around.place);
        match form.and_then(|form| read.map(|g| (form, g))) {
            Ok((form, geometry)) => {
                let geometry = Geometry { srid: self.axes.crs(form).srid, ..geometry };
                draft.outside |= self.axes.witness(form, &geometry, self.around.place)?;
                draft.values[index] = Value::Geometry(ewkb::encode(&geometry));
            }
            Err(fault) => {
                draft.reported.push(index);
                let name = class.attributes[index].name.clone();
                self.add(Severity::Warning, fault.rule, Some(&name), || fault.text);
            }
        }
        Ok(())
    }
}

fn unreadable(what: &str) -> Fault {
    Fault {
        rule: "GEOM-NIEZNANA",
        text: words(
            format!("Geometria nie jest obsługiwana ({what}); nie wczytano jej."),
            format!("The geometry is not supported ({what}); it was not loaded."),
        ),
    }
}

/// A place as GDAL says it; turned where the file has northing first.
pub(crate) fn shape(bytes: &[u8], swap: bool) -> Result<Geometry, Fault> {
    let mut geometry = ewkb::decode(bytes).map_err(|e| unreadable(&e.to_string()))?;
    let mut finite = true;
    crate::axes::each_vertex_mut(&mut geometry.shape, &mut |c| {
        finite &= c.x.is_finite() && c.y.is_finite() && c.z.is_finite();
        if swap {
            std::mem::swap(&mut c.x, &mut c.y);
        }
    });
    if finite { Ok(geometry) } else { Err(unreadable("NaN")) }
}

/// A place from two columns of a table.
fn point(x: Option<&Json>, y: Option<&Json>, swap: bool) -> Option<Result<Geometry, Fault>> {
    let (x, y) = (x.and_then(text)?, y.and_then(text)?);
    let number = |t: &str| crate::number::parse(t.replace(',', ".").as_bytes());
    Some(match (number(&x), number(&y)) {
        (Some(x), Some(y)) => {
            let (x, y) = if swap { (y, x) } else { (x, y) };
            Ok(Geometry { srid: 0, has_z: false, shape: Shape::Point(Coord { x, y, z: 0.0 }) })
        }
        _ => Err(crate::geometry_fault::not_pairs(&format!("{x} {y}"))),
    })
}

fn content(object: &Object) -> String {
    let mut hasher = Xxh3::new();
    for value in &object.values {
        hasher.update(value.to_string().as_bytes());
        hasher.update(b"|");
    }
    hasher.update(object.geometry.as_deref().unwrap_or_default());
    format!("{:016x}", hasher.digest())
}
