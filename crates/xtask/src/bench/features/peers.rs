//! The other servers: each started over the same table, as its own documentation has it, or left out with the reason.

use super::http::{free_port, wait_for};
use super::world::Layer;
use crate::project::{has, target};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A server that answers, and how it is asked.
pub struct Server {
    pub name: &'static str,
    /// `127.0.0.1:8080`
    pub address: String,
    pub words: Words,
    _processes: Vec<Process>,
}

/// The same questions in each server's words. `{n}` is a number of entries, `{at}` how many are left out before them, `{id}`
/// and `{number}` one entry.
pub struct Words {
    pub page: String,
    pub deep: String,
    pub single: String,
    pub bbox: String,
    pub filter: String,
    pub whole_geojson: String,
    pub whole_gml: Option<String>,
}

/// A process of a peer, ended with it.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // What spawns workers ends them when it is asked to, and not when it is killed.
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        let _ = self.0.wait();
    }
}

impl Server {
    pub fn ours(address: &str, layer: &Layer) -> Server {
        let items = format!("/collections/{}/items", layer.class);
        let wfs =
            format!("/wfs?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={}&COUNT=1000000000", layer.type_name);
        let words = Words {
            page: format!("{items}?limit={{n}}"),
            deep: format!("{items}?limit={{n}}&po={{at}}"),
            single: format!("{items}/{{id}}"),
            bbox: format!("{items}?limit={{n}}&bbox={}", layer.bbox),
            filter: format!("{items}?limit={{n}}&{}={}", layer.filter.0, layer.filter.2),
            whole_geojson: format!("{wfs}&OUTPUTFORMAT=application/json"),
            whole_gml: Some(wfs),
        };
        Server { name: "Infostrada", address: address.to_owned(), words, _processes: Vec::new() }
    }
}

/// Every peer that can be had; what cannot is said.
pub fn start(place: &Path, host: &str, layer: &Layer) -> Vec<Server> {
    type Start = fn(&Path, &str, &Layer) -> Result<Server, String>;
    let all: [(&str, Start); 5] = [
        ("MapServer", mapserver),
        ("QGIS Server", qgis),
        ("tipg", tipg),
        ("pygeoapi", pygeoapi),
        ("pg_featureserv", pg_featureserv),
    ];
    let mut running = Vec::new();
    for (name, start) in all {
        match start(place, host, layer) {
            Ok(server) => running.push(server),
            Err(why) => println!("pominięty {name}: {why}"),
        }
    }
    running
}

fn write(path: &Path, text: &str) -> Result<String, String> {
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(path.to_string_lossy().into_owned())
}

fn spawn(command: &mut Command, log: &Path) -> Result<Process, String> {
    let log = fs::File::create(log).map_err(|e| e.to_string())?;
    let errors = log.try_clone().map_err(|e| e.to_string())?;
    let name = command.get_program().to_string_lossy().into_owned();
    let child = command.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
    child.map(Process).map_err(|e| format!("{name}: {e}"))
}

/// FastCGI behind nginx, which passes everything on as it comes; returns the processes and the address.
fn fastcgi(
    place: &Path,
    name: &str,
    program: &str,
    variables: &[(&str, &str)],
) -> Result<(Vec<Process>, String), String> {
    for (needed, package) in [("spawn-fcgi", "spawn-fcgi"), ("nginx", "nginx-light")] {
        if !has(needed) && !Path::new("/usr/sbin").join(needed).exists() {
            return Err(format!("brak programu {needed} (apt install {package})"));
        }
    }
    let folder = place.join(name);
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let (at, socket) = (folder.display(), folder.join("s"));
    let parameters: String = variables.iter().map(|(k, v)| format!("fastcgi_param {k} {v}; ")).collect();
    let port = free_port()?;
    let configuration = write(
        &folder.join("nginx.conf"),
        &format!(
            "worker_processes 1; pid {at}/pid; error_log {at}/errors; daemon off; user root;\n\
             events {{ worker_connections 64; }}\n\
             http {{ access_log off; fastcgi_temp_path {at}/1; client_body_temp_path {at}/2; proxy_temp_path {at}/3;\n\
             uwsgi_temp_path {at}/4; scgi_temp_path {at}/5; fastcgi_buffering off; fastcgi_read_timeout 900s;\n\
             keepalive_requests 1000000; tcp_nodelay on;\n\
             server {{ listen 127.0.0.1:{port}; location / {{ include /etc/nginx/fastcgi_params; {parameters}\n\
             fastcgi_keep_conn on; fastcgi_pass unix:{}; }} }} }}\n",
            socket.display()
        ),
    )?;
    let mut server = Command::new("spawn-fcgi");
    server.args(["-n", "-s"]).arg(&socket).args(["--", program]).envs(variables.iter().copied());
    server.env("QT_QPA_PLATFORM", "offscreen");
    let server = spawn(&mut server, &folder.join("log"))?;
    std::thread::sleep(std::time::Duration::from_millis(300));
    let nginx = spawn(Command::new("nginx").args(["-c", &configuration]), &folder.join("nginx.log"))?;
    Ok((vec![nginx, server], format!("127.0.0.1:{port}")))
}

