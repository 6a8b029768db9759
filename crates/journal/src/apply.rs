//! One step of the fold: what an event changes in the file.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "`take` names every event; the functions below it see only those it hands over"
)]

use calendar::Timestamp;

use crate::{
    CallBack, CallBackState, ClientId, Complaint, Contact, ContactId, CustomerNumber, Debt, DebtId,
    Direction, Dispute, DisputeEnd, File, FileEvent, GivenReason, Hold, Note, Outcome, Party,
    PartyId, PartyKind, PartyRole, Payment, Phone, PhoneId, PhoneState, Promise, PromiseId,
    PromiseState, Purpose, Reached, Supposed, Told, UserId, Verdict,
};

/// An event that does not fit the file it is recorded in. Such a file is set aside for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The event's place in its stream; nought when it was not recorded yet.
    pub seq: u64,
    /// What does not fit.
    pub what: String,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "event {} does not fit the file: {}", self.seq, self.what)
    }
}

impl std::error::Error for Fault {}

pub(crate) type Applied = Result<(), String>;

impl File {
    /// Folds one event of this file. `at` and `by` say when and by whom it was recorded.
    ///
    /// # Errors
    /// A [`Fault`] when the event names what the file does not hold; the file is then unfit.
    pub fn apply(&mut self, at: Timestamp, by: UserId, event: &FileEvent) -> Result<(), Fault> {
        let seq = self.version + 1;
        self.take(at, by, event).map_err(|what| Fault { seq, what })?;
        self.version = seq;
        self.changed_at = Some(at);
        Ok(())
    }

    /// Takes an event in without counting it: also those of a joined file.
    pub(crate) fn take(&mut self, at: Timestamp, by: UserId, event: &FileEvent) -> Applied {
        self.next_id = self.next_id.max(event.next_id()).max(1);
        match event {
            FileEvent::FileOpened { .. }
            | FileEvent::ClientJoined { .. }
            | FileEvent::PartyAdded { .. }
            | FileEvent::DetailsCorrected { .. }
            | FileEvent::PhoneAdded { .. }
            | FileEvent::PhoneMarked { .. } => self.take_party(event),
            FileEvent::DebtPlaced { .. }
            | FileEvent::DebtCorrected { .. }
            | FileEvent::DebtWithdrawn { .. }
            | FileEvent::DebtRestored { .. }
            | FileEvent::PaymentBooked { .. }
            | FileEvent::DisputeOpened { .. }
            | FileEvent::DisputeClosed { .. } => self.take_debt(at, event),
            FileEvent::ContactIntended { .. }
            | FileEvent::ContactMade { .. }
            | FileEvent::ContactFailed { .. }
            | FileEvent::ContactEntered { .. }
            | FileEvent::ReadBackGiven { .. }
            | FileEvent::ReadBackSkipped { .. } => self.take_contact(at, by, event),
            FileEvent::ReasonGiven { .. }
            | FileEvent::DebtAcknowledged { .. }
            | FileEvent::AnswersGiven { .. }
            | FileEvent::ComplaintMade { .. }
            | FileEvent::ApproachSupposed { .. }
            | FileEvent::LeftToLiveOnTold { .. }
            | FileEvent::TalkMarked { .. } => self.take_talk(at, by, event),
            FileEvent::DocumentAttached { .. }
            | FileEvent::DocumentRemoved { .. }
            | FileEvent::DocumentSent { .. } => self.take_document(at, by, event),
            FileEvent::PromiseMade { .. }
            | FileEvent::PromiseDayEnded { .. }
            | FileEvent::PromiseJudged { .. }
            | FileEvent::PromiseWithdrawn { .. } => self.take_promise(at, event),
            FileEvent::CallBackAgreed { .. }
            | FileEvent::CallBackMade { .. }
            | FileEvent::CallBackDropped { .. } => self.take_call_back(event),
            FileEvent::FileRouted { .. }
            | FileEvent::HoldPlaced { .. }
            | FileEvent::HoldLifted { .. }
            | FileEvent::CallPutOff { .. }
            | FileEvent::NoteWritten { .. } => self.take_state(at, by, event),
            FileEvent::MergedAway { .. }
            | FileEvent::FileJoined { .. }
            | FileEvent::FileParted { .. }
            | FileEvent::MergeUndone { .. } => {
                self.take_merge(event);
                Ok(())
            }
            // What it takes back is left out by `replay`.
            FileEvent::OutcomeUndone { .. } => Ok(()),
            FileEvent::FactFollowed { at, by, fact } => self.take(*at, *by, fact),
        }
    }

