use michishirube::domain::framework::Framework;
use michishirube::domain::next::{Class, Line, Start, ahead, higher};

use crate::notation::{IWAKI, family, grade};
use crate::packs::read_shipped;

pub fn show(line: &Line) -> String {
    let id = &line.competency.id;
    match &line.class {
        Class::Continues => format!("{id} 継続"),
        Class::New => format!("{id} 新規"),
        Class::GrowsFrom(roots) => {
            let roots: Vec<_> = roots.iter().map(|r| r.as_str()).collect();
            format!("{id} ← {}", roots.join(" + "))
        }
    }
}

/// What the higher grade asks for, in its order, and what it doesn't mark.
#[track_caller]
fn check(framework: &Framework, from: &str, to: &str, lines: &[&str], unmarked: &[&str]) {
    let (from, to) = (grade(from), grade(to));
    let found = ahead(framework, &from, &to, None).expect("the grade is there");
    assert_eq!(found.grade.id, to);
    let shown: Vec<_> = found.lines.iter().map(show).collect();
    assert_eq!(shown, lines, "{from} → {to}");
    let left: Vec<_> = found.unmarked.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(left, unmarked, "{from} → {to}");
}

#[test]
fn iwaki_from_shuji_to_kacho() {
    check(
        &IWAKI,
        "shuji",
        "shusa",
        &[
            "coaching ← teamwork",
            "planning-imagination 継続",
            "persuasion ← explanation",
            "information-analysis ← information-gathering",
            "understanding-action 継続",
            "knowledge-skills 継続",
        ],
        &["teamwork", "explanation", "information-gathering"],
    );
    check(
        &IWAKI,
        "shusa",
        "kakaricho",
        &[
            "coaching 継続",
            "project-planning ← planning-imagination",
            "persuasion 継続",
            "information-analysis 継続",
            "understanding-action 継続",
        ],
        &["planning-imagination", "knowledge-skills"],
    );
    check(
        &IWAKI,
        "kakaricho",
        "kacho",
        &[
            "organization-management 新規",
            "crisis-management 新規",
            "staff-development ← coaching",
            "policy-formulation ← project-planning",
            "negotiation ← persuasion",
        ],
        &[
            "coaching",
            "project-planning",
            "persuasion",
            "information-analysis",
            "understanding-action",
        ],
    );
}

#[test]
fn over_several_grades_the_roots_are_found_over_several_steps() {
    check(
        &IWAKI,
        "shuji",
        "kacho",
        &[
            "organization-management 新規",
            "crisis-management 新規",
            "staff-development ← teamwork",
            "policy-formulation ← planning-imagination",
            "negotiation ← explanation",
        ],
        &[
            "teamwork",
            "planning-imagination",
            "explanation",
            "information-gathering",
            "understanding-action",
            "knowledge-skills",
        ],
    );
    check(
        &IWAKI,
        "kacho",
        "bucho",
        &[
            "organizational-leadership ← organization-management",
            "crisis-management 継続",
            "staff-development 継続",
            "policy-decision ← policy-formulation",
            "negotiation 継続",
        ],
        &["organization-management", "policy-formulation"],
    );
}

#[test]
fn annaka_and_the_standard() {
    let annaka = read_shipped("annaka.json").framework;
    check(
        &annaka,
        "kakariin",
        "hosa-kakaricho",
        &[
            "ethics 継続",
            "explanation ← communication",
            "problem-response ← knowledge-skills + task-execution",
            "cooperation ← communication",
        ],
        &["knowledge-skills", "task-execution", "communication"],
    );
    check(
        &annaka,
        "hosa-kakaricho",
        "shukan",
        &[
            "ethics 継続",
            "planning-implementation ← problem-response",
            "explanation-coordination ← explanation",
            "task-execution 新規",
            "judgment ← problem-response",
            "staff-development ← cooperation",
        ],
        &["explanation", "problem-response", "cooperation"],
    );
    let standard = read_shipped("standard.json").framework;
    check(
        &standard,
        "kacho-hosa",
        "kacho",
        &[
            "ethics 継続",
            "vision ← planning-implementation",
            "judgment 継続",
            "operations-management ← task-execution",
            "explanation-coordination 継続",
            "leadership-development ← staff-development",
        ],
        &[
            "planning-implementation",
            "task-execution",
            "staff-development",
        ],
    );
}

#[test]
fn every_pair_of_every_shipped_pack_is_told() {
    for file in crate::packs::shipped() {
        let framework = read_shipped(&file).framework;
        for family in &framework.job_families {
            for from in &family.grades {
                for to in higher(&framework, &family.id, from) {
                    let found = ahead(&framework, from, &to.id, None).expect("a higher grade");
                    assert!(!found.lines.is_empty(), "{file} {from} → {}", to.id);
                    for line in found.lines {
                        let (Start::AskFor(words) | Start::TryOut(words)) = line.start else {
                            continue;
                        };
                        assert!(
                            !words.is_empty(),
                            "{file} {} at {}",
                            line.competency.id,
                            to.id
                        );
                    }
                }
            }
        }
    }
}

#[track_caller]
fn check_higher(of: &str, from: &str, expected: &[&str]) {
    let found = higher(&IWAKI, &family(of), &grade(from));
    let ids: Vec<_> = found.iter().map(|g| g.id.as_str()).collect();
    assert_eq!(ids, expected, "{of} {from}");
}

#[test]
fn higher_grades_are_those_of_the_job_family_from_the_next_up() {
    let (of, rest) = ("general-affairs", ["kacho", "jicho", "bucho"]);
    check_higher(of, "kacho-hosa", &rest);
    check_higher(of, "jicho", &["bucho"]);
    check_higher(of, "bucho", &[]);
    check_higher("skilled-labor", "gino", &[]);
    check_higher(of, "gino", &[]);
    check_higher("unheard-of", "shuji", &[]);
    let mut blank = IWAKI.clone();
    blank.expectations.retain(|e| e.grade != grade("jicho"));
    let found = higher(&blank, &family(of), &grade("kacho"));
    assert_eq!(found.len(), 1, "a grade that asks for nothing is no goal");
    assert_eq!(
        ahead(&IWAKI, &grade("shuji"), &grade("unheard-of"), None),
        None
    );
}
