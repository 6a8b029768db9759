//! The desk, its clients and the policy: folded once, then kept in step with their heads.

use std::collections::{BTreeMap, BTreeSet};

use desk::{ClientBook, Desk, Policy};
use journal::{ClientEvent, ClientId, DeskEvent, StreamId, StreamKind};

use crate::engine::Wanted;
use crate::wire::{Event, Placed};
use crate::{Store, StoreError};

/// What was folded before, and the pools that are known to be stored.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    desk: Desk,
    clients: BTreeMap<ClientId, ClientBook>,
    pub(crate) pools: BTreeSet<i64>,
}

impl Store {
    /// The desk: users, grants, the list of clients.
    ///
    /// # Errors
    /// When the database fails or the stream cannot be read, as all here.
    pub fn desk(&self) -> Result<Desk, StoreError> {
        let known = self.cache().desk.clone();
        let heads = self.engine().heads_of(&[StreamId::DESK])?;
        let version = heads.first().and_then(Option::as_ref).map_or(0, |head| head.version);
        if version <= known.version {
            return Ok(known);
        }
        let mut desk = known;
        for placed in self.since::<DeskEvent>(StreamId::DESK, desk.version)? {
            desk.apply(&placed.event);
        }
        let mut cache = self.cache();
        if cache.desk.version < desk.version {
            cache.desk = desk.clone();
        }
        Ok(desk)
    }

    /// One client; `None` before its first event.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn client(&self, id: ClientId) -> Result<Option<ClientBook>, StoreError> {
        Ok(self.books(&[id])?.pop())
    }

    /// The clients that the desk lists, by id.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn clients(&self) -> Result<Vec<ClientBook>, StoreError> {
        let listed: Vec<ClientId> = self.desk()?.clients.into_iter().collect();
        self.books(&listed)
    }

    /// The policy as of the streams' heads now.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn policy(&self) -> Result<Policy, StoreError> {
        Ok(Policy::of(&self.desk()?, &self.clients()?))
    }

    fn books(&self, ids: &[ClientId]) -> Result<Vec<ClientBook>, StoreError> {
        let streams: Vec<StreamId> = ids.iter().map(|id| id.0).collect();
        let heads = self.engine().heads_of(&streams)?;
        let mut books = Vec::with_capacity(ids.len());
        for head in heads.into_iter().flatten().filter(|head| head.kind == StreamKind::Client) {
            let id = ClientId(head.stream);
            let known = self.cache().clients.get(&id).cloned();
            let mut book = known.unwrap_or_else(|| ClientBook::new(id));
            if book.version < head.version {
                for placed in self.since::<ClientEvent>(head.stream, book.version)? {
                    book.apply(placed.at, &placed.event);
                }
                let mut cache = self.cache();
                let newer = cache.clients.get(&id).is_none_or(|old| old.version < book.version);
                if newer {
                    cache.clients.insert(id, book.clone());
                }
            }
            books.push(book);
        }
        Ok(books)
    }

    /// The events of a desk or client stream after a version.
    fn since<E: Event>(&self, id: StreamId, after: u64) -> Result<Vec<Placed<E>>, StoreError> {
        let wanted = Wanted::Between(after, u64::MAX);
        let Some(stored) = self.engine().read(id, wanted)? else { return Ok(Vec::new()) };
        self.decode(&stored)
    }
}
