//! Numbers that name things. Each noun has its own type, so that a story's number cannot be handed over as a concept's.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = std::num::ParseIntError;

            /// Only the canonical decimal form is read: no sign, no leading zero.
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                let canonical = s.bytes().all(|b| b.is_ascii_digit()) && !s.starts_with('0');
                if canonical { s.parse().map($name) } else { "x".parse().map($name) }
            }
        }
    };
}

id!(
    /// A story's number: the `ID` of its address and, in base 62, its permalink. Never reused.
    StoryId
);
id!(
    /// A section's, region's, subject's, place's, topic's or programme's number.
    ConceptId
);
id!(
    /// A picture in the store.
    PictureId
);
id!(
    /// Somebody with an account.
    PersonId
);
id!(
    /// The translations of one story share a family; its number is that of the family's first story.
    FamilyId
);
id!(
    /// A filter that somebody keeps.
    FilterId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_form_is_a_number() {
        assert_eq!("64781083".parse::<StoryId>(), Ok(StoryId(64_781_083)));
        for wrong in ["", "0", "007", "+5", "-5", "5a", "99999999999999999999"] {
            assert!(wrong.parse::<StoryId>().is_err(), "{wrong}");
        }
    }
}
