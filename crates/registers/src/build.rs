//! From a register file as it is written to the checked parts of a catalogue.

use crate::catalogue::{
    Attribute, Catalogue, CatalogueError, Class, ClassIx, CodeList, Fault, HOUSE_COLUMNS, Kind, Register, Rule,
};
use crate::declaration::{
    AttributeFile, Check, ClassFile, CodesFile, Derive, Publication, RegisterFile, RuleFile, Visibility, Words,
    Workflow,
};
use crate::geometry::GeometryKind;
use crate::names::{is_identifier, snake_case};
use crate::title::Title;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

type Lists = HashMap<String, Arc<CodeList>>;

/// What does not hold together, in two languages.
pub(crate) fn say(pl: impl Into<String>, en: impl Into<String>) -> Words {
    Words { pl: pl.into(), en: en.into() }
}

/// `defs/wspolne.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Common {
    codes: Vec<CodesFile>,
    attributes: Vec<AttributeFile>,
}

/// A register and its classes, not yet placed in a catalogue.
pub(crate) fn register(
    file: RegisterFile,
    place: usize,
    owner: Option<&str>,
) -> Result<(Register, Vec<Class>), CatalogueError> {
    let mut faults = Vec::new();
    if !is_identifier(&file.id) {
        faults.push(Fault::new("/id", &file.id, no_identifier(&file.id)));
    }
    let mut lists = Lists::new();
    let mut common = Vec::new();
    if file.kept {
        let shared: Common = toml::from_str(include_str!("../defs/wspolne.toml"))
            .map_err(|e| CatalogueError::Toml { file: "wspolne.toml".to_owned(), source: Box::new(e) })?;
        take_lists(shared.codes, &mut lists, &mut faults);
        common = shared.attributes;
    }
    take_lists(file.codes, &mut lists, &mut faults);
    let groups: BTreeMap<String, Vec<AttributeFile>> = file.groups.into_iter().map(|g| (g.id, g.attributes)).collect();
    let mut classes = Vec::new();
    for (nr, mut one) in file.classes.into_iter().enumerate() {
        let (pointer, name) = (format!("/classes/{nr}"), one.name.clone());
        let mut fail = |problems: Vec<Words>| {
            faults.extend(problems.into_iter().map(|p| Fault::new(&pointer, &name, p)));
        };
        let own = match attributes_of(&one, &groups) {
            Ok(own) => own,
            Err(problem) => {
                fail(vec![problem]);
                continue;
            }
        };
        let placed = own.iter().any(|a| a.kind == "geometry");
        for extra in &common {
            let about_place = matches!(extra.name.as_str(), "zrodloPolozenia" | "dokladnoscPolozenia" | "dzialki");
            if !own.iter().any(|a| a.name == extra.name) && (placed || !about_place) {
                one.attributes.push(extra.clone());
            }
        }
        let mut built = match class(one, &file.id, place, &groups, &lists) {
            Ok(built) => built,
            Err(problems) => {
                fail(problems);
                continue;
            }
        };
        built.kept = file.kept;
        // An internal place would give away by its position what its attributes keep to themselves.
        let open = |a: &Attribute| matches!(a.visibility, Visibility::Public | Visibility::Conditional);
        built.public = matches!(file.publication, Publication::Full | Publication::Part)
            && built.geometry().is_none_or(|g| g.visibility == Visibility::Public)
            && built.attributes.iter().any(open);
        if !built.public && built.tile.is_some() {
            fail(vec![say(
                "rejestr, który nie jest jawny, nie ma kafelków",
                "a register that is not public has no tiles",
            )]);
        }
        classes.push(built);
    }
    if !faults.is_empty() {
        return Err(CatalogueError::Declaration { register: file.id, faults });
    }
    let register = Register {
        id: file.id,
        label: file.label,
        legal: file.legal,
        keeper: file.keeper,
        kept: file.kept,
        approval: file.approval,
        duty: file.duty,
        publication: file.publication,
        owner: owner.map(str::to_owned),
        retired: false,
        xml: file.xml,
        skip: file.skip,
        classes: Vec::new(),
    };
    Ok((register, classes))
}

fn no_identifier(name: &str) -> Words {
    say(
        format!("„{name}” nie jest identyfikatorem ([a-z][a-z0-9_]*, najwyżej 60 znaków)"),
        format!("“{name}” is not an identifier ([a-z][a-z0-9_]*, 60 characters at most)"),
    )
}

