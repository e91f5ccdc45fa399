//! Rows of a list as courses, one after the other, so that whoever reads 50,000 of them may pause.

use std::collections::BTreeSet;

use super::Row;
use super::amounts::Unit;
use super::columns::{Field, Head, JOINT};
use super::ids::Ids;
use super::people::Known;
use super::vocabulary::{form_of_title, is_banner, is_blank, is_digital};
use crate::domain::framework::Framework;
use crate::domain::id::EntryId;
use crate::domain::training::Form;
use crate::domain::training::course::{Course, CourseKey, Origin};

/// Why a row, or a cell, isn't read as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    // The whole row.
    NoTitle,
    Banner,
    HeadAgain,
    // One cell; the row is read.
    Code,
    CodeTwice,
    Category,
    Form,
    Audience,
    Family,
    Entry,
    Ability,
    When,
    /// A day that no calendar has, or an end before its beginning.
    DayWrong,
    OtherYear,
    ApplyBy,
    Length,
    Cost,
    Stage,
    Renew,
}

impl Reason {
    /// Whether there is no course of this row.
    pub fn is_whole_row(self) -> bool {
        matches!(self, Self::NoTitle | Self::Banner | Self::HeadAgain)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// As the spreadsheet shows it.
    pub row: u32,
    /// `None`: the whole row.
    pub column: Option<usize>,
    pub value: String,
    pub reason: Reason,
}

/// What became of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    pub courses: Vec<Course>,
    /// From which row each of the courses is.
    pub rows: Vec<u32>,
    pub troubles: Vec<Trouble>,
    /// Rows below the heading with something in them: those that were read, and those that were not.
    pub seen: usize,
    pub unread: usize,
    /// Courses whose days were taken to be as long as we assume.
    pub by_days: usize,
}

/// Reads one row after the other.
pub struct Reader {
    pub(super) known: Known,
    pub(super) year: u16,
    pub(super) names: Vec<String>,
    head: Vec<Vec<String>>,
    fields: Vec<Option<Field>>,
    ids: Ids,
    import: Import,
}

/// A row on its way to become a course.
pub(super) struct Draft<'a> {
    pub row: &'a Row,
    pub course: Course,
    /// Of a column's heading and its value: what no field of a course tells.
    pub kept: Vec<String>,
    pub troubles: Vec<Trouble>,
    pub by_days: bool,
}

impl Reader {
    /// `rows` are those of the sheet, for the heading; `fields` what each column tells.
    pub fn new(
        framework: &Framework,
        year: u16,
        rows: &[Row],
        head: &Head,
        fields: Vec<Option<Field>>,
    ) -> Self {
        let heads = rows.iter().skip(head.at).take(head.rows);
        Self {
            known: Known::of(framework),
            year,
            names: head.names.clone(),
            head: heads.map(|row| row.cells.clone()).collect(),
            fields,
            ids: Ids::default(),
            import: Import::default(),
        }
    }

    pub fn finish(self) -> Import {
        self.import
    }

    /// The next row below the heading.
    pub fn read(&mut self, row: &Row) {
        self.import.seen += 1;
        let title = self.title(row);
        if let Some(reason) = self.no_course(row, &title) {
            let first = row.cells.iter().find(|cell| !cell.is_empty());
            self.import.unread += 1;
            self.import.troubles.push(Trouble {
                row: row.number,
                column: None,
                value: first.cloned().unwrap_or_default(),
                reason,
            });
            return;
        }
        let (id, wrong) = self.id(row, &title);
        let key = CourseKey {
            origin: Origin::List,
            id,
        };
        let mut draft = Draft {
            row,
            course: Course::blank(key, &title, Form::Course),
            kept: Vec::new(),
            troubles: Vec::new(),
            by_days: false,
        };
        if let Some((column, code, reason)) = wrong {
            draft.tell(column, &code, reason);
            draft.keep(self.name(column), &code);
        }
        self.words(&mut draft);
        self.people(&mut draft);
        self.time(&mut draft);
        self.money(&mut draft);
        self.texts(&mut draft);
        self.import.by_days += usize::from(draft.by_days);
        self.import.troubles.append(&mut draft.troubles);
        self.import.courses.push(draft.course);
        self.import.rows.push(row.number);
    }

