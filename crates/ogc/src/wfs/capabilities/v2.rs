//! Capabilities of WFS 2.0.0. What a constraint declares TRUE is tested by the official suite, so nothing is declared
//! that does not work.

use super::super::features::COUNT_DEFAULT;
use super::super::template::LANGUAGES;
use super::super::version::{Output, Version};
use super::{FeatureType, Service, others};
use registers::filter::Function;

const OPERATIONS: [&str; 11] = [
    "GetCapabilities",
    "DescribeFeatureType",
    "GetFeature",
    "GetPropertyValue",
    "ListStoredQueries",
    "DescribeStoredQueries",
    "Transaction",
    "LockFeature",
    "GetFeatureWithLock",
    "CreateStoredQuery",
    "DropStoredQuery",
];

const CONSTRAINTS: [(&str, bool); 15] = [
    ("ImplementsSimpleWFS", true),
    ("ImplementsBasicWFS", true),
    ("ImplementsTransactionalWFS", true),
    ("ImplementsLockingWFS", true),
    ("KVPEncoding", true),
    ("XMLEncoding", true),
    ("SOAPEncoding", true),
    ("ImplementsInheritance", false),
    ("ImplementsRemoteResolve", false),
    ("ImplementsResultPaging", true),
    ("ImplementsStandardJoins", false),
    ("ImplementsSpatialJoins", false),
    ("ImplementsTemporalJoins", false),
    ("ImplementsFeatureVersioning", false),
    ("ManageStoredQueries", true),
];

const FILTER_CONSTRAINTS: [(&str, bool); 15] = [
    ("ImplementsQuery", true),
    ("ImplementsAdHocQuery", true),
    ("ImplementsFunctions", true),
    ("ImplementsResourceId", true),
    ("ImplementsMinStandardFilter", true),
    ("ImplementsStandardFilter", true),
    ("ImplementsMinSpatialFilter", true),
    ("ImplementsSpatialFilter", true),
    ("ImplementsMinTemporalFilter", true),
    ("ImplementsTemporalFilter", true),
    ("ImplementsVersionNav", false),
    ("ImplementsSorting", true),
    ("ImplementsExtendedOperators", false),
    ("ImplementsMinimumXPath", true),
    ("ImplementsSchemaElementFunc", false),
];

const COMPARISONS: [&str; 10] = [
    "PropertyIsEqualTo",
    "PropertyIsNotEqualTo",
    "PropertyIsLessThan",
    "PropertyIsGreaterThan",
    "PropertyIsLessThanOrEqualTo",
    "PropertyIsGreaterThanOrEqualTo",
    "PropertyIsLike",
    "PropertyIsNull",
    "PropertyIsNil",
    "PropertyIsBetween",
];

const GEOMETRIES: [&str; 11] = [
    "Envelope",
    "Point",
    "LineString",
    "Curve",
    "Polygon",
    "Surface",
    "MultiPoint",
    "MultiCurve",
    "MultiLineString",
    "MultiSurface",
    "MultiPolygon",
];

const SPATIAL: [&str; 11] = [
    "BBOX",
    "Equals",
    "Disjoint",
    "Intersects",
    "Touches",
    "Crosses",
    "Within",
    "Contains",
    "Overlaps",
    "Beyond",
    "DWithin",
];

/// How far references are followed; objects here hold none that an answer could take in.
const RESOLVED: [&str; 2] = ["none", "local"];

/// `AnyInteracts` is understood too, but the published schema of capabilities does not know it.
const TEMPORAL: [&str; 13] = [
    "After",
    "Before",
    "Begins",
    "BegunBy",
    "TContains",
    "During",
    "EndedBy",
    "Ends",
    "TEquals",
    "Meets",
    "MetBy",
    "TOverlaps",
    "OverlappedBy",
];

