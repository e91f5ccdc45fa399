//! Trainings as they are on disk: enrolments, entries of one's own, and what a year has room for.

use litemap::LiteMap;
use serde_json::Value;

use super::envelope::Unreadable;
use super::json::{Read, Write};
use super::saved_answers::{scale_in, scale_out};
use super::saved_career::{number_in, number_out, small, tag_in, tag_out, word};
use super::saved_items::{tie_out, ties_in};
use crate::domain::id::{CompetencyId, EntryId, PackId, SupportId};
use crate::domain::training::Form;
use crate::domain::training::amount::Unread;
use crate::domain::training::course::{CourseKey, Origin};
use crate::domain::training::enrolment::{
    After, Before, Enrolment, Goal, Later, Mark, Sharing, State,
};
use crate::domain::training::year::StudyYear;
use crate::domain::worknote::Tie;

pub(super) fn enrolment_out(it: &Enrolment) -> Value {
    let mut reached = Write::default();
    for (state, day) in &it.reached {
        reached.day(state.word(), *day);
    }
    let mut saved = Write::default();
    if it.unread != Unread::default() {
        // Rare: absent where every number could be read.
        let unread = Write::default()
            .text("minutes", &it.unread.minutes)
            .text("yen", &it.unread.yen)
            .text("subsidy", &it.unread.subsidy)
            .value();
        saved.put("unread", unread);
    }
    saved
        .text("pack", it.pack.as_str())
        .put("course", it.course.as_ref().map_or(Value::Null, key_out))
        .text("title", &it.title)
        .text("form", it.form.word())
        .put("required", Value::Bool(it.required))
        .number("year", it.year.into())
        .text("state", it.state.word())
        .put("reached", reached.value())
        .day_or_none("apply_by", it.apply_by)
        .day_or_none("from", it.from)
        .day_or_none("to", it.to)
        .put("minutes", whole_out(it.minutes))
        .put("yen", whole_out(it.yen))
        .put("subsidy", whole_out(it.subsidy))
        .put("scheme", tag_out(&it.scheme, SupportId::as_str))
        .text("application", &it.application)
        .list("abilities", it.abilities.iter().map(tie_out).collect())
        .day_or_none("expires", it.expires)
        .text("note", &it.note)
        .put(
            "before",
            Write::default()
                .text("want", &it.before.want)
                .day_or_none("marked", it.before.marked)
                .value(),
        )
        .put(
            "after",
            Write::default()
                .text("learned", &it.after.learned)
                .put("satisfaction", byte_out(it.after.satisfaction))
                .text("differently", &it.after.differently)
                .day_or_none("on", it.after.on)
                .value(),
        )
        .put(
            "sharing",
            Write::default()
                .day_or_none("on", it.sharing.on)
                .text("to", &it.sharing.to)
                .text("points", &it.sharing.points)
                .text("ask", &it.sharing.ask)
                .day_or_none("done", it.sharing.done)
                .value(),
        )
        .list("marks", it.marks.iter().map(mark_out).collect())
        .put("scale", it.scale.as_ref().map_or(Value::Null, scale_out))
        .put(
            "later",
            Write::default()
                .text("kept_up", &it.later.kept_up)
                .day_or_none("on", it.later.on)
                .value(),
        )
        .put(
            "goal",
            Write::default()
                .put("chosen", Value::Bool(it.goal.chosen))
                .text("why", &it.goal.why)
                .text("different", &it.goal.different)
                .value(),
        )
        .put("unlisted", Value::Bool(it.unlisted))
        .value()
}

