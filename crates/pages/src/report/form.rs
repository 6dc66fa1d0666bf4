//! What was typed into the form, and what is wrong with it.

use crate::answer::of_store;
use httpkit::{Asked, Problem, ProblemKind, Query};
use registers::Identity;
use registers::error_report::{Category, LONGEST, SHORTEST, is_email};
use registers::search::{Found, HitKind, understand};
use store::Store;
use store::search::Wish;

/// As typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub category: String,
    pub place: String,
    /// `class/id`
    pub entry: String,
    pub description: String,
    pub email: String,
    pub trap: String,
    /// What the hidden field said was received.
    pub received: bool,
}

/// What is wrong at a field, and what to do.
pub(super) struct Mistake {
    pub field: &'static str,
    pub text: String,
    pub kind: ProblemKind,
}

/// The entry that a report is about.
pub(super) struct About {
    pub class: String,
    pub id: String,
    pub title: String,
    pub unit: Option<String>,
    pub place: Option<(f64, f64)>,
}

impl Typed {
    /// As a link says it.
    pub fn of_address(query: &Query) -> Self {
        let text = |name: &str| query.get(name).unwrap_or_default().to_owned();
        let number = |name: &str| text(name).parse::<f64>().ok().filter(|v| v.is_finite());
        let place = number("lat").zip(number("lon")).map(|(lat, lon)| format!("{lat:.6} {lon:.6}"));
        let entry = text("wpis");
        let category = if entry.is_empty() { text("kategoria") } else { Category::Entry.word().to_owned() };
        Self {
            category,
            place: place.unwrap_or_else(|| cut(&text("miejsce"), 200)),
            entry: cut(&entry, 600),
            received: query.get("przyjete").is_some(),
            ..Self::default()
        }
    }

    pub fn of_form<'s>(sent: impl Fn(&str) -> Option<&'s str>) -> Self {
        let text = |name: &str| sent(name).unwrap_or_default().trim().replace("\r\n", "\n").replace('\0', "");
        Self {
            category: text("kategoria"),
            place: text("miejsce"),
            entry: text("wpis"),
            description: text("opis"),
            email: text("poczta"),
            trap: text("strona"),
            received: false,
        }
    }

    /// How long the description may be.
    pub fn longest(&self) -> usize {
        LONGEST
    }
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// The category and the place, or everything that is wrong.
pub(super) async fn read(
    store: &Store,
    asked: &Asked,
    typed: &Typed,
    entry: Option<&About>,
) -> Result<Result<(Category, Option<(f64, f64)>), Vec<Mistake>>, Problem> {
    let mut mistakes = Vec::new();
    let mut wrong = |field: &'static str, pl: &str, en: &str| {
        mistakes.push(Mistake { field, text: asked.lang.say(pl, en).to_owned(), kind: ProblemKind::Violations });
    };
    let category = Category::parse(&typed.category);
    if category.is_none() {
        wrong("kategoria", "Wybierz, czego dotyczy zgłoszenie.", "Choose what the report is about.");
    }
    let mut place = entry.and_then(|e| e.place);
    if typed.place.chars().count() > 200 {
        wrong(
            "miejsce",
            "Miejsce opisz krócej, do 200 znaków: adres, numer działki albo współrzędne.",
            "Describe the place in up to 200 characters: an address, a parcel number or coordinates.",
        );
    } else if !typed.place.is_empty() {
        let understood = understand(&typed.place);
        let found = store.search(&understood, Wish { near: None, most: 10 }).await.map_err(of_store)?;
        match somewhere(&found) {
            Ok(found) => place = Some(found),
            Err(meant) => {
                let (pl, en) = unknown(&typed.place, meant.as_deref());
                wrong("miejsce", &pl, &en);
            }
        }
    } else if place.is_none() && category.is_none_or(Category::somewhere) && entry.is_none() {
        wrong(
            "miejsce",
            "Napisz, gdzie jest błąd: podaj adres, numer działki albo współrzędne.",
            "Say where the error is: an address, a parcel number or coordinates.",
        );
    }
    let length = typed.description.chars().count();
    if length < SHORTEST {
        wrong(
            "opis",
            "Opisz błąd przynajmniej jednym zdaniem (10 znaków).",
            "Describe the error in at least a sentence (10 characters).",
        );
    } else if length > LONGEST {
        let (pl, en) = (
            format!("Opis ma {length} znaków; skróć go do {LONGEST}."),
            format!("The description has {length} characters; shorten it to {LONGEST}."),
        );
        wrong("opis", &pl, &en);
    }
    if !typed.email.is_empty() && !is_email(&typed.email) {
        wrong(
            "poczta",
            "Adres poczty nie wygląda na poprawny. Wpisz go w postaci nazwa@domena.pl albo zostaw puste.",
            "This does not look like an e-mail address. Write it as name@domain.pl or leave it empty.",
        );
    }
    Ok(match category {
        Some(category) if mistakes.is_empty() => Ok((category, place)),
        _ => Err(mistakes),
    })
}

/// The place that was surely meant; else what may have been.
fn somewhere(found: &Found) -> Result<(f64, f64), Option<String>> {
    let sure = found.hits.iter().find(|h| h.place.is_some() && h.exact && h.kind != HitKind::Entry);
    match sure.and_then(|h| h.place) {
        Some(place) => Ok(place),
        None => Err(found.hits.iter().find(|h| h.place.is_some()).map(|h| h.title.clone())),
    }
}

fn unknown(typed: &str, meant: Option<&str>) -> (String, String) {
    match meant {
        Some(meant) => (
            format!("Nie znaleźliśmy miejsca „{typed}”. Czy chodziło o „{meant}”? Popraw albo wpisz współrzędne."),
            format!("We did not find “{typed}”. Did you mean “{meant}”? Correct it or type coordinates."),
        ),
        None => (
            format!(
                "Nie znaleźliśmy miejsca „{typed}”. Wpisz adres (Kwiatowa 38), numer działki z obrębem (114/2 Zielonka) albo współrzędne."
            ),
            format!(
                "We did not find “{typed}”. Type an address (Kwiatowa 38), a parcel with its district (114/2 Zielonka) or coordinates."
            ),
        ),
    }
}

/// The public entry of `class/id`; nothing where there is none.
pub(super) async fn entry(store: &Store, text: &str) -> Result<Option<About>, Problem> {
    let Some((class, id)) = text.split_once('/') else { return Ok(None) };
    let catalogue = store.catalogue();
    let Some(class) = catalogue.collections().find(|c| c.id == class) else { return Ok(None) };
    if Identity::parse_feature_id(id).is_none() {
        return Ok(None);
    }
    let found = store.entry_named(&catalogue, class, id).await.map_err(of_store)?;
    Ok(found.map(|(hit, unit)| About {
        class: class.id.clone(),
        id: id.to_owned(),
        title: hit.title,
        unit,
        place: hit.place,
    }))
}

/// The page of an entry.
pub(super) fn page_of(store: &Store, class: Option<&str>, id: Option<&str>) -> Option<String> {
    let catalogue = store.catalogue();
    let class = catalogue.by_id(class?)?;
    Some(format!("/rejestr/{}/{}/{}", class.schema, class.id, httpkit::escape::percent(id?)))
}
