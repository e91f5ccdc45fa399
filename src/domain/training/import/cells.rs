//! What the cells of a row say, part by part. What can't be read is told and kept.

use chrono::Datelike;

use super::amounts::{self, Amount};
use super::columns::Field;
use super::days::{self, Said};
use super::rows::{Draft, Reader, Reason};
use super::vocabulary;
use crate::domain::Day;
use crate::domain::fold::fold;
use crate::domain::policy::fiscal_year;

/// Reads a word, and says whether it is all that the text says.
type Word<T> = fn(&str) -> Option<(T, bool)>;

impl Reader {
    /// 区分, 形, 受け方, レベル, 再受講.
    pub(super) fn words(&self, draft: &mut Draft<'_>) {
        let category = self.word(
            draft,
            Field::Category,
            vocabulary::category,
            Reason::Category,
        );
        let form = self.word(draft, Field::Form, vocabulary::form, Reason::Form);
        let stage = self.word(draft, Field::Stage, vocabulary::stage, Reason::Stage);
        draft.course.category = category;
        draft.course.stage = stage;
        if let Some(form) = form {
            draft.course.form = form;
        }
        let row = draft.row;
        for (column, text) in self.cells(row, Field::Entry) {
            // ○ below 必修.
            let mark = vocabulary::mark(text);
            let (found, is_all) = match mark {
                Some(true) => vocabulary::entries(self.name(column)),
                Some(false) => continue,
                None => vocabulary::entries(text),
            };
            if found.is_empty() {
                draft.tell(column, text, Reason::Entry);
            }
            if found.is_empty() || (mark.is_none() && !is_all) {
                draft.keep(self.name(column), text);
            }
            for entry in found {
                if !draft.course.entry.contains(&entry) {
                    draft.course.entry.push(entry);
                }
            }
        }
        for (column, text) in self.cells(row, Field::Renew) {
            match amounts::years(text) {
                Some(years) => draft.course.renew_years = Some(years),
                None => {
                    draft.tell(column, text, Reason::Renew);
                    draft.keep(self.name(column), text);
                }
            }
        }
    }

    fn word<T>(
        &self,
        draft: &mut Draft<'_>,
        field: Field,
        read: Word<T>,
        reason: Reason,
    ) -> Option<T> {
        let mut found = None;
        for (column, text) in self.cells(draft.row, field) {
            match read(text) {
                Some((word, is_all)) => {
                    found = found.or(Some(word));
                    if !is_all {
                        draft.keep(self.name(column), text);
                    }
                }
                None => {
                    draft.tell(column, text, reason);
                    draft.keep(self.name(column), text);
                }
            }
        }
        found
    }

    /// 対象, 職種, 能力.
    pub(super) fn people(&self, draft: &mut Draft<'_>) {
        let row = draft.row;
        let mut audience: Vec<String> = Vec::new();
        for (column, text) in self.cells(row, Field::Audience) {
            let told = self.known.grades(text);
            if !told.left.is_empty() {
                draft.tell(column, text, Reason::Audience);
                audience.push(text.to_owned());
            } else if told.found.is_empty() && !told.is_everyone {
                audience.push(text.to_owned());
            }
            for grade in told.found {
                if !draft.course.grades.contains(&grade) {
                    draft.course.grades.push(grade);
                }
            }
        }
        for (column, text) in self.cells(row, Field::Family) {
            let told = self.known.families(text);
            if !told.left.is_empty() {
                draft.tell(column, text, Reason::Family);
                audience.push(text.to_owned());
            }
            for family in told.found {
                if !draft.course.families.contains(&family) {
                    draft.course.families.push(family);
                }
            }
        }
        draft.course.audience = audience.join("、").replace('\n', " ");
        for (column, text) in self.cells(row, Field::Ability) {
            let (told, items) = self.known.abilities(text);
            if !told.left.is_empty() {
                draft.tell(column, text, Reason::Ability);
                draft.keep(self.name(column), text);
            }
            for ability in told.found {
                if !draft.course.competencies.contains(&ability) {
                    draft.course.competencies.push(ability);
                }
            }
            draft.course.items.extend(items);
        }
    }

    /// 日程, 申込締切, 時間.
    pub(super) fn time(&self, draft: &mut Draft<'_>) {
        let row = draft.row;
        let mut when: Vec<String> = Vec::new();
        let mut minutes = None;
        for (column, text) in self.cells(row, Field::When) {
            let said = days::read(text, self.year);
            minutes = minutes.or(said.minutes);
            let reason = match (said.is_wrong, said.is_nothing() && said.minutes.is_none()) {
                (true, _) => Some(Reason::DayWrong),
                (_, true) => Some(Reason::When),
                _ => self.other_year(said.from),
            };
            if let Some(reason) = reason {
                draft.tell(column, text, reason);
            }
            if !said.is_plain {
                when.push(text.to_owned());
            }
            let course = &mut draft.course;
            course.from = earliest(course.from, said.from);
            let last = said.to.or(said.from);
            course.to = course.to.max(last);
            for month in said.months {
                if !course.months.contains(&month) {
                    course.months.push(month);
                }
            }
        }
        self.ends(draft, &mut when);
        let course = &mut draft.course;
        course.to = course.to.filter(|to| Some(*to) != course.from);
        course.when = when.join("\n");
        self.apply_by(draft);
        self.length(draft, minutes);
    }

