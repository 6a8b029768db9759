//! A country's names, places and phrases, from the files in `world/`.

use std::collections::BTreeMap;

use locale::{Country, Language};

use crate::chance::Chance;

const FILES: [(Country, &str); 6] = [
    (Country::LV, include_str!("../../world/lv.txt")),
    (Country::NL, include_str!("../../world/nl.txt")),
    (Country::PL, include_str!("../../world/pl.txt")),
    (Country::CZ, include_str!("../../world/cz.txt")),
    (Country::RU, include_str!("../../world/ru.txt")),
    (Country::GB, include_str!("../../world/gb.txt")),
];

/// The lists of one country by their headings.
#[derive(Debug)]
struct Lists(BTreeMap<&'static str, Vec<&'static str>>);

/// All countries' lists.
#[derive(Debug)]
pub(crate) struct Places(BTreeMap<Country, Lists>);

impl Lists {
    fn read(text: &'static str) -> Self {
        let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut heading = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(next) => heading = next,
                // Names stand on one line, sentences on a line each.
                None if is_list(heading) => {
                    lists.entry(heading).or_default().extend(line.split(", "));
                }
                None => lists.entry(heading).or_default().push(line),
            }
        }
        Self(lists)
    }

    fn of(&self, heading: &str) -> &[&'static str] {
        self.0.get(heading).map_or(&[], Vec::as_slice)
    }
}

fn is_list(heading: &str) -> bool {
    matches!(heading, "given-m" | "given-f" | "family" | "company" | "street" | "town")
}

/// The country whose file holds the phrases of a language.
fn home(language: Language) -> Country {
    match language {
        Language::Latvian => Country::LV,
        Language::Dutch => Country::NL,
        Language::Polish => Country::PL,
        Language::Russian => Country::RU,
        Language::Czech => Country::CZ,
        Language::English => Country::GB,
    }
}

impl Places {
    pub(crate) fn read() -> Self {
        Self(FILES.iter().map(|(country, text)| (*country, Lists::read(text))).collect())
    }

    fn pick(&self, country: Country, heading: &str, chance: &mut Chance) -> &'static str {
        let among = self.0[&country].of(heading);
        among[chance.below(among.len())]
    }

    /// A person's full name, in the script of their language.
    pub(crate) fn person(&self, language: Language, woman: bool, chance: &mut Chance) -> String {
        let country = home(language);
        let given = self.pick(country, if woman { "given-f" } else { "given-m" }, chance);
        let family = self.pick(country, "family", chance);
        let family = match family.split_once('/') {
            Some((_, hers)) if woman => hers,
            Some((his, _)) => his,
            None => family,
        };
        format!("{given} {family}")
    }

    /// A company's name, with the legal form of its country.
    pub(crate) fn company(&self, country: Country, chance: &mut Chance) -> String {
        let name = self.pick(country, "company", chance);
        self.0[&country].of("company-form")[0].replace("{}", name)
    }

    /// Street and house, postcode, town.
    pub(crate) fn address(&self, country: Country, chance: &mut Chance) -> [String; 3] {
        let street = self.pick(country, "street", chance);
        let house = chance.between(1, 140);
        let town = self.pick(country, "town", chance);
        let (town, postcode) = town.split_once('=').unwrap_or((town, ""));
        let street = if country == Country::GB {
            format!("{house} {street}")
        } else {
            format!("{street} {house}")
        };
        [street, postcode.to_owned(), town.to_owned()]
    }

    /// One of the phrases of this kind.
    pub(crate) fn phrase(
        &self,
        language: Language,
        kind: &str,
        chance: &mut Chance,
    ) -> &'static str {
        self.pick(home(language), kind, chance)
    }
}

#[cfg(test)]
mod tests;
