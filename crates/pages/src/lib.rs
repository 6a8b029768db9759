//! Pages: plain views to HTML text, with the stylesheet and the small script they need.
//!
//! A view is a plain struct whose values are decided already; sentences that others compose (why a
//! customer is next, refusals, the read-back, errors) come in the reader's language. All other text
//! is looked up here. Nothing is inline, so a policy of `default-src 'self'` is enough.
//!
//! # Addresses
//!
//! Every POST carries `csrf`. `{c}` is `Sheet::id`, `{i}` an import's id, `{u}` a user's. A page
//! that is posted in vain is shown again with [`Filled`]: the pairs as posted, and the errors by
//! field name.
//!
//! | address | shows | posts |
//! | --- | --- | --- |
//! | GET `/sign-in?language=&then=` | [`page_sign_in`] | `/sign-in`: `user` `password` `then` |
//! | GET `/first` | [`page_first`] | `/first`: `code` `name` `user` `password` `again` |
//! | GET `/password` | [`page_password`] | `/password`: `current` `password` `again` |
//! | (menu) | | `/language`: `language`; `/sign-out` |
//! | GET `/next` | [`page_next`]: leases, or goes on with the lease | see below |
//! | GET `/customer/{c}` | [`page_customer`] | `/customer/{c}/take`: `version`, then to `/next`; see below |
//! | GET `/customer/{c}/timeline` | [`page_timeline`] | |
//! | GET `/customer/{c}/document/{d}` | the document itself | |
//! | GET `/customer/{c}/talk/in`, `/talk/outside` | [`page_talk`] | `/customer/{c}/outcome` |
//! | GET `/customer/{c}/merge?q=&with=` | [`page_merge`] | `/customer/{c}/merge`: `with`; `/customer/{c}/part`: `away` |
//! | GET `/find?q=`; `/find/results?q=` | [`page_find`]; [`find_results`] | |
//! | GET `/due?day=YYYY-MM-DD&whose=mine\|team` | [`page_due`] | |
//! | GET `/library?of=`; `/customer/{c}/answers?q=` | [`page_library`]; [`answers_found`] | |
//! | GET `/breath?minutes=` | [`page_breath`] | |
//! | GET `/board` | [`page_board`] | |
//! | GET `/import` | [`page_imports`] | `/import` (multipart): `file` `mapping` |
//! | GET `/import/{i}` | by its state: [`page_mapping`], [`page_preview`], [`page_progress`], [`page_import_done`] | |
//! | GET `/import/{i}/mapping` | [`page_mapping`] again | `/import/{i}/mapping`, below |
//! | GET `/import/{i}/progress` | [`import_progress`]; a redirect or an error once it is over | |
//! | GET `/import/{i}/mend.csv` | the rows that cannot be read | |
//! | | | `/import/{i}/start`: `agree_missing=yes`; `/import/{i}/discard` |
//! | GET `/users` | [`page_users`] | |
//! | GET `/users/new`, `/users/{u}` | [`page_user`] | the same address: `name` `user` `screen_language` `role`* `language`* `skill`* `all_clients=yes` `client`*; `/users/{u}/reset`, `/disable`, `/enable` |
//! | GET `/programs` | [`page_programs`] | `/programs/tokens`: `token_name` `token_user` `scope`* `until`; `/programs/hooks`: `url` `hook_user` `kinds`; `/programs/tokens/{t}/end`, `/programs/hooks/{h}/end` |
//! | GET `/api` | [`page_api`] | |
//! | GET `/find`, `/due`, `/board`, `/import`, `/users`, `/programs/tokens`, `/programs/hooks`, each with `.csv` or `.xlsx` | the list as a file | |
//! | GET `/assets/...` | [`asset`] | |
//! | anything else | [`page_trouble`], [`page_refusal`] | |
//!
//! `*`: may be there several times. A check box posts `yes` or nothing.
//!
//! # Before a call
//!
//! | post | fields | then |
//! | --- | --- | --- |
//! | `/customer/{c}/call` | `version` `phone` (`Phone::id`) | `/next`, now with [`CallState::Talking`], or [`page_refusal`] |
//! | `/customer/{c}/skip` | `reason` ([`SkipReason`]) `words` | `/next` |
//! | `/customer/{c}/draft` | `note` | 204 to the script, `/next` to a form |
//! | `/customer/{c}/read-back` | the outcome's fields | [`read_back_text`] as text, nothing written |
//!
//! # The outcome: `/customer/{c}/outcome`
//!
//! Names are those of [`Direction`], [`Outcome`], [`Reached`], [`Method`], [`Rest`], [`Channel`].
//! Dates are `YYYY-MM-DD`, hours `HH:MM`, amounts as people of the language write them. Fields of
//! outcomes that were not chosen are posted too, and mean nothing.
//!
//! | when | fields |
//! | --- | --- |
//! | always | `version` `once` `talk` ([`Direction`]) `outcome` `note` |
//! | call out | `contact` |
//! | outside | `at_date` `at_time` `channel` |
//! | somebody was reached (`paid` to `talk`) | `reached` `read_back=yes` or `read_back_not` ([`NotRepeated`]) `why` ([`Reason`]) `why_words` `granted=yes` `approach` `answer`* (`KEY:N`) `mark` ([`Mark`]) |
//! | `paid`, `promise`, `part-payment` | `client` |
//! | `paid` | `paid_amount` `paid_currency` `paid_on` `paid_method` `paid_reference` |
//! | `promise` | `promise_amount` `promise_currency` `promise_on` `promise_pay_day` `promise_method` `promise_reference` |
//! | `part-payment` | `part_amount` `part_currency` `part_on` `part_method` `part_reference` [`FURTHER_PARTS`] `part_rest` ([`Rest`]) `part_rest_on` `left_amount` `left_untold=yes` |
//! | `call-back` | `back_how` ([`NextContact`]) `back_on` `back_at` (the customer's time) `back_mine=yes` `back_why` ([`NextWhy`]) `back_document` |
//! | `dispute` | `dispute_invoice`* (`Invoice::id`) `dispute_words` |
//! | `refusal` | `refusal_words` |
//!
//! Beside any of these stands `hold` ([`HoldReason`], or empty) with `hold_until`.
//!
//! # What is entered outside a talk
//!
//! Each carries `once`; then back to `/customer/{c}`.
//!
//! | post | fields |
//! | --- | --- |
//! | `/customer/{c}/note` | `note` |
//! | `/customer/{c}/hold` | `hold` ([`HoldReason`]) `hold_until` (a day, or empty: until it is lifted) |
//! | `/customer/{c}/lift` | `lift` (`Stop::Hold`) |
//! | `/customer/{c}/settle` | `dispute` (`Stop::Dispute`) `end-ID` ([`DisputeEnd`]) |
//! | `/customer/{c}/documents` (multipart) | `document_invoice` (`Invoice::id`, or empty) `document` |
//! | `/customer/{c}/document/{d}/remove` | |
//! | `/customer/{c}/complaint` | `complaint_words`, and the outcome's fields: shown again as they are |
//! | `/customer/{c}/closing` | `close` ([`Closing`]), and the outcome's fields: shown again, filled as it says |
//! | `/customer/{c}/route` | `route` ([`Skill`], or empty: anybody) |
//!
//! # The columns: `/import/{i}/mapping`
//!
//! `kind` ([`ImportKind`]) `client` (a choice, or empty: from a column) `client_new` `currency`
//! `country` `complete_to` `mapping_name`; `column.0`, `column.1`, ... (a target, or empty: left
//! out); `answer.KEY` for each [`Question`].

