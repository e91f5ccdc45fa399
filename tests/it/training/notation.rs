//! A training in one line: `done from=6-1 to=6-3 for=teamwork wrote`. Days are `month-day` of 2026, or
//! `year-month-day`; what isn't named isn't known.

use michishirube::domain::Day;
use michishirube::domain::career::path::Tag;
use michishirube::domain::training::Form;
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::worknote::Tie;

use crate::notation::{ability, pack};

pub fn date(text: &str) -> Day {
    let parts: Vec<u32> = text.split('-').map(|n| n.parse().expect(text)).collect();
    let (year, month, day) = match parts[..] {
        [month, day] => (2026, month, day),
        [year, month, day] => (year.cast_signed(), month, day),
        _ => panic!("no day: {text}"),
    };
    Day::from_ymd_opt(year, month, day).expect(text)
}

pub fn training(text: &str) -> Enrolment {
    let mut words = text.split_whitespace();
    let state = words.next().and_then(State::parse).expect("a state first");
    let mut it = Enrolment::wish(pack("iwaki"), "研修", Form::Course, 2026, date("4-1"));
    it.state = state;
    for word in words {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        let number = || Some(value.parse::<u32>().expect(word));
        match name {
            "title" => it.title = value.into(),
            "form" => it.form = Form::parse(value).expect(word),
            "year" => it.year = value.parse().expect(word),
            "apply" => it.apply_by = Some(date(value)),
            "from" => it.from = Some(date(value)),
            "to" => it.to = Some(date(value)),
            "called" => drop(it.reached.insert(State::Done, date(value))),
            "minutes" => it.minutes = number(),
            "yen" => it.yen = number(),
            "subsidy" => it.subsidy = number(),
            "for" => it.abilities.push(Tie {
                pack: pack("iwaki"),
                competency: ability(value),
                title: value.into(),
            }),
            "wrote" => it.after.on = Some(date("12-31")),
            "rated" => it.later.on = Some(date("12-31")),
            "share" => it.sharing.on = Some(date(value)),
            "shared" => it.sharing.done = Some(date("12-31")),
            "expires" => it.expires = Some(date(value)),
            "want" => it.before.want = value.into(),
            "why" => it.goal.why = value.into(),
            "different" => it.goal.different = value.into(),
            "application" => it.application = value.into(),
            "scheme" => {
                it.scheme = Tag {
                    of: None,
                    name: value.into(),
                }
            }
            _ => panic!("unheard of: {word}"),
        }
    }
    it
}
