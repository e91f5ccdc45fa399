//! The files of ほかの人の目: a paper that goes out and a reply that comes back. Each is read whole
//! before anybody hears of it.
//!
//! The checksum finds accidents and clumsy hands. Who must also hold off a skilled one locks the file
//! (see `lock`); what is in it is then read as if it had come without a lock.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::envelope::{Unreadable, checksum};
use super::json::Read;
use super::lock;
use super::saved_papers::{paper_in, paper_out, reply_in, reply_out};
use crate::domain::answer::Asked;
use crate::domain::plain::plain;
use crate::domain::review::{MOST_ITEMS, Paper, Reply};

/// The format of papers and replies, apart from the notebook's: a colleague's application may be older,
/// and reads them as long as nothing changed in them.
const FORMAT: u32 = 2;

/// The longest paper or reply that is written or read, in bytes. One of 17 abilities with long notes
/// has 100 kB.
pub const MAX_PAPER: usize = 4 * 1024 * 1024;

/// The largest file that is looked at, in bytes: a locked one is longer than what it holds.
pub const MAX_FILE: f64 = lock::MAX_FILE as f64;

const PAPER: &str = "michishirube-paper";
const REPLY: &str = "michishirube-reply";
/// What `takeout` writes.
const NOTEBOOKS: [&str; 2] = ["michishirube-notebook", "michishirube-raw"];

#[derive(Serialize, Deserialize)]
struct File<'a> {
    kind: &'a str,
    format: u32,
    checksum: String,
    #[serde(borrow)]
    content: &'a RawValue,
}

#[derive(Deserialize)]
struct Head {
    kind: String,
    #[serde(default)]
    format: u32,
}

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// With its mark, which a reply to it carries.
    Paper(Box<Paper>, String),
    Reply(Box<Reply>),
}

/// Why a file can't be used. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadPaper {
    /// With line and column, counted from 1.
    NotJson {
        line: usize,
        column: usize,
    },
    /// JSON, but no paper and no reply.
    NotOurs,
    /// A whole notebook, which データ管理 reads.
    Notebook,
    Newer(u32),
    /// Longer than [`MAX_PAPER`].
    TooLong,
    /// Changed on the way, or not whole.
    Altered,
}

/// What a reply names its paper by.
pub fn mark_of(paper: &Paper) -> String {
    checksum(&paper_out(paper).to_string())
}

/// The file's text, already read back and found to hold the same.
pub fn write_paper(paper: &Paper) -> Option<String> {
    let text = seal(PAPER, &paper_out(paper).to_string())?;
    let (_, content) = content_of(&text).ok()?;
    let same = paper_in(Read::parse(content).ok()?).ok()? == *paper;
    same.then_some(text)
}

/// As [`write_paper`].
pub fn write_reply(reply: &Reply) -> Option<String> {
    let text = seal(REPLY, &reply_out(reply).to_string())?;
    let (_, content) = content_of(&text).ok()?;
    let same = reply_in(Read::parse(content).ok()?).ok()? == *reply;
    same.then_some(text)
}

fn seal(kind: &str, content: &str) -> Option<String> {
    let content: &RawValue = serde_json::from_str(content).ok()?;
    serde_json::to_string(&File {
        kind,
        format: FORMAT,
        checksum: checksum(content.get()),
        content,
    })
    .ok()
}

/// Reads either. Texts of other people lose the marks that could make them read as something else.
pub fn read(text: &str) -> Result<Found, BadPaper> {
    let (kind, content) = content_of(text)?;
    if kind == PAPER {
        let mut paper = Read::parse(content).and_then(paper_in).map_err(altered)?;
        let count = paper.items.len();
        if count == 0 || count > MOST_ITEMS || has_twins(&paper) || !is_on_scale(&paper) {
            return Err(BadPaper::Altered);
        }
        tidy_paper(&mut paper);
        Ok(Found::Paper(Box::new(paper), checksum(content)))
    } else {
        let mut reply = Read::parse(content).and_then(reply_in).map_err(altered)?;
        if reply.opinions.len() > MOST_ITEMS {
            return Err(BadPaper::Altered);
        }
        reply.by = plain(&reply.by);
        for (_, opinion) in reply.opinions.iter_mut() {
            opinion.comment = plain(&opinion.comment);
        }
        Ok(Found::Reply(Box::new(reply)))
    }
}

fn content_of(text: &str) -> Result<(&'static str, &str), BadPaper> {
    let text = text.trim_start_matches('\u{feff}');
    if text.len() > MAX_PAPER {
        return Err(BadPaper::TooLong);
    }
    if let Err(e) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        return Err(BadPaper::NotJson {
            line: e.line(),
            column: e.column(),
        });
    }
    let head: Head = serde_json::from_str(text).map_err(|_| BadPaper::NotOurs)?;
    let kind = match head.kind.as_str() {
        PAPER => PAPER,
        REPLY => REPLY,
        kind if NOTEBOOKS.contains(&kind) => return Err(BadPaper::Notebook),
        _ => return Err(BadPaper::NotOurs),
    };
    if head.format > FORMAT {
        return Err(BadPaper::Newer(head.format));
    }
    let file: File = serde_json::from_str(text).map_err(|_| BadPaper::Altered)?;
    if checksum(file.content.get()) != file.checksum {
        return Err(BadPaper::Altered);
    }
    Ok((kind, file.content.get()))
}

fn altered(_: Unreadable) -> BadPaper {
    BadPaper::Altered
}

fn has_twins(paper: &Paper) -> bool {
    let items = &paper.items;
    (1..items.len()).any(|i| {
        items[..i]
            .iter()
            .any(|other| other.competency == items[i].competency)
    })
}

/// Every self-rating is one that the paper's scale has a word for.
fn is_on_scale(paper: &Paper) -> bool {
    let mut own = paper.items.iter().filter_map(|item| item.own.as_ref());
    own.all(|answer| paper.scale.label(answer).is_some())
}

fn tidy_paper(paper: &mut Paper) {
    for text in [
        &mut paper.edition,
        &mut paper.organization,
        &mut paper.grade_name,
        &mut paper.from,
        &mut paper.message,
        &mut paper.scale.name,
    ] {
        *text = plain(text);
    }
    for point in &mut paper.scale.points {
        point.label = plain(&point.label);
        point.anchor = plain(&point.anchor);
    }
    for off in &mut paper.scale.off_scale {
        off.label = plain(&off.label);
        off.anchor = plain(&off.anchor);
    }
    for item in &mut paper.items {
        tidy_asked(&mut item.asked);
        for note in &mut item.notes {
            *note = plain(note);
        }
    }
}

fn tidy_asked(asked: &mut Asked) {
    asked.title = plain(&asked.title);
    asked.statement = plain(&asked.statement);
    // Nothing was chosen on a paper: what one would be told here is the self-rating.
    asked.chosen.clear();
    for text in &mut asked.indicators {
        *text = plain(text);
    }
}
