//! The state of the system and the reports of deliveries: for regional administrators.

use crate::house::{Visitor, feeding, house};
use registers::rights::Role;

#[tokio::test(flavor = "multi_thread")]
async fn a_regional_administrator_sees_how_the_system_is_doing_and_what_was_delivered() {
    let Some(house) = house("stan", feeding()).await else { return };
    house.person("regionalna", "04", Role::RegionalAdmin).await;
    house.sql(
        "insert into infostrada.imports (started, source, bytes, model, counts)
         values (now(), 'powiat.gml', 5000, 'EGiB 2021', '{\"egb_budynek\": {\"delivered\": 3, \"new\": 3}}');
         insert into infostrada.doubts (import_id, line, severity, rule, class, object, text_pl, text_en)
         select id, n, n % 3, 'r' || n, 'egb_budynek', 'B' || n, 'Wątpliwość', 'A doubt'
           from infostrada.imports, generate_series(1, 1200) n",
    );
    let administrator = house.signed("regionalna").await;
    let seen = house.get(&administrator, "/api/v1/system").await;
    assert_eq!(seen.status, 200, "{}", seen.text());
    let state = seen.json();
    assert!(state["database"].as_str().is_some_and(|d| d.starts_with("PostgreSQL")), "{state}");
    assert!(state["bytes"].as_i64() > Some(1_000_000) && state["people"] == 7, "{state}");

    let imports = house.get(&administrator, "/api/v1/imports").await.json();
    assert_eq!(imports["imports"][0]["source"], "powiat.gml", "{imports}");
    let id = &imports["imports"][0]["id"];
    let doubts = house.get(&administrator, &format!("/api/v1/imports/{id}/doubts")).await.json();
    assert_eq!((doubts["more"].as_bool(), doubts["doubts"].as_array().map(Vec::len)), (Some(true), Some(1000)));
    assert_eq!(
        (&doubts["doubts"][0]["severity"], &doubts["doubts"][0]["text"]["pl"]),
        (&2.into(), &"Wątpliwość".into())
    );

    for path in ["/api/v1/system", "/api/v1/imports", "/api/v1/imports/1/doubts"] {
        assert_eq!(house.get(&Visitor::default(), path).await.status, 401, "{path}");
        let refused = house.get(&house.signed("administratorka").await, path).await;
        assert_eq!((refused.status, refused.json()["code"].as_str()), (403, Some("regional_admin_only")), "{path}");
    }
}
