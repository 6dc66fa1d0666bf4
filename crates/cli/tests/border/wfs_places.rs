//! Other doors of WFS: end points of units and of registers, SOAP, stored queries.

use crate::house::{Answer, house, text};
use crate::wfs_write::{between, colleague, done};

fn said(path: &str) -> String {
    let answer = house().get(path, &[]);
    assert_eq!(answer.status, 200, "{path}: {}", text(&answer.body));
    text(&answer.body)
}

fn number(xml: &str, name: &str) -> u64 {
    between(xml, &format!("{name}=\""), "\"").parse().unwrap()
}

#[test]
fn a_register_and_a_unit_have_end_points_of_their_own_that_lead_to_themselves() {
    let register = said("/wfs/rejestr/plac_zabaw?SERVICE=WFS&REQUEST=GetCapabilities");
    assert_eq!(register.matches("<wfs:FeatureType ").count(), 1);
    assert!(
        register.contains("/wfs/rejestr/plac_zabaw?\"") && !register.contains("/wfs?\""),
        "addresses lead to themselves"
    );
    let schema = said("/wfs/rejestr/plac_zabaw?SERVICE=WFS&VERSION=2.0.0&REQUEST=DescribeFeatureType");
    assert!(schema.contains("PLZ_Plac") && !schema.contains("xs:import namespace=\"https://infostrada"), "{schema}");
    let other =
        "/wfs/rejestr/plac_zabaw?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=przystanek:PRZ_Przystanek";
    assert_eq!(house().get(other, &[]).status, 400);

    let stops = "SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=przystanek:PRZ_Przystanek&RESULTTYPE=hits";
    let all = number(&said(&format!("/wfs?{stops}")), "numberMatched");
    assert!(all > 0);
    assert_eq!(number(&said(&format!("/wfs/0499011?{stops}")), "numberMatched"), all, "the gmina keeps them");
    assert_eq!(number(&said(&format!("/wfs/0499?{stops}")), "numberMatched"), all, "and is in the powiat");
    assert_eq!(number(&said(&format!("/wfs/0499022?{stops}")), "numberMatched"), 0, "next door they are not");
    let parcels = "SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=egib:EGB_DzialkaEwidencyjna&RESULTTYPE=hits";
    let all = number(&said(&format!("/wfs?{parcels}")), "numberMatched");
    let here = number(&said(&format!("/wfs/0499011?{parcels}")), "numberMatched");
    assert!(here > 0 && here <= all, "delivered entries are those in the unit's area: {here} of {all}");
    let unit = said("/wfs/0499011?SERVICE=WFS&REQUEST=GetCapabilities&ACCEPTVERSIONS=1.1.0");
    assert!(unit.contains("/wfs/0499011\""), "{unit}");
    for nothing in ["/wfs/9999999", "/wfs/rejestr/nic"] {
        let answer = house().get(&format!("{nothing}?SERVICE=WFS&REQUEST=GetCapabilities"), &[]);
        assert!(answer.status == 404 && text(&answer.body).contains("<ExceptionReport"), "{}", text(&answer.body));
    }
}

#[test]
fn capabilities_come_in_sections_and_speak_to_inspire() {
    let all = said("/wfs?SERVICE=WFS&REQUEST=GetCapabilities");
    for name in ["ImplementsTransactionalWFS", "ImplementsLockingWFS", "ManageStoredQueries", "SOAPEncoding"] {
        let declared = format!("<ows:Constraint name=\"{name}\"><ows:NoValues/><ows:DefaultValue>TRUE<");
        assert!(all.contains(&declared), "{name}");
    }
    assert!(all.contains("<inspire_dls:SpatialDataSetIdentifier><inspire_common:Code>egib</inspire_common:Code>"));
    let types = said("/wfs?SERVICE=WFS&REQUEST=GetCapabilities&SECTIONS=FeatureTypeList");
    assert!(types.contains("<wfs:FeatureTypeList>") && !types.contains("<ows:OperationsMetadata>"));
}

