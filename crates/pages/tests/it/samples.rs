//! Invented people and figures, for the outlines and for looking at the pages.

use jiff::civil::{Date, DateTime, date, datetime, time};
use locale::{Country, Language};
use money::{Currency, Money};
use pages::*;

const fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn choice(value: &str, said: &str) -> Choice {
    Choice { value: text(value), text: text(said) }
}

/// The day and hour at the desk in all samples: a Saturday in November.
pub(crate) const NOW: DateTime = datetime(2026, 11, 21, 16, 42, 0, 0);

pub(crate) fn frame(language: Language, here: Place) -> Frame {
    Frame {
        language,
        csrf: text("c5rf"),
        user: Some(SignedIn {
            name: text("Anna Ozola"),
            roles: vec![Role::Caller, Role::Lead, Role::Administrator],
            today: Today { talks: 14, commitments: 9, kept: 3, without_result: 1 },
        }),
        here,
        flash: None,
        made_up_clock: None,
    }
}

/// The frame before anybody signed in.
pub(crate) fn outside(language: Language) -> Frame {
    Frame { user: None, here: Place::Elsewhere, ..frame(language, Place::Elsewhere) }
}

fn invoice(
    number: &str,
    goods: &str,
    issued: Date,
    due: Date,
    late: i64,
    amount: i64,
    paid: i64,
) -> Invoice {
    Invoice {
        id: number.to_lowercase(),
        number: text(number),
        goods: Some(text(goods)),
        client: text("Ziemeļu enerģija"),
        issued: Some(issued),
        due: Some(due),
        terms: None,
        days_late: (0 < late).then_some(late),
        amount: eur(amount),
        paid: eur(paid),
        left: eur(amount - paid),
        disputed: false,
        copy: (number == "ZE-2608").then(|| text("31")),
    }
}

fn habit() -> Habit {
    let lates = [4, 6, 5, -2, 7, 6, 9, 6];
    let last = lates
        .iter()
        .zip(1_i8..)
        .map(|(days_late, month)| PaidLate {
            invoice: format!("ZE-260{month}"),
            on: date(2026, month + 1, 12),
            days_late: *days_late,
        })
        .collect();
    Habit {
        says: text("Usually pays 6 days late. The oldest is 41 days late."),
        unusual: true,
        last,
    }
}

fn talks() -> Vec<Talk> {
    let talk = |at, outcome, agreed: Option<&str>, note: Option<&str>| Talk {
        at,
        by: text("Anna Ozola"),
        channel: Channel::Call,
        direction: Direction::Out,
        outcome: Some(outcome),
        agreed: agreed.map(text),
        note: note.map(text),
        without_permit: false,
        without_result: false,
        above_left: None,
    };
    vec![
        talk(datetime(2026, 11, 12, 17, 5, 0, 0), Outcome::NoAnswer, None, None),
        talk(
            datetime(2026, 10, 29, 10, 12, 0, 0),
            Outcome::Promise,
            Some("400,00 EUR līdz 05.11.2026."),
            Some("Darbs maiņās, vislabāk no rītiem.\nAlga nāk 5. datumā."),
        ),
        Talk {
            direction: Direction::Outside,
            channel: Channel::Meeting,
            outcome: Some(Outcome::Talk),
            without_permit: true,
            without_result: true,
            by: text("Māris Kalniņš"),
            ..talk(datetime(2026, 10, 2, 9, 30, 0, 0), Outcome::Talk, None, None)
        },
    ]
}

fn promises() -> Vec<Promise> {
    let step = |at, state, why: Option<&str>| PromiseStep { at, state, why: why.map(text) };
    vec![Promise {
        made: datetime(2026, 10, 29, 10, 15, 0, 0),
        by: Some(text("Anna Ozola")),
        amount: eur(40_000),
        due: date(2026, 11, 5),
        method: Some(Method::Transfer),
        reference: Some(text("LV-20418")),
        paid: Some(eur(40_000)),
        state: PromiseState::Kept,
        history: vec![
            step(datetime(2026, 10, 29, 10, 15, 0, 0), PromiseState::Open, None),
            step(datetime(2026, 11, 6, 0, 0, 0, 0), PromiseState::AwaitingBank, None),
            step(datetime(2026, 11, 9, 6, 10, 0, 0), PromiseState::Kept, Some("ZE-2606")),
        ],
    }]
}

fn payments() -> Vec<Payment> {
    vec![
        Payment {
            on: date(2026, 11, 5),
            amount: eur(40_000),
            method: Some(Method::Transfer),
            reference: Some(text("LV-20418")),
            invoices: vec![text("ZE-2606"), text("ZE-2607")],
        },
        Payment {
            on: date(2026, 9, 12),
            amount: eur(8_412),
            method: None,
            reference: None,
            invoices: vec![text("ZE-2605")],
        },
    ]
}

fn phones() -> Vec<Phone> {
    vec![
        Phone {
            id: text("p1"),
            masked: text("+371 •• ••• 234"),
            whose: Some(text("Jānis")),
            state: PhoneState::RightPerson,
        },
        Phone {
            id: text("p2"),
            masked: text("+371 •• ••• 907"),
            whose: None,
            state: PhoneState::Unverified,
        },
    ]
}