pub fn write(service: &Service) -> String {
    let mut out = String::with_capacity(64 * 1024);
    out.push_str(
        "<wfs:WFS_Capabilities version=\"2.0.0\" xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" \
         xmlns:ows=\"http://www.opengis.net/ows/1.1\" xmlns:fes=\"http://www.opengis.net/fes/2.0\" \
         xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"http://www.opengis.net/wfs/2.0 http://schemas.opengis.net/wfs/2.0/wfs.xsd\">\n",
    );
    let wanted = |name: &str| {
        let is = |s: &String| s.eq_ignore_ascii_case(name) || s.eq_ignore_ascii_case("all");
        service.sections.is_empty() || service.sections.iter().any(is)
    };
    if wanted("ServiceIdentification") {
        identification(&mut out, service);
    }
    if wanted("ServiceProvider") {
        provider(&mut out, service);
    }
    if wanted("OperationsMetadata") {
        operations(&mut out, service);
    }
    if wanted("FeatureTypeList") {
        out.push_str("<wfs:FeatureTypeList>\n");
        service.types.iter().for_each(|t| feature_type(&mut out, t, service.lang));
        out.push_str("</wfs:FeatureTypeList>\n");
    }
    if wanted("Filter_Capabilities") {
        filter(&mut out);
    }
    out.push_str("</wfs:WFS_Capabilities>\n");
    out
}

fn identification(out: &mut String, s: &Service) {
    let lang = s.lang;
    out.push_str(&format!(
        "<ows:ServiceIdentification>\n<ows:Title xml:lang=\"{lang}\">{}</ows:Title>\n\
         <ows:Abstract xml:lang=\"{lang}\">{}</ows:Abstract>\n\
         <ows:ServiceType codeSpace=\"http://www.opengeospatial.org/\">WFS</ows:ServiceType>\n",
        s.title, s.description
    ));
    for version in Version::ALL {
        out.push_str(&format!("<ows:ServiceTypeVersion>{}</ows:ServiceTypeVersion>\n", version.number()));
    }
    out.push_str(
        "<ows:Fees>NONE</ows:Fees>\n<ows:AccessConstraints>NONE</ows:AccessConstraints>\n</ows:ServiceIdentification>\n",
    );
}

fn provider(out: &mut String, s: &Service) {
    out.push_str(&format!(
        "<ows:ServiceProvider>\n<ows:ProviderName>{}</ows:ProviderName>\n<ows:ServiceContact>",
        s.title
    ));
    if let Some(contact) = &s.contact {
        out.push_str(&format!(
            "<ows:ContactInfo><ows:Address><ows:ElectronicMailAddress>{contact}</ows:ElectronicMailAddress>\
             </ows:Address></ows:ContactInfo>"
        ));
    }
    out.push_str("</ows:ServiceContact>\n</ows:ServiceProvider>\n");
}

fn operations(out: &mut String, s: &Service) {
    out.push_str("<ows:OperationsMetadata>\n");
    for name in OPERATIONS {
        // Features do not fit into an address.
        let get = match name {
            "Transaction" | "CreateStoredQuery" => String::new(),
            _ => format!("<ows:Get xlink:href=\"{}?\"/>", s.address),
        };
        out.push_str(&format!(
            "<ows:Operation name=\"{name}\">\n<ows:DCP><ows:HTTP>{get}<ows:Post xlink:href=\"{}\">\
             <ows:Constraint name=\"PostEncoding\"><ows:AllowedValues><ows:Value>XML</ows:Value><ows:Value>SOAP</ows:Value>\
             </ows:AllowedValues></ows:Constraint></ows:Post></ows:HTTP></ows:DCP>\n",
            s.address
        ));
        match name {
            "GetCapabilities" => values(out, "AcceptVersions", &Version::ALL.map(Version::number)),
            "DescribeFeatureType" => values(out, "outputFormat", &Output::NAMES[..3]),
            "GetFeature" => {
                values(out, "outputFormat", &Output::NAMES);
                values(out, "resultType", &["results", "hits"]);
                values(out, "resolve", &RESOLVED);
            }
            "GetPropertyValue" => {
                values(out, "outputFormat", &Output::NAMES[..1]);
                values(out, "resolve", &RESOLVED);
            }
            "GetFeatureWithLock" => {
                values(out, "outputFormat", &Output::NAMES[..3]);
                values(out, "lockAction", &["ALL", "SOME"]);
            }
            "LockFeature" => values(out, "lockAction", &["ALL", "SOME"]),
            "CreateStoredQuery" => values(out, "language", &LANGUAGES),
            "Transaction" => {
                values(out, "inputFormat", &Output::NAMES[..3]);
                values(out, "idgen", &["GenerateNew"]);
                values(out, "releaseAction", &["ALL", "SOME"]);
            }
            _ => {}
        }
        out.push_str("</ows:Operation>\n");
    }
    values(out, "version", &Version::ALL.map(Version::number));
    for (name, is) in CONSTRAINTS {
        constraint(out, "ows", name, if is { "TRUE" } else { "FALSE" });
    }
    constraint(out, "ows", "CountDefault", &COUNT_DEFAULT.to_string());
    out.push_str(
        "<ows:Constraint name=\"QueryExpressions\"><ows:AllowedValues><ows:Value>wfs:Query</ows:Value>\
         <ows:Value>wfs:StoredQuery</ows:Value></ows:AllowedValues></ows:Constraint>\n",
    );
    inspire(out, s);
    out.push_str("</ows:OperationsMetadata>\n");
}

