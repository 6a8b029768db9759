//! The server: its first administrator, an orderly stop, and no response before its sync.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use test_support::disk::has_strace;

use crate::durable::{CALLS, read};
use crate::harness::{Desk, INVOICES, binary};

/// A server under way; `tracer` is strace where one stands around it.
pub(crate) struct Served {
    child: Child,
    address: String,
    code: String,
}

impl Served {
    /// Starts the server and waits until it says where it is.
    fn start(mut command: Command, desk: &Desk) -> Self {
        command.args(["serve", "--listen", "127.0.0.1:0"]);
        Self::start_as(command, desk).0
    }

    /// Starts a command that serves the desk it names.
    pub(crate) fn start_on(command: Command) -> Self {
        Self::begin(command).0
    }

    /// Where it is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Starts a command that serves, and gives what it tells.
    fn start_as(mut command: Command, desk: &Desk) -> (Self, serde_json::Value) {
        command.arg("--data").arg(desk.path("data"));
        Self::begin(command)
    }

    fn begin(mut command: Command) -> (Self, serde_json::Value) {
        command.arg("--json");
        command.env_remove("AURICLE_KEY").env_remove("TZ");
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        let out = child.stdout.as_mut().expect("its output is ours");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let told: serde_json::Value = serde_json::from_str(&line).expect("an object");
        let address = told["url"].as_str().expect("an address").trim_start_matches("http://");
        let code = told["first_code"].as_str().unwrap_or_default();
        (Self { address: address.to_owned(), code: code.to_owned(), child }, told)
    }

    /// An orderly stop.
    pub(crate) fn stop(mut self) {
        Self::terminate(self.child.id());
        let ended = self.child.wait().expect("it is our child");
        assert_eq!(ended.code(), Some(0), "an orderly stop");
    }

    /// The end that no program sees coming.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it is our child");
        self.child.wait().expect("it is our child");
    }

    /// One request, whole.
    pub(crate) fn ask(&self, head: &str, body: &str) -> String {
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
    let served = Served::start(Command::new(binary()), &desk);
    assert_eq!(served.code.len(), 16);
    assert!(served.ask("GET /health HTTP/1.1", "").starts_with("HTTP/1.1 200"));
    let made = served.first_administrator();
    assert!(made.starts_with("HTTP/1.1 303"), "{made}");
    served.stop();

    let again = Served::start(Command::new(binary()), &desk);
    assert_eq!(again.code, "", "there is an administrator now");
    again.stop();
    let list = desk.command(&["user", "list", "--json"]).output().unwrap();
    assert!(String::from_utf8(list.stdout).unwrap().contains("administrator"));
}

#[test]
fn a_demonstration_keeps_its_clock() {
    let desk = Desk::new();
    let demo = |args: &[&str]| {
        let mut command = Command::new(binary());
        command.args(["demo", "--empty", "--port", "0"]).args(args);
        let (served, told) = Served::start_as(command, &desk);
        let page = served.ask("GET /sign-in HTTP/1.1", "");
        served.stop();
        (told["now"].as_str().unwrap()[..15].to_owned(), page)
    };
    let add = ["user", "add", "anna", "--name", "Anna", "--new"];
    assert_eq!(desk.on("2026-11-22", &add).code, 0);
    let (friday, page) = demo(&[]);
    assert_eq!(friday, "2026-11-20T09:0", "on a Sunday there would be nobody to call");
    assert!(page.contains("it shows 20 Nov 2026, 11:0"), "{page}");
    let day = desk.command(&["day", "--json"]).output().unwrap();
    assert!(String::from_utf8(day.stdout).unwrap().contains("2026-11-20"));
    assert_eq!(demo(&[]).0, "2026-11-20T09:0", "it goes on");
    assert_eq!(demo(&["--today", "2026-11-25"]).0, "2026-11-25T09:0");
    assert_eq!(demo(&[]).0, "2026-11-25T09:0", "a clock that was set by hand is left alone");
}

#[test]
fn a_demonstration_may_live_on_postgres() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let Some(schema) = test_support::postgres::schema(folder, "auricle_demo") else { return };
    let desk = Desk::new();
    let command = desk.command(&["demo", "--empty", "--port", "0", "--db", &schema.url]);
    Served::start_on(command).stop();
}

#[test]
fn the_desks_zone_is_that_of_its_first_client() {
    let desk = Desk::new();
    desk.does(&["user", "add", "anna", "--name", "Anna", "--new"]);
    let served = Served::start(Command::new(binary()), &desk);
    let page = served.ask("GET /sign-in HTTP/1.1", "");
    assert!(page.contains("it shows 20 Nov 2026, 09:0"), "{page}");
    let file = desk.write("invoices.csv", INVOICES);
    desk.does(&["import", &file, "--client", "Siltums", "--yes"]);
    let page = served.ask("GET /sign-in HTTP/1.1", "");
    assert!(page.contains("it shows 20 Nov 2026, 11:0"), "{page}");
    served.stop();
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
    // The day is sealed beside the requests; its own writes are not what is asked about here.
    while !desk.path("data/roots.txt").exists() {
        served.ask("GET /health HTTP/1.1", "");
    }
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
