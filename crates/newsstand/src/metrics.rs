//! Counters for Prometheus (text exposition format 0.0.4).

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Default)]
pub struct Metrics {
    pub requests: AtomicU64,
    pub kept: AtomicU64,
    pub rendered: AtomicU64,
    pub not_modified: AtomicU64,
    pub missing: AtomicU64,
    pub failed: AtomicU64,
    pub stale: AtomicU64,
    /// Microseconds spent composing and typesetting.
    pub render_micros: AtomicU64,
}

pub fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

impl Metrics {
    /// `run` is the newest run of the press log, `rack` the kept bytes.
    pub fn text(&self, run: u64, rack: u64) -> String {
        let mut out = String::new();
        let counters = [
            ("requests_total", "Requests to the reading site", &self.requests),
            ("kept_total", "Answers from kept bytes", &self.kept),
            ("rendered_total", "Pages composed and typeset", &self.rendered),
            ("not_modified_total", "Answers with status 304", &self.not_modified),
            ("missing_total", "Answers with status 404", &self.missing),
            ("failed_total", "Answers with status 503", &self.failed),
            ("stale_total", "Stale answers while the press log could not be read", &self.stale),
            ("render_microseconds_total", "Time spent composing and typesetting", &self.render_micros),
        ];
        for (name, help, value) in counters {
            let value = value.load(Ordering::Relaxed);
            let _ = writeln!(out, "# HELP masthead_newsstand_{name} {help}.\n# TYPE masthead_newsstand_{name} counter\nmasthead_newsstand_{name} {value}");
        }
        for (name, help, value) in [("run", "Newest run of the press log", run), ("rack_bytes", "Bytes of finished pages in memory", rack)] {
            let _ = writeln!(out, "# HELP masthead_newsstand_{name} {help}.\n# TYPE masthead_newsstand_{name} gauge\nmasthead_newsstand_{name} {value}");
        }
        out
    }
}
