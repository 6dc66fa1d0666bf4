//! The tree of units in memory. It is read again when its mark has moved, when the house cannot hear changes, and every
//! few seconds anyway, because units begin and end by the calendar.

use crate::error::StoreError;
use crate::pool::Store;
use registers::rights::{Holding, Unit, UnitKind, UnitTree};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

const OLDEST: Duration = Duration::from_secs(5);

#[derive(Default)]
pub(crate) struct Cache(RwLock<Option<Known>>);

struct Known {
    mark: i64,
    read: Instant,
    tree: Arc<UnitTree>,
}

impl Store {
    /// The units, who stands above whom, and what each decided about its registers.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn unit_tree(&self) -> Result<Arc<UnitTree>, StoreError> {
        let mark = self.marks().heard("~units");
        if let (Some(mark), Ok(known)) = (mark, self.accounts.tree.0.read())
            && let Some(known) = known.as_ref()
            && known.mark == mark
            && known.read.elapsed() < OLDEST
        {
            return Ok(Arc::clone(&known.tree));
        }
        let tree = Arc::new(self.read_tree().await?);
        if let (Some(mark), Ok(mut known)) = (mark, self.accounts.tree.0.write()) {
            *known = Some(Known { mark, read: Instant::now(), tree: Arc::clone(&tree) });
        }
        Ok(tree)
    }

    async fn read_tree(&self) -> Result<UnitTree, StoreError> {
        let units: Vec<(String, String, Option<String>, bool)> = sqlx::query_as(
            "select id, kind, parent, infostrada.unit_lives(active_from, active_to) from infostrada.units",
        )
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading units"))?;
        let holdings: Vec<(String, String, bool, Option<String>)> =
            sqlx::query_as("select unit, register, active, delegated_to from infostrada.unit_registers")
                .fetch_all(&self.house)
                .await
                .map_err(StoreError::of("reading registers of units"))?;
        let units = units.into_iter().map(|(id, kind, parent, lives)| Unit {
            id,
            // The table holds no other kind; a partner has the fewest rights.
            kind: UnitKind::parse(&kind).unwrap_or(UnitKind::Partner),
            parent,
            lives,
        });
        let holdings = holdings.into_iter().map(|(unit, register, active, delegated_to)| Holding {
            unit,
            register,
            active,
            delegated_to,
        });
        Ok(UnitTree::new(units.collect(), holdings.collect()))
    }
}
