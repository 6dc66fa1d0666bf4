//! scratch
use import::*;
fn main() {
    let catalogue = registers::bundled::catalogue().unwrap();
    let f = std::env::args().nth(1).unwrap();
    let t = std::time::Instant::now();
    let mut n = 0u64;
    let s = read_gml(
        std::io::BufReader::new(std::fs::File::open(f).unwrap()),
        &catalogue,
        &Options::default(),
        &|_| {},
        &mut |b| {
            n += b.len() as u64;
            Ok(())
        },
    )
    .unwrap();
    let e = t.elapsed().as_secs_f64();
    println!(
        "{} records {} bytes {:.2}s {:.0} MB/s {:?} {:?}",
        n,
        s.bytes,
        e,
        s.bytes as f64 / e / 1e6,
        s.doubts,
        s.entries
    );
}
