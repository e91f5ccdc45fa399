//! `packs/index.json`: which packs lie beside the application. HR adds a line to it.

use serde_json::Value;

use super::clean::{Cleaner, Lent};
use super::node::Node;
use super::problem::{Problem, Problems, Refused};
use super::read::{MAX_BYTES, too_large};
use super::shape::Kind::{Id, Many, Text};
use super::shape::shape;
use crate::domain::id::PackId;

shape! { INDEX {
    "packs": Many(&LISTED), May, "枠組みの一覧。この順に画面に並びます。";
} }

shape! { LISTED {
    "id": Id, Must, "枠組みのid。ファイルの中のidと同じにします。";
    "file": Text, Must, "packs フォルダーの中のファイル名。";
    "name": Text, May, "文書の名前。";
    "organization": Text, Must, "市町村の名前。";
    "edition": Text, May, "版。";
} }

/// A pack that can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: PackId,
    /// A plain file name: it lies in the same folder as the list.
    pub file: String,
    pub name: String,
    pub organization: String,
    pub edition: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Index {
    pub packs: Vec<Listed>,
    pub problems: Vec<Problem>,
}

impl Index {
    pub fn read(text: &str) -> Result<Self, Refused> {
        if text.len() > MAX_BYTES {
            return Err(too_large(text.len()));
        }
        let root = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| {
            Refused::new(
                format!("index.json の{}行目の{}文字目", e.line(), e.column()),
                "JSONとして読めません。",
                "この行のかっこ・引用符・コンマを確かめてください。",
            )
        })?;
        let Value::Object(map) = root else {
            return Err(Refused::new(
                "index.json",
                "枠組みの一覧ではありません。",
                "{ \"packs\": [ … ] } の形にしてください。",
            ));
        };
        let mut problems = Problems::default();
        let clean = Cleaner::new(&mut problems, &Lent::default()).file(&INDEX, map);
        let mut packs = Node::root(&clean).each("packs", |node| {
            Some(Listed {
                id: node.id("id", PackId::parse)?,
                file: node.text("file"),
                name: node.text("name"),
                organization: node.text("organization"),
                edition: node.text("edition"),
            })
        });
        packs.retain(|pack| {
            let is_plain = is_file_name(&pack.file);
            if !is_plain {
                problems.push(Problem::error(
                    format!("packs「{}」.file", pack.id),
                    "使えないファイル名です。",
                    "packs フォルダーの中のファイル名だけを、半角の英数字と . _ - で書いてください。例：mycity.json",
                ));
            }
            is_plain
        });
        Ok(Self {
            packs,
            problems: problems.finish(),
        })
    }

    pub fn find(&self, id: &PackId) -> Option<&Listed> {
        self.packs.iter().find(|p| p.id == *id)
    }
}

/// No folder, no address, nothing that leads elsewhere.
fn is_file_name(text: &str) -> bool {
    PackId::parse(text).is_ok() && !text.contains("..")
}
