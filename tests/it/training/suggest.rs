//! What is suggested to whom and why, row by row.
//!
//! The grades are `low a b`, `mid c<a d b`, `high e<c f`. A scene is a notebook in a line (see
//! `crate::notation`), and beside what that has: `focus a`, `focus e@high`; `plans c #q:簿記` (a post of
//! the chosen plan that uses `c`, with a qualification), `held 簿記`; `t1 done 2025`, `=題 wish 2026 #a`
//! (an enrolment of a course by its id or its title: state, fiscal year, abilities, `until:2026-12-01`,
//! `60m`, `500y`).
//!
//! A course is `t1 #a #b must want named named2 @low +all 基礎 60m 500y from:2026-12-01 by:2026-11-20
//! every:2 for:女性職員 =題`; `l-` begins the ids of HR's list, `q-` those of qualifications, `o-` one's own.

use michishirube::domain::Day;
use michishirube::domain::answer::Answer;
use michishirube::domain::career::path::Tag;
use michishirube::domain::career::person::Person;
use michishirube::domain::career::plan::{Plan, Planned};
use michishirube::domain::focus::Focus;
use michishirube::domain::framework::Framework;
use michishirube::domain::id::EntryId;
use michishirube::domain::item::{Body, Held, Item, ItemKey};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::schemes::Entry;
use michishirube::domain::training::aims::{Reason, Standing};
use michishirube::domain::training::catalogue::Catalogue;
use michishirube::domain::training::course::{Course, CourseKey, Origin};
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::training::optimise::{Solver, Spend};
use michishirube::domain::training::suggest::{
    Known, Lack, Look, Offer, Open, Shelf, Why, foremost, look,
};
use michishirube::domain::training::year::StudyYear;
use michishirube::domain::training::{Form, Stage};
use michishirube::domain::worknote::Tie;
use michishirube::packs::Draft;

use crate::notation::{IWAKI, ability, day as november, frame, grade, item, notebook};

const GRADES: &str = "low a b | mid c<a d b | high e<c f";
const TODAY: u32 = 15;

fn date(text: &str) -> Day {
    michishirube::domain::day(text).expect("a day")
}

fn key(id: &str) -> CourseKey {
    let origin = match id.split_once('-').map_or("", |(first, _)| first) {
        "l" => Origin::List,
        "q" => Origin::Qualification,
        "o" => Origin::Own,
        _ => Origin::Pack,
    };
    CourseKey {
        origin,
        id: EntryId::parse(id).expect("an id"),
    }
}

fn course(line: &str) -> Course {
    let mut words = line.split_whitespace();
    let id = words.next().expect("an id");
    let mut it = Course::blank(key(id), id, Form::Course);
    for word in words {
        if let Some(name) = word.strip_prefix('#') {
            it.competencies.push(ability(name));
        } else if let Some(name) = word.strip_prefix('@') {
            it.grades.push(grade(name));
        } else if let Some(name) = word.strip_prefix('+') {
            it.families.push(crate::notation::family(name));
        } else if let Some(title) = word.strip_prefix('=') {
            it.title = title.into();
        } else if let Some(stage) = Stage::parse(word) {
            it.stage = Some(stage);
        } else if let Some((what, text)) = word.split_once(':') {
            match what {
                "from" => it.from = Some(date(text)),
                "by" => it.apply_by = Some(date(text)),
                "every" => it.renew_years = text.parse().ok(),
                "for" => it.audience = text.into(),
                _ => panic!("{word}"),
            }
        } else if let Some(minutes) = word.strip_suffix('m') {
            it.minutes = Some(minutes.parse().expect("minutes"));
        } else if let Some(yen) = word.strip_suffix('y') {
            it.yen = Some(yen.parse().expect("yen"));
        } else {
            it.entry.push(match word {
                "must" => Entry::Required,
                "want" => Entry::Wish,
                _ => panic!("{word}"),
            });
        }
    }
    it
}

fn put(notebook: &mut Notebook, id: &str, body: Body) {
    let key = ItemKey {
        kind: body.kind(),
        id: item(id),
    };
    let kept = Item {
        changes: 1,
        body: Some(body),
        ..Item::default()
    };
    notebook.items.insert(key, kept);
}

fn person(notebook: &mut Notebook, change: impl FnOnce(&mut Person)) {
    let mut person = notebook.person().cloned().unwrap_or_default();
    change(&mut person);
    put(notebook, "me", Body::Person(Held::new(person)));
}