    fn take_party(&mut self, event: &FileEvent) -> Applied {
        match event {
            FileEvent::FileOpened { .. } => self.open(event),
            FileEvent::ClientJoined { client, customer_number } => {
                self.add_client(*client, customer_number.as_deref(), self.customer);
            }
            FileEvent::PartyAdded { party, role, kind, name, position, email, phones } => {
                let mut added = blank(*role, *kind, name);
                added.position.clone_from(position);
                added.email.clone_from(email);
                self.add_party(*party, added, phones);
            }
            FileEvent::DetailsCorrected { .. } => self.correct_details(event)?,
            FileEvent::PhoneAdded { phone, party, number } => {
                self.add_phone(*phone, *party, number);
            }
            FileEvent::PhoneMarked { phone, state } => {
                let known = self.phones.get_mut(phone).ok_or_else(|| missing("phone", phone.0))?;
                known.state = *state;
            }
            _ => unreachable!("take hands only people over"),
        }
        Ok(())
    }

    fn open(&mut self, event: &FileEvent) {
        let FileEvent::FileOpened {
            party,
            client,
            kind,
            country,
            language,
            customer_number,
            name,
            birth_date,
            company_number,
            iban,
            email,
            address,
            phones,
        } = event
        else {
            unreachable!("open is called with FileOpened");
        };
        let mut opened = blank(PartyRole::Customer, *kind, name);
        opened.birth_date = *birth_date;
        opened.company_number.clone_from(company_number);
        opened.iban.clone_from(iban);
        opened.email.clone_from(email);
        opened.address.clone_from(address);
        if self.customer.is_none() {
            self.customer = Some(*party);
            self.country = *country;
            self.language = *language;
        } else if *language != self.language {
            opened.language = Some(*language);
        }
        self.add_client(*client, customer_number.as_deref(), Some(*party));
        self.add_party(*party, opened, phones);
    }

    pub(crate) fn add_client(
        &mut self,
        client: ClientId,
        number: Option<&str>,
        party: Option<PartyId>,
    ) {
        let numbers = self.clients.entry(client).or_default();
        let (Some(number), Some(party)) = (number, party) else { return };
        if numbers.iter().all(|known| known.number != number) {
            numbers.push(CustomerNumber { number: number.to_owned(), party });
        }
    }

    fn add_party(&mut self, id: PartyId, party: Party, phones: &[String]) {
        self.parties.insert(id, party);
        for (next, number) in (id.0 + 1..).zip(phones) {
            self.add_phone(PhoneId(next), id, number);
        }
    }

    fn add_phone(&mut self, id: PhoneId, party: PartyId, number: &str) {
        let state = PhoneState::Unverified;
        self.phones.insert(id, Phone { party, number: number.to_owned(), state });
        if let Some(owner) = self.parties.get_mut(&party) {
            owner.phones.push(id);
        }
    }

    fn correct_details(&mut self, event: &FileEvent) -> Applied {
        let FileEvent::DetailsCorrected {
            party,
            country,
            language,
            name,
            birth_date,
            company_number,
            iban,
            email,
            address,
        } = event
        else {
            unreachable!("correct_details is called with DetailsCorrected");
        };
        let known = self.parties.get_mut(party).ok_or_else(|| missing("party", party.0))?;
        set(&mut known.birth_date, birth_date);
        set(&mut known.company_number, company_number);
        set(&mut known.iban, iban);
        set(&mut known.email, email);
        set(&mut known.address, address);
        if let Some(name) = name {
            known.name.clone_from(name);
        }
        if self.customer == Some(*party) {
            set(&mut self.country, country);
            self.language = language.unwrap_or(self.language);
        } else {
            set(&mut known.language, language);
        }
        Ok(())
    }

