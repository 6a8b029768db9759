//! Every event on the wire: its name, its open fields; its sealed fields.
//!
//! A field is written under its own name. Where an event of a later version has fields that an
//! earlier one had not, they are such as may be left out, so that both are read by this one table;
//! a golden file holds the bytes of each version to it.

use journal::{ClientEvent, DeskEvent, FileEvent, StreamKind};

use super::json::{Bad, Json, Reader};
use super::{Event, is_known, object};

/// The version in which a kind is written now.
fn newest(kind: &str) -> u64 {
    match kind {
        // The second tells how, what it follows from, and which document was sent.
        "call_back_agreed" => 2,
        _ => 1,
    }
}

macro_rules! events {
    ($event:ident in $stream:ident {
        $($variant:ident = $name:literal { $($open:ident),*; $($sealed:ident),* })*
    }) => {
        impl Event for $event {
            const STREAM: StreamKind = StreamKind::$stream;

            fn kind(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $name,)* }
            }

            fn kinds() -> &'static [&'static str] {
                &[$($name),*]
            }

            fn version(kind: &str) -> Option<u64> {
                match kind {
                    $($name => Some(newest($name)),)*
                    _ => None,
                }
            }

            fn write(&self, out: &mut Vec<u8>, plain: &mut Vec<u8>) {
                match self {$(
                    Self::$variant { $($open,)* $($sealed,)* } => {
                        object(out)$(.field(stringify!($open), $open))*.end();
                        object(plain)$(.field(stringify!($sealed), $sealed))*.end();
                    }
                )*}
            }

            fn read(kind: &str, _v: u64, open: &str, sealed: &str) -> Result<Self, Bad> {
                let (mut open, mut sealed) = (Reader::new(open), Reader::new(sealed));
                let event = match kind {
                    $($name => {
                        let fields = &mut open.object()?;
                        $(let $open = fields.field(stringify!($open))?;)*
                        fields.end()?;
                        let fields = &mut sealed.object()?;
                        $(let $sealed = fields.field(stringify!($sealed))?;)*
                        fields.end()?;
                        Self::$variant { $($open,)* $($sealed,)* }
                    })*
                    _ => return Err(Bad(format!("{kind:?} is no event that this program knows"))),
                };
                open.end()?;
                sealed.end()?;
                Ok(event)
            }
        }
    };
}

events! { FileEvent in File {
    FileOpened = "file_opened" {
        party, client, kind, country, language;
        customer_number, name, birth_date, company_number, iban, email, address, phones
    }
    ClientJoined = "client_joined" { client; customer_number }
    PartyAdded = "party_added" { party, role, kind; name, position, email, phones }
    DetailsCorrected = "details_corrected" {
        party, country, language; name, birth_date, company_number, iban, email, address
    }
    PhoneAdded = "phone_added" { phone, party; number }
    PhoneMarked = "phone_marked" { phone, state; }
    FileRouted = "file_routed" { skill; }
    DebtPlaced = "debt_placed" {
        debt, client, kind, issued, due, amount, net, tax, party;
        number, reference, goods, terms
    }
    DebtCorrected = "debt_corrected" { debt, due, amount; reference, goods, terms }
    DebtWithdrawn = "debt_withdrawn" { debt, why, on; }
    DebtRestored = "debt_restored" { debt; }
    PaymentBooked = "payment_booked" {
        payment, client, debt, amount, on, method; reference, payer, external
    }
    DisputeOpened = "dispute_opened" { dispute, debts, contact; words }
    DisputeClosed = "dispute_closed" { dispute, end; }
    HoldPlaced = "hold_placed" { hold, kind, until, contact; }
    HoldLifted = "hold_lifted" { hold; }
    ContactIntended = "contact_intended" { contact, channel, party, phone, purpose, proof; }
    ContactMade = "contact_made" { contact, outcome, reached; }
    ContactFailed = "contact_failed" { contact, outcome; }
    ContactEntered = "contact_entered" {
        contact, direction, channel, happened, party, phone, outcome, reached;
    }
    PromiseMade = "promise_made" {
        promise, kind, client, debts, amount, due, made_on, method, pay_day, contact, replaces;
        reference
    }
    PromiseDayEnded = "promise_day_ended" { promise; }
    PromiseJudged = "promise_judged" { promise, verdict, paid, covered_to; }
    PromiseWithdrawn = "promise_withdrawn" { promise; }
    CallBackAgreed = "call_back_agreed" {
        call_back, at, tied_to, party, contact, how, why; document
    }
    CallBackMade = "call_back_made" { call_back, contact; }
    CallBackDropped = "call_back_dropped" { call_back; }
    CallPutOff = "call_put_off" { until; why }
    NoteWritten = "note_written" { note, client, contact; text }
    ReadBackGiven = "read_back_given" { contact; text }
    OutcomeUndone = "outcome_undone" { contact; }
    ReadBackSkipped = "read_back_skipped" { contact, why; }
    ReasonGiven = "reason_given" { contact, client; reason, words }
    DebtAcknowledged = "debt_acknowledged" { contact, debts; }
    AnswersGiven = "answers_given" { contact; answers }
    ComplaintMade = "complaint_made" { complaint, contact, client; words }
    ApproachSupposed = "approach_supposed" { contact, until; kind }
    LeftToLiveOnTold = "left_to_live_on_told" { contact; amount }
    TalkMarked = "talk_marked" { contact; mark }
    DocumentAttached = "document_attached" { document, debt, client, media, bytes; hash, name }
    DocumentRemoved = "document_removed" { document; }
    DocumentSent = "document_sent" { contact, document, channel; address }
    MergedAway = "merged_away" { merge, into; }
    FileJoined = "file_joined" { merge, from, version, base, ids; }
    FileParted = "file_parted" { merge; }
    MergeUndone = "merge_undone" { merge, into, joined, parted, base, ids; }
    FactFollowed = "fact_followed" { at, by; fact }
} }

