//! Two files of one person, made one on a page and parted again.

use crate::room::Room;

#[test]
fn two_files_are_laid_side_by_side_made_one_and_parted_again() {
    let room = Room::new();
    let (stays, goes) = (room.file_of("berzins"), room.file_of("озола"));
    let mut lead = room.signed_in("lead");
    let page = format!("/customer/{stays}/merge");
    lead.get(&format!("/customer/{stays}")).has(&page);
    lead.get(&page).lacks("The two files side by side");
    let with = format!("{page}?with={goes}");
    lead.get(&format!("{page}?q=озол")).has(&with).lacks(&format!("with={stays}"));
    let beside = lead.get(&with);
    beside.has("The two files side by side").has("E-1").has("R-1").has("&lt;script&gt;");

    // Somebody works on one of them.
    let mut anna = room.signed_in("anna");
    let taken = anna.get(&format!("/customer/{goes}"));
    anna.post_on(&taken, &format!("/customer/{goes}/take"), &[("version", "1")]);
    let refused = lead.post_on(&beside, &page, &[("with", &goes.to_string())]);
    refused.has("Somebody works on one of the two files").has("side by side");
    let next = anna.get("/next");
    anna.post_on(&next, &format!("/customer/{goes}/skip"), &[("reason", "break")]);

    let done = lead.post_on(&beside, &page, &[("with", &goes.to_string())]);
    assert_eq!(done.to(), format!("/customer/{stays}"));
    lead.get(&format!("/customer/{stays}")).has("E-1").has("The two files are one now.");
    assert_eq!(lead.get(&format!("/customer/{goes}")).to(), format!("/customer/{stays}"));

    let merged = lead.get(&page);
    merged.has("Анна Озола").has("Part again").lacks("side by side");
    let parted =
        lead.post_on(&merged, &format!("/customer/{stays}/part"), &[("away", &goes.to_string())]);
    assert_eq!(parted.to(), format!("/customer/{stays}"));
    lead.get(&format!("/customer/{goes}")).has("E-1");
}

#[test]
fn a_caller_merges_nothing() {
    let room = Room::new();
    let stays = room.file_of("berzins");
    let mut anna = room.signed_in("anna");
    let page = anna.get(&format!("/customer/{stays}"));
    page.lacks("/merge");
    assert_eq!(anna.get(&format!("/customer/{stays}/merge")).status, 403);
    let with = [("with", "1")];
    assert_eq!(anna.post_on(&page, &format!("/customer/{stays}/merge"), &with).status, 403);
}