pub(super) fn enrolment_in(mut saved: Read) -> Result<Enrolment, Unreadable> {
    let mut reached = LiteMap::new();
    let mut days = saved.object("reached")?;
    for state in State::ALL {
        // Only what was reached is there.
        if let Ok(day) = days.day(state.word()) {
            reached.insert(state, day);
        }
    }
    let course = match saved.take("course")? {
        Value::Null => None,
        key => Some(key_in(Read::new(key)?)?),
    };
    let mut before = saved.object("before")?;
    let mut after = saved.object("after")?;
    let mut sharing = saved.object("sharing")?;
    let mut later = saved.object("later")?;
    let mut goal = saved.object("goal")?;
    let unread = match saved.take("unread") {
        Err(_) => Unread::default(),
        Ok(unread) => unread_in(Read::new(unread)?)?,
    };
    let mut marks = Vec::new();
    for mark in saved.objects("marks")? {
        marks.push(mark_in(mark)?);
    }
    let scale = match saved.take("scale")? {
        Value::Null => None,
        scale => Some(scale_in(Read::new(scale)?)?),
    };
    Ok(Enrolment {
        pack: saved.id("pack", PackId::parse)?,
        course,
        title: saved.text("title")?,
        form: word(&mut saved, "form", Form::parse)?,
        required: saved.flag("required")?,
        year: small(saved.number("year")?)?,
        state: word(&mut saved, "state", State::parse)?,
        reached,
        apply_by: saved.day_or_none("apply_by")?,
        from: saved.day_or_none("from")?,
        to: saved.day_or_none("to")?,
        minutes: whole_in(&mut saved, "minutes")?,
        yen: whole_in(&mut saved, "yen")?,
        subsidy: whole_in(&mut saved, "subsidy")?,
        scheme: tag_in(saved.object("scheme")?, SupportId::parse)?,
        application: saved.text("application")?,
        abilities: ties_in(&mut saved)?,
        expires: saved.day_or_none("expires")?,
        note: saved.text("note")?,
        before: Before {
            want: before.text("want")?,
            marked: before.day_or_none("marked")?,
        },
        after: After {
            learned: after.text("learned")?,
            satisfaction: byte_in(&mut after, "satisfaction")?,
            differently: after.text("differently")?,
            on: after.day_or_none("on")?,
        },
        sharing: Sharing {
            on: sharing.day_or_none("on")?,
            to: sharing.text("to")?,
            points: sharing.text("points")?,
            ask: sharing.text("ask")?,
            done: sharing.day_or_none("done")?,
        },
        marks,
        scale,
        later: Later {
            kept_up: later.text("kept_up")?,
            on: later.day_or_none("on")?,
        },
        goal: Goal {
            chosen: goal.flag("chosen")?,
            why: goal.text("why")?,
            different: goal.text("different")?,
        },
        unlisted: saved.flag("unlisted")?,
        unread,
    })
}

fn unread_in(mut saved: Read) -> Result<Unread, Unreadable> {
    Ok(Unread {
        minutes: saved.text("minutes")?,
        yen: saved.text("yen")?,
        subsidy: saved.text("subsidy")?,
    })
}

fn mark_out(mark: &Mark) -> Value {
    Write::default()
        .text("pack", mark.ability.pack.as_str())
        .text("competency", mark.ability.competency.as_str())
        .text("title", &mark.ability.title)
        .put("before", byte_out(mark.before))
        .put("then", byte_out(mark.then))
        .put("now", byte_out(mark.now))
        .value()
}

fn mark_in(mut saved: Read) -> Result<Mark, Unreadable> {
    Ok(Mark {
        ability: Tie {
            pack: saved.id("pack", PackId::parse)?,
            competency: saved.id("competency", CompetencyId::parse)?,
            title: saved.text("title")?,
        },
        before: byte_in(&mut saved, "before")?,
        then: byte_in(&mut saved, "then")?,
        now: byte_in(&mut saved, "now")?,
    })
}

pub(super) fn study_year_out(it: &StudyYear) -> Value {
    Write::default()
        .number("year", it.year.into())
        .put("minutes", whole_out(it.minutes))
        .put("yen", whole_out(it.yen))
        .put("assumed", whole_out(it.assumed))
        .value()
}

pub(super) fn study_year_in(mut saved: Read) -> Result<StudyYear, Unreadable> {
    Ok(StudyYear {
        year: small(saved.number("year")?)?,
        minutes: whole_in(&mut saved, "minutes")?,
        yen: whole_in(&mut saved, "yen")?,
        assumed: whole_in(&mut saved, "assumed")?,
    })
}

fn key_out(key: &CourseKey) -> Value {
    Write::default()
        .text("origin", key.origin.word())
        .text("id", key.id.as_str())
        .value()
}

fn key_in(mut saved: Read) -> Result<CourseKey, Unreadable> {
    Ok(CourseKey {
        origin: word(&mut saved, "origin", Origin::parse)?,
        id: saved.id("id", EntryId::parse)?,
    })
}

pub(super) fn whole_out(number: Option<u32>) -> Value {
    number_out(number.map(u64::from))
}

/// A number that is larger than any of ours is read as the largest.
pub(super) fn whole_in(saved: &mut Read, name: &str) -> Result<Option<u32>, Unreadable> {
    let number = number_in(saved, name)?;
    Ok(number.map(|n| u32::try_from(n).unwrap_or(u32::MAX)))
}

pub(super) fn byte_out(number: Option<u8>) -> Value {
    number_out(number.map(u64::from))
}

pub(super) fn byte_in(saved: &mut Read, name: &str) -> Result<Option<u8>, Unreadable> {
    match number_in(saved, name)? {
        None => Ok(None),
        Some(n) => u8::try_from(n).map(Some).map_err(|_| Unreadable::Content),
    }
}
