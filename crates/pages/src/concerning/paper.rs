//! A report as it goes onto paper: the same words as the page, in the same order.

use super::{Group, Item, ReportPage, Section};
use crate::entry_words::Fact;
use crate::words;
use httpkit::paper::{Block, Paper, Site};
use httpkit::{Asked, Lang};
use store::around::Ground;

/// Metres around what is reported on that its map shows at least.
const AROUND: f64 = 8.0;
/// Names of files stay short.
const LONGEST_NAME: usize = 60;

pub(super) fn paper(page: &ReportPage, asked: &Asked, ground: &Ground, outline: Vec<Vec<[f64; 2]>>) -> Paper {
    let lang = asked.lang;
    let address = asked.query.without(&["f", "lang"]).on(&asked.url(&asked.path));
    let made = words::now();
    let note = format!(
        "{} {}. {}",
        lang.say("Raport sporządzono", "Report made on"),
        words::moment(made, lang),
        lang.say(
            "Pokazuje tylko dane publiczne; nie jest dokumentem urzędowym.",
            "It shows public data only and is no official document."
        )
    );
    Paper {
        lang,
        kind: page.kind.to_owned(),
        title: page.shell.title.clone(),
        description: page.shell.description.clone(),
        blocks: blocks(page, asked, &address),
        address,
        base: asked.base.clone(),
        made,
        note,
        site: Site { lon: ground.lon, lat: ground.lat, reach: ground.bbox(AROUND), outline },
    }
}

/// What the file is called: the last part of its path, or the place's.
pub(super) fn file_name(asked: &Asked) -> String {
    let path = asked.path.trim_matches('/');
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_') { c } else { '-' };
    let name: String = path.replace("%2F", "-").chars().map(plain).take(LONGEST_NAME).collect();
    format!("raport-{}", name.trim_matches('-'))
}

fn blocks(page: &ReportPage, asked: &Asked, address: &str) -> Vec<Block> {
    let lang = asked.lang;
    let say = |pl: &str, en: &str| lang.say(pl, en).to_owned();
    let mut blocks = vec![Block::Heading(2, say("Dane podstawowe", "Basic facts"))];
    blocks.extend(page.facts.iter().map(|f| Block::Fact { label: f.label.clone(), value: f.value.clone() }));
    if let Some(source) = &page.source {
        blocks.push(Block::Quiet(format!("{} {source}.", lang.say("Źródło:", "Source:"))));
    }
    for section in &page.sections {
        blocks.extend(of_section(section, asked, &page.today));
    }
    blocks.push(Block::Heading(2, say("Rejestry bez wpisów w tym miejscu", "Registers without entries here")));
    let kept = lang.say(
        "Te rejestry są prowadzone, ale nie mają wpisu, który dotyczy",
        "These registers are kept, but have no entry that concerns",
    );
    blocks.push(Block::Paragraph(format!("{kept} {}.", page.lead)));
    for absent in &page.absent {
        let none = lang.say("brak wpisów w rejestrze", "no entries in the register");
        blocks.push(Block::Line(format!("{none} {}, {} {}", absent.label, lang.say("stan na", "as of"), absent.day)));
    }
    if !page.empty.is_empty() {
        let title =
            say("Rejestry, w których nie ma jeszcze żadnych wpisów", "Registers that hold no entries at all yet");
        blocks.push(Block::Heading(3, title));
        let silence =
            lang.say("Ich milczenie nic nie mówi o tym miejscu:", "Their silence says nothing about this place:");
        blocks.push(Block::Paragraph(format!("{silence} {}.", page.empty.join("; "))));
    }
    blocks.push(Block::Heading(2, say("Identyfikatory", "Identifiers")));
    blocks.extend(page.ids.iter().map(|(label, id)| Block::Fact { label: label.clone(), value: id.clone() }));
    blocks.push(Block::Fact { label: say("Adres tej strony", "Address of this page"), value: address.to_owned() });
    blocks
}

fn of_section(section: &Section, asked: &Asked, today: &str) -> Vec<Block> {
    let lang = asked.lang;
    let mut blocks = vec![Block::Heading(2, section.title.clone())];
    if section.groups.is_empty() {
        blocks.push(Block::Paragraph(format!("{} {} {today}.", section.nothing, lang.say("Stan na", "As of"))));
    }
    for group in &section.groups {
        blocks.push(Block::Heading(3, format!("{} ({})", group.title, group.counted)));
        blocks.push(Block::Quiet(source(group, lang)));
        blocks.extend(group.items.iter().map(|i| item(i, section.compact, lang)));
        if let Some((path, text)) = &group.rest {
            blocks.push(Block::Quiet(format!("{text}: {}", asked.url(path))));
        }
    }
    blocks
}

fn source(group: &Group, lang: Lang) -> String {
    let mut said = format!("{} {}", lang.say("Źródło:", "Source:"), group.register);
    if !group.legal.is_empty() {
        said = format!("{said}, {}", group.legal);
    }
    if group.changed.is_empty() { said } else { format!("{said}; {} {}", lang.say("stan na", "as of"), group.changed) }
}

fn item(item: &Item, compact: bool, lang: Lang) -> Block {
    let apart: Vec<&str> = [&item.share, &item.distance].into_iter().flatten().map(String::as_str).collect();
    let title = [item.title.as_str()].into_iter().chain(apart).collect::<Vec<_>>().join(" · ");
    let fact = |f: &Fact| format!("{}: {}", f.label, f.value);
    let facts = item.facts.iter().map(fact).collect::<Vec<_>>().join("; ");
    let since = if item.since.is_empty() {
        String::new()
    } else {
        format!("{} {}", lang.say("wersja z", "version of"), item.since)
    };
    let lines = if compact && !facts.is_empty() && !since.is_empty() {
        vec![format!("{facts}; {since}")]
    } else {
        [facts, since].into_iter().filter(|l| !l.is_empty()).collect()
    };
    Block::Item { title, lines }
}
