//! What the difference between answers tells, and detours: drafts, restoring, names of others.

use crate::browser::holds;
use crate::data::{A, TANKS, TREES, tank, tree};
use crate::house::House;
use crate::table::{Who, hidden_from};
use serde_json::{Value, json};
use std::sync::Arc;

/// Every answer, and after it every changeset of the reader, without a value that is hidden from them.
async fn nothing_leaks(house: &House, who: Who, seen: &crate::browser::Seen, what: &str) {
    let mine = house.get(who, "/api/v1/changesets?mine=1&limit=1000").await.json();
    let mut all = vec![(what.to_owned(), seen.whole())];
    for c in mine["changesets"].as_array().into_iter().flatten().take(5) {
        let path = format!("/api/v1/changesets/{}", c["id"]);
        all.push((path.clone(), house.get(who, &path).await.whole()));
    }
    for (at, bytes) in all {
        for text in hidden_from(who) {
            assert!(!holds(&bytes, text), "{who:?} sees {text} at {at} after {what}");
        }
    }
}

pub async fn entries_of_others_are_neither_read_nor_taken_through_drafts(house: Arc<House>) {
    let d = &house.data;
    let owner = house.browser(Who::Owner);
    for (entry, status) in [(&d.tank_b, 404), (&d.report_b_hidden, 403), (&d.tree_b, 403)] {
        let (version, tag) = (entry.last(), format!("\"{}\"", entry.last()));
        let restore = format!("{}/restore?unit=gmina-a", entry.path());
        let body = json!({ "version": version });
        let seen = owner.act_with("POST", &restore, body, &[("if-match", &tag)]).await;
        nothing_leaks(&house, Who::Owner, &seen, &restore).await;
        assert_eq!(seen.status, status, "{restore}: {}", seen.text());

        let change =
            json!({ "class": entry.class(), "op": "zmien", "id": entry.id, "base": version, "properties": {} });
        let draft = json!({ "unit": "gmina-a", "changes": [change] });
        let seen = owner.act("POST", "/api/v1/changesets", draft).await;
        nothing_leaks(&house, Who::Owner, &seen, "a draft").await;
        assert_eq!(seen.status, status, "{}", seen.text());

        let import = format!("/api/v1/registers/{}/import?unit=gmina-a&dryRun=1", entry.register());
        let change =
            json!({ "class": entry.class(), "op": "zmien", "id": entry.id, "base": version, "properties": {} });
        let seen = owner.act("POST", &import, json!({ "features": [change] })).await;
        nothing_leaks(&house, Who::Owner, &seen, &import).await;
        assert_eq!(seen.status, status, "{}", seen.text());
    }
    for entry in [&d.tank_b, &d.tank_b_ended] {
        let path = format!("{}/attachments?name=a.txt", entry.path());
        let request = owner.request("POST", &path).header("content-type", "text/plain").body("x".into()).unwrap();
        assert_eq!(owner.send(request).await.status, 404, "{path}");
    }
}

/// An ended entry has no keeper among the living; it is not everybody's for that.
pub async fn ended_entries_of_others_are_no_way_in_either(house: Arc<House>) {
    let d = &house.data;
    let owner = house.browser(Who::Owner);
    let ended = &d.tank_b_ended;
    let tag = format!("\"{}\"", ended.last());
    for (method, path, body) in [
        ("PATCH", format!("{}?unit=gmina-a", ended.path()), json!({ "properties": { "numer": "M-1" } })),
        ("PUT", format!("{}?unit=gmina-a", ended.path()), tank(A, "M-1", "ja")),
        ("DELETE", format!("{}?unit=gmina-a", ended.path()), json!({})),
        ("POST", format!("{}/restore?unit=gmina-a", ended.path()), json!({ "version": ended.last() })),
    ] {
        let seen = owner.act_with(method, &path, body, &[("if-match", &tag)]).await;
        nothing_leaks(&house, Who::Owner, &seen, &format!("{method} {path}")).await;
        assert_eq!(seen.status, 404, "{method} {path}: {}", seen.text());
    }
    let mut again = tank(A, "M-1", "ja");
    again["id"] = json!(ended.id);
    let seen = owner.act("POST", &format!("{TANKS}?unit=gmina-a"), again).await;
    assert_eq!(seen.status, 404, "an entry of others came to life with us: {}", seen.text());
}

pub async fn a_name_in_the_namespace_of_another_unit_is_not_free(house: Arc<House>) {
    let d = &house.data;
    let owner = house.browser(Who::Owner);
    let namespace = d.tank_b.id.rsplit_once('_').unwrap().0;
    let mut answers = Vec::new();
    for id in [d.tank_b.id.clone(), format!("{namespace}_7d444840-9dc0-41d1-b245-5ffdce74fad2")] {
        let mut body = tank(A, "N-1", "ja");
        body["id"] = json!(id);
        let seen = owner.act("POST", &format!("{TANKS}?unit=gmina-a"), body).await;
        nothing_leaks(&house, Who::Owner, &seen, &id).await;
        answers.push((seen.status, seen.code()));
    }
    assert_eq!(answers[0], answers[1], "whether an entry of others exists can be asked");
    assert!((400..500).contains(&answers[0].0), "{answers:?}");
    // In one's own namespace a name may be chosen.
    let own = d.tree_a.id.rsplit_once('_').unwrap().0;
    let mut body = tree(A, "N-2", json!({}));
    body["id"] = json!(format!("{own}_7d444840-9dc0-41d1-b245-5ffdce74fad3"));
    let seen = owner.act("POST", &format!("{TREES}?unit=gmina-a"), body).await;
    assert_eq!(seen.status, 201, "{}", seen.text());
}

