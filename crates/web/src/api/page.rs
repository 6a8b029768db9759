//! The operations, listed for people.

use pages::{ApiGroup, ApiOperation, ApiProblem, ApiView, page_api};

use super::problem::Kind;
use super::shape::word;
use super::{PREFIX, groups, served};
use crate::answer::{self, Answer};
use crate::frame;
use crate::request::Asked;

pub(super) fn list(asked: &Asked) -> Answer {
    let of = |group: &str| {
        let own = served().iter().map(|one| &one.operation).filter(|it| it.group == group);
        own.map(|operation| ApiOperation {
            id: operation.id.to_owned(),
            method: operation.method.to_string(),
            path: format!("{PREFIX}{}", operation.path),
            about: operation.about.clone(),
            scope: word(&operation.scope),
            role: word(&operation.role),
        })
        .collect()
    };
    let group = |(name, about): &(&str, &str)| ApiGroup {
        name: (*name).to_owned(),
        about: (*about).to_owned(),
        operations: of(name),
    };
    let problem = |kind: &Kind| ApiProblem {
        word: kind.word().to_owned(),
        status: kind.status().as_u16(),
        title: kind.title(asked.words()),
        about: kind.about().to_owned(),
    };
    let view = ApiView {
        groups: groups().iter().map(group).collect(),
        problems: Kind::ALL.iter().map(problem).collect(),
    };
    Ok(answer::html(page_api(&frame::outside(asked, String::new()), &view)))
}
