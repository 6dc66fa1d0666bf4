//! The feed has no gaps, whoever writes at the same time and however often it is asked.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::bundled;
use sqlx::Connection;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::Store;
use store::cluster::{Cluster, Settings};
use store::feed::ChangeFilter;

const WRITERS: u64 = 20;
const EACH: u64 = 40;

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_beside_twenty_writers_meets_every_change_once_and_in_order() {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-feed-{}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => return println!("skipped: {e}"),
    };
    let url = cluster.url();
    let store = Store::connect(&url, Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    let done = Arc::new(AtomicBool::new(false));
    let reading = tokio::spawn({
        let (store, done) = (store.clone(), Arc::clone(&done));
        async move {
            let (mut since, mut met, mut polls) = (0, Vec::new(), 0);
            loop {
                let last = done.load(Ordering::SeqCst);
                let limit = [1, 3, 7, 100][polls % 4];
                polls += 1;
                let page = store.changes(None, since, &ChangeFilter::default(), limit, false).await.unwrap();
                assert!(page.reached >= since);
                assert!(page.items.iter().all(|c| c.seq > since && c.seq <= page.reached));
                met.extend(page.items.iter().map(|c| (c.seq, c.local.clone())));
                since = page.reached;
                if last && !page.more {
                    return (met, polls);
                }
            }
        }
    });
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let url = url.clone();
        writers.push(tokio::spawn(async move {
            let mut connection = sqlx::PgConnection::connect(&url).await.unwrap();
            let mut random = writer.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
            let mut kept = Vec::new();
            for i in 0..EACH {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                let mut tx = connection.begin().await.unwrap();
                // As every change is applied: first the head of the journal, then the numbers of the feed.
                sqlx::query("select infostrada.write_journal('[{\"act\": \"apply\", \"object\": \"x\"}]')").execute(&mut *tx).await.unwrap();
                for part in 0..=random % 3 {
                    sqlx::query(
                        "insert into infostrada.feed values (nextval('infostrada.feed_seq'), clock_timestamp(), null, 'bdot500',
                         'ot_rzedna', 'utworz', 'gmina', 'PL', $1, null, 'v', false, true, null, null)",
                    )
                    .bind(format!("{writer}-{i}-{part}"))
                    .execute(&mut *tx)
                    .await
                    .unwrap();
                }
                tokio::time::sleep(Duration::from_micros(random % 3000)).await;
                if random % 7 == 0 {
                    tx.rollback().await.unwrap();
                } else {
                    tx.commit().await.unwrap();
                    kept.extend((0..=random % 3).map(|part| format!("{writer}-{i}-{part}")));
                }
            }
            kept
        }));
    }
    let mut written = Vec::new();
    for writer in writers {
        written.extend(writer.await.unwrap());
    }
    done.store(true, Ordering::SeqCst);
    let (met, polls) = reading.await.unwrap();
    assert!(polls > 50, "{polls}");
    assert!(met.windows(2).all(|w| w[0].0 < w[1].0), "in order, each once");
    let mut met: Vec<String> = met.into_iter().map(|m| m.1).collect();
    met.sort();
    written.sort();
    assert_eq!(met.len(), written.len());
    assert_eq!(met, written);
    store.close().await;
    let _ = cluster.stop();
    let _ = std::fs::remove_dir_all(&folder);
}
