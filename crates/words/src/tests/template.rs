//! The team's words are held to what may stand in them.

use std::collections::BTreeSet;

use locale::Language;

use crate::{Template, TemplateFault, Words};

fn parse(text: &str) -> Result<Template, TemplateFault> {
    let known = ["amount", "count"].map(str::to_owned);
    Template::parse(Language::Polish, text, &BTreeSet::from(known))
}

#[test]
fn a_text_of_the_teams_is_said_as_one_of_ours() {
    let text = "Dzień dobry.\n{ $count ->\n[one] Jedna faktura\n[few] { $count } faktury\n*[other] { $count } faktur\n}: {$amount}.";
    let said = parse(text).unwrap().say(&[("count", 3_i64.into()), ("amount", "12,00 EUR".into())]);
    assert_eq!(said, "Dzień dobry.\n3 faktury: 12,00 EUR.");
}

#[test]
fn what_may_not_stand_in_a_text_is_named() {
    let refused = |text: &str| parse(text).map(|_| ()).unwrap_err();
    assert_eq!(refused(" \n "), TemplateFault::Empty);
    assert_eq!(refused(&"a".repeat(1_501)), TemplateFault::Long);
    assert_eq!(refused("Pay { $client }"), TemplateFault::Unknown("client".to_owned()));
    for text in ["Pay { amount }", "Pay { $amount", "{ say-opening }", "{ NUMBER($amount) }", "{"] {
        assert_eq!(
            refused(text),
            TemplateFault::Unreadable(text[text.find('{').unwrap()..].to_owned())
        );
    }
    for text in ["Yes\n.attribute = no", "Pay } now", "{ $count ->\n[one] one }"] {
        assert!(matches!(refused(text), TemplateFault::Unreadable(_)), "{text}");
    }
    assert!(parse("It costs $5, [really] *now* = #1").is_ok());
}

/// Whatever callers say can be taken as a beginning for the team's own words.
#[test]
fn the_source_of_every_text_that_is_said_is_one_itself() {
    for language in Language::ALL {
        let w = Words::of(language);
        for id in ["say-opening-chronic", "say-opening-who", "answer-cash-short-1", "say-young"] {
            let (source, known) = (w.source(id).unwrap(), w.arguments(id).unwrap());
            let args = [("amount", "1".into()), ("count", 2_i64.into()), ("client", "C".into())];
            let said = Template::parse(language, &source, &known).unwrap().say(&args);
            assert_eq!(said, w.say_with(id, &args), "{language} {id}");
        }
    }
    let known = Words::of(Language::English).arguments("say-opening-who").unwrap();
    assert_eq!(known, ["caller", "customer", "house"].map(str::to_owned).into());
}
