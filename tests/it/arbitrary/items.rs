//! What is kept one by one, at random. Under a key stands only its own kind, as the desk keeps it.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::focus::Focus;
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::review::{Opinion, Paper, PaperItem, Reply, Request, Review};
use michishirube::domain::scale::{OffScale, Point, Scale};
use michishirube::domain::sheet::SheetKey;
use michishirube::domain::snapshot::{Row, Snapshot};
use michishirube::domain::worknote::{Tie, WorkNote};

use super::{any_ability, any_answer, any_asked, any_day, any_entry, any_pack, any_text};
use crate::career::arbitrary as career;
use crate::notation::{grade, item, off_scale, pack, scale};
use crate::training::arbitrary as training;

/// Numbered anyhow, as packs may number them; with any threshold.
pub fn any_scale() -> impl Strategy<Value = Scale> {
    let ids = select(vec!["default", "national", "maru"]);
    let points = btree_set(any::<u8>(), 2..7);
    let offs = btree_set(select(vec!["no-opportunity", "out-of-scope"]), 0..3);
    (
        ids,
        any_text(),
        points,
        any::<prop::sample::Index>(),
        offs,
        any_text(),
    )
        .prop_map(|(id, name, values, meets, offs, text)| {
            let point = |value: u8| Point {
                value,
                label: format!("{text}{value}"),
                anchor: text.clone(),
            };
            let off = |id: &str| OffScale {
                id: off_scale(id),
                label: text.clone(),
                anchor: name.clone(),
            };
            let meets = meets.index(values.len());
            Scale {
                id: scale(id),
                meets: *values.iter().nth(meets).expect("one of them"),
                points: values.into_iter().map(point).collect(),
                off_scale: offs.into_iter().map(off).collect(),
                name,
            }
        })
}

fn any_row() -> impl Strategy<Value = Row> {
    // Asked and not answered is kept as well.
    let entry = (any_entry(), any::<bool>()).prop_map(|(mut entry, is_blank)| {
        if is_blank {
            (entry.answer, entry.note) = (None, String::new());
        }
        entry
    });
    (entry, any::<bool>(), any_ability()).prop_map(|(entry, is_old, competency)| Row {
        competency,
        entry,
        is_old,
    })
}

pub fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let sheet = select(vec!["kakaricho", "shusa"]);
    let scales = vec(any_scale(), 0..3).prop_map(|mut scales: Vec<Scale>| {
        scales.sort_by(|a, b| a.id.cmp(&b.id));
        scales.dedup_by(|a, b| a.id == b.id);
        scales
    });
    // One row for each ability, in any order.
    let rows = vec(any_row(), 0..4).prop_map(|rows: Vec<Row>| {
        let mut once: Vec<Row> = Vec::new();
        for row in rows {
            if once.iter().all(|r| r.competency != row.competency) {
                once.push(row);
            }
        }
        once
    });
    (
        (any::<u32>(), any_day(), any_pack(), sheet, 0..3u64),
        (any_text(), any_text(), any_text()),
        scales,
        rows,
        any_text(),
    )
        .prop_map(|(head, names, scales, rows, remark)| {
            let (nth, on, pack, of_grade, round) = head;
            let (organization, grade_name, edition) = names;
            Snapshot {
                nth,
                on,
                sheet: SheetKey::own(pack, grade(of_grade)),
                round,
                organization,
                grade_name,
                edition,
                scales,
                rows,
                remark,
            }
        })
}

fn any_work_note() -> impl Strategy<Value = WorkNote> {
    let ties = btree_map((any_pack(), any_ability()), any_text(), 0..3);
    (any_day(), any_text(), ties).prop_map(|(on, text, ties)| WorkNote {
        on,
        text,
        abilities: ties
            .into_iter()
            .map(|((pack, competency), title)| Tie {
                pack,
                competency,
                title,
            })
            .collect(),
    })
}

fn any_focus() -> impl Strategy<Value = Focus> {
    (
        (any_pack(), any_ability(), any_text(), any_text()),
        (any_text(), any_text(), any_text()),
        option::of(any_day()),
        option::of(any_day()),
    )
        .prop_map(|(of, plan, by, closed)| {
            let (pack, competency, title, grade_name) = of;
            let (what, place, sign) = plan;
            Focus {
                pack,
                grade: grade("kacho"),
                competency,
                title,
                grade_name,
                what,
                place,
                sign,
                by,
                closed,
            }
        })
}

