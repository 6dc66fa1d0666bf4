//! What every face shares: problems (the only place with error status codes), who asks in which language and format,
//! strict queries, conditional requests and the public address of the service.
//!
//! A face writes handlers that take [`Asked`] and answer `Result<Response, Problem>`; the server lays [`frame`] around
//! all of them, which gives each request its id and renders every problem in the form that its client can show.

pub mod address;
mod addresses;
pub mod asked;
mod coding;
pub mod conditional;
pub mod escape;
pub mod face;
pub mod frame;
pub mod hit;
pub mod httpdate;
pub mod human;
mod kind;
pub mod language;
pub mod negotiation;
pub mod paper;
pub mod peer;
pub mod picture;
pub mod problem;
pub mod query;
pub mod question;
mod render;
mod report;

pub use address::PublicBase;
pub use addresses::Addresses;
pub use asked::Asked;
pub use coding::Coding;
pub use conditional::ETag;
pub use face::{Face, FaceLink};
pub use frame::{RequestId, frame};
pub use language::Lang;
pub use negotiation::Offer;
pub use problem::{Problem, ProblemKind};
pub use query::Query;
pub use report::{Report, by_qgis};
