//! What the API does beyond the way from a file to a promise: two files made one and parted, lists
//! as files, an import stopped and gone on with.

use journal::Scope;
use serde_json::{Value, json};

use crate::api::Program;
use crate::room::Room;

#[test]
fn two_files_are_compared_made_one_and_parted() {
    let room = Room::new();
    let (stays, goes) = (room.file_of("jānis"), room.file_of("озола"));
    let lead = Program::new(&room, "lead", &[Scope::Read, Scope::Call]);
    let here = format!("/customers/{stays}");
    let with = json!({ "with": goes.number() });
    let away = json!({ "away": goes.number() });

    let beside = lead.get(&format!("{here}/compare?with={goes}")).json();
    assert_eq!(beside["there"]["name"], "Анна Озола");
    assert_eq!(beside["here"]["phones"], json!(["+371 ••••• 001"]));
    assert_eq!(beside["here"]["open"], json!([{ "amount": "200.00", "currency": "EUR" }]));
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    anna.post(&format!("{here}/merge"), &with).problem(403, "role");
    let reader = Program::new(&room, "lead", &[Scope::Read]);
    reader.post(&format!("{here}/merge"), &with).problem(403, "scope");
    lead.post(&format!("{here}/part"), &away).problem(409, "conflict");
    lead.post(&format!("{here}/merge"), &json!({ "with": 77 })).problem(404, "not-found");

    let merged = lead.post(&format!("{here}/merge"), &with).json();
    assert_eq!(merged, json!({ "customer": stays.number(), "merged": [goes.number()] }));
    let sheet = lead.get(&format!("/customers/{goes}")).json();
    assert_eq!((&sheet["id"], &sheet["merged"]), (&merged["customer"], &merged["merged"]));
    let again = lead.post(&format!("{here}/merge"), &with).problem(409, "conflict");
    assert!(again["detail"].as_str().unwrap().contains("merged"), "{again}");
    lead.post(&format!("/customers/{goes}/part"), &away).problem(409, "conflict");
    let parted = lead.post(&format!("{here}/part"), &away).json();
    assert_eq!(parted["merged"], json!([]));
    assert_eq!(lead.get(&format!("/customers/{goes}")).json()["name"], "Анна Озола");
    let looks = lead.get(&format!("/customers/{goes}/looks")).json();
    assert!(!looks["items"].as_array().unwrap().is_empty(), "comparing is looking");
}

#[test]
fn a_customer_that_somebody_works_on_is_not_merged() {
    let room = Room::new();
    let (stays, goes) = (room.file_of("jānis"), room.file_of("озола"));
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    anna.act(&format!("/customers/{goes}/take")).json();
    let lead = Program::new(&room, "lead", &[Scope::Read, Scope::Call]);
    let with = json!({ "with": goes.number() });
    lead.post(&format!("/customers/{stays}/merge"), &with).problem(409, "leased");
}

#[test]
fn lists_are_saved_as_the_pages_save_them() {
    let room = Room::new();
    let anna = Program::new(&room, "anna", &[Scope::Read]);
    let found = anna.get("/customers.csv?q=berzins");
    assert!(found.has("content-type: text/csv") && found.has("filename=\"customers.csv\""));
    assert!(found.body.contains("K-1,") && found.body.contains("200.00 EUR"), "{found:?}");
    assert!(!anna.get("/customers.csv?q=nobody").body.contains("K-1"));
    anna.get("/customers.csv").problem(400, "malformed");
    let workbook = anna.get("/customers.xlsx?q=berzins");
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    assert!(workbook.has(kind) && workbook.body.starts_with("PK"), "{}", workbook.head);
    let latvian = anna.with("Accept-Language", "lv").get("/due.csv?day=2026-11-20&whose=mine");
    assert!(latvian.has("text/csv") && latvian.body.contains("Klients"), "{latvian:?}");
    assert_eq!(anna.get("/due.xlsx").status, 200);
    anna.get("/due.csv?day=tomorrow").problem(400, "malformed");
}

/// Says of an import that it is being written by a server that fell silent since.
fn being_written(room: &Room, id: &str) {
    let store = room.acts.store();
    let job = store.job(id).unwrap().unwrap();
    let mut record: Value = serde_json::from_str(&job.value).unwrap();
    record["state"] = "writing".into();
    record["told"] = room.now().to_string().into();
    let until = calendar::plus_secs(room.now(), 3_600);
    assert!(store.put_job(id, Some(&job), &record.to_string(), until).unwrap());
}

#[test]
fn an_import_is_stopped_and_goes_on() {
    let room = Room::new();
    let lead = Program::new(&room, "lead", &[Scope::Read, Scope::Import]);
    let text = "Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount\n\
        K-7;Uldis Ozols;+37120000007;R-7;2026-09-01;2026-10-01;77,00\n";
    let import =
        lead.send("POST", "/api/v1/imports?name=open.csv", "text/csv", text.as_bytes()).json();
    let here = format!("/imports/{}", import["id"].as_str().unwrap());
    lead.act(&format!("{here}/stop")).problem(409, "conflict");
    let mut mapping = import["mapping"].clone();
    mapping["constants"] = json!({ "client": "Ūdens", "currency": "EUR", "country": "LV" });
    assert_eq!(lead.put(&format!("{here}/mapping"), &mapping).json()["state"], "ready");

    being_written(&room, import["id"].as_str().unwrap());
    assert_eq!(lead.act(&format!("{here}/stop")).json()["state"], "writing", "at its next step");
    lead.send("DELETE", &format!("/api/v1{here}"), "", b"").problem(409, "conflict");
    room.set("2026-11-20T09:05:00Z");
    let stopped = lead.get(&here).json();
    assert_eq!((&stopped["state"], &stopped["fault"]), (&json!("ready"), &json!("stopped")));
    lead.post(&format!("{here}/apply"), &json!({})).json();
    let done = loop {
        let import = lead.get(&here).json();
        if import["state"] != "writing" {
            break import;
        }
    };
    assert_eq!((&done["state"], &done["fault"]), (&json!("done"), &Value::Null));
    assert_eq!(lead.get("/customers?q=ozols").json()["items"][0]["numbers"], json!(["K-7"]));
}
