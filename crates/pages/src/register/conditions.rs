//! What a list of entries is narrowed down by: the fields of its form, the question to the store, and the same question
//! as a CQL2 text, so that a downloaded file holds exactly what the page shows.

use crate::shell::Shell;
use crate::words;
use httpkit::{Asked, Lang, Problem, human};
use registers::Words;
use registers::catalogue::{Attribute, Class, Kind};
use registers::filter::{Comparison, Expr, Filter, Fold, Reader, What};
use registers::time::parse_date;

/// Fields that still make a form.
const FIELDS: usize = 12;
/// Code lists longer than this are searched by their codes.
const CHOICES: usize = 80;

/// A field of the form.
pub(super) struct Field {
    pub name: String,
    pub label: String,
    pub input: Input,
}

pub(super) enum Input {
    Text(String),
    /// Code and word, and which is chosen.
    Choice(Vec<(String, String)>, String),
    /// From and to: of days or of numbers.
    Span {
        days: bool,
        from: String,
        to: String,
        unit: String,
    },
}

/// A condition that was chosen.
struct Condition {
    expr: Expr,
    cql: String,
}

/// All conditions of a request.
pub(super) struct Conditions {
    pub fields: Vec<Field>,
    chosen: Vec<Condition>,
}

impl Conditions {
    /// # Errors
    /// 400 for a value that does not fit its field.
    pub fn read(asked: &Asked, class: &Class) -> Result<Self, Problem> {
        let (mut fields, mut chosen) = (Vec::new(), Vec::new());
        for a in fit(class) {
            let name = format!("w.{}", a.name);
            let given = |tail: &str| asked.query.get(&format!("{name}{tail}")).unwrap_or_default().trim().to_owned();
            let input = match &a.kind {
                Kind::Code(list) if list.values.len() <= CHOICES => {
                    let value = given("");
                    chosen.extend(same(a, &value));
                    let word = |v: &registers::declaration::CodeFile| {
                        (v.code.clone(), human::meaning(v, asked.lang).to_owned())
                    };
                    Input::Choice(list.values.iter().map(word).collect(), value)
                }
                Kind::Boolean => {
                    let value = given("");
                    chosen.extend(flag(a, &value));
                    let words = [("true", "tak", "yes"), ("false", "nie", "no")];
                    let choices = words.map(|(v, pl, en)| (v.to_owned(), asked.lang.say(pl, en).to_owned()));
                    Input::Choice(choices.into(), value)
                }
                Kind::Date | Kind::Integer | Kind::Real => {
                    let (from, to) = (given(".od"), given(".do"));
                    for (text, op) in [(&from, Comparison::GreaterOrEqual), (&to, Comparison::LessOrEqual)] {
                        if !text.is_empty() {
                            chosen.push(bound(a, text, op, asked.lang)?);
                        }
                    }
                    Input::Span {
                        days: matches!(a.kind, Kind::Date),
                        from,
                        to,
                        unit: a.unit.clone().unwrap_or_default(),
                    }
                }
                _ => {
                    let value = given("");
                    chosen.extend((!value.is_empty()).then(|| contains(a, &value)));
                    Input::Text(value)
                }
            };
            fields.push(Field { name, label: words::capital(asked.lang.of(&a.label)), input });
        }
        Ok(Self { fields, chosen })
    }

    /// Parameters that the form may send.
    pub fn names(class: &Class) -> Vec<String> {
        let of = |a: &Attribute| match a.kind {
            Kind::Date | Kind::Integer | Kind::Real => vec![format!("w.{}.od", a.name), format!("w.{}.do", a.name)],
            _ => vec![format!("w.{}", a.name)],
        };
        fit(class).into_iter().flat_map(of).collect()
    }

    pub fn any(&self) -> bool {
        !self.chosen.is_empty()
    }

    /// # Errors
    /// 400 when a condition does not fit the class.
    pub fn filter(&self, class: &Class) -> Result<Filter, Problem> {
        let parts: Vec<Expr> = self.chosen.iter().map(|c| c.expr.clone()).collect();
        let whole = match parts.as_slice() {
            [] => return Ok(Filter::All(Vec::new())),
            [one] => one.clone(),
            _ => Expr::new(None, What::And(parts)),
        };
        whole.bind(class, Reader::Public).map_err(|r| Problem::bad_request(r.words.pl, r.words.en))
    }

