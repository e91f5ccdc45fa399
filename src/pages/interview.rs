//! 面談シート: one page to take along. The person's own notes are on it only when they tick that.

use leptos::prelude::*;

use super::{focus, say, set_up_first};
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Weight, all, around, block, button, heading, labelled, link, list, live, live_on, para,
    section, tag, tick,
};
use crate::domain::framework::{Framework, Grade};
use crate::domain::next::{self, Class};
use crate::domain::review::{PaperItem, Request, is_rating};
use crate::domain::scale::NO_OPPORTUNITY;
use crate::domain::standing::{Line, Place, Standing};
use crate::route::{Ahead, Route};
use crate::state::Desk;
use crate::text::{eyes, focus as focus_words, words};

pub fn page(desk: Desk) -> AnyView {
    // The tick outlives what comes in from another tab.
    let with_notes = RwSignal::new(false);
    let standing = Memo::new(move |_| desk.standing());
    live_on(
        move || desk.place(),
        move || match desk.grade() {
            None => set_up_first(desk, words().titles.interview),
            Some(grade) => view(desk, grade, standing, with_notes),
        },
    )
}

fn view(desk: Desk, grade: Grade, standing: Memo<Standing>, with_notes: RwSignal<bool>) -> AnyView {
    let w = &focus_words().interview;
    let who = (w.as_of)(&say::who(desk), &clock::era(desk.today()));
    let tick_notes = tick(
        "with-notes",
        w.with_notes,
        w.with_notes_hint,
        with_notes.into(),
        Callback::new(move |on| with_notes.set(on)),
    );
    let name = view! {
        <p class="only-print by-hand">
            <span>{w.name}</span>
            <span class="by-hand-line"></span>
        </p>
    };
    let sheet = live(move || {
        let standing = standing.get();
        let framework = desk.framework();
        let mut parts = vec![met(&framework, &standing, with_notes.get()), focuses(desk)];
        parts.extend(occasions(&standing));
        parts.extend(trainings(desk));
        parts.extend(agenda(desk, &grade));
        parts.push(ahead(desk, &framework, &grade));
        block("sheet", parts)
    });
    let free = vec![
        para("hint no-print", w.free_lead),
        block("only-print free-space", Vec::new()),
    ];
    all(vec![
        para("caption", who),
        heading(words().titles.interview),
        para("sheet-label", w.not_appraisal),
        name.into_any(),
        para("no-print", w.lead),
        block("no-print", vec![tick_notes]),
        around(
            "no-print",
            vec![button(w.print, Weight::Primary, browser_page::print)],
        ),
        sheet,
        section(w.free, free),
    ])
}

fn met(framework: &Framework, standing: &Standing, with_notes: bool) -> AnyView {
    let w = &focus_words().interview;
    let lines = standing.in_place(|p| matches!(p, Place::Met(_)));
    let rows = lines.into_iter().map(|line| {
        let answer = say::answer_of(framework, line.entry.as_ref());
        let mut row = vec![line.competency.name.clone().into_any(), tag(answer, true)];
        let note = line.entry.as_ref().map_or("", |e| e.note.as_str());
        if with_notes && !note.trim().is_empty() {
            row.push(para("sheet-note", note));
        }
        block("", row)
    });
    let rows: Vec<_> = rows.collect();
    let content = match rows.is_empty() {
        true => para("", w.none_met),
        false => list("plain-list", rows),
    };
    section(w.met, vec![content])
}

fn focuses(desk: Desk) -> AnyView {
    let w = focus_words();
    let rows = focus::open(desk).into_iter().map(|(_, f)| {
        let title = view! { <h3>{f.title.clone()}</h3> }.into_any();
        let mut row = vec![block("tags", vec![title, tag(f.grade_name.clone(), false)])];
        match f.is_bare() {
            true => row.push(para("note", w.no_plan)),
            false => row.extend(focus::written(&f)),
        }
        all(row)
    });
    let rows: Vec<_> = rows.collect();
    let choose = link(w.interview.choose_focus, Route::Focus.href());
    let mut content = match rows.is_empty() {
        true => vec![para("", w.interview.no_focus)],
        false => vec![list("plain-list steps", rows)],
    };
    content.push(around("no-print", vec![choose]));
    section(words().titles.focus, content)
}

