//! Query parameters of the standard, each read in its own file, and what an items request asks when all are put together.

pub mod bbox;
pub mod crs;
pub mod datetime;
pub mod limit;
pub mod property;
pub mod valid_on;

use httpkit::{Asked, Problem};
use registers::Class;
use registers::crs::Crs;
use registers::filter::{Filter, Page};

/// Parameters of items that are not properties.
pub const OF_ITEMS: [&str; 7] = ["limit", "bbox", "bbox-crs", "datetime", "validOn", "crs", "po"];

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
}

impl ItemsQuery {
    /// Reads and checks every parameter before the store is asked anything.
    ///
    /// # Errors
    /// 400 naming the parameter.
    pub fn of(asked: &Asked, class: &Class, default_limit: u32, most: u32) -> Result<Self, Problem> {
        let properties = property::names(class);
        let allowed: Vec<&str> = OF_ITEMS.into_iter().chain(properties).collect();
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
        Ok(Self {
            filtered: !conditions.is_empty(),
            filter: Filter::All(conditions),
            limit: limit::parse(query, default_limit, most)?,
            crs: crs::parse(query, "crs")?,
            after: limit::parse_after(query)?,
        })
    }

    /// The page for the store: one entry more than is shown tells whether there is a next page.
    #[must_use]
    pub fn page(&self) -> Page {
        Page { filter: self.filter.clone(), after: self.after, limit: self.limit.saturating_add(1), crs: self.crs }
    }
}
