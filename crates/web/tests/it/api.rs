//! The API over a real socket: who is let in, what is said of what does not fit, the way from a
//! file to a promise, and requests that come twice.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use acts::{Author, NewToken};
use calendar::plus_secs;
use journal::{Grants, Scope, UserId};
use serde_json::{Value, json};

use crate::room::Room;

/// A program with a token.
pub(crate) struct Program<'a> {
    room: &'a Room,
    token: String,
    headers: Vec<(String, String)>,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Told {
    /// The JSON of an answer that is good.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert!((200..300).contains(&self.status), "{self:?}");
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The problem, of this status and kind.
    #[track_caller]
    pub(crate) fn problem(&self, status: u16, kind: &str) -> Value {
        assert_eq!(self.status, status, "{self:?}");
        assert!(self.head.contains("content-type: application/problem+json"), "{self:?}");
        let problem: Value = serde_json::from_str(&self.body).unwrap();
        assert_eq!(problem["type"], format!("/api#problem-{kind}"), "{problem}");
        assert_eq!(problem["status"], status);
        problem
    }

    pub(crate) fn has(&self, header: &str) -> bool {
        self.head.to_ascii_lowercase().contains(header)
    }
}

impl<'a> Program<'a> {
    /// A program that acts for `login` within these scopes.
    pub(crate) fn new(room: &'a Room, login: &str, scopes: &[Scope]) -> Self {
        let user = room.acts.store().desk().unwrap().by_login(login).unwrap().id;
        let new = NewToken {
            user,
            name: "test".to_owned(),
            scopes: scopes.iter().copied().collect(),
            until: plus_secs(room.now(), 24 * 3_600),
        };
        let author = Author { user: UserId::DESK, grants: Grants::All };
        let made = room.acts.make_token(&author, &new, &*room.chance, room.now());
        Self { room, token: made.unwrap().1, headers: Vec::new() }
    }

    /// A program with this token.
    pub(crate) fn of(room: &'a Room, token: &str) -> Self {
        Self { room, token: token.to_owned(), headers: Vec::new() }
    }

    pub(crate) fn with(&self, name: &str, value: &str) -> Self {
        let mut headers = self.headers.clone();
        headers.push((name.to_owned(), value.to_owned()));
        Self { room: self.room, token: self.token.clone(), headers }
    }

