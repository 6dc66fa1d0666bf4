//! After the day: what everybody remembers against what stands in the database.

use super::memory::{Memory, Told};
use crate::error::CliError;
use registers::{Class, Entry};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap, HashSet};
use store::Store;

/// One question and what is wrong with its answer.
pub struct Finding {
    pub question: String,
    pub wrong: Vec<String>,
}

type Versions = HashMap<(String, String), (i64, Entry)>;

/// Asks everything.
pub async fn all(store: &Store, memory: &Memory, changed: &[&str]) -> Result<Vec<Finding>, CliError> {
    let catalogue = store.catalogue();
    let mut versions = Versions::new();
    for class in changed.iter().filter_map(|id| catalogue.by_id(id)) {
        for (changeset, entry) in store.versions_made(class).await? {
            let version = entry.identity.version.clone().unwrap_or_default();
            versions.insert((entry.identity.feature_id(), version), (changeset, entry));
        }
    }
    let feed = store.feed_table().await?;
    let (lines, broken) = store.check_journal().await?;
    let (compared, content) = store.content_faults(100).await?;
    let chains = store.version_faults().await?;
    let mut found = vec![
        finding(
            format!("dziennik jest cały ({lines} wierszy)"),
            broken.into_iter().map(|b| format!("wiersz {}: {}", b.seq, b.problem)),
        ),
        finding(
            format!("każda z {compared} wersji jest taka, jak zapisał ją dziennik"),
            content.into_iter().map(|f| format!("{f:?}")),
        ),
        finding(
            "wersje wpisów następują po sobie bez rozwidleń i przerw".into(),
            chains.into_iter().map(|f| format!("{f:?}")),
        ),
        finding(
            format!("każda z {} potwierdzonych zmian jest w bazie", memory.told.len()),
            memory.told.iter().filter_map(|t| stands(&versions, catalogue.by_id(&t.class), t)),
        ),
        finding(
            format!("z {} sporów o tę samą wersję wygrał jeden", memory.conflicts),
            twice(memory.told.iter().filter_map(|t| Some((&t.object, t.before.as_ref()?)))),
        ),
        finding(
            format!(
                "żaden z {} odczytów nie pokazał wartości, której nie ma w żadnej zastosowanej zmianie",
                memory.seen.len()
            ),
            memory.seen.iter().filter_map(|s| {
                let (_, entry) = versions.get(&(s.object.clone(), s.version.clone()))?;
                let class = catalogue.by_id(&s.class)?;
                let (at, _) = class.attribute(s.attribute)?;
                let same = number(&entry.values[at].to_json()) == number(&s.value);
                (!same).then(|| format!("{s:?}"))
            }),
        ),
        finding(
            "żaden odczyt nie pokazał wersji, której nie ma".into(),
            memory
                .seen
                .iter()
                .filter(|s| s.version.len() == 21 && !versions.contains_key(&(s.object.clone(), s.version.clone())))
                .map(|s| format!("{s:?}")),
        ),
    ];
    let followed: HashMap<i64, (&String, &Option<String>)> =
        memory.feed.iter().map(|(seq, id, after)| (*seq, (id, after))).collect();
    found.push(finding(
        format!("lista nowości jest pełna ({} wierszy) i nic się w niej nie powtarza", feed.len()),
        feed.iter()
            .filter(|f| followed.get(&f.seq).is_none_or(|(id, _)| **id != f.object))
            .map(|f| format!("brak {f:?}"))
            .chain((feed.len() != memory.feed.len()).then(|| format!("odebrano {}", memory.feed.len()))),
    ));
    found.push(finding(
        "nowości przychodziły w kolejności numerów".into(),
        memory.feed.windows(2).filter(|w| w[0].0 >= w[1].0).map(|w| format!("{} przed {}", w[0].0, w[1].0)),
    ));
    let listed: HashSet<(&String, &String)> =
        feed.iter().filter_map(|f| Some((&f.object, f.after.as_ref()?))).collect();
    found.push(finding(
        "każda wersja ma swój wiersz w nowościach i odwrotnie".into(),
        versions
            .keys()
            .filter(|(object, version)| !listed.contains(&(object, version)))
            .map(|k| format!("wersja {k:?} bez wiersza"))
            .chain(
                feed.iter()
                    .filter(|f| {
                        f.after.as_ref().is_some_and(|a| !versions.contains_key(&(f.object.clone(), a.clone())))
                    })
                    .map(|f| format!("wiersz bez wersji {f:?}")),
            ),
    ));
    let told: HashSet<i64> = memory.told.iter().map(|t| t.changeset).collect();
    let silent: BTreeSet<i64> = feed.iter().filter_map(|f| f.changeset).filter(|c| !told.contains(c)).collect();
    found.push(finding(
        format!("zastosowanych zestawów bez odpowiedzi: {}, odpowiedzi zgubionych: {}", silent.len(), memory.unknown),
        (silent.len() as u64 > memory.unknown).then(|| format!("{silent:?}")),
    ));
    found.push(finding("nie było niespodziewanych odpowiedzi".into(), memory.odd.iter().cloned()));
    Ok(found)
}

fn finding(question: String, wrong: impl IntoIterator<Item = String>) -> Finding {
    Finding { question, wrong: wrong.into_iter().collect() }
}

/// What is wrong with a change that somebody was told stands.
fn stands(versions: &Versions, class: Option<&Class>, t: &Told) -> Option<String> {
    let version = if t.op == "zakoncz" { t.before.as_ref()? } else { t.after.as_ref()? };
    let Some((changeset, entry)) = versions.get(&(t.object.clone(), version.clone())) else {
        return Some(format!("nie ma {t:?}"));
    };
    if t.op == "zakoncz" {
        return entry.life.object_to.is_none().then(|| format!("nie zakończono {t:?}"));
    }
    if *changeset != t.changeset {
        return Some(format!("zestaw {changeset} zamiast {t:?}"));
    }
    let class = class?;
    let other = t.wrote.iter().find(|(name, value)| {
        let at = class.attribute(name).map(|(i, _)| i);
        at.is_none_or(|i| number(&entry.values[i].to_json()) != number(value))
    });
    other.map(|(name, _)| format!("inne {name}: {t:?}"))
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64()
}

/// Versions that two changes were told to have replaced.
fn twice<'m>(replaced: impl Iterator<Item = (&'m String, &'m String)>) -> Vec<String> {
    let mut seen = HashSet::new();
    replaced.filter(|pair| !seen.insert(*pair)).map(|(id, version)| format!("{id} w wersji {version}")).collect()
}
