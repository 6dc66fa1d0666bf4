//! Those who only look: maps, entries, the place that was clicked, and one who follows the change feed.

use super::client::{Client, Lost};
use super::memory::{Memory, Seen};
use super::world::place;
use crate::town::random::Rng;
use serde_json::Value;

pub struct Reader {
    pub client: Client,
    pub rng: Rng,
    pub memory: Memory,
    pub units: usize,
}

impl Reader {
    pub fn act(&mut self) -> Result<(), Lost> {
        let unit = usize::try_from(self.rng.next() % self.units as u64).unwrap_or(0);
        let [lon, lat] = place(unit, [self.rng.unit(), self.rng.unit()]);
        match self.rng.next() % 3 {
            0 => self.tile(lon, lat),
            1 => self.items(lon, lat),
            _ => self.here(lon, lat),
        }
    }

    fn tile(&mut self, lon: f64, lat: f64) -> Result<(), Lost> {
        let z = 16_u32;
        let size = f64::from(z).exp2();
        let (x, y) =
            ((lon + 180.0) / 360.0 * size, (1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * size);
        let a = self.client.get(&format!("/tiles/drzewa_drzewo/{z}/{}/{}", x.floor(), y.floor()))?;
        self.known("kafelek", a.status, &a.body, &[200, 204])?;
        self.memory.took("kafelek", a.took);
        Ok(())
    }

    fn items(&mut self, lon: f64, lat: f64) -> Result<(), Lost> {
        let bbox = format!("{lon},{lat},{},{}", lon + 0.005, lat + 0.005);
        let a = self
            .client
            .get(&format!("/api/v1/registers/drzewa/classes/drzewa_drzewo/features?bbox={bbox}&limit=50"))?;
        self.known("wpisy", a.status, &a.body, &[200])?;
        self.memory.took("wpisy", a.took);
        for f in a.body["features"].as_array().into_iter().flatten() {
            let (Some(id), Some(version)) = (f["id"].as_str(), f["version"].as_str()) else { continue };
            self.memory.seen.push(Seen {
                class: "drzewa_drzewo".into(),
                object: id.to_owned(),
                version: version.to_owned(),
                attribute: "obwodPnia130",
                value: f["properties"]["obwodPnia130"].clone(),
            });
        }
        Ok(())
    }

    fn here(&mut self, lon: f64, lat: f64) -> Result<(), Lost> {
        let a = self.client.get(&format!("/api/co-tu-jest?lon={lon}&lat={lat}&r=20"))?;
        self.known("co tu jest", a.status, &a.body, &[200])?;
        self.memory.took("co tu jest", a.took);
        Ok(())
    }

    fn known(&mut self, act: &str, status: u16, body: &Value, expected: &[u16]) -> Result<(), Lost> {
        if status == 503 {
            return Err(Lost { asked: true });
        }
        if !expected.contains(&status) {
            self.memory.odd(act, status, body);
        }
        Ok(())
    }
}

/// Follows the feed by asking what came after what it has.
pub struct Follower {
    pub client: Client,
    pub memory: Memory,
    pub since: i64,
}

impl Follower {
    /// Asks once; says whether more may follow at once.
    pub fn step(&mut self) -> Result<bool, Lost> {
        let a = self.client.get(&format!("/api/v1/changes?since={}&limit=500", self.since))?;
        if a.status == 503 {
            return Err(Lost { asked: true });
        }
        if a.status != 200 {
            self.memory.odd("nowości", a.status, &a.body);
            return Ok(false);
        }
        self.memory.took("nowości", a.took);
        for item in a.body["items"].as_array().into_iter().flatten() {
            self.memory.feed.push((
                item["seq"].as_i64().unwrap_or_default(),
                item["id"].as_str().unwrap_or_default().to_owned(),
                item["version_after"].as_str().map(str::to_owned),
            ));
        }
        self.since = a.body["next_since"].as_i64().unwrap_or(self.since);
        Ok(a.body["more"] == true)
    }
}
