//! What an export takes out: entries of a class by place, time and keeper, without the time limit that readers have.

use crate::error::StoreError;
use crate::items::ItemStream;
use crate::pool::{Lease, Store};
use crate::query::{is_free, push_order, push_where};
use crate::row::{Shape, Sight, carried_list, select_list};
use registers::Class;
use registers::crs::Crs;
use registers::filter::{Filter, Order};
use sqlx::{Postgres, QueryBuilder};

/// What is taken.
#[derive(Debug, Clone)]
pub struct Taking<'a> {
    pub filter: &'a Filter,
    /// Only what this unit or one below it keeps.
    pub unit: Option<&'a str>,
    /// The system of the geometry, and what everybody may read; without it everything as surveyed, arcs included.
    pub published: Option<&'static Crs>,
}

impl Store {
    /// Every entry that fits a question, as the public may see it, in one piece: all of them as they stand at one
    /// moment. Few such answers are made at a time. Attributes that are not public in this `class` are not selected.
    ///
    /// # Errors
    /// When no connection can be had; errors of the query itself come as the first item.
    pub async fn whole(
        &self,
        class: &Class,
        filter: &Filter,
        crs: &'static Crs,
        order: &Order,
    ) -> Result<ItemStream, StoreError> {
        let columns = carried_list(class, Sight::Public, crs);
        let mut q = QueryBuilder::<Postgres>::new(format!("select {columns} from {}", class.table()));
        push_where(&mut q, class, filter);
        push_order(&mut q, class, order);
        let kept = order.keys.is_empty() && !is_free(filter);
        self.stream(class, q, kept, Lease::download(self).await?, (Sight::Public, Some(crs)))
    }

    /// The entries in the order in which they arrived.
    ///
    /// # Errors
    /// When no connection can be had; errors of the query itself come as the first item.
    pub async fn taken(&self, class: &Class, taking: &Taking<'_>) -> Result<ItemStream, StoreError> {
        let (list, read) = match taking.published {
            Some(crs) => (carried_list(class, Sight::Public, crs), (Sight::Public, Some(crs))),
            None => (select_list(class, Shape::Own, Sight::All), (Sight::All, None)),
        };
        let mut q = QueryBuilder::<Postgres>::new(format!("select {list} from {}", class.table()));
        push_where(&mut q, class, taking.filter);
        if let Some(unit) = taking.unit {
            q.push(" and jednostka in (with recursive u (id) as (select id from infostrada.units where id = ");
            q.push_bind(unit.to_owned());
            q.push(" union select c.id from infostrada.units c join u on c.parent = u.id) select id from u)");
        }
        q.push(" order by id");
        self.stream(class, q, true, Lease::house(self).await?, read)
    }
}
