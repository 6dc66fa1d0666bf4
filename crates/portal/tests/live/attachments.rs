//! Attachments: what is accepted, what is taken out of it, and who sees it.

use crate::house::{House, NAMESPACE, Seen, Visitor, feeding, house};
use crate::pictures::{PIXELS, SECRET, archive, jpeg, png, webp};
use axum::body::Body;
use serde_json::json;
use sha2::{Digest, Sha256};

const HERE: (f64, f64) = (470_000.0, 500_000.0);

fn place(local: &str) -> String {
    format!("/api/v1/registers/lawki/classes/law_lawka/features/{NAMESPACE}_{local}/attachments")
}

async fn upload(house: &House, who: &Visitor, local: &str, query: &str, bytes: impl Into<Body>) -> Seen {
    house
        .ask(
            who,
            "POST",
            &format!("{}?{query}", place(local)),
            &[("content-type", "application/octet-stream")],
            bytes.into(),
        )
        .await
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

fn times(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).filter(|w| *w == what).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_lose_what_they_tell_and_keep_what_they_show() {
    let Some(house) = house("pictures", feeding()).await else { return };
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    let editor = house.signed("redaktorka").await;
    for (bytes, media, scans) in [(jpeg(6), "image/jpeg", 2), (png(), "image/png", 1), (webp(), "image/webp", 1)] {
        assert!(holds(&bytes, SECRET));
        let made = upload(&house, &editor, "a", "name=zdj%C4%99cie.pdf&visibility=public", bytes.clone()).await;
        assert_eq!(made.status, 201, "{media}: {}", made.text());
        let made = made.json();
        assert_eq!((&made["media_type"], &made["width"], &made["height"]), (&json!(media), &json!(64), &json!(32)));
        let seen = house.get(&Visitor::default(), made["href"].as_str().unwrap()).await;
        assert_eq!((seen.status, seen.header("content-type")), (200, media));
        assert!(!holds(&seen.bytes, SECRET) && !holds(&seen.bytes, b"http://ns.adobe"), "{media}");
        assert_eq!(times(&seen.bytes, PIXELS), scans, "{media}: the picture itself is as it was");
        assert!(seen.bytes.len() < bytes.len());
        // Which way up: the tag with one value, in the smallest block.
        assert!(holds(&seen.bytes, b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"), "{media}");
        let hash: String = Sha256::digest(&seen.bytes).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(made["sha256"], json!(hash));
        assert_eq!(
            (made["bytes"].as_u64(), seen.header("etag")),
            (Some(seen.bytes.len() as u64), format!("\"{hash}\"").as_str())
        );
        assert_eq!(seen.header("x-content-type-options"), "nosniff");
        assert!(seen.header("content-security-policy").contains("sandbox"));
        assert_eq!(
            seen.header("content-disposition"),
            "inline; filename=\"zdj_cie.pdf\"; filename*=UTF-8''zdj%C4%99cie.pdf"
        );
        let again = house
            .ask(
                &Visitor::default(),
                "GET",
                made["href"].as_str().unwrap(),
                &[("if-none-match", seen.header("etag"))],
                Body::empty(),
            )
            .await;
        assert_eq!((again.status, again.bytes.len()), (304, 0));
    }
    // JFIF without its thumbnail; the colour profile stays. What was the right way up needs no word about it.
    let made = upload(&house, &editor, "a", "name=z.jpg&visibility=public", jpeg(1)).await.json();
    let seen = house.get(&Visitor::default(), made["href"].as_str().unwrap()).await;
    assert!(
        holds(&seen.bytes, b"profil barw")
            && holds(&seen.bytes, b"JFIF")
            && !holds(&seen.bytes, b"RGB")
            && !holds(&seen.bytes, b"Exif")
    );
    // The same cleaned picture twice is one file.
    let twice = upload(&house, &editor, "a", "name=z2.jpg", jpeg(1)).await.json();
    assert_eq!(twice["sha256"], made["sha256"]);
    // Broken ones are refused, at whatever byte they end.
    for whole in [jpeg(6), png(), webp()] {
        for end in (13..whole.len() - SECRET.len() - 1).step_by(7) {
            let seen = upload(&house, &editor, "a", "name=z.jpg", whole[..end].to_vec()).await;
            assert!(seen.status == 400 && seen.code() == "damaged_picture", "{end}: {} {}", seen.status, seen.text());
        }
    }
    assert_eq!(std::fs::read_dir(house.folder.join("w-drodze")).unwrap().count(), 0, "nothing is left in the workshop");
}

#[tokio::test(flavor = "multi_thread")]
async fn content_decides_and_size_is_bounded() {
    let Some(house) = house("kinds", feeding()).await else { return };
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    let editor = house.signed("redaktorka").await;
    let open_text = archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")]);
    let word = archive(&[("[Content_Types].xml", ""), ("word/document.xml", "")]);
    let sheet = archive(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
    for (name, bytes, media) in [
        ("a.exe", b"%PDF-1.7 x".to_vec(), "application/pdf"),
        ("a.txt", open_text, "application/vnd.oasis.opendocument.text"),
        ("a.zip", word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.zip", sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.csv", "gmina;liczba\nŻnin;3\n".as_bytes().to_vec(), "text/csv; charset=utf-8"),
        ("a.html", b"tylko tekst".to_vec(), "text/plain; charset=utf-8"),
    ] {
        let made = upload(&house, &editor, "a", &format!("name={name}"), bytes).await;
        assert_eq!((made.status, &made.json()["media_type"]), (201, &json!(media)), "{}", made.text());
        let seen = house.get(&editor, made.json()["href"].as_str().unwrap()).await;
        assert!(seen.header("content-disposition").starts_with("attachment;"));
    }
    let macros = archive(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
    for bytes in [
        macros,
        archive(&[("a.txt", "x")]),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
        b"<!DOCTYPE html><p>".to_vec(),
        b"GIF89a\x01\0".to_vec(),
        b"II*\0\x08\0\0\0".to_vec(),
        b"MZ\x90\0".to_vec(),
        b"\x7fELF\0".to_vec(),
        Vec::new(),
    ] {
        let seen = upload(&house, &editor, "a", "name=zdjecie.jpg", bytes).await;
        assert_eq!((seen.status, seen.code().as_str()), (415, "unsupported_file"));
    }
    // One byte too many, announced or not.
    let fits = upload(&house, &editor, "a", "name=a.txt", vec![b'a'; 1 << 20]).await;
    assert_eq!(fits.status, 201, "{}", fits.text());
    let large = upload(&house, &editor, "a", "name=a.txt", vec![b'a'; (1 << 20) + 1]).await;
    assert_eq!((large.status, large.code().as_str()), (413, "file_too_large"));
    let blocks = futures::stream::iter((0..100).map(|_| Ok::<_, std::io::Error>(vec![b'a'; 32 << 10])));
    let endless = upload(&house, &editor, "a", "name=a.txt", Body::from_stream(blocks)).await;
    assert_eq!(endless.status, 413);
    // A form does as well.
    let form = "--x\r\ncontent-disposition: form-data; name=\"visibility\"\r\n\r\npublic\r\n--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"C:\\\\pisma\\\\a.txt\"\r\n\r\ntreść\r\n--x--\r\n";
    let made = house
        .ask(&editor, "POST", &place("a"), &[("content-type", "multipart/form-data; boundary=x")], Body::from(form))
        .await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!((&made.json()["name"], &made.json()["visibility"]), (&json!("a.txt"), &json!("public")));
    let cut = house
        .ask(
            &editor,
            "POST",
            &place("a"),
            &[("content-type", "multipart/form-data; boundary=x")],
            Body::from(&form[..150]),
        )
        .await;
    assert_eq!((cut.status, cut.code().as_str()), (400, "broken_upload"));
    for (query, status) in
        [("", 400), ("name=", 400), ("name=a.txt&visibility=secret", 400), ("name=a.txt&x=1", 400), ("name=..", 400)]
    {
        assert_eq!(upload(&house, &editor, "a", query, "treść").await.status, status, "{query}");
    }
    assert_eq!(std::fs::read_dir(house.folder.join("w-drodze")).unwrap().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_what_follows_the_entry_and_the_attachment() {
    let Some(house) = house("sight", feeding()).await else { return };
    house.bench("jawna", "nowa", "opublikowany", HERE, ("utworz", false, true));
    house.bench("skryta", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    let editor = house.signed("redaktorka").await;
    let mut made = Vec::new();
    for entry in ["jawna", "skryta"] {
        for visibility in ["public", "internal", "personal"] {
            let seen = upload(
                &house,
                &editor,
                entry,
                &format!("name=a.txt&visibility={visibility}"),
                format!("{entry} {visibility}"),
            )
            .await;
            assert_eq!(seen.status, 201, "{}", seen.text());
            made.push((entry, visibility, seen.json()["href"].as_str().unwrap().to_owned()));
        }
    }
    // Nobody else adds any: not whom the entry is hidden from, and not who only reads.
    let (reader, neighbour) = (house.signed("czytelnik").await, house.signed("sasiad").await);
    let (key, nobody) = (house.key("gmina-a", None, None).await, Visitor::default());
    for (who, on_open, on_hidden) in
        [(&nobody, 401, 401), (&reader, 403, 403), (&neighbour, 403, 404), (&key, 403, 403)]
    {
        assert_eq!(upload(&house, who, "jawna", "name=b.txt", "x").await.status, on_open);
        assert_eq!(upload(&house, who, "skryta", "name=b.txt", "x").await.status, on_hidden);
    }
    assert_eq!(upload(&house, &editor, "nie-ma", "name=b.txt", "x").await.status, 404);
    let forged = upload(&house, &editor.forged(), "jawna", "name=a.txt", "x").await;
    assert_eq!((forged.status, forged.code().as_str()), (403, "csrf"));

    let journal = || {
        house
            .sql("select count(*) from infostrada.journal where act = 'attachment_read'")
            .trim()
            .parse::<i64>()
            .unwrap()
    };
    for (who, name, sees) in [
        (&nobody, "nobody", vec!["jawna public"]),
        (&neighbour, "neighbour", vec!["jawna public"]),
        (&reader, "reader", vec!["jawna public", "jawna internal", "skryta public", "skryta internal"]),
        (&key, "key", vec!["jawna public", "jawna internal", "skryta public", "skryta internal"]),
        (
            &editor,
            "editor",
            vec![
                "jawna public",
                "jawna internal",
                "jawna personal",
                "skryta public",
                "skryta internal",
                "skryta personal",
            ],
        ),
    ] {
        let before = journal();
        for (entry, visibility, href) in &made {
            let text = format!("{entry} {visibility}");
            let expected = sees.contains(&text.as_str());
            let seen = house.get(who, href).await;
            assert_eq!(seen.status == 200, expected, "{name}: {text} {}", seen.status);
            assert_eq!(seen.text() == text, expected);
            let list = house.get(who, &place(entry)).await.json();
            let listed = list["attachments"].as_array().unwrap().iter().any(|a| a["href"] == json!(href));
            assert_eq!(listed, expected, "{name}: {text} in the list");
        }
        let personal = sees.iter().filter(|s| s.ends_with("personal")).count();
        assert_eq!(
            journal() - before,
            i64::try_from(personal).unwrap(),
            "{name}: each reading of personal data is journalled"
        );
    }
    // Once hidden, the entry hides what hangs on it; once ended, the public sees it no more.
    house.bench("jawna", "nowa", "wewnetrzny", HERE, ("zmien", true, false));
    assert_eq!(house.get(&nobody, &made[0].2).await.status, 404);
    assert_eq!(house.get(&reader, &made[0].2).await.status, 200);
    house.bench("jawna", "nowa", "opublikowany", HERE, ("zmien", false, true));
    assert_eq!(house.get(&nobody, &made[0].2).await.status, 200);
    house.bench("jawna", "nowa", "opublikowany", HERE, ("zakoncz", true, false));
    assert_eq!(house.get(&nobody, &made[0].2).await.status, 404);
    assert_eq!(house.get(&reader, &made[0].2).await.status, 200);

    // Bare SQL under each role says the same.
    for (role, count) in [("infostrada_public", 0), ("infostrada_official", 0), ("infostrada_personal", 0)] {
        let seen =
            house.sql(&format!("begin; set local role {role}; select count(*) from infostrada.attachments; commit"));
        assert_eq!(seen.trim(), count.to_string(), "{role} without an asker");
    }
    // Removed by its editors only, for everybody, with a note; the bytes stay.
    for (who, status) in [(&nobody, 401), (&neighbour, 404), (&reader, 403), (&editor, 204), (&editor, 404)] {
        assert_eq!(house.send(who, "DELETE", &made[3].2, json!({})).await.status, status);
    }
    let acts = house.sql(
        "select act || ' ' || count(*) from infostrada.journal where act like 'attachment%' group by act order by act",
    );
    assert_eq!(acts.trim(), "attachment_added 6\nattachment_read 2\nattachment_removed 1");
    assert_eq!(house.sql("select * from infostrada.check_journal()").trim(), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_without_a_row_are_cleaned_and_those_with_one_are_not() {
    let Some(house) = house("orphans", feeding()).await else { return };
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    let editor = house.signed("redaktorka").await;
    let made = upload(&house, &editor, "a", "name=a.txt&visibility=public", "zostaje").await.json();
    let files = store::files::Files::folder(&house.folder.join("zalaczniki")).unwrap();
    let orphan = house.folder.join("sierota");
    std::fs::write(&orphan, "nikt mnie nie zna").unwrap();
    let hash: [u8; 32] = Sha256::digest("nikt mnie nie zna").into();
    files.put(&hash, &orphan).await.unwrap();
    // A day has not passed.
    assert_eq!(house.store.clean_files(&files, chrono::Duration::days(1)).await.unwrap(), 0);
    assert_eq!(house.store.clean_files(&files, chrono::Duration::seconds(-1)).await.unwrap(), 1);
    assert!(files.get(&hash).await.is_err());
    assert_eq!(house.get(&editor, made["href"].as_str().unwrap()).await.text(), "zostaje");
}
