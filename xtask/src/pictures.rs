//! `cargo xtask pictures`: lets the ignored browser tests named `pictures` take pictures of the pages.

use anyhow::Result;

use crate::cargo_test::Outcome;
use crate::wasm::Profile;
use crate::{browser, bundle, project, switches};

pub fn run(arguments: &[String]) -> Result<bool> {
    let given = switches::read(arguments, &["--no-build"])?;
    if !given.has("--no-build") {
        bundle::build(Profile::Release)?;
    }
    let folder = project::root().join("target").join("pictures");
    project::fresh_folder(&folder)?;
    let environment = [
        ("MICHISHIRUBE_PICTURES", folder.clone().into_os_string()),
        // libtest would take a second name as "or", so which pictures are wanted is the test's to read.
        ("MICHISHIRUBE_PICTURES_ONLY", given.words.join(" ").into()),
    ];
    let outcome = project::timed("pictures in Chromium", || {
        browser::run(&["--ignored", "pictures"], &environment)
    })?;
    println!(
        "\n{} files in {}",
        project::files_below(&folder)?.len(),
        folder.display()
    );
    Ok(matches!(outcome, Outcome::Ran(_, true)))
}
