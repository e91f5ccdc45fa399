//! Searching the catalogue as people type Japanese: several words in any order, each a part of a word,
//! in kana before it is converted (せつめ), with letters that the input method hasn't made kana of yet
//! (せつm), in any width.
//!
//! Nothing is indexed: each course carries its folded text and its reading (see [`text`]), and a key stroke
//! looks through all of them.

use super::readings::read;
use crate::domain::fold::fold;

/// Between the text as written and as read. No fold leaves a line break.
const SEAM: char = '\n';
/// Between parts of a text, so that a word doesn't reach from one into the next.
const PART: char = '|';

/// What is searched of these parts; the first is the title.
pub fn text<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut written = String::new();
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 && !part.is_empty() {
            written.push(PART);
        }
        written.push_str(&fold(part));
    }
    let reading = read(&written);
    written.push(SEAM);
    written.push_str(&reading);
    written
}

/// Where a query was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hit {
    /// All of it in the title.
    Title,
    Elsewhere,
}

/// What somebody typed; made once for a key stroke.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// For each word, the forms of which one must be found.
    words: Vec<Vec<String>>,
}

impl Query {
    pub fn new(typed: &str) -> Self {
        let is_between = |c: char| c.is_whitespace() || matches!(c, '、' | ',' | '，' | '､');
        let words = typed.split(is_between).map(fold);
        Self {
            words: words.map(forms).filter(|forms| !forms.is_empty()).collect(),
        }
    }

    /// Nothing was typed that could be looked for: everything is found.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// `text` is made by [`text`].
    pub fn finds(&self, text: &str) -> Option<Hit> {
        let (written, reading) = text.split_once(SEAM).unwrap_or((text, ""));
        let mut hit = Hit::Title;
        for forms in &self.words {
            hit = hit.max(place(forms, written, reading)?);
        }
        Some(hit)
    }
}

/// The best place of any of these forms.
fn place(forms: &[String], written: &str, reading: &str) -> Option<Hit> {
    let mut best = None;
    for half in [written, reading] {
        let title = half.find(PART).unwrap_or(half.len());
        for form in forms {
            match half.find(form.as_str()) {
                Some(at) if at < title => return Some(Hit::Title),
                Some(_) => best = Some(Hit::Elsewhere),
                None => {}
            }
        }
    }
    best
}

/// A word as typed and as read, with and without letters that are on their way to kana.
fn forms(word: String) -> Vec<String> {
    let mut forms: Vec<String> = Vec::new();
    let whole = [Some(word.as_str()), without_tail(&word)];
    for form in whole.into_iter().flatten() {
        for form in [form.to_owned(), read(form)] {
            if !form.is_empty() && !forms.contains(&form) {
                forms.push(form);
            }
        }
    }
    forms
}

/// How a syllable begins while the input method waits for its vowel.
const BEGINNINGS: [&str; 22] = [
    "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "j", "d", "b", "p", "f", "c", "v", "sh",
    "ch", "ts", "dh",
];

/// せつm → せつ; サービスDX stays. `None`: there is no such tail.
fn without_tail(word: &str) -> Option<&str> {
    let kept = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let tail = &word[kept.len()..];
    let before = kept.chars().next_back()?;
    if tail.is_empty() || before.is_ascii() {
        return None;
    }
    let is_beginning = |tail: &str| BEGINNINGS.contains(&tail);
    let plain = tail.strip_suffix('y').filter(|t| !t.is_empty());
    let single = plain.unwrap_or(tail);
    // A doubled letter becomes っ: けっk.
    let doubled = (single.len() == 2 && single.bytes().all(|b| single.bytes().next() == Some(b)))
        .then(|| &single[1..]);
    (is_beginning(single) || doubled.is_some_and(is_beginning)).then_some(kept)
}
