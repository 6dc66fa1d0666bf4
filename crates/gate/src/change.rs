//! What a change meets, as problems with stable codes; and a conflict, attribute by attribute, as every face tells it.

use crate::problem::{coded, nothing, of_store};
use httpkit::{Problem, ProblemKind};
use registers::catalogue::Attribute;
use registers::declaration::Visibility;
use registers::difference::{GeometryChange, Whose, three_way};
use registers::{Catalogue, Entry, Value, reading};
use serde::Serialize;
use serde_json::{Map, Value as Json, json};
use store::changes::{ChangeError, Conflict as Changed};
use utoipa::ToSchema;

/// Which attributes are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    Public,
    Official,
    Personal,
}

impl Sight {
    /// Whether an attribute is among them.
    #[must_use]
    pub fn sees(self, a: &Attribute) -> bool {
        match a.visibility {
            Visibility::Public | Visibility::Conditional => true,
            Visibility::Internal => self != Self::Public,
            Visibility::Personal => self == Self::Personal,
        }
    }
}

/// An entry that two people changed.
#[derive(Serialize, ToSchema)]
pub struct Conflict {
    pub class: String,
    pub id: String,
    /// The version that the change began from, and the one that stands; nothing when the entry has ended or never was.
    pub base: Option<String>,
    pub current: Option<String>,
    /// Attributes that anybody changed, by name.
    #[schema(value_type = BTreeMap<String, ConflictAttribute>)]
    pub attributes: Map<String, Json>,
}

#[derive(Serialize, ToSchema)]
pub struct ConflictAttribute {
    pub changed_by: WhoChanged,
    pub mine: Json,
    pub theirs: Json,
    pub ancestor: Json,
    /// Vertices that went from the ancestor to mine, and to theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine_geometry: Option<GeometryChange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theirs_geometry: Option<GeometryChange>,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum WhoChanged {
    Mine,
    Theirs,
    /// Both, in the same way.
    Same,
    Conflict,
}

/// Mine, theirs and the ancestor, attribute by attribute. Personal values only for those who may see them.
#[must_use]
pub fn conflict(catalogue: &Catalogue, c: &Changed, personal: bool) -> Option<Conflict> {
    let class = catalogue.by_id(&c.class)?;
    let sight = if personal { Sight::Personal } else { Sight::Official };
    let of = |e: &Option<Entry>| e.as_ref().map(|e| e.values.clone()).unwrap_or_default();
    let (theirs, was) = (of(&c.theirs), of(&c.ancestor));
    let mut attributes = Map::new();
    let compared = three_way(class, &c.mine.values, &theirs, &was);
    for (i, (a, one)) in class.attributes.iter().zip(compared).enumerate() {
        let changed_by = match one.whose {
            Whose::Unchanged => continue,
            Whose::Mine => WhoChanged::Mine,
            Whose::Theirs => WhoChanged::Theirs,
            Whose::Both => WhoChanged::Same,
            Whose::Conflict => WhoChanged::Conflict,
        };
        if !sight.sees(a) || a.derive.is_some() {
            continue;
        }
        let say = |values: &[Value]| values.get(i).map_or(Json::Null, |v| reading::written(a, v));
        let (mine, theirs, ancestor) = (say(&c.mine.values), say(&theirs), say(&was));
        let (mine_geometry, theirs_geometry) = (one.mine_geometry, one.theirs_geometry);
        let told = ConflictAttribute { changed_by, mine, theirs, ancestor, mine_geometry, theirs_geometry };
        attributes.insert(a.name.clone(), json!(told));
    }
    let (class, id) = (c.class.clone(), c.object.clone());
    Some(Conflict { class, id, base: c.base.clone(), current: c.current.clone(), attributes })
}

/// `personal` tells whether the asker may see personal values in conflicts.
pub fn of_change(error: ChangeError, catalogue: &Catalogue, personal: bool) -> Problem {
    match error {
        ChangeError::Store(e) => of_store(&e),
        ChangeError::NotFound("changeset") => {
            coded(ProblemKind::NotFound, "not_found", "Nie ma takiego zestawu zmian.", "There is no such changeset.")
        }
        ChangeError::NotFound("unit") => {
            coded(ProblemKind::NotFound, "not_found", "Nie ma takiej jednostki.", "There is no such unit.")
        }
        ChangeError::NotFound(_) => nothing(),
        ChangeError::Forbidden(words) => coded(ProblemKind::Forbidden, "forbidden", words.pl, words.en),
        ChangeError::State(words) => coded(ProblemKind::Conflict, "changeset_state", words.pl, words.en),
        ChangeError::Stale { current } => coded(
            ProblemKind::PreconditionFailed,
            "changeset_changed",
            "Zestaw zmian zmienił się w międzyczasie. Wczytaj go ponownie.",
            "The changeset was changed meanwhile. Read it again.",
        )
        .member("current_version", current),
        ChangeError::Conflicts(list) => {
            let told = list.iter().filter_map(|c| conflict(catalogue, c, personal));
            let all: Vec<Json> = told.map(|c| json!(c)).collect();
            Problem::precondition_failed(None).member("code", "conflict").member("conflicts", all)
        }
        ChangeError::Violations(list) => violations(&list),
    }
}

/// All violations, hard ones first.
pub fn violations(list: &[registers::violation::Violation]) -> Problem {
    let mut all: Vec<&registers::violation::Violation> = list.iter().collect();
    all.sort_by_key(|v| v.severity != registers::declaration::Severity::Hard);
    // A batch of thousands may break thousands of rules; a reader mends the first ones first.
    let shown: Vec<Json> = all.iter().take(1000).map(|v| json!(v)).collect();
    let total = all.len();
    Problem::violations(shown).member("code", "violations").member("total", total)
}

/// `If-Match` is missing where a change needs to say which version it is about.
pub fn version_needed() -> Problem {
    coded(
        ProblemKind::PreconditionRequired,
        "version_required",
        "Podaj wersję, którą zmieniasz: nagłówek If-Match z wartością ETag odczytanego wpisu.",
        "Say which version you change: an If-Match header with the ETag that you read.",
    )
}
