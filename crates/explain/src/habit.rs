//! How a customer usually pays and whether this time is like them: one statement with its numbers.

use talk::Habit;
use words::Words;

/// Says how they usually pay and, where an invoice is `late` by so many days, whether that is usual
/// for them and up to how many days it is. Nothing else judges it, so nothing can contradict it.
#[must_use]
pub fn habit(words: &Words, habit: &Habit, late: Option<i32>) -> String {
    let days = i64::from(habit.median_days);
    let usually = match days {
        0 => words.say("habit-usually-on-time"),
        ..0 => words.say_with("habit-usually-early", &[("days", (-days).into())]),
        1.. => words.say_with("habit-usually-late", &[("days", days.into())]),
    };
    let Some(late) = late else { return usually };
    let id = if habit.is_unusual(late) { "habit-unusual" } else { "habit-usual" };
    let most = i64::from(habit.fence_days().max(0));
    let now = words.say_with(id, &[("days", i64::from(late).into()), ("most", most.into())]);
    format!("{usually} {now}")
}
