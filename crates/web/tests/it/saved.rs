//! Every list page saves what it lists, and no more than its reader may see.

use crate::browser::{Browser, Page};
use crate::room::Room;

/// A list as both kinds of file: the CSV, once the workbook is seen to be one.
fn saved(browser: &mut Browser, page: &str, address: &str) -> Page {
    let (csv, xlsx) = (format!("{address}.csv"), format!("{address}.xlsx"));
    let shown = browser.get(page);
    shown.has(&format!("href=\"{csv}\"")).has(&format!("href=\"{xlsx}\""));
    browser.get(&xlsx).has("xl/workbook.xml");
    browser.get(&csv)
}

#[test]
fn users_programs_the_board_and_imports_are_saved() {
    let room = Room::new();
    let (mut anna, mut lead) = (room.signed_in("anna"), room.signed_in("lead"));
    let mut ilze = room.signed_in("ilze");

    let users = saved(&mut ilze, "/users", "/users");
    users.has("Name;User name;Role;Speaks with customers").has(";anna;Caller;Latviešu;");
    assert_eq!(lead.get("/users.csv").status, 403);

    saved(&mut lead, "/board", "/board").has("Day;Caller;Calls;Talks;Commitments;Without result");
    saved(&mut lead, "/board/coaching", "/board/coaching").has("Day;Caller;Calls");
    assert_eq!(anna.get("/board.xlsx").status, 403);

    let imports = saved(&mut lead, "/import", "/import");
    imports.has("File;Uploaded;By;Client;State;Rows;Left out").has(";Spēks;Done;");
    assert_eq!(anna.get("/import.csv").status, 403);

    // What somebody called something is text, and stays text in a spreadsheet.
    let page = anna.get("/programs");
    let token = [("token_name", "=1+1"), ("scope", "read")];
    anna.post_on(&page, "/programs/tokens", &token).has("=1+1");
    let tokens = saved(&mut anna, "/programs", "/programs/tokens");
    tokens.has("Name;Acts for;May be used;Until;Last used").has("\n'=1+1;Anna");
    lead.get("/programs/tokens.csv").lacks("=1+1");
    assert_eq!(anna.get("/programs/hooks.csv").status, 403);

    let page = ilze.get("/programs");
    let hook = [("url", "https://example.com/told"), ("kinds", "promise_made")];
    ilze.post_on(&page, "/programs/hooks", &hook);
    let hooks = saved(&mut ilze, "/programs", "/programs/hooks");
    hooks.has("Address;Acts for;Kinds of events;Last taken").has("https://example.com/told;Ilze");
}
