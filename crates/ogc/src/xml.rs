//! An XML document that a client sent, as a small tree. Nothing is looked up or expanded, and size and depth have bounds.
//! Elements are known by their local names: programs send prefixes that they never declared (QGIS 4.0 with
//! `xmlns:prefix=""`), and no two elements of the languages read here share a local name and differ in meaning.

use httpkit::escape;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use registers::Words;

/// Bytes of a document.
pub const MOST_BYTES: usize = 2 << 20;
/// Levels of elements. Filters may nest 64, and geometry stands in them.
const DEPTH: usize = 100;

/// How large a document may be.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub bytes: usize,
    pub elements: usize,
}

/// A question.
pub const QUESTION: Limits = Limits { bytes: MOST_BYTES, elements: 50_000 };
/// What somebody who signed in brings: features, many at once.
pub const BROUGHT: Limits = Limits { bytes: 24 << 20, elements: 600_000 };

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Element {
    /// As written, with its prefix.
    pub name: String,
    attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    text: String,
}

/// Why a document is not read.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", .0.en)]
pub struct XmlError(pub Words);

impl Element {
    /// # Errors
    /// When it is not well-formed, holds a DTD, or is larger or deeper than anybody needs.
    pub fn parse(text: &str) -> Result<Self, XmlError> {
        Self::parse_within(text, QUESTION)
    }

