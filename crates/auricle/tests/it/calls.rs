//! The next call, the permit, the outcome, and why not.

use crate::harness::{Desk, Done};

#[test]
fn a_call_is_given_permitted_recorded_and_proved() {
    let desk = Desk::with_customers();
    let next = desk.asks(&["next", "--user", "anna"]);
    let id = next["id"].to_string();
    assert!(next["why"].as_str().unwrap().contains("days late"), "{next}");
    assert_eq!(desk.asks(&["next", "--user", "anna"])["id"], next["id"], "kept for her");

    let shown = desk.does(&["show", &id]).out;
    assert!(!shown.contains("2000000"), "the number is hidden before a permit: {shown}");
    let call = desk.asks(&["call", &id, "--user", "anna"]);
    assert!(call["number"].as_str().unwrap().starts_with("+3712000000"), "{call}");
    let why = desk.asks(&["why", &id]);
    assert_eq!(why["step"], "look-into", "{why}");
    let record = ["record", &id, "--user", "anna", "--outcome", "no-answer"];
    assert_eq!(desk.asks(&record)["outcome"], "no_answer");
    let twice = desk.run(&record);
    assert_eq!(twice.code, 2, "there is no open call any more: {twice:?}");

    let proof = desk.asks(&["proof", &id]);
    let permit = &proof["contacts"][0]["permit"];
    assert_eq!(permit["zones"], serde_json::json!(["Europe/Riga"]));
    assert!(permit["local"].as_str().unwrap().starts_with("2026-11-20T11:00"), "{permit}");
    assert!(!permit["rules"].as_array().unwrap().is_empty());
    assert_eq!(permit["policy"].as_str().unwrap().len(), 64);
}

