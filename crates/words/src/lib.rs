//! What a person reads: the texts of `words/`, and figures and dates as their language writes them.

mod args;
mod dates;
mod figures;
mod files;
mod template;

use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, DateTime, Time};
use locale::{Country, Language};
use money::Money;
use unic_langid::LanguageIdentifier;

pub use args::Arg;
pub use template::{TEXT_CHARS_MAX, Template, TemplateFault};

type Bundle = FluentBundle<FluentResource>;

/// All texts of one language; English stands in for what is missing, marked `[en]`.
pub struct Words {
    language: Language,
    bundle: Bundle,
}

impl Words {
    /// The texts of `language`. They are read once and kept for as long as the program runs.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        static LATVIAN: OnceLock<Words> = OnceLock::new();
        static DUTCH: OnceLock<Words> = OnceLock::new();
        static POLISH: OnceLock<Words> = OnceLock::new();
        static RUSSIAN: OnceLock<Words> = OnceLock::new();
        static CZECH: OnceLock<Words> = OnceLock::new();
        let kept = match language {
            Language::English => &ENGLISH,
            Language::Latvian => &LATVIAN,
            Language::Dutch => &DUTCH,
            Language::Polish => &POLISH,
            Language::Russian => &RUSSIAN,
            Language::Czech => &CZECH,
        };
        kept.get_or_init(|| Self::read(language, files::of(language)))
    }

    /// Reads one language's files. What cannot be parsed is left out, as if it were missing;
    /// the tests see to it that nothing of ours is.
    fn read(language: Language, texts: &[(&str, &str)]) -> Self {
        let mut bundle = bundle(language);
        for (_, text) in texts {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
            // An id that is there already keeps its first text.
            let _doubled = bundle.add_resource(resource);
        }
        Self { language, bundle }
    }

    /// The language of these texts.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text `id`, which takes no arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The text `id` with its arguments filled in.
    ///
    /// A text that this language lacks is the English one with `[en]` before it; one that is
    /// missing there too is its id in ⟨⟩. A test finds both before a reader does.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args: FluentArgs<'_> =
            args.iter().map(|(name, arg)| (*name, FluentValue::from(*arg))).collect();
        if let Some(text) = self.find(id, &args) {
            return text;
        }
        match Self::of(Language::English).find(id, &args) {
            Some(text) if self.language != Language::English => format!("[en] {text}"),
            Some(text) => text,
            None => format!("⟨{id}⟩"),
        }
    }

    fn find(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        // A variable that was not given shows as its name, which is plain enough to be mended.
        let mut faults = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut faults).into_owned())
    }

    /// Whether this language has the text `id` of its own.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A country by its name, or by its code where the texts have no name for it.
    #[must_use]
    pub fn country(&self, country: Country) -> String {
        let id = format!("country-{}", country.code().to_ascii_lowercase());
        if self.has(&id) { self.say(&id) } else { country.code().to_owned() }
    }

    /// An amount with its currency's code: `1 245,90 EUR`, `EUR 1,245.90`. It never breaks over a
    /// line, and thousands are always set apart, so that amounts under each other can be compared.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        figures::money(self.language, money)
    }

    /// A count: `1 245`, `1,245`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        figures::number(self.language, number)
    }

    /// A day in full, standing alone: `2026. gada 21. novembris`, `21 November 2026`.
    ///
    /// Inside a sentence [`Words::on_day`] and [`Words::by_day`] decline it.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        dates::long(self.language, date)
    }

    /// A day in short, for tables: `21.11.2026.`, `21 Nov 2026`.
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        dates::short(self.language, date)
    }

    /// A day of the months to come, without its year: `21.11.`, `21 Nov`.
    #[must_use]
    pub fn date_brief(&self, date: Date) -> String {
        dates::brief(self.language, date)
    }

    /// When something happens, in a sentence: `sestdien, 2026. gada 21. novembrī`,
    /// `on Saturday, 21 November 2026`.
    #[must_use]
    pub fn on_day(&self, date: Date) -> String {
        dates::on(self.language, date)
    }

    /// By when something happens, that day included: `ne vēlāk kā sestdien, 2026. gada
    /// 21. novembrī`, `by Saturday, 21 November 2026`.
    #[must_use]
    pub fn by_day(&self, date: Date) -> String {
        dates::by(self.language, date)
    }

    /// The name of the day: `sestdiena`, `Saturday`.
    #[must_use]
    pub fn weekday(&self, date: Date) -> String {
        dates::weekday(self.language, date).to_owned()
    }

    /// The hour and the minute: `16:42`, the same in all our languages.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A day in short with the hour: `21.11.2026. 16:42`, `21 Nov 2026, 16:42`.
    #[must_use]
    pub fn moment(&self, at: DateTime) -> String {
        let comma = match self.language {
            Language::English | Language::Polish | Language::Russian => ",",
            Language::Latvian | Language::Dutch | Language::Czech => "",
        };
        format!("{}{comma} {}", self.date_short(at.date()), self.time(at.time()))
    }
}

/// An empty bundle that writes figures as `language` does.
fn bundle(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.code().parse().expect("our six codes are language tags");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The marks that set arguments apart are for mixed scripts; in ours they are only noise.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(figures::formatter(language)));
    bundle
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
