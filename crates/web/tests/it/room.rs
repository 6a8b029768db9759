//! A desk with a few customers, served on loopback, with a clock that is moved by hand.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use acts::{Acts, Author, ImportJob, NewUser, Rights};
use calendar::{TimeZone, Timestamp};
use import::{Contents, Mapping};
use journal::{Grants, Role, StreamId};
use locale::{Country, Language};
use money::Currency;
use store::{DeskKey, Store};
use test_support::Counted;
use web::Site;

use crate::browser::Browser;

pub(crate) const PASSWORD: &str = "a long enough password";

/// The customers of one client; the first name would like to be markup.
pub(crate) const WATER: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Jānis Bērziņš <script>alert(1)</script>;+37120000001;R-1;2026-09-01;2026-10-01;120.00
K-1;Jānis Bērziņš <script>alert(1)</script>;+37120000001;R-2;2026-10-01;2026-10-31;80.00
";
/// The customer of another.
pub(crate) const POWER: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
P-1;Анна Озола;+37120000002;E-1;2026-08-01;2026-09-01;55.50
";

type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

fn clock(shown: Arc<AtomicI64>) -> Clock {
    Arc::new(move || Timestamp::from_millisecond(shown.load(Ordering::Relaxed)).unwrap())
}

/// A desk being served.
pub(crate) struct Room {
    pub(crate) acts: Acts,
    pub(crate) chance: Arc<Counted>,
    pub(crate) address: SocketAddr,
    now_ms: Arc<AtomicI64>,
}

impl Room {
    /// A desk on a Friday morning in Riga, with an administrator, two callers and two clients.
    pub(crate) fn new() -> Self {
        Self::taking_files_of(200 * 1024 * 1024)
    }

    /// The same, where the page takes no larger file than that.
    pub(crate) fn taking_files_of(bytes: u64) -> Self {
        Self::filled(Self::with(None, &|site| site.upload_bytes_max = bytes))
    }

    fn filled(room: Self) -> Self {
        let ilze = room
            .acts
            .first_administrator("ilze", "Ilze Liepa", PASSWORD, &*room.chance, room.now())
            .unwrap();
        let ilze = Author { user: ilze, grants: Grants::All };
        room.bring(WATER, "Ūdens");
        room.bring(POWER, "Spēks");
        let water = room.client("Ūdens");
        room.add(&ilze, "anna", "Anna Ozola", Role::Caller, Grants::All);
        room.add(&ilze, "maris", "Māris Kalniņš", Role::Caller, Grants::Clients([water].into()));
        room.add(&ilze, "lead", "Lead Lead", Role::Lead, Grants::All);
        room
    }

    /// The same, with hooks that are told on this machine.
    pub(crate) fn telling() -> Self {
        Self::filled(Self::with(None, &|site| site.hooks_inside = true))
    }

    /// A desk without users and customers.
    pub(crate) fn bare(first_code: Option<&str>) -> Self {
        Self::with(first_code, &|_| ())
    }

    /// The same, with a site changed before it is served.
    fn with(first_code: Option<&str>, change: &dyn Fn(&mut Site)) -> Self {
        let chance = Arc::new(Counted::default());
        let acts = Acts::new(Store::memory(DeskKey::new([7; 32]), chance.clone()));
        let start: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
        let now_ms = Arc::new(AtomicI64::new(start.as_millisecond()));
        let clock = clock(now_ms.clone());
        let zone = TimeZone::get("Europe/Riga").unwrap();
        let mut site = Site::new(acts.clone(), clock, chance.clone(), zone);
        site.first_code = first_code.map(ToOwned::to_owned);
        change(&mut site);
        let address = serve(site);
        Self { acts, chance, address, now_ms }
    }

    /// The room's clock, for another server.
    pub(crate) fn clock(&self) -> Clock {
        clock(self.now_ms.clone())
    }

    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now_ms.load(Ordering::Relaxed)).unwrap()
    }

    pub(crate) fn set(&self, now: &str) {
        let now: Timestamp = now.parse().unwrap();
        self.now_ms.store(now.as_millisecond(), Ordering::Relaxed);
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.address)
    }

    /// A browser in which somebody is signed in.
    pub(crate) fn signed_in(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.sign_in(login, PASSWORD);
        assert_eq!(page.to(), "/next");
        browser
    }

    fn add(&self, author: &Author, login: &str, name: &str, role: Role, grants: Grants) {
        let languages = BTreeSet::from([Language::Latvian]);
        let rights = Rights { role, languages, skills: BTreeSet::new(), grants };
        let new = NewUser { login: login.to_owned(), name: name.to_owned(), rights };
        let (chance, now) = (&*self.chance, self.now());
        self.acts.add_user_with(author, &new, PASSWORD, chance, now).unwrap();
    }

    fn client(&self, name: &str) -> journal::ClientId {
        let clients = self.acts.store().clients().unwrap();
        clients.into_iter().find(|book| book.name == name).unwrap().id
    }

    /// Imports a file for a client.
    pub(crate) fn bring(&self, text: &str, client: &str) {
        self.import(text, client, None);
    }

    fn import(&self, text: &str, client: &str, complete_to: Option<calendar::Date>) {
        let bytes = text.as_bytes();
        let mut mapping: Mapping = import::propose(bytes, None).unwrap().mapping;
        let is_whole = complete_to.is_some();
        mapping.contents = if is_whole { Contents::Full } else { Contents::Changes };
        mapping.complete_to = complete_to;
        mapping.constants.client = Some(client.to_owned());
        mapping.constants.currency = Some(Currency::EUR);
        mapping.constants.country = Some(Country::LV);
        let today = TimeZone::UTC.to_datetime(self.now()).date();
        let bytes = bytes.into();
        let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today };
        self.acts.import(job, &Author::desk(), &|| self.now(), &mut |_| true).unwrap();
    }

    /// Imports a file whose data is complete to a day.
    pub(crate) fn bring_to(&self, day: &str, text: &str, client: &str) {
        self.import(text, client, Some(day.parse().unwrap()));
    }

    /// The file in whose name this word is.
    pub(crate) fn file_of(&self, word: &str) -> StreamId {
        self.acts.find(word, &Author::desk(), 2).unwrap()[0].stream
    }

    pub(crate) fn versions(&self, stream: StreamId) -> u64 {
        self.acts.file(stream, &Author::desk()).unwrap().version
    }
}

fn serve(site: Site) -> SocketAddr {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            let site = Arc::new(site);
            if site.hooks_inside {
                tokio::spawn(web::tell_hooks_forever(site.clone()));
            }
            web::serve(listener, site, std::future::pending()).await.unwrap();
        });
    });
    address
}
