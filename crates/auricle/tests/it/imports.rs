//! Imports: questions, the preview, writing, the same twice, bad rows, payments, what is missing.

use crate::harness::{Desk, Done, INVOICES};

#[test]
fn a_file_is_asked_about_previewed_and_written_once() {
    let desk = Desk::new();
    let file = desk.write("invoices.csv", INVOICES);
    let asked = desk.run(&["import", &file, "--new"]);
    assert_eq!(asked.code, 1, "{asked:?}");
    assert!(asked.out.contains("--client NAME"), "{asked:?}");

    let import = ["import", &file, "--client", "Siltums"];
    let preview = desk.asks(&[&import[..], &["--dry-run"]].concat());
    let counts = |object: &serde_json::Value| {
        ["rows", "customers_new", "invoices_new", "unchanged", "rejected"]
            .map(|name| object[name].as_u64().unwrap())
    };
    assert_eq!((counts(&preview), &preview["written"]), ([3, 2, 3, 0, 0], &false.into()));
    let nobody = desk.asks(&["find", "Kalniņa"]);
    assert_eq!(nobody["customers"], serde_json::json!([]));

    let unasked = desk.run(&import);
    assert_eq!(unasked.code, 1, "nobody said yes: {unasked:?}");
    let written = desk.asks(&[&import[..], &["--yes"]].concat());
    assert_eq!((counts(&written), &written["written"]), ([3, 2, 3, 0, 0], &true.into()));

    let before = desk.asks(&["verify"]);
    let again = desk.asks(&[&import[..], &["--yes"]].concat());
    assert_eq!(counts(&again), [3, 0, 0, 3, 0]);
    assert_eq!(desk.asks(&["verify"]), before, "the same file twice writes nothing");

    let shown = desk.asks(&["show", "berzins"]);
    assert_eq!(shown["name"], "Jānis Bērziņš");
    assert_eq!(shown["due"], serde_json::json!([{ "amount": "200.00", "currency": "EUR" }]));
    assert_eq!(shown["days_late"], 50);
    for (text, found) in [("kaln", 1), ("R-102", 1), ("0000002", 1), ("K1", 1), ("zzz", 0)] {
        let customers = desk.asks(&["find", text])["customers"].as_array().unwrap().len();
        assert_eq!(customers, found, "{text}");
    }
}

#[test]
fn an_order_of_dates_is_asked_and_never_guessed() {
    let desk = Desk::new();
    let text = "Klienta numurs,Vārds,Rēķina numurs,Termiņš,Summa\nK9,Zane,R-9,03/04/2026,10.00\n";
    let file = desk.write("open.csv", text);
    let known = ["import", &file, "--new", "--client", "C", "--currency", "EUR", "--yes"];
    let asked = desk.run(&known);
    assert_eq!(asked.code, 1, "{asked:?}");
    assert!(asked.out.contains("--dates 'Termiņš=day-first|month-first'"), "{asked:?}");
    desk.does(&[&known[..], &["--dates", "Termiņš=month-first"]].concat());
    assert_eq!(desk.asks(&["show", "zane"])["debts"][0]["due"], "2026-03-04");
    let wrong = desk.run(&[&known[..], &["--dates", "Termiņš=backwards"]].concat());
    assert_eq!(wrong.code, 2, "{wrong:?}");
}

#[test]
fn good_rows_go_in_and_bad_ones_are_saved_to_mend() {
    let desk = Desk::new();
    let twice = "K4;Zane Liepa;;LV;R-101;2026-10-01;2026-11-01;10,00;EUR\n";
    let text = format!("{INVOICES}K3;=cmd;;LV;R-103;2026-10-01;32.13.2026;10,00;EUR\n{twice}");
    let file = desk.write("invoices.csv", &text);
    let mend = desk.path("mend.csv");
    let mend_arg = mend.to_str().unwrap();
    let import = ["import", &file, "--new", "--client", "Siltums", "--yes", "--mend", mend_arg];
    let told = desk.does(&["import", &file, "--new", "--client", "Siltums", "--dry-run"]).out;
    assert!(told.contains("1 row cannot be read"), "{told}");
    assert!(told.contains("1 row does not fit what is known"), "{told}");
    let done = desk.asks(&import);
    let counts = |done: &serde_json::Value| {
        ["rejected", "misfits", "invoices_new"].map(|name| done[name].as_u64().unwrap())
    };
    assert_eq!(counts(&done), [2, 1, 3]);
    assert_eq!(done["problems"][0]["line"], 5);
    let saved = std::fs::read_to_string(&mend).unwrap();
    assert!(saved.contains("32.13.2026") && saved.contains("'=cmd"), "{saved}");
    let reason = "Invoice number: R-101: This invoice stands in line 3 already.";
    assert!(saved.contains(&format!("6;{reason};K4;Zane Liepa")), "{saved}");
    assert_eq!(done["mend"], mend_arg);

    let mended = saved.replace("32.13.2026", "2026-11-01").replace("LV;R-101", "LV;R-104");
    let mended = desk.write("mended.csv", &mended);
    let done = desk.asks(&["import", &mended, "--client", "Siltums", "--yes"]);
    assert_eq!(counts(&done), [0, 0, 2]);
}

