//! Formats that show days, and those that only look so.

use super::{Shows, built_in, of_code};

#[test]
fn days_and_numbers() {
    let days = [
        "dd.mm.yyyy",
        "yyyy\\-mm\\-dd",
        "m/d/yy h:mm",
        "[$-426]d. mmmm yyyy",
        "mmm-yy",
        "mmmm",
        "dd/mm/yyyy;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "yyyy-mm-dd hh:mm:ss.000",
        "d\\.m\\.yyyy\\ \"gada\"",
    ];
    for code in days {
        assert_eq!(of_code(code), Shows::Day, "{code}");
    }
    let numbers = [
        "General",
        "GENERAL",
        "0.00",
        "#,##0.00 \"days\"",
        "#,##0.00\\ [$kr-41D];[Red]-#,##0.00\\ [$kr-41D]",
        "_-* #,##0.00\\ _d_-",
        "0.00E+00",
        "@",
        "h:mm",
        "[h]:mm:ss",
        "mm:ss.0",
        "[mm]:ss",
        "0%",
        "",
        "0;dd",
        "\"unclosed dd",
        "[unclosed dd",
        "\\",
    ];
    for code in numbers {
        assert_eq!(of_code(code), Shows::Number, "{code}");
    }
    assert_eq!([14, 17, 22, 30].map(built_in), [Shows::Day; 4]);
    assert_eq!([0, 4, 18, 21, 45, 49, 164].map(built_in), [Shows::Number; 7]);
}
