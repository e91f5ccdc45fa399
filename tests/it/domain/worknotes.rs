use michishirube::domain::Day;
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::sheet::SheetKey;
use michishirube::domain::worknote::{
    Filter, Kept, Tie, WorkNote, abilities_of, by_fiscal_year, has_evidence, newest_first,
};

use crate::notation::{ability, grade, item, notebook, pack};

fn on(text: &str) -> Day {
    michishirube::domain::day(text).expect("a day")
}

/// `iwaki/coaching=指導力`
fn tie(text: &str) -> Tie {
    let (of, title) = text.split_once('=').unwrap_or((text, text));
    let (of_pack, id) = of.split_once('/').expect("pack/ability");
    Tie {
        pack: pack(of_pack),
        competency: ability(id),
        title: title.into(),
    }
}

/// `a 2026-11-02 text #iwaki/coaching=指導力`, one a row.
fn put(book: &mut Notebook, rows: &[&str]) {
    for row in rows {
        let (head, ties) = row.split_once('#').unwrap_or((row, ""));
        let mut words = head.trim().splitn(3, ' ');
        let mut next = || words.next().unwrap_or_default();
        let key = ItemKey {
            kind: Kind::Note,
            id: item(next()),
        };
        let note = WorkNote {
            on: on(next()),
            text: next().into(),
            abilities: ties.split_whitespace().map(tie).collect(),
        };
        let mut kept = Item::default();
        kept.set(Some(Body::Note(Held::new(note))), false, on("2026-11-26"));
        book.items.insert(key, kept);
    }
}

fn of(rows: &[&str]) -> Notebook {
    let mut book = Notebook::default();
    put(&mut book, rows);
    book
}

fn ids(notes: &[Kept]) -> String {
    let ids: Vec<_> = notes.iter().map(|(id, _)| id.to_string()).collect();
    ids.join(" ")
}

#[test]
fn the_newest_day_stands_first_and_of_one_day_what_was_begun_last() {
    let mut book = of(&[
        "a 2026-11-02 x",
        "b 2026-11-20 x",
        "c 2025-04-01 x",
        "d 2026-11-02 x",
        "e 2026-12-01 a day to come",
        "f 2026-11-02 x",
    ]);
    assert_eq!(ids(&newest_first(&book)), "e b f d a c");
    let key = ItemKey {
        kind: Kind::Note,
        id: item("d"),
    };
    let kept = book.items.get_mut(&key).expect("the note");
    kept.set(None, false, on("2026-11-26"));
    assert_eq!(
        ids(&newest_first(&book)),
        "e b f a c",
        "without removed ones"
    );
}

#[track_caller]
fn check_years(rows: &[&str], years: &str) {
    let book = of(rows);
    let notes = newest_first(&book);
    let found: Vec<_> = by_fiscal_year(&notes)
        .iter()
        .map(|(year, of_year)| format!("{year}: {}", ids(of_year)))
        .collect();
    assert_eq!(found.join(" / "), years);
}

#[test]
fn a_fiscal_year_begins_in_april() {
    check_years(&[], "");
    check_years(
        &[
            "a 2025-03-31 x",
            "b 2025-04-01 x",
            "c 2026-03-31 x",
            "d 2026-04-01 x",
            "e 2026-12-31 x",
            "f 2027-01-01 x",
        ],
        "2026: f e d / 2025: c b / 2024: a",
    );
}

#[track_caller]
fn check_filter(query: &str, ability: &str, found: &str) {
    let book = of(&[
        "a 2026-11-05 五月の窓口で順番を決め直した #iwaki/coaching=指導力",
        "b 2026-11-04 ﾏﾆｭｱﾙを直した #iwaki/coaching=指導力 iwaki/persuasion=説得力",
        "c 2026-11-03 結びつけていない",
        "d 2026-11-02 まえの市で #annaka/coaching=指導する力",
        "e 2026-11-01 力を合わせた #iwaki/coaching=指導",
    ]);
    let filter = Filter {
        query: query.into(),
        ability: (!ability.is_empty()).then(|| tie(ability)),
    };
    let mut notes = newest_first(&book);
    notes.retain(|(_, note)| filter.lets(note));
    assert_eq!(ids(&notes), found, "「{query}」 {ability}");
}

