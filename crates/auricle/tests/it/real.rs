//! The two real files of invoices through the command, where `AURICLE_DATA` says where they are.

use crate::harness::{Desk, setting};

fn data(path: &str) -> Option<String> {
    let Some(folder) = setting("AURICLE_DATA") else {
        println!("skipped: AURICLE_DATA names no folder with {path}");
        return None;
    };
    Some(format!("{folder}/receivables/{path}"))
}

#[test]
fn ibm_accounts_receivable_all_settled() {
    let path = "ibm_accounts_receivable/WA_Fn-UseC_-Accounts-Receivable.csv";
    let Some(file) = data(path) else { return };
    let desk = Desk::new();
    let asked = desk.run(&["import", &file, "--new", "--dry-run", "--json"]);
    assert_eq!(asked.code, 1);
    assert_eq!(asked.json()["questions"].as_array().unwrap().len(), 2, "currency and client");
    let says = ["--client", "IBM", "--currency", "USD", "--country", "GB"];
    let import =
        [&["import", &file, "--new"][..], &says, &["--fill-phones", "ofcom-mobile"]].concat();
    let preview = desk.asks(&[&import[..], &["--dry-run"]].concat());
    let done = desk.asks(&[&import[..], &["--yes"]].concat());
    for object in [&preview, &done] {
        assert_eq!((&object["rows"], &object["rejected"]), (&1826.into(), &0.into()));
        assert_eq!((&object["customers_new"], &object["invoices_new"]), (&74.into(), &1826.into()));
    }
    assert_eq!(done["complete_to"], "2014-01-09");
    let again = desk.asks(&[&import[..], &["--yes"]].concat());
    assert_eq!((&again["invoices_new"], &again["unchanged"]), (&0.into(), &1826.into()));
    let shown = desk.asks(&["show", "2820-XGXSB"]);
    assert_eq!(shown["open"], serde_json::json!([]));
    assert_eq!(shown["country"], "GB");
    assert_eq!(desk.asks(&["day"])["ready"], 0, "all is settled");
    assert_eq!(desk.asks(&["verify"])["well"], true);
}

#[test]
fn cassandra_invoices_in_january_2018() {
    let Some(file) = data("cassandra_udyam22_invoices/trainData.csv") else { return };
    let desk = Desk::new();
    let day = "2018-01-15";
    let says = ["--client", "Cassandra", "--currency", "GBP", "--country", "GB"];
    let import =
        [&["import", &file, "--new"][..], &says, &["--fill-phones", "ofcom-mobile", "--json"]]
            .concat();
    let done = desk.on(day, &[&import[..], &["--yes"]].concat()).json();
    assert_eq!((&done["rows"], &done["rejected"]), (&6178.into(), &0.into()));
    assert_eq!(done["invoices_new"], 6178);
    let made = done["changes"][1]["number"].as_str().unwrap();
    assert!(made.starts_with("a-") && made.len() == 14, "{made}");
    let again = desk.on(day, &[&import[..], &["--yes"]].concat()).json();
    assert_eq!((&again["invoices_new"], &again["unchanged"]), (&0.into(), &6178.into()));
    let ready = desk.on(day, &["day", "--json"]).json()["ready"].as_u64().unwrap();
    assert!(0 < ready, "some are overdue");

    desk.on(day, &["user", "add", "anna", "--name", "Anna"]);
    let next = desk.on(day, &["next", "--user", "anna", "--json"]).json();
    let id = next["id"].to_string();
    let call = desk.on(day, &["call", &id, "--user", "anna", "--json"]).json();
    assert!(call["number"].as_str().unwrap().starts_with("+447700900"), "{call}");
    let record = [
        "record",
        &id,
        "--user",
        "anna",
        "--outcome",
        "promise",
        "--by",
        "2018-01-18",
        "--read-back",
        "So it is.",
    ];
    let recorded = desk.on(day, &record);
    assert_eq!(recorded.code, 0, "{recorded:?}");
    let due = desk.on("2018-01-18", &["due", "--json"]).json();
    assert_eq!(due["promises"][0]["id"].to_string(), id);
    assert_eq!(desk.on("2018-01-18", &["verify", "--json"]).json()["well"], true);
}
