//! Rows in PostgreSQL's binary COPY format, written by hand because it is what a delivery spends its time on.

use registers::catalogue::{Attribute, Kind};
use registers::{Class, Doubt, Entry, Kept, Value};

/// Microseconds and days from 1970 to PostgreSQL's own beginning, 2000-01-01.
const PG_EPOCH_MICROS: i64 = 946_684_800_000_000;
const PG_EPOCH_DAYS: i32 = 10_957;

/// Rows of one table, ready to be sent.
pub(crate) struct CopyBuffer {
    bytes: Vec<u8>,
}

impl Default for CopyBuffer {
    fn default() -> Self {
        let mut bytes = Vec::with_capacity(64 * 1024);
        bytes.extend_from_slice(b"PGCOPY\n\xff\r\n\0");
        bytes.extend_from_slice(&[0; 8]);
        Self { bytes }
    }
}

impl CopyBuffer {
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The whole message with its trailer; the buffer starts anew.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        let mut full = std::mem::take(self).bytes;
        full.extend_from_slice(&(-1_i16).to_be_bytes());
        full
    }

    /// One version of one object, in the order of [`crate::ddl::HOUSE`] and the class's attributes, for kept
    /// classes with the unit that keeps it; gives the content's fingerprint.
    pub(crate) fn entry(&mut self, class: &Class, entry: &Entry, import: i64, keeper: Option<&str>) -> i64 {
        let fields = crate::ddl::HOUSE.len() + class.attributes.len() + usize::from(class.kept);
        self.row(fields);
        self.int8(entry.identity.number());
        self.text(&entry.identity.namespace);
        self.text(&entry.identity.local);
        match (&entry.identity.version, entry.life.version_from) {
            (Some(v), _) => self.text(v),
            (None, Some(from)) => self.text(&registers::time::format_local(from)),
            (None, None) => self.text(""),
        }
        let times = self.bytes.len();
        self.instant(entry.life.object_from);
        self.instant(entry.life.version_from);
        let times = times..self.bytes.len();
        // An object that ended has no open version.
        self.instant(entry.life.version_to.or(entry.life.object_to));
        self.instant(entry.life.object_to);
        self.int8(import);
        self.int8(i64::try_from(entry.line).unwrap_or(i64::MAX));
        self.int8(0);
        let content = self.bytes.len();
        match &entry.rest {
            Some(rest) => self.json(&serde_json::Value::Object(rest.clone())),
            None => self.null(),
        }
        for (a, v) in class.attributes.iter().zip(&entry.values) {
            self.value(a, v);
        }
        let mut hash = xxhash_rust::xxh3::Xxh3::new();
        hash.update(&self.bytes[times]);
        hash.update(&self.bytes[content..]);
        let digest = hash.digest().to_be_bytes();
        self.bytes[content - 8..content].copy_from_slice(&digest);
        if class.kept {
            match keeper {
                Some(unit) => self.text(unit),
                None => self.null(),
            }
        }
        i64::from_be_bytes(digest)
    }

    pub(crate) fn kept(&mut self, k: &Kept, import: i64) {
        self.row(11);
        self.int8(import);
        self.text(&k.xml_namespace);
        self.text(&k.element);
        self.text(&k.gml_id);
        match &k.identity {
            Some(i) => {
                self.text(&i.namespace);
                self.text(&i.local);
                self.text(i.version.as_deref().unwrap_or_default());
            }
            None => (0..3).for_each(|_| self.null()),
        }
        self.int8(i64::try_from(k.line).unwrap_or(i64::MAX));
        let content = self.bytes.len();
        self.json(&k.content);
        match &k.geometry {
            Some(g) => self.field(g),
            None => self.null(),
        }
        let digest = xxhash_rust::xxh3::xxh3_64(&self.bytes[content..]);
        self.field(&digest.to_be_bytes());
    }

    pub(crate) fn doubt(&mut self, d: &Doubt, import: i64) {
        self.row(9);
        self.int8(import);
        self.int8(i64::try_from(d.line).unwrap_or(i64::MAX));
        self.field(&(d.severity as i16).to_be_bytes());
        self.text(&d.rule);
        self.text(&d.class);
        self.text(&d.object);
        match &d.attribute {
            Some(a) => self.text(a),
            None => self.null(),
        }
        self.text(&d.text.pl);
        self.text(&d.text.en);
    }

    fn row(&mut self, fields: usize) {
        // A declaration has far fewer than 32,767 attributes.
        self.bytes.extend_from_slice(&i16::try_from(fields).unwrap_or(i16::MAX).to_be_bytes());
    }

    fn field(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(&i32::try_from(bytes.len()).unwrap_or(i32::MAX).to_be_bytes());
        self.bytes.extend_from_slice(bytes);
    }

    fn null(&mut self) {
        self.bytes.extend_from_slice(&(-1_i32).to_be_bytes());
    }

    fn int8(&mut self, v: i64) {
        self.field(&v.to_be_bytes());
    }

    /// PostgreSQL has no NUL in texts; XML has none either, other formats may.
    fn text(&mut self, t: &str) {
        if t.contains('\0') {
            self.field(t.replace('\0', "").as_bytes());
        } else {
            self.field(t.as_bytes());
        }
    }

    fn instant(&mut self, micros: Option<i64>) {
        match micros {
            Some(m) => self.int8(m - PG_EPOCH_MICROS),
            None => self.null(),
        }
    }

    fn json(&mut self, json: &serde_json::Value) {
        let at = self.bytes.len();
        self.bytes.extend_from_slice(&[0; 4]);
        self.bytes.push(1);
        let text = json.to_string();
        if text.contains("\\u0000") {
            self.bytes.extend_from_slice(text.replace("\\u0000", "").as_bytes());
        } else {
            self.bytes.extend_from_slice(text.as_bytes());
        }
        let len = i32::try_from(self.bytes.len() - at - 4).unwrap_or(i32::MAX);
        self.bytes[at..at + 4].copy_from_slice(&len.to_be_bytes());
    }

    fn texts(&mut self, list: &[String]) {
        let at = self.bytes.len();
        self.bytes.extend_from_slice(&[0; 4]);
        let n = i32::try_from(list.len()).unwrap_or(i32::MAX);
        for word in [i32::from(n > 0), 0, 25] {
            self.bytes.extend_from_slice(&word.to_be_bytes());
        }
        if n > 0 {
            self.bytes.extend_from_slice(&n.to_be_bytes());
            self.bytes.extend_from_slice(&1_i32.to_be_bytes());
        }
        for t in list {
            self.text(t);
        }
        let len = i32::try_from(self.bytes.len() - at - 4).unwrap_or(i32::MAX);
        self.bytes[at..at + 4].copy_from_slice(&len.to_be_bytes());
    }

    fn value(&mut self, a: &Attribute, v: &Value) {
        match (v, &a.kind, a.many) {
            (Value::Geometry(g), Kind::Geometry(_), _) => self.field(g),
            (Value::Json(j), Kind::Struct { .. }, _) => self.json(j),
            (Value::Texts(list), _, true) => self.texts(list),
            (Value::Integer(i), Kind::Integer, false) => self.int8(*i),
            (Value::Real(r), Kind::Real, false) => self.field(&r.to_be_bytes()),
            #[expect(clippy::cast_precision_loss, reason = "a whole number where a real stands")]
            (Value::Integer(i), Kind::Real, false) => self.field(&(*i as f64).to_be_bytes()),
            (Value::Boolean(b), Kind::Boolean, false) => self.field(&[u8::from(*b)]),
            (Value::Date(d), Kind::Date, false) => self.field(&(d - PG_EPOCH_DAYS).to_be_bytes()),
            (Value::DateTime(t), Kind::DateTime, false) => self.instant(Some(*t)),
            (Value::Text(t), Kind::Text | Kind::Code(_) | Kind::Ref(_), false) => self.text(t),
            (other, _, true) if !matches!(other, Value::Null) => {
                let one = other.as_text().map(std::borrow::Cow::into_owned);
                self.texts(one.as_slice());
            }
            (other, Kind::Text | Kind::Code(_) | Kind::Ref(_), false) => match other.as_text() {
                Some(t) => self.text(&t),
                None => self.null(),
            },
            // A reader gives values of the declared type; anything else has been doubted already.
            _ => self.null(),
        }
    }
}
