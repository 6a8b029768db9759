//! Each file under `cases/` is a question and its answer: constants, a CSV file, and below the
//! line of equals signs what is proposed and read. `UPDATE_EXPECT=1` writes the answers anew.

use std::fmt::Write;

use expect_test::expect_file;
use import::{
    Column, Contents, DateOrder, DecimalMark, Holds, Mapping, PartyKind, Row, Rows, propose,
};
use locale::Country;
use money::Currency;

pub(crate) const LINE: &str = "\n==== answer ====\n";

#[test]
fn cases() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
    let entries = std::fs::read_dir(folder).expect("the crate has a folder of cases");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    assert!(!paths.is_empty(), "no case in {folder}");
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a case is text");
        let question = text.split(LINE).next().unwrap_or(&text).trim_end_matches('\n');
        let (settings, file) =
            question.split_once("\n\n").expect("settings, an empty line, a file");
        let mapping = settings.lines().fold(Mapping::default(), set);
        // An editor's last line end is not told from the file's own, so every file gets one.
        let answer = answer(format!("{file}\n").as_bytes(), &mapping);
        expect_file![&path].assert_eq(&format!("{question}\n{LINE}{answer}"));
    }
}

/// Reads one line of settings: `currency EUR`, `order Due = day-first`.
pub(crate) fn set(mut mapping: Mapping, line: &str) -> Mapping {
    let (what, value) = line.split_once(' ').unwrap_or((line, ""));
    let (heading, answer) = value.split_once(" = ").unwrap_or((value, ""));
    match what {
        "case" => mapping.name = value.to_owned(),
        "client" => mapping.constants.client = Some(value.to_owned()),
        "currency" => mapping.constants.currency = Currency::from_code(value),
        "country" => mapping.constants.country = Country::from_code(value),
        "party" => {
            let kind = if value == "company" { PartyKind::Company } else { PartyKind::Person };
            mapping.constants.party_kind = Some(kind);
        }
        "terms" => mapping.constants.terms_days = value.parse().ok(),
        "sheet" => mapping.sheet = Some(value.to_owned()),
        "contents" => mapping.contents = Contents::from_word(value).expect("a kind of contents"),
        "column" => {
            let (target, rest) = answer.split_once(' ').unwrap_or((answer, ""));
            let target = import::Target::from_word(target).expect("a field");
            let dates = DateOrder::from_word(rest);
            let decimal = DecimalMark::from_word(rest);
            mapping.columns.push(Column { dates, decimal, ..Column::new(heading, target) });
        }
        _ => panic!("no such setting: {line}"),
    }
    mapping
}

pub(crate) fn answer(file: &[u8], asked: &Mapping) -> String {
    let mut out = String::new();
    let is_told = asked.contents != Contents::default() || !asked.columns.is_empty();
    let saved = (is_told || asked.sheet.is_some()).then_some(asked);
    let mut proposal = match propose(file, saved) {
        Ok(proposal) => proposal,
        Err(why) => return format!("unreadable: {why}\n"),
    };
    if saved.is_none() {
        // Constants are known, the columns are not.
        proposal.mapping.constants = asked.constants.clone();
        let contents = proposal.mapping.contents;
        let again = propose(file, Some(&Mapping { contents, ..asked.clone() }));
        proposal = again.expect("it was readable before");
    }
    let sheet = &proposal.sheet;
    let contents = proposal.mapping.contents.word();
    let how = match &sheet.book {
        None => sheet.delimiter.word().to_owned(),
        Some(book) => format!("sheet {:?} of {}", book.name, book.names.join(", ")),
    };
    line(&mut out, format_args!("{contents}, {how}, headings on line {}", sheet.heading_line));
    for column in &proposal.mapping.columns {
        let how = column.dates.map(DateOrder::word).or(column.decimal.map(DecimalMark::word));
        let (target, how) =
            (column.target.word(), how.map_or(String::new(), |how| format!(", {how}")));
        line(&mut out, format_args!("  {} = {target}{how}", column.heading));
    }
    for left in &proposal.unmapped {
        line(&mut out, format_args!("  {} not used: {:?}", left.heading, left.left));
    }
    proposal.questions.iter().for_each(|question| line(&mut out, format_args!("asks: {question}")));
    proposal.faults.iter().for_each(|fault| line(&mut out, format_args!("fault: {fault}")));
    let Ok(mut rows) = Rows::new(file, &proposal.mapping) else { return out };
    let mut row = Row::default();
    while let Some(read) = rows.next_into(&mut row).expect("memory can be read") {
        match read {
            Ok(()) => say(&mut out, &row),
            Err(problems) => {
                problems.iter().for_each(|problem| line(&mut out, format_args!("bad {problem}")));
            }
        }
    }
    if 0 < rows.totals() {
        line(&mut out, format_args!("{} of totals", rows.totals()));
    }
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").expect("a string takes all");
}