    fn title(&self, row: &Row) -> String {
        let parts: Vec<_> = self
            .cells(row, Field::Title)
            .map(|(_, text)| text)
            .collect();
        parts.join("\u{3000}").replace('\n', "")
    }

    fn no_course(&self, row: &Row, title: &str) -> Option<Reason> {
        if self.head.contains(&row.cells) {
            return Some(Reason::HeadAgain);
        }
        let filled: BTreeSet<&str> = row
            .cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        let is_alone = filled.len() <= 1;
        match filled.first() {
            Some(only) if is_alone && is_banner(only) => Some(Reason::Banner),
            _ if title.is_empty() => Some(Reason::NoTitle),
            _ => None,
        }
    }

    /// What this row says in the columns that tell this, with the columns.
    pub(super) fn cells<'a>(
        &'a self,
        row: &'a Row,
        field: Field,
    ) -> impl Iterator<Item = (usize, &'a str)> + 'a {
        let columns = self.fields.iter().enumerate();
        let of_field = columns.filter(move |(_, it)| **it == Some(field));
        of_field
            .map(move |(column, _)| (column, row.cell(column)))
            .filter(|(_, text)| !is_blank(text))
    }

    /// In what a bare number of this column is.
    pub(super) fn unit(&self, column: usize) -> Option<Unit> {
        Unit::of(self.name(column))
    }

    pub(super) fn name(&self, column: usize) -> &str {
        self.names.get(column).map_or("", String::as_str)
    }

    /// By its code; without one, or with one that is no id, by its title. And what is wrong with the code.
    fn id(&mut self, row: &Row, title: &str) -> (EntryId, Option<(usize, String, Reason)>) {
        let code = self.cells(row, Field::Code).next();
        let Some((column, code)) = code.map(|(column, code)| (column, code.to_owned())) else {
            return (self.ids.of_title(title), None);
        };
        match self.ids.of_code(&code) {
            Some((id, true)) => (id, None),
            Some((id, false)) => (id, Some((column, code, Reason::CodeTwice))),
            None => {
                let wrong = (column, code, Reason::Code);
                (self.ids.of_title(title), Some(wrong))
            }
        }
    }

    /// What the row says in words that belong to no other part.
    fn texts(&self, draft: &mut Draft<'_>) {
        let row = draft.row;
        let all = |field| {
            let texts: Vec<_> = self.cells(row, field).map(|(_, text)| text).collect();
            texts
        };
        draft.course.place = all(Field::Place).join("、").replace('\n', " ");
        draft.course.subsidy = all(Field::Subsidy).join("\n");
        let partners = all(Field::By);
        let partners = partners
            .iter()
            .flat_map(|by| by.split(['、', ',', '\n', '，']));
        let partners = partners.map(str::trim).filter(|by| !by.is_empty());
        draft.course.partners = partners.map(str::to_owned).collect();
        let mut about: Vec<String> = Vec::new();
        for (column, text) in self.cells(row, Field::About) {
            about.push(match about.is_empty() {
                true => text.to_owned(),
                false => said_of(self.name(column), text),
            });
        }
        about.append(&mut draft.kept);
        draft.course.about = about.join("\n");
        draft.course.digital = is_digital(&draft.course.title);
        if self.cells(row, Field::Form).next().is_none() {
            draft.course.form = form_of_title(&draft.course.title, draft.course.category);
        }
    }
}

impl Draft<'_> {
    pub fn tell(&mut self, column: usize, value: &str, reason: Reason) {
        self.troubles.push(Trouble {
            row: self.row.number,
            column: Some(column),
            value: value.to_owned(),
            reason,
        });
    }

    /// Keeps what a cell says among the words of the course.
    pub fn keep(&mut self, heading: &str, value: &str) {
        self.kept.push(said_of(heading, value));
    }
}

fn said_of(heading: &str, value: &str) -> String {
    // Of a heading in two parts the lower one.
    let heading = heading.split(JOINT).next_back().unwrap_or_default();
    match heading.is_empty() {
        true => value.to_owned(),
        false => format!("{heading}：{value}"),
    }
}
