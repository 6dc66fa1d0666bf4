//! Elements of one object become the values of one entry: every attribute by its name, in any order, and what does not
//! fit goes aside with a doubt instead of getting lost.

use crate::axes::Axes;
use crate::doubts::{At, Doubts};
use crate::error::ImportError;
use crate::fault::{Fault, words};
use crate::geometry::{self, Around, Reading};
use crate::json;
use crate::names::{Known, Names};
use crate::plain::{self, Plain};
use crate::tree::El;
use registers::geometry::Geometry;
use registers::{Attribute, Class, Kind, Severity, Value, Words, ewkb};
use serde_json::{Map, Value as Json};

/// Writes the values of one object.
pub(crate) struct Scribe<'a> {
    pub(crate) names: &'a Names,
    pub(crate) axes: &'a mut Axes,
    pub(crate) doubts: &'a mut Doubts,
    pub(crate) at: At<'a>,
    pub(crate) around: Around<'a>,
}

/// An entry in the making.
#[derive(Default)]
pub(crate) struct Draft {
    pub(crate) values: Vec<Value>,
    pub(crate) rest: Map<String, Json>,
    /// Attributes that were delivered empty or wrong: their absence is already reported.
    pub(crate) reported: Vec<usize>,
    /// Parts of repeated geometry attributes.
    shapes: Vec<(usize, Geometry)>,
    /// A geometry lies outside Poland or the unit.
    pub(crate) outside: bool,
}

impl Draft {
    pub(crate) fn new(class: &Class) -> Self {
        Self { values: vec![Value::Null; class.attributes.len()], ..Self::default() }
    }
}