fn take_lists(files: Vec<CodesFile>, lists: &mut Lists, faults: &mut Vec<Fault>) {
    for (nr, c) in files.into_iter().enumerate() {
        let pointer = format!("/codes/{nr}");
        let mut seen = HashSet::new();
        for twice in c.values.iter().filter(|v| !seen.insert(v.code.clone())) {
            let problem =
                say(format!("kod {} podano dwa razy", twice.code), format!("code {} stands twice", twice.code));
            faults.push(Fault::new(&pointer, &c.id, problem));
        }
        let id = c.id.clone();
        if lists.insert(id.clone(), Arc::new(CodeList { id: c.id, label: c.label, values: c.values })).is_some() {
            let problem = say("tę listę kodów zadeklarowano dwa razy", "this code list is declared twice");
            faults.push(Fault::new(&pointer, &id, problem));
        }
    }
}

/// The attributes of a class in order: those of its groups, then its own.
fn attributes_of(file: &ClassFile, groups: &BTreeMap<String, Vec<AttributeFile>>) -> Result<Vec<AttributeFile>, Words> {
    let mut all = Vec::new();
    for group in &file.include {
        all.extend(
            groups
                .get(group)
                .ok_or_else(|| say(format!("nie ma grupy {group}"), format!("there is no group {group}")))?
                .iter()
                .cloned(),
        );
    }
    all.extend(file.attributes.iter().cloned());
    Ok(all)
}

