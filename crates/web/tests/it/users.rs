//! Users on the administrator's pages.

use crate::browser::Page;
use crate::room::Room;

/// The password that a page shows once.
fn one_time(page: &Page) -> String {
    let (_, rest) = page.body.split_once("<code class=\"secret\">").unwrap();
    rest.split_once('<').unwrap().0.to_owned()
}

#[test]
fn a_user_is_added_chooses_a_password_and_is_shut_out_at_once() {
    let room = Room::new();
    let mut ilze = room.signed_in("ilze");
    let page = ilze.get("/users/new");
    let bad = ilze.post_on(
        &page,
        "/users/new",
        &[("name", "Zane"), ("user", "anna"), ("role", "caller")],
    );
    assert_eq!(bad.status, 422);
    bad.has("Choose at least one language").has("value=\"Zane\"");
    // All that is missing is named at once, and the focus is at the first of it.
    let empty = ilze.post_on(&page, "/users/new", &[]);
    empty.has("<a href=\"#name\">Name: Please fill this in.</a>").has("<a href=\"#user\">");
    empty.has("<a href=\"#role\">").has("<a href=\"#language\">").has("<a href=\"#all_clients\">");
    empty.has("id=\"name\" name=\"name\" type=\"text\" autocomplete=\"off\" autofocus");
    let fields = [
        ("name", "Zane"),
        ("user", "zane"),
        ("role", "caller"),
        ("language", "lv"),
        ("all_clients", "yes"),
        ("screen_language", "lv"),
    ];
    let added = ilze.post_on(&page, "/users/new", &fields);
    let password = one_time(&added);
    ilze.get("/users").has("Zane").lacks(&password);

    let mut zane = room.browser();
    assert_eq!(zane.sign_in("zane", &password).to(), "/next");
    assert_eq!(zane.get("/next").to(), "/password");
    let page = zane.get("/password");
    page.has("lang=\"lv\"");
    let new = "mana jaunā parole";
    let fields = [("current", password.as_str()), ("password", new), ("again", new)];
    assert_eq!(zane.post_on(&page, "/password", &fields).to(), "/next");
    assert_eq!(zane.get("/due").status, 200);
    assert_eq!(zane.get("/users").status, 403);

    let link = link_of(&ilze.get("/users"), "Zane");
    let page = ilze.get(&link);
    assert_eq!(ilze.post_on(&page, &format!("{link}/disable"), &[]).to(), "/users");
    ilze.get("/users").has("Zane may no longer sign in.");
    assert_eq!(zane.get("/due").to(), "/sign-in?then=/due");
    assert_eq!(zane.sign_in("zane", new).status, 422);
}

fn link_of(page: &Page, name: &str) -> String {
    let (before, _) = page.body.split_once(&format!("<bdi>{name}")).unwrap();
    let (_, link) = before.rsplit_once("href=\"").unwrap();
    link.split_once('"').unwrap().0.to_owned()
}

#[test]
fn nobody_shuts_themselves_out_and_names_stay() {
    let room = Room::new();
    let mut ilze = room.signed_in("ilze");
    let link = link_of(&ilze.get("/users"), "Ilze");
    let page = ilze.get(&link);
    let refused = ilze.post_on(&page, &format!("{link}/disable"), &[]);
    assert_eq!(refused.status, 422);
    refused.has("You cannot shut yourself out.");
    let fields = [
        ("name", "Ilze Liepa"),
        ("user", "ilze"),
        ("role", "caller"),
        ("language", "lv"),
        ("all_clients", "yes"),
    ];
    let refused = ilze.post_on(&page, &link, &fields);
    assert_eq!(refused.status, 422);
    refused.has("This is the last administrator");
    let fields = [
        ("name", "Another"),
        ("user", "ilze"),
        ("role", "administrator"),
        ("language", "lv"),
        ("all_clients", "yes"),
    ];
    ilze.post_on(&page, &link, &fields).has("stay as they were given");
}

#[test]
fn only_who_may_sees_the_pages_of_the_lead() {
    let room = Room::new();
    let mut anna = room.signed_in("anna");
    for path in ["/board", "/users", "/users/new"] {
        assert_eq!(anna.get(path).status, 403, "{path}");
    }
    let page = anna.get("/due");
    assert_eq!(anna.post_on(&page, "/users/1/disable", &[]).status, 403);
    let mut lead = room.signed_in("lead");
    assert_eq!(lead.get("/board").status, 200);
    assert_eq!(lead.get("/users").status, 403);
}
