//! Requests to the desk on the web: addresses, queries, cookies, forms and uploads.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use acts::{Acts, Author, ImportJob};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use calendar::{TimeZone, Timestamp};
use import::Mapping;
use journal::{DeskEvent, Grants, Role, StreamId, UserId};
use locale::Country;
use money::Currency;
use store::{Append, DeskKey, Events, Session, Store};
use test_support::Counted;
use tokio::runtime::{Builder, Runtime};
use tower_service::Service as _;
use web::Site;

/// A Friday morning.
const NOW: Timestamp = Timestamp::constant(1_763_719_200, 0);
/// What a form must carry.
const CSRF: &str = "c5f";
/// The token of a session, and in the 64 figures of its cookie.
const TOKEN: [u8; 32] = [0x11; 32];
const COOKIE: &str = "1111111111111111111111111111111111111111111111111111111111111111";
/// What parts the requests of one case.
const PARTED_BY: &str = "\n----\n";
/// Requests looked at in one case: enough to bring a file and to import it.
const REQUESTS_MAX: usize = 5;

const CUSTOMERS: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Anna Ozola;+37120000001;R-1;2025-09-01;2025-10-01;120.00
";

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_current_thread().enable_all().build().expect("a runtime can be had")
});

/// One or more requests to a desk with a customer, each a line of method and address, lines of
/// headers, an empty line, and a body. `{session}`, `{csrf}` and `{file}` stand for what somebody
/// who is signed in would send. None may find the desk at fault.
pub(crate) fn request(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let told: Vec<&str> = text.split(PARTED_BY).take(REQUESTS_MAX).collect();
    if told.iter().all(|told| !told.contains(" /")) {
        return;
    }
    let desk = Desk::new();
    for told in told {
        let Some(request) = desk.request(told) else { continue };
        let mut router = desk.router.clone();
        let answer = RUNTIME.block_on(router.call(request));
        let Ok(answer) = answer;
        assert!(answer.status().as_u16() < 500, "answered with {}", answer.status());
    }
}

struct Desk {
    router: Router,
    file: String,
}

impl Desk {
    fn new() -> Self {
        let chance = Arc::new(Counted::default());
        let store = Store::memory(DeskKey::new([7; 32]), chance.clone());
        add_user(&store);
        let acts = Acts::new(store);
        bring(&acts);
        let found = acts.find("ozola", &Author::desk(), 1).expect("memory never fails");
        let file = found.first().map_or_else(String::new, |found| found.stream.to_string());
        let zone = TimeZone::get("Europe/Riga").expect("Riga has a zone");
        let site = Site::new(acts, Arc::new(|| NOW), chance, zone);
        Self { router: web::router(Arc::new(site)), file }
    }

    fn request(&self, told: &str) -> Option<Request<Body>> {
        let told = told.replace("{session}", &format!("auricle={COOKIE}"));
        let told = told.replace("{csrf}", CSRF).replace("{file}", &self.file);
        let (head, body) = told.split_once("\n\n").unwrap_or((&told, ""));
        let mut lines = head.lines();
        let (method, uri) = lines.next()?.split_once(' ')?;
        let mut request = Request::builder().method(method).uri(uri);
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            request = request.header(name, value);
        }
        request.body(Body::from(body.to_owned())).ok()
    }
}

/// An administrator who is signed in already: passwords are slow on purpose.
fn add_user(store: &Store) {
    let user = UserId(1);
    let added = DeskEvent::UserAdded {
        user,
        role: Role::Administrator,
        languages: BTreeSet::new(),
        skills: BTreeSet::new(),
        grants: Grants::All,
        login: "ilze".to_owned(),
        name: "Ilze Liepa".to_owned(),
    };
    let (stream, events) = (StreamId::DESK, Events::Desk(vec![added]));
    let append = Append { stream, expected: 0, at: NOW, by: user, events, idem: None, rows: None };
    store.append(&[append]).expect("a new desk takes a user");
    let expires = NOW + std::time::Duration::from_secs(3_600);
    let session = Session { user, csrf: CSRF.to_owned(), since: NOW, expires };
    store.put_session(blake3::hash(&TOKEN).as_bytes(), &session).expect("memory never fails");
}

fn bring(acts: &Acts) {
    static MAPPING: LazyLock<Mapping> = LazyLock::new(|| {
        let proposed = import::propose(CUSTOMERS.as_bytes(), None);
        let mut mapping = proposed.expect("a list of customers can be read").mapping;
        mapping.constants.client = Some("Water".to_owned());
        mapping.constants.currency = Some(Currency::EUR);
        mapping.constants.country = Some(Country::LV);
        mapping
    });
    let today = TimeZone::UTC.to_datetime(NOW).date();
    let bytes = CUSTOMERS.as_bytes().into();
    let job = ImportJob { bytes, mapping: &MAPPING, apply: true, withdraw: false, today };
    acts.import(job, &Author::desk(), &|| NOW, &mut |_| true).expect("a good file is imported");
}
