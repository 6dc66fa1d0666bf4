//! Pages that explain: `/pomoc`, `/skroty`, and `/dla-programistow`, whose examples are whole and run as they stand.

use crate::answer::{html, of_store};
use crate::entry_words::PARCELS;
use crate::shell::Shell;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use httpkit::{Asked, Problem};
use store::Store;

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "keys.html")]
struct KeysPage {
    shell: Shell,
    groups: Vec<Keys>,
}

struct Keys {
    title: &'static str,
    keys: Vec<(&'static str, &'static str)>,
}

#[derive(Template)]
#[template(path = "developers.html")]
struct DevelopersPage {
    shell: Shell,
    base: String,
    /// A place where there are data.
    lon: String,
    lat: String,
}

pub(crate) async fn help(asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let shell = Shell::new(&asked, asked.lang.say("Pomoc", "Help"), &[])
        .described(asked.lang.say("Jak korzystać z geoportalu", "How to use the geoportal"));
    html(asked.lang, &HelpPage { shell })
}

pub(crate) async fn keys(asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let lang = asked.lang;
    let group = |pl, en, keys: &[(&'static str, &'static str, &'static str)]| Keys {
        title: lang.say(pl, en),
        keys: keys.iter().map(|(key, pl, en)| (*key, lang.say(pl, en))).collect(),
    };
    let groups = vec![
        group(
            "Wszędzie",
            "Everywhere",
            &[
                ("Tab", "następny element; Shift + Tab – poprzedni", "next element; Shift + Tab for the previous one"),
                ("Enter", "otwiera odsyłacz, naciska przycisk", "opens a link, presses a button"),
            ],
        ),
        group(
            "Wyszukiwarka na mapie",
            "The map's search box",
            &[
                ("↓ ↑", "przechodzi po wynikach, także między grupami", "moves along the results, across groups, too"),
                ("Enter", "wybiera wynik", "chooses a result"),
                (
                    "Esc",
                    "zamyka listę, a naciśnięty drugi raz czyści pole",
                    "closes the list; pressed again, clears the box",
                ),
            ],
        ),
        group(
            "Mapa (gdy jest na niej fokus)",
            "The map (while it has the focus)",
            &[
                ("← ↑ → ↓", "przesuwa mapę", "moves the map"),
                ("+ −", "przybliża i oddala", "zooms in and out"),
                ("Enter", "pokazuje, co jest w środku mapy", "tells what is in the middle of the map"),
                ("Shift + ?", "pokazuje spis skrótów", "shows the list of shortcuts"),
                ("Esc", "wraca do panelu", "goes back to the panel"),
            ],
        ),
        group(
            "Lista „obiekty w widoku”",
            "The list of objects in view",
            &[
                ("↓ ↑", "podświetla kolejny obiekt na mapie", "highlights the next object on the map"),
                ("Enter", "otwiera jego kartę", "opens its card"),
            ],
        ),
    ];
    let shell = Shell::new(&asked, lang.say("Skróty klawiaturowe", "Keyboard shortcuts"), &[])
        .described(lang.say("Obsługa mapy klawiaturą", "The map by keyboard"));
    html(lang, &KeysPage { shell, groups })
}

pub(crate) async fn developers(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let extent = match catalogue.by_id(PARCELS) {
        Some(class) => store.summary(class).await.map_err(of_store)?.extent,
        None => None,
    };
    let [w, s, e, n] = extent.unwrap_or([18.0, 53.0, 19.0, 53.2]);
    let shell = Shell::new(&asked, lang.say("Dla programistów", "For developers"), &[]).described(lang.say(
        "Dane i usługi w pięć minut: curl, QGIS, Python, MapLibre.",
        "Data and services in five minutes: curl, QGIS, Python, MapLibre.",
    ));
    let page = DevelopersPage {
        shell,
        base: asked.base.clone(),
        lon: format!("{:.5}", f64::midpoint(w, e)),
        lat: format!("{:.5}", f64::midpoint(s, n)),
    };
    html(lang, &page)
}
