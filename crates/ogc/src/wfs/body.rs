//! Requests as XML: of WFS 2.0 and of the older versions, which differ in names.

use super::fault::{self, missing};
use super::kvp::{downwards, hits, resolve, whole};
use super::lock;
use super::request::{Act, Asking, Operation, Query, Selection, Stored, Wish};
use super::stored::GET_FEATURE_BY_ID;
use super::transaction;
use super::version::Version;
use crate::xml::Element;
use httpkit::Problem;

/// Most queries of one request.
const MOST_QUERIES: usize = 20;

/// Reads a request; `spoken` becomes its version as soon as that is known.
///
/// # Errors
/// 400 naming what is wrong.
pub fn read(root: &Element, spoken: &mut Version) -> Result<Asking, Problem> {
    if let Some(version) = root.attribute("version").and_then(Version::parse) {
        *spoken = version;
    }
    if root.attribute("service").is_some_and(|s| s != "WFS") {
        return Err(fault::invalid("service", "Pod tym adresem jest usługa WFS.", "At this address is a WFS."));
    }
    let name = root.local();
    if name == "GetCapabilities" {
        if root.attribute("service").is_none() {
            return Err(missing("service"));
        }
        let accepted: Vec<String> = root
            .child("AcceptVersions")
            .map(|a| a.all("Version").map(|v| v.text().to_owned()).collect())
            .unwrap_or_default();
        let version = Version::negotiated(&accepted, root.attribute("version"))?;
        *spoken = version;
        let sections = root.child("Sections").into_iter().flat_map(|s| s.all("Section"));
        let sections = sections.map(|s| s.text().to_owned()).collect();
        return Ok(Asking::of(version, Operation::Capabilities(sections)));
    }
    let old = root.namespace() == Some("http://www.opengis.net/wfs");
    let version = match root.attribute("version") {
        // Before 2.0 the version could be left out, and its namespace was another.
        None if old => Version::V110,
        given => match Version::of(given)? {
            // GDAL calls 2.0 what it writes as before, and understands an answer as before only.
            Version::V200 if old && name == "Transaction" => Version::V110,
            version => version,
        },
    };
    *spoken = version;
    let operation = match (name, version) {
        ("DescribeFeatureType", _) => {
            let names = root.all("TypeName").map(|t| t.text().to_owned()).collect();
            Operation::Describe(names, root.attribute("outputFormat").map(str::to_owned))
        }
        ("GetFeature", _) => Operation::Features(selection(root, version)?),
        ("GetPropertyValue", Version::V200) => {
            let reference = root.attribute("valueReference").ok_or_else(|| missing("valueReference"))?;
            Operation::Values(selection(root, version)?, reference.to_owned())
        }
        ("ListStoredQueries", Version::V200) => Operation::ListStoredQueries,
        ("DescribeStoredQueries", Version::V200) => {
            Operation::DescribeStoredQueries(root.all("StoredQueryId").map(|i| i.text().to_owned()).collect())
        }
        ("GetFeatureWithLock", Version::V200 | Version::V110) => {
            Operation::FeaturesWithLock(selection(root, version)?, wish(root, version)?)
        }
        ("LockFeature", _) => {
            let wish = wish(root, version)?;
            let longer = wish.id.is_some() && root.children.is_empty();
            Operation::Lock(if longer { Selection::default() } else { selection(root, version)? }, wish)
        }
        ("CreateStoredQuery", Version::V200) => Operation::CreateStoredQuery(Box::new(root.clone())),
        ("DropStoredQuery", Version::V200) => {
            Operation::DropStoredQuery(root.attribute("id").ok_or_else(|| missing("id"))?.to_owned())
        }
        ("Transaction", _) => Operation::Transaction(transaction::read(root)?),
        _ => return Err(fault::not_supported(name)),
    };
    let mut asking = Asking::of(version, operation);
    for name in asking.type_names() {
        if let Some((prefix, _)) = name.split_once(':')
            && let Some(uri) = root.declared(prefix)
        {
            asking.namespaces.push((prefix.to_owned(), uri.to_owned()));
        }
    }
    Ok(asking)
}

