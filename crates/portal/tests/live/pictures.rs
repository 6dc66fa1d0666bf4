//! Small pictures with metadata, made by hand: the containers are real, the compressed data are any bytes.

pub const SECRET: &[u8] = b"GPS-52.35N-18.56E";
pub const PIXELS: &[u8] = b"\x12\x34\xff\x00\x56\xff\xd0\x78";

/// A TIFF block with an orientation and a text that should not stay.
fn tiff(orientation: u8) -> Vec<u8> {
    let mut t = b"II*\0\x08\0\0\0\x02\0".to_vec();
    t.extend(b"\x0e\x01\x02\0\x11\0\0\0\x26\0\0\0");
    t.extend(b"\x12\x01\x03\0\x01\0\0\0");
    t.extend([orientation, 0, 0, 0]);
    t.extend(b"\0\0\0\0");
    t.extend(SECRET);
    t
}

pub fn jpeg(orientation: u8) -> Vec<u8> {
    let segment = |marker: u8, body: &[u8]| {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker][..], &length, body].concat()
    };
    [
        &[0xff, 0xd8][..],
        &segment(0xe0, &[b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01".as_slice(), b"RGB"].concat()),
        &segment(0xe1, &[b"Exif\0\0".as_slice(), &tiff(orientation)].concat()),
        &segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0".as_slice(), SECRET].concat()),
        &segment(0xe2, &[b"ICC_PROFILE\0\x01\x01".as_slice(), b"profil barw"].concat()),
        &segment(0xe2, &[b"MPF\0".as_slice(), SECRET].concat()),
        &segment(0xed, &[b"Photoshop 3.0\0".as_slice(), SECRET].concat()),
        &segment(0xfe, SECRET),
        &segment(0xdb, &[0; 65]),
        &segment(0xc2, b"\x08\x00\x20\x00\x40\x01\x01\x11\0"),
        &segment(0xc4, &[0; 20]),
        &segment(0xda, b"\x01\x01\0\0\x3f\0"),
        PIXELS,
        &segment(0xc4, &[0; 20]),
        &segment(0xda, b"\x01\x01\0\0\x3f\0"),
        PIXELS,
        &[0xff, 0xd9],
        SECRET,
    ]
    .concat()
}

pub fn png() -> Vec<u8> {
    // Checksums of the chunks that are kept are copied as they are; any will do.
    let chunk = |name: &[u8; 4], body: &[u8]| {
        [&u32::try_from(body.len()).unwrap().to_be_bytes()[..], name, body, b"\xaa\xbb\xcc\xdd"].concat()
    };
    [
        b"\x89PNG\r\n\x1a\n".as_slice(),
        &chunk(b"IHDR", b"\0\0\0\x40\0\0\0\x20\x08\x02\0\0\0"),
        &chunk(b"gAMA", b"\0\0\xb1\x8f"),
        &chunk(b"tEXt", &[b"Comment\0".as_slice(), SECRET].concat()),
        &chunk(b"eXIf", &tiff(6)),
        &chunk(b"iTXt", SECRET),
        &chunk(b"tIME", b"\x07\xea\x01\x01\x01\x01\x01"),
        &chunk(b"IDAT", PIXELS),
        &chunk(b"caBX", SECRET),
        &chunk(b"IEND", b""),
        SECRET,
    ]
    .concat()
}

pub fn webp() -> Vec<u8> {
    let chunk = |name: &[u8; 4], body: &[u8]| {
        let mut c = [name.as_slice(), &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
        c.extend((body.len() % 2 == 1).then_some(0));
        c
    };
    let body = [
        b"WEBP".as_slice(),
        &chunk(b"VP8X", b"\x0c\0\0\0\x3f\0\0\x1f\0\0"),
        &chunk(b"VP8 ", PIXELS),
        &chunk(b"EXIF", &tiff(8)),
        &chunk(b"XMP ", SECRET),
        &chunk(b"DOWN", SECRET),
    ]
    .concat();
    [b"RIFF".as_slice(), &u32::try_from(body.len()).unwrap().to_le_bytes(), &body, SECRET].concat()
}

/// An archive with these members, empty but for the first when it is called `mimetype`.
pub fn archive(members: &[(&str, &str)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, body) in members {
        let at = u32::try_from(out.len()).unwrap().to_le_bytes();
        let sizes = [u32::try_from(body.len()).unwrap().to_le_bytes(); 2].concat();
        let lengths = [u16::try_from(name.len()).unwrap().to_le_bytes(), [0, 0]].concat();
        let head = [&[0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &[0; 4], &sizes, &lengths].concat();
        out.extend([b"PK\x03\x04".as_slice(), &head, name.as_bytes(), body.as_bytes()].concat());
        directory.extend([b"PK\x01\x02\x14\0".as_slice(), &head, &[0; 10], &at, name.as_bytes()].concat());
    }
    let count = u16::try_from(members.len()).unwrap().to_le_bytes();
    let (size, from) =
        (u32::try_from(directory.len()).unwrap().to_le_bytes(), u32::try_from(out.len()).unwrap().to_le_bytes());
    out.extend(directory);
    out.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &size, &from, &[0, 0]].concat());
    out
}