    fn take_debt(&mut self, at: Timestamp, event: &FileEvent) -> Applied {
        match event {
            FileEvent::DebtPlaced { .. } => self.place_debt(event),
            FileEvent::DebtCorrected { debt, due, amount, reference, goods, terms } => {
                let known = self.debt_mut(*debt)?;
                known.due = due.unwrap_or(known.due);
                known.amount = amount.unwrap_or(known.amount);
                set(&mut known.reference, reference);
                set(&mut known.goods, goods);
                set(&mut known.terms, terms);
                if known.open().is_owed() {
                    known.settled_on = None;
                }
            }
            FileEvent::DebtWithdrawn { debt, why, on } => {
                self.debt_mut(*debt)?.withdrawn = Some((*why, *on));
            }
            FileEvent::DebtRestored { debt } => self.debt_mut(*debt)?.withdrawn = None,
            FileEvent::PaymentBooked { .. } => self.book(at, event)?,
            FileEvent::DisputeOpened { dispute, debts, contact, words } => {
                for debt in debts {
                    self.debt_mut(*debt)?.disputed = Some(*dispute);
                }
                let opened =
                    Dispute { debts: debts.clone(), since: at, words: words.clone(), ended: None };
                self.disputes.insert(*dispute, opened);
                self.mark_result(*contact);
            }
            FileEvent::DisputeClosed { dispute, end } => self.close_dispute(*dispute, *end)?,
            _ => unreachable!("take hands only debts over"),
        }
        Ok(())
    }

    fn place_debt(&mut self, event: &FileEvent) {
        let FileEvent::DebtPlaced {
            debt,
            client,
            party: _,
            kind,
            issued,
            due,
            amount,
            net,
            tax,
            number,
            reference,
            goods,
            terms,
        } = event
        else {
            unreachable!("place_debt is called with DebtPlaced");
        };
        let placed = Debt {
            client: *client,
            kind: *kind,
            number: number.clone(),
            reference: reference.clone(),
            goods: goods.clone(),
            terms: terms.clone(),
            issued: *issued,
            due: *due,
            amount: *amount,
            net: *net,
            tax: *tax,
            paid: 0,
            settled_on: None,
            withdrawn: None,
            disputed: None,
        };
        self.debts.insert(*debt, placed);
        self.add_client(*client, None, None);
    }

    fn book(&mut self, at: Timestamp, event: &FileEvent) -> Applied {
        let FileEvent::PaymentBooked {
            payment,
            client,
            debt,
            amount,
            on,
            method,
            reference,
            payer,
            external,
        } = event
        else {
            unreachable!("book is called with PaymentBooked");
        };
        if let Some(id) = debt {
            let known = self.debt_mut(*id)?;
            if known.amount.currency != amount.currency {
                return Err(format!("payment {payment} is not in the currency of debt {id}"));
            }
            known.paid = known.paid.saturating_add(amount.minor);
            known.settled_on = (!known.open().is_owed()).then_some(*on);
        }
        let booked = Payment {
            client: *client,
            debt: *debt,
            amount: *amount,
            on: *on,
            method: *method,
            reference: reference.clone(),
            payer: payer.clone(),
            external: external.clone(),
            booked_at: at,
        };
        self.payments.insert(*payment, booked);
        Ok(())
    }

    fn close_dispute(&mut self, id: crate::DisputeId, end: DisputeEnd) -> Applied {
        let known = self.disputes.get_mut(&id).ok_or_else(|| missing("dispute", id.0))?;
        known.ended = Some(end);
        for debt in self.debts.values_mut().filter(|debt| debt.disputed == Some(id)) {
            debt.disputed = None;
        }
        Ok(())
    }

    fn take_contact(&mut self, at: Timestamp, by: UserId, event: &FileEvent) -> Applied {
        match event {
            FileEvent::ContactIntended { contact, channel, party, phone, purpose, proof } => {
                let intended = Contact {
                    at,
                    by,
                    channel: *channel,
                    direction: Direction::Out,
                    purpose: *purpose,
                    party: Some(*party),
                    phone: *phone,
                    outcome: None,
                    reached: Reached::Nobody,
                    result: false,
                    read_back: None,
                    proof: Some(proof.clone()),
                    told: Told::default(),
                };
                self.contacts.insert(*contact, intended);
            }
            FileEvent::ContactMade { contact, outcome, reached } => {
                self.end_contact(*contact, *outcome, *reached)?;
            }
            FileEvent::ContactFailed { contact, outcome } => {
                self.end_contact(*contact, *outcome, Reached::Nobody)?;
            }
            FileEvent::ContactEntered { .. } => self.enter_contact(by, event)?,
            FileEvent::ReadBackGiven { contact, text } => {
                self.contact_mut(*contact)?.read_back = Some(text.clone());
            }
            FileEvent::ReadBackSkipped { contact, why } => {
                self.contact_mut(*contact)?.told.not_repeated = Some(*why);
            }
            _ => unreachable!("take hands only contacts over"),
        }
        Ok(())
    }