/// What a download service of INSPIRE says more. It stands inside the element that the schema of OWS allows, because
/// validators know no other.
fn inspire(out: &mut String, s: &Service) {
    let language = if s.lang == "en" { "eng" } else { "pol" };
    out.push_str(&format!(
        "<ows:ExtendedCapabilities>\n<inspire_dls:ExtendedCapabilities \
         xmlns:inspire_dls=\"http://inspire.ec.europa.eu/schemas/inspire_dls/1.0\" \
         xmlns:inspire_common=\"http://inspire.ec.europa.eu/schemas/common/1.0\">\n\
         <inspire_common:MetadataUrl><inspire_common:URL>{}</inspire_common:URL>\
         <inspire_common:MediaType>text/html</inspire_common:MediaType></inspire_common:MetadataUrl>\n\
         <inspire_common:SupportedLanguages><inspire_common:DefaultLanguage><inspire_common:Language>pol\
         </inspire_common:Language></inspire_common:DefaultLanguage><inspire_common:SupportedLanguage>\
         <inspire_common:Language>eng</inspire_common:Language></inspire_common:SupportedLanguage>\
         </inspire_common:SupportedLanguages>\n<inspire_common:ResponseLanguage><inspire_common:Language>{language}\
         </inspire_common:Language></inspire_common:ResponseLanguage>\n",
        s.home
    ));
    for (code, namespace) in &s.sets {
        out.push_str(&format!(
            "<inspire_dls:SpatialDataSetIdentifier><inspire_common:Code>{code}</inspire_common:Code>\
             <inspire_common:Namespace>{namespace}</inspire_common:Namespace></inspire_dls:SpatialDataSetIdentifier>\n"
        ));
    }
    out.push_str("</inspire_dls:ExtendedCapabilities>\n</ows:ExtendedCapabilities>\n");
}

fn values(out: &mut String, name: &str, list: &[&str]) {
    out.push_str(&format!("<ows:Parameter name=\"{name}\"><ows:AllowedValues>"));
    list.iter().for_each(|v| out.push_str(&format!("<ows:Value>{v}</ows:Value>")));
    out.push_str("</ows:AllowedValues></ows:Parameter>\n");
}

fn constraint(out: &mut String, prefix: &str, name: &str, value: &str) {
    out.push_str(&format!(
        "<{prefix}:Constraint name=\"{name}\"><ows:NoValues/><ows:DefaultValue>{value}</ows:DefaultValue></{prefix}:Constraint>\n"
    ));
}