#[test]
fn a_full_file_withdraws_what_is_missing_only_after_a_yes() {
    let desk = Desk::with_customers();
    let text: String = INVOICES.split_inclusive('\n').filter(|l| !l.contains("R-102")).collect();
    let file = desk.write("full.csv", &text);
    let full = ["import", &file, "--client", "Siltums", "--contents", "full", "--yes"];
    let held = desk.run(&full);
    assert_eq!(held.code, 1, "a third is missing: {held:?}");
    assert!(held.out.contains("--withdraw-missing"), "{held:?}");
    assert_eq!(desk.asks(&["show", "kalnina"])["open"][0]["amount"], "1245.90");
    let done = desk.asks(&[&full[..], &["--withdraw-missing"]].concat());
    assert_eq!(done["invoices_withdrawn"], 1);
    assert_eq!(desk.asks(&["show", "kalnina"])["open"], serde_json::json!([]));
}

#[test]
fn a_payment_keeps_a_promise() {
    let desk = Desk::with_customers();
    let promise = [
        "record",
        "kalnina",
        "--user",
        "anna",
        "--in",
        "--outcome",
        "promise",
        "--read-back",
        "So it is.",
    ];
    desk.does(&[&promise[..], &["--by", "2026-11-23", "--amount", "1245.90"]].concat());
    let state = |day: &str| {
        let shown = desk.on(day, &["show", "kalnina", "--json"]).json();
        shown["promises"][0]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state("2026-11-20"), "open");
    let due = desk.on("2026-11-23", &["due", "--json"]).json();
    assert_eq!(due["promises"][0]["name"], "Ilze Kalniņa");
    let day = desk.on("2026-11-24", &["day", "--json"]).json();
    assert_eq!((&day["events"], &day["awaiting_bank"]), (&1.into(), &1.into()));
    assert_eq!(state("2026-11-24"), "awaiting_bank");

    let text = "Invoice number;Paid on;Amount paid;Currency\nR-102;2026-11-23;1245,90;EUR\n";
    let file = desk.write("payments.csv", text);
    let import = ["import", &file, "--client", "Siltums", "--contents", "payments", "--yes"];
    let complete = ["--complete-to", "2026-11-26", "--json"];
    let done = desk.on("2026-11-27", &[&import[..], &complete].concat());
    assert_eq!((done.code, &done.json()["payments"]), (0, &1.into()), "{done:?}");
    assert_eq!(state("2026-11-27"), "kept");
    let again = desk.on("2026-11-27", &[&import[..], &complete].concat()).json();
    assert_eq!((&again["payments"], &again["unchanged"]), (&0.into(), &1.into()));
}

#[test]
fn a_promise_kept_in_part_stays_on_the_list() {
    let desk = Desk::with_customers();
    let promise = [
        "record",
        "kalnina",
        "--user",
        "anna",
        "--in",
        "--outcome",
        "promise",
        "--read-back",
        "So it is.",
    ];
    desk.does(&[&promise[..], &["--by", "2026-11-23", "--amount", "1245.90"]].concat());
    let text = "Invoice number;Paid on;Amount paid;Currency\nR-102;2026-11-23;100,00;EUR\n";
    let file = desk.write("payments.csv", text);
    let import = ["import", &file, "--client", "Siltums", "--contents", "payments", "--yes"];
    let complete = ["--complete-to", "2026-11-26"];
    assert_eq!(desk.on("2026-11-27", &[&import[..], &complete].concat()).code, 0);
    let due = |day: &str| desk.on(day, &["due", "--json"]).json();
    assert_eq!(due("2026-11-27")["unkept"][0]["name"], "Ilze Kalniņa");
    assert_eq!(due("2026-11-27")["awaiting_bank"], serde_json::json!([]));
    assert!(desk.on("2026-11-27", &["due"]).out.contains("Not kept, or only in part"));
    assert_eq!(due("2026-12-12")["unkept"], serde_json::json!([]), "judged two weeks ago");
}

