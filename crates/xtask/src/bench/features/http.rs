//! A client for measuring: one connection that stays, nothing read twice, and the moment of the first byte.

use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Longer than this no answer is waited for.
pub const PATIENCE: Duration = Duration::from_secs(600);
/// So much of an answer is kept for looking at; of longer ones only the sizes count.
const KEPT: usize = 4 << 20;

pub struct Client {
    address: String,
    stream: Option<BufReader<TcpStream>>,
}

pub struct Answer {
    pub status: u16,
    /// Until the first byte of the body.
    pub first: Duration,
    pub all: Duration,
    pub bytes: u64,
    /// The body, or its beginning.
    pub body: Vec<u8>,
}

impl Client {
    /// `address` as `127.0.0.1:8080`.
    pub fn new(address: &str) -> Client {
        Client { address: address.to_owned(), stream: None }
    }

    /// Asks and reads to the end; a connection that the server has closed meanwhile is made anew.
    pub fn get(&mut self, path: &str) -> Result<Answer, String> {
        let fresh = self.stream.is_none();
        match self.ask(path, None, u64::MAX) {
            Err(_) if !fresh => {
                self.stream = None;
                self.ask(path, None, u64::MAX)
            }
            other => other,
        }
    }

    /// Sends XML as somebody (`name:password`, or nobody).
    pub fn post(&mut self, path: &str, who: &str, body: &str) -> Result<Answer, String> {
        let sign = if who.is_empty() { String::new() } else { format!("Authorization: Basic {}\r\n", base64(who)) };
        self.ask(path, Some((sign, body)), u64::MAX)
    }

    /// Asks, reads so many bytes of the body, and leaves.
    pub fn leave_after(mut self, path: &str, bytes: u64) -> Result<Answer, String> {
        self.ask(path, None, bytes)
    }

    fn ask(&mut self, path: &str, sent: Option<(String, &str)>, most: u64) -> Result<Answer, String> {
        let begun = Instant::now();
        let failed = |e: std::io::Error| format!("{path}: {e}");
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(&self.address).map_err(failed)?;
                stream.set_nodelay(true).map_err(failed)?;
                stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
                BufReader::with_capacity(256 << 10, stream)
            }
        };
        let host = &self.address;
        let request = match sent {
            None => format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\n\r\n"),
            Some((sign, body)) => format!(
                "POST {path} HTTP/1.1\r\nHost: {host}\r\nAccept: */*\r\nContent-Type: text/xml\r\n{sign}Content-Length: {}\r\n\r\n{body}",
                body.len()
            ),
        };
        stream.get_mut().write_all(request.as_bytes()).map_err(failed)?;
        if stream.fill_buf().map_err(failed)?.is_empty() {
            return Err(format!("{path}: the connection was closed"));
        }
        let head = begun.elapsed();
        let (status, length, chunked, closes) = read_head(&mut stream).map_err(failed)?;
        let mut reading = Reading { begun, first: None, bytes: 0, most, body: Vec::new() };
        let whole = match (chunked, length) {
            (true, _) => reading.chunks(&mut stream),
            (false, Some(length)) => reading.part(&mut stream, length),
            (false, None) => reading.part(&mut stream, u64::MAX),
        }
        .map_err(failed)?;
        if whole && !closes && (chunked || length.is_some()) {
            self.stream = Some(stream);
        }
        let first = reading.first.unwrap_or(head);
        Ok(Answer { status, first, all: begun.elapsed(), bytes: reading.bytes, body: reading.body })
    }
}

/// Status, length, whether it comes in chunks, and whether the server closes the connection after it.
fn read_head(stream: &mut impl BufRead) -> std::io::Result<(u16, Option<u64>, bool, bool)> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let status = line.split_whitespace().nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
    let (mut length, mut chunked, mut closes) = (None, false, line.starts_with("HTTP/1.0"));
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().ok(),
            "transfer-encoding" => chunked = value.eq_ignore_ascii_case("chunked"),
            "connection" => closes = value.eq_ignore_ascii_case("close"),
            _ => {}
        }
    }
    Ok((status, length, chunked, closes))
}

struct Reading {
    begun: Instant,
    first: Option<Duration>,
    bytes: u64,
    most: u64,
    body: Vec<u8>,
}

impl Reading {
    /// Whether it came to its end.
    fn chunks(&mut self, stream: &mut impl BufRead) -> std::io::Result<bool> {
        let mut line = String::new();
        loop {
            line.clear();
            stream.read_line(&mut line)?;
            let size =
                u64::from_str_radix(line.trim(), 16).map_err(|_| std::io::Error::from(ErrorKind::UnexpectedEof))?;
            let whole = self.part(stream, size)?;
            line.clear();
            if !whole {
                return Ok(false);
            }
            stream.read_line(&mut line)?;
            if size == 0 {
                return Ok(true);
            }
        }
    }

    fn part(&mut self, stream: &mut impl BufRead, mut left: u64) -> std::io::Result<bool> {
        while left > 0 {
            let have = stream.fill_buf()?;
            if have.is_empty() {
                return if left == u64::MAX - self.bytes { Ok(true) } else { Err(ErrorKind::UnexpectedEof.into()) };
            }
            self.first.get_or_insert_with(|| self.begun.elapsed());
            let n = have.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            if self.body.len() < KEPT {
                self.body.extend_from_slice(&have[..n]);
            }
            stream.consume(n);
            self.bytes += n as u64;
            left -= n as u64;
            if self.bytes >= self.most {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Waits until a server answers at all.
pub fn wait_for(address: &str, path: &str) -> Result<(), String> {
    let begun = Instant::now();
    loop {
        match Client::new(address).get(path) {
            Ok(answer) if answer.status == 200 => return Ok(()),
            _ if begun.elapsed() < Duration::from_secs(60) => std::thread::sleep(Duration::from_millis(200)),
            Ok(answer) => {
                let text = String::from_utf8_lossy(&answer.body).chars().take(300).collect::<String>();
                return Err(format!("{address}{path}: {} {text}", answer.status));
            }
            Err(e) => return Err(e),
        }
    }
}

/// A port that is free at this moment.
pub fn free_port() -> Result<u16, String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
    listener.local_addr().map(|a| a.port()).map_err(|e| e.to_string())
}

/// Asks, waits without reading, and leaves.
pub fn ask_and_leave(address: &str, path: &str, wait: Duration) -> Result<(), String> {
    let mut stream = TcpStream::connect(address).map_err(|e| e.to_string())?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept: */*\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(|e| e.to_string())?;
    std::thread::sleep(wait);
    Ok(())
}

fn base64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in text.as_bytes().chunks(3) {
        let word = three.iter().fold(0_u32, |word, b| word << 8 | u32::from(*b)) << (8 * (3 - three.len()));
        for i in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * i) & 63) as usize];
            out.push(if i <= three.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn who_asks_is_written_as_headers_have_it() {
        for (text, written) in [("a:b", "YTpi"), ("a:bc", "YTpiYw=="), ("ab:cd", "YWI6Y2Q="), ("", "")] {
            assert_eq!(super::base64(text), written);
        }
    }
}
