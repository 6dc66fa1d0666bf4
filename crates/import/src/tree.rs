//! One delivered object in memory: its elements in document order, all text in one piece. The room is used again for the
//! next object.

use crate::error::Place;
use crate::names::{Known, Name, TEXT};

#[derive(Debug, Clone, Copy)]
struct Node {
    name: Name,
    /// The first node after this one's descendants.
    end: u32,
    text: (u32, u32),
    attributes: (u32, u32),
}

#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    attributes: Vec<(Name, u32, u32)>,
    text: String,
    open: Vec<u32>,
    /// Where the object begins in the delivery.
    pub(crate) place: Place,
    /// `srsName` of the envelope of the whole collection; stays from object to object.
    pub(crate) collection_srs: Option<String>,
}

impl Tree {
    pub(crate) fn start(&mut self, place: Place) {
        self.nodes.clear();
        self.attributes.clear();
        self.text.clear();
        self.open.clear();
        self.place = place;
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Bytes of text and attributes.
    pub(crate) fn weight(&self) -> usize {
        self.text.len()
    }

    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    #[inline]
    pub(crate) fn open(&mut self, name: Name) {
        let at = short(self.nodes.len());
        let text = short(self.text.len());
        let attributes = short(self.attributes.len());
        self.nodes.push(Node { name, end: at + 1, text: (text, text), attributes: (attributes, attributes) });
        self.open.push(at);
    }

    /// An attribute of the element opened last.
    pub(crate) fn attribute(&mut self, name: Name, value: &str) {
        let from = short(self.text.len());
        self.text.push_str(value);
        let to = short(self.text.len());
        self.attributes.push((name, from, to));
        if let Some(node) = self.nodes.last_mut() {
            node.attributes.1 = short(self.attributes.len());
            node.text = (to, to);
        }
    }

    /// Text of the innermost open element. Blanks around its children are nothing.
    #[inline]
    pub(crate) fn text(&mut self, text: &str) {
        let Some(&at) = self.open.last() else { return };
        let here = short(self.text.len());
        let count = self.nodes.len();
        let node = &mut self.nodes[at as usize];
        let blank = node.text.0 == node.text.1 && text.bytes().all(|b| b.is_ascii_whitespace());
        if blank {
            return;
        }
        let alone = at as usize + 1 == count;
        if alone {
            if node.text.0 == node.text.1 {
                node.text.0 = here;
            }
            self.text.push_str(text);
            self.nodes[at as usize].text.1 = short(self.text.len());
        } else if !text.bytes().all(|b| b.is_ascii_whitespace()) {
            // Text after a child: a node of its own keeps the order.
            self.text.push_str(text);
            let to = short(self.text.len());
            let attributes = short(self.attributes.len());
            self.nodes.push(Node {
                name: TEXT,
                end: short(count) + 1,
                text: (here, to),
                attributes: (attributes, attributes),
            });
        }
    }

    /// The innermost element ends; true when that was the object itself.
    #[inline]
    pub(crate) fn close(&mut self) -> bool {
        if let Some(at) = self.open.pop() {
            self.nodes[at as usize].end = short(self.nodes.len());
        }
        self.open.is_empty()
    }

    /// A character that XML forbids and PostgreSQL cannot store; true when there was one.
    pub(crate) fn scrub(&mut self) -> bool {
        let found = memchr::memchr(0, self.text.as_bytes()).is_some();
        if found {
            self.text = self.text.replace('\0', " ");
        }
        found
    }

    pub(crate) fn root(&self) -> El<'_> {
        El { tree: self, at: 0 }
    }
}

/// Objects are capped far below 4 GiB.
fn short(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// An element of an object.
#[derive(Clone, Copy)]
pub(crate) struct El<'t> {
    tree: &'t Tree,
    at: u32,
}

impl<'t> El<'t> {
    /// Where the whole object begins.
    pub(crate) fn place(self) -> Place {
        self.tree.place
    }

    /// Bytes of text and attributes of the whole object.
    pub(crate) fn weight(self) -> usize {
        self.tree.weight()
    }