    fn enter_contact(&mut self, by: UserId, event: &FileEvent) -> Applied {
        let FileEvent::ContactEntered {
            contact,
            direction,
            channel,
            happened,
            party,
            phone,
            outcome,
            reached,
        } = event
        else {
            unreachable!("enter_contact is called with ContactEntered");
        };
        let entered = Contact {
            at: *happened,
            by,
            channel: *channel,
            direction: *direction,
            purpose: Purpose::Answer,
            party: *party,
            phone: *phone,
            outcome: None,
            reached: *reached,
            result: false,
            read_back: None,
            proof: None,
            told: Told::default(),
        };
        self.contacts.insert(*contact, entered);
        self.end_contact(*contact, *outcome, *reached)
    }

    fn end_contact(&mut self, id: ContactId, outcome: Outcome, reached: Reached) -> Applied {
        let contact = self.contact_mut(id)?;
        contact.outcome = Some(outcome);
        contact.reached = reached;
        self.put_off = None;
        Ok(())
    }

    fn take_talk(&mut self, at: Timestamp, by: UserId, event: &FileEvent) -> Applied {
        match event {
            FileEvent::ReasonGiven { contact, client, reason, words } => {
                let (contact, client, reason) = (*contact, *client, *reason);
                let given = GivenReason { at, contact, client, reason, words: words.clone() };
                // What a joined file tells may be older than what is known here.
                let place = self.reasons.partition_point(|known| known.at <= at);
                self.reasons.insert(place, given);
            }
            FileEvent::DebtAcknowledged { contact, debts } => {
                if let Some(contact) = contact.and_then(|id| self.contacts.get_mut(&id)) {
                    contact.told.acknowledged.extend(debts);
                }
            }
            FileEvent::AnswersGiven { contact, answers } => {
                self.contact_mut(*contact)?.told.answers.extend_from_slice(answers);
            }
            FileEvent::ComplaintMade { complaint, contact, client, words } => {
                let (contact, client) = (*contact, *client);
                let made = Complaint { at, contact, client, words: words.clone() };
                self.complaints.insert(*complaint, made);
                self.mark_result(contact);
            }
            FileEvent::ApproachSupposed { contact: _, until, kind } => {
                if self.supposed.is_none_or(|known| known.at <= at) {
                    self.supposed = Some(Supposed { kind: *kind, at, by, until: *until });
                }
            }
            FileEvent::LeftToLiveOnTold { contact, amount } => {
                self.contact_mut(*contact)?.told.left_to_live_on = Some(*amount);
            }
            FileEvent::TalkMarked { contact, mark } => {
                self.contact_mut(*contact)?.told.mark = Some(*mark);
            }
            _ => unreachable!("take hands only what was said in a talk over"),
        }
        Ok(())
    }

    fn take_promise(&mut self, at: Timestamp, event: &FileEvent) -> Applied {
        match event {
            FileEvent::PromiseMade { replaces, contact, promise, .. } => {
                if let Some(old) = replaces {
                    self.set_promise(*old, at, PromiseState::Renegotiated(*promise))?;
                }
                self.make_promise(at, event);
                self.mark_result(*contact);
            }
            FileEvent::PromiseDayEnded { promise } => {
                self.set_promise(*promise, at, PromiseState::AwaitingBank)?;
            }
            FileEvent::PromiseJudged { promise, verdict, paid, .. } => {
                let state = match verdict {
                    Verdict::Kept => PromiseState::Kept,
                    Verdict::PartKept => PromiseState::PartKept,
                    Verdict::Broken => PromiseState::Broken,
                };
                self.set_promise(*promise, at, state)?.paid = paid.minor;
            }
            FileEvent::PromiseWithdrawn { promise } => {
                self.set_promise(*promise, at, PromiseState::Withdrawn)?;
            }
            _ => unreachable!("take hands only promises over"),
        }
        Ok(())
    }