fn documents() -> Vec<Document> {
    vec![Document {
        id: text("31"),
        name: text("ZE-2608.pdf"),
        invoice: Some(text("ZE-2608")),
        on: date(2026, 11, 2),
        kilobytes: 84,
    }]
}

pub(crate) fn sheet() -> Sheet {
    Sheet {
        id: text("f7"),
        version: 12,
        today: NOW.date(),
        name: text("Jānis Bērziņš"),
        kind: Some(PartyKind::Person),
        language: Some(Language::Latvian),
        country: Some(Country::LV),
        numbers: vec![text("20418")],
        clients: vec![text("Ziemeļu enerģija")],
        hours: Hours::Open { now: time(16, 42, 0, 0), until: time(21, 0, 0, 0) },
        other_clock: false,
        stage: Some(Stage::Overdue),
        due: vec![eur(124_590)],
        later: vec![eur(9_830)],
        due_invoices: vec![
            invoice(
                "ZE-2607",
                "Elektrība, jūlijs",
                date(2026, 9, 27),
                date(2026, 10, 11),
                41,
                48_210,
                31_588,
            ),
            invoice(
                "ZE-2608",
                "Elektrība, augusts",
                date(2026, 10, 10),
                date(2026, 10, 24),
                28,
                9_968,
                0,
            ),
            invoice(
                "ZE-2609",
                "Skaitītāja nomaiņa un pieslēguma jaudas palielināšana",
                date(2026, 10, 20),
                date(2026, 11, 3),
                18,
                98_000,
                0,
            ),
        ],
        later_invoices: vec![invoice(
            "ZE-2610",
            "Elektrība, septembris",
            date(2026, 11, 12),
            date(2026, 11, 26),
            0,
            9_830,
            0,
        )],
        habit: Some(habit()),
        pay_day: Some(5),
        pay_on: Some(date(2026, 12, 4)),
        payments: payments(),
        promises: promises(),
        talks: talks(),
        documents: documents(),
        holds: Vec::new(),
        phones: phones(),
        needs: vec![text("Zvanīt no rītiem")],
        seen: seen(),
        complaints_today: 0,
    }
}

/// A company with a long name, big sums in two currencies, a dispute and a hold.
pub(crate) fn company() -> Sheet {
    let usd = |minor| Money::new(minor, Currency::USD);
    let in_dollars = Invoice {
        client: text("Baltic Loom AS"),
        terms: Some(text("30 days net")),
        amount: usd(1_204_500_000),
        paid: usd(0),
        left: usd(1_204_500_000),
        disputed: true,
        ..invoice(
            "INV/2026/000-447",
            "Industrial looms, 12 pcs",
            date(2026, 6, 1),
            date(2026, 7, 1),
            143,
            0,
            0,
        )
    };
    Sheet {
        id: text("f9"),
        name: text(
            "Общество с ограниченной ответственностью «Северо-Западная производственная компания»",
        ),
        kind: Some(PartyKind::Company),
        language: Some(Language::Russian),
        country: Some(Country::RU),
        clients: vec![text("Ziemeļu enerģija"), text("Baltic Loom AS")],
        hours: Hours::Closed {
            now: datetime(2026, 11, 22, 1, 42, 0, 0),
            from: Some(datetime(2026, 11, 23, 8, 0, 0, 0)),
        },
        stage: Some(Stage::Old),
        due: vec![eur(48_210), usd(1_204_500_000)],
        later: Vec::new(),
        due_invoices: vec![
            in_dollars,
            invoice("ZE-2601", "Elektrība", date(2026, 2, 1), date(2026, 2, 15), 279, 48_210, 0),
        ],
        later_invoices: Vec::new(),
        habit: None,
        pay_day: None,
        pay_on: None,
        payments: Vec::new(),
        promises: Vec::new(),
        talks: Vec::new(),
        documents: Vec::new(),
        holds: vec![Hold {
            stop: Stop::Dispute(text("4")),
            about: Some(text("INV/2026/000-447\nThe meter is broken")),
            says: text("Dispute open on INV/2026/000-447"),
            since: date(2026, 11, 2),
            until: None,
        }],
        phones: phones(),
        needs: Vec::new(),
        seen: Seen::default(),
        complaints_today: 1,
        ..sheet()
    }
}

pub(crate) fn refusals() -> Vec<Refusal> {
    vec![
        Refusal {
            what: text("No call:"),
            says: text("There is no call between 21:00 and 08:00 of the customer's day."),
            cite: Some(text("House rule 2.1")),
            until: Some(datetime(2026, 11, 23, 7, 0, 0, 0)),
            stops_call: true,
        },
        Refusal {
            what: text("Speak about INV/2026/000-447"),
            says: text("A disputed debt is not asked for until the dispute is settled."),
            cite: Some(text("House rule 4.3")),
            until: None,
            stops_call: false,
        },
    ]
}

