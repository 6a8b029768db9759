//! Clients: taken on, and told what was imported for them.

use calendar::Timestamp;
use journal::{ClientEvent, ClientId, DeskEvent, StreamId};
use locale::Country;
use money::Currency;
use store::{Append, AppendError, Events};

use crate::{ActError, Acts, Author};

/// How often an append to the desk or a client is tried again when somebody else was quicker.
const TRIES: usize = 8;

impl Acts {
    /// Takes a client on and lists it at the desk; one that is known by this name is given back.
    ///
    /// # Errors
    /// The store's, or that the name is empty.
    pub fn open_client(
        &self,
        name: &str,
        country: Country,
        currency: Currency,
        author: &Author,
        now: Timestamp,
    ) -> Result<ClientId, ActError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(ActError::Invalid("a client needs a name".to_owned()));
        }
        if let Some(known) = self.store.clients()?.into_iter().find(|book| book.name == name) {
            return Ok(known.id);
        }
        let client = ClientId(self.store.new_stream_id());
        let opened = ClientEvent::ClientOpened { name: name.to_owned(), country, currency };
        self.tell_client(client, opened, author, now)?;
        self.tell_desk(DeskEvent::ClientListed { client }, author, now)?;
        Ok(client)
    }

    /// Keeps a mapping under its name.
    ///
    /// # Errors
    /// The store's.
    pub fn save_mapping(
        &self,
        client: ClientId,
        mapping: &import::Mapping,
        author: &Author,
        now: Timestamp,
    ) -> Result<(), ActError> {
        let json = serde_json::to_string(mapping)
            .map_err(|error| ActError::Invalid(format!("the mapping cannot be kept: {error}")))?;
        let known = self.store.client(client)?;
        if known
            .is_some_and(|book| book.mappings.get(&mapping.name).is_some_and(|m| m.json == json))
        {
            return Ok(());
        }
        let saved = ClientEvent::MappingSaved { name: mapping.name.clone(), mapping: json };
        self.tell_client(client, saved, author, now)
    }

    pub(crate) fn tell_client(
        &self,
        client: ClientId,
        event: ClientEvent,
        author: &Author,
        now: Timestamp,
    ) -> Result<(), ActError> {
        let version = || Ok(self.store.client(client)?.map_or(0, |book| book.version));
        let events = Events::Client(vec![event]);
        self.tell(client.0, &version, events, author, now)
    }

    pub(crate) fn tell_desk(
        &self,
        event: DeskEvent,
        author: &Author,
        now: Timestamp,
    ) -> Result<(), ActError> {
        let version = || Ok(self.store.desk()?.version);
        let events = Events::Desk(vec![event]);
        self.tell(StreamId::DESK, &version, events, author, now)
    }

    fn tell(
        &self,
        stream: StreamId,
        version: &dyn Fn() -> Result<u64, ActError>,
        events: Events,
        author: &Author,
        now: Timestamp,
    ) -> Result<(), ActError> {
        for _ in 0..TRIES {
            let append = Append {
                stream,
                expected: version()?,
                at: now,
                by: author.user,
                events: events.clone(),
                idem: None,
                rows: None,
            };
            match self.store.append(&[append]) {
                Ok(_) => return Ok(()),
                Err(AppendError::Conflict { .. }) => {}
                Err(other) => return Err(ActError::from_append(other)),
            }
        }
        Err(ActError::Busy(stream))
    }
}
