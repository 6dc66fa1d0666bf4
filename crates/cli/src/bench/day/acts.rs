//! What an official does all day, at random: new entries, edits with right and wrong versions, changesets over several
//! registers, batches, ends, undoing, and the decisions of approvers.

use super::client::{Answer, Client, Lost};
use super::memory::{Memory, Seen};
use super::world::{Person, place};
use crate::town::random::Rng;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// Entries of a unit that everybody there edits, with the version last heard of.
pub type Hot = Arc<Mutex<HashMap<String, Vec<(String, String)>>>>;

const TREES: &str = "/api/v1/registers/drzewa/classes/drzewa_drzewo/features";
const PLACES: &str = "/api/v1/registers/emuia/classes/emuia_miejscowosc/features";

pub struct Official {
    pub person: Person,
    pub client: Client,
    pub rng: Rng,
    pub memory: Memory,
    pub units: usize,
    pub hot: Hot,
    /// Own trees: feature id and version.
    trees: Vec<(String, String)>,
    /// Own changesets that may be taken back.
    done: Vec<i64>,
    count: u64,
}

impl Official {
    pub fn new(person: Person, client: Client, units: usize, hot: Hot) -> Self {
        let rng = Rng::new(person.number as u64 * 7919 + 1);
        let (memory, trees, done) = (Memory::default(), Vec::new(), Vec::new());
        Self { person, client, rng, memory, units, hot, trees, done, count: 0 }
    }

    /// One act. Whether it changed something or not, its answer is remembered; a lost answer is remembered as lost.
    pub fn act(&mut self) -> Result<(), Lost> {
        let dice = self.rng.next() % 100;
        if self.person.approver {
            return self.decide();
        }
        match dice {
            _ if self.trees.is_empty() => self.plant(),
            0..40 => self.edit(),
            40..52 => self.edit_hot(),
            52..58 => self.edit_wrong(),
            58..70 => self.plant(),
            70..74 => self.end(),
            74..84 => self.several(),
            84..87 => self.undo(),
            87..90 => self.batch(),
            90..97 => self.settle(),
            _ => self.correct(),
        }
    }

    /// A change whose answer is lost may stand all the same.
    fn may_stand(&mut self, answer: Result<Answer, Lost>, entries: u64) -> Result<Answer, Lost> {
        // A server that goes down may answer 503 after the database has already gone; then nothing is known either.
        match answer {
            Ok(a) if a.status < 500 => Ok(a),
            Ok(a) => {
                self.memory.unknown += entries;
                if a.status != 503 {
                    self.memory.odd("?", a.status, &a.body);
                }
                Err(Lost { asked: true })
            }
            Err(lost) => {
                self.memory.unknown += if lost.asked { entries } else { 0 };
                Err(lost)
            }
        }
    }

    fn number(&mut self) -> u64 {
        self.count += 1;
        self.person.number as u64 * 1_000_000 + self.count
    }

    fn at(&mut self) -> [f64; 2] {
        place(self.person.number % self.units, [self.rng.unit(), self.rng.unit()])
    }

    fn tree(&mut self, girth: u64) -> Value {
        let number = self.number();
        json!({ "geometry": { "type": "Point", "coordinates": self.at() },
                "properties": { "numer": format!("D-{number}"), "gatunek": "quercus_robur", "zarzadca": "Zarząd Zieleni",
                                "stan": "dobry", "status": "rosnie", "obwodPnia130": girth } })
    }

    fn plant(&mut self) -> Result<(), Lost> {
        let girth = self.rng.next() % 400;
        let tree = self.tree(girth);
        let answer = self.client.post(TREES, None, &tree);
        let a = self.may_stand(answer, 1)?;
        self.memory.took("nowy wpis", a.took);
        if a.status != 201 {
            self.memory.odd("nowy wpis", a.status, &a.body);
            return Ok(());
        }
        self.remember(&a.body, girth);
        if self.rng.next().is_multiple_of(20) {
            // Some trees are everybody's.
            if let (Some(tree), Ok(mut hot)) = (self.trees.pop(), self.hot.lock()) {
                hot.entry(self.person.unit.clone()).or_default().push(tree);
            }
        }
        Ok(())
    }

