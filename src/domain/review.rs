//! ほかの人の目: a person writes out a paper with what they ticked and nothing else; somebody else
//! answers it without seeing the self-rating; back home both stand side by side.
//!
//! A paper has no room for anything but abilities, answers to them and the notes that were ticked:
//! what is private has no field here.

use litemap::LiteMap;

use super::Day;
use super::answer::{Answer, Asked};
use super::id::{CompetencyId, GradeId, ItemId, PackId};
use super::join::{pick, texts};
use super::scale::Scale;

/// The most replies that one request takes in, and the most items on a paper.
pub const MOST_REPLIES: usize = 12;
pub const MOST_ITEMS: usize = 200;

/// What goes out. Its id is the request's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub id: ItemId,
    pub on: Day,
    pub pack: PackId,
    pub edition: String,
    pub organization: String,
    pub grade: GradeId,
    pub grade_name: String,
    /// Who asks, as they want to be called; may be empty.
    pub from: String,
    /// What to look at or how to use it, in the asker's words; may be empty.
    pub message: String,
    /// The one scale that both sides answer on.
    pub scale: Scale,
    pub items: Vec<PaperItem>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperItem {
    pub competency: CompetencyId,
    pub asked: Asked,
    /// The self-rating, read on the paper's scale; `None` when it wasn't given or not ticked.
    pub own: Option<Answer>,
    /// The note beside the answer and the work notes, as far as they were ticked.
    pub notes: Vec<String>,
}

/// One person's answer to one item. Blank: neither.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opinion {
    pub answer: Option<Answer>,
    pub comment: String,
}

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The reviewer's own copy; the same when they write it out again.
    pub id: ItemId,
    /// The paper it answers, and that paper's mark (see [`Paper`]; made where it is written).
    pub paper: ItemId,
    pub mark: String,
    /// Counts how often it was written out.
    pub revision: u64,
    pub on: Day,
    /// Who answers, as they want to be called; may be empty.
    pub by: String,
    pub opinions: LiteMap<CompetencyId, Opinion>,
}

/// A paper that I sent, with the replies that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub paper: Paper,
    pub replies: LiteMap<ItemId, Reply>,
}

/// A paper that somebody sent me, with my answer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub paper: Paper,
    pub mark: String,
    /// The id my reply goes out under; the review's own.
    pub reply: ItemId,
    pub by: String,
    pub opinions: LiteMap<CompetencyId, Opinion>,
    /// Since when the self-rating is shown. From then on my ratings stay as they are.
    pub revealed: Option<Day>,
    /// How often it was written out, and when last.
    pub revision: u64,
    pub returned: Option<Day>,
}

/// Why a reply isn't taken in. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejected {
    /// It answers a paper that isn't in this notebook.
    Foreign,
    /// It answers another version of the paper than the one that was sent.
    OtherPaper,
    /// The definitions have another edition by now: the paper's and today's.
    OtherEdition { paper: String, now: String },
    /// The same reply is here already, in this version or a later one.
    Stale,
    /// More replies than one request takes in.
    TooMany,
}

impl Request {
    /// Takes a reply in. The order in which replies come doesn't matter: of one reply the version
    /// with the highest revision stays.
    pub fn take(&mut self, reply: Reply, mark: &str, edition: &str) -> Result<(), Rejected> {
        if reply.paper != self.paper.id {
            return Err(Rejected::Foreign);
        }
        if reply.mark != mark {
            return Err(Rejected::OtherPaper);
        }
        if self.paper.edition != edition {
            return Err(Rejected::OtherEdition {
                paper: self.paper.edition.clone(),
                now: edition.to_owned(),
            });
        }
        match self.replies.get(&reply.id) {
            Some(here) if !reply.is_after(here) => return Err(Rejected::Stale),
            None if self.replies.len() >= MOST_REPLIES => return Err(Rejected::TooMany),
            _ => {}
        }
        self.replies.insert(reply.id.clone(), reply);
        Ok(())
    }

    pub(super) fn join(&self, theirs: &Self) -> Self {
        let mut joined = self.clone();
        for (id, reply) in &theirs.replies {
            if joined.replies.get(id).is_none_or(|r| reply.is_after(r)) {
                joined.replies.insert(id.clone(), reply.clone());
            }
        }
        joined
    }

