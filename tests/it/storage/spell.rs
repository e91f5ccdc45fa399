//! A notebook value by value, in the words of a row. What format 1 had no place for is said only where
//! it is there.

use std::fmt::Write;

use michishirube::domain::Day;
use michishirube::domain::answer::{Answer, Asked, Entry};
use michishirube::domain::edition::Table;
use michishirube::domain::item::Body;
use michishirube::domain::notebook::Notebook;
use michishirube::domain::review::{Opinion, Paper, Reply};
use michishirube::domain::scale::Scale;
use michishirube::domain::sheet::Sheet;
use michishirube::domain::snapshot::Snapshot;

use crate::notation::words_of_kind;

fn or_dash(text: Option<impl ToString>) -> String {
    text.map_or_else(|| "-".into(), |text| text.to_string())
}

/// With everything visible that is none.
fn plain(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            '\n' => shown.push_str("\\n"),
            '\u{2028}' | '\u{202e}' | '\u{feff}' => shown.extend(c.escape_unicode()),
            c if c.is_control() => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    shown
}

fn answer(answer: Option<&Answer>) -> String {
    match answer {
        None => "None".into(),
        Some(Answer::Point(level)) => format!("Point({level})"),
        Some(Answer::OffScale(off)) => format!("OffScale({off})"),
    }
}

fn asked(asked: &Asked) -> String {
    let words = [
        &[asked.title.clone(), asked.statement.clone()][..],
        &asked.indicators,
    ]
    .concat();
    let words: Vec<_> = words.iter().map(|text| plain(text)).collect();
    let chosen = match asked.chosen.as_str() {
        "" => String::new(),
        chosen => format!(" → {}", plain(chosen)),
    };
    format!("{}{chosen}", words.join(" | "))
}

fn entry(out: &mut String, id: &str, e: &Entry) {
    let _ = writeln!(
        out,
        "  {id}: {} on {}, {}",
        answer(e.answer.as_ref()),
        e.scale,
        e.on
    );
    let _ = writeln!(out, "    note: {}", plain(&e.note));
    let _ = writeln!(out, "    asked: {}", asked(&e.asked));
}

fn table(out: &mut String, seen: &Table) {
    let _ = writeln!(out, "  seen {}", plain(&seen.edition));
    for (id, words) in &seen.rows {
        let _ = writeln!(out, "    {id}: {}", asked(words));
    }
}

fn sheet(out: &mut String, head: &str, sheet: &Sheet) {
    let _ = write!(out, "sheet {head}, last {}", or_dash(sheet.last.as_ref()));
    if sheet.round > 0 {
        let _ = write!(out, ", round {}, {} changes", sheet.round, sheet.changes);
    }
    out.push('\n');
    for (id, e) in &sheet.entries {
        entry(out, id.as_str(), e);
    }
    if let Some(seen) = &sheet.seen {
        table(out, seen);
    }
}

fn scale(out: &mut String, scale: &Scale) {
    let points = scale.points.iter().map(|p| {
        let meets = if p.value == scale.meets { "*" } else { "" };
        format!(
            "{}{meets} {} {}",
            p.value,
            plain(&p.label),
            plain(&p.anchor)
        )
    });
    let offs = scale.off_scale.iter();
    let offs = offs.map(|o| format!("?{} {} {}", o.id, plain(&o.label), plain(&o.anchor)));
    let all: Vec<_> = points.chain(offs).collect();
    let _ = writeln!(
        out,
        "  scale {} {}: {}",
        scale.id,
        plain(&scale.name),
        all.join(" / ")
    );
}

fn snapshot(out: &mut String, it: &Snapshot) {
    let of = format!("{}/{}", it.sheet.pack, it.sheet.grade);
    let names = [&it.organization, &it.grade_name, &it.edition].map(|text| plain(text));
    let _ = writeln!(
        out,
        "  {} of {}, {of}, round {}: {}",
        it.nth,
        it.on,
        it.round,
        names.join(" | ")
    );
    let _ = writeln!(out, "  remark: {}", plain(&it.remark));
    it.scales.iter().for_each(|s| scale(out, s));
    for row in &it.rows {
        let old = if row.is_old { "old " } else { "" };
        entry(out, &format!("{old}{}", row.competency), &row.entry);
    }
}

fn paper(out: &mut String, it: &Paper) {
    let names = [
        &it.organization,
        &it.grade_name,
        &it.edition,
        &it.from,
        &it.message,
    ];
    let names = names.map(|text| plain(text)).join(" | ");
    let _ = writeln!(
        out,
        "  paper {} of {}, {}/{}: {names}",
        it.id, it.on, it.pack, it.grade
    );
    scale(out, &it.scale);
    for item in &it.items {
        let _ = writeln!(
            out,
            "  {}: {} {}",
            item.competency,
            answer(item.own.as_ref()),
            asked(&item.asked)
        );
        for note in &item.notes {
            let _ = writeln!(out, "    note: {}", plain(note));
        }
    }
}

