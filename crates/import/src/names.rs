//! Names of elements and attributes: resolved through the namespaces in force once, then known by a number, so that
//! nothing later compares strings.

use crate::error::Excess;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

macro_rules! known {
    ($($variant:ident = $text:literal),+ $(,)?) => {
        /// A word of GML (or of xlink, xsi) that the reader itself understands.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Known { Other, /** Text between elements of mixed content. */ Text, $($variant),+ }
        fn known_word(text: &str) -> Known { match text { $($text => Known::$variant,)+ _ => Known::Other } }
    };
}

known! {
    Point = "Point", MultiPoint = "MultiPoint", LineString = "LineString", Curve = "Curve", MultiCurve = "MultiCurve",
    MultiLineString = "MultiLineString", CompositeCurve = "CompositeCurve", OrientableCurve = "OrientableCurve",
    LinearRing = "LinearRing", Ring = "Ring", Polygon = "Polygon", Surface = "Surface", MultiSurface = "MultiSurface",
    MultiPolygon = "MultiPolygon", CompositeSurface = "CompositeSurface", MultiGeometry = "MultiGeometry",
    PolygonPatch = "PolygonPatch", Triangle = "Triangle", Rectangle = "Rectangle",
    LineStringSegment = "LineStringSegment", Arc = "Arc", ArcString = "ArcString", Circle = "Circle",
    Pos = "pos", PosList = "posList", Coordinates = "coordinates", PointProperty = "pointProperty", PointRep = "pointRep",
    PointMember = "pointMember", PointMembers = "pointMembers", CurveMember = "curveMember", CurveMembers = "curveMembers",
    LineStringMember = "lineStringMember", SurfaceMember = "surfaceMember", SurfaceMembers = "surfaceMembers",
    PolygonMember = "polygonMember", GeometryMember = "geometryMember", GeometryMembers = "geometryMembers",
    BaseCurve = "baseCurve", Segments = "segments", Patches = "patches", Exterior = "exterior", Interior = "interior",
    OuterBoundary = "outerBoundaryIs", InnerBoundary = "innerBoundaryIs", Envelope = "Envelope",
    BoundedBy = "boundedBy", Identifier = "identifier", GmlName = "name", Description = "description",
    Location = "location", MetaData = "metaDataProperty", DescriptionReference = "descriptionReference",
    SrsName = "srsName", SrsDimension = "srsDimension", Uom = "uom", NilReason = "nilReason", Orientation = "orientation",
    Decimal = "decimal", CoordinateSeparator = "cs", TupleSeparator = "ts", Id = "id", Href = "href", Nil = "nil",
}

/// An element or attribute name of one delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) number: u16,
    pub(crate) known: Known,
}

/// Text between elements.
pub(crate) const TEXT: Name = Name { number: 0, known: Known::Text };

struct Binding {
    depth: usize,
    prefix: Box<str>,
    namespace: u16,
}

pub(crate) struct Names {
    limit: usize,
    namespaces: Vec<Box<str>>,
    /// Namespace and local name of each number.
    names: Vec<(u16, Box<str>)>,
    known: Vec<Known>,
    by_pair: HashMap<(u16, Box<str>), u16>,
    bindings: Vec<Binding>,
    /// Qualified names as written, for the bindings in force.
    elements: Table,
    attributes: Table,
}

