//! The sections of a report, from what lies on the ground.

use super::{Absent, Group, Item, NETWORKS_WITHIN, PLACE_WITHIN, Section, metres};
use crate::answer::of_store;
use crate::domains::{self, DOMAINS, NETWORKS, PLANS};
use crate::entry_words::{self, ADDRESSES, PARCELS};
use crate::words;
use httpkit::{Asked, Lang, Problem, escape, human};
use registers::{Catalogue, Class};
use std::collections::HashMap;
use store::around::{Ground, Lying, Place, Wish};
use store::{Store, Summary};

/// Entries of a class that are shown whole.
const MOST: i64 = 12;

/// What is said of an entry.
const FACTS: usize = 6;
const FACTS_OF_MANY: usize = 3;

/// Points of borders are the parcel's own outline, and parts of buildings stand with their buildings: they say nothing more.
const LEFT_OUT: [&str; 5] = [
    "egb_punkt_graniczny",
    "egb_blok_budynku",
    "egb_obiekt_trwale_zwiazany_z_budynkiem",
    "ot_blok_budynku",
    "ot_obiekt_trwale_zwiazany_z_budynkami",
];

const BUILDINGS: [&str; 4] = ["egb_budynek", "ot_budynek_niewykazany_w_egib", ADDRESSES, "egb_adres_nieruchomosci"];

pub(super) struct Gathered {
    pub sections: Vec<Section>,
    pub absent: Vec<Absent>,
    /// Registers that hold nothing at all yet.
    pub empty: Vec<String>,
}

/// `but` is the class of what is reported on.
pub(super) async fn gather(
    store: &Store,
    catalogue: &Catalogue,
    asked: &Asked,
    ground: &Ground,
    (is_parcel, but): (bool, &str),
) -> Result<Gathered, Problem> {
    let classes: Vec<&Class> = catalogue
        .collections()
        .filter(|c| c.main_geometry.is_some() && domains::stands_alone(c))
        .filter(|c| c.id != but && !LEFT_OUT.contains(&c.id.as_str()))
        .collect();
    let within = |class: &Class| match (section_of(class), is_parcel) {
        (NETWORKS, _) => Some(NETWORKS_WITHIN),
        (_, true) => None,
        // A place lies on one parcel; on its border on several.
        (_, false) if class.id == PARCELS => Some(0.0),
        (_, false) => Some(PLACE_WITHIN),
    };
    let wishes: Vec<Wish<'_>> = classes.iter().map(|c| Wish { class: c, within: within(c), most: MOST }).collect();
    let lying = store.around(ground, &wishes).await.map_err(of_store)?;
    let summaries = store.summaries(&classes).await.map_err(of_store)?;
    let known: HashMap<&str, Summary> = classes.iter().map(|c| c.id.as_str()).zip(summaries).collect();
    let teller = Teller { catalogue, asked, ground, is_parcel, known: &known };

    let mut sections: Vec<Section> = Vec::new();
    for id in ["zabudowa", PLANS, NETWORKS].into_iter().chain(DOMAINS.iter().map(|d| d.id)) {
        if sections.iter().any(|s| s.id == id) {
            continue;
        }
        let mut groups: Vec<Group> = Vec::new();
        for l in &lying {
            let class = catalogue.class(l.class);
            if section_of(class) == id {
                groups.push(teller.group(class, l));
            }
        }
        let (title, nothing) = heading(id, is_parcel, asked.lang);
        if !groups.is_empty() || !nothing.is_empty() {
            let compact = matches!(id, NETWORKS | "mapa");
            sections.push(Section { id, title, groups, nothing, compact });
        }
    }
    let (absent, empty) = teller.absent(&lying);
    Ok(Gathered { sections, absent, empty })
}

fn section_of(class: &Class) -> &'static str {
    if BUILDINGS.contains(&class.id.as_str()) {
        return "zabudowa";
    }
    DOMAINS.iter().find(|d| d.has(&class.schema)).map_or("inne", |d| d.id)
}

/// What a section is called, and what it says when nothing belongs to it; sections that say nothing are then left out.
fn heading(id: &str, is_parcel: bool, lang: Lang) -> (String, String) {
    let say = |pl: &str, en: &str| lang.say(pl, en).to_owned();
    match id {
        "zabudowa" => (
            say("Budynki i adresy", "Buildings and addresses"),
            say(
                "Brak budynków w ewidencji gruntów i budynków i brak punktów adresowych w ewidencji adresów.",
                "No buildings in the cadastre and no address points in the register of addresses.",
            ),
        ),
        PLANS => (
            say("Plan i zabudowa: akty, decyzje, pozwolenia", "Planning: acts, decisions, permits"),
            say(
                "Brak wpisów w rejestrach planowania przestrzennego i budowy.",
                "No entries in the registers of spatial planning and building.",
            ),
        ),
        NETWORKS => (
            say("Sieci uzbrojenia terenu w odległości do 20 m", "Utility networks within 20 m"),
            say(
                "Brak sieci w odległości do 20 m w ewidencji GESUT. W terenie mogą być sieci, których ewidencja nie zna.",
                "No networks within 20 m in the register of networks. There may be networks that it does not know.",
            ),
        ),
        "grunty" if is_parcel => (say("Położenie i użytki", "Location and land use"), String::new()),
        "grunty" => (say("Działka i położenie", "Parcel and location"), String::new()),
        other => {
            let domain = DOMAINS.iter().find(|d| d.id == other);
            (domain.map_or_else(String::new, |d| say(d.pl, d.en)), String::new())
        }
    }
}

