//! Words that the team wrote: the same form as ours, held to what may stand in it.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use locale::Language;

use crate::{Arg, Bundle, Words, files};

/// The longest text that is taken, in letters.
pub const TEXT_CHARS_MAX: usize = 1_500;
/// The name under which a text stands in a bundle of its own.
const ID: &str = "text";

/// A text of the team's, ready to be said.
pub struct Template {
    bundle: Bundle,
}

/// Why a text cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// There is none.
    Empty,
    /// It is far too long.
    Long,
    /// It asks for something that is not filled in there.
    Unknown(String),
    /// What stands near this cannot be read: braces that do not close, or hold more than a name.
    Unreadable(String),
}

impl Template {
    /// Reads a text in which the names in `known` may be filled in: `{ $amount }`. A count may
    /// choose between forms, as in our own texts; nothing else may stand in braces.
    ///
    /// # Errors
    /// [`TemplateFault`]: what is wrong with it, and where.
    pub fn parse(
        language: Language,
        text: &str,
        known: &BTreeSet<String>,
    ) -> Result<Self, TemplateFault> {
        if text.trim().is_empty() {
            return Err(TemplateFault::Empty);
        }
        if TEXT_CHARS_MAX < text.chars().count() {
            return Err(TemplateFault::Long);
        }
        check_places(text, known)?;
        let mut source = format!("{ID} =\n");
        for line in text.lines().map(str::trim) {
            // What a line of our files may begin with has a meaning there.
            if line.starts_with('.') {
                return Err(TemplateFault::Unreadable(near(line)));
            }
            source.push_str("    ");
            source.push_str(line);
            source.push('\n');
        }
        let resource = FluentResource::try_new(source)
            .map_err(|_| TemplateFault::Unreadable(near(text.trim())))?;
        let mut bundle = crate::bundle(language);
        let added = bundle.add_resource(resource);
        added.map_err(|_| TemplateFault::Unreadable(near(text.trim())))?;
        Ok(Self { bundle })
    }

    /// The text with its arguments filled in.
    #[must_use]
    pub fn say(&self, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> =
            args.iter().map(|(name, arg)| (*name, FluentValue::from(*arg))).collect();
        let message = self.bundle.get_message(ID).and_then(|message| message.value());
        let pattern = message.expect("a template was parsed as one message");
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Template(..)")
    }
}

/// Everything in braces is a name that is filled in there, alone or choosing a form.
fn check_places(text: &str, known: &BTreeSet<String>) -> Result<(), TemplateFault> {
    for (at, _) in text.match_indices('{') {
        let inside = text[at + 1..].trim_start();
        let unreadable = || TemplateFault::Unreadable(near(&text[at..]));
        let name = inside.strip_prefix('$').ok_or_else(unreadable)?;
        let end = name.find(|c: char| !is_of_name(c)).ok_or_else(unreadable)?;
        let (name, rest) = (&name[..end], name[end..].trim_start());
        if !rest.starts_with('}') && !rest.starts_with("->") {
            return Err(unreadable());
        }
        if !known.contains(name) {
            return Err(TemplateFault::Unknown(name.to_owned()));
        }
    }
    Ok(())
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// The beginning of what cannot be read, for a message.
fn near(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.chars().take(30).collect()
}

impl Words {
    /// The text `id` as our files have it, with the names of what is filled in.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<String> {
        let begins = format!("{id} =");
        let lines = files::of(self.language()).iter().flat_map(|(_, text)| text.lines());
        let mut found = lines.skip_while(|line| !line.starts_with(&begins));
        let first = found.next()?.strip_prefix(&begins)?.trim();
        let rest = found.take_while(|line| line.starts_with(' ') || line.trim().is_empty());
        let lines: Vec<&str> = std::iter::once(first).chain(rest.map(dedented)).collect();
        Some(lines.join("\n").trim().to_owned())
    }

    /// The names of what is filled into the text `id`.
    #[must_use]
    pub fn arguments(&self, id: &str) -> Option<BTreeSet<String>> {
        let source = self.source(id)?;
        let names = source.split('$').skip(1);
        Some(names.map(|rest| rest.chars().take_while(|c| is_of_name(*c)).collect()).collect())
    }
}

/// A line without the spaces by which it belongs to its text.
fn dedented(line: &str) -> &str {
    line.strip_prefix("    ").unwrap_or(line.trim_start())
}
