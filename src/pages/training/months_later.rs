//! 3か月後の自分: how one sees then and now, before what was marked then is shown; and what became of the
//! one thing to do differently.

use leptos::prelude::*;

use super::learning_frame::{Of, href, page as frame};
use super::marking;
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Weight, all, around, block, button, labelled, link_button, live, live_on, note_field, para,
    section,
};
use crate::domain::id::ItemId;
use crate::domain::scale::Scale;
use crate::domain::training::changes;
use crate::domain::training::enrolment::{Enrolment, State};
use crate::domain::training::marks::{self, Look};
use crate::domain::training::steps::{At, Step, at, look_back_from};
use crate::domain::worknote::Tie;
use crate::pages::say;
use crate::state::Desk;
use crate::text::learning;

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    frame(desk, id, Step::Later, content)
}

fn content(of: &Of, it: &Enrolment) -> Vec<AnyView> {
    let w = &learning().later;
    // Opened early knowingly, or written in before.
    let is_open = RwSignal::new(at(it, Step::Later, of.desk.today()) == At::Written);
    let (read, of) = (of.clone(), of.clone());
    let content = live_on(
        move || {
            let it = read.now();
            it.map_or_else(String::new, |it| {
                let is_open = is_open.get();
                format!("{:?} {:?} {is_open}", it.state, look_back_from(&it))
            })
        },
        move || {
            let Some(it) = of.now() else {
                return ().into_any();
            };
            let from = look_back_from(&it).filter(|from| *from > of.desk.today());
            match (it.state, from) {
                _ if is_open.get() => open(&of, &it),
                (State::Dropped, _) => para("privacy", w.dropped),
                (State::Done, None) => open(&of, &it),
                (State::Done, Some(day)) => early(&clock::era(day), is_open),
                _ => not_done(&of),
            }
        },
    );
    vec![content]
}

fn not_done(of: &Of) -> AnyView {
    let w = &learning().later;
    let go = link_button(w.to_after, Weight::Secondary, href(Step::After, &of.id));
    all(vec![para("", w.not_done), around("", vec![go])])
}

fn early(day: &str, is_open: RwSignal<bool>) -> AnyView {
    let w = &learning().later;
    let go = button(w.early_go, Weight::Secondary, move || {
        is_open.set(true);
        browser_page::after_render(|| browser_page::focus("#loop-look"));
    });
    all(vec![
        para("lead", (w.early)(day)),
        para("", w.early_why),
        around("", vec![go]),
    ])
}

fn open(of: &Of, it: &Enrolment) -> AnyView {
    let w = &learning().later;
    let lead = view! { <p class="lead" id="loop-look" tabindex="-1">{w.lead}</p> }.into_any();
    let (asked, shown) = (of.clone(), of.clone());
    let marks = live_on(
        move || marking::key(&asked),
        move || {
            shown
                .now()
                .map_or_else(|| ().into_any(), |it| looks(&shown, &it))
        },
    );
    let mut kept = Vec::new();
    if !it.after.differently.trim().is_empty() {
        let text = it.after.differently.clone();
        kept.push(labelled("plan-line quoted", w.promised, text));
    }
    kept.push(note_field(
        "kept-up",
        w.kept_up,
        w.kept_up_hint,
        of.text(|it| it.later.kept_up.clone()),
        of.writes(|it, text| it.later.kept_up = text),
    ));
    all(vec![
        lead,
        section(w.marks, vec![marks]),
        block("loop-fields loop-kept", kept),
    ])
}

fn looks(of: &Of, it: &Enrolment) -> AnyView {
    let asked = marks::asked(it);
    if asked.is_empty() {
        return marking::no_abilities(of);
    }
    let in_use = of.desk.scale();
    let scale = marks::scale(it, &in_use);
    let mut parts = vec![para("hint", learning().later.marks_lead)];
    parts.extend(marking::kept_scale(of.desk, it));
    let abilities = asked.iter().map(|tie| {
        let pair = vec![
            marking::group(of, tie, Look::Then, scale),
            marking::group(of, tie, Look::Now, scale),
        ];
        let content = vec![
            marking::titled(of.desk, tie),
            block("mark-pair", pair),
            revealed(of, tie, scale),
        ];
        block("mark-ability", content)
    });
    parts.push(block("mark-looks", abilities.collect()));
    all(parts)
}

/// What was marked before the course, and how the three are read: once both looks are given.
fn revealed(of: &Of, tie: &Tie, scale: &Scale) -> AnyView {
    let (of, tie, scale) = (of.clone(), tie.clone(), scale.clone());
    let (read, asked) = (of.clone(), tie);
    let mark = Memo::new(move |_| marks::mark(&read.now()?, &asked).cloned());
    live(move || {
        let w = learning();
        let Some(mark) = mark.get().filter(|m| m.then.is_some() || m.now.is_some()) else {
            return ().into_any();
        };
        let Some(reading) = changes::reading(&mark) else {
            return para("note", w.later.both);
        };
        let day = untrack(|| of.now()).and_then(|it| it.before.marked);
        let day = day.map_or_else(String::new, clock::era);
        let earlier = match mark.before {
            Some(level) => (w.later.earlier)(&say::point(&scale, level), &day),
            None => w.later.earlier_blank.to_owned(),
        };
        let mut said = vec![
            para("", earlier),
            para("mark-reading", (w.change.reading)(reading)),
        ];
        if let Some(shift) = changes::shift(&mark).filter(|_| mark.before.is_some()) {
            let text = (w.change.shift)(shift);
            said.extend((!text.is_empty()).then(|| para("note", text)));
        }
        block("beside-answer mark-revealed", said)
    })
}
