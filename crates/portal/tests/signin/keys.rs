//! Keys of programs: what they open, and what they never do.

use crate::browser::house;
use portal::signin::Settings;
use registers::rights::Role;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_key_reads_within_its_scope_and_never_becomes_a_session() {
    let Some(house) = house("keys", Settings::default()).await else { return };
    house.person("boss", None, &[("04", Role::RegionalAdmin)]).await;
    let mut boss = house.signed("boss").await;
    let wish = json!({ "unit": "psp-04", "name": "dyspozytor", "purpose": "ratownictwo", "registers": ["gesut"] });
    let made = boss.act("POST", "/api/v1/keys", wish).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let secret = made.body["secret"].as_str().unwrap().to_owned();
    let agreement = json!({
        "giver": "gmina-a", "receiver": "psp-04", "registers": ["gesut", "bdot500"],
        "purpose": "ratownictwo", "legal_basis": "porozumienie 7/2026",
    });
    assert_eq!(boss.act("POST", "/api/v1/agreements", agreement).await.status, 201);
    assert!(!boss.get("/api/v1/keys").await.body.to_string().contains(&secret), "it is shown once");

    let bearer = format!("Bearer {secret}");
    let mut program = house.browser();
    let me = program.send("GET", "/api/v1/me", None, &[("authorization", &bearer), ("x-unit", "gmina-b")]).await;
    assert_eq!((me.status, &me.body["kind"], &me.body["unit"]), (200, &json!("key"), &json!("psp-04")));
    assert_eq!(me.header("set-cookie"), "");
    assert_eq!(me.body["csrf"], json!(null));
    let rights: Vec<String> = me.body["rights"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| format!("{} {} {}", r["unit"], r["register"], r["actions"]))
        .collect();
    assert!(rights.iter().any(|r| r.contains("gmina-a") && r.contains("gesut")), "{rights:?}");
    assert!(!rights.iter().any(|r| r.contains("gmina-a") && r.contains("bdot500")), "not in its scope: {rights:?}");
    assert!(
        !rights.iter().any(|r| r.contains("gmina-b") || r.contains("personal") || r.contains("edit")),
        "{rights:?}"
    );

    // No forging protection is asked of a key, and it administers nothing.
    for (method, path, body) in [
        ("POST", "/api/v1/people", json!({ "login": "nowa", "name": "Nowa", "unit": "psp-04" })),
        ("POST", "/api/v1/keys", json!({ "unit": "psp-04", "name": "x", "purpose": "x" })),
        ("POST", "/api/v1/session/totp", json!({})),
        ("POST", "/api/v1/units", json!({ "id": "x", "kind": "gmina", "name": "x" })),
    ] {
        let seen = program.send(method, path, Some(body), &[("authorization", &bearer)]).await;
        assert_eq!(seen.status, 403, "{method} {path}");
        assert_ne!(seen.code(), "csrf");
        assert_eq!(seen.header("set-cookie"), "");
    }

    // Broken keys are told so, even where nobody needs to sign in; a cookie does not help them.
    for bad in ["Bearer isk_zle", "Bearer ", &bearer.to_uppercase(), "Bearer isk_' or 1=1 --"] {
        let seen = boss.send("GET", "/api/v1/session", None, &[("authorization", bad)]).await;
        assert_eq!((seen.status, seen.code()), (401, "invalid_key"), "{bad}");
    }

    // Rotation: both are good, the revoked one at once no more.
    let id = made.body["id"].as_i64().unwrap();
    let next = boss.act("POST", &format!("/api/v1/keys/{id}/rotate"), json!({ "overlap_hours": 24 })).await;
    assert_eq!(next.status, 201, "{}", next.body);
    let next_bearer = format!("Bearer {}", next.body["secret"].as_str().unwrap());
    for good in [&bearer, &next_bearer] {
        assert_eq!(program.send("GET", "/api/v1/me", None, &[("authorization", good)]).await.status, 200);
    }
    assert_eq!(boss.act("DELETE", &format!("/api/v1/keys/{id}"), json!({})).await.status, 204);
    assert_eq!(program.send("GET", "/api/v1/me", None, &[("authorization", &bearer)]).await.status, 401);
    assert_eq!(program.send("GET", "/api/v1/me", None, &[("authorization", &next_bearer)]).await.status, 200);
}
