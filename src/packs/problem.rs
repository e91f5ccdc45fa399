//! What is wrong with a pack, in words that its author can act on.

/// How much a problem costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Used as it stands, but worth a look.
    Note,
    /// Something of the file is not used.
    Error,
}

/// Something that was left out, read differently or looks odd; the rest of the pack is usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub weight: Weight,
    /// Where, as a path in the file: `expectations[3].grade`.
    pub at: String,
    /// What is wrong, and how to mend it. Japanese sentences.
    pub what: String,
    pub mend: String,
}

impl Problem {
    pub fn error(at: impl Into<String>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            weight: Weight::Error,
            at: at.into(),
            what: what.into(),
            mend: mend.into(),
        }
    }

    pub fn note(at: impl Into<String>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            weight: Weight::Note,
            ..Self::error(at, what, mend)
        }
    }
}

/// The file can't be used at all. Nothing that was loaded before changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub Problem);

impl Refused {
    pub fn new(at: impl Into<String>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self(Problem::error(at, what, mend))
    }
}

/// As many problems as a person would read; what comes after them is counted.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    more: usize,
}

/// A file with more problems than this was probably made by a program that needs mending first.
const MAX_PROBLEMS: usize = 300;

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        if self.list.len() < MAX_PROBLEMS {
            self.list.push(problem);
        } else {
            self.more += 1;
        }
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.list.len() + self.more
    }

    pub fn finish(mut self) -> Vec<Problem> {
        if self.more > 0 {
            self.list.push(Problem::error(
                "ファイル全体",
                format!("ほかに{}件あります。", self.more),
                "上から直して、もう一度確かめてください。",
            ));
        }
        self.list
    }
}
