//! Single values: texts, ids, words, numbers.

use serde_json::{Map, Value};

use super::super::shape::{Kind, MAX_TEXT};
use super::Cleaner;
use crate::domain::id::{MAX_ID, well_formed};
use crate::domain::plain::plain as plain_text;

impl Cleaner<'_> {
    pub(super) fn text(&mut self, text: String, at: &str) -> Option<Value> {
        let whole = plain_text(&text);
        let clean = first(&whole, MAX_TEXT);
        if clean.len() < whole.len() {
            self.error(
                at,
                &format!("{MAX_TEXT}字より長いため、あとを切りました。"),
                "短くするか、いくつかに分けてください。",
            );
        }
        if has_tag(&clean) {
            self.note(
                at,
                "タグのような書き方があります。画面には文字のまま出ます。",
                "飾りのためのタグなら消してください。",
            );
        }
        (!clean.is_empty()).then_some(Value::String(clean))
    }

    pub(super) fn id(&mut self, text: String, at: &str) -> Option<Value> {
        if well_formed(&text) {
            return Some(Value::String(text));
        }
        let (what, mend) = bad_id(&text);
        self.error(at, &what, &mend);
        None
    }

    pub(super) fn word(
        &mut self,
        text: String,
        at: &str,
        fits: impl Fn(&str) -> bool,
        mend: impl Fn() -> String,
    ) -> Option<Value> {
        if fits(&text) {
            return Some(Value::String(text));
        }
        self.error(at, &format!("「{}」は使えません。", short(&text)), &mend());
        None
    }

    pub(super) fn reference(
        &mut self,
        text: String,
        at: &str,
        list: &str,
        is_known: bool,
    ) -> Option<Value> {
        if is_known {
            return Some(Value::String(text));
        }
        let what = format!("「{}」は {list} にありません。", short(&text));
        self.error(
            at,
            &what,
            "idの書き誤りを直すか、先に定義を加えてください。",
        );
        None
    }
}

pub fn wrong_kind(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Whole(..) | Kind::Number => (
            "数になっていません。",
            "引用符を付けずに、数だけを書いてください。",
        ),
        Kind::Flag => (
            "true・false のどちらでもありません。",
            "true か false を、引用符を付けずに書いてください。",
        ),
        Kind::List(_) | Kind::OneOrList(_) | Kind::Many(_) => {
            ("一覧になっていません。", "[ ] で囲んだ一覧にしてください。")
        }
        Kind::One(_) => (
            "項目のまとまりになっていません。",
            "{ } で囲み、名前と値の組を書いてください。",
        ),
        _ => (
            "文字になっていません。",
            "\" \" で囲んだ文字にしてください。",
        ),
    }
}

/// What is wrong with a text that is no id, and how to mend it.
pub fn bad_id(text: &str) -> (String, String) {
    (
        format!("「{}」はidに使えません。", short(text)),
        format!("半角の英数字で始め、英数字と . _ - だけで{MAX_ID}字以内にしてください。"),
    )
}

/// A text of a file outside its place, e.g. in what is said of it.
pub fn short(text: &str) -> String {
    first(&plain_text(text), 80)
}

/// A text of a file that was not checked as a whole.
pub fn plain(text: &str) -> String {
    first(&plain_text(text), MAX_TEXT)
}

fn first(text: &str, chars: usize) -> String {
    if text.len() <= chars {
        return text.to_owned();
    }
    text.chars().take(chars).collect()
}

/// `<b>`, `</a>`, `<!--`: harmless here, since no text becomes markup, but hardly meant.
fn has_tag(text: &str) -> bool {
    text.match_indices('<').any(|(i, _)| {
        text[i + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
    })
}

/// Takes a value out of its place; a null is no value. The name stays: taking an entry out of a map brings code for
/// balancing trees that nobody needs to download.
pub fn taken(map: &mut Map<String, Value>, name: &str) -> Option<Value> {
    let value = std::mem::take(map.get_mut(name)?);
    (!value.is_null()).then_some(value)
}
