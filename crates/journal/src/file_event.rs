//! Events of one customer's file: past-tense facts. The list only grows.

use calendar::{Date, Timestamp};
use locale::{Country, Language};
use money::Money;

use crate::{
    Address, CallBackId, Channel, ClientId, ComplaintId, ContactId, CustomerType, DebtId, DebtKind,
    Direction, DisputeEnd, DisputeId, DocumentId, GivenAnswer, HoldId, HoldKind, Mark, Media,
    NextContact, NextWhy, NotRepeated, NoteId, Outcome, PartyId, PartyKind, PartyRole, PaymentId,
    PaymentMethod, PhoneId, PhoneState, PromiseId, PromiseKind, Proof, Purpose, Reached, Reason,
    Skill, StreamId, UserId, Verdict, Withdrawal,
};

/// What happened to one customer's file. "Sealed" fields are personal and never stored in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileEvent {
    /// The file was opened for a customer of `client`.
    ///
    /// The numbers in `phones` take the ids that follow `party`.
    FileOpened {
        /// The customer's id in the file.
        party: PartyId,
        /// The client whose data told of them.
        client: ClientId,
        /// Person or company.
        kind: PartyKind,
        /// Where they live, if known.
        country: Option<Country>,
        /// What they speak.
        language: Language,
        /// The client's own number for them; sealed.
        customer_number: Option<String>,
        /// Full name; sealed.
        name: String,
        /// Date of birth; sealed.
        birth_date: Option<Date>,
        /// Company registration number; sealed.
        company_number: Option<String>,
        /// Bank account; sealed.
        iban: Option<String>,
        /// E-mail; sealed.
        email: Option<String>,
        /// Postal address; sealed.
        address: Option<Address>,
        /// Telephone numbers in E.164; sealed.
        phones: Vec<String>,
    },
    /// A further client has claims against the same customer.
    ClientJoined {
        /// Which.
        client: ClientId,
        /// That client's number for the customer; sealed.
        customer_number: Option<String>,
    },
    /// Somebody beside the customer was noted. `phones` take the ids that follow `party`.
    PartyAdded {
        /// Their id.
        party: PartyId,
        /// What they are to the debts.
        role: PartyRole,
        /// Person or company.
        kind: PartyKind,
        /// Full name; sealed.
        name: String,
        /// What they do at the company; sealed.
        position: Option<String>,
        /// E-mail; sealed.
        email: Option<String>,
        /// Telephone numbers in E.164; sealed.
        phones: Vec<String>,
    },
    /// A party's details were learnt anew; what is `None` stays.
    DetailsCorrected {
        /// Whose.
        party: PartyId,
        /// Where they live now.
        country: Option<Country>,
        /// What they speak.
        language: Option<Language>,
        /// Full name; sealed.
        name: Option<String>,
        /// Date of birth; sealed.
        birth_date: Option<Date>,
        /// Company registration number; sealed.
        company_number: Option<String>,
        /// Bank account; sealed.
        iban: Option<String>,
        /// E-mail; sealed.
        email: Option<String>,
        /// Postal address; sealed.
        address: Option<Address>,
    },
    /// A telephone number was learnt.
    PhoneAdded {
        /// Its id.
        phone: PhoneId,
        /// Whose it is.
        party: PartyId,
        /// E.164; sealed.
        number: String,
    },
    /// What is known of a number changed.
    PhoneMarked {
        /// Which.
        phone: PhoneId,
        /// What is known now.
        state: PhoneState,
    },
    /// The file needs a caller with this skill, or, with `None`, any caller.
    FileRouted {
        /// The skill.
        skill: Option<Skill>,
    },
    /// A claim was given to the desk.
    DebtPlaced {
        /// Its id.
        debt: DebtId,
        /// Whose claim.
        client: ClientId,
        /// Against whom, where it is not the customer that the file was opened for but one of a
        /// file that was joined to it.
        party: Option<PartyId>,
        /// What it is.
        kind: DebtKind,
        /// Day of issue.
        issued: Date,
        /// Due day.
        due: Date,
        /// The whole amount.
        amount: Money,
        /// Net, in minor units.
        net: Option<i64>,
        /// Tax, in minor units.
        tax: Option<i64>,
        /// Invoice number or the id that the import gave; sealed.
        number: String,
        /// Payment reference; sealed.
        reference: Option<String>,
        /// What was bought; sealed.
        goods: Option<String>,
        /// Terms of sale; sealed.
        terms: Option<String>,
    },
    /// The client's data states a debt differently; what is `None` stays.
    DebtCorrected {
        /// Which.
        debt: DebtId,
        /// Due day.
        due: Option<Date>,
        /// The whole amount.
        amount: Option<Money>,
        /// Payment reference; sealed.
        reference: Option<String>,
        /// What was bought; sealed.
        goods: Option<String>,
        /// Terms of sale; sealed.
        terms: Option<String>,
    },
    /// A debt is no longer collected here.
    DebtWithdrawn {
        /// Which.
        debt: DebtId,
        /// Why.
        why: Withdrawal,
        /// Since when.
        on: Date,
    },
    /// A withdrawn debt is listed as open again.
    DebtRestored {
        /// Which.
        debt: DebtId,
    },
    /// A payment was booked.
    PaymentBooked {
        /// Its id.
        payment: PaymentId,
        /// To which client.
        client: ClientId,
        /// The debt it pays; `None` while it waits to be matched.
        debt: Option<DebtId>,
        /// How much; negative for money sent back.
        amount: Money,
        /// The day it arrived.
        on: Date,
        /// How it was made.
        method: PaymentMethod,
        /// Words with it; sealed.
        reference: Option<String>,
        /// Who paid; sealed.
        payer: Option<String>,
        /// The client's id of it; sealed.
        external: Option<String>,
    },
    /// The customer disputes debts.
    DisputeOpened {
        /// Its id.
        dispute: DisputeId,
        /// Which debts.
        debts: Vec<DebtId>,
        /// In which contact it was said.
        contact: Option<ContactId>,
        /// In their words; sealed.
        words: String,
    },
    /// A dispute ended.
    DisputeClosed {
        /// Which.
        dispute: DisputeId,
        /// How.
        end: DisputeEnd,
    },
    /// Contact stops, for every client.
    HoldPlaced {
        /// Its id.
        hold: HoldId,
        /// Why.
        kind: HoldKind,
        /// The last day of it; open-ended when `None`.
        until: Option<Date>,
        /// In which contact it was asked for.
        contact: Option<ContactId>,
    },
    /// A hold ended before its day.
    HoldLifted {
        /// Which.
        hold: HoldId,
    },
    /// A contact is about to be made by the desk, with a permit.
    ContactIntended {
        /// Its id.
        contact: ContactId,
        /// How.
        channel: Channel,
        /// With whom.
        party: PartyId,
        /// On which number.
        phone: Option<PhoneId>,
        /// What for.
        purpose: Purpose,
        /// What made it allowed.
        proof: Proof,
    },
    /// An intended contact reached somebody or something.
    ContactMade {
        /// Which.
        contact: ContactId,
        /// How it ended.
        outcome: Outcome,
        /// Who was spoken with.
        reached: Reached,
    },
    /// An intended contact reached nobody.
    ContactFailed {
        /// Which.
        contact: ContactId,
        /// How it ended.
        outcome: Outcome,
    },
    /// The customer came to the desk, or a contact made elsewhere was entered afterwards.
    ContactEntered {
        /// Its id.
        contact: ContactId,
        /// `In` or `Outside`.
        direction: Direction,
        /// How.
        channel: Channel,
        /// When it happened.
        happened: Timestamp,
        /// With whom.
        party: Option<PartyId>,
        /// On which number.
        phone: Option<PhoneId>,
        /// How it ended.
        outcome: Outcome,
        /// Who was spoken with.
        reached: Reached,
    },
    /// A promise to pay was made.
    PromiseMade {
        /// Its id.
        promise: PromiseId,
        /// What was promised.
        kind: PromiseKind,
        /// To which client.
        client: ClientId,
        /// Which debts it pays.
        debts: Vec<DebtId>,
        /// How much.
        amount: Money,
        /// By which day.
        due: Date,
        /// The day it was made, in the customer's zone.
        made_on: Date,
        /// How it will be paid.
        method: PaymentMethod,
        /// The customer's pay day, where the date came from that.
        pay_day: Option<u8>,
        /// In which contact.
        contact: Option<ContactId>,
        /// The promise it takes the place of.
        replaces: Option<PromiseId>,
        /// The reference it will carry; sealed.
        reference: Option<String>,
    },
    /// The promised day ended; whether the money came is not known yet.
    PromiseDayEnded {
        /// Which.
        promise: PromiseId,
    },
    /// The client's data covers the promised day, or the money is there.
    PromiseJudged {
        /// Which.
        promise: PromiseId,
        /// What it showed.
        verdict: Verdict,
        /// What had arrived.
        paid: Money,
        /// The day up to which the client's data was complete.
        covered_to: Date,
    },
    /// A promise is no longer asked for.
    PromiseWithdrawn {
        /// Which.
        promise: PromiseId,
    },
    /// A call back or another dated next contact was agreed.
    CallBackAgreed {
        /// Its id.
        call_back: CallBackId,
        /// When: where they are to call, when we call who has not.
        at: Timestamp,
        /// Who promised to call.
        tied_to: Option<UserId>,
        /// Whom to call.
        party: Option<PartyId>,
        /// In which contact it was agreed.
        contact: Option<ContactId>,
        /// How.
        how: NextContact,
        /// What it follows from.
        why: NextWhy,
        /// The document that was asked for and sent; sealed.
        document: Option<String>,
    },
    /// A call back was made, or is made needless by a contact.
    CallBackMade {
        /// Which.
        call_back: CallBackId,
        /// In which contact.
        contact: ContactId,
    },
    /// A call back is no longer wanted.
    CallBackDropped {
        /// Which.
        call_back: CallBackId,
    },
    /// A caller put the next call off.
    CallPutOff {
        /// Not before.
        until: Timestamp,
        /// Why; sealed.
        why: String,
    },
    /// A note was written.
    NoteWritten {
        /// Its id.
        note: NoteId,
        /// The client whose users may read it; every client's when `None`.
        client: Option<ClientId>,
        /// With which contact.
        contact: Option<ContactId>,
        /// The note; sealed.
        text: String,
    },
    /// What was agreed was repeated to the customer before hanging up.
    ReadBackGiven {
        /// In which contact.
        contact: ContactId,
        /// Who does what by when; sealed.
        text: String,
    },
    /// What was recorded of a contact's end was a slip: all that was appended with it is taken back,
    /// and the contact waits for its end again. One that was entered is taken back itself. Nothing
    /// else may stand between the two.
    OutcomeUndone {
        /// Which contact.
        contact: ContactId,
    },
    /// What was agreed was not repeated before hanging up.
    ReadBackSkipped {
        /// In which contact.
        contact: ContactId,
        /// Why not.
        why: NotRepeated,
    },
    /// The customer said why the debt is open.
    ReasonGiven {
        /// In which contact.
        contact: Option<ContactId>,
        /// The client whose users may read it; every client's when `None`.
        client: Option<ClientId>,
        /// What it is; sealed.
        reason: Reason,
        /// In their words; sealed.
        words: Option<String>,
    },
    /// The customer granted that they owe these debts.
    DebtAcknowledged {
        /// In which contact.
        contact: Option<ContactId>,
        /// Which debts.
        debts: Vec<DebtId>,
    },
    /// Answers were given to objections, in their order.
    AnswersGiven {
        /// In which contact.
        contact: ContactId,
        /// Which; sealed, since what was said against paying may tell of health or family.
        answers: Vec<GivenAnswer>,
    },
    /// A complaint was made.
    ComplaintMade {
        /// Its id.
        complaint: ComplaintId,
        /// In which contact.
        contact: Option<ContactId>,
        /// The client whose users may read it; every client's when `None`.
        client: Option<ClientId>,
        /// In their words; sealed.
        words: String,
    },
    /// A caller said which approach fits, or that none of them does.
    ApproachSupposed {
        /// In which contact.
        contact: Option<ContactId>,
        /// The last day on which it counts.
        until: Date,
        /// Which; sealed.
        kind: Option<CustomerType>,
    },
    /// Before a part payment the customer said what is left to live on that month.
    LeftToLiveOnTold {
        /// In which contact.
        contact: ContactId,
        /// How much; sealed. `None` when they would not say.
        amount: Option<Money>,
    },
    /// The caller's mark after a talk.
    TalkMarked {
        /// Which.
        contact: ContactId,
        /// Whether the next talk is easier or harder now; sealed.
        mark: Mark,
    },
    /// A document was attached; its bytes lie beside the journal.
    DocumentAttached {
        /// Its id.
        document: DocumentId,
        /// The debt it is about, where it is about one.
        debt: Option<DebtId>,
        /// The client whose users may see it.
        client: ClientId,
        /// What it is.
        media: Media,
        /// How long it is.
        bytes: u64,
        /// BLAKE3 of its bytes, in hexadecimal; sealed.
        hash: String,
        /// Its file's name; sealed.
        name: String,
    },
    /// A document was taken away, and its bytes with it.
    DocumentRemoved {
        /// Which.
        document: DocumentId,
    },
    /// A document was sent to the customer, who asked for it in a talk.
    DocumentSent {
        /// In which contact.
        contact: ContactId,
        /// Which.
        document: DocumentId,
        /// How.
        channel: Channel,
        /// To which address; sealed.
        address: String,
    },
    /// This file and another are the same person's; it lives on in `into`.
    MergedAway {
        /// The merge's id, the same in both files.
        merge: u64,
        /// The file it lives on in.
        into: StreamId,
    },
    /// Another file of the same person was joined to this one.
    FileJoined {
        /// The merge's id.
        merge: u64,
        /// The file joined.
        from: StreamId,
        /// Its version at the joining, before its `MergedAway`.
        version: u64,
        /// What is added to every id of the joined file, so that none meets one of this file.
        base: u32,
        /// How many ids the joined file had used.
        ids: u32,
    },
    /// A joining was undone, in the file that had taken the other in.
    FileParted {
        /// The merge's id.
        merge: u64,
    },
    /// A merge was undone, in the file that had gone away.
    ///
    /// What was recorded in `into` between `joined` and `parted` and concerns this file follows in
    /// the same append, each fact as a `FactFollowed`. Where the joining itself was never recorded,
    /// all four numbers are nought.
    MergeUndone {
        /// The merge's id.
        merge: u64,
        /// The file it had lived on in.
        into: StreamId,
        /// The version of `into` that holds its `FileJoined`.
        joined: u64,
        /// The version of `into` that holds its `FileParted`.
        parted: u64,
        /// As in `FileJoined`.
        base: u32,
        /// As in `FileJoined`.
        ids: u32,
    },
    /// A fact that was recorded in another file, while this one lived on in it, came along when
    /// the two parted: from then on neither needs the other to be read.
    FactFollowed {
        /// When it was recorded there.
        at: Timestamp,
        /// By whom.
        by: UserId,
        /// What happened, in this file's ids; sealed. Never itself a fact that followed.
        fact: Box<FileEvent>,
    },
}
