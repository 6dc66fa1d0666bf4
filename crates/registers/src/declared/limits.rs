//! What a unit's own register may not say.

use super::{Refusal, prefix};
use crate::catalogue::{Catalogue, Class};
use crate::declaration::{AttributeFile, Check, ClassFile, Derive, RegisterFile, RuleFile, Visibility, Words, Xml};
use crate::names::is_identifier;
use serde_json::Value;

/// Bytes of a document.
pub const MOST_BYTES: usize = 1 << 20;
pub const MOST_CLASSES: usize = 20;
/// Of a class.
pub const MOST_ATTRIBUTES: usize = 200;
/// Of a list.
pub const MOST_CODES: usize = 5000;
/// Letters of the unit in the ids of its registers.
pub(super) const PREFIX: usize = 20;
const LONGEST_REGISTER: usize = 40;
/// PostgreSQL cuts names at 63 bytes, and the longest name made of a class's is that of an index of a new table.
const LONGEST_CLASS: usize = 48;
/// Code lists, groups of attributes, rules of a class.
const MOST_PARTS: usize = 100;
const LONGEST_TEXT: usize = 4000;
/// Metres of a spatial rule: farther is no neighbourhood, and asks for a whole county.
const FARTHEST: f64 = 10_000.0;
/// Maps ask for tiles of registers up to here and enlarge them further themselves.
const ZOOMS: std::ops::RangeInclusive<u8> = 8..=17;

struct Found(Vec<Refusal>);

impl Found {
    fn add(&mut self, code: &'static str, at: &str, pl: impl Into<String>, en: impl Into<String>) {
        self.0.push(Refusal::new(code, at, pl, en));
    }
}

/// Texts that a table, a page or an XML document could not hold.
pub(super) fn texts(json: &Value) -> Vec<Refusal> {
    let mut found = Found(Vec::new());
    walk(json, &mut String::new(), &mut found);
    found.0
}

fn walk(json: &Value, at: &mut String, found: &mut Found) {
    let length = at.len();
    match json {
        Value::String(text) => text_of(text, at, found),
        Value::Array(list) => {
            for (i, item) in list.iter().enumerate() {
                at.push_str(&format!("/{i}"));
                walk(item, at, found);
                at.truncate(length);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                text_of(key, at, found);
                at.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1")));
                walk(item, at, found);
                at.truncate(length);
            }
        }
        _ => {}
    }
}

fn text_of(text: &str, at: &str, found: &mut Found) {
    if text.chars().any(|c| (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}')) {
        found.add("control_character", at, "Tekst zawiera znak sterujący.", "The text holds a control character.");
    }
    if text.chars().count() > LONGEST_TEXT {
        found.add(
            "too_long",
            at,
            format!("Tekst może mieć najwyżej {LONGEST_TEXT} znaków."),
            format!("A text may have {LONGEST_TEXT} characters at most."),
        );
    }
}

