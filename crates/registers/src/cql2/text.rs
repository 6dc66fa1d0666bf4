//! CQL2 text, by recursive descent: or, and, not, comparison, sum, product, power, sign, value. Each level that a client
//! can repeat is counted, so that no question overflows the stack.

use super::lexer::{self, Token};
use super::{time, wkt, words};
use crate::crs::Crs;
use crate::filter::{Arithmetic, DEPTH, Expr, Refusal, What};

type Read = Result<Expr, Refusal>;

/// # Errors
/// What cannot be read first, with its place.
pub fn read(question: &str, crs: &'static Crs) -> Read {
    let end = question.chars().count();
    let mut parser = Parser { words: lexer::words(question)?, next: 0, end, depth: 0, crs };
    let expr = parser.either()?;
    match parser.words.get(parser.next) {
        None => Ok(expr),
        Some((at, token)) => parser.wrong(*at, &token.clone()),
    }
}

pub(super) struct Parser {
    words: Vec<(usize, Token)>,
    next: usize,
    end: usize,
    depth: usize,
    pub(super) crs: &'static Crs,
}

/// Words that are no names of properties.
const RESERVED: [&str; 8] = ["and", "or", "not", "like", "between", "in", "is", "null"];

impl Parser {
    fn either(&mut self) -> Read {
        self.joined("OR", Self::both, What::Or)
    }

    fn both(&mut self) -> Read {
        self.joined("AND", Self::not, What::And)
    }

    fn joined(&mut self, word: &str, one: impl Fn(&mut Self) -> Read, make: fn(Vec<Expr>) -> What) -> Read {
        let at = self.place();
        let first = one(self)?;
        if !self.sees_name(word) {
            return Ok(first);
        }
        let mut all = vec![first];
        while self.took_name(word) {
            all.push(one(self)?);
        }
        Ok(Expr::new(Some(at), make(all)))
    }

    fn not(&mut self) -> Read {
        let at = self.place();
        if self.took_name("NOT") {
            let of = self.deeper(Self::not)?;
            return Ok(negated(at, of));
        }
        self.predicate()
    }

    fn predicate(&mut self) -> Read {
        let left = self.sum()?;
        let at = self.place();
        if let Some((_, Token::Sign(sign))) = self.peek()
            && let Some(op) = words::comparison(sign)
        {
            self.next += 1;
            let right = self.sum()?;
            return Ok(Expr::new(Some(at), What::Compare(op, Box::new(left), Box::new(right))));
        }
        if self.took_name("IS") {
            let not = self.took_name("NOT");
            if !self.took_name("NULL") {
                return Err(Refusal::new(
                    Some(self.place()),
                    "Po IS stoi NULL albo NOT NULL.",
                    "NULL or NOT NULL follows IS.",
                ));
            }
            return Ok(turned(not, at, What::IsNull(Box::new(left))));
        }
        let not = self.sees_name("NOT") && ["LIKE", "BETWEEN", "IN"].iter().any(|w| self.sees_name_after(w));
        if not {
            self.next += 1;
        }
        if self.took_name("LIKE") {
            let pattern = self.sum()?;
            return Ok(turned(not, at, What::Like(Box::new(left), Box::new(pattern))));
        }
        if self.took_name("BETWEEN") {
            let low = self.sum()?;
            if !self.took_name("AND") {
                return Err(Refusal::new(
                    Some(self.place()),
                    "BETWEEN ma postać x BETWEEN 1 AND 2.",
                    "BETWEEN is written as x BETWEEN 1 AND 2.",
                ));
            }
            let high = self.sum()?;
            return Ok(turned(not, at, What::Between(Box::new(left), Box::new(low), Box::new(high))));
        }
        if self.took_name("IN") {
            let list = self.deeper(|p| p.listed(Self::sum))?;
            return Ok(turned(not, at, What::In(Box::new(left), list)));
        }
        Ok(left)
    }

    fn sum(&mut self) -> Read {
        self.chain(&["+", "-"], Self::product)
    }

    fn product(&mut self) -> Read {
        self.chain(&["*", "/", "%", "div"], Self::power)
    }

    fn power(&mut self) -> Read {
        let at = self.place();
        let base = self.signed()?;
        if !self.took("^") {
            return Ok(base);
        }
        let exponent = self.deeper(Self::power)?;
        Ok(Expr::new(Some(at), What::Arithmetic(Arithmetic::Power, Box::new(base), Box::new(exponent))))
    }

    /// Operators of one rank, from the left. Each makes the tree deeper.
    fn chain(&mut self, signs: &[&str], one: impl Fn(&mut Self) -> Read) -> Read {
        let outside = self.depth;
        let mut left = one(self)?;
        loop {
            let at = self.place();
            let Some(sign) = signs.iter().find(|s| self.sees(s) || (**s == "div" && self.sees_name("DIV"))) else {
                break;
            };
            self.next += 1;
            self.enter()?;
            let right = one(self)?;
            let Some(op) = words::arithmetic(sign) else { break };
            left = Expr::new(Some(at), What::Arithmetic(op, Box::new(left), Box::new(right)));
        }
        self.depth = outside;
        Ok(left)
    }

