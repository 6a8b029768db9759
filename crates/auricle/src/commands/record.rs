//! `auricle record`: how a contact ended, with what was agreed.

use anyhow::Result;
use calendar::{Date, DateTime, Timestamp};
use clap::ValueEnum;
use decide::record::{Ending, Entered, Learnt, ReadBack, Report, Which};
use journal::{ContactId, DebtId, File, GivenAnswer, NextWhy, Reached, UserId};
use money::{Currency, Money};
use serde_json::json;

use super::option::{
    ChannelWord, HoldWord, MarkWord, MethodWord, NextWord, NotRepeatedWord, ReachedWord, ReasonWord,
};
use crate::cli::{Common, day, moment};
use crate::customer::{faults_said, name, the_one, word, zone};
use crate::failure::{misused, refused};
use crate::opening::{Absent, open};
use crate::out::Out;

/// Options of `auricle record`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
    /// How it ended
    #[arg(long, value_enum)]
    outcome: OutcomeWord,
    /// The customer came to us, instead of the call that was begun with `auricle call`
    #[arg(long = "in", conflicts_with = "outside")]
    incoming: bool,
    /// It was made outside Auricle; it is recorded as made without permit
    #[arg(long)]
    outside: bool,
    /// When it happened, by the customer's clock: 2026-11-21T14:30 [default: now]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    happened: Option<DateTime>,
    /// How it was made
    #[arg(long, value_enum, default_value = "call")]
    channel: ChannelWord,
    /// Who was spoken with [default: the customer, where somebody spoke]
    #[arg(long, value_enum)]
    reached: Option<ReachedWord>,
    /// The invoices it is about, by number [default: all that are overdue, else all that are open]
    #[arg(long = "invoice", value_name = "NUMBER")]
    invoices: Vec<String>,
    /// How much is promised or paid [default: all that is open of the invoices]
    #[arg(long, value_name = "AMOUNT")]
    amount: Option<String>,
    /// The day by which it is promised, or on which it was paid
    #[arg(long, value_name = "DATE", value_parser = day)]
    by: Option<Date>,
    /// A further part and its day, up to twice: 50.00:2026-12-05
    #[arg(long, value_name = "AMOUNT:DATE", value_parser = part)]
    then: Vec<(String, Date)>,
    /// The day of the month on which the customer's money comes
    #[arg(long, value_name = "DAY")]
    pay_day: Option<u8>,
    /// How it will be or was paid
    #[arg(long, value_enum, default_value = "transfer")]
    method: MethodWord,
    /// The reference it carries
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// When to call back, by the customer's clock: 2026-11-25T10:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<DateTime>,
    /// How the next contact was agreed; with they-call, --at names the last day for their call
    #[arg(long, value_enum, default_value = "call")]
    how: NextWord,
    /// The document that was asked for and sent; the call back is for when it was looked at
    #[arg(long, value_name = "TEXT", conflicts_with = "no_solution")]
    document: Option<String>,
    /// Nothing could be solved today; the call back is the next date
    #[arg(long)]
    no_solution: bool,
    /// You will call back yourself; the team takes over 15 minutes later
    #[arg(long)]
    mine: bool,
    /// What is disputed, in the customer's words
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    /// A note: only facts that help the next talk
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// What was repeated before hanging up; an agreement needs this, or why it was not
    #[arg(long, value_name = "TEXT")]
    read_back: Option<String>,
    /// Why what was agreed was not repeated
    #[arg(long, value_enum, conflicts_with = "read_back")]
    not_repeated: Option<NotRepeatedWord>,
    /// Why it is not paid, as the customer tells it
    #[arg(long, value_enum)]
    reason: Option<ReasonWord>,
    /// The reason in their words
    #[arg(long, value_name = "TEXT", requires = "reason")]
    reason_words: Option<String>,
    /// They say that they owe it
    #[arg(long)]
    granted: bool,
    /// An answer that was given to an objection, as the library names it: cash-short:1
    #[arg(long = "answer", value_name = "KEY:N", value_parser = answer)]
    answers: Vec<GivenAnswer>,
    /// What is left to live on that month, asked before a part is agreed: 310, or "untold"
    #[arg(long, value_name = "AMOUNT")]
    left_to_live_on: Option<String>,
    /// Whether the next talk is easier or harder now
    #[arg(long, value_enum)]
    mark: Option<MarkWord>,
    /// The customer is to be left alone
    #[arg(long, value_enum)]
    hold: Option<HoldWord>,
    /// The last day on which they are left alone
    #[arg(long, value_name = "DATE", value_parser = day, requires = "hold")]
    hold_until: Option<Date>,
}

