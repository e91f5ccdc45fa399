//! The reader: takes what it can, names what it can't, refuses only what is no pack at all.
//!
//! It never panics and never trusts: size before parsing, counts before converting, ids before use.
//! Fields of the format that no screen shows yet are left alone.

use serde_json::Value;

use super::item::{Item, Problems};
use super::lists::{
    competencies, corrections, expectations, grades, groups, job_families, sources,
};
use super::problem::{Problem, Refused};
use super::scales::scales;
use crate::domain::Day;
use crate::domain::framework::Framework;
use crate::domain::id::{BadId, PackId};

/// The largest pack that is looked at, in bytes.
pub const MAX_BYTES: usize = 4_000_000;
/// The most entries any one list may have.
pub const MAX_ITEMS: usize = 5_000;
const FORMAT: u64 = 1;

/// What could be read, and what could not.
#[derive(Debug)]
pub struct Reading {
    pub framework: Framework,
    pub problems: Problems,
}

pub fn read(text: &str) -> Result<Reading, Refused> {
    let refuse = |at: &str, what: &str, mend: &str| Refused(Problem::new(at, what, mend));
    if text.len() > MAX_BYTES {
        return Err(refuse(
            "ファイル全体",
            &format!("大きすぎます（{}バイト）。", text.len()),
            "4 MB以内にしてください。",
        ));
    }
    let root: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| {
        refuse(
            &format!("{}行目の{}文字目", e.line(), e.column()),
            "JSONとして読めません。",
            "この行のかっこ・引用符・コンマを確かめてください。",
        )
    })?;
    let Value::Object(root) = root else {
        return Err(refuse(
            "ファイル全体",
            "枠組みのファイルではありません。",
            "{ で始まる、公開済みの枠組みのファイルをもとに作ってください。",
        ));
    };
    if root.get("format").and_then(Value::as_u64) != Some(FORMAT) {
        return Err(refuse(
            "format",
            "この版で読める形式ではありません。",
            "\"format\": 1 と書いてください。新しい形式のファイルには、新しい版のみちしるべが要ります。",
        ));
    }
    framework(&Item::root(&root))
}

fn framework(root: &Item) -> Result<Reading, Refused> {
    let mut problems = Vec::new();
    let p = &mut problems;
    let id = PackId::parse(&root.text("id", p)).map_err(|e| {
        Refused(Problem::new(
            "id",
            e.to_string(),
            "先頭のidを直してください。",
        ))
    })?;
    let sources = sources(root, p);
    let grades = grades(root, p);
    let groups = groups(root, p);
    let competencies = competencies(root, &groups, p);
    let framework = Framework {
        id,
        name: heading(root, "name", p),
        organization: heading(root, "organization", p),
        edition: heading(root, "edition", p),
        valid_from: day(root, "valid_from", p),
        valid_to: day(root, "valid_to", p),
        corrections: corrections(root, &sources, p),
        job_families: job_families(root, &grades, p),
        expectations: expectations(root, &grades, &competencies, &sources, p),
        scales: scales(root, p)?,
        sources,
        grades,
        groups,
        competencies,
    };
    for grade in &framework.grades {
        if framework.expectations_of(&grade.id).next().is_none() {
            problems.push(Problem::new(
                format!("grades「{}」", grade.name),
                "この職位の能力の定義がありません。",
                "expectations に、この職位の行を加えてください。",
            ));
        }
    }
    if framework.expectations.is_empty() || framework.job_families.is_empty() {
        return Err(Refused(Problem::new(
            "expectations / job_families",
            "使える職種か能力の定義がひとつもありません。",
            "職種と、職位ごとの定義を少なくともひとつ書いてください。",
        )));
    }
    Ok(Reading {
        framework,
        problems,
    })
}

/// A text that screens show of the whole pack: missed, but not a reason to refuse it.
fn heading(root: &Item, name: &str, problems: &mut Problems) -> String {
    let before = problems.len();
    let text = root.text(name, problems);
    if text.is_empty() && problems.len() == before {
        problems.push(Problem::new(
            root.place(name),
            "書かれていません。",
            "内容を書いてください。",
        ));
    }
    text
}

fn day(root: &Item, name: &str, problems: &mut Problems) -> Option<Day> {
    let text = root.text(name, problems);
    if text.is_empty() {
        return None;
    }
    let day = crate::domain::day(&text);
    if day.is_none() {
        let text: String = text.chars().take(80).collect();
        problems.push(Problem::new(
            root.place(name),
            format!("「{text}」は日付として読めません。"),
            "2023-04-01 のように書いてください。",
        ));
    }
    day
}

/// A well-formed id that its list has not used yet.
pub(super) fn fresh<T: PartialEq + Clone>(
    item: &Item,
    parse: fn(&str) -> Result<T, BadId>,
    seen: &mut Vec<T>,
    problems: &mut Problems,
) -> Option<T> {
    let text = item.needed("id", problems)?;
    let (what, mend) = match parse(&text) {
        Ok(id) if !seen.contains(&id) => {
            seen.push(id.clone());
            return Some(id);
        }
        Ok(_) => (
            "同じidがもうあります。あとの行は使いません。".to_owned(),
            "idは一覧の中で重ならないようにしてください。",
        ),
        Err(bad) => (bad.to_string(), "idを書き直してください。"),
    };
    problems.push(Problem::new(item.place("id"), what, mend));
    None
}

/// Names something that is defined in this file.
pub(super) fn known<'a, T>(
    at: String,
    text: &str,
    defined: &'a [T],
    id: fn(&T) -> &str,
    problems: &mut Problems,
) -> Option<&'a T> {
    let found = defined.iter().find(|d| id(d) == text);
    if found.is_none() {
        let text: String = text.chars().take(80).collect();
        problems.push(Problem::new(
            at,
            format!("「{text}」はこのファイルの中にありません。"),
            "idの書き誤りを直すか、先に定義を加えてください。",
        ));
    }
    found
}