fn feature_type(out: &mut String, t: &FeatureType, lang: &str) {
    out.push_str(&format!(
        "<wfs:FeatureType xmlns:{}=\"{}\">\n<wfs:Name>{}</wfs:Name>\n<wfs:Title xml:lang=\"{lang}\">{}</wfs:Title>\n",
        t.prefix, t.namespace, t.name, t.title
    ));
    if !t.description.is_empty() {
        out.push_str(&format!("<wfs:Abstract xml:lang=\"{lang}\">{}</wfs:Abstract>\n", t.description));
    }
    out.push_str("<ows:Keywords>");
    t.keywords.iter().for_each(|k| out.push_str(&format!("<ows:Keyword xml:lang=\"{lang}\">{k}</ows:Keyword>")));
    out.push_str("</ows:Keywords>\n");
    match t.crs {
        None => out.push_str("<wfs:NoCRS/>\n"),
        Some(crs) => {
            out.push_str(&format!("<wfs:DefaultCRS>{}</wfs:DefaultCRS>\n", crs.urn()));
            others(crs).for_each(|c| out.push_str(&format!("<wfs:OtherCRS>{}</wfs:OtherCRS>\n", c.urn())));
        }
    }
    if let Some([w, s, e, n]) = t.extent {
        out.push_str(&format!(
            "<ows:WGS84BoundingBox><ows:LowerCorner>{w:.6} {s:.6}</ows:LowerCorner>\
             <ows:UpperCorner>{e:.6} {n:.6}</ows:UpperCorner></ows:WGS84BoundingBox>\n"
        ));
    }
    out.push_str("</wfs:FeatureType>\n");
}

fn filter(out: &mut String) {
    out.push_str("<fes:Filter_Capabilities>\n<fes:Conformance>\n");
    for (name, is) in FILTER_CONSTRAINTS {
        constraint(out, "fes", name, if is { "TRUE" } else { "FALSE" });
    }
    out.push_str(
        "</fes:Conformance>\n<fes:Id_Capabilities><fes:ResourceIdentifier name=\"fes:ResourceId\"/></fes:Id_Capabilities>\n\
         <fes:Scalar_Capabilities>\n<fes:LogicalOperators/>\n<fes:ComparisonOperators>\n",
    );
    COMPARISONS.iter().for_each(|n| out.push_str(&format!("<fes:ComparisonOperator name=\"{n}\"/>\n")));
    out.push_str(
        "</fes:ComparisonOperators>\n</fes:Scalar_Capabilities>\n<fes:Spatial_Capabilities>\n<fes:GeometryOperands>\n",
    );
    GEOMETRIES.iter().for_each(|n| out.push_str(&format!("<fes:GeometryOperand name=\"gml:{n}\"/>\n")));
    out.push_str("</fes:GeometryOperands>\n<fes:SpatialOperators>\n");
    SPATIAL.iter().for_each(|n| out.push_str(&format!("<fes:SpatialOperator name=\"{n}\"/>\n")));
    out.push_str(
        "</fes:SpatialOperators>\n</fes:Spatial_Capabilities>\n<fes:Temporal_Capabilities>\n<fes:TemporalOperands>\n\
         <fes:TemporalOperand name=\"gml:TimeInstant\"/>\n<fes:TemporalOperand name=\"gml:TimePeriod\"/>\n\
         </fes:TemporalOperands>\n<fes:TemporalOperators>\n",
    );
    TEMPORAL.iter().for_each(|n| out.push_str(&format!("<fes:TemporalOperator name=\"{n}\"/>\n")));
    out.push_str("</fes:TemporalOperators>\n</fes:Temporal_Capabilities>\n<fes:Functions>\n");
    for function in Function::ALL {
        let (takes, gives) = types_of(function);
        out.push_str(&format!(
            "<fes:Function name=\"{}\"><fes:Returns>{gives}</fes:Returns><fes:Arguments><fes:Argument name=\"value\">\
             <fes:Type>{takes}</fes:Type></fes:Argument></fes:Arguments></fes:Function>\n",
            function.name()
        ));
    }
    out.push_str("</fes:Functions>\n</fes:Filter_Capabilities>\n");
}

fn types_of(function: Function) -> (&'static str, &'static str) {
    match function {
        Function::Lower | Function::Upper | Function::Trim => ("xs:string", "xs:string"),
        Function::Length => ("xs:string", "xs:integer"),
        Function::Abs | Function::Floor | Function::Ceiling => ("xs:double", "xs:double"),
        Function::Year | Function::Month | Function::Day => ("xs:date", "xs:integer"),
    }
}
