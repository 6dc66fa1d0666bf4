//! Where every delivered object is looked at once: what it is, who reads it, and what became of it.

use crate::axes::{Axes, Style};
use crate::doubts::{At, Doubts};
use crate::error::ImportError;
use crate::fault::words;
use crate::geometry::Around;
use crate::karto::Karto;
use crate::maps::{self, OldMap};
use crate::names::{Known, Name, Names};
use crate::options::Options;
use crate::out::{Out, Sink};
use crate::plan::Plan;
use crate::summary::{self, Skipped, Summary};
use crate::tree::{El, Tree};
use registers::{Catalogue, Class, ClassIx, Severity, Words};
use std::collections::{BTreeMap, BTreeSet};

/// What became of one delivered object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    Loaded,
    Kept,
    Skipped,
    Refused,
}

/// What an element's objects are.
#[derive(Clone, Copy)]
enum Target {
    Class(ClassIx),
    /// A class of an older model: place in the maps, place of the class there.
    Old(usize, usize),
    /// Map editing of the model of 2015.
    Karto(Karto),
    /// Left out on purpose; the reason is in `skips`.
    Skip,
    Unknown,
}

pub(crate) struct Desk<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) axes: Axes,
    pub(crate) doubts: Doubts,
    pub(crate) out: Out<'a>,
    pub(crate) maps: Vec<OldMap>,
    pub(crate) personal: BTreeMap<String, u64>,
    targets: Vec<Option<Target>>,
    plans: Vec<Option<Plan>>,
    fates: Vec<summary::Fate>,
    /// Entries by class.
    entries: Vec<u64>,
    skips: BTreeMap<u16, Words>,
    generations: BTreeSet<String>,
    /// The last object read whole: id and line.
    pub(crate) last: Option<(String, u64)>,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        catalogue: &'a Catalogue,
        options: &Options,
        sink: &'a mut Sink<'a>,
    ) -> Result<Self, ImportError> {
        Ok(Self {
            catalogue,
            axes: Axes::new(options),
            doubts: Doubts::new(options.limits.examples),
            out: Out::new(sink, &options.limits),
            maps: maps::load(catalogue)?,
            personal: BTreeMap::new(),
            targets: Vec::new(),
            plans: catalogue.classes.iter().map(|_| None).collect(),
            fates: Vec::new(),
            entries: vec![0; catalogue.classes.len()],
            skips: BTreeMap::new(),
            generations: BTreeSet::new(),
            last: None,
        })
    }

    /// Reads one object and hands over what it yields.
    pub(crate) fn object(&mut self, names: &Names, tree: &mut Tree) -> Result<(), ImportError> {
        let scrubbed = tree.scrub();
        let object = tree.root();
        let gml_id = object.attribute(Known::Id).unwrap_or("");
        let name = object.name();
        let at = At { class: names.local(name), object: gml_id, line: tree.place.line };
        if scrubbed {
            self.doubts.add(at, Severity::Warning, "ZNAK", None, || {
                words(
                    "Tekst zawiera znak zerowy, niedozwolony w XML; zastąpiono go odstępem.".into(),
                    "A text holds a zero character, which XML forbids; it became a blank.".into(),
                )
            });
        }
        let fate = match self.target(names, name) {
            Target::Class(ix) => self.entry(names, object, at, ix)?,
            Target::Old(map, class) => self.old(names, object, at, map, class)?,
            Target::Karto(kind) => self.karto(names, object, at, kind)?,
            Target::Skip => Fate::Skipped,
            Target::Unknown => self.keep_unknown(names, object, at)?,
        };
        self.account(name, fate);
        match &mut self.last {
            Some((id, line)) => {
                id.clear();
                id.push_str(gml_id);
                *line = at.line;
            }
            None => self.last = Some((gml_id.to_owned(), at.line)),
        }
        self.hand_over()
    }

    /// Objects under this name are left out, for this reason.
    pub(crate) fn skip(&mut self, name: Name, reason: Words) {
        self.skips.insert(name.number, reason);
    }

    /// Hands over what is waiting, when it is enough.
    pub(crate) fn hand_over(&mut self) -> Result<(), ImportError> {
        self.out.doubts(&mut self.doubts.pending);
        self.out.relieve()
    }

    pub(crate) fn account(&mut self, name: Name, fate: Fate) {
        let at = usize::from(name.number);
        if at >= self.fates.len() {
            self.fates.resize(at + 1, summary::Fate::default());
        }
        let f = &mut self.fates[at];
        *match fate {
            Fate::Loaded => &mut f.loaded,
            Fate::Kept => &mut f.kept,
            Fate::Skipped => &mut f.skipped,
            Fate::Refused => &mut f.refused,
        } += 1;
    }

    pub(crate) fn count_entry(&mut self, class: &Class) {
        self.entries[usize::from(class.ix.0)] += 1;
    }

    fn target(&mut self, names: &Names, name: Name) -> Target {
        let at = usize::from(name.number);
        if at >= self.targets.len() {
            self.targets.resize(at + 1, None);
        }
        if let Some(target) = self.targets[at] {
            return target;
        }
        let target = self.find_target(names, name);
        self.targets[at] = Some(target);
        target
    }

    fn find_target(&mut self, names: &Names, name: Name) -> Target {
        let (namespace, local) = (names.namespace(name), names.local(name));
        if let Some(class) = self.catalogue.by_xml(namespace, local) {
            self.generations.insert(self.catalogue.register_of(class).id.clone());
            return Target::Class(class.ix);
        }
        let skip = |list: &[registers::declaration::Skip]| {
            list.iter().find(|s| s.names.iter().any(|n| n == local)).map(|s| s.reason.clone())
        };
        if let Some(register) = self.catalogue.registers.iter().find(|r| r.xml.namespace == namespace) {
            self.generations.insert(register.id.clone());
            if let Some(reason) = skip(&register.skip) {
                self.skips.insert(name.number, reason);
                return Target::Skip;
            }
            return Target::Unknown;
        }
        if namespace == maps::BASIC_MODEL {
            self.generations.insert("2015".to_owned());
            if let Some(kind) = Karto::of(local) {
                return Target::Karto(kind);
            }
            if let Some(reason) = self.maps.iter().find_map(|m| skip(&m.skip)) {
                self.skips.insert(name.number, reason);
                return Target::Skip;
            }
            return Target::Unknown;
        }
        if let Some((i, map)) = self.maps.iter().enumerate().find(|(_, m)| m.namespace == namespace) {
            self.generations.insert(map.id.clone());
            if let Some(reason) = skip(&map.skip) {
                self.skips.insert(name.number, reason);
                return Target::Skip;
            }
            return map.classes.iter().position(|c| c.from == local).map_or(Target::Unknown, |c| Target::Old(i, c));
        }
        self.generations.insert(namespace.to_owned());
        Target::Unknown
    }

    /// What a geometry of this object may take from around it.
    pub(crate) fn around<'t>(&self, names: &'t Names, object: El<'t>) -> Around<'t> {
        let own = object
            .child(Known::BoundedBy)
            .and_then(|b| b.child(Known::Envelope))
            .and_then(|e| e.attribute(Known::SrsName));
        let style =
            if names.namespace(object.name()).contains("/schemas/prgad/") { Style::Addresses } else { Style::Plain };
        Around { names, srs_name: own.or_else(|| object.collection_srs()), style, place: object.place() }
    }

    pub(crate) fn take_plan(&mut self, class: &Class) -> Plan {
        self.plans[usize::from(class.ix.0)].take().unwrap_or_else(|| Plan::new(self.catalogue, class))
    }

    pub(crate) fn give_plan(&mut self, plan: Plan) {
        let at = usize::from(plan.class().0);
        self.plans[at] = Some(plan);
    }

    /// The account at the end of a delivery; everything still waiting is handed over.
    pub(crate) fn close(mut self, names: &Names) -> Result<Summary, ImportError> {
        let axes = self.axes.finish()?;
        let srids = self.axes.srids();
        if srids.len() > 1 {
            let list = srids.iter().map(|s| format!("EPSG:{s}")).collect::<Vec<_>>().join(", ");
            let at = At { class: "", object: "", line: 0 };
            self.doubts.once(at, Severity::Note, "GEOM-UKLADY", None, || {
                words(
                    format!("Dostawa zawiera geometrie w kilku układach współrzędnych: {list}; każda zachowała swój."),
                    format!("The delivery holds geometries in several coordinate systems: {list}; each kept its own."),
                )
            });
        }
        self.out.doubts(&mut self.doubts.pending);
        self.out.flush()?;
        let mut summary =
            Summary { axes, generations: self.generations, personal: self.personal, ..Summary::default() };
        for (number, fate) in self.fates.iter().enumerate().filter(|(_, f)| f.sum() > 0) {
            let name = Name { number: u16::try_from(number).unwrap_or(u16::MAX), known: Known::Other };
            let (namespace, local) = (names.namespace(name), names.local(name));
            let key = if namespace.is_empty() { local.to_owned() } else { format!("{namespace} {local}") };
            summary.delivered.insert(key.clone(), fate.sum());
            summary.fates.insert(key.clone(), *fate);
            if let Some(reason) = self.skips.get(&name.number).filter(|_| fate.skipped > 0) {
                summary.skipped.push(Skipped { element: key, count: fate.skipped, reason: reason.clone() });
            }
        }
        for (class, count) in self.catalogue.classes.iter().zip(&self.entries).filter(|(_, n)| **n > 0) {
            summary.entries.insert(class.id.clone(), *count);
        }
        summary.doubts = self.doubts.counts();
        Ok(summary)
    }
}
