//! 職場還元の一枚: what goes to the colleagues. It has no field for what is private: marks, satisfaction,
//! notes and money can't get onto it.

use super::enrolment::Enrolment;
use crate::domain::Day;

/// What a part of the handout is about, in the order of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Learned,
    Points,
    Differently,
    Ask,
}

/// All texts without blanks at their ends; what is blank isn't there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Handout {
    pub title: String,
    /// The days of the course.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// When and to whom it is told.
    pub on: Option<Day>,
    pub audience: String,
    /// Line by line, without the marks that were typed before them.
    pub parts: Vec<(Part, Vec<String>)>,
}

/// How many full-width letters fit beside each other on the paper, and how many lines under the head.
const LINE: usize = 44;
const PAGE: usize = 38;
/// What a part's heading and the space before it take, in lines.
const HEAD: usize = 3;

impl Handout {
    pub fn of(it: &Enrolment) -> Self {
        let rows = [
            (Part::Learned, &it.after.learned),
            (Part::Points, &it.sharing.points),
            (Part::Differently, &it.after.differently),
            (Part::Ask, &it.sharing.ask),
        ];
        let mut parts = Vec::new();
        for (part, text) in rows {
            let lines = lines(text);
            if !lines.is_empty() {
                parts.push((part, lines));
            }
        }
        Self {
            title: it.title.trim().to_owned(),
            from: it.from,
            to: it.to,
            on: it.sharing.done.or(it.sharing.on),
            audience: it.sharing.to.trim().to_owned(),
            parts,
        }
    }

    /// It may not fit on one page. An estimate: letters are counted as full-width.
    pub fn is_long(&self) -> bool {
        let of_line = |line: &String| line.chars().count().div_ceil(LINE).max(1);
        let of_part = |lines: &Vec<String>| HEAD + lines.iter().map(of_line).sum::<usize>();
        self.parts
            .iter()
            .map(|(_, lines)| of_part(lines))
            .sum::<usize>()
            > PAGE
    }
}

/// A list that was typed with marks of its own gets those of the paper. ○ and its like may begin a word,
/// and count as a mark only before a blank.
fn lines(text: &str) -> Vec<String> {
    let bare = |line: &str| {
        let line = line.trim();
        let mut letters = line.chars();
        let is_mark = match letters.next() {
            Some('・' | '●' | '•' | '■' | '◆') => true,
            Some('○' | '-' | '*' | '－' | '□' | '◇') => {
                letters.clone().next().is_some_and(char::is_whitespace)
            }
            _ => false,
        };
        let rest = if is_mark { letters.as_str() } else { line };
        rest.trim_start().to_owned()
    };
    let lines = text.lines().map(bare);
    lines.filter(|line| !line.is_empty()).collect()
}
