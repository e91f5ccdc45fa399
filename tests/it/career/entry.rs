//! What a person enters of a post: years as they are typed, departments as they are called, and the
//! order of what begins at the same time.

use michishirube::domain::career::order::{following, in_order, moved};
use michishirube::domain::career::path::{Post, Tag};
use michishirube::domain::career::plan::Way;
use michishirube::domain::career::when::When;
use michishirube::domain::id::ItemId;

use super::notation::{entry, framework, post};
use crate::notation::{family, item};

#[track_caller]
fn reads(text: &str, year: Option<u16>) {
    assert_eq!(When::read_year(text), year, "{text:?}");
}

#[test]
fn years_are_read_as_people_type_them() {
    for (text, year) in [
        ("2015", 2015),
        (" 2015年度 ", 2015),
        ("２０１５", 2015),
        ("平成27", 2015),
        ("平成２７年度", 2015),
        ("平成元", 1989),
        ("H27", 2015),
        ("h1", 1989),
        ("令和元年", 2019),
        ("R8", 2026),
        ("Ｒ８", 2026),
        ("昭和60", 1985),
        ("s63", 1988),
        ("1930", 1930),
    ] {
        reads(text, Some(year));
    }
    for text in [
        "",
        " ",
        "2",
        "20",
        "201",
        "20155",
        "H",
        "平成",
        "平成0",
        "令和100",
        "-2015",
        "2015.4",
        "元",
        "2130",
        "1929",
        "平",
        "H2x",
        "99999999999",
        "大正3",
    ] {
        reads(text, None);
    }
}

/// The field that the department is taken for; empty for none.
#[track_caller]
fn belongs(of: &str, department: &str, field: &str) {
    let model = framework("iwaki")
        .career_model(&family(of))
        .expect("a model");
    let found = model.field_of_department(department);
    assert_eq!(found.map_or("", |f| f.id.as_str()), field, "{department}");
}

#[test]
fn departments_are_known_however_they_are_written() {
    for (department, field) in [
        ("財政部 税務課", "ga-tax"),
        ("財政部税務課", "ga-tax"),
        ("　財政部　税務課 ", "ga-tax"),
        ("税務課", "ga-tax"),
        ("税務", ""),
        ("財政部", ""),
        // Any section of a division; its exception belongs elsewhere.
        ("総務部 人事課", "ga-administration"),
        ("総務部", "ga-administration"),
        ("総務課", ""),
        ("生活環境部 環境企画課", "ga-economy"),
        ("生活環境部 生活排水対策室 経営企画課", "ga-urban"),
        // Two fields have a 市民課 at its end, and only one of them is named so.
        ("各支所 市民課", "ga-registry"),
        ("市民課", "ga-registry"),
        ("議会事務局", ""),
        ("", ""),
    ] {
        belongs("general-affairs", department, field);
    }
    belongs(
        "social-work",
        "各地区保健福祉センター 保護係",
        "sw-protection",
    );
}

#[test]
fn offers_can_be_written_on() {
    let model = framework("iwaki").career_model(&family("general-affairs"));
    let offers = model.expect("a model").departments();
    for offer in [
        "財政部 税務課",
        "総務部",
        "生活環境部",
        "生活環境部 生活排水対策室",
    ] {
        let times = offers.iter().filter(|o| **o == offer).count();
        assert_eq!(times, 1, "{offer}: {offers:?}");
    }
    assert!(offers.iter().all(|o| !o.contains("各課")), "{offers:?}");
}

/// The field after writing these departments one after the other, with what was chosen between.
#[track_caller]
fn written(steps: &[&str], field: &str) {
    let framework = framework("iwaki");
    let model = framework.career_model(&family("general-affairs"));
    let mut post = Post::blank(2020);
    for step in steps {
        match step.strip_prefix('=') {
            Some(id) => post.field = Tag::of(framework, entry(id), id),
            None => post.write_department((*step).to_owned(), framework, model),
        }
    }
    let id = post.field.id(framework).map_or("", |id| id.as_str());
    assert_eq!(id, field, "{steps:?}");
}

