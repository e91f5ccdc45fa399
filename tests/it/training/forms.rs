//! 学びの形 of every training of every pack, and which schemes help with it: tables, so that a change of
//! the reading shows.

use michishirube::domain::framework::Framework;
use michishirube::domain::training::Form;
use michishirube::domain::training::course::Course;
use michishirube::domain::training::schemes::{Gives, all, helps};

use crate::packs::read_shipped;

fn framework(city: &str) -> Framework {
    read_shipped(&format!("{city}.json")).framework
}

/// Everything that isn't a plain 研修.
const FORMS: &[(&str, Form, &str)] = &[
    (
        "iwaki",
        Form::Dispatch,
        "dispatch-central-government dispatch-local-autonomy-college dispatch-tohoku-training-institute dispatch-jiam dispatch-jamp dispatch-construction-training-center dispatch-noma",
    ),
    ("iwaki", Form::Qualification, "self-qualification"),
    ("iwaki", Form::Group, "self-research"),
    ("annaka", Form::Group, "study-group"),
    ("annaka", Form::Correspondence, "correspondence"),
    ("annaka", Form::ELearning, "e-learning digital-e-learning"),
    (
        "annaka",
        Form::Dispatch,
        "mayors-association local-autonomy-college municipal-academy intercultural-academy construction-center gunma-training-center",
    ),
    (
        "koriyama",
        Form::Talk,
        "baby-first-lecture dx-lecture-2021 dx-kaizen-report",
    ),
    ("koriyama", Form::Group, "shinhasso"),
    (
        "koriyama",
        Form::Dispatch,
        "women-manager-kachojuku sendai-taishijuku women-leader-management gender-equality-center jocv-vietnam dispatch-digital-agency dispatch-dendenkosou dispatch-mlit dispatch-tohoku dispatch-fukushima-office dispatch-env dispatch-aist",
    ),
    ("koriyama", Form::Correspondence, "correspondence"),
    ("koriyama", Form::ELearning, "elearning"),
    (
        "aizuwakamatsu",
        Form::Dispatch,
        "external-institutions dispatch-state dispatch-private dispatch-private-long",
    ),
    ("aizuwakamatsu", Form::Ojt, "ojt ojt-after-external"),
    (
        "aizuwakamatsu",
        Form::Qualification,
        "building-standards-support",
    ),
    ("aizuwakamatsu", Form::Group, "self-study"),
];

#[test]
fn every_training_has_the_form_that_its_document_gives_it() {
    for city in ["iwaki", "annaka", "koriyama", "aizuwakamatsu"] {
        for training in &framework(city).trainings {
            let id = training.id.as_str();
            let said = FORMS
                .iter()
                .find(|(of, _, ids)| *of == city && ids.split(' ').any(|i| i == id));
            let form = said.map_or(Form::Course, |(_, form, _)| *form);
            assert_eq!(training.form(), form, "{city}: {}", training.title);
        }
    }
}

#[test]
fn what_each_city_pays_for() {
    use Gives::{Money, Time, Unsaid};
    let check = |city: &str, said: &[(&str, Gives, bool)]| {
        let framework = framework(city);
        let found =
            all(&framework).map(|h| (h.support.name.clone(), h.gives, h.amount().is_some()));
        let said = said
            .iter()
            .map(|(name, gives, amount)| ((*name).to_owned(), *gives, *amount));
        assert_eq!(
            found.collect::<Vec<_>>(),
            said.collect::<Vec<_>>(),
            "{city}"
        );
    };
    check(
        "iwaki",
        &[
            ("資格取得助成", Money, false),
            ("大学・大学院修学支援", Unsaid, false),
            ("職員自主研究活動支援", Unsaid, false),
        ],
    );
    // Its document names no scheme that pays.
    check("annaka", &[]);
    check(
        "koriyama",
        &[
            ("資格取得助成", Money, false),
            ("通信講座助成", Money, false),
            ("通学講座助成", Money, false),
            ("大学等就学費用の助成", Money, true),
            ("自主研究グループ助成", Money, false),
            ("修学部分休業", Time, false),
            ("自己啓発等休業", Time, false),
        ],
    );
    check(
        "aizuwakamatsu",
        &[
            ("自主研修活動への支援", Unsaid, false),
            ("業務上必置資格に係る経費負担の整理", Money, true),
            ("修学部分休業", Time, false),
            ("職場研修実施に対する経費の支援", Money, true),
        ],
    );
}

#[test]
fn a_scheme_for_ones_own_study_is_none_for_what_the_city_holds() {
    let koriyama = framework("koriyama");
    let names = |id: &str| -> Vec<&str> {
        let training = koriyama
            .trainings
            .iter()
            .find(|t| t.id.as_str() == id)
            .expect(id);
        let course = Course::of_training(training);
        let found = helps(&koriyama, &course);
        found
            .map(|h| {
                koriyama
                    .support(&h.support.id)
                    .map_or("", |s| s.name.as_str())
            })
            .collect()
    };
    assert_eq!(names("diversity"), [""; 0]);
    assert_eq!(names("dx-lecture-2021"), [""; 0]);
    assert_eq!(names("correspondence"), ["通信講座助成"]);
    assert_eq!(names("shinhasso"), ["自主研究グループ助成"]);
    assert_eq!(
        names("commuting"),
        [
            "通学講座助成",
            "大学等就学費用の助成",
            "修学部分休業",
            "自己啓発等休業"
        ]
    );
    let qualification = Course::of_qualification(&koriyama.qualifications[0]);
    let found = helps(&koriyama, &qualification).map(|h| h.support.id.as_str());
    assert_eq!(found.collect::<Vec<_>>(), ["qualification-subsidy"]);
}