fn tie(framework: &Framework, name: &str) -> Tie {
    Tie {
        pack: framework.id.clone(),
        competency: ability(name),
        title: name.into(),
    }
}

fn enrolment(framework: &Framework, line: &str) -> Enrolment {
    let mut words = line.split_whitespace();
    let (what, state, year) = (words.next(), words.next(), words.next());
    let what = what.expect("a course");
    let year = year.and_then(|y| y.parse().ok()).expect("a year");
    let title = what.strip_prefix('=').unwrap_or(what);
    // Within that fiscal year.
    let on = Day::from_ymd_opt(year, 6, 1).expect("a day");
    let mut it = Enrolment::wish(framework.id.clone(), title, Form::Course, year as u16, on);
    it.course = (!what.starts_with('=')).then(|| key(what));
    it.go(State::parse(state.expect("a state")).expect("a state"), on);
    for word in words {
        if let Some(name) = word.strip_prefix('#') {
            it.abilities.push(tie(framework, name));
        } else if let Some(day) = word.strip_prefix("until:") {
            it.expires = Some(date(day));
        } else if let Some(minutes) = word.strip_suffix('m') {
            it.minutes = minutes.parse().ok();
        } else if let Some(yen) = word.strip_suffix('y') {
            it.yen = yen.parse().ok();
        } else {
            panic!("{word}");
        }
    }
    it
}

/// A notebook with what only these rows have in it.
fn scene(framework: &Framework, text: &str) -> Notebook {
    let (mut plain, mut own) = (Vec::new(), Vec::new());
    for part in text.split(" | ") {
        let head = part.split_whitespace().next().unwrap_or_default();
        let is_own = matches!(head, "focus" | "plans" | "held")
            || part
                .split_whitespace()
                .nth(1)
                .is_some_and(|w| State::parse(w).is_some());
        if is_own {
            own.push(part)
        } else {
            plain.push(part)
        }
    }
    let mut made = notebook(&plain.join(" | "));
    for (n, part) in own.into_iter().enumerate() {
        let (head, rest) = part.split_once(' ').expect("a word and more");
        match head {
            "focus" => {
                let own = made.profile.grade.clone().expect("a grade");
                let (name, of) = rest
                    .split_once('@')
                    .map_or((rest, own), |(n, g)| (n, grade(g)));
                let focus = Focus::new(framework, &of, &ability(name)).expect("it is asked for");
                put(&mut made, &format!("f{n}"), Body::Focus(Box::new(focus)));
            }
            "plans" => {
                let mut planned = Planned::blank(2027);
                for word in rest.split_whitespace() {
                    match word.strip_prefix("#q:") {
                        Some(name) => planned.qualification.name = name.into(),
                        None if word.starts_with('-') => {
                            planned.post.to =
                                Some(michishirube::domain::career::when::When::year(2025));
                        }
                        None => planned.abilities.push(tie(framework, word)),
                    }
                }
                let plan = Plan {
                    posts: [(item("post"), planned)].into_iter().collect(),
                    ..Plan::default()
                };
                put(&mut made, "plan", Body::Plan(Held::new(plan)));
                person(&mut made, |p| p.plan = Some(item("plan")));
            }
            "held" => person(&mut made, |p| {
                p.qualifications.push(Tag {
                    of: None,
                    name: rest.into(),
                });
            }),
            _ => {
                let it = enrolment(framework, part);
                put(&mut made, &format!("e{n}"), Body::Enrolment(Held::new(it)));
            }
        }
    }
    made
}

fn shelf(framework: &Framework, courses: &str) -> Shelf {
    let lines = courses.split(" | ").filter(|line| !line.is_empty());
    let mut courses: Vec<_> = lines.map(course).collect();
    for course in &mut courses {
        course.fold(framework);
    }
    Shelf::of(Catalogue { courses })
}

fn seen(text: &str, courses: &str) -> (Look, Shelf, Notebook) {
    let framework = frame(GRADES);
    let (notebook, shelf) = (scene(&framework, text), shelf(&framework, courses));
    let look = look(&shelf, &framework, &notebook, november(TODAY));
    (look, shelf, notebook)
}

fn id(shelf: &Shelf, at: usize) -> String {
    shelf
        .course(at)
        .map_or_else(|| "?".into(), |c| c.key.id.to_string())
}