/// How a contact ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum OutcomeWord {
    Paid,
    /// The whole, or with --amount a part
    Promise,
    CallBack,
    Dispute,
    Refusal,
    Talk,
    WrongPerson,
    NoAnswer,
    Voicemail,
    HungUp,
    NotConnected,
}

/// Records how a contact ended.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let user = desk.user(common)?;
    let author = desk.author(common)?;
    let known = desk.acts.store().desk()?;
    if let Some(unknown) = options.answers.iter().find(|given| !acts::is_answer(&known, given)) {
        let GivenAnswer { objection, answer } = unknown;
        return Err(misused(format!("{objection}:{answer} is no answer of the library")));
    }
    let customer = the_one(&desk, &author, &options.customer.join(" "))?;
    let now = desk.clock.now();
    let seen = customer.file.seen_by(&author.grants);
    let report = report(&seen, options, user.id, now)?;
    let recorded = desk.acts.record(&user, customer.stream, &report, None, now);
    let file = recorded.map_err(|error| faults_said(out, &customer.file, error, now))?;
    let contact = file.contacts.iter().next_back();
    let above_left = contact.and_then(|(id, _)| decide::record::above_left(&file, *id));
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&file),
        "contact": contact.map(|(id, _)| id.0),
        "outcome": contact.and_then(|(_, contact)| contact.outcome).map(word),
        "result": contact.map(|(_, contact)| contact.result),
        "above_left": above_left.is_some(),
        "version": file.version,
    });
    out.tell(&object, |lines| {
        let done = out.words.say("command-recorded");
        lines.line(format!("{done} {}  {}", customer.stream, name(&file)));
        if let Some(left) = above_left {
            let left = out.words.money(left);
            lines.line(out.words.say_with("talk-above-left", &[("left", (&left).into())]));
        }
    })
}

fn report(file: &File, options: &Options, me: UserId, now: Timestamp) -> Result<Report> {
    let ending = ending(file, options, me, now)?;
    let learnt = learnt(file, options, &ending, now)?;
    let reached = options.reached.map_or_else(|| reached_by(options.outcome), ReachedWord::is);
    Ok(Report {
        which: which(file, options, now)?,
        reached,
        note: options.note.clone().map(|note| (note, acts::only_client(file, ending.debts()))),
        ending,
        read_back: match &options.read_back {
            Some(text) => Some(ReadBack::Given(text.clone())),
            None => options.not_repeated.map(|why| ReadBack::NotGiven(why.is())),
        },
        hold: options.hold.map(|hold| (hold.is(), options.hold_until)),
        learnt,
    })
}

/// What was learnt beside.
fn learnt(file: &File, options: &Options, ending: &Ending, now: Timestamp) -> Result<Learnt> {
    let today = decide::local(file, now).today();
    let granted = if options.granted { web::granted(file, today, ending) } else { Vec::new() };
    Ok(Learnt {
        client: acts::only_client(file, ending.debts()),
        reason: options.reason.map(|reason| (reason.is(), options.reason_words.clone())),
        acknowledged: granted,
        answers: options.answers.clone(),
        mark: options.mark.map(MarkWord::is),
        left_to_live_on: left_to_live_on(options, ending)?,
        ..Learnt::default()
    })
}