    /// The items on which somebody's answer differs from mine.
    pub fn agenda(&self) -> Vec<&PaperItem> {
        let items = self.paper.items.iter();
        items
            .filter(|item| {
                self.replies
                    .values()
                    .any(|r| differs(item, r.opinions.get(&item.competency)))
            })
            .collect()
    }
}

/// Whether both rated and said different things. What one side didn't rate is no difference.
pub fn differs(item: &PaperItem, opinion: Option<&Opinion>) -> bool {
    match (&item.own, opinion.and_then(|o| o.answer.as_ref())) {
        (Some(own), Some(theirs)) => own != theirs,
        _ => false,
    }
}

impl Reply {
    /// A later version of the same reply. Two versions with one number (a reviewer who went on from
    /// an old backup) still have an order, the same on every device.
    fn is_after(&self, other: &Self) -> bool {
        self.order() > other.order()
    }

    fn order(&self) -> impl PartialOrd {
        let opinions = self.opinions.iter().map(|(id, o)| {
            let answer = match &o.answer {
                None => String::new(),
                Some(Answer::Point(level)) => level.to_string(),
                Some(Answer::OffScale(id)) => id.to_string(),
            };
            (id.clone(), answer, o.comment.clone())
        });
        (
            self.revision,
            self.on,
            self.by.clone(),
            opinions.collect::<Vec<_>>(),
        )
    }
}

impl Review {
    pub fn new(paper: Paper, mark: String, reply: ItemId) -> Self {
        Self {
            paper,
            mark,
            reply,
            by: String::new(),
            opinions: LiteMap::new(),
            revealed: None,
            revision: 0,
            returned: None,
        }
    }

    /// How many items are rated.
    pub fn rated(&self) -> usize {
        let items = self.paper.items.iter();
        items
            .filter(|item| self.opinion(&item.competency).answer.is_some())
            .count()
    }

    pub fn opinion(&self, competency: &CompetencyId) -> Opinion {
        self.opinions.get(competency).cloned().unwrap_or_default()
    }

    /// Rates an item; after the self-rating was revealed nothing changes.
    pub fn rate(&mut self, competency: &CompetencyId, answer: Option<Answer>) {
        if self.revealed.is_none() {
            self.opinion_mut(competency).answer = answer;
        }
    }

    pub fn comment(&mut self, competency: &CompetencyId, text: String) {
        self.opinion_mut(competency).comment = text;
    }

    fn opinion_mut(&mut self, competency: &CompetencyId) -> &mut Opinion {
        self.opinions.entry(competency.clone()).or_default()
    }

    /// Counts that it goes out now; the reply is then what is written.
    pub fn write_out(&mut self, today: Day) -> Reply {
        self.revision += 1;
        self.returned = Some(today);
        self.reply()
    }

    /// My answer as it stood when it last went out, with what was changed since.
    pub fn reply(&self) -> Reply {
        Reply {
            id: self.reply.clone(),
            paper: self.paper.id.clone(),
            mark: self.mark.clone(),
            revision: self.revision,
            on: self.returned.unwrap_or(self.paper.on),
            by: self.by.clone(),
            opinions: self.opinions.clone(),
        }
    }

    pub(super) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let blank = Opinion::default();
        let mut joined = self.clone();
        for id in self.opinions.keys().chain(theirs.opinions.keys()) {
            let b = base.map(|b| b.opinions.get(id).unwrap_or(&blank));
            let m = self.opinions.get(id).unwrap_or(&blank);
            let t = theirs.opinions.get(id).unwrap_or(&blank);
            let opinion = Opinion {
                answer: pick(b.map(|b| &b.answer), &m.answer, &t.answer),
                comment: texts(b.map_or("", |b| &b.comment), &m.comment, &t.comment),
            };
            joined.opinions.insert(id.clone(), opinion);
        }
        joined.by = pick(base.map(|b| &b.by), &self.by, &theirs.by);
        joined.revealed = self.revealed.max(theirs.revealed);
        joined.revision = self.revision.max(theirs.revision);
        joined.returned = self.returned.max(theirs.returned);
        joined
    }
}
