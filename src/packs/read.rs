//! The reader: takes what it can, names what it can't, refuses only what is no pack at all.
//!
//! In three steps, so that a pack may build on another one: [`decode`] (bytes → text), [`Draft`]
//! (text → what the file says of itself), [`Draft::read`] (with the pack it extends → a framework).

use serde_json::{Map, Value};

use super::build;
use super::clean::{Cleaner, Lent, bad_id, plain};
use super::extends::borrow;
use super::format::{FORMAT, PACK};
use super::index::Listed;
use super::node::Node;
use super::problem::{Problem, Problems, Refused};
use super::rules;
#[cfg(not(target_arch = "wasm32"))]
use super::shape::Kind;
use super::twice::twice;
use crate::domain::framework::Framework;
use crate::domain::id::PackId;

/// The largest pack that is looked at, in bytes.
pub const MAX_BYTES: usize = 4_000_000;

/// A list of a file: the section it stands in, where, and how long it is.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub name: &'static str,
    pub path: String,
    pub entries: usize,
}

/// What could be read, and what could not.
#[derive(Debug)]
pub struct Reading {
    pub framework: Framework,
    pub problems: Vec<Problem>,
}

/// Reads a pack that stands alone.
pub fn read(text: &str) -> Result<Reading, Refused> {
    Draft::parse_closely(text)?.read(None)
}

pub fn too_large(bytes: usize) -> Refused {
    Refused::new(
        "ファイル全体",
        format!("大きすぎます（{bytes}バイト）。"),
        format!("{} MB以内にしてください。", MAX_BYTES / 1_000_000),
    )
}

/// UTF-8, with or without its mark; every other encoding is named and refused.
pub fn decode(bytes: &[u8]) -> Result<&str, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(too_large(bytes.len()));
    }
    let wrong = |what: &str| {
        Refused::new(
            "ファイル全体",
            what,
            "テキストエディターで、文字コードに UTF-8 を選んで保存し直してください。",
        )
    };
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.contains(&0) {
        return Err(wrong("文字コードが UTF-16 などになっています。"));
    }
    std::str::from_utf8(bytes)
        .map_err(|_| wrong("文字コードが UTF-8 ではありません（Shift_JIS などかもしれません）。"))
}

/// A file that is JSON of this format; its content is not looked at yet.
#[derive(Debug, Clone)]
pub struct Draft {
    id: PackId,
    map: Map<String, Value>,
    /// Places at which something is overwritten by what stands later.
    twice: Vec<String>,
}

