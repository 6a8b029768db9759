//! `auricle demo`: a desk with a simulated portfolio, ready to try.

use anyhow::Result;

use crate::cli::Common;
use crate::out::Out;

/// Options of `auricle demo`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {}

pub(crate) fn run(_common: &Common, _out: Out, _options: &Options) -> Result<()> {
    Ok(())
}
