//! Texts of a drawing: one line each, in Windows' central European letters.

/// Bytes of a text in extended data.
pub const EXTENDED: usize = 255;
/// Bytes of a text that is drawn.
pub const DRAWN: usize = 250;

/// What the code page has beyond ASCII and Polish uses.
const LETTERS: [(char, u8); 27] = [
    ('ą', 0xB9),
    ('ć', 0xE6),
    ('ę', 0xEA),
    ('ł', 0xB3),
    ('ń', 0xF1),
    ('ó', 0xF3),
    ('ś', 0x9C),
    ('ź', 0x9F),
    ('ż', 0xBF),
    ('Ą', 0xA5),
    ('Ć', 0xC6),
    ('Ę', 0xCA),
    ('Ł', 0xA3),
    ('Ń', 0xD1),
    ('Ó', 0xD3),
    ('Ś', 0x8C),
    ('Ź', 0x8F),
    ('Ż', 0xAF),
    ('„', 0x84),
    ('”', 0x94),
    ('’', 0x92),
    ('–', 0x96),
    ('°', 0xB0),
    ('§', 0xA7),
    ('×', 0xD7),
    ('ü', 0xFC),
    ('ö', 0xF6),
];

/// Appends a code and a text of so many bytes at most; it ends between two letters.
pub fn value(out: &mut Vec<u8>, code: u16, text: &str, most: usize) {
    out.extend_from_slice(format!("{code}\n").as_bytes());
    let mut left = most;
    for c in text.chars() {
        let start = out.len();
        letter(out, c);
        if out.len() - start > left {
            out.truncate(start);
            break;
        }
        left -= out.len() - start;
    }
    out.push(b'\n');
}

fn letter(out: &mut Vec<u8>, c: char) {
    match c {
        // A line ends a value; `^` and `%%` would begin something in AutoCAD, but nothing that harms.
        c if c.is_control() => out.push(b' '),
        ' '..='~' => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        c => match LETTERS.iter().find(|(letter, _)| *letter == c) {
            Some((_, byte)) => out.push(*byte),
            None => out.extend(c.encode_utf16(&mut [0; 2]).iter().flat_map(|u| format!("\\U+{u:04X}").into_bytes())),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_code_page_and_nothing_breaks_a_line() {
        let written = |text: &str, most| {
            let mut out = Vec::new();
            value(&mut out, 1, text, most);
            out
        };
        assert_eq!(written("łąka\n0", 99), b"1\n\xB3\xB9ka 0\n");
        assert_eq!(written("a€ż", 99), b"1\na\\U+20AC\xBF\n");
        assert_eq!(written("a€ż", 7), b"1\na\n");
    }
}
