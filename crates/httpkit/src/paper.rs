//! A page as it goes onto paper: what it says, block by block, without a word of how it looks. A face that has something to
//! say writes a [`Paper`]; the server hands it the [`Press`] of the face that draws, so neither knows the other.

use crate::language::Lang;
use crate::problem::Problem;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// What is printed.
#[derive(Debug, Clone)]
pub struct Paper {
    pub lang: Lang,
    /// What kind of page it is, above the title.
    pub kind: String,
    pub title: String,
    /// One sentence for those who look at the file and not into it.
    pub description: String,
    /// Public address of the page.
    pub address: String,
    /// Public address of the service.
    pub base: String,
    /// When it was made, in microseconds.
    pub made: i64,
    /// What is said about that under the title.
    pub note: String,
    pub site: Site,
    pub blocks: Vec<Block>,
}

/// The place that a map shows.
#[derive(Debug, Clone)]
pub struct Site {
    /// The middle, in degrees.
    pub lon: f64,
    pub lat: f64,
    /// West, south, east, north in degrees: what has to be seen whole.
    pub reach: [f64; 4],
    /// Lines that are drawn out in degrees; where there are none, the middle is marked.
    pub outline: Vec<Vec<[f64; 2]>>,
}

/// A part of a paper, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// 2 or 3: the title is 1.
    Heading(u16, String),
    Paragraph(String),
    /// Said in a low voice: sources and days.
    Quiet(String),
    Fact {
        label: String,
        value: String,
    },
    /// One of a list: its name, then lines about it.
    Item {
        title: String,
        lines: Vec<String>,
    },
    /// One of a list that a line says all about.
    Line(String),
}

/// A print on its way.
pub type Printing = Pin<Box<dyn Future<Output = Result<Vec<u8>, Problem>> + Send>>;

/// What makes a PDF of a paper.
pub type Press = Arc<dyn Fn(Paper) -> Printing + Send + Sync>;