pub(crate) fn before_call() -> CallView {
    let letter = Refusal {
        what: text("Letter"),
        says: text("A reminder went out four days ago; the next may follow after fourteen."),
        cite: Some(text("House rule 3.2")),
        until: Some(datetime(2026, 12, 1, 0, 0, 0, 0)),
        stops_call: false,
    };
    CallView {
        sheet: sheet(),
        why: Some(text("41 days late, usually pays on the 5th")),
        leased_until: Some(time(16, 57, 0, 0)),
        call: CallState::Before(BeforeCall {
            phones: phones(),
            refusals: vec![letter],
            filled: Filled::default(),
        }),
        draft: String::new(),
    }
}

pub(crate) fn refused() -> CallView {
    CallView {
        sheet: company(),
        why: None,
        leased_until: None,
        call: CallState::Before(BeforeCall {
            phones: Vec::new(),
            refusals: refusals(),
            filled: Filled::default(),
        }),
        draft: String::new(),
    }
}

fn talking(kind: Direction) -> Talking {
    Talking {
        kind,
        number: None,
        since: Some(NOW),
        by: None,
        left_open: false,
        contact: None,
        once: text("0nce"),
        currencies: vec![Currency::EUR],
        clients: vec![choice("c1", "Ziemeļu enerģija")],
        now: NOW.time(),
        filled: Filled::default(),
        read_back: None,
        guide: guide(),
    }
}

/// Said in Latvian by a caller who reads English.
fn guide() -> Guide {
    let saying = |line: &str, own: &str, before_identified| Saying {
        key: text("say-opening-who"),
        lines: vec![text(line)],
        own: vec![text(own)],
        before_identified,
        fits: text("Words for everybody"),
        origin: text("House words"),
    };
    let who = saying("Vai runāju ar Jāni Bērziņu?", "Am I speaking with Jānis Bērziņš?", true);
    let why = saying("Kāpēc rēķins vēl nav apmaksāts?", "Why is the invoice still open?", false);
    Guide {
        language: Language::Latvian,
        stages: vec![
            vec![who.clone(), why.clone()],
            vec![why.clone()],
            vec![why.clone()],
            vec![why.clone()],
            vec![why.clone()],
            vec![why],
        ],
        any_time: [
            "any-half-a-minute",
            "any-not-a-good-moment",
            "any-will-not-talk",
            "any-abuse",
            "any-complaint",
        ]
        .map(|name| (name, who.clone()))
        .into(),
        approaches: vec![choice("none", "None of these fits")],
        objections: vec![(
            text("Cash is short"),
            vec![choice("cash-short:0", "I am short of money.")],
        )],
    }
}

/// A first guess with its evidence.
fn seen() -> Seen {
    let evidence = |speaks_for: &[&str], speaks_against: &[&str]| Evidence {
        speaks_for: speaks_for.iter().map(|said| text(said)).collect(),
        speaks_against: speaks_against.iter().map(|said| text(said)).collect(),
    };
    let told = |says: &str, words: Option<&str>| Told {
        on: date(2026, 11, 12),
        says: text(says),
        words: words.map(text),
    };
    Seen {
        reason: Some(told("Lost work or income", Some("Rūpnīca slēgta maijā"))),
        complaints: vec![told("Zvanīja uz darbu", None)],
        will: evidence(&["Spoken with in 3 of 5 calls"], &["Did not keep 1 of 2 promises"]),
        ability: Evidence::default(),
        approach: Some(Approach {
            says: text("A short reminder and the ways to pay"),
            sure: text("A first guess"),
            evidence: evidence(&["Usually pays by the due day"], &[]),
            changes: None,
            until: date(2027, 5, 20),
        }),
    }
}

fn posted(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (text(name), text(value))).collect()
}

/// A call out, a promise half filled in.
pub(crate) fn promising() -> CallView {
    let promised = [
        ("outcome", "promise"),
        ("reached", "right-party"),
        ("promise_amount", "400,00"),
        ("promise_on", "2026-12-05"),
        ("promise_pay_day", "5"),
        ("promise_method", "transfer"),
    ];
    let talk = Talking {
        number: Some(FullNumber { shown: text("+371 29 123 234"), dialled: text("+37129123234") }),
        contact: Some(text("k31")),
        filled: Filled { posted: posted(&promised), errors: Vec::new() },
        read_back: Some(text(
            "Jūs samaksāsiet 400,00 EUR līdz 2026. gada 5. decembrim ar bankas pārskaitījumu. Mēs pārbaudīsim kontu 7. decembrī.",
        )),
        ..talking(Direction::Out)
    };
    CallView {
        call: CallState::Talking(Box::new(talk)),
        draft: text("Alga kavējas, sola 5. datumā.\nLūdz nezvanīt darba laikā."),
        ..before_call()
    }
}

