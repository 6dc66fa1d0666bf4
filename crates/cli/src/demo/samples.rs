//! Sample entries of the registers that officials keep: files of features with `class`, `id` and `properties`, where
//! `@id` names another sample, of whatever file. Each register becomes one changeset, written by one person and approved
//! by another; the rules hold as for everybody, but an entry may begin in any state.

use super::files;
use super::people::{APPROVER, AUTHOR};
use super::units::{GMINA, POWIAT};
use crate::error::CliError;
use registers::change::{Draft, Op};
use registers::declaration::Keeper;
use registers::{Catalogue, reading};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use store::Store;
use store::changes::{About, Actor, ChangeError, Listing, State};

#[derive(Deserialize)]
struct File {
    features: Vec<Sample>,
}

#[derive(Deserialize)]
pub(super) struct Sample {
    pub(super) class: String,
    id: String,
    properties: Map<String, Value>,
    geometry: Option<Value>,
}

/// Loads what is not there yet; gives the number of entries.
pub async fn load(store: &Store, folder: &Path) -> Result<usize, CliError> {
    if !folder.exists() {
        return Ok(0);
    }
    let catalogue = store.catalogue();
    let samples = read(folder)?;
    let names = names(store, &catalogue, &samples).await?;
    let mut registers: BTreeMap<&str, Vec<&Sample>> = BTreeMap::new();
    for sample in &samples {
        registers.entry(register(&catalogue, sample)?).or_default().push(sample);
    }
    let author = Actor::House { id: store.person_by_login(AUTHOR).await?.id };
    let approver = Actor::House { id: store.person_by_login(APPROVER).await?.id };
    let listing = Listing {
        units: vec![GMINA.into(), POWIAT.into()],
        states: vec![State::Zastosowany],
        limit: 1000,
        ..Listing::default()
    };
    let done: BTreeSet<String> = store.changesets(&listing).await?.into_iter().map(|c| c.title).collect();
    let (mut loaded, mut refused) = (0, String::new());
    for id in order(&catalogue, &registers) {
        let Some(declared) = catalogue.register(id) else { continue };
        let title = format!("Dane przykładowe: {}", declared.label.pl);
        let title: String = title.chars().take(300).collect();
        if done.contains(&title) {
            continue;
        }
        let drafts = match drafts(&catalogue, &registers[id], &names) {
            Ok(drafts) => drafts,
            Err(e) => {
                refused = format!("{refused}\nPrzykłady rejestru {id}:{e}");
                continue;
            }
        };
        let about = About { title: Some(title), reason: Some("Instalacja demonstracyjna".into()), case_number: None };
        match fill(store, (author, approver), unit(declared.keeper), &about, &drafts).await {
            Ok(()) => loaded += drafts.len(),
            Err(e) => refused = format!("{refused}\nPrzykłady rejestru {id}:{}", told(&e)),
        }
    }
    if refused.is_empty() { Ok(loaded) } else { Err(CliError::Usage(refused)) }
}

/// One changeset, from its opening to where it stands.
async fn fill(
    store: &Store,
    (author, approver): (Actor<'_>, Actor<'_>),
    unit: &str,
    about: &About,
    drafts: &[Draft],
) -> Result<(), ChangeError> {
    let changeset = store.open_changeset(author, unit, about).await?;
    store.put_changes(author, changeset, None, about, drafts).await?;
    let outcome = store.submit_changeset(author, changeset, None).await?;
    if outcome.state == State::Zgloszony {
        store.approve_changeset(approver, changeset, outcome.version, None).await?;
    }
    Ok(())
}

fn unit(keeper: Keeper) -> &'static str {
    match keeper {
        Keeper::Gmina => GMINA,
        Keeper::Powiat | Keeper::Wojewodztwo => POWIAT,
    }
}

pub(super) fn read(folder: &Path) -> Result<Vec<Sample>, CliError> {
    let mut all = Vec::new();
    for path in files(folder, "json")? {
        let text = std::fs::read(&path).map_err(|source| CliError::Open { path: path.clone(), source })?;
        let file: File = serde_json::from_slice(&text)
            .map_err(|e| CliError::Usage(format!("{} nie zawiera przykładów: {e}", path.display())))?;
        all.extend(file.features);
    }
    Ok(all)
}

fn register<'c>(catalogue: &'c Catalogue, sample: &Sample) -> Result<&'c str, CliError> {
    let class = catalogue.by_id(&sample.class);
    class.map(|c| c.schema.as_str()).ok_or_else(|| CliError::Usage(format!("Nie ma klasy {}.", sample.class)))
}

