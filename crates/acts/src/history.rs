//! What was recorded in a file and in those that are joined to it.

use journal::{FileEvent, Recorded, StreamId};

use crate::{ActError, Acts, Author};

impl Acts {
    /// The events of a file and of those that are joined to it now, each file's oldest first, the
    /// file's own before the others. What tells of clients that are not granted is left out.
    ///
    /// # Errors
    /// [`ActError::NotFound`] as for [`Acts::file`], and the store's.
    pub fn histories(
        &self,
        stream: StreamId,
        author: &Author,
    ) -> Result<Vec<(StreamId, Vec<Recorded>)>, ActError> {
        self.file(stream, author)?;
        let (mut histories, mut next) = (Vec::new(), vec![(stream, u64::MAX)]);
        while let Some((one, version)) = next.pop() {
            // A joined file of clients that are not granted tells nothing.
            let mut events = match self.store.history(one, &author.grants) {
                Ok(events) => events,
                Err(_) if one != stream => continue,
                Err(error) => return Err(error.into()),
            };
            events.retain(|recorded| recorded.seq <= version);
            next.extend(joined(&events));
            histories.push((one, events));
        }
        Ok(histories)
    }
}

/// The files that are joined, each with its version then.
fn joined(events: &[Recorded]) -> Vec<(StreamId, u64)> {
    let is_parted = |id: u64| {
        events.iter().any(|it| matches!(it.event, FileEvent::FileParted { merge } if merge == id))
    };
    let of = |recorded: &Recorded| {
        let FileEvent::FileJoined { merge, from, version, .. } = recorded.event else {
            return None;
        };
        (!is_parted(merge)).then_some((from, version))
    };
    events.iter().filter_map(of).collect()
}