/// A contact outside the desk, sent with mistakes, in two currencies.
pub(crate) fn outside_with_mistakes() -> CallView {
    let wrong = |field: &str, said: &str| FieldError { field: text(field), text: text(said) };
    let given = [("outcome", "part-payment"), ("part_amount", "a lot"), ("part_rest", "call-back")];
    let talk = Talking {
        since: None,
        currencies: vec![Currency::EUR, Currency::USD],
        clients: vec![choice("c1", "Ziemeļu enerģija"), choice("c2", "Baltic Loom AS")],
        filled: Filled {
            posted: posted(&given),
            errors: vec![
                wrong("part_amount", "This is not an amount. Write it like 400.00."),
                wrong("reached", "Please choose one of the answers."),
            ],
        },
        ..talking(Direction::Outside)
    };
    CallView { sheet: company(), call: CallState::Talking(Box::new(talk)), ..refused() }
}

/// A call in, nothing filled in yet.
pub(crate) fn calling_in() -> CallView {
    CallView {
        why: None,
        leased_until: None,
        call: CallState::Talking(Box::new(talking(Direction::In))),
        ..before_call()
    }
}

pub(crate) fn nothing() -> NextView {
    NextView::Nothing(NothingView {
        now: NOW,
        opens: Some(datetime(2026, 11, 23, 8, 0, 0, 0)),
        next_due: Some(datetime(2026, 11, 21, 18, 0, 0, 0)),
        for_others: 12,
        in_hand: 1,
    })
}

pub(crate) fn customer() -> CustomerView {
    CustomerView {
        sheet: sheet(),
        refusals: Vec::new(),
        in_hand: InHand::Free,
        notes: vec![Note {
            at: datetime(2026, 10, 29, 10, 20, 0, 0),
            by: text("Anna Ozola"),
            text: text("Darbs maiņās, vislabāk no rītiem."),
        }],
        may_merge: true,
        looks: vec![
            Look { at: NOW, by: text("Anna Ozola") },
            Look { at: datetime(2026, 11, 12, 17, 1, 0, 0), by: text("Māris Kalniņš") },
        ],
        looks_more: true,
        skill: None,
        once: text("0nce"),
        filled: Filled::default(),
    }
}

/// A customer who is left alone, and a form that needs another look.
pub(crate) fn held() -> CustomerView {
    let mut view = CustomerView { skill: Some(Skill::Vulnerable), ..customer() };
    view.sheet.holds = vec![
        Hold {
            stop: Stop::Hold(text("7")),
            about: None,
            says: text("Breathing space"),
            since: date(2026, 11, 2),
            until: Some(date(2026, 12, 31)),
        },
        Hold {
            stop: Stop::Dispute(text("4")),
            about: Some(text("ZE-2607\nSkaitītājs ir bojāts")),
            says: text("Disputes the debt"),
            since: date(2026, 11, 12),
            until: None,
        },
    ];
    let error = |field: &str, says: &str| FieldError { field: text(field), text: text(says) };
    view.filled = Filled {
        posted: posted(&[("hold", "request"), ("hold_until", "2026-11-02")]),
        errors: vec![error("hold_until", "This day is over. Choose 21 Nov 2026 or later.")],
    };
    view
}

/// Somebody whose name would like to be markup.
pub(crate) fn hostile() -> CustomerView {
    let name = text("<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>");
    let mut view = customer();
    view.in_hand = InHand::Other { name: name.clone(), until: time(17, 0, 0, 0) };
    view.notes[0].text.clone_from(&name);
    view.sheet.due_invoices[0].goods = Some(name.clone());
    view.sheet.name = name;
    view
}

pub(crate) fn found() -> FindView {
    let found = |id: &str, name: &str, by, fitted: Option<&str>| Found {
        id: text(id),
        name: text(name),
        numbers: vec![text("20418")],
        clients: vec![text("Ziemeļu enerģija")],
        phone: Some(text("+371 ••••• 234")),
        place: Some(text("Rīga")),
        country: Some(Country::LV),
        due: vec![eur(124_590)],
        by,
        fitted: fitted.map(text),
        with: None,
    };
    let customers = vec![
        found("f7", "Jānis Bērziņš", FoundBy::Name, None),
        Found {
            numbers: vec![text("7-118")],
            phone: None,
            place: None,
            country: None,
            ..found("f8", "Ян Берзиньш", FoundBy::Name, Some("Ieva Bērziņa"))
        },
        Found {
            with: Some(text("Māris Kalniņš")),
            due: vec![eur(48_210), Money::new(1_204_500_000, Currency::USD)],
            ..found("f9", "Berzin & Söhne GmbH", FoundBy::Reference, Some("BERZ-77"))
        },
        Found {
            due: Vec::new(), ..found("f10", "Bērziņa Līga", FoundBy::Phone, Some("…234"))
        },
    ];
    FindView { query: text("berz"), answer: Answer::Found { customers, more: true } }
}

