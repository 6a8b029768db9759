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

/// The largest workbook read: 64 MiB, packed as it is, for it is held while it is unpacked.
pub const BOOK_BYTES_MAX: usize = 1 << 26;
/// The most parts that a workbook's archive may list.
pub const BOOK_PARTS_MAX: usize = 4_096;
/// The most that one part of a workbook may unpack to: 1 GiB.
pub const UNPACKED_BYTES_MAX: u64 = 1 << 30;
/// A part may unpack to so many times its packed bytes and [`UNPACKED_FREE_BYTES`] more. Sheets
/// unpack ten- to fiftyfold; what was made to burst, a thousandfold.
pub const UNPACKED_RATIO_MAX: u64 = 100;
/// What any part may unpack to, however small it is packed: 32 MiB.
pub const UNPACKED_FREE_BYTES: u64 = 1 << 25;
/// The most that may be unpacked of one workbook in one reading, all parts together: 3 GiB.
pub const UNPACKED_TOTAL_MAX: u64 = 3 << 30;
/// The longest single tag, text or remark in a workbook: 1 MiB.
pub const XML_PIECE_BYTES_MAX: usize = 1 << 20;
/// How deep the elements of a workbook may lie in each other.
pub const XML_DEPTH_MAX: usize = 64;
/// The most sheets.
pub const SHEETS_MAX: usize = 256;
/// The most rows of a sheet, as spreadsheets have it.
pub const SHEET_ROWS_MAX: u32 = 1_048_576;
/// The most cell formats.
pub const FORMATS_MAX: usize = 1 << 16;
/// The most different texts that a workbook shares among its cells.
pub const SHARED_TEXTS_MAX: usize = 1 << 23;
/// The most bytes of these texts: 128 MiB.
pub const SHARED_BYTES_MAX: usize = 1 << 27;
/// The most bytes that the cells of one sheet may hold: 256 MiB.
pub const SHEET_BYTES_MAX: usize = 1 << 28;
/// The cells of a sheet may hold so many times the bytes of the file and
/// [`UNPACKED_FREE_BYTES`] more: repeated cells and shared texts burst like a packed part.
pub const SHEET_RATIO_MAX: usize = 20;
