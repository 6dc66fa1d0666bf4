//! Why a transaction does not stand, in words: a client of WFS shows one text and nothing else, so it has to name the
//! entry, the rule and what is wrong, in the user's language.

use httpkit::{Problem, ProblemKind};
use registers::declaration::Severity;
use registers::time::format_local;
use registers::violation::Violation;
use registers::{Catalogue, Words};
use store::changes::{ChangeError, Conflict};

/// Sentences in one text; whoever broke more rules mends the first ones first.
const MOST: usize = 20;

/// `known` tells which feature ids the client knows: the others are those of entries that would be new.
pub fn of_change(error: ChangeError, catalogue: &Catalogue, known: &dyn Fn(&str) -> bool) -> Problem {
    match error {
        ChangeError::Violations(list) => violations(&list, catalogue, known),
        ChangeError::Conflicts(list) => conflicts(&list, catalogue),
        other => {
            let problem = gate::change::of_change(other, catalogue, false);
            match problem.kind {
                ProblemKind::Conflict | ProblemKind::Forbidden => problem.ows("OperationProcessingFailed"),
                _ => problem,
            }
        }
    }
}

/// Rules that are broken, and values that cannot be read.
pub fn violations(list: &[Violation], catalogue: &Catalogue, known: &dyn Fn(&str) -> bool) -> Problem {
    let hard: Vec<&Violation> = list.iter().filter(|v| v.severity == Severity::Hard).collect();
    let mut all = join(
        &hard.iter().map(|v| sentence(v, catalogue, known)).collect::<Vec<_>>(),
        Words { pl: "Zmian nie zapisano.".into(), en: "The changes were not saved.".into() },
    );
    let locator = hard.first().and_then(|v| v.attribute.clone());
    if hard.is_empty() {
        all = Words { pl: "Zmian nie zapisano.".into(), en: "The changes were not saved.".into() };
    }
    let problem =
        Problem::new(ProblemKind::InvalidBody, all.pl, all.en).ows("InvalidValue").member("code", "violations");
    match locator {
        Some(name) => problem.member("parameter", name),
        None => problem,
    }
}

/// One violation: of what, what, by which rule.
pub fn sentence(v: &Violation, catalogue: &Catalogue, known: &dyn Fn(&str) -> bool) -> Words {
    let label = catalogue.by_id(&v.class).map(|c| &c.label);
    let of = |label: Option<&str>, new: &str| match (&v.object, label) {
        (Some(id), _) if known(id) => format!("{id}: "),
        (_, Some(label)) => format!("{label}, {new}: "),
        _ => String::new(),
    };
    let legal = v.legal.as_ref().map_or_else(String::new, |l| format!("; {l}"));
    Words {
        pl: format!("{}{} [{}{legal}]", of(label.map(|l| l.pl.as_str()), "nowy obiekt"), v.text.pl, v.code),
        en: format!("{}{} [{}{legal}]", of(label.map(|l| l.en.as_str()), "new feature"), v.text.en, v.code),
    }
}

fn join(list: &[Words], before: Words) -> Words {
    let (mut pl, mut en) = (before.pl, before.en);
    for words in list.iter().take(MOST) {
        pl = format!("{pl} {}", words.pl);
        en = format!("{en} {}", words.en);
    }
    if let Some(more) = list.len().checked_sub(MOST).filter(|n| *n > 0) {
        pl = format!("{pl} … i dalsze: {more}.");
        en = format!("{en} … and {more} more.");
    }
    Words { pl, en }
}

fn conflicts(list: &[Conflict], catalogue: &Catalogue) -> Problem {
    let all: Vec<Words> = list.iter().map(|c| conflict(c, catalogue)).collect();
    let before = Words {
        pl: "Zmian nie zapisano, bo ktoś był pierwszy. Odśwież warstwę, sprawdź i powtórz zmianę.".into(),
        en: "The changes were not saved, because somebody was first. Refresh the layer, look and repeat the change."
            .into(),
    };
    let all = join(&all, before);
    Problem::conflict(all.pl, all.en).ows("OperationProcessingFailed").member("code", "conflict")
}

fn conflict(c: &Conflict, catalogue: &Catalogue) -> Words {
    let id = &c.object;
    let Some(when) = c.theirs.as_ref().and_then(|t| t.life.version_from) else {
        return Words {
            pl: format!("Obiekt {id} został w międzyczasie usunięty."),
            en: format!("The feature {id} was deleted meanwhile."),
        };
    };
    let when = format_local(when).replacen('T', " ", 1);
    let told = gate::change::conflict(catalogue, c, false);
    // What somebody else changed; names of attributes are no secret, values are left to the page of the entry.
    let names: Vec<String> = told
        .iter()
        .flat_map(|t| &t.attributes)
        .filter(|(_, a)| a["theirs"] != a["ancestor"])
        .map(|(name, _)| name.clone())
        .collect();
    let of = |word: &str| if names.is_empty() { String::new() } else { format!(" ({word}: {})", names.join(", ")) };
    Words {
        pl: format!("Obiekt {id} zmieniono w międzyczasie, {when}{}.", of("atrybuty")),
        en: format!("The feature {id} was changed meanwhile, {when}{}.", of("attributes")),
    }
}