fn opinions<'a>(
    out: &mut String,
    all: impl IntoIterator<Item = (&'a michishirube::domain::id::CompetencyId, &'a Opinion)>,
) {
    for (id, opinion) in all {
        let _ = writeln!(
            out,
            "    {id}: {} {}",
            answer(opinion.answer.as_ref()),
            plain(&opinion.comment)
        );
    }
}

fn reply(out: &mut String, it: &Reply) {
    let (mark, by) = (plain(&it.mark), plain(&it.by));
    let _ = writeln!(
        out,
        "  reply {} to {} {mark}, revision {} of {}, by {by}",
        it.id, it.paper, it.revision, it.on
    );
    opinions(out, &it.opinions);
}

fn body(out: &mut String, it: &Body) {
    let day = |on: Option<Day>| or_dash(on);
    match it {
        Body::Snapshot(it) => snapshot(out, it),
        Body::Note(it) => {
            let _ = writeln!(out, "  of {}: {}", it.on, plain(&it.text));
            for tie in &it.abilities {
                let _ = writeln!(
                    out,
                    "    {}/{}: {}",
                    tie.pack,
                    tie.competency,
                    plain(&tie.title)
                );
            }
        }
        Body::Focus(it) => {
            let names = format!("{} | {}", plain(&it.title), plain(&it.grade_name));
            let _ = writeln!(out, "  {}/{}/{}: {names}", it.pack, it.grade, it.competency);
            for text in [&it.what, &it.place, &it.sign] {
                let _ = writeln!(out, "    {}", plain(text));
            }
            let _ = writeln!(out, "    by {}, closed {}", day(it.by), day(it.closed));
        }
        Body::Request(it) => {
            paper(out, &it.paper);
            for (id, own) in &it.own {
                let _ = writeln!(out, "  own {id}: {}", answer(Some(own)));
            }
            it.replies.values().for_each(|r| reply(out, r));
        }
        Body::Review(it) => {
            paper(out, &it.paper);
            let (mark, by) = (plain(&it.mark), plain(&it.by));
            let _ = writeln!(
                out,
                "  mine {} {mark}, revision {}, by {by}",
                it.reply, it.revision
            );
            let _ = writeln!(
                out,
                "    revealed {}, returned {}",
                day(it.revealed),
                day(it.returned)
            );
            opinions(out, &it.opinions);
        }
        // What careers and trainings are made of is held value by value in `career::saved` and
        // `training::saved`.
        Body::Post(_)
        | Body::Life(_)
        | Body::Plan(_)
        | Body::Person(_)
        | Body::Enrolment(_)
        | Body::OwnCourse(_)
        | Body::StudyYear(_)
        | Body::Asleep(..) => {
            let _ = writeln!(out, "  {it:?}");
        }
    }
}

pub fn spell_out(notebook: &Notebook) -> String {
    let mut out = String::new();
    let p = &notebook.profile;
    let pack = or_dash(p.pack.as_ref());
    let _ = write!(
        out,
        "profile {pack} {} {}",
        or_dash(p.family.as_ref()),
        or_dash(p.grade.as_ref())
    );
    if let Some(scale) = &p.scale {
        let _ = write!(out, " on {scale}");
    }
    out.push('\n');
    if let Some(mark) = &notebook.backup {
        let _ = writeln!(out, "backup {} after {} edits", mark.on, mark.edits);
    }
    for (key, it) in &notebook.sheets {
        let look = if key.ahead { "^" } else { "" };
        sheet(&mut out, &format!("{look}{}/{}", key.pack, key.grade), it);
    }
    for (pack, interests) in &notebook.interests {
        let _ = writeln!(out, "interests {pack}, {} changes", interests.changes);
        for (id, interest) in &interests.supports {
            let _ = writeln!(out, "  {id}: {}, {}", plain(&interest.name), interest.on);
        }
    }
    for (key, item) in &notebook.items {
        let word = words_of_kind(key.kind);
        let days = format!("made {}, {}", item.made, item.on);
        let _ = writeln!(out, "{word} {}, {days}, {} changes", key.id, item.changes);
        match &item.body {
            Some(it) => body(&mut out, it),
            None => out.push_str("  removed\n"),
        }
    }
    // Empty texts leave blanks at line ends.
    let lines = out
        .lines()
        .map(|line| format!("{}\n", line.trim_end_matches(' ')));
    lines.collect()
}