    /// `srsName` of the envelope of the whole collection.
    pub(crate) fn collection_srs(self) -> Option<&'t str> {
        self.tree.collection_srs.as_deref()
    }

    fn node(self) -> &'t Node {
        &self.tree.nodes[self.at as usize]
    }

    #[inline]
    pub(crate) fn name(self) -> Name {
        self.node().name
    }

    #[inline]
    pub(crate) fn known(self) -> Known {
        self.node().name.known
    }

    /// Its own text without the blanks around it.
    #[inline]
    pub(crate) fn text(self) -> &'t str {
        let (from, to) = self.node().text;
        trim(&self.tree.text[from as usize..to as usize])
    }

    pub(crate) fn children(self) -> Children<'t> {
        Children { tree: self.tree, at: self.at + 1, end: self.node().end }
    }

    pub(crate) fn child(self, known: Known) -> Option<El<'t>> {
        self.children().find(|c| c.known() == known)
    }

    pub(crate) fn is_leaf(self) -> bool {
        self.node().end == self.at + 1
    }

    /// Neither text nor children; attributes do not count.
    pub(crate) fn is_empty(self) -> bool {
        self.is_leaf() && self.text().is_empty()
    }

    /// This element and everything in it, in document order.
    pub(crate) fn descendants(self) -> impl Iterator<Item = El<'t>> {
        let tree = self.tree;
        (self.at..self.node().end).map(move |at| El { tree, at })
    }

    pub(crate) fn attributes(self) -> impl Iterator<Item = (Name, &'t str)> {
        let (from, to) = self.node().attributes;
        let tree = self.tree;
        tree.attributes[from as usize..to as usize]
            .iter()
            .map(move |(n, a, b)| (*n, &tree.text[*a as usize..*b as usize]))
    }

    #[inline]
    pub(crate) fn attribute(self, known: Known) -> Option<&'t str> {
        self.attributes().find(|(n, _)| n.known == known).map(|(_, v)| v)
    }

    /// Attributes of this element and everything in it.
    pub(crate) fn all_attributes(self) -> impl Iterator<Item = (Name, &'t str)> {
        let tree = self.tree;
        let from = self.node().attributes.0;
        let to = tree.nodes[self.node().end as usize - 1].attributes.1;
        tree.attributes[from as usize..to as usize]
            .iter()
            .map(move |(n, a, b)| (*n, &tree.text[*a as usize..*b as usize]))
    }

    /// `xsi:nil="true"`.
    pub(crate) fn is_nil(self) -> bool {
        matches!(self.attribute(Known::Nil).map(str::trim), Some("true" | "1"))
    }

    /// Whether two handles are the same element.
    pub(crate) fn is(self, other: El<'_>) -> bool {
        self.at == other.at
    }
}

pub(crate) struct Children<'t> {
    tree: &'t Tree,
    at: u32,
    end: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = El<'t>;

    #[inline]
    fn next(&mut self) -> Option<El<'t>> {
        if self.at >= self.end {
            return None;
        }
        let el = El { tree: self.tree, at: self.at };
        self.at = el.node().end;
        Some(el)
    }
}

/// XML's own blanks only: a hard space is content.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(number: u16) -> Name {
        Name { number, known: Known::Other }
    }

    #[test]
    fn an_object_keeps_its_elements_texts_and_order() {
        let mut t = Tree::default();
        t.start(Place::default());
        t.open(name(1));
        t.attribute(name(9), "id-1");
        t.text("\n  ");
        t.open(name(2));
        t.text("a ");
        t.text("&");
        t.text(" b ");
        assert!(!t.close());
        t.text("\n");
        t.open(name(3));
        t.open(name(4));
        t.close();
        t.close();
        t.text(" tail ");
        assert!(t.close());
        let root = t.root();
        let kids: Vec<(u16, &str)> = root.children().map(|c| (c.name().number, c.text())).collect();
        assert_eq!(kids, [(2, "a & b"), (3, ""), (0, "tail")]);
        assert_eq!(root.attributes().next().map(|a| a.1), Some("id-1"));
        assert_eq!(root.descendants().count(), 5);
        assert!(root.text().is_empty());
    }
}
