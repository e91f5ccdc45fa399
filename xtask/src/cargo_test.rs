//! Runs `cargo test`, shows what it says while it says it, and counts.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::project;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, more: Tally) {
        self.passed += more.passed;
        self.failed += more.failed;
    }
}

pub enum Outcome {
    /// The tests ran; all was well when the flag says so.
    Ran(Tally, bool),
    /// No test ran, because they don't build.
    NotBuilt,
}

pub fn run(arguments: &[String], environment: &[(&str, OsString)]) -> Result<Outcome> {
    let mut command = project::cargo(arguments);
    command
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .stdout(Stdio::piped());
    let mut cargo = command.spawn().context("could not start cargo")?;
    let mut tally = Tally::default();
    let (mut started, mut ended) = (0, 0);
    let mut lines = BufReader::new(cargo.stdout.take().expect("it is piped"));
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        started += usize::from(is_opening(&text));
        if let Some(counted) = closing(&text) {
            tally += counted;
            ended += 1;
        }
        line.clear();
    }
    let success = cargo.wait()?.success();
    if started == 0 && !success {
        return Ok(Outcome::NotBuilt);
    }
    // A test binary that fell over has no closing line, and must not look as if nothing had failed.
    tally.failed += started - ended.min(started);
    Ok(Outcome::Ran(tally, success))
}

/// `running 12 tests`
fn is_opening(line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.next() == Some("running")
        && words
            .next()
            .is_some_and(|number| number.parse::<usize>().is_ok())
        && matches!(words.next(), Some("test" | "tests"))
        && words.next().is_none()
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s`
fn closing(line: &str) -> Option<Tally> {
    let (_, counts) = line
        .trim()
        .strip_prefix("test result: ")?
        .split_once(". ")?;
    let count = |what: &str| {
        counts.split("; ").find_map(|part| {
            part.strip_suffix(what)
                .and_then(|number| number.trim().parse().ok())
        })
    };
    Some(Tally {
        passed: count(" passed")?,
        failed: count(" failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted_and_nothing_else() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.10s\n";
        assert_eq!(
            closing(line),
            Some(Tally {
                passed: 12,
                failed: 3
            })
        );
        assert_eq!(
            closing("test result: ok. 0 passed; 0 failed; 0 ignored"),
            Some(Tally::default())
        );
        assert_eq!(closing("test result_page ... ok"), None);
        assert_eq!(closing("test result: what?"), None);
        assert!(
            is_opening("running 1 test\n")
                && is_opening("running 12 tests")
                && !is_opening("running late")
        );
    }

    #[test]
    fn tallies_add_up() {
        let mut sum = Tally {
            passed: 1,
            failed: 0,
        };
        sum += Tally {
            passed: 2,
            failed: 3,
        };
        assert_eq!(
            sum,
            Tally {
                passed: 3,
                failed: 3
            }
        );
    }
}
