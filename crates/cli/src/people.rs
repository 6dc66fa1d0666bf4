//! `infostrada people` and `infostrada units`: accounts from the server's own terminal. The first administrator is made
//! here; everything else can be done in the browser.

use crate::args::{AddPersonArgs, DatabaseArgs, PeopleCommand, UnitsCommand};
use crate::database::Database;
use crate::error::CliError;
use registers::rights::{Role, UnitKind};
use std::io::{BufRead, IsTerminal};
use std::path::Path;
use store::Store;
use store::accounts::{By, NewPerson, NewRole, NewUnit};

pub async fn people(place: &DatabaseArgs, command: PeopleCommand) -> Result<(), CliError> {
    let database = Database::ready(place).await?;
    let done = match command {
        PeopleCommand::Add(wishes) => add(&database.store, wishes).await,
        PeopleCommand::List => list(&database.store).await,
        PeopleCommand::Password { login } => password(&database.store, &login).await,
    };
    database.close().await?;
    done
}

pub async fn units(place: &DatabaseArgs, command: UnitsCommand) -> Result<(), CliError> {
    let database = Database::ready(place).await?;
    let done = match command {
        UnitsCommand::Load { file } => load(&database.store, &file).await,
        UnitsCommand::List => list_units(&database.store).await,
    };
    database.close().await?;
    done
}

async fn add(store: &Store, wishes: AddPersonArgs) -> Result<(), CliError> {
    let role = wishes.role.as_deref().map(parse_role).transpose()?;
    let unit = match (&wishes.unit, role) {
        (None, Some(Role::RegionalAdmin)) => Some(region(store).await?),
        (None, Some(_)) => return Err(CliError::Usage("Do tej roli podaj jednostkę: --unit".into())),
        (unit, _) => unit.clone(),
    };
    // Everything is checked before the account is made, so that none is left without its role.
    if let Some(unit) = &unit
        && store.unit(unit).await?.is_none()
    {
        return Err(CliError::Usage(format!(
            "Nie ma jednostki „{unit}”. Wczytaj jednostki: infostrada units load PLIK"
        )));
    }
    let new = NewPerson {
        login: wishes.login,
        name: wishes.name,
        email: wishes.email,
        unit: wishes.unit,
        password: password_given()?,
    };
    let (id, made) = store.create_person(By::House, &new).await?;
    if let (Some(role), Some(unit)) = (role, unit) {
        let role = NewRole { unit, register: wishes.register, role, until: None };
        store.set_roles(By::House, id, &[role]).await?;
    }
    println!("Utworzono konto {} (numer {id}).", new.login);
    if let Some(made) = made {
        println!("Hasło jednorazowe, ważne 7 dni: {made}");
    }
    Ok(())
}

async fn list(store: &Store) -> Result<(), CliError> {
    for person in store.people(By::House).await? {
        let roles: Vec<String> = person
            .roles
            .iter()
            .map(|r| match &r.register {
                Some(register) => format!("{}@{}/{register}", r.role.name(), r.unit),
                None => format!("{}@{}", r.role.name(), r.unit),
            })
            .collect();
        let closed = if person.disabled_at.is_some() { "  [zamknięte]" } else { "" };
        println!("{:>5}  {:<24} {:<30} {}{closed}", person.id, person.login, person.name, roles.join(", "));
    }
    Ok(())
}

async fn password(store: &Store, login: &str) -> Result<(), CliError> {
    let person = store.person_by_login(login).await?;
    match password_given()? {
        Some(password) => {
            store.set_password(person.id, &password).await?;
            println!("Zmieniono hasło konta {}.", person.login);
        }
        None => {
            let made = store.reset_password(By::House, person.id, false).await?;
            println!("Hasło jednorazowe konta {}, ważne 7 dni: {made}", person.login);
        }
    }
    Ok(())
}

async fn load(store: &Store, file: &Path) -> Result<(), CliError> {
    let text = std::fs::read(file).map_err(|source| CliError::Open { path: file.to_owned(), source })?;
    let units: Vec<NewUnit> = serde_json::from_slice(&text)
        .map_err(|e| CliError::Usage(format!("{} nie jest listą jednostek w JSON: {e}", file.display())))?;
    store.load_units(By::House, &units).await?;
    println!("Wczytano jednostek: {}", units.len());
    Ok(())
}

async fn list_units(store: &Store) -> Result<(), CliError> {
    for unit in store.units().await? {
        let parent = unit.parent.unwrap_or_default();
        println!("{:<20} {:<20} {:<20} {}", unit.id, unit.kind.name(), parent, unit.name);
    }
    Ok(())
}

fn parse_role(name: &str) -> Result<Role, CliError> {
    let known = || Role::ALL.map(Role::name).join(", ");
    Role::parse(name).ok_or_else(|| CliError::Usage(format!("Nie ma roli „{name}”. Role: {}", known())))
}

/// The voivodeship, when there is just one.
async fn region(store: &Store) -> Result<String, CliError> {
    let units = store.units().await?;
    let mut regions = units.into_iter().filter(|u| u.kind == UnitKind::Wojewodztwo);
    match (regions.next(), regions.next()) {
        (Some(region), None) => Ok(region.id),
        _ => Err(CliError::Usage(
            "Nie wiadomo, które to województwo: wczytaj jednostki (infostrada units load PLIK) albo podaj --unit"
                .into(),
        )),
    }
}

/// One line of the standard input, unless that is somebody's keyboard.
fn password_given() -> Result<Option<String>, CliError> {
    let input = std::io::stdin();
    if input.is_terminal() {
        return Ok(None);
    }
    let mut line = String::new();
    input.lock().read_line(&mut line)?;
    let line = line.trim_end_matches(['\r', '\n']);
    Ok((!line.is_empty()).then(|| line.to_owned()))
}