    /// # Errors
    /// As [`Self::parse`], by limits of one's own.
    pub fn parse_within(text: &str, limits: Limits) -> Result<Self, XmlError> {
        if text.len() > limits.bytes {
            return no("Dokument XML jest zbyt duży.", "The XML document is too large.");
        }
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Self> = Vec::new();
        let mut root = None;
        let mut elements = 0_usize;
        loop {
            let event = reader.read_event().map_err(|e| malformed(&e.to_string()))?;
            match event {
                Event::Start(_) | Event::Empty(_) if root.is_some() => {
                    return Err(malformed("a second root element"));
                }
                Event::Start(tag) => {
                    elements += 1;
                    if open.len() == DEPTH || elements > limits.elements {
                        return no(
                            "Dokument XML jest zbyt głęboko zagnieżdżony albo ma zbyt wiele elementów.",
                            "The XML document is nested too deeply or has too many elements.",
                        );
                    }
                    open.push(element(&tag)?);
                }
                Event::Empty(tag) => {
                    elements += 1;
                    if elements > limits.elements {
                        return no("Dokument XML ma zbyt wiele elementów.", "The XML document has too many elements.");
                    }
                    close(element(&tag)?, &mut open, &mut root);
                }
                Event::End(_) => {
                    let Some(done) = open.pop() else { return Err(malformed("an end tag without a beginning")) };
                    close(done, &mut open, &mut root);
                }
                Event::Text(t) => push(&mut open, &t)?,
                Event::CData(t) => push(&mut open, &t)?,
                Event::GeneralRef(name) => {
                    let Some(c) = reference(&name) else { return Err(unknown_entity()) };
                    push(&mut open, c.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(_) => {
                    return no("Dokument XML nie może mieć DTD.", "The XML document may not have a DTD.");
                }
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        match root {
            Some(root) if open.is_empty() => Ok(root),
            _ => Err(malformed("the document ends before its root element does")),
        }
    }

    /// The name without its prefix.
    #[must_use]
    pub fn local(&self) -> &str {
        local(&self.name)
    }

    /// The attribute of this local name, in any case.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found =
            self.attributes.iter().find(|(n, _)| !n.starts_with("xmlns") && local(n).eq_ignore_ascii_case(name));
        found.map(|(_, v)| v.trim())
    }

    /// Text of the element itself, without blanks around it.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.trim()
    }

    /// Text as it was written.
    #[must_use]
    pub fn raw_text(&self) -> &str {
        &self.text
    }

    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|c| c.local() == name)
    }

    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |c| c.local() == name)
    }

    /// The first namespace that this element or one inside it declares for a prefix.
    #[must_use]
    pub fn declared(&self, prefix: &str) -> Option<&str> {
        let own = self.attributes.iter().find(|(n, _)| n.strip_prefix("xmlns:") == Some(prefix));
        own.map(|(_, v)| v.as_str()).or_else(|| self.children.iter().find_map(|c| c.declared(prefix)))
    }

    /// The namespace of names without a prefix, where this element declares it.
    #[must_use]
    pub fn default_namespace(&self) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == "xmlns").map(|(_, v)| v.trim()).filter(|v| !v.is_empty())
    }

    /// The namespace of this element itself, where it declares it.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        match self.name.split_once(':') {
            Some((prefix, _)) => {
                let own = self.attributes.iter().find(|(n, _)| n.strip_prefix("xmlns:") == Some(prefix));
                own.map(|(_, v)| v.trim())
            }
            None => self.default_namespace(),
        }
    }

    /// An element that holds nothing but a text.
    #[must_use]
    pub fn of_text(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned(), ..Self::default() }
    }

    /// An element that holds nothing but another one.
    #[must_use]
    pub fn around(name: &str, inside: Self) -> Self {
        Self { name: name.to_owned(), children: vec![inside], ..Self::default() }
    }

    /// The namespaces that this element itself declares; the empty prefix is that of names without one.
    #[must_use]
    pub fn namespaces(&self) -> Vec<(String, String)> {
        let of = |name: &str| match name {
            "xmlns" => Some(String::new()),
            _ => name.strip_prefix("xmlns:").map(str::to_owned),
        };
        self.attributes.iter().filter_map(|(n, v)| Some((of(n)?, v.trim().to_owned()))).collect()
    }

    /// Declares what an element around this one declares, so that this one can stand alone.
    pub fn adopt_namespaces(&mut self, outer: &Self) {
        for (name, value) in outer.attributes.iter().filter(|(n, _)| n.starts_with("xmlns")) {
            if !self.attributes.iter().any(|(n, _)| n == name) {
                self.attributes.push((name.clone(), value.clone()));
            }
        }
    }

    /// Another local name, under the same prefix.
    pub fn rename(&mut self, name: &str) {
        self.name = match self.name.split_once(':') {
            Some((prefix, _)) => format!("{prefix}:{name}"),
            None => name.to_owned(),
        };
    }

    /// About how many bytes the tree takes.
    #[must_use]
    pub fn size(&self) -> usize {
        let own: usize = self.attributes.iter().map(|(n, v)| n.len() + v.len() + 48).sum();
        100 + own + self.name.len() + self.text.len() + self.children.iter().map(Self::size).sum::<usize>()
    }

    /// Names of the places `${name}` in attributes and texts.
    pub fn places(&self, act: &mut impl FnMut(&str)) {
        for text in self.attributes.iter().map(|(_, v)| v).chain([&self.text]) {
            pieces(text, &mut |piece| match piece {
                Piece::Place(name) => act(name),
                Piece::Text(_) => {}
            });
        }
        self.children.iter().for_each(|c| c.places(act));
    }

    /// The same with values at its places: the text of a value or, for a place that is all the text of an element, what is
    /// inside the value. A place without a value stays.
    #[must_use]
    pub fn filled(&self, value: &dyn Fn(&str) -> Option<Self>) -> Self {
        let fill = |text: &str| {
            let mut out = String::with_capacity(text.len());
            pieces(text, &mut |piece| match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Place(name) => match value(name) {
                    Some(value) => out.push_str(value.text()),
                    None => out.push_str(&format!("${{{name}}}")),
                },
            });
            out
        };
        let mut children: Vec<Self> = self.children.iter().map(|c| c.filled(value)).collect();
        if let Some(name) = self.text().strip_prefix("${").and_then(|t| t.strip_suffix('}')) {
            children.extend(value(name).into_iter().flat_map(|v| v.children));
        }
        let attributes = self.attributes.iter().map(|(n, v)| (n.clone(), fill(v))).collect();
        Self { name: self.name.clone(), attributes, children, text: fill(&self.text) }
    }

    /// The element as text again.
    pub fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", escape::xml(value)));
        }
        out.push('>');
        out.push_str(&escape::xml(self.text()));
        self.children.iter().for_each(|c| c.write(out));
        out.push_str(&format!("</{}>", self.name));
    }
}

