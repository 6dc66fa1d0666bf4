//! The application schema of classes: what `DescribeFeatureType` answers and what a GML answer points at.

use super::{Level, Version, namespace, prefix};
use crate::family::Family;
use crate::shown::{self, IDENTITY};
use crate::xml::escape;
use registers::Class;
use registers::catalogue::{Attribute, Kind};
use registers::declaration::Visibility;

/// The schema of these classes, all of one register. Classes of several registers need a schema each, because a schema
/// has one namespace; [`importing`] binds them together.
#[must_use]
pub fn of(classes: &[&Class], version: Version, level: Level) -> String {
    let register = classes.first().map_or("", |c| c.schema.as_str());
    let (prefix, namespace) = (prefix(register), namespace(register));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" \
         xmlns:gml=\"{}\" xmlns:{prefix}=\"{namespace}\" targetNamespace=\"{namespace}\" \
         elementFormDefault=\"qualified\" version=\"1.0\">\n",
        version.namespace()
    );
    if version == Version::V32 {
        let level = if level == Level::Flat { 0 } else { 2 };
        out.push_str(&format!(
            "<xsd:annotation><xsd:appinfo source=\"http://schemas.opengis.net/gmlsfProfile/2.0/gmlsfLevels.xsd\">\
             <gmlsf:ComplianceLevel xmlns:gmlsf=\"http://www.opengis.net/gmlsf/2.0\">{level}</gmlsf:ComplianceLevel>\
             </xsd:appinfo></xsd:annotation>\n"
        ));
    }
    out.push_str(&import(version.namespace(), version.schema()));
    for class in classes {
        one(&mut out, class, &prefix, version, level);
    }
    out.push_str("</xsd:schema>\n");
    out
}

/// A schema that only imports others, each given by its register and address.
#[must_use]
pub fn importing<'a>(schemas: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                   <xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" version=\"1.0\">\n"
        .to_owned();
    for (register, address) in schemas {
        out.push_str(&import(&namespace(register), address));
    }
    out.push_str("</xsd:schema>\n");
    out
}

fn import(namespace: &str, address: &str) -> String {
    format!("<xsd:import namespace=\"{}\" schemaLocation=\"{}\"/>\n", text(namespace), text(address))
}

fn one(out: &mut String, class: &Class, prefix: &str, version: Version, level: Level) {
    let name = &class.name;
    let head = if version == Version::V32 { "gml:AbstractFeature" } else { "gml:_Feature" };
    out.push_str(&format!(
        "<xsd:element name=\"{name}\" type=\"{prefix}:{name}Type\" substitutionGroup=\"{head}\">{}</xsd:element>\n\
         <xsd:complexType name=\"{name}Type\"><xsd:complexContent>\
         <xsd:extension base=\"gml:AbstractFeatureType\"><xsd:sequence>\n",
        documented(&class.label.pl)
    ));
    let all = || shown::attributes(class).filter(|(_, a)| !version.gives(a));
    let after = shown::life_after(class);
    all().filter(|(i, _)| *i <= after).for_each(|(_, a)| out.push_str(&attribute(a, version, level)));
    for (i, name) in shown::life_of(class) {
        let kind = if i < IDENTITY { "xsd:string" } else { "xsd:dateTime" };
        out.push_str(&format!("<xsd:element name=\"{name}\" type=\"{kind}\" minOccurs=\"0\"/>\n"));
    }
    all().filter(|(i, _)| *i > after).for_each(|(_, a)| out.push_str(&attribute(a, version, level)));
    out.push_str("</xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>\n");
}

fn attribute(a: &Attribute, version: Version, level: Level) -> String {
    let name = &a.name;
    let repeated = if a.many && level == Level::Nested { " maxOccurs=\"unbounded\"" } else { "" };
    let note = documented(&a.label.pl);
    let kind = match (&a.kind, level) {
        (Kind::Geometry(kinds), _) => {
            let kind = property_type(Family::of(kinds, a.many), version);
            return format!("<xsd:element name=\"{name}\" type=\"{kind}\" minOccurs=\"0\">{note}</xsd:element>\n");
        }
        (Kind::Struct { element, fields }, Level::Nested) => {
            let inside = structure(element, fields);
            return format!(
                "<xsd:element name=\"{name}\" minOccurs=\"0\" maxOccurs=\"unbounded\">{note}{inside}</xsd:element>\n"
            );
        }
        // Repeated values are texts whatever they are one by one: joined in one element, or as they were delivered.
        _ if a.many => "xsd:string",
        (kind, _) => plain(kind),
    };
    format!("<xsd:element name=\"{name}\" type=\"{kind}\" minOccurs=\"0\"{repeated}>{note}</xsd:element>\n")
}

fn structure(element: &str, fields: &[Attribute]) -> String {
    let mut inside = "<xsd:complexType><xsd:sequence>".to_owned();
    for field in fields.iter().filter(|f| f.visibility == Visibility::Public) {
        // Contents of structures are kept as delivered, unjudged.
        inside.push_str(&format!(
            "<xsd:element name=\"{}\" type=\"xsd:string\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>",
            field.name
        ));
    }
    inside.push_str("</xsd:sequence></xsd:complexType>");
    if element.is_empty() {
        return inside;
    }
    format!(
        "<xsd:complexType><xsd:sequence><xsd:element name=\"{element}\">{inside}</xsd:element>\
         </xsd:sequence></xsd:complexType>"
    )
}

/// The type of a geometry property, as QGIS knows it.
fn property_type(family: Family, version: Version) -> &'static str {
    match (family, version) {
        (Family::Point, _) => "gml:PointPropertyType",
        (Family::MultiPoint, _) => "gml:MultiPointPropertyType",
        (Family::Any, _) => "gml:GeometryPropertyType",
        (Family::Line, Version::V2) => "gml:LineStringPropertyType",
        (Family::MultiLine, Version::V2) => "gml:MultiLineStringPropertyType",
        (Family::Surface, Version::V2) => "gml:PolygonPropertyType",
        (Family::MultiSurface, Version::V2) => "gml:MultiPolygonPropertyType",
        (Family::Line, _) => "gml:CurvePropertyType",
        (Family::MultiLine, _) => "gml:MultiCurvePropertyType",
        (Family::Surface, _) => "gml:SurfacePropertyType",
        (Family::MultiSurface, _) => "gml:MultiSurfacePropertyType",
    }
}

fn plain(kind: &Kind) -> &'static str {
    match kind {
        Kind::Integer => "xsd:long",
        Kind::Real => "xsd:double",
        Kind::Boolean => "xsd:boolean",
        Kind::Date => "xsd:date",
        Kind::DateTime => "xsd:dateTime",
        // Codes too: a delivery may hold one that its list does not know, and it is shown all the same.
        Kind::Text | Kind::Code(_) | Kind::Ref(_) | Kind::Struct { .. } | Kind::Geometry(_) => "xsd:string",
    }
}

fn documented(label: &str) -> String {
    if label.is_empty() {
        return String::new();
    }
    format!("<xsd:annotation><xsd:documentation xml:lang=\"pl\">{}</xsd:documentation></xsd:annotation>", text(label))
}

fn text(raw: &str) -> String {
    let mut out = Vec::with_capacity(raw.len());
    escape(&mut out, raw);
    String::from_utf8(out).unwrap_or_default()
}