fn merging() -> MergeView {
    let line = |heading: &str, here: &[&str], there: &[&str]| {
        let all = |values: &[&str]| values.iter().map(|it| text(it)).collect();
        Compared { heading: text(heading), here: all(here), there: all(there) }
    };
    let lines = vec![
        line("Name", &["Jānis Bērziņš"], &["Ян Берзиньш"]),
        line("Date of birth", &["4 March 1961"], &["4 March 1961"]),
        line("Company number", &[], &[]),
        line(
            "Open invoices",
            &["R-1001 · 1 245,90 EUR", "R-1002 · 80,00 EUR"],
            &["77-4 · 12,00 EUR"],
        ),
    ];
    MergeView {
        id: text("f7"),
        name: text("Jānis Bērziņš"),
        merged: Vec::new(),
        query: String::new(),
        found: None,
        more: false,
        beside: Some(Beside { id: text("f8"), name: text("Ян Берзиньш"), lines }),
        filled: Filled {
            posted: Vec::new(),
            errors: vec![FieldError {
                field: String::new(),
                text: text("Somebody works on one of the two files now."),
            }],
        },
    }
}

fn merged() -> MergeView {
    let Answer::Found { customers, .. } = found().answer else { unreachable!("it has some") };
    MergeView {
        merged: vec![MergedFile { id: text("f12"), name: text("J. Bērziņš") }],
        query: text("berz"),
        found: Some(customers.into_iter().skip(1).collect()),
        more: true,
        beside: None,
        filled: Filled::default(),
        ..merging()
    }
}

pub(crate) fn timeline() -> TimelineView {
    let line = |at: DateTime, by: &str, said: &str, own_words: Option<&str>| TimelineLine {
        at,
        by: text(by),
        text: text(said),
        own_words: own_words.map(text),
        is_joined: own_words.is_some(),
    };
    let earlier = datetime(2026, 11, 20, 8, 5, 0, 0);
    TimelineView {
        id: text("f7"),
        name: text("Jānis Bērziņš"),
        lines: vec![
            line(NOW, "Anna Ozola", "It ended: Promises to pay.", None),
            line(NOW, "Anna Ozola", "A note was written.", Some("Pēc algas dienas <b>labāk</b>")),
            line(earlier, "Auricle", "The promised day is over. The bank is awaited.", None),
        ],
        more: true,
    }
}

pub(crate) fn due() -> DueView {
    let promise = |name: &str, day, state, paid: Option<i64>| DuePromise {
        due: day,
        customer: text("f7"),
        name: text(name),
        amount: eur(40_000),
        paid: paid.map(eur),
        state,
        by: text("Anna Ozola"),
    };
    let back = |at, name: &str, tied: Option<&str>, about: Option<&str>| DueCallBack {
        at,
        customer: text("f7"),
        name: text(name),
        tied_to: tied.map(text),
        about: about.map(text),
    };
    DueView {
        day: NOW.date(),
        today: NOW.date(),
        whose: Whose::Mine,
        missed: Listed {
            shown: vec![back(
                datetime(2026, 11, 21, 16, 30, 0, 0),
                "Wiśniewska-Brzęczyszczykiewicz Małgorzata",
                None,
                Some("Po pracy"),
            )],
            more: 3,
        },
        call_backs: vec![back(
            datetime(2026, 11, 21, 17, 30, 0, 0),
            "Jānis Bērziņš",
            Some("Anna Ozola"),
            None,
        )]
        .into(),
        promises: vec![promise("Ольга Смирнова", NOW.date(), PromiseState::Open, None)].into(),
        awaited: vec![promise(
            "de Vries, Pieter",
            date(2026, 11, 20),
            PromiseState::AwaitingBank,
            None,
        )]
        .into(),
        unkept: vec![
            promise("Nováková Šárka", date(2026, 11, 16), PromiseState::PartKept, Some(15_000)),
            promise("Kowalski Adam", date(2026, 11, 13), PromiseState::Broken, None),
        ]
        .into(),
        kept: vec![promise("Petrova Anna", date(2026, 11, 20), PromiseState::Kept, Some(40_000))]
            .into(),
        ahead: vec![Ahead {
            customer: text("f8"),
            name: text("Zofia Wójcik"),
            why: text("41 days late, usually pays on the 5th"),
        }],
        without_result: 1,
    }
}

pub(crate) fn imports() -> ImportsView {
    let row = |id: &str, file: &str, state, rows, problems| ImportRow {
        id: text(id),
        file: text(file),
        at: datetime(2026, 11, 20, 6, 10, 0, 0),
        by: text("Anna Ozola"),
        client: Some(text("Ziemeļu enerģija")),
        state,
        rows,
        problems,
    };
    ImportsView {
        imports: vec![
            row("i3", "atvērtie-rēķini-2026-11-20.csv", ImportState::Preview, Some(2466), 3),
            row("i2", "payments.csv", ImportState::Done, Some(1_204_511), 0),
            row("i1", "overdue.csv", ImportState::Mapping, None, 0),
        ],
        more: 1,
        mappings: vec![choice("m1", "Ziemeļu enerģija, full")],
        most_megabytes: 256,
        filled: Filled::default(),
    }
}

