//! A file comes in by the page, is looked at, and is written.

use export::{Cell, Column, Format, Kind, Table};

use crate::browser::{Browser, Page};
use crate::room::{Room, WATER};

const FILE: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Jānis Bērziņš;+37120000001;R-1;2026-09-01;2026-10-01;120.00
K-9;Zane Kalniņa;+37120000009;R-9;2026-09-01;2026-10-01;not much
K-8;Liene Liepa;+37120000008;R-8;2026-09-01;2026-10-01;=1+1
K-7;Uldis Ozols;+37120000007;R-7;2026-09-01;2026-10-01;77.00
K-6;Vilis Vītols;+37120000006;R-7;2026-09-01;2026-10-01;66.00
";

/// Sends a file as a browser does.
fn upload(browser: &mut Browser, csrf: &str, name: &str, bytes: &[u8]) -> Page {
    let line = "\r\n--part\r\nContent-Disposition: form-data; name=";
    let mut body = format!("{}\"csrf\"\r\n\r\n{csrf}", &line[2..]).into_bytes();
    let file = format!("{line}\"file\"; filename=\"{name}\"\r\nContent-Type: text/csv\r\n\r\n");
    body.extend_from_slice(file.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--part--\r\n");
    browser.send("POST", "/import", &[], "multipart/form-data; boundary=part", &body)
}

/// Looks at an import until it stands still.
fn settled(browser: &mut Browser, path: &str) -> Page {
    for _ in 0..10_000 {
        let page = browser.get(path);
        if !page.body.contains("data-progress") {
            return page;
        }
        assert!([200, 303].contains(&browser.get(&format!("{path}/progress")).status));
        std::thread::yield_now();
    }
    panic!("the import at {path} goes on and on");
}

#[test]
fn a_file_is_uploaded_looked_at_and_written() {
    let room = Room::new();
    let mut lead = room.signed_in("lead");
    let list = lead.get("/import");
    let sent = upload(&mut lead, &list.value("csrf"), "C:\\x\\<b>open.csv", FILE.as_bytes());
    let path = sent.to().to_owned();
    let columns = lead.get(&path);
    columns.has("What are the columns of &lt;b&gt;open.csv?").lacks("<b>open");

    let mapping = format!("{path}/mapping");
    let targets = [
        "customer-number",
        "name",
        "telephone",
        "invoice-number",
        "issue-date",
        "due-date",
        "amount",
    ];
    let names: Vec<String> = (0..targets.len()).map(|at| format!("column.{at}")).collect();
    let mut fields: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(targets).collect();
    fields.push(("kind", "changes"));
    let missing = lead.post_on(&columns, &mapping, &fields);
    assert_eq!(missing.status, 422);
    fields.extend([("client_new", "Ūdens"), ("currency", "EUR"), ("mapping_name", "open")]);
    let days = [("terms_days", "soon"), ("fill_phones", "any"), ("language", "xx")];
    fields.extend(days);
    let wrong = lead.post_on(&columns, &mapping, &fields);
    wrong.has("terms_days-error").has("value=\"soon\"").has("id=\"language-error\"");
    wrong.has("id=\"fill_phones-error\"");
    fields.truncate(fields.len() - days.len());
    fields.extend([("terms_days", "14"), ("fill_phones", "nanpa"), ("language", "lv")]);
    assert_eq!(lead.post_on(&columns, &mapping, &fields).to(), path);

    let preview = settled(&mut lead, &path);
    preview.has("2 rows cannot be read; 1 row does not fit what is known").has("not much");
    preview.has("would change");
    let again = lead.get(&mapping);
    again.has("value=\"14\"").has("value=\"nanpa\" selected").has("value=\"lv\" selected");
    assert_eq!(room.acts.find("ozols", &acts::Author::desk(), 2).unwrap().len(), 0);
    let mend = lead.get(&format!("{path}/mend.csv"));
    mend.has("Zane Kalniņa").has("'=1+1").has("Vilis Vītols").has("line 5 already").lacks("Uldis");

    assert_eq!(lead.post_on(&preview, &format!("{path}/start"), &[]).to(), path);
    settled(&mut lead, &path).has("Imported").has("It changed").lacks("would change");
    lead.get(&format!("{path}/mend.csv")).has("Vilis Vītols").has("Zane Kalniņa").lacks("Uldis");
    lead.get("/find?q=ozols").has("Uldis Ozols");
    lead.get("/import").has("open.csv").has("Done");

    // Others without its clients, and callers, know nothing of it.
    let mut maris = room.signed_in("maris");
    assert_eq!(maris.get(&path).status, 403);
    let refused = upload(&mut maris, "0", "x.csv", b"a;b\n1;2\n");
    assert_eq!(refused.status, 403);
}

#[test]
fn a_file_of_many_pieces_is_read_as_one() {
    let room = Room::new();
    let mut lead = room.signed_in("lead");
    let row = |n: u32| {
        // Long texts, so that few rows make several pieces.
        let goods = "x".repeat(900);
        format!("K-{n};Name {n};R-{n};2026-09-01;2026-10-01;{goods};{n}.00\n")
    };
    let head = "Customer number;Name;Invoice number;Invoice date;Due date;Goods;Amount, EUR\n";
    let text: String = std::iter::once(head.to_owned()).chain((1..2_500).map(row)).collect();
    assert!(2 << 20 < text.len());
    let csrf = lead.get("/import").value("csrf");
    let sent = upload(&mut lead, &csrf, "large.csv", text.as_bytes());
    let path = sent.to().to_owned();
    assert_eq!(upload(&mut lead, &csrf, "again.csv", text.as_bytes()).to(), path, "sent twice");
    let columns = lead.get(&path);
    columns.has("2,499 rows");
    let targets = ["customer-number", "name", "invoice-number", "issue-date", "due-date", "goods"];
    let names: Vec<String> = (0..7).map(|at| format!("column.{at}")).collect();
    let targets = targets.into_iter().chain(["amount"]);
    let mut fields: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(targets).collect();
    fields.extend([("kind", "changes"), ("client_new", "Large"), ("currency", "EUR")]);
    assert_eq!(lead.post_on(&columns, &format!("{path}/mapping"), &fields).to(), path);
    let preview = settled(&mut lead, &path);
    preview.has("2,499");
    assert_eq!(lead.post_on(&preview, &format!("{path}/start"), &[]).to(), path);
    settled(&mut lead, &path).has("Imported");
    lead.get("/find?q=R-2499").has("Name 2499");

    // Nothing is kept of the file once it is in; the list still names it.
    let id = path.trim_start_matches("/import/");
    assert!(room.acts.store().read_pieces(id).unwrap().is_none());
    lead.get("/import").has("large.csv").lacks("again.csv");
}

#[test]
fn a_file_too_large_is_refused_with_what_to_do_instead() {
    let room = Room::taking_files_of(1024 * 1024);
    let mut lead = room.signed_in("lead");
    let list = lead.get("/import");
    list.has("up to 1 MB");
    let large = FILE.repeat(4_000);
    let refused = upload(&mut lead, &list.value("csrf"), "large.csv", large.as_bytes());
    assert_eq!(refused.status, 413);
    refused.has("larger than 1 MB").has("auricle import PATH").has("role=\"alert\"");
    lead.get("/import").lacks("large.csv");
    let whole = format!("{FILE}{}", " ".repeat(1024 * 1024 - FILE.len()));
    upload(&mut lead, &list.value("csrf"), "fits.csv", whole.as_bytes()).to();
}

#[test]
fn what_is_wrong_in_a_workbook_is_told_by_its_cell() {
    let room = Room::new();
    let mut lead = room.signed_in("lead");
    let headings = ["Number", "Name", "Due", "Amount"];
    let columns = headings.map(|heading| Column::new(heading, Kind::Text));
    let mut table = Table::new(Format::Xlsx, "Open", &columns);
    table.row(["W-1", "Anna Ozola", "2026-12-01", "10.00"].map(Cell::from));
    table.row(["W-2", "Juris Kalns", "31.02.2026", "20.00"].map(Cell::from));
    let csrf = lead.get("/import").value("csrf");
    let path = upload(&mut lead, &csrf, "open.xlsx", &table.finish().unwrap()).to().to_owned();
    let columns = lead.get(&path);
    let mut fields = vec![("kind", "changes"), ("client_new", "Ūdens"), ("currency", "EUR")];
    fields.extend([("column.0", "invoice-number"), ("column.1", "name")]);
    fields.extend([("column.2", "due-date"), ("column.3", "amount")]);
    assert_eq!(lead.post_on(&columns, &format!("{path}/mapping"), &fields).to(), path);
    let preview = settled(&mut lead, &path);
    preview.has("Cell").has("C3").has("Row 2").lacks("Line");
    let mend = lead.get(&format!("{path}/mend.csv")).body;
    assert!(mend.starts_with("\u{feff}Row;Reason;Number;"), "{mend}");
    assert!(mend.contains("\n3;C3: Due: 31.02.2026: "), "{mend}");
}

#[test]
fn what_cannot_be_imported_is_said_and_the_token_is_needed() {
    let room = Room::new();
    let mut lead = room.signed_in("lead");
    let csrf = lead.get("/import").value("csrf");
    let zip = upload(&mut lead, &csrf, "book.xlsx", b"PK\x03\x04\x00\x00\x00");
    assert_eq!(zip.status, 422);
    zip.has("The workbook is damaged");
    let paper = upload(&mut lead, &csrf, "list.pdf", b"%PDF-1.7\n");
    assert_eq!(paper.status, 422);
    paper.has("This is a PDF document");
    assert_eq!(upload(&mut lead, &csrf, "none.csv", b"").status, 422);
    assert_eq!(upload(&mut lead, "forged", "open.csv", FILE.as_bytes()).status, 403);
    assert_eq!(upload(&mut room.browser(), &csrf, "open.csv", FILE.as_bytes()).status, 303);
}

/// Uploads a file and says what its columns mean; gives its address and the preview.
fn looked_at(
    lead: &mut Browser,
    text: &str,
    targets: &[&str],
    fields: &[(&str, &str)],
) -> (String, Page) {
    let csrf = lead.get("/import").value("csrf");
    let path = upload(lead, &csrf, "file.csv", text.as_bytes()).to().to_owned();
    let columns = lead.get(&path);
    let names: Vec<String> = (0..targets.len()).map(|at| format!("column.{at}")).collect();
    let mut all: Vec<_> = names.iter().map(String::as_str).zip(targets.iter().copied()).collect();
    all.extend([("client_new", "Ūdens"), ("currency", "EUR")]);
    all.extend(fields);
    assert_eq!(lead.post_on(&columns, &format!("{path}/mapping"), &all).to(), path);
    let preview = settled(lead, &path);
    (path, preview)
}

#[test]
fn money_that_may_be_counted_twice_is_said() {
    let room = Room::new();
    let stated = WATER.replace("Amount\n", "Amount;Paid\n").replace("0.00\n", "0.00;30.00\n");
    room.bring(&stated, "Ūdens");
    let mut lead = room.signed_in("lead");
    let file = "Invoice number;Paid on;Amount paid\nR-2;2026-10-01;30.00\n";
    let targets = ["invoice-number", "paid-on", "amount-paid"];
    let (path, preview) = looked_at(&mut lead, file, &targets, &[("kind", "payments")]);
    preview.has("1 payment may be money that an earlier file already told as paid");
    assert_eq!(lead.post_on(&preview, &format!("{path}/start"), &[]).to(), path);
    let done = settled(&mut lead, &path);
    done.has("Imported").has("1 payment may be money that an earlier file already told as paid");
}

#[test]
fn why_a_person_must_agree_is_said() {
    let room = Room::new();
    let mut lead = room.signed_in("lead");
    let (head, bad) =
        (WATER.lines().take(2).collect::<Vec<_>>().join("\n"), "K-9;Zane;;R-9;;;not much");
    let targets = [
        "customer-number",
        "name",
        "telephone",
        "invoice-number",
        "issue-date",
        "due-date",
        "amount",
    ];
    let full = |to| [("kind", "full"), ("country", "LV"), ("complete_to", to)];
    let (path, preview) = looked_at(&mut lead, WATER, &targets, &full("2026-11-18"));
    preview.lacks("agree_missing");
    lead.post_on(&preview, &format!("{path}/start"), &[]);
    settled(&mut lead, &path).has("Imported");
    let older = format!("{head}\n{bad}\n");
    let (_, preview) = looked_at(&mut lead, &older, &targets, &full("2026-11-10"));
    preview.has("Of 2 open items the file no longer has 1.").has("this may be an old file");
    preview.has("what is missing may be among them").has("agree_missing").lacks("changes nothing");
}
