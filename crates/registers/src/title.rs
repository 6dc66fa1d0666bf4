//! What an entry is called on the map and in lists, computed from its attributes: `wo110`, `m2`, `114/3`, `proj.g`.

use crate::build::say;
use crate::declaration::{TitleFile, Words};
use crate::value::Value;

/// Lines of a title; the first whose conditions hold is used.
#[derive(Debug, Clone, Default)]
pub struct Title {
    lines: Vec<Line>,
}

#[derive(Debug, Clone)]
struct Line {
    when: Vec<(usize, Vec<String>)>,
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
enum Part {
    Fixed(String),
    Value(usize),
    /// Nothing when the value is this text.
    Unless(usize, String),
    /// The second text when the value is the first.
    If(usize, String, String),
    /// What follows the last dot.
    Last(usize),
    /// A number with so many decimals.
    Rounded(usize, usize),
}

impl Title {
    /// Reads title lines; `place` finds an attribute by name.
    ///
    /// # Errors
    /// A sentence naming the template and what is wrong in it.
    pub fn build(lines: &[TitleFile], place: &impl Fn(&str) -> Result<usize, Words>) -> Result<Self, Words> {
        let lines = lines
            .iter()
            .map(|l| {
                let when = l.when.iter().map(|(k, v)| Ok((place(k)?, v.clone()))).collect::<Result<_, Words>>()?;
                Ok(Line { when, parts: parse(&l.text, place)? })
            })
            .collect::<Result<_, Words>>()?;
        Ok(Self { lines })
    }

    /// The attributes that a title needs.
    #[must_use]
    pub fn uses(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self
            .lines
            .iter()
            .flat_map(|l| {
                l.when.iter().map(|(i, _)| *i).chain(l.parts.iter().filter_map(|p| match p {
                    Part::Fixed(_) => None,
                    Part::Value(i) | Part::Unless(i, _) | Part::If(i, _, _) | Part::Last(i) | Part::Rounded(i, _) => {
                        Some(*i)
                    }
                }))
            })
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The attributes by which the title says what kind of thing it is; none where it says which one, or is a sign.
    pub(crate) fn kind<'v>(&self, value: &impl Fn(usize) -> &'v Value) -> Vec<usize> {
        let Some(line) = self.lines.iter().find(|l| holds(&l.when, value)) else { return Vec::new() };
        match line.parts.as_slice() {
            [Part::Fixed(text)] if is_word(text) => line.when.iter().map(|(i, _)| *i).collect(),
            _ => Vec::new(),
        }
    }

    /// The title of an entry; empty when no line fits.
    pub fn of<'v>(&self, value: impl Fn(usize) -> &'v Value) -> String {
        let Some(line) = self.lines.iter().find(|l| holds(&l.when, &value)) else { return String::new() };
        let mut out = String::new();
        for part in &line.parts {
            match part {
                Part::Fixed(t) => out.push_str(t),
                Part::Value(i) => out.push_str(&value(*i).as_text().unwrap_or_default()),
                Part::Unless(i, x) => {
                    let text = value(*i).as_text().unwrap_or_default();
                    if text != x.as_str() {
                        out.push_str(&text);
                    }
                }
                Part::If(i, x, then) => {
                    if value(*i).as_text().is_some_and(|t| t == x.as_str()) {
                        out.push_str(then);
                    }
                }
                Part::Last(i) => {
                    let text = value(*i).as_text().unwrap_or_default();
                    out.push_str(text.rsplit('.').next().unwrap_or_default());
                }
                Part::Rounded(i, decimals) => {
                    if let Value::Real(r) = value(*i) {
                        out.push_str(&format!("{r:.decimals$}"));
                    } else {
                        out.push_str(&value(*i).as_text().unwrap_or_default());
                    }
                }
            }
        }
        out
    }
}

/// Signs of the map are short or have a dot or a figure: `t`, `ok`, `proj.e`, `m2`.
fn is_word(text: &str) -> bool {
    text.chars().count() > 3
        && text.starts_with(char::is_lowercase)
        && text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | ',' | '-'))
}

