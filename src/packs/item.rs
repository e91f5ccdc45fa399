//! One object of the file, asked field by field.
//!
//! By hand rather than through derived readers: a missing or mistyped field then has a name and a
//! place that the author of the file can find, and the browser downloads a third of the code.

use serde_json::{Map, Value};

use super::problem::Problem;
use super::read::MAX_ITEMS;

/// The place of a value in the file, e.g. `expectations[3]`, with the object that stands there.
pub struct Item<'a> {
    pub at: String,
    map: &'a Map<String, Value>,
}

pub type Problems = Vec<Problem>;

impl<'a> Item<'a> {
    pub fn root(map: &'a Map<String, Value>) -> Self {
        Self {
            at: String::new(),
            map,
        }
    }

    /// Where a field of this item stands.
    pub fn place(&self, name: &str) -> String {
        if self.at.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.at)
        }
    }

    fn wrong(&self, name: &str, what: &str, mend: &str) -> Problem {
        Problem::new(self.place(name), what, mend)
    }

    /// A text; empty when it isn't there.
    pub fn text(&self, name: &str, problems: &mut Problems) -> String {
        match self.map.get(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => clean(text),
            Some(_) => {
                problems.push(self.wrong(
                    name,
                    "文字になっていません。",
                    "\" \" で囲んだ文字にしてください。",
                ));
                String::new()
            }
        }
    }

    /// A text that the item makes no sense without.
    pub fn needed(&self, name: &str, problems: &mut Problems) -> Option<String> {
        let before = problems.len();
        let text = self.text(name, problems);
        if !text.is_empty() {
            return Some(text);
        }
        if problems.len() == before {
            problems.push(self.wrong(
                name,
                "書かれていません。この行は使いません。",
                "内容を書いてください。",
            ));
        }
        None
    }

    /// A list of texts; what is no text is left out and named.
    pub fn texts(&self, name: &str, problems: &mut Problems) -> Vec<String> {
        let mut texts = Vec::new();
        for (i, value) in self.values(name, problems).iter().enumerate() {
            match value {
                Value::String(text) => texts.push(clean(text)),
                _ => problems.push(self.wrong(
                    &format!("{name}[{i}]"),
                    "文字になっていません。",
                    "\" \" で囲んだ文字にしてください。",
                )),
            }
        }
        texts
    }

    /// A whole number of at most `max`.
    pub fn number(&self, name: &str, max: u32, problems: &mut Problems) -> Option<u32> {
        let number = self.map.get(name).and_then(Value::as_u64);
        let number = number
            .and_then(|n| u32::try_from(n).ok())
            .filter(|n| *n <= max);
        if number.is_none() {
            problems.push(self.wrong(
                name,
                "数として読めません。",
                &format!("0から{max}までの整数を、引用符を付けずに書いてください。"),
            ));
        }
        number
    }

    pub fn has(&self, name: &str) -> bool {
        self.map.get(name).is_some_and(|v| !v.is_null())
    }

    fn values(&self, name: &str, problems: &mut Problems) -> &'a [Value] {
        match self.map.get(name) {
            None | Some(Value::Null) => &[],
            Some(Value::Array(items)) => {
                if items.len() > MAX_ITEMS {
                    problems.push(self.wrong(
                        name,
                        &format!(
                            "{}件あります。はじめの{MAX_ITEMS}件だけを読みました。",
                            items.len()
                        ),
                        "件数を減らしてください。",
                    ));
                }
                &items[..items.len().min(MAX_ITEMS)]
            }
            Some(_) => {
                problems.push(self.wrong(
                    name,
                    "一覧になっていません。",
                    "[ ] で囲んだ一覧にしてください。",
                ));
                &[]
            }
        }
    }

    /// The objects of a list, each with its place.
    pub fn items(&self, name: &str, problems: &mut Problems) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        for (i, value) in self.values(name, problems).iter().enumerate() {
            let at = self.place(&format!("{name}[{i}]"));
            match value {
                Value::Object(map) => items.push(Item { at, map }),
                _ => problems.push(Problem::new(
                    at,
                    "項目のまとまりになっていません。",
                    "{ } で囲み、名前と値の組を書いてください。",
                )),
            }
        }
        items
    }
}

/// Without control characters, and without the marks that can make a text read as another one.
fn clean(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = text
        .chars()
        .filter(|&c| c == '\n' || !(c.is_control() || turns(c)))
        .collect();
    kept.trim().to_owned()
}
