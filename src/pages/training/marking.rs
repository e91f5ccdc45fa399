//! Marking oneself in one ability: native radios with nothing chosen beforehand, to be taken back.

use leptos::prelude::*;

use super::learning_frame::Of;
use crate::browser::page as browser_page;
use crate::components::{
    Choice, Choices, Weight, all, around, block, button_of, choice_group, link_button, live, para,
};
use crate::domain::scale::Scale;
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::marks::{self, Look};
use crate::domain::worknote::Tie;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::learning;

/// On which scale one is asked, and about what: built anew only when that changes.
pub fn key(of: &Of) -> String {
    let Some(it) = of.now() else {
        return String::new();
    };
    let in_use = of.desk.scale();
    let mut key = format!("{}", marks::scale(&it, &in_use).id);
    for tie in marks::asked(&it) {
        key += &format!(" {}/{}", tie.pack, tie.competency);
    }
    key
}

/// Names the radios of one look at one ability.
fn name(tie: &Tie, look: Look) -> String {
    let look = match look {
        Look::Before => "before",
        Look::Then => "then",
        Look::Now => "now",
    };
    format!("mark-{look}-{}-{}", tie.pack, tie.competency)
}

pub fn group(of: &Of, tie: &Tie, look: Look, scale: &Scale) -> AnyView {
    let w = &learning().marking;
    let choices = scale.points.iter().map(|p| Choice {
        label: p.label.clone(),
        hint: p.anchor.clone(),
        mark: p.value.to_string(),
        apart: "",
    });
    let levels: Vec<_> = scale.points.iter().map(|p| p.value).collect();
    let (read, asked) = (of.clone(), tie.clone());
    let level = Memo::new(move |_| marks::level(&read.now()?, &asked, look));
    let known = levels.clone();
    let chosen = Signal::derive(move || {
        let level = level.get()?;
        known.iter().position(|l| *l == level)
    });
    let (write, marked, in_use) = (of.clone(), tie.clone(), scale.clone());
    let choose = Callback::new(move |i: usize| {
        let today = write.desk.today();
        write.change(false, |it| {
            let level = levels.get(i).copied();
            marks::give(it, &marked, look, level, &in_use, today);
        });
    });
    let group = choice_group(Choices {
        name: name(tie, look),
        legend: view! { <span class="mark-question">{(w.question)(look)}</span> }.into_any(),
        choices: choices.collect(),
        chosen,
        choose,
        error: Signal::stored(String::new()),
    });
    let (of, tie, in_use) = (of.clone(), tie.clone(), scale.clone());
    let take_back = live(move || {
        if level.read().is_none() {
            return ().into_any();
        }
        let (of, tie, in_use) = (of.clone(), tie.clone(), in_use.clone());
        let label = (w.take_back_of)(&tie.title, look);
        button_of(w.take_back, label, Weight::Quiet, move || {
            let today = of.desk.today();
            of.change(false, |it| {
                marks::give(it, &tie, look, None, &in_use, today);
            });
            // The button is about to go; the question it belongs to stays.
            browser_page::focus(&format!("[name={}]", name(&tie, look)));
        })
    });
    block(
        "mark-group",
        vec![group, block("take-back", vec![take_back])],
    )
}

/// Puts the focus on what was chosen for the person, who may choose otherwise.
pub fn focus_chosen(tie: &Tie, look: Look) {
    let at = format!("[name={}]:checked", name(tie, look));
    browser_page::after_render(move || browser_page::focus(&at));
}

/// The ability's name, and what one's own grade asks of it.
pub fn titled(desk: Desk, tie: &Tie) -> AnyView {
    let framework = desk.framework();
    let asked = desk.grade().filter(|_| tie.pack == framework.id);
    let asked = asked.and_then(|grade| {
        let asked = framework.expectation(&grade.id, &tie.competency)?;
        let text = (learning().marking.of_grade)(&grade.name, &asked.statement);
        Some(para("hint", text))
    });
    let title = view! { <h3>{tie.title.clone()}</h3> }.into_any();
    all(std::iter::once(title).chain(asked).collect())
}

/// The course is for no ability yet.
pub fn no_abilities(of: &Of) -> AnyView {
    let w = &learning().marking;
    let to = Route::Training(Training::One(of.id.clone())).href();
    let go = link_button(w.no_abilities_go, Weight::Secondary, to);
    all(vec![para("", w.no_abilities), around("", vec![go])])
}

/// That marks stay on the scale of the first, where another is in use now.
pub fn kept_scale(desk: Desk, it: &Enrolment) -> Option<AnyView> {
    let (kept, now) = (it.scale.as_ref()?, desk.scale());
    let said = (learning().marking.kept_scale)(&kept.name, &now.name);
    (kept.id != now.id).then(|| para("note", said))
}
