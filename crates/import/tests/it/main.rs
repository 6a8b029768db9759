//! What is read of whole files, good and evil, of text and of workbooks.

mod bombs;
mod cases;
mod hostile;
mod maker;
mod real;
mod workbooks;
