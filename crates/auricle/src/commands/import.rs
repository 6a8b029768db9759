//! `auricle import`: a file is looked at, previewed, and written when a person says yes.

mod answers;
mod documents;
mod script;
mod tell;

use std::collections::BTreeMap;
use std::io::{BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use acts::{Author, ImportError, ImportJob, ImportReport, Progress, RowProblem};
use anyhow::{Context as _, Result};
use calendar::Date;
use import::csv_out::ToMend;
use import::limits::FILE_BYTES_MAX;
use import::{Grid, Mapping, Proposal, Row, Rows};
use store::SqliteOptions;

use crate::cli::{Common, day};
use crate::failure::{FAILED, REFUSED, misused, refused};
use crate::opening::{Absent, Desk, open_with};
use crate::out::{Out, aside, ask, can_ask, is_yes};
use crate::stop::Stop;

/// Options of `auricle import`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The file: a workbook (.xlsx, .ods) or CSV; - for standard input
    #[arg(required_unless_present = "documents", conflicts_with = "documents")]
    path: Option<PathBuf>,
    /// Attach the files of this folder, each named by its invoice's number: INV-1001.pdf
    #[arg(long, value_name = "FOLDER")]
    documents: Option<PathBuf>,
    /// The client whose claims these are
    #[arg(long, value_name = "NAME")]
    client: Option<String>,
    /// A mapping kept under a name, or a file of one as JSON
    #[arg(long, value_name = "NAME|FILE.json")]
    mapping: Option<String>,
    /// What the file is: full (all open items of the client), changes, payments
    #[arg(long, value_name = "KIND", value_parser = answers::contents)]
    contents: Option<import::Contents>,
    /// What a column means: 'Heading=due-date'; 'Heading=-' leaves it out
    #[arg(long = "set", value_name = "HEADING=FIELD", value_parser = answers::pair)]
    set: Vec<(String, String)>,
    /// The order of dates in a column: 'Heading=day-first', month-first or year-first
    #[arg(long = "dates", value_name = "HEADING=ORDER", value_parser = answers::pair)]
    dates: Vec<(String, String)>,
    /// The decimal mark of a column: 'Heading=comma' or point
    #[arg(long = "decimal", value_name = "HEADING=MARK", value_parser = answers::pair)]
    decimal: Vec<(String, String)>,
    /// The encoding: utf-8, windows-1250, -1251, -1252, -1257
    #[arg(long, value_name = "NAME", value_parser = answers::encoding)]
    encoding: Option<import::Encoding>,
    /// What parts the fields: comma, semicolon, tab, pipe
    #[arg(long, value_name = "WORD", value_parser = answers::delimiter)]
    delimiter: Option<import::Delimiter>,
    /// The sheet of a workbook
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The currency, where the file has no column for it: EUR
    #[arg(long, value_name = "CODE", value_parser = answers::currency)]
    currency: Option<money::Currency>,
    /// The country, where the file has no column for it: LV
    #[arg(long, value_name = "CODE", value_parser = answers::country)]
    country: Option<locale::Country>,
    /// The language of the customers, where the file has no column for it: lv
    #[arg(long, value_name = "CODE", value_parser = answers::language)]
    language: Option<locale::Language>,
    /// Where the file has no column for it: person, company, or by-name (its legal form) [default:
    /// by-name]
    #[arg(long, value_name = "KIND", value_parser = answers::party)]
    party_kind: Option<answers::Party>,
    /// Days from issue to due, where a row says neither
    #[arg(long, value_name = "DAYS")]
    terms_days: Option<u16>,
    /// Numbers that reach nobody, for files without telephones: ofcom-mobile, ofcom-london, nanpa
    #[arg(long, value_name = "RANGE", value_parser = answers::range)]
    fill_phones: Option<import::ReservedRange>,
    /// The day up to which the file is complete [default: the latest day in it]
    #[arg(long, value_name = "DATE", value_parser = day)]
    complete_to: Option<Date>,
    /// Only say what it would change
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    /// Write it without asking
    #[arg(long)]
    yes: bool,
    /// Withdraw what a full file no longer lists, also where that is much
    #[arg(long)]
    withdraw_missing: bool,
    /// Save the rows that do not go in to this file, to mend them
    #[arg(long, value_name = "FILE")]
    mend: Option<PathBuf>,
    /// Keep the mapping under this name
    #[arg(long, value_name = "NAME")]
    save_mapping: Option<String>,
    /// Make the desk if there is none
    #[arg(long)]
    new: bool,
}