impl Scribe<'_> {
    pub(crate) fn add(
        &mut self,
        severity: Severity,
        rule: &str,
        attribute: Option<&str>,
        text: impl FnOnce() -> Words,
    ) {
        self.doubts.add(self.at, severity, rule, attribute, text);
    }

    fn fault(&mut self, fault: Fault, attribute: &str) {
        self.doubts.add(self.at, Severity::Warning, fault.rule, Some(attribute), || fault.text);
    }

    /// Puts a delivered element into its attribute.
    pub(crate) fn put(
        &mut self,
        draft: &mut Draft,
        index: usize,
        attribute: &Attribute,
        el: El<'_>,
    ) -> Result<(), ImportError> {
        if matches!(attribute.kind, Kind::Geometry(_)) {
            return self.geometry(draft, index, attribute, el);
        }
        if !attribute.many && !draft.values[index].is_null() {
            json::put(&mut draft.rest, &attribute.name, json::of(el, self.names));
            self.add(Severity::Warning, "POWTORZONY", Some(&attribute.name), || {
                words(
                    format!("Atrybut „{}” występuje więcej niż raz; pierwszą wartość przyjęto, pozostałe zachowano poza rejestrem.", attribute.label.pl),
                    format!("“{}” occurs more than once; the first value was taken, the others kept aside.", attribute.label.en),
                )
            });
            return Ok(());
        }
        let value = match &attribute.kind {
            Kind::Ref(_) => self.reference(draft, index, attribute, el),
            Kind::Struct { element, fields } => self.structure(element, fields, el),
            _ => self.plain(draft, index, attribute, el),
        };
        if value.is_null() {
            self.emptied(draft, index, attribute, el);
        } else if attribute.many {
            append(&mut draft.values[index], value);
        } else {
            draft.values[index] = value;
        }
        Ok(())
    }

    /// Puts a text (a mapped value) into an attribute.
    pub(crate) fn put_text(&mut self, draft: &mut Draft, index: usize, attribute: &Attribute, text: &str) {
        match plain::read(attribute, text) {
            Plain::Good(value) | Plain::Mended(value, _) if attribute.many => append(&mut draft.values[index], value),
            Plain::Good(value) => draft.values[index] = value,
            Plain::Mended(value, fault) => {
                draft.values[index] = value;
                self.fault(fault, &attribute.name);
            }
            Plain::Bad(fault) => {
                json::put(&mut draft.rest, &attribute.name, Json::String(text.to_owned()));
                draft.reported.push(index);
                self.fault(fault, &attribute.name);
            }
        }
    }

    fn emptied(&mut self, draft: &mut Draft, index: usize, attribute: &Attribute, el: El<'_>) {
        let reason = el.attribute(Known::NilReason).map(str::trim).filter(|r| !r.is_empty());
        if let Some(reason) = reason.filter(|r| *r != "missing") {
            // Why a value is absent is itself delivered; `missing` says no more than the absence does.
            let mut map = Map::new();
            map.insert("@nilReason".into(), Json::String(reason.to_owned()));
            json::put(&mut draft.rest, &attribute.name, Json::Object(map));
        }
        if attribute.required && !draft.reported.contains(&index) {
            let nil = reason.is_some() || el.is_nil();
            let severity = if nil { Severity::Note } else { Severity::Warning };
            self.add(severity, "PUSTY", Some(&attribute.name), || {
                words(
                    format!("Wymagany atrybut „{}” ({}) jest pusty.", attribute.label.pl, attribute.name),
                    format!("The required attribute “{}” ({}) is empty.", attribute.label.en, attribute.name),
                )
            });
        }
        draft.reported.push(index);
    }

    fn reference(&mut self, draft: &mut Draft, index: usize, attribute: &Attribute, el: El<'_>) -> Value {
        if let Some(href) = el.attribute(Known::Href).map(str::trim).filter(|h| !h.is_empty()) {
            return Value::Text(href.to_owned());
        }
        if !el.is_leaf() {
            // The object itself instead of a reference to it.
            json::put(&mut draft.rest, &attribute.name, json::of(el, self.names));
            draft.reported.push(index);
            self.doubts.once(self.at, Severity::Note, "ZAGNIEZDZONY", Some(&attribute.name), || {
                words(
                    format!(
                        "Zamiast odwołania „{}” zapisano cały obiekt; zachowano go poza rejestrem.",
                        attribute.label.pl
                    ),
                    format!("“{}” holds an object instead of a reference; it was kept aside.", attribute.label.en),
                )
            });
            return Value::Null;
        }
        match el.text() {
            "" => Value::Null,
            text => Value::Text(text.to_owned()),
        }
    }

    fn plain(&mut self, draft: &mut Draft, index: usize, attribute: &Attribute, el: El<'_>) -> Value {
        if !el.is_leaf() {
            json::put(&mut draft.rest, &attribute.name, json::of(el, self.names));
            draft.reported.push(index);
            self.doubts.once(self.at, Severity::Note, "ZAGNIEZDZONY", Some(&attribute.name), || {
                words(
                    format!(
                        "Atrybut „{}” zawiera elementy zamiast wartości; zachowano je poza rejestrem.",
                        attribute.label.pl
                    ),
                    format!("“{}” holds elements instead of a value; they were kept aside.", attribute.label.en),
                )
            });
            return Value::Null;
        }
        // Code lists by reference write the code into the address.
        let text = match (el.text(), el.attribute(Known::Href)) {
            ("", Some(href)) => href.trim(),
            (text, _) => text,
        };
        if text.is_empty() || el.is_nil() {
            return Value::Null;
        }
        self.unit(attribute, el);
        match plain::read(attribute, text) {
            Plain::Good(value) => value,
            Plain::Mended(value, fault) => {
                self.fault(fault, &attribute.name);
                value
            }
            Plain::Bad(fault) => {
                json::put(&mut draft.rest, &attribute.name, Json::String(text.to_owned()));
                self.fault(fault, &attribute.name);
                draft.reported.push(index);
                Value::Null
            }
        }
    }

    fn unit(&mut self, attribute: &Attribute, el: El<'_>) {
        let (Some(expected), Some(uom)) = (attribute.unit.as_deref(), el.attribute(Known::Uom)) else { return };
        let given = uom.rsplit([':', '#', '/']).next().unwrap_or(uom).trim();
        if !given.eq_ignore_ascii_case(expected) {
            self.add(Severity::Warning, "JEDNOSTKA", Some(&attribute.name), || {
                words(
                    format!("Wartość atrybutu „{}” podano w „{uom}”, a schemat wymaga „{expected}”; wartości nie przeliczono.", attribute.label.pl),
                    format!("“{}” is given in “{uom}”, the schema wants “{expected}”; the value was not converted.", attribute.label.en),
                )
            });
        }
    }

    fn structure(&mut self, element: &str, fields: &[Attribute], el: El<'_>) -> Value {
        let body = match el.children().find(|c| self.names.local(c.name()) == element) {
            Some(inside) => inside,
            None if el.is_leaf() => {
                return el
                    .attribute(Known::Href)
                    .map_or(Value::Null, |href| Value::Json(Json::String(href.to_owned())));
            }
            None => el,
        };
        let mut map = Map::new();
        for child in body.children() {
            let name = self.names.local(child.name());
            match fields.iter().find(|f| f.name == name) {
                Some(field) => {
                    if let Some(value) = self.field(field, child) {
                        if field.many {
                            match map.entry(name.to_owned()).or_insert_with(|| Json::Array(Vec::new())) {
                                Json::Array(list) => list.push(value),
                                other => *other = value,
                            }
                        } else {
                            json::put(&mut map, name, value);
                        }
                    }
                }
                None => json::put(&mut map, name, json::of(child, self.names)),
            }
        }
        if map.is_empty() { Value::Null } else { Value::Json(Json::Object(map)) }
    }

    fn field(&mut self, field: &Attribute, el: El<'_>) -> Option<Json> {
        let text = match el.attribute(Known::Href) {
            Some(href) if el.text().is_empty() => href.trim(),
            _ => el.text(),
        };
        if let Kind::Struct { element, fields } = &field.kind {
            return match self.structure(element, fields, el) {
                Value::Json(json) => Some(json),
                _ => None,
            };
        }
        if !el.is_leaf() || matches!(field.kind, Kind::Geometry(_)) {
            return Some(json::of(el, self.names));
        }
        if text.is_empty() || el.is_nil() {
            return None;
        }
        self.unit(field, el);
        match plain::read(field, text) {
            Plain::Good(Value::DateTime(_)) => Some(Json::String(text.to_owned())),
            Plain::Good(value) => Some(value.to_json()),
            Plain::Mended(value, fault) => {
                self.fault(fault, &field.name);
                Some(value.to_json())
            }
            Plain::Bad(fault) => {
                self.fault(fault, &field.name);
                Some(Json::String(text.to_owned()))
            }
        }
    }

    fn geometry(
        &mut self,
        draft: &mut Draft,
        index: usize,
        attribute: &Attribute,
        el: El<'_>,
    ) -> Result<(), ImportError> {
        if el.is_empty() || el.is_nil() {
            self.emptied(draft, index, attribute, el);
            return Ok(());
        }
        match geometry::of_property(el, self.around, self.axes) {
            Ok(Reading { geometry, form, mended }) => {
                draft.outside |= self.axes.witness(form, &geometry, self.around.place)?;
                if let Some(fault) = mended {
                    self.fault(fault, &attribute.name);
                }
                if attribute.many {
                    draft.shapes.push((index, geometry));
                } else if draft.values[index].is_null() {
                    draft.values[index] = Value::Geometry(ewkb::encode(&geometry));
                } else {
                    json::put(&mut draft.rest, &attribute.name, json::of(el, self.names));
                    self.add(Severity::Warning, "POWTORZONY", Some(&attribute.name), || {
                        words(
                            format!("Geometria „{}” występuje więcej niż raz; pierwszą przyjęto, pozostałe zachowano poza rejestrem.", attribute.label.pl),
                            format!("Geometry “{}” occurs more than once; the first was taken, the others kept aside.", attribute.label.en),
                        )
                    });
                }
            }
            Err(fault) => {
                json::put(&mut draft.rest, &attribute.name, json::of(el, self.names));
                draft.reported.push(index);
                self.fault(fault, &attribute.name);
            }
        }
        Ok(())
    }

    /// Joins repeated geometries and reports what can only be told at the end.
    pub(crate) fn settle(&mut self, class: &Class, draft: &mut Draft) {
        let mut shapes = std::mem::take(&mut draft.shapes);
        while let Some((index, _)) = shapes.first() {
            let index = *index;
            let (mine, others): (Vec<_>, Vec<_>) = shapes.into_iter().partition(|(i, _)| *i == index);
            shapes = others;
            self.join(class, draft, index, mine.into_iter().map(|(_, g)| g).collect());
        }
        if draft.outside {
            self.add(Severity::Warning, "GEOM-POZA", class.geometry().map(|a| a.name.as_str()), || {
                words(
                    "Obiekt leży (w całości lub części) poza Polską lub poza obszarem jednostki.".into(),
                    "The object lies (wholly or partly) outside Poland or outside the unit.".into(),
                )
            });
        }
    }

    fn join(&mut self, class: &Class, draft: &mut Draft, index: usize, mut list: Vec<Geometry>) {
        let name = &class.attributes[index].name;
        let first = list.remove(0);
        if list.is_empty() {
            draft.values[index] = Value::Geometry(ewkb::encode(&first));
            return;
        }
        let (srid, has_z) = (first.srid, first.has_z);
        let alike = list.iter().all(|g| g.srid == srid && g.has_z == has_z);
        let all = std::iter::once(first.shape.clone()).chain(list.iter().map(|g| g.shape.clone())).collect();
        match geometry::join(all) {
            Ok(shape) if alike => draft.values[index] = Value::Geometry(ewkb::encode(&Geometry { srid, has_z, shape })),
            _ => {
                draft.values[index] = Value::Geometry(ewkb::encode(&first));
                for other in &list {
                    let hex: String = ewkb::encode(other).iter().map(|b| format!("{b:02x}")).collect();
                    json::put(&mut draft.rest, name, Json::String(hex));
                }
                self.add(Severity::Warning, "POWTORZONY", Some(name), || {
                    words(
                        "Obiekt ma kilka geometrii różnych rodzajów; pierwszą przyjęto, pozostałe zachowano poza rejestrem.".into(),
                        "The object has geometries of different kinds; the first was taken, the others kept aside.".into(),
                    )
                });
            }
        }
    }
}

/// One more value of a repeated attribute: texts stay texts, anything else is a list.
fn append(list: &mut Value, value: Value) {
    match (&mut *list, value) {
        (Value::Null, Value::Text(t)) => *list = Value::Texts(vec![t]),
        (Value::Texts(all), Value::Text(t)) => all.push(t),
        (Value::Json(Json::Array(all)), value) => all.push(value.to_json()),
        (Value::Null, value) => *list = Value::Json(Json::Array(vec![value.to_json()])),
        (_, _) => {}
    }
}
