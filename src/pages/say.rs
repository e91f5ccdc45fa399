//! Values of the desk in words.

use crate::browser::clock;
use crate::domain::answer::{Answer, Entry};
use crate::domain::backup::BackupAge;
use crate::domain::focus::Focus;
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, GradeId, ItemId};
use crate::domain::item::{Body, Kind};
use crate::domain::scale::{KNOWS_ONLY, Scale};
use crate::domain::sheet::Conflict;
use crate::route::{Ahead, Eyes, History, Notes, Policy, Route};
use crate::state::{Change, Desk, Notice};
use crate::storage::vault::{SaveError, Stop};
use crate::text::words;

/// The document's title at an address; unique for each.
pub fn title(desk: Desk, route: &Route) -> String {
    let page = page_title(desk, route);
    format!("{page}｜{}", words().app.name)
}

/// The page's own part of its title.
pub fn name(desk: Desk, route: &Route) -> String {
    let title = page_title(desk, route);
    title.split('｜').next().unwrap_or_default().to_owned()
}

fn page_title(desk: Desk, route: &Route) -> String {
    let w = words();
    let framework = &desk.framework();
    match route {
        Route::Home => w.titles.home.to_owned(),
        Route::Start(question) => {
            let step = (w.start.step)(*question as usize + 1);
            format!("{} {step}", w.titles.start)
        }
        Route::Assess => w.titles.assess.to_owned(),
        Route::Card(id) => match framework.competency(id) {
            Some(competency) => format!("{}｜{}", competency.name, w.titles.assess),
            None => w.titles.unknown.to_owned(),
        },
        Route::Result => w.titles.result.to_owned(),
        Route::Changes => format!("{}｜{}", w.titles.changes, w.titles.assess),
        Route::Focus => w.titles.focus.to_owned(),
        Route::Interview => w.titles.interview.to_owned(),
        Route::Notes(page) => notes_title(page, framework),
        Route::History(page) => history_title(desk, page),
        Route::Ahead(page) => ahead_title(page, framework),
        Route::Eyes(page) => eyes_title(desk, page),
        Route::Data => w.titles.data.to_owned(),
        Route::Settings => w.titles.settings.to_owned(),
        Route::Help => w.titles.help.to_owned(),
        Route::Sources => w.titles.sources.to_owned(),
        Route::Policy(policy) => policy_title(policy, framework),
        Route::Unknown(_) => w.titles.unknown.to_owned(),
    }
}

fn notes_title(page: &Notes, framework: &Framework) -> String {
    let w = words();
    match page {
        Notes::List => w.titles.notes.to_owned(),
        Notes::For(id) => (w.titles.notes_for)(&competency(framework, id)),
        Notes::One(_) => w.titles.note.to_owned(),
    }
}

fn history_title(desk: Desk, page: &History) -> String {
    let w = words();
    let on = |id: &ItemId| match desk.item(Kind::Snapshot, id) {
        Some(Body::Snapshot(s)) => Some((clock::era(s.on), s.grade_name)),
        _ => None,
    };
    let title = match page {
        History::List => return w.titles.history.to_owned(),
        History::One(id) => on(id).map(|(day, grade)| (w.titles.record)(&day, &grade)),
        History::Compare(before, after) => on(before)
            .zip(on(after))
            .map(|((before, _), (after, _))| (w.titles.compare)(&before, &after)),
    };
    let title = title.unwrap_or_else(|| w.titles.unknown.to_owned());
    format!("{title}｜{}", w.titles.history)
}

fn ahead_title(page: &Ahead, framework: &Framework) -> String {
    let w = words();
    let of = |id: &GradeId| {
        let grade = framework.grade(id);
        grade.map_or_else(
            || w.titles.unknown.to_owned(),
            |grade| (w.titles.ahead_of)(&grade.name),
        )
    };
    match page {
        Ahead::Next => w.titles.ahead.to_owned(),
        Ahead::Grade(grade) => format!("{}｜{}", of(grade), w.titles.ahead),
        Ahead::Card(grade, id) => format!("{}｜{}", competency(framework, id), of(grade)),
    }
}

fn eyes_title(desk: Desk, page: &Eyes) -> String {
    let w = words();
    let title = match page {
        Eyes::List => return w.titles.eyes.to_owned(),
        Eyes::Ask => w.titles.eyes_ask.to_owned(),
        Eyes::Request(id) => match desk.item(Kind::Request, id) {
            Some(Body::Request(it)) => (w.titles.eyes_request)(&clock::era(it.paper.on)),
            _ => w.titles.unknown.to_owned(),
        },
        Eyes::Review(id) => match desk.item(Kind::Review, id) {
            Some(Body::Review(it)) => (w.titles.eyes_review)(&it.paper.from),
            _ => w.titles.unknown.to_owned(),
        },
    };
    format!("{title}｜{}", w.titles.eyes)
}

fn policy_title(page: &Policy, framework: &Framework) -> String {
    let w = words();
    let title = match page {
        Policy::Vision => return w.titles.policy.to_owned(),
        Policy::Measures => w.titles.measures,
        Policy::Indicators => w.titles.indicators,
        Policy::Abilities => w.titles.abilities,
        Policy::Ability(id, grade) => {
            let grade = framework.grade(grade).map_or("", |g| &g.name);
            return format!(
                "{}（{grade}）｜{}",
                competency(framework, id),
                w.titles.abilities
            );
        }
        Policy::Guide => w.titles.guide,
        Policy::GuideTo(want) => return format!("{}｜{}", want.word(), w.titles.guide),
        Policy::Checkup => w.titles.checkup,
        Policy::Packs => w.titles.packs,
    };
    format!("{title}｜{}", w.titles.policy)
}

/// いわき市／一般事務／係長, as far as chosen.
pub fn who(desk: Desk) -> String {
    let known = [
        desk.municipality(),
        desk.family().map(|f| f.name),
        desk.grade().map(|g| g.name),
    ];
    let known: Vec<_> = known.into_iter().flatten().collect();
    if known.is_empty() {
        words().settings.not_yet.to_owned()
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
            None if id.as_str() == KNOWS_ONLY => words().card.knows_only.to_owned(),
            None => id.to_string(),
        },
    }
}

/// On the scale it was given on.
pub fn answer_of(framework: &Framework, entry: Option<&Entry>) -> String {
    let answered = entry.and_then(|e| Some((e.answer.as_ref()?, &e.scale)));
    answered.map_or_else(
        || words().assess.unanswered.into(),
        |(a, scale)| answer(framework.scale_of(scale), a),
    )
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
