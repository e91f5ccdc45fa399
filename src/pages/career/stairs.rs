//! 職位の階段: what each grade asks for, from one's own to the top, and what to begin today.

use leptos::prelude::*;

use super::guide_parts::{to, to_career};
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, button, details, heading, link, list, live, para, section, tag,
};
use crate::domain::career::staircase::{
    Asks, Beginning, OwnLine, Stair, begin_today, rises, staircase,
};
use crate::domain::framework::Framework;
use crate::domain::id::CompetencyId;
use crate::domain::next::{Ahead, Class, Start};
use crate::domain::standing::Place;
use crate::route::{Ahead as AheadPage, Career, Route};
use crate::state::Desk;
use crate::text::{guide, words};

/// For how many steps it is said what to begin today.
const NEAR: usize = 2;

pub fn page(desk: Desk) -> AnyView {
    live(move || match (desk.family(), desk.grade()) {
        (Some(family), Some(grade)) => {
            let framework = desk.framework();
            let sheet = desk.with_notebook(|n| n.current_sheet().cloned());
            let stairs = staircase(&framework, &family.id, &grade.id, sheet.as_ref());
            view(&framework, &family.name, &grade.name, &stairs)
        }
        _ => super::super::set_up_first(desk, words().titles.stairs),
    })
}

fn view(framework: &Framework, family: &str, own: &str, stairs: &[Stair]) -> AnyView {
    let w = &guide().stairs;
    let head = vec![to_career(), heading(words().titles.stairs)];
    let Some(top) = stairs.last() else {
        let to_plans = link(guide().tracks.to_plans, to(Career::Plans));
        let none = vec![para("", (w.none)(own)), around("", vec![to_plans])];
        return all([head, none].into_iter().flatten().collect());
    };
    let lead = match stairs.len() {
        1 => (w.top)(own),
        n => (w.lead)(family, own, n - 1),
    };
    let print = button(w.print, Weight::Secondary, browser_page::print);
    let rises = rises(framework, stairs);
    let mut steps = Vec::new();
    for (i, stair) in stairs.iter().enumerate() {
        let rise = i.checked_sub(1).and_then(|below| rises.get(below));
        steps.push(step(framework, stair, rise));
    }
    let name = (w.list)(own, &top.grade.name);
    let steps = view! { <ol class="stairs" aria-label=name>{steps}</ol> }.into_any();
    let mut content = head;
    content.extend([
        para("lead", lead),
        para("no-print", w.purpose),
        around("no-print button-row", vec![print]),
        para("note", w.legend),
    ]);
    if rises.iter().any(|rise| !rise.unmarked.is_empty()) {
        content.push(para("note", w.blank));
    }
    content.push(steps);
    if stairs.len() > 1 {
        content.push(begin(framework, stairs));
        content.push(read(framework, stairs));
    }
    all(content)
}

fn step(framework: &Framework, stair: &Stair, rise: Option<&Ahead>) -> AnyView {
    let w = &guide().stairs;
    let phase = stair.phase.map(|p| para("caption", p.name.clone()));
    let content = match (&stair.asks, rise) {
        (Asks::Own(lines), _) => own_step(lines),
        (Asks::Higher(seen), rise) => rise_step(framework, rise.unwrap_or(seen)),
    };
    let is_own = matches!(stair.asks, Asks::Own(_));
    let current = is_own.then_some("step");
    let foot = match is_own {
        true => para("caption", w.own),
        false => {
            let to = Route::Ahead(AheadPage::Grade(stair.grade.id.clone())).href();
            let name = (w.more_of)(&stair.grade.name);
            view! { <a class="no-print" href=to aria-label=name>{w.more}</a> }.into_any()
        }
    };
    view! {
        <li aria-current=current>
            <h2>{stair.grade.name.clone()}</h2>
            {phase}
            {content}
            {foot}
        </li>
    }
    .into_any()
}

