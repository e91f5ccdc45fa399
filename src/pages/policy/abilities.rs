//! 能力一覧: the table of abilities by grade, and a search through everything it says.

use leptos::prelude::*;

use super::{back, inherited};
use crate::components::{all, heading, link, list, live, para, search_field, section};
use crate::domain::fold::{finds, fold};
use crate::domain::framework::{Band, Framework, Grade};
use crate::domain::id::{CompetencyId, GradeId};
use crate::route::{Policy, Route};
use crate::state::Desk;
use crate::text::{policy, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().abilities;
    let framework = desk.framework();
    let query = RwSignal::new(String::new());
    let haystack = haystack(&framework);
    let mine = desk.grade().map(|g| g.id);
    let content = live(move || {
        let query = query.get();
        match query.trim() {
            "" => matrix(&desk.framework(), mine.as_ref()),
            query => found(&haystack, query),
        }
    });
    let mut page = vec![
        back(words().titles.policy, Policy::Vision),
        heading(words().titles.abilities),
        para("lead", (w.lead)(&framework.organization)),
    ];
    page.extend(inherited(&framework));
    page.push(search_field("search", w.search, w.search_hint, query));
    page.push(content);
    page.push(bands(&framework));
    all(page)
}

fn cell_href(ability: &CompetencyId, grade: &GradeId) -> String {
    Route::Policy(Policy::Ability(ability.clone(), grade.clone())).href()
}

/// Highest grade first, as the documents print it.
fn matrix(framework: &Framework, mine: Option<&GradeId>) -> AnyView {
    let w = &policy().abilities;
    let is_mine = |grade: &Grade| (mine == Some(&grade.id)).then_some("");
    let mut head = Vec::new();
    for grade in framework.grades.iter().rev() {
        let mark = is_mine(grade).map(|_| view! { <span class="mine">{w.mine}</span> }.into_any());
        let name = grade.name.clone();
        head.push(view! { <th scope="col" data-mine=is_mine(grade)>{name} {mark}</th> }.into_any());
    }
    let columns = (framework.grades.len() + 1).to_string();
    let mut groups = Vec::new();
    for group in &framework.groups {
        let mut rows = Vec::new();
        for ability in framework
            .competencies
            .iter()
            .filter(|c| c.group == group.id)
        {
            let mut cells = Vec::new();
            for grade in framework.grades.iter().rev() {
                let content = match framework.expectation(&grade.id, &ability.id) {
                    Some(_) => {
                        let name = (w.cell)(&ability.name, &grade.name);
                        let href = cell_href(&ability.id, &grade.id);
                        view! { <a href=href aria-label=name>"○"</a> }.into_any()
                    }
                    None => view! {
                        <span aria-hidden="true">"・"</span>
                        <span class="sr-only">{w.blank}</span>
                    }
                    .into_any(),
                };
                cells.push(view! { <td data-mine=is_mine(grade)>{content}</td> }.into_any());
            }
            let name = ability.name.clone();
            rows.push(view! { <tr><th scope="row">{name}</th> {cells}</tr> }.into_any());
        }
        let name = group.name.clone();
        let columns = columns.clone();
        let title =
            view! { <tr><th scope="rowgroup" colspan=columns class="group">{name}</th></tr> };
        groups.push(view! { <tbody>{title} {rows}</tbody> }.into_any());
    }
    view! {
        {para("note", w.legend)}
        <div class="table-scroll" tabindex="0" role="group" aria-label=w.table>
            <table class="matrix">
                <caption>{w.table}</caption>
                <thead>
                    <tr>
                        <th scope="col">{w.ability}</th>
                        {head}
                    </tr>
                </thead>
                {groups}
            </table>
        </div>
    }
    .into_any()
}

/// One definition, with all it says in the form in which it is searched.
struct Hay {
    label: String,
    statement: String,
    href: String,
    folded: String,
}

fn haystack(framework: &Framework) -> Vec<Hay> {
    let mut haystack = Vec::new();
    for e in &framework.expectations {
        let (Some(grade), Some(ability)) = (
            framework.grade(&e.grade),
            framework.competency(&e.competency),
        ) else {
            continue;
        };
        let mut text = format!(
            "{}\n{}\n{}\n{}\n{}",
            ability.name, ability.about, grade.name, e.statement, e.example
        );
        for part in ability
            .aliases
            .iter()
            .chain(&grade.aliases)
            .chain(&e.indicators)
            .chain([&e.step_up])
        {
            text.push('\n');
            text.push_str(part);
        }
        haystack.push(Hay {
            label: (policy().abilities.cell)(&ability.name, &grade.name),
            statement: e.statement.clone(),
            href: cell_href(&e.competency, &e.grade),
            folded: fold(&text),
        });
    }
    haystack
}

fn found(haystack: &[Hay], query: &str) -> AnyView {
    let w = &policy().abilities;
    let mut hits = Vec::new();
    for hay in haystack.iter().filter(|hay| finds(query, &hay.folded)) {
        hits.push(all(vec![
            link(hay.label.clone(), hay.href.clone()),
            para("note", hay.statement.clone()),
        ]));
    }
    let count = match hits.len() {
        0 => w.found_none.to_owned(),
        n => (w.found)(n),
    };
    view! {
        <p role="status">{count}</p>
        {list("plain-list", hits)}
    }
    .into_any()
}

/// What the document asks of several grades at once, beside its table.
fn bands(framework: &Framework) -> AnyView {
    let w = &policy().abilities;
    if framework.bands.is_empty() {
        return ().into_any();
    }
    let mut content = vec![para("", w.bands_lead)];
    for band in &framework.bands {
        content.push(band_view(framework, band));
    }
    section(w.bands, content)
}

fn band_view(framework: &Framework, band: &Band) -> AnyView {
    let w = &policy().abilities;
    let mut abilities = Vec::new();
    for ability in &band.abilities {
        let mut items = Vec::new();
        for item in &ability.items {
            items.extend(framework.item(item).map(|i| i.name.clone()));
        }
        let measured = match items.as_slice() {
            [] => w.not_evaluated.to_owned(),
            items => (w.evaluated_by)(&items.join("、")),
        };
        let name = view! { <h4>{ability.name.clone()}</h4> }.into_any();
        abilities.push(all(vec![
            name,
            para("", ability.text.clone()),
            para("note", measured),
        ]));
    }
    view! {
        <details class="ladder">
            <summary>{band.name.clone()}</summary>
            {list("plain-list guidelines", abilities)}
            {super::source(framework, band.source.as_ref())}
        </details>
    }
    .into_any()
}
