//! Conditions and sorting of the registers' own lists: they reach everything that the asker reads, and by what somebody
//! may not read nothing can be asked, neither found, counted nor put in order.

use crate::browser::{Seen, holds};
use crate::data::{REPORTS, TANKS, TREES};
use crate::house::House;
use crate::table::Who;
use registers::declaration::Visibility;
use serde_json::{Value, json};
use std::sync::Arc;

/// A name that no class has.
const NOWHERE: &str = "nieMaTakiego";

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn ids(seen: &Seen) -> Vec<String> {
    let json = seen.json();
    let list = json["features"].as_array().unwrap_or_else(|| panic!("{} {}", seen.status, seen.text()));
    list.iter().map(|f| f["id"].as_str().unwrap().to_owned()).collect()
}

/// What an answer says, without what differs from request to request, and with the name that was asked by left out.
fn said(seen: &Seen, name: &str) -> String {
    let mut json = seen.json();
    if let Some(object) = json.as_object_mut() {
        object.retain(|key, _| !matches!(key.as_str(), "instance" | "requestId" | "request_id" | "position"));
    }
    format!("{} {}", seen.status, json.to_string().replace(name, "…"))
}

/// Hidden, as such a name is refused: the same words, the same list of what there is.
pub async fn a_hidden_attribute_is_refused_in_conditions_as_one_that_does_not_exist(house: Arc<House>) {
    let catalogue = house.store.catalogue();
    let mut refused = 0;
    for (home, class) in [(TREES, "drzewa_drzewo"), (TANKS, "zbo_zbiornik"), (REPORTS, "zgl_zgloszenie")] {
        let class = catalogue.by_id(class).unwrap();
        for who in Who::ALL {
            for personal in ["", "&personal=1"] {
                let plain = house.get(who, &format!("{home}?limit=1{personal}")).await;
                if plain.status != 200 {
                    let asked = format!("{home}?limit=1{personal}&filter={}", encoded("numer IS NULL"));
                    assert_eq!(house.get(who, &asked).await.status, plain.status, "{who:?} {asked}");
                    continue;
                }
                let official = plain.json()["features"][0].get("unit").is_some();
                for a in &class.attributes {
                    let reads = match a.visibility {
                        Visibility::Public => true,
                        // Nobody outside filters by what is public of some entries only.
                        Visibility::Internal | Visibility::Conditional => official,
                        Visibility::Personal => official && !personal.is_empty(),
                    };
                    // Who has no entry at all to see may be either; the two answers must still be one.
                    let empty = plain.json()["features"].as_array().is_some_and(Vec::is_empty);
                    if reads || empty {
                        continue;
                    }
                    for template in [
                        "&filter={} IS NULL",
                        "&filter={} = 'x'",
                        "&filter=numer = {}",
                        "&sortby={}",
                        "&sortby=-{}",
                        "&sortby=numer,{}",
                    ] {
                        let ask = async |name: &str| {
                            let (parameter, text) = template
                                .replace("{}", name)
                                .split_once('=')
                                .map(|(p, t)| (p.to_owned(), encoded(t)))
                                .unwrap();
                            house.get(who, &format!("{home}?count=1{personal}{parameter}={text}")).await
                        };
                        let (hidden, absent) = (ask(&a.name).await, ask(NOWHERE).await);
                        assert_eq!(hidden.status, 400, "{who:?} {} {template}: {}", a.name, hidden.text());
                        assert_eq!(said(&hidden, &a.name), said(&absent, NOWHERE), "{who:?} {} {template}", a.name);
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(refused > 500, "{refused}: the test looks at the wrong place");
}

/// Everything that the asker sees, and nothing of what others see.
pub async fn conditions_and_order_reach_what_the_asker_reads_and_no_further(house: Arc<House>) {
    let d = &house.data;
    let found = async |who: Who, home: &str, filter: &str, more: &str| {
        let seen = house.get(who, &format!("{home}?count=1&filter={}{more}", encoded(filter))).await;
        assert_eq!(seen.status, 200, "{who:?} {filter}: {}", seen.text());
        let ids = ids(&seen);
        assert_eq!(seen.json()["matched"], json!(ids.len()), "{who:?} {filter}");
        ids
    };
    let inner = "uwagiWewnetrzne = 'WEW-A-drzewoQ'";
    for (who, sees) in [
        (Who::Owner, true),
        (Who::PowiatReader, true),
        (Who::PartnerKey, true),
        (Who::TreeEditor, true),
        (Who::Neighbour, false),
        (Who::Both, false),
    ] {
        assert_eq!(found(who, TREES, inner, "").await.contains(&d.tree_a.id), sees, "{who:?}");
        let hidden = found(who, TREES, "uwagiPubliczne LIKE 'PUB-A-%'", "").await;
        assert_eq!(hidden.contains(&d.tree_a_internal.id), sees, "{who:?} finds what is not published");
    }
    let open = found(Who::Nobody, TREES, "uwagiPubliczne LIKE 'PUB-A-%'", "").await;
    assert!(open.contains(&d.tree_a.id) && !open.contains(&d.tree_a_internal.id));
    // Personal data: by those who may, when they ask for it by name; the journal knows.
    let person = "wlasciciel = 'OSO-A-zbiornikQ'";
    assert_eq!(found(Who::Owner, TANKS, person, "&personal=1").await, std::slice::from_ref(&d.tank_a.id));
    assert!(found(Who::Neighbour, TANKS, person, "&personal=1").await.is_empty());
    let seen = house.get(Who::PowiatReader, &format!("{TANKS}?personal=1&filter={}", encoded(person))).await;
    assert_eq!((seen.status, seen.code().as_str()), (403, "personal_data"), "{}", seen.text());
    let json = encoded(r#"{"op":"=","args":[{"property":"uwagiWewnetrzne"},"WEW-A-drzewoQ"]}"#);
    let seen = house.get(Who::Owner, &format!("{TREES}?filter-lang=cql2-json&filter={json}")).await;
    assert_eq!(ids(&seen), std::slice::from_ref(&d.tree_a.id));
    // A forged beginning of a page is a value of what one reads, or no beginning.
    for forged in ["[\"x\",\"y\",\"1\"]", "[null]", "x", "-1", "[\"x\",\"-1\"]"] {
        let seen = house.get(Who::Owner, &format!("{TREES}?sortby=numer&after={}", encoded(forged))).await;
        assert_eq!(seen.status, 400, "{forged}: {}", seen.text());
    }
}

/// Page by page one meets each entry once, in the order of the whole list, published or not.
pub async fn a_sorted_list_is_paged_without_gaps_and_holds_internal_entries(house: Arc<House>) {
    let d = &house.data;
    for sortby in ["numer", "-numer", "gatunek,-numer", "uwagiWewnetrzne", "-uwagiPubliczne,numer", "wersjaId"] {
        let whole = house.get(Who::Owner, &format!("{TREES}?limit=1000&sortby={}", encoded(sortby))).await;
        let (all, mut walked) = (ids(&whole), Vec::new());
        assert!(all.contains(&d.tree_a_internal.id) && all.len() > 2, "{sortby}: {all:?}");
        let mut next = Some(format!("{TREES}?limit=2&sortby={}", encoded(sortby)));
        while let Some(path) = next {
            let seen = house.get(Who::Owner, &path).await;
            walked.extend(ids(&seen));
            next = seen.json()["next"].as_str().map(|url| url[url.find("/api/").unwrap()..].to_owned());
            assert!(walked.len() <= all.len(), "{sortby}: {walked:?}");
        }
        assert_eq!(walked, all, "{sortby}");
    }
    let numbers = |seen: &Seen| -> Vec<Value> {
        seen.json()["features"].as_array().unwrap().iter().map(|f| f["properties"]["numer"].clone()).collect()
    };
    let up = house.get(Who::Owner, &format!("{TREES}?limit=1000&sortby=numer")).await;
    let down = house.get(Who::Owner, &format!("{TREES}?limit=1000&sortby=-numer")).await;
    let mut turned = numbers(&down);
    turned.reverse();
    assert_eq!(numbers(&up), turned);
    assert!(!holds(&up.bytes, "WEW-B-drzewoQ"));
}
