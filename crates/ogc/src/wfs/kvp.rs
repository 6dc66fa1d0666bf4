//! Requests as keys and values. Names are read in any case, and unknown ones left aside, as OWS Common demands.

use super::fault::{self, invalid, missing};
use super::lock;
use super::request::{Asking, Operation, Query, Selection, Stored, Wish};
use super::stored::GET_FEATURE_BY_ID;
use super::version::Version;
use crate::xml::Element;
use httpkit::Problem;

/// Most queries of one request.
const MOST_QUERIES: usize = 20;

/// The parameters of a request.
pub struct Kvp<'q>(pub &'q httpkit::Query);

impl Kvp<'_> {
    /// The value of a parameter, unless it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.given(name).filter(|v| !v.is_empty())
    }

    fn given(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.trim())
    }

    fn list(&self, name: &str) -> Vec<String> {
        self.get(name).map(|v| v.split(',').map(|p| p.trim().to_owned()).collect()).unwrap_or_default()
    }

    fn either(&self, names: [&str; 2]) -> Option<&str> {
        names.iter().find_map(|n| self.get(n))
    }
}

/// Reads a request; `spoken` becomes its version as soon as that is known.
///
/// # Errors
/// 400 naming the parameter.
pub fn read(query: &httpkit::Query, spoken: &mut Version) -> Result<Asking, Problem> {
    let kvp = Kvp(query);
    if let Some(version) = kvp.get("version").and_then(Version::parse) {
        *spoken = version;
    }
    match kvp.get("service") {
        None => return Err(missing("service")),
        Some(service) if service.eq_ignore_ascii_case("WFS") => {}
        Some(other) => {
            return Err(invalid(
                "service",
                format!("Pod tym adresem jest usługa WFS, a nie „{}”.", fault::short(other)),
                format!("At this address is a WFS, not \"{}\".", fault::short(other)),
            ));
        }
    }
    let name = kvp.get("request").ok_or_else(|| missing("request"))?;
    let operation = name.to_ascii_lowercase();
    if operation == "getcapabilities" {
        let version = Version::negotiated(&kvp.list("acceptversions"), kvp.get("version"))?;
        *spoken = version;
        return Ok(Asking::of(version, Operation::Capabilities(kvp.list("sections"))));
    }
    let version = Version::of(kvp.get("version"))?;
    let types = || kvp.either(["typenames", "typename"]);
    let operation = match (operation.as_str(), version) {
        ("describefeaturetype", _) => {
            let names = types().unwrap_or_default().replace(['(', ')'], ",");
            let names = names.split(',').map(str::trim).filter(|n| !n.is_empty()).map(str::to_owned).collect();
            Operation::Describe(names, kvp.get("outputformat").map(str::to_owned))
        }
        ("getfeature", _) => Operation::Features(selection(&kvp, version)?),
        ("getfeaturewithlock", Version::V200 | Version::V110) => {
            Operation::FeaturesWithLock(selection(&kvp, version)?, wish(&kvp, version)?)
        }
        ("lockfeature", _) => {
            let wish = wish(&kvp, version)?;
            // A lock that lasts longer needs no entries.
            let longer = wish.id.is_some() && types().is_none();
            Operation::Lock(if longer { Selection::default() } else { selection(&kvp, version)? }, wish)
        }
        ("getpropertyvalue", Version::V200) => {
            let reference = match kvp.given("valuereference") {
                None => return Err(missing("valueReference")),
                Some(text) => text.to_owned(),
            };
            Operation::Values(selection(&kvp, version)?, reference)
        }
        ("liststoredqueries", Version::V200) => Operation::ListStoredQueries,
        ("describestoredqueries", Version::V200) => {
            let ids = match kvp.list("storedquery_id") {
                ids if ids.is_empty() => kvp.list("storedqueryid"),
                ids => ids,
            };
            Operation::DescribeStoredQueries(ids)
        }
        ("dropstoredquery", Version::V200) => {
            let id = kvp.either(["storedquery_id", "id"]).ok_or_else(|| missing("STOREDQUERY_ID"))?;
            Operation::DropStoredQuery(id.to_owned())
        }
        _ => return Err(fault::not_supported(name)),
    };
    let namespaces = kvp.either(["namespaces", "namespace"]).map(namespaces).unwrap_or_default();
    Ok(Asking { namespaces, ..Asking::of(version, operation) })
}

fn wish(kvp: &Kvp<'_>, version: Version) -> Result<Wish, Problem> {
    let id = kvp.get("lockid").map(str::to_owned);
    Ok(Wish {
        seconds: lock::expiry(kvp.get("expiry"), version)?,
        some: lock::some(kvp.get("lockaction"), "lockAction")?,
        id,
    })
}

