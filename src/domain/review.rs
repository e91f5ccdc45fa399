//! ほかの人の目: a person writes out a paper (see `paper`); somebody else answers it without seeing the
//! self-rating; back home both stand side by side.

use litemap::LiteMap;

use super::Day;
use super::answer::Answer;
use super::framework::Framework;
use super::id::{CompetencyId, ItemId, PackId};
use super::join::{pick, texts};
use super::scale::{NOT_SEEN, Scale};

pub use super::paper::{MOST_ITEMS, Paper, PaperItem};
pub use super::reply::{Opinion, Reply};

/// The most replies that one request takes in.
pub const MOST_REPLIES: usize = 12;

/// A paper that I sent, with the replies that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub paper: Paper,
    /// What I had answered when I sent it, on the paper's scale. It stays here, whether it is on the
    /// paper or not: to compare, nobody has to hand out their self-rating.
    pub own: LiteMap<CompetencyId, Answer>,
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
    /// It answers another version of the paper than the one that was sent, or what isn't on it.
    OtherPaper,
    /// Another framework is open than the one the paper was made under.
    OtherPack(PackId),
    /// The definitions have another edition by now: the paper's and today's.
    OtherEdition { paper: String, now: String },
    /// The same reply is here already, in this version or a later one.
    Stale,
    /// More replies than one request takes in.
    TooMany,
}

/// What somebody who answers a paper may say: a point, or that they have not seen it.
pub fn may_answer(scale: &Scale, answer: &Answer) -> bool {
    match answer {
        Answer::Point(level) => scale.point(*level).is_some(),
        Answer::OffScale(id) => id.as_str() == NOT_SEEN,
    }
}

/// Whether it says something of the item; 見ていない doesn't.
pub fn is_rating(answer: &Answer) -> bool {
    !matches!(answer, Answer::OffScale(id) if id.as_str() == NOT_SEEN)
}

impl Request {
    pub fn new(paper: Paper, own: LiteMap<CompetencyId, Answer>) -> Self {
        Self {
            paper,
            own,
            replies: LiteMap::new(),
        }
    }

    /// Takes a reply in. The order in which replies come doesn't matter: of one reply the version
    /// with the highest revision stays. `now`: the definitions that are open; `mark`: this paper's.
    pub fn take(&mut self, reply: Reply, mark: &str, now: &Framework) -> Result<(), Rejected> {
        if reply.paper != self.paper.id {
            return Err(Rejected::Foreign);
        }
        if reply.mark != mark || !self.is_answered_by(&reply) {
            return Err(Rejected::OtherPaper);
        }
        if self.paper.pack != now.id {
            return Err(Rejected::OtherPack(self.paper.pack.clone()));
        }
        if self.paper.edition != now.edition {
            return Err(Rejected::OtherEdition {
                paper: self.paper.edition.clone(),
                now: now.edition.clone(),
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

    /// The reply speaks of nothing but this paper, in nothing but its scale.
    fn is_answered_by(&self, reply: &Reply) -> bool {
        reply.opinions.iter().all(|(id, opinion)| {
            let answer = opinion.answer.as_ref();
            self.paper.item(id).is_some() && answer.is_none_or(|a| may_answer(&self.paper.scale, a))
        })
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

    /// What I had answered myself.
    pub fn own_of<'a>(&'a self, item: &'a PaperItem) -> Option<&'a Answer> {
        item.own.as_ref().or_else(|| self.own.get(&item.competency))
    }

    /// The items on which two of those who rated it, myself among them, said different things. What
    /// somebody didn't rate or hasn't seen is no difference.
    pub fn agenda(&self) -> Vec<&PaperItem> {
        let items = self.paper.items.iter();
        items
            .filter(|item| self.is_seen_differently(item))
            .collect()
    }

    fn is_seen_differently(&self, item: &PaperItem) -> bool {
        let theirs = self.replies.values().filter_map(|reply| {
            let opinion = reply.opinions.get(&item.competency)?;
            opinion.answer.as_ref()
        });
        let mut ratings = self
            .own_of(item)
            .into_iter()
            .chain(theirs)
            .filter(|answer| is_rating(answer));
        let first = ratings.next();
        ratings.any(|rating| Some(rating) != first)
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

    /// Whether anything was answered yet.
    pub fn is_blank(&self) -> bool {
        self.opinions.values().all(Opinion::is_blank)
    }

    /// How many items are answered, also with 見ていない.
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
        let is_known = answer
            .as_ref()
            .is_none_or(|a| may_answer(&self.paper.scale, a));
        if self.revealed.is_none() && is_known {
            self.opinion_mut(competency).answer = answer;
        }
    }

    pub fn comment(&mut self, competency: &CompetencyId, text: String) {
        self.opinion_mut(competency).comment = text;
    }

    /// Shows the self-ratings, for good.
    pub fn reveal(&mut self, today: Day) {
        self.revealed = self.revealed.or(Some(today));
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
            let answer = match (self.revealed, theirs.revealed) {
                // Whoever has seen the self-rating had rated before; the other may have gone on since.
                (Some(_), None) => m.answer.clone(),
                (None, Some(_)) => t.answer.clone(),
                _ => pick(b.map(|b| &b.answer), &m.answer, &t.answer),
            };
            let opinion = Opinion {
                answer,
                comment: texts(b.map_or("", |b| &b.comment), &m.comment, &t.comment),
            };
            joined.opinions.insert(id.clone(), opinion);
        }
        joined.by = pick(base.map(|b| &b.by), &self.by, &theirs.by);
        joined.revealed = match (self.revealed, theirs.revealed) {
            (Some(mine), Some(theirs)) => Some(mine.min(theirs)),
            (mine, theirs) => mine.or(theirs),
        };
        joined.revision = self.revision.max(theirs.revision);
        joined.returned = self.returned.max(theirs.returned);
        joined
    }
}
