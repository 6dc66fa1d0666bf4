//! Locks of WFS: they hold against everybody else, by whatever way they come, and end by the clock.

use crate::house::{Answer, house, text};
use crate::wfs_write::{NAMESPACE, TYPE, between, colleague, delete, done, made, qgis, read, total, update};
use std::time::Duration;

fn two(who: &str, name: &str, attributes: &str, inside: &str) -> Answer {
    let body = format!(
        "<wfs:{name} service=\"WFS\" version=\"2.0.0\" xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" \
         xmlns:fes=\"http://www.opengis.net/fes/2.0\" xmlns:plac_zabaw=\"{NAMESPACE}\" {attributes}>{inside}</wfs:{name}>"
    );
    house().post_as(who, "/wfs", &body)
}

fn query(ids: &[&str]) -> String {
    let ids: String = ids.iter().map(|id| format!("<fes:ResourceId rid=\"{id}\"/>")).collect();
    format!("<wfs:Query typeNames=\"{TYPE}\"><fes:Filter>{ids}</fes:Filter></wfs:Query>")
}

fn change(id: &str, value: &str) -> String {
    format!(
        "<wfs:Update typeName=\"{TYPE}\"><wfs:Property><wfs:ValueReference>nawierzchnia</wfs:ValueReference><wfs:Value>{value}\
         </wfs:Value></wfs:Property><fes:Filter><fes:ResourceId rid=\"{id}\"/></fes:Filter></wfs:Update>"
    )
}

fn refused(answer: &Answer, status: u16, code: &str) -> String {
    let xml = text(&answer.body);
    assert!(answer.status == status && xml.contains(&format!("exceptionCode=\"{code}\"")), "{}: {xml}", answer.status);
    xml
}

#[test]
fn a_lock_keeps_others_out_until_it_is_released_or_its_time_is_up() {
    let (a, b) = (made("Boisko L1", 582_551.0, 471_905.0), made("Boisko L2", 582_541.0, 471_885.0));
    let other = colleague();
    let locked = done(&two("anna", "LockFeature", "expiry=\"60\"", &query(&[&a, &b])));
    let lock = between(&locked, "lockId=\"", "\"").to_owned();
    assert!(locked.contains("<wfs:FeaturesLocked>") && locked.contains(&a) && locked.contains(&b), "{locked}");
    // Somebody else, who knows the entry well.
    read(other, &a);
    let said = text(&qgis(other, &update(&a, &[("nawierzchnia", Some("trawa"))])).body);
    assert!(said.contains(&a) && said.contains("zablokowała inna osoba do 20"), "{said}");
    // The holder has to show the lock, and a right one.
    refused(&two("anna", "Transaction", "", &change(&a, "trawa")), 400, "MissingParameterValue");
    refused(&two("anna", "Transaction", "lockId=\"niemaniema\"", &change(&a, "trawa")), 400, "InvalidLockId");
    // Nobody locks what is locked: all or nothing, or what is left.
    let said = refused(&two("anna", "LockFeature", "", &query(&[&a])), 400, "CannotLockAllFeatures");
    assert!(said.contains(&a));
    let some = done(&two(other, "LockFeature", "lockAction=\"SOME\" expiry=\"1\"", &query(&[&a])));
    assert!(some.contains("<wfs:FeaturesNotLocked>") && !some.contains("<wfs:FeaturesLocked>"), "{some}");
    // Only what is changed is released.
    let own = format!("lockId=\"{lock}\" releaseAction=\"SOME\"");
    assert_eq!(total(&done(&two("anna", "Transaction", &own, &change(&a, "kora"))), "totalUpdated"), 1);
    read(other, &a);
    done(&qgis(other, &update(&a, &[("nawierzchnia", Some("trawa"))])));
    assert_ne!(qgis(other, &delete(&[&b])).status, 200);
    let own = format!("lockId=\"{lock}\"");
    assert_eq!(total(&done(&two("anna", "Transaction", &own, &change(&b, "kora"))), "totalUpdated"), 1);
    refused(&two("anna", "Transaction", &own, &change(&b, "piasek")), 400, "InvalidLockId");
    read("anna", &a);
    done(&qgis("anna", &delete(&[&a, &b])));
}

