//! A browser of the smallest kind: it keeps cookies, reads forms, and follows nobody by itself.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use anyhow::{Context as _, Result, bail};

/// What parts the fields of a form that carries a file.
const PART: &str = "auricle-bench-part";

/// A browser at one desk.
#[derive(Clone, Debug)]
pub(super) struct Browser {
    address: String,
    cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Page {
    status: u16,
    location: String,
    body: String,
}

impl Page {
    /// Where it sends the browser.
    pub(super) fn to(&self) -> Result<&str> {
        if self.status != 303 {
            bail!("answered {} where a form was to be taken: {}", self.status, self.said());
        }
        Ok(&self.location)
    }

    pub(super) fn has(&self, text: &str) -> bool {
        self.body.contains(text)
    }

    /// The value of the first field of this name.
    pub(super) fn value(&self, name: &str) -> Result<String> {
        let field = format!("name=\"{name}\" value=\"");
        let rest = self.body.split_once(&field).and_then(|(_, rest)| rest.split_once('"'));
        let missing = || format!("no field {name:?} on the page {}: {}", self.status, self.said());
        Ok(rest.with_context(missing)?.0.to_owned())
    }

    /// The first address in the page's own content that begins so: above it may stand what was just
    /// recorded of another customer.
    pub(super) fn link(&self, begins: &str) -> Result<String> {
        let main = self.body.split_once("<main").map_or(self.body.as_str(), |(_, main)| main);
        let rest = main.split_once(&format!("\"{begins}"));
        let rest = rest.and_then(|(_, rest)| rest.split_once('"'));
        let missing = || format!("no link to {begins:?} on the page: {}", self.said());
        Ok(format!("{begins}{}", rest.with_context(missing)?.0))
    }

    /// What the page says, without its marks and not endless.
    fn said(&self) -> String {
        let main = self.body.split_once("<main").map_or(self.body.as_str(), |(_, main)| main);
        let texts = main.split('<').filter_map(|part| part.split_once('>'));
        let words: Vec<&str> =
            texts.map(|(_, text)| text.trim()).filter(|t| !t.is_empty()).collect();
        words.join(" ").chars().take(600).collect()
    }
}

impl Browser {
    pub(super) fn new(address: &str) -> Self {
        Self { address: address.to_owned(), cookies: BTreeMap::new() }
    }

    /// Signs in by the form.
    pub(super) fn sign_in(&mut self, login: &str, password: &str) -> Result<()> {
        let page = self.get("/sign-in")?;
        let fields = [("user", login), ("password", password)];
        self.post_on(&page, "/sign-in", &fields)?.to().map(|_| ())
    }

    pub(super) fn get(&mut self, path: &str) -> Result<Page> {
        self.send(&format!("GET {path}"), &[])
    }

    /// Posts fields to `path` with the token of the form on `page`.
    pub(super) fn post_on(
        &mut self,
        page: &Page,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Result<Page> {
        let csrf = page.value("csrf")?;
        let all = [("csrf", csrf.as_str())].into_iter().chain(fields.iter().copied());
        let pairs: Vec<String> =
            all.map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
        let kind = "Content-Type: application/x-www-form-urlencoded";
        self.send(&format!("POST {path}\r\n{kind}"), &[pairs.join("&").as_bytes()])
    }

    /// Sends a file by the form on `page`.
    pub(super) fn upload(&mut self, page: &Page, path: &str, bytes: &[u8]) -> Result<Page> {
        let csrf = page.value("csrf")?;
        let field = |name: &str| format!("--{PART}\r\nContent-Disposition: form-data; name={name}");
        let token = format!("{}\r\n\r\n{csrf}\r\n", field("\"csrf\""));
        let file = format!(
            "{}\r\nContent-Type: text/csv\r\n\r\n",
            field("\"file\"; filename=\"made.csv\"")
        );
        let end = format!("\r\n--{PART}--\r\n");
        let kind = format!("Content-Type: multipart/form-data; boundary={PART}");
        let body = [token.as_bytes(), file.as_bytes(), bytes, end.as_bytes()];
        self.send(&format!("POST {path}\r\n{kind}"), &body)
    }

    /// One request; what comes before the version in `head` is the method and the path, what
    /// comes behind it further lines.
    fn send(&mut self, head: &str, body: &[&[u8]]) -> Result<Page> {
        let (line, more) = head.split_once("\r\n").unwrap_or((head, "X-Bench: yes"));
        let length: usize = body.iter().map(|part| part.len()).sum();
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let (host, cookies) = (&self.address, cookies.join("; "));
        let head = format!(
            "{line} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nConnection: close\r\n\
             Cookie: {cookies}\r\nContent-Length: {length}\r\n{more}\r\n\r\n"
        );
        let mut stream = TcpStream::connect(&self.address).context("connecting to the server")?;
        let mut answer = Vec::new();
        let mut talk = || {
            stream.write_all(head.as_bytes())?;
            body.iter().try_for_each(|part| stream.write_all(part))?;
            stream.read_to_end(&mut answer)
        };
        talk().with_context(|| format!("asking for {line}"))?;
        self.read(&String::from_utf8(answer).context("the answer is no text")?)
    }

    fn read(&mut self, answer: &str) -> Result<Page> {
        let (head, body) = answer.split_once("\r\n\r\n").context("an answer without a body")?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.context("an answer without a status")?;
        let mut location = String::new();
        for line in head.lines() {
            let Some((name, value)) = line.split_once(": ") else { continue };
            match name.to_lowercase().as_str() {
                "location" => value.clone_into(&mut location),
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        Ok(Page { status, location, body: body.to_owned() })
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().and_then(|pair| pair.split_once('='));
        let Some((name, value)) = pair else { return };
        if cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

fn coded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    let one = |byte: u8| if plain(byte) { char::from(byte).into() } else { format!("%{byte:02X}") };
    text.bytes().map(one).collect()
}
