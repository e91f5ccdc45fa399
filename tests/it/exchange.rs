//! Papers and replies in one line, as `notation` writes sheets: `a=3:memo / b?no-opportunity / c`. On a
//! paper the text is a note that was ticked, in a reply a comment.

use litemap::LiteMap;

use michishirube::domain::answer::{Answer, Asked};
use michishirube::domain::item::{Body, Item};
use michishirube::domain::review::{Opinion, Paper, PaperItem, Reply, Request, Review};
use michishirube::storage::papers::mark_of;

use crate::notation::{IWAKI, day, entry, grade, item};

pub fn paper(text: &str) -> Paper {
    let items = text.split(" / ").map(|text| {
        let (competency, entry) = entry(text);
        PaperItem {
            asked: Asked {
                title: format!("title of {competency}"),
                statement: "statement".into(),
                indicators: vec!["one".into(), "two".into()],
                chosen: String::new(),
            },
            competency,
            own: entry.answer,
            notes: Some(entry.note)
                .into_iter()
                .filter(|n| !n.is_empty())
                .collect(),
        }
    });
    Paper {
        id: item("paper-1"),
        on: day(5),
        pack: IWAKI.id.clone(),
        edition: IWAKI.edition.clone(),
        organization: IWAKI.organization.clone(),
        grade: grade("kakaricho"),
        grade_name: "係長".into(),
        from: "小名浜".into(),
        message: "よろしく".into(),
        scale: IWAKI.scale().clone(),
        items: items.collect(),
    }
}

pub fn request(text: &str) -> Request {
    Request::new(paper(text), LiteMap::new())
}

pub fn review(text: &str) -> Review {
    let paper = paper(text);
    let mark = mark_of(&paper);
    Review::new(paper, mark, item("reply-1"))
}

pub fn opinions(text: &str) -> LiteMap<michishirube::domain::id::CompetencyId, Opinion> {
    let parts = text.split(" / ").filter(|part| !part.is_empty());
    let opinions = parts.map(|part| {
        let (id, entry) = entry(part);
        let opinion = Opinion {
            answer: entry.answer,
            comment: entry.note,
        };
        (id, opinion)
    });
    opinions.collect()
}

/// A reply to this paper: `2 a=3:memo / b` is its second version.
pub fn reply(paper: &Paper, id: &str, text: &str) -> Reply {
    let (revision, text) = text.split_once(' ').unwrap_or((text, ""));
    Reply {
        id: item(id),
        paper: paper.id.clone(),
        mark: mark_of(paper),
        revision: revision.parse().expect("a revision"),
        on: day(6),
        by: "平".into(),
        opinions: opinions(text),
    }
}

/// The opposite of [`opinions`], without what is blank.
pub fn show_opinions<'a>(
    opinions: impl IntoIterator<Item = (&'a michishirube::domain::id::CompetencyId, &'a Opinion)>,
) -> String {
    let mut shown = Vec::new();
    for (id, opinion) in opinions {
        let answer = match &opinion.answer {
            None => String::new(),
            Some(Answer::Point(level)) => format!("={level}"),
            Some(Answer::OffScale(off)) => format!("?{off}"),
        };
        let comment = match opinion.comment.as_str() {
            "" => String::new(),
            text => format!(":{}", text.replace('\n', "⏎")),
        };
        if !(answer.is_empty() && comment.is_empty()) {
            shown.push(format!("{id}{answer}{comment}"));
        }
    }
    shown.join(" / ")
}

pub fn kept(body: Body) -> Item {
    Item {
        made: day(5),
        on: day(5),
        changes: 1,
        body: Some(body),
    }
}
