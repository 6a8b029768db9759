//! The file as a timeline: each event as a line that anyone can read.

use std::collections::BTreeMap;

use calendar::{TimeZone, Timestamp};
use journal::{
    Channel, ClientId, DebtId, Direction, DocumentId, FileEvent, GivenAnswer, PartyId, PhoneId,
    PromiseKind, Reason, Recorded, UserId, Verdict,
};
use serde::Serialize;
use words::{Arg, Words};

use crate::{approach_key, reason_key};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// When it was recorded.
    pub at: Timestamp,
    /// By whom.
    pub by: UserId,
    /// What happened, in the reader's language.
    pub text: String,
    /// What was said or written with it, in somebody's own words.
    pub own_words: Option<String>,
}

/// Tells the events of one file, oldest first, in `words`: hours as in `zone`, clients by the names
/// that `client` gives. No telephone number is told in full.
#[must_use]
pub fn timeline(
    words: &Words,
    zone: &TimeZone,
    client: &dyn Fn(ClientId) -> String,
    history: &[Recorded],
) -> Vec<Told> {
    let mut known = Known {
        words,
        zone,
        client,
        debts: BTreeMap::new(),
        documents: BTreeMap::new(),
        parties: BTreeMap::new(),
        phones: BTreeMap::new(),
    };
    history.iter().map(|recorded| known.tell(recorded.at, recorded.by, &recorded.event)).collect()
}

/// What earlier events named, by which later ones are told.
struct Known<'a> {
    words: &'a Words,
    zone: &'a TimeZone,
    client: &'a dyn Fn(ClientId) -> String,
    debts: BTreeMap<DebtId, String>,
    documents: BTreeMap<DocumentId, String>,
    parties: BTreeMap<PartyId, String>,
    phones: BTreeMap<PhoneId, String>,
}

