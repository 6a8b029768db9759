//! The tokens and hooks as files. Their secrets are known to nobody.

use export::{Cell, Kind};

use super::{hooks, tokens};
use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::table::table;
use crate::views::names::Names;

pub(crate) fn tokens_saved(visit: &Visit) -> Answer {
    let columns = [
        ("programs-name", Kind::Text),
        ("programs-user", Kind::Text),
        ("programs-scopes", Kind::Text),
        ("programs-until", Kind::Day),
        ("programs-used", Kind::Moment),
    ];
    let mut table = table(visit, visit.format(), "programs-tokens", columns);
    let desk = visit.acts().store().desk()?;
    for token in tokens(visit, &desk, &Names::of(visit)?)? {
        let texts = [token.name, token.user, token.scopes.join(", ")].map(Cell::from);
        let used = token.used.map_or(Cell::Empty, Cell::Moment);
        table.row(texts.into_iter().chain([Cell::Day(token.until), used]));
    }
    answer::list(visit, "tokens", table)
}

pub(crate) fn hooks_saved(visit: &Visit) -> Answer {
    let columns = [
        ("programs-url", Kind::Text),
        ("programs-user", Kind::Text),
        ("programs-kinds", Kind::Text),
        ("programs-taken-at", Kind::Moment),
        ("programs-failed-at", Kind::Moment),
        ("programs-failed-why", Kind::Text),
        ("programs-given-up-count", Kind::Count),
    ];
    let w = visit.words();
    let mut table = table(visit, visit.format(), "programs-hooks", columns);
    let desk = visit.acts().store().desk()?;
    for hook in hooks(visit, &desk, &Names::of(visit)?)? {
        let all = || w.say("programs-kinds-all");
        let kinds = if hook.kinds.is_empty() { all() } else { hook.kinds.join(", ") };
        let texts = [hook.url, hook.user, kinds].map(Cell::from);
        let (failed, why) = hook.failed.unzip();
        let stands = [
            hook.taken.map_or(Cell::Empty, Cell::Moment),
            failed.map_or(Cell::Empty, Cell::Moment),
            why.into(),
            Cell::Count(hook.given_up),
        ];
        table.row(texts.into_iter().chain(stands));
    }
    answer::list(visit, "hooks", table)
}
