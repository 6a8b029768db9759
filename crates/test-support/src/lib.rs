//! What tests of several crates need of the world: real servers, started for them and ended after.

pub mod postgres;
