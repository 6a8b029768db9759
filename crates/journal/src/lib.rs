//! The journal: what happened, as events that never change, and the customer's file as their fold.
//!
//! [`FileEvent`], [`ClientEvent`] and [`DeskEvent`] are the facts of the three kinds of stream;
//! [`Recorded`] adds place, time and author. [`File`] is all there is about one person or company,
//! [`replay`] folds it from its events, also across merged files. Nothing here does I/O, and the
//! bytes of an event are `store`'s matter.

mod apply;
mod apply_document;
mod apply_merge;
mod client_event;
mod contact;
mod debt;
mod desk_event;
mod document;
mod event_ids;
mod file;
mod file_event;
mod ids;
mod merge;
mod parting;
mod party;
mod promise;
mod talk;
mod undo;

pub use apply::Fault;
pub use client_event::{ClientEvent, ImportKind, ImportTotals};
pub use contact::{
    CallBack, CallBackState, Channel, Contact, Direction, NextContact, NextWhy, NotRepeated,
    Outcome, Proof, Purpose, Reached, Told,
};
pub use debt::{Debt, DebtKind, Dispute, DisputeEnd, Payment, PaymentMethod, Withdrawal};
pub use desk_event::{DeskEvent, Grants, Role, Scope, Skill};
pub use document::{DOCUMENT_BYTES_MAX, Document, Media, SentDocument};
pub use file::{CustomerNumber, File, Hold, HoldKind, Join, Note};
pub use file_event::FileEvent;
pub use ids::{
    CallBackId, ClientId, ComplaintId, ContactId, DebtId, DisputeId, DocumentId, HoldId, HookId,
    NoteId, PartyId, PaymentId, PhoneId, PromiseId, StreamId, StreamKind, TokenId, UserId, WordsId,
};
pub use merge::{Recorded, following, replay};
pub use party::{Address, Party, PartyKind, PartyRole, Phone, PhoneState};
pub use promise::{Promise, PromiseKind, PromiseState, Verdict};
pub use talk::{
    AnswerClass, Complaint, CustomerType, GivenAnswer, GivenReason, Mark, Reason, Supposed,
};
pub use undo::last_outcome;

#[cfg(test)]
mod tests;
