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

/// A year and a month in one number.
const MONTHS: u64 = 1_000;

pub(super) fn post_out(it: &Post) -> Value {
    post_fields(it).value()
}

fn post_fields(it: &Post) -> Write {
    let mut fields = Write::default();
    fields
        .number("from", when_out(it.from))
        .put("to", number_out(it.to.map(when_out)))
        .text("department", &it.department)
        .put("field", tag_out(&it.field, EntryId::as_str))
        .put("grade", tag_out(&it.grade, GradeId::as_str))
        .text("kind", it.kind.word())
        .text("note", &it.note)
        .put("turn", Value::from(it.turn));
    fields
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

/// Its kind has another name than a post's: neither is taken for the other.
pub(super) fn life_out(it: &LifePeriod) -> Value {
    Write::default()
        .number("from", when_out(it.from))
        .put("to", number_out(it.to.map(when_out)))
        .text("life", it.kind.word())
        .text("note", &it.note)
        .value()
}

pub(super) fn life_in(mut saved: Read) -> Result<LifePeriod, Unreadable> {
    Ok(LifePeriod {
        from: when_in(&mut saved, "from")?.ok_or(Unreadable::Content)?,
        to: when_in(&mut saved, "to")?,
        kind: word(&mut saved, "life", LifeKind::parse)?,
        note: saved.text("note")?,
    })
}

pub(super) fn plan_out(it: &Plan) -> Value {
    let mut posts = Write::default();
    for (id, planned) in &it.posts {
        let mut wording = Write::default();
        for (slot, text) in &planned.wording {
            wording.text(slot.word(), text);
        }
        let mut fields = post_fields(&planned.post);
        fields
            .text("reason", &planned.reason)
            .list("abilities", planned.abilities.iter().map(tie_out).collect())
            .put(
                "qualification",
                tag_out(&planned.qualification, EntryId::as_str),
            )
            .text("gain", &planned.gain)
            .text("plan_b", &planned.plan_b)
            .put("wording", wording.value());
        posts.put(id.as_str(), fields.value());
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

/// The numbers that are known of a person, by their names.
fn numbers(it: &Person) -> [(&'static str, Option<u16>); 7] {
    let birth = it.birth.as_ref();
    [
        ("birth_year", birth.map(|b| b.year)),
        ("birth_month", birth.and_then(|b| Some(b.month?.into()))),
        ("birth_day", birth.and_then(|b| Some(b.day?.into()))),
        ("joined", it.joined),
        ("retires_at", it.retires_at.map(u16::from)),
        ("steps_down_at", it.steps_down_at.map(u16::from)),
        ("early_years", it.early_years.map(u16::from)),
    ]
}

pub(super) fn person_out(it: &Person) -> Value {
    let mut out = Write::default();
    for (name, number) in numbers(it) {
        out.put(name, number_out(number.map(u64::from)));
    }
    let tag = |tag: &Tag<EntryId>| tag_out(tag, EntryId::as_str);
    let plan = it.plan.as_ref().map_or("", ItemId::as_str);
    out.list(
        "qualifications",
        it.qualifications.iter().map(tag).collect(),
    )
    .text("plan", plan)
    .value()
}

pub(super) fn person_in(mut saved: Read) -> Result<Person, Unreadable> {
    let mut known = numbers(&Person::default());
    for (name, number) in &mut known {
        *number = number_in(&mut saved, name)?.map(small).transpose()?;
    }
    let [year, month, day, joined, own @ ..] = known.map(|(_, number)| number);
    let byte = |number: Option<u16>| number.map(|n| n as u8);
    let mut qualifications = Vec::new();
    for tag in saved.objects("qualifications")? {
        qualifications.push(tag_in(tag, EntryId::parse)?);
    }
    let plan = saved.text("plan")?;
    let plan = match plan.as_str() {
        "" => None,
        plan => Some(id(Some(plan), ItemId::parse)?),
    };
    if [month, day].iter().chain(&own).flatten().any(|n| *n > 255) {
        return Err(Unreadable::Content);
    }
    let [retires_at, steps_down_at, early_years] = own.map(byte);
    Ok(Person {
        birth: year.map(|year| Birth {
            year,
            month: byte(month),
            day: byte(day),
        }),
        joined,
        retires_at,
        steps_down_at,
        early_years,
        qualifications,
        plan,
    })
}

/// A fiscal year and, if it is known, the calendar's month in it, as one number: 2026000 is the year alone,
/// 2026005 its April. Whatever was kept as a month comes back as that.
fn when_out(when: When) -> u64 {
    u64::from(when.year) * MONTHS + when.month.map_or(0, |month| u64::from(month) + 1)
}

fn when_in(saved: &mut Read, name: &str) -> Result<Option<When>, Unreadable> {
    let Some(number) = number_in(saved, name)? else {
        return Ok(None);
    };
    let month = match number % MONTHS {
        0 => None,
        n => Some(u8::try_from(n - 1).map_err(|_| Unreadable::Content)?),
    };
    Ok(Some(When {
        year: small(number / MONTHS)?,
        month,
    }))
}

pub(super) fn tag_out<T>(tag: &Tag<T>, text: fn(&T) -> &str) -> Value {
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

pub(super) fn tag_in<T>(
    mut saved: Read,
    parse: fn(&str) -> Result<T, BadId>,
) -> Result<Tag<T>, Unreadable> {
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

pub(super) fn word<T>(
    saved: &mut Read,
    name: &str,
    parse: fn(&str) -> Option<T>,
) -> Result<T, Unreadable> {
    parse(&saved.text(name)?).ok_or(Unreadable::Content)
}

pub(super) fn small(number: u64) -> Result<u16, Unreadable> {
    u16::try_from(number).map_err(|_| Unreadable::Content)
}

pub(super) fn number_out(number: Option<u64>) -> Value {
    number.map_or(Value::Null, Value::from)
}

pub(super) fn number_in(saved: &mut Read, name: &str) -> Result<Option<u64>, Unreadable> {
    match saved.take(name)? {
        Value::Null => Ok(None),
        number => number.as_u64().map(Some).ok_or(Unreadable::Content),
    }
}
