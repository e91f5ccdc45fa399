//! Two records of self-checks side by side: what moved, and one ability over time.

use super::Day;
use super::answer::Answer;
use super::id::{CompetencyId, ItemId, OffScaleId, ScaleId};
use super::scale::{Level, Scale};
use super::snapshot::{Row, Snapshot};

/// What became of an ability from one record to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    Up,
    Down,
    Unchanged,
    /// The earlier record didn't ask for it.
    NewlyAsked,
    /// The later one doesn't.
    NoLongerAsked,
    /// One of both isn't a point of a scale (機会がなかった, 担当外, 未回答), and they differ.
    Otherwise,
    /// Both are points on the same side of their thresholds, on different scales; or a record
    /// doesn't have the scale. Which is higher can't be said.
    OtherScale,
}

impl Change {
    /// In the order they are told: what moved first.
    pub const ALL: [Self; 7] = [
        Self::Up,
        Self::Down,
        Self::Otherwise,
        Self::OtherScale,
        Self::Unchanged,
        Self::NewlyAsked,
        Self::NoLongerAsked,
    ];
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    pub competency: CompetencyId,
    /// `None` where it wasn't asked.
    pub before: Option<&'a Row>,
    pub after: Option<&'a Row>,
    pub change: Change,
    /// Both asked, with different words: a step may be the words' and not the person's.
    pub reworded: bool,
}

/// Every ability that either record has, in the later one's order.
pub fn compare<'a>(before: &'a Snapshot, after: &'a Snapshot) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for row in &after.rows {
        let id = &row.competency;
        lines.push(line(
            id,
            (before, same(after, row, before)),
            (after, Some(row)),
        ));
    }
    for row in &before.rows {
        if same(before, row, after).is_none() {
            lines.push(line(&row.competency, (before, Some(row)), (after, None)));
        }
    }
    lines
}

/// What `other` has of this row's ability. Ids belong to a framework: in another one the same id is
/// the same ability only under the same name.
fn same<'a>(of: &Snapshot, row: &Row, other: &'a Snapshot) -> Option<&'a Row> {
    let is_one_framework = of.sheet.pack == other.sheet.pack;
    let title = &row.entry.asked.title;
    let found = other.row(&row.competency);
    found.filter(|r| is_one_framework || r.entry.asked.title == *title)
}

type Side<'a> = (&'a Snapshot, Option<&'a Row>);

fn line<'a>(id: &CompetencyId, (from, before): Side<'a>, (to, after): Side<'a>) -> Line<'a> {
    // A 旧項目 was answered once, but that record didn't ask for it.
    let is_asked = |row: Option<&Row>| row.is_some_and(|r| !r.is_old);
    let change = match (before, after) {
        // Old in both: as it was answered.
        (Some(b), Some(a)) if b.is_old == a.is_old => moved(&state(from, b), &state(to, a)),
        _ if is_asked(after) => Change::NewlyAsked,
        // Old in one and absent from the other as well: whatever it was, it isn't asked for.
        _ => Change::NoLongerAsked,
    };
    let words = |r: &Row| {
        let asked = &r.entry.asked;
        (asked.statement.clone(), asked.indicators.clone())
    };
    Line {
        competency: id.clone(),
        before,
        after,
        change,
        reworded: before.is_some() && after.is_some() && before.map(words) != after.map(words),
    }
}

enum State<'a> {
    Unanswered,
    Off(&'a OffScaleId),
    /// On this scale, with what it means as long as the record has it.
    Level(Level, &'a ScaleId, Option<&'a Scale>),
}

fn state<'a>(snapshot: &'a Snapshot, row: &'a Row) -> State<'a> {
    match &row.entry.answer {
        None => State::Unanswered,
        Some(Answer::OffScale(id)) => State::Off(id),
        Some(Answer::Point(level)) => {
            let scale = &row.entry.scale;
            State::Level(*level, scale, snapshot.scale(scale))
        }
    }
}

