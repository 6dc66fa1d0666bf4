//! The page of something that was found.

use crate::escape::{percent, percent_value};
use registers::search::{Hit, HitKind};

/// The address of its page, where it has one.
#[must_use]
pub fn href(hit: &Hit) -> Option<String> {
    let id = hit.id.as_deref()?;
    match (hit.kind, &hit.register, &hit.class) {
        (HitKind::Address, ..) => Some(format!("/adres/{}", percent(id))),
        (HitKind::Parcel, ..) => Some(format!("/dzialka/{}", percent_value(id))),
        (HitKind::Entry, Some(register), Some(class)) => Some(format!("/rejestr/{register}/{class}/{}", percent(id))),
        _ => None,
    }
}
