//! People of the demonstration. Their passwords are made here, printed once and stored nowhere but in a file that only
//! the owner of the data folder can read.

use super::units::{FIREMEN, GMINA, GREENERY, NEIGHBOUR, POWIAT, REGION};
use crate::error::CliError;
use registers::rights::Role;
use std::fmt::Write as _;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use store::Store;
use store::accounts::{By, NewPerson, NewRole, fresh_secret, weaknesses};

pub const AUTHOR: &str = "anna";
pub const APPROVER: &str = "jan";

/// Login, name, unit, role, what they are for.
const ALL: [(&str, &str, &str, Role, &str); 10] = [
    (AUTHOR, "Anna Redaktor", GMINA, Role::Editor, "redaguje rejestry gminy"),
    (APPROVER, "Jan Zatwierdzający", GMINA, Role::Approver, "zatwierdza zmiany w gminie"),
    ("ewa", "Ewa Administrator", GMINA, Role::UnitAdmin, "zarządza osobami i rejestrami gminy"),
    ("adam", "Adam Regionalny", REGION, Role::RegionalAdmin, "zarządza jednostkami i porozumieniami"),
    ("iza", "Iza Audytor", REGION, Role::Auditor, "czyta dziennik zdarzeń"),
    ("ola", "Ola Czytelnik", GMINA, Role::Reader, "czyta dane wewnętrzne gminy"),
    ("piotr", "Piotr Powiatowy", POWIAT, Role::Reader, "czyta dane wewnętrzne gmin powiatu"),
    ("zofia", "Zofia Sąsiedzka", NEIGHBOUR, Role::Editor, "redaguje rejestry sąsiedniej gminy"),
    ("zenon", "Zenon Zieleniarz", GREENERY, Role::Editor, "redaguje drzewa powierzone Zarządowi Zieleni"),
    ("stanislaw", "Stanisław Strażak", FIREMEN, Role::Reader, "czyta to, co gmina udostępnia straży"),
];

/// Makes those who are not there yet.
pub async fn make(store: &Store, data: &Path) -> Result<(), CliError> {
    let known: Vec<String> = store.people(By::House).await?.into_iter().map(|p| p.login).collect();
    let path = data.join("demo-konta.txt");
    let mut told = String::new();
    for (login, name, unit, role, words) in ALL {
        if known.iter().any(|k| k == login) {
            continue;
        }
        let password = password(login, name);
        let person = NewPerson {
            login: login.to_owned(),
            name: name.to_owned(),
            email: None,
            unit: Some(unit.to_owned()),
            password: Some(password.clone()),
        };
        let line = format!("{login:<10}  {password}  {name}: {words}\n");
        // First the file: an account whose password nobody knows would be of no use.
        write(&path, &line)?;
        let (id, _) = store.create_person(By::House, &person).await?;
        let role = NewRole { unit: unit.to_owned(), register: None, role, until: None };
        store.set_roles(By::House, id, &[role]).await?;
        let _ = write!(told, "  {line}");
    }
    if !told.is_empty() {
        eprintln!("Konta demonstracyjne (hasła także w {}):\n{told}", path.display());
    }
    Ok(())
}

/// Random; by chance it may hold the login, which no password may.
fn password(login: &str, name: &str) -> String {
    loop {
        let made: String = fresh_secret().to_lowercase().chars().take(20).collect();
        if weaknesses(&made, login, name).is_empty() {
            return made;
        }
    }
}

fn write(path: &Path, line: &str) -> Result<(), CliError> {
    let failed = |source| CliError::Write { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = std::fs::OpenOptions::new().append(true).create(true).mode(0o600).open(path).map_err(failed)?;
    file.write_all(line.as_bytes()).map_err(failed)
}
