//! Documents by the page and by the API: attached, opened, taken away.

use journal::Scope;

use crate::api::Program;
use crate::browser::{Browser, Page};
use crate::room::Room;

/// Sends a document as a browser does.
fn attach(
    browser: &mut Browser,
    page: &Page,
    path: &str,
    (invoice, name): (&str, &str),
    bytes: &[u8],
) -> Page {
    let part = |name: &str| format!("--part\r\nContent-Disposition: form-data; name=\"{name}\"");
    let mut body = String::new();
    for (field, value) in [("csrf", page.value("csrf").as_str()), ("document_invoice", invoice)] {
        body.push_str(&format!("{}\r\n\r\n{value}\r\n", part(field)));
    }
    body.push_str(&format!("{}; filename=\"{name}\"\r\n", part("document")));
    body.push_str("Content-Type: text/html\r\n\r\n");
    let mut body = body.into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--part--\r\n");
    let path = format!("{path}/documents");
    browser.send("POST", &path, &[], "multipart/form-data; boundary=part", &body)
}

#[test]
fn a_document_is_attached_opened_and_taken_away() {
    let room = Room::new();
    let stream = room.file_of("berzins");
    let path = format!("/customer/{stream}");
    let mut anna = room.signed_in("anna");
    let page = anna.get(&path);
    page.has("No documents yet.");
    let debt = room.acts.file(stream, &acts::Author::desk()).unwrap();
    let debt = debt.debts.keys().next().unwrap().to_string();

    // Whatever its name and type say, its own bytes tell what it is.
    let refused = attach(&mut anna, &page, &path, (&debt, "R-1.pdf"), b"<html><script>");
    assert_eq!(refused.status, 422);
    refused.has("is no PDF, PNG or JPEG").has("id=\"document-error\"");
    let refused = attach(&mut anna, &page, &path, (&debt, "R-1.pdf"), b"");
    refused.has("This file is empty");
    let large = vec![b'%'; journal::DOCUMENT_BYTES_MAX + 1];
    let refused = attach(&mut anna, &page, &path, (&debt, "R-1.pdf"), &large);
    refused.has("larger than 10 MB");
    let refused = attach(&mut anna, &page, &path, ("999", "R-1.pdf"), b"%PDF-1.7");
    refused.has("not among those you may see");

    let name = "rēķins <b>R-1.pdf";
    let kept = attach(&mut anna, &page, &path, (&debt, name), b"%PDF-1.7 planks");
    assert_eq!(kept.to(), path);
    let page = anna.get(&path);
    page.has("rēķins &lt;b&gt;R-1.pdf").has("invoice R-1").has("data-key=\"i\"");
    let link = page.link(&format!("{path}/document/"));
    let opened = anna.get(&link);
    assert_eq!((opened.status, opened.body.as_str()), (200, "%PDF-1.7 planks"));
    for (header, value) in [
        ("content-type", "application/pdf"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(opened.header(header), Some(value));
    }
    let policy = opened.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("script-src"), "{policy}");
    let shown = opened.header("content-disposition").unwrap();
    assert!(shown.starts_with("inline; filename*=UTF-8''r%C4%93"), "{shown}");
    assert!(room.acts.store().looks(stream, &journal::Grants::All, 99).unwrap().len() > 1);

    // Whoever is not signed in, or sees other clients only, opens nothing.
    assert_eq!(room.browser().get(&link).status, 303);
    let other = format!("/customer/{}/document/9", room.file_of("ozola"));
    let mut maris = room.signed_in("maris");
    assert_eq!(maris.get(&other).status, 404);
    assert_eq!(anna.get(&format!("{path}/document/x")).status, 404);

    let page = anna.get(&path);
    let gone = anna.post_on(&page, &format!("{link}/remove"), &[("once", &page.value("once"))]);
    assert_eq!(gone.to(), path);
    assert_eq!(anna.get(&link).status, 404);
    anna.get(&path).has("No documents yet.");
}

#[test]
fn a_stranger_attaches_nothing() {
    let room = Room::new();
    let stream = room.file_of("berzins");
    let path = format!("/customer/{stream}");
    let mut anna = room.signed_in("anna");
    let page = anna.get(&path);
    let version = room.versions(stream);
    assert_eq!(attach(&mut room.browser(), &page, &path, ("", "a"), b"%PDF-").status, 303);
    let mut other = room.signed_in("maris");
    assert_eq!(attach(&mut other, &page, &path, ("", "a"), b"%PDF-").status, 403);
    assert_eq!(room.versions(stream), version);
}

#[test]
fn programs_attach_list_and_read_documents() {
    let room = Room::new();
    let stream = room.file_of("berzins");
    let path = format!("/api/v1/customers/{stream}/documents");
    let anna = Program::new(&room, "anna", &[Scope::Read, Scope::Call]);
    let to = format!("{path}?invoice=R-2&name=R-2.pdf");
    let made = anna.send("POST", &to, "application/pdf", b"%PDF-1.7 boards");
    assert_eq!(made.status, 201, "{made:?}");
    let made = made.json();
    assert_eq!((&made["invoice"], &made["media"]), (&"R-2".into(), &"pdf".into()));
    let again = anna.send("POST", &to, "application/octet-stream", b"%PDF-1.7 boards").json();
    assert_eq!(again, made, "kept once");
    let listed = anna.get(&format!("/customers/{stream}/documents")).json();
    assert_eq!(listed["documents"].as_array().unwrap().len(), 1);
    let one = format!("{path}/{}", made["id"]);
    let read = anna.send("GET", &one, "", b"");
    assert_eq!((read.status, read.body.as_str()), (200, "%PDF-1.7 boards"));
    assert!(read.has("application/octet-stream") && read.has("nosniff"), "{read:?}");

    anna.send("POST", &to, "text/csv", b"a;b").problem(415, "media-type");
    anna.send("POST", &to, "application/pdf", b"MZ").problem(422, "invalid");
    let unknown = format!("{path}?invoice=R-99");
    anna.send("POST", &unknown, "application/pdf", b"%PDF-").problem(422, "invalid");
    let reader = Program::new(&room, "anna", &[Scope::Read]);
    reader.send("POST", &to, "application/pdf", b"%PDF-").problem(403, "scope");

    assert_eq!(anna.send("DELETE", &one, "", b"").status, 204);
    anna.send("GET", &one, "", b"").problem(404, "not-found");
}
