//! Another edition of the definitions, as the desk takes it: answers stay.

use std::collections::BTreeMap;

use proptest::prelude::*;

use michishirube::domain::answer::{Answer, Entry};
use michishirube::domain::edition::Difference;
use michishirube::domain::framework::Framework;
use michishirube::packs::Reading;
use michishirube::state::{Change, Desk, Notice};
use michishirube::storage::shelf::MemoryShelf;

use crate::arbitrary::cases;
use crate::arbitrary::editions::{ABILITIES, GRADES, any_pair};
use crate::desk::{answer, open, set_up, with, with_owner};
use crate::notation::{IWAKI, ability, family, grade, pack, sheet_key};

fn put(desk: Desk, framework: Framework) {
    let problems = Vec::new();
    desk.put(Reading {
        framework,
        problems,
    });
}

pub fn entries(desk: Desk) -> Vec<(String, Entry)> {
    desk.with_notebook(|n| {
        let entries = n.sheets.values().flat_map(|s| &s.entries);
        entries.map(|(id, e)| (id.to_string(), e.clone())).collect()
    })
}

/// The scale and the answer's name on the card.
pub fn called(desk: Desk, id: &str) -> (String, String) {
    let entry = desk.entry(&ability(id)).expect("an entry");
    (entry.scale.to_string(), entry.asked.chosen)
}

pub fn reworded(id: &str) -> Framework {
    let mut later = IWAKI.clone();
    later.edition = "2030-04".into();
    let cell = later
        .expectations
        .iter_mut()
        .find(|e| e.grade == grade("kakaricho") && e.competency == ability(id));
    cell.expect("a card").statement = "言い直した文。".into();
    later
}

fn listed(desk: Desk) -> Vec<String> {
    let list = desk.differences().list.into_iter();
    let shown = list.map(|(id, difference)| match difference {
        Difference::Added { .. } => format!("+{id}"),
        Difference::Removed { .. } => format!("-{id}"),
        Difference::Reworded { .. } => format!("~{id}"),
    });
    shown.collect()
}

#[test]
fn a_new_edition_says_what_changed_until_it_was_read() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        assert!(listed(desk).is_empty(), "nothing is answered");
        desk.rate(ability("coaching"), Some(Answer::Point(4)));
        let kept = entries(desk);
        let mut later = reworded("persuasion");
        later
            .expectations
            .retain(|e| e.competency != ability("coaching"));
        let mut added = later.expectations[0].clone();
        (added.grade, added.competency) = (grade("kakaricho"), ability("negotiation"));
        later.expectations.push(added);
        let before = shelf.dump();
        put(desk, later.clone());
        assert_eq!(desk.differences().before.as_deref(), Some("2023-10"));
        assert_eq!(listed(desk), ["+negotiation", "~persuasion", "-coaching"]);
        assert_eq!(shelf.dump(), before, "opening it writes nothing");
        // Going on does not pass for having read it.
        desk.rate(ability("negotiation"), Some(Answer::Point(1)));
        assert_eq!(listed(desk).len(), 3);

        desk.see_definitions();
        assert_eq!(desk.notice(), Notice::Saved(Change::Seen));
        for desk in [desk, with(&shelf, later)] {
            assert!(listed(desk).is_empty());
            assert_eq!(desk.differences().before.as_deref(), Some("2030-04"));
            assert!(entries(desk).contains(&kept[0]) && desk.orphans().len() == 1);
        }
        desk.undo();
        assert!(
            listed(desk).is_empty(),
            "what was read was read; the answer is taken back"
        );
        assert_eq!(entries(desk), kept);
        assert_eq!(
            listed(open(&shelf)).len(),
            3,
            "going back to the edition before is told as well"
        );
    });
}

