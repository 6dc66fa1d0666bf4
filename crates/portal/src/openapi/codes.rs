//! The stable codes: what a program may compare. They are written where a refusal is made; this list gives each its
//! meaning for the document, and a test reads the code to see that neither has a word that the other lacks.

use serde_json::{Value, json};

/// Values of a problem's member `code`.
const PROBLEMS: [(&str, &str); 78] = [
    ("already_exists", "Such an object exists already."),
    ("answer_needed", "A report is settled or rejected with a word to whoever reported it."),
    ("auditors_only", "The journal is read by auditors."),
    ("beyond_your_units", "Roles are given and taken within one's own units only."),
    ("broken_upload", "The upload was cut off, or the form is wrong."),
    ("bundled_register", "A register that came with the system changes only with a new release of it."),
    (
        "changed_since_submission",
        "The changeset was changed after it was submitted; `current_version` says what stands.",
    ),
    ("changeset_changed", "The changeset was changed meanwhile; `current_version` says what stands."),
    ("changeset_state", "The changeset is in a state in which this cannot be done."),
    ("conflict", "Somebody else changed the same entries; `conflicts` holds both versions and their common ancestor."),
    ("csrf", "The request was not shown to come from a page of this service."),
    ("damaged_picture", "The picture is damaged."),
    ("declaration_expected", "A declaration is application/toml or application/json."),
    ("declaration_refused", "The declaration is refused; `violations` says where and why."),
    ("delegate_not_below", "A register is handed only to a unit below."),
    ("email_taken", "The e-mail address belongs to another account."),
    ("file_too_large", "The file is larger than this service takes."),
    ("forbidden", "The asker has no right to this."),
    ("identity_refused", "The answer of the provider of identities cannot be trusted."),
    ("if_match_required", "Changing a register needs If-Match."),
    ("invalid_area", "The area is no valid polygon in GeoJSON."),
    ("invalid_expiry", "A key expires in the future, within two years."),
    ("invalid_json", "The body cannot be read; the sentence says where."),
    ("invalid_key", "The API key is wrong, has expired or was revoked."),
    ("invalid_password", "The password cannot be used."),
    ("invalid_unit_id", "A unit's id is a TERYT code or a short name of small letters, digits and dashes."),
    ("invalid_url", "The address of a webhook cannot be used."),
    ("invalid_value", "A value is not allowed."),
    ("json_expected", "The body must be application/json."),
    ("key_not_rotatable", "The key has ended or has a successor already."),
    ("login_taken", "The login is taken."),
    ("name_required", "The file needs a name."),
    ("namespace_taken", "The namespace belongs to another unit."),
    ("no_account", "Known to the provider of identities, but without an account here."),
    ("no_class", "The register has no such class."),
    ("no_register", "There is no such register, or not for the asker."),
    ("not_found", "There is no such object, or not for the asker."),
    ("not_your_entry", "The entry is kept by another unit."),
    ("not_your_person", "The account has rights beyond the asker's units."),
    ("not_your_unit", "The asker does not administer the unit."),
    ("oidc_not_configured", "Signing in through a provider of identities is not configured."),
    ("own_account", "Nobody closes their own account."),
    ("own_roles", "Nobody changes their own roles."),
    ("password_change_required", "The one-time password has to be changed first."),
    ("password_unchanged", "The new password equals the old one."),
    ("people_only", "An API key may not do this."),
    ("personal_data", "Personal data of the register is read by its editors and approvers only."),
    ("program_password_needed", "The account has a second factor; programs show a password made for them."),
    ("reason_needed", "Returning a changeset needs a reason."),
    ("regional_admin_only", "Only a regional administrator may do this."),
    ("register_changed", "The register's declaration was changed meanwhile; `version` says what stands."),
    ("register_exists", "The register exists already; it is changed by PUT."),
    ("role_without_register", "Administration is not given for one register."),
    ("second_factor_exists", "There is a second factor already."),
    ("sign_in_cancelled", "Signing in was stopped at the provider of identities."),
    ("sign_in_interrupted", "The sign-in was not begun in this browser, or took too long."),
    ("sign_in_required", "Only somebody signed in, or a key, may ask this."),
    (
        "since_unknown",
        "The number is larger than the last one given out; the registers have to be read as a whole first.",
    ),
    ("too_many_attempts", "Too many wrong passwords; Retry-After says how long to wait."),
    ("too_many_streams", "Too many open event streams."),
    ("too_many_rows", "The file has more rows than one load takes."),
    ("totp_required", "The sign-in needs the code of the authenticator too."),
    ("unreadable_file", "The file cannot be read; the sentence says where and what to do."),
    ("unseen_change", "Somebody else changed the entry and the asker's program has not read it since."),
    ("unit_exists", "The unit exists already."),
    ("unit_expected", "The parameter `unit` is missing."),
    ("unit_loop", "A unit cannot stand below itself."),
    ("unit_needed", "The asker edits in several units; the parameter `unit` names one."),
    ("unknown_name", "The catalogue has no register or class of this name."),
    ("unknown_reference", "What is referred to does not exist."),
    ("unknown_register", "There is no register of this name."),
    ("unknown_unit", "There is no unit of this name."),
    ("unsupported_file", "Files of this kind are not accepted."),
    ("version_required", "A change has to say which version it is about (If-Match)."),
    ("violations", "The data break rules; `violations` names every one."),
    ("weak_password", "The password is weak; `violations` says why."),
    ("wrong_code", "The code is wrong or was used already."),
    ("wrong_credentials", "The login or the password is wrong."),
];