    fn signed(&mut self) -> Read {
        let at = self.place();
        if self.took("+") {
            return self.deeper(Self::signed);
        }
        if !self.took("-") {
            return self.value();
        }
        let of = self.deeper(Self::signed)?;
        let what = match of.what {
            What::Integer(i) => i.checked_neg().map_or(What::Integer(i), What::Integer),
            // The lowest whole number is one further from zero than the highest.
            What::Real(9_223_372_036_854_775_808.0) => What::Integer(i64::MIN),
            What::Real(r) => What::Real(-r),
            other => {
                let minus = Expr::new(Some(at), What::Integer(-1));
                What::Arithmetic(Arithmetic::Times, Box::new(minus), Box::new(Expr::new(of.at, other)))
            }
        };
        Ok(Expr::new(Some(at), what))
    }

    fn value(&mut self) -> Read {
        let (at, token) = self.next()?;
        let what = match token {
            Token::Integer(i) => What::Integer(i),
            Token::Real(r) => What::Real(r),
            Token::Text(t) => What::Text(t),
            Token::Quoted(n) => What::Property(n),
            Token::Name(n) => self.named(&n, at)?,
            Token::Sign("(") => {
                if self.took(")") {
                    return Ok(Expr::new(Some(at), What::List(Vec::new())));
                }
                let first = self.deeper(Self::either)?;
                if !self.sees(",") {
                    self.expect(")")?;
                    return Ok(first);
                }
                let mut all = vec![first];
                while self.took(",") {
                    all.push(self.deeper(Self::either)?);
                }
                self.expect(")")?;
                What::List(all)
            }
            other => return self.wrong(at, &other),
        };
        Ok(Expr::new(Some(at), what))
    }

