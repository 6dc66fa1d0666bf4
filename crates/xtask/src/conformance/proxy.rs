//! A proxy for suites that know no credentials: it passes requests on to the server with those of a person. Where schemas
//! lie in a folder it also answers for the addresses of the OGC, ISO and W3C, so that suites run without the Internet.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

struct Passing {
    server: u16,
    authorization: String,
    schemas: Option<PathBuf>,
}

/// Listens until the program ends; the port is returned.
pub fn start(server: u16, authorization: String, schemas: Option<PathBuf>) -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
    let port = listener.local_addr().map_err(|e| e.to_string())?.port();
    let passing = Arc::new(Passing { server, authorization, schemas });
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let passing = Arc::clone(&passing);
            thread::spawn(move || passing.serve(client));
        }
    });
    Ok(port)
}

impl Passing {
    /// One request, one connection.
    fn serve(&self, mut client: TcpStream) -> Option<()> {
        let (head, rest) = head(&mut client)?;
        let first = head.lines().next()?.to_owned();
        let mut words = first.split(' ');
        let (method, target) = (words.next()?, words.next()?);
        if let Some(address) = target.strip_prefix("http://") {
            let (host, path) = address.split_once('/').unwrap_or((address, ""));
            if let Some(file) = self.schemas.as_deref().and_then(|folder| schema(folder, host, path)) {
                return answer(&mut client, &std::fs::read(file).ok());
            }
            if !host.starts_with("127.0.0.1") && !host.starts_with("localhost") {
                return answer(&mut client, &None);
            }
        }
        let own = target.strip_prefix("http://").map_or(target, |t| t.find('/').map_or("/", |slash| &t[slash..]));
        let mut passed = format!("{method} {own} HTTP/1.1\r\n");
        let named = |line: &str, name: &str| line.split(':').next().is_some_and(|n| n.eq_ignore_ascii_case(name));
        let dropped = ["connection", "proxy-connection", "authorization"];
        for line in head.lines().skip(1).filter(|l| !dropped.iter().any(|name| named(l, name))) {
            passed.push_str(&format!("{line}\r\n"));
        }
        passed.push_str(&format!("Authorization: {}\r\nConnection: close\r\n\r\n", self.authorization));
        let mut server = TcpStream::connect(("127.0.0.1", self.server)).ok()?;
        server.write_all(passed.as_bytes()).ok()?;
        server.write_all(&rest).ok()?;
        // Bodies go in as they come; answers end with the connection.
        let (mut from, mut to) = (client.try_clone().ok()?, server.try_clone().ok()?);
        thread::spawn(move || std::io::copy(&mut from, &mut to));
        std::io::copy(&mut server, &mut client).ok()?;
        client.shutdown(std::net::Shutdown::Both).ok()
    }
}

/// What comes before the body, and what came with it.
fn head(client: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut read = Vec::new();
    let mut piece = [0; 8192];
    loop {
        if let Some(end) = read.windows(4).position(|w| w == b"\r\n\r\n") {
            return Some((String::from_utf8_lossy(&read[..end]).into_owned(), read[end + 4..].to_vec()));
        }
        let count = client.read(&mut piece).ok().filter(|n| *n > 0)?;
        read.extend_from_slice(&piece[..count]);
    }
}

/// Where a schema lies: `ogc/` holds schemas.opengis.net, `w3c/` the few of the W3C.
fn schema(folder: &Path, host: &str, path: &str) -> Option<PathBuf> {
    match host {
        "schemas.opengis.net" => Some(folder.join("ogc").join(path)),
        "www.isotc211.org" => {
            Some(folder.join("ogc/iso/19139/20070417").join(path.strip_prefix("2005/").unwrap_or(path)))
        }
        "www.w3.org" => Some(folder.join("w3c").join(path.rsplit('/').next()?)),
        _ => None,
    }
}

fn answer(client: &mut TcpStream, body: &Option<Vec<u8>>) -> Option<()> {
    let (status, body) = body.as_ref().map_or(("404 Not Found", &[][..]), |b| ("200 OK", b.as_slice()));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    client.write_all(head.as_bytes()).ok()?;
    client.write_all(body).ok()
}