    /// The day it begins and the day it ends, where each has a column.
    fn ends(&self, draft: &mut Draft<'_>, when: &mut Vec<String>) {
        let row = draft.row;
        for field in [Field::From, Field::To] {
            for (column, text) in self.cells(row, field) {
                let said: Said = days::read(text, self.year);
                let day = match field {
                    Field::From => said.from,
                    _ => said.to.or(said.from),
                };
                let is_backwards = field == Field::To && day.is_some() && day < draft.course.from;
                let reason = match day {
                    _ if said.is_wrong || is_backwards => Some(Reason::DayWrong),
                    None if !said.is_open => Some(Reason::When),
                    _ => self.other_year(day.filter(|_| field == Field::From)),
                };
                if let Some(reason) = reason {
                    draft.tell(column, text, reason);
                }
                if day.is_none() || is_backwards || !said.is_plain {
                    when.push(format!("{}：{text}", self.name(column)));
                }
                let course = &mut draft.course;
                match field {
                    Field::From => course.from = earliest(course.from, day),
                    _ if is_backwards => {}
                    _ => course.to = course.to.max(day),
                }
            }
        }
        let course = &mut draft.course;
        if let (Some(from), true) = (course.from, course.months.is_empty()) {
            course.months = months_through(from, course.to.unwrap_or(from));
        }
    }

    fn other_year(&self, day: Option<Day>) -> Option<Reason> {
        let is_other = day.is_some_and(|day| fiscal_year(day) != i32::from(self.year));
        is_other.then_some(Reason::OtherYear)
    }

    fn apply_by(&self, draft: &mut Draft<'_>) {
        for (column, text) in self.cells(draft.row, Field::ApplyBy) {
            let said = days::read(text, self.year);
            let day = said.to.or(said.from).filter(|_| !said.is_wrong);
            draft.course.apply_by = draft.course.apply_by.or(day);
            let reason = match day {
                None if said.is_wrong => Some(Reason::DayWrong),
                None if !said.is_open => Some(Reason::ApplyBy),
                _ => None,
            };
            if let Some(reason) = reason {
                draft.tell(column, text, reason);
            }
            if day.is_none() || !said.is_plain || said.to.is_some() {
                draft.keep(self.name(column), text);
            }
        }
    }

    fn length(&self, draft: &mut Draft<'_>, of_times: Option<u32>) {
        let mut by_days = None;
        for (column, text) in self.cells(draft.row, Field::Length) {
            match amounts::length(text, self.unit(column)) {
                Amount::Untold => draft.keep(self.name(column), text),
                Amount::Told {
                    amount,
                    by_days: true,
                } => by_days = by_days.or(Some(amount)),
                Amount::Told { amount, .. } => {
                    draft.course.minutes = draft.course.minutes.or(Some(amount));
                }
                Amount::Unread => {
                    draft.tell(column, text, Reason::Length);
                    draft.keep(self.name(column), text);
                }
            }
        }
        // Hours that somebody tells are nearer than days of a length that we assume.
        let told = draft.course.minutes.or(of_times);
        draft.by_days = told.is_none() && by_days.is_some();
        draft.course.minutes = told.or(by_days);
    }

    pub(super) fn money(&self, draft: &mut Draft<'_>) {
        for (column, text) in self.cells(draft.row, Field::Cost) {
            match amounts::yen(text, self.unit(column)) {
                Amount::Untold => draft.keep(self.name(column), text),
                Amount::Told { amount, .. } => {
                    draft.course.yen = draft.course.yen.or(Some(amount));
                    if says_more(text) {
                        draft.keep(self.name(column), text);
                    }
                }
                Amount::Unread => {
                    draft.tell(column, text, Reason::Cost);
                    draft.keep(self.name(column), text);
                }
            }
        }
    }
}

/// The months of the calendar from one day to another.
fn months_through(from: Day, to: Day) -> Vec<u8> {
    let count = |day: Day| i64::from(day.year()) * 12 + i64::from(day.month0());
    let months = (count(from)..=count(to)).take(12);
    months.map(|m| (m.rem_euclid(12) + 1) as u8).collect()
}

fn earliest(one: Option<Day>, other: Option<Day>) -> Option<Day> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Whether there is more to it than an amount: テキスト代1,000円.
fn says_more(text: &str) -> bool {
    let rest: String = fold(text)
        .chars()
        .filter(|c| !c.is_ascii_digit() && !",.円¥￥\\約()-".contains(*c))
        .collect();
    let plain = [
        "", "千", "万", "万千", "無料", "無", "なし", "無し", "不要", "税込", "税別", "程度",
    ];
    !plain.contains(&rest.as_str())
}