/// Whether every condition (attribute is one of these texts; an empty text stands for no value) holds.
pub(crate) fn holds<'v>(when: &[(usize, Vec<String>)], value: &impl Fn(usize) -> &'v Value) -> bool {
    when.iter().all(|(i, texts)| {
        let v = value(*i);
        let text = v.as_text().unwrap_or_default();
        texts.iter().any(|t| t == text.as_ref())
            || matches!(v, Value::Texts(list) if list.iter().any(|x| texts.contains(x)))
    })
}

/// More decimals than anybody reads, and fewer than the formatting of numbers refuses.
const MOST_DECIMALS: usize = 12;

fn parse(text: &str, place: &impl Fn(&str) -> Result<usize, Words>) -> Result<Vec<Part>, Words> {
    let wrong = |pl: &str, en: &str| say(format!("tytuł „{text}”: {pl}"), format!("title “{text}”: {en}"));
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        if open > 0 {
            parts.push(Part::Fixed(rest[..open].to_owned()));
        }
        let close = rest[open..].find('}').ok_or_else(|| wrong("niedomknięty nawias", "a brace is not closed"))? + open;
        let inside = &rest[open + 1..close];
        parts.push(if let Some((a, x)) = inside.split_once('!') {
            Part::Unless(place(a)?, x.to_owned())
        } else if let Some((a, x)) = inside.split_once('?') {
            let (x, then) =
                x.split_once(':').ok_or_else(|| wrong("{a?X:tekst} wymaga dwukropka", "{a?X:text} needs a colon"))?;
            Part::If(place(a)?, x.to_owned(), then.to_owned())
        } else if let Some((a, n)) = inside.split_once('#') {
            let decimals = n.parse().ok().filter(|n| *n <= MOST_DECIMALS);
            let unfit =
                || wrong("po # stoi liczba miejsc, najwyżej 12", "after # stands the number of decimals, at most 12");
            Part::Rounded(place(a)?, decimals.ok_or_else(unfit)?)
        } else if let Some(a) = inside.strip_suffix(".last") {
            Part::Last(place(a)?)
        } else {
            Part::Value(place(inside)?)
        });
        rest = &rest[close + 1..];
    }
    if !rest.is_empty() {
        parts.push(Part::Fixed(rest.to_owned()));
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_is_called_as_the_regulation_says() {
        let names = ["typ", "zrodlo", "srednica", "eksploatacja", "status", "idDzialki", "rzedna"];
        let place = |n: &str| names.iter().position(|x| *x == n).ok_or_else(|| say(n, n));
        let line = |when: &[(&str, &str)], text: &str| TitleFile {
            when: when.iter().map(|(k, v)| ((*k).to_owned(), vec![(*v).to_owned()])).collect(),
            text: text.to_owned(),
        };
        let title = Title::build(
            &[line(&[("status", "p")], "proj.w"), line(&[], "w{typ}{zrodlo!O}{srednica}{eksploatacja?n:-niecz.}")],
            &place,
        )
        .unwrap();
        let text = |t: &str| Value::Text(t.to_owned());
        let mut v = [
            text("o"),
            text("D"),
            Value::Integer(110),
            text("c"),
            text("i"),
            text("061304_5.0012.809/1"),
            Value::Real(112.4),
        ];
        assert_eq!(title.of(|i| &v[i]), "woD110");
        v[1] = text("O");
        v[3] = text("n");
        assert_eq!(title.of(|i| &v[i]), "wo110-niecz.");
        v[4] = text("p");
        assert_eq!(title.of(|i| &v[i]), "proj.w");
        let parcel = Title::build(&[line(&[], "{idDzialki.last} {rzedna#2}")], &place).unwrap();
        assert_eq!(parcel.of(|i| &v[i]), "809/1 112.40");
        for wrong in ["{nic}", "{rzedna", "{rzedna#70000}", "{typ?x}"] {
            assert!(Title::build(&[line(&[], wrong)], &place).is_err(), "{wrong}");
        }
    }
}
