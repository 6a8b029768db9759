//! The server: its first administrator, an orderly stop, and no response before its sync.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::durable::{CALLS, has_strace, read};
use crate::harness::{Desk, binary};

/// A server under way; `tracer` is strace where one stands around it.
struct Served {
    child: Child,
    address: String,
    code: String,
}

impl Served {
    /// Starts the server and waits until it says where it is.
    fn start(mut command: Command, desk: &Desk) -> Self {
        command.args(["serve", "--listen", "127.0.0.1:0", "--json", "--data"]);
        command.arg(desk.path("data")).env_remove("AURICLE_KEY");
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        let out = child.stdout.as_mut().expect("its output is ours");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let told: serde_json::Value = serde_json::from_str(&line).expect("an object");
        let address = told["url"].as_str().expect("an address").trim_start_matches("http://");
        let code = told["first_code"].as_str().unwrap_or_default();
        Self { address: address.to_owned(), code: code.to_owned(), child }
    }

    /// One request, whole.
    fn ask(&self, head: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let (host, length) = (&self.address, body.len());
        let request = format!(
            "{head}\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers in UTF-8");
        answer
    }

    /// Makes the first administrator by the page's form.
    fn first_administrator(&self) -> String {
        let page = self.ask("GET /first HTTP/1.1", "");
        let between = |start: &str, end: &str| -> String {
            let rest = page.split_once(start).unwrap_or_else(|| panic!("no {start} in {page}")).1;
            rest.split_once(end).expect("it ends").0.to_owned()
        };
        let csrf = between("name=\"csrf\" value=\"", "\"");
        let cookie = between("set-cookie: ", ";");
        let code = &self.code;
        let form = format!(
            "csrf={csrf}&code={code}&user=ilze&name=Ilze&password=kind+but+firm&again=kind+but+firm"
        );
        let kind = "Content-Type: application/x-www-form-urlencoded";
        let origin = format!("Origin: http://{}", self.address);
        self.ask(&format!("POST /first HTTP/1.1\r\nCookie: {cookie}\r\n{kind}\r\n{origin}"), &form)
    }

    /// Asks the process of this id to stop.
    fn terminate(id: u32) {
        let sent = Command::new("kill").args(["-TERM", &id.to_string()]).status();
        assert!(sent.expect("kill runs").success());
    }
}

#[test]
fn a_real_desk_begins_with_its_first_administrator() {
    let desk = Desk::new();
    let mut served = Served::start(Command::new(binary()), &desk);
    assert_eq!(served.code.len(), 16);
    assert!(served.ask("GET /health HTTP/1.1", "").starts_with("HTTP/1.1 200"));
    let made = served.first_administrator();
    assert!(made.starts_with("HTTP/1.1 303"), "{made}");
    Served::terminate(served.child.id());
    assert_eq!(served.child.wait().unwrap().code(), Some(0), "an orderly stop");

    let mut again = Served::start(Command::new(binary()), &desk);
    assert_eq!(again.code, "", "there is an administrator now");
    Served::terminate(again.child.id());
    assert_eq!(again.child.wait().unwrap().code(), Some(0));
    let list = desk.command(&["user", "list", "--json"]).output().unwrap();
    assert!(String::from_utf8(list.stdout).unwrap().contains("administrator"));
}

#[test]
fn a_response_leaves_after_the_sync() {
    if !has_strace() {
        return;
    }
    let desk = Desk::new();
    let log = desk.path("strace.log");
    let mut command = Command::new("strace");
    command.args(["-f", "-y", "-s", "64", "-e", CALLS, "-o"]).arg(&log).arg(binary());
    let mut served = Served::start(command, &desk);
    let made = served.first_administrator();
    assert!(made.starts_with("HTTP/1.1 303"), "{made}");
    // strace hands the signal on and ends with what it traced.
    let children = format!("/proc/{0}/task/{0}/children", served.child.id());
    let traced = std::fs::read_to_string(children).unwrap();
    Served::terminate(traced.trim().parse().expect("strace has one child"));
    assert_eq!(served.child.wait().unwrap().code(), Some(0));
    let told = read(&std::fs::read_to_string(log).unwrap(), |line| {
        line.contains("socket:[") && line.contains("HTTP/1.1 303")
    });
    assert!(0 < told.written, "{told:?}");
    assert_eq!((told.answers, told.uncovered), (1, 0));
}
