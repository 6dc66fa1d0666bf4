//! The house of these tests: a voivodeship, a powiat, two gminas, a subordinate unit, a partner, and people in every role.

use crate::browser::{Browser, Seen};
use crate::data::{self, Data};
use crate::log::Log;
use crate::sampler::Sampler;
use crate::table::Who;
use registers::bundled;
use registers::rights::{Role, UnitKind};
use sqlx::PgPool;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use store::Store;
use store::accounts::{By, NewAgreement, NewKey, NewPerson, NewRole, NewUnit};
use store::cluster::{Cluster, Settings};

const PASSWORD: &str = "cztery zielone tramwaje";

pub struct House {
    pub store: Store,
    /// As the owner of the database.
    pub sql: PgPool,
    pub browsers: BTreeMap<Who, Browser>,
    pub data: Data,
    pub log: Log,
    pub agreement: i64,
    pub sampler: Sampler,
    work: portal::Work,
    cluster: Mutex<Option<Cluster>>,
    folder: PathBuf,
}

impl House {
    pub fn browser(&self, who: Who) -> &Browser {
        &self.browsers[&who]
    }

    pub async fn get(&self, who: Who, path: &str) -> Seen {
        self.browser(who).get(path).await
    }

    pub async fn end(&self) {
        portal::stop(&self.work);
        self.store.close().await;
        self.sql.close().await;
        if let Some(cluster) = self.cluster.lock().unwrap().take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn unit(id: &str, kind: UnitKind, parent: Option<&str>) -> NewUnit {
    NewUnit {
        id: id.into(),
        kind,
        teryt: None,
        name: format!("Jednostka {id}"),
        parent: parent.map(str::to_owned),
        namespace: None,
        area: None,
        active_from: None,
        active_to: None,
    }
}

async fn person(store: &Store, login: &str, unit: &str, roles: &[(&str, Option<&str>, Role)]) {
    let new = NewPerson {
        login: login.into(),
        name: format!("Osoba {login}"),
        email: None,
        unit: Some(unit.into()),
        password: Some(PASSWORD.into()),
    };
    let (id, _) = store.create_person(By::House, &new).await.unwrap();
    let roles: Vec<NewRole> = roles
        .iter()
        .map(|(unit, register, role)| NewRole {
            unit: (*unit).into(),
            register: register.map(str::to_owned),
            role: *role,
            until: None,
        })
        .collect();
    store.set_roles(By::House, id, &roles).await.unwrap();
}

/// Nothing where PostgreSQL is not installed.
pub async fn build(log: Log) -> Option<Arc<House>> {
    let folder = PathBuf::from(format!("/tmp/infostrada-privacy-{}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 8).await.unwrap();
    store.migrate().await.unwrap();
    let sql = PgPool::connect(&cluster.url()).await.unwrap();
    let units = [
        unit("04", UnitKind::Wojewodztwo, None),
        unit("powiat", UnitKind::Powiat, Some("04")),
        unit("gmina-a", UnitKind::Gmina, Some("powiat")),
        unit("gmina-b", UnitKind::Gmina, Some("powiat")),
        unit("szkola-a", UnitKind::JednostkaPodlegla, Some("gmina-a")),
        unit("psp", UnitKind::Partner, None),
    ];
    store.load_units(By::House, &units).await.unwrap();
    for (login, home, roles) in [
        ("wlasciciel", "gmina-a", vec![("gmina-a", None, Role::Editor)]),
        ("zatwierdzajacy", "gmina-a", vec![("gmina-a", None, Role::Approver)]),
        ("administrator", "gmina-a", vec![("gmina-a", None, Role::UnitAdmin)]),
        ("zielen", "gmina-a", vec![("gmina-a", Some("drzewa"), Role::Editor)]),
        ("szkola", "szkola-a", vec![("szkola-a", None, Role::Editor)]),
        ("sasiad", "gmina-b", vec![("gmina-b", None, Role::Editor)]),
        ("obojga", "gmina-b", vec![("gmina-b", None, Role::Editor), ("gmina-a", None, Role::Auditor)]),
        ("powiat", "powiat", vec![("powiat", None, Role::Reader)]),
        ("region", "04", vec![("04", None, Role::RegionalAdmin)]),
        ("audytor", "04", vec![("04", None, Role::Auditor)]),
    ] {
        person(&store, login, home, &roles).await;
    }
    let agreement = NewAgreement {
        giver: "gmina-a".into(),
        receiver: "psp".into(),
        registers: vec!["drzewa".into(), "zbiornik_bezodplywowy".into()],
        area: None,
        purpose: "ratownictwo".into(),
        legal_basis: "porozumienie".into(),
        valid_from: None,
        valid_to: None,
    };
    let agreement = store.create_agreement(By::House, &agreement).await.unwrap();
    let key = NewKey {
        unit: "psp".into(),
        name: "stanowisko kierowania".into(),
        registers: None,
        area: None,
        purpose: "ratownictwo".into(),
        expires: None,
    };
    let key = store.create_key(By::House, &key).await.unwrap();
    let config =
        server::Config { folder: folder.join("praca"), tile_cache_bytes: 32 << 20, ..server::Config::default() };
    let app = server::app(store.clone(), &config).unwrap();
    portal::start(&app.work);
    let mut browsers = BTreeMap::new();
    for who in Who::ALL {
        let mut browser = Browser::new(app.router.clone());
        if let Some(login) = who.login() {
            browser.sign_in(login, PASSWORD).await;
        }
        if who == Who::PartnerKey {
            browser.key = Some(key.secret.clone());
        }
        browsers.insert(who, browser);
    }
    let data = data::plant(&browsers).await;
    let sampler = Sampler::start(sql.clone());
    Some(Arc::new(House {
        store,
        sql,
        browsers,
        data,
        log,
        agreement,
        sampler,
        work: app.work,
        cluster: Mutex::new(Some(cluster)),
        folder,
    }))
}
