//! What is wrong with a pack, in words that its author can act on.

/// Something that was left out or read differently; the rest of the pack is usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path in the file: `expectations[3].grade`.
    pub at: String,
    /// What is wrong, and how to mend it. Japanese sentences.
    pub what: String,
    pub mend: String,
}

impl Problem {
    pub fn new(at: impl Into<String>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            what: what.into(),
            mend: mend.into(),
        }
    }
}

/// The file can't be used at all. Nothing that was loaded before changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub Problem);