    /// Remembers an outcome in which trees got a girth.
    fn remember(&mut self, body: &Value, girth: u64) {
        self.memory.outcome(body, |a| match a["class"].as_str() {
            Some("drzewa_drzewo") if a["op"] != "zakoncz" => vec![("obwodPnia130".to_owned(), json!(girth))],
            _ => Vec::new(),
        });
        for a in body["applied"].as_array().into_iter().flatten().filter(|a| a["class"] == "drzewa_drzewo") {
            let Some(id) = a["id"].as_str() else { continue };
            self.trees.retain(|(known, _)| known != id);
            if let Some(after) = a["after"].as_str() {
                self.trees.push((id.to_owned(), after.to_owned()));
            }
        }
        if let Some(id) = body["changeset"].as_i64() {
            self.done.push(id);
        }
    }

    fn own(&mut self) -> (String, String) {
        let n = usize::try_from(self.rng.next() % self.trees.len() as u64).unwrap_or(0);
        self.trees[n].clone()
    }

    fn look(&mut self, id: &str) -> Result<Option<String>, Lost> {
        let a = self.client.get(&format!("{TREES}/{id}?crs=own"))?;
        if a.status >= 500 {
            return Err(Lost { asked: true });
        }
        self.memory.took("odczyt wpisu", a.took);
        let version = a.body["version"].as_str().map(str::to_owned);
        if let Some(version) = &version {
            self.memory.seen.push(Seen {
                class: "drzewa_drzewo".into(),
                object: id.to_owned(),
                version: version.clone(),
                attribute: "obwodPnia130",
                value: a.body["properties"]["obwodPnia130"].clone(),
            });
        }
        Ok(version)
    }

    fn write(&mut self, act: &'static str, id: &str, version: &str, expected: &[u16]) -> Result<Option<Value>, Lost> {
        let girth = self.rng.next() % 400;
        let answer = self.client.patch(
            &format!("{TREES}/{id}"),
            Some(version),
            &json!({ "properties": { "obwodPnia130": girth } }),
        );
        let a = self.may_stand(answer, 1)?;
        self.memory.took(act, a.took);
        if a.status == 412 {
            self.memory.conflicts += 1;
        }
        if !expected.contains(&a.status) {
            self.memory.odd(act, a.status, &a.body);
        }
        if a.status != 200 {
            return Ok(None);
        }
        // The same girth again is no change: nothing was applied.
        self.remember(&a.body, girth);
        Ok(Some(a.body))
    }

    fn edit(&mut self) -> Result<(), Lost> {
        let (id, _) = self.own();
        let Some(version) = self.look(&id)? else {
            self.trees.retain(|(known, _)| *known != id);
            return Ok(());
        };
        let done = self.write("zmiana", &id, &version, &[200]);
        if done.is_err() {
            self.trees.retain(|(known, _)| *known != id);
        }
        done.map(drop)
    }

    /// What colleagues edit too, with the version that the unit last talked of: sometimes right.
    fn edit_hot(&mut self) -> Result<(), Lost> {
        let (unit, dice) = (self.person.unit.clone(), self.rng.next());
        let chosen = self.hot.lock().ok().and_then(|hot| {
            let list = hot.get(&unit)?;
            list.get(usize::try_from(dice % list.len().max(1) as u64).ok()?).cloned()
        });
        let Some((id, mut version)) = chosen else { return self.plant() };
        if dice % 3 == 0 {
            version = self.look(&id)?.unwrap_or(version);
        }
        let won = self.write("zmiana wspólnego", &id, &version, &[200, 412])?;
        self.trees.retain(|(known, _)| *known != id);
        let now = match won {
            Some(_) => self.memory.told.last().filter(|t| t.object == id).and_then(|t| t.after.clone()),
            None => self.look(&id)?,
        };
        if let (Some(now), Ok(mut hot)) = (now, self.hot.lock()) {
            let known = hot.get_mut(&unit).and_then(|list| list.iter_mut().find(|(known, _)| *known == id));
            if let Some(known) = known {
                known.1 = now;
            }
        }
        Ok(())
    }

