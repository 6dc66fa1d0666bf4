//! Entries in the making: identity, life and the common attributes come from chance that is fixed by class and key, so
//! that an object can be referred to before (or without) being made.

use super::ground;
use super::random::{Rng, hash, hash_text, mix};
use registers::geometry::Shape;
use registers::{Attribute, Catalogue, Class, Entry, Identity, Life, Value, time};

/// One acceptance of survey results into the resource: everything that came with it shares its moment.
#[derive(Debug, Clone)]
struct Operat {
    micros: i64,
    text: String,
    /// The same with hyphens for colons: the end of a `gml:id`.
    dashed: String,
    day: i32,
    number: String,
}

/// Names an object: class (table id) and a number that is unique in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub class: &'static str,
    pub key: u64,
}

/// Everything that the parts of the town share while it is drawn.
pub struct Work<'a> {
    pub catalogue: &'a Catalogue,
    pub ground: ground::Ground,
    pub rng: Rng,
    seed: u64,
    operats: Vec<Operat>,
    base: u64,
    next: u64,
    sink: &'a mut dyn FnMut(Entry) -> bool,
    stopped: bool,
}

pub struct Draft<'a> {
    attributes: &'a [Attribute],
    entry: Option<Entry>,
    link: Link,
    /// Operats of the first and of the live version.
    life: (usize, usize),
}

impl<'a> Work<'a> {
    pub fn new(catalogue: &'a Catalogue, seed: u64, river: f64, sink: &'a mut dyn FnMut(Entry) -> bool) -> Self {
        let ground = ground::Ground { river };
        Self {
            catalogue,
            ground,
            rng: Rng::new(seed),
            seed,
            operats: operats(seed),
            base: 0,
            next: 0,
            sink,
            stopped: false,
        }
    }

    /// Begins a part of the town: chances and keys from here on depend on the part alone.
    pub fn part(&mut self, part: u64) {
        self.base = part << 20;
        self.next = 0;
        self.rng = Rng::new(hash(&[self.seed, part]));
    }

