//! `DescribeFeatureType`: the application schema.

use super::fault::invalid;
use super::request::Asking;
use super::types;
use super::version::{Output, Version};
use super::xml_body;
use crate::state::OgcState;
use axum::response::Response;
use formats::gml::{self, Level, xsd};
use httpkit::escape::percent_value;
use httpkit::{Asked, Problem};
use registers::Class;
use std::sync::Arc;

/// # Errors
/// 400 for an unknown type or format.
pub fn answer(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    names: &[String],
    format: Option<&str>,
) -> Result<Response, Problem> {
    let output = Output::of(format, asking.version)?;
    let Some((dialect, _)) = output.gml(gml::SrsName::Urn) else {
        return Err(invalid(
            "outputFormat",
            "Schemat jest podawany tylko jako XML Schema.",
            "The schema is given as XML Schema only.",
        ));
    };
    let catalogue = state.catalogue();
    let classes: Vec<Arc<Class>> = if names.is_empty() {
        asking.scope.classes(&catalogue).map(|c| catalogue.shared(c.ix)).collect()
    } else {
        names.iter().map(|n| types::class(state, &asking.scope, n, &asking.namespaces)).collect::<Result<_, _>>()?
    };
    let mut registers: Vec<&str> = Vec::new();
    for class in &classes {
        if !registers.contains(&class.schema.as_str()) {
            registers.push(&class.schema);
        }
    }
    let of = |register: &str| {
        let mut list: Vec<&Class> = Vec::new();
        for class in classes.iter().filter(|c| c.schema == register) {
            if !list.iter().any(|c| c.id == class.id) {
                list.push(class);
            }
        }
        list
    };
    let text = match registers.as_slice() {
        [one] => xsd::of(&of(one), dialect.version, Level::Flat),
        several => {
            let addresses: Vec<(&str, String)> =
                several.iter().map(|r| (*r, address(asked, asking.version, output, &of(r)))).collect();
            xsd::importing(addresses.iter().map(|(r, a)| (*r, a.as_str())))
        }
    };
    Ok(xml_body(asked, output.media(), text))
}

/// Where the schema of some types of one register is to be had.
#[must_use]
pub fn address(asked: &Asked, version: Version, output: Output, classes: &[&Class]) -> String {
    let names: Vec<String> = classes.iter().map(|c| gml::type_name(c)).collect();
    let parameter = if version == Version::V200 { "TYPENAMES" } else { "TYPENAME" };
    let mut address = format!(
        "{}?SERVICE=WFS&VERSION={}&REQUEST=DescribeFeatureType&{parameter}={}",
        asked.url(&asked.path),
        version.number(),
        percent_value(&names.join(","))
    );
    if output != version.output() {
        address.push_str("&OUTPUTFORMAT=");
        address.push_str(&percent_value(match output {
            Output::Gml31 => "GML31",
            Output::Gml2 => "GML2",
            Output::Gml32 | Output::GeoJson => "GML32",
        }));
    }
    address
}
