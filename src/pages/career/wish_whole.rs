//! The whole text in one place, to be selected and copied (there is no clipboard on plain http), and as it
//! is printed.

use leptos::prelude::*;

use super::plan_pieces::place;
use super::wish::Of;
use super::wish_text::Teller;
use crate::browser::page;
use crate::components::{Choice, Choices, Weight, all, around, button, choice_group, live_text};
use crate::domain::career::wish::wish;
use crate::text::plans as plans_words;

pub fn view(of: Of) -> AnyView {
    let w = &plans_words().wish;
    let which = RwSignal::new(0);
    let text = {
        let of = of.clone();
        Memo::new(move |_| whole(&of, which.get()))
    };
    let choice = |label: &str, hint: &str| Choice {
        label: label.into(),
        hint: hint.into(),
        ..Choice::default()
    };
    let group = Choices {
        name: "which".into(),
        legend: view! { <span class="choice-label">{w.which}</span> }.into_any(),
        choices: vec![
            choice(w.declaration, w.declaration_hint),
            choice(w.note, w.note_hint),
        ],
        chosen: Signal::derive(move || Some(which.get())),
        choose: Callback::new(move |at| which.set(at)),
        error: Signal::derive(String::new),
    };
    let desk = of.desk;
    let select = button(w.select, Weight::Primary, move || {
        page::select_all("#whole");
        desk.tell(plans_words().wish.selected.into());
    });
    let print = button(plans_words().common.print, Weight::Secondary, page::print);
    let letters = live_text(move || (plans_words().wish.letters)(count(&text.get())));
    let printed = {
        let text = live_text(move || text.get());
        let what = live_text(move || match which.get() {
            0 => plans_words().wish.declaration.to_owned(),
            _ => plans_words().wish.note.to_owned(),
        });
        let about = live_text(move || called(&of));
        view! {
            <div class="only-print">
                <p class="note">{what}"　"{about}</p>
                <div class="wish-paper">{text}</div>
            </div>
        }
        .into_any()
    };
    let value = Signal::derive(move || match text.get() {
        text if text.is_empty() => plans_words().wish.nothing.to_owned(),
        text => text,
    });
    let screen = view! {
        <div class="no-print">
            {choice_group(group)}
            <div class="field">
                <label for="whole">{w.text}</label>
                <textarea id="whole" rows="14" readonly prop:value=value></textarea>
            </div>
            <p class="note">{letters}</p>
            {around("button-row", vec![select, print])}
        </div>
    };
    let content = all(vec![screen.into_any(), printed]);
    view! {
        <section class="wish-whole" aria-labelledby="whole-heading">
            <h2 id="whole-heading" class="no-print">{w.whole}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn whole(of: &Of, which: usize) -> String {
    let told = of.desk.on_road_with(Some(&of.plan), |road, timeline| {
        let wish = wish(road, timeline, &of.post)?;
        let teller = Teller::new(road, &of.plan, &of.post);
        Some(match which {
            0 => teller.declaration(&wish),
            _ => teller.note(&wish),
        })
    });
    told.unwrap_or_default()
}

/// The place that it is about.
fn called(of: &Of) -> String {
    let told = of.desk.on_road_with(Some(&of.plan), |road, _| {
        let planned = road.plan?.posts.get(&of.post)?;
        Some(place(road, &planned.post))
    });
    told.unwrap_or_default()
}

/// As a form counts: without spaces and line ends.
fn count(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}
