//! Capabilities of WFS 1.1.0 and 1.0.0.

use super::super::version::{Output, Version};
use super::{FeatureType, Service, others};
use registers::filter::Function;

const COMPARISONS_110: [&str; 9] = [
    "LessThan",
    "GreaterThan",
    "LessThanEqualTo",
    "GreaterThanEqualTo",
    "EqualTo",
    "NotEqualTo",
    "Like",
    "Between",
    "NullCheck",
];

const SPATIAL_110: [&str; 11] = [
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

pub fn write_110(s: &Service) -> String {
    let mut out = String::with_capacity(64 * 1024);
    out.push_str(
        "<wfs:WFS_Capabilities version=\"1.1.0\" xmlns:wfs=\"http://www.opengis.net/wfs\" \
         xmlns:ows=\"http://www.opengis.net/ows\" xmlns:ogc=\"http://www.opengis.net/ogc\" \
         xmlns:gml=\"http://www.opengis.net/gml\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"http://www.opengis.net/wfs http://schemas.opengis.net/wfs/1.1.0/wfs.xsd\">\n",
    );
    out.push_str(&format!(
        "<ows:ServiceIdentification>\n<ows:Title>{}</ows:Title>\n<ows:Abstract>{}</ows:Abstract>\n\
         <ows:ServiceType>WFS</ows:ServiceType>\n",
        s.title, s.description
    ));
    for version in Version::ALL {
        out.push_str(&format!("<ows:ServiceTypeVersion>{}</ows:ServiceTypeVersion>\n", version.number()));
    }
    out.push_str(
        "<ows:Fees>NONE</ows:Fees>\n<ows:AccessConstraints>NONE</ows:AccessConstraints>\n</ows:ServiceIdentification>\n",
    );
    let contact = s.contact.as_ref().map_or_else(String::new, |c| {
        format!(
            "<ows:ContactInfo><ows:Address><ows:ElectronicMailAddress>{c}</ows:ElectronicMailAddress></ows:Address>\
             </ows:ContactInfo>"
        )
    });
    out.push_str(&format!(
        "<ows:ServiceProvider>\n<ows:ProviderName>{}</ows:ProviderName>\n\
         <ows:ServiceContact>{contact}</ows:ServiceContact>\n</ows:ServiceProvider>\n<ows:OperationsMetadata>\n",
        s.title
    ));
    for (name, parameter, values) in [
        ("GetCapabilities", "AcceptVersions", Version::ALL.map(Version::number).to_vec()),
        ("DescribeFeatureType", "outputFormat", vec![Output::NAMES[1]]),
        ("GetFeature", "outputFormat", vec![Output::NAMES[1], Output::NAMES[0], Output::NAMES[2], Output::NAMES[3]]),
        ("Transaction", "idgen", vec!["GenerateNew"]),
        ("LockFeature", "lockAction", vec!["ALL", "SOME"]),
        ("GetFeatureWithLock", "lockAction", vec!["ALL", "SOME"]),
    ] {
        let values: String = values.iter().map(|v| format!("<ows:Value>{v}</ows:Value>")).collect();
        let hits = if name == "GetFeature" {
            "<ows:Parameter name=\"resultType\"><ows:Value>results</ows:Value><ows:Value>hits</ows:Value></ows:Parameter>"
        } else {
            ""
        };
        // Features do not fit into an address.
        let get =
            if name == "Transaction" { String::new() } else { format!("<ows:Get xlink:href=\"{}?\"/>", s.address) };
        out.push_str(&format!(
            "<ows:Operation name=\"{name}\">\n<ows:DCP><ows:HTTP>{get}\
             <ows:Post xlink:href=\"{}\"/></ows:HTTP></ows:DCP>\n\
             <ows:Parameter name=\"{parameter}\">{values}</ows:Parameter>{hits}\n</ows:Operation>\n",
            s.address
        ));
    }
    out.push_str("</ows:OperationsMetadata>\n<wfs:FeatureTypeList>\n<wfs:Operations><wfs:Operation>Query</wfs:Operation></wfs:Operations>\n");
    s.types.iter().for_each(|t| feature_type_110(&mut out, t));
    out.push_str("</wfs:FeatureTypeList>\n");
    filter_110(&mut out);
    out.push_str("</wfs:WFS_Capabilities>\n");
    out
}

fn feature_type_110(out: &mut String, t: &FeatureType) {
    out.push_str(&format!(
        "<wfs:FeatureType xmlns:{}=\"{}\">\n<wfs:Name>{}</wfs:Name>\n<wfs:Title>{}</wfs:Title>\n",
        t.prefix, t.namespace, t.name, t.title
    ));
    if !t.description.is_empty() {
        out.push_str(&format!("<wfs:Abstract>{}</wfs:Abstract>\n", t.description));
    }
    let keywords: String = t.keywords.iter().map(|k| format!("<ows:Keyword>{k}</ows:Keyword>")).collect();
    out.push_str(&format!("<ows:Keywords>{keywords}</ows:Keywords>\n"));
    match t.crs {
        None => out.push_str("<wfs:NoSRS/>\n"),
        Some(crs) => {
            out.push_str(&format!("<wfs:DefaultSRS>{}</wfs:DefaultSRS>\n", crs.urn()));
            others(crs).for_each(|c| out.push_str(&format!("<wfs:OtherSRS>{}</wfs:OtherSRS>\n", c.urn())));
        }
    }
    out.push_str(if t.kept {
        "<wfs:Operations><wfs:Operation>Insert</wfs:Operation><wfs:Operation>Update</wfs:Operation>\
         <wfs:Operation>Delete</wfs:Operation><wfs:Operation>Query</wfs:Operation>\
         <wfs:Operation>Lock</wfs:Operation></wfs:Operations>\n"
    } else {
        "<wfs:Operations><wfs:Operation>Query</wfs:Operation></wfs:Operations>\n"
    });
    // The element is not optional here; a type without objects spans the country.
    let [w, s, e, n] = t.extent.unwrap_or([14.0, 49.0, 24.2, 54.9]);
    out.push_str(&format!(
        "<ows:WGS84BoundingBox><ows:LowerCorner>{w:.6} {s:.6}</ows:LowerCorner>\
         <ows:UpperCorner>{e:.6} {n:.6}</ows:UpperCorner></ows:WGS84BoundingBox>\n</wfs:FeatureType>\n"
    ));
}

fn filter_110(out: &mut String) {
    out.push_str("<ogc:Filter_Capabilities>\n<ogc:Spatial_Capabilities>\n<ogc:GeometryOperands>\n");
    for name in ["Envelope", "Point", "LineString", "Polygon"] {
        out.push_str(&format!("<ogc:GeometryOperand>gml:{name}</ogc:GeometryOperand>\n"));
    }
    out.push_str("</ogc:GeometryOperands>\n<ogc:SpatialOperators>\n");
    SPATIAL_110.iter().for_each(|n| out.push_str(&format!("<ogc:SpatialOperator name=\"{n}\"/>\n")));
    out.push_str(
        "</ogc:SpatialOperators>\n</ogc:Spatial_Capabilities>\n<ogc:Scalar_Capabilities>\n<ogc:LogicalOperators/>\n\
         <ogc:ComparisonOperators>\n",
    );
    for name in COMPARISONS_110 {
        out.push_str(&format!("<ogc:ComparisonOperator>{name}</ogc:ComparisonOperator>\n"));
    }
    out.push_str(
        "</ogc:ComparisonOperators>\n<ogc:ArithmeticOperators>\n<ogc:SimpleArithmetic/>\n<ogc:Functions>\n\
         <ogc:FunctionNames>\n",
    );
    for function in Function::ALL {
        out.push_str(&format!("<ogc:FunctionName nArgs=\"1\">{}</ogc:FunctionName>\n", function.name()));
    }
    out.push_str(
        "</ogc:FunctionNames>\n</ogc:Functions>\n</ogc:ArithmeticOperators>\n</ogc:Scalar_Capabilities>\n\
         <ogc:Id_Capabilities><ogc:EID/><ogc:FID/></ogc:Id_Capabilities>\n</ogc:Filter_Capabilities>\n",
    );
}

pub fn write_100(s: &Service) -> String {
    let mut out = String::with_capacity(64 * 1024);
    out.push_str(&format!(
        "<WFS_Capabilities version=\"1.0.0\" xmlns=\"http://www.opengis.net/wfs\" \
         xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:schemaLocation=\"http://www.opengis.net/wfs http://schemas.opengis.net/wfs/1.0.0/WFS-capabilities.xsd\">\n\
         <Service>\n<Name>WFS</Name>\n<Title>{}</Title>\n<Abstract>{}</Abstract>\n<OnlineResource>{}</OnlineResource>\n\
         <Fees>NONE</Fees>\n<AccessConstraints>NONE</AccessConstraints>\n</Service>\n<Capability>\n<Request>\n",
        s.title, s.description, s.address
    ));
    for (name, inside) in [
        ("GetCapabilities", ""),
        ("DescribeFeatureType", "<SchemaDescriptionLanguage><XMLSCHEMA/></SchemaDescriptionLanguage>"),
        ("GetFeature", "<ResultFormat><GML2/></ResultFormat>"),
        ("Transaction", ""),
    ] {
        let get = match name {
            "Transaction" => String::new(),
            _ => format!("<DCPType><HTTP><Get onlineResource=\"{}?\"/></HTTP></DCPType>", s.address),
        };
        out.push_str(&format!(
            "<{name}>{inside}{get}<DCPType><HTTP><Post onlineResource=\"{}\"/></HTTP></DCPType></{name}>\n",
            s.address
        ));
    }
    out.push_str("</Request>\n</Capability>\n<FeatureTypeList>\n<Operations><Query/></Operations>\n");
    for t in &s.types {
        // This version knows one system of a type, and no type without one.
        let Some(crs) = t.crs else { continue };
        out.push_str(&format!(
            "<FeatureType xmlns:{}=\"{}\"><Name>{}</Name><Title>{}</Title><SRS>EPSG:{}</SRS>",
            t.prefix, t.namespace, t.name, t.title, crs.srid
        ));
        if t.kept {
            out.push_str("<Operations><Query/><Insert/><Update/><Delete/></Operations>");
        }
        let [w, s, e, n] = t.extent.unwrap_or([14.0, 49.0, 24.2, 54.9]);
        out.push_str(&format!(
            "<LatLongBoundingBox minx=\"{w:.6}\" miny=\"{s:.6}\" maxx=\"{e:.6}\" maxy=\"{n:.6}\"/></FeatureType>\n"
        ));
    }
    out.push_str(
        "</FeatureTypeList>\n<ogc:Filter_Capabilities>\n<ogc:Spatial_Capabilities><ogc:Spatial_Operators><ogc:BBOX/>\
         <ogc:Equals/><ogc:Disjoint/><ogc:Intersect/><ogc:Touches/><ogc:Crosses/><ogc:Within/><ogc:Contains/>\
         <ogc:Overlaps/><ogc:Beyond/><ogc:DWithin/></ogc:Spatial_Operators></ogc:Spatial_Capabilities>\n\
         <ogc:Scalar_Capabilities><ogc:Logical_Operators/><ogc:Comparison_Operators><ogc:Simple_Comparisons/>\
         <ogc:Between/><ogc:Like/><ogc:NullCheck/></ogc:Comparison_Operators><ogc:Arithmetic_Operators>\
         <ogc:Simple_Arithmetic/></ogc:Arithmetic_Operators></ogc:Scalar_Capabilities>\n\
         </ogc:Filter_Capabilities>\n</WFS_Capabilities>\n",
    );
    out
}