    /// The same in CQL2; empty where there is no condition.
    pub fn cql(&self) -> String {
        self.chosen.iter().map(|c| c.cql.as_str()).collect::<Vec<_>>().join(" AND ")
    }
}

/// The attributes that have a field: those that are told codes, days and numbers of first, then texts.
fn fit(class: &Class) -> Vec<&Attribute> {
    let all: Vec<&Attribute> = class
        .asked_by(Reader::Public)
        .map(|(_, a)| a)
        .filter(|a| !matches!(a.kind, Kind::Geometry(_) | Kind::Ref(_) | Kind::Struct { .. } | Kind::DateTime))
        .collect();
    let telling = |a: &&&Attribute| {
        a.required
            || class.tile.as_ref().is_some_and(|t| t.attributes.contains(&a.name))
            || matches!(a.kind, Kind::Code(_))
    };
    let mut first: Vec<&Attribute> = all.iter().filter(telling).take(FIELDS).copied().collect();
    for a in all {
        if first.len() < FIELDS && !first.iter().any(|f| f.name == a.name) {
            first.push(a);
        }
    }
    first
}

fn property(a: &Attribute) -> (Expr, String) {
    (Expr::new(None, What::Property(a.name.clone())), format!("\"{}\"", a.name))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn same(a: &Attribute, value: &str) -> Option<Condition> {
    let Kind::Code(list) = &a.kind else { return None };
    let code = list.value(value)?.code.clone();
    let (left, name) = property(a);
    let cql = format!("{name} = {}", quoted(&code));
    let right = Expr::new(None, What::Text(code));
    Some(Condition { expr: compare(Comparison::Equal, left, right), cql })
}

fn flag(a: &Attribute, value: &str) -> Option<Condition> {
    let wanted = match value {
        "true" => true,
        "false" => false,
        _ => return None,
    };
    let (left, name) = property(a);
    let cql = format!("{name} = {}", if wanted { "TRUE" } else { "FALSE" });
    Some(Condition { expr: compare(Comparison::Equal, left, Expr::new(None, What::Boolean(wanted))), cql })
}

fn bound(a: &Attribute, text: &str, op: Comparison, lang: Lang) -> Result<Condition, Problem> {
    let wrong = |pl: &str, en: &str| {
        Problem::invalid_value(lang.of(&a.label), text, &Words { pl: pl.to_owned(), en: en.to_owned() })
    };
    let (left, name) = property(a);
    let (what, literal) = if matches!(a.kind, Kind::Date) {
        let day = parse_date(text).filter(|_| text.len() == 10);
        let day = day.ok_or_else(|| wrong("data w postaci 2026-11-21", "a date such as 2026-11-21"))?;
        (What::Date(day), format!("DATE('{text}')"))
    } else {
        let number = text.replace(',', ".").replace([' ', '\u{a0}'], "");
        let value = number.parse::<f64>().ok().filter(|v| v.is_finite() && v.abs() < 1e15);
        let value = value.ok_or_else(|| wrong("liczba, na przykład 12,5", "a number such as 12.5"))?;
        (What::Real(value), format!("{value}"))
    };
    let cql = format!("{name} {} {literal}", op.sign());
    Ok(Condition { expr: compare(op, left, Expr::new(None, what)), cql })
}

/// Contained, whatever its case and marks.
fn contains(a: &Attribute, text: &str) -> Condition {
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    let (left, name) = property(a);
    let cql = format!("CASEI(ACCENTI({name})) LIKE CASEI(ACCENTI({}))", quoted(&pattern));
    let folded = |e: Expr| {
        let inner = Expr::new(None, What::Folded(Fold::Accents, Box::new(e)));
        Box::new(Expr::new(None, What::Folded(Fold::Case, Box::new(inner))))
    };
    let right = Expr::new(None, What::Text(pattern));
    Condition { expr: Expr::new(None, What::Like(folded(left), folded(right))), cql }
}

fn compare(op: Comparison, left: Expr, right: Expr) -> Expr {
    Expr::new(None, What::Compare(op, Box::new(left), Box::new(right)))
}

impl Field {
    /// The id of its first input.
    pub fn id(&self) -> String {
        format!("pole-{}", self.name)
    }

    pub fn all<'s>(&self, shell: &'s Shell) -> &'s str {
        shell.say("wszystkie", "all")
    }
}
