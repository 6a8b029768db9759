//! `auricle user`: the people who work here.

use anyhow::Result;

use crate::cli::Common;
use crate::out::Out;

/// Options of `auricle user`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {}

pub(crate) fn run(_common: &Common, _out: Out, _options: &Options) -> Result<()> {
    Ok(())
}
