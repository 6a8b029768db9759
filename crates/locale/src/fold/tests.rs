//! Names fold to keys that are alike whatever the case, the accents or the script.

use super::{fold, words};

#[track_caller]
fn check(text: &str, want: &[&str]) {
    assert_eq!(words(text).collect::<Vec<_>>(), want);
}

#[test]
fn case_and_diacritics_go() {
    check("Jānis BĒRZIŅŠ", &["janis", "berzins"]);
    check("Łukasz Żółć", &["lukasz", "zolc"]);
    check("Tomáš Dvořák", &["tomas", "dvorak"]);
    check("Søren Groß", &["soren", "gross"]);
    check("STRASSE straße ẞ", &["strasse", "strasse", "ss"]);
}

#[test]
fn accents_written_apart_count_as_one_letter() {
    check("Be\u{304}rzin\u{327}s\u{30c}", &["berzins"]);
    check("И\u{306}ван", &["ivan"]);
}

#[test]
fn both_scripts_share_a_key() {
    check("Иванов", &["ivanov"]);
    check("Ivanov", &["ivanov"]);
    check("Семён Щукин-Объездной", &["semen", "shchukin", "obezdnoy"]);
}

#[test]
fn words_are_runs_of_letters_and_digits() {
    check("O'Brien, SIA \"Rīta zvaigzne 24\"", &["obrien", "sia", "rita", "zvaigzne", "24"]);
    check("van-der’Berg", &["van", "derberg"]);
    check(" -- ", &[]);
}

#[test]
fn folding_twice_changes_nothing() {
    let once = fold("Žofie Ёлкина İstanbul Ĳsselmeer 東京");
    assert_eq!(fold(&once), once);
}