/// `t1 a b<a -c occasion`: what it serves, by way of what, and what it lacks.
fn show_offer(look: &Look, shelf: &Shelf, offer: &Offer) -> String {
    let title = |aim: usize| look.aims[aim].title.to_lowercase();
    let mut text = id(shelf, offer.at);
    for serves in &offer.serves {
        text += &format!(" {}", title(serves.aim));
        if let Some(via) = &serves.via {
            text += &format!("<{via}");
        }
    }
    for lack in &offer.lacks {
        text += &match lack {
            Lack::Occasion(aim) => format!(" -occasion:{}", title(*aim)),
            Lack::MoreSteps(aim) => format!(" -more:{}", title(*aim)),
            Lack::Itself(aim) => format!(" -itself:{}", title(*aim)),
            Lack::Stage(aim, stage) => format!(" -{}:{}", stage.word(), title(*aim)),
        };
    }
    if let Some(day) = offer.again {
        text += &format!(" again:{day}");
    }
    if let Some(day) = offer.past {
        text += &format!(" past:{day}");
    }
    text
}

fn show_known(known: &Known) -> String {
    match known {
        Known::Nothing => String::new(),
        Known::Planned(_, year) => format!(" planned {year}"),
        Known::Done(_) => " done".into(),
        Known::Dropped(_) => " dropped".into(),
    }
}

fn show(look: &Look, shelf: &Shelf) -> String {
    let mut parts = Vec::new();
    for it in &look.required {
        parts.push(format!(
            "must {}{}",
            show_offer(look, shelf, &it.offer),
            show_known(&it.state)
        ));
    }
    for (n, offer) in look.ask.iter().enumerate() {
        let word = if n < look.ask_required {
            "must? "
        } else {
            "ask "
        };
        parts.push(word.to_owned() + &show_offer(look, shelf, offer));
    }
    for offer in &look.optional {
        parts.push(format!("may {}", show_offer(look, shelf, offer)));
    }
    for left in &look.left {
        let why = match &left.why {
            Why::Known(known) => show_known(known),
            Why::OthersOnly => " others".into(),
            Why::Past(day) => format!(" past {day}"),
            Why::Early { stage, first, .. } => {
                let first = first.map(|at| format!(" first {}", id(shelf, at)));
                format!(" early {}{}", stage.word(), first.unwrap_or_default())
            }
            Why::Late { stage, .. } => format!(" late {}", stage.word()),
        };
        parts.push(format!("not {}{why}", id(shelf, left.at)));
    }
    for (aim, by) in look.aims.iter().zip(&look.served) {
        if by.is_some() {
            parts.push(format!("served {}", aim.title.to_lowercase()));
        }
    }
    parts.join(" | ")
}

#[track_caller]
fn check(rows: &[(&str, &str, &str)]) {
    for (text, courses, expected) in rows {
        let (look, shelf, _) = seen(text, courses);
        assert_eq!(show(&look, &shelf), *expected, "{text} ‖ {courses}");
    }
}

/// `c 13 Begins <a focus gap`, the weightiest first.
fn show_aims(text: &str) -> String {
    let (look, _, _) = seen(text, "");
    let show = look.aims.iter().map(|aim| {
        let standing = match aim.standing {
            Standing::Begins => "begins",
            Standing::Close => "close",
            Standing::Met { is_top: true } => "met at the top",
            Standing::Met { .. } => "met",
            Standing::Top => "top",
            Standing::Unknown => "unknown",
        };
        let mut text = format!("{} {} {standing}", aim.title.to_lowercase(), aim.weight());
        for root in &aim.roots {
            text += &format!(" <{root}");
        }
        for reason in &aim.reasons {
            text += match reason {
                Reason::Focus { .. } => " focus",
                Reason::Gap => " gap",
                Reason::Opportunity => " occasion",
                Reason::Planned { .. } => " planned",
                Reason::Next { grows: true, .. } => " next-grows",
                Reason::Next { .. } => " next",
            };
        }
        text
    });
    show.collect::<Vec<_>>().join(" | ")
}

