//! A `Transaction` of WFS 2.0, 1.1 or 1.0 from its XML. The versions differ in names only, and elements are known by
//! their local names.

use super::super::fault::{self, invalid, missing};
use super::super::request::{Act, Action, Transaction};
use crate::xml::Element;
use httpkit::Problem;

/// Parts of one transaction.
const MOST_ACTIONS: usize = 5_000;

/// # Errors
/// 400 naming what is wrong.
pub fn read(root: &Element) -> Result<Transaction, Problem> {
    let lock = root.attribute("lockId").filter(|l| !l.is_empty()).or_else(|| root.child("LockId").map(Element::text));
    let release_some = some(root.attribute("releaseAction"), "releaseAction")?;
    let mut actions = Vec::new();
    for part in root.children.iter().filter(|c| c.local() != "LockId") {
        if let Some(what) = act(part)? {
            let (handle, srs) = (text(part, "handle"), text(part, "srsName"));
            actions.push(Action { what, handle, srs });
        }
    }
    if actions.len() > MOST_ACTIONS {
        return Err(invalid("Transaction", "Zbyt wiele zmian naraz.", "Too many changes at once."));
    }
    Ok(Transaction { actions, lock: lock.map(str::to_owned), release_some, handle: text(root, "handle") })
}

/// ALL, which is also meant by nothing, or SOME.
///
/// # Errors
/// 400 for another word.
pub fn some(word: Option<&str>, parameter: &str) -> Result<bool, Problem> {
    match word.map(str::to_ascii_uppercase).as_deref() {
        None | Some("" | "ALL") => Ok(false),
        Some("SOME") => Ok(true),
        Some(_) => Err(invalid(
            parameter,
            format!("Parametr {parameter} ma wartość ALL albo SOME."),
            format!("The parameter {parameter} is ALL or SOME."),
        )),
    }
}

fn text(e: &Element, name: &str) -> Option<String> {
    e.attribute(name).filter(|t| !t.is_empty()).map(str::to_owned)
}

fn act(e: &Element) -> Result<Option<Act>, Problem> {
    let of = || text(e, "typeName").ok_or_else(|| missing("typeName"));
    let filter = || e.child("Filter").cloned();
    Ok(Some(match e.local() {
        "Insert" => {
            if e.attribute("idgen").is_some_and(|how| how != "GenerateNew") {
                return Err(fault::option(
                    "idgen",
                    "Identyfikatory nowych obiektów nadaje usługa (idgen=\"GenerateNew\").",
                    "The service gives new features their identifiers (idgen=\"GenerateNew\").",
                ));
            }
            let mut features = Vec::new();
            e.children.iter().for_each(|child| members(child, &mut features));
            if features.is_empty() {
                return Err(invalid("Insert", "Insert nie zawiera obiektu.", "Insert holds no feature."));
            }
            Act::Insert(features)
        }
        "Update" => {
            let properties: Vec<_> = e.all("Property").map(property).collect::<Result<_, _>>()?;
            if properties.is_empty() {
                return Err(missing("Property"));
            }
            Act::Update { of: of()?, properties, filter: filter() }
        }
        "Replace" => {
            let feature = e.children.iter().find(|c| c.local() != "Filter");
            Act::Replace(feature.ok_or_else(|| missing("Replace"))?.clone(), filter())
        }
        "Delete" => Act::Delete(of()?, filter()),
        // A client that says that it can do without, does.
        "Native" if matches!(e.attribute("safeToIgnore"), Some("true" | "1")) => return Ok(None),
        "Native" => {
            return Err(invalid(
                "vendorId",
                "Usługa nie wykonuje poleceń Native.",
                "The service executes no Native commands.",
            ));
        }
        other => {
            let other = fault::short(other);
            return Err(invalid(
                "Transaction",
                format!("Nieznana część transakcji „{other}”."),
                format!("Unknown part of a transaction \"{other}\"."),
            ));
        }
    }))
}

/// The features of an insert, which may come in a collection.
fn members(e: &Element, out: &mut Vec<Element>) {
    match e.local() {
        "FeatureCollection" | "featureMember" | "featureMembers" | "member" => {
            e.children.iter().filter(|c| c.local() != "boundedBy").for_each(|c| members(c, out));
        }
        _ => out.push(e.clone()),
    }
}

fn property(e: &Element) -> Result<(String, Option<Element>), Problem> {
    let name = e.child("ValueReference").or_else(|| e.child("Name")).ok_or_else(|| missing("ValueReference"))?;
    let value = match name.attribute("action").unwrap_or("replace") {
        "replace" => e.child("Value").cloned(),
        "remove" => None,
        _ => {
            return Err(fault::option(
                "action",
                "Wartości atrybutu powtarzalnego podaje się wszystkie naraz (action=\"replace\").",
                "The values of a repeated property are given all at once (action=\"replace\").",
            ));
        }
    };
    Ok((name.text().to_owned(), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_reads_alike() {
        for text in [
            "<wfs:Transaction xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" lockId=\"k\" releaseAction=\"SOME\"><wfs:Update \
             handle=\"u\" typeName=\"p:T\"><wfs:Property><wfs:ValueReference>a</wfs:ValueReference><wfs:Value>1\
             </wfs:Value></wfs:Property><wfs:Property><wfs:ValueReference>b</wfs:ValueReference></wfs:Property>\
             <fes:Filter><fes:ResourceId rid=\"x\"/></fes:Filter></wfs:Update></wfs:Transaction>",
            "<Transaction xmlns=\"http://www.opengis.net/wfs\" releaseAction=\"SOME\"><LockId>k</LockId><Update handle=\"u\" \
             typeName=\"p:T\"><Property><Name>a</Name><Value>1</Value></Property><Property><Name>b</Name></Property>\
             <ogc:Filter><ogc:FeatureId fid=\"x\"/></ogc:Filter></Update></Transaction>",
        ] {
            let read = read(&Element::parse(text).unwrap()).unwrap();
            assert_eq!((read.lock.as_deref(), read.release_some, read.actions.len()), (Some("k"), true, 1));
            let Act::Update { of, properties, filter } = &read.actions[0].what else { panic!("another act") };
            assert_eq!((of.as_str(), properties.len(), filter.is_some()), ("p:T", 2, true));
            assert_eq!(properties[0].1.as_ref().map(Element::text), Some("1"));
            assert!(properties[1].1.is_none());
        }
    }
}