fn own_step(lines: &[OwnLine]) -> AnyView {
    let w = &guide().stairs;
    let is_met = |line: &&OwnLine| matches!(line.place, Place::Met(_));
    let met = lines.iter().filter(is_met).count();
    let mut rows = Vec::new();
    for line in lines {
        let mark = is_met(&line).then(|| tag(w.met, true));
        rows.push(all(vec![
            line.competency.name.clone().into_any(),
            mark.into_any(),
        ]));
    }
    all(vec![
        para("note", (w.own_count)(lines.len(), met)),
        list("plain-list", rows),
    ])
}

fn rise_step(framework: &Framework, rise: &Ahead) -> AnyView {
    let w = &guide().stairs;
    let mut counts = [0; 3];
    let mut rows = Vec::new();
    for line in &rise.lines {
        let (at, word) = match &line.class {
            Class::Continues => (0, w.continues),
            Class::GrowsFrom(_) => (1, w.grows),
            Class::New => (2, w.new),
        };
        counts[at] += 1;
        let roots = match &line.class {
            Class::GrowsFrom(roots) => Some(para("note", (w.grows_from)(&names(framework, roots)))),
            Class::Continues | Class::New => None,
        };
        rows.push(all(vec![
            line.competency.name.clone().into_any(),
            tag(word, at == 0),
            roots.into_any(),
        ]));
    }
    let unmarked: Vec<_> = rise.unmarked.iter().map(|c| c.name.as_str()).collect();
    let unmarked = (!unmarked.is_empty()).then(|| {
        let text = (w.unmarked)(&unmarked.join("、"));
        para("note", text)
    });
    all(vec![
        para("note", (w.count)(rise.lines.len(), counts)),
        list("plain-list", rows),
        unmarked.into_any(),
    ])
}

fn names(framework: &Framework, ids: &[CompetencyId]) -> String {
    let names = ids.iter().filter_map(|id| framework.competency(id));
    let names: Vec<_> = names.map(|c| c.name.as_str()).collect();
    names.join("、")
}

/// What to begin today, for the nearest steps.
fn begin(framework: &Framework, stairs: &[Stair]) -> AnyView {
    let w = &guide().stairs;
    let near = &stairs[..stairs.len().min(NEAR + 1)];
    let grades: Vec<_> = near.iter().skip(1).map(|s| s.grade.name.as_str()).collect();
    let found = begin_today(near);
    let rows = found.iter().map(|b| beginning(framework, b));
    section(
        w.begin,
        vec![
            para("hint", (w.begin_lead)(&grades.join("と"))),
            list("plain-list steps", rows.collect()),
        ],
    )
}

fn beginning(framework: &Framework, beginning: &Beginning) -> AnyView {
    let w = &guide().stairs;
    let text = match &beginning.start {
        Start::FirstHere(here) => {
            let ability = framework.competency(&here.competency);
            let name = ability.map_or("", |c| c.name.as_str());
            (w.start_here)(name, &here.step_up)
        }
        Start::TryOut(behaviour) => (w.start_try)(behaviour),
        Start::AskFor(example) => (w.start_ask)(example),
    };
    let leads = beginning.leads_to.iter();
    let leads: Vec<_> = leads
        .map(|(ability, grade)| (w.leads_to)(&grade.name, &ability.name))
        .collect();
    all(vec![
        para("", text),
        para("note", (w.to)(&leads.join("、"))),
    ])
}

/// The words themselves, grade by grade.
fn read(framework: &Framework, stairs: &[Stair]) -> AnyView {
    let w = &guide().stairs;
    let mut content = vec![para("hint", w.read_lead)];
    for stair in stairs {
        let Asks::Higher(ahead) = &stair.asks else {
            continue;
        };
        let mut lines = Vec::new();
        for line in &ahead.lines {
            let name = line.competency.name.clone();
            let text = line.expectation.statement.clone();
            lines.push(view! { <div><dt>{name}</dt><dd>{text}</dd></div> }.into_any());
        }
        let facts = view! { <dl class="facts stair-words">{lines}</dl> }.into_any();
        let first = ahead.lines.first();
        let source = first
            .and_then(|l| super::super::policy::source(framework, l.expectation.source.as_ref()));
        content.push(details(
            (w.asks)(&stair.grade.name),
            vec![facts, source.into_any()],
        ));
    }
    view! { <div class="no-print">{section(w.read, content)}</div> }.into_any()
}
