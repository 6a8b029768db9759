//! How much of anything one file may hold; what is past a limit is refused with its line.

/// The largest file read: 1 GiB.
pub const FILE_BYTES_MAX: usize = 1 << 30;
/// The longest row: 1 MiB.
pub const ROW_BYTES_MAX: usize = 1 << 20;
/// The longest field: 64 KiB.
pub const FIELD_BYTES_MAX: usize = 1 << 16;
/// The most columns.
pub const COLUMNS_MAX: usize = 512;
/// The longest value kept of a single field that a person reads (a name, what was bought).
pub const TEXT_BYTES_MAX: usize = 1_000;
