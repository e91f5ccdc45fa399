use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::answer::Answer;
use michishirube::domain::item::{Body, Held, merge};
use michishirube::domain::review::{MOST_REPLIES, Rejected, Reply, Request, Review};
use michishirube::storage::papers::mark_of;

use crate::arbitrary::cases;
use crate::exchange::{kept, opinions, paper, reply, request, review, show_opinions};
use crate::notation::{IWAKI, ability, day, item, pack};

fn take(request: &mut Request, reply: Reply) -> Result<(), Rejected> {
    let mark = mark_of(&request.paper);
    request.take(reply, &mark, &IWAKI)
}

/// Which items are to be talked about.
#[track_caller]
fn check_agenda(own: &str, replies: &[&str], expected: &str) {
    let mut request = request(own);
    for (n, text) in replies.iter().enumerate() {
        let reply = reply(&request.paper, &format!("r{n}"), &format!("1 {text}"));
        take(&mut request, reply).expect("it is taken");
    }
    let ids: Vec<_> = (request.agenda().iter())
        .map(|item| item.competency.to_string())
        .collect();
    assert_eq!(ids.join(" "), expected, "{own} | {replies:?}");
}

#[test]
fn only_what_was_rated_differently_is_on_the_agenda() {
    check_agenda("a=3 / b=2 / c=1", &[], "");
    check_agenda("a=3 / b=2 / c=1", &["a=3 / b=3 / c=1"], "b");
    check_agenda("a=3 / b=2", &["a=4 / b=3"], "a b");
    // What one side didn't rate or hasn't seen is no difference, whatever they wrote.
    check_agenda("a=3 / b=2", &["a:見ました"], "");
    check_agenda("a / b=2", &["a=3 / b?not-seen"], "");
    check_agenda("a?no-opportunity / b=2", &["a?not-seen"], "");
    // That there was no occasion is an answer.
    check_agenda("a?no-opportunity", &["a=4"], "a");
    // One of several is enough, also when I said nothing.
    check_agenda("a=3 / b=2", &["a=3 / b=2", "a=2 / b?not-seen"], "a");
    check_agenda("a / b", &["a=3 / b=3", "a=3 / b=4"], "b");
    // In the order of the paper.
    check_agenda("b=1 / a=1", &["a=2 / b=2"], "b a");
}

#[test]
fn what_i_answered_is_compared_though_it_never_left() {
    let mut request = request("a / b / c=2");
    request.own.insert(ability("a"), Answer::Point(3));
    request.own.insert(ability("c"), Answer::Point(5));
    let reply = reply(&request.paper, "r", "1 a=2 / b=2 / c=2");
    take(&mut request, reply).expect("it is taken");
    let ids: Vec<_> = request.agenda().iter().map(|i| &i.competency).collect();
    assert_eq!(ids, [&ability("a")], "c as it stood on the paper");
}

#[track_caller]
fn check_refused(change: impl FnOnce(&mut Request, &mut Reply), why: Rejected) {
    let mut request = request("a=3 / b=2");
    let mut reply = reply(&request.paper, "r", "2 a=4:memo");
    change(&mut request, &mut reply);
    let before = request.clone();
    assert_eq!(take(&mut request, reply), Err(why));
    assert_eq!(request, before, "nothing changed");
}

