//! Finding files, and the lists that follow from them.

use calendar::{Date, Timestamp};
use journal::{
    CallBackId, ClientId, ContactId, DebtId, Direction, FileEvent, GivenAnswer, Grants, Outcome,
    PartyId, PaymentId, PaymentMethod, PromiseId, PromiseKind, Reached, StreamId, Verdict,
};
use money::{Currency, Money};
use store::{AgendaKind, AnswerCount, Place, Store, WordKind};

use crate::support::{ANNA, add, append_to, client, customer, later, only, opened, placed};

fn names(store: &Store, query: &str) -> Vec<String> {
    let hits = store.find(query, &Grants::All, 20).unwrap();
    hits.into_iter().map(|hit| hit.word).collect()
}

pub(crate) fn names_are_found_by_the_start_of_words(store: &Store) {
    let janis = customer(store, client(1), 1, "Jānis Bērziņš");
    customer(store, client(1), 2, "Jānis Ozols");
    let ivan = customer(store, client(1), 3, "Иван Иванов");
    customer(store, client(1), 4, "Janina de Vries");
    assert_eq!(names(store, "jan"), ["janina", "janis", "janis"]);
    assert_eq!(names(store, "JĀNIS"), ["janis", "janis"]);
    assert_eq!(names(store, "ja"), [] as [&str; 0], "two letters are a whole word or nothing");
    assert_eq!(names(store, "de"), ["de"]);
    let both = store.find("bērz jānis", &Grants::All, 9).unwrap();
    assert_eq!(both.iter().map(|hit| hit.stream).collect::<Vec<_>>(), [janis]);
    for query in ["иванов", "Ivanov", "ива ИВАН"] {
        let hits = store.find(query, &Grants::All, 9).unwrap();
        assert_eq!(hits.iter().map(|hit| hit.stream).collect::<Vec<_>>(), [ivan], "{query}");
    }
    assert_eq!(names(store, "zzz"), [] as [&str; 0]);
    assert_eq!(names(store, " ?! "), [] as [&str; 0]);
}

/// More of each name than are read at first.
pub(crate) fn somebody_with_two_common_names_is_found(store: &Store) {
    let crowd = |from: u32, name: &str| {
        let one = |(n, stream): (u32, _)| {
            let phone = format!("+3712000{n:04}");
            let opened = opened(client(u64::from(n % 3)), &format!("C-{n}"), name, &phone);
            append_to(store, stream, vec![opened], Place::default())
        };
        store
            .append(
                &(from..from + 300).zip(store.new_stream_ids_in(7)).map(one).collect::<Vec<_>>(),
            )
            .unwrap();
    };
    crowd(1_000, "Anna Ozola");
    crowd(2_000, "Anna Ozoliņa");
    crowd(3_000, "Zane Kalniņa");
    let both = customer(store, client(2), 1, "Anna Kalniņa");
    let found = |query: &str, grants: &Grants| -> Vec<_> {
        let hits = store.find(query, grants, 20).unwrap();
        hits.into_iter().map(|hit| hit.stream).collect()
    };
    assert_eq!(found("anna kalniņa", &Grants::All), [both]);
    assert_eq!(found("Kalniņa Anna", &Grants::All), [both]);
    assert_eq!(found("kaln an", &Grants::All), [], "two letters are a whole word");
    assert_eq!(found("kaln ann", &only(client(2))), [both]);
    assert_eq!(found("kaln ann", &only(client(1))), []);
    assert_eq!(found("zane ozol", &Grants::All), []);
    let many = found("anna ozo", &Grants::All);
    assert_eq!(many.len(), 20);
    assert_eq!(found("ozol zane anna", &Grants::All), []);
    assert_eq!(found("kaln zane", &only(client(1))).len(), 20);
}

