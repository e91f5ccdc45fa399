//! Records of things that are kept one by one, as they are on disk.

use litemap::LiteMap;
use serde_json::Value;

use super::envelope::Unreadable;
use super::json::{Read, Write};
use super::saved_answers::{answer_in, answer_out, entry_in, entry_out, scale_in, scale_out};
use super::saved_career::{
    life_in, life_out, person_in, person_out, plan_in, plan_out, post_in, post_out,
};
use super::saved_own::{course_in, course_out};
use super::saved_papers::{paper_in, paper_out, reply_in, reply_out};
use super::saved_training::{enrolment_in, enrolment_out, study_year_in, study_year_out};
use crate::domain::answer::Answer;
use crate::domain::focus::Focus;
use crate::domain::id::{CompetencyId, GradeId, PackId};
use crate::domain::item::{Body, Held, Item, Kind};
use crate::domain::review::{Request, Review};
use crate::domain::sheet::SheetKey;
use crate::domain::snapshot::{Row, Snapshot};
use crate::domain::worknote::{Tie, WorkNote};

/// How the kinds that home doesn't show are read and written. They come with the pages that show them:
/// on a host this code is no part of the first module (see [`awake`]).
#[derive(Clone, Copy)]
pub(super) struct Codec {
    read: fn(Kind, Read) -> Result<Body, Unreadable>,
    write: fn(&Body) -> Value,
}

const ALL: Codec = Codec {
    read: body_in,
    write: body_out,
};

/// Without the door everything is here from the beginning.
#[cfg(not(feature = "split"))]
fn codec() -> Option<Codec> {
    Some(ALL)
}

#[cfg(feature = "split")]
static AWAKE: std::sync::OnceLock<Codec> = std::sync::OnceLock::new();

#[cfg(feature = "split")]
fn codec() -> Option<Codec> {
    AWAKE.get().copied()
}

/// From now on every kind is read and written. Called from behind the door, where this code is.
pub(super) fn awake() {
    #[cfg(feature = "split")]
    let _ = AWAKE.set(ALL);
    #[cfg(not(feature = "split"))]
    let _ = ALL;
}

/// Whether every kind is read, so that what reads well here is well.
pub(super) fn is_awake() -> bool {
    codec().is_some()
}

pub(super) fn item_out(item: &Item) -> String {
    // `null`: removed.
    let body = match &item.body {
        None => Value::Null,
        // Home shows these two.
        Some(Body::Snapshot(it)) => snapshot_out(it),
        Some(Body::Focus(it)) => focus_out(it),
        // It was a value before it fell asleep.
        Some(Body::Asleep(_, text)) => serde_json::from_str(text).unwrap_or_default(),
        Some(body) => codec().map_or(Value::Null, |codec| (codec.write)(body)),
    };
    Write::default()
        .day("made", item.made)
        .day("on", item.on)
        .number("changes", item.changes)
        .put("body", body)
        .value()
        .to_string()
}

pub(super) fn item_in(kind: Kind, data: &str) -> Result<Item, Unreadable> {
    let mut saved = Read::parse(data)?;
    let body = match (saved.take("body")?, kind) {
        (Value::Null, _) => None,
        (body, Kind::Snapshot) => Some(Body::Snapshot(Box::new(snapshot_in(Read::new(body)?)?))),
        (body, Kind::Focus) => Some(Body::Focus(Box::new(focus_in(Read::new(body)?)?))),
        (body, kind) => Some(match codec() {
            Some(codec) => (codec.read)(kind, Read::new(body)?)?,
            None => Body::Asleep(kind, body.to_string()),
        }),
    };
    Ok(Item {
        made: saved.day("made")?,
        on: saved.day("on")?,
        changes: saved.number("changes")?,
        body,
    })
}

fn body_out(body: &Body) -> Value {
    match body {
        Body::Note(it) => note_out(it),
        Body::Request(it) => Write::default()
            .put("paper", paper_out(&it.paper))
            .put("own", own_out(&it.own))
            .list("replies", it.replies.values().map(reply_out).collect())
            .value(),
        Body::Review(it) => Write::default()
            .put("paper", paper_out(&it.paper))
            .put("reply", reply_out(&it.reply()))
            .day_or_none("revealed", it.revealed)
            .day_or_none("returned", it.returned)
            .value(),
        Body::Post(it) => post_out(it),
        Body::Life(it) => life_out(it),
        Body::Plan(it) => plan_out(it),
        Body::Person(it) => person_out(it),
        Body::Enrolment(it) => enrolment_out(it),
        Body::OwnCourse(it) => course_out(it),
        Body::StudyYear(it) => study_year_out(it),
        // Written without asking here.
        Body::Snapshot(_) | Body::Focus(_) | Body::Asleep(..) => Value::Null,
    }
}