/// What can be said of the document before it stands among the others.
pub(super) fn of(file: &RegisterFile, catalogue: &Catalogue, unit: &str) -> Vec<Refusal> {
    let mut found = Found(Vec::new());
    let prefix = prefix(unit);
    if !file.id.starts_with(&prefix) || file.id.len() == prefix.len() {
        found.add(
            "prefix",
            "/id",
            format!("Identyfikator rejestru własnego tej jednostki musi zaczynać się od „{prefix}”."),
            format!("The id of a register of this unit's own must begin with “{prefix}”."),
        );
    }
    if file.id.len() > LONGEST_REGISTER {
        found.add(
            "too_long",
            "/id",
            format!("Identyfikator rejestru może mieć najwyżej {LONGEST_REGISTER} znaków."),
            format!("A register's id may have {LONGEST_REGISTER} characters at most."),
        );
    }
    if !file.kept {
        found.add(
            "not_kept",
            "/kept",
            "Rejestr własny jest prowadzony w systemie: podaj kept = true.",
            "A register of a unit's own is kept here: say kept = true.",
        );
    }
    if !file.skip.is_empty() {
        found.add(
            "only_delivered",
            "/skip",
            "Pole skip dotyczy tylko rejestrów dostarczanych plikami.",
            "The field skip is for registers that are delivered.",
        );
    }
    words(&file.label, "/label", &mut found);
    xml(&file.xml, file, catalogue, &mut found);
    count(file.classes.len(), 1, MOST_CLASSES, "/classes", &mut found);
    for (i, list) in file.codes.iter().enumerate() {
        let at = format!("/codes/{i}");
        words(&list.label, &format!("{at}/label"), &mut found);
        count(list.values.len(), 1, MOST_CODES, &format!("{at}/values"), &mut found);
        for (j, value) in list.values.iter().enumerate().filter(|(_, v)| v.code.is_empty() || v.pl.trim().is_empty()) {
            let at = format!("{at}/values/{j}");
            found.add(
                "empty",
                &at,
                format!("Wartość „{}” musi mieć kod i polską nazwę.", value.code),
                format!("The value “{}” needs a code and a Polish name.", value.code),
            );
        }
    }
    count(file.codes.len(), 0, MOST_PARTS, "/codes", &mut found);
    count(file.groups.len(), 0, MOST_PARTS, "/groups", &mut found);
    for (i, group) in file.groups.iter().enumerate() {
        count(group.attributes.len(), 0, MOST_ATTRIBUTES, &format!("/groups/{i}/attributes"), &mut found);
        for (j, a) in group.attributes.iter().enumerate() {
            attribute(a, &format!("/groups/{i}/attributes/{j}"), &mut found);
        }
    }
    for (i, one) in file.classes.iter().enumerate() {
        class(one, file, &format!("/classes/{i}"), &mut found);
    }
    found.0
}

fn count(n: usize, least: usize, most: usize, at: &str, found: &mut Found) {
    if !(least..=most).contains(&n) {
        found.add(
            "count",
            at,
            format!("Dozwolona liczba pozycji: od {least} do {most}; podano {n}."),
            format!("From {least} to {most} are allowed; {n} were given."),
        );
    }
}

fn words(label: &Words, at: &str, found: &mut Found) {
    if label.pl.trim().is_empty() || label.en.trim().is_empty() {
        found.add(
            "empty",
            at,
            "Nazwa po polsku i po angielsku jest wymagana.",
            "A Polish and an English name are required.",
        );
    }
}

/// Names in exchange formats: a register may not answer for elements of another one.
fn xml(xml: &Xml, file: &RegisterFile, catalogue: &Catalogue, found: &mut Found) {
    for (name, at) in [(&xml.prefix, "/xml/prefix"), (&xml.identifier, "/xml/identifier")] {
        element(name, at, found);
    }
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '\'' | '&' | '`' | '\\');
    if !xml.namespace.contains(':') || xml.namespace.len() > 200 || !xml.namespace.chars().all(plain) {
        found.add(
            "namespace",
            "/xml/namespace",
            "Przestrzeń nazw musi być adresem URI.",
            "The namespace must be a URI.",
        );
    }
    if catalogue.registers.iter().any(|r| r.id != file.id && r.xml.namespace == xml.namespace) {
        found.add(
            "namespace",
            "/xml/namespace",
            "Tej przestrzeni nazw używa już inny rejestr.",
            "Another register uses this namespace already.",
        );
    }
}

fn element(name: &str, at: &str, found: &mut Found) {
    let mut chars = name.chars();
    let first = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if !first || name.len() > 100 || !chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')) {
        found.add(
            "element_name",
            at,
            format!("„{name}” nie jest nazwą elementu XML (litery bez znaków diakrytycznych, cyfry, _ - .)."),
            format!("“{name}” is not the name of an XML element (ASCII letters, digits, _ - .)."),
        );
    }
}