    fn make_promise(&mut self, at: Timestamp, event: &FileEvent) {
        let FileEvent::PromiseMade {
            promise,
            kind,
            client,
            debts,
            amount,
            due,
            made_on,
            method,
            pay_day,
            contact,
            replaces: _,
            reference,
        } = event
        else {
            unreachable!("make_promise is called with PromiseMade");
        };
        let made = Promise {
            kind: *kind,
            client: *client,
            debts: debts.clone(),
            amount: *amount,
            due: *due,
            made_on: *made_on,
            made_at: at,
            method: *method,
            reference: reference.clone(),
            pay_day: *pay_day,
            contact: *contact,
            state: PromiseState::Open,
            history: vec![(at, PromiseState::Open)],
            paid: 0,
        };
        self.promises.insert(*promise, made);
    }

    fn set_promise(
        &mut self,
        id: PromiseId,
        at: Timestamp,
        state: PromiseState,
    ) -> Result<&mut Promise, String> {
        let promise = self.promises.get_mut(&id).ok_or_else(|| missing("promise", id.0))?;
        promise.state = state;
        promise.history.push((at, state));
        Ok(promise)
    }

    fn take_call_back(&mut self, event: &FileEvent) -> Applied {
        let (id, state) = match event {
            FileEvent::CallBackAgreed {
                call_back,
                at,
                tied_to,
                party,
                contact,
                how,
                why,
                document,
            } => {
                let agreed = CallBack {
                    at: *at,
                    how: *how,
                    why: *why,
                    document: document.clone(),
                    tied_to: *tied_to,
                    party: *party,
                    state: CallBackState::Open,
                };
                self.call_backs.insert(*call_back, agreed);
                self.mark_result(*contact);
                return Ok(());
            }
            FileEvent::CallBackMade { call_back, contact } => {
                (call_back, CallBackState::Done(*contact))
            }
            FileEvent::CallBackDropped { call_back } => (call_back, CallBackState::Dropped),
            _ => unreachable!("take hands only call backs over"),
        };
        let known = self.call_backs.get_mut(id).ok_or_else(|| missing("call back", id.0))?;
        known.state = state;
        Ok(())
    }

    fn take_state(&mut self, at: Timestamp, by: UserId, event: &FileEvent) -> Applied {
        match event {
            FileEvent::FileRouted { skill } => self.skill = *skill,
            FileEvent::HoldPlaced { hold, kind, until, contact } => {
                let placed = Hold { kind: *kind, since: at, until: *until, lifted: None };
                self.holds.insert(*hold, placed);
                self.mark_result(*contact);
            }
            FileEvent::HoldLifted { hold } => {
                let known = self.holds.get_mut(hold).ok_or_else(|| missing("hold", hold.0))?;
                known.lifted = Some(at);
            }
            FileEvent::CallPutOff { until, .. } => self.put_off = Some(*until),
            FileEvent::NoteWritten { note, client, contact, text } => {
                let (client, contact) = (*client, *contact);
                self.notes.insert(*note, Note { at, by, client, contact, text: text.clone() });
            }
            _ => unreachable!("take hands only states over"),
        }
        Ok(())
    }

    /// A contact that left something agreed, registered or corrected has a result.
    fn mark_result(&mut self, contact: Option<ContactId>) {
        if let Some(contact) = contact.and_then(|id| self.contacts.get_mut(&id)) {
            contact.result = true;
        }
    }

    fn debt_mut(&mut self, id: DebtId) -> Result<&mut Debt, String> {
        self.debts.get_mut(&id).ok_or_else(|| missing("debt", id.0))
    }

    pub(crate) fn contact_mut(&mut self, id: ContactId) -> Result<&mut Contact, String> {
        self.contacts.get_mut(&id).ok_or_else(|| missing("contact", id.0))
    }
}

fn blank(role: PartyRole, kind: PartyKind, name: &str) -> Party {
    Party {
        role,
        kind,
        name: name.to_owned(),
        position: None,
        language: None,
        birth_date: None,
        company_number: None,
        iban: None,
        email: None,
        address: None,
        phones: Vec::new(),
    }
}

fn set<T: Clone>(known: &mut Option<T>, learnt: &Option<T>) {
    if learnt.is_some() {
        known.clone_from(learnt);
    }
}

pub(crate) fn missing(what: &str, id: u32) -> String {
    format!("it names {what} {id}, which the file does not hold")
}
