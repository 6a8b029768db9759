//! Programs that take part: the page of tokens and hooks, and hooks that are told.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use journal::Scope;
use serde_json::{Value, json};

use crate::api::Program;
use crate::browser::Page;
use crate::room::Room;

/// What a page shows once.
fn secret(page: &Page) -> String {
    let (_, rest) = page.body.split_once("<code class=\"secret\">").unwrap();
    rest.split_once('<').unwrap().0.to_owned()
}

#[test]
fn a_token_is_made_for_oneself_and_taken_back() {
    let room = Room::new();
    let mut anna = room.signed_in("anna");
    let page = anna.get("/programs");
    page.has("to call, and to record").lacks("to look after users").lacks("Hooks");
    let none = anna.post_on(&page, "/programs/tokens", &[("token_name", "mine")]);
    assert_eq!(none.status, 422);
    none.has("Choose at least one use").has("value=\"mine\"");
    let fields = [("token_name", "mine"), ("scope", "read"), ("until", "2026-12-31")];
    let made = anna.post_on(&page, "/programs/tokens", &fields);
    let token = secret(&made);
    made.has("31 Dec 2026");
    anna.get("/programs").has("mine").lacks(&token);
    let program = Program::of(&room, &token);
    assert_eq!(program.get("/me").json()["name"], "mine");
    program.act("/next").problem(403, "scope");
    anna.get("/programs").has("Last used").lacks("never");

    let beyond = [("token_name", "x"), ("scope", "admin")];
    assert_eq!(anna.post_on(&page, "/programs/tokens", &beyond).status, 422);
    let for_another = [("token_name", "x"), ("scope", "read"), ("token_user", "1")];
    assert_eq!(anna.post_on(&page, "/programs/tokens", &for_another).status, 403);
    let hook = [("url", "https://example.com/")];
    assert_eq!(anna.post_on(&page, "/programs/hooks", &hook).status, 403);

    let mut maris = room.signed_in("maris");
    maris.get("/programs").lacks("mine");
    let page = maris.get("/programs");
    assert_eq!(maris.post_on(&page, "/programs/tokens/1/end", &[]).status, 404);
    let page = anna.get("/programs");
    assert_eq!(anna.post_on(&page, "/programs/tokens/1/end", &[]).to(), "/programs");
    program.get("/me").problem(401, "token");
}

#[test]
fn an_administrator_looks_after_tokens_and_hooks_of_all() {
    let room = Room::new();
    let mut ilze = room.signed_in("ilze");
    let page = ilze.get("/programs");
    let fields = [("token_name", "ledger"), ("scope", "read"), ("token_user", "2")];
    let token = secret(&ilze.post_on(&page, "/programs/tokens", &fields));
    assert_eq!(Program::of(&room, &token).get("/me").json()["user"]["login"], "anna");
    for bad in ["http://example.com/", "example.com", "https://a:b@example.com/"] {
        let wrong = ilze.post_on(&page, "/programs/hooks", &[("url", bad)]);
        assert_eq!(wrong.status, 422, "{bad}");
        wrong.has("must begin with https://").has(&format!("value=\"{bad}\""));
    }
    let kinds = [("url", "https://ledger.test/told"), ("kinds", "promise_made, none_such")];
    ilze.post_on(&page, "/programs/hooks", &kinds).has("no such kind of event");
    let kinds = [("url", "https://ledger.test/told"), ("kinds", "promise_made, hold_placed")];
    let set = ilze.post_on(&page, "/programs/hooks", &kinds);
    assert!(secret(&set).starts_with("whsec_"));
    ilze.get("/programs").has("hold_placed, promise_made");
    let page = ilze.get("/programs");
    assert_eq!(ilze.post_on(&page, "/programs/hooks/1/end", &[]).to(), "/programs");
    ilze.get("/programs").lacks("ledger.test");
}

/// One message as it was told.
#[derive(Debug)]
struct Told {
    head: Vec<(String, String)>,
    body: String,
}

