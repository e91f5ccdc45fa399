//! Papers and replies, as they are on disk and in the files that travel (see `papers`).

use litemap::LiteMap;
use serde_json::Value;

use super::envelope::Unreadable;
use super::json::{Read, Write};
use super::saved_answers::{answer_in, answer_out, asked_in, asked_out, scale_in, scale_out};
use crate::domain::id::{CompetencyId, GradeId, ItemId, PackId};
use crate::domain::review::{Opinion, Paper, PaperItem, Reply};

pub(super) fn paper_out(paper: &Paper) -> Value {
    let item = |item: &PaperItem| {
        Write::default()
            .text("competency", item.competency.as_str())
            .put("asked", asked_out(&item.asked))
            .put("own", answer_out(item.own.as_ref()))
            .texts("notes", &item.notes)
            .value()
    };
    Write::default()
        .text("id", paper.id.as_str())
        .day("on", paper.on)
        .text("pack", paper.pack.as_str())
        .text("edition", &paper.edition)
        .text("organization", &paper.organization)
        .text("grade", paper.grade.as_str())
        .text("grade_name", &paper.grade_name)
        .text("from", &paper.from)
        .text("message", &paper.message)
        .put("scale", scale_out(&paper.scale))
        .list("items", paper.items.iter().map(item).collect())
        .value()
}

pub(super) fn paper_in(mut saved: Read) -> Result<Paper, Unreadable> {
    let mut items = Vec::new();
    for mut item in saved.objects("items")? {
        items.push(PaperItem {
            competency: item.id("competency", CompetencyId::parse)?,
            asked: asked_in(item.object("asked")?)?,
            own: answer_in(item.take("own")?)?,
            notes: item.texts("notes")?,
        });
    }
    Ok(Paper {
        id: saved.id("id", ItemId::parse)?,
        on: saved.day("on")?,
        pack: saved.id("pack", PackId::parse)?,
        edition: saved.text("edition")?,
        organization: saved.text("organization")?,
        grade: saved.id("grade", GradeId::parse)?,
        grade_name: saved.text("grade_name")?,
        from: saved.text("from")?,
        message: saved.text("message")?,
        scale: scale_in(saved.object("scale")?)?,
        items,
    })
}

pub(super) fn reply_out(reply: &Reply) -> Value {
    let mut opinions = Write::default();
    for (id, opinion) in &reply.opinions {
        let saved = Write::default()
            .put("answer", answer_out(opinion.answer.as_ref()))
            .text("comment", &opinion.comment)
            .value();
        opinions.put(id.as_str(), saved);
    }
    Write::default()
        .text("id", reply.id.as_str())
        .text("paper", reply.paper.as_str())
        .text("mark", &reply.mark)
        .number("revision", reply.revision)
        .day("on", reply.on)
        .text("by", &reply.by)
        .put("opinions", opinions.value())
        .value()
}

pub(super) fn reply_in(mut saved: Read) -> Result<Reply, Unreadable> {
    let mut opinions = LiteMap::new();
    for (id, opinion) in saved.object("opinions")?.fields() {
        let mut opinion = Read::new(opinion)?;
        let answer = answer_in(opinion.take("answer")?)?;
        let comment = opinion.text("comment")?;
        let id = CompetencyId::parse(&id).map_err(|_| Unreadable::Content)?;
        opinions.insert(id, Opinion { answer, comment });
    }
    Ok(Reply {
        id: saved.id("id", ItemId::parse)?,
        paper: saved.id("paper", ItemId::parse)?,
        mark: saved.text("mark")?,
        revision: saved.number("revision")?,
        on: saved.day("on")?,
        by: saved.text("by")?,
        opinions,
    })
}
