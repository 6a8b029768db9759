//! Pages: plain views to HTML text, with the stylesheet and the small script they need.

mod asset;
mod board;
mod call;
mod customer;
mod due;
mod entry;
mod figure;
mod find;
mod form;
mod frame;
mod import;
mod key;
mod mark;
mod named;
mod outcome;
mod sheet;
mod spark;
mod trouble;
mod users;

pub use asset::{Asset, asset, mark_url, script_url, style_url};
pub use board::{BoardView, Counts, PromiseCounts, page_board};
pub use call::{
    BeforeCall, CallState, CallView, NextView, NothingView, Refusal, page_next, page_talk,
};
pub use customer::{CustomerView, InHand, Look, Note, page_customer};
pub use due::{DueCallBack, DuePromise, DueView, page_due};
pub use entry::{
    DemoSignIn, FirstView, PasswordView, SignInView, page_first, page_password, page_sign_in,
};
pub use find::{Answer, FindView, Found, find_results, page_find};
pub use form::{Choice, FieldError, Filled};
pub use frame::{Flash, Frame, Place, SCREEN_LANGUAGES, SignedIn, Today};
pub use import::{
    Change, Column, DoneView, ImportRow, ImportsView, MappingView, Missing, PreviewView, Problem,
    ProgressView, Question, Sample, SampleCell, Tally, import_progress, page_import_done,
    page_imports, page_mapping, page_preview, page_progress,
};
pub use named::{
    Channel, Direction, FoundBy, ImportKind, ImportState, Method, Outcome, PartyKind, PhoneState,
    PromiseState, QueueState, Reached, Rest, Role, Skill, SkipReason, Stage, Tone, Trouble,
    Unusual, Whose,
};
pub use outcome::{FullNumber, Talking, read_back_text};
pub use sheet::{
    Habit, Hold, Hours, Invoice, PaidLate, Payment, Phone, Promise, PromiseStep, Sheet, Talk,
};
pub use trouble::{RefusalView, TroubleView, page_refusal, page_trouble};
pub use users::{User, UserView, UsersView, page_user, page_users};
