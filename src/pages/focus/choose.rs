//! Choosing what to work on: on 重点 itself, and beside an ability on other pages.

use leptos::prelude::*;

use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, block, button_of, link, list, live, para, section, tag,
};
use crate::domain::focus::{Focus, Reach, candidates};
use crate::domain::framework::Grade;
use crate::domain::id::{CompetencyId, GradeId};
use crate::domain::next;
use crate::domain::standing::{Line, Standing};
use crate::pages::say;
use crate::route::{Ahead, Route};
use crate::state::Desk;
use crate::text::focus as focus_words;

/// Chooses this ability; once it is chosen, says so, with the way to its plan.
pub fn chooser(desk: Desk, grade: &GradeId, id: &CompetencyId) -> AnyView {
    control(desk, grade, id, false)
}

/// `is_here`: the plans stand on the same page.
fn control(desk: Desk, grade: &GradeId, id: &CompetencyId, is_here: bool) -> AnyView {
    let w = focus_words();
    let Some(focus) = Focus::new(&desk.framework(), grade, id) else {
        return ().into_any();
    };
    let link_id = format!("chosen-{grade}-{id}");
    let is_refused = RwSignal::new(false);
    let wanted = focus.clone();
    // Nothing else that happens may take the button away from under the hand.
    let is_chosen = Memo::new(move |_| is_chosen(desk, &wanted));
    let choose = live(move || {
        if is_chosen.get() {
            let to = (!is_here).then(|| {
                let href = Route::Focus.href();
                view! { <a id=link_id.clone() href=href>{w.to_focus}</a> }.into_any()
            });
            let said = std::iter::once(tag(w.chosen, true)).chain(to);
            return block("chosen no-print", said.collect());
        }
        let (focus, link) = (focus.clone(), format!("#{link_id}"));
        button_of(
            w.choose,
            (w.choose_of)(&focus.title, &focus.grade_name),
            Weight::Secondary,
            move || {
                let Some(id) = desk.choose_focus(focus.clone()) else {
                    return is_refused.set(true);
                };
                is_refused.set(false);
                let at = match is_here {
                    true => format!("#focus-what-{id}"),
                    false => link.clone(),
                };
                browser_page::after_render(move || browser_page::focus(&at));
            },
        )
    });
    let why = live(move || why_not(desk, is_refused));
    block("chooser", vec![choose, why])
}

fn is_chosen(desk: Desk, wanted: &Focus) -> bool {
    desk.with_notebook(|n| {
        let mut open = n.open_focuses(&wanted.pack);
        open.any(|(_, f)| f.competency == wanted.competency && f.grade == wanted.grade)
    })
}

/// Once somebody tried in vain, for as long as there is no room.
pub fn why_not(desk: Desk, is_refused: RwSignal<bool>) -> AnyView {
    if !is_refused.get() || !desk.has_all_focuses() {
        return ().into_any();
    }
    let text = focus_words().full;
    view! { <p class="field-error" role="alert">{text}</p> }.into_any()
}

/// What can be chosen, in the order of `domain::focus`.
pub fn view(desk: Desk) -> AnyView {
    let w = focus_words();
    let own = desk.standing();
    let next = next_grade(desk);
    let ahead = next.as_ref().map_or_else(Standing::default, |grade| {
        let (framework, key) = (desk.framework(), desk.ahead_key(&grade.id));
        desk.with_notebook(|n| Standing::of(&framework, &grade.id, n.sheets.get(&key)))
    });
    let all_of = candidates(&own, &ahead);
    let of = |wanted: Reach| -> Vec<AnyView> {
        let lines = all_of.iter().filter(|(reach, _)| *reach == wanted);
        lines.map(|(_, line)| row(desk, line)).collect()
    };
    let mut content = vec![
        para("hint", w.choose_lead),
        live(move || match desk.has_all_focuses() {
            true => para("privacy", w.full),
            false => ().into_any(),
        }),
    ];
    let tally = own.tally();
    let below = of(Reach::Below);
    if tally.unanswered == tally.total {
        content.push(para("", w.nothing_answered));
    } else if below.is_empty() && tally.met > 0 {
        content.push(para(
            "",
            match tally.unanswered {
                0 => w.nothing_below,
                _ => w.nothing_below_yet,
            },
        ));
    }
    content.extend(group(w.below.to_owned(), below));
    content.extend(group(w.here.to_owned(), of(Reach::Here)));
    if let Some(grade) = next {
        let lines = of(Reach::Next);
        if lines.is_empty() {
            let to = Route::Ahead(Ahead::Next).href();
            content.push(around("", vec![link(w.look_ahead, to)]));
        }
        content.extend(group((w.next)(&grade.name), lines));
    }
    block(
        "no-print to-choose",
        vec![section(w.choose_heading, content)],
    )
}

fn next_grade(desk: Desk) -> Option<Grade> {
    let (own, family) = (desk.grade()?, desk.profile().family?);
    let framework = desk.framework();
    let higher = next::higher(&framework, &family, &own.id);
    higher.first().map(|grade| Grade::clone(grade))
}

fn group(title: String, rows: Vec<AnyView>) -> Option<AnyView> {
    let title = view! { <h3>{title}</h3> }.into_any();
    (!rows.is_empty()).then(|| all(vec![title, list("plain-list choices", rows)]))
}

fn row(desk: Desk, line: &Line) -> AnyView {
    let answer = say::answer_of(&desk.framework(), line.entry.as_ref());
    let name = around(
        "",
        vec![
            line.competency.name.clone().into_any(),
            " ".into_any(),
            tag(answer, false),
        ],
    );
    let chooser = control(desk, &line.expectation.grade, &line.competency.id, true);
    all(vec![name, chooser])
}
