//! The matrix of clients: programs of `tests/clients`, each of which does with the server what its users do and prints a line
//! for every thing it tried.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::results::{Row, lines};
use crate::count::Count;
use crate::project::{has, root, target};
use crate::runner::{self, Report};

/// What a client is told.
pub struct House {
    pub server: String,
    pub login: &'static str,
    pub password: String,
    pub register: &'static str,
    pub schemas: Option<PathBuf>,
}

pub struct Client {
    pub name: &'static str,
    class: &'static str,
    file: &'static str,
    python: Python,
    needs: &'static [&'static str],
}

#[derive(Clone, Copy)]
enum Python {
    /// Debian's own, which knows Debian's modules.
    Debian,
    /// The one that knows QGIS: Debian's, or a newer one that `INFOSTRADA_QGIS_PYTHON` names.
    OfQgis,
    /// One of this project, with what PyPI has.
    Own,
}

/// What is installed from PyPI.
const MODULES: [&str; 3] = ["OWSLib", "pyogrio", "duckdb"];

pub const ALL: &[Client] = &[
    Client {
        name: "GDAL",
        class: "WFS and OAPIF drivers",
        file: "gdal_client.py",
        python: Python::Debian,
        needs: &["ogrinfo"],
    },
    Client {
        name: "QGIS",
        class: "WFS and OAPIF providers",
        file: "qgis_client.py",
        python: Python::OfQgis,
        needs: &[],
    },
    Client { name: "OWSLib", class: "WFS and Features", file: "owslib_client.py", python: Python::Own, needs: &[] },
    Client { name: "files", class: "pyogrio and DuckDB", file: "files_client.py", python: Python::Own, needs: &[] },
    Client {
        name: "xmllint",
        class: "every GML against its schema",
        file: "xml_client.py",
        python: Python::Debian,
        needs: &["xmllint"],
    },
];

impl Client {
    pub fn run(&self, house: &House) -> Row {
        if let Some(missing) = self.needs.iter().find(|program| !has(program)) {
            return Row::skipped(self.name, format!("there is no {missing}"));
        }
        let python = match self.python {
            Python::Debian => PathBuf::from("/usr/bin/python3"),
            Python::OfQgis => {
                std::env::var_os("INFOSTRADA_QGIS_PYTHON").map_or_else(|| "/usr/bin/python3".into(), PathBuf::from)
            }
            Python::Own => match own_python() {
                Ok(python) => python,
                Err(why) => return Row::skipped(self.name, why),
            },
        };
        let mut command = Command::new(python);
        command.arg(root().join("tests/clients").join(self.file)).current_dir(std::env::temp_dir());
        command.env("INFOSTRADA_URL", &house.server).env("INFOSTRADA_LOGIN", house.login);
        command.env("INFOSTRADA_PASSWORD", &house.password).env("INFOSTRADA_REGISTER", house.register);
        command.env("PYTHONDONTWRITEBYTECODE", "1").env("QT_QPA_PLATFORM", "offscreen");
        if let Some(schemas) = &house.schemas {
            command.env("XML_CATALOG_FILES", schemas.join("catalog.xml"));
        }
        let report = runner::run(self.name, command);
        let mut row = lines(self.name, self.class, &report.output);
        if !report.succeeded {
            let end = report.output.lines().rev().take(12).collect::<Vec<_>>();
            row.failed += 1;
            row.failures.push(("run".into(), end.into_iter().rev().collect::<Vec<_>>().join("\n    ")));
        }
        row
    }
}

/// A Python with the modules of PyPI, made once.
fn own_python() -> Result<PathBuf, String> {
    let folder = target().join("conformance/python");
    let python = folder.join("bin/python3");
    let ready = folder.join("ready");
    if std::fs::read_to_string(&ready).is_ok_and(|made| made == MODULES.join(" ")) {
        return Ok(python);
    }
    let step = |program: &Path, words: &[&str]| {
        let mut command = Command::new(program);
        command.args(words);
        let report = runner::run("python modules", command);
        let last = report.output.lines().last().unwrap_or_default().to_owned();
        if report.succeeded { Ok(()) } else { Err(last) }
    };
    step(Path::new("/usr/bin/python3"), &["-m", "venv", &folder.to_string_lossy()])?;
    step(&python, &[&["-m", "pip", "install", "--quiet"], &MODULES[..]].concat())?;
    std::fs::write(ready, MODULES.join(" ")).map_err(|e| e.to_string())?;
    Ok(python)
}

/// MapLibre in a browser has tests of its own.
pub fn browsers(report: Report) -> Row {
    let count = Count::read(&report.output);
    let mut row = Row::new("MapLibre", "browser tests");
    (row.passed, row.failed, row.skipped) = (count.passed, count.failed, count.skipped);
    if !report.succeeded {
        row.failed = row.failed.max(1);
        row.failures.push(("browser tests".into(), report.output));
    }
    row
}
