//! What is wrong with one value of one object, before it is known whose value it is.

use registers::Words;

/// The rule broken and the sentence about it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    pub(crate) rule: &'static str,
    pub(crate) text: Words,
}

pub(crate) fn words(pl: String, en: String) -> Words {
    Words { pl, en }
}
