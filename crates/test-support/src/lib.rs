//! What tests of several crates need of the world: chance that is the same in every run, real servers,
//! started for them and ended after, and a disk that loses its power.

#[cfg(feature = "chance")]
mod chance;
pub mod disk;
pub mod postgres;

#[cfg(feature = "chance")]
pub use chance::Counted;
