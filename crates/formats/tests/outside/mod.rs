//! Programs of others that read what we write. Neither they nor the official schemas are part of this repository:
//! where one is missing, the test says so and passes.

#![allow(dead_code, reason = "each test file uses its part")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The official schemas, and xmllint to hold files against them.
pub struct Schemas {
    pub folder: PathBuf,
}

impl Schemas {
    /// The folder that `INFOSTRADA_SCHEMAS` names, or the one beside the repository; it has a `catalog.xml`, which says
    /// where copies of published schemas lie.
    pub fn found() -> Option<Self> {
        let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/schemas");
        let folder = std::env::var_os("INFOSTRADA_SCHEMAS").map_or_else(beside, PathBuf::from);
        if !folder.join("catalog.xml").is_file() {
            println!("SKIPPED: no official schemas at {}", folder.display());
            return None;
        }
        program("xmllint", "libxml2-utils").then_some(Self { folder })
    }

    /// Whether a published schema is among them, by its path at schemas.opengis.net.
    pub fn has(&self, path: &str) -> bool {
        let there = self.folder.join("ogc").join(path).is_file();
        if !there {
            println!("SKIPPED: no {path} among the official schemas");
        }
        there
    }

    pub fn assert_valid(&self, schema: &Path, file: &Path) {
        let out = Command::new("xmllint")
            .env("XML_CATALOG_FILES", self.folder.join("catalog.xml"))
            .args(["--nonet", "--noout", "--schema"])
            .args([schema, file])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{}: {}", file.display(), said.lines().take(12).collect::<Vec<_>>().join("\n"));
    }
}

/// What `ogrinfo -al` says of a file; nothing where GDAL is not installed.
pub fn ogrinfo(file: &Path, options: &[&str]) -> Option<String> {
    if !program("ogrinfo", "gdal-bin") {
        return None;
    }
    let out = Command::new("ogrinfo").args(["-ro", "-al"]).args(options).arg(file).output().unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success() && !complaints.contains("ERROR"), "{}: {complaints}\n{said}", file.display());
    Some(said)
}

fn program(name: &str, package: &str) -> bool {
    let there = Command::new(name).arg("--version").output().is_ok();
    if !there {
        println!("SKIPPED: {name} is not installed (package {package})");
    }
    there
}

/// A folder that goes with the test.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("formats-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