/// A fact that followed stands whole among the sealed fields of the event that brought it:
/// `{"kind":"..","v":1,"open":{..},"sealed":{..}}`.
impl Json for Box<FileEvent> {
    fn write(&self, out: &mut Vec<u8>) {
        let (fact, mut sealed) = (self.as_ref(), Vec::new());
        out.extend_from_slice(b"{\"kind\":\"");
        out.extend_from_slice(fact.kind().as_bytes());
        out.extend_from_slice(b"\",\"v\":");
        FileEvent::version(fact.kind()).expect("an event is of a known kind").write(out);
        out.extend_from_slice(b",\"open\":");
        Event::write(fact, out, &mut sealed);
        out.extend_from_slice(b",\"sealed\":");
        out.append(&mut sealed);
        out.push(b'}');
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Bad> {
        let mut fields = reader.object()?;
        let (kind, v) = (fields.word("kind")?, fields.field("v")?);
        let (open, sealed) = (fields.raw("open")?, fields.raw("sealed")?);
        fields.end()?;
        if kind == FOLLOWED {
            return Err(Bad::new("a fact that followed is none that followed before"));
        }
        is_known::<FileEvent>(kind, v)?;
        <FileEvent as Event>::read(kind, v, open, sealed).map(Box::new)
    }
}

/// The kind of event that brings another.
const FOLLOWED: &str = "fact_followed";

events! { ClientEvent in Client {
    ClientOpened = "client_opened" { name, country, currency; }
    MappingSaved = "mapping_saved" { name, mapping; }
    FileImported = "file_imported" { content, mapping, kind, complete_to, totals; }
} }

events! { DeskEvent in Desk {
    UserAdded = "user_added" { user, role, languages, skills, grants; login, name }
    UserChanged = "user_changed" { user, role, languages, skills, grants; }
    UserDisabled = "user_disabled" { user; }
    UserEnabled = "user_enabled" { user; }
    PasswordSet = "password_set" { user, once; }
    ClientListed = "client_listed" { client; }
    TokenMade = "token_made" { token, user, scopes, until; name }
    TokenEnded = "token_ended" { token; }
    HookSet = "hook_set" { hook, user, kinds; url }
    HookEnded = "hook_ended" { hook; }
    HouseNamed = "house_named" { name; }
    WordsProposed = "words_proposed" { words, key, language, client, class, text; }
    WordsApproved = "words_approved" { words, alone; }
    WordsRefused = "words_refused" { words, why; }
    WordsWithdrawn = "words_withdrawn" { words; }
} }