fn selection(kvp: &Kvp<'_>, version: Version) -> Result<Selection, Problem> {
    let number = |names: [&'static str; 2]| {
        let found = names.iter().find_map(|n| kvp.get(n).map(|v| (*n, v)));
        found.map(|(name, text)| whole(name, text)).transpose()
    };
    resolve(kvp.get("resolve"))?;
    let mut selection = Selection {
        hits: hits(kvp.get("resulttype"))?,
        count: number(["count", "maxfeatures"])?,
        start: number(["startindex", "startindex"])?.unwrap_or(0),
        format: kvp.get("outputformat").map(str::to_owned),
        ..Selection::default()
    };
    if let Some(id) = kvp.either(["storedquery_id", "storedqueryid"]) {
        if !GET_FEATURE_BY_ID.contains(&id) {
            // Any parameter may be one of the query's.
            let values = kvp.0.iter().map(|(name, value)| {
                let inside = Element::parse(value.trim()).map(|e| Element::around("Parameter", e));
                (name.to_owned(), inside.unwrap_or_else(|_| Element::of_text("Parameter", value)))
            });
            selection.stored = Some(Stored { id: id.to_owned(), values: values.collect() });
            return Ok(selection);
        }
        selection.by_id = Some(kvp.get("id").ok_or_else(|| missing("ID"))?.to_owned());
        return Ok(selection);
    }
    selection.queries = queries(kvp, version)?;
    Ok(selection)
}

fn queries(kvp: &Kvp<'_>, version: Version) -> Result<Vec<Query>, Problem> {
    let ids = match kvp.list("resourceid") {
        ids if ids.is_empty() => kvp.list("featureid"),
        ids => ids,
    };
    let types = kvp.either(["typenames", "typename"]);
    if types.is_none() && ids.is_empty() {
        return Err(missing(if version == Version::V200 { "typeNames" } else { "typeName" }));
    }
    let mut lists: Vec<Vec<String>> = groups(types.unwrap_or_default())
        .into_iter()
        .map(|g| g.split(',').map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()).collect())
        .collect();
    // Before 2.0 knew joins, a plain list meant a query for each.
    if let (true, [one]) = (version != Version::V200, lists.as_slice()) {
        lists = one.iter().map(|t| vec![t.clone()]).collect();
    }
    if lists.is_empty() {
        lists.push(Vec::new());
    }
    if lists.len() > MOST_QUERIES {
        return Err(invalid("typeNames", "Zbyt wiele zapytań naraz.", "Too many queries at once."));
    }
    let several = |name| kvp.get(name).map(groups).unwrap_or_default();
    let (filters, sorts, properties) = (several("filter"), several("sortby"), several("propertyname"));
    if kvp.get("filter").is_some() && (kvp.get("bbox").is_some() || !ids.is_empty()) {
        return Err(invalid(
            "filter",
            "Parametry FILTER, BBOX i RESOURCEID wykluczają się; połącz warunki w jednym filtrze.",
            "The parameters FILTER, BBOX and RESOURCEID exclude each other; join the conditions in one filter.",
        ));
    }
    // One for each query, or one for all.
    let of = |list: &[String], i: usize| list.get(i).or_else(|| list.first().filter(|_| list.len() == 1)).cloned();
    let mut queries = Vec::with_capacity(lists.len());
    for (i, types) in lists.into_iter().enumerate() {
        let filter = of(&filters, i).filter(|f| !f.is_empty());
        let filter =
            filter.map(|text| Element::parse(&text)).transpose().map_err(|e| invalid("filter", e.0.pl, e.0.en))?;
        queries.push(Query {
            types,
            filter,
            bbox: kvp.get("bbox").map(str::to_owned),
            ids: ids.clone(),
            srs: kvp.get("srsname").map(str::to_owned),
            sort: of(&sorts, i).map(|text| sort(&text)).transpose()?.unwrap_or_default(),
            properties: of(&properties, i)
                .map(|text| {
                    text.split(',').map(|p| p.trim().to_owned()).filter(|p| !p.is_empty() && p != "*").collect()
                })
                .unwrap_or_default(),
        });
    }
    Ok(queries)
}

/// `(a)(b)` or a single value.
fn groups(text: &str) -> Vec<String> {
    let text = text.trim();
    match text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
        Some(inside) => inside.split(")(").map(|g| g.trim().to_owned()).collect(),
        None if text.is_empty() => Vec::new(),
        None => vec![text.to_owned()],
    }
}

fn sort(text: &str) -> Result<Vec<(String, bool)>, Problem> {
    let parts = text.split(',').map(str::trim).filter(|p| !p.is_empty());
    parts
        .map(|part| {
            // A plus sign of the older form, which a query turns into a blank.
            let mut words = part.split_ascii_whitespace();
            let (Some(name), way, None) = (words.next(), words.next(), words.next()) else { return Err(wrong_sort()) };
            Ok((name.to_owned(), downwards(way)?))
        })
        .collect()
}

