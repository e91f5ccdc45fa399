//! Plans as a person edits them: moving posts, the year of one more, and shifting one.

use michishirube::domain::career::path::Post;
use michishirube::domain::career::plan::{Plan, Planned, Way};

use super::notation::{framework, post};
use crate::notation::item;

fn plan(text: &str) -> Plan {
    let mut plan = Plan::default();
    for (i, text) in text
        .split('|')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .enumerate()
    {
        let planned = Planned {
            post: post(framework("iwaki"), text),
            ..Planned::blank(0)
        };
        plan.posts.insert(item(&format!("n{i}")), planned);
    }
    plan
}

fn years(post: &Post) -> String {
    let to = post.to.map_or(String::new(), |to| to.year.to_string());
    format!("{}-{to}", post.from.year)
}

fn show(plan: &Plan) -> String {
    let posts = plan.in_order();
    let shown = posts
        .iter()
        .map(|(id, p)| format!("{id} {}", years(&p.post)));
    shown.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_post_changes_places_with_its_neighbour() {
    let before = plan("2027-2029 税 | 2030-2034 企画 | 2035- 財政");
    for (id, way, after) in [
        ("n0", Way::Later, "n1 2027-2029, n0 2030-2034, n2 2035-"),
        ("n1", Way::Earlier, "n1 2027-2029, n0 2030-2034, n2 2035-"),
        ("n1", Way::Later, "n0 2027-2029, n2 2030-2034, n1 2035-"),
        ("n0", Way::Earlier, "n0 2027-2029, n1 2030-2034, n2 2035-"),
        ("n2", Way::Later, "n0 2027-2029, n1 2030-2034, n2 2035-"),
        (
            "nowhere",
            Way::Later,
            "n0 2027-2029, n1 2030-2034, n2 2035-",
        ),
    ] {
        let moved = before.moved(&item(id), way);
        assert_eq!(show(&moved), after, "{id} {way:?}");
        let back = match way {
            Way::Earlier => Way::Later,
            Way::Later => Way::Earlier,
        };
        if moved != before {
            assert_eq!(moved.moved(&item(id), back), before, "{id} there and back");
        }
    }
    assert_eq!(show(&plan("").moved(&item("n0"), Way::Later)), "");
}

#[test]
fn one_more_post_begins_after_the_last() {
    for (text, year) in [
        ("", 2027),
        ("2027-2029 税", 2030),
        ("2030-2034 税 | 2027-2029 企画", 2035),
        ("2027- 税", 2030),
        ("2020-2022 税", 2027),
        ("65535- 税", 65_535),
    ] {
        assert_eq!(plan(text).next_year(2026, 3), year, "{text}");
    }
}

#[test]
fn a_post_is_shifted_whole() {
    for (text, years_on, after) in [
        ("2020-2022 課", 3, "2023-2025"),
        ("2020- 課", -5, "2015-"),
        ("2-4 課", -3, "0-1"),
        ("65535- 課", 7, "65535-"),
    ] {
        let shifted = post(framework("iwaki"), text).shifted(years_on);
        assert_eq!(years(&shifted), after, "{text}");
    }
    let one = post(framework("iwaki"), "2020.9-2022.1 課");
    assert_eq!(one.shifted(1).shifted(-1), one);
}