fn class(class: &ClassFile, file: &RegisterFile, at: &str, found: &mut Found) {
    let own = class.id == file.id || class.id.strip_prefix(&file.id).is_some_and(|rest| rest.starts_with('_'));
    if !own || class.id.len() > LONGEST_CLASS {
        found.add(
            "class_id",
            &format!("{at}/id"),
            format!("Identyfikator klasy musi zaczynać się od „{}” i mieć najwyżej {LONGEST_CLASS} znaków.", file.id),
            format!("A class's id must begin with “{}” and have {LONGEST_CLASS} characters at most.", file.id),
        );
    }
    let names: Vec<&String> = class.aliases.iter().chain([&class.name]).collect();
    names.iter().for_each(|n| element(n, &format!("{at}/name"), found));
    let elsewhere = file.classes.iter().filter(|other| other.id != class.id);
    if elsewhere.flat_map(|c| c.aliases.iter().chain([&c.name])).any(|n| names.contains(&n)) {
        found.add(
            "element_name",
            &format!("{at}/name"),
            "Nazwa elementu powtarza się w innej klasie.",
            "The element's name stands in another class too.",
        );
    }
    words(&class.label, &format!("{at}/label"), found);
    if class.identity.is_some() || class.part_of.is_some() || class.part_element.is_some() {
        found.add(
            "only_delivered",
            at,
            "Pola identity, part_of i part_element dotyczą tylko rejestrów dostarczanych plikami.",
            "The fields identity, part_of and part_element are for registers that are delivered.",
        );
    }
    count(class.attributes.len(), 0, MOST_ATTRIBUTES, &format!("{at}/attributes"), found);
    count(class.include.len(), 0, MOST_PARTS, &format!("{at}/include"), found);
    count(class.rules.len(), 0, MOST_PARTS, &format!("{at}/rules"), found);
    for (j, a) in class.attributes.iter().enumerate() {
        attribute(a, &format!("{at}/attributes/{j}"), found);
    }
    if let Some(tile) = &class.tile {
        if tile.groups.iter().any(|g| g != "rejestry") {
            found.add(
                "tile_group",
                &format!("{at}/tile/groups"),
                "Rejestr własny może należeć tylko do grupy kafelków „rejestry”.",
                "A register of a unit's own may belong to the tile group “rejestry” only.",
            );
        }
        if tile.layer.as_ref().is_some_and(|l| !l.starts_with(&file.id) || !is_identifier(l)) {
            found.add(
                "tile_layer",
                &format!("{at}/tile/layer"),
                format!("Nazwa warstwy kafelków musi zaczynać się od „{}”.", file.id),
                format!("The name of a tile layer must begin with “{}”.", file.id),
            );
        }
        if !ZOOMS.contains(&tile.minzoom) || !ZOOMS.contains(&tile.maxzoom) {
            let (a, b) = (ZOOMS.start(), ZOOMS.end());
            found.add(
                "tile_zoom",
                &format!("{at}/tile"),
                format!("Powiększenia kafelków rejestru własnego: od {a} do {b}."),
                format!("Tile zooms of a unit's own register are from {a} to {b}."),
            );
        }
    }
    class.rules.iter().enumerate().for_each(|(j, r)| rule(r, &format!("{at}/rules/{j}"), found));
}

fn attribute(a: &AttributeFile, at: &str, found: &mut Found) {
    words(&a.label, &format!("{at}/label"), found);
    if a.pattern.as_ref().is_some_and(|p| p.len() > 500 || regex_lite::Regex::new(p).is_err()) {
        found.add(
            "pattern",
            &format!("{at}/pattern"),
            format!("Atrybut {}: wzorzec nie jest poprawnym wyrażeniem regularnym (do 500 znaków).", a.name),
            format!("Attribute {}: the pattern is no regular expression (of at most 500 characters).", a.name),
        );
    }
    if let (Some(min), Some(max)) = (a.min, a.max)
        && min > max
    {
        found.add(
            "range",
            at,
            format!("Atrybut {}: min jest większe niż max.", a.name),
            format!("Attribute {}: min is greater than max.", a.name),
        );
    }
    if a.decimals.is_some_and(|d| d > 12) {
        found.add(
            "range",
            &format!("{at}/decimals"),
            format!("Atrybut {}: najwyżej 12 miejsc po przecinku.", a.name),
            format!("Attribute {}: 12 decimals at most.", a.name),
        );
    }
    if a.kind == "geometry" && a.kinds.is_empty() {
        found.add(
            "geometry_kinds",
            &format!("{at}/kinds"),
            format!("Atrybut {}: podaj dozwolone rodzaje geometrii.", a.name),
            format!("Attribute {}: say which kinds of geometry are allowed.", a.name),
        );
    }
    for (k, field) in a.fields.iter().enumerate() {
        let at = format!("{at}/fields/{k}");
        if matches!(field.kind.as_str(), "struct" | "geometry") || field.many {
            found.add(
                "struct_field",
                &at,
                format!("Pole {} struktury musi mieć prosty typ.", field.name),
                format!("The field {} of the structure must be of a plain type.", field.name),
            );
        } else {
            attribute(field, &at, found);
        }
    }
}

