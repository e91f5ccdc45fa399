use michishirube::domain::Day;
use michishirube::domain::answer::Answer;
use michishirube::domain::framework::Framework;
use michishirube::domain::item::{Body, Held, ItemKey, Kind};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::paper::{Cover, Offer, Tick, offers, paper};
use michishirube::domain::review::Paper;
use michishirube::domain::scale::{Point, Scale};
use michishirube::domain::worknote::{Tie, WorkNote};

use crate::exchange::kept;
use crate::notation::{IWAKI, ability, day, grade, item, notebook, pack, scale, sheet_key};

const SHEET: &str = "iwaki/kakaricho coaching=3:一人で任された / persuasion?no-opportunity:根回し / understanding-action=2";

/// With work notes: of this month, of long ago, of another municipality, one without a word.
fn filled() -> Notebook {
    let mut it = notebook(&format!("iwaki general-affairs kakaricho | {SHEET}"));
    let old = Day::from_ymd_opt(2026, 5, 1).expect("a day");
    for (id, on, text, of) in [
        ("w1", day(3), "窓口の当番", "iwaki"),
        ("w2", day(8), "新人の横に付いた", "iwaki"),
        ("w3", old, "去年度のこと", "iwaki"),
        ("w4", day(8), "前の市のこと", "annaka"),
        ("w5", day(8), " \n", "iwaki"),
    ] {
        let note = WorkNote {
            on,
            text: text.into(),
            abilities: vec![Tie {
                pack: pack(of),
                competency: ability("coaching"),
                title: "指導力".into(),
            }],
        };
        let (kind, id) = (Kind::Note, item(id));
        it.items
            .insert(ItemKey { kind, id }, kept(Body::Note(Held::new(note))));
    }
    it
}

fn offered(framework: &Framework, scale: &Scale) -> Vec<Offer> {
    let key = sheet_key("iwaki/kakaricho");
    offers(framework, &filled(), &key, scale, day(20))
}

fn made(scale: &Scale, ticks: &[Tick]) -> Paper {
    let cover = Cover {
        id: item("p"),
        on: day(20),
        from: " 小名浜\n".into(),
        message: "\nよろしく ".into(),
    };
    let offers = offered(&IWAKI, scale);
    let dated = |on: Day, text: &str| format!("{on} {text}");
    paper(
        &IWAKI,
        &grade("kakaricho"),
        scale,
        cover,
        &offers,
        ticks,
        dated,
    )
}

/// `coaching`, `coaching+note`, `coaching+w1`, `own`.
fn ticks(text: &str) -> Vec<Tick> {
    let tick = |word: &str| match word.split_once('+') {
        None if word == "own" => Tick::Own,
        None => Tick::Ability(ability(word)),
        Some((id, "note")) => Tick::Note(ability(id)),
        Some((id, note)) => Tick::Work(ability(id), item(note)),
    };
    text.split_whitespace().map(tick).collect()
}

/// What stands on the paper when this is ticked: `ability=point[note|note]`.
#[track_caller]
fn check(ticked: &str, expected: &str) {
    let paper = made(IWAKI.scale(), &ticks(ticked));
    let shown = paper.items.iter().map(|item| {
        let own = match &item.own {
            None => String::new(),
            Some(Answer::Point(level)) => format!("={level}"),
            Some(Answer::OffScale(off)) => format!("?{off}"),
        };
        assert_eq!(item.asked.chosen, "", "what was chosen is the self-rating");
        format!("{}{own}[{}]", item.competency, item.notes.join("|"))
    });
    assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{ticked}");
}

#[test]
fn nothing_is_on_a_paper_that_was_not_ticked() {
    check("", "");
    check("own coaching+note coaching+w1", "");
    check("coaching", "coaching[]");
    check("coaching+note coaching", "coaching[一人で任された]");
    check(
        "own coaching persuasion",
        "coaching=3[] persuasion?no-opportunity[]",
    );
    check("own information-analysis", "information-analysis[]");
    check("persuasion coaching+note", "persuasion[]");
    // The newest first; what is not offered can't be ticked.
    check(
        "coaching coaching+w1 coaching+w2 coaching+w3 coaching+w4 coaching+w5",
        "coaching[2026-11-08 新人の横に付いた|2026-11-03 窓口の当番]",
    );
    check(
        "coaching persuasion persuasion+w1",
        "coaching[] persuasion[]",
    );
    check("nothing-of-this-table", "");
}

#[test]
fn a_paper_says_what_it_is_about() {
    let paper = made(IWAKI.scale(), &ticks("coaching"));
    assert_eq!(
        (paper.from.as_str(), paper.message.as_str()),
        ("小名浜", "よろしく")
    );
    assert_eq!((&paper.pack, &paper.edition), (&IWAKI.id, &IWAKI.edition));
    assert_eq!(paper.grade_name, "係長");
    assert_eq!(paper.scale, *IWAKI.scale());
    let asked = &paper.items[0].asked;
    let card = IWAKI.expectation(&grade("kakaricho"), &ability("coaching"));
    assert_eq!(asked.statement, card.expect("the card").statement);
}

#[test]
fn an_answer_of_another_scale_is_read_or_left_out_and_said_so() {
    // Four points, met at the third; no words for 機会がなかった.
    let mut framework = IWAKI.clone();
    let other = Scale {
        id: scale("four"),
        name: "四段階".into(),
        points: (1..=4)
            .map(|value| Point {
                value,
                label: value.to_string(),
                anchor: String::new(),
            })
            .collect(),
        meets: 3,
        off_scale: Vec::new(),
    };
    framework.scales.push(other.clone());
    let offers = offered(&framework, &other);
    let find = |id: &str| {
        let offer = offers.iter().find(|o| o.competency == ability(id));
        let offer = offer.expect("it is offered");
        (offer.own.clone(), offer.is_own_lost)
    };
    let meets = IWAKI.scale().meets;
    assert_eq!(meets, 3, "the shipped scale");
    assert_eq!(find("coaching"), (Some(Answer::Point(3)), false));
    assert_eq!(
        find("understanding-action"),
        (Some(Answer::Point(2)), false)
    );
    assert_eq!(find("persuasion"), (None, true));
    assert_eq!(find("information-analysis"), (None, false));
    // An answer on a scale that the framework no longer has isn't guessed.
    framework.scales.retain(|s| s.id == other.id);
    let offers = offered(&framework, &other);
    assert!(offers.iter().all(|o| o.own.is_none()));
    assert!(offers.iter().any(|o| o.is_own_lost));
}
