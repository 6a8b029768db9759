//! The documents of a customer: listed, opened, taken away, and attached.

use maud::{Markup, html};
use words::Words;

use super::CustomerView;
use crate::figure;
use crate::form::{self, Choice, csrf_field, hidden};
use crate::frame::Frame;
use crate::sheet::{Document, Sheet};

/// What is there, each with the way to take it away, and the form to attach more.
pub(super) fn documents(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let sheet = &view.sheet;
    html! {
        @if sheet.documents.is_empty() { p.muted { (w.say("document-none")) } }
        @else {
            ul.documents {
                @for document in &sheet.documents {
                    li {
                        p {
                            a href=(document.address(&sheet.id)) target="_blank" { (document.name) }
                            " " span.muted { (about(w, document)) }
                        }
                        (removing(frame, w, view, document))
                    }
                }
            }
        }
        (attaching(frame, w, view))
    }
}

/// Which invoice it is about, since when it is there, and how large it is.
fn about(w: &Words, document: &Document) -> Markup {
    html! {
        @if let Some(number) = &document.invoice {
            (w.say_with("document-about", &[("number", number.into())])) ", "
        }
        (figure::date(w, document.on)) ", "
        (w.say_with("document-size", &[("size", document.kilobytes.into())]))
    }
}

fn removing(frame: &Frame, w: &Words, view: &CustomerView, document: &Document) -> Markup {
    html! {
        details.enter {
            summary { (w.say("document-remove")) span.hidden { " " (document.name) } }
            form method="post" action={ (document.address(&view.sheet.id)) "/remove" } {
                (csrf_field(frame))
                (hidden("once", &view.once))
                p.hint { (w.say("document-remove-hint")) }
                p.actions { button { (w.say("document-remove")) } }
            }
        }
    }
}

fn attaching(frame: &Frame, w: &Words, view: &CustomerView) -> Markup {
    let (sheet, filled) = (&view.sheet, &view.filled);
    let error = filled.error("document");
    let is_open = error.is_some() || filled.error("document_invoice").is_some();
    let described = if error.is_some() { "document-hint document-error" } else { "document-hint" };
    html! {
        details.enter open[is_open] {
            summary data-key="a" aria-keyshortcuts="a" {
                (w.say("document-attach")) " " (crate::key::hint("a"))
            }
            form method="post" action={ "/customer/" (sheet.id) "/documents" }
                enctype="multipart/form-data" novalidate {
                (csrf_field(frame))
                (form::select(w, "document_invoice", "document-invoice",
                    Some(&w.say("document-invoice-none")), &invoices(sheet), filled))
                div.field .wrong[error.is_some()] {
                    label for="document" { (w.say("document-file")) }
                    input #document name="document" type="file"
                        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
                        autofocus[filled.starts_at("document")]
                        aria-describedby=(described) aria-invalid=[error.map(|_| "true")];
                    @if let Some(text) = error { p.error #document-error { (text) } }
                    p.hint #document-hint { (w.say("document-file-hint")) }
                }
                p.actions { button { (w.say("document-attach-do")) } }
            }
        }
    }
}

fn invoices(sheet: &Sheet) -> Vec<Choice> {
    let open = sheet.due_invoices.iter().chain(&sheet.later_invoices);
    open.map(|one| Choice { value: one.id.clone(), text: one.number.clone() }).collect()
}
