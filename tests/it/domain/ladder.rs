use michishirube::domain::ladder::{Rung, ladder};

use crate::notation::{IWAKI, ability, family, grade};

fn show(rung: Option<Rung>) -> String {
    match rung {
        None => "-".into(),
        Some(Rung::Unmarked { grade }) => format!("× {}", grade.name),
        Some(Rung::Same { grade, expectation }) => {
            assert_eq!(grade.id, expectation.grade);
            format!("= {}", grade.name)
        }
        Some(Rung::Related { grade, expectation }) => {
            assert_eq!(grade.id, expectation.grade);
            let name = &IWAKI
                .competency(&expectation.competency)
                .expect("known")
                .name;
            format!("~ {} {name}", grade.name)
        }
    }
}

/// `=` the same ability, `~` a related one, `×` not marked in the table, `-` no such grade.
#[track_caller]
fn check(job: &str, at: &str, name: &str, below: &str, above: &str) {
    let competency = IWAKI.competencies.iter().find(|c| c.name == name);
    let id = competency.map_or_else(|| ability("unheard-of"), |c| c.id.clone());
    let found = ladder(&IWAKI, &family(job), &grade(at), &id);
    let found = (show(found.below), show(found.above));
    assert_eq!(found, (below.into(), above.into()), "{job} {at} {name}");
}

#[test]
fn a_middle_grade_sees_both_neighbours() {
    let check = |name, below, above| check("general-affairs", "kakaricho", name, below, above);
    check("指導力", "= 主査・技査", "~ 課長補佐 人材育成力");
    check(
        "企画立案力",
        "~ 主査・技査 計画・想像力",
        "~ 課長補佐 政策立案力",
    );
    check("説得力", "= 主査・技査", "~ 課長補佐 折衝・調整力");
    check("情報分析力", "= 主査・技査", "= 課長補佐");
    check("理解・行動力", "= 主査・技査", "× 課長補佐");
    check("危機管理能力", "× 主査・技査", "× 課長補佐");
}

#[test]
fn the_way_up_names_what_an_ability_grows_into() {
    let check = |at, name, below, above| check("public-health-nurse", at, name, below, above);
    check("shunin", "協調力", "= 主事・技師", "~ 主査・技査 指導力");
    check(
        "shusa",
        "情報分析力",
        "~ 事務主任・技術主任 情報収集力",
        "= 係長",
    );
    check("shusa", "知識・技術", "= 事務主任・技術主任", "× 係長");
    check("kacho-hosa", "情報分析力", "= 係長", "× 課長");
    check("kacho", "危機管理能力", "× 課長補佐", "= 次長");
    check("kacho", "組織管理能力", "= 課長補佐", "~ 次長 組織経営力");
    check("jicho", "政策決定力", "~ 課長 政策立案力", "= 部長");
}

#[test]
fn the_ends_of_a_family_have_no_further_rung() {
    check(
        "general-affairs",
        "shuji",
        "協調力",
        "-",
        "= 事務主任・技術主任",
    );
    check("general-affairs", "bucho", "組織経営力", "= 次長", "-");
    check("skilled-labor", "gino", "協調力", "-", "-");
}

#[test]
fn grades_and_families_that_do_not_belong_together_have_no_ladder() {
    check("general-affairs", "gino", "協調力", "-", "-");
    check("skilled-labor", "shuji", "協調力", "-", "-");
    check("unheard-of", "shuji", "協調力", "-", "-");
    check(
        "general-affairs",
        "shusa",
        "(none)",
        "× 事務主任・技術主任",
        "× 係長",
    );
}