/// What is planned and done of this fiscal year, in the person's own words.
fn trainings(desk: Desk) -> Option<AnyView> {
    let w = &focus_words().interview;
    let year = desk.this_year();
    let pack = desk.framework().id.clone();
    let of_year: Vec<_> = desk.with_notebook(|n| {
        let all = n.enrolments().map(|(_, it)| it);
        all.filter(|it| it.year == year && it.is_live() && it.pack == pack)
            .cloned()
            .collect()
    });
    let rows: Vec<_> = of_year
        .iter()
        .map(|it| {
            let state = match it.ended() {
                Some(day) => tag((w.training_done)(&clock::era(day)), true),
                None => tag(w.training_planned, false),
            };
            let mut row = vec![it.title.clone().into_any(), " ".into_any(), state];
            for (label, text) in [
                (w.training_want, &it.before.want),
                (w.training_learned, &it.after.learned),
                (w.training_differently, &it.after.differently),
            ] {
                if !text.trim().is_empty() {
                    row.push(labelled("", label, text.clone()));
                }
            }
            block("", row)
        })
        .collect();
    (!rows.is_empty()).then(|| section(w.trainings, vec![list("plain-list", rows)]))
}

/// What to ask an occasion for, with what one might look like.
fn occasions(standing: &Standing) -> Option<AnyView> {
    let w = &focus_words().interview;
    let lines =
        standing.in_place(|p| matches!(p, Place::OffScale(id) if id.as_str() == NO_OPPORTUNITY));
    let row = |line: &&Line| {
        let example = line.expectation.example.clone();
        all(vec![
            line.competency.name.clone().into_any(),
            labelled("", w.occasion, example),
        ])
    };
    let rows: Vec<_> = lines.iter().map(row).collect();
    (!rows.is_empty()).then(|| section(w.occasions, vec![list("plain-list", rows)]))
}

/// Where the newest replies differ from one's own answers, with the words of both.
fn agenda(desk: Desk, grade: &Grade) -> Option<AnyView> {
    let w = &focus_words().interview;
    let pack = desk.framework().id.clone();
    let request = desk.with_notebook(|n| {
        let mine = n.requests().filter(|(_, r)| {
            r.paper.pack == pack && r.paper.grade == grade.id && !r.replies.is_empty()
        });
        let newest = mine.max_by_key(|(id, r)| (r.paper.on, (*id).clone()));
        newest.map(|(_, request)| request.clone())
    })?;
    let rows: Vec<_> = request
        .agenda()
        .into_iter()
        .map(|item| both(&request, item))
        .collect();
    let lead = (w.agenda_lead)(&clock::era(request.paper.on));
    (!rows.is_empty()).then(|| {
        let rows = list("plain-list steps", rows);
        section(w.agenda, vec![para("hint", lead), rows])
    })
}

fn both(request: &Request, item: &PaperItem) -> AnyView {
    let w = &focus_words().interview;
    let scale = &request.paper.scale;
    let own = request.own_of(item).map(|a| say::answer(scale, a));
    let own = own.unwrap_or_else(|| words().app.unanswered.to_owned());
    let mut row = vec![
        view! { <h3>{item.asked.title.clone()}</h3> }.into_any(),
        labelled("plan-line", w.own, own),
    ];
    for reply in request.replies.values() {
        let Some(opinion) = reply.opinions.get(&item.competency) else {
            continue;
        };
        let Some(answer) = opinion.answer.as_ref().filter(|a| is_rating(a)) else {
            continue;
        };
        let mut text = say::answer(scale, answer);
        if !opinion.comment.trim().is_empty() {
            text += &format!("　{}", opinion.comment);
        }
        let by = match reply.by.as_str() {
            "" => w.somebody.to_owned(),
            by => (eyes().somebody)(by),
        };
        row.push(labelled("plan-line", by, text));
    }
    all(row)
}

fn ahead(desk: Desk, framework: &Framework, own: &Grade) -> AnyView {
    let w = &focus_words().interview;
    let family = desk.profile().family;
    let next = family.and_then(|f| next::higher(framework, &f, &own.id).first().copied());
    let ahead = next.and_then(|to| next::ahead(framework, &own.id, &to.id, None));
    let Some(ahead) = ahead else {
        return section(w.ahead, vec![para("", w.top)]);
    };
    let mut text = (w.ahead_next)(&ahead.grade.name);
    let names = |is_kind: fn(&Class) -> bool| {
        let lines = ahead.lines.iter().filter(|l| is_kind(&l.class));
        let names: Vec<_> = lines.map(|l| l.competency.name.as_str()).collect();
        names.join("、")
    };
    for (names, say) in [
        (names(|c| *c == Class::New), w.ahead_new),
        (names(|c| matches!(c, Class::GrowsFrom(_))), w.ahead_grows),
        (names(|c| *c == Class::Continues), w.ahead_continues),
    ] {
        if !names.is_empty() {
            text += &say(&names);
        }
    }
    let to = link(focus_words().look_ahead, Route::Ahead(Ahead::Next).href());
    section(w.ahead, vec![para("", text), around("no-print", vec![to])])
}
