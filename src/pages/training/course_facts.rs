//! What a course is for, how long it takes, what it costs and who pays.

use leptos::prelude::*;

use super::course_say;
use crate::browser::clock;
use crate::components::{all, around, link, list, para, section, tag};
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, GradeId};
use crate::domain::schemes::Category;
use crate::domain::training::course::Course;
use crate::domain::training::schemes::helps;
use crate::pages::say;
use crate::route::{Ahead, Policy, Route, Training};
use crate::state::Desk;
use crate::text::courses;

/// The abilities with the person's own cards, and the items that evaluate them.
pub fn abilities(desk: Desk, framework: &Framework, course: &Course) -> AnyView {
    let w = &courses().one;
    let mut rows = Vec::new();
    for id in &course.competencies {
        let Some(ability) = framework.competency(id) else {
            continue;
        };
        let (to, note) = card(desk, framework, id);
        let mut row = vec![link(ability.name.clone(), to.href())];
        row.push(para("note", note));
        rows.push(all(row));
    }
    let mut content = Vec::new();
    if rows.is_empty() {
        content.push(para("", w.no_abilities));
    } else {
        content.push(para("", w.abilities_lead));
        content.push(list("plain-list", rows));
    }
    let items = course.items.iter().filter_map(|id| framework.item(id));
    let items: Vec<_> = items.map(|item| item.name.as_str()).collect();
    let mut facts = Vec::new();
    if !items.is_empty() {
        facts.push(fact(w.items, items.join("、")));
    }
    if let Some(stage) = course.stage {
        facts.push(fact(w.stage, (w.stage_of)(stage.word())));
    }
    if !facts.is_empty() {
        content.push(view! { <dl class="facts">{facts}</dl> }.into_any());
    }
    section(w.abilities, content)
}

/// Where the ability is read: on one's own card, on that of a higher grade, or in the city's table.
fn card(desk: Desk, framework: &Framework, id: &CompetencyId) -> (Route, String) {
    let w = &courses().one;
    let own = desk.grade();
    if let Some(grade) = &own
        && framework.expectation(&grade.id, id).is_some()
    {
        let answer = say::answer_of(framework, desk.entry(id).as_ref());
        return (Route::Card(id.clone()), (w.own_answer)(&answer));
    }
    let asks = |grade: &GradeId| framework.expectation(grade, id).is_some();
    let name = |grade| {
        framework
            .grade(grade)
            .map_or_else(String::new, |g| (w.of_grade)(&g.name))
    };
    let own = own.map(|grade| grade.id);
    let family = desk.family().map(|f| f.grades).unwrap_or_default();
    let at = family.iter().position(|grade| Some(grade) == own.as_ref());
    let (below, above) = family.split_at(at.map_or(family.len(), |at| at + 1));
    if let Some(grade) = above.iter().find(|grade| asks(grade)) {
        let to = Route::Ahead(Ahead::Card(grade.clone(), id.clone()));
        return (to, name(grade));
    }
    // The nearest of those that lie behind, or else anybody's.
    let others = framework.grades.iter().map(|grade| &grade.id);
    match below.iter().rev().chain(others).find(|grade| asks(grade)) {
        Some(grade) => {
            let to = Route::Policy(Policy::Ability(id.clone(), grade.clone()));
            (to, name(grade))
        }
        None => (Route::Policy(Policy::Abilities), String::new()),
    }
}

fn fact(label: &'static str, text: impl Into<String>) -> AnyView {
    let text: String = text.into();
    view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any()
}

/// Length, cost and time always, said or not; the rest where it is said.
pub fn facts(course: &Course) -> AnyView {
    let (w, say) = (&courses().one, &courses().say);
    let unsaid = || say.unsaid.to_owned();
    let mut rows = vec![
        fact(w.length, course.minutes.map_or_else(unsaid, say.length)),
        fact(w.cost, course.yen.map_or_else(unsaid, say.yen)),
    ];
    let has_days = course.from.is_some() || course.to.is_some();
    if has_days {
        rows.push(fact(w.days, course_say::when(course)));
    }
    let mut words = course.when.clone();
    if words.is_empty() && !course.months.is_empty() {
        let months: Vec<_> = course.months.iter().map(|m| (say.month)(*m)).collect();
        words = months.join("・");
    }
    if words.is_empty() && !has_days {
        words = unsaid();
    }
    let partners = course.partners.join("、");
    let texts = [
        (w.when, words),
        (
            w.apply_by,
            course.apply_by.map_or_else(String::new, clock::era),
        ),
        (w.place, course.place.clone()),
        (w.partners, partners),
        (
            w.renew,
            course.renew_years.map_or_else(String::new, w.renew_years),
        ),
    ];
    for (label, text) in texts {
        if !text.is_empty() {
            rows.push(fact(label, text));
        }
    }
    let facts = view! { <dl class="facts">{rows}</dl> }.into_any();
    section(w.facts, vec![facts])
}

/// Which scheme pays; nothing for what the city holds by itself and nobody pays for.
pub fn help(framework: &Framework, course: &Course) -> AnyView {
    let (w, money) = (&courses().one, &courses().money);
    let mut content = Vec::new();
    if !course.subsidy.is_empty() {
        let subsidy = fact(w.subsidy, course.subsidy.clone());
        content.push(view! { <dl class="facts">{subsidy}</dl> }.into_any());
    }
    let mut rows = Vec::new();
    for help in helps(framework, course) {
        let amount = help.amount().unwrap_or((money.amount_unsaid)(help.gives));
        let name = help.support.name.clone().into_any();
        rows.push(all(vec![
            name,
            tag((money.group)(help.gives), false),
            para("note", amount),
        ]));
    }
    let is_held = matches!(
        course.category,
        Some(Category::Basic | Category::Special | Category::Dispatch | Category::Workplace)
    );
    if rows.is_empty() && content.is_empty() && is_held && course.yen.is_none_or(|yen| yen == 0) {
        return ().into_any();
    }
    if rows.is_empty() {
        content.push(para("", w.no_help));
    } else {
        content.push(list("plain-list course-help", rows));
        content.push(para("note", w.help_lead));
    }
    let to_money = link(w.to_money, Route::Training(Training::Money).href());
    content.push(around("no-print", vec![to_money]));
    section(w.help, content)
}