#[test]
fn nobody_is_called_on_a_sunday() {
    let desk = Desk::with_customers();
    let sunday = "2026-11-22";
    let refused = desk.on(sunday, &["call", "kalnina", "--user", "anna"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("Sunday") && refused.err.contains("Law:"), "{refused:?}");
    let why = desk.on(sunday, &["why", "kalnina", "--json"]).json();
    assert_eq!(why["held"][0]["until"], "2026-11-23T06:00:00Z", "{why}");
    assert!(why["says"].as_str().unwrap().contains("23 Nov 2026, 08:00"), "{why}");
    let latvian = desk.on(sunday, &["why", "kalnina", "--lang", "lv"]).out;
    assert!(latvian.contains("svētdiena"), "{latvian}");
    let idle = desk.on(sunday, &["next", "--user", "anna", "--json"]).json();
    assert_eq!((&idle["id"], &idle["opens_at"]), (&().into(), &"2026-11-23T06:00:00Z".into()));
}

#[test]
fn what_does_not_fit_is_refused_with_how_to_mend_it() {
    let desk = Desk::with_customers();
    let record = [
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
    let too_much = desk.run(&[&record[..], &["--by", "2026-11-25", "--amount", "9999"]].concat());
    assert_eq!(too_much.code, 1, "{too_much:?}");
    assert!(too_much.err.contains("1,245.90"), "{too_much:?}");
    let without_day = desk.run(&record);
    assert_eq!(without_day.code, 2, "{without_day:?}");
    let nobody = desk.run(&["show", "Nobody Atall"]);
    assert_eq!(nobody.code, 1, "{nobody:?}");
    let several = desk.run(&["show", "2000000"]);
    assert_eq!(several.code, 1, "{several:?}");
    let as_json = desk.run(&["show", "Nobody Atall", "--json"]);
    assert_eq!((as_json.code, &as_json.json()["exit"]), (1, &1.into()));
}

#[test]
fn a_fact_is_entered_without_a_talk() {
    let desk = Desk::with_customers();
    let enter = |more: &[&str]| desk.run(&[&["enter", "kalnina", "--user", "anna"], more].concat());
    let noted = enter(&["--note", "Call mornings.", "--json"]).json();
    assert_eq!((&noted["name"], &noted["entered"]), (&"Ilze Kalniņa".into(), &"note".into()));
    assert_eq!(desk.asks(&["show", "kalnina"])["notes"][0], "Call mornings.");

    let over = enter(&["--hold", "breathing-space", "--until", "2026-11-19"]);
    assert_eq!(over.code, 1, "{over:?}");
    assert!(over.err.contains("20 Nov 2026"), "{over:?}");
    let held = enter(&["--hold", "breathing-space", "--until", "2026-12-31", "--json"]).json();
    let why = desk.asks(&["why", "kalnina"]);
    assert_eq!(why["step"], "wait-hold", "{why}");
    let shown = desk.asks(&["show", "kalnina"]);
    assert_eq!(shown["holds"][0]["id"], held["holds"][0]["id"], "{shown}");
    let shown = desk.does(&["show", "kalnina"]).out;
    assert!(shown.contains("until 31 Dec 2026"), "{shown}");
    enter(&["--hold", "request"]);
    let which = enter(&["--lift"]);
    assert_eq!(which.code, 2, "there are two: {which:?}");
    for hold in [&held["holds"][0]["id"], &shown_hold(&desk, 1)] {
        assert_eq!(enter(&["--lift", "--which", &hold.to_string()]).code, 0);
    }
    assert_eq!(desk.asks(&["why", "kalnina"])["step"], "call");

    let routed = enter(&["--route", "vulnerable", "--json"]).json();
    assert_eq!(routed["skill"], "vulnerable");
    assert_eq!(enter(&["--route", "anybody", "--json"]).json()["skill"], serde_json::Value::Null);
    for wrong in [&["--note", "x", "--lift"][..], &[], &["--lift", "--until", "2026-12-31"]] {
        assert_eq!(enter(wrong).code, 2, "{wrong:?}");
    }
}

/// The id of the hold in this place.
fn shown_hold(desk: &Desk, nth: usize) -> serde_json::Value {
    desk.asks(&["show", "kalnina"])["holds"][nth]["id"].clone()
}

#[test]
fn a_dispute_is_settled() {
    let desk = Desk::with_customers();
    let dispute = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "dispute"];
    desk.does(&[&dispute[..], &["--words", "Never ordered."]].concat());
    assert_eq!(desk.asks(&["why", "kalnina"])["step"], "rest-disputed");
    let settle = ["enter", "kalnina", "--user", "anna", "--settle", "debt-stands"];
    assert_eq!(desk.asks(&settle)["disputes"], serde_json::json!([]));
    let shown = desk.asks(&["show", "kalnina"]);
    assert_eq!(shown["disputes"][0]["ended"], "debt_stands", "{shown}");
    let again = desk.run(&settle);
    assert_eq!(again.code, 1, "{again:?}");
}

#[test]
fn an_outcome_is_taken_back_once() {
    let desk = Desk::with_customers();
    let record = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "promise"];
    let more = ["--by", "2026-11-25", "--read-back", "So it is."];
    desk.does(&[&record[..], &more].concat());
    let undo = ["undo", "kalnina", "--user", "anna"];
    assert_eq!(desk.asks(&undo)["name"], "Ilze Kalniņa");
    assert_eq!(desk.asks(&["show", "kalnina"])["promises"], serde_json::json!([]));
    let again = desk.run(&undo);
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.err.contains("no outcome to take back"), "{again:?}");
    desk.does(&["verify"]);
}

#[test]
fn a_call_back_comes_by_itself_to_who_promised_it() {
    let desk = Desk::with_customers();
    let record = [
        "record",
        "berzins",
        "--user",
        "anna",
        "--in",
        "--outcome",
        "call-back",
        "--read-back",
        "So it is.",
    ];
    desk.does(&[&record[..], &["--at", "2026-11-23T10:30", "--mine"]].concat());
    let due = desk.asks(&["due", "--date", "2026-11-23", "--user", "anna"]);
    assert_eq!(due["call_backs"][0]["name"], "Jānis Bērziņš");
    assert_eq!(due["call_backs"][0]["owner"], 1);
    // Nobody calls: from the next day on it is among the missed, on that day's list alone.
    let late = desk.on("2026-11-24", &["due", "--json"]).json();
    assert_eq!(late["missed"][0]["name"], "Jānis Bērziņš", "{late}");
    assert_eq!(late["call_backs"], serde_json::json!([]), "{late}");
    let told = desk.on("2026-11-24", &["due"]).out;
    assert!(told.contains("Call backs missed\n  23 Nov 2026, 10:30"), "{told}");
    let ahead = desk.on("2026-11-24", &["due", "--date", "2026-11-25", "--json"]).json();
    assert_eq!(ahead["missed"], serde_json::json!([]), "{ahead}");
    // 09:00 UTC is 11:00 there, half an hour late.
    let next = desk.on("2026-11-23", &["next", "--user", "anna", "--json"]).json();
    assert_eq!(next["name"], "Jānis Bērziņš", "{next}");
}

