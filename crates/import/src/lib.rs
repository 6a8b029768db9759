//! Foreign bytes (CSV, Excel and OpenDocument workbooks) to typed rows: what a file is, what its
//! columns hold, and what is wrong in it.
//!
//! [`propose`] looks at a file and says what each column seems to hold, and asks what its values
//! cannot tell; the answers go into the [`Mapping`]. [`Rows`] then reads the rows under it.
//! Nothing is guessed: a value that could mean two things is a question or a problem.

pub mod csv_out;
pub mod limits;
pub mod sample;

mod amount;
mod book;
mod cell;
mod checks;
mod country;
mod currency;
mod date;
mod encoding;
mod finish;
mod foreign;
mod grid;
mod headings;
mod id;
mod kinds;
mod layout;
mod legal;
mod mapping;
mod month;
mod phone;
mod pick;
mod problem;
mod propose;
mod records;
mod row;
mod rows;
mod sheet;
mod source;
mod split;
mod target;
mod text;
mod totals;
mod values;

pub use amount::DecimalMark;
pub use book::BookKind;
pub use date::DateOrder;
pub use encoding::Encoding;
pub use foreign::Foreign;
pub use grid::{Grid, Spot};
pub use id::made_id;
pub use mapping::{Column, Constants, Contents, Delimiter, Mapping, MappingFault};
pub use phone::{Phone, ReservedRange};
pub use pick::InBook;
pub use problem::{BookLimit, Oddity, Problem, Reason, Unreadable, Warning};
pub use propose::{Example, Left, Proposal, Question, Unmapped, propose};
pub use row::{Customer, Holds, Invoice, InvoiceKind, Method, PartyKind, Payment, Row};
pub use rows::{Read, Rows};
pub use sheet::{Sheet, sniff, sniff_under};
pub use source::{Bytes, Source};
pub use target::Target;