fn moved(before: &State, after: &State) -> Change {
    match (before, after) {
        (State::Unanswered, State::Unanswered) => Change::Unchanged,
        (State::Off(b), State::Off(a)) if b == a => Change::Unchanged,
        (State::Level(b, _, Some(on)), State::Level(a, _, Some(now))) => {
            let is_same = is_one_scale(on, now);
            let (b, a) = if is_same {
                (*b, *a)
            } else {
                (Level::from(on.meets <= *b), Level::from(now.meets <= *a))
            };
            match a.cmp(&b) {
                std::cmp::Ordering::Greater => Change::Up,
                std::cmp::Ordering::Less => Change::Down,
                std::cmp::Ordering::Equal if is_same => Change::Unchanged,
                std::cmp::Ordering::Equal => Change::OtherScale,
            }
        }
        // Neither pack had it any more: the same answer is the same.
        (State::Level(b, on, None), State::Level(a, now, None)) if (b, on) == (a, now) => {
            Change::Unchanged
        }
        (State::Level(..), State::Level(..)) => Change::OtherScale,
        _ => Change::Otherwise,
    }
}

/// A scale that was renumbered under its name is another scale.
fn is_one_scale(one: &Scale, other: &Scale) -> bool {
    let values = |scale: &Scale| -> Vec<Level> { scale.points.iter().map(|p| p.value).collect() };
    one.id == other.id && values(one) == values(other) && one.meets == other.meets
}

/// One ability over all records, for a line and its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course<'a> {
    pub competency: CompetencyId,
    /// As it was last called.
    pub title: &'a str,
    /// One for each record, in their order; `None` where it wasn't asked.
    pub stops: Vec<Option<Stop<'a>>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop<'a> {
    pub id: &'a ItemId,
    pub on: Day,
    pub snapshot: &'a Snapshot,
    pub row: &'a Row,
    /// The scale of the answer, where there is a point.
    pub scale: Option<&'a Scale>,
}

impl Stop<'_> {
    /// Whether a line may lead from here to the stop of the next record: both were asked for, at one
    /// grade, on one scale. Anything else would draw a step that nobody took.
    pub fn leads_to(&self, next: &Self) -> bool {
        let is_asked = !self.row.is_old && !next.row.is_old;
        let is_one_scale = match (self.scale, next.scale) {
            (Some(one), Some(other)) => is_one_scale(one, other),
            _ => false,
        };
        is_asked && self.snapshot.sheet == next.snapshot.sheet && is_one_scale
    }

    /// How high it stands on its scale, counted in points from the lowest (1) up; and how many
    /// points there are.
    pub fn height(&self) -> Option<(usize, usize)> {
        let Some(Answer::Point(level)) = self.row.entry.answer else {
            return None;
        };
        let scale = self.scale?;
        let at = scale.points.iter().position(|p| p.value == level)?;
        Some((at + 1, scale.points.len()))
    }

    /// At which height the threshold stands, counted in the same way.
    pub fn threshold(&self) -> Option<usize> {
        let scale = self.scale?;
        let at = scale.points.iter().position(|p| p.value == scale.meets)?;
        Some(at + 1)
    }
}

/// Every ability that any of these records asked for, in the order of the last one, older ones after.
/// `snapshots` is oldest first.
pub fn courses<'a>(snapshots: &[(&'a ItemId, &'a Snapshot)]) -> Vec<Course<'a>> {
    let mut courses: Vec<Course<'a>> = Vec::new();
    for (_, snapshot) in snapshots.iter().rev() {
        for row in &snapshot.rows {
            let is_told = |stop: &Option<Stop>| {
                let stop = stop.as_ref();
                stop.is_some_and(|s| std::ptr::eq(s.row, row))
            };
            if courses.iter().any(|c| c.stops.iter().any(is_told)) {
                continue;
            }
            let stops = snapshots.iter().map(|(id, s)| {
                let row = same(snapshot, row, s)?;
                Some(Stop {
                    id,
                    on: s.on,
                    snapshot: s,
                    row,
                    scale: s.scale(&row.entry.scale),
                })
            });
            courses.push(Course {
                competency: row.competency.clone(),
                title: &row.entry.asked.title,
                stops: stops.collect(),
            });
        }
    }
    courses
}
