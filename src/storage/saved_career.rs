//! Records of a career, as they are on disk.

use litemap::LiteMap;
use serde_json::Value;

use super::envelope::Unreadable;
use super::json::{Read, Write};
use super::saved_items::{tie_out, ties_in};
use crate::domain::career::path::{LifeKind, LifePeriod, Post, PostKind, Tag};
use crate::domain::career::person::{Birth, Person};
use crate::domain::career::plan::{Plan, Planned, Slot};
use crate::domain::career::when::When;
use crate::domain::id::{BadId, EntryId, GradeId, ItemId, PackId};

pub(super) fn post_out(it: &Post) -> Value {
    post_fields(it).value()
}

fn post_fields(it: &Post) -> Write {
    Write::default()
        .put("from", when_out(Some(it.from)))
        .put("to", when_out(it.to))
        .text("department", &it.department)
        .put("field", tag_out(&it.field, EntryId::as_str))
        .put("grade", tag_out(&it.grade, GradeId::as_str))
        .text("kind", it.kind.word())
        .text("note", &it.note)
        .put("turn", Value::from(it.turn))
}

pub(super) fn post_in(mut saved: Read) -> Result<Post, Unreadable> {
    post_from(&mut saved)
}

fn post_from(saved: &mut Read) -> Result<Post, Unreadable> {
    Ok(Post {
        from: when_in(saved, "from")?.ok_or(Unreadable::Content)?,
        to: when_in(saved, "to")?,
        department: saved.text("department")?,
        field: tag_in(saved.object("field")?, EntryId::parse)?,
        grade: tag_in(saved.object("grade")?, GradeId::parse)?,
        kind: word(saved, "kind", PostKind::parse)?,
        note: saved.text("note")?,
        turn: saved.signed_or_none("turn")?,
    })
}

pub(super) fn life_out(it: &LifePeriod) -> Value {
    Write::default()
        .put("from", when_out(Some(it.from)))
        .put("to", when_out(it.to))
        .text("kind", it.kind.word())
        .text("note", &it.note)
        .value()
}

pub(super) fn life_in(mut saved: Read) -> Result<LifePeriod, Unreadable> {
    Ok(LifePeriod {
        from: when_in(&mut saved, "from")?.ok_or(Unreadable::Content)?,
        to: when_in(&mut saved, "to")?,
        kind: word(&mut saved, "kind", LifeKind::parse)?,
        note: saved.text("note")?,
    })
}

pub(super) fn plan_out(it: &Plan) -> Value {
    let mut posts = Write::default();
    for (id, planned) in &it.posts {
        let mut wording = Write::default();
        for (slot, text) in &planned.wording {
            wording = wording.text(slot.word(), text);
        }
        let planned = post_fields(&planned.post)
            .text("reason", &planned.reason)
            .list("abilities", planned.abilities.iter().map(tie_out).collect())
            .put(
                "qualification",
                tag_out(&planned.qualification, EntryId::as_str),
            )
            .text("gain", &planned.gain)
            .text("plan_b", &planned.plan_b)
            .put("wording", wording.value());
        posts = posts.put(id.as_str(), planned.value());
    }
    Write::default()
        .text("name", &it.name)
        .put("posts", posts.value())
        .value()
}

pub(super) fn plan_in(mut saved: Read) -> Result<Plan, Unreadable> {
    let mut posts = LiteMap::new();
    for (id, planned) in saved.object("posts")?.fields() {
        let id = ItemId::parse(&id).map_err(|_| Unreadable::Content)?;
        posts.insert(id, planned_in(Read::new(planned)?)?);
    }
    Ok(Plan {
        name: saved.text("name")?,
        posts,
    })
}

fn planned_in(mut saved: Read) -> Result<Planned, Unreadable> {
    let mut wording = LiteMap::new();
    for (slot, text) in saved.object("wording")?.fields() {
        let slot = Slot::parse(&slot).ok_or(Unreadable::Content)?;
        let text = text.as_str().ok_or(Unreadable::Content)?;
        wording.insert(slot, text.to_owned());
    }
    Ok(Planned {
        post: post_from(&mut saved)?,
        reason: saved.text("reason")?,
        abilities: ties_in(&mut saved)?,
        qualification: tag_in(saved.object("qualification")?, EntryId::parse)?,
        gain: saved.text("gain")?,
        plan_b: saved.text("plan_b")?,
        wording,
    })
}

