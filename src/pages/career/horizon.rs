//! 定年までの見通し: from a birth date to the last day of work, on the screen only.

use leptos::prelude::*;

use super::guide_parts::{fiscal, short, to_career};
use super::horizon_why;
use super::years::era;
use crate::browser::clock;
use crate::components::{all, block, details, heading, live, para, pick_list, section, texts};
use crate::domain::Day;
use crate::domain::career::horizon::{Horizon, Outlook};
use crate::domain::career::person::{Birth, Person};
use crate::domain::policy::fiscal_year;
use crate::state::Desk;
use crate::text::{guide, words};

/// Youngest and oldest of those who may want to know.
const AGES: std::ops::RangeInclusive<i32> = 15..=80;
const OWN_AGES: std::ops::RangeInclusive<u8> = 55..=75;

pub fn page(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    let form = block(
        "horizon-form",
        vec![section(
            w.you,
            vec![para("privacy", w.private), form(desk), own_ages(desk)],
        )],
    );
    let result = live(move || result(desk));
    all(vec![
        to_career(),
        heading(words().titles.horizon),
        para("only-print", w.not_printed),
        block(
            "no-print horizon",
            vec![
                para("lead", w.lead),
                block("horizon-columns", vec![form, result]),
                live(move || horizon_why::view(desk)),
                section(
                    w.limits,
                    vec![texts("prose-list", w.limits_lead), para("source", w.law)],
                ),
                live(move || horizon_why::city(&desk.framework())),
            ],
        ),
    ])
}

/// A list of numbers, the first option being none of them.
struct Pick {
    id: &'static str,
    label: &'static str,
    none: &'static str,
    values: Vec<u16>,
    name: fn(u16) -> String,
    get: fn(&Person) -> Option<u16>,
    set: fn(&mut Person, Option<u16>),
}

fn pick(desk: Desk, pick: Pick) -> AnyView {
    let Pick {
        mut values,
        none,
        name,
        get,
        set,
        ..
    } = pick;
    // What stands in the notebook is shown, whatever it is.
    let stored = untrack(|| get(&desk.person()));
    if let Some(stored) = stored.filter(|year| !values.contains(year)) {
        values.insert(0, stored);
    }
    let mut options = vec![none.to_owned()];
    options.extend(values.iter().map(|value| name(*value)));
    let known = values.clone();
    let chosen = Signal::derive(move || {
        let value = get(&desk.person());
        let at = known.iter().position(|v| Some(*v) == value);
        at.map_or(0, |at| at + 1)
    });
    let choose = Callback::new(move |i: usize| {
        let value = i.checked_sub(1).and_then(|i| values.get(i).copied());
        desk.change_person(false, |person| set(person, value));
    });
    pick_list(pick.id, pick.label, options, chosen, choose)
}

/// Beginning with the latest, which most of those who write for the first time are nearer to.
fn years(desk: Desk, ages: std::ops::RangeInclusive<i32>) -> Vec<u16> {
    let this = fiscal_year(desk.today());
    ages.filter_map(|age| u16::try_from(this - age).ok())
        .collect()
}

fn form(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    let year = pick(
        desk,
        Pick {
            id: "birth-year",
            label: w.year,
            none: w.untold,
            values: years(desk, AGES),
            name: |year| (guide().horizon.year_of)(year.into(), &era(year.into())),
            get: |person| person.birth.map(|b| b.year),
            set: |person, year| {
                let (month, day) = person.birth.map_or((None, None), |b| (b.month, b.day));
                person.birth = year.map(|year| Birth { year, month, day });
            },
        },
    );
    let has_year = Memo::new(move |_| desk.person().birth.is_some());
    let rest = live(move || match has_year.get() {
        true => untrack(|| month_and_day(desk)),
        false => ().into_any(),
    });
    let joined = pick(
        desk,
        Pick {
            id: "joined",
            label: w.joined,
            none: w.untold,
            values: years(desk, -1..=60),
            name: |year| fiscal(year.into()),
            get: |person| person.joined,
            set: |person, year| person.joined = year,
        },
    );
    all(vec![year, rest, joined])
}

