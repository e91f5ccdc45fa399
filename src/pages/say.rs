//! Values of the desk in words.

use crate::browser::clock;
use crate::domain::answer::{Answer, Entry};
use crate::domain::backup::BackupAge;
use crate::domain::focus::Focus;
use crate::domain::framework::Framework;
use crate::domain::id::CompetencyId;
use crate::domain::scale::{KNOWS_ONLY, Scale};
use crate::domain::sheet::Conflict;
use crate::domain::snapshot::{Row, Snapshot};
use crate::state::{Change, Desk, Notice};
use crate::storage::vault::{SaveError, Stop};
use crate::text::words;

/// いわき市／一般事務／係長, as far as chosen.
pub fn who(desk: Desk) -> String {
    let known = [
        desk.municipality(),
        desk.family().map(|f| f.name),
        desk.grade().map(|g| g.name),
    ];
    let known: Vec<_> = known.into_iter().flatten().collect();
    if known.is_empty() {
        words().app.not_chosen.to_owned()
    } else {
        known.join("／")
    }
}

pub fn competency(framework: &Framework, id: &CompetencyId) -> String {
    framework
        .competency(id)
        .map_or_else(|| id.to_string(), |c| c.name.clone())
}

/// 3 一人でできる; the label alone where a scale has no such point any more.
pub fn point(scale: &Scale, level: u8) -> String {
    scale
        .point(level)
        .map_or_else(|| level.to_string(), |p| format!("{} {}", p.value, p.label))
}

pub fn threshold(scale: &Scale) -> String {
    point(scale, scale.meets)
}

pub fn answer(scale: &Scale, answer: &Answer) -> String {
    match answer {
        Answer::Point(level) => point(scale, *level),
        Answer::OffScale(id) => match scale.off(id) {
            Some(off) => off.label.clone(),
            // Offered beside the pack's own when one looks at a higher grade.
            None if id.as_str() == KNOWS_ONLY => words().app.knows_only.to_owned(),
            None => id.to_string(),
        },
    }
}

/// On the scale it was given on.
pub fn answer_of(framework: &Framework, entry: Option<&Entry>) -> String {
    let Some((given, entry)) = entry.and_then(|e| Some((e.answer.as_ref()?, e))) else {
        return words().app.unanswered.into();
    };
    let is_known = framework.scales.iter().any(|s| s.id == entry.scale);
    match entry.asked.chosen.as_str() {
        // As it was called then: the scale is gone.
        chosen if !chosen.is_empty() && !is_known => chosen.to_owned(),
        _ => answer(framework.scale_of(&entry.scale), given),
    }
}

/// An answer of a finished self-check, on the scale that was frozen with it.
pub fn frozen(record: &Snapshot, row: &Row) -> String {
    let entry = &row.entry;
    let Some(given) = &entry.answer else {
        return words().app.unanswered.into();
    };
    match record.scale(&entry.scale) {
        Some(scale) => answer(scale, given),
        None => entry.asked.chosen.clone(),
    }
}

/// By when a focus point is to be done, and whether that day is over.
pub fn due(desk: Desk, focus: &Focus) -> Option<String> {
    let w = &words().home;
    let mut text = (w.focus_by)(&clock::era(focus.by?));
    if focus.is_late(desk.today()) {
        text += w.focus_late;
    }
    Some(text)
}

/// For the one `role="status"`.
pub fn notice(desk: Desk, notice: &Notice) -> String {
    let w = &words().status;
    let framework = desk.framework();
    match notice {
        Notice::Quiet => String::new(),
        Notice::Saved(change) => match change {
            Change::Profile => (w.profile)(&who(desk)),
            Change::Rated(id, a) => {
                (w.rated)(&competency(&framework, id), &answer(&desk.scale(), a))
            }
            Change::TakenBack(id) => (w.taken_back)(&competency(&framework, id)),
            Change::Noted(id) => (w.noted)(&competency(&framework, id)),
            Change::PutBack(id) => (w.put_back)(&competency(&framework, id)),
            Change::Interest(true, name) => (w.of_interest)(name),
            Change::Interest(false, name) => (w.not_of_interest)(name),
            Change::Item(kind, true) => (w.kept)(*kind),
            Change::Item(kind, false) => (w.removed)(*kind),
            Change::Anew(true) => w.begun_anew.into(),
            Change::Anew(false) => w.anew_undone.into(),
            Change::Seen => w.seen.into(),
            Change::WroteOut => w.wrote_out.into(),
            Change::Told(text) => text.clone(),
            Change::Pending => w.pending.into(),
            Change::Backup => w.backup.into(),
        },
        Notice::NotSaved(_) => w.not_saved.into(),
        Notice::FromOtherTab => w.other_tab.into(),
        Notice::Conflicts(conflicts) => conflicts
            .iter()
            .map(|c| conflict(&framework, c))
            .collect::<Vec<_>>()
            .join(""),
        Notice::Exported {
            counts: c,
            left_out,
        } => {
            let mut text = (w.exported)(c);
            if *left_out > 0 {
                text += &(w.left_out)(*left_out);
            }
            text
        }
        Notice::ExportedRaw => w.exported_raw.into(),
        Notice::ExportFailed => w.export_failed.into(),
        Notice::Imported(c) => (w.imported)(c),
        Notice::ImportUndone => w.import_undone.into(),
        Notice::Refused(error) => match error {
            SaveError::Full => w.refused_full.into(),
            SaveError::Stopped(Stop::Newer(_)) => w.refused_newer.into(),
            SaveError::Stopped(Stop::Blocked(_)) => w.refused_stopped.into(),
            SaveError::Unverified | SaveError::Cleared => w.refused_unverified.into(),
        },
        Notice::Erased => w.erased.into(),
        Notice::PackKept(city) => (w.pack_kept)(city),
        Notice::PackDropped => w.pack_dropped.into(),
        Notice::CoursesKept(n) => (w.courses_kept)(*n),
        Notice::CoursesDropped => w.courses_dropped.into(),
    }
}

fn conflict(framework: &Framework, conflict: &Conflict) -> String {
    let w = &words().status;
    let title = competency(framework, &conflict.competency);
    match &conflict.theirs.answer {
        Some(_) => (w.conflict)(&title, &answer_of(framework, Some(&conflict.theirs))),
        None => (w.conflict_none)(&title),
    }
}

/// Why nothing can be stored.
pub fn stop(stop: &Stop) -> String {
    let w = &words().health;
    match stop {
        Stop::Blocked(word) => (w.blocked)(word),
        Stop::Newer(_) => w.newer.into(),
    }
}

pub fn failure(error: &SaveError) -> String {
    let w = &words().health;
    match error {
        SaveError::Full => w.full.into(),
        SaveError::Unverified => w.unverified.into(),
        SaveError::Cleared => w.cleared.into(),
        SaveError::Stopped(_) => w.failed.into(),
    }
}

pub fn backup(desk: Desk, age: BackupAge) -> String {
    let w = &words().home;
    let on = desk.with_notebook(|n| n.backup.as_ref().map(|mark| mark.on));
    match (on, age.days) {
        (Some(on), Some(days)) => (w.backup_age)(&clock::era(on), days, age.edits),
        _ if age.edits == 0 => w.backup_nothing.into(),
        _ => (w.backup_never)(age.edits),
    }
}
