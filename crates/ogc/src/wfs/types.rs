//! Feature types: the collections of the service under their names in WFS.

use super::fault::{invalid, short};
use super::scope::Scope;
use crate::state::OgcState;
use crate::xml::local;
use formats::gml;
use httpkit::Problem;
use registers::crs::{CRS84, Crs};
use registers::{Catalogue, Class};
use std::sync::Arc;

/// The class of a type name, by the namespaces that the client has declared for prefixes.
///
/// # Errors
/// 400 when there is none.
pub fn class(
    state: &OgcState,
    scope: &Scope,
    name: &str,
    namespaces: &[(String, String)],
) -> Result<Arc<Class>, Problem> {
    let catalogue = state.catalogue();
    let name = name.trim();
    let name = name.strip_prefix("schema-element(").and_then(|n| n.strip_suffix(')')).unwrap_or(name);
    find(&catalogue, scope, name, namespaces).map(|c| catalogue.shared(c.ix)).ok_or_else(|| {
        invalid(
            "typeNames",
            format!("Nie ma typu obiektów „{}”; wykaz podaje GetCapabilities.", short(name)),
            format!("There is no feature type \"{}\"; GetCapabilities lists them.", short(name)),
        )
    })
}

fn find<'c>(
    catalogue: &'c Catalogue,
    scope: &'c Scope,
    name: &str,
    namespaces: &[(String, String)],
) -> Option<&'c Class> {
    let all = || scope.classes(catalogue);
    let bare = local(name);
    let prefix = name.split_once(':').map(|(prefix, _)| prefix);
    // A name without a prefix may be in the namespace that the document declares for such names.
    let of_prefix = |p: &str| namespaces.iter().find(|(n, _)| n == p).map(|(_, uri)| uri.as_str());
    let declared = of_prefix(prefix.unwrap_or_default());
    if let Some(class) = declared.and_then(|uri| all().find(|c| c.name == bare && gml::namespace(&c.schema) == uri)) {
        return Some(class);
    }
    if let Some(class) = all().find(|c| c.id == name || gml::type_name(c) == name) {
        return Some(class);
    }
    // A prefix of ours means its register; any other is the client's own and says nothing.
    if prefix.is_some_and(|p| all().any(|c| gml::prefix(&c.schema) == p)) {
        return None;
    }
    let mut named = all().filter(|c| c.name == bare);
    named.next().filter(|_| named.next().is_none())
}

/// The system in which a type is offered first: that of its data, and the national one while there are none.
#[must_use]
pub fn default_crs(class: &Class, storage: &'static Crs) -> &'static Crs {
    if class.main_geometry.is_some() && storage == CRS84 {
        return Crs::epsg(2180).unwrap_or(CRS84);
    }
    storage
}

/// Name, prefix and namespace of every type.
#[must_use]
pub fn names(catalogue: &Catalogue, scope: &Scope) -> Vec<(String, String, String)> {
    scope.classes(catalogue).map(|c| (gml::type_name(c), gml::prefix(&c.schema), gml::namespace(&c.schema))).collect()
}
