//! Whose an entry is, also when it has ended, and whose a name is that nothing has had yet. Asked before a draft holds
//! anything of it: what stands in a draft is read by its author.

use super::ChangeError;
use super::rights::Rights;
use crate::error::StoreError;
use registers::change::{Draft, Op, Published};
use registers::{Catalogue, Class, Words};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::{BTreeMap, HashMap};

/// Namespace and local id.
pub(crate) type Key = (String, String);

/// The last version of an entry, in force or not.
#[derive(Debug, Clone)]
pub(crate) struct Last {
    pub unit: Option<String>,
    pub published: Published,
}

pub(crate) async fn last<'k>(
    conn: &mut PgConnection,
    class: &Class,
    keys: impl Iterator<Item = (&'k str, &'k str)>,
) -> Result<HashMap<Key, Last>, ChangeError> {
    let (spaces, locals): (Vec<&str>, Vec<&str>) = keys.unzip();
    if locals.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "select distinct on (przestrzen_nazw, lokalny_id) przestrzen_nazw, lokalny_id, jednostka, stan_publikacji from {}
          where (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[])) and not zastapiona
          order by przestrzen_nazw, lokalny_id, koniec_wersja desc nulls first, id desc",
        class.table()
    );
    let rows: Vec<(String, String, Option<String>, String)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(locals)
        .bind(spaces)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("asking whose entries are"))?;
    let one = |(ns, local, unit, published): (String, String, Option<String>, String)| {
        ((ns, local), Last { unit, published: Published::parse(&published).unwrap_or_default() })
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Where the entry is public its existence is no secret; otherwise it is not there for a stranger.
pub(crate) fn foreign(class: &Class, published: Published) -> ChangeError {
    if class.public && published == Published::Opublikowany {
        ChangeError::Forbidden(Words {
            pl: "Wpis prowadzi inna jednostka.".into(),
            en: "Another unit keeps this entry.".into(),
        })
    } else {
        ChangeError::NotFound("entry")
    }
}

/// Refuses drafts about entries that others keep or kept, or under names that are others' to give.
pub(crate) async fn own(
    conn: &mut PgConnection,
    rights: &mut Rights,
    catalogue: &Catalogue,
    namespace: &str,
    drafts: &[Draft],
) -> Result<(), ChangeError> {
    let mut classes: BTreeMap<_, Vec<(&Key, Op)>> = BTreeMap::new();
    for d in drafts {
        if let Some(key) = &d.object {
            classes.entry(d.class).or_default().push((key, d.op));
        }
    }
    for (ix, list) in classes {
        let class = catalogue.class(ix);
        let Some(units) = rights.edit(conn, &class.schema).await?.map(<[String]>::to_vec) else { continue };
        let known = last(conn, class, list.iter().map(|((ns, local), _)| (ns.as_str(), local.as_str()))).await?;
        for (key, op) in list {
            match known.get(key) {
                Some(l) if l.unit.as_ref().is_some_and(|u| units.contains(u)) => {}
                Some(l) => return Err(foreign(class, l.published)),
                None if op == Op::Utworz && !taken(conn, namespace, &key.0).await? => {}
                // Not there, which sounds like an entry of others that nobody is to know of.
                None => return Err(ChangeError::NotFound("entry")),
            }
        }
    }
    Ok(())
}

/// Whether a namespace is another unit's.
async fn taken(conn: &mut PgConnection, own: &str, namespace: &str) -> Result<bool, ChangeError> {
    let (taken,): (bool,) = sqlx::query_as(
        "select not ($2 = $1 or starts_with($2, $1 || '.'))
                and exists (select from infostrada.units u where $2 = u.namespace or starts_with($2, u.namespace || '.'))",
    )
    .bind(own)
    .bind(namespace)
    .fetch_one(conn)
    .await
    .map_err(StoreError::of("asking whose a namespace is"))?;
    Ok(taken)
}