fn body_in(kind: Kind, mut saved: Read) -> Result<Body, Unreadable> {
    Ok(match kind {
        Kind::Snapshot => Body::Snapshot(Box::new(snapshot_in(saved)?)),
        Kind::Note => Body::Note(Held::new(note_in(saved)?)),
        Kind::Focus => Body::Focus(Box::new(focus_in(saved)?)),
        Kind::Request => {
            let mut replies = LiteMap::new();
            for reply in saved.objects("replies")? {
                let reply = reply_in(reply)?;
                replies.insert(reply.id.clone(), reply);
            }
            let mut own = LiteMap::new();
            for (id, answer) in saved.object("own")?.fields() {
                let id = CompetencyId::parse(&id).map_err(|_| Unreadable::Content)?;
                own.extend(answer_in(answer)?.map(|answer| (id, answer)));
            }
            let paper = paper_in(saved.object("paper")?)?;
            Body::Request(Held::new(Request {
                paper,
                own,
                replies,
            }))
        }
        Kind::Review => {
            let reply = reply_in(saved.object("reply")?)?;
            Body::Review(Held::new(Review {
                paper: paper_in(saved.object("paper")?)?,
                mark: reply.mark,
                reply: reply.id,
                by: reply.by,
                opinions: reply.opinions,
                revision: reply.revision,
                revealed: saved.day_or_none("revealed")?,
                returned: saved.day_or_none("returned")?,
            }))
        }
        Kind::Post => Body::Post(Held::new(post_in(saved)?)),
        Kind::Life => Body::Life(Held::new(life_in(saved)?)),
        Kind::Plan => Body::Plan(Held::new(plan_in(saved)?)),
        Kind::Person => Body::Person(Held::new(person_in(saved)?)),
        Kind::Enrolment => Body::Enrolment(Held::new(enrolment_in(saved)?)),
        Kind::OwnCourse => Body::OwnCourse(Held::new(course_in(saved)?)),
        Kind::StudyYear => Body::StudyYear(Held::new(study_year_in(saved)?)),
    })
}

fn own_out(own: &LiteMap<CompetencyId, Answer>) -> Value {
    let mut saved = Write::default();
    for (id, answer) in own {
        saved.put(id.as_str(), answer_out(Some(answer)));
    }
    saved.value()
}

fn snapshot_out(it: &Snapshot) -> Value {
    let row = |row: &Row| {
        Write::default()
            .text("competency", row.competency.as_str())
            .put("entry", entry_out(&row.entry))
            .put("old", Value::Bool(row.is_old))
            .value()
    };
    Write::default()
        .number("nth", it.nth.into())
        .day("on", it.on)
        .text("pack", it.sheet.pack.as_str())
        .text("grade", it.sheet.grade.as_str())
        .number("round", it.round)
        .text("organization", &it.organization)
        .text("grade_name", &it.grade_name)
        .text("edition", &it.edition)
        .list("scales", it.scales.iter().map(scale_out).collect())
        .list("rows", it.rows.iter().map(row).collect())
        .text("remark", &it.remark)
        .value()
}

fn snapshot_in(mut saved: Read) -> Result<Snapshot, Unreadable> {
    let mut rows = Vec::new();
    for mut row in saved.objects("rows")? {
        rows.push(Row {
            competency: row.id("competency", CompetencyId::parse)?,
            entry: entry_in(row.object("entry")?)?,
            is_old: row.flag("old")?,
        });
    }
    let mut scales = Vec::new();
    for scale in saved.objects("scales")? {
        scales.push(scale_in(scale)?);
    }
    let pack = saved.id("pack", PackId::parse)?;
    Ok(Snapshot {
        nth: u32::try_from(saved.number("nth")?).map_err(|_| Unreadable::Content)?,
        on: saved.day("on")?,
        sheet: SheetKey::own(pack, saved.id("grade", GradeId::parse)?),
        round: saved.number("round")?,
        organization: saved.text("organization")?,
        grade_name: saved.text("grade_name")?,
        edition: saved.text("edition")?,
        scales,
        rows,
        remark: saved.text("remark")?,
    })
}

fn note_out(it: &WorkNote) -> Value {
    Write::default()
        .day("on", it.on)
        .text("text", &it.text)
        .list("abilities", it.abilities.iter().map(tie_out).collect())
        .value()
}

pub(super) fn tie_out(tie: &Tie) -> Value {
    Write::default()
        .text("pack", tie.pack.as_str())
        .text("competency", tie.competency.as_str())
        .text("title", &tie.title)
        .value()
}

pub(super) fn ties_in(saved: &mut Read) -> Result<Vec<Tie>, Unreadable> {
    let mut ties = Vec::new();
    for mut tie in saved.objects("abilities")? {
        ties.push(Tie {
            pack: tie.id("pack", PackId::parse)?,
            competency: tie.id("competency", CompetencyId::parse)?,
            title: tie.text("title")?,
        });
    }
    Ok(ties)
}

fn note_in(mut saved: Read) -> Result<WorkNote, Unreadable> {
    Ok(WorkNote {
        on: saved.day("on")?,
        text: saved.text("text")?,
        abilities: ties_in(&mut saved)?,
    })
}

fn focus_out(it: &Focus) -> Value {
    Write::default()
        .text("pack", it.pack.as_str())
        .text("grade", it.grade.as_str())
        .text("competency", it.competency.as_str())
        .text("title", &it.title)
        .text("grade_name", &it.grade_name)
        .text("what", &it.what)
        .text("place", &it.place)
        .text("sign", &it.sign)
        .day_or_none("by", it.by)
        .day_or_none("closed", it.closed)
        .value()
}

fn focus_in(mut saved: Read) -> Result<Focus, Unreadable> {
    Ok(Focus {
        pack: saved.id("pack", PackId::parse)?,
        grade: saved.id("grade", GradeId::parse)?,
        competency: saved.id("competency", CompetencyId::parse)?,
        title: saved.text("title")?,
        grade_name: saved.text("grade_name")?,
        what: saved.text("what")?,
        place: saved.text("place")?,
        sign: saved.text("sign")?,
        by: saved.day_or_none("by")?,
        closed: saved.day_or_none("closed")?,
    })
}
