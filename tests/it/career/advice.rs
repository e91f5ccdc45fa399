//! What a finding means, in words.

use michishirube::domain::career::findings::State;
use michishirube::domain::career::model::RuleKind;
use michishirube::text::{InField, Subject, Told, guide};

fn told(kind: RuleKind, state: State, about: Subject) -> Told {
    Told {
        kind,
        state,
        about,
        so_far: None,
        guide: None,
        away: 0,
        fields: Vec::new(),
        phase_now: String::new(),
        age: None,
        when: String::new(),
    }
}

fn field(name: &str, so_far: u32, ahead: u32) -> InField {
    InField {
        name: name.into(),
        so_far,
        ahead,
    }
}

#[track_caller]
fn check(told: &Told, expected: &str) {
    assert_eq!((guide().advice.means)(told).concat(), expected);
}

#[test]
fn numbers_stand_in_words() {
    let here = || Subject::Post("市民税課".into());
    let rotate = Told {
        so_far: Some(32),
        guide: Some(36),
        ..told(RuleKind::RotateAfter, State::Ahead, here())
    };
    check(
        &rotate,
        "いまの職場（市民税課）は3年目です（今月までで2年8か月）。めやすは3年程度です。めやすまで、まだ間があります。",
    );
    for (months, nth) in [(1, 1), (12, 1), (13, 2), (36, 3), (37, 4)] {
        let said = (guide().advice.means)(&Told {
            so_far: Some(months),
            ..rotate.clone()
        });
        assert!(said[0].contains(&format!("は{nth}年目")), "{said:?}");
    }
    check(
        &Told {
            away: 14,
            state: State::Thought,
            so_far: Some(48),
            ..rotate
        },
        "いまの職場（市民税課）は4年目です（今月までで4年）。めやすは3年程度です。次の職場を考え始めるころです。必ず動くという約束ではありません。このうち1年2か月は、休業・休職の期間です。",
    );
    check(
        &Told {
            so_far: Some(36),
            guide: Some(60),
            ..told(
                RuleKind::StayAtLeast,
                State::Thought,
                Subject::Planned("企画課".into()),
            )
        },
        "案の「企画課」は、合わせて3年の予定です。めやすは5年程度です。めやすより短い案です。早く移る理由を書いておくと、話しやすくなります。",
    );
}

#[test]
fn fields_stand_with_their_time() {
    let phase = || Subject::Phase("能力育成期".into());
    check(
        &Told {
            phase_now: "能力育成期".into(),
            fields: vec![
                field("市民対応", 32, 4),
                field("事業実施", 0, 36),
                field("管理", 0, 0),
            ],
            ..told(RuleKind::BalanceFields, State::Thought, phase())
        },
        "いまの時期（「能力育成期」）の決まりです。市民対応は2年8か月、事業実施は案にあり、管理はまだです。まだの分野を、次の希望として考えられます。",
    );
    check(
        &Told {
            fields: vec![field("窓口業務", 40, 0), field("税務", 0, 0)],
            ..told(RuleKind::ResidentContact, State::Met, phase())
        },
        "窓口業務は3年4か月です。",
    );
}

#[test]
fn whatever_is_found_is_said_without_a_verdict() {
    let states = [State::Met, State::Ahead, State::Thought, State::Over];
    for kind in RuleKind::ALL {
        for state in states {
            for about in [
                Subject::Road,
                Subject::Post("税務課".into()),
                Subject::Planned("企画課".into()),
                Subject::Phase("能力育成期".into()),
            ] {
                let told = Told {
                    so_far: Some(0),
                    fields: vec![field("税部門", 0, 0)],
                    phase_now: "能力拡充期".into(),
                    ..told(kind, state, about)
                };
                let said = (guide().advice.means)(&told).concat();
                for verdict in [
                    "不足",
                    "違反",
                    "不適",
                    "足りな",
                    "評価",
                    "%",
                    "％",
                    "。。",
                    "「」",
                ] {
                    assert!(!said.contains(verdict), "{told:?}: {said}");
                }
                assert!(said.is_empty() || said.ends_with('。'), "{told:?}: {said}");
            }
        }
    }
}