fn mapserver(place: &Path, host: &str, layer: &Layer) -> Result<Server, String> {
    let program = "/usr/bin/mapserv";
    if !Path::new(program).exists() {
        return Err("brak programu mapserv (apt install cgi-mapserver)".into());
    }
    let configuration =
        write(&place.join("mapserver.conf"), "CONFIG\n  ENV\n    \"MS_MAP_PATTERN\" \".\"\n  END\nEND\n")?;
    let map = format!(
        "MAP\n NAME \"peer\"\n EXTENT {extent}\n PROJECTION \"init=epsg:{srid}\" END\n\
         OUTPUTFORMAT NAME \"geojson\" DRIVER \"OGR/GEOJSON\" MIMETYPE \"application/json\"\n\
         FORMATOPTION \"STORAGE=stream\" FORMATOPTION \"FORM=simple\" FORMATOPTION \"LCO:COORDINATE_PRECISION=9\" END\n\
         WEB METADATA \"wfs_title\" \"peer\" \"wfs_onlineresource\" \"http://127.0.0.1/\" \"wfs_enable_request\" \"*\"\n\
         \"wfs_srs\" \"EPSG:{srid} EPSG:4326\" \"wfs_getfeature_formatlist\" \"geojson\" END END\n\
         LAYER NAME \"warstwa\" TYPE LINE STATUS ON CONNECTIONTYPE POSTGIS\n\
         CONNECTION \"host={host} user=infostrada dbname=infostrada\" PROCESSING \"CLOSE_CONNECTION=DEFER\"\n\
         DATA \"geom from {table} using unique id using srid={srid}\" PROJECTION \"init=epsg:{srid}\" END TEMPLATE \"x\"\n\
         METADATA \"wfs_title\" \"warstwa\" \"gml_include_items\" \"all\" \"gml_featureid\" \"id\" \"gml_types\" \"auto\"\n\
         \"wfs_enable_request\" \"*\" \"wfs_getfeature_formatlist\" \"geojson,gml32\"\n\
         \"wfs_use_default_extent_for_getfeature\" \"false\" END\n END\nEND\n",
        extent = layer.extent,
        srid = layer.srid,
        table = layer.table,
    );
    let map = write(&place.join("peer.map"), &map)?;
    let variables = [("MAPSERVER_CONFIG_FILE", configuration.as_str()), ("MS_MAPFILE", map.as_str())];
    let (processes, address) = fastcgi(place, "mapserver", program, &variables)?;
    let wfs = "/?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=warstwa";
    let json = format!("{wfs}&OUTPUTFORMAT=geojson&SRSNAME=EPSG:4326");
    let filter = format!(
        "%3CFilter%3E%3CPropertyIsEqualTo%3E%3CPropertyName%3E{}%3C/PropertyName%3E%3CLiteral%3E{}%3C/Literal%3E%3C/PropertyIsEqualTo%3E%3C/Filter%3E",
        layer.filter.1, layer.filter.2
    );
    let words = Words {
        page: format!("{json}&COUNT={{n}}"),
        deep: format!("{json}&COUNT={{n}}&STARTINDEX={{at}}"),
        single: format!("{json}&RESOURCEID=warstwa.{{number}}"),
        bbox: format!("{json}&COUNT={{n}}&BBOX={},EPSG:4326", layer.bbox_latitude_first),
        filter: format!("{json}&COUNT={{n}}&FILTER={filter}"),
        whole_geojson: json,
        whole_gml: Some(wfs.to_owned()),
    };
    ready(Server { name: "MapServer", address, words, _processes: processes })
}

/// The project is written by QGIS itself, which alone knows its form.
const PROJECT: &str = "\
import sys
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
app = QgsApplication([], False); app.initQgis()
layers = [QgsVectorLayer(sys.argv[1], 'warstwa', 'postgres'), QgsVectorLayer(sys.argv[2], 'plac', 'postgres')]
assert all(layer.isValid() for layer in layers)
project = QgsProject.instance(); project.addMapLayers(layers); project.setCrs(layers[0].crs())
ids = [layer.id() for layer in layers]
project.writeEntry('WFSLayers', '/', ids)
for id in ids: project.writeEntry('WFSLayersPrecision', id, 9)
for act in ('Insert', 'Update', 'Delete'): project.writeEntry('WFSTLayers', act, ids)
assert project.write(sys.argv[3])
";

