//! `cargo xtask test`: the steps, in order. A step of tests that fails lets the others run; one that can't be built
//! ends the run.

use std::io::Write as _;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::cargo_test::{self, Outcome, Tally};
use crate::wasm::Profile;
use crate::{browser, bundle, project, size, switches, wasm};

enum Verdict {
    Ok,
    Failed,
    Skipped(&'static str),
}

#[derive(Default)]
struct Report {
    steps: Vec<(&'static str, Verdict, Duration)>,
    tally: Tally,
}

pub fn run(arguments: &[String]) -> Result<bool> {
    let given = switches::read(arguments, &["--no-browser", "--only-browser", "--no-build"])?;
    if given.has("--no-browser") && given.has("--only-browser") {
        return Err(switches::Misuse(
            "--no-browser and --only-browser leave nothing to do.".into(),
        )
        .into());
    }
    let mut report = Report::default();
    let ended = steps(&given, &mut report);
    report.print();
    if let Err(error) = &ended {
        eprintln!("error: {error:#}");
    }
    if !given.words.is_empty() && ended.is_ok() && report.tally == Tally::default() {
        eprintln!(
            "error: no test has {} in its name",
            given.words.join(" or ")
        );
    }
    let well = ended.is_ok()
        && report.is_well()
        && (given.words.is_empty() || report.tally != Tally::default());
    println!(
        "{} passed, {} failed",
        report.tally.passed, report.tally.failed
    );
    Ok(well)
}

fn steps(given: &switches::Given, report: &mut Report) -> Result<()> {
    let everything = given.words.is_empty() && !given.has("--only-browser");
    let in_browser = !given.has("--no-browser");
    if everything {
        lints(report)?;
        report.tests("tests of xtask", || {
            cargo_test::run(
                &words(&["test", "--manifest-path", "xtask/Cargo.toml"], &[]),
                &[],
            )
        })?;
    }
    if !given.has("--only-browser") {
        let mut arguments = vec!["test", "--no-fail-fast", "--test", "it"];
        arguments.extend(inline_tests()?);
        arguments.push("--");
        report.tests("native tests", || {
            cargo_test::run(&words(&arguments, &given.words), &[])
        })?;
    }
    if !given.has("--no-build") && (everything || in_browser) {
        report.step("release build", || {
            bundle::build(Profile::Release).map(|_| Verdict::Ok)
        })?;
    }
    if everything {
        report.step("sizes", || {
            Ok(if size::check()? {
                Verdict::Ok
            } else {
                Verdict::Failed
            })
        })?;
    }
    if in_browser {
        let filter: Vec<&str> = given.words.iter().map(String::as_str).collect();
        report.tests("tests in Chromium", || browser::run(&filter, &[]))?;
    }
    Ok(())
}

fn lints(report: &mut Report) -> Result<()> {
    let passes = |arguments: &[&str]| {
        Ok(if project::succeeds(&mut project::cargo(arguments))? {
            Verdict::Ok
        } else {
            Verdict::Failed
        })
    };
    let has = |tool: &str| project::output(&mut project::cargo(&[tool, "--version"])).is_some();
    let formats = has("fmt");
    for (name, manifest) in [
        ("format", "Cargo.toml"),
        ("format of xtask", "xtask/Cargo.toml"),
    ] {
        report.step(name, || match formats {
            true => passes(&["fmt", "--check", "--manifest-path", manifest]),
            false => Ok(Verdict::Skipped(
                "there is no rustfmt: rustup component add rustfmt",
            )),
        })?;
    }
    let lints = has("clippy");
    let mut clippy = |name, arguments: &[&str]| {
        report.step(name, || match lints {
            true => passes(&[&["clippy"], arguments, &["--", "-D", "warnings"]].concat()),
            false => Ok(Verdict::Skipped(
                "there is no clippy: rustup component add clippy",
            )),
        })
    };
    // As it is published; without the feature the compiler sees it in the native tests.
    clippy("lints", &["--all-targets", "--features", "split"])?;
    // A second check of every dependency: only where there is code that the first didn't see.
    if sources_with("target_arch")?.is_empty() {
        return Ok(());
    }
    wasm::ensure_target()?;
    clippy(
        "lints for wasm",
        &["--lib", "--bins", "--target", wasm::TARGET],
    )
}

/// Unit tests inside src/ cost a link of their own, so they are only asked for where there are any.
fn inline_tests() -> Result<Vec<&'static str>> {
    let is_binary = |name: &String| name == "main.rs" || name.starts_with("bin/");
    let (binary, library): (Vec<_>, Vec<_>) =
        sources_with("#[test]")?.into_iter().partition(is_binary);
    let arguments = [(library, "--lib"), (binary, "--bins")];
    Ok(arguments
        .into_iter()
        .filter(|(names, _)| !names.is_empty())
        .map(|(_, argument)| argument)
        .collect())
}

/// The names below src/ of the sources in which `text` occurs.
fn sources_with(text: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (path, name) in project::files_below(&project::root().join("src"))? {
        if name.ends_with(".rs") && project::read_text(&path)?.contains(text) {
            found.push(name);
        }
    }
    Ok(found)
}

fn words(arguments: &[&str], more: &[String]) -> Vec<String> {
    arguments
        .iter()
        .map(|&word| word.to_owned())
        .chain(more.iter().cloned())
        .collect()
}

impl Report {
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<Verdict>) -> Result<()> {
        println!("\n== {name}");
        let _ = std::io::stdout().flush();
        let start = Instant::now();
        let done = work();
        let time = start.elapsed();
        let (verdict, ended) = match done {
            Ok(verdict) => (verdict, Ok(())),
            Err(error) => (Verdict::Failed, Err(error)),
        };
        println!("   {name}: {}, {}", verdict.word(), project::seconds(time));
        self.steps.push((name, verdict, time));
        ended
    }

    fn tests(&mut self, name: &'static str, work: impl FnOnce() -> Result<Outcome>) -> Result<()> {
        let mut tally = Tally::default();
        self.step(name, || match work()? {
            Outcome::Ran(counted, well) => {
                tally = counted;
                Ok(if well { Verdict::Ok } else { Verdict::Failed })
            }
            Outcome::NotBuilt => bail!("the {name} do not build; see the compiler's words above"),
        })?;
        self.tally += tally;
        Ok(())
    }

    fn is_well(&self) -> bool {
        self.steps
            .iter()
            .all(|(_, verdict, _)| !matches!(verdict, Verdict::Failed))
    }

    fn print(&self) {
        println!("\n== summary");
        for (name, verdict, time) in &self.steps {
            let why = if let Verdict::Skipped(why) = verdict {
                why
            } else {
                ""
            };
            println!(
                "{}",
                format!(
                    "   {name:<18} {:<8} {:>8}  {why}",
                    verdict.word(),
                    project::seconds(*time)
                )
                .trim_end()
            );
        }
        println!();
    }
}

impl Verdict {
    fn word(&self) -> &'static str {
        match self {
            Verdict::Ok => "ok",
            Verdict::Failed => "FAILED",
            Verdict::Skipped(_) => "skipped",
        }
    }
}