    pub(crate) fn send(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> Told {
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n");
        if !self.token.is_empty() {
            head.push_str(&format!("Authorization: Bearer {}\r\n", self.token));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !kind.is_empty() {
            head.push_str(&format!("Content-Type: {kind}\r\n"));
        }
        head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
        let mut stream = TcpStream::connect(self.room.address).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        // A workbook is no text; its first letters are.
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Told { status, head: head.to_owned(), body: body.to_owned() }
    }

    pub(crate) fn get(&self, path: &str) -> Told {
        self.send("GET", &format!("/api/v1{path}"), "", b"")
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Told {
        let body = body.to_string();
        self.send("POST", &format!("/api/v1{path}"), "application/json", body.as_bytes())
    }

    pub(crate) fn put(&self, path: &str, body: &Value) -> Told {
        let body = body.to_string();
        self.send("PUT", &format!("/api/v1{path}"), "application/json", body.as_bytes())
    }

    pub(crate) fn act(&self, path: &str) -> Told {
        self.send("POST", &format!("/api/v1{path}"), "", b"")
    }
}

fn stranger(room: &Room) -> Program<'_> {
    Program::of(room, "")
}

#[test]
fn nobody_is_let_in_without_a_token_and_no_cookie_is_looked_at() {
    let room = Room::new();
    let nobody = stranger(&room);
    let refused = nobody.get("/me");
    refused.problem(401, "token");
    assert!(refused.has("www-authenticate: bearer"));
    let mut anna = room.signed_in("anna");
    assert_eq!(anna.get("/api/v1/me").status, 401, "a session is no token");
    let wrong = Program::of(&room, &format!("auricle_{}", "0".repeat(64)));
    wrong.get("/me").problem(401, "token");

    let reader = Program::new(&room, "anna", &[Scope::Read]);
    let me = reader.get("/me").json();
    assert_eq!((&me["user"]["login"], &me["scopes"]), (&json!("anna"), &json!(["read"])));
    reader.act("/next").problem(403, "scope");
    reader.get("/board").problem(403, "role");
    let ilze = Program::new(&room, "ilze", &[Scope::Admin]);
    let id = me["user"]["id"].as_u64().unwrap();
    ilze.act(&format!("/users/{id}/disable")).json();
    reader.get("/me").problem(401, "token");
    ilze.act(&format!("/users/{id}/enable")).json();
    reader.get("/me").json();
}

#[test]
fn what_is_not_there_is_said_as_a_problem() {
    let room = Room::new();
    let reader = Program::new(&room, "anna", &[Scope::Read]);
    for path in ["/nothing", "/customers/x", "/customers/0", "/customers/1", "/imports/../me"] {
        let told = reader.get(path);
        assert!([403, 404].contains(&told.status), "{path}: {told:?}");
        assert!(told.has("application/problem+json"), "{path}: {told:?}");
    }
    let told = reader.send("PATCH", "/api/v1/next", "", b"");
    told.problem(405, "method");
    assert!(told.has("allow: post, get, head") || told.has("allow: get, post, head"), "{told:?}");
    reader.send("GET", "/api/v2/next", "", b"").problem(404, "not-found");
    let maris = Program::new(&room, "maris", &[Scope::Read]);
    let others = room.file_of("озола");
    maris.get(&format!("/customers/{others}")).problem(404, "not-found");
}

#[test]
fn what_does_not_fit_is_said_with_its_place_and_in_ones_language() {
    let room = Room::new();
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    let file = room.file_of("jānis");
    let notes = format!("/customers/{file}/notes");
    let wrong = anna.post(&notes, &json!({ "texts": "x" })).problem(422, "invalid");
    let places: Vec<_> =
        wrong["errors"].as_array().unwrap().iter().map(|e| &e["pointer"]).collect();
    assert_eq!(places, ["/text", "/texts"]);
    let wrong = anna.with("Accept-Language", "de, lv;q=0.5").post(&notes, &json!({}));
    assert_eq!(wrong.problem(422, "invalid")["errors"][0]["detail"], "Šis ir jānorāda.");
    let path = format!("/api/v1{notes}");
    anna.send("POST", &path, "application/json", b"{\"text\":").problem(400, "malformed");
    anna.send("POST", &path, "text/plain", b"{}").problem(415, "media-type");
    let large = vec![b' '; 300_000];
    anna.send("POST", &path, "application/json", &large).problem(413, "too-large");
    let deep = "[".repeat(20_000);
    anna.send("POST", &path, "application/json", deep.as_bytes()).problem(400, "malformed");
    for query in ["?limit=0", "?limit=x", "?q=a&limit=201", "?q=a&none=1", "?q=a&after=zz"] {
        anna.get(&format!("/customers{query}")).problem(400, "malformed");
    }
    assert_eq!(anna.get("/customers?q=%00").json()["items"], json!([]));
    let key = anna.with("Idempotency-Key", "a b");
    key.post(&notes, &json!({ "text": "x" })).problem(400, "malformed");
    assert_eq!(room.versions(file), 3, "nothing was written");
}

#[test]
fn lists_come_page_by_page() {
    let room = Room::new();
    let ilze = Program::new(&room, "ilze", &[Scope::Admin]);
    let mut logins = Vec::new();
    let mut path = "/users?limit=3".to_owned();
    loop {
        let page = ilze.get(&path).json();
        logins.extend(page["items"].as_array().unwrap().iter().map(|it| it["login"].clone()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/users?limit=3&after={next}");
    }
    assert_eq!(logins, ["ilze", "anna", "maris", "lead"]);
}

#[test]
fn a_file_is_taken_in_asked_about_and_written() {
    let room = Room::new();
    let lead = Program::new(&room, "lead", &[Scope::Read, Scope::Import]);
    let text = "Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount\n\
        K-7;Uldis Ozols;+37120000007;R-7;2026-09-01;2026-10-01;77,00\n\
        K-8;Vilis;+37120000008;R-8;2026-09-01;2026-10-01;much\n";
    let sent = lead.send("POST", "/api/v1/imports?name=open.csv", "text/csv", text.as_bytes());
    assert_eq!(sent.status, 201, "{sent:?}");
    let import = sent.json();
    assert_eq!((&import["state"], &import["file"]), (&json!("columns"), &json!("open.csv")));
    let asked: Vec<_> =
        import["questions"].as_array().unwrap().iter().map(|it| it["about"].clone()).collect();
    assert!(asked.contains(&json!("client")) && asked.contains(&json!("currency")), "{asked:?}");
    let id = import["id"].as_str().unwrap();
    let mut mapping = import["mapping"].clone();
    lead.put(&format!("/imports/{id}/mapping"), &mapping).problem(422, "invalid");
    mapping["constants"] = json!({ "client": "Ūdens", "currency": "EUR", "country": "LV" });
    mapping["name"] = "open".into();
    let columns = mapping["columns"].take();
    mapping["columns"] = json!([]);
    let looked = lead.put(&format!("/imports/{id}/mapping"), &mapping).json();
    assert_eq!(looked["mapping"]["columns"], columns, "recognised once more");
    assert_eq!(looked["state"], "ready", "a small file is looked at at once: {looked}");
    assert_eq!((&looked["counts"]["rows"], &looked["counts"]["rejected"]), (&json!(2), &json!(1)));
    let preview = lead.get(&format!("/imports/{id}/preview")).json();
    assert_eq!(preview["problems"][0]["value"], "much");
    let mend = lead.get(&format!("/imports/{id}/problems.csv"));
    assert!(mend.has("text/csv") && mend.body.contains("Vilis"), "{mend:?}");
    lead.post(&format!("/imports/{id}/apply"), &json!({})).json();
    let done = loop {
        let import = lead.get(&format!("/imports/{id}")).json();
        if import["state"] != "writing" {
            break import;
        }
    };
    assert_eq!((&done["state"], &done["counts"]["debts_placed"]), (&json!("done"), &json!(1)));
    lead.post(&format!("/imports/{id}/apply"), &json!({})).problem(409, "conflict");
    let found = lead.get("/customers?q=ozols").json();
    assert_eq!(found["items"][0]["due"], json!([{ "amount": "77.00", "currency": "EUR" }]));
    assert_eq!(found["items"][0]["phone"], "+371 ••••• 007");
}

#[test]
fn from_a_call_to_a_promise() {
    let room = Room::new();
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    let here = format!("/customers/{}", room.file_of("jānis"));
    let sheet = anna.get(&here).json();
    let phone = sheet["phones"][0]["id"].clone();
    assert!(!sheet.to_string().contains("20000001"), "no number before a permit");
    anna.post(&format!("{here}/call"), &json!({ "phone": phone })).problem(409, "leased");
    anna.act(&format!("{here}/take")).json();
    let called = anna.post(&format!("{here}/call"), &json!({ "phone": phone }));
    assert_eq!(called.status, 201, "{called:?}");
    let called = called.json();
    assert_eq!(called["number"], "+37120000001");
    let refused = anna.post(&format!("{here}/call"), &json!({ "phone": phone }));
    let refused = refused.problem(409, "held");
    assert!(!refused["held"].as_array().unwrap().is_empty());
    let turn = anna.get("/next").json();
    assert_eq!(turn["turn"]["under_way"]["number"], "+37120000001");

    let ending = |amount: &str, due: &str| json!({ "outcome": "promise", "amount": { "amount": amount, "currency": "EUR" }, "due": due });
    let outcome = format!("{here}/contacts/{}/outcome", called["contact"]);
    let wrong = anna.post(&outcome, &json!({ "ending": ending("99.00", "2026-11-01") }));
    let wrong = wrong.problem(422, "invalid");
    let codes: Vec<_> = wrong["errors"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    assert!(codes.contains(&&json!("day_in_past")), "{wrong}");
    let said = anna
        .post(&format!("{here}/read-back"), &json!({ "ending": ending("200.00", "2026-11-27") }));
    assert_eq!(said.json()["language"], "lv");
    // The sheet, the turn and what was said named them: each time it is noted who looked.
    let looks = anna.get(&format!("{here}/looks")).json();
    assert_eq!(looks["items"].as_array().unwrap().len(), 3, "{looks}");
    assert_eq!(looks["items"][0]["name"], "Anna Ozola");
    let silent = anna.post(&outcome, &json!({ "ending": ending("200.00", "2026-11-27") }));
    assert_eq!(silent.problem(422, "invalid")["errors"][0]["code"], "no_read_back");
    let said = json!({ "ending": ending("200.00", "2026-11-27"), "read_back": "All of it." });
    let recorded = anna.post(&outcome, &said).json();
    assert_eq!((&recorded["outcome"], &recorded["result"]), (&json!("promise"), &json!(true)));
    anna.post(&outcome, &said).problem(409, "conflict");
    let agenda = anna.get("/agenda?from=2026-11-27&whose=mine").json();
    assert_eq!(agenda["items"][0]["amount"]["amount"], "200.00");
    let proof = anna.get(&format!("{here}/proof")).json();
    assert!(proof["contacts"][0]["permit"]["rules"][0]["id"].is_string(), "{proof}");
    let why = anna.get(&format!("{here}/why")).json();
    assert_eq!(why["step"], "wait-promise");
}

#[test]
fn a_request_that_comes_twice_is_done_once() {
    let room = Room::new();
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    let file = room.file_of("jānis");
    let notes = format!("/customers/{file}/notes");
    let keyed = anna.with("Idempotency-Key", "note-1");
    let first = keyed.post(&notes, &json!({ "text": "once" }));
    let again = keyed.post(&notes, &json!({ "text": "once" }));
    assert_eq!((again.status, &again.body), (201, &first.body));
    assert!(again.has("idempotency-replayed: true") && !first.has("idempotency-replayed"));
    keyed.post(&notes, &json!({ "text": "other" })).problem(422, "other-input");
    assert_eq!(room.versions(file), 4, "one note");
    let maris = Program::new(&room, "maris", &[Scope::Read, Scope::Call]);
    let own = maris.with("Idempotency-Key", "note-1").post(&notes, &json!({ "text": "own" }));
    assert_eq!(own.status, 201, "a key is the user's own: {own:?}");

    let lost = anna.with("Idempotency-Key", "note-2");
    let refused = lost.post(&notes, &json!({ "text": 1 }));
    refused.problem(422, "invalid");
    assert_eq!(lost.post(&notes, &json!({ "text": "mended" })).status, 201, "nothing was kept");
    let before = room.versions(file);
    room.acts.store().drop_once(&key_of(&room, "anna", "note-1")).unwrap();
    let backstop = keyed.post(&notes, &json!({ "text": "once" }));
    assert_eq!(backstop.status, 201, "{backstop:?}");
    assert_eq!(room.versions(file), before, "the journal knows it too");
}

/// The key under which a request is known.
fn key_of(room: &Room, login: &str, key: &str) -> String {
    let user = room.acts.store().desk().unwrap().by_login(login).unwrap().id;
    format!("once-{}", blake3::hash(format!("{user} {key}").as_bytes()).to_hex())
}

#[test]
fn a_number_is_given_again_to_a_repeat_alone() {
    let room = Room::new();
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    let turn = anna.act("/next").json();
    let customer = turn["turn"]["customer"].as_u64().unwrap();
    let phone = turn["turn"]["call"]["phone"].clone();
    let call = format!("/customers/{customer}/call");
    let keyed = anna.with("Idempotency-Key", "call-1");
    let first = keyed.post(&call, &json!({ "phone": phone })).json();
    assert_eq!(keyed.post(&call, &json!({ "phone": phone })).json(), first);
    room.set("2026-11-20T09:30:00Z");
    anna.act(&format!("/customers/{customer}/take"));
    keyed.post(&call, &json!({ "phone": phone })).problem(409, "held");
}

#[test]
fn holds_disputes_and_routing_are_entered_and_must_be_there() {
    let room = Room::new();
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    let here = format!("/customers/{}", room.file_of("jānis"));
    let placed = anna.post(&format!("{here}/holds"), &json!({ "kind": "request" })).json();
    let hold = placed["made"].as_u64().unwrap();
    assert_eq!(anna.get(&here).json()["holds"][0]["id"], hold);
    anna.act(&format!("{here}/holds/999/lift")).problem(404, "not-found");
    anna.act(&format!("{here}/holds/{hold}/lift")).json();
    assert_eq!(anna.get(&here).json()["holds"], json!([]));
    let close = json!({ "end": "taken_back" });
    anna.post(&format!("{here}/disputes/999/close"), &close).problem(404, "not-found");
    anna.put(&format!("{here}/routing"), &json!({ "skill": "vulnerable" })).json();
    assert_eq!(anna.get(&here).json()["skill"], "vulnerable");
    let came = json!({
        "direction": "in",
        "outcome": { "ending": { "outcome": "dispute", "debts": [], "words": "no" } },
    });
    let wrong = anna.post(&format!("{here}/contacts"), &came).problem(422, "invalid");
    assert_eq!(wrong["errors"][0]["pointer"], "/outcome/ending/debts");
    let later = json!({ "until": "2026-11-21T09:00:00Z", "why": "an interpreter" });
    anna.post(&format!("{here}/put-off"), &later).problem(409, "leased");
}

#[test]
fn tokens_hooks_and_users_are_looked_after() {
    let room = Room::new();
    let ilze = Program::new(&room, "ilze", &[Scope::Read, Scope::Admin]);
    let made = ilze.post("/tokens", &json!({ "name": "mine", "scopes": ["read"] }));
    assert_eq!(made.status, 201);
    let made = made.json();
    let secret = made["secret"].as_str().unwrap().to_owned();
    let own = Program::of(&room, &secret);
    own.get("/me").json();
    own.get("/tokens").problem(403, "scope");
    let listed = ilze.get("/tokens").json();
    assert!(!listed.to_string().contains(&secret[8..]), "a secret is told once");
    let id = made["token"]["id"].as_u64().unwrap();
    let ended = ilze.send("DELETE", &format!("/api/v1/tokens/{id}"), "", b"");
    assert_eq!((ended.status, ended.body.as_str()), (204, ""));
    own.get("/me").problem(401, "token");
    let beyond = json!({ "name": "x", "scopes": ["admin"], "user": 2 });
    let wrong = ilze.post("/tokens", &beyond).problem(422, "invalid");
    assert_eq!(wrong["errors"][0]["code"], "scope_beyond_role");

    let hook = json!({ "url": "https://example.com/told", "kinds": ["promise_made"] });
    let set = ilze.post("/hooks", &hook).json();
    assert!(set["secret"].as_str().unwrap().starts_with("whsec_"));
    let bad = json!({ "url": "http://example.com/" });
    let wrong = ilze.post("/hooks", &bad).problem(422, "invalid");
    assert_eq!(wrong["errors"][0]["pointer"], "/url");
    let listed = ilze.get("/hooks").json();
    assert_eq!(listed["items"][0]["kinds"], json!(["promise_made"]));

    let person = json!({ "login": "zane", "name": "Zane", "rights": {
        "role": "caller", "languages": ["lv"], "clients": [1],
    } });
    let wrong = ilze.post("/users", &person).problem(422, "invalid");
    assert_eq!(wrong["errors"][0]["pointer"], "/rights/clients");
    let rights = json!({ "role": "caller", "languages": ["lv"] });
    let person = json!({ "login": "zane", "name": "Zane", "rights": rights });
    let added = ilze.post("/users", &person).json();
    assert!(added["password"].is_string());
    let wrong = ilze.post("/users", &person).problem(422, "invalid");
    assert_eq!(wrong["errors"][0]["pointer"], "/login");
    let id = added["user"]["id"].as_u64().unwrap();
    let lead = json!({ "role": "lead", "languages": ["lv", "en"] });
    assert_eq!(ilze.put(&format!("/users/{id}"), &lead).json()["role"], "lead");
}

#[test]
fn the_lists_of_the_lead_and_the_clients() {
    let room = Room::new();
    let lead = Program::new(&room, "lead", &[Scope::Read, Scope::Import]);
    assert_eq!(lead.get("/board").json()["day"], "2026-11-20");
    assert!(lead.get("/day?date=2026-11-21").json()["queue"]["ready"].is_u64());
    let clients = lead.get("/clients").json();
    let id = clients["items"][0]["id"].as_u64().unwrap();
    let opened = json!({ "name": "Gāze", "country": "LV", "currency": "EUR" });
    assert_eq!(lead.post("/clients", &opened).status, 201);
    let mapping = json!({ "name": "", "contents": "changes", "columns": [
        { "heading": "Amount", "target": "amount", "decimal": "comma" },
    ] });
    lead.put(&format!("/clients/{id}/mappings/open%20items"), &mapping).json();
    let kept = lead.get(&format!("/clients/{id}/mappings/open%20items")).json();
    assert_eq!(
        (&kept["name"], &kept["columns"][0]["decimal"]),
        (&json!("open items"), &json!("comma"))
    );
    lead.get(&format!("/clients/{id}/mappings/none")).problem(404, "not-found");
    assert!(!lead.get("/imports").json()["items"].as_array().unwrap().is_empty());
    let none = lead.send("POST", "/api/v1/imports", "text/csv", b"PK\x03\x04\x00\x00");
    none.problem(422, "invalid");
    lead.send("POST", "/api/v1/imports", "application/json", b"{}").problem(415, "media-type");
}

#[test]
fn the_document_and_its_page_are_open() {
    let room = Room::new();
    let nobody = stranger(&room);
    let document = nobody.send("GET", "/openapi.json", "", b"");
    let document = document.json();
    assert_eq!(document["openapi"], "3.1.0");
    let page = nobody.send("GET", "/api", "", b"");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("problem-held") && page.body.contains("/api/v1/next"));
    // Each operation that is described is served, and lets nobody in without a token.
    for (path, methods) in document["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            let path = path.split('/').map(|part| if part.starts_with('{') { "1" } else { part });
            let path = path.collect::<Vec<_>>().join("/");
            let told = nobody.send(&method.to_ascii_uppercase(), &path, "", b"");
            told.problem(401, "token");
        }
    }
}
