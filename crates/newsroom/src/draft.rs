//! The draft of a front: the layout that editors work on beside the one readers have, and the launches that brought drafts before readers.

use crate::Timestamp;
use crate::layout::Layout;
use serde::{Deserialize, Serialize};

/// A layout in the making, and who touched it last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    pub layout: Layout,
    pub by: String,
    pub at: Timestamp,
    /// Where that was a rolling back: when readers got the version that it is again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rolled_back_to: Option<Timestamp>,
}

/// One change of what readers see: which layout they got, who gave it to them, and how many changes it brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Launch {
    /// Counted from 1 in each edition.
    pub number: i64,
    pub at: Timestamp,
    pub by: String,
    pub changes: u32,
    pub layout: Layout,
}
