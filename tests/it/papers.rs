//! The exchange as screens drive it: two notebooks on two stores, and files between them.

use leptos::prelude::Owner;

use michishirube::domain::Day;
use michishirube::domain::answer::Answer;
use michishirube::domain::framework::Framework;
use michishirube::domain::id::ItemId;
use michishirube::domain::paper::Tick;
use michishirube::domain::review::{Rejected, Request};
use michishirube::packs::Reading;
use michishirube::state::{Change, Desk, Notice, Opened, Unopened};
use michishirube::storage::lock::{Params, RANDOM, Refused, lock_with};
use michishirube::storage::papers::BadPaper;
use michishirube::storage::shelf::MemoryShelf;

use crate::library::{Folder, fresh};
use crate::notation::{IWAKI, ability, day, family, grade, pack};

fn with(shelf: &MemoryShelf, framework: Framework) -> Desk {
    let desk = Desk::open(
        Box::new(shelf.clone()),
        Box::new(Folder::default()),
        || day(20),
        fresh,
    );
    desk.put(Reading {
        framework,
        problems: Vec::new(),
    });
    desk
}

fn open(shelf: &MemoryShelf) -> Desk {
    with(shelf, IWAKI.clone())
}

/// Somebody who has rated two abilities, and somebody who never set anything up.
struct Two {
    home: MemoryShelf,
    away: MemoryShelf,
}

fn between_two(test: impl FnOnce(&Two)) {
    Owner::new().with(|| {
        let two = Two {
            home: MemoryShelf::default(),
            away: MemoryShelf::default(),
        };
        let desk = open(&two.home);
        desk.choose_municipality(pack("iwaki"));
        desk.choose_family(family("general-affairs"));
        desk.choose_grade(grade("kakaricho"));
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        desk.note(ability("coaching"), "秘密のメモ".into());
        desk.rate(ability("persuasion"), Some(Answer::Point(2)));
        test(&two);
    });
}

fn asked(desk: Desk, ticks: &[Tick]) -> Request {
    let dated = |on: Day, text: &str| format!("{on} {text}");
    let request = desk.paper("小名浜".into(), String::new(), &desk.offers(), ticks, dated);
    request.expect("a paper")
}

fn ticks(own: bool) -> Vec<Tick> {
    let mut ticks = vec![
        Tick::Ability(ability("coaching")),
        Tick::Ability(ability("persuasion")),
    ];
    ticks.extend(own.then_some(Tick::Own));
    ticks
}

impl Two {
    /// The file of a paper that was sent.
    fn send(&self, own: bool) -> (ItemId, String) {
        let desk = open(&self.home);
        let request = asked(desk, &ticks(own));
        let id = request.paper.id.clone();
        let file = desk.paper_file(&request.paper, "", None).expect("a file");
        desk.sent(request);
        assert_eq!(desk.notice(), Notice::Saved(Change::WroteOut));
        assert!(!desk.can_undo(), "it is out");
        (id, file)
    }

    fn receive(&self, file: &str) -> ItemId {
        match open(&self.away).open_paper(file, "") {
            Ok(Opened::Paper(id)) => id,
            other => panic!("{other:?}"),
        }
    }
}

/// Writes the reply out as the page does.
fn write_out(desk: Desk, id: &ItemId) -> String {
    let reply = desk.next_reply(id).expect("a reply");
    let file = desk.reply_file(&reply, "", None).expect("a file");
    desk.returned(id);
    file
}

#[test]
fn a_paper_goes_out_is_answered_and_comes_back() {
    between_two(|two| {
        let (paper, file) = two.send(true);
        assert!(!file.contains("秘密"), "nobody ticked it");
        let id = two.receive(&file);
        let desk = open(&two.away);
        desk.rate_item(&id, &ability("coaching"), Some(Answer::Point(4)));
        desk.comment_item(&id, &ability("coaching"), "見ました".into());
        desk.sign_review(&id, "平".into());
        desk.reveal(&id);
        let first = write_out(desk, &id);
        desk.comment_item(&id, &ability("persuasion"), "あとから".into());
        let second = write_out(desk, &id);
        // Each time on a notebook that was read anew, as days later.
        for (reply, comments) in [(&first, 1), (&second, 2)] {
            let opened = open(&two.home).open_paper(reply, "");
            assert_eq!(opened, Ok(Opened::Reply(paper.clone())));
            let home = open(&two.home);
            let look = |r: &Request| {
                let (_, reply) = r.replies.iter().next().expect("a reply");
                let written = reply.opinions.values().filter(|o| !o.comment.is_empty());
                (
                    r.replies.len(),
                    r.agenda().len(),
                    reply.by.clone(),
                    written.count(),
                )
            };
            let seen = home.with_request(&paper, look);
            assert_eq!(seen, Some((1, 1, "平".to_owned(), comments)));
        }
        let stale = open(&two.home).open_paper(&first, "");
        assert_eq!(stale, Err(Unopened::Reply(Rejected::Stale, Some(paper))));
    });
}

