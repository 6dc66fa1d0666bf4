//! What a face adds to the common documents: each brings its conformance classes and its links, and the landing page
//! adds them up, so that it can never forget a building block and no face needs to know another.

use registers::Words;

/// A link with a path of this service; `{collectionId}` in a collection's link is replaced.
#[derive(Debug, Clone)]
pub struct FaceLink {
    pub rel: &'static str,
    pub path: &'static str,
    pub media: &'static str,
    pub title: Words,
}

/// Contribution of a face.
#[derive(Debug, Clone, Default)]
pub struct Face {
    pub conformance: Vec<&'static str>,
    /// Links of the landing page.
    pub landing: Vec<FaceLink>,
    /// Links of every collection that has a place.
    pub collection: Vec<FaceLink>,
}
