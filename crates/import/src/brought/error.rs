//! Why a file that somebody brought is not taken: what is wrong, where, and what to do.

use registers::Words;

#[derive(Debug, thiserror::Error)]
pub enum BroughtError {
    /// The person who brought it can do something about it.
    #[error("{}", .0.en)]
    Refused(Words),
    /// More rows than one load takes.
    #[error("{}", .0.en)]
    TooMany(Words),
    /// Kinds of files that are not read here.
    #[error("{}", .0.en)]
    Unsupported(Words),
    #[error("the program for foreign formats: {0}")]
    Helper(String),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

pub(super) fn words(pl: impl Into<String>, en: impl Into<String>) -> Words {
    Words { pl: pl.into(), en: en.into() }
}

pub(super) fn refused(pl: impl Into<String>, en: impl Into<String>) -> BroughtError {
    BroughtError::Refused(words(pl, en))
}

pub(super) fn unsupported(pl: impl Into<String>, en: impl Into<String>) -> BroughtError {
    BroughtError::Unsupported(words(pl, en))
}

pub(super) fn too_many(layer: &str) -> BroughtError {
    let most = super::MOST_ROWS;
    BroughtError::TooMany(words(
        format!("Warstwa „{layer}” ma więcej niż {most} wierszy. Podziel ją na mniejsze pliki."),
        format!("The layer “{layer}” has more than {most} rows. Split it into smaller files."),
    ))
}

pub(super) fn too_heavy(layer: &str) -> BroughtError {
    BroughtError::TooMany(words(
        format!("Warstwa „{layer}” jest za duża na jedno wczytanie. Podziel ją na mniejsze pliki."),
        format!("The layer “{layer}” is too large for one load. Split it into smaller files."),
    ))
}

pub(super) fn nested() -> BroughtError {
    refused(
        "W paczce ZIP jest druga paczka. Rozpakuj ją i wskaż plik, który jest w środku.",
        "The ZIP file holds another one. Unpack it and choose the file inside.",
    )
}