    fn edit_wrong(&mut self) -> Result<(), Lost> {
        let (id, _) = self.own();
        self.write("zmiana ze złą wersją", &id, "20200101T000000000000", &[412]).map(drop)
    }

    fn end(&mut self) -> Result<(), Lost> {
        let (id, version) = self.own();
        let answer = self.client.delete(&format!("{TREES}/{id}"), &version);
        self.trees.retain(|(known, _)| *known != id);
        let a = self.may_stand(answer, 1)?;
        self.memory.took("koniec wpisu", a.took);
        match a.status {
            200 => {
                self.remember(&a.body, 0);
                self.done.pop();
            }
            // Own trees change under an undo or behind a lost answer.
            412 => self.memory.conflicts += 1,
            status => self.memory.odd("koniec wpisu", status, &a.body),
        }
        Ok(())
    }

    /// A tree, a road and a culvert in one changeset.
    fn several(&mut self) -> Result<(), Lost> {
        let girth = self.rng.next() % 400;
        let mut tree = self.tree(girth);
        tree["class"] = "drzewa_drzewo".into();
        let ([x, y], number) = (self.at(), self.number());
        let road = json!({ "class": "drg_odcinek",
            "geometry": { "type": "LineString", "coordinates": [[x, y], [x + 0.001, y + 0.0001]] },
            "properties": { "nrDrogi": format!("W-{number}"), "kategoria": "wewnetrzna", "klasa": "D", "kmOd": 0.0, "kmDo": 0.1,
                            "zarzadca": "Burmistrz", "nawierzchnia": "bitumiczna", "status": "uzytkowana", "stanTechniczny": "B" } });
        let bridge = json!({ "class": "obi_obiekt", "geometry": { "type": "Point", "coordinates": [x, y] },
            "properties": { "nazwa": format!("Przepust {number}"), "rodzaj": "przepust", "szczegoly": "jawne" } });
        let mut changes = vec![tree, road, bridge];
        if !self.trees.is_empty() {
            let (id, version) = self.own();
            changes.push(json!({ "class": "drzewa_drzewo", "op": "zmien", "id": id, "base": version,
                                 "properties": { "obwodPnia130": girth } }));
        }
        let body = json!({ "unit": self.person.unit, "title": "Przebudowa", "changes": changes });
        let a = self.client.post("/api/v1/changesets", None, &body)?;
        if a.status >= 500 {
            return Err(Lost { asked: true });
        }
        self.memory.took("szkic zestawu", a.took);
        let (201, Some(id)) = (a.status, a.body["id"].as_i64()) else {
            self.memory.odd("szkic zestawu", a.status, &a.body);
            return Ok(());
        };
        let answer = self.client.post(&format!("/api/v1/changesets/{id}/submit"), a.tag.as_deref(), &json!({}));
        let a = self.may_stand(answer, 4)?;
        self.memory.took("złożenie zestawu", a.took);
        match a.status {
            200 => self.remember(&a.body, girth),
            412 => self.memory.conflicts += 1,
            status => self.memory.odd("złożenie zestawu", status, &a.body),
        }
        Ok(())
    }

    fn undo(&mut self) -> Result<(), Lost> {
        let Some(id) = self.done.pop() else { return Ok(()) };
        let a = self.client.post(&format!("/api/v1/changesets/{id}/undo"), None, &json!({ "reason": "pomyłka" }))?;
        if a.status >= 500 {
            return Err(Lost { asked: true });
        }
        let (201, Some(new)) = (a.status, a.body["id"].as_i64()) else {
            if a.status != 409 {
                self.memory.odd("cofnięcie", a.status, &a.body);
            }
            return Ok(());
        };
        if a.body["changes"].as_array().is_none_or(Vec::is_empty) {
            return Ok(());
        }
        let answer = self.client.post(&format!("/api/v1/changesets/{new}/submit"), a.tag.as_deref(), &json!({}));
        let a = self.may_stand(answer, 50)?;
        self.memory.took("cofnięcie zestawu", a.took);
        match a.status {
            200 => {
                self.memory.outcome(&a.body, |_| Vec::new());
                for x in a.body["applied"].as_array().into_iter().flatten() {
                    self.trees.retain(|(known, _)| x["id"] != known.as_str());
                }
            }
            412 => self.memory.conflicts += 1,
            status => self.memory.odd("cofnięcie zestawu", status, &a.body),
        }
        Ok(())
    }

