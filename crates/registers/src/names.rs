//! Names that become SQL identifiers and address parts: how they are derived from the schema's names and checked.

/// `rodzajWgKST` → `rodzaj_wg_kst`, `numerKW` → `numer_kw`, `TERYTGminy` → `teryt_gminy`.
#[must_use]
pub fn snake_case(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 6);
    for (i, &c) in chars.iter().enumerate() {
        if c.is_uppercase() {
            let after_lower = i > 0 && !chars[i - 1].is_uppercase() && chars[i - 1] != '_';
            let ends_acronym =
                i > 0 && chars[i - 1].is_uppercase() && chars.get(i + 1).is_some_and(|n| n.is_lowercase());
            if after_lower || ends_acronym {
                out.push('_');
            }
            out.extend(c.to_lowercase());
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a name may stand in SQL and in an address: `[a-z][a-z0-9_]{0,59}`.
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    name.len() <= 60
        && bytes.next().is_some_and(|b| b.is_ascii_lowercase())
        && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schema_names_become_columns() {
        for (name, column) in [
            ("rodzajWgKST", "rodzaj_wg_kst"),
            ("idIIP", "id_iip"),
            ("OFU", "ofu"),
            ("numerKW", "numer_kw"),
            ("TERYTGminy", "teryt_gminy"),
            ("RodzajObiektu", "rodzaj_obiektu"),
            ("dokument2", "dokument2"),
        ] {
            assert_eq!(snake_case(name), column);
            assert!(is_identifier(column));
        }
        assert!(!is_identifier("drop table"));
        assert!(!is_identifier("9a"));
    }
}