    fn named(&mut self, name: &str, at: usize) -> Result<What, Refusal> {
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "true" => return Ok(What::Boolean(true)),
            "false" => return Ok(What::Boolean(false)),
            word if RESERVED.contains(&word) => return self.wrong(at, &Token::Name(name.to_owned())),
            _ => {}
        }
        let shape = wkt::begins(&lower);
        let bracket = self.sees("(");
        if shape && (bracket || ((self.sees_name("Z") || self.sees_name("EMPTY")) && lower != "bbox")) {
            return self.deeper(|p| p.geometry(&lower, at)).map(What::Place);
        }
        if !bracket {
            return Ok(What::Property(name.to_owned()));
        }
        match lower.as_str() {
            "date" | "timestamp" => {
                let (at, text) = self.one_text()?;
                return if lower == "date" { time::date(&text, Some(at)) } else { time::instant(&text, Some(at)) };
            }
            "interval" => {
                let mut ends = self.deeper(|p| p.listed(Self::end))?.into_iter();
                return match (ends.next(), ends.next(), ends.next()) {
                    (Some(from), Some(to), None) => Ok(What::Interval(Box::new(from), Box::new(to))),
                    _ => Err(Refusal::new(
                        Some(at),
                        "INTERVAL ma dwa końce, np. INTERVAL('2024-01-01', '..').",
                        "INTERVAL has two ends, such as INTERVAL('2024-01-01', '..').",
                    )),
                };
            }
            _ => {}
        }
        let arguments = self.arguments()?;
        self.applied(&lower, name, at, arguments)
    }

    fn applied(&self, lower: &str, name: &str, at: usize, mut arguments: Vec<Expr>) -> Result<What, Refusal> {
        let upper = lower.to_uppercase();
        let wanted =
            |pl: &str, en: &str| Refusal::new(Some(at), format!("{upper} ma {pl}."), format!("{upper} takes {en}."));
        if let Some(fold) = words::fold(lower) {
            let one = arguments.pop().filter(|_| arguments.is_empty());
            return one
                .map(|of| What::Folded(fold, Box::new(of)))
                .ok_or_else(|| wanted("jeden argument", "one argument"));
        }
        let distance = matches!(lower, "s_dwithin" | "s_beyond");
        // `div` is no function.
        if !distance && (!words::is_pair(lower) || words::arithmetic(lower).is_some()) {
            return Ok(What::Call(name.to_owned(), arguments));
        }
        let mut all = arguments.into_iter();
        let (left, right, third) = (all.next(), all.next(), all.next());
        if distance {
            let metres = match third.map(|e| e.what) {
                #[expect(clippy::cast_precision_loss, reason = "a distance is a double")]
                Some(What::Integer(i)) => Some(i as f64),
                Some(What::Real(r)) => Some(r),
                _ => None,
            };
            let (Some(left), Some(right), Some(metres)) = (left, right, metres) else {
                return Err(wanted("dwie geometrie i odległość w metrach", "two geometries and a distance in metres"));
            };
            let near = What::Near(Box::new(left), Box::new(right), metres);
            return Ok(if lower == "s_beyond" { What::Not(Box::new(Expr::new(Some(at), near))) } else { near });
        }
        let (Some(left), Some(right), None) = (left, right, third) else {
            return Err(wanted("dwa argumenty", "two arguments"));
        };
        // One value in brackets is a list here, though elsewhere it is just the value.
        let (left, right) = if words::lists(lower).is_some() { (listed(left), listed(right)) } else { (left, right) };
        words::paired(lower, left, right).ok_or_else(|| wanted("dwa argumenty", "two arguments"))
    }

    fn arguments(&mut self) -> Result<Vec<Expr>, Refusal> {
        if self.sees_sign_after(")") {
            self.next += 2;
            return Ok(Vec::new());
        }
        self.deeper(|p| p.listed(Self::either))
    }

    fn end(&mut self) -> Read {
        if let Some((at, Token::Text(text))) = self.peek().cloned() {
            self.next += 1;
            return Ok(Expr::new(Some(at), time::end(&text, Some(at))?));
        }
        self.sum()
    }

    fn one_text(&mut self) -> Result<(usize, String), Refusal> {
        self.expect("(")?;
        let (at, token) = self.next()?;
        let Token::Text(text) = token else { return self.wrong(at, &token) };
        self.expect(")")?;
        Ok((at, text))
    }

    fn deeper<T>(&mut self, inside: impl FnOnce(&mut Self) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let outside = self.depth;
        self.enter()?;
        let read = inside(self);
        self.depth = outside;
        read
    }

    fn enter(&mut self) -> Result<(), Refusal> {
        if self.depth >= DEPTH {
            return Err(Refusal::new(
                Some(self.place()),
                "Filtr jest zbyt głęboko zagnieżdżony; zapisz go prościej.",
                "The filter is nested too deeply; write it more simply.",
            ));
        }
        self.depth += 1;
        Ok(())
    }

    fn peek(&self) -> Option<&(usize, Token)> {
        self.words.get(self.next)
    }

    /// Where the next word stands.
    pub(super) fn place(&self) -> usize {
        self.peek().map_or(self.end, |(at, _)| *at)
    }

    pub(super) fn next(&mut self) -> Result<(usize, Token), Refusal> {
        let Some(word) = self.peek().cloned() else {
            return Err(Refusal::new(
                Some(self.end),
                "Filtr urywa się; brakuje wartości albo nawiasu.",
                "The filter breaks off; a value or a bracket is missing.",
            ));
        };
        self.next += 1;
        Ok(word)
    }

    pub(super) fn sees(&self, sign: &str) -> bool {
        matches!(self.peek(), Some((_, Token::Sign(s))) if *s == sign)
    }

    fn sees_sign_after(&self, sign: &str) -> bool {
        matches!(self.words.get(self.next + 1), Some((_, Token::Sign(s))) if *s == sign)
    }

    fn sees_name(&self, word: &str) -> bool {
        matches!(self.peek(), Some((_, Token::Name(n))) if n.eq_ignore_ascii_case(word))
    }

    fn sees_name_after(&self, word: &str) -> bool {
        matches!(self.words.get(self.next + 1), Some((_, Token::Name(n))) if n.eq_ignore_ascii_case(word))
    }

    pub(super) fn took(&mut self, sign: &str) -> bool {
        let there = self.sees(sign);
        self.next += usize::from(there);
        there
    }

    pub(super) fn took_name(&mut self, word: &str) -> bool {
        let there = self.sees_name(word);
        self.next += usize::from(there);
        there
    }

    pub(super) fn expect(&mut self, sign: &'static str) -> Result<(), Refusal> {
        let (at, token) = self.next()?;
        if token == Token::Sign(sign) {
            return Ok(());
        }
        let shown = token.shown();
        Err(Refusal::new(
            Some(at),
            format!("Tu musi stać „{sign}”, a stoi „{shown}”."),
            format!("Here must stand \"{sign}\", not \"{shown}\"."),
        ))
    }

    pub(super) fn wrong<T>(&self, at: usize, token: &Token) -> Result<T, Refusal> {
        let shown = token.shown();
        Err(Refusal::new(
            Some(at),
            format!(
                "„{shown}” nie może tu stać; oczekiwano wartości, warunku, AND, OR albo końca filtru. Teksty stoją w apostrofach."
            ),
            format!(
                "\"{shown}\" cannot stand here; expected a value, a condition, AND, OR or the end of the filter. Texts stand in single quotes."
            ),
        ))
    }
}

fn negated(at: usize, of: Expr) -> Expr {
    Expr::new(Some(at), What::Not(Box::new(of)))
}

fn turned(not: bool, at: usize, what: What) -> Expr {
    let of = Expr::new(Some(at), what);
    if not { negated(at, of) } else { of }
}

fn listed(e: Expr) -> Expr {
    match e.what {
        What::Property(_) | What::List(_) => e,
        _ => Expr::new(e.at, What::List(vec![e])),
    }
}
