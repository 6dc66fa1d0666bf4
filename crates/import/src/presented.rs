//! Presentation objects (labels, symbols) have no identifier of their own: theirs comes from the object they present and
//! from their content, so that the same label delivered twice is the same label.

use crate::identity;
use crate::names::{Known, Names};
use crate::tree::El;
use registers::Identity;
use xxhash_rust::xxh3::Xxh3;

/// Namespace of presentations that present nothing.
pub(crate) const NOBODY: &str = "bez-obiektu";

pub(crate) fn identity(object: El<'_>, names: &Names, href: Option<&str>) -> Identity {
    let hash = content_hash(object, names);
    match href.and_then(identity::of_reference) {
        Some(of) => Identity { namespace: of.namespace, local: format!("{}-k{hash:016x}", of.local), version: None },
        None => Identity { namespace: NOBODY.to_owned(), local: format!("{hash:016x}"), version: None },
    }
}

/// A hash of everything but `gml:id`s (they are only the file's) and the breaking of lines.
pub(crate) fn content_hash(object: El<'_>, names: &Names) -> u64 {
    let mut hasher = Xxh3::new();
    for el in object.descendants() {
        hasher.update(b"<");
        hasher.update(names.local(el.name()).as_bytes());
        for (name, value) in el.attributes().filter(|(n, _)| n.known != Known::Id) {
            hasher.update(b"@");
            hasher.update(names.local(name).as_bytes());
            hasher.update(b"=");
            hasher.update(value.trim().as_bytes());
        }
        for word in el.text().split_ascii_whitespace() {
            hasher.update(b" ");
            hasher.update(word.as_bytes());
        }
    }
    hasher.digest()
}
