//! Query parameters of the standard, each read in its own file, and what an items request asks when all are put together.

pub mod bbox;
pub mod crs;
pub mod datetime;
pub mod filter;
pub mod limit;
pub mod profile;
pub mod properties;
pub mod property;
pub mod sortby;
pub mod valid_on;

use httpkit::{Asked, Problem};
use properties::Wanted;
use registers::crs::Crs;
use registers::filter::{Filter, House, Order, Page, Property};
use registers::{Class, Stored};
use std::borrow::Cow;

/// Parameters of items that are not properties.
pub const OF_ITEMS: [&str; 13] = [
    "limit",
    "bbox",
    "bbox-crs",
    "datetime",
    "validOn",
    "crs",
    "filter",
    "filter-lang",
    "filter-crs",
    "sortby",
    "properties",
    "profile",
    "po",
];

/// What an items request asks.
#[derive(Debug, Clone)]
pub struct ItemsQuery {
    pub filter: Filter,
    /// Whether there is any condition beside being in force now.
    pub filtered: bool,
    /// Entries a page.
    pub limit: u32,
    pub crs: &'static Crs,
    /// Row number after which this page begins.
    pub after: Option<i64>,
    pub order: Order,
    /// The attributes that were asked for.
    shown: Option<Wanted>,
}

impl ItemsQuery {
    /// Reads and checks every parameter before the store is asked anything.
    ///
    /// # Errors
    /// 400 naming the parameter.
    pub fn of(asked: &Asked, class: &Class, default_limit: u32, most: u32) -> Result<Self, Problem> {
        let properties = property::names(class);
        let allowed: Vec<&str> = OF_ITEMS.into_iter().chain(properties).chain(House::NAMED.map(House::name)).collect();
        asked.only(&allowed)?;
        let query = &asked.query;
        let bbox_crs = crs::parse(query, "bbox-crs")?;
        let mut conditions = Vec::new();
        if let Some(text) = query.get("bbox") {
            conditions.push(Filter::Bbox(bbox::parse(text, bbox_crs)?));
        }
        if let Some(text) = query.get("datetime") {
            conditions.push(datetime::parse(text)?);
        }
        if let Some(text) = query.get("validOn") {
            conditions.extend(valid_on::parse(text, class)?);
        }
        conditions.extend(property::conditions(query, class)?);
        conditions.extend(filter::parse(query, class)?);
        let (order, after) = sortby::parse(query, class)?;
        Ok(Self {
            filtered: !conditions.is_empty(),
            filter: Filter::All(conditions),
            limit: limit::parse(query, default_limit, most)?,
            crs: crs::parse(query, "crs")?,
            after,
            order,
            shown: properties::parse(query, class)?,
        })
    }

    /// The class as the answer shows it.
    #[must_use]
    pub fn shown<'c>(&self, class: &'c Class) -> Cow<'c, Class> {
        let Some(shown) = &self.shown else { return Cow::Borrowed(class) };
        Cow::Owned(class.showing(&shown.places).with_life(&shown.life))
    }

    /// The class as the store must read it: also what the list is sorted by, because the next page begins there.
    #[must_use]
    pub fn read<'c>(&self, class: &'c Class) -> Cow<'c, Class> {
        let Some(shown) = &self.shown else { return Cow::Borrowed(class) };
        let keys = self.order.keys.iter().filter_map(|k| match k.by {
            Property::Attribute(i) => Some(i),
            Property::House(_) => None,
        });
        Cow::Owned(class.showing(&shown.places.iter().copied().chain(keys).collect::<Vec<_>>()))
    }

    /// `po` of the page after this entry.
    #[must_use]
    pub fn next(&self, last: &Stored) -> String {
        self.order.token(last)
    }

    /// The page for the store: one entry more than is shown tells whether there is a next page.
    #[must_use]
    pub fn page(&self) -> Page {
        Page { filter: self.filter.clone(), after: self.after, limit: self.limit.saturating_add(1), crs: self.crs }
    }
}
