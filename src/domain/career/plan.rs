//! The road ahead as a person draws it: plans with posts, each with its reason, what it needs and what
//! to do if it doesn't come true. Several plans stand beside each other; each is one item of the
//! notebook.

use litemap::LiteMap;

use super::path::{Post, Tag};
use crate::domain::id::{EntryId, ItemId};
use crate::domain::join::{pick, texts};
use crate::domain::schemes::words;
use crate::domain::worknote::Tie;

/// 将来の案.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    pub name: String,
    /// By id; [`Plan::in_order`] has them by time.
    pub posts: LiteMap<ItemId, Planned>,
}

/// A post of a plan. All texts are exactly as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    pub post: Post,
    pub reason: String,
    /// The abilities that it would use.
    pub abilities: Vec<Tie>,
    /// What to take until then.
    pub qualification: Tag<EntryId>,
    /// What the organisation gains.
    pub gain: String,
    pub plan_b: String,
    /// Parts of the written wish that the person put in their own words (see [`super::wish`]).
    pub wording: LiteMap<Slot, String>,
}

words! {
    /// A part of a written wish. The words are those of saves.
    Slot {
        Wish = "wish",
        Experience = "experience",
        Evidence = "evidence",
        Gap = "gap",
        Gain = "gain",
        PlanB = "plan-b",
    }
}

/// Up or down among the posts of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Earlier,
    Later,
}

impl Planned {
    pub fn blank(year: u16) -> Self {
        Self {
            post: Post::blank(year),
            reason: String::new(),
            abilities: Vec::new(),
            qualification: Tag::default(),
            gain: String::new(),
            plan_b: String::new(),
            wording: LiteMap::new(),
        }
    }

    fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            texts(base.map_or("", |b| of(b).as_str()), of(self), of(theirs))
        };
        let mut wording = LiteMap::new();
        for slot in Slot::ALL {
            let of = |p: &Self| p.wording.get(&slot).cloned().unwrap_or_default();
            let joined = texts(&base.map(of).unwrap_or_default(), &of(self), &of(theirs));
            if !joined.is_empty() {
                wording.insert(slot, joined);
            }
        }
        Self {
            post: self.post.join(base.map(|b| &b.post), &theirs.post),
            reason: text(|p| &p.reason),
            abilities: pick(
                base.map(|b| &b.abilities),
                &self.abilities,
                &theirs.abilities,
            ),
            qualification: self
                .qualification
                .join(base.map(|b| &b.qualification), &theirs.qualification),
            gain: text(|p| &p.gain),
            plan_b: text(|p| &p.plan_b),
            wording,
        }
    }
}

impl Plan {
    /// By the time they begin.
    pub fn in_order(&self) -> Vec<(&ItemId, &Planned)> {
        let mut posts: Vec<_> = self.posts.iter().collect();
        posts.sort_by_key(|(id, p)| (p.post.from.begins(), (*id).clone()));
        posts
    }

    /// The year in which one more post would begin: after the last one, at least a guide's length after
    /// it began; else next year.
    pub fn next_year(&self, this_year: i32, guide: u32) -> u16 {
        let after = |(_, p): (&ItemId, &Planned)| match p.post.to {
            Some(to) => to.ends().fiscal_year(),
            None => p.post.from.begins().plus(guide * 12).fiscal_year(),
        };
        let year = self.posts.iter().map(after).max().unwrap_or(0);
        u16::try_from(year.max(this_year + 1)).unwrap_or(u16::MAX)
    }

    /// Changes places with the neighbour: the times stay as they are, and what fills them is exchanged.
    /// The same plan if there is no neighbour.
    pub fn moved(&self, id: &ItemId, way: Way) -> Self {
        let mut moved = self.clone();
        let order = self.in_order();
        let Some(at) = order.iter().position(|(i, _)| *i == id) else {
            return moved;
        };
        let other = match way {
            Way::Earlier => at.checked_sub(1).and_then(|at| order.get(at)),
            Way::Later => order.get(at + 1),
        };
        if let (Some((other, theirs)), Some((_, own))) = (other, order.get(at)) {
            for (id, times) in [(id, theirs), (*other, own)] {
                if let Some(planned) = moved.posts.get_mut(id) {
                    (planned.post.from, planned.post.to) = (times.post.from, times.post.to);
                }
            }
        }
        moved
    }

    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let blank = LiteMap::new();
        let base_posts = base.map_or(&blank, |b| &b.posts);
        let mut posts = LiteMap::new();
        for id in self.posts.keys().chain(theirs.posts.keys()) {
            let (b, m, t) = (base_posts.get(id), self.posts.get(id), theirs.posts.get(id));
            let joined = match (m, t) {
                (Some(m), Some(t)) => Some(m.join(b, t)),
                // Taken away on one side and untouched on the other; else the writing stays.
                (one, other) => one.or(other).filter(|left| Some(*left) != b).cloned(),
            };
            if let Some(joined) = joined {
                posts.insert(id.clone(), joined);
            }
        }
        Self {
            name: texts(base.map_or("", |b| &b.name), &self.name, &theirs.name),
            posts,
        }
    }
}