mod api;
mod asset;
mod board;
mod breath;
mod call;
mod customer;
mod due;
mod entry;
mod figure;
mod find;
mod form;
mod frame;
mod guide;
mod import;
mod key;
mod library;
mod mark;
mod merge;
mod named;
mod outcome;
mod programs;
mod save;
mod sheet;
mod spark;
mod timeline;
mod trouble;
mod users;
mod wordings;

pub use api::{ApiGroup, ApiOperation, ApiProblem, ApiView, page_api};
pub use asset::{Asset, asset, mark_url, script_url, style_url};
pub use board::{BoardView, CoachingView, Counts, PromiseCounts, page_board, page_coaching};
pub use breath::{BREATH_MINUTES, BreathView, page_breath};
pub use call::{
    BeforeCall, CallState, CallView, NextView, NothingView, Refusal, page_next, page_talk,
};
pub use customer::{CustomerView, InHand, Look, Note, page_customer};
pub use due::{Ahead, DueCallBack, DuePromise, DueView, page_due};
pub use entry::{
    DemoSignIn, FirstView, PasswordView, SignInView, page_first, page_password, page_sign_in,
};
pub use find::{Answer, FOUND_IN_FILE, FindView, Found, find_results, page_find};
pub use form::{Choice, FieldError, Filled};
pub use frame::{Flash, Frame, Place, SignedIn, Today};
pub use guide::{Guide, Saying};
pub use import::{
    Change, Column, DoneView, ImportRow, ImportsView, MappingView, Missing, PreviewView, Problem,
    ProgressView, Question, Sample, SampleCell, Tally, Tells, import_progress, page_import_done,
    page_imports, page_mapping, page_preview, page_progress,
};
pub use library::{LibraryAnswer, LibraryEntry, LibraryView, answers_found, page_library};
pub use merge::{Beside, Compared, MergeView, MergedFile, page_merge};
pub use named::{
    CallStage, Channel, Closing, Direction, DisputeEnd, FoundBy, HoldReason, ImportKind,
    ImportState, Mark, Method, NextContact, NextWhy, NotRepeated, Outcome, PartyKind, PhoneState,
    PromiseState, QueueState, Reached, Reason, Rest, Role, Skill, SkipReason, Stage, Tone, Trouble,
    Whose,
};
pub use outcome::{FURTHER_PARTS, FullNumber, Talking, read_back_text};
pub use programs::{HookRow, ProgramsView, SecretOf, TokenRow, page_programs};
pub use save::Listed;
pub use sheet::{
    Approach, Document, Evidence, Habit, Hold, Hours, Invoice, PaidLate, Payment, Phone, Promise,
    PromiseStep, Seen, Sheet, Stop, Talk, Told,
};
pub use timeline::{TimelineLine, TimelineView, page_timeline};
pub use trouble::{RefusalView, TroubleView, page_refusal, page_trouble};
pub use users::{User, UserView, UsersView, page_user, page_users};
pub use wordings::{NewWordsView, WordingsView, WordsRow, page_new_words, page_wordings};
