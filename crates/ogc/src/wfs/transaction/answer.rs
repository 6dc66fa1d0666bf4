//! `TransactionResponse` in each version: QGIS takes an answer in another version than it wrote for a failure.

use super::super::version::Version;
use httpkit::escape::xml;
use std::fmt::Write;

/// What was done.
#[derive(Debug, Default)]
pub struct Done {
    pub inserted: Vec<Made>,
    pub updated: usize,
    pub replaced: Vec<Made>,
    pub deleted: usize,
    /// Sentences for the person: that somebody has to approve, what was odd.
    pub said: Vec<String>,
}

/// A feature that was made or replaced.
#[derive(Debug)]
pub struct Made {
    pub gml_id: String,
    pub handle: Option<String>,
}

fn handle(of: &Made) -> String {
    of.handle.as_ref().map_or_else(String::new, |h| format!(" handle=\"{}\"", xml(h)))
}

#[must_use]
pub fn write(done: &Done, version: Version) -> String {
    match version {
        Version::V200 => two(done),
        Version::V110 => one_one(done),
        Version::V100 => one(done),
    }
}

fn two(done: &Done) -> String {
    let mut out = format!(
        "<wfs:TransactionResponse version=\"2.0.0\" xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" \
         xmlns:fes=\"http://www.opengis.net/fes/2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"http://www.opengis.net/wfs/2.0 http://schemas.opengis.net/wfs/2.0/wfs.xsd\">\n\
         <wfs:TransactionSummary>\n<wfs:totalInserted>{}</wfs:totalInserted>\n<wfs:totalUpdated>{}</wfs:totalUpdated>\n\
         <wfs:totalReplaced>{}</wfs:totalReplaced>\n<wfs:totalDeleted>{}</wfs:totalDeleted>\n</wfs:TransactionSummary>\n",
        done.inserted.len(),
        done.updated,
        done.replaced.len(),
        done.deleted
    );
    for (name, list) in [("InsertResults", &done.inserted), ("ReplaceResults", &done.replaced)] {
        if !list.is_empty() {
            features(&mut out, name, list, "fes:ResourceId rid");
        }
    }
    // This version has no place for words.
    for sentence in &done.said {
        let _ = writeln!(out, "<!-- {} -->", xml(sentence).replace("--", "- -"));
    }
    out.push_str("</wfs:TransactionResponse>\n");
    out
}

fn features(out: &mut String, name: &str, list: &[Made], id: &str) {
    let _ = writeln!(out, "<wfs:{name}>");
    for made in list {
        let _ = writeln!(out, "<wfs:Feature{}><{id}=\"{}\"/></wfs:Feature>", handle(made), xml(&made.gml_id));
    }
    let _ = writeln!(out, "</wfs:{name}>");
}

fn one_one(done: &Done) -> String {
    // It knows no replacing; a client that has replaced is told of a change.
    let mut out = format!(
        "<wfs:TransactionResponse version=\"1.1.0\" xmlns:wfs=\"http://www.opengis.net/wfs\" \
         xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"http://www.opengis.net/wfs http://schemas.opengis.net/wfs/1.1.0/wfs.xsd\">\n\
         <wfs:TransactionSummary>\n<wfs:totalInserted>{}</wfs:totalInserted>\n<wfs:totalUpdated>{}</wfs:totalUpdated>\n\
         <wfs:totalDeleted>{}</wfs:totalDeleted>\n</wfs:TransactionSummary>\n",
        done.inserted.len(),
        done.updated + done.replaced.len(),
        done.deleted
    );
    if !done.said.is_empty() {
        out.push_str("<wfs:TransactionResults>\n");
        for sentence in &done.said {
            let text = xml(sentence);
            let _ = writeln!(out, "<wfs:Action locator=\"Transaction\"><wfs:Message>{text}</wfs:Message></wfs:Action>");
        }
        out.push_str("</wfs:TransactionResults>\n");
    }
    if !done.inserted.is_empty() {
        features(&mut out, "InsertResults", &done.inserted, "ogc:FeatureId fid");
    }
    out.push_str("</wfs:TransactionResponse>\n");
    out
}

fn one(done: &Done) -> String {
    let mut out = "<wfs:WFS_TransactionResponse version=\"1.0.0\" xmlns:wfs=\"http://www.opengis.net/wfs\" \
        xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
        xsi:schemaLocation=\"http://www.opengis.net/wfs http://schemas.opengis.net/wfs/1.0.0/WFS-transaction.xsd\">\n"
        .to_owned();
    // One result for each insert, with all of its features.
    let mut list = done.inserted.iter().peekable();
    while let Some(first) = list.next() {
        let _ = write!(out, "<wfs:InsertResult{}><ogc:FeatureId fid=\"{}\"/>", handle(first), xml(&first.gml_id));
        while let Some(next) = list.next_if(|n| n.handle == first.handle) {
            let _ = write!(out, "<ogc:FeatureId fid=\"{}\"/>", xml(&next.gml_id));
        }
        out.push_str("</wfs:InsertResult>\n");
    }
    out.push_str("<wfs:TransactionResult><wfs:Status><wfs:SUCCESS/></wfs:Status>");
    if !done.said.is_empty() {
        let _ = write!(out, "<wfs:Message>{}</wfs:Message>", xml(&done.said.join(" ")));
    }
    out.push_str("</wfs:TransactionResult>\n</wfs:WFS_TransactionResponse>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::Element;

    #[test]
    fn qgis_finds_its_numbers_and_identifiers() {
        let made = |id: &str| Made { gml_id: id.into(), handle: None };
        let done = Done { inserted: vec![made("a"), made("b")], said: vec!["Czeka.".into()], ..Done::default() };
        for version in Version::ALL {
            Element::parse(&write(&done, version)).unwrap();
        }
        let tree = Element::parse(&write(&done, Version::V110)).unwrap();
        assert_eq!(tree.declared("wfs"), Some("http://www.opengis.net/wfs"));
        let summary = tree.child("TransactionSummary").unwrap();
        assert_eq!(summary.child("totalInserted").map(Element::text), Some("2"));
        let ids: Vec<_> = tree.child("InsertResults").unwrap().all("Feature").map(|f| f.child("FeatureId")).collect();
        assert_eq!(ids[1].and_then(|i| i.attribute("fid")), Some("b"));
    }
}