    /// Whether the receiver has had enough.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.stopped
    }

    /// An object with the next free key.
    pub fn draft(&mut self, class: &'static str) -> Draft<'a> {
        self.next += 1;
        let key = self.base + self.next;
        self.draft_as(Link { class, key })
    }

    /// An object whose key others know.
    pub fn draft_as(&mut self, link: Link) -> Draft<'a> {
        let catalogue = self.catalogue;
        let Some(class) = catalogue.by_id(link.class) else {
            return Draft { attributes: &[], entry: None, link, life: (0, 0) };
        };
        let (born, version) = self.life(link);
        let entry = Entry {
            class: class.ix,
            identity: Identity {
                namespace: namespace(&class.schema).to_owned(),
                local: self.local(link),
                version: Some(self.operats[version].text.clone()),
            },
            life: Life {
                object_from: Some(self.operats[born].micros),
                version_from: Some(self.operats[version].micros),
                version_to: None,
                object_to: None,
            },
            values: vec![Value::Null; class.attributes.len()],
            rest: None,
            line: 0,
        };
        let mut draft = Draft { attributes: &class.attributes, entry: Some(entry), link, life: (born, version) };
        self.common(&mut draft, class, version);
        draft
    }

    /// Hands an object over, sometimes together with an earlier version of it.
    pub fn put(&mut self, draft: Draft<'a>) -> Link {
        let link = draft.link;
        let Some(entry) = draft.entry else { return link };
        let (born, version) = draft.life;
        if born != version && mix(link.key).is_multiple_of(7) {
            let earlier = self.earlier(&entry, draft.attributes, born);
            self.hand(earlier);
        }
        self.hand(entry);
        link
    }

    /// Hands over something that has no earlier versions.
    pub fn put_once(&mut self, draft: Draft<'a>) {
        if let Some(entry) = draft.entry {
            self.hand(entry);
        }
    }

    /// The local id that an object has.
    #[must_use]
    pub fn local_of(&self, link: Link) -> String {
        self.local(link)
    }

    fn hand(&mut self, entry: Entry) {
        if !self.stopped {
            self.stopped = !(self.sink)(entry);
        }
    }

    /// What a reference to the live version says: its `gml:id`.
    #[must_use]
    pub fn href(&self, link: Link) -> String {
        let schema = self.catalogue.by_id(link.class).map_or("", |c| c.schema.as_str());
        self.href_in(schema, link)
    }

    /// A reference to an object of a class that the registers leave out on purpose.
    #[must_use]
    pub fn href_in(&self, schema: &str, link: Link) -> String {
        let mut out = String::with_capacity(80);
        out.push_str(namespace(schema));
        out.push('_');
        out.push_str(&self.local(link));
        out.push('_');
        out.push_str(&self.operats[self.life(link).1].dashed);
        out
    }

    /// Operats of the object's first and of its live version.
    fn life(&self, link: Link) -> (usize, usize) {
        let h = hash(&[self.seed, hash_text(link.class), link.key, 3]);
        let count = self.operats.len() as u64;
        let born = h % (count - 40);
        let version = if (h >> 20).is_multiple_of(5) { born + 1 + (h >> 32) % 38 } else { born };
        (born as usize, version as usize)
    }

    /// A local id in the shape of a UUID.
    fn local(&self, link: Link) -> String {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let high = hash(&[self.seed, hash_text(link.class), link.key]) & !0xf000 | 0x4000;
        let low = mix(high ^ link.key) & (u64::MAX >> 2) | 1 << 63;
        let mut out = String::with_capacity(36);
        for (i, byte) in high.to_be_bytes().into_iter().chain(low.to_be_bytes()).enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                out.push('-');
            }
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
        out
    }

    /// Source, date and number of the survey, where the class has them.
    fn common(&self, draft: &mut Draft<'_>, class: &Class, version: usize) {
        let operat = &self.operats[version];
        let h = hash(&[draft.link.key, 5]);
        match class.schema.as_str() {
            "bdot500" | "gesut" if !class.presented => {
                let source = match h % 16 {
                    0..=11 => "O",
                    12 | 13 => "D",
                    14 if class.schema == "gesut" => "B",
                    14 => "F",
                    _ => "M",
                };
                draft.fill("zrodlo", Value::Text(source.to_owned()));
                draft.fill("dataPrzyjeciaDoZasobu", Value::Date(operat.day));
                draft.fill("numerOperatu", Value::Text(operat.number.clone()));
            }
            _ => {}
        }
    }

    /// The version before the live one: a project before it was built, an older survey, a storey fewer.
    fn earlier(&self, live: &Entry, attributes: &[Attribute], born: usize) -> Entry {
        let mut old = live.clone();
        old.identity.version = Some(self.operats[born].text.clone());
        old.life.version_to = live.life.version_from;
        old.life.version_from = old.life.object_from;
        old.life.object_to = None;
        for (attribute, value) in attributes.iter().zip(&mut old.values) {
            match (attribute.name.as_str(), &value) {
                ("zrodlo", Value::Text(_)) => *value = Value::Text("D".to_owned()),
                ("dataPrzyjeciaDoZasobu", Value::Date(_)) => *value = Value::Date(self.operats[born].day),
                ("numerOperatu", Value::Text(_)) => *value = Value::Text(self.operats[born].number.clone()),
                ("status", Value::Text(s)) if s == "i" && live.identity.namespace.ends_with("GESUT") => {
                    *value = Value::Text("p".to_owned());
                }
                ("liczbaKondygnacjiNadziemnych", Value::Integer(n)) if *n > 1 => *value = Value::Integer(n - 1),
                _ => {}
            }
        }
        old
    }

    /// Day and text of the moment of some operat, for registers that need dates of their own.
    pub fn some_day(&mut self) -> i32 {
        let n = self.rng.next() as usize % self.operats.len();
        self.operats[n].day
    }
}

