//! 案の職場を考える: one post of a plan, part by part. Every part may stay empty, and each is kept as it is
//! written.

use leptos::prelude::*;

use super::plan_pieces::{back, change_plan, name, no_plan, not_here};
use super::{planned_ties, planned_where};
use crate::components::{
    Line, Weight, all, around, heading, line_field, link_button, live_value, note_field, para,
    section,
};
use crate::domain::career::plan::Planned;
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{plans as plans_words, words};

/// A post of a plan, as the fields of a form see it.
#[derive(Clone)]
pub(super) struct Form {
    pub desk: Desk,
    pub plan: ItemId,
    pub id: ItemId,
}

impl Form {
    pub fn planned(&self) -> Option<Planned> {
        self.desk.plan(&self.plan)?.posts.get(&self.id).cloned()
    }

    /// Follows a part of the post.
    pub fn follow<T: Clone + Default + PartialEq + Send + Sync + 'static>(
        &self,
        of: impl Fn(&Planned) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        let form = self.clone();
        live_value(move || form.planned().map(|p| of(&p)).unwrap_or_default())
    }

    pub fn change(&self, typing: bool, change: impl FnOnce(&mut Planned)) {
        change_plan(self.desk, &self.plan, typing, |plan| {
            if let Some(planned) = plan.posts.get_mut(&self.id) {
                change(planned);
            }
        });
    }

    pub fn write(&self, change: fn(&mut Planned, String)) -> Callback<String> {
        let form = self.clone();
        Callback::new(move |text| form.change(true, |planned| change(planned, text)))
    }
}

pub fn page(desk: Desk, plan: ItemId, post: ItemId) -> AnyView {
    let w = &plans_words().planned;
    let form = Form {
        desk,
        plan: plan.clone(),
        id: post.clone(),
    };
    let Some(kept) = untrack(|| desk.plan(&plan)) else {
        return no_plan();
    };
    let way = back(
        (plans_words().common.to_plan)(&name(&kept)),
        Career::Plan(plan.clone()),
    );
    let title = words().titles.planned;
    if untrack(|| form.planned()).is_none() {
        return not_here(title, plans_words().common.no_post, way);
    }
    let to_wish = Route::Career(Career::Wish(plan, post)).href();
    let (reason, gain, plan_b, note) = (
        form.follow(|p| p.reason.clone()),
        form.follow(|p| p.gain.clone()),
        form.follow(|p| p.plan_b.clone()),
        form.follow(|p| p.post.note.clone()),
    );
    all(vec![
        way,
        heading(title),
        para("lead", w.lead),
        section(
            w.when,
            vec![planned_where::when(&form), planned_where::place(&form)],
        ),
        section(
            w.why,
            vec![note_field(
                "reason",
                w.reason,
                w.reason_hint,
                reason,
                form.write(|p, text| p.reason = text),
            )],
        ),
        planned_ties::abilities(&form),
        planned_ties::qualification(&form),
        section(
            w.others,
            vec![
                note_field(
                    "gain",
                    w.gain,
                    w.gain_hint,
                    gain,
                    form.write(|p, t| p.gain = t),
                ),
                note_field(
                    "plan-b",
                    w.plan_b,
                    w.plan_b_hint,
                    plan_b,
                    form.write(|p, t| p.plan_b = t),
                ),
                line_field(
                    Line::Text,
                    "own-note",
                    w.note,
                    w.note_hint,
                    note,
                    form.write(|p, t| p.post.note = t),
                ),
            ],
        ),
        around("", vec![link_button(w.to_wish, Weight::Primary, to_wish)]),
    ])
}