#[test]
fn aims_come_from_what_was_chosen_answered_planned_and_lies_ahead() {
    let rows = [
        // Nothing but the next grade: b goes on, c grows out of a, d is new.
        (
            "iwaki all low | iwaki/low b=3",
            "c 1 unknown <a next-grows | d 1 unknown next",
        ),
        // Before anything is answered, that would be all there is to say.
        ("iwaki all low", ""),
        (
            "iwaki all low | iwaki/low a=3",
            "c 1 unknown next-grows | d 1 unknown next",
        ),
        // The highest has no next.
        ("iwaki all high", ""),
        (
            "iwaki all high | iwaki/high e=1 / f=2",
            "e 4 begins <c gap | f 4 close gap",
        ),
        ("iwaki all high | iwaki/high e=3 / f=5", ""),
        (
            "iwaki all high | iwaki/high e?no-opportunity / f?out-of-scope",
            "e 4 begins <c occasion",
        ),
        // Chosen, whatever was answered.
        (
            "iwaki all high | iwaki/high e=3 / f=5 | focus e | focus f",
            "e 8 met focus | f 8 top focus",
        ),
        ("iwaki all high | focus e", "e 8 unknown <c focus"),
        (
            "iwaki all high | iwaki/high f=1 | focus f",
            "f 12 begins focus gap",
        ),
        // Of the next grade, with a look at it.
        (
            "iwaki all mid | iwaki/mid c=3 | ^iwaki/high e=2 / f=1 | focus f@high",
            "f 9 begins focus next | e 1 close next-grows",
        ),
        (
            "iwaki all mid | iwaki/mid c=3 | ^iwaki/high e=3 / f?knows-only",
            "f 1 close next",
        ),
        // A planned post; what lies behind needs no preparing.
        (
            "iwaki all high | plans e f | iwaki/high e=4",
            "e 2 met planned | f 2 unknown planned",
        ),
        ("iwaki all high | plans - e", ""),
        ("iwaki all high | plans #q:簿記", "簿記 2 unknown planned"),
        ("iwaki all high | plans #q:簿記 | held 簿記", ""),
        (
            "iwaki all low | iwaki/low a=2 | plans c a | focus a",
            "a 14 close focus gap planned | c 3 unknown <a planned next-grows | d 1 unknown next",
        ),
    ];
    for (text, expected) in rows {
        assert_eq!(show_aims(text), expected, "{text}");
    }
}

#[test]
fn a_scale_that_ends_at_its_threshold_has_two_next_steps() {
    let framework = frame(GRADES);
    let mut notebook = scene(&framework, "iwaki all high | iwaki/high e=3 | focus e");
    for (_, sheet) in notebook.sheets.iter_mut() {
        for (_, entry) in sheet.entries.iter_mut() {
            (entry.scale, entry.answer) = (crate::notation::scale("maru"), Some(Answer::Point(3)));
        }
    }
    let look = look(&Shelf::default(), &framework, &notebook, november(TODAY));
    assert_eq!(look.aims[0].standing, Standing::Met { is_top: true });
}

#[test]
fn what_is_compulsory_comes_first_and_is_never_dropped() {
    let low = "iwaki all low";
    check(&[
        (low, "t1 must @low | t2 must @mid | t3 @low", "must t1"),
        // For whom isn't known: never dropped, never claimed.
        (
            low,
            "t1 must | t2 must for:新規採用職員",
            "must? t1 | must? t2",
        ),
        // Of another family.
        (low, "t1 must @low +all", "must t1"),
        // It serves aims as well, and stands there once.
        (
            "iwaki all high | iwaki/high e=2",
            "t1 must @high #e",
            "must t1 e",
        ),
        // Planned, done, given up: told, and still there.
        (
            &format!("{low} | t1 wish 2026"),
            "t1 must @low",
            "must t1 planned 2026",
        ),
        (
            &format!("{low} | t1 done 2020"),
            "t1 must @low",
            "must t1 done",
        ),
        (
            &format!("{low} | t1 dropped 2026"),
            "t1 must @low",
            "must t1 dropped",
        ),
        // Given up last year is no answer for this one.
        (
            &format!("{low} | t1 dropped 2025"),
            "t1 must @low",
            "must t1",
        ),
        // Even when it is too late for this time.
        (low, "t1 must @low by:2026-11-01", "must t1 past:2026-11-01"),
    ]);
}

