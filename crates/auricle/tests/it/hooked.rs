//! Hooks told by several servers on one PostgreSQL: each event by one of them, in order, and on
//! after a kill.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

use crate::harness::Desk;
use crate::served::Served;

/// How long a message may take to come; far more than it needs.
const COMES: Duration = Duration::from_secs(100);

/// Days after the desk was made.
const MONDAY: &str = "2026-11-23";
const TUESDAY: &str = "2026-11-24";

/// One message as it came.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    id: String,
    customer: u64,
    version: u64,
}

/// A program that is told. While it holds, it reads and answers nothing.
struct Listener {
    url: String,
    told: Receiver<Told>,
    holds: Arc<AtomicBool>,
}

impl Listener {
    fn new() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let (sender, told) = channel();
        let holds = Arc::new(AtomicBool::new(false));
        let held = holds.clone();
        std::thread::spawn(move || {
            let mut open = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.expect("a connection");
                let Some(message) = read(&stream) else { continue };
                if held.load(Ordering::Relaxed) {
                    open.push(stream);
                } else {
                    // Whoever is killed does not read the answer.
                    drop(stream.write_all(b"HTTP/1.1 204 X\r\nContent-Length: 0\r\n\r\n"));
                }
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Self { url: format!("http://{address}/told"), told, holds }
    }

    #[track_caller]
    fn next(&self) -> Told {
        self.told.recv_timeout(COMES).expect("something is told")
    }
}

fn read(stream: &TcpStream) -> Option<Told> {
    let mut lines = BufReader::new(stream);
    let (mut id, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        lines.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(": ") else {
            if line.trim().is_empty() {
                break;
            }
            continue;
        };
        match name.to_ascii_lowercase().as_str() {
            "webhook-id" => value.clone_into(&mut id),
            "content-length" => length = value.parse().ok()?,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    lines.read_exact(&mut body).ok()?;
    let body: Value = serde_json::from_slice(&body).ok()?;
    let number = |name: &str| body["data"][name].as_u64();
    Some(Told { id, customer: number("customer")?, version: number("version")? })
}

/// A desk that lives on PostgreSQL, with a token to work at it.
struct There {
    desk: Desk,
    at: [String; 4],
    token: String,
}

impl There {
    fn new(url: &str) -> Self {
        let desk = Desk::with_customers();
        let key = desk.path("data/desk.key").display().to_string();
        let here = desk.path("data/auricle.db").display().to_string();
        desk.asks(&["copy", "--from", &here, "--to", url, "--key", &key]);
        let at = ["--db".to_owned(), url.to_owned(), "--key".to_owned(), key];
        let mut there = Self { desk, at, token: String::new() };
        let made = there.asks(&["token", "add", "anna", "--name", "x", "--scopes", "read,call"]);
        made["secret"].as_str().expect("a secret").clone_into(&mut there.token);
        there
    }

    fn asks(&self, args: &[&str]) -> Value {
        let at = self.at.each_ref().map(String::as_str);
        self.desk.asks(&[args, &at].concat())
    }

    /// A server; `day` sets the desk's clock to the morning of that day.
    fn served(&self, day: Option<&str>) -> Served {
        let mut command =
            self.desk.command(&["serve", "--listen", "127.0.0.1:0", "--hooks-inside"]);
        command.args(&self.at);
        if let Some(day) = day {
            command.args(["--today", day]);
        }
        Served::start_on(command)
    }

    fn note(&self, server: &Served, customer: u64) {
        let head = format!(
            "POST /api/v1/customers/{customer}/notes HTTP/1.1\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/json",
            self.token
        );
        let answer = server.ask(&head, "{\"text\":\"again\"}");
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    }
}

#[test]
fn each_event_is_told_by_one_server_and_what_a_killed_one_had_in_hand_by_another() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let Some(schema) = test_support::postgres::schema(folder, "auricle_hooked") else { return };
    let there = There::new(&schema.url);
    let listener = Listener::new();
    there.asks(&["hook", "add", &listener.url, "--for", "anna"]);
    let customers = ["berzins", "kalnina"]
        .map(|word| there.asks(&["find", word])["customers"][0]["id"].as_u64().expect("an id"));

    let (one, two) = (there.served(Some(MONDAY)), there.served(None));
    for _ in 0..8 {
        for (server, customer) in [(&one, customers[0]), (&two, customers[1])] {
            there.note(server, customer);
            there.note(server, customers[0]);
        }
    }
    let told: Vec<Told> = (0..32).map(|_| listener.next()).collect();
    for customer in customers {
        let own: Vec<u64> =
            told.iter().filter(|it| it.customer == customer).map(|it| it.version).collect();
        assert!(own.is_sorted_by(|a, b| a < b), "in order, and none twice: {own:?}");
    }

    // One stops in an orderly way: the other goes on at once.
    two.stop();
    there.note(&one, customers[0]);
    assert_eq!(listener.next().customer, customers[0]);

    // The other is killed with a message in its hand.
    listener.holds.store(true, Ordering::Relaxed);
    there.note(&one, customers[0]);
    let in_hand = listener.next();
    one.kill();
    listener.holds.store(false, Ordering::Relaxed);
    // A day later its lease is over: nobody waits here for that to happen.
    let three = there.served(Some(TUESDAY));
    there.note(&three, customers[0]);
    assert_eq!(listener.next(), in_hand);
    let last = listener.next();
    assert_eq!((last.customer, last.version), (customers[0], in_hand.version + 1));
    three.stop();
    assert!(listener.told.try_recv().is_err(), "nothing is told twice beyond that");
}
