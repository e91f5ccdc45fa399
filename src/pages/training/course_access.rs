//! Who a course is for, what stands between this person and it, and what to do about that.

use leptos::prelude::*;

use super::course_say;
use crate::components::{all, labelled, para, section};
use crate::domain::framework::Framework;
use crate::domain::schemes::Entry;
use crate::domain::training::access::Access;
use crate::domain::training::course::{Course, Origin};
use crate::text::courses;

pub fn view(framework: &Framework, course: &Course, access: &Access) -> AnyView {
    let w = &courses().one;
    section(
        w.who,
        vec![
            for_whom(framework, course),
            get_in(framework, course, access),
            para("note", courses().say.our_reading),
        ],
    )
}

/// As the catalogue says it.
fn for_whom(framework: &Framework, course: &Course) -> AnyView {
    let (w, say) = (&courses().one, &courses().say);
    if course.key.origin == Origin::Own {
        return ().into_any();
    }
    let or = |text: String, other: &str| match text.is_empty() {
        true => other.to_owned(),
        false => text,
    };
    let mut rows = Vec::new();
    let mut row = |label: &'static str, text: String| {
        rows.push(view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any());
    };
    if course.key.origin == Origin::Qualification {
        row(w.field, or(course.audience.clone(), say.unsaid));
    } else {
        if !course.audience.is_empty() {
            row(w.audience, course.audience.clone());
        }
        if !course.grades.is_empty() || course.audience.is_empty() {
            let grades = course_say::grades(framework, &course.grades);
            row(w.grades, or(grades, w.every_grade));
        }
        if !course.families.is_empty() {
            row(
                w.families,
                course_say::families(framework, &course.families),
            );
        }
        row(w.entry, or((say.entry)(&course.entry), say.unsaid));
    }
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

fn get_in(framework: &Framework, course: &Course, access: &Access) -> AnyView {
    let (w, one) = (&courses().access, &courses().one);
    let mut content = vec![view! { <h3>{one.get_in}</h3> }.into_any()];
    for condition in &access.conditions {
        let named = course_say::named(framework, condition);
        content.push(para("course-condition", (w.sentence)(condition, &named)));
        content.push(labelled("", one.next, (w.next)(condition)));
    }
    let is_wished = course.entry.contains(&Entry::Wish);
    let mut open = Vec::new();
    if access.is_open() && access.required {
        open.push(w.required_lead);
    } else if access.is_open() {
        open.push(w.open_lead);
        open.extend(match course.key.origin {
            Origin::Own => Some(w.how_own),
            Origin::Qualification => Some(w.how_qualification),
            _ if is_wished => Some(w.how_wish),
            _ => None,
        });
    }
    if access.entry_unsaid {
        open.push(w.entry_unsaid);
    }
    for text in open {
        content.push(para("", text));
    }
    all(content)
}