/// A row with all that it says, and nothing of what it leaves open.
fn say(out: &mut String, row: &Row) {
    let mut said: Vec<String> = Vec::new();
    let mut add = |name: &str, value: String| {
        if !value.is_empty() {
            said.push(if name.is_empty() { value } else { format!("{name} {value}") });
        }
    };
    let customer = &row.customer;
    add("", format!("line {}:", row.line));
    add("", customer.number.clone());
    add("", customer.name.clone());
    add("", customer.kind.map_or(String::new(), |kind| format!("{kind:?}").to_lowercase()));
    add("", if customer.kind_by_name { "by the name".to_owned() } else { String::new() });
    add(
        "ask for",
        [customer.contact_name.as_str(), customer.contact_role.as_str()]
            .join(" ")
            .trim()
            .to_owned(),
    );
    add(
        "at",
        [customer.street.as_str(), customer.postcode.as_str(), customer.city.as_str()]
            .join(" ")
            .trim()
            .to_owned(),
    );
    add("", customer.country.map_or(String::new(), |country| country.to_string()));
    add("speaks", customer.language.map_or(String::new(), |language| language.to_string()));
    customer.phones.iter().for_each(|phone| add("", phone.to_string()));
    add("", customer.email.clone());
    add("born", customer.birth_date.map_or(String::new(), |day| day.to_string()));
    add("registered", customer.company_number.clone());
    add("", customer.iban.clone());
    match row.holds {
        Holds::Customer => {}
        Holds::Invoice => {
            let invoice = &row.invoice;
            let day =
                |day: Option<jiff::civil::Date>| day.map_or(String::new(), |day| day.to_string());
            let money =
                |money: Option<money::Money>| money.map_or(String::new(), |money| money.figures());
            add("|", format!("{:?} {}", invoice.kind, invoice.number));
            add("issued", day(invoice.issued));
            add("due", invoice.due.to_string());
            add("terms", invoice.terms.clone());
            add("for", invoice.goods.clone());
            add("", invoice.amount.to_string());
            add("net", money(invoice.net));
            add("tax", money(invoice.tax));
            add("paid", money(invoice.paid));
            add("open", money(invoice.outstanding));
            add("settled", day(invoice.settled_on));
            add("ref", invoice.reference.clone());
            add("", invoice.disputed.map_or(String::new(), |yes| format!("disputed {yes}")));
        }
        Holds::Payment => {
            let payment = &row.payment;
            add("|", format!("paid {} on {}", payment.amount, payment.paid_on));
            add("invoice", payment.invoice_number.clone());
            add("ref", payment.reference.clone());
            add("by", payment.payer.clone());
            add(
                "",
                payment.method.map_or(String::new(), |method| format!("{method:?}").to_lowercase()),
            );
            add("id", payment.id.clone());
        }
    }
    line(out, format_args!("{}", said.join(" ")));
    row.warnings.iter().for_each(|warning| line(out, format_args!("  odd {warning}")));
}