#[test]
fn an_optional_course_is_there_for_an_aim() {
    let gap = "iwaki all high | iwaki/high e=2 / f=3";
    check(&[
        (gap, "t1 #e | t2 #f | t3", "may t1 e"),
        (
            gap,
            "t1 #e @low | t2 #e @high | t3 #e +other",
            "may t2 e | not t1 others | not t3 others",
        ),
        // For somebody: fits by the grade's name, or is asked about.
        (
            gap,
            "t1 #e for:全職員 | t2 #e for:女性職員 | t3 #e for:HIGH以上",
            "ask t2 e | may t1 e | may t3 e",
        ),
        (
            gap,
            "t1 #e @high for:新任の者 | t2 #e @high for:管理職",
            "ask t1 e | may t2 e",
        ),
        // An occasion isn't learned.
        (
            "iwaki all high | iwaki/high f?no-opportunity",
            "t1 #f",
            "may t1 f -occasion:f",
        ),
        // Over.
        (
            gap,
            "t1 #e by:2026-11-14 | t2 #e by:2026-11-15",
            "may t2 e | not t1 past 2026-11-14",
        ),
        (gap, "t1 #e from:2026-11-14", "not t1 past 2026-11-14"),
        // By what it is evaluated by, or by its name.
        (
            "iwaki all high | plans #q:簿記",
            "q-1 =簿記 | t2 =簿記講座",
            "may q-1 簿記",
        ),
    ]);
}

#[test]
fn the_next_step_is_for_the_level_one_is_at() {
    let all = "t1 #f 基礎 | t2 #f 応用 | t3 #f 指導 | t4 #f";
    let at = |level: u32| format!("iwaki all high | iwaki/high f={level} | focus f");
    let rows = [
        (
            at(1),
            "may t1 f -more:f | may t4 f -more:f | not t2 early 応用 first t1 | not t3 early 指導 first t1",
        ),
        (
            at(2),
            "may t1 f | may t2 f | may t4 f | not t3 early 指導 first t1",
        ),
        (
            at(3),
            "may t2 f | may t4 f | not t1 late 基礎 | not t3 early 指導 first t2",
        ),
        (
            at(4),
            "may t2 f | may t4 f | not t1 late 基礎 | not t3 early 指導 first t2",
        ),
        (
            at(5),
            "may t3 f | may t4 f | not t1 late 基礎 | not t2 late 応用",
        ),
        // A scale of three answers alike: its place under the threshold counts.
        (
            "iwaki all high | focus f".into(),
            "may t1 f | may t2 f | may t4 f | not t3 early 指導 first t1",
        ),
    ];
    for (text, expected) in rows {
        check(&[(&text, all, expected)]);
    }
    check(&[
        // Far below: the ability that it grows from is a step, where nothing serves it itself.
        (
            "iwaki all high | iwaki/high e=1",
            "t1 #c",
            "may t1 e<c -itself:e",
        ),
        (
            "iwaki all high | iwaki/high e=1",
            "t1 #c | t2 #e",
            "may t2 e -more:e",
        ),
        (
            "iwaki all high | iwaki/high e=1",
            "t1 #c | t2 #e 指導",
            "may t1 e<c -itself:e | not t2 early 指導 first t1",
        ),
        // One step below: no detour.
        ("iwaki all high | iwaki/high e=2", "t1 #c", ""),
        // It serves one aim, and is made for another step of the second.
        (
            "iwaki all high | iwaki/high e=2 / f=4 | focus f",
            "t1 #e #f 基礎",
            "may t1 e -基礎:f",
        ),
    ]);
}