pub async fn changesets_people_and_attachments_of_others_do_not_exist(house: Arc<House>) {
    let d = &house.data;
    let missing = 999_999_999;
    for who in [Who::Neighbour, Who::Subordinate, Who::PowiatReader, Who::UnitAdmin, Who::RegionalAdmin] {
        for (method, tail, body) in [
            ("GET", "", Value::Null),
            ("PATCH", "", json!({ "title": "x" })),
            ("DELETE", "/changes/1", Value::Null),
            ("POST", "/check", json!({})),
            ("POST", "/submit", json!({})),
            ("POST", "/approve", json!({})),
            ("POST", "/return", json!({ "reason": "x" })),
            ("POST", "/withdraw", json!({})),
            ("POST", "/undo", json!({ "reason": "x" })),
        ] {
            let mut answers = Vec::new();
            for id in [d.draft, missing] {
                let path = format!("/api/v1/changesets/{id}{tail}");
                let seen = house.browser(who).act_with(method, &path, body.clone(), &[("if-match", "\"1\"")]).await;
                answers.push((seen.status, seen.code(), seen.json()["detail"].clone()));
            }
            assert_eq!(answers[0], answers[1], "{who:?} {method} …{tail}");
            assert_eq!(answers[0].0, 404, "{who:?} {method} …{tail}");
        }
    }
    let (other,): (i64,) =
        sqlx::query_as("select id from infostrada.people where login = 'sasiad'").fetch_one(&house.sql).await.unwrap();
    for who in [Who::Owner, Who::UnitAdmin, Who::PowiatReader, Who::Auditor] {
        for tail in ["", "/rights"] {
            let there = house.get(who, &format!("/api/v1/people/{other}{tail}")).await;
            let gone = house.get(who, &format!("/api/v1/people/{missing}{tail}")).await;
            assert_eq!((there.status, there.code()), (gone.status, gone.code()), "{who:?} {tail}");
            assert!((400..500).contains(&there.status), "{who:?} {tail}: {}", there.text());
        }
    }
    for who in [Who::Nobody, Who::Neighbour, Who::Both, Who::Auditor, Who::RegionalAdmin] {
        for method in ["GET", "DELETE"] {
            let mut answers = Vec::new();
            for id in [d.attachments["personal"].as_str(), "00000000-0000-4000-8000-000000000000"] {
                let seen = house.browser(who).act(method, &format!("/api/v1/attachments/{id}"), Value::Null).await;
                answers.push((seen.status, seen.code(), seen.json()["detail"].clone()));
            }
            assert_eq!(answers[0], answers[1], "{who:?} {method}");
        }
        // The list tells no more of an entry with hidden attachments than of one without any, or of none at all.
        let missing = format!("{TANKS}/PL.ZIPIN.X_1/attachments");
        let (there, gone) =
            (house.get(who, &format!("{}/attachments", d.tank_a.path())).await, house.get(who, &missing).await);
        assert_eq!((there.status, there.text()), (gone.status, gone.text()), "{who:?}");
    }
}

pub async fn personal_values_in_drafts_are_read_where_the_right_holds_and_journalled(house: Arc<House>) {
    let path = format!("/api/v1/changesets/{}", house.data.draft);
    let readings = async || {
        let (n,): (i64,) = sqlx::query_as(
            "select count(*) from infostrada.journal where act = 'osobowe.odczyt' and object = $1 and unit = 'gmina-a'",
        )
        .bind(format!("zestaw/{}", house.data.draft))
        .fetch_one(&house.sql)
        .await
        .unwrap();
        n
    };
    let before = readings().await;
    assert!(holds(&house.get(Who::Approver, &path).await.bytes, "OSO-A-szkicQ"));
    assert_eq!(readings().await, before + 1, "reading personal data in a draft is not in the journal");
    // An editor of the same register elsewhere who audits here, and an editor of another register here.
    for who in [Who::Both, Who::TreeEditor, Who::Auditor] {
        let seen = house.get(who, &path).await;
        assert_eq!(seen.status, 200, "{who:?}: {}", seen.text());
        assert!(!holds(&seen.bytes, "OSO-A-szkicQ"), "{who:?}: {}", seen.text());
        assert_eq!(seen.json()["changes"].as_array().map(Vec::len), Some(2), "that there are changes is no secret");
    }
    assert_eq!(readings().await, before + 1, "who saw none read none");
}

pub async fn long_words_of_a_changeset_are_refused_and_not_a_fault_of_the_house(house: Arc<House>) {
    let owner = house.browser(Who::Owner);
    for (name, length) in [("title", 301), ("reason", 4001), ("case_number", 101)] {
        let long = "ż".repeat(length);
        let seen = owner.act("POST", "/api/v1/changesets", json!({ "unit": "gmina-a", name: long })).await;
        assert_eq!(seen.status, 422, "{name}: {}", seen.text());
        let seen = owner.act("PATCH", &format!("/api/v1/changesets/{}", house.data.draft), json!({ name: long })).await;
        assert_eq!(seen.status, 422, "{name}: {}", seen.text());
        let url = format!("{TREES}?{name}={}", "x".repeat(length));
        let seen = owner.act("POST", &url, tree(A, "L-1", json!({}))).await;
        assert_eq!(seen.status, 422, "{name}: {}", seen.text());
        let done = "/api/v1/changesets/1/undo".to_owned();
        if name == "reason" {
            let seen = owner.act("POST", &done, json!({ "reason": long })).await;
            assert_eq!(seen.status, 422, "undo: {}", seen.text());
        }
    }
}
