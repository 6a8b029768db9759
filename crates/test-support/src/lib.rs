//! What tests of several crates need of the world: real servers, started for them and ended after,
//! and a disk that loses its power.

pub mod disk;
pub mod postgres;