struct Teller<'a> {
    catalogue: &'a Catalogue,
    asked: &'a Asked,
    ground: &'a Ground,
    is_parcel: bool,
    known: &'a HashMap<&'a str, Summary>,
}

impl Teller<'_> {
    fn group(&self, class: &Class, lying: &Lying) -> Group {
        let lang = self.asked.lang;
        let register = self.catalogue.register_of(class);
        let n = human::count(lying.count);
        let counted = if lying.more { format!("{} {n}", lang.say("ponad", "more than")) } else { n };
        let changed = self.known.get(class.id.as_str()).and_then(|s| s.interval);
        let left = lying.count > lying.entries.len().try_into().unwrap_or(u64::MAX);
        let rest = left.then(|| {
            let [w, s, e, n] =
                self.ground.bbox(if section_of(class) == NETWORKS { NETWORKS_WITHIN } else { PLACE_WITHIN });
            let path = format!("/collections/{}/items?f=html&bbox={w:.6},{s:.6},{e:.6},{n:.6}", class.id);
            let shown = lying.entries.len();
            let pl = format!("Pokazano {shown} z {counted}. Wszystkie w tej okolicy");
            let en = format!("{shown} of {counted} are shown. All of this neighbourhood");
            (path, lang.say(&pl, &en).to_owned())
        });
        Group {
            title: lang.of(&class.label).to_owned(),
            register: lang.of(&register.label).to_owned(),
            register_path: format!("/rejestr/{}/{}", register.id, class.id),
            legal: register.legal.clone(),
            changed: changed.map_or_else(String::new, |(_, latest)| words::day(latest, lang)),
            count: usize::try_from(lying.count).unwrap_or(usize::MAX),
            counted,
            rest,
            items: lying.entries.iter().map(|p| self.item(class, p)).collect(),
        }
    }

    fn item(&self, class: &Class, place: &Place) -> Item {
        let lang = self.asked.lang;
        let entry = &place.entry.entry;
        let own = format!("/collections/{}/items/{}", class.id, escape::percent(&entry.identity.feature_id()));
        let share = place.share.filter(|_| self.is_parcel).map(|s| share(s, lang));
        let apart = section_of(class) == NETWORKS || (!self.is_parcel && place.distance >= 0.05);
        let distance = apart.then(|| {
            if place.distance < 0.05 {
                let pl = if self.is_parcel { "na działce" } else { "w tym miejscu" };
                lang.say(pl, if self.is_parcel { "on the parcel" } else { "at this place" }).to_owned()
            } else {
                format!("{} {}", lang.say("w odległości", "at a distance of"), metres(place.distance, lang))
            }
        });
        Item {
            title: entry_words::telling(class, entry, lang),
            path: entry_words::page(self.catalogue, class, entry),
            facts: entry_words::facts(
                class,
                entry,
                lang,
                if section_of(class) == NETWORKS { FACTS_OF_MANY } else { FACTS },
            ),
            since: entry.life.version_from.map_or_else(String::new, |t| words::day(t, lang)),
            distance,
            share,
            geojson: format!("{own}?f=json"),
            gml: format!("{own}?f=gml"),
        }
    }

    /// The registers of which nothing lies there, and those that hold nothing anywhere.
    fn absent(&self, lying: &[Lying]) -> (Vec<Absent>, Vec<String>) {
        let lang = self.asked.lang;
        let (mut absent, mut empty) = (Vec::new(), Vec::new());
        for (_, registers) in domains::grouped(self.catalogue) {
            for (register, classes) in registers {
                let placed: Vec<&Summary> = classes.iter().filter_map(|c| self.known.get(c.id.as_str())).collect();
                let present = lying.iter().any(|l| self.catalogue.class(l.class).schema == register.id);
                if present || placed.is_empty() {
                    continue;
                }
                let label = lang.of(&register.label).to_owned();
                if placed.iter().all(|s| s.live == 0) {
                    empty.push(label);
                    continue;
                }
                // What officials keep here stands as of now, what was delivered as of its last change.
                let latest = placed.iter().filter_map(|s| s.interval).map(|(_, t)| t).max();
                let day = if register.kept { words::now() } else { latest.unwrap_or_else(words::now) };
                absent.push(Absent { label, path: format!("/rejestr/{}", register.id), day: words::day(day, lang) });
            }
        }
        (absent, empty)
    }
}

/// The part of a parcel that something covers.
fn share(part: f64, lang: Lang) -> String {
    let percent = part * 100.0;
    let number = match percent {
        p if p < 1.0 => lang.say("mniej niż 1", "less than 1").to_owned(),
        p if p > 99.95 => "100".to_owned(),
        p if p > 99.0 => lang.say("ponad 99", "more than 99").to_owned(),
        p => format!("{p:.0}"),
    };
    format!("{number} % {}", lang.say("działki", "of the parcel"))
}
