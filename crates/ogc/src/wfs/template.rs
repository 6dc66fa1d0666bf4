//! Stored queries that people create: a query in XML with places `${name}` in it. Values are put into the tree after it was
//! read, so they are never anything but values.

use super::body;
use super::fault::{invalid, missing, short};
use super::request::{Asking, Query, Stored};
use super::scope::Scope;
use super::stored::GET_FEATURE_BY_ID;
use super::types;
use super::version::Version;
use crate::state::OgcState;
use crate::xml::{Element, local};
use httpkit::{Problem, ProblemKind};

/// Bytes of a definition.
const LONGEST: usize = 100_000;
const MOST_PARAMETERS: usize = 50;
/// Places for values, and bytes of a value: together what one question may grow to.
const MOST_PLACES: usize = 100;
const LONGEST_VALUE: usize = 200_000;

/// Names of the one language in which queries are stored.
pub const LANGUAGES: [&str; 3] = [
    "urn:ogc:def:queryLanguage:OGC-WFS::WFS_QueryExpression",
    "urn:ogc:def:queryLanguage:OGC-WFS::WFSQueryExpression",
    "http://www.opengis.net/def/queryLanguage/OGC-WFS/0/WFS_QueryExpression",
];

/// Queries, and the namespaces of the names in them.
type Filled = (Vec<Query>, Vec<(String, String)>);

/// A definition that has been read.
pub struct Template {
    pub id: String,
    root: Element,
}

impl Template {
    /// Reads a definition; `outer` holds the namespaces that are declared around it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn create(definition: &Element, outer: &Element, state: &OgcState) -> Result<Self, Problem> {
        let mut root = definition.clone();
        root.adopt_namespaces(outer);
        let id = root.attribute("id").unwrap_or_default().to_owned();
        if id.is_empty() {
            return Err(missing("id"));
        }
        if id.chars().count() > 300 || id.chars().any(char::is_whitespace) {
            return Err(invalid(
                "id",
                "Identyfikator zapytania ma do 300 znaków bez odstępów.",
                "The id of a query has up to 300 characters and no blanks.",
            ));
        }
        if GET_FEATURE_BY_ID.contains(&id.as_str()) {
            return Err(taken(&id));
        }
        let template = Self { id, root };
        template.check(state)?;
        Ok(template)
    }

    /// A definition that was kept.
    #[must_use]
    pub fn kept(id: String, text: &str) -> Option<Self> {
        Element::parse(text).ok().map(|root| Self { id, root })
    }

    fn check(&self, state: &OgcState) -> Result<(), Problem> {
        let names = self.parameters();
        if names.len() > MOST_PARAMETERS || self.text().len() > LONGEST {
            return Err(invalid("StoredQueryDefinition", "Definicja jest zbyt duża.", "The definition is too large."));
        }
        if let Some(twice) = names.iter().enumerate().find(|(i, n)| names[..*i].contains(n)) {
            let name = short(twice.1);
            return Err(Problem::conflict(
                format!("Parametr „{name}” opisano dwa razy."),
                format!("The parameter \"{name}\" is described twice."),
            )
            .ows("DuplicateStoredQueryParameterName")
            .member("parameter", name));
        }
        let expressions: Vec<&Element> = self.root.all("QueryExpressionText").collect();
        if expressions.is_empty() {
            return Err(missing("QueryExpressionText"));
        }
        for e in &expressions {
            let language = e.attribute("language").unwrap_or_default();
            if !LANGUAGES.contains(&language) {
                return Err(invalid(
                    "language",
                    format!("Nieobsługiwany język zapytań „{}”; jest {}.", short(language), LANGUAGES[0]),
                    format!("Unsupported query language \"{}\"; there is {}.", short(language), LANGUAGES[0]),
                ));
            }
            let (mut unknown, mut places) = (None, 0_usize);
            e.places(&mut |name| {
                places += 1;
                if !names.iter().any(|n| n.eq_ignore_ascii_case(name)) {
                    unknown.get_or_insert_with(|| name.to_owned());
                }
            });
            if places > MOST_PLACES {
                return Err(invalid(
                    "QueryExpressionText",
                    "Definicja jest zbyt duża.",
                    "The definition is too large.",
                ));
            }
            if let Some(name) = unknown {
                let name = short(&name);
                return Err(invalid(
                    "Parameter",
                    format!("Zapytanie używa parametru „{name}”, którego nie opisano."),
                    format!("The query uses the parameter \"{name}\", which is not described."),
                ));
            }
        }
        let queries = self.queries(&|_| None)?;
        if queries.is_empty() {
            return Err(missing("Query"));
        }
        // Types that are known by now have to exist.
        for name in queries.iter().flat_map(|q| &q.types).filter(|n| !n.contains("${") && !is_any(n)) {
            types::class(state, &Scope::default(), name, &self.namespaces())?;
        }
        Ok(())
    }

    /// Names of the parameters, in order.
    fn parameters(&self) -> Vec<&str> {
        self.root.all("Parameter").filter_map(|p| p.attribute("name")).collect()
    }

    fn queries(&self, value: &dyn Fn(&str) -> Option<Element>) -> Result<Vec<Query>, Problem> {
        let expressions = self.root.all("QueryExpressionText").flat_map(|e| e.all("Query"));
        expressions.map(|q| body::query(&q.filled(value), Version::V200)).collect()
    }

    fn namespaces(&self) -> Vec<(String, String)> {
        self.root.namespaces()
    }

    /// What is asked with these values.
    ///
    /// # Errors
    /// 400 for a parameter without a value.
    fn ask(&self, values: &[(String, Element)]) -> Result<Filled, Problem> {
        let of = |name: &str| values.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.clone());
        if let Some(name) = self.parameters().into_iter().find(|name| of(name).is_none()) {
            return Err(missing(name));
        }
        if let Some((name, _)) = values.iter().find(|(_, v)| v.size() > LONGEST_VALUE) {
            return Err(invalid(name, "Wartość parametru jest zbyt długa.", "The value of the parameter is too long."));
        }
        // Types that a value names come with the prefixes of whoever gives it.
        let mut namespaces = self.namespaces();
        values.iter().for_each(|(_, v)| namespaces.extend(v.namespaces()));
        Ok((self.queries(&of)?, namespaces))
    }

    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.root.write(&mut out);
        out
    }

    /// As `ListStoredQueries` tells it.
    #[must_use]
    pub fn listed(&self) -> String {
        let mut out = format!("<wfs:StoredQuery id=\"{}\"", httpkit::escape::xml(&self.id));
        for (prefix, uri) in self.namespaces().iter().filter(|(p, _)| !p.is_empty()) {
            out.push_str(&format!(" xmlns:{prefix}=\"{}\"", httpkit::escape::xml(uri)));
        }
        out.push_str(">\n");
        for title in self.root.all("Title") {
            let text = httpkit::escape::xml(title.text());
            out.push_str(&format!("<wfs:Title xml:lang=\"{}\">{text}</wfs:Title>\n", language(title)));
        }
        for e in self.root.all("QueryExpressionText") {
            for name in e.attribute("returnFeatureTypes").unwrap_or_default().split_whitespace() {
                let name = httpkit::escape::xml(name);
                out.push_str(&format!("<wfs:ReturnFeatureType>{name}</wfs:ReturnFeatureType>\n"));
            }
        }
        out.push_str("</wfs:StoredQuery>\n");
        out
    }

    /// As `DescribeStoredQueries` tells it: what is private is left out.
    #[must_use]
    pub fn described(&self) -> String {
        let mut root = self.root.clone();
        root.rename("StoredQueryDescription");
        for e in root.children.iter_mut().filter(|c| c.local() == "QueryExpressionText") {
            if matches!(e.attribute("isPrivate"), Some("true" | "1")) {
                e.children.clear();
            }
        }
        let mut out = String::new();
        root.write(&mut out);
        out.push('\n');
        out
    }
}

