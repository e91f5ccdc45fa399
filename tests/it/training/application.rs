//! What to write in an application, and which schemes may pay.

use michishirube::domain::career::path::Tag;
use michishirube::domain::focus::Focus;
use michishirube::domain::item::{Body, Item, ItemKey, Kind};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::training::Form;
use michishirube::domain::training::application::{Missing, draft, payers, scheme, wording};

use super::notation::training;
use crate::career::notation::framework;
use crate::notation::{ability, grade, item, pack, support};

fn focus(competency: &str, what: &str) -> Focus {
    Focus {
        pack: pack("iwaki"),
        grade: grade("shuji"),
        competency: ability(competency),
        title: competency.into(),
        grade_name: String::new(),
        what: what.into(),
        place: String::new(),
        sign: String::new(),
        by: None,
        closed: None,
    }
}

fn notebook(focuses: Vec<Focus>) -> Notebook {
    let mut notebook = Notebook::default();
    for (n, focus) in focuses.into_iter().enumerate() {
        let key = ItemKey {
            kind: Kind::Focus,
            id: item(&format!("f{n}")),
        };
        let body = Some(Body::Focus(Box::new(focus)));
        notebook.items.insert(
            key,
            Item {
                body,
                ..Item::default()
            },
        );
    }
    notebook
}

/// What a draft lacks, and how often it speaks of 重点.
#[track_caller]
fn check(text: &str, missing: &[Missing], focuses: usize) {
    let closed = Focus {
        closed: Some(super::notation::date("6-1")),
        ..focus("teamwork", "終わった")
    };
    let notebook = notebook(vec![
        focus("teamwork", "司会をする"),
        focus("planning", "別の能力"),
        focus("teamwork", " "),
        closed,
    ]);
    let it = training(text);
    let draft = draft(&it, &notebook);
    assert_eq!(draft.missing(), missing, "{text}");
    assert_eq!(draft.focuses.len(), focuses, "{text}");
}

#[test]
fn a_draft_says_what_it_lacks() {
    use Missing::*;
    check("wish", &[Want, Abilities, Days, Minutes, Yen], 0);
    check(
        "wish want=話せるようになりたい for=teamwork",
        &[Days, Minutes, Yen],
        1,
    );
    check("wish want=x for=teamwork to=6-1 minutes=0 yen=0", &[], 1);
}

#[test]
fn a_draft_is_made_of_ones_own_words_and_the_facts() {
    let it = training(
        "wish title=話し方 want=話す why=窓口のため different=待たせない minutes=60 yen=3000 subsidy=1000 scheme=助成 for=teamwork",
    );
    let blank = Notebook::default();
    let draft = draft(&it, &blank);
    let texts = [
        draft.title,
        draft.want,
        draft.why,
        draft.different,
        draft.scheme,
    ];
    assert_eq!(
        texts,
        ["話し方", "話す", "窓口のため", "待たせない", "助成"]
    );
    assert_eq!(draft.abilities, ["teamwork"]);
    let numbers = [draft.minutes, draft.yen, draft.subsidy, draft.own];
    assert_eq!(numbers, [Some(60), Some(3000), Some(1000), Some(2000)]);
}

#[test]
fn the_own_wording_wins_as_it_is() {
    assert_eq!(wording(&training("wish")), None);
    let mut it = training("wish application=自分の言葉");
    assert_eq!(wording(&it), Some("自分の言葉"));
    it.application = " \n".into();
    assert_eq!(wording(&it), None);
}

#[test]
fn schemes_that_may_pay() {
    let mut framework = framework("koriyama").clone();
    for support in &mut framework.supports {
        support.pays.clear();
    }
    // Nothing is said: those that are for learning, and it is told that this is a reading.
    let (may, is_said) = payers(&framework, Form::Qualification);
    assert!(!is_said && may.iter().any(|s| s.id.as_str() == "qualification-subsidy"));
    let id = may[0].id.clone();
    for support in &mut framework.supports {
        if support.id == id {
            support.pays.push(Form::Correspondence);
        }
    }
    assert_eq!(payers(&framework, Form::Qualification), (Vec::new(), true));
    let (pay, is_said) = payers(&framework, Form::Correspondence);
    assert_eq!((pay.len(), is_said), (1, true));
    assert_eq!(pay[0].id, id);
}

#[test]
fn a_scheme_of_another_city_is_only_a_name() {
    let (koriyama, iwaki) = (framework("koriyama"), framework("iwaki"));
    let mut it = training("wish");
    it.scheme = Tag::of(koriyama, support("correspondence-subsidy"), "通信講座助成");
    assert!(scheme(&it, koriyama).is_some());
    assert_eq!(scheme(&it, iwaki), None);
    it.scheme.of = None;
    assert_eq!(scheme(&it, koriyama), None);
}
