//! 受講の前に: what one wants to be able to do, and how one sees oneself now in what the course is for.

use leptos::prelude::*;

use super::learning_frame::{Of, page as frame};
use super::marking;
use crate::components::{
    Weight, all, around, block, button_of, live, live_on, note_field, para, section,
};
use crate::domain::id::ItemId;
use crate::domain::scale::Scale;
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::marks::{self, Earlier, Look, Offer};
use crate::domain::training::steps::Step;
use crate::domain::worknote::Tie;
use crate::pages::say;
use crate::state::Desk;
use crate::text::learning;

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    frame(desk, id, Step::Before, content)
}

fn content(of: &Of, _: &Enrolment) -> Vec<AnyView> {
    let w = &learning().before;
    let want = note_field(
        "want",
        w.want,
        w.want_hint,
        of.text(|it| it.before.want.clone()),
        of.writes(|it, text| it.before.want = text),
    );
    let is_over = |of: &Of| {
        of.now()
            .is_some_and(|it| marks::is_over(&it, of.desk.today()))
    };
    let (asked, shown) = (of.clone(), of.clone());
    let marks = live_on(
        move || format!("{} {}", is_over(&asked), marking::key(&asked)),
        move || match (shown.now(), is_over(&shown)) {
            (None, _) => ().into_any(),
            (Some(it), true) => over(&shown, &it),
            (Some(it), false) => open(&shown, &it),
        },
    );
    vec![
        para("lead", w.lead),
        block("loop-fields", vec![want]),
        section(w.marks, vec![marks]),
    ]
}

fn open(of: &Of, it: &Enrolment) -> AnyView {
    let asked = marks::asked(it);
    if asked.is_empty() {
        return marking::no_abilities(of);
    }
    let in_use = of.desk.scale();
    let scale = marks::scale(it, &in_use);
    let mut parts = vec![para("hint", learning().before.marks_lead)];
    parts.extend(marking::kept_scale(of.desk, it));
    let abilities = asked.iter().map(|tie| {
        let content = vec![
            marking::titled(of.desk, tie),
            offer(of, tie, scale),
            marking::group(of, tie, Look::Before, scale),
        ];
        block("mark-ability", content)
    });
    parts.push(block("mark-abilities", abilities.collect()));
    all(parts)
}

/// What the self-check says, to begin with. It goes when there is a mark.
fn offer(of: &Of, tie: &Tie, scale: &Scale) -> AnyView {
    let (of, tie, scale) = (of.clone(), tie.clone(), scale.clone());
    let (read, asked) = (of.clone(), tie.clone());
    let is_marked = Memo::new(move |_| {
        let it = read.now();
        it.is_some_and(|it| marks::level(&it, &asked, Look::Before).is_some())
    });
    live(move || match is_marked.get() {
        true => ().into_any(),
        false => untrack(|| offered(&of, &tie, &scale)).unwrap_or_else(|| ().into_any()),
    })
}

fn offered(of: &Of, tie: &Tie, scale: &Scale) -> Option<AnyView> {
    let w = &learning().marking;
    let framework = of.desk.framework();
    if tie.pack != framework.id {
        return None;
    }
    let entry = of.desk.entry(&tie.competency)?;
    let given = say::answer_of(&framework, Some(&entry));
    let offer = marks::offer(&entry, framework.scale_of(&entry.scale), scale)?;
    let Offer::Point { level, is_read } = offer else {
        return Some(para("note", (w.offer_other)(&given)));
    };
    let said = match is_read {
        true => (w.offer_read)(&given, &say::point(scale, level)),
        false => (w.offer)(&given),
    };
    let (of, tie, in_use) = (of.clone(), tie.clone(), scale.clone());
    let name = (w.offer_go_of)(&tie.title);
    let take = button_of(w.offer_go, name, Weight::Secondary, move || {
        let today = of.desk.today();
        of.change(false, |it| {
            marks::give(it, &tie, Look::Before, Some(level), &in_use, today);
        });
        marking::focus_chosen(&tie, Look::Before);
    });
    Some(around("mark-offer", vec![said.into_any(), take]))
}

/// After the course: no more marks from before it, and those that there are stay covered until the looks of
/// months later are given.
fn over(of: &Of, it: &Enrolment) -> AnyView {
    let w = &learning().before;
    let mut parts = vec![para("", w.over)];
    let scale = it.scale.as_ref();
    let rows = marks::asked(it).into_iter().map(|tie| {
        let said = match marks::earlier(it, &tie, of.desk.today()) {
            Earlier::Blank => w.unmarked.to_owned(),
            Earlier::Covered => w.over_covered.to_owned(),
            Earlier::Shown(level) => {
                let point = scale.map_or_else(|| level.to_string(), |s| say::point(s, level));
                (w.marked)(&point)
            }
        };
        let title = view! { <h3>{tie.title}</h3> }.into_any();
        block("mark-ability", vec![title, para("", said)])
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        parts.push(para("", w.over_blank));
    }
    parts.extend(rows);
    all(parts)
}
