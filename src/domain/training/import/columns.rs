//! Which row heads the list, and what each of its columns tells. A guess by the words of the heading, which the person
//! can change.

use super::Row;
pub use super::fields::{Field, HEADINGS};
use crate::domain::fold::fold;

/// The headings of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Where it begins among the rows, and how many rows it has: 1 or 2.
    pub at: usize,
    pub rows: usize,
    /// Of each column; empty where nothing heads it.
    pub names: Vec<String>,
}

/// Rows that are looked through for the heading; what stands above it is a title.
const LOOKED_AT: usize = 30;
/// A heading is short; what is longer is a cell.
const MAX_HEADING: usize = 24;

/// A heading's words, ready to be compared.
pub struct Headings(Vec<(Field, String, bool)>);

impl Default for Headings {
    fn default() -> Self {
        let mut all = Vec::new();
        for (field, words) in HEADINGS {
            for word in words {
                let whole = word.strip_prefix('=');
                all.push((field, bare(whole.unwrap_or(word)), whole.is_some()));
            }
        }
        Self(all)
    }
}

/// Without what is said aside in brackets and without marks.
fn bare(heading: &str) -> String {
    let folded = fold(heading);
    let (mut name, mut depth) = (String::new(), 0_u32);
    for c in folded.chars() {
        match c {
            '(' | '[' | '【' | '〔' | '<' => depth += 1,
            ')' | ']' | '】' | '〕' | '>' => depth = depth.saturating_sub(1),
            '※' | '★' | '☆' | '*' | ':' | '■' | '●' | '○' | '◎' | '・' | '/' | '.' =>
                {}
            c if depth == 0 => name.push(c),
            _ => {}
        }
    }
    match name.is_empty() {
        true => folded
            .chars()
            .filter(|c| !"()[]【】〔〕<>".contains(*c))
            .collect(),
        false => name,
    }
}

impl Headings {
    /// What the heading means, and how sure that is: 3 says it in these words, 2 ends with them, 1 has them somewhere.
    pub fn meaning(&self, heading: &str) -> Option<(Field, u32)> {
        let name = bare(heading);
        let length = name.chars().count();
        if length == 0 || length > MAX_HEADING {
            return None;
        }
        let mut best: Option<(Field, u32, usize)> = None;
        for (field, word, is_whole) in &self.0 {
            let sure = match name == *word {
                true => 3,
                false if *is_whole || word.chars().count() < 2 => continue,
                false if name.ends_with(word.as_str()) => 2,
                false if name.contains(word.as_str()) => 1,
                false => continue,
            };
            let is_better = best.is_none_or(|(_, b, len)| (sure, word.len()) > (b, len));
            if is_better {
                best = Some((*field, sure, word.len()));
            }
        }
        best.map(|(field, sure, _)| (field, sure))
    }

    /// What each of these columns tells. One alone is the title, the one that says it best.
    pub fn fields(&self, names: &[String]) -> Vec<Option<Field>> {
        let meant: Vec<_> = names.iter().map(|name| self.of_joined(name)).collect();
        let sure = |m: &Option<(Field, u32)>| match m {
            Some((Field::Title, sure)) => *sure,
            _ => 0,
        };
        let most = meant.iter().map(sure).max().unwrap_or(0);
        let title = meant.iter().position(|m| most > 0 && sure(m) == most);
        let kept = meant.iter().enumerate().map(|(i, m)| {
            let field = m.map(|(field, _)| field);
            field.filter(|field| *field != Field::Title || title == Some(i))
        });
        kept.collect()
    }

    /// Of a heading in two parts, the lower one is the nearer.
    fn of_joined(&self, name: &str) -> Option<(Field, u32)> {
        let lower = name.split_once(JOINT).map(|(_, lower)| lower);
        let lower = lower.and_then(|lower| self.meaning(lower));
        lower.or_else(|| self.meaning(&name.replace(JOINT, "")))
    }

    /// The row, or the two rows, that head the list. `None`: no row names a training.
    pub fn find(&self, rows: &[Row]) -> Option<Head> {
        let mut best: Option<(u32, Head)> = None;
        for at in 0..rows.len().min(LOOKED_AT) {
            for height in [1, 2] {
                let Some(head) = head_at(rows, at, height) else {
                    continue;
                };
                let score = self.score(&head);
                if score > best.as_ref().map_or(0, |(most, _)| *most) {
                    best = Some((score, head));
                }
            }
        }
        best.map(|(_, head)| head)
    }

    fn score(&self, head: &Head) -> u32 {
        let mut sure = [0; Field::ALL.len()];
        for name in &head.names {
            if let Some((field, how)) = self.of_joined(name)
                && let Some(most) = sure.get_mut(field as usize)
            {
                *most = how.max(*most);
            }
        }
        match sure.first() {
            Some(0) | None => 0,
            _ => sure.iter().sum(),
        }
    }
}

/// What stands between the parts of a heading in two rows.
pub(super) const JOINT: char = '\u{3000}';

/// The heading that these rows make.
pub fn head_at(rows: &[Row], at: usize, height: usize) -> Option<Head> {
    let upper = rows.get(at)?;
    let heading = |text: &str| text.replace(['\n', JOINT], "");
    let names: Vec<String> = match height {
        1 => upper.cells.iter().map(|cell| heading(cell)).collect(),
        _ => {
            let lower = rows.get(at + 1)?;
            let width = upper.cells.len().max(lower.cells.len());
            let mut group = String::new();
            let mut names = Vec::new();
            for column in 0..width {
                let (top, below) = (heading(upper.cell(column)), heading(lower.cell(column)));
                if !top.is_empty() {
                    // Merged sideways, it stands over the first of its columns only.
                    group = if below.is_empty() {
                        String::new()
                    } else {
                        top.clone()
                    };
                }
                let over = if top.is_empty() && !below.is_empty() {
                    group.clone()
                } else {
                    top
                };
                names.push(match (over.is_empty(), below.is_empty()) {
                    (_, true) => over,
                    (true, _) => below,
                    _ if over == below => over,
                    _ => format!("{over}{JOINT}{below}"),
                });
            }
            names
        }
    };
    Some(Head {
        at,
        rows: height,
        names,
    })
}

/// Where no row names a training: the first that has at least half as many cells as any of the first rows.
pub fn likely_head(rows: &[Row]) -> Option<Head> {
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let most = rows.iter().take(LOOKED_AT).map(filled).max()?;
    let at = rows.iter().position(|row| filled(row) * 2 >= most)?;
    head_at(rows, at, 1)
}