#[test]
fn nothing_is_suggested_twice() {
    let gap = "iwaki all high | iwaki/high e=2 / f=2";
    check(&[
        (
            &format!("{gap} | t1 done 2020"),
            "t1 #e | t2 #e",
            "may t2 e | not t1 done",
        ),
        (
            &format!("{gap} | t1 wish 2026"),
            "t1 #e",
            "not t1 planned 2026",
        ),
        (
            &format!("{gap} | t1 applied 2027"),
            "t1 #e",
            "not t1 planned 2027",
        ),
        (
            &format!("{gap} | t1 attending 2025"),
            "t1 #e",
            "not t1 planned 2025",
        ),
        // A wish of years ago that nothing became of.
        (&format!("{gap} | t1 wish 2024"), "t1 #e", "may t1 e"),
        (
            &format!("{gap} | t1 dropped 2026"),
            "t1 #e",
            "not t1 dropped",
        ),
        (&format!("{gap} | t1 dropped 2025"), "t1 #e", "may t1 e"),
        // By its name, where its key is gone or it never had one.
        (&format!("{gap} | =Ｔ１ done 2025"), "t1 #e", "not t1 done"),
        (
            &format!("{gap} | l-9 done 2025"),
            "t1 #e =l-9",
            "not t1 done",
        ),
        // The same name and another course: both are there.
        (
            &format!("{gap} | t1 done 2025"),
            "t1 #e @low =話 | t2 #e @high =話",
            "may t2 e",
        ),
        // HR's list and the pack have it: once, HR's, with what the pack ties it to.
        (
            gap,
            "t1 #e =話し方 | l-1 =話し方 from:2026-12-01 60m",
            "may l-1 e",
        ),
        (
            gap,
            "l-2 =話し方 | t1 #e =話し方 | l-1 =話し方 from:2026-12-01",
            "may l-1 e",
        ),
        // A list of a year gone by says nothing of this one.
        (
            gap,
            "t1 #e =話し方 | l-1 =話し方 from:2025-12-01",
            "may t1 e",
        ),
        // Next year's list gave the number to another course.
        (&format!("{gap} | l-1 done 2025"), "l-1 #e =話", "may l-1 e"),
    ]);
}

#[test]
fn what_runs_out_is_suggested_again() {
    let gap = "iwaki all high | iwaki/high e=2";
    check(&[
        (
            &format!("{gap} | t1 done 2025"),
            "t1 #e every:1",
            "may t1 e again:2026-06-01",
        ),
        // Within this year, before it is over.
        (
            &format!("{gap} | t1 done 2024"),
            "t1 #e every:2",
            "may t1 e again:2026-06-01",
        ),
        (
            &format!("{gap} | t1 done 2025"),
            "t1 #e every:2",
            "not t1 done",
        ),
        (
            &format!("{gap} | t1 done 2024 until:2027-03-31"),
            "t1 #e",
            "may t1 e again:2027-03-31",
        ),
        (
            &format!("{gap} | t1 done 2024 until:2027-04-01"),
            "t1 #e",
            "not t1 done",
        ),
        // Done this year, it is good for this year, unless it is over already.
        (
            &format!("{gap} | t1 done 2026 until:2027-03-31"),
            "t1 #e",
            "not t1 done",
        ),
        (
            &format!("{gap} | t1 done 2026 until:2026-10-01"),
            "t1 #e",
            "may t1 e again:2026-10-01",
        ),
        // The later of two counts.
        (
            &format!("{gap} | t1 done 2020 until:2021-01-01 | t1 done 2026"),
            "t1 #e",
            "not t1 done",
        ),
        (
            &format!("{gap} | t1 done 2025 | t1 wish 2026"),
            "t1 must @high every:1",
            "must t1 planned 2026",
        ),
        (
            &format!("{gap} | t1 done 2025"),
            "t1 must @high every:1",
            "must t1 again:2026-06-01",
        ),
    ]);
}

#[test]
fn what_is_planned_takes_its_aims_with_it() {
    let gap = "iwaki all high | iwaki/high e=2 / f=2";
    let rows = [
        ("", 0, "t1 t2"),
        (" | t3 wish 2026 #e 60m 500y", 60, "t2"),
        (" | t3 done 2026 #e 60m", 60, "t2"),
        // Another year's, or given up: the aim is open.
        (" | t3 done 2025 #e 60m", 0, "t1 t2"),
        (" | t3 dropped 2026 #e 60m", 0, "t1 t2"),
        // So long that nobody says.
        (" | t3 wish 2026 #e", 465, "t2"),
    ];
    for (more, minutes, chosen) in rows {
        let (look, shelf, _) = seen(&format!("{gap}{more}"), "t1 #e 60m 0y | t2 #f 60m 0y");
        let year = StudyYear::blank(2026);
        assert_eq!(look.taken.minutes(&year), minutes, "{more}");
        let best = Solver::of(look.problem(&shelf, &year)).best(look.budget(&year));
        let ids: Vec<_> = look
            .chosen(&best)
            .iter()
            .map(|o| id(&shelf, o.at))
            .collect();
        assert_eq!(ids.join(" "), chosen, "{more}");
    }
}

