//! Desktop programs: a name and a password with every request, and passwords made for them.

use crate::browser::{PASSWORD, house};
use portal::signin::Settings;
use registers::rights::Role;
use serde_json::json;

/// RFC 7617.
fn basic(login: &str, password: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let text = format!("{login}:{password}");
    let mut out = String::from("Basic ");
    for three in text.as_bytes().chunks(3) {
        let n = (0..3).fold(0_u32, |n, i| (n << 8) | u32::from(*three.get(i).unwrap_or(&0)));
        for i in 0..4 {
            let sign = ALPHABET[(n >> (18 - 6 * i)) as usize & 63] as char;
            out.push(if i <= three.len() { sign } else { '=' });
        }
    }
    out
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_signs_in_with_a_name_and_a_password_until_they_end() {
    let Some(house) = house("programs", Settings::default()).await else { return };
    house.person("anna", Some("gmina-a"), &[("gmina-a", Role::Editor)]).await;
    let mut program = house.browser();

    // Nobody: a desktop program is told that it may ask for a password; a browser, which would ask over the page, is not.
    let nobody = program.send("GET", "/api/v1/me", None, &[]).await;
    assert_eq!(nobody.status, 401);
    let ways: Vec<_> = nobody.headers.get_all("www-authenticate").iter().map(|v| v.to_str().unwrap()).collect();
    assert_eq!(ways, ["Bearer realm=\"infostrada\"", "Basic realm=\"infostrada\", charset=\"UTF-8\""]);
    let page = program.send("GET", "/api/v1/me", None, &[("sec-fetch-mode", "cors")]).await;
    assert_eq!(page.headers.get_all("www-authenticate").iter().count(), 1);

    // Her own password.
    let own = basic("anna", PASSWORD);
    for _ in 0..3 {
        let me = program.send("GET", "/api/v1/me", None, &[("authorization", &own)]).await;
        assert_eq!((me.status, &me.body["login"], me.header("set-cookie")), (200, &json!("anna"), ""));
    }
    let wrong = program.send("GET", "/api/v1/me", None, &[("authorization", &basic("anna", "zgaduję"))]).await;
    assert_eq!((wrong.status, wrong.code()), (401, "wrong_credentials"));
    assert!(wrong.headers.get_all("www-authenticate").iter().any(|v| v.to_str().unwrap().starts_with("Basic")));

    // What another site's page makes her browser send is no wish of hers.
    let lured = [("authorization", own.as_str()), ("origin", "https://evil.pl"), ("sec-fetch-site", "cross-site")];
    let body = json!({ "name": "QGIS" });
    let forged = program.send("POST", "/api/v1/me/program-passwords", Some(body.clone()), &lured).await;
    assert_eq!((forged.status, forged.code()), (403, "csrf"));

    // A password for one program; it is shown once.
    let mut anna = house.signed("anna").await;
    let made = anna.act("POST", "/api/v1/me/program-passwords", body).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let secret = made.body["secret"].as_str().unwrap().to_owned();
    assert!(secret.starts_with("isp_"));
    let list = anna.get("/api/v1/me/program-passwords").await;
    assert!(!list.body.to_string().contains(&secret));
    assert_eq!(list.body["passwords"][0]["name"], "QGIS");
    let qgis = basic("anna", &secret);
    let me = program.send("GET", "/api/v1/me", None, &[("authorization", &qgis)]).await;
    assert_eq!((me.status, &me.body["login"]), (200, &json!("anna")));
    // It belongs to her name only, and opens no page.
    house.person("jan", None, &[]).await;
    let stolen = program.send("GET", "/api/v1/me", None, &[("authorization", &basic("jan", &secret))]).await;
    assert_eq!(stolen.status, 401);
    assert_eq!(house.browser().sign_in("anna", &secret).await.status, 401);

    // Somebody else cannot end it; she can, and it ends at once, open sessions with it.
    let id = made.body["id"].as_i64().unwrap();
    let mut jan = house.signed("jan").await;
    let path = format!("/api/v1/me/program-passwords/{id}");
    assert_eq!(jan.act("DELETE", &path, json!({})).await.status, 404);
    assert_eq!(anna.act("DELETE", &path, json!({})).await.status, 204);
    assert_eq!(program.send("GET", "/api/v1/me", None, &[("authorization", &qgis)]).await.status, 401);

    // A changed password ends what the old one had opened.
    let change = json!({ "old": PASSWORD, "new": "pięć niebieskich autobusów" });
    assert_eq!(anna.act("POST", "/api/v1/session/password", change).await.status, 204);
    assert_eq!(program.send("GET", "/api/v1/me", None, &[("authorization", &own)]).await.status, 401);
}
