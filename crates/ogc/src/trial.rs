//! A small register for the tests of this crate.

use registers::Catalogue;

const REGISTER: &str = r#"
id = "proba"
label = { pl = "Próba", en = "Trial" }
legal = "Dz.U. 2021 poz. 1374"
keeper = "powiat"
xml = { prefix = "p", namespace = "proba:1.0", identifier = "P_Id" }

[[codes]]
id = "P_Stan"
label = { pl = "Stan", en = "State" }
values = [
  { code = "i", pl = "istniejący", en = "existing" },
  { code = "p", pl = "projektowany", en = "planned" },
]

[[classes]]
name = "P_Rura"
id = "p_rura"
label = { pl = "Rury", en = "Pipes" }
title = [{ text = "w{srednica}" }]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["surface", "multisurface"], label = { pl = "geometria", en = "geometry" } },
  { name = "stan", type = "code", codes = "P_Stan", required = true, label = { pl = "stan", en = "state" } },
  { name = "srednica", type = "integer", unit = "mm", label = { pl = "średnica", en = "diameter" } },
  { name = "rzedna", type = "real", unit = "m", label = { pl = "rzędna", en = "level" }, help = { pl = "Nad poziomem morza", en = "Above sea level" } },
  { name = "czynna", type = "boolean", label = { pl = "czynna", en = "in use" } },
  { name = "dataPomiaru", type = "date", label = { pl = "data pomiaru", en = "survey date" } },
  { name = "uwagi", type = "text", many = true, label = { pl = "uwagi", en = "remarks" } },
  { name = "wlasciciel", type = "text", visibility = "personal", label = { pl = "właściciel", en = "owner" } },
  { name = "opis", type = "struct", fields = [
      { name = "tekst", type = "text", label = { pl = "tekst", en = "text" } },
      { name = "pesel", type = "text", visibility = "personal", label = { pl = "PESEL", en = "PESEL" } },
    ], label = { pl = "opis", en = "description" } },
]
"#;

pub(crate) fn catalogue() -> Catalogue {
    Catalogue::load([("proba.toml", REGISTER)]).unwrap_or_else(|e| panic!("the trial register does not load: {e}"))
}
