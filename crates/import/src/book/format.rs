//! Whether a cell's number format shows days: a workbook stores a day as a number.

/// What a number format makes of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shows {
    /// A number, or a time of day.
    #[default]
    Number,
    /// A day, with or without a time.
    Day,
}

/// A format that every workbook has, by its number. 27 to 36 and 50 to 58 are days in the
/// languages of East Asia, apart from the times among them.
pub(super) fn built_in(id: u32) -> Shows {
    match id {
        14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58 => Shows::Day,
        _ => Shows::Number,
    }
}

/// A format by its code: `dd.mm.yyyy`, `#,##0.00 "EUR"`, `[$-426]d. mmmm yyyy`. Only the part
/// before the first semicolon counts, since that is for numbers above nought.
pub(super) fn of_code(code: &str) -> Shows {
    let (mut has_day, mut has_month, mut has_clock, mut has_digit) = (false, false, false, false);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter.to_ascii_lowercase() {
            ';' => break,
            // What follows is shown as it is.
            '\\' | '_' | '*' => drop(letters.next()),
            '"' => drop(letters.by_ref().find(|c| *c == '"')),
            '[' => {
                let inside: String = letters.by_ref().take_while(|c| *c != ']').collect();
                // [h] counts hours on; [Red] and [$-426] are no days either.
                has_clock |= !inside.is_empty()
                    && inside.chars().all(|c| matches!(c.to_ascii_lowercase(), 'h' | 'm' | 's'));
            }
            'd' | 'y' => has_day = true,
            'm' => has_month = true,
            'h' | 's' => has_clock = true,
            '0' | '#' | '?' | '@' | '%' => has_digit = true,
            'g' if code[..].to_ascii_lowercase().contains("general") => return Shows::Number,
            _ => {}
        }
    }
    // "ss.000" has digits and is a clock; "0.00 d" without quotes is no format that is written.
    let is_day = has_day || (has_month && !has_clock);
    if is_day && (!has_digit || has_clock) { Shows::Day } else { Shows::Number }
}

#[cfg(test)]
mod tests;
