//! Copies of invoices, one by one and by the folder.

use crate::harness::Desk;

#[test]
fn copies_of_invoices_are_attached_one_by_one_and_by_the_folder() {
    let desk = Desk::with_customers();
    std::fs::create_dir(desk.path("copies")).unwrap();
    let one = desk.write("copies/R-102.pdf", "%PDF-1.7 R-102");
    let attached = desk.asks(&["attach", "R-102", &one, "--invoice", "R-102"]);
    assert_eq!(attached["attached_before"], false);
    let wrong = desk.run(&["attach", "R-102", &one, "--invoice", "R-9"]);
    assert_eq!((wrong.code, wrong.err.contains("not among those")), (1, true), "{wrong:?}");
    let odd = desk.write("odd.pdf", "<html>");
    let odd = desk.run(&["attach", "R-102", &odd]);
    assert_eq!((odd.code, odd.err.contains("no PDF")), (1, true), "{odd:?}");

    desk.write("copies/R-101.pdf", "%PDF-1.7 R-101");
    desk.write("copies/letter.pdf", "%PDF-1.7 letter");
    desk.write("copies/R-103.pdf", "a text");
    let folder = desk.path("copies").display().to_string();
    let looked = desk.run(&["import", "--documents", &folder, "--dry-run"]);
    assert_eq!(looked.code, 1, "{looked:?}");
    for said in ["2 files fit", "No invoice has this number:\n  letter.pdf", "R-103.pdf  This file"]
    {
        assert!(looked.out.contains(said), "{said:?} in {}", looked.out);
    }
    let unsure = desk.run(&["import", "--documents", &folder]);
    assert_eq!((unsure.code, unsure.err.contains("--yes")), (1, true), "{unsure:?}");
    let done = desk.run(&["import", "--documents", &folder, "--yes", "--json"]);
    let files = done.json()["files"].clone();
    let attached = |name: &str| {
        let file = files.as_array().unwrap().iter().find(|file| file["file"] == name).unwrap();
        (file["attached"].clone(), file["attached_before"].clone())
    };
    assert_eq!(attached("R-101.pdf"), (true.into(), false.into()));
    assert_eq!(attached("R-102.pdf"), (true.into(), true.into()));
    assert_eq!(attached("letter.pdf").0, false);
    assert_eq!(desk.asks(&["verify"])["well"], true);
    let both = desk.run(&["import", "x.csv", "--documents", &folder]);
    assert_eq!(both.code, 2, "{both:?}");
}