#[test]
fn a_self_rating_that_was_not_ticked_is_not_in_the_file_and_is_compared_at_home() {
    between_two(|two| {
        let (paper, file) = two.send(false);
        assert!(!file.contains("\"point\":"), "{file}");
        let id = two.receive(&file);
        let desk = open(&two.away);
        desk.rate_item(&id, &ability("persuasion"), Some(Answer::Point(5)));
        let reply = write_out(desk, &id);
        // What is answered since doesn't count: it stands as it was when it was sent.
        open(&two.home).rate(ability("persuasion"), Some(Answer::Point(5)));
        open(&two.home).open_paper(&reply, "").expect("it is taken");
        let agenda = open(&two.home).with_request(&paper, |r| r.agenda().len());
        assert_eq!(agenda, Some(1));
    });
}

/// The file is refused for this reason, and neither store has changed by a byte.
#[track_caller]
fn check(shelf: &MemoryShelf, desk: Desk, file: &str, passphrase: &str, why: Unopened) {
    let before = shelf.dump();
    assert_eq!(desk.open_paper(file, passphrase), Err(why));
    assert_eq!(shelf.dump(), before, "nothing changed");
    assert_eq!(
        desk.notice(),
        Notice::Quiet,
        "and nothing is said to be stored"
    );
}

#[test]
fn a_file_that_does_not_belong_here_is_explained_and_changes_nothing() {
    between_two(|two| {
        let (paper, file) = two.send(true);
        check(
            &two.home,
            open(&two.home),
            &file,
            "",
            Unopened::Mine(paper.clone()),
        );
        let later = Framework {
            edition: "2030-04".into(),
            ..IWAKI.clone()
        };
        let other = Framework {
            id: pack("annaka"),
            ..IWAKI.clone()
        };
        let away = &two.away;
        let editions = Unopened::OtherEdition(IWAKI.edition.clone(), "2030-04".into());
        check(away, with(away, later.clone()), &file, "", editions);
        let packs = Unopened::OtherPack(pack("iwaki"), IWAKI.organization.clone());
        check(away, with(away, other.clone()), &file, "", packs);
        check(
            away,
            with(away, Framework::none()),
            &file,
            "",
            Unopened::NoFramework,
        );

        let id = two.receive(&file);
        open(away).comment_item(&id, &ability("coaching"), "書いた".into());
        check(away, open(away), &file, "", Unopened::Here(id.clone()));
        let request = open(&two.home).with_request(&paper, Request::clone);
        let mut forged = request.expect("the request").paper;
        forged.message = "ほかの人にも送ってください".into();
        let forged = open(&two.home)
            .paper_file(&forged, "", None)
            .expect("a file");
        check(
            away,
            open(away),
            &forged,
            "",
            Unopened::OtherVersion(id.clone()),
        );
        let written = open(away).with_review(&id, |r| r.opinion(&ability("coaching")).comment);
        assert_eq!(written.as_deref(), Some("書いた"));

        let reply = write_out(open(away), &id);
        check(away, open(away), &reply, "", Unopened::MyReply(id.clone()));
        let foreign = Unopened::Reply(Rejected::Foreign, None);
        let elsewhere = MemoryShelf::default();
        check(&elsewhere, open(&elsewhere), &reply, "", foreign);
        let rejected = |why| Unopened::Reply(why, Some(paper.clone()));
        let home = &two.home;
        let editions = Rejected::OtherEdition {
            paper: IWAKI.edition.clone(),
            now: "2030-04".into(),
        };
        check(home, with(home, later), &reply, "", rejected(editions));
        let packs = rejected(Rejected::OtherPack(pack("iwaki")));
        check(home, with(home, other), &reply, "", packs);
        let altered = reply.replacen("書いた", "書いて", 1);
        check(
            home,
            open(home),
            &altered,
            "",
            Unopened::File(BadPaper::Altered),
        );
    });
}

