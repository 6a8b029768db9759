//! The policy: what the desk and its clients have settled, as a decision needs it.

use std::collections::BTreeMap;

use calendar::Date;
use journal::ClientId;
use locale::Country;

use crate::{ClientBook, Desk};

/// What a decision needs to know of one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Its name, as said to customers.
    pub name: String,
    /// Where it is.
    pub country: Option<Country>,
    /// The day up to which its payments are known; `None` before the first such import.
    pub complete_to: Option<Date>,
    /// The version of its stream.
    pub version: u64,
}

/// The fold of `desk` and `client` streams at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The version of the `desk` stream.
    pub desk_version: u64,
    /// The clients' terms.
    pub clients: BTreeMap<ClientId, Terms>,
}

impl Policy {
    /// The policy that follows from the desk and its clients.
    #[must_use]
    pub fn of<'a>(desk: &Desk, books: impl IntoIterator<Item = &'a ClientBook>) -> Self {
        let terms = |book: &ClientBook| Terms {
            name: book.name.clone(),
            country: book.country,
            complete_to: book.complete_to,
            version: book.version,
        };
        let clients = books.into_iter().map(|book| (book.id, terms(book))).collect();
        Self { desk_version: desk.version, clients }
    }

    /// The day up to which `client`'s payments are known.
    #[must_use]
    pub fn complete_to(&self, client: ClientId) -> Option<Date> {
        self.clients.get(&client)?.complete_to
    }

    /// A canonical line of the versions it stands on, for the given clients: the first half of
    /// what a permit's policy hash covers.
    #[must_use]
    pub fn versions(&self, clients: impl IntoIterator<Item = ClientId>) -> String {
        let mut line = format!("desk {}", self.desk_version);
        for client in clients {
            let version = self.clients.get(&client).map_or(0, |terms| terms.version);
            line.push_str(&format!(" client {} {version}", client.0));
        }
        line
    }
}