impl Draft {
    pub fn parse(text: &str) -> Result<Self, Refused> {
        if text.len() > MAX_BYTES {
            return Err(too_large(text.len()));
        }
        let root = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| {
            let at = format!("{}行目の{}文字目", e.line(), e.column());
            let text = e.to_string();
            if text.contains("recursion limit") {
                Refused::new(
                    at,
                    "かっこの入れ子が深すぎます。",
                    "枠組みの形に合わせて、入れ子を減らしてください。",
                )
            } else if text.contains("out of range") {
                Refused::new(
                    at,
                    "数が大きすぎて読めません。",
                    "数の桁を確かめてください。",
                )
            } else {
                Refused::new(
                    at,
                    "JSONとして読めません。",
                    "この行のかっこ・引用符・コンマを確かめてください。",
                )
            }
        })?;
        let Value::Object(map) = root else {
            return Err(Refused::new(
                "ファイル全体",
                "枠組みのファイルではありません。",
                "{ で始まる、公開済みの枠組みのファイルをもとに作ってください。",
            ));
        };
        if map.get("format").and_then(Value::as_u64) != Some(FORMAT.into()) {
            return Err(Refused::new(
                "format",
                "この版で読める形式ではありません。",
                "\"format\": 1 と書いてください。新しい形式のファイルには、新しい版のみちしるべが要ります。",
            ));
        }
        let id = map.get("id").and_then(Value::as_str).unwrap_or_default();
        let id = PackId::parse(id).map_err(|_| {
            let (what, mend) = bad_id(id);
            Refused::new("id", what, mend)
        })?;
        let twice = Vec::new();
        Ok(Self { id, map, twice })
    }

    /// As [`Draft::parse`], with an eye on names that stand twice in one { }: for whoever is about to use a file, not
    /// for each start of the application.
    pub fn parse_closely(text: &str) -> Result<Self, Refused> {
        let mut draft = Self::parse(text)?;
        draft.twice = twice(text);
        Ok(draft)
    }

    pub fn id(&self) -> &PackId {
        &self.id
    }

    /// How it describes itself, for a list; whether its content can be used is another question.
    pub fn listed(&self) -> Listed {
        let text = |name| {
            let text = self.map.get(name).and_then(Value::as_str);
            plain(text.unwrap_or_default())
        };
        Listed {
            id: self.id.clone(),
            file: String::new(),
            name: text("name"),
            organization: text("organization"),
            edition: text("edition"),
        }
    }

    /// The pack that lends what this one leaves out.
    pub fn extends(&self) -> Option<PackId> {
        let id = self.map.get("extends").and_then(Value::as_str)?;
        PackId::parse(id).ok().filter(|id| *id != self.id)
    }

    /// The lists that the file writes itself, as they are written: nothing of them is checked yet.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        for field in PACK.fields {
            let mut list = |path: String, value: Option<&Value>| {
                if let Some(Value::Array(entries)) = value {
                    sections.push(Section {
                        name: field.name,
                        path,
                        entries: entries.len(),
                    });
                }
            };
            let value = self.map.get(field.name);
            list(field.name.to_owned(), value);
            if let Kind::One(shape) = field.kind {
                for part in shape.fields {
                    let path = format!("{}.{}", field.name, part.name);
                    list(path, value.and_then(|v| v.get(part.name)));
                }
            }
        }
        sections
    }

    /// `base`: the pack that [`Draft::extends`] names, as far as it could be had.
    pub fn read(mut self, base: Option<Draft>) -> Result<Reading, Refused> {
        let mut problems = Problems::default();
        for at in std::mem::take(&mut self.twice) {
            problems.push(overwritten(at));
        }
        let mut lent = Lent::default();
        let base = base.filter(|base| Some(base.id()) == self.extends().as_ref());
        match (self.extends(), base) {
            (Some(_), Some(base)) => lent = self.borrow(base, &mut problems),
            (Some(id), None) => problems.push(Problem::error(
                "extends",
                format!("元にする枠組み「{id}」を読めませんでした。"),
                "その枠組みのファイルが packs フォルダーにあり、index.json に載っているか確かめてください。",
            )),
            (None, _) if self.map.get("extends").and_then(Value::as_str) == Some(self.id.as_str()) => {
                self.map.remove("extends");
                problems.push(Problem::error(
                    "extends",
                    "この枠組み自身を元にすることはできません。",
                    "ほかの枠組みのidを書くか、この行を消してください。",
                ));
            }
            (None, _) => {}
        }
        let clean = Cleaner::new(&mut problems, &lent).file(&PACK, self.map);
        let inherited = lent.sections.iter().map(|name| (*name).to_owned());
        let framework = build::framework(Node::root(&clean), self.id, inherited.collect());
        let framework = rules::check(framework, &mut problems)?;
        Ok(Reading {
            framework,
            problems: problems.finish(),
        })
    }

    /// Takes over what this file doesn't have.
    fn borrow(&mut self, base: Draft, problems: &mut Problems) -> Lent {
        if base.extends().is_some() {
            problems.push(Problem::note(
                "extends",
                format!(
                    "「{}」も別の枠組みを元にしています。その先までは使いません。",
                    base.id
                ),
                "ほかを元にしていない枠組みを指定してください。",
            ));
        }
        let lent = borrow(&mut self.map, base.map, &base.id);
        for at in base.twice {
            let section = at.split(['.', '[']).next().unwrap_or_default();
            if lent.sections.contains(&section) {
                problems.push(overwritten(format!("{}:{at}", lent.by)));
            }
        }
        lent
    }
}

fn overwritten(at: String) -> Problem {
    Problem::error(
        at,
        "同じ名前が2回書かれています。あとのものだけを使います。",
        "ひとつにまとめるか、どちらかを消してください。",
    )
}
