//! 希望を言葉に: a planned post as a text for 自己申告書 or 庁内公募. Every sentence says what it came from,
//! and every part may be put in the person's own words.

use leptos::prelude::*;

use super::plan_pieces::{back, change_plan, focus_first, name, no_plan, not_here};
use super::wish_text::{Sentence, Teller};
use super::wish_whole;
use crate::components::{
    Weight, all, around, button, details, heading, link, list, live, live_on, note_field, para,
    section,
};
use crate::domain::career::plan::Slot;
use crate::domain::career::wish::{Section, wish};
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{plans as plans_words, words};

/// Whose wish it is about.
#[derive(Clone)]
pub(super) struct Of {
    pub desk: Desk,
    pub plan: ItemId,
    pub post: ItemId,
}

impl Of {
    /// Looks at one part as it stands now.
    fn part<T>(&self, slot: Slot, look: impl FnOnce(&Teller, &Section) -> T) -> Option<T> {
        self.desk.on_road_with(Some(&self.plan), |road, timeline| {
            let wish = wish(road, timeline, &self.post)?;
            let section = wish.sections.iter().find(|s| s.slot == slot)?;
            Some(look(&Teller::new(road, &self.plan, &self.post), section))
        })
    }

    /// The person's own words for a part, also while they are still empty.
    fn wording(&self, slot: Slot) -> Option<String> {
        let plan = self.desk.plan(&self.plan)?;
        plan.posts.get(&self.post)?.wording.get(&slot).cloned()
    }

    fn word(&self, slot: Slot, text: Option<String>, typing: bool) {
        change_plan(self.desk, &self.plan, typing, |plan| {
            if let Some(planned) = plan.posts.get_mut(&self.post) {
                match text {
                    Some(text) => planned.wording.insert(slot, text),
                    None => planned.wording.remove(&slot),
                };
            }
        });
    }

    fn planned_href(&self) -> String {
        Route::Career(Career::Planned(self.plan.clone(), self.post.clone())).href()
    }
}

pub fn page(desk: Desk, plan: ItemId, post: ItemId) -> AnyView {
    let w = &plans_words().wish;
    let Some(kept) = untrack(|| desk.plan(&plan)) else {
        return no_plan();
    };
    let way = back(
        (plans_words().common.to_plan)(&name(&kept)),
        Career::Plan(plan.clone()),
    );
    let title = words().titles.wish;
    if kept.posts.get(&post).is_none() {
        return not_here(title, plans_words().common.no_post, way);
    }
    let of = Of { desk, plan, post };
    let parts = Slot::ALL.map(|slot| part(of.clone(), slot));
    let to_planned = link(w.to_planned, of.planned_href());
    all(vec![
        way,
        heading(title),
        para("lead no-print", w.lead),
        around("no-print", vec![to_planned]),
        view! { <div class="wish-columns"><div class="wish-parts no-print">{Vec::from(parts)}</div> {wish_whole::view(of)}</div> }
            .into_any(),
        para("note no-print", w.no_life),
    ])
}

fn part(of: Of, slot: Slot) -> AnyView {
    let title = (plans_words().wish.slot)(slot);
    let key = {
        let of = of.clone();
        move || of.wording(slot).is_some().to_string()
    };
    let content = live_on(key, move || match of.wording(slot) {
        Some(_) => own_words(&of, slot),
        None => made(&of, slot),
    });
    section(title, vec![content])
}

/// As it is made of what there is, with a way to put it otherwise.
fn made(of: &Of, slot: Slot) -> AnyView {
    let w = &plans_words().wish;
    let sentences = {
        let of = of.clone();
        live(move || told(&of, slot))
    };
    let title = (w.slot)(slot);
    let press = {
        let of = of.clone();
        move || {
            // What stands there is where one begins.
            let made = untrack(|| of.part(slot, |teller, section| teller.made(section)));
            of.word(slot, Some(made.unwrap_or_default()), false);
            focus_first(vec![format!("own-{}", slot.word())]);
        }
    };
    let id = format!("change-{}", slot.word());
    let name = (w.own_of)(title);
    let own = view! {
        <p>
            <button
                type="button"
                class="button"
                data-variant="secondary"
                id=id
                aria-label=name
                on:click=move |_| press()
            >
                {w.own}
            </button>
        </p>
    };
    all(vec![sentences, own.into_any()])
}

fn told(of: &Of, slot: Slot) -> AnyView {
    let w = &plans_words().wish;
    let told = of.part(slot, |teller, section| {
        (teller.sentences(section), teller.unanswered(section))
    });
    let (sentences, blank) = told.unwrap_or_default();
    let told = match sentences.is_empty() && blank.is_none() {
        true => para("hint", (w.fill)(slot)),
        false => list("wish-sentences", sentences.into_iter().map(line).collect()),
    };
    let blank = blank.map(|blank| {
        let ways = blank
            .from
            .into_iter()
            .map(|(label, href)| link(label, href));
        let ways = ways.flat_map(|way| [way, "　".into_any()]);
        all(vec![
            para("hint", blank.text),
            around("source", ways.collect()),
        ])
    });
    all([told].into_iter().chain(blank).collect())
}

fn line(sentence: Sentence) -> AnyView {
    let mut from = vec![plans_words().wish.from.into_any()];
    for (i, (label, href)) in sentence.from.into_iter().enumerate() {
        if i > 0 {
            from.push("　".into_any());
        }
        from.push(link(label, href));
    }
    all(vec![para("", sentence.text), around("source", from)])
}

fn own_words(of: &Of, slot: Slot) -> AnyView {
    let w = &plans_words().wish;
    let title = (w.slot)(slot);
    let text = {
        let of = of.clone();
        Signal::derive(move || of.wording(slot).unwrap_or_default())
    };
    let input = {
        let of = of.clone();
        Callback::new(move |text: String| of.word(slot, Some(text), true))
    };
    let field = note_field(
        format!("own-{}", slot.word()),
        (w.own_field)(title),
        w.own_hint,
        text,
        input,
    );
    let basis = {
        let of = of.clone();
        details(w.basis, vec![live(move || told(&of, slot))])
    };
    let back = {
        let of = of.clone();
        button(w.back, Weight::Secondary, move || {
            of.word(slot, None, false);
            focus_first(vec![format!("change-{}", slot.word())]);
        })
    };
    all(vec![field, around("", vec![back]), basis])
}
