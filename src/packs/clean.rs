//! Takes a parsed file and hands back only what fits the format: what is left can be used without
//! asking again, and what was left out is named.
//!
//! Never panics, never trusts: lengths before copying, ids before use, references against what is
//! really there.

mod leaf;
mod list;

use serde_json::{Map, Value};

use super::problem::{Problem, Problems};
use super::shape::{Field, Kind, MAX_NUMBER, Need, Shape};
use leaf::wrong_kind;
pub use leaf::{bad_id, plain, short, taken};
use list::{Ids, ids_of, names};

/// What another file lends to the one that is read. Its places are told with its id.
#[derive(Default)]
pub struct Lent {
    pub by: String,
    /// Whole sections.
    pub sections: Vec<&'static str>,
    pub joined: Vec<Joined>,
}

/// A list that goes on with entries of the other file.
pub struct Joined {
    pub section: &'static str,
    /// How many entries are this file's own.
    pub own: usize,
    /// Where each of the others stands in the other file.
    pub places: Vec<usize>,
}

pub struct Cleaner<'a> {
    problems: &'a mut Problems,
    lent: &'a Lent,
    /// Ids of the top-level lists read so far.
    top: Ids,
}

impl<'a> Cleaner<'a> {
    pub fn new(problems: &'a mut Problems, lent: &'a Lent) -> Self {
        Self {
            problems,
            lent,
            top: Vec::new(),
        }
    }

    /// The whole file. Of the needed fields, the caller asks itself what it can't do without.
    pub fn file(
        &mut self,
        shape: &'static Shape,
        mut map: Map<String, Value>,
    ) -> Map<String, Value> {
        let mut clean = Map::new();
        for field in shape.fields {
            let at = match self.lent.sections.contains(&field.name) {
                true => format!("{}:{}", self.lent.by, field.name),
                false => field.name.to_owned(),
            };
            let told = self.problems.count();
            let value = self.field(field, taken(&mut map, field.name), &at, &Vec::new());
            if field.need == Need::Should && value.is_none() && self.problems.count() == told {
                self.missing(field, &at);
            }
            if let (Kind::Many(shape), Some(value)) = (field.kind, &value)
                && shape.field("id").is_some()
            {
                self.top.push((field.name, ids_of(value)));
            }
            if let Some(value) = value {
                clean.insert(field.name.to_owned(), value);
            }
        }
        self.unknown(&map, shape, "");
        clean
    }

    fn field(&mut self, field: &Field, value: Option<Value>, at: &str, own: &Ids) -> Option<Value> {
        match value {
            None | Some(Value::Null) => None,
            Some(value) => self.value(field.kind, field.name, value, at, own),
        }
    }

    /// `own`: the lists of the entry that this value's entry stands in.
    fn value(
        &mut self,
        kind: Kind,
        name: &'static str,
        value: Value,
        at: &str,
        own: &Ids,
    ) -> Option<Value> {
        match (kind, value) {
            (Kind::Text, Value::String(text)) => self.text(text, at),
            (Kind::Cell, Value::String(text)) => {
                Some(self.text(text, at).unwrap_or(Value::String(String::new())))
            }
            (Kind::Id, Value::String(text)) => self.id(text, at),
            (Kind::Day, Value::String(text)) => self.word(
                text,
                at,
                |t| crate::domain::day(t).is_some(),
                || "2023-04-01 のように、実際にある日を書いてください。".into(),
            ),
            (Kind::OneOf(words), Value::String(text)) => self.word(
                text,
                at,
                |t| words.contains(&t),
                || format!("次のどれかを書いてください：{}", words.join("・")),
            ),
            (Kind::Ref(list), Value::String(text)) => {
                let is_known = list::knows(&self.top, list, &text);
                self.reference(text, at, list, is_known)
            }
            (Kind::Own(list), Value::String(text)) => {
                let is_known = list::knows(own, list, &text);
                self.reference(text, at, list, is_known)
            }
            (Kind::Whole(min, max), Value::Number(number)) => {
                let fits = number
                    .as_u64()
                    .is_some_and(|n| (u64::from(min)..=u64::from(max)).contains(&n));
                if !fits {
                    self.error(
                        at,
                        "この数は使えません。",
                        &format!("{min}から{max}までの整数にしてください。"),
                    );
                }
                fits.then_some(Value::Number(number))
            }
            (Kind::Number, Value::Number(number)) => {
                let fits = number.as_f64().is_some_and(|n| n.abs() <= MAX_NUMBER);
                if !fits {
                    self.error(
                        at,
                        "数が大きすぎます。",
                        "単位を確かめて、桁を減らしてください。",
                    );
                }
                fits.then_some(Value::Number(number))
            }
            (Kind::Flag, Value::Bool(flag)) => Some(Value::Bool(flag)),
            (Kind::List(kind), Value::Array(items))
            | (Kind::OneOrList(kind), Value::Array(items)) => {
                Some(Value::Array(self.values(*kind, name, items, at, own)))
            }
            (Kind::OneOrList(kind), value) => {
                let value = self.value(*kind, name, value, at, own)?;
                Some(Value::Array(vec![value]))
            }
            (Kind::One(shape), Value::Object(map)) => {
                self.object(shape, map, at, own, None).map(Value::Object)
            }
            (Kind::Many(shape), Value::Array(items)) => {
                Some(Value::Array(self.entries(shape, name, items, at, own)))
            }
            (kind, _) => {
                let (what, mend) = wrong_kind(kind);
                self.error(at, what, mend);
                // The cells after it stay in their columns.
                matches!(kind, Kind::Cell).then(|| Value::String(String::new()))
            }
        }
    }