    fn batch(&mut self) -> Result<(), Lost> {
        let girth = self.rng.next() % 400;
        let features: Vec<Value> = (0..30).map(|_| self.tree(girth)).collect();
        let body = json!({ "type": "FeatureCollection", "features": features });
        let answer = self.client.post("/api/v1/registers/drzewa/import", None, &body);
        let a = self.may_stand(answer, 30)?;
        self.memory.took("wczytanie 30 wpisów", a.took);
        match a.status {
            201 => self.remember(&a.body, girth),
            status => self.memory.odd("wczytanie 30 wpisów", status, &a.body),
        }
        Ok(())
    }

    /// A locality, which another person has to approve.
    fn settle(&mut self) -> Result<(), Lost> {
        let (number, at) = (self.number(), self.at());
        let simc = format!("{:07}", (self.person.number as u64 * 40_000 + self.count) % 10_000_000);
        let body = json!({ "geometry": { "type": "Point", "coordinates": at },
            "properties": { "nazwa": format!("Osada {number}"), "rodzaj": "01", "identyfikatorSIMC": simc,
                            "TERYTGminy": self.person.unit, "status": "obowiazuje" } });
        let answer = self.client.post(PLACES, None, &body);
        let a = self.may_stand(answer, 0)?;
        self.memory.took("zgłoszenie", a.took);
        if a.status != 202 {
            self.memory.odd("zgłoszenie", a.status, &a.body);
        }
        Ok(())
    }

    /// What was returned is corrected and submitted again.
    fn correct(&mut self) -> Result<(), Lost> {
        let a = self.client.get("/api/v1/changesets?mine=1&state=zwrocony&limit=5")?;
        let Some(id) = a.body["changesets"][0]["id"].as_i64() else { return Ok(()) };
        let a = self.client.patch(&format!("/api/v1/changesets/{id}"), None, &json!({ "reason": "poprawione" }))?;
        if a.status != 200 {
            return if a.status >= 500 { Err(Lost { asked: true }) } else { Ok(()) };
        }
        let answer = self.client.post(&format!("/api/v1/changesets/{id}/submit"), a.tag.as_deref(), &json!({}));
        let a = self.may_stand(answer, 0)?;
        self.memory.took("zgłoszenie po zwrocie", a.took);
        if a.status != 200 {
            self.memory.odd("zgłoszenie po zwrocie", a.status, &a.body);
        }
        Ok(())
    }

    /// An approver takes the oldest that waits: approves, or returns one in five.
    fn decide(&mut self) -> Result<(), Lost> {
        let a = self.client.get(&format!("/api/v1/changesets?state=zgloszony&unit={}&limit=20", self.person.unit))?;
        if a.status >= 500 {
            return Err(Lost { asked: true });
        }
        self.memory.took("lista do zatwierdzenia", a.took);
        let Some((id, version)) = a.body["changesets"]
            .as_array()
            .and_then(|list| list.last())
            .and_then(|c| Some((c["id"].as_i64()?, c["version"].as_i64()?.to_string())))
        else {
            return Ok(());
        };
        let approve = !self.rng.next().is_multiple_of(5);
        let (act, path) = if approve { ("zatwierdzenie", "approve") } else { ("zwrot", "return") };
        let body = if approve { json!({}) } else { json!({ "reason": "Popraw nazwę." }) };
        let answer = self.client.post(&format!("/api/v1/changesets/{id}/{path}"), Some(&version), &body);
        let a = self.may_stand(answer, u64::from(approve))?;
        self.memory.took(act, a.took);
        match a.status {
            200 if approve => self.memory.outcome(&a.body, |_| Vec::new()),
            // A colleague was faster.
            200 | 409 | 412 => {}
            status => self.memory.odd(act, status, &a.body),
        }
        Ok(())
    }
}
