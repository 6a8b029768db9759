//! What may not be done, in the reader's words, and by the customer's clock.

use decide::Held;
use journal::File;
use pages::Refusal;

use super::sheet::Making;

/// What stands against a call, the worst first.
pub(crate) fn view(
    making: &Making<'_>,
    file: &File,
    held: &[Held],
    stops_call: bool,
) -> Vec<Refusal> {
    let zone = decide::local(file, making.now).zone();
    let what = making.words.say("refusal-call");
    let one = |held: &Held| {
        let said = explain::held(making.words, held, &zone);
        Refusal {
            what: what.clone(),
            says: said.says,
            cite: said.cite,
            until: said.until.map(|until| zone.to_datetime(until)),
            stops_call,
        }
    };
    held.iter().map(one).collect()
}
