//! Entries of the catalogue that a person made, as they are on disk.

use serde_json::Value;

use super::envelope::Unreadable;
use super::json::{Read, Write};
use super::saved_career::word;
use super::saved_items::{tie_out, ties_in};
use super::saved_training::{byte_in, byte_out, whole_in, whole_out};
use crate::domain::training::Form;
use crate::domain::training::own::OwnCourse;

pub(super) fn course_out(it: &OwnCourse) -> Value {
    let mut saved = Write::default();
    // Rare: absent where every number could be read.
    for (name, text) in [
        ("unread_minutes", &it.unread_minutes),
        ("unread_yen", &it.unread_yen),
    ] {
        if !text.is_empty() {
            saved.text(name, text);
        }
    }
    saved
        .text("title", &it.title)
        .text("form", it.form.word())
        .text("by", &it.by)
        .text("about", &it.about)
        .list("abilities", it.abilities.iter().map(tie_out).collect())
        .put("minutes", whole_out(it.minutes))
        .put("yen", whole_out(it.yen))
        .day_or_none("from", it.from)
        .day_or_none("to", it.to)
        .day_or_none("apply_by", it.apply_by)
        .put("renew_years", byte_out(it.renew_years))
        .value()
}

pub(super) fn course_in(mut saved: Read) -> Result<OwnCourse, Unreadable> {
    Ok(OwnCourse {
        title: saved.text("title")?,
        form: word(&mut saved, "form", Form::parse)?,
        by: saved.text("by")?,
        about: saved.text("about")?,
        abilities: ties_in(&mut saved)?,
        minutes: whole_in(&mut saved, "minutes")?,
        yen: whole_in(&mut saved, "yen")?,
        from: saved.day_or_none("from")?,
        to: saved.day_or_none("to")?,
        apply_by: saved.day_or_none("apply_by")?,
        renew_years: byte_in(&mut saved, "renew_years")?,
        unread_minutes: text_or_none(&mut saved, "unread_minutes")?,
        unread_yen: text_or_none(&mut saved, "unread_yen")?,
    })
}

/// Empty where it is absent.
fn text_or_none(saved: &mut Read, name: &str) -> Result<String, Unreadable> {
    match saved.take(name) {
        Err(_) => Ok(String::new()),
        Ok(Value::String(text)) => Ok(text),
        Ok(_) => Err(Unreadable::Content),
    }
}
