//! The seal of the day in memory.

use std::collections::BTreeMap;

use journal::StreamId;

use super::State;
use crate::engine::{Hash, Head, PartRoot, SealedRow};

impl State {
    /// The later day for which the part is sealed already, if there is one.
    pub(super) fn seal_part(
        &mut self,
        part: i64,
        day: i64,
        root: PartRoot<'_>,
    ) -> Result<Hash, i64> {
        if let Some((newest, root)) = self.part_roots.get(&part).copied().filter(|it| day <= it.0) {
            return if day < newest { Err(newest) } else { Ok(root) };
        }
        let heads: Vec<Head> = self
            .streams
            .values()
            .map(|stream| stream.head)
            .filter(|head| head.stream.part() == part)
            .collect();
        let last: BTreeMap<StreamId, u64> =
            self.sealed(part).into_iter().map(|row| (row.stream, row.version)).collect();
        for head in heads.iter().filter(|head| last.get(&head.stream) != Some(&head.version)) {
            self.sealed.insert((part, day, head.stream), head.version);
        }
        let root = root(&heads);
        self.part_roots.insert(part, (day, root));
        Ok(root)
    }

    pub(super) fn sealed(&self, part: i64) -> Vec<SealedRow> {
        let from = (part, i64::MIN, StreamId::DESK);
        let rows = self.sealed.range(from..).take_while(|((of, ..), _)| *of == part);
        rows.map(|((_, day, stream), version)| SealedRow {
            stream: *stream,
            day: *day,
            version: *version,
        })
        .collect()
    }
}
