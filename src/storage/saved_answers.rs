//! Answers, the words they were given to and the scales they were given on, as they are on disk.

use serde_json::Value;

use super::envelope::Unreadable;
use super::json::{Read, Write};
use crate::domain::answer::{Answer, Asked, Entry};
use crate::domain::id::{OffScaleId, ScaleId};
use crate::domain::scale::{OffScale, Point, Scale};

pub(super) fn entry_out(entry: &Entry) -> Value {
    Write::default()
        .put("answer", answer_out(entry.answer.as_ref()))
        .text("scale", entry.scale.as_str())
        .text("note", &entry.note)
        .day("on", entry.on)
        .put("asked", asked_out(&entry.asked))
        .value()
}

pub(super) fn entry_in(mut saved: Read) -> Result<Entry, Unreadable> {
    Ok(Entry {
        answer: answer_in(saved.take("answer")?)?,
        scale: saved.id("scale", ScaleId::parse)?,
        note: saved.text("note")?,
        on: saved.day("on")?,
        asked: asked_in(saved.object("asked")?)?,
    })
}

/// `{"point":3}`, `{"off-scale":"no-opportunity"}` or `null`.
pub(super) fn answer_out(answer: Option<&Answer>) -> Value {
    match answer {
        None => Value::Null,
        Some(Answer::Point(level)) => Write::default().number("point", (*level).into()).value(),
        Some(Answer::OffScale(id)) => Write::default().text("off-scale", id.as_str()).value(),
    }
}

pub(super) fn answer_in(saved: Value) -> Result<Option<Answer>, Unreadable> {
    if saved.is_null() {
        return Ok(None);
    }
    let mut saved = Read::new(saved)?;
    Ok(Some(match saved.small("point") {
        Ok(level) => Answer::Point(level),
        Err(_) => Answer::OffScale(saved.id("off-scale", OffScaleId::parse)?),
    }))
}

pub(super) fn asked_out(asked: &Asked) -> Value {
    Write::default()
        .text("title", &asked.title)
        .text("statement", &asked.statement)
        .texts("indicators", &asked.indicators)
        .text("chosen", &asked.chosen)
        .value()
}

pub(super) fn asked_in(mut saved: Read) -> Result<Asked, Unreadable> {
    Ok(Asked {
        title: saved.text("title")?,
        statement: saved.text("statement")?,
        indicators: saved.texts("indicators")?,
        // The first saves had none.
        chosen: saved.text("chosen").unwrap_or_default(),
    })
}

pub(super) fn scale_out(scale: &Scale) -> Value {
    let point = |p: &Point| {
        Write::default()
            .number("value", p.value.into())
            .text("label", &p.label)
            .text("anchor", &p.anchor)
            .value()
    };
    let off = |o: &OffScale| {
        Write::default()
            .text("id", o.id.as_str())
            .text("label", &o.label)
            .text("anchor", &o.anchor)
            .value()
    };
    Write::default()
        .text("id", scale.id.as_str())
        .text("name", &scale.name)
        .list("points", scale.points.iter().map(point).collect())
        .number("meets", scale.meets.into())
        .list("off_scale", scale.off_scale.iter().map(off).collect())
        .value()
}

/// What [`Scale`] promises is asked again: a file may come from anywhere.
pub(super) fn scale_in(mut saved: Read) -> Result<Scale, Unreadable> {
    let meets = saved.small("meets")?;
    let mut points: Vec<Point> = Vec::new();
    for mut p in saved.objects("points")? {
        let value = p.small("value")?;
        if points.last().is_some_and(|last| last.value >= value) {
            return Err(Unreadable::Content);
        }
        points.push(Point {
            value,
            label: p.text("label")?,
            anchor: p.text("anchor")?,
        });
    }
    if points.len() < 2 || points.iter().all(|p| p.value != meets) {
        return Err(Unreadable::Content);
    }
    let mut off_scale = Vec::new();
    for mut o in saved.objects("off_scale")? {
        off_scale.push(OffScale {
            id: o.id("id", OffScaleId::parse)?,
            label: o.text("label")?,
            anchor: o.text("anchor")?,
        });
    }
    Ok(Scale {
        id: saved.id("id", ScaleId::parse)?,
        name: saved.text("name")?,
        points,
        meets,
        off_scale,
    })
}
