//! What happened to a customer's file, the newest first.

use explain::Told;
use journal::StreamId;
use pages::{Place, TimelineLine, TimelineView, page_timeline};

use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::views::names::Names;
use crate::{Trouble, frame};

/// How many lines are shown at most.
const SHOWN: usize = 500;

pub(crate) fn page(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?;
    if let Some(into) = file.merged_into {
        return Ok(answer::go(&format!("/customer/{into}/timeline")));
    }
    visit.acts().store().record_look(stream, visit.user.id, visit.now)?;
    let names = Names::of(visit)?;
    let (lines, more) = lines(visit, &names, stream)?;
    let line = |(told, is_joined): (Told, bool)| TimelineLine {
        at: visit.at(told.at),
        by: names.user(told.by),
        text: told.text,
        own_words: told.own_words,
        is_joined,
    };
    let view = TimelineView {
        id: stream.to_string(),
        name: file.customer().map_or_else(String::new, |party| party.name.clone()),
        lines: lines.into_iter().map(line).collect(),
        more,
    };
    Ok(answer::html(page_timeline(&frame::inside(visit, Place::Elsewhere)?, &view)))
}

/// The newest lines, each with whether it is of a joined file; and whether there are older ones.
pub(crate) fn lines(
    visit: &Visit,
    names: &Names,
    stream: StreamId,
) -> Result<(Vec<(Told, bool)>, bool), Trouble> {
    let (words, zone) = (visit.words(), visit.site.zone());
    let client = |id| names.client(id);
    let mut lines = Vec::new();
    for (of, history) in visit.acts().histories(stream, &visit.author())? {
        let told = explain::timeline(words, &zone, &client, &history);
        lines.extend(told.into_iter().map(|line| (line, of != stream)));
    }
    // Of one instant the last recorded stands first.
    lines.reverse();
    lines.sort_by_key(|(line, _)| std::cmp::Reverse(line.at));
    let more = SHOWN < lines.len();
    lines.truncate(SHOWN);
    Ok((lines, more))
}

#[cfg(test)]
mod tests;
