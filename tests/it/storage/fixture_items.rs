//! The notebook of `items.json` and its file (see `fixtures`): every field of every kind.

use litemap::LiteMap;

use michishirube::domain::Day;
use michishirube::domain::answer::Entry;
use michishirube::domain::focus::Focus;
use michishirube::domain::id::CompetencyId;
use michishirube::domain::item::{Body, Held, Item};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::review::{Opinion, Paper, PaperItem, Reply, Request, Review};
use michishirube::domain::scale::Scale;
use michishirube::domain::snapshot::{Row, Snapshot};
use michishirube::domain::worknote::{Tie, WorkNote};

use super::fixtures::{AWKWARD, COACHING, answers, asked, entry, off, on, point};
use crate::notation::{ability, grade, item, item_key, pack, scale_line, sheet_key};

fn scales() -> Vec<Scale> {
    let mut named = scale_line("six-step 10 20 30* 255 ?no-opportunity ?out-of-scope");
    (named.name, named.points[0].label) = ("6段階「\"国\"」".into(), AWKWARD.into());
    (named.points[1].anchor, named.off_scale[1].anchor) = ("あと少し".into(), "担当でない".into());
    vec![named, scale_line("default 1 2*")]
}

fn paper(id: &str) -> Paper {
    let items = vec![
        PaperItem {
            competency: ability("coaching"),
            asked: asked(COACHING),
            own: point(30),
            notes: vec![AWKWARD.into(), String::new(), "二つ目".into()],
        },
        PaperItem {
            competency: ability("persuasion"),
            asked: asked("説得力"),
            own: None,
            notes: Vec::new(),
        },
    ];
    Paper {
        id: item(id),
        on: on("2026-11-10"),
        pack: pack("iwaki"),
        edition: "2023-10".into(),
        organization: "いわき市".into(),
        grade: grade("kakaricho"),
        grade_name: "係長".into(),
        from: "𠮷田".into(),
        message: "よろしく\nお願いします".into(),
        scale: scales().remove(0),
        items,
    }
}

fn opinions() -> LiteMap<CompetencyId, Opinion> {
    let opinion = |answer, comment: &str| Opinion {
        answer,
        comment: comment.into(),
    };
    let all = [
        ("coaching", opinion(point(20), AWKWARD)),
        ("persuasion", opinion(off("not-seen"), "")),
        ("unasked", opinion(None, "表にない能力")),
    ];
    all.into_iter()
        .map(|(id, opinion)| (ability(id), opinion))
        .collect()
}

fn reply(id: &str, revision: u64) -> Reply {
    Reply {
        id: item(id),
        paper: item("2026-11-10-0d"),
        mark: "0badcafe".into(),
        revision,
        on: on("2026-11-12"),
        by: "佐藤".into(),
        opinions: opinions(),
    }
}

pub fn items() -> Notebook {
    let mut book = answers();
    let mut keep = |key: &str, changes, body: Option<Body>| {
        let (made, on) = (on("2026-11-01"), on("2026-11-09"));
        book.items.insert(
            item_key(key),
            Item {
                made,
                on,
                changes,
                body,
            },
        );
    };
    let row = |id: &str, entry: Entry, is_old| Row {
        competency: ability(id),
        entry,
        is_old,
    };
    let snapshot = Snapshot {
        nth: 3,
        on: on("2026-11-09"),
        sheet: sheet_key("iwaki/kakaricho"),
        round: 1,
        organization: "いわき市".into(),
        grade_name: "係長".into(),
        edition: "2023-10".into(),
        scales: scales(),
        rows: vec![
            row(
                "persuasion",
                entry(
                    None,
                    "six-step",
                    "2026-11-09",
                    "",
                    "説得力 | 相手の利を示す。",
                ),
                false,
            ),
            row(
                "coaching",
                entry(point(30), "six-step", "2026-11-08", AWKWARD, COACHING),
                false,
            ),
            row(
                "old",
                entry(point(5), "gone", "2024-02-29", "", "旧い能力 → 五"),
                true,
            ),
        ],
        remark: format!("課長と話した。\n{AWKWARD}"),
    };
    keep(
        "snapshot/2026-11-09-0a",
        2,
        Some(Body::Snapshot(Box::new(snapshot))),
    );
    keep("snapshot/gone", 4, None);
    let tie = |of: &str, id: &str, title: &str| Tie {
        pack: pack(of),
        competency: ability(id),
        title: title.into(),
    };
    let note = WorkNote {
        on: on("2026-02-28"),
        text: AWKWARD.into(),
        abilities: vec![
            tie("iwaki", "persuasion", "説得力"),
            tie("annaka", "coaching", ""),
        ],
    };
    keep("note/2026-11-09-0b", 1, Some(Body::Note(Held::new(note))));
    keep(
        "note/blank",
        1,
        Some(Body::Note(Held::new(WorkNote::blank(on("2024-02-29"))))),
    );
    let focus = |closed: Option<Day>| Focus {
        pack: pack("iwaki"),
        grade: grade("kacho"),
        competency: ability("negotiation"),
        title: "折衝・調整力".into(),
        grade_name: "課長".into(),
        what: AWKWARD.into(),
        place: String::new(),
        sign: "　".into(),
        by: closed.is_none().then(|| on("2027-03-31")),
        closed,
    };
    keep(
        "focus/2026-11-09-0c",
        6,
        Some(Body::Focus(Box::new(focus(None)))),
    );
    keep(
        "focus/over",
        2,
        Some(Body::Focus(Box::new(focus(Some(on("2026-11-09")))))),
    );
    let replies = [reply("r1", 1), reply("r2", 4)].map(|r| (r.id.clone(), r));
    let own = [
        ("coaching", point(30)),
        ("persuasion", off("no-opportunity")),
    ];
    let own = own
        .into_iter()
        .filter_map(|(id, answer)| Some((ability(id), answer?)));
    let request = Request {
        paper: paper("2026-11-10-0d"),
        own: own.collect(),
        replies: replies.into_iter().collect(),
    };
    keep(
        "request/2026-11-10-0d",
        3,
        Some(Body::Request(Held::new(request))),
    );
    let review = Review {
        paper: paper("elsewhere"),
        mark: "0badcafe".into(),
        reply: item("2026-11-11-0e"),
        by: AWKWARD.into(),
        opinions: opinions(),
        revealed: Some(on("2026-11-11")),
        revision: 2,
        returned: Some(on("2026-11-12")),
    };
    let mut open = review.clone();
    (open.revealed, open.returned, open.revision) = (None, None, 0);
    keep(
        "review/2026-11-11-0e",
        5,
        Some(Body::Review(Held::new(review))),
    );
    keep("review/open", 1, Some(Body::Review(Held::new(open))));
    book
}
