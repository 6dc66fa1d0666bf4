//! Finds the PostgreSQL programs that the system has, and whether PostGIS belongs to them.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::ClusterError;

/// Older ones lack what the SQL of this crate uses, and the progress lines of a recovery.
const OLDEST: u32 = 15;

/// One installed PostgreSQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binaries {
    pub directory: PathBuf,
    pub major: u32,
    /// PostGIS's extension files are there.
    pub postgis: bool,
}

impl Binaries {
    /// Every usable PostgreSQL, the newest first.
    pub fn all() -> Vec<Binaries> {
        let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let mut directories: Vec<PathBuf> = debian.map(|entry| entry.path().join("bin")).collect();
        // On other systems, and with PostgreSQL built by hand, pg_config on the PATH knows.
        if let Some(directory) = ask("pg_config".as_ref(), "--bindir") {
            directories.push(directory.into());
        }
        let mut found: Vec<Binaries> = directories.into_iter().filter_map(examine).collect();
        found.sort_by_key(|one| std::cmp::Reverse((one.major, one.postgis)));
        found.dedup();
        found
    }

    /// The newest with PostGIS; for an existing cluster only its own major version will do.
    pub fn find(major: Option<u32>) -> Result<Binaries, ClusterError> {
        let all = Binaries::all();
        let fits = |one: &&Binaries| one.postgis && one.major >= OLDEST && major.is_none_or(|major| major == one.major);
        if let Some(found) = all.iter().find(fits) {
            return Ok(found.clone());
        }
        let searched = match all.as_slice() {
            [] => "/usr/lib/postgresql/*/bin, pg_config".to_owned(),
            some => some.iter().map(Binaries::to_string).collect::<Vec<_>>().join(", "),
        };
        let version = major.unwrap_or(OLDEST);
        let install = format!("apt-get install postgresql-{version} postgresql-{version}-postgis-3");
        let wanted = major.map_or(format!("≥ {OLDEST}"), |major| major.to_string());
        Err(ClusterError::NoBinaries { wanted, searched, install })
    }

    pub fn program(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }
}

impl std::fmt::Display for Binaries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let postgis = if self.postgis { "PostGIS" } else { "bez PostGIS / without PostGIS" };
        write!(f, "{} (PostgreSQL {}, {postgis})", self.directory.display(), self.major)
    }
}

fn examine(directory: PathBuf) -> Option<Binaries> {
    if !["postgres", "initdb", "pg_ctl"].iter().all(|program| directory.join(program).is_file()) {
        return None;
    }
    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
    let version = ask(&directory.join("postgres"), "--version")?;
    let number = version.split_whitespace().nth(2)?;
    let major: u32 = number.chars().take_while(char::is_ascii_digit).collect::<String>().parse().ok()?;
    let share = ask(&directory.join("pg_config"), "--sharedir")
        .map_or_else(|| PathBuf::from(format!("/usr/share/postgresql/{major}")), PathBuf::from);
    let postgis = share.join("extension/postgis.control").is_file();
    Some(Binaries { directory, major, postgis })
}

fn ask(program: &Path, question: &str) -> Option<String> {
    let output = Command::new(program).arg(question).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