#[test]
fn a_locked_file_opens_with_its_passphrase_and_none_of_its_bits_can_be_turned() {
    between_two(|two| {
        let desk = open(&two.home);
        let request = asked(desk, &ticks(false));
        assert_eq!(
            desk.paper_file(&request.paper, "とおい道", None),
            None,
            "no chance, no lock"
        );
        let random = Some([7; RANDOM]);
        let locked = desk.paper_file(&request.paper, "とおい道", random);
        let locked = locked.expect("a file");
        assert!(!locked.contains("小名浜") && locked.contains("\"m\":19456"));
        let away = &two.away;
        check(away, open(away), &locked, "", Unopened::Locked);
        let wrong = Unopened::Lock(Refused::WrongOrAltered);
        check(away, open(away), &locked, "とおい", wrong);

        let plain = desk.paper_file(&request.paper, "", None).expect("a file");
        let cheap = Params { m: 8, t: 1, p: 1 };
        let cheap = lock_with(&plain, "とおい道", &[7; RANDOM], cheap).expect("a file");
        let refusing = open(away);
        let mut bytes = cheap.into_bytes();
        // The storage's own test turns each; here the header's, and one in some bytes of the box.
        let some = (0..8 * bytes.len()).filter(|bit| *bit < 8 * 180 || bit % 71 == 0);
        for bit in some {
            bytes[bit / 8] ^= 1 << (bit % 8);
            let altered = String::from_utf8_lossy(&bytes);
            assert!(
                refusing.open_paper(&altered, "とおい道").is_err(),
                "bit {bit}"
            );
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
        assert!(away.dump().is_empty(), "nothing was ever written");
        // What is inside is looked at as if it had come without a lock.
        let inside = |text: &str| {
            let costs = Params { m: 8, t: 1, p: 1 };
            lock_with(text, "とおい道", &[7; RANDOM], costs).expect("a file")
        };
        for (text, why) in [
            ("{}", BadPaper::NotOurs),
            (
                r#"{"kind":"michishirube-notebook","format":2}"#,
                BadPaper::Notebook,
            ),
            (locked.as_str(), BadPaper::NotOurs),
        ] {
            check(
                away,
                open(away),
                &inside(text),
                "とおい道",
                Unopened::File(why),
            );
        }
        let opened = open(away).open_paper(&locked, "とおい道");
        assert!(matches!(opened, Ok(Opened::Paper(_))), "{opened:?}");
    });
}

#[test]
fn what_was_seen_or_written_out_cannot_be_taken_back() {
    between_two(|two| {
        let (_, file) = two.send(true);
        let id = two.receive(&file);
        let desk = open(&two.away);
        let answer = |desk: Desk| desk.with_review(&id, |r| r.opinion(&ability("coaching")).answer);
        desk.rate_item(&id, &ability("coaching"), Some(Answer::Point(4)));
        assert!(desk.can_undo());
        desk.reveal(&id);
        assert!(!desk.can_undo(), "the ratings from before stand");
        desk.undo();
        desk.rate_item(&id, &ability("coaching"), Some(Answer::Point(3)));
        desk.undo();
        assert_eq!(answer(desk), Some(Some(Answer::Point(4))));
        assert_eq!(desk.with_review(&id, |r| r.revealed), Some(Some(day(20))));
        write_out(desk, &id);
        assert!(!desk.can_undo());
        desk.undo();
        assert_eq!(desk.with_review(&id, |r| r.revision), Some(1));
    });
}

#[test]
fn each_field_is_a_step_of_its_own_to_take_back() {
    between_two(|two| {
        let (_, file) = two.send(false);
        let id = two.receive(&file);
        let desk = open(&two.away);
        let [first, second] = ["coaching", "persuasion"].map(ability);
        for text in ["は", "はじ"] {
            desk.comment_item(&id, &first, text.into());
        }
        desk.sign_review(&id, "平".into());
        for text in ["つ", "つぎ"] {
            desk.comment_item(&id, &second, text.into());
        }
        let comments = || {
            let of = |r: &michishirube::domain::review::Review| {
                (
                    r.opinion(&first).comment,
                    r.by.clone(),
                    r.opinion(&second).comment,
                )
            };
            desk.with_review(&id, of).expect("the review")
        };
        let is = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
        assert_eq!(comments(), is("はじ", "平", "つぎ"));
        desk.undo();
        assert_eq!(comments(), is("はじ", "平", ""));
        desk.undo();
        assert_eq!(comments(), is("はじ", "", ""));
        desk.undo();
        assert_eq!(comments(), is("", "", ""));
    });
}

#[test]
fn a_reply_and_a_request_can_be_removed_and_taken_back() {
    between_two(|two| {
        let (paper, file) = two.send(true);
        let id = two.receive(&file);
        open(&two.away).rate_item(&id, &ability("coaching"), Some(Answer::Point(1)));
        let reply = write_out(open(&two.away), &id);
        open(&two.home).open_paper(&reply, "").expect("it is taken");
        let desk = open(&two.home);
        let replies = |desk: Desk| desk.with_request(&paper, |r| r.replies.len());
        desk.remove_reply(&paper, &id);
        assert_eq!(replies(desk), Some(0));
        desk.undo();
        assert_eq!(replies(desk), Some(1));
        desk.remove(michishirube::domain::item::Kind::Request, paper.clone());
        assert_eq!(replies(desk), None);
        let again = open(&two.home);
        let foreign = Unopened::Reply(Rejected::Foreign, None);
        assert_eq!(again.open_paper(&reply, ""), Err(foreign));
        assert!(
            !two.home
                .dump()
                .iter()
                .any(|(_, text)| text.contains("小名浜")),
            "gone"
        );
        desk.undo();
        assert_eq!(replies(desk), Some(1));
    });
}