/// Codes of broken rules that the house has by itself; a declaration's rules bring their own.
const VIOLATIONS: [&str; 22] = [
    "WYMAGANY",
    "ZAKRES",
    "DOKLADNOSC",
    "WZORZEC",
    "SLOWNIK",
    "SLOWNIK-DATA",
    "SUMA-KONTROLNA",
    "TYP",
    "NIEZNANY",
    "WYLICZANY",
    "DLUGOSC",
    "DATY",
    "GEOM-RODZAJ",
    "GEOM-BLAD",
    "GEOM-ZAPIS",
    "GEOM-OSIE",
    "GEOM-POLSKA",
    "POWTORZONY",
    "PRZEJSCIE",
    "KLASA",
    "IDENTYFIKATOR",
    "WERSJA",
];

/// The schema of a problem's `code`.
pub(super) fn schema() -> Value {
    let names: Vec<&str> = PROBLEMS.iter().map(|(code, _)| *code).collect();
    let told: Vec<String> = PROBLEMS.iter().map(|(code, meaning)| format!("* `{code}` – {meaning}")).collect();
    let description = format!("Stable; new ones may be added.\n\n{}", told.join("\n"));
    json!({ "type": "string", "description": description, "enum": names })
}

/// What is said about a violation's `code`.
pub(super) fn of_violations() -> String {
    format!("A rule's id in the register's declaration, or one of: {}.", VIOLATIONS.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn sources(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap().flatten().map(|e| e.path()) {
            if entry.is_dir() {
                sources(&entry, found);
            } else if entry.extension().is_some_and(|e| e == "rs") && !entry.ends_with("openapi/codes.rs") {
                found.push(std::fs::read_to_string(&entry).unwrap());
            }
        }
    }

    /// The literals that follow a beginning; with `kind`, after the kind of problem that stands first.
    fn literals(text: &str, begins: &str, kind: bool) -> Vec<String> {
        let after = text.split(begins).skip(1).filter_map(|rest| {
            let mut rest = rest.trim_start();
            if kind {
                rest = rest.strip_prefix("ProblemKind::")?.split_once(',')?.1.trim_start();
            }
            Some(rest.strip_prefix('"')?.split('"').next()?.to_owned())
        });
        after.collect()
    }

    #[test]
    fn the_list_of_codes_is_what_the_code_says() {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut texts = Vec::new();
        for name in ["portal", "gate", "store", "httpkit", "registers"] {
            sources(&crates.join(name).join("src"), &mut texts);
        }
        let mut problems = BTreeSet::new();
        let mut violations = BTreeSet::new();
        for text in &texts {
            problems.extend(literals(text, "coded(", true));
            for begins in [
                ".member(\"code\",",
                "said(",
                "AccountError::invalid(",
                "Self::invalid(",
                "Said {\n                code:",
            ] {
                problems.extend(literals(text, begins, false));
            }
            violations.extend(literals(text, "Violation::new(", false));
            violations.extend(literals(text, "needs(", false));
            if text.contains("pub mod code {") {
                violations.extend(literals(text, ": &str =", false));
            }
        }
        // Reasons why a password is weak stand in its violations.
        problems.retain(|code| {
            !["password_common", "password_holds_name", "password_too_long", "password_too_short"].contains(&&**code)
        });
        let listed = |list: &[&str]| list.iter().map(|c| (*c).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(problems, listed(&PROBLEMS.map(|(code, _)| code)));
        assert_eq!(violations, listed(&VIOLATIONS));
    }
}