enum Piece<'t> {
    Text(&'t str),
    /// `${name}`
    Place(&'t str),
}

fn pieces<'t>(text: &'t str, act: &mut impl FnMut(Piece<'t>)) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, behind)) = after.split_once('}') else { break };
        act(Piece::Text(before));
        act(Piece::Place(name));
        rest = behind;
    }
    act(Piece::Text(rest));
}

/// A name without its prefix.
#[must_use]
pub fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

fn element(tag: &BytesStart<'_>) -> Result<Element, XmlError> {
    let name = tag.name().0.to_owned();
    let mut attributes = Vec::new();
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|e| malformed(&e.to_string()))?;
        attributes.push((attribute.key.0.to_owned(), unescaped(&attribute.value)?));
    }
    Ok(Element { name, attributes, children: Vec::new(), text: String::new() })
}

fn close(done: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

fn push(open: &mut [Element], text: &str) -> Result<(), XmlError> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim_start_matches('\u{feff}').trim().is_empty() => {}
        None => return Err(malformed("text outside of the root element")),
    }
    Ok(())
}

fn unescaped(text: &str) -> Result<String, XmlError> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, behind) = after.split_once(';').ok_or_else(unknown_entity)?;
        out.push(reference(name).ok_or_else(unknown_entity)?);
        rest = behind;
    }
    out.push_str(rest);
    Ok(out)
}

/// What a reference stands for: the five that XML knows by itself, and characters by number.
fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

fn no<T>(pl: &str, en: &str) -> Result<T, XmlError> {
    Err(XmlError(Words { pl: pl.to_owned(), en: en.to_owned() }))
}

fn malformed(cause: &str) -> XmlError {
    XmlError(Words {
        pl: format!("Treść nie jest poprawnym dokumentem XML ({cause})."),
        en: format!("The text is not a well-formed XML document ({cause})."),
    })
}

fn unknown_entity() -> XmlError {
    XmlError(Words {
        pl: "Dokument XML używa nieznanej encji; znane są tylko amp, lt, gt, quot, apos i numery znaków.".into(),
        en: "The XML document uses an unknown entity; known are amp, lt, gt, quot, apos and numbers of characters."
            .into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_a_tree_and_text_again() {
        let text = "<?xml version=\"1.0\"?><a:b xmlns:a=\"urn:x\" Typ=\"1 &lt; 2\"><c>Zażółć&#322; &amp;</c><d/></a:b>";
        let tree = Element::parse(text).unwrap();
        assert_eq!((tree.local(), tree.attribute("typ")), ("b", Some("1 < 2")));
        assert_eq!(tree.child("c").map(Element::text), Some("Zażółćł &"));
        assert_eq!(tree.declared("a"), Some("urn:x"));
        let mut again = String::new();
        tree.write(&mut again);
        assert_eq!(Element::parse(&again).unwrap(), tree);
    }

    #[test]
    fn values_are_put_into_the_tree_and_never_into_the_text() {
        let tree = Element::parse("<q t=\"${a}\"><l>x ${a} ${b}</l><g>${c}</g></q>").unwrap();
        let mut names = Vec::new();
        tree.places(&mut |name| names.push(name.to_owned()));
        assert_eq!(names, ["a", "a", "b", "c"]);
        let filled = tree.filled(&|name| match name {
            "a" => Some(Element::of_text("v", "</l><evil/>${c}")),
            "c" => Element::parse("<v><Point/></v>").ok(),
            _ => None,
        });
        assert_eq!(filled.attribute("t"), Some("</l><evil/>${c}"));
        assert_eq!(filled.child("l").map(Element::text), Some("x </l><evil/>${c} ${b}"));
        let place = filled.child("g").unwrap();
        assert_eq!((place.text(), place.children[0].local()), ("", "Point"));
    }

    #[test]
    fn hostile_documents_are_refused() {
        let deep = "<a>".repeat(10_000) + &"</a>".repeat(10_000);
        let many = format!("<a>{}</a>", "<b/>".repeat(60_000));
        let large = format!("<a>{}</a>", "x".repeat(MOST_BYTES));
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        for bad in
            [&deep, &many, &large, bomb, "<x>&b;</x>", "<x", "", "<x></y>", "<x/><y/>", "<x a=\"&b;\"/>", "tekst"]
        {
            assert!(Element::parse(bad).is_err(), "{}", bad.chars().take(60).collect::<String>());
        }
    }
}