fn rule(rule: &RuleFile, at: &str, found: &mut Found) {
    let far = match &rule.check {
        Some(Check::Near { distance, .. } | Check::Apart { distance, .. }) => *distance,
        Some(
            Check::InUnit { tolerance }
            | Check::Inside { tolerance, .. }
            | Check::Snapped { tolerance, .. }
            | Check::Ends { tolerance, .. },
        ) => *tolerance,
        _ => 0.0,
    };
    if !(0.0..=FARTHEST).contains(&far) {
        found.add(
            "distance",
            at,
            format!("Reguła {}: odległość od 0 do {FARTHEST} m.", rule.id),
            format!("Rule {}: a distance from 0 to {FARTHEST} m.", rule.id),
        );
    }
    words(&rule.text, &format!("{at}/text"), found);
}

/// What the register would learn of others: neither a rule nor a derived attribute may tell of what is not public.
pub(super) fn reach(file: &RegisterFile, wider: &Catalogue) -> Vec<Refusal> {
    let mut found = Found(Vec::new());
    let Some(register) = wider.register(&file.id) else { return found.0 };
    for (nr, ix) in register.classes.iter().enumerate() {
        let (class, at) = (wider.class(*ix), format!("/classes/{nr}"));
        // Those that every kept class gets come on top.
        count(class.attributes.len(), 1, MOST_ATTRIBUTES + 20, &format!("{at}/attributes"), &mut found);
        let secret = |id: &str| wider.by_id(id).is_some_and(|other| !other.public && other.schema != class.schema);
        let named = class.rules.iter().flat_map(|r| match &r.check {
            Some(
                Check::Inside { class, .. }
                | Check::Near { class, .. }
                | Check::Apart { class, .. }
                | Check::Snapped { class, .. },
            ) => vec![class],
            Some(Check::Ends { classes, .. }) => classes.iter().collect(),
            _ => Vec::new(),
        });
        for id in named.filter(|id| secret(id)) {
            found.add(
                "not_public",
                &at,
                format!("Reguła nie może pytać o klasę {id}, bo jej rejestr nie jest jawny."),
                format!("A rule may not ask about class {id}, whose register is not public."),
            );
        }
        for a in &class.attributes {
            // What a value depends on tells as much as the value.
            let (names, sources): (Vec<&String>, Vec<&Class>) = match &a.derive {
                Some(Derive::Inside { class, value, when }) => {
                    (when.keys().chain([value]).collect(), wider.by_id(class).into_iter().collect())
                }
                Some(Derive::By { reference, value }) => (vec![value], targets(class, reference, wider)),
                Some(Derive::Measure { .. }) | None => continue,
            };
            let open = |c: &Class, name: &str| {
                let own = c.schema == class.schema;
                let source = c.attribute(name).map(|(_, s)| s.visibility);
                match source {
                    Some(Visibility::Public) => c.public || own,
                    // Within one register what is hidden may be repeated where it is hidden as well.
                    Some(v) => own && v == a.visibility && v != Visibility::Conditional,
                    None => false,
                }
            };
            for hidden in names.into_iter().filter(|name| !sources.iter().all(|c| open(c, name))) {
                found.add(
                    "not_public",
                    &at,
                    format!("Atrybut {}: wartość {hidden} nie jest jawna w rejestrze, z którego ma pochodzić.", a.name),
                    format!(
                        "Attribute {}: the value {hidden} is not public in the register it would come from.",
                        a.name
                    ),
                );
            }
        }
    }
    found.0
}

/// The classes that a reference attribute may point at.
fn targets<'c>(class: &Class, reference: &str, catalogue: &'c Catalogue) -> Vec<&'c Class> {
    let Some((_, crate::Attribute { kind: crate::Kind::Ref(names), .. })) = class.attribute(reference) else {
        return Vec::new();
    };
    catalogue.classes.iter().map(AsRef::as_ref).filter(|c| names.contains(&c.name)).collect()
}
