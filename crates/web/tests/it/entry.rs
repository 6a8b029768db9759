//! Signing in and out, forms that are not ours, guessing, the first administrator.

use crate::room::{PASSWORD, Room};

#[test]
fn somebody_signs_in_and_out() {
    let room = Room::new();
    let mut browser = room.browser();
    assert_eq!(browser.get("/").to(), "/next");
    assert_eq!(browser.get("/due").to(), "/sign-in?then=/due");
    browser.get("/sign-in?then=/due").has("name=\"then\" value=\"/due\"");
    let page = browser.get("/sign-in");
    let wrong = browser.post_on(&page, "/sign-in", &[("user", "anna"), ("password", "no")]);
    assert_eq!(wrong.status, 422);
    wrong.has("<a href=\"#password\">Password: The user name or the password is not right.</a>");
    wrong.has("aria-describedby=\"password-error\" aria-invalid=\"true\"").lacks("value=\"no\"");
    assert_eq!(browser.sign_in("anna", PASSWORD).to(), "/next");
    let page = browser.get("/due");
    page.has("Anna Ozola").lacks("href=\"/users\"").lacks("href=\"/import\"");
    assert_eq!(browser.post_on(&page, "/sign-out", &[]).to(), "/sign-in");
    browser.get("/sign-in").has("You are signed out.");
    browser.get("/sign-in").lacks("You are signed out.");
    assert_eq!(browser.get("/due").status, 303);
}

#[test]
fn a_way_after_signing_in_stays_here() {
    let room = Room::new();
    let mut browser = room.browser();
    for (then, to) in [("/due", "/due"), ("//evil.example/", "/next"), ("https://x", "/next")] {
        let page = browser.get("/sign-in");
        let fields = [("user", "anna"), ("password", PASSWORD), ("then", then)];
        assert_eq!(browser.post_on(&page, "/sign-in", &fields).to(), to);
    }
}

#[test]
fn a_form_that_is_not_ours_is_refused() {
    let room = Room::new();
    let mut browser = room.signed_in("anna");
    let page = browser.get("/due");
    let csrf = page.value("csrf");
    let sent = browser.post("/language", &[("csrf", "0000"), ("language", "lv")]);
    assert_eq!(sent.status, 403);
    sent.has("This page is too old");
    let ours = [("csrf", csrf.as_str()), ("language", "lv")];
    for foreign in
        [("Origin", "http://evil.example"), ("Sec-Fetch-Site", "cross-site"), ("Origin", "null")]
    {
        assert_eq!(browser.post_from("/language", &ours, &[foreign]).status, 403);
    }
    let origin = format!("http://{}", room.address);
    let same = [("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin")];
    assert_eq!(browser.post_from("/language", &ours, &same).to(), "/next");
    browser.get("/due").has("lang=\"lv\"");
    // Before signing in, the token is the browser's own.
    let mut other = room.browser();
    let fields = [("csrf", "0000"), ("user", "anna"), ("password", PASSWORD)];
    assert_eq!(other.post("/sign-in", &fields).status, 403);
}

#[test]
fn guessing_must_wait() {
    let room = Room::new();
    let mut browser = room.browser();
    for _ in 0..4 {
        assert_eq!(browser.sign_in("anna", "wrong").status, 422);
    }
    let page = browser.sign_in("anna", PASSWORD);
    assert_eq!(page.status, 429);
    page.has("Please wait 1 second");
    room.set("2026-11-20T09:00:01Z");
    assert_eq!(browser.sign_in("anna", PASSWORD).to(), "/next");
}

#[test]
fn the_first_administrator_needs_the_code() {
    let room = Room::bare(Some("c0de"));
    let mut browser = room.browser();
    assert_eq!(browser.get("/sign-in").to(), "/first");
    let page = browser.get("/first");
    let fields = |code, again| {
        [
            ("code", code),
            ("name", "Ilze"),
            ("user", "ilze"),
            ("password", PASSWORD),
            ("again", again),
        ]
    };
    let wrong = browser.post_on(&page, "/first", &fields("guess", "other"));
    assert_eq!(wrong.status, 422);
    wrong.has("This is not the code").has("not the same").has("value=\"Ilze\"").lacks(PASSWORD);
    assert_eq!(browser.post_on(&page, "/first", &fields("c0de", PASSWORD)).to(), "/users");
    browser.get("/users").has("Ilze").has("Administrator");
    assert_eq!(browser.get("/first").to(), "/sign-in");
    // Without a code there is no such page.
    let room = Room::bare(None);
    assert_eq!(room.browser().get("/first").status, 403);
}

#[test]
fn answers_are_guarded() {
    let room = Room::new();
    let mut browser = room.signed_in("anna");
    let page = browser.get("/due");
    let policy = page.header("content-security-policy").unwrap();
    for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    let style = page.link("/assets/desk.");
    let asset = browser.get(&style);
    assert_eq!(asset.status, 200);
    assert!(asset.header("cache-control").unwrap().contains("immutable"));
    assert_eq!(browser.get("/assets/desk.0.css").status, 404);
    assert_eq!(browser.get("/health").body, "ok\n");
    assert_eq!(browser.get("/nowhere").status, 404);
    assert_eq!(browser.get("/customer/1").status, 404);
    assert_eq!(browser.get("/customer/x%00").status, 404);
    let long = "x".repeat(70_000);
    assert_eq!(browser.post("/language", &[("language", &long)]).status, 413);
    assert_eq!(browser.send("DELETE", "/next", &[], "", b"").status, 405);
}

#[test]
fn cookies_are_kept_from_scripts_and_other_sites() {
    let room = Room::new();
    let page = room.browser().sign_in("anna", PASSWORD);
    let cookies = page.headers.iter().filter(|(name, _)| name == "set-cookie");
    let session = cookies.map(|(_, line)| line).find(|line| line.starts_with("auricle=")).unwrap();
    assert!(session.contains("HttpOnly") && session.contains("SameSite=Strict"), "{session}");
}
