//! Things that are kept one by one, and whole sheets: what screens ask and tell.

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Desk;
use super::notice::{Change, Notice};
use crate::domain::edition::{self, Differences, Table};
use crate::domain::focus::{self, Focus};
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, GradeId, ItemId, ScaleId, SupportId};
use crate::domain::interest::Interest;
use crate::domain::item::{Body, ItemKey, Kind};
use crate::domain::notebook::{Edit, Notebook, Profile};
use crate::domain::scale::Scale;
use crate::domain::sheet::{Sheet, SheetKey};
use crate::domain::snapshot::{self, Snapshot};

impl Desk {
    /// An id that nothing else in this notebook has. In the order of ids stands first what was begun
    /// first: by the day, and by how much the day had brought before.
    pub fn new_id(self) -> ItemId {
        let fresh = self.drawer.with_value(|d| d.fresh);
        let day = self.today().to_string();
        let of_day = self.notebook.with_untracked(|n| {
            let ids = n.items.keys().map(|key| key.id.as_str());
            ids.filter(|id| id.starts_with(&day)).count()
        });
        loop {
            let text = format!("{day}-{of_day:04}-{:012x}", fresh() & 0xffff_ffff_ffff);
            let is_free = |id: &ItemId| {
                self.notebook
                    .with_untracked(|n| n.items.keys().all(|key| key.id != *id))
            };
            if let Some(id) = ItemId::parse(&text).ok().filter(is_free) {
                return id;
            }
        }
    }

    /// Something that is kept on its own, if its owner didn't remove it.
    pub fn item(self, kind: Kind, id: &ItemId) -> Option<Body> {
        self.notebook.with(|n| n.body(kind, id).cloned())
    }

    /// Keeps it under this id. `typing`: the person is writing on at it.
    pub fn keep(self, id: ItemId, body: Body, typing: bool) {
        let kind = body.kind();
        self.dispatch(Edit::SetItem {
            key: ItemKey { kind, id },
            body: Some(body),
            typing,
        });
    }

    /// Removes it. Until the person leaves the page it can be taken back.
    pub fn remove(self, kind: Kind, id: ItemId) {
        self.dispatch(Edit::SetItem {
            key: ItemKey { kind, id },
            body: None,
            typing: false,
        });
    }

    /// Removes it from its own page. The person goes on to one that shows what there is of its kind: there
    /// it can be taken back, and nothing else.
    pub fn remove_and_leave(self, kind: Kind, id: ItemId) {
        self.remove(kind, id);
        self.drawer.update_value(|d| {
            d.undo.keep_last();
            d.along = true;
        });
    }

    /// The mark on a scheme of this framework, if it is of interest.
    pub fn interest(self, support: &SupportId) -> Option<Interest> {
        let framework = self.framework();
        self.notebook
            .with(|n| n.interest(&framework.id, support).cloned())
    }

    /// Every mark on a scheme of this municipality, also on those it no longer has.
    pub fn interests(self) -> Vec<(SupportId, Interest)> {
        let framework = self.framework();
        self.notebook.with(|n| {
            let marked = n.interests.get(&framework.id);
            let marks = marked.into_iter().flat_map(|of_pack| &of_pack.supports);
            marks.map(|(id, mark)| (id.clone(), mark.clone())).collect()
        })
    }

    /// The scale in use: the chosen one, or the framework's first.
    pub fn scale(self) -> Scale {
        let framework = self.framework();
        let chosen = self.notebook.with(|n| n.profile.scale.clone());
        chosen.map_or_else(
            || framework.scale().clone(),
            |id| framework.scale_of(&id).clone(),
        )
    }

    /// Changes the scale to answer on. Answers stay as they were given.
    pub fn choose_scale(self, scale: ScaleId) {
        let profile = self.notebook.with_untracked(|n| n.profile.clone());
        self.dispatch(Edit::SetProfile(Profile {
            scale: Some(scale),
            ..profile
        }));
    }

    /// The sheet of a look at a higher grade.
    pub fn ahead_key(self, grade: &GradeId) -> SheetKey {
        SheetKey {
            pack: self.framework.with(|f| f.id.clone()),
            grade: grade.clone(),
            ahead: true,
        }
    }

    /// The present sheet's key, once all is chosen and as long as its framework is the open one.
    pub fn own_key(self) -> Option<SheetKey> {
        let key = self.notebook.with(|n| n.profile.sheet_key())?;
        let is_open = self.framework.with(|f| f.id == key.pack);
        is_open.then_some(key)
    }

    /// The newest record of the present sheet, if it says what the sheet says now.
    pub fn kept_as(self) -> Option<(ItemId, Snapshot)> {
        let key = self.own_key()?;
        self.notebook.with(|n| {
            let (id, record) = snapshot::kept(n, &key)?;
            Some((id.clone(), record.clone()))
        })
    }

    /// Freezes the present sheet as a record, unless it is kept already. Returns the record's id.
    pub fn finish(self) -> Option<ItemId> {
        self.freeze(|snapshot| snapshot.answers() > 0)
    }

