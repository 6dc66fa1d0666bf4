//! Every route in every format, as everybody: who finds which planted value, against the table.

use crate::browser::holds;
use crate::house::House;
use crate::routes::{addresses, declared, fits};
use crate::table::{TABLE, Who};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Questions at a time.
const LANES: usize = 8;

pub async fn every_route_of_the_application_is_walked(house: Arc<House>) {
    let known = addresses(&house).await;
    let routes = declared();
    assert!(routes.len() >= 50, "the sources were not understood: {routes:?}");
    let missed: Vec<&String> = routes.iter().filter(|r| !known.iter().any(|a| fits(r, a))).collect();
    assert!(missed.is_empty(), "no test reads these routes: {missed:#?}");
}

pub async fn planted_values_are_seen_by_those_of_the_table_and_by_nobody_else(house: Arc<House>) {
    let all = addresses(&house).await;
    let mut leaks = Vec::new();
    let mut found: BTreeMap<(Who, &str), String> = BTreeMap::new();
    let mut asked = 0;
    for who in Who::ALL {
        // The public faces look at no credentials: three kinds of readers ask all of them, the others what knows who asks.
        let full = matches!(who, Who::Nobody | Who::PartnerKey | Who::Owner);
        let mine: Vec<String> = all.iter().filter(|a| full || a.starts_with("/api/v1/")).cloned().collect();
        let mut lanes = tokio::task::JoinSet::new();
        for lane in mine.chunks(mine.len().div_ceil(LANES)) {
            let (house, lane) = (Arc::clone(&house), lane.to_vec());
            lanes.spawn(async move {
                let mut answers = Vec::new();
                for address in lane {
                    let seen = house.get(who, &address).await;
                    assert!(seen.status < 500, "{who:?} {address}: {} {}", seen.status, seen.text());
                    answers.push((address, seen.whole()));
                }
                answers
            });
        }
        while let Some(answers) = lanes.join_next().await {
            for (address, whole) in answers.unwrap() {
                asked += 1;
                look(&whole, who, &address, &mut leaks, &mut found);
            }
        }
        // Asking what a draft would meet changes nothing, and answers with much.
        let path = format!("/api/v1/changesets/{}/check", house.data.draft);
        let seen = house.browser(who).act("POST", &path, serde_json::json!({})).await;
        look(&seen.whole(), who, &format!("POST {path}"), &mut leaks, &mut found);
    }
    println!("  {asked} questions, {} addresses, {} readers", all.len(), Who::ALL.len());
    leaks.sort();
    leaks.dedup();
    assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks.join("\n"));
    let missing: Vec<String> = TABLE
        .iter()
        .flat_map(|p| p.seen_by.iter().map(move |who| (*who, p.text)))
        .filter(|key| !found.contains_key(key))
        .map(|(who, text)| format!("{who:?} nowhere finds {text}"))
        .collect();
    assert!(missing.is_empty(), "the table promises more:\n{}", missing.join("\n"));
    let log = house.log.text();
    let logged: Vec<&str> = TABLE.iter().map(|p| p.text).filter(|t| log.contains(t)).collect();
    assert!(logged.is_empty(), "in the log: {logged:?}");
}

fn look(
    whole: &[u8],
    who: Who,
    address: &str,
    leaks: &mut Vec<String>,
    found: &mut BTreeMap<(Who, &'static str), String>,
) {
    for p in TABLE.iter().filter(|p| holds(whole, p.text)) {
        if p.seen_by.contains(&who) {
            found.entry((who, p.text)).or_insert_with(|| address.to_owned());
        } else {
            leaks.push(format!("{who:?} sees {} at {address}", p.text));
        }
    }
}
