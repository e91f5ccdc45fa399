//! 出典と補正: which document says what, and where we read it differently from how it is printed.

use leptos::prelude::*;

use crate::browser::{clock, page as browser_page};
use crate::components::{Cell, all, around, heading, para, section, table};
use crate::domain::framework::Framework;
use crate::state::Desk;
use crate::text::{sources, words};

pub fn page(desk: Desk) -> AnyView {
    let w = sources();
    let framework = desk.framework();
    let mut content = vec![
        heading(words().titles.sources),
        para(
            "lead",
            (w.edition)(&framework.organization, &framework.edition),
        ),
    ];
    if let Some((from, to)) = framework.valid_from.zip(framework.valid_to) {
        content.push(para("", (w.valid)(&clock::era(from), &clock::era(to))));
    }
    content.extend(problems(desk));
    content.extend([
        para("", w.lead),
        para("", w.ours),
        section(w.documents, vec![documents(&framework)]),
        section(w.corrections, corrections(&framework)),
        para("note", w.tokens),
        licences(),
    ]);
    all(content)
}

/// On a host they are a file beside the page; the single file carries them itself.
fn licences() -> AnyView {
    let label = words().app.licences;
    match browser_page::carried_licences() {
        Some(text) => view! {
            <details>
                <summary>{label}</summary>
                <pre>{text}</pre>
            </details>
        }
        .into_any(),
        None => {
            let link = view! { <a href="LICENSES.txt" target="_blank">{label}</a> };
            around("note", vec![link.into_any()])
        }
    }
}

/// What of the municipality's file is not used or looks odd, for whoever keeps it.
fn problems(desk: Desk) -> Option<AnyView> {
    let w = sources();
    let rows: Vec<_> = desk
        .pack_problems()
        .into_iter()
        .map(|p| vec![Cell::Text(p.at), Cell::Text(p.what), Cell::Text(p.mend)])
        .collect();
    let head = [w.col_where, w.col_problem, w.col_mend];
    (!rows.is_empty()).then(|| section(w.problems, vec![table(w.problems_table, &head, rows)]))
}

fn documents(framework: &Framework) -> AnyView {
    let w = sources();
    let rows = framework.sources.iter().map(|source| {
        [&source.title, &source.section, &source.published]
            .map(|text| Cell::Text(text.clone()))
            .into()
    });
    table(
        w.documents_table,
        &[w.col_title, w.col_section, w.col_published],
        rows.collect(),
    )
}

fn corrections(framework: &Framework) -> Vec<AnyView> {
    let w = sources();
    if framework.corrections.is_empty() {
        return vec![para("", w.no_corrections)];
    }
    let rows = framework.corrections.iter().map(|correction| {
        let section = framework
            .source(&correction.source)
            .map_or_else(String::new, |s| s.section.clone());
        vec![
            Cell::Text(section),
            Cell::Text(correction.printed.clone()),
            Cell::Text(correction.read_as.clone()),
            Cell::Text(correction.why.clone()),
        ]
    });
    let head = [w.col_where, w.col_printed, w.col_read_as, w.col_why];
    vec![
        para("", w.corrections_lead),
        table(w.corrections_table, &head, rows.collect()),
    ]
}
