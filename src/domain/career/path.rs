//! What a person lays down of the road behind them: posts, and times of life. Each is an item of the
//! notebook (see `domain::item`), so one edit moves one of them and can be undone; the order is that of
//! the years, never of the making.

use super::when::{Month, Span, When};
use crate::domain::framework::Framework;
use crate::domain::id::{EntryId, GradeId, PackId};
use crate::domain::join::{pick, texts};
use crate::domain::schemes::words;

/// Something of a pack under the name it had when it was chosen; or only a name that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<T> {
    pub of: Option<(PackId, T)>,
    pub name: String,
}

impl<T> Default for Tag<T> {
    fn default() -> Self {
        Self {
            of: None,
            name: String::new(),
        }
    }
}

impl<T> Tag<T> {
    pub fn of(framework: &Framework, id: T, name: &str) -> Self {
        Self {
            of: Some((framework.id.clone(), id)),
            name: name.to_owned(),
        }
    }

    /// Its id, if it belongs to this framework.
    pub fn id(&self, framework: &Framework) -> Option<&T> {
        let (pack, id) = self.of.as_ref()?;
        (*pack == framework.id).then_some(id)
    }

    pub fn is_blank(&self) -> bool {
        self.of.is_none() && self.name.trim().is_empty()
    }
}

impl<T: PartialEq + Clone> Tag<T> {
    /// A choice is taken whole; a name that the other side typed is never lost over it.
    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let picked = pick(base, self, theirs);
        if picked == *theirs || theirs.of.is_some() || Some(theirs) == base {
            return picked;
        }
        Self {
            name: texts(base.map_or("", |b| &b.name), &self.name, &theirs.name),
            of: picked.of,
        }
    }
}

words! {
    /// What sort of time a post was. The words are those of saves.
    PostKind {
        /// A post in one's own municipality.
        Ordinary = "ordinary",
        /// 派遣: in a ministry, a prefecture, a company …
        Dispatch = "dispatch",
        /// 休業・休職: the post goes on, the work doesn't.
        Leave = "leave",
        /// 修学部分休業 and the like: the work goes on beside it.
        Study = "study",
        /// 会計年度任用 and other service before or beside the regular one.
        NonRegular = "non-regular",
    }
}

impl PostKind {
    /// It lies over another post instead of following it.
    pub fn lies_over(self) -> bool {
        matches!(self, Self::Leave | Self::Study)
    }
}

/// 経歴のひとつ, or one that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    pub from: When,
    /// The last year (or month), included. `None`: until the next post, or still.
    pub to: Option<When>,
    pub department: String,
    pub field: Tag<EntryId>,
    pub grade: Tag<GradeId>,
    pub kind: PostKind,
    pub note: String,
    /// Among those that begin at the same time, the lower comes first; 0 unless the person moved one.
    pub turn: i16,
}

words! {
    /// A time of life. The words are those of saves.
    LifeKind { ChildCare = "child-care", Care = "care", Study = "study" }
}

/// Private: it stands in the file of the whole notebook and in no other, and no rule but [`super::life`]
/// reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LifePeriod {
    pub from: When,
    pub to: Option<When>,
    pub kind: LifeKind,
    pub note: String,
}

impl Post {
    pub fn blank(year: u16) -> Self {
        Self {
            from: When::year(year),
            to: None,
            department: String::new(),
            field: Tag::default(),
            grade: Tag::default(),
            kind: PostKind::Ordinary,
            note: String::new(),
            turn: 0,
        }
    }

    /// Where it stands among others. Ids, which are made at random, have no say before all of this is
    /// the same: what is told is the same on every device.
    pub fn place(&self) -> (Month, i16, Month, PostKind, &str) {
        let end = self.to.map_or(Month(i32::MAX), When::ends);
        let begins = self.from.begins();
        (begins, self.turn, end, self.kind, &self.department)
    }

    /// The end before the beginning: nothing of it counts.
    pub fn is_reversed(&self) -> bool {
        self.to.is_some_and(|to| to.ends() <= self.from.begins())
    }

    /// The same post, some years earlier or later.
    pub fn shifted(&self, years: i32) -> Self {
        let moved = |when: When| When {
            year: u16::try_from(i32::from(when.year).saturating_add(years).max(0))
                .unwrap_or(u16::MAX),
            ..when
        };
        Self {
            from: moved(self.from),
            to: self.to.map(moved),
            ..self.clone()
        }
    }

    pub(super) fn span(&self, open: Month) -> Span {
        Span {
            from: self.from.begins(),
            until: self.to.map_or(open, When::ends),
        }
    }

    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            texts(base.map_or("", |b| of(b).as_str()), of(self), of(theirs))
        };
        Self {
            from: pick(base.map(|b| &b.from), &self.from, &theirs.from),
            to: pick(base.map(|b| &b.to), &self.to, &theirs.to),
            department: text(|p| &p.department),
            field: self.field.join(base.map(|b| &b.field), &theirs.field),
            grade: self.grade.join(base.map(|b| &b.grade), &theirs.grade),
            kind: pick(base.map(|b| &b.kind), &self.kind, &theirs.kind),
            note: text(|p| &p.note),
            turn: pick(base.map(|b| &b.turn), &self.turn, &theirs.turn),
        }
    }
}

impl LifePeriod {
    pub fn blank(year: u16) -> Self {
        Self {
            from: When::year(year),
            to: None,
            kind: LifeKind::ChildCare,
            note: String::new(),
        }
    }

    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        Self {
            from: pick(base.map(|b| &b.from), &self.from, &theirs.from),
            to: pick(base.map(|b| &b.to), &self.to, &theirs.to),
            kind: pick(base.map(|b| &b.kind), &self.kind, &theirs.kind),
            note: texts(base.map_or("", |b| &b.note), &self.note, &theirs.note),
        }
    }
}
