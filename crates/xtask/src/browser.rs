//! The browser tests, against a server of their own.

use std::path::Path;

use crate::node;
use crate::project::root;
use crate::runner::{self, Report};
use crate::server::Server;

pub fn run(binary: &Path) -> Report {
    let folder = root().join("tests/browser");
    if let Some(install) = node::install(&folder) {
        let report = runner::run("browser tests", install);
        if !report.succeeded {
            return report;
        }
    }
    let mut server = match Server::start(binary, "browser") {
        Ok(server) => server,
        Err(why) => return Report::failure(why),
    };
    if let Err(why) = server.wait_until_it_answers() {
        let why = format!("{why}\n{}", server.log());
        server.stop();
        return Report::failure(why);
    }
    let mut command = node::npm(&["test"], &folder);
    command.env("INFOSTRADA_URL", &server.url).env("INFOSTRADA_ACCOUNTS", server.accounts());
    let mut report = runner::run("browser tests", command);
    if !report.succeeded {
        report.output.push_str(&format!("\nThe server's log:\n{}", server.log()));
    }
    match server.stop() {
        Some(status) if status.success() => {}
        ended => {
            report.succeeded = false;
            let how = ended.map_or("not within a minute".to_owned(), |status| status.to_string());
            report.output.push_str(&format!("\nThe server did not stop well: {how}\n{}", server.log()));
        }
    }
    report
}