#[test]
fn a_save_from_before_definitions_were_kept_tells_by_the_words_of_its_answers() {
    with_owner(|| {
        let json = include_str!("../fixtures/format-1/store.json");
        let kept: BTreeMap<String, String> = serde_json::from_str(json).expect("a fixture");
        let shelf = MemoryShelf::with(kept.clone());
        let desk = open(&shelf);
        assert_eq!(desk.differences().before, None);
        let cards = [
            "coaching",
            "information-analysis",
            "persuasion",
            "project-planning",
            "understanding-action",
        ];
        assert_eq!(listed(desk), cards.map(|id| format!("~{id}")));
        let before = entries(desk);
        desk.note(ability("persuasion"), "もう一度".into());
        let seen =
            |desk: Desk| desk.with_notebook(|n| n.current_sheet().and_then(|s| s.seen.clone()));
        assert_eq!(
            seen(desk),
            None,
            "the words of now are not passed off as seen"
        );
        desk.undo();
        desk.see_definitions();
        assert!(listed(desk).is_empty() && seen(open(&shelf)).is_some());
        assert_eq!(entries(desk), before);
        assert!(desk.wants_rereading(&ability("coaching")));
        desk.reaffirm(&ability("understanding-action"));
        assert_eq!(called(desk, "understanding-action").0, "national-6");
        assert_eq!(answer(desk, "understanding-action"), Some(Answer::Point(5)));

        // Where nothing changed, the first edit keeps what stands there.
        let desk = open(&MemoryShelf::with(kept));
        desk.choose_grade(grade("shuji"));
        desk.rate(ability("teamwork"), Some(Answer::Point(2)));
        assert_eq!(
            seen(desk).map(|t| (t.edition, t.rows.len())),
            Some(("2023-10".into(), 6))
        );
    });
}

#[test]
fn a_look_ahead_is_a_sheet_of_its_own() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        let ahead = desk.ahead_key(&grade("kacho"));
        assert_eq!(ahead, sheet_key("^iwaki/kacho"));
        desk.rate_at(&ahead, ability("negotiation"), Some(Answer::Point(2)));
        desk.note_at(&ahead, ability("negotiation"), "見ている".into());
        desk.choose_grade(grade("kacho"));
        let desk = open(&shelf);
        assert_eq!(
            desk.entry(&ability("negotiation")),
            None,
            "whoever gets there begins anew"
        );
        let entry =
            desk.with_notebook(|n| n.sheets[&ahead].entries[&ability("negotiation")].clone());
        assert_eq!(
            (entry.answer, entry.note.as_str()),
            (Some(Answer::Point(2)), "見ている")
        );
        assert_eq!(entry.asked.title, "折衝・調整力");
    });
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn opening_a_new_edition_writes_nothing_and_every_answer_is_shown(
        (one, two) in any_pair(),
        rated in prop::collection::vec((0..3usize, 0..4usize, 1..=3u8), 0..8),
        now in 0..3usize
    ) {
        let mut shown = Ok(());
        with_owner(|| {
            let shelf = MemoryShelf::default();
            let desk = with(&shelf, one.framework("one"));
            desk.choose_municipality(pack("iwaki"));
            desk.choose_family(family("all"));
            for (of, what, level) in rated {
                desk.choose_grade(grade(GRADES[of]));
                if one.words(of, what).is_some() {
                    desk.rate(ability(ABILITIES[what]), Some(Answer::Point(level)));
                }
            }
            desk.choose_grade(grade(GRADES[now]));
            let (before, stored) = (desk.with_notebook(Clone::clone), shelf.dump());
            put(desk, two.framework("two"));
            let later = with(&shelf, two.framework("two"));
            for desk in [desk, later] {
                assert_eq!((desk.with_notebook(Clone::clone), shelf.dump()), (before.clone(), stored.clone()));
            }
            shown = reached(desk, GRADES[now], two.table[now].is_some());
        });
        shown?;
    }
}

/// Every answer of the present sheet stands on a card, among the old items or on a stranded sheet.
fn reached(desk: Desk, of: &str, is_known: bool) -> Result<(), TestCaseError> {
    let lines = desk.standing().lines.into_iter().filter_map(|l| l.entry);
    let all = lines.chain(desk.orphans());
    let here: Vec<_> = all.filter(|e| e.answer.is_some()).collect();
    let kept = desk.with_notebook(|n| n.current_sheet().map_or(0, |s| s.answers()));
    prop_assert_eq!(here.len(), if is_known { kept } else { 0 });
    let key = sheet_key(&format!("iwaki/{of}"));
    let whole = desk.stranded().into_iter().find(|(k, _)| *k == key);
    prop_assert_eq!(
        whole.map_or(0, |(_, s)| s.answers()),
        if is_known { 0 } else { kept }
    );
    Ok(())
}
