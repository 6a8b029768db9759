//! Views: what a page shows, made from files, decisions and counts. One file a page.

pub(crate) mod call;
pub(crate) mod guide;
pub(crate) mod history;
pub(crate) mod library;
pub(crate) mod names;
pub(crate) mod phones;
pub(crate) mod read_back;
pub(crate) mod recorded;
pub(crate) mod refusals;
pub(crate) mod sheet;
pub(crate) mod wordings;
