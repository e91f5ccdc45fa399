//! `cargo xtask schema`: writes the format of packs as JSON Schema, for editors. A test fails when the file is stale.

use anyhow::Result;

use crate::{project, switches};

pub fn run(arguments: &[String]) -> Result<bool> {
    switches::read(arguments, &[])?.without_words()?;
    let path = project::root().join("public/packs/pack.schema.json");
    project::write(&path, michishirube::packs::schema())?;
    println!("{} is written.", path.display());
    Ok(true)
}
