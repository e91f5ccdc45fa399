//! Whether this person can take a course, and if something stands between, what. It is read from what the
//! catalogue says and is our reading: whoever decides isn't here.

use super::course::{Course, Origin};
use super::taking::is_required;
use crate::domain::Day;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::{FamilyId, GradeId};
use crate::domain::policy::fiscal_year;
use crate::domain::schemes::Entry;

/// For whom it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    pub grade: Option<GradeId>,
    pub family: Option<FamilyId>,
    pub today: Day,
}

/// What stands between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// One is named for it.
    Named,
    /// The head of one's section recommends one.
    Recommended,
    /// Either of the two.
    RecommendedOrNamed,
    /// It is for these grades, which one's own isn't among.
    OtherGrades(Vec<GradeId>),
    OtherFamilies(Vec<FamilyId>),
    /// It is for people who are described in words; whether one is among them isn't known here.
    Audience(String),
    /// One had to apply by this day.
    Closed(Day),
    /// It was held by this day.
    Held(Day),
    /// The document says when as something that is only being considered.
    Considered,
    /// The document speaks of no fiscal year after this one.
    LastYear(u16),
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Access {
    /// 必修 for one's own grade.
    pub required: bool,
    /// Empty: 受けられる.
    pub conditions: Vec<Condition>,
    /// Nobody says how one gets in.
    pub entry_unsaid: bool,
}

impl Access {
    pub fn is_open(&self) -> bool {
        self.conditions.is_empty()
    }

    pub fn of(course: &Course, framework: &Framework, who: &Who) -> Self {
        let required = is_required(course, who.grade.as_ref());
        let mut conditions = Vec::new();
        let is_named = |grade: &GradeId| course.grades.contains(grade);
        if !course.grades.is_empty() && !who.grade.as_ref().is_some_and(is_named) {
            conditions.push(Condition::OtherGrades(course.grades.clone()));
        }
        let is_of = |family: &FamilyId| course.families.contains(family);
        if !course.families.is_empty() && !who.family.as_ref().is_some_and(is_of) {
            conditions.push(Condition::OtherFamilies(course.families.clone()));
        }
        if describes_others(course, framework) {
            conditions.push(Condition::Audience(course.audience.clone()));
        }
        let has = |entry| course.entry.contains(&entry);
        if !has(Entry::Wish) && !has(Entry::Required) {
            match (has(Entry::Recommended), has(Entry::Named)) {
                (true, true) => conditions.push(Condition::RecommendedOrNamed),
                (true, false) => conditions.push(Condition::Recommended),
                (false, true) => conditions.push(Condition::Named),
                (false, false) => {}
            }
        }
        let last = course.to.or(course.from);
        if let Some(day) = last.filter(|day| *day < who.today) {
            conditions.push(Condition::Held(day));
        } else if let Some(day) = course.apply_by.filter(|day| *day < who.today) {
            conditions.push(Condition::Closed(day));
        }
        conditions.extend(time(course, who.today));
        let is_offered = matches!(course.key.origin, Origin::Pack | Origin::List);
        Self {
            required,
            conditions,
            entry_unsaid: is_offered && course.entry.is_empty(),
        }
    }
}

/// Whom the words of the document are for isn't told by the grades. `audience` of a qualification is its
/// field.
pub fn describes_others(course: &Course, framework: &Framework) -> bool {
    let is_offered = matches!(course.key.origin, Origin::Pack | Origin::List);
    is_offered && !course.audience.trim().is_empty() && {
        let audience = fold(&course.audience);
        !is_everyone(&audience) && !says_grades_again(course, framework, audience)
    }
}

fn is_everyone(audience: &str) -> bool {
    let words = [
        "全職員",
        "全庁",
        "すべての職員",
        "全ての職員",
        "職員全員",
        "広く一般の職員",
    ];
    words.iter().any(|word| audience.contains(word))
}

/// 管理監督職 beside the grades from 係長 to 部長 says nothing more.
fn says_grades_again(course: &Course, framework: &Framework, audience: String) -> bool {
    if course.grades.is_empty() {
        return false;
    }
    let mut names = Vec::new();
    for id in &course.grades {
        if let Some(grade) = framework.grade(id) {
            names.extend(grade.aliases.iter().chain([&grade.name]).map(|n| fold(n)));
        }
    }
    // Longer names first: 課長 is in 課長補佐.
    names.sort_by_key(|name| usize::MAX - name.len());
    let mut rest = audience;
    let fillers = [
        "管理監督",
        "管理",
        "監督",
        "各課",
        "職員",
        "以上",
        "及び",
        "相当",
        "職",
        "級",
        "者",
        "等",
        "の",
        "・",
        "、",
    ];
    for word in names.iter().map(String::as_str).chain(fillers) {
        if !word.is_empty() {
            rest = rest.replace(word, "");
        }
    }
    rest.is_empty()
}

/// What the words for the time say, where no day is told.
fn time(course: &Course, today: Day) -> Option<Condition> {
    if course.from.is_some() || course.to.is_some() || course.apply_by.is_some() {
        return None;
    }
    let when = fold(&course.when);
    let goes_on = ["から", "以降", "随時", "以後"];
    if goes_on.iter().any(|word| when.contains(word)) {
        return None;
    }
    if when.contains("検討") || when.contains("研究") {
        return Some(Condition::Considered);
    }
    let this = fiscal_year(today);
    let last = years(&when).max()?;
    (i32::from(last) < this).then_some(Condition::LastYear(last))
}

/// The fiscal years that a folded text names.
fn years(text: &str) -> impl Iterator<Item = u16> {
    let count = text.matches("年度").count();
    text.split("年度").take(count).filter_map(|before| {
        let head = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '元');
        let digits = before.strip_prefix(head)?;
        let year: u16 = match digits {
            "元" => 1,
            digits => digits.parse().ok()?,
        };
        match head {
            head if head.ends_with("令和") => year.checked_add(2018),
            head if head.ends_with("平成") => year.checked_add(1988),
            _ => (1900..=2200).contains(&year).then_some(year),
        }
    })
}