#[test]
fn an_envelope_is_answered_in_an_envelope() {
    let ask = |namespace: &str, request: &str| -> Answer {
        let body = format!(
            "<s:Envelope xmlns:s=\"{namespace}\" xmlns:wfs=\"http://www.opengis.net/wfs/2.0\"><s:Header/><s:Body>{request}</s:Body></s:Envelope>"
        );
        house().post("/wfs", "text/xml", &body)
    };
    let stops = "<wfs:GetFeature service=\"WFS\" version=\"2.0.0\" count=\"1\"><wfs:Query typeNames=\"przystanek:PRZ_Przystanek\"/></wfs:GetFeature>";
    for namespace in ["http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"] {
        let xml = done(&ask(namespace, stops));
        assert!(xml.contains(&format!("<soap:Envelope xmlns:soap=\"{namespace}\"><soap:Body>")), "{xml}");
        assert!(
            xml.contains("numberReturned=\"1\"") && xml.trim_end().ends_with("</soap:Body></soap:Envelope>"),
            "{xml}"
        );
        assert_eq!(xml.matches("<?xml").count(), 1);
        let fault = ask(namespace, &stops.replace("PRZ_", "NIC_"));
        let xml = text(&fault.body);
        assert!(fault.status == 400 && xml.contains("<soap:Fault>") && xml.contains("locator=\"typeNames\""), "{xml}");
    }
}

#[test]
fn stored_queries_are_kept_asked_and_dropped() {
    let id = "urn:infostrada:proba:przystanki";
    let create = |name: &str, filter: &str| {
        format!(
            "<wfs:CreateStoredQuery xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" xmlns:fes=\"http://www.opengis.net/fes/2.0\" \
             xmlns:p=\"https://infostrada.pl/schemas/sf/przystanek\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" service=\"WFS\" \
             version=\"2.0.0\"><wfs:StoredQueryDefinition id=\"{id}\"><wfs:Title>Przystanki o nazwie</wfs:Title>\
             <wfs:Parameter name=\"nazwa\" type=\"xs:string\"/><wfs:QueryExpressionText returnFeatureTypes=\"p:{name}\" \
             language=\"urn:ogc:def:queryLanguage:OGC-WFS::WFS_QueryExpression\" isPrivate=\"false\"><wfs:Query typeNames=\"p:{name}\">\
             <fes:Filter><fes:PropertyIsEqualTo><fes:ValueReference>p:nazwa</fes:ValueReference><fes:Literal>{filter}</fes:Literal>\
             </fes:PropertyIsEqualTo></fes:Filter></wfs:Query></wfs:QueryExpressionText></wfs:StoredQueryDefinition></wfs:CreateStoredQuery>"
        )
    };
    let good = create("PRZ_Przystanek", "${nazwa}");
    assert_eq!(house().post("/wfs", "text/xml", &good).status, 401);
    assert_eq!(house().post_as("ola", "/wfs", &good).status, 403, "a reader stores no queries");
    let code = |answer: Answer| (answer.status, between(&text(&answer.body), "exceptionCode=\"", "\"").to_owned());
    assert_eq!(house().post_as("anna", "/wfs", &create("PRZ_Przystanek", "${inna}")).status, 400);
    assert_eq!(house().post_as("anna", "/wfs", &create("PRZ_Nic", "${nazwa}")).status, 400);
    assert!(done(&house().post_as("anna", "/wfs", &good)).contains("status=\"OK\""));
    assert_eq!(code(house().post_as("anna", "/wfs", &good)), (409, "DuplicateStoredQueryIdValue".to_owned()));
    assert!(said("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=ListStoredQueries").contains(id));
    let described = said(&format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=DescribeStoredQueries&STOREDQUERY_ID={id}"));
    assert!(described.contains("<wfs:StoredQueryDescription") && described.contains("${nazwa}"), "{described}");
    let ask = format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&STOREDQUERY_ID={id}");
    assert_eq!(number(&said(&format!("{ask}&nazwa=Rynek")), "numberReturned"), 2);
    // A value is a value, whatever it looks like.
    assert_eq!(number(&said(&format!("{ask}&nazwa=x%3C%2Ffes%3ALiteral%3E%24%7Bnazwa%7D")), "numberReturned"), 0);
    assert_eq!(code(house().get(&ask, &[])), (400, "MissingParameterValue".to_owned()));
    let xml = format!(
        "<wfs:GetPropertyValue xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" service=\"WFS\" version=\"2.0.0\" valueReference=\"nr\">\
         <wfs:StoredQuery id=\"{id}\"><wfs:Parameter name=\"nazwa\">Rynek</wfs:Parameter></wfs:StoredQuery></wfs:GetPropertyValue>"
    );
    assert!(done(&house().post("/wfs", "text/xml", &xml)).contains(":nr>01<"));
    let drop = format!(
        "<wfs:DropStoredQuery xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" service=\"WFS\" version=\"2.0.0\" id=\"{id}\"/>"
    );
    assert_eq!(house().post_as(colleague(), "/wfs", &drop).status, 400, "it is somebody else's");
    assert!(done(&house().post_as("anna", "/wfs", &drop)).contains("status=\"OK\""));
    assert_eq!(house().get(&format!("{ask}&nazwa=Rynek"), &[]).status, 400);
}