fn qgis(place: &Path, host: &str, layer: &Layer) -> Result<Server, String> {
    let program = "/usr/lib/cgi-bin/qgis_mapserv.fcgi";
    if !Path::new(program).exists() {
        return Err("brak programu qgis_mapserv.fcgi (apt install qgis-server python3-qgis)".into());
    }
    let source = |table: &str, srid: u32, kind: &str| {
        format!(
            "dbname='infostrada' host={host} user='infostrada' key='id' estimatedmetadata=true srid={srid} type={kind} \
             checkPrimaryKeyUnicity='0' table=\"peer\".\"{table}\" (geom)"
        )
    };
    let sources = [source("warstwa", layer.srid, "LineString"), source("plac", 2180, "Polygon")];
    let project = place.join("peer.qgs");
    let script = write(&place.join("project.py"), PROJECT)?;
    let made = Command::new("/usr/bin/python3")
        .arg(&script)
        .args(&sources)
        .arg(&project)
        .env("QT_QPA_PLATFORM", "offscreen")
        .output()
        .map_err(|e| e.to_string())?;
    if !made.status.success() {
        return Err("PyQGIS nie zapisał projektu (apt install python3-qgis)".into());
    }
    let project = project.to_string_lossy();
    let (processes, address) = fastcgi(place, "qgis", program, &[("QGIS_PROJECT_FILE", &project)])?;
    let wfs = "/?SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=warstwa";
    let json = format!("{wfs}&OUTPUTFORMAT=GeoJSON");
    let words = Words {
        page: format!("{json}&MAXFEATURES={{n}}"),
        deep: format!("{json}&MAXFEATURES={{n}}&STARTINDEX={{at}}"),
        single: format!("{json}&FEATUREID=warstwa.{{number}}"),
        bbox: format!("{json}&MAXFEATURES={{n}}&SRSNAME=EPSG:4326&BBOX={},EPSG:4326", layer.bbox),
        filter: format!("{json}&MAXFEATURES={{n}}&EXP_FILTER={}%3D{}", layer.filter.1, layer.filter.2),
        whole_geojson: json,
        whole_gml: Some(wfs.to_owned()),
    };
    ready(Server { name: "QGIS Server", address, words, _processes: processes })
}

/// A program of the virtual environment for measuring, made at the first need.
fn python(program: &str) -> Result<PathBuf, String> {
    let folder = target().join("bench").join("venv");
    let wanted = folder.join("bin").join(program);
    if wanted.exists() {
        return Ok(wanted);
    }
    println!("zakładam {} (tipg, pygeoapi z PyPI)…", folder.display());
    let made = Command::new("python3").args(["-m", "venv"]).arg(&folder).output().map_err(|e| e.to_string())?;
    let packages = ["tipg==1.6.1", "uvicorn", "uvloop", "httptools", "pygeoapi==0.21.0", "gunicorn"];
    let drivers = ["psycopg2-binary", "sqlalchemy", "geoalchemy2"];
    let pip = folder.join("bin/pip");
    let got =
        Command::new(pip).args(["-q", "install"]).args(packages).args(drivers).output().map_err(|e| e.to_string())?;
    if made.status.success() && got.status.success() && wanted.exists() {
        return Ok(wanted);
    }
    Err(format!("pip nie zainstalował pakietów: {}", String::from_utf8_lossy(&got.stderr)))
}

fn tipg(place: &Path, host: &str, layer: &Layer) -> Result<Server, String> {
    let port = free_port()?;
    let mut command = Command::new(python("uvicorn")?);
    command
        .args(["tipg.main:app", "--log-level", "warning", "--port", &port.to_string()])
        .env("DATABASE_URL", format!("postgresql://infostrada:x@{}/infostrada", host.replace('/', "%2F")))
        .env("TIPG_DB_SCHEMAS", format!("[\"{}\"]", layer.schema()))
        .env("TIPG_MAX_FEATURES_PER_QUERY", "1000000000")
        .current_dir(place);
    let processes = vec![spawn(&mut command, &place.join("tipg.log"))?];
    let items = format!("/collections/{}/items", layer.table);
    let words = by_offset(&items, "", "/{number}", layer);
    ready(Server { name: "tipg", address: format!("127.0.0.1:{port}"), words, _processes: processes })
}