#[test]
fn a_reply_that_does_not_fit_is_refused_and_changes_nothing() {
    check_refused(|_, r| r.paper = item("other"), Rejected::Foreign);
    check_refused(|_, r| r.mark = "00000000".into(), Rejected::OtherPaper);
    check_refused(|r, _| r.paper.message += "。", Rejected::OtherPaper);
    for odd in ["c=3", "c:memo", "a=9", "a=0", "a?no-opportunity", "a?other"] {
        check_refused(|_, r| r.opinions = opinions(odd), Rejected::OtherPaper);
    }
    check_refused(
        |request, reply| {
            request.paper.pack = pack("annaka");
            reply.mark = mark_of(&request.paper);
        },
        Rejected::OtherPack(pack("annaka")),
    );
    check_refused(
        |request, reply| {
            request.paper.edition = "1999".into();
            reply.mark = mark_of(&request.paper);
        },
        Rejected::OtherEdition {
            paper: "1999".into(),
            now: IWAKI.edition.clone(),
        },
    );
    // Here already: the very same, an older version, another of the same number that comes before it.
    for (here, comes) in [
        ("2 a=4:memo", "2 a=4:memo"),
        ("3", "2 a=4:memo"),
        ("2 a=5:memo", "2 a=4:memo"),
    ] {
        check_refused(
            |request, it| {
                *it = reply(&request.paper, "r", comes);
                let here = reply(&request.paper, "r", here);
                take(request, here).expect("it is taken");
            },
            Rejected::Stale,
        );
    }
    check_refused(
        |request, _| {
            for n in 0..MOST_REPLIES {
                let other = reply(&request.paper, &format!("other-{n}"), "1");
                take(request, other).expect("it is taken");
            }
        },
        Rejected::TooMany,
    );
}

#[test]
fn a_later_version_takes_the_place_of_an_earlier_one() {
    let mut request = request("a=3 / b=2");
    for text in ["1 a=4", "2 a=5:memo", "7 b=1"] {
        let reply = reply(&request.paper, "r", text);
        take(&mut request, reply).expect("it is taken");
    }
    assert_eq!(request.replies.len(), 1);
    let all = request.replies.values().map(|r| show_opinions(&r.opinions));
    assert_eq!(all.collect::<Vec<_>>(), ["b=1"]);
}

/// Versions of a few replies, some of them twice, some with one number and two contents.
fn any_replies() -> impl Strategy<Value = Vec<Reply>> {
    let opinions = select(vec![
        "",
        "a=1",
        "a=2",
        "a=2:memo",
        "b?not-seen",
        "a=2 / b=3",
        "a:memo",
        "b:memo / a=1",
    ]);
    let one = (
        select(vec!["r1", "r2", "r3"]),
        1..4u64,
        opinions,
        5..7u32,
        select(vec!["", "平", "内郷"]),
    );
    let one = one.prop_map(|(id, revision, text, on, by)| Reply {
        on: day(on),
        by: by.into(),
        ..reply(&paper("a=3 / b=2"), id, &format!("{revision} {text}"))
    });
    vec(one, 0..9)
}

fn all_of(replies: &[Reply]) -> Request {
    let mut request = request("a=3 / b=2");
    for reply in replies {
        match take(&mut request, reply.clone()) {
            Ok(()) | Err(Rejected::Stale) => {}
            Err(why) => panic!("{why:?}"),
        }
    }
    request
}

fn joined(mine: &Request, theirs: &Request) -> Request {
    let item = |request: &Request| kept(Body::Request(Held::new(request.clone())));
    let base = item(&request("a=3 / b=2"));
    match merge(&base, &item(mine), &item(theirs)).body {
        Some(Body::Request(request)) => request.take(),
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn replies_in_any_order_give_one_result(
        (replies, shuffled) in any_replies().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle())),
        cut in 0..9usize,
    ) {
        let request = all_of(&replies);
        prop_assert_eq!(&all_of(&shuffled), &request);
        let twice: Vec<_> = shuffled.iter().chain(&replies).cloned().collect();
        prop_assert_eq!(&all_of(&twice), &request);
        // Also in two tabs, some here and some there, whichever joins.
        let (here, there) = shuffled.split_at(cut.min(shuffled.len()));
        let (here, there) = (all_of(here), all_of(there));
        prop_assert_eq!(&joined(&here, &there), &request);
        prop_assert_eq!(&joined(&there, &here), &request);
        for reply in request.replies.values() {
            let versions = replies.iter().filter(|r| r.id == reply.id);
            let last = versions.map(|r| r.revision).max();
            prop_assert_eq!(Some(reply.revision), last, "the last version counts");
        }
    }
}

