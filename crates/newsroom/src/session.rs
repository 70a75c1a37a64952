//! Sessions: how far somebody who knocked has come in.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// They are who they say, but the house asks for a second factor and they have none: they may add one, and nothing more.
    Enrol,
    Whole,
}

impl Stage {
    pub const ALL: [Stage; 2] = [Stage::Enrol, Stage::Whole];

    pub fn name(self) -> &'static str {
        match self {
            Stage::Enrol => "enrol",
            Stage::Whole => "whole",
        }
    }

    pub fn from_name(name: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == name)
    }
}