#[test]
fn what_is_found_or_due_is_saved_as_a_file() {
    let desk = Desk::with_customers();
    let record = [
        "record",
        "berzins",
        "--user",
        "anna",
        "--in",
        "--outcome",
        "call-back",
        "--read-back",
        "So it is.",
    ];
    desk.does(&[&record[..], &["--at", "2026-11-23T10:30", "--mine"]].concat());
    let (due, found) = (desk.path("due.csv"), desk.path("found.xlsx"));
    let (due, found) = (due.to_str().unwrap(), found.to_str().unwrap());
    assert_eq!(desk.does(&["due", "--date", "2026-11-23", "--to", due]).out, "");
    let text = std::fs::read_to_string(due).unwrap();
    assert!(text.starts_with("\u{feff}At,Customer,State,Taken by,Promised,Arrived,"), "{text}");
    assert!(text.contains("2026-11-23 10:30:00,Jānis Bērziņš,Call back,"), "{text}");
    desk.does(&["find", "berzins", "--to", found]);
    assert!(std::fs::read(found).unwrap().starts_with(b"PK\x03\x04"));
    desk.does(&["find", "berzins", "--to", due, "--semicolon"]);
    let text = std::fs::read_to_string(due).unwrap();
    assert!(text.contains("K1;Jānis Bērziņš;Siltums;200.00 EUR;"), "{text}");
    assert_eq!(desk.run(&["find", "berzins", "--semicolon"]).code, 2);
}

#[test]
fn every_command_takes_the_clock_of_the_desk() {
    let desk = Desk::with_customers();
    let shown = Done::of(desk.command(&["show", "kalnina", "--json"]).output().unwrap());
    let local = shown.json()["local_time"].to_string();
    assert!(local.starts_with("\"2026-11-20T11:0"), "{local}");
    let day = Done::of(desk.command(&["day"]).output().unwrap());
    assert!(day.err.contains("20 Nov 2026, 11:0") && day.err.contains("Europe/Riga"), "{day:?}");
}

#[test]
fn the_clock_does_not_go_back() {
    let desk = Desk::with_customers();
    let back = desk.on("2026-11-19", &["day"]);
    assert_eq!(back.code, 1, "{back:?}");
    assert!(back.err.contains("2026-11-20"), "{back:?}");
}

#[test]
fn the_library_is_searched_in_both_languages() {
    let desk = Desk::with_customers();
    let found = desk.asks(&["library", "naudas", "--of", "lv"]);
    let answer = &found["objections"][0]["answers"][0];
    assert_eq!((&answer["record"]["used"], &answer["number"]), (&0.into(), &1.into()));
    assert_eq!(desk.asks(&["library", "zzzz"])["objections"], serde_json::json!([]));
    let whole = desk.run(&["library"]);
    assert!(whole.out.contains("Not used yet"), "{}", whole.out);
}

#[test]
fn words_are_proposed_approved_and_taken_back() {
    let desk = Desk::with_customers();
    let words = |more: &[&str]| desk.run(&[&["words"], more, &["--json"]].concat());
    let text = "Could you pay a part { $when }?";
    let made = words(&["propose", "answer-cash-short-1", text, "--of", "en", "--user", "anna"]);
    assert_eq!((&made.json()["state"], made.code), (&"waiting".into(), 0), "{}", made.err);
    let wrong = words(&["propose", "say-opening-who", "{ $amount }", "--of", "en"]);
    assert_eq!(wrong.code, 1);
    assert!(wrong.out.contains("`amount` is not filled in here"), "{}", wrong.out);
    assert_eq!(words(&["approve", "1", "--user", "anna"]).code, 1, "a lead approves");
    assert_eq!(words(&["approve", "1"]).json()["state"], "in_use");
    assert_eq!(words(&["list"]).json()["words"][0]["alone"], false);
    assert_eq!(words(&["withdraw", "1"]).json()["state"], "withdrawn");
    assert_eq!(words(&["house", "Siltuma birojs"]).json()["name"], "Siltuma birojs");
}
