//! The log on stderr: lines for people, or JSON for machines.

use crate::config::Config;
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;

pub fn begin(config: &Config) {
    // The filter was checked when the options were read.
    let filter = EnvFilter::try_new(&config.log).unwrap_or_default();
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if config.log_as_json {
        lines.json().init();
    } else {
        lines.with_target(false).with_ansi(std::io::stderr().is_terminal()).init();
    }
}
