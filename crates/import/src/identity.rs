//! Who an object is: the identifier inside it, or what its `gml:id` or a reference to it says.

use crate::names::Names;
use crate::tree::El;
use registers::Identity;

/// The identifier in a property such as `idIIP`, its three parts in any order, with or without an element around them.
pub(crate) fn of_property(property: El<'_>, names: &Names) -> Option<Identity> {
    direct(property, names).or_else(|| property.children().find_map(|c| direct(c, names)))
}

fn direct(el: El<'_>, names: &Names) -> Option<Identity> {
    let part = |word: &str| {
        el.children().find(|c| names.local(c.name()) == word).map(El::text).filter(|t| !t.is_empty()).map(str::to_owned)
    };
    Some(Identity { local: part("lokalnyId")?, namespace: part("przestrzenNazw")?, version: part("wersjaId") })
}

/// The first property of an object that holds an identifier, whatever it is called (`IdRCN`, `idIIP`).
pub(crate) fn find(object: El<'_>, names: &Names) -> Option<Identity> {
    object.children().find_map(|p| p.children().find_map(|c| direct(c, names)))
}

/// What a reference or a `gml:id` names: `PL.PZGiK.1.GESUT_<local>_2022-05-10T11-49-36`, the same with `#`, or
/// `urn:pzgik:id:PL.PZGiK.1.GESUT:<local>[:<version>]`.
pub(crate) fn of_reference(text: &str) -> Option<Identity> {
    let text = text.trim();
    let text = text.strip_prefix('#').unwrap_or(text);
    if let Some(urn) = text.strip_prefix("urn:pzgik:id:") {
        let mut parts = urn.splitn(3, ':');
        let namespace = parts.next().filter(|p| !p.is_empty())?;
        let local = parts.next().filter(|p| !p.is_empty())?;
        return Some(Identity {
            namespace: namespace.into(),
            local: local.into(),
            version: parts.next().map(str::to_owned),
        });
    }
    let (namespace, rest) = text.split_once('_')?;
    if !namespace.contains('.') || rest.is_empty() {
        return None;
    }
    let (local, version) = match version_from(rest) {
        Some(from) if from > 1 => (&rest[..from - 1], Some(written(&rest[from..]))),
        _ => (rest, None),
    };
    Some(Identity { namespace: namespace.into(), local: local.into(), version })
}

/// Where the version begins in `<local>_<version>`: the last `_` followed by a date and a `T`.
fn version_from(rest: &str) -> Option<usize> {
    let b = rest.as_bytes();
    (1..b.len()).rev().find(|&i| {
        b[i - 1] == b'_'
            && b.len() - i >= 19
            && b[i..].iter().zip(b"0000-00-00T00-00-00").all(|(c, p)| match p {
                b'0' => c.is_ascii_digit(),
                b'-' => matches!(c, b'-' | b'_'),
                p => c == p,
            })
    })
}

/// A version as `wersjaId` writes it: in an id the colons are `-` (PZGiK) or `_` (EMUiA, where a zone follows).
fn written(version: &str) -> String {
    let (time, zone) = version.split_at(19);
    let mut out: String = time[..11].to_owned();
    out.push_str(&time[11..].replace(['-', '_'], ":"));
    match zone.as_bytes() {
        [b'_', _, _, b'_', _, _] => {
            out.push('+');
            out.push_str(&zone[1..].replace('_', ":"));
        }
        _ => out.push_str(zone),
    }
    out
}

/// `8-4-4-4-12` letters and digits, not only hexadecimal ones.
pub(crate) fn is_local_id(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() == 5
        && parts.iter().zip([8, 4, 4, 4, 12]).all(|(p, n)| p.len() == n && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// `PL.PZGiK.5829.BDOT500`.
pub(crate) fn is_namespace(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let [country, keeper, number, register] = parts[..] else { return false };
    let of =
        |t: &str, most: usize, test: fn(&u8) -> bool| (1..=most).contains(&t.len()) && t.as_bytes().iter().all(test);
    country == "PL"
        && of(keeper, 6, u8::is_ascii_alphabetic)
        && of(number, 6, u8::is_ascii_digit)
        && of(register, 8, u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_of_every_generation_name_their_object() {
        let id = |t: &str| of_reference(t).map(|i| (i.namespace, i.local, i.version));
        let some = |a: &str, b: &str, c: Option<&str>| Some((a.to_owned(), b.to_owned(), c.map(str::to_owned)));
        let version = Some("2023-01-30T12:20:42");
        assert_eq!(
            id("PL.PZGIK.0000.GESUT_68770284-8515-5626-8635-836686362348_2023-01-30T12-20-42"),
            some("PL.PZGIK.0000.GESUT", "68770284-8515-5626-8635-836686362348", version)
        );
        assert_eq!(id("#PL.A.1.B_x_y_2023-01-30T12-20-42"), some("PL.A.1.B", "x_y", version));
        assert_eq!(id("urn:pzgik:id:PL.PZGiK.1385.EGiB:abc"), some("PL.PZGiK.1385.EGiB", "abc", None));
        assert_eq!(id("urn:pzgik:id:PL.A.1.B:abc:2023-01-30T12:20:42"), some("PL.A.1.B", "abc", version));
        assert_eq!(
            id("#PL.ZIPIN.515.EMUiA_0181728_2017-04-13T12_49_22_02_00"),
            some("PL.ZIPIN.515.EMUiA", "0181728", Some("2017-04-13T12:49:22+02:00"))
        );
        for nobody in ["", "#", "GES_PrzewodElektroe.117n", "ID_1_obj_id_6435040", "urn:pzgik:id:", "PL.A_", "żółw_ć"]
        {
            assert_eq!(id(nobody), None, "{nobody}");
        }
    }

    #[test]
    fn patterns_of_identifiers_are_those_of_the_schemas() {
        assert!(
            is_local_id("68770284-8515-5626-8635-836686362348") && is_local_id("2B6A9B1B-7AD4-4F50-AFE4-2E467D4110EB")
        );
        assert!(!is_local_id("0181728"));
        assert!(
            is_namespace("PL.PZGIK.0000.BDOT500") && !is_namespace("PL.PZGiK.RCN") && !is_namespace("PL.PZGiK.1.ŻÓŁW")
        );
    }
}
