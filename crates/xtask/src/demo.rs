//! `cargo xtask demo`: from a fresh checkout to a served town.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::packages::Purpose;
use crate::project::{am_root, binary, cargo, root, show};
use crate::{setup, web};

/// Ends by becoming the server, so that Ctrl+C and a service manager's signals reach it and nobody in between.
pub fn run(more: &[&str]) -> Result<(), String> {
    setup::run(Purpose::Demo)?;
    for step in web::steps() {
        show(step)?;
    }
    // `import` brings the helper that reads formats other than GML; it has to lie beside the program.
    show(cargo(["build", "--release", "--package", "cli", "--package", "import"]))?;

    let mut command = Command::new(binary("release"));
    command.args(["up", "--demo"]).args(more).current_dir(root());
    if let Some(folder) = elsewhere() {
        println!(
            "The user `postgres` cannot enter this project's folder, so the database lies in {}",
            folder.display()
        );
        command.arg("--folder").arg(folder);
    }
    Err(format!("{}: {}", binary("release").display(), command.exec()))
}

/// The deliveries of data-samples/ and the registers in each, as its README tells them.
const SAMPLES: [(&str, &str); 4] =
    [("egib", "egib"), ("bdot500", "bdot500"), ("gesut", "gesut"), ("rejestry", "emuia,zabytki,drzewa")];

pub fn samples() -> Result<(), String> {
    setup::run(Purpose::Demo)?;
    show(cargo(["build", "--release", "--package", "cli"]))?;
    for (file, registers) in SAMPLES {
        let mut command = Command::new(binary("release"));
        command.current_dir(root().join("data-samples")).args(["seed", "--registers", registers, "--gml"]);
        command.arg(format!("{file}.gml"));
        show(command)?;
    }
    Ok(())
}

/// PostgreSQL refuses to run as root, and as `postgres` it cannot enter a project that root has put under /root.
fn elsewhere() -> Option<PathBuf> {
    if !am_root() {
        return None;
    }
    let open = |folder: &Path| std::fs::metadata(folder).is_ok_and(|folder| folder.mode() & 0o001 != 0);
    let root = root();
    (!root.ancestors().all(open)).then(|| {
        let name = root.to_string_lossy().trim_start_matches('/').replace('/', "-");
        Path::new("/var/lib/infostrada").join(name)
    })
}
