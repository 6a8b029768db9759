//! How a command ends when it is not done: an exit code, and what, where and how to mend it.

use std::fmt;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use acts::{ActError, ImportError};
use serde_json::json;

/// Refused, or found wrong.
pub(crate) const REFUSED: u8 = 1;
/// Used wrongly.
pub(crate) const MISUSED: u8 = 2;
/// Could not be done: disk, network.
pub(crate) const FAILED: u8 = 3;

/// An end that is no fault of the machine's.
#[derive(Debug)]
enum Ended {
    Refused(String),
    Misused(String),
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Refused(says) | Self::Misused(says)) = self;
        f.write_str(says)
    }
}

impl std::error::Error for Ended {}

/// It was refused, or something was found wrong; `says` what and what can be done.
pub(crate) fn refused(says: impl Into<String>) -> anyhow::Error {
    Ended::Refused(says.into()).into()
}

/// The command was used wrongly; `says` how to use it.
pub(crate) fn misused(says: impl Into<String>) -> anyhow::Error {
    Ended::Misused(says.into()).into()
}

/// The exit code that an error ends with.
fn code(error: &anyhow::Error) -> u8 {
    for cause in error.chain() {
        if let Some(ended) = cause.downcast_ref::<Ended>() {
            return match ended {
                Ended::Refused(_) => REFUSED,
                Ended::Misused(_) => MISUSED,
            };
        }
        if let Some(act) = cause.downcast_ref::<ActError>() {
            return of_act(act);
        }
        if let Some(import) = cause.downcast_ref::<ImportError>() {
            return match import {
                ImportError::Mapping(_) | ImportError::NotYet { .. } => REFUSED,
                ImportError::Interrupted(_) | ImportError::Stopped { .. } => FAILED,
                ImportError::Act(act) => of_act(act),
            };
        }
    }
    FAILED
}

fn of_act(error: &ActError) -> u8 {
    match error {
        ActError::Store(_) => FAILED,
        ActError::NotFound
        | ActError::Refused(_)
        | ActError::Report(_)
        | ActError::Leased
        | ActError::Invalid(_)
        | ActError::SetAside(..)
        | ActError::OtherInput
        | ActError::Busy(_)
        | ActError::Taken { .. } => REFUSED,
    }
}

/// Whether whoever read our output has gone away, which is no error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == ErrorKind::BrokenPipe)
    })
}

/// Tells an error: what was being done, and below it each cause once.
pub(crate) fn tell(error: &anyhow::Error, as_json: bool) -> ExitCode {
    if is_closed_pipe(error) {
        return ExitCode::SUCCESS;
    }
    let code = code(error);
    let causes: Vec<String> = error.chain().skip(1).map(ToString::to_string).collect();
    if as_json {
        let object = json!({ "error": error.to_string(), "causes": causes, "exit": code });
        // Where it cannot be told there is nobody to tell that.
        drop(writeln!(std::io::stdout(), "{object}"));
    } else {
        let mut text = format!("auricle: {error}\n");
        causes.iter().for_each(|cause| text.push_str(&format!("  because: {cause}\n")));
        drop(std::io::stderr().write_all(text.as_bytes()));
    }
    ExitCode::from(code)
}
