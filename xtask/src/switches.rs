//! What stands behind the name of a command: switches, one switch with a value, and free words.

use std::fmt;

use anyhow::Result;

/// The command line was not understood; the help is shown and the exit code is 2.
#[derive(Debug)]
pub struct Misuse(pub String);

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Misuse {}

#[derive(Debug, Default, PartialEq)]
pub struct Given {
    pub port: Option<u16>,
    pub words: Vec<String>,
    on: Vec<String>,
}

impl Given {
    pub fn has(&self, switch: &str) -> bool {
        self.on.iter().any(|on| on == switch)
    }

    pub fn without_words(self) -> Result<Given> {
        match self.words.first() {
            None => Ok(self),
            Some(word) => Err(Misuse(format!("\"{word}\" means nothing here.")).into()),
        }
    }
}

/// What follows `--` are words, whatever they look like. `known` are the switches of this command; `--port` always takes a number.
pub fn read(arguments: &[String], known: &[&str]) -> Result<Given> {
    let mut given = Given::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        if argument == "--" {
            given.words.extend(rest.cloned());
            break;
        }
        if !argument.starts_with('-') {
            given.words.push(argument.clone());
            continue;
        }
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        if !known.contains(&name) {
            return Err(Misuse(format!("There is no switch \"{name}\" here.")).into());
        }
        if name == "--port" {
            let number = value.or_else(|| rest.next().cloned()).unwrap_or_default();
            let port = number
                .parse()
                .map_err(|_| Misuse(format!("--port wants a number, not \"{number}\".")))?;
            given.port = Some(port);
        } else {
            given.on.push(name.to_owned());
        }
    }
    Ok(given)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(line: &str) -> Result<Given> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        read(&words, &["--port", "--release"])
    }

    #[test]
    fn switches_values_and_words_are_told_apart() {
        assert_eq!(given("--port 81").unwrap().port, Some(81));
        assert_eq!(given("--port=82 --release").unwrap().port, Some(82));
        assert!(given("--port=82 --release").unwrap().has("--release"));
        assert_eq!(given("a --release b").unwrap().words, ["a", "b"]);
        assert_eq!(
            given("a -- --nocapture").unwrap().words,
            ["a", "--nocapture"]
        );
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for line in ["--prot 81", "--port", "--port many", "-x"] {
            assert!(given(line).unwrap_err().is::<Misuse>(), "{line}");
        }
        assert!(
            given("word")
                .unwrap()
                .without_words()
                .unwrap_err()
                .is::<Misuse>()
        );
    }
}