#[test]
fn notes_are_found_by_what_they_say_and_what_they_are_tied_to() {
    check_filter("", "", "a b c d e");
    check_filter("  ", "", "a b c d e");
    check_filter("マニュアル", "", "b");
    check_filter("まにゅある　説得", "", "b");
    check_filter("窓口 マニュアル", "", "");
    check_filter("指導する", "", "d");
    check_filter("力指導", "", "");
    check_filter("た指導", "", "");
    check_filter("", "iwaki/coaching", "a b e");
    check_filter("", "annaka/coaching=別の名", "d");
    check_filter("直した", "iwaki/coaching", "a b");
    check_filter("", "iwaki/planning", "");
}

#[test]
fn each_ability_is_offered_once_under_its_newest_name() {
    let book = of(&[
        "a 2026-11-05 x #iwaki/coaching=指導力",
        "b 2026-11-04 x #iwaki/coaching=指導 iwaki/persuasion=説得力",
        "c 2026-11-02 x #annaka/coaching=指導する力",
    ]);
    let ties = abilities_of(&newest_first(&book));
    let names: Vec<_> = ties.iter().map(|tie| tie.title.as_str()).collect();
    assert_eq!(names, ["指導力", "説得力", "指導する力"]);
}

#[test]
fn tying_again_takes_the_present_name_and_loosening_asks_for_none() {
    let mut note = WorkNote::blank(on("2026-11-02"));
    note.tie(tie("iwaki/coaching=指導"), true);
    note.tie(tie("annaka/coaching=指導する力"), true);
    note.tie(tie("iwaki/coaching=指導力"), true);
    let names = |note: &WorkNote| {
        let names: Vec<_> = note.abilities.iter().map(|t| t.title.clone()).collect();
        names.join(" ")
    };
    assert_eq!(names(&note), "指導する力 指導力");
    note.tie(tie("iwaki/coaching"), false);
    assert_eq!(names(&note), "指導する力");
}

#[test]
fn without_a_text_there_is_no_note() {
    let mut note = WorkNote::blank(on("2026-11-02"));
    note.tie(tie("iwaki/coaching"), true);
    for (text, is_blank) in [("", true), (" \n　", true), ("。", false), ("\n四", false)] {
        note.text = text.into();
        assert_eq!(note.is_blank(), is_blank, "{text:?}");
    }
}

/// Whether the answer on 2026-11-26 has something that speaks for it.
#[track_caller]
fn check_evidence(sheet: &str, row: &str, expected: bool) {
    let mut book = notebook(sheet);
    put(&mut book, &[row]);
    let key = SheetKey::own(pack("iwaki"), grade("kakaricho"));
    let found = has_evidence(&book, &key, &ability("coaching"), on("2026-11-26"));
    assert_eq!(found, expected, "{sheet} {row}");
}

#[test]
fn a_note_of_the_last_six_months_speaks_for_an_answer() {
    let sheet = "iwaki/kakaricho coaching=4";
    check_evidence(sheet, "a 2026-05-26 x #iwaki/coaching", true);
    check_evidence(sheet, "a 2026-05-25 x #iwaki/coaching", false);
    check_evidence(sheet, "a 2026-12-01 x #iwaki/coaching", true);
    check_evidence(sheet, "a 2026-11-01 x #annaka/coaching", false);
    check_evidence(sheet, "a 2026-11-01 x #iwaki/persuasion", false);
    check_evidence(sheet, "a 2026-11-01 　 #iwaki/coaching", false);
    check_evidence("iwaki/kakaricho coaching=4:四月に", "a 2026-11-01 x", true);
}