#[test]
fn compulsory_ones_are_taken_off_first_and_stay_when_it_is_too_much() {
    let text = "iwaki all high | iwaki/high e=2 / f=1 | focus f | t9 wish 2026 100m 2000y";
    let (look, shelf, _) = seen(
        text,
        "t1 must @high | t2 #e 60m 500y | t3 #f 120m 0y | t4 #e 300m 0y",
    );
    assert_eq!(
        show(&look, &shelf),
        "must t1 | may t2 e | may t3 f -more:f | may t4 e"
    );
    let rows = [
        (None, None, None, "t3 t2", 0),
        (Some(745), None, Some(180), "t3 t2", 0),
        (Some(744), None, Some(179), "t3", 0),
        (Some(565), None, Some(0), "", 0),
        (Some(500), None, Some(0), "", 65),
        (Some(985), Some(2400), Some(420), "t3 t4", 0),
        (Some(984), Some(2400), Some(419), "t3", 0),
        (Some(984), Some(2500), Some(419), "t3 t2", 0),
    ];
    for (minutes, yen, left, chosen, over) in rows {
        let year = StudyYear {
            minutes,
            yen,
            ..StudyYear::blank(2026)
        };
        let budget = look.budget(&year);
        assert_eq!(budget.minutes, left, "{minutes:?} {yen:?}");
        let best = Solver::of(look.problem(&shelf, &year)).best(budget);
        let ids: Vec<_> = look
            .chosen(&best)
            .iter()
            .map(|o| id(&shelf, o.at))
            .collect();
        assert_eq!(ids.join(" "), chosen, "{minutes:?} {yen:?}");
        assert_eq!(look.over(Spend::Minutes, &year), over);
        assert_eq!(look.required_open().count(), 1);
    }
    // What nobody says is assumed, and the person may assume something else.
    let year = StudyYear {
        assumed: Some(30),
        ..StudyYear::blank(2026)
    };
    assert_eq!((look.taken.unmeasured, look.taken.unpriced), (1, 1));
    assert_eq!((look.taken.minutes(&year), look.taken.yen), (130, 2000));
}

#[test]
fn why_an_aim_stays_open_is_told() {
    let (look, shelf, _) = seen(
        "iwaki all high | iwaki/high e=2 / f=2 | plans a b c d",
        "t1 must @high #e | t2 #f 600m | t3 #a for:女性職員 | t4 #b 指導 | t5 #c 600m",
    );
    let year = StudyYear {
        minutes: Some(1065),
        ..StudyYear::blank(2026)
    };
    let best = Solver::of(look.problem(&shelf, &year)).best(look.budget(&year));
    let open = look.open_aims(&best).into_iter().map(|open| {
        let why = match open.why {
            Open::Required(at) => format!("required {}", id(&shelf, at)),
            Open::NoRoom => "no room".into(),
            Open::TooMany => "too many".into(),
            Open::Ask(at) => format!("ask {}", id(&shelf, at)),
            Open::NotNow => "not now".into(),
            Open::Nothing => "nothing".into(),
        };
        format!("{} {why}", look.aims[open.aim].title.to_lowercase())
    });
    let open: Vec<_> = open.collect();
    assert_eq!(
        open.join(" | "),
        "e required t1 | a ask t3 | b not now | c no room | d nothing"
    );
}

#[test]
fn more_aims_than_enter_are_told() {
    let names: Vec<String> = (0..20).map(|n| format!("x{n}")).collect();
    let framework = frame(&format!("low {}", names.join(" ")));
    let answers: Vec<_> = names.iter().map(|name| format!("{name}=2")).collect();
    let text = format!(
        "iwaki all low | iwaki/low {} | focus x19",
        answers.join(" / ")
    );
    let courses: Vec<_> = names
        .iter()
        .map(|name| format!("t-{name} #{name}"))
        .collect();
    let (notebook, shelf) = (
        scene(&framework, &text),
        shelf(&framework, &courses.join(" | ")),
    );
    let look = look(&shelf, &framework, &notebook, november(TODAY));
    assert_eq!(look.entering.len(), 16);
    assert_eq!(look.entering[0], 0, "the weightiest enters");
    assert_eq!(look.aims[0].title, "X19");
    let best = Solver::of(look.problem(&shelf, &StudyYear::blank(2026))).best(Default::default());
    let open = look.open_aims(&best);
    assert_eq!(open.len(), 4);
    assert!(open.iter().all(|open| open.why == Open::TooMany));
}

