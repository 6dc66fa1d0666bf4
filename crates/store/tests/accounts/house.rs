//! A migrated database of a test's own, with a few units and people.

use registers::bundled;
use registers::rights::{Role, UnitKind};
use sqlx::PgPool;
use std::sync::Arc;
use store::Store;
use store::accounts::{AccountError, Asker, By, NewPerson, NewRole, NewUnit, Session, SignIn};
use store::cluster::{Cluster, Settings};

pub const PASSWORD: &str = "cztery zielone tramwaje";

pub struct House {
    pub store: Store,
    /// As the owner of the tables, to turn clocks and look into them.
    pub raw: PgPool,
    cluster: Option<Cluster>,
    folder: std::path::PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(cluster) = self.cluster.take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Nothing where PostgreSQL is not installed.
pub async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-accounts-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    store.listen().await.unwrap();
    let raw = PgPool::connect(&cluster.url()).await.unwrap();
    Some(House { store, raw, cluster: Some(cluster), folder })
}

impl House {
    /// The voivodeship, a powiat, two gminas, a unit below the first, and a partner.
    pub async fn units(&self) {
        let unit = |id: &str, kind, parent: Option<&str>| NewUnit {
            id: id.into(),
            kind,
            teryt: id.bytes().all(|b| b.is_ascii_digit()).then(|| id.to_owned()),
            name: format!("Jednostka {id}"),
            parent: parent.map(str::to_owned),
            namespace: None,
            area: None,
            active_from: None,
            active_to: None,
        };
        let all = [
            unit("04", UnitKind::Wojewodztwo, None),
            unit("0414", UnitKind::Powiat, Some("04")),
            unit("0414011", UnitKind::Gmina, Some("0414")),
            unit("0414022", UnitKind::Gmina, Some("0414")),
            unit("zdm", UnitKind::JednostkaPodlegla, Some("0414011")),
            unit("psp-04", UnitKind::Partner, None),
        ];
        self.store.load_units(By::House, &all).await.unwrap();
    }

    /// A person with the usual password and these roles.
    pub async fn person(&self, login: &str, unit: Option<&str>, roles: &[(&str, Option<&str>, Role)]) -> i64 {
        let new = NewPerson {
            login: login.into(),
            name: "Ewa Próbna".into(),
            email: Some(format!("{login}@example.pl")),
            unit: unit.map(str::to_owned),
            password: Some(PASSWORD.into()),
        };
        let (id, made) = self.store.create_person(By::House, &new).await.unwrap();
        assert_eq!(made, None);
        let roles: Vec<NewRole> = roles
            .iter()
            .map(|(unit, register, role)| NewRole {
                unit: (*unit).into(),
                register: register.map(str::to_owned),
                role: *role,
                until: None,
            })
            .collect();
        self.store.set_roles(By::House, id, &roles).await.unwrap();
        id
    }

    pub async fn try_in(&self, login: &str, password: &str, code: Option<&str>) -> Result<Session, AccountError> {
        let brought = SignIn { login, password, code, address: "192.0.2.7", agent: "test" };
        self.store.sign_in(&brought).await
    }

    pub async fn signed(&self, login: &str) -> Arc<Asker> {
        let session = self.try_in(login, PASSWORD, None).await.unwrap();
        self.store.asker_of_session(&session.secret).await.unwrap().unwrap()
    }

    pub async fn sql(&self, text: &'static str) {
        sqlx::raw_sql(text).execute(&self.raw).await.unwrap();
    }
}