pub(super) fn person_out(it: &Person) -> Value {
    let birth = it.birth.map_or(Value::Null, |birth| {
        Write::default()
            .number("year", birth.year.into())
            .put("month", small_out(birth.month))
            .put("day", small_out(birth.day))
            .value()
    });
    let tag = |tag: &Tag<EntryId>| tag_out(tag, EntryId::as_str);
    Write::default()
        .put("birth", birth)
        .put("joined", it.joined.map_or(Value::Null, Value::from))
        .put("retires_at", small_out(it.retires_at))
        .put("steps_down_at", small_out(it.steps_down_at))
        .put("early_years", small_out(it.early_years))
        .list(
            "qualifications",
            it.qualifications.iter().map(tag).collect(),
        )
        .put(
            "plan",
            it.plan
                .as_ref()
                .map_or(Value::Null, |id| Value::from(id.as_str())),
        )
        .value()
}

pub(super) fn person_in(mut saved: Read) -> Result<Person, Unreadable> {
    let birth = match saved.take("birth")? {
        Value::Null => None,
        birth => {
            let mut birth = Read::new(birth)?;
            Some(Birth {
                year: year(birth.number("year")?)?,
                month: small_in(&mut birth, "month")?,
                day: small_in(&mut birth, "day")?,
            })
        }
    };
    let mut qualifications = Vec::new();
    for tag in saved.objects("qualifications")? {
        qualifications.push(tag_in(tag, EntryId::parse)?);
    }
    let joined = match saved.take("joined")? {
        Value::Null => None,
        joined => Some(year(joined.as_u64().ok_or(Unreadable::Content)?)?),
    };
    let plan = match saved.take("plan")? {
        Value::Null => None,
        plan => Some(id(plan.as_str(), ItemId::parse)?),
    };
    Ok(Person {
        birth,
        joined,
        retires_at: small_in(&mut saved, "retires_at")?,
        steps_down_at: small_in(&mut saved, "steps_down_at")?,
        early_years: small_in(&mut saved, "early_years")?,
        qualifications,
        plan,
    })
}

/// A fiscal year and, if it is known, the calendar's month in it.
fn when_out(when: Option<When>) -> Value {
    when.map_or(Value::Null, |when| {
        Write::default()
            .number("year", when.year.into())
            .put("month", small_out(when.month))
            .value()
    })
}

fn when_in(saved: &mut Read, name: &str) -> Result<Option<When>, Unreadable> {
    let mut saved = match saved.take(name)? {
        Value::Null => return Ok(None),
        when => Read::new(when)?,
    };
    Ok(Some(When {
        year: year(saved.number("year")?)?,
        month: small_in(&mut saved, "month")?,
    }))
}

fn tag_out<T>(tag: &Tag<T>, text: fn(&T) -> &str) -> Value {
    let (pack, of) = match &tag.of {
        Some((pack, of)) => (Value::from(pack.as_str()), Value::from(text(of))),
        None => (Value::Null, Value::Null),
    };
    Write::default()
        .put("pack", pack)
        .put("id", of)
        .text("name", &tag.name)
        .value()
}

fn tag_in<T>(mut saved: Read, parse: fn(&str) -> Result<T, BadId>) -> Result<Tag<T>, Unreadable> {
    let of = match (saved.take("pack")?, saved.take("id")?) {
        (Value::Null, Value::Null) => None,
        (pack, of) => Some((id(pack.as_str(), PackId::parse)?, id(of.as_str(), parse)?)),
    };
    Ok(Tag {
        of,
        name: saved.text("name")?,
    })
}

fn id<T>(text: Option<&str>, parse: fn(&str) -> Result<T, BadId>) -> Result<T, Unreadable> {
    parse(text.ok_or(Unreadable::Content)?).map_err(|_| Unreadable::Content)
}

fn word<T>(saved: &mut Read, name: &str, parse: fn(&str) -> Option<T>) -> Result<T, Unreadable> {
    parse(&saved.text(name)?).ok_or(Unreadable::Content)
}

fn year(number: u64) -> Result<u16, Unreadable> {
    u16::try_from(number).map_err(|_| Unreadable::Content)
}

fn small_out(number: Option<u8>) -> Value {
    number.map_or(Value::Null, Value::from)
}

fn small_in(saved: &mut Read, name: &str) -> Result<Option<u8>, Unreadable> {
    match saved.take(name)? {
        Value::Null => Ok(None),
        number => {
            let number = number.as_u64().and_then(|n| u8::try_from(n).ok());
            number.map(Some).ok_or(Unreadable::Content)
        }
    }
}
