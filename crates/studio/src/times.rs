//! Times as they are sent: an instant, or what a clock on the wall reads in a zone.

use crate::problem::Problem;
use jiff::civil::DateTime;
use newsroom::Timestamp;
use newsroom::appointment::{Appointment, Fold, NotAnInstant, WallTime};

/// A time as a request gives it.
pub struct Time {
    pub at: Option<Timestamp>,
    pub wall: Option<DateTime>,
    pub zone: Option<String>,
    pub fold: Option<Fold>,
}

/// `field` names the instant in the request. Of a time that is past nobody is asked which of two instants is meant.
pub fn appointment(field: &str, given: Time, now: Timestamp) -> Result<Appointment, Problem> {
    match (given.at, given.wall, given.zone) {
        (Some(at), None, None) => Ok(at.into()),
        (None, Some(wall), Some(zone)) => Appointment::by(WallTime { wall, zone }, given.fold).map_err(|asked| match &asked {
            NotAnInstant::Ambiguous(_, _, choices) if choices[1].at <= now => Problem::past(field, "set a later one", choices[1].at, now),
            _ => asked.into(),
        }),
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