pub(crate) fn numbers_are_found(store: &Store) {
    let one = customer(store, client(1), 17, "Anna");
    customer(store, client(1), 18, "Ben");
    let found = |query: &str| -> Vec<_> {
        let hits = store.find(query, &Grants::All, 9).unwrap();
        hits.into_iter().map(|hit| (hit.stream, hit.kind)).collect()
    };
    assert_eq!(found("017"), [(one, WordKind::Phone)]);
    assert_eq!(found("+371 2000 0017"), [(one, WordKind::Phone)]);
    assert_eq!(found("inv-17"), [(one, WordKind::Invoice)]);
    assert_eq!(found("INV17"), [(one, WordKind::Invoice)]);
    assert_eq!(found("rf inv 17"), [(one, WordKind::Reference)]);
    assert_eq!(found("c17"), [(one, WordKind::Customer)]);
    assert_eq!(found("17"), [], "two digits are too few");
}

pub(crate) fn grants_hide_hits(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna Ozola");
    assert_eq!(store.find("ozola", &only(client(2)), 9).unwrap(), []);
    add(store, stream, vec![placed(4, client(2), "77001")]);
    assert_eq!(store.find("ozola", &only(client(2)), 9).unwrap().len(), 1);
    assert_eq!(store.find("77001", &only(client(1)), 9).unwrap(), []);
    assert_eq!(store.find("77001", &only(client(2)), 9).unwrap().len(), 1);
}

/// Files of one client, all of this name, in a part before every other.
fn crowd(store: &Store, client: ClientId, name: &str, count: u64) {
    let file = |n: u64| {
        let number = format!("K-{n}");
        let events = vec![opened(client, &number, name, &format!("+3712{n:07}"))];
        append_to(store, StreamId::new(1, n + 1), events, Place::default())
    };
    store.append(&(0..count).map(file).collect::<Vec<_>>()).unwrap();
}

pub(crate) fn a_crowd_of_other_clients_hides_nobody(store: &Store) {
    crowd(store, client(1), "Anna Ozola", 1_100);
    let mine = StreamId::new(900, 1);
    add(store, mine, vec![opened(client(2), "M-1", "Anna Zvirbule", "+37127000001")]);
    let found = |query: &str, grants: &Grants| -> Vec<_> {
        let hits = store.find(query, grants, 20).unwrap();
        hits.into_iter().map(|hit| hit.stream).collect()
    };
    for query in ["anna", "ann", "0001", "anna zvirb"] {
        assert_eq!(found(query, &only(client(2))), [mine], "{query}");
    }
    let both = Grants::Clients([client(1), client(2)].into());
    for grants in [&both, &Grants::All] {
        assert_eq!(found("anna", grants).len(), 20);
        assert_eq!(found("anna zvir", grants), [mine]);
    }
}

pub(crate) fn numbers_hide_no_name(store: &Store) {
    let stream = StreamId::new(900, 1);
    let mut events = vec![opened(client(1), "M-1", "Inva Liepa", "+37127000001")];
    events.extend((3..1_200).map(|debt| placed(debt, client(1), &format!("INV-{debt:05}"))));
    add(store, stream, events);
    let hits = store.find("inv", &Grants::All, 9).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.word.as_str()).collect::<Vec<_>>(), ["inva"]);
}

pub(crate) fn words_go_when_names_change(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna Ozola");
    let renamed = FileEvent::DetailsCorrected {
        party: PartyId(1),
        country: None,
        language: None,
        name: Some("Anna Kalniņa".to_owned()),
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
    };
    add(store, stream, vec![renamed]);
    assert_eq!(names(store, "ozola"), [] as [&str; 0]);
    assert_eq!(names(store, "kalnina"), ["kalnina"]);
}

fn paid(payment: u32, debt: u32) -> FileEvent {
    FileEvent::PaymentBooked {
        payment: PaymentId(payment),
        client: client(1),
        debt: Some(DebtId(debt)),
        amount: Money::new(12_100, Currency::EUR),
        on: Date::constant(2026, 11, 1),
        method: PaymentMethod::Transfer,
        reference: None,
        payer: None,
        external: None,
    }
}

