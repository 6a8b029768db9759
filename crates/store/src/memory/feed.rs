//! The feed in memory.

use std::collections::BTreeMap;

use journal::StreamKind;

use crate::engine::{FeedRow, Write};
use crate::verify::PARTS;

/// Which streams grew, by part and number.
#[derive(Debug, Default)]
pub(super) struct Feed {
    ends: BTreeMap<i64, u64>,
    rows: BTreeMap<(i64, u64), FeedRow>,
}

impl Feed {
    pub(super) fn keep(&mut self, keep: bool) {
        if keep {
            (0..PARTS).for_each(|part| {
                self.ends.entry(part).or_default();
            });
        } else {
            *self = Self::default();
        }
    }

    pub(super) fn add(&mut self, writes: &[Write]) {
        for write in writes.iter().filter(|write| write.kind == StreamKind::File) {
            let (stream, part) = (write.stream, write.stream.part());
            let Some(end) = self.ends.get_mut(&part) else { return };
            *end += 1;
            let (number, after) = (*end, write.expected);
            let version = write.events.last().map_or(after, |last| last.seq);
            self.rows.insert((part, number), FeedRow { number, stream, after, version });
        }
    }

    pub(super) fn ends(&self) -> Vec<(i64, u64)> {
        self.ends.iter().map(|(part, end)| (*part, *end)).collect()
    }

    pub(super) fn after(&self, part: i64, number: u64, limit: usize) -> Vec<FeedRow> {
        let rows = self.rows.range((part, number + 1)..=(part, u64::MAX));
        rows.map(|(_, row)| *row).take(limit).collect()
    }

    pub(super) fn trim(&mut self, part: i64, upto: u64) {
        self.rows.retain(|(of, number), _| *of != part || upto < *number);
    }
}