#[test]
fn a_mapping_is_kept_by_name_for_the_next_file() {
    let desk = Desk::new();
    let first = desk.write("one.csv", "Nr,Who,When,How much\n7,Zane,03/04/2026,10.00\n");
    let says = [
        "--set",
        "Nr=invoice-number",
        "--set",
        "Who=name",
        "--set",
        "When=due-date",
        "--set",
        "How much=amount",
        "--dates",
        "When=day-first",
        "--currency",
        "EUR",
        "--country",
        "LV",
        "--client",
        "C",
    ];
    let keep = ["--save-mapping", "till", "--new", "--yes"];
    desk.does(&[&["import", &first][..], &says, &keep].concat());
    let second = desk.write("two.csv", "Nr,Who,When,How much\n8,Zane,05/06/2026,11.00\n");
    desk.does(&["import", &second, "--mapping", "till", "--yes"]);
    let shown = desk.asks(&["show", "zane"]);
    assert_eq!(shown["open"][0]["amount"], "21.00");
    assert!(shown["debts"].to_string().contains("2026-06-05"), "{shown}");
    let unknown = desk.run(&["import", &second, "--mapping", "tills", "--yes"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("there are: till"), "{unknown:?}");
}

#[test]
fn a_list_defuses_formulas() {
    let desk = Desk::new();
    let file = desk.write("open.csv", "Customer number,Name,Invoice number,Due date,Amount\nK1,\"=HYPERLINK(\"\"x\"\")\",R-1,2026-11-01,5.00\n");
    desk.does(&["import", &file, "--new", "--client", "C", "--currency", "EUR", "--yes"]);
    let list = desk.does(&["export", "open"]).out;
    assert!(list.contains("'=HYPERLINK") && list.contains("R-1"), "{list}");
}

#[test]
fn a_dry_run_without_a_desk_writes_nothing() {
    let desk = Desk::new();
    let file = desk.write("invoices.csv", INVOICES);
    let import = ["import", &file, "--new", "--client", "Siltums", "--dry-run"];
    let told = Done::of(desk.command(&import).output().unwrap());
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.out.contains("Siltums"), "{told:?}");
    assert!(!desk.path("data").exists(), "no database, no key, no folder");
}

#[test]
fn what_was_taken_for_what_is_told_and_may_be_said_otherwise() {
    let desk = Desk::new();
    let head = "Customer number;Name;Telephone;Invoice number;Due date;Amount\n";
    let rows: String = (0..20)
        .map(|n| (n, if n < 12 { "+371 20000001" } else { "12" }))
        .map(|(n, phone)| format!("K{n};SIA Number {n};{phone};R-{n};2026-10-01;10,00\n"))
        .collect();
    let file = desk.write("open.csv", &format!("{head}{rows}P1;Zane;;P-1;2026-10-01;-5,00\n"));
    let known = ["import", &file, "--new", "--client", "C", "--currency", "EUR", "--country", "LV"];
    let told = desk.does(&[&known[..], &["--dry-run"]].concat()).out;
    assert!(told.contains("in their names (SIA, Ltd …): 20."), "{told}");
    assert!(told.contains("does not say what they are: 1."), "{told}");
    assert!(told.contains("--party-kind person|company|by-name"), "{told}");
    // Telephones that were left out, amounts below nought, and where the list of changes stops.
    assert!(told.contains("8: Not a telephone number of this country; left out."), "{told}");
    assert!(told.contains("Line 14, Telephone, 12"), "{told}");
    assert!(told.contains("1: Below nought; taken for a credit note."), "{told}");
    assert!(told.contains("The first 12 of 42 changes"), "{told}");

    let file = desk.write("none.csv", &format!("{head}K1;SIA One;12;R-1;2026-10-01;10,00\n"));
    let of_file = ["import", &file, "--new", "--client", "C", "--currency", "EUR", "--dry-run"];
    let told = desk.does(&of_file).out;
    assert!(told.contains("Left out: the heading means Telephone, but the values"), "{told}");

    let persons = [&known[..], &["--party-kind", "person", "--yes", "--save-mapping", "all"]];
    let done = desk.does(&persons.concat()).out;
    assert!(!done.contains("in their names"), "{done}");
    assert!(done.contains("the mapping, kept as all"), "{done}");
}

