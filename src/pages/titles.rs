//! What each address is called.

use super::say::competency;
use crate::browser::clock;
use crate::domain::framework::Framework;
use crate::domain::id::{GradeId, ItemId};
use crate::domain::item::{Body, Kind};
use crate::route::{Ahead, Career, Eyes, History, Notes, Policy, Route, Training};
use crate::state::Desk;
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
            let step = (w.app.step)(*question as usize + 1);
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
        Route::Career(page) => career_title(desk, page),
        Route::Training(page) => training_title(desk, page),
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

fn career_title(desk: Desk, page: &Career) -> String {
    let w = words();
    let plan = |id: &ItemId| match desk.item(Kind::Plan, id) {
        Some(Body::Plan(plan)) if plan.name.trim().is_empty() => w.titles.plans.to_owned(),
        Some(Body::Plan(plan)) => plan.name.clone(),
        _ => w.titles.unknown.to_owned(),
    };
    // With where it is, as far as that is told.
    let place = |title: &str, id: &ItemId, post: &ItemId| {
        let post = match desk.item(Kind::Plan, id) {
            Some(Body::Plan(plan)) => plan.posts.get(post).map(|p| p.post.clone()),
            _ => None,
        };
        let told = post.map(|p| [p.department, p.field.name]);
        let told = told.and_then(|told| told.into_iter().find(|name| !name.trim().is_empty()));
        told.map_or_else(|| title.to_owned(), |name| format!("{title}：{name}"))
    };
    let title = match page {
        Career::Overview => return w.titles.career.to_owned(),
        Career::Posts => w.titles.posts.to_owned(),
        Career::Post(_) => w.titles.post.to_owned(),
        Career::Life => w.titles.life.to_owned(),
        Career::Horizon => w.titles.horizon.to_owned(),
        Career::Plans => w.titles.plans.to_owned(),
        Career::Plan(id) => format!("{}｜{}", plan(id), w.titles.plans),
        Career::Planned(id, post) => {
            format!("{}｜{}", place(w.titles.planned, id, post), plan(id))
        }
        Career::Compare(one, other) => {
            format!("{}｜{}・{}", w.titles.compare_plans, plan(one), plan(other))
        }
        Career::Wish(id, post) => format!("{}｜{}", place(w.titles.wish, id, post), plan(id)),
        Career::Advice => w.titles.advice.to_owned(),
        Career::Tracks => w.titles.tracks.to_owned(),
        Career::Stairs => w.titles.stairs.to_owned(),
    };
    format!("{title}｜{}", w.titles.career)
}

fn training_title(desk: Desk, page: &Training) -> String {
    let w = words();
    let of = |title: &str, id: &ItemId| match desk.item(Kind::Enrolment, id) {
        Some(Body::Enrolment(it)) if !it.title.trim().is_empty() => {
            format!("{title}：{}", it.title)
        }
        _ => title.to_owned(),
    };
    let title = match page {
        Training::Overview => return w.titles.training.to_owned(),
        Training::Catalogue => w.titles.catalogue.to_owned(),
        Training::Course(key) => match desk.course_title(key) {
            Some(title) => format!("{title}｜{}", w.titles.course),
            None => w.titles.course.to_owned(),
        },
        Training::Own => w.titles.own_courses.to_owned(),
        Training::OwnOne(id) => match desk.item(Kind::OwnCourse, id) {
            Some(Body::OwnCourse(it)) => format!("{}｜{}", it.title, w.titles.own_courses),
            _ => w.titles.unknown.to_owned(),
        },
        Training::Suggest => w.titles.suggest.to_owned(),
        Training::Year(y) => (w.titles.training_year)(*y),
        Training::Years => w.titles.training_years.to_owned(),
        Training::One(id) => of(w.titles.enrolment, id),
        Training::Before(id) => of(w.titles.before, id),
        Training::After(id) => of(w.titles.after, id),
        Training::Sharing(id) => of(w.titles.sharing, id),
        Training::Later(id) => of(w.titles.later, id),
        Training::Change => w.titles.change.to_owned(),
        Training::Goals(y) => (w.titles.training_goals)(*y),
        Training::Record(y) => (w.titles.training_record)(*y),
        Training::Money => w.titles.money.to_owned(),
        Training::Qualifications => w.titles.qualifications.to_owned(),
        Training::Digital => w.titles.digital.to_owned(),
        Training::Import => w.titles.courses_in.to_owned(),
    };
    format!("{title}｜{}", w.titles.training)
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