pub(crate) fn mapping() -> MappingView {
    let column = |place, heading: &str, samples: &[&str]| Column {
        place,
        heading: text(heading),
        samples: samples.iter().map(|one| text(one)).collect(),
    };
    MappingView {
        id: text("i1"),
        file: text("overdue.csv"),
        read_as: text("Windows-1257, ;"),
        sheets: Vec::new(),
        rows: 2466,
        columns: vec![
            column(0, "Klienta Nr.", &["20418", "20419"]),
            column(1, "Nosaukums", &["Jānis Bērziņš", "SIA Ziemeļi"]),
            column(2, "Termiņš", &["03/04/2026", "05/06/2026"]),
            column(3, "Summa", &["1 245,90", "17,00"]),
            column(4, "countryCode", &["391", "406"]),
        ],
        targets: vec![
            choice("customer-number", "Customer number"),
            choice("name", "Name"),
            choice("due-date", "Due date"),
            choice("amount", "Amount"),
        ],
        questions: vec![Question {
            key: text("date-order.2"),
            text: text("“Termiņš”: is 03/04/2026 in April or in March?"),
            answers: vec![
                choice("day", "3 April: the day comes first"),
                choice("month", "4 March: the month comes first"),
            ],
        }],
        clients: vec![choice("c1", "Ziemeļu enerģija")],
        ranges: vec![choice("ofcom-mobile", "+44 7700 900000 – 900999")],
        complete_to: Some(date(2026, 11, 20)),
        tells: Tells { country: true, ..Tells::default() },
        filled: Filled {
            posted: posted(&[
                ("kind", "full"),
                ("client", "c1"),
                ("currency", "EUR"),
                ("column.0", "customer-number"),
                ("column.1", "name"),
                ("column.2", "due-date"),
                ("column.3", "amount"),
            ]),
            errors: vec![FieldError {
                field: text("answer.date-order.2"),
                text: text("Please choose one of the answers."),
            }],
        },
    }
}

fn tallies() -> Vec<Tally> {
    vec![
        Tally { what: text("Customers"), created: 88, changed: 3, unchanged: 9 },
        Tally { what: text("Invoices"), created: 2371, changed: 41, unchanged: 54 },
    ]
}

pub(crate) fn preview() -> PreviewView {
    let cell = |field: &str, value: &str| SampleCell { field: text(field), value: text(value) };
    PreviewView {
        id: text("i3"),
        file: text("atvērtie-rēķini-2026-11-20.csv"),
        kind: ImportKind::Full,
        client: text("Ziemeļu enerģija"),
        complete_to: Some(date(2026, 11, 20)),
        tallies: tallies(),
        changes: vec![Change {
            of: text("ZE-2607"),
            field: text("Paid"),
            from: text("0,00 EUR"),
            to: text("315,88 EUR"),
        }],
        samples: vec![Sample {
            line: 2,
            place: None,
            id: text("x-3f9a61c0.1"),
            derived: true,
            cells: vec![
                cell("Name", "Jānis Bērziņš"),
                cell("Due date", "2026-10-11"),
                cell("Amount", "482,10 EUR"),
            ],
        }],
        missing: Some(Missing {
            count: 65,
            of: 2466,
            must_agree: true,
            because: vec![text("The desk knows this client's data to a later day.")],
        }),
        problems: vec![Problem {
            line: 117,
            place: None,
            column: text("Summa"),
            value: text("=HYPERLINK(\"http://x\")"),
            reason: text("This is not an amount. Write it like 1245,90."),
        }],
        problem_rows: 3,
        misfit_rows: 1,
        unmatched_rows: 0,
        changes_all: 2412,
        odd_rows: 2,
        same_as_on: None,
        notes: Vec::new(),
        oddities: vec![Problem {
            line: 9,
            place: Some(text("Saraksts!D9")),
            column: text("Tālrunis"),
            value: text("12"),
            reason: text("This telephone number is too short."),
        }],
        filled: Filled::default(),
    }
}

pub(crate) fn progress() -> ProgressView {
    ProgressView {
        id: text("i3"),
        file: text("atvērtie-rēķini-2026-11-20.csv"),
        looking: false,
        done: 1200,
        of: 2463,
    }
}

pub(crate) fn done() -> DoneView {
    DoneView {
        id: text("i3"),
        file: text("atvērtie-rēķini-2026-11-20.csv"),
        tallies: tallies(),
        withdrawn: 65,
        problem_rows: 3,
        misfit_rows: 1,
        unmatched_rows: 0,
        can_mend: true,
        complete_to: Some(date(2026, 11, 20)),
        notes: vec![text("2 payments may be money that an earlier file already told as paid.")],
        stopped: None,
    }
}

pub(crate) fn users() -> UsersView {
    let user = |id: &str, name: &str, login: &str, roles: &[Role], disabled| User {
        id: text(id),
        name: text(name),
        login: text(login),
        roles: roles.to_vec(),
        languages: vec![Language::Latvian, Language::Russian],
        skills: vec![Skill::Business],
        clients: Vec::new(),
        disabled,
    };
    UsersView {
        users: vec![
            user("u1", "Anna Ozola", "anna", &[Role::Caller, Role::Lead], false),
            User {
                clients: vec![text("Baltic Loom AS")],
                ..user("u2", "Māris Kalniņš", "maris", &[Role::Caller], true)
            },
        ],
        one_time: Some((text("Māris Kalniņš"), text("zvans-ozols-4471"))),
    }
}

