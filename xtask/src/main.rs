//! The task runner: `cargo xtask help`. This file knows the names of the commands and nothing of how they work.

mod browser;
mod bundle;
mod cargo_test;
mod check_pack;
mod csp;
mod holes;
mod http;
mod licences;
mod link;
mod page;
mod pictures;
mod project;
mod schema;
mod serve;
mod single;
mod size;
mod split;
mod switches;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

use anyhow::Result;

const HELP: &str = "\
How to use: cargo xtask <command>

  build               make the application in dist/: the files to publish, the single file michishirube.html
                      and LICENSES.txt
    --debug             quicker to build and much larger, without single file and licences; in target/serve/
  serve               build, serve on http://127.0.0.1:8080/ and rebuild and reload when a source changes
    --port <number>     start looking for a free port there
    --release           the real thing from dist/ instead of the quick debug build
  test [filter...]    everything that must hold: format, lints, tests, sizes, tests in Chromium;
                      with a filter only the tests that have it in their name
    --no-browser        without the tests in Chromium
    --only-browser      only the tests in Chromium
    --no-build          take dist/ as it is
  size                measure dist/ against its budgets
  pictures [filter]   take pictures of the pages in Chromium, into target/pictures/
    --no-build          take dist/ as it is
  check-pack <file...>  check packs of definitions, or the list index.json: problems with place, reason and mending
                      advice, and the holes between abilities, evaluation items and trainings
  schema              write public/packs/pack.schema.json, the format of packs for editors, as src/packs/ has it
  help                this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) if error.is::<switches::Misuse>() => {
            eprintln!("{error}\n\n{HELP}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<ExitCode> {
    let (command, rest) = match arguments {
        [] => ("help", &[][..]),
        [command, rest @ ..] => (command.as_str(), rest),
    };
    let well = match command {
        "build" => bundle::run(rest)?,
        "serve" => serve::run(rest)?,
        "test" => test::run(rest)?,
        "size" => size::run(rest)?,
        "schema" => schema::run(rest)?,
        "check-pack" => check_pack::run(rest)?,
        "pictures" => pictures::run(rest)?,
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            true
        }
        other => return Err(switches::Misuse(format!("There is no command \"{other}\".")).into()),
    };
    Ok(if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
