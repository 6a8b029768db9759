//! The team's own words: proposed in a talk, approved by a lead, and said.

use crate::desk::talking;
use crate::room::Room;

#[test]
fn words_are_said_once_a_lead_approved_them() {
    let room = Room::new();
    let (mut maris, mut ilze) = (room.signed_in("maris"), room.signed_in("ilze"));
    let form = maris.get("/words/new?key=say-opening-who&of=lv");
    form.has("{ $caller }").has("Said now").lacks("{ $amount }");
    let text = |text| [("key", "say-opening-who"), ("of", "lv"), ("new_text", text)];
    let refused = maris.post_on(&form, "/words/new", &text("Jums jāmaksā { $amount }!"));
    assert_eq!(refused.status, 422);
    refused.has("{ $amount } is not filled in here");
    let new = "Labdien! Runā { $caller } no { $house }.";
    let mut look = text(new).to_vec();
    look.push(("look", "yes"));
    maris.post_on(&form, "/words/new", &look).has("Labdien! Runā Anna Ozola no Auricle.");
    assert_eq!(maris.post_on(&form, "/words/new", &text(new)).to(), "/words");

    let page = maris.get("/words");
    page.has("Your proposals, waiting").lacks("/words/1/approve").has("/words/1/withdraw");
    assert_eq!(maris.post_on(&page, "/words/1/approve", &[]).status, 403);
    let page = ilze.get("/words");
    page.has("Waiting for a lead").has("/words/1/approve").has("<ins>");
    let why = ilze.post_on(&page, "/words/1/refuse", &[("refused_why", "")]);
    assert_eq!(why.status, 422);
    assert_eq!(ilze.post_on(&page, "/words/1/approve", &[]).to(), "/words");
    assert_eq!(
        ilze.post_on(&page, "/words/house", &[("house_name", "Siltuma birojs")]).to(),
        "/words"
    );

    let (talk, _) = talking(&mut maris);
    talk.has("Labdien! Runā Māris Kalniņš no Siltuma birojs.").has("approved by");
    talk.has("House words").lacks("my name is Māris Kalniņš");
    let page = ilze.get("/words");
    assert_eq!(ilze.post_on(&page, "/words/1/withdraw", &[]).to(), "/words");
    maris.get("/words").has("Taken back");
}

#[test]
fn a_further_answer_is_found_and_noted() {
    let room = Room::new();
    let (mut maris, mut ilze) = (room.signed_in("maris"), room.signed_in("ilze"));
    let form = maris.get("/words/new?objection=cash-short&of=lv");
    let fields = [
        ("objection", "cash-short"),
        ("of", "lv"),
        ("class", "ask"),
        ("new_text", "Kas jums palīdzētu visvairāk?"),
    ];
    assert_eq!(maris.post_on(&form, "/words/new", &fields).to(), "/words");
    let page = ilze.get("/words");
    assert_eq!(ilze.post_on(&page, "/words/1/approve", &[]).to(), "/words");
    let (_, id) = talking(&mut maris);
    let found = maris.get(&format!("/customer/{id}/answers?q=nauda"));
    found.has("Kas jums palīdzētu visvairāk?").has("data-answer=\"cash-short:3\"");
    maris.get("/library?of=pl").lacks("Kas jums");
}
