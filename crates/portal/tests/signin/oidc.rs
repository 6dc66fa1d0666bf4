//! Signing in elsewhere, with a real provider of identities (`tests/oidc`, the npm package `oidc-provider`).

use crate::browser::{Browser, house};
use portal::signin::{Oidc, Settings};
use registers::rights::Role;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

struct Provider {
    child: Child,
    issuer: String,
    /// Held open: a program whose output nobody takes stops.
    _output: BufReader<ChildStdout>,
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oidc").canonicalize().unwrap()
}

/// The provider, installed when it is not there yet; a reason when that is not possible.
fn provider() -> Result<Provider, String> {
    if !folder().join("node_modules/oidc-provider").exists() {
        let installed = Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            .current_dir(folder())
            .stdout(Stdio::null())
            .status();
        match installed {
            Ok(status) if status.success() => {}
            Ok(status) => return Err(format!("npm ci in tests/oidc failed ({status})")),
            Err(e) => return Err(format!("npm is not there: {e}")),
        }
    }
    let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map_err(|e| e.to_string())?.port();
    let mut child = Command::new("node")
        .args(["provider.mjs", &port.to_string(), "http://localhost/signin/oidc/callback"])
        .current_dir(folder())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("node is not there: {e}"))?;
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let _ = output.read_line(&mut line);
    let provider = Provider { child, issuer: format!("http://127.0.0.1:{port}"), _output: output };
    if line.trim() == "ready" { Ok(provider) } else { Err(format!("the provider did not start: {line}")) }
}

/// Follows the provider's pages with its cookies until it sends the browser back to us.
fn at_the_provider(start: &str) -> String {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .build()
        .into();
    let origin = start.split('/').take(3).collect::<Vec<_>>().join("/");
    let mut cookies: BTreeMap<String, String> = BTreeMap::new();
    let mut url = start.to_owned();
    for _ in 0..10 {
        let line: Vec<String> = cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let mut response = agent.get(&url).header("cookie", line.join("; ")).call().unwrap();
        for set in response.headers().get_all("set-cookie") {
            let (name, value) = set.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            cookies.insert(name.to_owned(), value.to_owned());
        }
        let Some(to) = response.headers().get("location").map(|l| l.to_str().unwrap().to_owned()) else {
            panic!("{} at {url}: {}", response.status(), response.body_mut().read_to_string().unwrap());
        };
        if let Some(back) = to.strip_prefix("http://localhost") {
            return back.to_owned();
        }
        url = if to.starts_with('/') { format!("{origin}{to}") } else { to };
    }
    panic!("the provider goes in circles");
}

impl Provider {
    fn becomes(&self, who: &str) {
        ureq::get(format!("{}/as/{who}", self.issuer)).call().unwrap();
    }

    async fn send_back(&self, browser: &mut Browser) -> String {
        let away = browser.get("/signin/oidc?return=/mapa").await;
        assert_eq!(away.status, 303, "{}", away.body);
        let to = away.header("location").to_owned();
        assert!(
            to.starts_with(&self.issuer) && to.contains("code_challenge_method=S256") && to.contains("nonce="),
            "{to}"
        );
        tokio::task::spawn_blocking(move || at_the_provider(&to)).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_sign_in_at_a_real_provider_and_strangers_do_not() {
    let provider = match tokio::task::spawn_blocking(provider).await.unwrap() {
        Ok(provider) => provider,
        Err(reason) => {
            println!("SKIPPED: {reason}");
            return;
        }
    };
    let oidc = Oidc {
        issuer: provider.issuer.clone(),
        client_id: "infostrada".into(),
        client_secret: Some("tajemnica-tylko-do-testu".into()),
        name: Some("Konto urzędowe".into()),
    };
    let Some(house) = house("oidc", Settings { oidc: Some(oidc) }).await else { return };
    let ewa = house.person("ewa", Some("gmina-a"), &[("gmina-a", Role::Editor)]).await;
    house.person("anna", Some("gmina-a"), &[("gmina-a", Role::UnitAdmin)]).await;

    // By the verified address the first time, by issuer and subject from then on.
    for _ in 0..2 {
        provider.becomes("ewa");
        let mut browser = house.browser();
        let offer = browser.get("/api/v1/session").await.body["oidc"].clone();
        assert_eq!(offer, json!({ "name": "Konto urzędowe", "href": "/signin/oidc" }));
        let back = provider.send_back(&mut browser).await;
        let seen = browser.get(&back).await;
        assert_eq!((seen.status, seen.header("location")), (303, "/mapa"), "{}", seen.body);
        assert_eq!(browser.get("/api/v1/me").await.body["id"], json!(ewa));
        assert!(!browser.cookies.contains_key("__Host-infostrada-oidc"));

        // The same answer again, or in another browser, is worth nothing.
        let mut other = house.browser();
        assert_eq!(other.get(&back).await.code(), "sign_in_interrupted");
        assert_eq!(browser.clone().get(&back).await.code(), "sign_in_interrupted");
    }

    // Somebody without an account, and somebody whose address nobody has verified.
    for stranger in ["obca", "udawana"] {
        provider.becomes(stranger);
        let mut browser = house.browser();
        let back = provider.send_back(&mut browser).await;
        let seen = browser.get(&back).await;
        assert_eq!((seen.status, seen.code()), (403, "no_account"), "{stranger}");
        assert!(!browser.cookies.contains_key("__Host-infostrada"));
    }

    // A code that was tampered with, an answer of another provider, a way back to another site, a code of another flow.
    provider.becomes("ewa");
    let mut browser = house.browser();
    let back = provider.send_back(&mut browser).await;
    let foreign = back.replace(&httpkit::escape::percent(&provider.issuer), "https%3A%2F%2Fevil.example");
    assert_ne!(foreign, back);
    assert_eq!(browser.clone().get(&foreign).await.code(), "sign_in_interrupted");
    let mut browser = house.browser();
    let back = provider.send_back(&mut browser).await;
    assert_eq!(browser.get(&back.replace("code=", "code=x")).await.code(), "identity_refused");
    let (mut one, mut two) = (house.browser(), house.browser());
    let (first, second) = (provider.send_back(&mut one).await, provider.send_back(&mut two).await);
    let part = |url: &str, name: &str| url.split(['?', '&']).find(|p| p.starts_with(name)).unwrap().to_owned();
    let swapped = second.replace(&part(&second, "code="), &part(&first, "code="));
    assert_eq!(two.get(&swapped).await.code(), "identity_refused", "PKCE binds the code to its flow");
    let away = house.browser().get("/signin/oidc?return=//evil.example").await;
    assert_eq!(away.status, 303);

    // Once the provider is gone, that is what is said.
    let (mut browser, mut late) = (house.browser(), house.browser());
    let back = provider.send_back(&mut browser).await;
    drop(provider);
    assert_eq!(browser.get(&back).await.status, 403);
    assert_eq!(late.get("/signin/oidc").await.status, 303, "what is known of it is kept for a while");
}