/// Whether an order runs downwards.
///
/// # Errors
/// 400 when the word is none of ASC, DESC, A, D.
pub fn downwards(way: Option<&str>) -> Result<bool, Problem> {
    match way.map(str::to_ascii_uppercase).as_deref() {
        None | Some("" | "ASC" | "A") => Ok(false),
        Some("DESC" | "D") => Ok(true),
        Some(_) => Err(wrong_sort()),
    }
}

fn wrong_sort() -> Problem {
    invalid(
        "sortBy",
        "Kolejność podaje się jako nazwy atrybutów po przecinku, malejąco ze słowem DESC.",
        "An order is given as names of properties divided by commas, descending ones with DESC.",
    )
}

/// # Errors
/// 400 when it is neither `results` nor `hits`.
pub fn hits(text: Option<&str>) -> Result<bool, Problem> {
    match text.map(str::to_ascii_lowercase).as_deref() {
        None | Some("results") => Ok(false),
        Some("hits") => Ok(true),
        Some(_) => Err(invalid(
            "resultType",
            "Parametr resultType ma wartość results albo hits.",
            "The parameter resultType is results or hits.",
        )),
    }
}

/// References are never followed outside, and there are none that lead inside.
///
/// # Errors
/// 400 when it asks for more.
pub fn resolve(text: Option<&str>) -> Result<(), Problem> {
    match text.map(str::to_ascii_lowercase).as_deref() {
        None | Some("none" | "local") => Ok(()),
        Some(_) => Err(fault::option(
            "resolve",
            "Usługa nie pobiera obiektów, na które wskazują odwołania; resolve ma wartość none albo local.",
            "The service does not fetch what references lead to; resolve is none or local.",
        )),
    }
}

/// # Errors
/// 400 when it is not a whole number.
pub fn whole(name: &str, text: &str) -> Result<u64, Problem> {
    text.parse().ok().filter(|n| *n <= u64::from(u32::MAX)).ok_or_else(|| {
        invalid(
            name,
            format!("Parametr {name} musi być liczbą całkowitą nieujemną."),
            format!("The parameter {name} must be a whole number, zero or more."),
        )
    })
}

/// `xmlns(p,uri),xmlns(q,uri)`, or with `=` in place of the comma.
fn namespaces(text: &str) -> Vec<(String, String)> {
    text.split("xmlns(")
        .filter_map(|part| part.split_once(')').map(|(inside, _)| inside))
        .filter_map(|inside| inside.split_once([',', '=']))
        .map(|(prefix, uri)| (prefix.trim().to_owned(), uri.trim().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(query: &str) -> Result<Asking, Problem> {
        read(&httpkit::Query::parse(Some(query)).unwrap(), &mut Version::V200)
    }

    #[test]
    fn parameters_are_read_in_any_case() {
        let asking = ask("Service=wfs&version=2.0.0&REQUEST=getfeature&typenames=(a:B)(a:C)&count=5&StartIndex=10\
            &NAMESPACES=xmlns(a,urn:x),xmlns(b,urn:y)&sortBy=(x%20DESC,y)(z)")
        .unwrap();
        let Operation::Features(s) = asking.operation else { panic!("another operation") };
        assert_eq!((s.count, s.start, s.queries.len()), (Some(5), 10, 2));
        assert_eq!(s.queries[0].sort, [("x".to_owned(), true), ("y".to_owned(), false)]);
        assert_eq!(asking.namespaces[1], ("b".to_owned(), "urn:y".to_owned()));
        let old = ask("service=WFS&version=1.1.0&request=GetFeature&typename=a:B,a:C").unwrap();
        let Operation::Features(s) = old.operation else { panic!("another operation") };
        assert_eq!(s.queries.len(), 2);
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        for (query, code) in [
            ("request=GetCapabilities", "service"),
            ("service=WMS&request=GetCapabilities", "service"),
            ("service=WFS", "request"),
            ("service=WFS&request=GetFeature&version=2.0.0", "typeNames"),
            ("service=WFS&request=GetFeature&typenames=a&count=x", "count"),
            ("service=WFS&request=Transaction", "Transaction"),
            ("service=WFS&request=GetFeature&version=7.0", "version"),
            ("service=WFS&request=GetCapabilities&acceptversions=7", "AcceptVersions"),
        ] {
            let problem = ask(query).unwrap_err();
            assert_eq!(problem.members.get("parameter").and_then(|p| p.as_str()), Some(code), "{query}");
        }
    }
}
