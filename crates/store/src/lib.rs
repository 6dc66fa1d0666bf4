//! PostGIS behind plain methods: making the tables, taking deliveries in, reading pages, single entries, tile rows and
//! reports. The only crate that names `sqlx` and the only place of SQL; values are bound parameters everywhere, and
//! identifiers come from checked declarations.

pub mod accounts;
pub mod addresses;
pub mod attachments;
mod audit;
mod bare;
pub mod changes;
pub mod cluster;
mod copied;
mod count;
mod ddl;
mod declared;
pub mod desk;
mod error;
mod export;
pub mod feed;
pub mod files;
mod here;
mod inspect;
mod items;
mod journal;
pub mod load;
pub mod lookup;
mod marks;
mod migrate;
mod peer;
mod pool;
mod query;
mod reports;
mod row;
mod seek;
mod sought;
pub mod stored_queries;
mod summary;
pub mod tasks;
mod territorial;
mod tile;
pub mod webhooks;

pub use audit::{Fault, FaultKind, FeedLine};
pub use bare::Bare;
pub use count::Count;
pub use declared::{DeclareError, Declared, Outlook};
pub use error::StoreError;
pub use export::{Taking, Turn};
pub use here::Found;
pub use inspect::Inspection;
pub use items::ItemStream;
pub use journal::{Break, JournalQuery, JournalRow};
pub use marks::Marks;
pub use migrate::Migration;
pub use pool::Store;
pub use reports::{ImportRow, StoredDoubt};
pub use summary::Summary;
pub use territorial::Territorial;
pub use tile::{TileRow, TileRows, When};
