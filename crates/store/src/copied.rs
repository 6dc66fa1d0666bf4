//! Rows as `copy … to stdout (format binary)` sends them: the shortest way of a whole class out of the database, because
//! nothing is looked up or kept for each row. Such a statement takes no parameters, so only questions without values go
//! this way.

use bytes::{Buf, Bytes};

/// What a stream begins with (PostgreSQL, „COPY”, „Binary Format”).
const SIGNATURE: &[u8] = b"PGCOPY\n\xff\r\n\0";

fn wrong(what: &str) -> sqlx::Error {
    sqlx::Error::Protocol(format!("copied rows: {what}"))
}

/// Takes the messages of one stream apart.
#[derive(Default)]
pub(crate) struct Messages {
    begun: bool,
}

impl Messages {
    /// The row of a message; nothing at the end.
    ///
    /// # Errors
    /// When it is not what the format says.
    pub(crate) fn row(&mut self, mut message: Bytes) -> Result<Option<Bytes>, sqlx::Error> {
        if !self.begun {
            if !message.starts_with(SIGNATURE) || message.len() < SIGNATURE.len() + 8 {
                return Err(wrong("no signature"));
            }
            message.advance(SIGNATURE.len() + 4);
            let more = usize::try_from(message.get_u32()).map_err(|_| wrong("a long header"))?;
            if message.len() < more {
                return Err(wrong("a short header"));
            }
            message.advance(more);
            self.begun = true;
        }
        // The end has the number of columns -1.
        Ok((message.len() > 2).then_some(message))
    }
}

/// Where the columns of a row are; one list for all rows, so that none is made for each.
#[derive(Default)]
pub(crate) struct Places(Vec<Option<(usize, usize)>>);

impl Places {
    /// # Errors
    /// When the row ends too soon or too late.
    pub(crate) fn find(&mut self, row: &[u8]) -> Result<(), sqlx::Error> {
        self.0.clear();
        let columns = row.first_chunk().map(|c| u16::from_be_bytes(*c)).ok_or_else(|| wrong("an empty row"))?;
        let mut at = 2;
        for _ in 0..columns {
            let length = row.get(at..).and_then(|r| r.first_chunk()).ok_or_else(|| wrong("a row ends too soon"))?;
            at += 4;
            // Null has the length -1.
            let place = usize::try_from(i32::from_be_bytes(*length)).ok().map(|length| (at, at + length));
            at = place.map_or(at, |(_, end)| end);
            self.0.push(place);
        }
        if at == row.len() { Ok(()) } else { Err(wrong("a row is not as long as it says")) }
    }

    /// The bytes of a column of the row that was looked at last.
    pub(crate) fn column<'r>(&self, row: &'r [u8], i: usize) -> Result<Option<&'r [u8]>, sqlx::Error> {
        let place = self.0.get(i).ok_or_else(|| sqlx::Error::ColumnIndexOutOfBounds { index: i, len: self.0.len() })?;
        Ok(place.and_then(|(from, to)| row.get(from..to)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(parts: &[&[u8]]) -> Bytes {
        parts.concat().into()
    }

    #[test]
    fn rows_are_found_behind_the_header_and_end_where_the_stream_does() {
        let mut messages = Messages::default();
        let row: &[u8] = b"\0\x02\0\0\0\x03abc\xff\xff\xff\xff";
        let first = messages.row(message(&[SIGNATURE, &[0; 8], row])).unwrap().unwrap();
        assert_eq!(first, row);
        assert_eq!(messages.row(message(&[row])).unwrap().unwrap(), row);
        assert_eq!(messages.row(message(&[b"\xff\xff"])).unwrap(), None);
        let mut places = Places::default();
        places.find(&first).unwrap();
        assert_eq!(places.column(&first, 0).unwrap(), Some(b"abc".as_slice()));
        assert_eq!(places.column(&first, 1).unwrap(), None);
        assert!(places.column(&first, 2).is_err());
    }

    #[test]
    fn what_is_cut_off_is_an_error_and_no_short_row() {
        let mut places = Places::default();
        for row in [b"\0\x01\0\0\0\x03ab".as_slice(), b"\0\x01\0\0", b"\0\x00x", b""] {
            assert!(places.find(row).is_err(), "{row:?}");
        }
        assert!(Messages::default().row(message(&[b"PGCOPY"])).is_err());
    }
}
