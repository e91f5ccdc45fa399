//! 日にちと時間 of one training, the year it belongs to and until when it holds.

use leptos::prelude::*;

use super::fields::{Form, Number};
use super::hours;
use crate::browser::clock;
use crate::components::{
    Weight, all, around, block, button, live, live_on, para, pick_list, section,
};
use crate::domain::Day;
use crate::domain::training::Form as Kind;
use crate::domain::training::amount;
use crate::domain::training::due::{Due, Gist, What};
use crate::domain::training::enrolment::Enrolment;
use crate::text::study as study_words;

pub fn view(form: &Form) -> AnyView {
    let w = &study_words().facts;
    let minutes = Number {
        id: "study-minutes",
        label: w.minutes,
        hint: w.minutes_hint,
        of: |it| (&mut it.minutes, &mut it.unread.minutes),
        read: amount::minutes,
        say: hours,
        spell: hours,
    };
    let reversed = {
        let form = form.clone();
        live(move || match form.now() {
            Some(Enrolment {
                from: Some(from),
                to: Some(to),
                ..
            }) if to < from => {
                let text = study_words().facts.reversed;
                view! { <p class="field-error">{text}</p> }.into_any()
            }
            _ => ().into_any(),
        })
    };
    let dates = vec![
        form.date("study-apply", (w.apply_by, ""), |it| &mut it.apply_by),
        form.date("study-from", (w.from, ""), |it| &mut it.from),
        form.date("study-to", (w.to, w.to_hint), |it| &mut it.to),
    ];
    section(
        w.heading,
        vec![
            form.line(
                "study-title",
                (w.title, w.title_hint),
                |it| it.title.clone(),
                |it, text| it.title = text,
            ),
            block("two-fields", vec![kind(form), year(form)]),
            block("study-dates", dates),
            reversed,
            block("two-fields", vec![minutes.view(form), expires(form)]),
            renewal(form),
            form.note(
                "study-note",
                (w.note, w.note_hint),
                |it| it.note.clone(),
                |it, text| it.note = text,
            ),
        ],
    )
}

fn kind(form: &Form) -> AnyView {
    let at = form.follow(|it| Kind::ALL.iter().position(|k| *k == it.form).unwrap_or(0));
    let names = Kind::WORDS.map(str::to_owned).into();
    let form = form.clone();
    let choose = Callback::new(move |i: usize| {
        if let Some(kind) = Kind::ALL.get(i) {
            form.change(false, |it| it.form = *kind);
        }
    });
    pick_list("study-form", study_words().facts.form, names, at, choose)
}

/// From ten years ago to five years ahead, and the one it has.
fn year(form: &Form) -> AnyView {
    let this_year = form.desk.this_year();
    let own = untrack(|| form.now()).map_or(this_year, |it| it.year);
    let mut years: Vec<u16> = (this_year.saturating_sub(10)..=this_year + 5).collect();
    if !years.contains(&own) {
        years.push(own);
        years.sort_unstable();
    }
    let names = years.iter().map(|y| (study_words().say.year)(*y)).collect();
    let at = {
        let years = years.clone();
        form.follow(move |it| years.iter().position(|y| *y == it.year).unwrap_or(0))
    };
    let form = form.clone();
    let choose = Callback::new(move |i: usize| {
        if let Some(year) = years.get(i).copied() {
            form.change(false, |it| it.year = year);
            form.desk.tell((study_words().facts.moved)(year));
        }
    });
    pick_list("study-year", study_words().facts.year, names, at, choose)
}

fn expires(form: &Form) -> AnyView {
    let w = &study_words().facts;
    form.date("study-expires", (w.expires, w.expires_hint), |it| {
        &mut it.expires
    })
}

/// What the catalogue says of taking it again; and the way to do so once its time comes.
fn renewal(form: &Form) -> AnyView {
    // Not with every letter that is typed elsewhere: a catalogue is long.
    let key = {
        let form = form.clone();
        move || {
            let it = form.now();
            it.map_or_else(String::new, |it| {
                format!("{:?} {:?} {:?}", it.ended(), it.expires, it.course)
            })
        }
    };
    let form = form.clone();
    block(
        "study-renewal no-print",
        vec![live_on(key, move || renewal_now(&form))],
    )
}

fn renewal_now(form: &Form) -> AnyView {
    let w = &study_words().facts;
    let Some(it) = form.now() else {
        return ().into_any();
    };
    let mut parts = Vec::new();
    if let Some((years, day)) = holds_until(form, &it) {
        parts.push(para("", (w.renew)(years, &clock::era(day))));
        let form = form.clone();
        let take = move || form.change(false, |it| it.expires = Some(day));
        parts.push(around(
            "",
            vec![button(w.renew_go, Weight::Secondary, take)],
        ));
    }
    let today = form.desk.today();
    let is_due = |due: &Due| due.what == What::Renew && due.opens <= today;
    if Gist::of(&it).dues().iter().any(is_due) {
        parts.push(para("", w.again_lead));
        let form = form.clone();
        let again = button(w.again, Weight::Secondary, move || again(&form));
        parts.push(around("", vec![again]));
    }
    all(parts)
}

/// As the catalogue has it, where nobody wrote anything else.
fn holds_until(form: &Form, it: &Enrolment) -> Option<(u8, Day)> {
    let ended = it.ended().filter(|_| it.expires.is_none())?;
    let key = it.course.as_ref()?;
    let catalogue = form.desk.catalogue();
    let years = catalogue.find(key)?.renew_years?;
    let day = ended.checked_add_months(chrono::Months::new(u32::from(years) * 12))?;
    Some((years, day))
}

/// The same training, wished for once more: what it is, without what became of it.
fn again(form: &Form) {
    let Some(it) = untrack(|| form.now()) else {
        return;
    };
    let desk = form.desk;
    let wish = Enrolment {
        course: it.course.clone(),
        required: it.required,
        minutes: it.minutes,
        yen: it.yen,
        abilities: it.abilities.clone(),
        ..Enrolment::wish(it.pack, &it.title, it.form, desk.this_year(), desk.today())
    };
    desk.keep_enrolment(desk.new_id(), wish);
    desk.tell(study_words().facts.again_done.to_owned());
}