/// `gml:AbstractFeature`: features of every type.
fn is_any(name: &str) -> bool {
    local(name) == "AbstractFeature"
}

fn language(e: &Element) -> String {
    httpkit::escape::xml(e.attribute("lang").unwrap_or("pl"))
}

#[must_use]
pub fn taken(id: &str) -> Problem {
    let id = short(id);
    Problem::new(
        ProblemKind::Conflict,
        format!("Zapisane zapytanie „{id}” już jest."),
        format!("There is a stored query \"{id}\" already."),
    )
    .ows("DuplicateStoredQueryIdValue")
    .member("parameter", id)
}

/// Puts the queries of a stored one in the place of its name.
///
/// # Errors
/// 400 when there is no such query or a value is missing.
pub async fn expand(state: &OgcState, asking: &mut Asking) -> Result<(), Problem> {
    let Some(Stored { id, values }) = asking.selection_mut().and_then(|s| s.stored.take()) else { return Ok(()) };
    let all = state.store().stored_queries().await.map_err(crate::error::of_store)?;
    let found = all.into_iter().find(|(other, _)| *other == id);
    let template = found.and_then(|(id, text)| Template::kept(id, &text)).ok_or_else(|| super::stored::unknown(&id))?;
    let (asked, namespaces) = template.ask(&values)?;
    let catalogue = state.catalogue();
    let mut queries = Vec::with_capacity(asked.len());
    for query in asked {
        if !query.types.iter().any(|name| is_any(name)) {
            queries.push(query);
            continue;
        }
        let all = asking.scope.classes(&catalogue);
        queries.extend(all.map(|class| Query { types: vec![class.id.clone()], ..query.clone() }));
    }
    asking.namespaces.extend(namespaces);
    if let Some(selection) = asking.selection_mut() {
        selection.queries = queries;
    }
    Ok(())
}