/// Imports a file, or says what importing it would do.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<ExitCode> {
    let Some(path) = &options.path else {
        return documents::run(common, out, options);
    };
    let bytes = read(path)?;
    let absent = match (options.new, options.dry_run) {
        (true, true) => Absent::Pretend,
        (true, false) => Absent::Make,
        (false, _) => Absent::Refuse,
    };
    let desk = open_with(common, absent, SqliteOptions::for_batches())?;
    let author = desk.lead(common, "import")?;
    let saved = saved_mapping(&desk, options)?;
    let proposal = answers::propose(&bytes, saved, options)?;
    if !proposal.questions.is_empty() || !proposal.faults.is_empty() {
        tell::questions(out, path, &proposal)?;
        return Ok(ExitCode::from(REFUSED));
    }
    let mapping = &proposal.mapping;
    if options.save_mapping.is_some() && mapping.constants.client.is_none() {
        return Err(misused("a mapping is kept with its client: name it with --client"));
    }
    let stop = Stop::listen()?;
    let preview = match import(&desk, &author, &bytes, mapping, None, &stop) {
        Err(ImportError::Stopped { .. }) => return Err(refused("stopped; nothing was written")),
        preview => preview?,
    };
    let mend = save_bad_rows(out, &bytes, mapping, &preview, options)?;
    let grid = proposal.sheet.grid();
    let mut made = Made { grid: &grid, mend: mend.as_deref(), mapping: None };
    tell::preview(out, &desk, path, &proposal, &preview, made)?;
    if options.dry_run {
        if out.json {
            tell::done(out, mapping, &preview, made)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let withdraw = stop.at_once_while(|| consent(out, options, &preview))?;
    let begun = desk.clock.now();
    let report = match import(&desk, &author, &bytes, mapping, Some(withdraw), &stop) {
        Err(ImportError::Stopped { report }) => {
            tell::stopped(out, mapping, &report, made)?;
            return Ok(ExitCode::from(FAILED));
        }
        report => report?,
    };
    if let Some(name) = &options.save_mapping {
        keep_mapping(&desk, &author, mapping, name)?;
        made.mapping = Some(name);
    }
    let (file, content) = (tell::file_name(path), import::Bytes::from(&*bytes).content()?);
    web::note_import(desk.acts.store(), &author, &file, content, mapping, &report, begun)?;
    tell::done(out, mapping, &report, made)?;
    let left = report.missing.needs_yes && !report.missing.withdrawn;
    Ok(if left { ExitCode::from(REFUSED) } else { ExitCode::SUCCESS })
}

/// How a file is told of, and what an import leaves beside what it writes to the desk.
#[derive(Clone, Copy)]
struct Made<'a> {
    /// Where the values of the file stand.
    grid: &'a Grid,
    /// The file with the rows to mend.
    mend: Option<&'a Path>,
    /// The name under which the mapping is kept.
    mapping: Option<&'a str>,
}

