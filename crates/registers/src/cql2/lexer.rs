//! The words of CQL2 text, each with its place.

use crate::filter::Refusal;

#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// A name or a word of the language.
    Name(String),
    /// A name in double quotes, never a word of the language.
    Quoted(String),
    Text(String),
    Integer(i64),
    Real(f64),
    Sign(&'static str),
}

impl Token {
    /// As a sentence about it shows it.
    pub fn shown(&self) -> String {
        match self {
            Self::Name(n) | Self::Quoted(n) => n.chars().take(40).collect(),
            Self::Text(t) => format!("'{}'", t.chars().take(40).collect::<String>()),
            Self::Integer(i) => i.to_string(),
            Self::Real(r) => r.to_string(),
            Self::Sign(s) => (*s).to_owned(),
        }
    }
}

/// Longer ones first.
const SIGNS: [&str; 14] = ["<>", "<=", ">=", "(", ")", ",", "=", "<", ">", "+", "-", "*", "/", "%"];

/// Every word with the number of characters before it.
///
/// # Errors
/// A text that does not end, a number that is none, a character that means nothing.
pub fn words(question: &str) -> Result<Vec<(usize, Token)>, Refusal> {
    let chars: Vec<char> = question.chars().collect();
    let mut lexer = Lexer { chars: &chars, at: 0 };
    let mut all = Vec::new();
    loop {
        while lexer.peek(0).is_some_and(char::is_whitespace) {
            lexer.at += 1;
        }
        let at = lexer.at;
        let Some(c) = lexer.peek(0) else { return Ok(all) };
        let token = match c {
            '\'' => Token::Text(lexer.quoted('\'')?),
            '"' => Token::Quoted(lexer.quoted('"')?),
            '0'..='9' => lexer.number()?,
            '.' if lexer.peek(1).is_some_and(|c| c.is_ascii_digit()) => lexer.number()?,
            c if starts_name(c) => lexer.name(),
            _ => lexer.sign()?,
        };
        all.push((at, token));
    }
}

fn starts_name(c: char) -> bool {
    c.is_alphabetic() || c == '_' || c == ':'
}

struct Lexer<'a> {
    chars: &'a [char],
    at: usize,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn taken(&mut self, fits: impl Fn(char) -> bool) -> String {
        let from = self.at;
        while self.peek(0).is_some_and(&fits) {
            self.at += 1;
        }
        self.chars[from..self.at].iter().collect()
    }

    fn name(&mut self) -> Token {
        Token::Name(self.taken(|c| starts_name(c) || c.is_numeric() || c == '.'))
    }

    /// A quote inside is written twice or, in texts, after a backslash.
    fn quoted(&mut self, quote: char) -> Result<String, Refusal> {
        let from = self.at;
        self.at += 1;
        let mut text = String::new();
        while let Some(c) = self.peek(0) {
            self.at += 1;
            let next = self.peek(0);
            if c == quote && next != Some(quote) {
                return Ok(text);
            }
            if next == Some(quote) && (c == quote || (c == '\\' && quote == '\'')) {
                self.at += 1;
                text.push(quote);
            } else {
                text.push(c);
            }
        }
        Err(Refusal::new(
            Some(from),
            "Tekst nie kończy się apostrofem; apostrof wewnątrz tekstu zapisuje się podwójnie.",
            "The text does not end in a quote; a quote inside a text is written twice.",
        ))
    }

    fn number(&mut self) -> Result<Token, Refusal> {
        let from = self.at;
        let mut text = self.taken(|c| c.is_ascii_digit());
        if self.peek(0) == Some('.') {
            self.at += 1;
            text.push('.');
            text.push_str(&self.taken(|c| c.is_ascii_digit()));
        }
        if self.peek(0).is_some_and(|c| c == 'e' || c == 'E') {
            self.at += 1;
            text.push('e');
            if let Some(sign) = self.peek(0).filter(|c| matches!(c, '+' | '-')) {
                self.at += 1;
                text.push(sign);
            }
            text.push_str(&self.taken(|c| c.is_ascii_digit()));
        }
        if let Ok(i) = text.parse() {
            return Ok(Token::Integer(i));
        }
        match text.parse::<f64>() {
            Ok(r) if r.is_finite() => Ok(Token::Real(r)),
            _ => Err(Refusal::new(
                Some(from),
                "To nie jest liczba albo jest zbyt duża.",
                "This is no number, or too large a one.",
            )),
        }
    }

    fn sign(&mut self) -> Result<Token, Refusal> {
        let fits = |s: &&&str| s.chars().enumerate().all(|(i, c)| self.peek(i) == Some(c));
        if let Some(sign) = SIGNS.iter().find(fits) {
            self.at += sign.len();
            return Ok(Token::Sign(sign));
        }
        if self.peek(0) == Some('^') {
            self.at += 1;
            return Ok(Token::Sign("^"));
        }
        let c = self.peek(0).unwrap_or(' ');
        Err(Refusal::new(
            Some(self.at),
            format!(
                "Znak „{c}” nic tu nie znaczy; teksty stoją w apostrofach, nazwy z odstępami w cudzysłowach prostych."
            ),
            format!(
                "The character \"{c}\" means nothing here; texts stand in single quotes, names with blanks in double ones."
            ),
        ))
    }
}
