//! The commands, one a file.

pub(crate) mod attach;
pub(crate) mod backup;
pub(crate) mod call;
pub(crate) mod copy;
pub(crate) mod day;
pub(crate) mod due;
pub(crate) mod enter;
pub(crate) mod export;
pub(crate) mod find;
pub(crate) mod hook;
pub(crate) mod import;
pub(crate) mod keep;
pub(crate) mod library;
pub(crate) mod merge;
pub(crate) mod next;
mod option;
pub(crate) mod proof;
pub(crate) mod record;
pub(crate) mod restore;
pub(crate) mod seal;
pub(crate) mod show;
pub(crate) mod timeline;
pub(crate) mod token;
pub(crate) mod undo;
pub(crate) mod user;
pub(crate) mod why;
pub(crate) mod words;