#[test]
fn the_field_follows_the_department_until_another_is_chosen() {
    written(&["税務課"], "ga-tax");
    written(&["税", "税務", "税務課"], "ga-tax");
    written(&["税務課", "税務"], "");
    written(&["税務課", "総務部 人事課"], "ga-administration");
    written(
        &["税務課", "=ga-registry", "税務課 窓口", "総務部"],
        "ga-registry",
    );
    written(&["=ga-registry", "税務課"], "ga-registry");
    written(&["議会事務局"], "");
}

/// `posts`: the turn of each of several posts that begin together, and others; a, b, c … in this order.
fn posts(lines: &[(&str, i16)]) -> Vec<(ItemId, Post)> {
    let named = lines.iter().zip('a'..).map(|((text, turn), name)| {
        let post = post(framework("iwaki"), text);
        (
            item(&name.to_string()),
            Post {
                turn: *turn,
                ..post
            },
        )
    });
    named.collect()
}

fn order(posts: &[(ItemId, Post)]) -> String {
    let order = in_order(posts.iter().map(|(id, p)| (id, p)));
    order.iter().map(|(id, _)| id.as_str()).collect()
}

#[track_caller]
fn moves(lines: &[(&str, i16)], id: &str, way: Way, result: &str, writes: usize) {
    let mut all = posts(lines);
    let changed = {
        let ordered = in_order(all.iter().map(|(id, p)| (id, p)));
        moved(&ordered, &item(id), way)
    };
    assert_eq!(changed.len(), writes, "{lines:?}");
    for (id, post) in changed {
        if let Some(own) = all.iter_mut().find(|(i, _)| *i == id) {
            own.1 = post;
        }
    }
    assert_eq!(order(&all), result, "{lines:?} {id}");
}

#[test]
fn posts_that_begin_together_change_places() {
    use Way::{Earlier, Later};
    let two = [("2015-2016", 0), ("2015-2016", 0)];
    moves(&two, "b", Earlier, "ba", 1);
    moves(&two, "a", Later, "ba", 1);
    moves(&two, "a", Earlier, "ab", 0);
    moves(&two, "b", Later, "ab", 0);
    // A shorter one stands before a longer one until it is moved.
    moves(&[("2015-2018", 0), ("2015-2015", 0)], "a", Earlier, "ab", 1);
    // In the middle of three all get their turn.
    let three = [("2015-2016", 0), ("2015-2016", 0), ("2015-2016", 0)];
    moves(&three, "c", Earlier, "acb", 2);
    moves(&three, "a", Later, "bac", 2);
    moves(&three, "c", Later, "abc", 0);
    // Nobody is moved past another year.
    let apart = [("2015-2015", 0), ("2016-2016", 0)];
    moves(&apart, "b", Earlier, "ab", 0);
    moves(&apart, "a", Later, "ab", 0);
    // Months are as good as years.
    moves(&[("2015.4-2015", 0), ("2015-2015", 0)], "b", Later, "ab", 0);
    moves(&[("2015.10-", 0), ("2015-2015", 0)], "a", Earlier, "ba", 0);
    // At the end of the numbers it still works.
    moves(
        &[("2015-2016", i16::MIN), ("2015-2016", i16::MIN)],
        "b",
        Earlier,
        "ba",
        2,
    );
}

#[track_caller]
fn goes_on(text: &str, next: Option<(u16, Option<u8>)>) {
    let next = next.map(|(year, month)| When { year, month });
    assert_eq!(following(&post(framework("iwaki"), text)), next, "{text}");
}

#[test]
fn the_next_begins_where_the_one_before_ends() {
    goes_on("2010-2012", Some((2013, None)));
    goes_on("2010-", None);
    goes_on("2010-2012.9", Some((2012, Some(10))));
    goes_on("2010-2012.12", Some((2012, Some(1))));
    goes_on("2010-2012.3", Some((2013, None)));
    goes_on("2010-65535", Some((u16::MAX, None)));
}