#[test]
fn the_three_foremost_have_a_reason_each() {
    let framework = frame(GRADES);
    let text = "iwaki all high | iwaki/high e=2 / f=2 | focus f";
    let notebook = scene(&framework, text);
    let shelf = shelf(&framework, "t1 #e | t2 #f | t3 must @high | t4 must @low");
    let three = foremost(&shelf, &framework, &notebook, november(TODAY));
    let shown: Vec<_> = three.iter().map(|it| id(&shelf, it.offer.at)).collect();
    assert_eq!(shown, ["t3", "t2", "t1"]);
    let weights = three
        .iter()
        .map(|it| it.reason.as_ref().map(|(_, r)| r.weight()));
    assert_eq!(weights.collect::<Vec<_>>(), [None, Some(8), Some(4)]);
}

fn city(id: &str) -> Framework {
    let file = |id: &str| {
        let path = format!("{}/public/packs/{id}.json", env!("CARGO_MANIFEST_DIR"));
        Draft::parse(&std::fs::read_to_string(path).expect("a shipped pack")).expect("a pack")
    };
    let own = file(id);
    let base = own.extends().map(|id| file(id.as_str()));
    own.read(base).expect("it opens").framework
}

/// What the packs that are shipped come to: compulsory, to be asked about, and the set within no limit.
fn at_city(text: &str) -> String {
    let id_of = text.split(' ').next().expect("a pack");
    let framework = match id_of {
        "iwaki" => IWAKI.clone(),
        other => city(other),
    };
    let notebook = scene(&framework, text);
    let shelf = Shelf::of(Catalogue::of(&framework, None, &notebook));
    let look = look(&shelf, &framework, &notebook, november(TODAY));
    let year = StudyYear::blank(2026);
    let best = Solver::of(look.problem(&shelf, &year)).best(look.budget(&year));
    let ids = |offers: Vec<&Offer>| {
        let ids: Vec<_> = offers.iter().map(|offer| id(&shelf, offer.at)).collect();
        ids.join(" ")
    };
    let (sure, asked) = look.ask.split_at(look.ask_required);
    format!(
        "must {} ‖ must? {} ‖ set {} ‖ ask {}",
        ids(look.required_open().collect()),
        ids(sure.iter().collect()),
        ids(look.chosen(&best)),
        ids(asked.iter().collect()),
    )
}

#[test]
fn the_packs_that_are_shipped_have_something_to_suggest() {
    let rows = [
        (
            "iwaki general-affairs kakaricho | iwaki/kakaricho coaching=1 / persuasion=2 / information-analysis?no-opportunity | focus coaching",
            "must promotion-kakaricho management ‖ must? new-employee by-grade ‖ set communication ‖ ask ",
        ),
        (
            "iwaki general-affairs shuji",
            "must  ‖ must? new-employee by-grade ‖ set  ‖ ask ",
        ),
        (
            "iwaki general-affairs shuji | plans #q:ITパスポート",
            "must  ‖ must? new-employee by-grade ‖ set it-passport ‖ ask ",
        ),
        (
            "annaka all kakariin | annaka/kakariin communication=1 / task-execution=2 / ethics=3 | focus communication",
            "must  ‖ must?  ‖ set complaint junior ‖ ask second-year new-recruit construction-center",
        ),
        (
            "koriyama all kakaricho | koriyama/kakaricho problem-response=2 / cooperation=1 | focus explanation",
            "must  ‖ must?  ‖ set dx-kaizen-report diversity heavy-claim error-prevention ‖ ask shinhasso tech-design tech-supervision women-leader-management dispatch-mlit dispatch-fukushima-office dispatch-env",
        ),
        (
            "aizuwakamatsu all kakaricho | aizuwakamatsu/kakaricho problem-response=2 / cooperation=1",
            "must  ‖ must?  ‖ set ojt ‖ ask evaluator ojt-after-external manager-mental-health work-safety",
        ),
        (
            "standard all kakaricho | standard/kakaricho ethics=1",
            "must  ‖ must?  ‖ set  ‖ ask ",
        ),
    ];
    let found: Vec<_> = rows
        .iter()
        .map(|(text, _)| (*text, at_city(text)))
        .collect();
    let found: Vec<_> = found
        .iter()
        .map(|(text, shown)| (*text, shown.as_str()))
        .collect();
    assert_eq!(found, rows);
}