/// Namespace and local id of every sample, by its name in the files.
async fn names(
    store: &Store,
    catalogue: &Catalogue,
    samples: &[Sample],
) -> Result<HashMap<String, (String, String)>, CliError> {
    let mut spaces = HashMap::new();
    for id in [GMINA, POWIAT] {
        if let Some(unit) = store.unit(id).await? {
            spaces.insert(id, unit.namespace);
        }
    }
    let mut names = HashMap::new();
    for sample in samples {
        let schema = register(catalogue, sample)?;
        let keeper = catalogue.register(schema).map_or(Keeper::Gmina, |r| r.keeper);
        let space = format!("{}.{}", spaces.get(unit(keeper)).map_or("", String::as_str), schema.replace('_', "-"));
        if names.insert(sample.id.clone(), (space, sample.id.clone())).is_some() {
            return Err(CliError::Usage(format!("Dwa przykłady mają nazwę {}.", sample.id)));
        }
    }
    Ok(names)
}

/// Registers in the order in which they can be filled: those that others refer to first.
fn order<'c>(catalogue: &'c Catalogue, registers: &BTreeMap<&'c str, Vec<&Sample>>) -> Vec<&'c str> {
    let of: HashMap<&str, &str> =
        registers.iter().flat_map(|(r, list)| list.iter().map(|s| (s.id.as_str(), *r))).collect();
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (r, list) in registers {
        let mut named = Vec::new();
        list.iter().for_each(|s| s.properties.values().for_each(|v| references(v, &mut named)));
        needs.insert(r, named.iter().filter_map(|n| of.get(n.as_str()).copied()).filter(|n| n != r).collect());
    }
    let mut order = Vec::new();
    while !needs.is_empty() {
        // Where registers need each other, one of them has to begin.
        let next = needs.iter().find(|(_, n)| n.iter().all(|n| order.contains(n))).or_else(|| needs.iter().next());
        let Some(next) = next.map(|(r, _)| *r) else { break };
        needs.remove(next);
        if let Some(known) = catalogue.register(next) {
            order.push(known.id.as_str());
        }
    }
    order
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(t) => found.extend(t.strip_prefix('@').map(str::to_owned)),
        Value::Array(all) => all.iter().for_each(|v| references(v, found)),
        Value::Object(all) => all.values().for_each(|v| references(v, found)),
        _ => {}
    }
}

fn resolve(value: &mut Value, names: &HashMap<String, (String, String)>) -> Result<(), CliError> {
    match value {
        Value::String(t) => {
            if let Some(name) = t.strip_prefix('@') {
                let (space, local) = names
                    .get(name)
                    .ok_or_else(|| CliError::Usage(format!("Przykład wskazuje „{name}”, którego nie ma.")))?;
                *t = format!("{space}_{local}");
            }
        }
        Value::Array(all) => all.iter_mut().try_for_each(|v| resolve(v, names))?,
        Value::Object(all) => all.values_mut().try_for_each(|v| resolve(v, names))?,
        _ => {}
    }
    Ok(())
}

/// What the samples of a register would write, or everything that cannot be read of them.
fn drafts(
    catalogue: &Catalogue,
    samples: &[&Sample],
    names: &HashMap<String, (String, String)>,
) -> Result<Vec<Draft>, String> {
    let (mut drafts, mut wrong) = (Vec::new(), String::new());
    for sample in samples {
        let Some(class) = catalogue.by_id(&sample.class) else { continue };
        let mut properties = sample.properties.clone();
        if let Err(e) = properties.values_mut().try_for_each(|v| resolve(v, names)) {
            wrong = format!("{wrong}\n  {}: {e}", sample.id);
        }
        if let (Some(place), Some(a)) = (&sample.geometry, class.geometry()) {
            properties.insert(a.name.clone(), place.clone());
        }
        let read = reading::read(class, &properties, 4326);
        wrong.extend(read.violations.iter().map(|v| format!("\n  {}: {}", sample.id, v.text.pl)));
        let object = names.get(&sample.id).cloned();
        let values = read.values;
        drafts.push(Draft { class: class.ix, op: Op::Utworz, object, base: None, values, published: None });
    }
    if wrong.is_empty() { Ok(drafts) } else { Err(wrong) }
}

/// Everything that is wrong, in Polish.
fn told(e: &ChangeError) -> String {
    match e {
        ChangeError::Violations(all) => all
            .iter()
            .filter(|v| v.severity == registers::declaration::Severity::Hard)
            .map(|v| {
                let object = v.object.as_deref().unwrap_or_default();
                format!("\n  {object} {} {}: {}", v.code, v.attribute.as_deref().unwrap_or_default(), v.text.pl)
            })
            .collect(),
        other => format!(" {other}"),
    }
}