pub(crate) fn open_debts_are_listed(store: &Store) {
    let mut streams = Vec::new();
    for n in 0..5 {
        streams.push(customer(store, client(1), n, "Anna"));
    }
    customer(store, client(2), 9, "Ben");
    add(store, streams[2], vec![paid(4, 3)]);
    let (mut open, mut cursor) = (Vec::new(), Some(String::new()));
    while let Some(from) = cursor {
        let (page, next) = store.open_debts(client(1), &from, 2).unwrap();
        open.extend(page.into_iter().map(|debt| (debt.number, debt.stream, debt.debt)));
        cursor = next;
    }
    let expected: Vec<_> = [0, 1, 3, 4]
        .map(|n: usize| (format!("INV-{n}"), streams[n], DebtId(3)))
        .into_iter()
        .collect();
    assert_eq!(open, expected);
}

pub(crate) fn promised(client: ClientId) -> Vec<FileEvent> {
    let happened: Timestamp = later(5);
    vec![
        FileEvent::ContactEntered {
            contact: ContactId(10),
            direction: Direction::In,
            channel: journal::Channel::Call,
            happened,
            party: Some(PartyId(1)),
            phone: None,
            outcome: Outcome::Promise,
            reached: Reached::RightParty,
        },
        FileEvent::PromiseMade {
            promise: PromiseId(11),
            kind: PromiseKind::Full,
            client,
            debts: vec![DebtId(3)],
            amount: Money::new(12_100, Currency::EUR),
            due: Date::constant(2026, 11, 25),
            made_on: Date::constant(2026, 11, 21),
            method: PaymentMethod::Transfer,
            pay_day: None,
            contact: Some(ContactId(10)),
            replaces: None,
            reference: None,
        },
        FileEvent::CallBackAgreed {
            call_back: CallBackId(12),
            at: later(60),
            tied_to: Some(ANNA),
            party: None,
            contact: None,
            how: journal::NextContact::Call,
            why: journal::NextWhy::Asked,
            document: None,
        },
    ]
}

pub(crate) fn agenda_and_talks_follow_the_file(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    add(store, stream, promised(client(1)));
    let agenda = |grants: &Grants| -> Vec<_> {
        let items = store.agenda(later(0), later(60 * 24 * 30), grants, 9).unwrap();
        items.into_iter().map(|item| (item.stream, item.item, item.kind, item.owner)).collect()
    };
    let expected = [
        (stream, 12, AgendaKind::CallBack, Some(ANNA)),
        (stream, 11, AgendaKind::Promise, Some(ANNA)),
    ];
    assert_eq!(agenda(&Grants::All), expected);
    assert_eq!(agenda(&only(client(2))), []);
    let talks = store.talks(later(0), later(60)).unwrap();
    assert_eq!((talks[&ANNA].contacts, talks[&ANNA].talks, talks[&ANNA].without_result), (1, 1, 0));
    assert_eq!(talks[&ANNA].outcomes[&Outcome::Promise], 1);
    assert!(store.talks(later(6), later(60)).unwrap().is_empty());
    let given = |objection: &str, answer| GivenAnswer { objection: objection.to_owned(), answer };
    let answers = vec![given("ill", 2), given("cash-short", 1), given("ill", 2)];
    add(store, stream, vec![FileEvent::AnswersGiven { contact: ContactId(10), answers }]);
    let once = AnswerCount { used: 1, committed: 1, judged: 0, kept: 0 };
    let both = |count| [(given("cash-short", 1), count), (given("ill", 2), count)].into();
    assert_eq!(store.answers().unwrap(), both(once));
    let judged = FileEvent::PromiseJudged {
        promise: PromiseId(11),
        verdict: Verdict::Kept,
        paid: Money::new(12_100, Currency::EUR),
        covered_to: Date::constant(2026, 11, 25),
    };
    add(store, stream, vec![judged, FileEvent::CallBackDropped { call_back: CallBackId(12) }]);
    assert_eq!(agenda(&Grants::All), [(stream, 11, AgendaKind::Kept, Some(ANNA))]);
    assert_eq!(store.answers().unwrap(), both(AnswerCount { judged: 1, kept: 1, ..once }));
    assert_eq!(store.agenda(later(0), later(9), &Grants::All, 0).unwrap(), []);
}
