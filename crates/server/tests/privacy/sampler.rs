//! Looks at the database ten times a second and remembers the statement that ran longest.

use sqlx::PgPool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[derive(Clone, Default)]
pub struct Sampler(Arc<Mutex<(f64, String)>>);

impl Sampler {
    pub fn start(sql: PgPool) -> Self {
        let sampler = Self::default();
        let kept = sampler.clone();
        tokio::spawn(async move {
            while !sql.is_closed() {
                let found: Result<Option<(f64, String)>, _> = sqlx::query_as(
                    "select extract(epoch from clock_timestamp() - query_start)::float8, left(query, 200)
                       from pg_stat_activity
                      where state = 'active' and pid <> pg_backend_pid() and backend_type = 'client backend'
                      order by query_start limit 1",
                )
                .fetch_optional(&sql)
                .await;
                if let Ok(Some((seconds, query))) = found {
                    let mut longest = kept.0.lock().unwrap();
                    if seconds > longest.0 {
                        *longest = (seconds, query);
                    }
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        });
        sampler
    }

    /// The longest so far, in seconds, and what it was.
    pub fn longest(&self) -> (f64, String) {
        self.0.lock().unwrap().clone()
    }

    /// Memory of this process in megabytes.
    pub fn memory() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0) / 1024
    }
}