fn month_and_day(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    let month = pick(
        desk,
        Pick {
            id: "birth-month",
            label: w.month,
            none: w.untold,
            values: (1..=12).collect(),
            name: |month| (guide().horizon.month_of)(month.into()),
            get: |person| person.birth?.month.map(u16::from),
            set: |person, month| {
                if let Some(birth) = &mut person.birth {
                    birth.month = month.and_then(|m| u8::try_from(m).ok());
                    // A day of no month says nothing.
                    birth.day = birth.day.filter(|_| birth.month.is_some());
                }
            },
        },
    );
    let has_month = Memo::new(move |_| desk.person().birth.is_some_and(|b| b.month.is_some()));
    let day = live(move || match has_month.get() {
        true => untrack(|| day(desk)),
        false => ().into_any(),
    });
    block(
        "horizon-date",
        vec![para("field-hint", w.month_hint), month, day],
    )
}

fn day(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    pick(
        desk,
        Pick {
            id: "birth-day",
            label: w.day,
            none: w.untold,
            values: (1..=31).collect(),
            name: |day| (guide().horizon.day_of)(day.into()),
            get: |person| person.birth?.day.map(u16::from),
            set: |person, day| {
                if let Some(birth) = &mut person.birth {
                    birth.day = day.and_then(|d| u8::try_from(d).ok());
                }
            },
        },
    )
}

fn own_ages(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    let own_age = |id, label, get, set| {
        pick(
            desk,
            Pick {
                id,
                label,
                none: w.usual,
                values: OWN_AGES.map(u16::from).collect(),
                name: |age| (guide().horizon.age)(u8::try_from(age).unwrap_or(u8::MAX)),
                get,
                set,
            },
        )
    };
    let retires = own_age(
        "retires-at",
        w.retires_at,
        |person| person.retires_at.map(u16::from),
        |person, age| person.retires_at = age.and_then(|a| u8::try_from(a).ok()),
    );
    let steps_down = own_age(
        "steps-down-at",
        w.steps_down_at,
        |person| person.steps_down_at.map(u16::from),
        |person, age| person.steps_down_at = age.and_then(|a| u8::try_from(a).ok()),
    );
    details(w.own, vec![para("hint", w.own_lead), retires, steps_down])
}

fn result(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    let person = desk.person();
    let Some(outlook) = Outlook::of(&person) else {
        return section(w.result, vec![para("", w.none)]);
    };
    let today = desk.today();
    let mut said = match outlook.is_certain() {
        true => certain(&outlook.latest, today),
        false => uncertain(&outlook, today),
    };
    if let Some(joined) = person.joined {
        let (first, last) = (i32::from(joined), outlook.latest.last_year());
        if outlook.is_certain() && first <= last {
            let years = u32::try_from(last - first + 1).unwrap_or(0);
            said.push((w.joined_is)(&fiscal(first), &fiscal(last), years));
        }
    }
    let mut said = said.into_iter();
    let first = para("lead horizon-day", said.next().unwrap_or_default());
    let rest: Vec<_> = said.map(|text| para("", text)).collect();
    section(w.result, vec![block("panel", vec![first, all(rest)])])
}

fn certain(horizon: &Horizon, today: Day) -> Vec<String> {
    let w = &guide().horizon;
    let last = clock::era(horizon.retires);
    if horizon.retires < today {
        return vec![(w.gone)(&last)];
    }
    let left = match horizon.years_after(today) {
        0 => w.last_year.to_owned(),
        left => (w.years_left)(&short(fiscal_year(today)), left),
    };
    let down = match horizon.steps_down {
        None => w.no_step_down.to_owned(),
        Some(by) if by < today => (w.stepped_down)(&clock::era(by)),
        Some(by) => (w.steps_down)(&clock::era(by)),
    };
    vec![(w.retires)(&last, horizon.age), left, down]
}

fn uncertain(outlook: &Outlook, today: Day) -> Vec<String> {
    let w = &guide().horizon;
    let (early, late) = (&outlook.earliest, &outlook.latest);
    let mut said = vec![
        (w.earliest)(&clock::era(early.retires), early.age),
        (w.latest)(&clock::era(late.retires), late.age),
        w.more_exact.to_owned(),
        (w.years_between)(
            &short(fiscal_year(today)),
            early.years_after(today),
            late.years_after(today),
        ),
    ];
    if let (Some(first), Some(last)) = (early.steps_down, late.steps_down) {
        said.push((w.down_between)(&clock::era(first), &clock::era(last)));
    }
    said
}