impl Names {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit: limit.min(usize::from(u16::MAX) - 1),
            namespaces: vec!["".into()],
            names: vec![(0, "#text".into())],
            known: vec![Known::Text],
            by_pair: HashMap::new(),
            bindings: Vec::new(),
            elements: Table::default(),
            attributes: Table::default(),
        }
    }

    pub(crate) fn local(&self, name: Name) -> &str {
        &self.names[usize::from(name.number)].1
    }

    pub(crate) fn namespace(&self, name: Name) -> &str {
        &self.namespaces[usize::from(self.names[usize::from(name.number)].0)]
    }

    /// An element begins that declares a namespace.
    pub(crate) fn bind(&mut self, depth: usize, prefix: &str, namespace: &str) -> Result<(), Excess> {
        let namespace = namespace.trim();
        if self.bound(prefix).is_some_and(|n| *self.namespaces[usize::from(n)] == *namespace) {
            // WFS servers say the same on every object; that changes nothing.
            return Ok(());
        }
        if self.bindings.len() >= 1_000 || self.namespaces.len() >= 10_000 {
            return Err(Excess::Namespaces);
        }
        let number = match self.namespaces.iter().position(|n| **n == *namespace) {
            Some(i) => i,
            None => {
                self.namespaces.push(namespace.into());
                self.namespaces.len() - 1
            }
        };
        self.bindings.push(Binding {
            depth,
            prefix: prefix.into(),
            namespace: u16::try_from(number).unwrap_or(u16::MAX),
        });
        self.elements.clear();
        self.attributes.clear();
        Ok(())
    }

    /// The element at this depth ends, and with it its declarations.
    #[inline]
    pub(crate) fn leave(&mut self, depth: usize) {
        if self.bindings.last().is_some_and(|b| b.depth >= depth) {
            while self.bindings.last().is_some_and(|b| b.depth >= depth) {
                self.bindings.pop();
            }
            self.elements.clear();
            self.attributes.clear();
        }
    }

    fn bound(&self, prefix: &str) -> Option<u16> {
        self.bindings.iter().rev().find(|b| *b.prefix == *prefix).map(|b| b.namespace)
    }

    #[inline]
    pub(crate) fn element(&mut self, qualified: &str) -> Result<Name, Excess> {
        if let Some(name) = self.elements.find(qualified) {
            return Ok(name);
        }
        let (prefix, local) = qualified.split_once(':').unwrap_or(("", qualified));
        // A prefix that nobody declared is a fault that many deliveries have had; the name still says enough.
        let namespace = self.bound(prefix).unwrap_or(0);
        let name = self.intern(namespace, local)?;
        self.elements.put(qualified, name);
        Ok(name)
    }

    pub(crate) fn attribute(&mut self, qualified: &str) -> Result<Name, Excess> {
        if let Some(name) = self.attributes.find(qualified) {
            return Ok(name);
        }
        let (namespace, local) = match qualified.split_once(':') {
            Some((prefix, local)) => (self.bound(prefix).unwrap_or(0), local),
            None => (0, qualified),
        };
        let name = self.intern(namespace, local)?;
        self.attributes.put(qualified, name);
        Ok(name)
    }

    fn intern(&mut self, namespace: u16, local: &str) -> Result<Name, Excess> {
        if let Some(&number) = self.by_pair.get(&(namespace, Box::from(local))) {
            return Ok(Name { number, known: self.known[usize::from(number)] });
        }
        if self.names.len() >= self.limit {
            return Err(Excess::Names);
        }
        let number = u16::try_from(self.names.len()).unwrap_or(u16::MAX);
        let known = match &*self.namespaces[usize::from(namespace)] {
            "http://www.opengis.net/gml/3.2" | "http://www.opengis.net/gml" | "http://www.opengis.net/gml/3.3/ce" => {
                known_word(local)
            }
            "http://www.w3.org/1999/xlink" if local == "href" => Known::Href,
            "http://www.w3.org/2001/XMLSchema-instance" if local == "nil" => Known::Nil,
            // Attributes without a prefix; GML 2 wrote `fid`. Elements of no namespace are nobody's.
            "" => match known_word(local) {
                k @ (Known::SrsName
                | Known::SrsDimension
                | Known::Uom
                | Known::NilReason
                | Known::Orientation
                | Known::Decimal
                | Known::CoordinateSeparator
                | Known::TupleSeparator) => k,
                _ if local == "fid" => Known::Id,
                _ => Known::Other,
            },
            _ => Known::Other,
        };
        self.names.push((namespace, local.into()));
        self.known.push(known);
        self.by_pair.insert((namespace, local.into()), number);
        Ok(Name { number, known })
    }
}

/// Names as written, found by a seeded hash (nobody can aim at it from outside).
#[derive(Default)]
struct Table {
    seed: Option<u64>,
    slots: Vec<Option<(u64, Box<str>, Name)>>,
    used: usize,
}

impl Table {
    #[inline]
    fn find(&self, text: &str) -> Option<Name> {
        let hash = xxhash_rust::xxh3::xxh3_64_with_seed(text.as_bytes(), self.seed?);
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while let Some((h, t, name)) = &self.slots[at] {
            if *h == hash && **t == *text {
                return Some(*name);
            }
            at = (at + 1) & mask;
        }
        None
    }

    fn put(&mut self, text: &str, name: Name) {
        let seed = *self.seed.get_or_insert_with(|| RandomState::new().hash_one(0));
        if self.used * 2 >= self.slots.len() {
            let more = (self.slots.len() * 2).max(512);
            let old = std::mem::take(&mut self.slots);
            self.slots.resize_with(more, || None);
            for slot in old.into_iter().flatten() {
                self.settle(slot);
            }
        }
        let hash = xxhash_rust::xxh3::xxh3_64_with_seed(text.as_bytes(), seed);
        self.settle((hash, text.into(), name));
        self.used += 1;
    }

    fn settle(&mut self, slot: (u64, Box<str>, Name)) {
        let mask = self.slots.len() - 1;
        let mut at = slot.0 as usize & mask;
        while self.slots[at].is_some() {
            at = (at + 1) & mask;
        }
        self.slots[at] = Some(slot);
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_means_what_the_nearest_declaration_says() {
        let mut names = Names::new(100);
        names.bind(1, "g", "http://www.opengis.net/gml/3.2").unwrap();
        names.bind(1, "", "urn:a").unwrap();
        let point = names.element("g:Point").unwrap();
        assert_eq!((point.known, names.namespace(point)), (Known::Point, "http://www.opengis.net/gml/3.2"));
        let plain = names.element("Point").unwrap();
        assert_eq!((plain.known, names.namespace(plain)), (Known::Other, "urn:a"));
        names.bind(2, "g", "urn:b").unwrap();
        let other = names.element("g:Point").unwrap();
        assert_eq!((other.known, names.namespace(other)), (Known::Other, "urn:b"));
        names.leave(2);
        assert_eq!(names.element("g:Point").unwrap(), point);
        assert_eq!(names.attribute("srsName").unwrap().known, Known::SrsName);
    }

    #[test]
    fn too_many_names_are_refused() {
        let mut names = Names::new(50);
        let result = (0..100).try_for_each(|i| names.element(&format!("e{i}")).map(|_| ()));
        assert_eq!(result, Err(Excess::Names));
    }
}