pub(crate) fn user() -> UserView {
    UserView {
        id: Some(text("u2")),
        filled: Filled {
            posted: posted(&[
                ("name", "Māris Kalniņš"),
                ("user", "maris"),
                ("screen_language", "lv"),
                ("role", "caller"),
                ("language", "lv"),
                ("skill", "business"),
                ("client", "c2"),
            ]),
            errors: Vec::new(),
        },
        clients: vec![choice("c1", "Ziemeļu enerģija"), choice("c2", "Baltic Loom AS")],
        disabled: false,
        own: false,
    }
}

fn counts(calls: u32, talks: u32, commitments: u32, without_result: u32) -> Counts {
    Counts { calls, talks, commitments, without_result }
}

fn coaching() -> CoachingView {
    CoachingView {
        day: NOW.date(),
        callers: vec![
            (text("Anna Ozola"), counts(31, 14, 9, 2)),
            (text("Māris Kalniņš"), counts(28, 11, 8, 1)),
        ],
    }
}

pub(crate) fn board() -> BoardView {
    BoardView {
        day: NOW.date(),
        team: counts(59, 25, 17, 3),
        kept_today: 3,
        promises: PromiseCounts { kept: 41, part_kept: 6, broken: 9, awaiting_bank: 12, open: 88 },
        queue: QueueState::ALL.iter().copied().zip([120, 2, 861, 44, 973]).collect(),
        set_aside: vec![text("4398046511105")],
        set_aside_more: true,
    }
}

pub(crate) fn sign_in() -> SignInView {
    let demo =
        |user: &str, role| DemoSignIn { user: text(user), password: text("calm-desk"), role };
    SignInView {
        filled: Filled::default(),
        demo: vec![
            demo("anna", Role::Caller),
            demo("maris", Role::Lead),
            demo("ilze", Role::Administrator),
        ],
        then: None,
    }
}

fn programs() -> ProgramsView {
    let token = |id: &str, name: &str, used| TokenRow {
        id: text(id),
        name: text(name),
        user: text("Anna Ozola"),
        scopes: vec![text("to see what the user may see")],
        until: date(2027, 11, 21),
        used,
        good: id == "1",
    };
    let hook = HookRow {
        id: text("1"),
        url: text("https://example.com/told"),
        user: text("Ilze Liepa"),
        kinds: vec![text("promise_made")],
        taken: Some(NOW),
        failed: Some((NOW, text("503"))),
        given_up: 3,
    };
    let quiet =
        HookRow { kinds: Vec::new(), taken: None, failed: None, given_up: 0, ..hook.clone() };
    ProgramsView {
        tokens: vec![token("1", "ledger", Some(NOW)), token("2", "old", None)],
        hooks: Some(vec![hook, quiet]),
        scopes: vec![choice("read", "to see what the user may see")],
        users: vec![choice("1", "Ilze Liepa"), choice("2", "Anna Ozola")],
        secret: Some((SecretOf::Token, text("auricle_0123"))),
        filled: Filled {
            posted: posted(&[("token_name", ""), ("scope", "read")]),
            errors: vec![FieldError { field: text("token_name"), text: text("a name") }],
        },
    }
}

fn api() -> ApiView {
    let operation = ApiOperation {
        id: text("next"),
        method: text("POST"),
        path: text("/api/v1/next"),
        about: text("Gives the next customer to call."),
        scope: text("call"),
        role: text("caller"),
    };
    let group = ApiGroup {
        name: text("calls"),
        about: text("The next customer."),
        operations: vec![operation],
    };
    let problem = ApiProblem {
        word: text("held"),
        status: 409,
        title: text("Not allowed now"),
        about: text("Rules stand against it."),
    };
    ApiView { groups: vec![group], problems: vec![problem] }
}

fn refused_moves() -> Vec<[String; 3]> {
    vec![[text("False urgency"), text("A lie."), text("Pay within the hour.")]]
}

fn library() -> LibraryView {
    let answer = |number, origin: &str| LibraryAnswer {
        number,
        lines: text("Vai daļu varat samaksāt šodien?"),
        own: Some(text("Could you pay a part today?")),
        class: text("Offers"),
        back: text("Leads back to: The request"),
        record: text("Used 34 times · Ended in a commitment: 12 (21 to 53 %)"),
        text: format!("answer-cash-short-{number}"),
        origin: text(origin),
    };
    let entry = LibraryEntry {
        key: text("cash-short"),
        says: text("Man šobrīd trūkst naudas."),
        own_says: Some(text("I am short of money at the moment.")),
        is_early: false,
        answers: vec![answer(1, "House words"), answer(3, "The team's words")],
    };
    LibraryView {
        language: Language::Latvian,
        categories: vec![(text("Cash is short"), vec![entry])],
        refused: refused_moves(),
    }
}

