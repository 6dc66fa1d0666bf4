//! `/`: the landing page. Programs get links; people get the start page where there is one, and these links at `/?f=html`.

use crate::conformance;
use crate::core_xml::{self, Root, XML};
use crate::document;
use crate::links::{self, Link};
use crate::page::{LandingPage, Shell};
use crate::state::OgcState;
use axum::extract::State;
use axum::response::Response;
use httpkit::negotiation::{HTML, JSON, OPENAPI};
use httpkit::{Asked, Problem};
use serde_json::json;

pub async fn landing(State(state): State<OgcState>, asked: Asked) -> Result<Response, Problem> {
    let offers = [JSON, HTML, XML];
    let offer = asked.choose(&offers)?;
    let settings = state.settings();
    if let (Some(home), "html", None) = (&settings.home, offer.f, asked.query.get("f")) {
        let home = std::sync::Arc::clone(home);
        return home(asked).await;
    }
    asked.only(&[])?;
    let mut links = links::own(&asked, offer, &offers);
    links.extend(resources(&state, &asked));
    if offer.f == "html" {
        let shell = Shell::new(&asked, asked.lang.of(&settings.title), &[]).at_home();
        let description = asked.lang.of(&settings.description).to_owned();
        let rows = resources(&state, &asked);
        let page = LandingPage { shell, description, links: rows, contact: settings.contact.clone() };
        return document::html(&asked, &page, &links);
    }
    let body = json!({
        "title": asked.lang.of(&settings.title),
        "description": asked.lang.of(&settings.description),
        "links": links,
        // Common Part 1 lets a client see here what it would otherwise ask for separately.
        "conformsTo": conformance::declared(&state),
    });
    if *offer == XML {
        return Ok(core_xml::answer(&asked, Root::LandingPage, &body, &links));
    }
    Ok(document::json(&asked, offer, &body, &links))
}

/// Links to everything that hangs below: the description of the interface, conformance, data, and the other faces.
fn resources(state: &OgcState, asked: &Asked) -> Vec<Link> {
    let say = |pl, en| asked.lang.say(pl, en);
    let mut links = vec![
        Link::new("service-desc", OPENAPI.media, asked.url("/api"))
            .titled(say("Opis interfejsu (OpenAPI)", "Description of the interface (OpenAPI)")),
        Link::new("service-doc", HTML.media, asked.url("/api?f=html"))
            .titled(say("Opis interfejsu dla ludzi", "Description of the interface for people")),
        Link::new("conformance", JSON.media, asked.url("/conformance"))
            .titled(say("Zgodność ze standardami", "Conformance to standards")),
        Link::new("data", JSON.media, asked.url("/collections")).titled(say("Kolekcje danych", "Collections of data")),
        Link::new(links::REL_FUNCTIONS, JSON.media, asked.url("/functions"))
            .titled(say("Funkcje filtrów", "Functions of filters")),
        Link::new("service", "text/xml", asked.url("/wfs?SERVICE=WFS&REQUEST=GetCapabilities"))
            .titled(say("Usługa pobierania WFS 2.0, 1.1 i 1.0", "Download service, WFS 2.0, 1.1 and 1.0")),
    ];
    for link in state.settings().faces.iter().flat_map(|f| &f.landing) {
        links.push(Link::new(link.rel, link.media, asked.url(link.path)).titled(asked.lang.of(&link.title)));
    }
    links
}
