//! 経歴の見える化: posts and a plan laid out in time, with what doesn't fit together named as values,
//! the phases they fall into and the time spent in each field. Whatever stands in the notebook, it is
//! laid out as far as it makes sense.

use super::layout::{find_slips, joined, lay_out, over, tenures};
use super::model::{CareerModel, Field, Phase};
use super::path::{Post, PostKind};
use super::phases::{self, PhaseSpan};
use super::road::Road;
use super::when::{Month, Span, covered};
use crate::domain::id::{EntryId, ItemId};

/// What a stretch was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of<'a> {
    Post(&'a ItemId),
    /// A post of the plan.
    Planned(&'a ItemId),
}

/// How a phase is known, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// By the grade of that time.
    Grade,
    /// By the grade of the post before.
    Carried,
    /// By years since joining: our reading, where neither grades nor the document tell.
    Years,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch<'a> {
    pub of: Of<'a>,
    pub post: &'a Post,
    pub span: Span,
    /// It has no end of its own: the next post or today ends it.
    pub is_open: bool,
    pub field: Option<&'a Field>,
    pub phase: Option<(&'a Phase, Basis)>,
    /// All the time in the same department, with the stretches around it.
    pub tenure: Span,
}

/// What doesn't fit together. Nothing of it is wrong in itself: it is shown, and the person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip<'a> {
    Overlap(Of<'a>, Of<'a>, Span),
    /// Nothing is told of this time.
    Hole(Span),
    /// Ends before it begins; not laid out.
    Reversed(Of<'a>),
    /// Too long ago or too far ahead; not laid out.
    FarOff(Of<'a>),
}

/// Time in a field with all its parts, without leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldTime<'a> {
    pub field: &'a Field,
    pub so_far: u32,
    /// In posts of the plan, and in the present one from now on.
    pub ahead: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline<'a> {
    pub now: Month,
    /// By time.
    pub stretches: Vec<Stretch<'a>>,
    pub slips: Vec<Slip<'a>>,
    pub phases: Vec<PhaseSpan<'a>>,
    pub phase_now: phases::Now<'a>,
    /// Of every field of the model, in its order.
    pub fields: Vec<FieldTime<'a>>,
    /// When the person joined: as they say, or with their first regular post.
    pub joined: Option<Month>,
}

pub fn timeline<'a>(road: &Road<'a>) -> Timeline<'a> {
    let now = Month::of(road.today);
    let mut slips = Vec::new();
    let mut stretches = lay_out(road, now, &mut slips);
    tenures(&mut stretches);
    let joined = joined(road, &stretches);
    let (phases, phase_now) = phases::assign(road, &mut stretches, joined, now);
    find_slips(&stretches, joined, now, &mut slips);
    let fields = road.model.map_or_else(Vec::new, |model| {
        let fields = model.fields.iter();
        fields
            .map(|f| field_time(model, f, &stretches, now))
            .collect()
    });
    Timeline {
        now,
        stretches,
        slips,
        phases,
        phase_now,
        fields,
        joined,
    }
}

fn field_time<'a>(
    model: &CareerModel,
    field: &'a Field,
    stretches: &[Stretch],
    now: Month,
) -> FieldTime<'a> {
    let leave = over(stretches, |kind| kind == PostKind::Leave);
    let within = |s: &&Stretch| {
        let own = s.field.is_some_and(|f| model.is_within(&f.id, &field.id));
        own && s.post.kind != PostKind::Leave
    };
    let spans: Vec<Span> = stretches.iter().filter(within).map(|s| s.span).collect();
    let worked = |frame: Span| {
        let all = spans.iter().map(|s| s.and(frame)).collect();
        // Leave counts only where it lies over this field's posts.
        let away = spans
            .iter()
            .flat_map(|s| leave.iter().map(|l| l.and(*s).and(frame)));
        covered(all) - covered(away.collect())
    };
    let today = now.plus(1);
    FieldTime {
        field,
        so_far: worked(Span {
            from: Month(i32::MIN),
            until: today,
        }),
        ahead: worked(Span {
            from: today,
            until: Month(i32::MAX),
        }),
    }
}

impl<'a> Timeline<'a> {
    /// The post of this month, which no plan can be; where several lie over each other, the one that
    /// began last.
    pub fn current(&self) -> Option<&Stretch<'a>> {
        let mut latest = self.stretches.iter().rev();
        latest.find(|s| {
            let told = matches!(s.of, Of::Post(_)) && !s.post.kind.lies_over();
            told && s.span.has(self.now)
        })
    }

    /// Posts that follow each other, without leave and study.
    pub fn placed(&self) -> impl Iterator<Item = &Stretch<'a>> {
        self.stretches.iter().filter(|s| !s.post.kind.lies_over())
    }

    /// How long the person has worked since joining, in months.
    pub fn service(&self) -> Option<u32> {
        self.joined.map(|joined| joined.to(self.now.plus(1)))
    }

    /// Leave within a span, in months.
    pub fn away(&self, span: Span) -> u32 {
        let leave = over(&self.stretches, |kind| kind == PostKind::Leave);
        covered(leave.into_iter().map(|l| l.and(span)).collect())
    }

    /// The time in one field; `None`: the model has no such field.
    pub fn field(&self, id: &EntryId) -> Option<&FieldTime<'a>> {
        self.fields.iter().find(|f| f.field.id == *id)
    }
}
