//! A server that is killed and started again, and one request to it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use serde_json::Value;

use super::{Place, locked};

/// A server under way.
pub(super) struct Server {
    child: Mutex<Child>,
    pub(super) address: String,
}

impl Server {
    /// Starts it where there is room, and waits until it says where.
    pub(super) fn start(place: &Place) -> Self {
        let (child, address) = started(place, "127.0.0.1:0");
        Self { child: Mutex::new(child), address }
    }

    /// Kills it, and starts it where it was.
    pub(super) fn kill_and_start(&self, place: &Place) {
        let mut child = locked(&self.child);
        child.kill().expect("our child");
        child.wait().expect("our child");
        *child = started(place, &self.address).0;
    }

    /// Stops it in an orderly way.
    pub(super) fn stop(&self) {
        let mut child = locked(&self.child);
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("it runs").success());
        child.wait().expect("our child");
    }
}

fn started(place: &Place, listen: &str) -> (Child, String) {
    loop {
        let mut command = place.command(&["serve", "--listen", listen, "--json"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("it starts");
        let mut line = String::new();
        let out = child.stdout.as_mut().expect("its output is ours");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let told: Value = serde_json::from_str(&line).unwrap_or_default();
        if let Some(url) = told["url"].as_str() {
            return (child, url.trim_start_matches("http://").to_owned());
        }
        // The database was away for longer than it waits.
        child.wait().expect("our child");
    }
}

/// What a server answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Value,
}

/// Asks a server; an error where it ended before its answer was whole.
pub(super) fn post(
    address: &str,
    token: &str,
    path: &str,
    key: Option<&str>,
    body: Option<&Value>,
) -> std::io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut head = format!(
        "POST /api/v1{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Authorization: Bearer {token}\r\nContent-Length: {}\r\n",
        body.len()
    );
    if !body.is_empty() {
        head.push_str("Content-Type: application/json\r\n");
    }
    if let Some(key) = key {
        head.push_str(&format!("Idempotency-Key: {key}\r\n"));
    }
    stream.write_all(format!("{head}\r\n{body}").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let broken = || std::io::Error::other("the answer broke off");
    let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(broken)?;
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(broken)?;
    let length = head.lines().find_map(|line| {
        line.to_lowercase().strip_prefix("content-length: ").map(ToOwned::to_owned)
    });
    if length.and_then(|length| length.parse().ok()) != Some(body.len()) {
        return Err(broken());
    }
    let body = serde_json::from_str(body).map_err(|_| broken())?;
    Ok(Answer { status, body })
}