    /// One object. `later` names the list whose own ids aren't known yet: fields that name it wait.
    fn object(
        &mut self,
        shape: &'static Shape,
        mut map: Map<String, Value>,
        at: &str,
        own: &Ids,
        later: Option<&str>,
    ) -> Option<Map<String, Value>> {
        let mut clean = Map::new();
        let mut inner: Ids = Vec::new();
        let mut usable = true;
        for field in shape.fields {
            let value = taken(&mut map, field.name);
            if value.is_none() && field.need == Need::May {
                continue;
            }
            let at = place(at, field.name);
            if later.is_some_and(|list| names(field.kind, list)) {
                // Checked in the second step, when the ids of this list are known.
                clean.extend(value.map(|v| (field.name.to_owned(), v)));
                continue;
            }
            let scope = if matches!(field.kind, Kind::Many(_)) {
                &inner
            } else {
                own
            };
            let told = self.problems.count();
            let value = self.field(field, value, &at, scope);
            let is_empty = value.as_ref().is_none_or(is_empty);
            if is_empty && field.need != Need::May {
                usable &= field.need != Need::Must;
                // Why what was there could not be used is said already.
                if self.problems.count() == told {
                    self.missing(field, &at);
                }
            }
            if let Some(value) = value {
                if let Kind::Many(shape) = field.kind
                    && shape.field("id").is_some()
                {
                    inner.push((field.name, ids_of(&value)));
                }
                clean.insert(field.name.to_owned(), value);
            }
        }
        self.unknown(&map, shape, at);
        usable.then_some(clean)
    }

    fn missing(&mut self, field: &Field, at: &str) {
        match field.need {
            Need::Must => self.error(
                at,
                "書かれていません。この行は使いません。",
                "内容を書いてください。",
            ),
            Need::Should => self.note(at, "書かれていません。", "分かるなら書いてください。"),
            Need::May => {}
        }
    }

    /// A misspelt name would otherwise be left out in silence.
    fn unknown(&mut self, left: &Map<String, Value>, shape: &'static Shape, at: &str) {
        for name in left
            .keys()
            .filter(|n| shape.field(n).is_none() && !matches!(n.as_str(), "$schema" | "comment"))
            .take(20)
        {
            let known: Vec<_> = shape.fields.iter().map(|f| f.name).collect();
            self.note(
                &place(at, &short(name)),
                "知らない項目名です。使いません。",
                &format!(
                    "書き誤りでないか確かめてください。使える名前：{}",
                    known.join("・")
                ),
            );
        }
    }

    fn error(&mut self, at: &str, what: &str, mend: &str) {
        self.problems.push(Problem::error(at, what, mend));
    }

    fn note(&mut self, at: &str, what: &str, mend: &str) {
        self.problems.push(Problem::note(at, what, mend));
    }
}

/// The place of what is called `name` in what stands at `at`.
pub fn place(at: &str, name: &str) -> String {
    match (at, name) {
        ("", "") => "\"\"".to_owned(),
        ("", name) => name.to_owned(),
        (at, name) => format!("{at}.{name}"),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
