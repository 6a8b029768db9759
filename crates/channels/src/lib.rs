//! Channels: what leaves the desk. So far the web hook, which tells other programs of events.
//!
//! A channel gets a composed message and never a file. It answers what became of the message.

pub mod hook;
