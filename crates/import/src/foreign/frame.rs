//! What the program for foreign formats says to the reader that started it: frames on its standard output, each a letter,
//! a length and a body. Both sides are of this crate, so the frames carry no version.

use std::io::{self, Read, Write};

/// No frame is longer; a longer one is a fault of the program or of the file.
pub const LONGEST: u32 = 64 << 20;

/// One thing that the program says.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// A layer begins.
    Layer(Layer),
    /// An object of the layer.
    Object(Object),
    /// The file could not be read.
    Error(String),
    /// Everything was said.
    Done,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Layer {
    pub name: String,
    /// EPSG code, when GDAL or the parameters of the system tell it.
    pub epsg: Option<u32>,
    /// What the file calls its system.
    pub srs: Option<String>,
    pub fields: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    pub fid: Option<u64>,
    /// One value a field; texts, numbers, lists.
    pub values: Vec<serde_json::Value>,
    /// Well-known binary (ISO), easting first.
    pub geometry: Option<Vec<u8>>,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Head {
    fid: Option<u64>,
    values: Vec<serde_json::Value>,
}

impl Frame {
    /// Writes the frame.
    ///
    /// # Errors
    /// When writing fails or the frame is too long.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Layer(layer) => body(out, b'L', &[&serde_json::to_vec(layer)?]),
            Self::Object(o) => {
                let head = serde_json::to_vec(&Head { fid: o.fid, values: o.values.clone() })?;
                let length = u32::try_from(head.len()).map_err(io::Error::other)?.to_le_bytes();
                body(out, b'O', &[&length, &head, o.geometry.as_deref().unwrap_or_default()])
            }
            Self::Error(message) => body(out, b'E', &[message.as_bytes()]),
            Self::Done => body(out, b'D', &[]),
        }
    }

    /// Reads the next frame; nothing at the end of the stream.
    ///
    /// # Errors
    /// When the stream breaks off or says what no frame is.
    pub fn read(input: &mut impl Read) -> io::Result<Option<Self>> {
        let mut letter = [0];
        if input.read(&mut letter)? == 0 {
            return Ok(None);
        }
        let mut length = [0; 4];
        input.read_exact(&mut length)?;
        let length = u32::from_le_bytes(length);
        if length > LONGEST {
            return Err(io::Error::other("a frame is too long"));
        }
        let mut bytes = Vec::new();
        // Grows with what really arrives, not with what was promised.
        input.take(u64::from(length)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 != u64::from(length) {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(match letter[0] {
            b'L' => Self::Layer(serde_json::from_slice(&bytes)?),
            b'O' => {
                let (size, rest) = bytes.split_first_chunk::<4>().ok_or(io::ErrorKind::UnexpectedEof)?;
                let size = u32::from_le_bytes(*size) as usize;
                let (head, geometry) = rest.split_at_checked(size).ok_or(io::ErrorKind::UnexpectedEof)?;
                let head: Head = serde_json::from_slice(head)?;
                let geometry = (!geometry.is_empty()).then(|| geometry.to_vec());
                Self::Object(Object { fid: head.fid, values: head.values, geometry })
            }
            b'E' => Self::Error(String::from_utf8_lossy(&bytes).into_owned()),
            b'D' => Self::Done,
            _ => return Err(io::Error::other("this is no frame")),
        }))
    }
}

fn body(out: &mut impl Write, letter: u8, parts: &[&[u8]]) -> io::Result<()> {
    let length: usize = parts.iter().map(|p| p.len()).sum();
    let length =
        u32::try_from(length).ok().filter(|l| *l <= LONGEST).ok_or_else(|| io::Error::other("a frame is too long"))?;
    out.write_all(&[letter])?;
    out.write_all(&length.to_le_bytes())?;
    parts.iter().try_for_each(|p| out.write_all(p))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_return_as_they_were_and_nonsense_is_refused() {
        let all = [
            Frame::Layer(Layer { name: "drzewa".into(), epsg: Some(2177), srs: None, fields: vec!["a".into()] }),
            Frame::Object(Object {
                fid: Some(7),
                values: vec!["dąb".into(), 1.5.into()],
                geometry: Some(vec![1, 2, 3]),
            }),
            Frame::Object(Object { fid: None, values: vec![], geometry: None }),
            Frame::Error("nie".into()),
            Frame::Done,
        ];
        let mut bytes = Vec::new();
        all.iter().for_each(|f| f.write(&mut bytes).unwrap());
        let mut rest = &bytes[..];
        let back: Vec<Frame> = std::iter::from_fn(|| Frame::read(&mut rest).unwrap()).collect();
        assert_eq!(back, all);
        for bad in [&b"O\xff\xff\xff\xff"[..], b"X\0\0\0\0", b"L\x05\0\0\0{}", b"O\x04\0\0\0\xff\xff\xff\xff", b"O\x02"]
        {
            assert!(Frame::read(&mut &bad[..]).is_err(), "{bad:?}");
        }
    }
}