/// What is left to live on, in the currency of what is promised.
fn left_to_live_on(options: &Options, ending: &Ending) -> Result<Option<Option<Money>>> {
    let Some(text) = options.left_to_live_on.as_deref() else { return Ok(None) };
    let Ending::Promise { amount, .. } = ending else {
        return Err(misused("--left-to-live-on goes with --outcome promise"));
    };
    if text == "untold" {
        return Ok(Some(None));
    }
    Ok(Some(Some(money(text, amount.currency, "--left-to-live-on")?)))
}

/// Reads `50.00:2026-12-05`.
fn part(text: &str) -> Result<(String, Date), String> {
    let wrong = || format!("{text:?} is no part; write AMOUNT:DATE, as 50.00:2026-12-05");
    let (amount, due) = text.split_once(':').ok_or_else(wrong)?;
    Ok((amount.to_owned(), due.parse().map_err(|_| wrong())?))
}

/// Reads `cash-short:1`.
fn answer(text: &str) -> Result<GivenAnswer, String> {
    let wrong = || format!("{text:?} is no answer of the library; write KEY:N, as cash-short:1");
    let (key, number) = text.split_once(':').ok_or_else(wrong)?;
    let answer = number.parse().map_err(|_| wrong())?;
    Ok(GivenAnswer { objection: key.to_owned(), answer })
}

/// Who was reached, where that is not said.
fn reached_by(outcome: OutcomeWord) -> Reached {
    match outcome {
        OutcomeWord::Paid
        | OutcomeWord::Promise
        | OutcomeWord::CallBack
        | OutcomeWord::Dispute
        | OutcomeWord::Refusal
        | OutcomeWord::Talk => Reached::RightParty,
        OutcomeWord::WrongPerson => Reached::SomebodyElse,
        OutcomeWord::NoAnswer
        | OutcomeWord::Voicemail
        | OutcomeWord::HungUp
        | OutcomeWord::NotConnected => Reached::Nobody,
    }
}

fn which(file: &File, options: &Options, now: Timestamp) -> Result<Which> {
    if !options.incoming && !options.outside {
        if options.happened.is_some() {
            return Err(misused(
                "--happened goes with --in or --outside; a call from here has its time",
            ));
        }
        let open = file.open_intent().map(|(id, _): (ContactId, _)| Which::Out(id));
        return open.ok_or_else(|| {
            misused("no call was begun; begin one with `auricle call`, or say --in or --outside")
        });
    }
    let happened = match options.happened {
        None => now,
        Some(there) => zone(file, now)
            .to_timestamp(there)
            .map_err(|_| misused(format!("{there} is no time on the customer's clock")))?,
    };
    let entered = Entered { happened, channel: options.channel.is(), party: None, phone: None };
    Ok(if options.incoming { Which::In(entered) } else { Which::Outside(entered) })
}

fn ending(file: &File, options: &Options, me: UserId, now: Timestamp) -> Result<Ending> {
    let method = options.method.is();
    let reference = options.reference.clone();
    Ok(match options.outcome {
        OutcomeWord::Paid => {
            let debts = debts(file, options, now)?;
            let amount = amount(file, &debts, options)?;
            Ending::Paid { debts, amount, on: options.by, method, reference }
        }
        OutcomeWord::Promise => {
            let debts = debts(file, options, now)?;
            let amount = amount(file, &debts, options)?;
            let due = options.by.ok_or_else(|| misused("a promise needs its day: --by DATE"))?;
            let further =
                |(text, due): &(String, Date)| Ok((money(text, amount.currency, "--then")?, *due));
            let then = options.then.iter().map(further).collect::<Result<_>>()?;
            let pay_day = options.pay_day;
            Ending::Promise { debts, amount, due, then, method, reference, pay_day }
        }
        OutcomeWord::CallBack => {
            let at = options.at.ok_or_else(|| misused("a call back needs its time: --at TIME"))?;
            let why = match (&options.document, options.no_solution) {
                (Some(_), _) => NextWhy::Documents,
                (None, true) => NextWhy::NoSolution,
                (None, false) => NextWhy::Asked,
            };
            let (tied_to, how) = (options.mine.then_some(me), options.how.is());
            Ending::CallBack { at, tied_to, how, why, document: options.document.clone() }
        }
        OutcomeWord::Dispute => {
            let words = options.words.clone().unwrap_or_default();
            Ending::Dispute { debts: debts(file, options, now)?, words }
        }
        OutcomeWord::Refusal => Ending::Refusal,
        OutcomeWord::Talk => Ending::Talk,
        OutcomeWord::WrongPerson => Ending::WrongPerson,
        OutcomeWord::NoAnswer => Ending::NoAnswer,
        OutcomeWord::Voicemail => Ending::Voicemail,
        OutcomeWord::HungUp => Ending::HungUp,
        OutcomeWord::NotConnected => Ending::NotConnected,
    })
}

