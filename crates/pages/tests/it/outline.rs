//! What of a page is read aloud: landmarks, headings, text, links, fields, buttons.
//!
//! Our HTML is regular, so a small tokenizer is enough: it trusts that tags and quotes are closed.

use std::collections::BTreeMap;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// `<name key="value">`
    Open(String, BTreeMap<String, String>),
    /// `</name>`
    Close(String),
    /// What stands between, its entities read.
    Text(String),
}

/// The elements that have no end.
const VOID: [&str; 6] = ["input", "meta", "link", "br", "path", "!doctype"];

pub(crate) fn tokens(html: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if 0 < start {
            tokens.push(Token::Text(plain(&rest[..start])));
        }
        let end = start + tag_length(&rest[start..]);
        tokens.push(tag(&rest[start + 1..end - 1]));
        rest = &rest[end..];
    }
    tokens
}

/// How long the tag is that `text` begins with: `>` inside quotes does not end it.
fn tag_length(text: &str) -> usize {
    let mut quoted = false;
    for (index, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return index + 1,
            _ => {}
        }
    }
    panic!("a tag that never ends: {text:.60}");
}

fn tag(inside: &str) -> Token {
    if let Some(name) = inside.strip_prefix('/') {
        return Token::Close(name.to_lowercase());
    }
    let inside = inside.trim_end_matches('/');
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = BTreeMap::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let stop = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = rest[..stop].to_owned();
        rest = &rest[stop..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("our quotes are closed");
                rest = after;
                plain(value)
            }
            None => String::new(),
        };
        assert!(attributes.insert(key, value).is_none(), "an attribute twice: {inside}");
    }
    Token::Open(name.to_lowercase(), attributes)
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The outline, one line a block.
pub(crate) fn of(html: &str) -> String {
    let mut outline = Outline::default();
    for token in tokens(html) {
        outline.take(token);
    }
    outline.flush();
    outline.lines.join("\n") + "\n"
}

#[derive(Default)]
struct Outline {
    lines: Vec<String>,
    line: String,
    prefix: String,
    /// Open elements; `true` for those whose content is not read.
    open: Vec<(String, bool, String)>,
}

impl Outline {
    fn take(&mut self, token: Token) {
        match token {
            Token::Open(name, attributes) => self.open(name, &attributes),
            Token::Close(name) => self.close(&name),
            Token::Text(text) if !self.is_silent() => {
                self.line.push_str(&text.replace('\n', " / "));
            }
            Token::Text(_) => {}
        }
    }

    fn is_silent(&self) -> bool {
        self.open.last().is_some_and(|(_, silent, _)| *silent)
    }

    fn open(&mut self, name: String, attributes: &BTreeMap<String, String>) {
        let get = |key: &str| attributes.get(key).map(String::as_str).unwrap_or_default();
        let hidden = get("aria-hidden") == "true";
        let silent =
            self.is_silent() || hidden || ["script", "noscript", "svg"].contains(&name.as_str());
        if !self.is_silent() {
            self.begin(&name, attributes);
        }
        if !VOID.contains(&name.as_str()) {
            let after = match name.as_str() {
                "a" if !silent => format!(" <{}>", get("href")),
                "button" if !silent => "]".to_owned(),
                _ => String::new(),
            };
            self.open.push((name, silent, after));
        }
    }

    /// What an element says before its content.
    fn begin(&mut self, name: &str, attributes: &BTreeMap<String, String>) {
        let get = |key: &str| attributes.get(key).map(String::as_str).unwrap_or_default();
        match name {
            "header" | "nav" | "main" | "footer" | "search" | "dialog" => {
                let landmark = format!("== {name} {}", get("aria-label"));
                self.block(landmark.trim_end());
                self.flush();
            }
            "form" => {
                self.block(&format!("form {} {}", get("method"), get("action")));
                self.flush();
            }
            "title" => self.block("title: "),
            "h1" => self.block("# "),
            "h2" => self.block("## "),
            "h3" => self.block("### "),
            "li" => self.block("- "),
            "th" | "td" => self.line.push_str(" | "),
            "button" => self.line.push('['),
            "input" => self.line.push_str(&input(attributes)),
            "textarea" | "select" => self.line.push_str(&format!(" {{{name} {}}} ", get("name"))),
            "option" if attributes.contains_key("selected") => self.line.push_str(" (x) "),
            "option" => self.line.push_str(" ( ) "),
            "svg" if get("role") == "img" => {
                self.line.push_str(&format!("image: {}", get("aria-label")));
            }
            "progress" => self.line.push_str(&format!(" {}/{}", get("value"), get("max"))),
            "summary" => self.block("> "),
            "p" | "div" | "tr" | "dt" | "legend" | "label" | "ul" | "ol" | "dl" | "table"
            | "section" | "fieldset" | "details" | "figure" => self.block(""),
            "dd" => self.line.push_str(": "),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        let (opened, silent, after) = self.open.pop().expect("every end has its start");
        assert_eq!(opened, name, "elements are nested");
        self.line.push_str(&after);
        let inline = [
            "a", "span", "strong", "code", "bdi", "time", "cite", "mark", "ins", "del", "kbd",
            "td", "th", "option", "select", "textarea", "button", "dt",
        ];
        if !silent && !inline.contains(&name) {
            self.flush();
        }
    }

    /// Begins a new line; inside a list entry the entry's mark stands only before its first one.
    fn block(&mut self, prefix: &str) {
        let waiting = self.line.trim().is_empty() && !self.prefix.is_empty() && prefix.is_empty();
        if !waiting {
            self.flush();
            self.prefix = prefix.to_owned();
        }
    }

    fn flush(&mut self) {
        let said = self.line.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = format!("{}{said}", self.prefix);
        let bare = said.is_empty() && ["", "- ", "> "].contains(&self.prefix.as_str());
        if !bare && !line.trim().is_empty() {
            self.lines.push(line.trim_end().to_owned());
        }
        self.line.clear();
        self.prefix.clear();
    }
}

fn input(attributes: &BTreeMap<String, String>) -> String {
    let get = |key: &str| attributes.get(key).map(String::as_str).unwrap_or_default();
    let (kind, name, value) = (get("type"), get("name"), get("value"));
    let mark = if attributes.contains_key("checked") { "x" } else { " " };
    match kind {
        "radio" => format!(" ({mark}) {name}={value} "),
        "checkbox" => format!(" [{mark}] {name}={value} "),
        _ if value.is_empty() => format!(" {{{kind} {name}}} "),
        _ => format!(" {{{kind} {name}={value}}} "),
    }
}