/// Reads the file, but no more of it than may be imported.
fn read(path: &Path) -> Result<Vec<u8>> {
    let most = u64::try_from(FILE_BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        let file = std::fs::OpenOptions::new().read(true).open(path);
        file.and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.with_context(|| format!("reading {}", path.display()))?;
    Ok(bytes)
}

/// The mapping that `--mapping` names: a file, or one that is kept with a client.
fn saved_mapping(desk: &Desk, options: &Options) -> Result<Option<Mapping>> {
    let Some(name) = &options.mapping else { return Ok(None) };
    if name.ends_with(".json") {
        let text = std::fs::read_to_string(name).with_context(|| format!("reading {name}"))?;
        let mapping = serde_json::from_str(&text)
            .map_err(|error| misused(format!("{name} is no mapping: {error}")))?;
        return Ok(Some(mapping));
    }
    let books = desk.acts.store().clients()?;
    let wanted = books
        .iter()
        .filter(|book| options.client.as_ref().is_none_or(|client| book.name == *client));
    let kept: Vec<&desk::Mapping> = wanted.filter_map(|book| book.mappings.get(name)).collect();
    match kept.as_slice() {
        [one] => Ok(Some(
            serde_json::from_str(&one.json)
                .with_context(|| format!("reading the mapping kept as {name:?}"))?,
        )),
        [] => {
            let known: Vec<&str> =
                books.iter().flat_map(|book| book.mappings.keys()).map(String::as_str).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            Err(misused(format!("no mapping is kept as {name:?}; there are: {known}")))
        }
        _ => Err(misused(format!("several clients keep a mapping {name:?}; say --client"))),
    }
}

/// One pass over the file: as a preview, or for good with or without withdrawing.
fn import(
    desk: &Desk,
    author: &Author,
    bytes: &[u8],
    mapping: &Mapping,
    write: Option<bool>,
    stop: &Stop,
) -> Result<ImportReport, ImportError> {
    let job = ImportJob {
        bytes: bytes.into(),
        mapping,
        apply: write.is_some(),
        withdraw: write == Some(true),
        today: desk.clock.today(),
    };
    let shows = can_ask();
    let mut go_on = |progress: Progress| {
        if shows {
            let of = progress.of.map(|of| format!(" / {of}")).unwrap_or_default();
            aside(&format!("\r  {}{of} ", progress.done));
        }
        !stop.is_wanted()
    };
    let done = desk.acts.import(job, author, &|| desk.clock.now(), &mut go_on);
    if shows {
        aside("\r                                \r");
    }
    done
}

/// A person's yes to writing, and whether to withdraw what is missing.
fn consent(out: Out, options: &Options, preview: &ImportReport) -> Result<bool> {
    if options.yes {
        return Ok(options.withdraw_missing);
    }
    if !can_ask() || out.json {
        return Err(refused("nothing was written; look at what it would change, then say --yes"));
    }
    let yes = |id: &str| -> Result<bool> { Ok(is_yes(&ask(&format!("{} ", out.words.say(id)))?)) };
    if !yes("command-import-write")? {
        return Err(refused("nothing was written"));
    }
    if preview.missing.needs_yes && !options.withdraw_missing {
        return yes("command-import-withdraw");
    }
    Ok(options.withdraw_missing)
}

/// Saves the rows that do not go in, with the reasons: those that cannot be read, and those that
/// do not fit what is known. Each is written as it is read. Tells the file, if there is one.
fn save_bad_rows(
    out: Out,
    bytes: &[u8],
    mapping: &Mapping,
    preview: &ImportReport,
    options: &Options,
) -> Result<Option<PathBuf>> {
    let Some(path) = options.mend.as_ref().filter(|_| 0 < preview.totals.rejected) else {
        return Ok(None);
    };
    let mut rows = Rows::new(bytes, mapping).map_err(|fault| misused(fault.to_string()))?;
    let grid = rows.grid();
    let because =
        |problem: &RowProblem| web::import_said::because(out.words, mapping, &grid, problem);
    let mut misfits: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    for problem in &preview.problems {
        // What cannot be read is read once more below, all of it.
        if !matches!(problem, RowProblem::Unreadable(_)) {
            misfits.entry(problem.line()).or_default().push(because(problem));
        }
    }
    let writing = || format!("writing {}", path.display());
    let file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).open(path);
    let file = BufWriter::new(file.with_context(writing)?);
    let (mut row, mut mend) = (Row::default(), ToMend::of(&rows, file).with_context(writing)?);
    while let Some(read) = rows.next_into(&mut row)? {
        let mut reasons = misfits.remove(&row.line).unwrap_or_default();
        let unread = read.err().into_iter().flatten().map(RowProblem::Unreadable);
        reasons.extend(unread.map(|problem| because(&problem)));
        if !reasons.is_empty() {
            mend.add(&rows, &reasons).with_context(writing)?;
        }
    }
    mend.finish().and_then(|mut file| file.flush()).with_context(writing)?;
    Ok(Some(path.clone()))
}

fn keep_mapping(desk: &Desk, author: &Author, mapping: &Mapping, name: &str) -> Result<()> {
    let of = mapping.constants.client.as_deref().unwrap_or_default();
    let books = desk.acts.store().clients()?;
    let Some(book) = books.into_iter().find(|book| book.name == of) else {
        return Err(refused(format!(
            "no row went in, so there is no client {of:?} to keep it with"
        )));
    };
    // What holds for one file only is not kept for the next.
    let kept = Mapping { name: name.to_owned(), complete_to: None, ..mapping.clone() };
    Ok(desk.acts.save_mapping(book.id, &kept, author, desk.clock.now())?)
}

/// The proposal's columns and what is left out, for showing.
fn columns(proposal: &Proposal) -> impl Iterator<Item = (&str, &'static str, String)> {
    proposal.mapping.columns.iter().map(|column| {
        let order = column.dates.map(import::DateOrder::word);
        let how = order.or(column.decimal.map(import::DecimalMark::word)).unwrap_or_default();
        (column.heading.as_str(), column.target.word(), how.to_owned())
    })
}
