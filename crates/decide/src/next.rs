//! The decision itself.

use calendar::Timestamp;
use desk::Policy;
use journal::File;

use crate::Decision;

/// Decides what is to be done on `file` at `now`, what may not be done, and for how long that holds.
pub fn decide(_file: &File, _policy: &Policy, _now: Timestamp) -> Decision {
    unimplemented!()
}
