//! An import that a command did, noted so that the list of imports names its file and who did it.

use acts::{Author, ImportReport};
use calendar::Timestamp;
use import::Mapping;
use store::{Store, StoreError};

use super::record::{self, Counts, Record, State};

/// Notes an import that was begun at this time and is written. `content` is the BLAKE3 of the file's
/// bytes, in hexadecimal.
///
/// # Errors
/// When the store fails.
pub fn note_import(
    store: &Store,
    author: &Author,
    file: &str,
    content: String,
    mapping: &Mapping,
    report: &ImportReport,
    begun: Timestamp,
) -> Result<(), StoreError> {
    let record = Record {
        id: store.new_stream_id().number().to_string(),
        file: super::upload::plain_name(file),
        by: author.user,
        at: begun,
        content,
        state: State::Done,
        mapping: mapping.clone(),
        run: 0,
        told: begun,
        done: report.totals.rows,
        of: report.totals.rows,
        stop: false,
        fault: None,
        counts: Some(Counts::of(report, report.totals.files_opened)),
        to_mend: 0,
    };
    record::put(store, &record).map(drop)
}
