//! One update by WFS-T: ours with rights, rules, history and journal, QGIS Server's as the bare statement that it is.

use super::http::{Answer, Client};
use super::peers::Server;
use super::times::{self, Times};
use std::path::Path;

const NAMESPACE: &str = "https://infostrada.pl/schemas/sf/plac_zabaw";
const ROUNDS: usize = 5;
const EACH: usize = 20;

/// The peers' table of what is edited.
pub const TABLE: &str =
    "create table peer.plac (id serial primary key, nazwa text, rodzaj text, zarzadca text, status text,
        geom geometry(Polygon, 2180));
    insert into peer.plac (nazwa, rodzaj, zarzadca, status, geom) select 'Plac ' || n, 'boisko', 'Zakład', 'czynny',
        st_makeenvelope(500000 + n * 20, 600000, 500010 + n * 20, 600010, 2180) from generate_series(1, 1000) n;
    create index on peer.plac using gist (geom); analyze peer.plac";

struct Writer<'s> {
    server: &'s Server,
    client: Client,
    path: &'static str,
    who: String,
    kind: &'static str,
    declared: String,
    name: &'static str,
    id: String,
}

impl Writer<'_> {
    fn send(&mut self, inside: &str) -> Result<Answer, String> {
        let body = format!(
            "<Transaction xmlns=\"http://www.opengis.net/wfs\" version=\"1.1.0\" service=\"WFS\" {} xmlns:gml=\"http://www.opengis.net/gml\">{inside}</Transaction>",
            self.declared
        );
        self.client.post(self.path, &self.who, &body)
    }

    fn update(&mut self, round: usize) -> Result<Answer, String> {
        let inside = format!(
            "<Update typeName=\"{}\"><Property><Name>{}</Name><Value>Plac numer {round}</Value></Property>\
             <Filter xmlns=\"http://www.opengis.net/ogc\"><FeatureId fid=\"{}\"/></Filter></Update>",
            self.kind, self.name, self.id
        );
        self.send(&inside)
    }
}

/// `accounts`: the file that tells the demonstration's passwords.
pub fn measure(servers: &[Server], accounts: &Path) -> Result<(), String> {
    let mut writers = vec![ours(&servers[0], accounts)?];
    writers.extend(servers.iter().find(|s| s.name == "QGIS Server").map(|server| Writer {
        server,
        client: Client::new(&server.address),
        path: "/?SERVICE=WFS",
        who: String::new(),
        kind: "plac",
        declared: String::new(),
        name: "nazwa",
        id: "plac.500".into(),
    }));
    let mut all: Vec<Times> = writers.iter().map(|w| Times::new(w.server.name)).collect();
    for round in 0..=ROUNDS {
        for (writer, times) in writers.iter_mut().zip(&mut all) {
            for i in 0..if round == 0 { 5 } else { EACH } {
                if times.failed.is_some() {
                    break;
                }
                let answer = writer.update(round * EACH + i)?;
                let text = String::from_utf8_lossy(&answer.body);
                let done = text.contains("totalUpdated>1<") || text.contains("SUCCESS");
                if answer.status != 200 || !done {
                    times.failed = Some(format!("{} {}", answer.status, text.chars().take(400).collect::<String>()));
                } else if round > 0 {
                    times.add(&answer);
                }
            }
        }
    }
    times::rows("WFS-T: zmiana", &all);
    Ok(())
}

/// An entry of our own is made first.
fn ours<'s>(server: &'s Server, accounts: &Path) -> Result<Writer<'s>, String> {
    let text = std::fs::read_to_string(accounts).map_err(|e| format!("{}: {e}", accounts.display()))?;
    let password = text.lines().find_map(|l| l.strip_prefix("anna")?.split_whitespace().next());
    let mut writer = Writer {
        server,
        client: Client::new(&server.address),
        path: "/wfs?SERVICE=WFS&REQUEST=Transaction",
        who: format!("anna:{}", password.ok_or("brak konta anny")?),
        kind: "plac_zabaw:PLZ_Plac",
        declared: format!("xmlns:plac_zabaw=\"{NAMESPACE}\""),
        name: "plac_zabaw:nazwa",
        id: String::new(),
    };
    let (n, e) = (582_530.0, 471_905.0);
    let ring = format!("{n} {e} {n} {0} {1} {0} {1} {e} {n} {e}", e + 10.5, n + 8.25);
    let property = |name: &str, value: &str| format!("<plac_zabaw:{name}>{value}</plac_zabaw:{name}>");
    let place = format!(
        "<gml:Polygon srsName=\"urn:ogc:def:crs:EPSG::2180\"><gml:exterior><gml:LinearRing>\
         <gml:posList srsDimension=\"2\">{ring}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
    );
    let inside = format!(
        "<Insert><plac_zabaw:PLZ_Plac>{}{}{}{}{}</plac_zabaw:PLZ_Plac></Insert>",
        property("geometria", &place),
        property("nazwa", "Plac numer 0"),
        property("rodzaj", "boisko"),
        property("zarzadca", "Zakład Gospodarki Komunalnej"),
        property("status", "czynny")
    );
    let answer = writer.send(&inside)?;
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    writer.id = text.split("fid=\"").nth(1).and_then(|t| t.split('"').next()).unwrap_or_default().to_owned();
    if writer.id.is_empty() { Err(format!("nie powstał plac: {text}")) } else { Ok(writer) }
}
