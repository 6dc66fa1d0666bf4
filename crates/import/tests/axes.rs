//! The order of axes is never guessed: what a source writes is read as its custom says, and what fits only the other way
//! round is refused with the remedy.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{collection, geometries, height, read, rules, small_catalogue};
use import::{Extent, ImportError, Options};
use registers::crs::{AxisOrder, CRS84, Crs};
use registers::geometry::Shape;

struct Random(u64);

impl Random {
    fn between(&mut self, from: f64, to: f64) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        from + (to - from) * (self.0 % 1_000_000) as f64 / 1e6
    }
}

fn places(text: &str, options: &Options) -> Result<Vec<(f64, f64)>, ImportError> {
    let (records, result) = read(text.as_bytes(), &small_catalogue(), options);
    result.map(|_| {
        geometries(&records)
            .iter()
            .map(|g| match g.shape {
                Shape::Point(c) => (c.x, c.y),
                _ => panic!("{g:?}"),
            })
            .collect()
    })
}

#[test]
fn every_place_of_poland_is_read_in_its_order_and_refused_in_the_other() {
    let mut random = Random(0x1234_5678_9abc_def1);
    for srid in [2176, 2177, 2178, 2179] {
        let crs = Crs::epsg(srid).unwrap();
        let [e0, e1, n0, n1] = crs.poland;
        for round in 0..40 {
            let written: Vec<(String, String)> = (0..3)
                .map(|_| {
                    (format!("{:.2}", random.between(e0, e1)), format!("{:.*}", round % 9, random.between(n0, n1)))
                })
                .collect();
            let exact: Vec<(f64, f64)> =
                written.iter().map(|(e, n)| (e.parse().unwrap(), n.parse().unwrap())).collect();
            let file = |swapped: bool| {
                let srs = [crs.urn(), crs.uri.to_owned(), format!("EPSG:{srid}")][round % 3].clone();
                let objects: Vec<String> = written
                    .iter()
                    .enumerate()
                    .map(|(i, (e, n))| {
                        height(i as u32, &srs, &if swapped { format!("{e} {n}") } else { format!("{n} {e}") })
                    })
                    .collect();
                collection(&objects.iter().map(String::as_str).collect::<Vec<_>>())
            };
            assert_eq!(places(&file(false), &Options::default()).unwrap(), exact, "{srid}");
            let east_first = Options { axis: Some(AxisOrder::EastingFirst), ..Options::default() };
            assert_eq!(places(&file(true), &east_first).unwrap(), exact, "{srid}");
            // In the far south-west both orders can be true; nothing may be said there without the unit's box.
            if exact.iter().all(|(e, n)| !crs.in_poland(*n, *e)) {
                let refused = places(&file(true), &Options::default());
                assert!(
                    matches!(refused, Err(ImportError::AxesSwapped { order: AxisOrder::NorthingFirst, .. })),
                    "{srid}: {refused:?}"
                );
                let refused = places(&file(false), &east_first);
                assert!(
                    matches!(refused, Err(ImportError::AxesSwapped { order: AxisOrder::EastingFirst, .. })),
                    "{srid}: {refused:?}"
                );
            }
        }
    }
}

#[test]
fn in_pl_1992_only_the_unit_can_tell() {
    // Piotrków Trybunalski: swapped, it still lies in Poland.
    let at = |pos: &str| collection(&[&height(1, "EPSG:2180", pos)]);
    let unit =
        Options { extent: Some(Extent { crs: CRS84, min: (19.6, 51.35), max: (19.75, 51.45) }), ..Options::default() };
    assert_eq!(places(&at("394384.17 547502.59"), &unit).unwrap(), [(547_502.59, 394_384.17)]);
    let refused = places(&at("547502.59 394384.17"), &unit).unwrap_err();
    assert!(refused.to_string().contains("--axis en"), "{refused}");
    assert_eq!(places(&at("547502.59 394384.17"), &Options::default()).unwrap(), [(394_384.17, 547_502.59)]);
    // The same unit given in another system.
    let metres =
        Extent { crs: Crs::epsg(2178).unwrap(), min: (7_400_000.0, 5_695_000.0), max: (7_415_000.0, 5_705_000.0) };
    let unit = Options { extent: Some(metres), ..Options::default() };
    assert!(matches!(places(&at("547502.59 394384.17"), &unit), Err(ImportError::AxesSwapped { .. })));
}

#[test]
fn a_delivery_from_nowhere_is_refused_and_a_stray_object_only_doubted() {
    let nowhere =
        collection(&[&height(1, "urn:ogc:def:crs:EPSG::2177", "0 0"), &height(2, "urn:ogc:def:crs:EPSG::2177", "5 7")]);
    assert!(matches!(places(&nowhere, &Options::default()), Err(ImportError::PositionsImpossible { .. })));
    let stray = collection(&[
        &height(1, "urn:ogc:def:crs:EPSG::2177", "0 0"),
        &height(2, "urn:ogc:def:crs:EPSG::2177", "5617191 6482673"),
    ]);
    let (records, result) = read(stray.as_bytes(), &small_catalogue(), &Options::default());
    assert_eq!(result.unwrap().axes[0].outside, 1);
    assert!(rules(&records).contains(&"GEOM-POZA".to_owned()));
}

#[test]
fn a_delivery_without_a_system_is_refused_unless_one_is_given() {
    let text = collection(&[&height(1, "", "5617191 6482673")]).replace(" srsName=\"\"", "");
    assert!(matches!(places(&text, &Options::default()), Err(ImportError::MissingCrs { place }) if place.line == 3));
    let given = Options { crs: Crs::epsg(2177), ..Options::default() };
    assert_eq!(places(&text, &given).unwrap(), [(6_482_673.0, 5_617_191.0)]);
    let unknown = collection(&[&height(1, "EPSG:3120", "5617191 6482673")]);
    assert!(matches!(places(&unknown, &Options::default()), Err(ImportError::UnknownCrs { .. })));
}
