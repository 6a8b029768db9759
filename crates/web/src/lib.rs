//! The desk on the web: HTTP, sessions, forms to acts, files to views.
//!
//! Every request is taken apart here, carried out on a blocking thread, and answered with a page
//! of `pages`. Nothing is kept between requests but short caches: another server may answer the
//! next one.

mod answer;
mod api;
mod cookies;
mod counts;
mod desk;
mod documents;
mod entry;
mod fields;
mod frame;
mod gate;
mod hooks;
mod imports;
mod library;
mod lists;
mod merging;
mod programs;
mod request;
mod routes;
mod site;
mod table;
mod timeline;
mod trouble;
mod users;
mod views;
mod waking;
mod wordings;

pub use desk::render_sheet;
pub use desk::report::granted;
pub use hooks::{hooks_at_rest, tell_hooks_forever};
pub use imports::{note_import, said as import_said};
pub use lists::DUE_COLUMNS;
pub use routes::router;
pub use site::{Demo, DemoSignIn, Site, serve};
pub use trouble::Trouble;
pub use views::phones::masked as masked_phone;
pub use waking::{Waking, renew_snapshots, wake_forever};
