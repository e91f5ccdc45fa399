//! A file on its way: what was read of it, and how its columns are read. Long work is done in slices, and whoever
//! chooses another file or column meanwhile is answered about that one only.

use std::sync::Arc;

use leptos::prelude::*;

use super::refused::Why;
use crate::browser::breath::breathe;
use crate::browser::decode::decode;
use crate::browser::files;
use crate::browser::page as browser_page;
use crate::documents::sheets::{self, Book, MAX_FILE, Pause, Progress, Sheet};
use crate::domain::training::import::Row;
use crate::domain::training::import::columns::{Field, Head, Headings, head_at, likely_head};
use crate::domain::training::import::days::year_told;
use crate::domain::training::import::rows::{Import, Reader};
use crate::state::Desk;
use crate::text::courses_in;

/// Rows that are read between two pauses.
const SLICE: usize = 500;
/// Rows after which it is told how far reading is.
const TOLD: usize = 10_000;

#[derive(Clone, PartialEq)]
pub enum Stage {
    Nothing,
    Refused(Why),
    Open,
}

/// A file that was read.
pub struct File {
    pub name: String,
    pub book: Book,
}

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct Bench {
    pub desk: Desk,
    pub stage: RwSignal<Stage>,
    pub said: RwSignal<String>,
    pub file: RwSignal<Option<Arc<File>>>,
    pub sheet: RwSignal<usize>,
    pub head: RwSignal<Option<Arc<Head>>>,
    /// No heading names a training: it is for the person to say.
    pub is_lost: RwSignal<bool>,
    pub fields: RwSignal<Vec<Option<Field>>>,
    pub year: RwSignal<u16>,
    pub import: RwSignal<Option<Arc<Import>>>,
    /// The how-many-th work it is: what was begun before comes to nothing.
    turn: RwSignal<usize>,
}

impl Bench {
    pub fn new(desk: Desk) -> Self {
        Self {
            desk,
            stage: RwSignal::new(Stage::Nothing),
            said: RwSignal::default(),
            file: RwSignal::default(),
            sheet: RwSignal::default(),
            head: RwSignal::default(),
            is_lost: RwSignal::default(),
            fields: RwSignal::default(),
            year: RwSignal::new(desk.this_year()),
            import: RwSignal::default(),
            turn: RwSignal::default(),
        }
    }

    fn begin(self) -> usize {
        self.turn.update(|turn| *turn += 1);
        self.turn.get_untracked()
    }

    /// Whether nothing newer was begun; the page may be gone as well.
    fn is_now(self, turn: usize) -> bool {
        self.turn.try_get_untracked() == Some(turn)
    }

    pub fn choose(self, input: &files::FileField) {
        let Some(chosen) = files::chosen(input, MAX_FILE as f64) else {
            return;
        };
        let turn = self.begin();
        self.stage.set(Stage::Nothing);
        self.import.set(None);
        self.said.set(courses_in().reading.begins.into());
        files::spawn(async move {
            let read = self.read_file(chosen, turn).await;
            if !self.is_now(turn) {
                return;
            }
            match read {
                Ok(file) => self.open(file),
                Err(why) => {
                    self.said.set(String::new());
                    self.stage.set(Stage::Refused(why));
                }
            }
        });
    }

    async fn read_file(
        self,
        chosen: Result<files::Chosen, files::FileError>,
        turn: usize,
    ) -> Result<File, Why> {
        let file = chosen?;
        let name = file.name();
        let bytes = files::bytes_of(file).await?;
        let pause = move |progress: Progress| -> Pause {
            let w = &courses_in().reading;
            if self.is_now(turn) {
                match progress {
                    Progress::Measured(_) => self.say(w.measured.into()),
                    Progress::Rows(n) => self.say((w.rows)(n / TOLD * TOLD)),
                }
            }
            Box::pin(breathe())
        };
        let book = sheets::open(bytes, decode, &pause).await?;
        Ok(File { name, book })
    }

    /// What is said already isn't said again.
    fn say(self, text: String) {
        if *self.said.read_untracked() != text {
            self.said.set(text);
        }
    }

    fn open(self, file: File) {
        let headings = Headings::default();
        let is_list = |sheet: &Sheet| !sheet.is_hidden && headings.find(&sheet.rows).is_some();
        let has_rows = |sheet: &Sheet| !sheet.rows.is_empty();
        let sheets = &file.book.sheets;
        let first = sheets.iter().position(is_list);
        let sheet = first.or_else(|| sheets.iter().position(has_rows));
        self.file.set(Some(Arc::new(file)));
        self.lay_out(sheet.unwrap_or(0));
        self.stage.set(Stage::Open);
        browser_page::after_render(|| browser_page::focus("#courses-read"));
    }