/// The debts that are named; else what is overdue, else what is open.
fn debts(file: &File, options: &Options, now: Timestamp) -> Result<Vec<DebtId>> {
    let today = decide::local(file, now).today();
    if options.invoices.is_empty() {
        let of = |wanted: &dyn Fn(&journal::Debt) -> bool| -> Vec<DebtId> {
            file.debts.iter().filter(|(_, debt)| wanted(debt)).map(|(id, _)| *id).collect()
        };
        let overdue = of(&|debt| debt.is_overdue(today) && debt.disputed.is_none());
        return Ok(if overdue.is_empty() { of(&|debt| debt.is_open(today)) } else { overdue });
    }
    let find = |number: &String| {
        let found = file.debts.iter().find(|(_, debt)| debt.number == *number);
        found.map(|(id, _)| *id).ok_or_else(|| {
            misused(format!("the customer has no invoice {number:?}; see `auricle show`"))
        })
    };
    options.invoices.iter().map(find).collect()
}

/// The amount that is named, in the debts' currency; else all that is open of them.
fn amount(file: &File, debts: &[DebtId], options: &Options) -> Result<Money> {
    let mut sums = money::Sums::default();
    debts.iter().filter_map(|id| file.debts.get(id)).for_each(|debt| sums.add(debt.open()));
    let all: Vec<Money> = sums.iter().collect();
    let [whole] = all.as_slice() else {
        return Err(match all.len() {
            0 => refused("nothing is open of these invoices"),
            _ => misused("the invoices are in several currencies; name those of one: --invoice"),
        });
    };
    let Some(text) = &options.amount else { return Ok(*whole) };
    money(text, whole.currency, "--amount")
}

/// The amount that an option names.
fn money(text: &str, currency: Currency, option: &str) -> Result<Money> {
    let minor = minor_units(text, currency.exponent()).ok_or_else(|| {
        misused(format!("{option} {text:?} is no amount in {currency}; write it like 1245.90"))
    })?;
    Ok(Money::new(minor, currency))
}

/// Reads `1245.90` or `1245,90` as minor units.
fn minor_units(text: &str, exponent: u32) -> Option<i64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let width = usize::try_from(exponent).ok()?;
    if whole.is_empty() || !digits(whole) || !digits(part) || width < part.len() {
        return None;
    }
    let scale = 10_i64.checked_pow(exponent)?;
    let part = format!("{part:0<width$}");
    let part: i64 = if part.is_empty() { 0 } else { part.parse().ok()? };
    whole.parse::<i64>().ok()?.checked_mul(scale)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::minor_units;

    #[test]
    fn amounts_are_read_as_they_are_written() {
        let read = |text| minor_units(text, 2);
        assert_eq!(read("1245.90"), Some(124_590));
        assert_eq!(read("1245,9"), Some(124_590));
        assert_eq!(read("12"), Some(1_200));
        assert_eq!(minor_units("12", 0), Some(12));
        for wrong in ["", ".5", "1.234", "1 000", "-5", "1e3", "99999999999999999999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
