//! The projections of the house beside those of PROJ, which the database computes with.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::crs::ALL;
use registers::projection::Projection;
use sqlx::{Connection, PgConnection};
use store::cluster::{Cluster, Settings};

/// Places a side of the grid over Poland.
const SIDE: u32 = 12;

#[tokio::test(flavor = "multi_thread")]
async fn every_place_in_poland_is_moved_as_the_database_moves_it() {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-projection-{}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => return println!("SKIPPED: {e}"),
    };
    let mut database = PgConnection::connect(&cluster.url()).await.unwrap();
    let mut farthest = (0.0_f64, 0.0_f64);
    for from in &ALL[1..] {
        let [e0, e1, n0, n1] = from.poland;
        let at = |low: f64, high: f64, i: u32| low + (high - low) * f64::from(i) / f64::from(SIDE - 1);
        let places: Vec<(f64, f64)> = (0..SIDE * SIDE).map(|i| (at(e0, e1, i % SIDE), at(n0, n1, i / SIDE))).collect();
        let (xs, ys): (Vec<f64>, Vec<f64>) = places.iter().copied().unzip();
        for to in &ALL[1..] {
            let theirs: Vec<(f64, f64)> = sqlx::query_as(
                "select st_x(g), st_y(g) from unnest($1::float8[], $2::float8[]) with ordinality p(x, y, nr),
                    lateral st_transform(st_setsrid(st_makepoint(x, y), $3), $4) g order by nr",
            )
            .bind(&xs)
            .bind(&ys)
            .bind(i32::try_from(from.srid).unwrap())
            .bind(i32::try_from(to.srid).unwrap())
            .fetch_all(&mut database)
            .await
            .unwrap();
            let way = Projection::between(from.srid, to).unwrap();
            for ((x, y), (tx, ty)) in places.iter().zip(theirs) {
                let (ox, oy) = way.place(*x, *y);
                let off = (ox - tx).abs().max((oy - ty).abs());
                // A nanometre, and in degrees less than that; written are nine decimals of a degree and four of a metre.
                let enough = if to.degrees { 1e-12 } else { 2e-8 };
                assert!(off <= enough, "{} {x} {y} in {}: {ox} {oy}, PROJ has {tx} {ty}", from.srid, to.srid);
                if to.degrees { farthest.0 = farthest.0.max(off) } else { farthest.1 = farthest.1.max(off) }
            }
        }
    }
    println!("farthest from PROJ: {:e} degrees, {:e} metres", farthest.0, farthest.1);
    database.close().await.unwrap();
    cluster.stop().unwrap();
    let _ = std::fs::remove_dir_all(&folder);
}