impl Told {
    fn header(&self, name: &str) -> &str {
        let found = self.head.iter().find(|(known, _)| known == name);
        found.map_or_else(|| panic!("no {name} in {self:?}"), |(_, value)| value)
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Listens as a program does that is told; answers with these statuses, then with the last.
fn listen(statuses: &'static [u16]) -> (String, Receiver<Told>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, told) = channel();
    std::thread::spawn(move || {
        for (nth, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            let mut head = Vec::new();
            loop {
                let mut line = String::new();
                lines.read_line(&mut line).unwrap();
                let Some((name, value)) = line.trim().split_once(": ") else { break };
                head.push((name.to_ascii_lowercase(), value.to_owned()));
            }
            let length = head.iter().find(|(name, _)| name == "content-length").unwrap();
            let mut body = vec![0; length.1.parse().unwrap()];
            lines.read_exact(&mut body).unwrap();
            let status = statuses[nth.min(statuses.len() - 1)];
            write!(stream, "HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n").unwrap();
            if sender.send(Told { head, body: String::from_utf8(body).unwrap() }).is_err() {
                return;
            }
        }
    });
    (format!("http://{address}/told"), told)
}

fn next(told: &Receiver<Told>) -> Told {
    told.recv_timeout(Duration::from_secs(60)).expect("something is told")
}

#[test]
fn a_hook_is_told_signed_in_order_and_again_what_was_not_taken() {
    let room = Room::telling();
    let (url, told) = listen(&[204, 503, 200]);
    let ilze = Program::new(&room, "ilze", &[Scope::Read, Scope::Call, Scope::Admin]);
    let set = ilze.post("/hooks", &json!({ "url": url })).json();
    let secret = set["secret"].as_str().unwrap().strip_prefix("whsec_").unwrap();
    let secret: [u8; 32] = STANDARD.decode(secret).unwrap().try_into().unwrap();
    let file = room.file_of("jānis");
    let note = |text: &str| {
        ilze.post(&format!("/customers/{file}/notes"), &json!({ "text": text })).json()
    };
    note("Rudens 7");
    let first = next(&told);
    let happened = first.json();
    assert_eq!(happened["type"], "note_written");
    assert_eq!(happened["data"]["customer"], file.number());
    assert_eq!(happened["data"]["version"], 4);
    assert!(!first.body.contains("Rudens"), "nothing personal: {first:?}");
    let sent = room.now();
    let known = channels::hook::signature(&secret, first.header("webhook-id"), sent, &first.body);
    assert_eq!(first.header("webhook-signature"), known);
    assert_eq!(first.header("webhook-timestamp"), sent.as_second().to_string());

    note("two");
    note("three");
    let refused = next(&told);
    assert_eq!(refused.json()["data"]["version"], 5);
    let id = set["hook"]["id"].as_u64().unwrap();
    let stands = loop {
        let hook = ilze.get(&format!("/hooks/{id}")).json();
        if !hook["failed"].is_null() {
            break hook;
        }
    };
    assert_eq!((&stands["why"], &stands["waiting"]), (&json!("503"), &json!(1)));
    assert!(told.try_recv().is_err(), "the third waits for the second");
    room.set("2026-11-20T09:00:06Z");
    let again = next(&told);
    assert_eq!(again.header("webhook-id"), refused.header("webhook-id"));
    assert_eq!(next(&told).json()["data"]["version"], 6);
    let stands = ilze.get(&format!("/hooks/{id}")).json();
    assert_eq!(stands["given_up"], 0);
}

#[test]
fn a_private_address_is_not_told() {
    let room = Room::new();
    let (url, told) = listen(&[200]);
    let ilze = Program::new(&room, "ilze", &[Scope::Read, Scope::Call, Scope::Admin]);
    let hook = ilze.post("/hooks", &json!({ "url": url })).json();
    assert_eq!(hook["hook"]["url"], url, "it may be set: the server may be started to allow it");
    assert!(told.try_recv().is_err());
}
