//! What may not be done, in the reader's words.

use decide::Held;
use pages::Refusal;

use super::sheet::Making;

/// What stands against a call, the worst first.
pub(crate) fn view(making: &Making<'_>, held: &[Held], stops_call: bool) -> Vec<Refusal> {
    let what = making.words.say("before-call");
    let one = |held: &Held| {
        let said = explain::held(making.words, held, &making.site.zone);
        Refusal {
            what: what.clone(),
            says: said.says,
            cite: said.cite,
            until: said.until.map(|until| making.at(until)),
            stops_call,
        }
    };
    held.iter().map(one).collect()
}