impl Draft<'_> {
    fn fill(&mut self, name: &str, value: Value) {
        let Some(entry) = &mut self.entry else { return };
        let found = self.attributes.iter().position(|a| a.name == name);
        debug_assert!(found.is_some(), "{} has no attribute {name}", self.link.class);
        if let Some(i) = found {
            entry.values[i] = value;
        }
    }

    #[must_use]
    pub fn set(mut self, name: &str, value: Value) -> Self {
        self.fill(name, value);
        self
    }

    #[must_use]
    pub fn text(self, name: &str, text: &str) -> Self {
        self.set(name, Value::Text(text.to_owned()))
    }

    #[must_use]
    pub fn int(self, name: &str, number: i64) -> Self {
        self.set(name, Value::Integer(number))
    }

    #[must_use]
    pub fn real(self, name: &str, number: f64) -> Self {
        self.set(name, Value::Real(number))
    }

    #[must_use]
    pub fn geometry(self, name: &str, shape: Shape) -> Self {
        self.set(name, Value::Geometry(ground::place(shape)))
    }

    #[must_use]
    pub fn place(self, shape: Shape) -> Self {
        self.geometry("geometria", shape)
    }

    #[must_use]
    pub fn link(self, work: &Work<'_>, name: &str, to: Link) -> Self {
        self.set(name, Value::Text(work.href(to)))
    }

    #[must_use]
    pub fn links(self, work: &Work<'_>, name: &str, to: &[Link]) -> Self {
        self.set(name, Value::Texts(to.iter().map(|l| work.href(*l)).collect()))
    }

    /// The object is gone since a later survey: its last version is closed.
    #[must_use]
    pub fn gone(mut self) -> Self {
        if let Some(entry) = &mut self.entry {
            // Ninety days after the version began, to the second.
            let end = entry.life.version_from.map(|m| m + 90 * 86_400_000_000);
            entry.life.version_to = end;
            entry.life.object_to = end;
        }
        self
    }

    /// Gives the object a local id of its own kind, and neither version nor life: it has none in deliveries.
    #[must_use]
    pub fn nameless(mut self, local: &str) -> Self {
        if let Some(entry) = &mut self.entry {
            entry.identity.local = local.to_owned();
            entry.identity.version = None;
            entry.life = Life::default();
        }
        self
    }
}

/// Namespace of a register of this town; 9901 is nobody's entry in the list of data sets.
fn namespace(schema: &str) -> &'static str {
    match schema {
        "bdot500" => "PL.PZGiK.9901.BDOT500",
        "gesut" => "PL.PZGiK.9901.GESUT",
        "egib" => "PL.PZGiK.9901.EGiB",
        "emuia" => "PL.ZIPIN.9901.EMUiA",
        "zabytki" => "PL.GMINA.9901.ZABYTKI",
        "drzewa" => "PL.GMINA.9901.DRZEWA",
        _ => "PL.GMINA.9901.INNE",
    }
}

/// Acceptances over sixteen years, in order of time.
fn operats(seed: u64) -> Vec<Operat> {
    let mut rng = Rng::new(hash(&[seed, 16]));
    let mut out = Vec::new();
    for year in 2009..2026 {
        for month in 1..=12 {
            let mut days = [rng.int(1, 14), rng.int(15, 28)];
            days.sort_unstable();
            for day in days {
                let text = format!(
                    "{year}-{month:02}-{day:02}T{:02}:{:02}:{:02}",
                    rng.int(8, 14),
                    rng.int(0, 59),
                    rng.int(0, 59)
                );
                let Some(micros) = time::parse_datetime(&text) else { continue };
                let Some(date) = time::parse_date(&text[..10]) else { continue };
                let dashed = text.replace(':', "-");
                out.push(Operat {
                    micros,
                    dashed,
                    day: date - 3,
                    number: format!("P.9901.{year}.{}", rng.int(11, 2400)),
                    text,
                });
            }
        }
    }
    out
}
