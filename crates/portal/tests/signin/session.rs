//! Cookies, forged requests, fixation, signing out, one-time passwords, hostile bodies.

use crate::browser::{PASSWORD, house};
use portal::signin::Settings;
use registers::rights::Role;
use serde_json::json;
use store::accounts::By;

const COOKIE: &str = "__Host-infostrada";

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_a_cookie_that_only_our_own_pages_can_use() {
    let Some(house) = house("cookie", Settings::default()).await else { return };
    house.person("ewa", Some("gmina-a"), &[("gmina-a", Role::UnitAdmin)]).await;
    let mut browser = house.browser();

    let nobody = browser.get("/api/v1/session").await;
    assert_eq!((nobody.status, &nobody.body["signed_in"]), (200, &json!(false)));
    assert_eq!((browser.get("/api/v1/me").await.status, browser.get("/api/v1/people").await.status), (401, 401));
    let refused = browser.sign_in("ewa", "nie to hasło wcale").await;
    assert_eq!((refused.status, refused.code(), refused.header("set-cookie")), (401, "wrong_credentials", ""));
    assert!(refused.header("www-authenticate").starts_with("Bearer"), "a browser must not open its own window");

    let seen = browser.sign_in("ewa", PASSWORD).await;
    let cookie = seen.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Host-infostrada="), "{cookie}");
    for flag in ["Path=/", "HttpOnly", "Secure", "SameSite=Lax", "Max-Age="] {
        assert!(cookie.contains(flag), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && seen.header("cache-control") == "no-store");
    let me = browser.get("/api/v1/me").await;
    assert_eq!((me.status, &me.body["login"]), (200, &json!("ewa")));
    assert_eq!(me.body["rights"][0]["from"], json!({ "kind": "role" }));
    assert_eq!(browser.get("/api/v1/session").await.body["csrf"], json!(browser.csrf));

    // Reading needs no value; changing does, from a page of ours.
    let key = json!({ "unit": "gmina-a", "name": "k", "purpose": "p" });
    let csrf = browser.csrf.clone().unwrap();
    let forged: [&[(&str, &str)]; 6] = [
        &[],
        &[("x-csrf-token", "zgadnięte")],
        &[("x-csrf-token", ""), ("origin", "http://localhost")],
        &[("x-csrf-token", &csrf), ("origin", "https://evil.example")],
        &[("x-csrf-token", &csrf), ("origin", "null")],
        &[("x-csrf-token", &csrf), ("sec-fetch-site", "cross-site")],
    ];
    for headers in forged {
        let seen = browser.send("POST", "/api/v1/keys", Some(key.clone()), headers).await;
        assert_eq!((seen.status, seen.code()), (403, "csrf"), "{headers:?}");
    }
    assert_eq!(browser.act("POST", "/api/v1/keys", key).await.status, 201);
    let form = [("content-type", "text/plain"), ("x-csrf-token", csrf.as_str())];
    assert_eq!(browser.send("POST", "/api/v1/keys", Some(json!("{}")), &form).await.status, 415);
    // Another site cannot sign somebody in either.
    let door = json!({ "login": "ewa", "password": PASSWORD });
    let elsewhere =
        house.browser().send("POST", "/api/v1/session", Some(door), &[("origin", "https://evil.example")]).await;
    assert_eq!((elsewhere.status, elsewhere.code()), (403, "csrf"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planted_session_is_worth_nothing_and_signing_out_kills() {
    let Some(house) = house("fixation", Settings::default()).await else { return };
    house.person("ewa", Some("gmina-a"), &[]).await;
    let mut browser = house.browser();
    browser.cookies.insert(COOKIE.into(), "podrzucony".into());
    assert_eq!(browser.sign_in("ewa", PASSWORD).await.status, 200);
    assert_ne!(browser.cookies[COOKIE], "podrzucony");
    let mut thief = house.browser();
    thief.cookies.insert(COOKIE.into(), "podrzucony".into());
    assert_eq!(thief.get("/api/v1/me").await.status, 401);

    // Signing in anew ends what the browser had before.
    let first = browser.clone();
    assert_eq!(
        browser.act("POST", "/api/v1/session", json!({ "login": "ewa", "password": PASSWORD })).await.status,
        200
    );
    assert_eq!(first.clone().get("/api/v1/me").await.status, 401);
    browser.csrf = browser.get("/api/v1/session").await.body["csrf"].as_str().map(str::to_owned);

    let copy = browser.clone();
    let out = browser.act("DELETE", "/api/v1/session", json!({})).await;
    assert_eq!(out.status, 204);
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert!(!browser.cookies.contains_key(COOKIE));
    assert_eq!(copy.clone().get("/api/v1/me").await.status, 401);
    assert_eq!(copy.clone().get("/api/v1/session").await.body["signed_in"], json!(false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_one_time_password_opens_only_its_own_change() {
    let Some(house) = house("onetime", Settings::default()).await else { return };
    let ewa = house.person("ewa", Some("gmina-a"), &[("gmina-a", Role::UnitAdmin)]).await;
    let made = house.store.reset_password(By::House, ewa, false).await.unwrap();
    let mut browser = house.browser();
    assert_eq!(browser.sign_in("ewa", &made).await.body["must_change_password"], json!(true));
    for path in ["/api/v1/me", "/api/v1/people", "/api/v1/keys"] {
        let seen = browser.get(path).await;
        assert_eq!((seen.status, seen.code()), (403, "password_change_required"), "{path}");
    }
    let weak =
        browser.act("POST", "/api/v1/session/password", json!({ "old": made, "new": "Polska2024!Polska" })).await;
    assert_eq!((weak.status, weak.code()), (422, "weak_password"));
    assert_eq!(weak.body["violations"][0]["code"], json!("password_common"));
    let change = json!({ "old": made, "new": "most nad Drwęcą o świcie" });
    assert_eq!(browser.act("POST", "/api/v1/session/password", change).await.status, 204);
    assert_eq!(browser.get("/api/v1/me").await.status, 200);

    // A second factor is begun here as well; its code is asked for at the door.
    let begun = browser.act("POST", "/api/v1/session/totp", json!({})).await;
    assert_eq!(begun.body["secret"].as_str().map(str::len), Some(32));
    let wrong = browser.act("POST", "/api/v1/session/totp/confirm", json!({ "code": "00000" })).await;
    assert_eq!((wrong.status, wrong.code()), (401, "wrong_code"));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_bodies_are_refused_without_being_repeated() {
    let Some(house) = house("hostile", Settings::default()).await else { return };
    house.person("boss", None, &[("04", Role::RegionalAdmin)]).await;
    let mut browser = house.signed("boss").await;
    let bodies = [
        json!("{"),
        json!("[]"),
        json!("null"),
        json!(r#"{"login":["Tajne-haslo-1"],"password":"Tajne-haslo-1"}"#),
        json!(r#"{"login":"a\u0000b","password":"Tajne-haslo-1"}"#),
        json!(r#"{"login":"x","password":"Tajne-haslo-1","name":"x","unit":{"Tajne-haslo-1":1}}"#),
        json!(format!("{}1{}", "[".repeat(5000), "]".repeat(5000))),
    ];
    let paths = [
        ("POST", "/api/v1/session"),
        ("POST", "/api/v1/people"),
        ("POST", "/api/v1/units"),
        ("PUT", "/api/v1/units/%00"),
        ("POST", "/api/v1/agreements"),
        ("POST", "/api/v1/keys"),
        ("PUT", "/api/v1/people/1/roles"),
        ("PUT", "/api/v1/units/%27/registers/%00"),
    ];
    for (method, path) in paths {
        for body in &bodies {
            let seen = browser.act(method, path, body.clone()).await;
            assert_eq!((seen.status, seen.code()), (400, "invalid_json"), "{method} {path} {body}");
            assert!(!seen.body.to_string().contains("Tajne-haslo"), "{}", seen.body);
        }
    }
    let long = "x".repeat(300);
    for (method, path, body) in [
        ("POST", "/api/v1/people", json!({ "login": "a b'; drop table", "name": "x" })),
        ("POST", "/api/v1/people", json!({ "login": "dobry", "name": long })),
        ("POST", "/api/v1/people", json!({ "login": "dobry", "name": "x", "unit": "nie-ma" })),
        ("POST", "/api/v1/units", json!({ "id": "x", "kind": "gmina", "name": "x", "parent": "nie-ma" })),
        ("POST", "/api/v1/units", json!({ "id": "x", "kind": "gmina", "name": "x", "teryt": "abc" })),
        ("POST", "/api/v1/keys", json!({ "unit": "nie-ma", "name": "x", "purpose": "x" })),
        (
            "POST",
            "/api/v1/keys",
            json!({ "unit": "04", "name": "x", "purpose": "x", "expires": "1999-01-01T00:00:00Z" }),
        ),
        ("PUT", "/api/v1/people/999/roles", json!({ "roles": [] })),
        ("PUT", "/api/v1/people/-1", json!({ "name": "x" })),
        ("PUT", "/api/v1/people/99999999999999999999", json!({ "name": "x" })),
        ("POST", "/api/v1/keys/7/rotate", json!({ "overlap_hours": -1 })),
        ("DELETE", "/api/v1/agreements/7", json!({})),
    ] {
        let seen = browser.act(method, path, body.clone()).await;
        assert!((400..500).contains(&seen.status), "{method} {path} {body}: {} {}", seen.status, seen.body);
    }
}
