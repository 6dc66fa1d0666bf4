//! How far long work has come: a bar with counts, rate and time left on a terminal, plain lines elsewhere.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Progress of one piece of work. Cheap to clone and to report to from any thread.
#[derive(Clone)]
pub struct Progress(Arc<Inner>);

struct Inner {
    what: String,
    total: u64,
    done: AtomicU64,
    objects: AtomicU64,
    begun: Instant,
    bar: Option<ProgressBar>,
    spoken: Mutex<Instant>,
}

const FULL: &str = "{msg} {bar:30} {bytes}/{total_bytes}  {bytes_per_sec}  pozostało {eta}";

/// How often a plain line is written.
const PAUSE: Duration = Duration::from_secs(5);

impl Progress {
    /// `total` in bytes; 0 when only objects can be counted, and then no time left is promised.
    pub fn bytes(what: &str, total: u64) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = if total == 0 { ProgressBar::new_spinner() } else { ProgressBar::new(total) };
            let template = if total == 0 { "{spinner} {msg}" } else { FULL };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar
        });
        let now = Instant::now();
        Self(Arc::new(Inner {
            what: what.to_owned(),
            total,
            done: AtomicU64::new(0),
            objects: AtomicU64::new(0),
            begun: now,
            bar,
            spoken: Mutex::new(now),
        }))
    }

    /// So many bytes have been worked through.
    pub fn at(&self, bytes: u64) {
        self.0.done.store(bytes, Ordering::Relaxed);
        self.show();
    }

    /// So many more objects.
    pub fn add_objects(&self, n: u64) {
        self.0.objects.fetch_add(n, Ordering::Relaxed);
    }

    pub fn objects(&self) -> u64 {
        self.0.objects.load(Ordering::Relaxed)
    }

    pub fn seconds(&self) -> f64 {
        self.0.begun.elapsed().as_secs_f64()
    }

    fn show(&self) {
        let inner = &self.0;
        let (done, objects) = (inner.done.load(Ordering::Relaxed), self.objects());
        if let Some(bar) = &inner.bar {
            bar.set_position(done);
            bar.set_message(format!("{}: {} obiektów", inner.what, group(objects)));
            return;
        }
        let Ok(mut spoken) = inner.spoken.lock() else { return };
        if spoken.elapsed() < PAUSE {
            return;
        }
        *spoken = Instant::now();
        let seconds = self.seconds();
        #[expect(clippy::cast_precision_loss, reason = "for people")]
        let (rate, left) =
            (objects as f64 / seconds, seconds * (inner.total.saturating_sub(done)) as f64 / done.max(1) as f64);
        if inner.total == 0 {
            eprintln!("{}: {} obiektów, {rate:.0} obiektów/s", inner.what, group(objects));
            return;
        }
        eprintln!(
            "{}: {} obiektów, {} z {} MB, {rate:.0} obiektów/s, pozostało ok. {left:.0} s",
            inner.what,
            group(objects),
            done >> 20,
            inner.total >> 20
        );
    }

    pub fn finish(&self) {
        if let Some(bar) = &self.0.bar {
            bar.finish_and_clear();
        }
    }
}

/// 1234567 as `1 234 567`.
pub fn group(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(c);
    }
    out
}
