//! `/functions` (CQL2): what filters may compute.

use crate::document;
use crate::links;
use crate::state::OgcState;
use axum::extract::State;
use axum::response::Response;
use httpkit::negotiation::JSON;
use httpkit::{Asked, Lang, Problem};
use registers::filter::{Function, Takes};
use serde_json::{Value, json};

pub async fn functions(State(_): State<OgcState>, asked: Asked) -> Result<Response, Problem> {
    let offers = [JSON];
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    let list: Vec<Value> = Function::ALL.into_iter().map(|f| described(f, asked.lang)).collect();
    Ok(document::json(&asked, offer, &json!({ "links": links, "functions": list }), &links))
}

fn described(function: Function, lang: Lang) -> Value {
    let (pl, en) = match function {
        Function::Lower => ("Tekst małymi literami.", "The text in small letters."),
        Function::Upper => ("Tekst wielkimi literami.", "The text in capital letters."),
        Function::Trim => ("Tekst bez odstępów na początku i końcu.", "The text without blanks before and after."),
        Function::Length => ("Liczba znaków tekstu.", "The number of characters of a text."),
        Function::Abs => ("Wartość bezwzględna.", "The absolute value."),
        Function::Floor => {
            ("Największa liczba całkowita nie większa od podanej.", "The largest whole number not above the given one.")
        }
        Function::Ceiling => (
            "Najmniejsza liczba całkowita nie mniejsza od podanej.",
            "The smallest whole number not below the given one.",
        ),
        Function::Year => ("Rok daty albo chwili (czas polski).", "The year of a date or an instant (Polish time)."),
        Function::Month => (
            "Miesiąc daty albo chwili, od 1 do 12 (czas polski).",
            "The month of a date or an instant, 1 to 12 (Polish time).",
        ),
        Function::Day => (
            "Dzień miesiąca daty albo chwili (czas polski).",
            "The day of the month of a date or an instant (Polish time).",
        ),
    };
    let takes: &[&str] = match function.takes() {
        Takes::Text => &["string"],
        Takes::Number => &["number"],
        Takes::Time => &["date", "datetime"],
    };
    let gives = match function {
        Function::Lower | Function::Upper | Function::Trim => "string",
        Function::Length | Function::Year | Function::Month | Function::Day => "integer",
        Function::Abs | Function::Floor | Function::Ceiling => "number",
    };
    json!({
        "name": function.name(),
        "description": lang.say(pl, en),
        "arguments": [{ "type": takes }],
        "returns": [gives],
    })
}