    /// Takes this sheet, with the heading that stands out and the columns as its words have it.
    pub fn lay_out(self, sheet: usize) {
        self.sheet.set(sheet);
        let Some(file) = self.file.get_untracked() else {
            return;
        };
        let rows = rows_of(&file, sheet);
        let found = Headings::default().find(rows);
        self.is_lost.set(found.is_none());
        let head = found.or_else(|| likely_head(rows));
        // The year that the title tells, else the file's name, else today.
        let above = head.as_ref().map_or(0, |head| head.at);
        let title = rows.iter().take(above).flat_map(|row| &row.cells);
        let told = title.map(|cell| year_told(cell)).find(Option::is_some);
        let told = told.flatten().or_else(|| year_told(&file.name));
        self.year
            .set(told.unwrap_or_else(|| untrack(|| self.desk.this_year())));
        self.put_head(head);
    }

    /// Takes another row for the heading.
    pub fn head_at(self, at: usize) {
        let Some(file) = self.file.get_untracked() else {
            return;
        };
        let rows = rows_of(&file, self.sheet.get_untracked());
        let found = Headings::default().find(rows).filter(|head| head.at == at);
        self.put_head(found.or_else(|| head_at(rows, at, 1)));
    }

    fn put_head(self, head: Option<Head>) {
        let names = head.as_ref().map_or(&[][..], |head| &head.names);
        let mut fields = Headings::default().fields(names);
        fields.resize(self.width().max(fields.len()), None);
        self.fields.set(fields);
        self.head.set(head.map(Arc::new));
        self.read_again();
    }

    pub fn width(self) -> usize {
        let file = self.file.get_untracked();
        let rows = file
            .as_ref()
            .map(|f| rows_of(f, self.sheet.get_untracked()));
        let widths = rows.unwrap_or_default().iter().map(|row| row.cells.len());
        widths.max().unwrap_or(0)
    }

    pub fn put_field(self, column: usize, field: Option<Field>) {
        self.fields.update(|fields| {
            if let Some(it) = fields.get_mut(column) {
                *it = field;
            }
        });
        self.read_again();
    }

    pub fn put_year(self, year: u16) {
        self.year.set(year);
        self.read_again();
    }

    /// Reads the rows as the columns are told now.
    fn read_again(self) {
        let turn = self.begin();
        let (file, head) = (self.file.get_untracked(), self.head.get_untracked());
        let Some((file, head)) = file.zip(head) else {
            self.import.set(None);
            return;
        };
        let framework = untrack(|| self.desk.framework());
        let (year, fields) = (self.year.get_untracked(), self.fields.get_untracked());
        let sheet = self.sheet.get_untracked();
        files::spawn(async move {
            let w = &courses_in().reading;
            let rows = rows_of(&file, sheet);
            let below = rows.get(head.at + head.rows..).unwrap_or_default();
            let mut reader = Reader::new(&framework, year, rows, &head, fields);
            for (i, row) in below.iter().enumerate() {
                if i > 0 && i % SLICE == 0 {
                    breathe().await;
                    if !self.is_now(turn) {
                        return;
                    }
                    if i % TOLD == 0 {
                        self.say((w.courses)(i, below.len()));
                    }
                }
                reader.read(row);
            }
            if self.is_now(turn) {
                let import = reader.finish();
                self.say((w.done)(import.courses.len(), import.troubles.len()));
                self.import.set(Some(Arc::new(import)));
            }
        });
    }

    /// Everything is as before the file was chosen.
    pub fn clear(self) {
        self.begin();
        self.stage.set(Stage::Nothing);
        self.said.set(String::new());
        self.import.set(None);
        self.file.set(None);
    }

    /// How a column is called: by its letter and its heading.
    pub fn column(self, column: usize) -> String {
        let w = &courses_in().columns;
        let head = self.head.get_untracked();
        let name = head.as_ref().and_then(|head| head.names.get(column));
        let name = name.map(|name| name.replace('\u{3000}', "・"));
        let name = name.filter(|name| !name.is_empty());
        let letters = crate::domain::training::import::letters(column);
        (w.column)(&letters, name.as_deref().unwrap_or(w.unnamed))
    }
}

pub fn rows_of(file: &File, sheet: usize) -> &[Row] {
    file.book.sheets.get(sheet).map_or(&[], |sheet| &sheet.rows)
}
