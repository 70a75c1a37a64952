//! Times as they are sent: an instant, or what a clock on the wall reads in a zone.

use crate::problem::Problem;
use jiff::civil::DateTime;
use newsroom::Timestamp;
use newsroom::appointment::{Appointment, Fold, NotAnInstant, WallTime};

/// `field` names the instant in the request.
pub fn appointment(field: &str, at: Option<Timestamp>, wall: Option<DateTime>, zone: Option<String>, fold: Option<Fold>) -> Result<Appointment, Problem> {
    match (at, wall, zone) {
        (Some(at), None, None) => Ok(at.into()),
        (None, Some(wall), Some(zone)) => Appointment::by(WallTime { wall, zone }, fold).map_err(Problem::from),
        _ => Err(Problem::invalid(field, format!("give an instant as `{field}`, or what the clock reads as `wall` with its `zone`, and one of the two only"))),
    }
}

impl From<NotAnInstant> for Problem {
    fn from(asked: NotAnInstant) -> Problem {
        let said = asked.to_string();
        match asked {
            NotAnInstant::Zone(_) => Problem::invalid("zone", said),
            NotAnInstant::Far(_) => Problem::invalid("wall", said),
            NotAnInstant::Ambiguous(_, _, choices) => Problem::ambiguous(said, choices.to_vec()),
        }
    }
}