    fn freeze(self, is_worth: impl FnOnce(&Snapshot) -> bool) -> Option<ItemId> {
        if let Some((id, _)) = untrack(|| self.kept_as()) {
            return Some(id);
        }
        let (framework, scale) = untrack(|| (self.framework(), self.scale()));
        let (key, today) = (untrack(|| self.own_key())?, self.today());
        let snapshot = self.notebook.with_untracked(|n| {
            let sheet = n.sheets.get(&key)?;
            let nth = snapshot::next_nth(n);
            Some(Snapshot::of(&framework, &key, sheet, &scale, nth, today))
        })?;
        if !is_worth(&snapshot) {
            return None;
        }
        let id = self.new_id();
        self.keep(id.clone(), Body::Snapshot(Box::new(snapshot)), false);
        Some(id)
    }

    /// Begins the present sheet anew. What stands on it is kept as a record first; when that can't be
    /// stored, the sheet stays as it is.
    pub fn begin_anew(self) -> bool {
        let Some(key) = untrack(|| self.own_key()) else {
            return false;
        };
        // Notes without an answer are as little to be lost as answers.
        self.freeze(|s| s.rows.iter().any(|row| !row.entry.is_blank()));
        let waits = || self.health.with_untracked(|h| h.failed.is_some());
        if waits() {
            self.retry();
        }
        if waits() {
            return false;
        }
        self.dispatch(Edit::BeginAnew(key));
        true
    }

    /// What a new edition of the definitions changed for the present sheet.
    pub fn differences(self) -> Differences {
        let framework = self.framework();
        let Some(grade) = self.grade() else {
            return Differences::default();
        };
        self.notebook.with(|n| {
            let sheet = n.current_sheet();
            sheet.map_or_else(Differences::default, |sheet| {
                edition::differences(&framework, &grade.id, sheet)
            })
        })
    }

    /// The person has read what changed.
    pub fn see_definitions(self) {
        if let Some(sheet) = untrack(|| self.own_key()) {
            let table = self
                .framework
                .with_untracked(|f| Table::now(f, &sheet.grade));
            self.dispatch(Edit::See {
                sheet,
                table: Some(table),
            });
        }
    }

    /// The answer was given to other words than the ones on the card now.
    pub fn wants_rereading(self, competency: &CompetencyId) -> bool {
        let framework = self.framework();
        let (Some(grade), Some(entry)) = (self.profile().grade, self.entry(competency)) else {
            return false;
        };
        edition::wants_rereading(&framework, &grade, competency, &entry)
    }

    /// Gives the same answer to the words on the card now.
    pub fn reaffirm(self, competency: &CompetencyId) {
        let (entry, key) = untrack(|| (self.entry(competency), self.own_key()));
        let (Some(entry), Some(key)) = (entry, key) else {
            return;
        };
        let is_asked = |f: &Arc<Framework>| f.expectation(&key.grade, competency).is_some();
        if entry.answer.is_some() && self.framework.with_untracked(is_asked) {
            let answer = entry.answer.clone();
            self.answer_at(&key, competency.clone(), answer, Some(entry));
        }
    }

    /// Sheets of this framework that its present edition has no grade for; to be shown as 旧項目.
    pub fn stranded(self) -> Vec<(SheetKey, Sheet)> {
        let framework = self.framework();
        self.notebook.with(|n| {
            let sheets = edition::stranded(&framework, n);
            sheets
                .map(|(key, sheet)| (key.clone(), sheet.clone()))
                .collect()
        })
    }

    /// Chooses an ability to work on, as long as there is room. Returns the id of the focus point.
    pub fn choose_focus(self, focus: Focus) -> Option<ItemId> {
        let is_chosen = |n: &Notebook| {
            n.open_focuses(&focus.pack)
                .find(|(_, f)| f.competency == focus.competency && f.grade == focus.grade)
                .map(|(id, _)| id.clone())
        };
        if let Some(id) = self.notebook.with_untracked(is_chosen) {
            return Some(id);
        }
        let open = self
            .notebook
            .with_untracked(|n| n.open_focuses(&focus.pack).count());
        if open >= focus::MOST {
            return None;
        }
        let id = self.new_id();
        self.keep(id.clone(), Body::Focus(Box::new(focus)), false);
        Some(id)
    }

    /// Whether as many focus points are open in this framework as there may be.
    pub fn has_all_focuses(self) -> bool {
        let pack = self.framework.with(|f| f.id.clone());
        self.notebook
            .with(|n| n.open_focuses(&pack).count() >= focus::MOST)
    }

    /// Opens a focus point again that was over, as long as there is room.
    pub fn reopen_focus(self, id: &ItemId) -> bool {
        if untrack(|| self.has_all_focuses()) {
            return false;
        }
        let Some(Body::Focus(mut focus)) = untrack(|| self.item(Kind::Focus, id)) else {
            return false;
        };
        focus.closed = None;
        self.keep(id.clone(), Body::Focus(focus), false);
        true
    }

    /// Says in the page's words what was just done. What could not be stored stays said.
    pub fn tell(self, text: String) {
        if let Notice::Quiet | Notice::Saved(_) = self.notice.get_untracked() {
            self.notice.set(Notice::Saved(Change::Told(text)));
        }
    }

    /// Says that a file was handed to the browser, or that it was not.
    pub fn wrote_out(self, taken: bool) {
        self.notice.set(match taken {
            true => Notice::Saved(Change::WroteOut),
            false => Notice::ExportFailed,
        });
    }
}