impl Asking {
    fn type_names(&self) -> Vec<String> {
        match &self.operation {
            Operation::Describe(names, _) => names.clone(),
            Operation::Features(s)
            | Operation::Values(s, _)
            | Operation::FeaturesWithLock(s, _)
            | Operation::Lock(s, _) => s.queries.iter().flat_map(|q| q.types.iter().cloned()).collect(),
            Operation::Transaction(t) => {
                let names = t.actions.iter().flat_map(|a| match &a.what {
                    Act::Insert(features) => features.iter().map(|f| f.name.clone()).collect(),
                    Act::Replace(feature, _) => vec![feature.name.clone()],
                    Act::Update { of, .. } | Act::Delete(of, _) => vec![of.clone()],
                });
                let mut names: Vec<String> = names.collect();
                names.sort_unstable();
                names.dedup();
                names
            }
            _ => Vec::new(),
        }
    }
}

fn wish(root: &Element, version: Version) -> Result<Wish, Problem> {
    let id = root.attribute("lockId").filter(|id| !id.is_empty()).map(str::to_owned);
    let some = lock::some(root.attribute("lockAction"), "lockAction")?;
    Ok(Wish { seconds: lock::expiry(root.attribute("expiry"), version)?, some, id })
}

fn selection(root: &Element, version: Version) -> Result<Selection, Problem> {
    let number = |names: [&'static str; 2]| {
        let found = names.iter().find_map(|n| root.attribute(n).map(|v| (*n, v)));
        found.map(|(name, text)| whole(name, text)).transpose()
    };
    resolve(root.attribute("resolve"))?;
    let mut selection = Selection {
        hits: hits(root.attribute("resultType"))?,
        count: number(["count", "maxFeatures"])?,
        start: number(["startIndex", "startPosition"])?.unwrap_or(0),
        format: root.attribute("outputFormat").map(str::to_owned),
        ..Selection::default()
    };
    if let Some(stored) = root.child("StoredQuery") {
        let id = stored.attribute("id").unwrap_or_default();
        if !GET_FEATURE_BY_ID.contains(&id) {
            let values = stored.all("Parameter").filter_map(|p| {
                let mut value = p.clone();
                value.adopt_namespaces(stored);
                value.adopt_namespaces(root);
                Some((p.attribute("name")?.to_owned(), value))
            });
            selection.stored = Some(Stored { id: id.to_owned(), values: values.collect() });
            return Ok(selection);
        }
        let parameter =
            stored.all("Parameter").find(|p| p.attribute("name").is_some_and(|n| n.eq_ignore_ascii_case("id")));
        selection.by_id = Some(parameter.ok_or_else(|| missing("ID"))?.text().to_owned());
        return Ok(selection);
    }
    // Before 2.0 what is to be locked is named by an element of its own.
    let queries = || root.children.iter().filter(|c| matches!(c.local(), "Query" | "Lock"));
    if queries().nth(MOST_QUERIES).is_some() {
        return Err(fault::invalid("Query", "Zbyt wiele zapytań naraz.", "Too many queries at once."));
    }
    selection.queries = queries().map(|q| query(q, version)).collect::<Result<_, _>>()?;
    if selection.queries.is_empty() {
        return Err(missing("Query"));
    }
    Ok(selection)
}

/// Reads one query.
///
/// # Errors
/// 400 naming what is missing.
pub fn query(e: &Element, version: Version) -> Result<Query, Problem> {
    let names = e.attribute("typeNames").or_else(|| e.attribute("typeName")).unwrap_or_default();
    let types: Vec<String> =
        names.split([',', ' ']).map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect();
    if types.is_empty() && version != Version::V200 {
        return Err(missing("typeName"));
    }
    let mut sort = Vec::new();
    for property in e.child("SortBy").into_iter().flat_map(|s| s.all("SortProperty")) {
        let name = property.child("ValueReference").or_else(|| property.child("PropertyName"));
        let name = name.ok_or_else(|| missing("ValueReference"))?.text().to_owned();
        sort.push((name, downwards(property.child("SortOrder").map(Element::text))?));
    }
    let properties = e.all("PropertyName").chain(e.all("XlinkPropertyName"));
    Ok(Query {
        types,
        filter: e.child("Filter").cloned(),
        bbox: None,
        ids: Vec::new(),
        srs: e.attribute("srsName").map(str::to_owned),
        sort,
        properties: properties.map(|p| p.text().to_owned()).filter(|p| p != "*").collect(),
    })
}
