//! How far an import is: a bar on a terminal, a line every few seconds elsewhere.

use super::files::Source;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::Cell;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

const EVERY: Duration = Duration::from_secs(5);

pub struct Progress {
    bar: Option<ProgressBar>,
    begun: Instant,
    said: Cell<Instant>,
    items: Cell<u64>,
}

impl Progress {
    pub fn begin(sources: &[Source]) -> Progress {
        let bytes: u64 = sources.iter().map(|s| if let Source::File { bytes, .. } = s { *bytes } else { 0 }).sum();
        let bar = std::io::stderr().is_terminal().then(|| {
            let (bar, form) = if bytes > 0 {
                (ProgressBar::new(bytes), "{bar:30} {percent}%  {msg}  {elapsed}, {eta} left")
            } else {
                (ProgressBar::new_spinner(), "{spinner} {msg}  {elapsed}")
            };
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
            bar.with_style(ProgressStyle::with_template(form).unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        let now = Instant::now();
        Progress { bar, begun: now, said: Cell::new(now), items: Cell::new(0) }
    }

    /// So much more is done.
    pub fn at(&self, bytes: u64, items: usize) {
        self.items.set(self.items.get() + items as u64);
        let rate = self.items.get() as f64 / self.begun.elapsed().as_secs_f64().max(0.001);
        let said = format!("{} items, {rate:.0} a second", self.items.get());
        match &self.bar {
            Some(bar) => {
                bar.inc(bytes);
                bar.set_message(said);
            }
            None if self.said.get().elapsed() >= EVERY => {
                self.said.set(Instant::now());
                note!("{said}");
            }
            None => {}
        }
    }

    pub fn pressing(&self) {
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{} items, pressing", self.items.get()));
        }
    }

    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