fn pg_featureserv(place: &Path, host: &str, layer: &Layer) -> Result<Server, String> {
    let program = featureserv()?;
    let port = free_port()?;
    let mut command = Command::new(program);
    command
        .env("DATABASE_URL", format!("host={host} user=infostrada dbname=infostrada"))
        .envs([("PGFS_SERVER_HTTPPORT", port.to_string()), ("PGFS_DATABASE_TABLEINCLUDES", layer.schema().to_owned())])
        .env("PGFS_PAGING_LIMITMAX", "1000000000")
        .current_dir(place);
    let processes = vec![spawn(&mut command, &place.join("featureserv.log"))?];
    let items = format!("/collections/{}/items", layer.table);
    let words = by_offset(&items, ".json", "/{number}.json", layer);
    ready(Server { name: "pg_featureserv", address: format!("127.0.0.1:{port}"), words, _processes: processes })
}

fn featureserv() -> Result<PathBuf, String> {
    let folder = target().join("bench").join("bin");
    let wanted = folder.join("pg_featureserv");
    if wanted.exists() {
        return Ok(wanted);
    }
    let got = Command::new("go")
        .args(["install", "github.com/CrunchyData/pg_featureserv@latest"])
        .env("GOBIN", &folder)
        .output()
        .map_err(|e| format!("go: {e}"))?;
    if got.status.success() && wanted.exists() {
        return Ok(wanted);
    }
    let why = String::from_utf8_lossy(&got.stderr);
    let why = why.lines().next().unwrap_or_default();
    Err(format!("go install się nie udało ({why}); program można położyć jako {}", wanted.display()))
}

fn pygeoapi(place: &Path, host: &str, layer: &Layer) -> Result<Server, String> {
    let gunicorn = python("gunicorn")?;
    let port = free_port()?;
    let text = PYGEOAPI
        .replace("{port}", &port.to_string())
        .replace("{host}", host)
        .replace("{schema}", layer.schema())
        .replace("{table}", layer.table.rsplit('.').next().unwrap_or_default())
        .replace("{srid}", &layer.srid.to_string());
    let configuration = write(&place.join("pygeoapi.yml"), &text)?;
    let openapi = place.join("pygeoapi-openapi.yml");
    let described = Command::new(python("pygeoapi")?)
        .args(["openapi", "generate", &configuration, "--output-file"])
        .arg(&openapi)
        .env("PYGEOAPI_CONFIG", &configuration)
        .env("PYGEOAPI_OPENAPI", &openapi)
        .output()
        .map_err(|e| e.to_string())?;
    if !described.status.success() {
        write(&openapi, "{}")?;
    }
    let mut command = Command::new(gunicorn);
    command
        .args(["-w", "1", "-k", "gthread", "--threads", "2", "--keep-alive", "60", "--timeout", "900"])
        .args(["-b", &format!("127.0.0.1:{port}"), "pygeoapi.flask_app:APP"])
        .env("PYGEOAPI_CONFIG", &configuration)
        .env("PYGEOAPI_OPENAPI", &openapi)
        .current_dir(place);
    let processes = vec![spawn(&mut command, &place.join("pygeoapi.log"))?];
    let items = "/collections/warstwa/items";
    let mut words = by_offset(items, "", "/{number}", layer);
    for path in [&mut words.page, &mut words.deep, &mut words.bbox, &mut words.filter, &mut words.whole_geojson] {
        path.push_str("&f=json");
    }
    words.single.push_str("?f=json");
    ready(Server { name: "pygeoapi", address: format!("127.0.0.1:{port}"), words, _processes: processes })
}

const PYGEOAPI: &str = include_str!("pygeoapi.yml");

/// What servers with `limit` and `offset` are asked.
fn by_offset(items: &str, ending: &str, single: &str, layer: &Layer) -> Words {
    Words {
        page: format!("{items}{ending}?limit={{n}}"),
        deep: format!("{items}{ending}?limit={{n}}&offset={{at}}"),
        single: format!("{items}{single}"),
        bbox: format!("{items}{ending}?limit={{n}}&bbox={}", layer.bbox),
        filter: format!("{items}{ending}?limit={{n}}&{}={}", layer.filter.1, layer.filter.2),
        whole_geojson: format!("{items}{ending}?limit=1000000000"),
        whole_gml: None,
    }
}

fn ready(server: Server) -> Result<Server, String> {
    wait_for(&server.address, &server.words.page.replace("{n}", "1"))?;
    Ok(server)
}