#[test]
fn features_are_read_with_a_lock_and_an_expired_one_says_so() {
    let id = made("Boisko L3", 582_531.0, 471_885.0);
    let hits = two("anna", "GetFeatureWithLock", "resultType=\"hits\"", &query(&[&id]));
    refused(&hits, 400, "InvalidParameterValue");
    let xml = done(&two("anna", "GetFeatureWithLock", "expiry=\"2\"", &query(&[&id])));
    let lock = between(&xml, "lockId=\"", "\"").to_owned();
    assert!(xml.contains("numberReturned=\"1\"") && !lock.is_empty(), "{xml}");
    std::thread::sleep(Duration::from_millis(2_200));
    let own = format!("lockId=\"{lock}\"");
    refused(&two("anna", "Transaction", &own, &change(&id, "kora")), 403, "LockHasExpired");
    refused(&two("anna", "LockFeature", &own, ""), 403, "LockHasExpired");
    done(&qgis("anna", &update(&id, &[("nawierzchnia", Some("kora"))])));
    // A transaction of nothing but the lock gives it back.
    let xml = done(&two("anna", "LockFeature", "expiry=\"60\"", &query(&[&id])));
    let own = format!("lockId=\"{}\" releaseAction=\"ALL\"", between(&xml, "lockId=\"", "\""));
    done(&two("anna", "Transaction", &own, ""));
    refused(&two("anna", "Transaction", &own, &change(&id, "piasek")), 400, "InvalidLockId");
    // The older version counts minutes and names what it locks in its own way.
    let old = format!(
        "<LockFeature xmlns=\"http://www.opengis.net/wfs\" service=\"WFS\" version=\"1.1.0\" expiry=\"1\"><Lock typeName=\"{TYPE}\">\
         <Filter xmlns=\"http://www.opengis.net/ogc\"><FeatureId fid=\"{id}\"/></Filter></Lock></LockFeature>"
    );
    let xml = done(&house().post_as("anna", "/wfs", &old));
    let lock = between(&xml, "<wfs:LockId>", "<").to_owned();
    assert!(xml.contains(&format!("<ogc:FeatureId fid=\"{id}\"/>")), "{xml}");
    let longer = format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=LockFeature&LOCKID={lock}&EXPIRY=100");
    assert_eq!(house().get(&longer, &[]).status, 401, "locks are for people who are known");
    let mine = house().basic("anna");
    assert_eq!(house().get(&longer, &[("authorization", &mine)]).status, 200);
    let foreign = house().basic("zofia");
    let strangers = format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=LockFeature&TYPENAMES={TYPE}&RESOURCEID={id}");
    assert_eq!(
        house().get(&strangers, &[("authorization", &foreign)]).status,
        400,
        "what others keep cannot be locked"
    );
    let end = format!("lockId=\"{lock}\"");
    // An empty transaction gives a lock back, and the whole type can be locked then; one object by its stored query too.
    let by_id = format!(
        "<wfs:StoredQuery id=\"urn:ogc:def:query:OGC-WFS::GetFeatureById\"><wfs:Parameter name=\"id\">{id}</wfs:Parameter></wfs:StoredQuery>"
    );
    refused(&two("anna", "LockFeature", "", &by_id), 400, "CannotLockAllFeatures");
    done(&two("anna", "Transaction", &end, ""));
    let again = done(&two("anna", "LockFeature", "", &by_id));
    let end = format!("lockId=\"{}\"", between(&again, "lockId=\"", "\""));
    let delete =
        format!("<wfs:Delete typeName=\"{TYPE}\"><fes:Filter><fes:ResourceId rid=\"{id}\"/></fes:Filter></wfs:Delete>");
    done(&two("anna", "Transaction", &end, &delete));
}
