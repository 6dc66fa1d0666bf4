//! Files that mean harm or are simply broken: a clear sentence each, bounded memory, nothing written.

use crate::house::{Scratch, command, root, said, text};
use std::io::Write;
use std::path::Path;

/// Tries to import a file with 400 MB of address space beyond what the program needs to start, and returns what it said.
fn refused(scratch: &Scratch, file: &Path) -> String {
    let mut limited = std::process::Command::new("prlimit");
    let inner = command(&scratch.0);
    limited.args(["--as=3000000000", "--"]).arg(inner.get_program()).args(inner.get_args()).arg("import").arg(file);
    let output = limited.current_dir(root()).env_remove("DATABASE_URL").output().unwrap();
    let error = text(&output.stderr);
    assert!(!output.status.success(), "{} was taken", file.display());
    assert!(!error.contains("panicked"), "{error}");
    assert!(error.contains("Niczego z tego pliku nie zapisano"), "{error}");
    error
}

fn wrap(members: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:ot=\"bazaDanychObiektowTopograficznych500:1.0\">\n{members}\n</gml:FeatureCollection>\n"
    )
}

fn height(local: &str, place: &str) -> String {
    format!(
        "<gml:featureMember>\n<ot:OT_Rzedna gml:id=\"PL.PZGiK.1.BDOT500_{local}_2024-01-01T00-00-00\">\n<ot:idIIP><ot:OT_IdentyfikatorIIP><ot:lokalnyId>{local}</ot:lokalnyId><ot:przestrzenNazw>PL.PZGiK.1.BDOT500</ot:przestrzenNazw><ot:wersjaId>2024-01-01T00:00:00</ot:wersjaId></ot:OT_IdentyfikatorIIP></ot:idIIP>\n<ot:startObiekt>2024-01-01T00:00:00</ot:startObiekt><ot:startWersjaObiekt>2024-01-01T00:00:00</ot:startWersjaObiekt><ot:zrodlo>O</ot:zrodlo>\n<ot:geometria><gml:Point gml:id=\"p\" srsName=\"urn:ogc:def:crs:EPSG::2177\"><gml:pos>{place}</gml:pos></gml:Point></ot:geometria>\n<ot:rodzajRzednej>n</ot:rodzajRzednej><ot:rzedna>100.0</ot:rzedna>\n</ot:OT_Rzedna>\n</gml:featureMember>"
    )
}

#[test]
fn every_hostile_file_gets_its_own_sentence() {
    let scratch = Scratch::new("hostile");
    let laughs = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">{}]>\n<a>&lol9;</a>",
        (1..=9).map(|i| format!("<!ENTITY lol{i} \"{}\">", format!("&lol{};", i - 1).repeat(10))).collect::<String>()
    );
    let swapped: String =
        (0..200).map(|i| height(&format!("{i:08}-0000-0000-0000-000000000000"), "6543000.12 5894000.34")).collect();
    let whole = wrap(&height("00000001-0000-0000-0000-000000000000", "5894000.34 6543000.12"));
    let deep = wrap(&format!("<gml:featureMember>{}", "<ot:a>".repeat(100_000)));
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("laughs.gml", laughs.into_bytes(), "DOCTYPE"),
        ("empty.gml", Vec::new(), "pust"),
        ("zip.gml", b"PK\x03\x04\x14\x00\x00\x00\x08\x00".repeat(50), "ZIP"),
        ("truncated.gml", whole.as_bytes()[..whole.len() - 120].to_vec(), "wiersz"),
        ("swapped.gml", wrap(&swapped).into_bytes(), "--axis"),
        ("deep.gml", deep.into_bytes(), "wiersz"),
        ("utf16.gml", whole.encode_utf16().flat_map(u16::to_le_bytes).collect(), "UTF-8"),
        ("entity.gml", whole.replace("100.0", "&nieznana;").into_bytes(), "wiersz"),
        ("bytes.gml", whole.replace("100.0", "1\u{0}0").into_bytes(), "wiersz"),
    ];
    for (name, content, word) in cases {
        let error = refused(&scratch, &scratch.file(name, content));
        assert!(error.to_lowercase().contains(&word.to_lowercase()), "{name}: {error}");
    }
    assert_eq!(said(&crate::house::run(&scratch.0, &["reports"])), "", "nothing was written");
}

#[test]
fn a_line_of_five_gigabytes_takes_no_memory() {
    let scratch = Scratch::new("line");
    let path = scratch.0.join("line.gml");
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(b"<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml/3.2\"><gml:featureMember><a>")
        .unwrap();
    // A hole in the file: five gigabytes of zero bytes that take no disk.
    file.set_len(5 << 30).unwrap();
    drop(file);
    let error = refused(&scratch, &path);
    assert!(error.contains("wiersz"), "{error}");
    let mut long = std::fs::File::create(scratch.0.join("text.gml")).unwrap();
    long.write_all(b"<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml/3.2\"><gml:featureMember><a>")
        .unwrap();
    let block = vec![b'a'; 1 << 20];
    (0..100).for_each(|_| long.write_all(&block).unwrap());
    drop(long);
    refused(&scratch, &scratch.0.join("text.gml"));
}