fn any_paper() -> impl Strategy<Value = Paper> {
    let asked = (any_asked(), option::of(any_answer()), vec(any_text(), 0..3));
    (
        any_day(),
        (any_text(), any_text(), any_text()),
        (any_text(), any_text()),
        any_scale(),
        btree_map(any_ability(), asked, 0..3),
    )
        .prop_map(|(on, names, said, scale, items)| {
            let (edition, organization, grade_name) = names;
            let (from, message) = said;
            let of = |(competency, (asked, own, notes))| PaperItem {
                competency,
                asked,
                own,
                notes,
            };
            Paper {
                id: item("paper"),
                on,
                pack: pack("iwaki"),
                edition,
                organization,
                grade: grade("kakaricho"),
                grade_name,
                from,
                message,
                scale,
                items: items.into_iter().map(of).collect(),
            }
        })
}

fn any_opinion() -> impl Strategy<Value = Opinion> {
    (option::of(any_answer()), any_text()).prop_map(|(answer, comment)| Opinion { answer, comment })
}

fn any_reply(id: &'static str) -> impl Strategy<Value = Reply> {
    (
        any_text(),
        0..9u64,
        any_day(),
        any_text(),
        btree_map(any_ability(), any_opinion(), 0..3),
    )
        .prop_map(move |(mark, revision, on, by, opinions)| Reply {
            id: item(id),
            paper: item("paper"),
            mark,
            revision,
            on,
            by,
            opinions: opinions.into_iter().collect(),
        })
}

fn any_request() -> impl Strategy<Value = Request> {
    let replies = (option::of(any_reply("r1")), option::of(any_reply("r2")));
    let own = btree_map(any_ability(), any_answer(), 0..3);
    (any_paper(), own, replies).prop_map(|(paper, own, (one, two))| Request {
        paper,
        own: own.into_iter().collect(),
        replies: one
            .into_iter()
            .chain(two)
            .map(|r| (r.id.clone(), r))
            .collect(),
    })
}

fn any_review() -> impl Strategy<Value = Review> {
    (
        any_paper(),
        any_reply("mine"),
        option::of(any_day()),
        option::of(any_day()),
    )
        .prop_map(|(paper, reply, revealed, returned)| Review {
            paper,
            mark: reply.mark,
            reply: reply.id,
            by: reply.by,
            opinions: reply.opinions,
            revealed,
            revision: reply.revision,
            returned,
        })
}

pub fn any_body(kind: Kind) -> BoxedStrategy<Body> {
    match kind {
        Kind::Snapshot => any_snapshot()
            .prop_map(|it| Body::Snapshot(Box::new(it)))
            .boxed(),
        Kind::Note => any_work_note()
            .prop_map(|it| Body::Note(Held::new(it)))
            .boxed(),
        Kind::Focus => any_focus().prop_map(|it| Body::Focus(Box::new(it))).boxed(),
        Kind::Request => any_request()
            .prop_map(|it| Body::Request(Held::new(it)))
            .boxed(),
        Kind::Review => any_review()
            .prop_map(|it| Body::Review(Held::new(it)))
            .boxed(),
        Kind::Post => career::any_post()
            .prop_map(|it| Body::Post(Held::new(it)))
            .boxed(),
        Kind::Life => career::any_life()
            .prop_map(|it| Body::Life(Held::new(it)))
            .boxed(),
        Kind::Plan => career::any_plan()
            .prop_map(|it| Body::Plan(Held::new(it)))
            .boxed(),
        Kind::Person => career::any_person()
            .prop_map(|it| Body::Person(Held::new(it)))
            .boxed(),
        Kind::Enrolment | Kind::OwnCourse | Kind::StudyYear => training::any_body(kind),
    }
}

/// As it stands in a notebook: changed once at least; sometimes removed.
pub fn any_item(kind: Kind) -> impl Strategy<Value = Item> {
    let body = option::weighted(0.8, any_body(kind));
    (any_day(), any_day(), 1..50u64, body).prop_map(|(made, on, changes, body)| Item {
        made,
        on,
        changes,
        body,
    })
}

fn any_item_key() -> impl Strategy<Value = ItemKey> {
    let ids = select(vec!["2026-11-01-0a", "x"]);
    (select(Kind::ALL.to_vec()), ids).prop_map(|(kind, id)| ItemKey { kind, id: item(id) })
}

pub(super) fn any_kept() -> impl Strategy<Value = (ItemKey, Item)> {
    any_item_key().prop_flat_map(|key| (Just(key.clone()), any_item(key.kind)))
}
