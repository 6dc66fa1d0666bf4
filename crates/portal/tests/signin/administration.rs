//! Administration over HTTP: what is there, what is hidden, what is refused.

use crate::browser::house;
use portal::signin::Settings;
use registers::rights::Role;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn people_of_other_units_do_not_exist_and_own_roles_cannot_be_changed() {
    let Some(house) = house("people", Settings::default()).await else { return };
    let anna = house.person("anna", Some("gmina-a"), &[("gmina-a", Role::UnitAdmin)]).await;
    let other = house.person("inna", Some("gmina-b"), &[("gmina-b", Role::Editor)]).await;
    house.person("boss", None, &[("04", Role::RegionalAdmin)]).await;
    let mut browser = house.signed("anna").await;

    for path in
        [format!("/api/v1/people/{other}"), format!("/api/v1/people/{other}/rights"), "/api/v1/people/999".into()]
    {
        let seen = browser.get(&path).await;
        assert_eq!((seen.status, seen.code()), (404, "not_found"), "{path}");
    }
    let list = browser.get("/api/v1/people").await;
    assert!(!list.body.to_string().contains("inna") && list.body.to_string().contains("anna"));
    for secret in ["argon2", "totp_secret", "oidc_subject"] {
        assert!(!list.body.to_string().contains(secret), "{secret}");
    }

    // A new person, with a password that is shown once, and roles within the own unit.
    let wish =
        json!({ "login": "nowy.urzednik", "name": "Nowy Urzędnik", "email": "nowy@example.pl", "unit": "gmina-a" });
    let made = browser.act("POST", "/api/v1/people", wish.clone()).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let id = made.body["id"].as_i64().unwrap();
    assert_eq!(made.header("location"), format!("/api/v1/people/{id}"));
    assert!(made.body["one_time_password"].as_str().unwrap().len() > 15);
    let again = browser.act("POST", "/api/v1/people", wish).await;
    assert_eq!((again.status, again.code()), (409, "login_taken"));
    let roles = |unit: &str, role: &str| json!({ "roles": [{ "unit": unit, "register": "gesut", "role": role }] });
    let path = format!("/api/v1/people/{id}/roles");
    assert_eq!(browser.act("PUT", &path, roles("gmina-a", "editor")).await.status, 204);
    let seen = browser.act("PUT", &path, roles("gmina-b", "editor")).await;
    assert_eq!((seen.status, seen.code()), (403, "beyond_your_units"));
    assert_eq!(browser.act("PUT", &path, roles("gmina-a", "unit_admin")).await.status, 400);
    let own = browser.act("PUT", &format!("/api/v1/people/{anna}/roles"), json!({ "roles": [] })).await;
    assert_eq!((own.status, own.code()), (403, "own_roles"));
    let rights = browser.get(&format!("/api/v1/people/{id}/rights")).await;
    assert_eq!(
        rights.body["rights"],
        json!([{ "unit": "gmina-a", "register": "gesut", "role": "editor",
                 "actions": ["read_internal", "read_personal", "edit"], "from": { "kind": "role" } }])
    );

    // Units and agreements are the region's.
    let unit = json!({ "id": "sp5", "kind": "jednostka_podlegla", "name": "Szkoła nr 5", "parent": "gmina-a" });
    let seen = browser.act("POST", "/api/v1/units", unit.clone()).await;
    assert_eq!((seen.status, seen.code()), (403, "regional_admin_only"));
    let mut boss = house.signed("boss").await;
    let seen = boss.act("POST", "/api/v1/units", unit).await;
    assert_eq!((seen.status, &seen.body["namespace"]), (201, &json!("PL.ZIPIN.SP5")));
    let to_school = json!({ "active": true, "delegated_to": "sp5" });
    assert_eq!(browser.act("PUT", "/api/v1/units/gmina-a/registers/gesut", to_school.clone()).await.status, 204);
    let seen = browser.act("PUT", "/api/v1/units/gmina-b/registers/gesut", to_school).await;
    assert_eq!((seen.status, seen.code()), (403, "not_your_unit"));

    let ring = json!([[[18.0, 53.0], [18.1, 53.0], [18.1, 53.1], [18.0, 53.0]]]);
    let area = json!({ "kind": "gmina", "id": "gmina-a", "name": "Gmina A", "parent": "04",
                       "area": { "geometry": { "type": "Polygon", "coordinates": ring } } });
    assert_eq!(boss.act("PUT", "/api/v1/units/gmina-a", area).await.status, 204);
    // Everybody may see which units there are.
    let mut nobody = house.browser();
    let list = nobody.get("/api/v1/units").await;
    let units = list.body["units"].as_array().unwrap();
    let gmina = units.iter().find(|u| u["id"] == "gmina-a").unwrap();
    assert_eq!(gmina["registers"], json!([{ "register": "gesut", "active": true, "delegated_to": "sp5" }]));
    assert_eq!((&gmina["has_area"], gmina.get("area")), (&json!(true), None));
    let shown = nobody.get("/api/v1/units/gmina-a").await;
    let corner: &Value = &shown.body["area"]["coordinates"][0][0];
    assert!((corner[0].as_f64().unwrap() - 18.0).abs() < 1e-7, "{corner}");
    assert_eq!(nobody.get("/api/v1/agreements").await.status, 401);
    assert_eq!(browser.get("/api/v1/agreements").await.body["agreements"], json!([]));
}
