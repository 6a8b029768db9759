//! The weekly hours of a place, apart from any one file: queue rows name them and never change at
//! opening and closing.

use calendar::Timestamp;
use journal::File;

/// Whether the hours of a window are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowState {
    /// Open now.
    Open {
        /// The first instant at which it no longer is.
        until: Timestamp,
    },
    /// Closed now.
    Closed {
        /// When it opens; `None` when nothing says that it ever does.
        opens: Option<Timestamp>,
    },
}

/// The key of the hours that hold for the customer of `file`: `LV Europe/Riga`.
///
/// `-` when the country is not known or not served; that window never opens.
#[must_use]
pub fn queue_window(_file: &File) -> String {
    unimplemented!()
}

/// Whether the window of this key is open at `now`. A key that cannot be read never opens.
#[must_use]
pub fn window_state(_window: &str, _now: Timestamp) -> WindowState {
    unimplemented!()
}
