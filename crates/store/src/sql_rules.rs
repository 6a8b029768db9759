//! What every statement must be, so that a distributed engine carries it out on one machine: read
//! from its text, by the tests of each engine.

/// The tables of streams: each is keyed by the part first.
const OF_STREAMS: [&str; 14] = [
    "head",
    "journal",
    "stream_key",
    "snapshot",
    "attachment",
    "queue",
    "wake",
    "agenda",
    "talk",
    "looked",
    "sealed",
    "sealed_part",
    "feed_end",
    "feed",
];
/// The tables keyed by what is looked up, with the column that must be named.
const BY_KEY: [(&str, &str); 2] = [("lookup", "key"), ("taken", "key")];
/// Small tables, the same on every machine.
const SMALL: [&str; 2] = ["pool", "cell"];

/// What no statement may use, since no two engines mean the same by it, or none but PostgreSQL
/// has it.
const BANNED: [&str; 9] = [
    "skip locked",
    "advisory",
    "notify",
    "listen",
    "nextval",
    "serial",
    "trigger",
    "lock table",
    "truncate",
];

/// What is wrong with a statement; `None` when nothing is.
///
/// `roams` says that it is one of those reads that may look at many parts, by name.
pub(crate) fn objection(sql: &str, roams: bool) -> Option<String> {
    let text = sql.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if let Some(banned) = BANNED.iter().find(|banned| text.contains(**banned)) {
        return Some(format!("it uses {banned:?}"));
    }
    let is_read = text.starts_with("select") || text.starts_with("with");
    if !is_read && (text.contains("unnest") || text.contains("insert") && text.contains("select")) {
        return Some("it inserts what another statement finds".to_owned());
    }
    let tables = tables(&text);
    if tables.is_empty() {
        let controls = ["begin", "commit", "rollback", "pragma"];
        let is_control = controls.iter().any(|verb| text.starts_with(verb));
        return (!is_control).then(|| "it names no table".to_owned());
    }
    for table in tables {
        if SMALL.contains(&table) {
            continue;
        }
        let by_key = BY_KEY.iter().find(|(name, _)| *name == table).map(|(_, column)| *column);
        if by_key.is_none() && !OF_STREAMS.contains(&table) {
            return Some(format!("the table {table:?} is not known here"));
        }
        let column = by_key.unwrap_or("part");
        let is_named = match text.strip_prefix("insert into ") {
            Some(rest) => rest.split_once('(').is_some_and(|(_, columns)| {
                columns.split([',', ')']).next().map(str::trim) == Some(column)
            }),
            None => names(&text, column),
        };
        let may_roam = roams && is_read;
        if !is_named && !may_roam {
            return Some(format!("it does not say which {column} of {table:?}"));
        }
    }
    None
}

/// The tables that a statement names.
fn tables(text: &str) -> Vec<&str> {
    let words: Vec<&str> =
        text.split([' ', '(', ')', ',']).filter(|word| !word.is_empty()).collect();
    let before = |place: usize, word: &str| place != 0 && words[place - 1] == word;
    let is_table = |place: &usize| {
        let starts = before(*place, "from") || before(*place, "into") || before(*place, "join");
        let updates = before(*place, "update") && words[*place] != "set";
        (starts || updates) && !["select", "unnest", "step"].contains(&words[*place])
    };
    (0..words.len()).filter(is_table).map(|place| words[place]).collect()
}

/// Whether the condition binds a column to one value given, or to those of a list given.
fn names(text: &str, column: &str) -> bool {
    let Some((_, condition)) = text.split_once(" where ") else { return false };
    let given = ["$", "?", "any($", "any(?"];
    given.iter().any(|given| {
        [" ", "("]
            .iter()
            .any(|before| format!(" {condition}").contains(&format!("{before}{column} = {given}")))
    })
}

#[cfg(test)]
mod tests;