#[test]
fn a_payment_without_an_invoice_is_said_to_be_that_and_what_to_do_is_told() {
    let desk = Desk::with_customers();
    let text = "Invoice number;Paid on;Amount paid;Currency\nR-999;2026-11-19;10,00;EUR\n";
    let file = desk.write("payments.csv", text);
    let import = ["import", &file, "--client", "Siltums", "--contents", "payments"];
    let told = desk.does(&[&import[..], &["--dry-run"]].concat()).out;
    assert!(told.contains("1 payment: no invoice was found for it"), "{told}");
    assert!(!told.contains("cannot be read"), "{told}");
    assert!(told.contains("Save these rows with --mend FILE"), "{told}");
    let mend = desk.path("mend.csv");
    let mend = mend.to_str().unwrap();
    let done = desk.does(&[&import[..], &["--yes", "--mend", mend]].concat()).out;
    assert!(done.contains("Correct them there, and import that file"), "{done}");
    assert!(done.contains(&format!("rows to mend: {mend}")), "{done}");
}

#[test]
fn a_decimal_comma_that_parts_the_columns_is_named() {
    let desk = Desk::new();
    let file = desk.write(
        "open.csv",
        "Customer number,Name,Invoice number,Due date,Amount\nK1,Zane,R-1,2026-11-01,5,00\n",
    );
    let known = ["import", &file, "--new", "--client", "C", "--currency", "EUR", "--dry-run"];
    let told = desk.does(&known).out;
    assert!(told.contains("5,00 looks like an amount whose decimal comma"), "{told}");
}

#[test]
fn a_list_leaves_as_a_workbook_and_comes_back_as_one() {
    let desk = Desk::with_customers();
    let book = desk.path("open.xlsx");
    let book = book.to_str().unwrap();
    desk.does(&["export", "open", "--to", book]);
    assert!(std::fs::read(book).unwrap().starts_with(b"PK\x03\x04"));
    let known = ["import", book, "--client", "Siltums", "--set", "telephone=-", "--dry-run"];
    let told = desk.does(&known).out;
    assert!(told.contains("Read as Excel, “open”, 3 rows."), "{told}");
    let done = desk.asks(&known);
    let count = |name: &str| done[name].as_u64().unwrap();
    assert_eq!((count("rows"), count("invoices_new"), count("rejected")), (3, 0, 0), "{done}");
    // What is odd or wrong in it is told by its cell.
    let odd = [&["import", book, "--client", "Siltums"][..], &["--country", "LV", "--dry-run"]];
    let odd = desk.does(&odd.concat()).out;
    assert!(odd.contains("D2, telephone, "), "{odd}");
    let mend = desk.path("mend.csv");
    let mend = mend.to_str().unwrap();
    let wrong =
        [&known[..], &["--set", "due date=-", "--set", "name=due-date", "--mend", mend]].concat();
    let told = desk.does(&wrong).out;
    assert!(told.contains("C2, name, "), "{told}");
    let mend = std::fs::read_to_string(mend).unwrap();
    assert!(mend.starts_with("\u{feff}Row;Reason;"), "{mend}");
    assert!(mend.contains("\n2;C2: name: "), "{mend}");
    let unknown = desk.run(&[&known[..], &["--sheet", "Other"]].concat());
    assert_eq!(unknown.code, 2, "{unknown:?}");
    assert!(unknown.err.contains("it has: open"), "{unknown:?}");
}

#[test]
fn users_and_looks_are_lists_too() {
    let desk = Desk::with_customers();
    let users = desk.does(&["export", "users"]).out;
    assert!(users.contains("anna"), "{users}");
    let refused = desk.run(&["export", "users", "--user", "anna"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    let looks = desk.does(&["export", "looks"]).out;
    assert!(looks.starts_with("\u{feff}client,customer number,name"), "{looks}");
}
