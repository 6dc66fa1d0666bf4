//! Installs what is missing: Debian packages through apt-get, then a Node.js that is new enough.

use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;

use crate::node;
use crate::packages::{self, Purpose};
use crate::project::{am_root, has, show};

/// Debian's package makes and starts a database cluster `main` when it is installed. Nobody here needs that one: it
/// would hold memory and port 5432. This file, when it is there first, stops it; an existing one is left alone.
const NO_CLUSTER: &str = "mkdir -p /etc/postgresql-common && \
    { test -e /etc/postgresql-common/createcluster.conf || \
    echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf; }";

pub fn run(purpose: Purpose) -> Result<(), String> {
    if !has("dpkg-query") || !has("apt-get") {
        println!("This is no Debian system, so nothing is installed. README.md lists what has to be there.");
        return node::ready();
    }
    let mut missing = packages::missing(purpose);
    if !missing.is_empty() {
        let rights = Rights::find(&missing)?;
        // The newest lists first, because an old one names versions that the mirrors have dropped. They may also name
        // another PostgreSQL than the guess above.
        rights.run("apt-get update -qq")?;
        missing = packages::missing(purpose);
        println!("Installing {}", missing.join(" "));
        rights.run(&install(&missing))?;
    }
    node::ready()
}

fn install(missing: &[String]) -> String {
    let guard = if missing.iter().any(|name| name.starts_with("postgresql-")) { NO_CLUSTER } else { "true" };
    // ucf would otherwise ask what to do with the file that we have just written.
    let quiet = "DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1";
    format!("{guard} && {quiet} apt-get install -y --no-install-recommends {}", missing.join(" "))
}

/// How we may act as root.
enum Rights {
    Root,
    Sudo,
}

impl Rights {
    fn find(missing: &[String]) -> Result<Rights, String> {
        if am_root() {
            return Ok(Rights::Root);
        }
        // Without a terminal nobody can type a password, and sudo must not wait for one.
        let can_ask = std::io::stdin().is_terminal();
        let sudo = Path::new("/usr/bin/sudo").exists() || has("sudo");
        let free = || Command::new("sudo").args(["-n", "true"]).output().is_ok_and(|tried| tried.status.success());
        if sudo && (can_ask || free()) {
            return Ok(Rights::Sudo);
        }
        let command = format!("apt-get update && {}", install(missing));
        Err(format!(
            "Some Debian packages are missing, and installing them takes root. Run this as root:\n\n{command}\n"
        ))
    }

    fn run(&self, script: &str) -> Result<(), String> {
        let mut command = match self {
            Rights::Root => Command::new("sh"),
            Rights::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.arg("sh");
                sudo
            }
        };
        command.args(["-c", script]);
        show(command).map_err(|error| format!("{error} while running: {script}"))
    }
}
