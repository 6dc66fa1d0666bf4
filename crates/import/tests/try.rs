//! scratch
use import::*;
#[test]
fn dump() {
    let catalogue = registers::bundled::catalogue().unwrap();
    for f in std::env::var("FILES").unwrap().split(',') {
        println!("=== {f}");
        let mut n = 0;
        let result = read_gml(std::io::BufReader::new(std::fs::File::open(f).unwrap()), &catalogue, &Options::default(), &|_| {}, &mut |batch| {
            for r in batch {
                n += 1;
                match &r {
                    Record::Entry(e) if n < 30 => println!("{e:?}"),
                    Record::Entry(_) => {}
                    Record::Kept(k) if n < 60 => println!("{k:?}"),
                    Record::Kept(_) => {}
                    Record::Doubt(d) => println!("{} {} {} {} {:?} {} {}", d.severity.word(), d.rule, d.class, d.object, d.attribute, d.line, d.text.pl),
                }
            }
            Ok(())
        });
        match result { Ok(s) => println!("{s:#?} {}", s.balances()), Err(e) => println!("{e}") }
    }
}
