//! The pages as a person hears them, and what must hold for each of them.

mod forms;
mod outline;
mod samples;
mod talks;
mod whole;

use expect_test::expect_file;

/// Each page's outline stands in `cases/`, in both languages.
#[test]
fn pages_read_as_in_their_cases() {
    for language in locale::Language::ALL {
        for (name, html) in samples::every_page(language) {
            let case = format!("{}/cases/{name}.{language}.page", env!("CARGO_MANIFEST_DIR"));
            expect_file![case].assert_eq(&outline::of(&html));
        }
    }
}
