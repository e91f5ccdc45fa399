//! The three questions of the first visit; the same pages change an answer later.

use leptos::prelude::*;

use super::start_city;
use crate::browser::page;
use crate::components::{
    Choice, Choices, Weight, all, around, button, choice_group, heading, link, link_button,
    live_on, para,
};
use crate::domain::id::{FamilyId, GradeId};
use crate::domain::todo::Question;
use crate::route::Route;
use crate::state::Desk;
use crate::text::{assess as assess_words, start as start_words, words};

/// What a question page needs to know of its question.
pub(super) struct Asked {
    pub question: &'static str,
    pub why: &'static str,
    pub choices: Vec<Choice>,
    pub chosen: Signal<Option<usize>>,
    pub choose: Callback<usize>,
}

pub fn page(desk: Desk, question: Question) -> AnyView {
    // Whether this is a first visit or a change is decided once, before the answer settles it.
    let is_change = desk.is_set_up();
    // The grades on offer are the family's, which an undo or another tab may change.
    let offered = move || match desk.profile().family {
        Some(family) if question == Question::Grade => family.to_string(),
        _ => String::new(),
    };
    live_on(offered, move || {
        // A family's page needs a municipality, a grade's page a family.
        if desk.first_question().is_some_and(|open| open < question) {
            return earlier_first();
        }
        let asked = match question {
            Question::Municipality => return start_city::page(desk, is_change),
            Question::Family => family(desk),
            Question::Grade => grade(desk),
        };
        let error = RwSignal::new(String::new());
        let chosen = asked.chosen;
        let go_on = move || match chosen.get_untracked() {
            None => {
                error.set(format!(
                    "{}{}",
                    start_words().error_prefix,
                    start_words().choose
                ));
                page::focus("input[type=radio]");
            }
            Some(_) => go_on(desk, is_change),
        };
        form(
            question,
            asked,
            is_change,
            error,
            Callback::new(move |()| go_on()),
        )
    })
}

fn earlier_first() -> AnyView {
    let w = words();
    let first = Route::Start(Question::Municipality).href();
    all(vec![
        heading(w.titles.start),
        para("", assess_words().set_up_first),
        around(
            "",
            vec![link_button(start_words().first, Weight::Primary, first)],
        ),
    ])
}

/// To the next question without an answer, or to where the person came from.
pub(super) fn go_on(desk: Desk, is_change: bool) {
    let next = match desk.first_question() {
        Some(open) => Route::Start(open),
        None if is_change => Route::Settings,
        None => Route::Assess,
    };
    page::go(&next.href());
}

pub(super) fn form(
    question: Question,
    asked: Asked,
    is_change: bool,
    error: RwSignal<String>,
    go_on: Callback<()>,
) -> AnyView {
    let w = words();
    let Asked {
        question: title,
        why,
        choices,
        chosen,
        choose,
    } = asked;
    let choose = Callback::new(move |i| {
        error.set(String::new());
        choose.run(i);
    });
    let back = match question {
        _ if is_change => Route::Settings,
        Question::Municipality => Route::Home,
        Question::Family => Route::Start(Question::Municipality),
        Question::Grade => Route::Start(Question::Family),
    };
    let label = if is_change {
        start_words().back_to_settings
    } else {
        start_words().back
    };
    let mut content = vec![around("back", vec![link(label, back.href())])];
    if !is_change {
        content.push(para("caption", (w.app.step)(question as usize + 1)));
    }
    content.push(choice_group(Choices {
        name: "start".into(),
        legend: all(vec![heading(title), para("hint", why)]),
        choices,
        chosen,
        choose,
        error: error.into(),
    }));
    content.extend(match question {
        Question::Municipality => Some(para(
            "privacy",
            format!("{} {}", w.app.private, start_words().no_name),
        )),
        Question::Family => None,
        Question::Grade => Some(para("note", start_words().grade_change)),
    });
    content.push(around(
        "",
        vec![button(start_words().next, Weight::Primary, move || {
            go_on.run(())
        })],
    ));
    all(content)
}

fn family(desk: Desk) -> Asked {
    let w = start_words();
    let framework = desk.framework();
    let ids: Vec<FamilyId> = framework
        .job_families
        .iter()
        .map(|f| f.id.clone())
        .collect();
    let choices = framework.job_families.iter().map(|f| Choice {
        label: f.name.clone(),
        ..Choice::default()
    });
    let known = ids.clone();
    Asked {
        question: w.family,
        why: w.family_why,
        choices: choices.collect(),
        chosen: Signal::derive(move || {
            let mine = desk.profile().family?;
            known.iter().position(|id| *id == mine)
        }),
        choose: Callback::new(move |i: usize| {
            if let Some(id) = ids.get(i) {
                desk.choose_family(id.clone());
            }
        }),
    }
}

fn grade(desk: Desk) -> Asked {
    let w = start_words();
    let framework = desk.framework();
    let ids: Vec<GradeId> = desk.family().map_or_else(Vec::new, |f| f.grades);
    let choices = ids.iter().filter_map(|id| framework.grade(id)).map(|g| {
        let mut hint = g.roles.join("／");
        let others: Vec<_> = g
            .aliases
            .iter()
            .filter(|a| !g.name.contains(*a))
            .cloned()
            .collect();
        if !others.is_empty() {
            hint = format!("{hint}（{}）", (w.also_called)(&others.join("、")));
        }
        Choice {
            label: g.name.clone(),
            hint,
            ..Choice::default()
        }
    });
    let choices = choices.collect();
    let known = ids.clone();
    Asked {
        question: w.grade,
        why: w.grade_why,
        choices,
        chosen: Signal::derive(move || {
            let mine = desk.profile().grade?;
            known.iter().position(|id| *id == mine)
        }),
        choose: Callback::new(move |i: usize| {
            if let Some(id) = ids.get(i) {
                desk.choose_grade(id.clone());
            }
        }),
    }
}
