//! Lists as files, as the pages save them: for people, in the language asked for.

use calendar::Date;
use export::{Format, Table as Written};
use journal::{Role, Scope};

use super::agenda::Whose;
use super::operation::{Call, Operation};
use super::problem::Problem;
use super::reply::{Csv, Workbook};
use super::shape::{Line, shape};
use crate::lists::{due_table, find_table};

shape! {
    /// Whom to find.
    asked struct WhomToFind {
        /// The start of each word of a name, the last digits of a telephone number, a payment
        /// reference, or an invoice.
        q: Line = "berz",
    }

    /// What falls due.
    asked struct DueOn {
        /// On which day; today when left out.
        day: Option<Date>,
        /// Whose; the whole team's when left out.
        whose: Option<Whose>,
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let of =
        |operation: Operation, about: &str| operation.of("lists", Scope::Read, Role::Caller, about);
    vec![
        of(
            Operation::get("customers_csv", "/customers.csv", customers_csv),
            "Finds customers, as CSV. As the page Find saves them; the first thousand at most.",
        ),
        of(
            Operation::get("customers_xlsx", "/customers.xlsx", customers_xlsx),
            "Finds customers, as a workbook. As the page Find saves them; the first thousand at \
             most.",
        ),
        of(
            Operation::get("due_csv", "/due.csv", due_csv),
            "Lists what is due on a day, as CSV. As the page Due saves it: calls back, promises, \
             those that await the bank, and those that were not kept.",
        ),
        of(
            Operation::get("due_xlsx", "/due.xlsx", due_xlsx),
            "Lists what is due on a day, as a workbook. As the page Due saves it.",
        ),
    ]
}

fn written(table: Written) -> Result<Vec<u8>, Problem> {
    table.finish().map_err(|why| Problem::fault(why.to_string()))
}

fn customers(call: &Call, asked: &WhomToFind, format: Format) -> Result<Vec<u8>, Problem> {
    written(find_table(call, &asked.q.0, format)?)
}

fn customers_csv(call: &Call, asked: WhomToFind) -> Result<Csv, Problem> {
    Ok(Csv("customers.csv", customers(call, &asked, Format::COMMA)?))
}

fn customers_xlsx(call: &Call, asked: WhomToFind) -> Result<Workbook, Problem> {
    Ok(Workbook("customers.xlsx", customers(call, &asked, Format::Xlsx)?))
}

fn due(call: &Call, asked: &DueOn, format: Format) -> Result<Vec<u8>, Problem> {
    let day = asked.day.unwrap_or_else(|| call.today());
    let whose = match asked.whose {
        Some(Whose::Mine) => pages::Whose::Mine,
        Some(Whose::Team) | None => pages::Whose::Team,
    };
    written(due_table(call, day, whose, format)?)
}

fn due_csv(call: &Call, asked: DueOn) -> Result<Csv, Problem> {
    Ok(Csv("due.csv", due(call, &asked, Format::COMMA)?))
}

fn due_xlsx(call: &Call, asked: DueOn) -> Result<Workbook, Problem> {
    Ok(Workbook("due.xlsx", due(call, &asked, Format::Xlsx)?))
}