fn wordings() -> WordingsView {
    let row = |id: &str, state: &str, is_to_read| WordsRow {
        id: text(id),
        about: text("I am short of money at the moment."),
        key: text("answer-cash-short-1"),
        language: Language::Latvian,
        client: None,
        before: text("Cik varat samaksāt šodien?"),
        text: text("Cik varat samaksāt { $when }?"),
        example: vec![text("Cik varat samaksāt ne vēlāk kā sestdien?")],
        by: text("Māris Kalniņš"),
        at: NOW,
        state: text(state),
        is_to_read,
        is_to_withdraw: true,
    };
    WordingsView {
        may_approve: true,
        waiting: vec![row("4", "Waiting for a lead", true)],
        used: vec![WordsRow { client: Some(text("Ūdens")), ..row("3", "Approved", false) }],
        own: Vec::new(),
        refused: refused_moves(),
        filled: Filled { posted: vec![(text("house_name"), text("Siltums"))], errors: Vec::new() },
    }
}

fn new_words() -> NewWordsView {
    let error = |field: &str| FieldError { field: text(field), text: text("Not so.") };
    NewWordsView {
        about: text("I am short of money at the moment."),
        key: None,
        objection: Some(text("cash-short")),
        language: Language::Latvian,
        before: text("Cik varat samaksāt šodien?"),
        known: vec![text("amount"), text("when")],
        example: vec![text("Cik varat samaksāt ne vēlāk kā sestdien?")],
        clients: vec![choice("c1", "Ziemeļu enerģija"), choice("c2", "Ūdens")],
        refused: refused_moves(),
        filled: Filled {
            posted: vec![(text("new_text"), text("Cik { $when }?")), (text("class"), text("ask"))],
            errors: vec![error("new_text"), error("words_client")],
        },
    }
}

/// Each page under its name, in `language`.
pub(crate) fn every_page(language: Language) -> Vec<(&'static str, String)> {
    let at = |here| frame(language, here);
    let before = outside(language);
    let next = |view: CallView| page_next(&at(Place::Next), &NextView::Customer(Box::new(view)));
    let clocked = Frame { made_up_clock: Some(NOW), ..at(Place::Next) };
    let least = 12;
    let filled = Filled::default();
    vec![
        ("sign-in", page_sign_in(&before, &sign_in())),
        (
            "first",
            page_first(&before, &FirstView { filled: filled.clone(), asks_code: true, least }),
        ),
        ("password", page_password(&before, &PasswordView { filled, must: true, least })),
        ("next-before", next(before_call())),
        ("next-talking", next(promising())),
        ("next-refused", next(refused())),
        ("next-nothing", page_next(&clocked, &nothing())),
        ("timeline", page_timeline(&at(Place::Elsewhere), &timeline())),
        ("breath", page_breath(&at(Place::Next), &BreathView { minutes: 2, until: NOW.time() })),
        ("talk-in", page_talk(&at(Place::Elsewhere), &calling_in())),
        ("talk-outside", page_talk(&at(Place::Elsewhere), &outside_with_mistakes())),
        ("customer", page_customer(&flashed(at(Place::Elsewhere)), &customer())),
        ("customer-held", page_customer(&at(Place::Elsewhere), &held())),
        ("customer-hostile", page_customer(&at(Place::Elsewhere), &hostile())),
        ("find", page_find(&at(Place::Find), &found())),
        ("merge", page_merge(&at(Place::Elsewhere), &merging())),
        ("merge-found", page_merge(&at(Place::Elsewhere), &merged())),
        ("due", page_due(&at(Place::Due), &due())),
        ("imports", page_imports(&at(Place::Import), &imports())),
        ("import-mapping", page_mapping(&at(Place::Import), &mapping())),
        ("import-preview", page_preview(&at(Place::Import), &preview())),
        ("import-progress", page_progress(&at(Place::Import), &progress())),
        ("import-done", page_import_done(&at(Place::Import), &done())),
        ("users", page_users(&at(Place::Users), &users())),
        ("user", page_user(&at(Place::Users), &user())),
        ("board", page_board(&at(Place::Board), &board())),
        ("coaching", page_coaching(&at(Place::Board), &coaching())),
        ("library", page_library(&at(Place::Elsewhere), &library())),
        ("words", page_wordings(&at(Place::Elsewhere), &wordings())),
        ("words-new", page_new_words(&at(Place::Elsewhere), &new_words())),
        ("programs", page_programs(&at(Place::Elsewhere), &programs())),
        ("api", page_api(&before, &api())),
        ("trouble", page_trouble(&at(Place::Elsewhere), &trouble(Trouble::Fault))),
        ("refusal", page_refusal(&at(Place::Elsewhere), &refusal())),
    ]
}

fn flashed(frame: Frame) -> Frame {
    let flash = Flash {
        tone: Tone::Good,
        text: text("400,00 EUR, 05.12.2026."),
        undo: Some(text("4503599627370")),
    };
    Frame { flash: Some(flash), ..frame }
}

pub(crate) fn trouble(trouble: Trouble) -> TroubleView {
    TroubleView { trouble, detail: None, number: Some(text("7f3a")), back: Some(text("/next")) }
}

fn refusal() -> RefusalView {
    RefusalView {
        asked: text("Call +371 •• ••• 234"),
        refusals: refusals(),
        back: text("/customer/f9"),
    }
}