#[test]
fn once_the_self_rating_is_seen_ratings_stay_and_comments_go_on() {
    let mut it = review("a=3 / b=2");
    it.rate(&ability("a"), Some(Answer::Point(4)));
    it.comment(&ability("a"), "はじめ".into());
    it.reveal(day(7));
    it.reveal(day(9));
    assert_eq!(it.revealed, Some(day(7)));
    it.rate(&ability("a"), Some(Answer::Point(3)));
    it.rate(&ability("a"), None);
    it.rate(&ability("b"), Some(Answer::Point(2)));
    it.comment(&ability("a"), "あと".into());
    assert_eq!(show_opinions(&it.opinions), "a=4:あと");
    assert_eq!(show_opinions(&it.write_out(day(8)).opinions), "a=4:あと");
    assert_eq!(it.write_out(day(9)).revision, 2);
}

#[test]
fn what_the_scale_has_no_word_for_is_no_answer() {
    let mut it = review("a=3");
    for odd in ["a=6", "a?no-opportunity"] {
        let answer = opinions(odd).values().next().and_then(|o| o.answer.clone());
        it.rate(&ability("a"), answer);
        assert!(it.is_blank(), "{odd}");
    }
    it.rate(
        &ability("a"),
        opinions("a?not-seen")
            .get(&ability("a"))
            .and_then(|o| o.answer.clone()),
    );
    assert_eq!((it.rated(), it.is_blank()), (1, false));
}

fn joined_reviews(base: &Review, mine: &Review, theirs: &Review) -> Review {
    let item = |review: &Review| kept(Body::Review(Held::new(review.clone())));
    match merge(&item(base), &item(mine), &item(theirs)).body {
        Some(Body::Review(review)) => review.take(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn of_two_tabs_the_one_that_saw_the_self_rating_has_the_ratings() {
    let mut base = review("a=3 / b=2");
    base.rate(&ability("a"), Some(Answer::Point(4)));
    let mut seen = base.clone();
    seen.reveal(day(7));
    seen.comment(&ability("a"), "見たあと".into());
    let mut rating = base.clone();
    rating.rate(&ability("a"), Some(Answer::Point(3)));
    rating.rate(&ability("b"), Some(Answer::Point(2)));
    rating.comment(&ability("b"), "別の画面".into());
    for (mine, theirs) in [(&seen, &rating), (&rating, &seen)] {
        let joined = joined_reviews(&base, mine, theirs);
        assert_eq!(show_opinions(&joined.opinions), "a=4:見たあと / b:別の画面");
        assert_eq!(joined.revealed, Some(day(7)));
    }
}

/// What somebody does to their review in one tab.
fn any_edits() -> impl Strategy<Value = Vec<(&'static str, Option<u8>, String)>> {
    let text = select(vec!["", "一", "一二", "三", "四五六"]).prop_map(String::from);
    vec(
        (select(vec!["a", "b"]), proptest::option::of(1..=5u8), text),
        0..4,
    )
}

fn edited(review: &Review, edits: &[(&str, Option<u8>, String)]) -> Review {
    let mut review = review.clone();
    for (id, level, text) in edits {
        review.rate(&ability(id), level.map(Answer::Point));
        review.comment(&ability(id), text.clone());
    }
    review
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn what_two_tabs_wrote_to_one_paper_is_all_there(
        first in any_edits(), mine in any_edits(), theirs in any_edits(),
    ) {
        let base = edited(&review("a=3 / b=2"), &first);
        let (mine, theirs) = (edited(&base, &mine), edited(&base, &theirs));
        let joined = joined_reviews(&base, &mine, &theirs);
        for id in ["a", "b"].map(ability) {
            let [b, m, t, j] = [&base, &mine, &theirs, &joined].map(|r| r.opinion(&id));
            for side in [&m, &t] {
                let is_there = j.comment.contains(&side.comment) || side.comment == b.comment;
                prop_assert!(is_there, "{:?} is lost in {:?}", side, j);
            }
            let expected = if m.answer == b.answer { t.answer } else { m.answer };
            prop_assert_eq!(j.answer, expected);
        }
    }
}