fn class(
    file: ClassFile,
    schema: &str,
    register: usize,
    groups: &BTreeMap<String, Vec<AttributeFile>>,
    lists: &Lists,
) -> Result<Class, Vec<Words>> {
    let written = attributes_of(&file, groups).map_err(|p| vec![p])?;
    let mut problems = Vec::new();
    if !is_identifier(&file.id) {
        problems.push(no_identifier(&file.id));
    }
    let mut attributes = Vec::with_capacity(written.len());
    for a in &written {
        match attribute(a, lists) {
            Ok(a) => attributes.push(a),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    finish(file, &written, attributes, schema, register).map_err(|p| vec![p])
}

/// What of a class rests on its attributes: its place, title, rules, workflow and tiles.
fn finish(
    file: ClassFile,
    written: &[AttributeFile],
    mut attributes: Vec<Attribute>,
    schema: &str,
    register: usize,
) -> Result<Class, Words> {
    let main: Vec<bool> = written.iter().map(|a| a.main).collect();
    let mut seen = HashSet::new();
    let main_geometry = attributes
        .iter()
        .enumerate()
        .find(|(i, a)| matches!(a.kind, Kind::Geometry(_)) && (main[*i] || a.name == "geometria"))
        .map(|(i, _)| i);
    for (i, a) in attributes.iter_mut().enumerate() {
        if Some(i) == main_geometry {
            a.column = "geom".to_owned();
        } else if HOUSE_COLUMNS.contains(&a.column.as_str()) {
            return Err(say(
                format!("atrybut nie może nazywać się {}", a.name),
                format!("an attribute may not be called {}", a.name),
            ));
        }
        if !seen.insert(a.column.clone()) {
            return Err(say(
                format!("atrybut {} podano dwa razy", a.name),
                format!("attribute {} stands twice", a.name),
            ));
        }
    }
    let place = |name: &str| {
        attributes
            .iter()
            .position(|a: &Attribute| a.name == name)
            .ok_or_else(|| say(format!("nie ma atrybutu {name}"), format!("there is no attribute {name}")))
    };
    let conditions = written
        .iter()
        .map(|a| Ok((conditions(&a.public_when, &place)?, conditions(&a.required_when, &place)?)))
        .collect::<Result<Vec<_>, Words>>()?;
    let rules = file.rules.iter().map(|r| rule(r, &place)).collect::<Result<Vec<_>, _>>()?;
    if let Some(workflow) = &file.workflow {
        check_workflow(workflow, &attributes)?;
    }
    let title = Title::build(&file.title, &place)?;
    if let Some(tile) = &file.tile {
        for name in &tile.attributes {
            let a = &attributes[place(name)?];
            if !matches!(a.visibility, Visibility::Public | Visibility::Conditional) {
                return Err(say(
                    format!("atrybut {name} nie jest publiczny i nie może być w kafelku"),
                    format!("attribute {name} is not public and may not stand in a tile"),
                ));
            }
        }
        if tile.minzoom > tile.maxzoom || tile.maxzoom > 22 {
            return Err(say(
                format!("powiększenia kafelków {}–{} nie mają sensu", tile.minzoom, tile.maxzoom),
                format!("tile zooms {}–{} make no sense", tile.minzoom, tile.maxzoom),
            ));
        }
    }
    let part_of = match (file.part_of, file.part_element) {
        (Some(parent), Some(element)) => Some((parent, element)),
        (None, None) => None,
        _ => return Err(say("part_of i part_element występują razem", "part_of and part_element belong together")),
    };
    let written_kinds = attributes.clone();
    for (a, (public_when, required_when)) in attributes.iter_mut().zip(conditions) {
        if (a.visibility == Visibility::Conditional) == public_when.is_empty() {
            return Err(say(
                format!("atrybut {}: widoczność conditional i warunek public_when występują razem", a.name),
                format!("attribute {}: conditional and public_when belong together", a.name),
            ));
        }
        let plain = |i: &usize| {
            let other: &Attribute = &written_kinds[*i];
            !other.many && matches!(other.kind, Kind::Text | Kind::Code(_) | Kind::Boolean)
        };
        if !public_when.iter().all(|(i, _)| plain(i)) {
            return Err(say(
                format!("atrybut {}: public_when może pytać tylko o teksty, kody i wartości tak/nie", a.name),
                format!("attribute {}: public_when may ask texts, codes and yes/no only", a.name),
            ));
        }
        // Its public half is called `<column>__jawne`, and PostgreSQL cuts names at 63 bytes.
        if !public_when.is_empty() && a.column.len() > 55 {
            return Err(say(
                format!("atrybut {}: nazwa atrybutu warunkowego może mieć najwyżej 55 znaków", a.name),
                format!("attribute {}: a conditional attribute's name may have 55 letters", a.name),
            ));
        }
        a.public_when = public_when;
        a.required_when = required_when;
    }
    Ok(Class {
        ix: ClassIx(u16::MAX),
        register,
        id: file.id,
        schema: schema.to_owned(),
        name: file.name,
        aliases: file.aliases,
        label: file.label,
        help: file.help,
        attributes,
        main_geometry,
        title,
        rules,
        tile: file.tile,
        workflow: file.workflow,
        kept: false,
        public: true,
        hidden: Vec::new(),
        presented: file.identity.as_deref() == Some("presented"),
        part_of,
    })
}

fn attribute(file: &AttributeFile, lists: &Lists) -> Result<Attribute, Words> {
    let column = snake_case(&file.name);
    if !is_identifier(&column) {
        return Err(say(
            format!("z nazwy atrybutu „{}” nie da się zrobić nazwy kolumny", file.name),
            format!("attribute {} does not make a column name", file.name),
        ));
    }
    let kind = match file.kind.as_str() {
        "text" => Kind::Text,
        "integer" => Kind::Integer,
        "real" => Kind::Real,
        "boolean" => Kind::Boolean,
        "date" => Kind::Date,
        "datetime" => Kind::DateTime,
        "code" => {
            let id = file.codes.as_deref().ok_or_else(|| {
                say(
                    format!("atrybut {} nie wskazuje listy kodów", file.name),
                    format!("attribute {} names no code list", file.name),
                )
            })?;
            Kind::Code(
                lists
                    .get(id)
                    .cloned()
                    .ok_or_else(|| say(format!("nie ma listy kodów {id}"), format!("there is no code list {id}")))?,
            )
        }
        "ref" => Kind::Ref(file.to.clone()),
        "geometry" => Kind::Geometry(kinds(&file.kinds)?),
        "struct" => Kind::Struct {
            element: file.element.clone().unwrap_or_default(),
            fields: file.fields.iter().map(|f| attribute(f, lists)).collect::<Result<_, _>>()?,
        },
        other => {
            return Err(say(
                format!("atrybut {}: nie ma typu {other}", file.name),
                format!("attribute {}: there is no type {other}", file.name),
            ));
        }
    };
    Ok(Attribute {
        name: file.name.clone(),
        column,
        kind,
        many: file.many,
        required: file.required,
        visibility: file.visibility,
        unit: file.unit.clone(),
        measure: file.measure,
        public_when: Vec::new(),
        required_when: Vec::new(),
        pattern: file.pattern.clone(),
        min: file.min,
        max: file.max,
        decimals: file.decimals,
        checksum: file.checksum,
        sought: file.sought,
        derive: file.derive.clone(),
        legal: file.legal.clone(),
        example: file.example.clone(),
        label: file.label.clone(),
        help: file.help.clone(),
    })
}

fn kinds(words: &[String]) -> Result<Vec<GeometryKind>, Words> {
    words
        .iter()
        .map(|w| {
            GeometryKind::parse(w)
                .ok_or_else(|| say(format!("nie ma rodzaju geometrii {w}"), format!("there is no geometry kind {w}")))
        })
        .collect()
}

fn rule(file: &RuleFile, place: &impl Fn(&str) -> Result<usize, Words>) -> Result<Rule, Words> {
    Ok(Rule {
        id: file.id.clone(),
        when: conditions(&file.when, place)?,
        when_geometry: kinds(&file.when_geometry)?,
        require: file.require.iter().map(|n| place(n)).collect::<Result<_, _>>()?,
        geometry: kinds(&file.geometry)?,
        severity: file.severity,
        legal: file.legal.clone(),
        check: match &file.check {
            Some(check) => Some(check_named(check, place)?),
            None => None,
        },
        text: file.text.clone(),
    })
}

fn conditions(
    when: &BTreeMap<String, Vec<String>>,
    place: &impl Fn(&str) -> Result<usize, Words>,
) -> Result<Vec<(usize, Vec<String>)>, Words> {
    when.iter().map(|(k, v)| Ok((place(k)?, v.clone()))).collect()
}

/// Every attribute that a check names is there.
fn check_named(check: &Check, place: &impl Fn(&str) -> Result<usize, Words>) -> Result<Check, Words> {
    let names: Vec<&String> = match check {
        Check::Order { first, second, .. } => vec![first, second],
        Check::Unique { attributes, .. } => attributes.iter().collect(),
        Check::Contains { attribute, part } => vec![attribute, part],
        Check::Table { attribute, by, .. } | Check::TableAll { attribute, by, .. } => vec![attribute, by],
        Check::Measured { attribute, .. } => vec![attribute],
        Check::NoOverlap { same, .. } | Check::Cover { same, .. } => same.iter().collect(),
        Check::InUnit { .. }
        | Check::Inside { .. }
        | Check::Near { .. }
        | Check::Apart { .. }
        | Check::Snapped { .. }
        | Check::Ends { .. } => Vec::new(),
    };
    names.into_iter().try_for_each(|n| place(n).map(drop))?;
    Ok(check.clone())
}

fn check_workflow(workflow: &Workflow, attributes: &[Attribute]) -> Result<(), Words> {
    let attribute = attributes.iter().find(|a| a.name == workflow.attribute);
    let Some(Kind::Code(list)) = attribute.map(|a| &a.kind) else {
        return Err(say(
            format!("atrybut przepływu {} nie jest atrybutem kodowym klasy", workflow.attribute),
            format!("the workflow's attribute {} is no code attribute of the class", workflow.attribute),
        ));
    };
    let named = workflow.steps.iter().flat_map(|s| s.to.iter().chain([&s.from])).chain(&workflow.start);
    for state in named {
        if list.value(state).is_none() {
            return Err(say(
                format!("przepływ wymienia stan {state}, którego nie ma na liście kodów {}", list.id),
                format!("the workflow names {state}, which the code list {} does not have", list.id),
            ));
        }
    }
    Ok(())
}

/// Every class that a class's rules and derived attributes name is in the catalogue.
pub(crate) fn resolve(class: &Class, catalogue: &Catalogue) -> Result<(), Words> {
    let known = |id: &String| match catalogue.by_id(id) {
        Some(c) => Ok(c),
        None => Err(say(format!("nie ma klasy {id}"), format!("there is no class {id}"))),
    };
    for rule in &class.rules {
        let named: Vec<&String> = match &rule.check {
            Some(
                Check::Inside { class, .. }
                | Check::Near { class, .. }
                | Check::Apart { class, .. }
                | Check::Snapped { class, .. },
            ) => vec![class],
            Some(Check::Ends { classes, .. }) => classes.iter().collect(),
            _ => Vec::new(),
        };
        for id in named {
            known(id)?;
        }
    }
    for a in &class.attributes {
        match &a.derive {
            Some(Derive::Inside { class, value, when }) => {
                let other = known(class)?;
                for named in when.keys().chain([value]) {
                    if other.attribute(named).is_none() {
                        return Err(say(
                            format!("atrybut {}: klasa {class} nie ma atrybutu {named}", a.name),
                            format!("attribute {}: class {class} has no attribute {named}", a.name),
                        ));
                    }
                }
            }
            Some(Derive::By { reference, .. }) => {
                if !matches!(class.attribute(reference), Some((_, Attribute { kind: Kind::Ref(_), .. }))) {
                    return Err(say(
                        format!("atrybut {}: {reference} nie jest odniesieniem tej klasy", a.name),
                        format!("attribute {}: {reference} is no reference of the class", a.name),
                    ));
                }
            }
            Some(Derive::Measure { .. }) | None => {}
        }
    }
    Ok(())
}
