//! Keeping the list in place of the one before, and writing it as a part of a pack.

use std::sync::Arc;

use leptos::prelude::*;

use super::bench::Bench;
use super::kept::named;
use crate::browser::{files, page};
use crate::components::{Weight, all, around, button, details, live, para, section};
use crate::domain::training::course::Course;
use crate::domain::training::import::rows::Import;
use crate::domain::training::list::CourseList;
use crate::packs::MAX_ITEMS;
use crate::storage::vault::SaveError;
use crate::text::courses_in;

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Offered,
    Asking,
    Full,
}

pub fn view(bench: Bench, import: Arc<Import>) -> AnyView {
    let w = &courses_in().keep;
    let count = import.courses.len();
    if count == 0 {
        return section(w.heading, vec![para("", w.nothing)]);
    }
    let fits = bench.desk.courses_fitting(&import.courses);
    let offer = match fits < count {
        true => para("field-error", (w.too_much)(count, fits)),
        false => offer(bench, import.clone()),
    };
    section(
        w.heading,
        vec![para("", w.lead), offer, part_of_pack(bench, import)],
    )
}

fn offer(bench: Bench, import: Arc<Import>) -> AnyView {
    let w = &courses_in().keep;
    let step = RwSignal::new(Step::Offered);
    live(move || match step.get() {
        Step::Asking => untrack(|| asking(bench, import.clone(), step)),
        now => {
            let import = import.clone();
            let go = button(w.keep, Weight::Primary, move || {
                let is_kept = untrack(|| bench.desk.course_list().is_some());
                if is_kept {
                    step.set(Step::Asking);
                    page::after_render(|| page::focus("#courses-replace"));
                } else {
                    keep(bench, &import, step);
                }
            });
            let full = (now == Step::Full)
                .then(|| view! { <p class="field-error" role="alert">{w.full}</p> }.into_any());
            let mut content: Vec<_> = full.into_iter().collect();
            content.push(around("", vec![go]));
            all(content)
        }
    })
}

fn asking(bench: Bench, import: Arc<Import>, step: RwSignal<Step>) -> AnyView {
    let w = &courses_in().keep;
    let now = bench.desk.course_list().map(|list| named(&list));
    let lead = (w.ask_lead)(&now.unwrap_or_default(), import.courses.len());
    let sure = button(w.sure, Weight::Primary, move || keep(bench, &import, step));
    let cancel = button(w.cancel, Weight::Secondary, move || {
        step.set(Step::Offered);
        page::focus("#courses-read");
    });
    let content = vec![para("", lead), around("button-row", vec![sure, cancel])];
    view! {
        <div class="panel">
            <h3 id="courses-replace" tabindex="-1">{w.ask}</h3>
            {content}
        </div>
    }
    .into_any()
}

fn keep(bench: Bench, import: &Import, step: RwSignal<Step>) {
    let desk = bench.desk;
    let file = bench.file.get_untracked();
    let list = CourseList {
        file: file.map_or_else(String::new, |file| file.name.clone()),
        year: bench.year.get_untracked(),
        on: Some(untrack(|| desk.today())),
        courses: import.courses.clone(),
    };
    match desk.keep_course_list(list) {
        Ok(()) => {
            bench.clear();
            page::focus("h1");
        }
        Err(SaveError::Full) => step.set(Step::Full),
        Err(e) => {
            step.set(Step::Offered);
            desk.say_refused(e);
        }
    }
}

/// For HR: the same courses as the section of a pack.
fn part_of_pack(bench: Bench, import: Arc<Import>) -> AnyView {
    let w = &courses_in().section;
    let mut content = vec![para("", w.lead)];
    if import.courses.len() > MAX_ITEMS {
        content.push(para("field-error", (w.too_many)(MAX_ITEMS)));
    }
    let save = button(w.save, Weight::Secondary, move || {
        let text = bench.desk.courses_section(&import.courses, more);
        files::download(w.file, &text);
    });
    content.push(around("", vec![save]));
    details(w.heading, content)
}

/// What the section has no field for.
fn more(course: &Course) -> Vec<String> {
    let w = &courses_in().section;
    let mut lines = Vec::new();
    if !course.place.is_empty() {
        lines.push((w.place)(&course.place));
    }
    if !course.subsidy.is_empty() {
        lines.push((w.subsidy)(&course.subsidy));
    }
    let odd = course.minutes.filter(|minutes| minutes % 60 != 0);
    lines.extend(odd.map(|minutes| (w.length)(minutes)));
    lines
}