/// The text of an event, and what was said with it.
type Line = (String, Option<String>);

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`line` names every event and hands each kind to where it is told"
)]
impl Known<'_> {
    fn tell(&mut self, at: Timestamp, by: UserId, event: &FileEvent) -> Told {
        if let FileEvent::FactFollowed { at, by, fact } = event {
            return self.tell(*at, *by, fact);
        }
        self.remember(event);
        let (text, own_words) = self.line(event);
        Told { at, by, text, own_words }
    }

    fn remember(&mut self, event: &FileEvent) {
        let phones_of = |first: u32, phones: &[String]| -> Vec<(PhoneId, String)> {
            (first..).map(PhoneId).zip(phones.iter().map(|it| masked(it))).collect()
        };
        match event {
            FileEvent::FileOpened { party, name, phones, .. }
            | FileEvent::PartyAdded { party, name, phones, .. } => {
                self.parties.insert(*party, name.clone());
                self.phones.extend(phones_of(party.0 + 1, phones));
            }
            FileEvent::DetailsCorrected { party, name: Some(name), .. } => {
                self.parties.insert(*party, name.clone());
            }
            FileEvent::PhoneAdded { phone, number, .. } => {
                self.phones.insert(*phone, masked(number));
            }
            FileEvent::DebtPlaced { debt, number, .. } => {
                self.debts.insert(*debt, number.clone());
            }
            FileEvent::DocumentAttached { document, name, .. } => {
                self.documents.insert(*document, name.clone());
            }
            _ => {}
        }
    }

    fn line(&self, event: &FileEvent) -> Line {
        match event {
            FileEvent::FileOpened { .. }
            | FileEvent::ClientJoined { .. }
            | FileEvent::PartyAdded { .. }
            | FileEvent::DetailsCorrected { .. }
            | FileEvent::PhoneAdded { .. }
            | FileEvent::PhoneMarked { .. }
            | FileEvent::FileRouted { .. }
            | FileEvent::DocumentAttached { .. }
            | FileEvent::DocumentRemoved { .. }
            | FileEvent::DocumentSent { .. }
            | FileEvent::MergedAway { .. }
            | FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::MergeUndone { .. } => (self.of_file(event), None),
            FileEvent::DebtPlaced { .. }
            | FileEvent::DebtCorrected { .. }
            | FileEvent::DebtWithdrawn { .. }
            | FileEvent::DebtRestored { .. }
            | FileEvent::PaymentBooked { .. }
            | FileEvent::DisputeOpened { .. }
            | FileEvent::DisputeClosed { .. } => self.of_debts(event),
            FileEvent::HoldPlaced { .. }
            | FileEvent::HoldLifted { .. }
            | FileEvent::ContactIntended { .. }
            | FileEvent::ContactMade { .. }
            | FileEvent::ContactFailed { .. }
            | FileEvent::OutcomeUndone { .. }
            | FileEvent::ContactEntered { .. } => (self.of_contact(event), None),
            FileEvent::PromiseMade { .. }
            | FileEvent::PromiseDayEnded { .. }
            | FileEvent::PromiseJudged { .. }
            | FileEvent::PromiseWithdrawn { .. }
            | FileEvent::CallBackAgreed { .. }
            | FileEvent::CallBackMade { .. }
            | FileEvent::CallBackDropped { .. }
            | FileEvent::CallPutOff { .. } => self.of_agreement(event),
            FileEvent::NoteWritten { .. }
            | FileEvent::ReadBackGiven { .. }
            | FileEvent::ReadBackSkipped { .. }
            | FileEvent::ReasonGiven { .. }
            | FileEvent::DebtAcknowledged { .. }
            | FileEvent::AnswersGiven { .. }
            | FileEvent::ComplaintMade { .. }
            | FileEvent::ApproachSupposed { .. }
            | FileEvent::LeftToLiveOnTold { .. }
            | FileEvent::TalkMarked { .. } => self.of_talk(event),
            FileEvent::FactFollowed { .. } => {
                unreachable!("a fact that followed is told as itself")
            }
        }
    }

    fn of_file(&self, event: &FileEvent) -> String {
        let say = |id: &str| self.words.say(id);
        match event {
            FileEvent::FileOpened { client, .. } => {
                self.with("event-file-opened", &[("client", &(self.client)(*client))])
            }
            FileEvent::ClientJoined { client, .. } => {
                self.with("event-client-joined", &[("client", &(self.client)(*client))])
            }
            FileEvent::PartyAdded { name, .. } => self.with("event-party-added", &[("name", name)]),
            FileEvent::DetailsCorrected { party, .. } => {
                let name = self.parties.get(party).cloned().unwrap_or_default();
                self.with("event-details-corrected", &[("name", &name)])
            }
            FileEvent::PhoneAdded { phone, .. } => {
                self.with("event-phone-added", &[("number", &self.phone(*phone))])
            }
            FileEvent::PhoneMarked { phone, state } => {
                let state = say(&format!("phone-{}", key(state)));
                let number = self.phone(*phone);
                self.with("event-phone-marked", &[("number", &number), ("state", &state)])
            }
            FileEvent::FileRouted { skill: Some(_) } => say("event-file-routed"),
            FileEvent::FileRouted { skill: None } => say("event-file-routed-anybody"),
            FileEvent::DocumentAttached { name, .. } => {
                self.with("event-document-attached", &[("name", name)])
            }
            FileEvent::DocumentRemoved { document } => {
                let name = self.documents.get(document).cloned().unwrap_or_default();
                self.with("event-document-removed", &[("name", &name)])
            }
            FileEvent::DocumentSent { document, address, .. } => {
                let name = self.documents.get(document).cloned().unwrap_or_default();
                self.with("event-document-sent", &[("name", &name), ("address", address)])
            }
            FileEvent::MergedAway { .. } => say("event-merged-away"),
            FileEvent::FileJoined { .. } => say("event-file-joined"),
            FileEvent::FileParted { .. } => say("event-file-parted"),
            FileEvent::MergeUndone { .. } => say("event-merge-undone"),
            _ => unreachable!("of_file is asked of the file's own events"),
        }
    }

    fn of_debts(&self, event: &FileEvent) -> Line {
        let w = self.words;
        let of_debt = |id: &str, debt: &DebtId| self.with(id, &[("number", &self.debt(*debt))]);
        let text = match event {
            FileEvent::DebtPlaced { client, number, amount, due, .. } => {
                let (client, due) = ((self.client)(*client), w.date_short(*due));
                let amount = w.money(*amount);
                let args =
                    [("client", &client), ("number", number), ("amount", &amount), ("date", &due)];
                self.with("event-debt-placed", &args)
            }
            FileEvent::DebtCorrected { debt, .. } => of_debt("event-debt-corrected", debt),
            FileEvent::DebtWithdrawn { debt, .. } => of_debt("event-debt-withdrawn", debt),
            FileEvent::DebtRestored { debt } => of_debt("event-debt-restored", debt),
            FileEvent::PaymentBooked { debt, amount, on, .. } => {
                let (sum, day) = (w.money(*amount), w.date_short(*on));
                let known = [("amount", &sum), ("date", &day)];
                match debt {
                    _ if amount.minor < 0 => {
                        let sum = w.money(money::Money { minor: -amount.minor, ..*amount });
                        let back = [("amount", &sum), ("date", &day)];
                        self.with("event-payment-returned", &back)
                    }
                    Some(debt) => {
                        let number = self.debt(*debt);
                        let args = [known[0], known[1], ("number", &number)];
                        self.with("event-payment-booked", &args)
                    }
                    None => self.with("event-payment-unmatched", &known),
                }
            }
            FileEvent::DisputeOpened { debts, words, .. } => {
                let text = self.with("event-dispute-opened", &[("numbers", &self.numbers(debts))]);
                return (text, Some(words.clone()));
            }
            FileEvent::DisputeClosed { end, .. } => {
                let end = w.say(&format!("dispute-end-{}", key(end)));
                self.with("event-dispute-closed", &[("end", &end)])
            }
            _ => unreachable!("of_debts is asked of debts, payments and disputes"),
        };
        (text, None)
    }

    fn of_contact(&self, event: &FileEvent) -> String {
        let w = self.words;
        let outcome = |outcome| w.say(&format!("outcome-{}", key(outcome)));
        let channel_of = |channel| w.say(&format!("channel-{}", key(channel)));
        match event {
            FileEvent::HoldPlaced { kind, until, .. } => {
                let why = w.say(&format!("hold-{}", key(kind)));
                match until {
                    Some(day) => {
                        let day = w.date_short(*day);
                        self.with("event-hold-placed-until", &[("date", &day), ("why", &why)])
                    }
                    None => self.with("event-hold-placed", &[("why", &why)]),
                }
            }
            FileEvent::HoldLifted { .. } => w.say("event-hold-lifted"),
            FileEvent::OutcomeUndone { .. } => w.say("event-outcome-undone"),
            FileEvent::ContactIntended { channel: Channel::Call, .. } => w.say("event-call-begun"),
            FileEvent::ContactIntended { channel, .. } => {
                self.with("event-contact-begun", &[("channel", &channel_of(channel))])
            }
            FileEvent::ContactMade { outcome: ended, .. }
            | FileEvent::ContactFailed { outcome: ended, .. } => {
                self.with("event-contact-ended", &[("outcome", &outcome(ended))])
            }
            FileEvent::ContactEntered { direction, channel, happened, outcome: ended, .. } => {
                let (channel, ended) = (channel_of(channel), outcome(ended));
                let moment = self.moment(*happened);
                match direction {
                    Direction::In => {
                        self.with("event-called-us", &[("channel", &channel), ("outcome", &ended)])
                    }
                    Direction::Out | Direction::Outside => self.with(
                        "event-made-outside",
                        &[("channel", &channel), ("moment", &moment), ("outcome", &ended)],
                    ),
                }
            }
            _ => unreachable!("of_contact is asked of contacts and holds"),
        }
    }

    fn of_agreement(&self, event: &FileEvent) -> Line {
        let w = self.words;
        let text = match event {
            FileEvent::PromiseMade { kind, amount, due, .. } => {
                let (amount, day) = (w.money(*amount), w.date_short(*due));
                match kind {
                    PromiseKind::Full | PromiseKind::Part => {
                        let args = [("amount", &amount), ("date", &day)];
                        self.with("event-promise-made", &args)
                    }
                    PromiseKind::AlreadyPaid => {
                        self.with("event-promise-on-its-way", &[("amount", &amount)])
                    }
                }
            }
            FileEvent::PromiseDayEnded { .. } => w.say("event-promise-day-ended"),
            FileEvent::PromiseJudged { verdict, paid, .. } => {
                let paid = w.money(*paid);
                match verdict {
                    Verdict::Kept => self.with("event-promise-kept", &[("amount", &paid)]),
                    Verdict::PartKept => self.with("event-promise-part-kept", &[("amount", &paid)]),
                    Verdict::Broken => w.say("event-promise-broken"),
                }
            }
            FileEvent::PromiseWithdrawn { .. } => w.say("event-promise-withdrawn"),
            FileEvent::CallBackAgreed { at, how, document, .. } => {
                let (moment, how) = (self.moment(*at), w.say(&format!("next-{}", key(how))));
                let text = self.with("event-next-agreed", &[("moment", &moment), ("how", &how)]);
                return (text, said(document.as_ref()));
            }
            FileEvent::CallBackMade { .. } => w.say("event-call-back-made"),
            FileEvent::CallBackDropped { .. } => w.say("event-call-back-dropped"),
            FileEvent::CallPutOff { until, why } => {
                let text = self.with("event-call-put-off", &[("moment", &self.moment(*until))]);
                return (text, said(Some(why)));
            }
            _ => unreachable!("of_agreement is asked of promises and call backs"),
        };
        (text, None)
    }

    fn of_talk(&self, event: &FileEvent) -> Line {
        let w = self.words;
        match event {
            FileEvent::NoteWritten { text, .. } => (w.say("event-note-written"), said(Some(text))),
            FileEvent::ReadBackGiven { text, .. } => {
                (w.say("event-read-back-given"), said(Some(text)))
            }
            FileEvent::ReadBackSkipped { why, .. } => {
                let why = w.say(&format!("not-repeated-{}", key(why)));
                (self.with("event-read-back-skipped", &[("why", &why)]), None)
            }
            FileEvent::ReasonGiven { reason, words, .. } => {
                (self.reason(*reason), said(words.as_ref()))
            }
            FileEvent::DebtAcknowledged { debts, .. } => {
                let numbers = self.numbers(debts);
                (self.with("event-debt-acknowledged", &[("numbers", &numbers)]), None)
            }
            FileEvent::AnswersGiven { answers, .. } => (self.answers(answers), None),
            FileEvent::ComplaintMade { words, .. } => {
                (w.say("event-complaint-made"), said(Some(words)))
            }
            FileEvent::ApproachSupposed { until, kind, .. } => {
                let name = kind.map_or("none", approach_key);
                let (approach, day) = (w.say(&format!("approach-{name}")), w.date_short(*until));
                let args = [("approach", &approach), ("date", &day)];
                (self.with("event-approach-supposed", &args), None)
            }
            FileEvent::LeftToLiveOnTold { amount: Some(amount), .. } => {
                (self.with("event-left-told", &[("amount", &w.money(*amount))]), None)
            }
            FileEvent::LeftToLiveOnTold { amount: None, .. } => (w.say("event-left-untold"), None),
            FileEvent::TalkMarked { mark, .. } => {
                let mark = w.say(&format!("mark-{}", key(mark)));
                (self.with("event-talk-marked", &[("mark", &mark)]), None)
            }
            _ => unreachable!("of_talk is asked of what was said in a talk"),
        }
    }

    fn reason(&self, reason: Reason) -> String {
        let told = self.words.say(&format!("reason-{}", reason_key(reason)));
        self.with("event-reason-given", &[("reason", &told)])
    }

    fn answers(&self, answers: &[GivenAnswer]) -> String {
        let says = |given: &GivenAnswer| self.words.say(&format!("objection-{}", given.objection));
        let objections: Vec<String> = answers.iter().map(says).collect();
        let listed = objections.join(" ");
        let args = [("count", answers.len().into()), ("objections", (&listed).into())];
        self.words.say_with("event-answers-given", &args)
    }

    fn with(&self, id: &str, args: &[(&'static str, &String)]) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, text)| (*name, Arg::from(*text))).collect();
        self.words.say_with(id, &args)
    }

    fn debt(&self, debt: DebtId) -> String {
        self.debts.get(&debt).cloned().unwrap_or_else(|| "…".to_owned())
    }

    fn numbers(&self, debts: &[DebtId]) -> String {
        debts.iter().map(|debt| self.debt(*debt)).collect::<Vec<_>>().join(", ")
    }

    fn phone(&self, phone: PhoneId) -> String {
        self.phones.get(&phone).cloned().unwrap_or_else(|| "…".to_owned())
    }

    fn moment(&self, at: Timestamp) -> String {
        self.words.moment(self.zone.to_datetime(at))
    }
}

/// A number by its last three digits.
fn masked(number: &str) -> String {
    let from = number.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
    format!("…{}", &number[from..])
}

/// The key of a value in texts: `call-back`.
fn key<T: Serialize>(value: T) -> String {
    let written = serde_json::to_value(value).ok();
    written.as_ref().and_then(|it| it.as_str()).unwrap_or_default().replace('_', "-")
}

fn said(words: Option<&String>) -> Option<String> {
    words.filter(|words| !words.trim().is_empty()).cloned()
}
