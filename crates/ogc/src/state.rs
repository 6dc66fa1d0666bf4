//! What the face holds between requests: the store, the service's own words, and documents made once at the start.

use crate::answers::Answers;
use crate::api;
use crate::error::no_collection;
use crate::wfs::Bookmarks;
use crate::write::Waiting;
use axum::extract::FromRef;
use axum::response::Response;
use bytes::Bytes;
use futures::future::BoxFuture;
use gate::Seen;
use httpkit::{Asked, Face, Lang, Problem};
use registers::{Catalogue, Class, Stored, Words};
use std::sync::{Arc, PoisonError, RwLock};
use store::Store;
use store::accounts::Asker;
use store::changes::Outcome;

/// Makes the page that people get at `/` without asking for a representation.
pub type Home = Arc<dyn Fn(Asked) -> BoxFuture<'static, Result<Response, Problem>> + Send + Sync>;

/// What the server says about the service.
#[derive(Clone)]
pub struct Settings {
    pub title: Words,
    pub description: Words,
    /// E-mail of the office that keeps the service.
    pub contact: Option<String>,
    /// Contributions of the other faces to the landing page and to collections.
    pub faces: Vec<Face>,
    pub home: Option<Home>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: Words {
                pl: "Infostrada – rejestry i mapa zasadnicza".into(),
                en: "Infostrada – registers and the base map".into(),
            },
            description: Words {
                pl: "Rejestry publiczne i mapa zasadnicza w usługach zgodnych z OGC API.".into(),
                en: "Public registers and the base map in OGC API services.".into(),
            },
            contact: None,
            faces: Vec::new(),
            home: None,
        }
    }
}

/// OpenAPI in Polish and in English, without the opening brace and the address of the server, and the registers that
/// it was made of.
struct Api {
    of: Arc<Catalogue>,
    texts: [Bytes; 2],
}

impl Api {
    fn make(of: Arc<Catalogue>, settings: &Settings) -> Self {
        let texts = [Lang::Pl, Lang::En].map(|lang| api::openapi::rest(&of, settings, lang));
        Self { of, texts }
    }

    fn text(&self, lang: Lang) -> Bytes {
        match lang {
            Lang::Pl => self.texts[0].clone(),
            Lang::En => self.texts[1].clone(),
        }
    }
}

#[derive(Clone)]
pub struct OgcState(Arc<Inner>);

struct Inner {
    store: Store,
    settings: Settings,
    api: RwLock<Api>,
    bookmarks: Bookmarks,
    seen: Seen,
    waiting: Waiting,
    answers: Answers,
}

impl FromRef<OgcState> for Store {
    fn from_ref(state: &OgcState) -> Self {
        state.0.store.clone()
    }
}

impl OgcState {
    #[must_use]
    pub fn new(store: Store, settings: Settings) -> Self {
        let api = RwLock::new(Api::make(store.catalogue(), &settings));
        Self(Arc::new(Inner {
            store,
            settings,
            api,
            bookmarks: Bookmarks::default(),
            seen: Seen::default(),
            waiting: Waiting::default(),
            answers: Answers::default(),
        }))
    }

    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    #[must_use]
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.0.store.catalogue()
    }

    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    #[must_use]
    pub(crate) fn api(&self, lang: Lang) -> Bytes {
        let now = self.catalogue();
        let held = self.0.api.read().unwrap_or_else(PoisonError::into_inner);
        if Arc::ptr_eq(&held.of, &now) {
            return held.text(lang);
        }
        drop(held);
        let made = Api::make(now, &self.0.settings);
        let text = made.text(lang);
        *self.0.api.write().unwrap_or_else(PoisonError::into_inner) = made;
        text
    }

    #[must_use]
    pub(crate) fn bookmarks(&self) -> &Bookmarks {
        &self.0.bookmarks
    }

    #[must_use]
    pub(crate) fn answers(&self) -> &Answers {
        &self.0.answers
    }

    /// Which versions of entries were shown to whom.
    #[must_use]
    pub fn seen(&self) -> &Seen {
        &self.0.seen
    }

    /// Remembers that somebody was shown a version that stands. Past ones are looked at, not edited.
    pub(crate) fn shown(&self, asker: Option<&Asker>, stored: &Stored) {
        let identity = &stored.entry.identity;
        if let (Some(person), Some(version), None) =
            (asker.and_then(|a| a.person), &identity.version, stored.entry.life.version_to)
        {
            self.0.seen.note(person, stored.entry.class, &identity.namespace, &identity.local, version);
        }
    }

    /// Remembers the versions that somebody has just made. What changed along with them in other entries is known to them
    /// only where they had the version before.
    pub(crate) fn note(&self, asker: &Asker, outcome: &Outcome) {
        let Some(person) = asker.person else { return };
        let catalogue = self.catalogue();
        for a in &outcome.applied {
            let (Some(class), Some(after)) = (catalogue.by_id(&a.class), &a.after) else { continue };
            let known = || self.0.seen.of(person, class.ix, &a.namespace, &a.local) == a.before;
            if !a.along || known() {
                self.0.seen.note(person, class.ix, &a.namespace, &a.local, after);
            }
        }
    }

    pub(crate) fn waiting(&self) -> &Waiting {
        &self.0.waiting
    }

    /// The class behind a collection's address.
    ///
    /// # Errors
    /// 404 when there is none.
    pub fn collection(&self, id: &str) -> Result<Arc<Class>, Problem> {
        let catalogue = self.catalogue();
        let found = collections(&catalogue).find(|c| c.id == id).map(|c| catalogue.shared(c.ix));
        found.ok_or_else(|| no_collection(id))
    }
}

/// Classes that are collections: everything that has a place, and everything else that stands alone.
pub fn collections(catalogue: &Catalogue) -> impl Iterator<Item = &Class> {
    catalogue.collections().filter(|c| stands_alone(c))
}

fn stands_alone(class: &Class) -> bool {
    class.main_geometry.is_some() || class.part_of.is_none()
}
