//! One delivered object of a known class becomes an entry, with the entries inside it (labels of a presentation).

use crate::desk::{Desk, Fate};
use crate::doubts::At;
use crate::error::ImportError;
use crate::fault::words;
use crate::identity;
use crate::json;
use crate::names::{Known, Names};
use crate::options::Record;
use crate::plan::{Moment, Plan, Slot, moment};
use crate::presented;
use crate::scribe::{Draft, Scribe};
use crate::tree::El;
use registers::time::parse_datetime;
use registers::{Class, ClassIx, Entry, Identity, Life, Severity, Value, rules};

/// What surrounds the values of an entry.
#[derive(Default)]
pub(crate) struct Frame {
    pub(crate) identity: Option<Identity>,
    pub(crate) life: Life,
    /// `gml:identifier`.
    pub(crate) identifier: Option<String>,
}

impl Desk<'_> {
    /// Reads an object of a class of the catalogue.
    pub(crate) fn entry(
        &mut self,
        names: &Names,
        object: El<'_>,
        at: At<'_>,
        ix: ClassIx,
    ) -> Result<Fate, ImportError> {
        let catalogue = self.catalogue;
        let class = catalogue.class(ix);
        let mut plan = self.take_plan(class);
        let mut draft = Draft::new(class);
        let mut frame = Frame::default();
        let mut parts = Vec::new();
        let around = self.around(names, object);
        let mut scribe = Scribe { names, axes: &mut self.axes, doubts: &mut self.doubts, at, around };
        let mut highest = 0;
        let mut out_of_order = None;
        for child in object.children() {
            let slot = plan.slot(child.name(), names);
            if let Some(rank) = slot.rank() {
                if rank < highest {
                    out_of_order.get_or_insert(child);
                }
                highest = highest.max(rank);
            }
            match slot {
                Slot::Attribute(i) => {
                    scribe.put(&mut draft, usize::from(i), &class.attributes[usize::from(i)], child)?
                }
                Slot::Identity => frame.identity = identity::of_property(child, names),
                Slot::Moment(m) => scribe.moment(&mut draft, &mut frame.life, m, child),
                Slot::Cycle => {
                    for d in child.descendants().skip(1).filter(|d| d.is_leaf()) {
                        if let Some(m) = moment(names.local(d.name())) {
                            scribe.moment(&mut draft, &mut frame.life, m, d);
                        }
                    }
                }
                Slot::Part(p) => parts.push((usize::from(p), child)),
                Slot::Identifier => frame.identifier = Some(child.text().to_owned()),
                Slot::Ignored => {}
                Slot::Unknown | Slot::Unasked => scribe.unknown(&mut draft, child),
            }
        }
        if let Some(child) = out_of_order {
            scribe.doubts.once(at, Severity::Note, "KOLEJNOSC", None, || {
                words(
                    format!(
                        "Elementy nie stoją w kolejności schematu (np. „{}”); odczytano je po nazwach.",
                        names.local(child.name())
                    ),
                    format!(
                        "Elements are not in the order of the schema (e.g. “{}”); they were read by name.",
                        names.local(child.name())
                    ),
                )
            });
        }
        scribe.settle(class, &mut draft);
        let fate = self.finish(names, object, at, class, &plan, draft, frame, &parts);
        self.give_plan(plan);
        fate
    }

    /// Identity, checks and parts: the same for objects of today's models and of older ones.
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn finish(
        &mut self,
        names: &Names,
        object: El<'_>,
        at: At<'_>,
        class: &Class,
        plan: &Plan,
        draft: Draft,
        mut frame: Frame,
        parts: &[(usize, El<'_>)],
    ) -> Result<Fate, ImportError> {
        let presented_href = plan.presents.and_then(|i| match &draft.values[i] {
            Value::Text(href) => Some(href.clone()),
            Value::Texts(all) => all.first().cloned(),
            _ => None,
        });
        let identity = if class.presented {
            frame.life = Life::default();
            Some(presented::identity(object, names, presented_href.as_deref()))
        } else {
            self.identify(at, &frame)
        };
        let Some(identity) = identity else {
            self.doubts.add(at, Severity::Refused, "IDENTYFIKATOR", None, || {
                words(
                    format!(
                        "Obiekt nie ma identyfikatora IIP, a gml:id „{}” nie pozwala go odtworzyć; nie wczytano go.",
                        at.object
                    ),
                    format!(
                        "The object has no IIP identifier and gml:id “{}” does not tell it; it was not loaded.",
                        at.object
                    ),
                )
            });
            return Ok(Fate::Refused);
        };
        if !class.presented && frame.life.version_from.is_none() {
            self.doubts.add(at, Severity::Warning, "WYMAGANY", Some("startWersjaObiekt"), || {
                words("Brak początku wersji obiektu.".into(), "The version start is missing.".into())
            });
        }
        let weight = object.weight() + 200;
        let parent = (identity.clone(), frame.life);
        self.emit(class, at, identity, frame.life, draft, weight);
        let mut number = 0;
        for (place, property) in parts {
            let Some((_, ix)) = plan.parts.get(*place) else { continue };
            for el in property.children() {
                number += 1;
                self.part(names, el, at, *ix, number, &parent, presented_href.as_deref())?;
            }
        }
        Ok(Fate::Loaded)
    }

    /// Checks an entry and hands it over.
    pub(crate) fn emit(
        &mut self,
        class: &Class,
        at: At<'_>,
        identity: Identity,
        life: Life,
        draft: Draft,
        weight: usize,
    ) {
        let weight =
            weight + draft.values.iter().map(|v| if let Value::Geometry(b) = v { b.len() } else { 24 }).sum::<usize>();
        let reported = draft.reported;
        let rest = (!draft.rest.is_empty()).then_some(draft.rest);
        let mut entry = Entry { class: class.ix, identity, life, values: draft.values, rest, line: at.line };
        for mut doubt in rules::check(class, &entry) {
            let known = doubt.rule == "WYMAGANY"
                && doubt
                    .attribute
                    .as_deref()
                    .is_some_and(|a| class.attribute(a).is_some_and(|(i, _)| reported.contains(&i)));
            if !known {
                doubt.class = at.class.to_owned();
                doubt.object = at.object.to_owned();
                self.doubts.take(doubt);
            }
        }
        if entry.life.version_to.is_none() {
            entry.life.version_to = entry.life.object_to;
        }
        self.count_entry(class);
        self.out.push(Record::Entry(entry), weight);
    }

    fn identify(&mut self, at: At<'_>, frame: &Frame) -> Option<Identity> {
        let Some(found) = &frame.identity else {
            let derived = identity::of_reference(at.object)?;
            self.doubts.add(at, Severity::Warning, "IDENTYFIKATOR-GMLID", None, || {
                words(
                    "Obiekt nie ma identyfikatora IIP; odtworzono go z gml:id.".into(),
                    "The object has no IIP identifier; it was taken from gml:id.".into(),
                )
            });
            return Some(derived);
        };
        let base_map = ["BDOT", "GESUT", "EGiB"].iter().any(|r| found.namespace.contains(r));
        if base_map && !(identity::is_local_id(&found.local) && identity::is_namespace(&found.namespace)) {
            self.doubts.add(at, Severity::Note, "IDENTYFIKATOR-WZORZEC", None, || {
                words(
                    format!("Identyfikator „{}” „{}” ma inną postać niż w schemacie.", found.namespace, found.local),
                    format!(
                        "The identifier “{}” “{}” has another form than the schema's.",
                        found.namespace, found.local
                    ),
                )
            });
        }
        let stated = frame.identifier.as_deref().and_then(identity::of_reference);
        if stated.is_some_and(|s| s.namespace != found.namespace || s.local != found.local) {
            self.doubts.add(at, Severity::Warning, "IDENTYFIKATOR-GML", None, || {
                words(
                    format!(
                        "gml:identifier („{}”) przeczy idIIP; przyjęto idIIP.",
                        frame.identifier.as_deref().unwrap_or("")
                    ),
                    format!(
                        "gml:identifier (“{}”) contradicts idIIP; idIIP was taken.",
                        frame.identifier.as_deref().unwrap_or("")
                    ),
                )
            });
        }
        Some(found.clone())
    }

    /// An entry that is delivered inside another one.
    #[allow(clippy::too_many_arguments)]
    fn part(
        &mut self,
        names: &Names,
        el: El<'_>,
        at: At<'_>,
        ix: ClassIx,
        number: usize,
        (parent, life): &(Identity, Life),
        presented_href: Option<&str>,
    ) -> Result<(), ImportError> {
        let catalogue = self.catalogue;
        let class = catalogue.class(ix);
        let mut plan = self.take_plan(class);
        let mut draft = Draft::new(class);
        let around = self.around(names, el);
        let at = At { class: &class.name, ..at };
        let mut scribe = Scribe { names, axes: &mut self.axes, doubts: &mut self.doubts, at, around };
        for child in el.children() {
            match plan.slot(child.name(), names) {
                Slot::Attribute(i) => {
                    scribe.put(&mut draft, usize::from(i), &class.attributes[usize::from(i)], child)?
                }
                Slot::Ignored | Slot::Identifier => {}
                _ => scribe.unknown(&mut draft, child),
            }
        }
        scribe.settle(class, &mut draft);
        if let (Some(i), Some(href)) = (plan.presents, presented_href)
            && draft.values[i].is_null()
        {
            draft.values[i] = Value::Text(href.to_owned());
        }
        self.give_plan(plan);
        let identity = Identity {
            namespace: parent.namespace.clone(),
            local: format!("{}.{number}", parent.local),
            version: parent.version.clone(),
        };
        self.emit(class, at, identity, *life, draft, 200);
        Ok(())
    }
}

impl Scribe<'_> {
    /// A moment of the object's life.
    pub(crate) fn moment(&mut self, draft: &mut Draft, life: &mut Life, moment: Moment, el: El<'_>) {
        let text = el.text();
        if text.is_empty() || el.is_nil() {
            return;
        }
        let name = self.names.local(el.name());
        let Some(micros) = parse_datetime(text) else {
            json::put(&mut draft.rest, name, serde_json::Value::String(text.to_owned()));
            self.add(Severity::Warning, "TYP", Some(name), || {
                words(
                    format!(
                        "Wartość „{}” nie jest datą i godziną; zachowano ją poza rejestrem.",
                        text.chars().take(60).collect::<String>()
                    ),
                    format!(
                        "The value “{}” is not a date and time; it was kept aside.",
                        text.chars().take(60).collect::<String>()
                    ),
                )
            });
            return;
        };
        *match moment {
            Moment::ObjectFrom => &mut life.object_from,
            Moment::VersionFrom => &mut life.version_from,
            Moment::VersionTo => &mut life.version_to,
            Moment::ObjectTo => &mut life.object_to,
        } = Some(micros);
    }

    /// An element that the class does not know: kept aside, said once for its name.
    pub(crate) fn unknown(&mut self, draft: &mut Draft, el: El<'_>) {
        if el.known() == Known::Text {
            return;
        }
        let name = self.names.local(el.name());
        json::put(&mut draft.rest, name, json::of(el, self.names));
        self.doubts.once(self.at, Severity::Note, "ELEMENT-NIEZNANY", Some(name), || {
            words(
                format!("Rejestr nie zna elementu „{name}”; jego treść zachowano poza atrybutami."),
                format!("The register does not know the element “{name}”; its content was kept aside."),
            )
        });
    }
}
