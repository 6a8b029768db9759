//! The desk, its clients and the policy: folded once, then kept in step with their heads.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desk::{ClientBook, Desk, Policy};
use journal::{ClientEvent, ClientId, DeskEvent, File, StreamId, StreamKind};

use crate::engine::Wanted;
use crate::wire::{Event, Placed};
use crate::{Store, StoreError};

/// What was folded before, and the pools that are known to be stored.
#[derive(Debug, Default)]
pub(crate) struct Cache {
    /// Shared with whoever asked: a desk may have a thousand users, and every request asks.
    desk: Arc<Desk>,
    /// Shared too: a client's book names every import and every mapping.
    clients: BTreeMap<ClientId, Arc<ClientBook>>,
    policy: Option<Policy>,
    /// Files folded before, at the version each says.
    pub(crate) files: BTreeMap<StreamId, Arc<File>>,
    pub(crate) pools: BTreeSet<i64>,
}

impl Store {
    /// The desk: users, grants, the list of clients.
    ///
    /// # Errors
    /// When the database fails or the stream cannot be read, as all here.
    pub fn desk(&self) -> Result<Arc<Desk>, StoreError> {
        self.refresh_desk()?;
        Ok(self.cache().desk.clone())
    }

    /// One client; `None` before its first event.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn client(&self, id: ClientId) -> Result<Option<Arc<ClientBook>>, StoreError> {
        self.refresh_books(&[id])?;
        Ok(self.cache().clients.get(&id).cloned())
    }

    /// The clients that the desk lists, by id.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn clients(&self) -> Result<Vec<Arc<ClientBook>>, StoreError> {
        self.refresh_all()?;
        let cache = self.cache();
        Ok(cache.desk.clients.iter().filter_map(|id| cache.clients.get(id).cloned()).collect())
    }

    /// The policy for decisions about files of these clients, as of the streams' heads now. No
    /// other client is read: a desk may have thousands, a file has a few.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn policy_for(
        &self,
        clients: impl IntoIterator<Item = ClientId>,
    ) -> Result<Policy, StoreError> {
        self.refresh_desk()?;
        let mut ids: Vec<ClientId> = clients.into_iter().collect();
        ids.retain(|id| self.cache().desk.clients.contains(id));
        self.refresh_books(&ids)?;
        let cache = self.cache();
        let books = ids.iter().filter_map(|id| cache.clients.get(id));
        Ok(Policy::of(&cache.desk, books.map(AsRef::as_ref)))
    }

    /// The policy with every client, as of the streams' heads now: for passes over all files.
    ///
    /// # Errors
    /// As [`Store::desk`].
    pub fn policy(&self) -> Result<Policy, StoreError> {
        self.refresh_all()?;
        let mut cache = self.cache();
        if let Some(policy) = &cache.policy {
            return Ok(policy.clone());
        }
        let listed = cache.desk.clients.iter().filter_map(|id| cache.clients.get(id));
        let policy = Policy::of(&cache.desk, listed.map(AsRef::as_ref));
        cache.policy = Some(policy.clone());
        Ok(policy)
    }

    fn refresh_all(&self) -> Result<(), StoreError> {
        self.refresh_desk()?;
        let listed: Vec<ClientId> = self.cache().desk.clients.iter().copied().collect();
        self.refresh_books(&listed)
    }

    /// Brings the desk up to its head.
    fn refresh_desk(&self) -> Result<(), StoreError> {
        let heads = self.engine().heads_of(&[StreamId::DESK])?;
        let version = heads.first().and_then(Option::as_ref).map_or(0, |head| head.version);
        let known = self.cache().desk.version;
        if version <= known {
            return Ok(());
        }
        let newer = self.since::<DeskEvent>(StreamId::DESK, known)?;
        let mut cache = self.cache();
        for (seq, placed) in (known + 1..).zip(newer) {
            // Another thread may have been here meanwhile.
            if seq == cache.desk.version + 1 {
                Arc::make_mut(&mut cache.desk).apply(placed.at, placed.by, &placed.event);
                cache.policy = None;
            }
        }
        Ok(())
    }

    /// Brings these clients up to their heads.
    fn refresh_books(&self, ids: &[ClientId]) -> Result<(), StoreError> {
        let streams: Vec<StreamId> = ids.iter().map(|id| id.0).collect();
        let heads = self.engine().heads_of(&streams)?;
        for head in heads.into_iter().flatten().filter(|head| head.kind == StreamKind::Client) {
            let id = ClientId(head.stream);
            let known = self.cache().clients.get(&id).map_or(0, |book| book.version);
            if head.version <= known {
                continue;
            }
            let newer = self.since::<ClientEvent>(head.stream, known)?;
            let mut cache = self.cache();
            cache.policy = None;
            let book = cache.clients.entry(id).or_insert_with(|| Arc::new(ClientBook::new(id)));
            let book = Arc::make_mut(book);
            for (seq, placed) in (known + 1..).zip(newer) {
                if seq == book.version + 1 {
                    book.apply(placed.at, &placed.event);
                }
            }
        }
        Ok(())
    }

    /// The events of a desk or client stream after a version.
    fn since<E: Event>(&self, id: StreamId, after: u64) -> Result<Vec<Placed<E>>, StoreError> {
        let wanted = Wanted::Between(after, u64::MAX);
        let Some(stored) = self.engine().read(id, wanted)? else { return Ok(Vec::new()) };
        self.decode(&stored)
    }
}
