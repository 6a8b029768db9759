//! Each kind of breach provoked once, with the nearest lawful case beside it.

mod caps;
mod hours;
mod merges;
mod money;
mod state;
mod story;
