//! Amounts, counts and days agree with `Intl` (ICU 78, CLDR 48; `currencyDisplay: "code"`,
//! `useGrouping: "always"` for amounts), but for three things: English months in short have three
//! letters also in September, Latvian weekdays are lowercase, and short days are those of
//! `dateStyle: "medium"` only where that has no abbreviated word that breaks a column.

use expect_test::{Expect, expect};
use jiff::civil::date;
use locale::Language;
use money::{Currency, Money};

use crate::Words;

/// One line a language; no-break spaces are shown as `~`.
fn check(say: impl Fn(&Words) -> String, expect: Expect) {
    let lines = Language::ALL.map(|language| format!("{language}  {}\n", say(Words::of(language))));
    expect.assert_eq(&lines.concat().replace('\u{a0}', "~"));
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    parts.join(" | ")
}

#[test]
fn amounts() {
    let minors = [124_590, -124_590, 0, 5, 123_456_789];
    check(
        |words| joined(minors.map(|minor| words.money(Money::new(minor, Currency::EUR)))),
        expect![[r#"
            lv  1~245,90~EUR | -1~245,90~EUR | 0,00~EUR | 0,05~EUR | 1~234~567,89~EUR
            nl  EUR~1.245,90 | EUR~-1.245,90 | EUR~0,00 | EUR~0,05 | EUR~1.234.567,89
            pl  1~245,90~EUR | -1~245,90~EUR | 0,00~EUR | 0,05~EUR | 1~234~567,89~EUR
            ru  1~245,90~EUR | -1~245,90~EUR | 0,00~EUR | 0,05~EUR | 1~234~567,89~EUR
            cs  1~245,90~EUR | -1~245,90~EUR | 0,00~EUR | 0,05~EUR | 1~234~567,89~EUR
            en  EUR~1,245.90 | -EUR~1,245.90 | EUR~0.00 | EUR~0.05 | EUR~1,234,567.89
        "#]],
    );
}

#[test]
fn amounts_have_the_decimals_of_their_currency() {
    let yen = Currency::from_code("JPY").unwrap();
    let dinar = Currency::from_code("KWD").unwrap();
    check(
        |words| {
            joined([(yen, 1_245), (dinar, 1_245_900)].map(|(c, m)| words.money(Money::new(m, c))))
        },
        expect![[r#"
            lv  1~245~JPY | 1~245,900~KWD
            nl  JPY~1.245 | KWD~1.245,900
            pl  1~245~JPY | 1~245,900~KWD
            ru  1~245~JPY | 1~245,900~KWD
            cs  1~245~JPY | 1~245,900~KWD
            en  JPY~1,245 | KWD~1,245.900
        "#]],
    );
}

#[test]
fn counts() {
    check(
        |words| joined([999, 1_234, 12_345, -1_234_567, i64::MIN].map(|count| words.number(count))),
        expect![[r#"
            lv  999 | 1234 | 12~345 | -1~234~567 | -9~223~372~036~854~775~808
            nl  999 | 1.234 | 12.345 | -1.234.567 | -9.223.372.036.854.775.808
            pl  999 | 1234 | 12~345 | -1~234~567 | -9~223~372~036~854~775~808
            ru  999 | 1~234 | 12~345 | -1~234~567 | -9~223~372~036~854~775~808
            cs  999 | 1~234 | 12~345 | -1~234~567 | -9~223~372~036~854~775~808
            en  999 | 1,234 | 12,345 | -1,234,567 | -9,223,372,036,854,775,808
        "#]],
    );
}

#[test]
fn days() {
    let (autumn, spring) = (date(2026, 11, 21), date(2026, 3, 5));
    check(
        |words| joined([autumn, spring].map(|day| words.date(day))),
        expect![[r#"
            lv  2026. gada 21. novembris | 2026. gada 5. marts
            nl  21 november 2026 | 5 maart 2026
            pl  21 listopada 2026 | 5 marca 2026
            ru  21 ноября 2026 г. | 5 марта 2026 г.
            cs  21. listopadu 2026 | 5. března 2026
            en  21 November 2026 | 5 March 2026
        "#]],
    );
    check(
        |words| joined([autumn, spring].map(|day| words.date_short(day))),
        expect![[r#"
            lv  21.11.2026. | 05.03.2026.
            nl  21-11-2026 | 05-03-2026
            pl  21.11.2026 | 05.03.2026
            ru  21.11.2026 | 05.03.2026
            cs  21. 11. 2026 | 5. 3. 2026
            en  21 Nov 2026 | 5 Mar 2026
        "#]],
    );
    check(
        |words| joined([autumn, spring].map(|day| words.date_brief(day))),
        expect![[r#"
            lv  21.11. | 05.03.
            nl  21-11 | 05-03
            pl  21.11 | 05.03
            ru  21.11 | 05.03
            cs  21. 11. | 5. 3.
            en  21 Nov | 5 Mar
        "#]],
    );
    check(
        |words| joined([autumn, spring].map(|day| words.weekday(day))),
        expect![[r#"
            lv  sestdiena | ceturtdiena
            nl  zaterdag | donderdag
            pl  sobota | czwartek
            ru  суббота | четверг
            cs  sobota | čtvrtek
            en  Saturday | Thursday
        "#]],
    );
}

#[test]
fn months_and_weekdays_are_all_named() {
    check(
        |words| {
            let months =
                [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|m| words.date(date(2026, m, 1)));
            let week = [16, 17, 18, 19, 20, 21, 22].map(|d| words.weekday(date(2026, 11, d)));
            let text = format!("{} | {}", months.join(" | "), week.join(" "));
            text.replace("2026. gada ", "").replace(" 2026", "").replace(" г.", "")
        },
        expect![[r#"
            lv  1. janvāris | 1. februāris | 1. marts | 1. aprīlis | 1. maijs | 1. jūnijs | 1. jūlijs | 1. augusts | 1. septembris | 1. oktobris | 1. novembris | 1. decembris | pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
            nl  1 januari | 1 februari | 1 maart | 1 april | 1 mei | 1 juni | 1 juli | 1 augustus | 1 september | 1 oktober | 1 november | 1 december | maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
            pl  1 stycznia | 1 lutego | 1 marca | 1 kwietnia | 1 maja | 1 czerwca | 1 lipca | 1 sierpnia | 1 września | 1 października | 1 listopada | 1 grudnia | poniedziałek wtorek środa czwartek piątek sobota niedziela
            ru  1 января | 1 февраля | 1 марта | 1 апреля | 1 мая | 1 июня | 1 июля | 1 августа | 1 сентября | 1 октября | 1 ноября | 1 декабря | понедельник вторник среда четверг пятница суббота воскресенье
            cs  1. ledna | 1. února | 1. března | 1. dubna | 1. května | 1. června | 1. července | 1. srpna | 1. září | 1. října | 1. listopadu | 1. prosince | pondělí úterý středa čtvrtek pátek sobota neděle
            en  1 January | 1 February | 1 March | 1 April | 1 May | 1 June | 1 July | 1 August | 1 September | 1 October | 1 November | 1 December | Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        "#]],
    );
}

#[test]
fn hours() {
    let at = date(2026, 11, 21).at(9, 5, 59, 0);
    check(
        |words| joined([words.time(at.time()), words.moment(at)]),
        expect![[r#"
            lv  09:05 | 21.11.2026. 09:05
            nl  09:05 | 21-11-2026 09:05
            pl  09:05 | 21.11.2026, 09:05
            ru  09:05 | 21.11.2026, 09:05
            cs  09:05 | 21. 11. 2026 09:05
            en  09:05 | 21 Nov 2026, 09:05
        "#]],
    );
}

#[test]
fn days_inside_sentences() {
    let week = [16, 17, 18, 19, 20, 21, 22].map(|day| date(2026, 11, day));
    check(
        |words| words.by_day(week[1]),
        expect![[r#"
            lv  ne vēlāk kā otrdien, 2026. gada 17. novembrī
            nl  uiterlijk op dinsdag 17 november 2026
            pl  najpóźniej we wtorek, 17 listopada 2026
            ru  не позднее чем во вторник, 17 ноября 2026 г.
            cs  nejpozději v úterý 17. listopadu 2026
            en  by Tuesday, 17 November 2026
        "#]],
    );
    check(
        |words| joined(week.map(|day| words.on_day(day))),
        expect![[r#"
            lv  pirmdien, 2026. gada 16. novembrī | otrdien, 2026. gada 17. novembrī | trešdien, 2026. gada 18. novembrī | ceturtdien, 2026. gada 19. novembrī | piektdien, 2026. gada 20. novembrī | sestdien, 2026. gada 21. novembrī | svētdien, 2026. gada 22. novembrī
            nl  op maandag 16 november 2026 | op dinsdag 17 november 2026 | op woensdag 18 november 2026 | op donderdag 19 november 2026 | op vrijdag 20 november 2026 | op zaterdag 21 november 2026 | op zondag 22 november 2026
            pl  w poniedziałek, 16 listopada 2026 | we wtorek, 17 listopada 2026 | w środę, 18 listopada 2026 | w czwartek, 19 listopada 2026 | w piątek, 20 listopada 2026 | w sobotę, 21 listopada 2026 | w niedzielę, 22 listopada 2026
            ru  в понедельник, 16 ноября 2026 г. | во вторник, 17 ноября 2026 г. | в среду, 18 ноября 2026 г. | в четверг, 19 ноября 2026 г. | в пятницу, 20 ноября 2026 г. | в субботу, 21 ноября 2026 г. | в воскресенье, 22 ноября 2026 г.
            cs  v pondělí 16. listopadu 2026 | v úterý 17. listopadu 2026 | ve středu 18. listopadu 2026 | ve čtvrtek 19. listopadu 2026 | v pátek 20. listopadu 2026 | v sobotu 21. listopadu 2026 | v neděli 22. listopadu 2026
            en  on Monday, 16 November 2026 | on Tuesday, 17 November 2026 | on Wednesday, 18 November 2026 | on Thursday, 19 November 2026 | on Friday, 20 November 2026 | on Saturday, 21 November 2026 | on Sunday, 22 November 2026
        "#]],
    );
    let words = Words::of(Language::Latvian);
    let months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|m| words.on_day(date(2026, m, 1)));
    expect!["ceturtdien, 2026. gada 1. janvārī | svētdien, 2026. gada 1. februārī | svētdien, 2026. gada 1. martā | trešdien, 2026. gada 1. aprīlī | piektdien, 2026. gada 1. maijā | pirmdien, 2026. gada 1. jūnijā | trešdien, 2026. gada 1. jūlijā | sestdien, 2026. gada 1. augustā | otrdien, 2026. gada 1. septembrī | ceturtdien, 2026. gada 1. oktobrī | svētdien, 2026. gada 1. novembrī | otrdien, 2026. gada 1. decembrī"].assert_eq(&months.join(" | "));
}
