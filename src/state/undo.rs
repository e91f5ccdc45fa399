//! What can be taken back, newest last.

use crate::domain::answer::Cell;
use crate::domain::item::ItemKey;
use crate::domain::notebook::Edit;

/// Older edits than this are forgotten.
const MAX: usize = 100;

#[derive(PartialEq)]
enum Place {
    Cell(Cell),
    Item(ItemKey),
}

#[derive(Default)]
pub struct UndoStack {
    steps: Vec<Edit>,
    /// What was taken back, to be done again; forgotten with the next change.
    undone: Vec<Edit>,
    /// Where the person is typing: its key strokes are one step.
    typing: Option<Place>,
    /// In which field there, where it has several.
    field: String,
}

impl UndoStack {
    /// Remembers how to take `edit` back.
    pub fn push(&mut self, edit: &Edit, back: Edit) {
        let typing = match edit {
            Edit::Note { cell, .. } => Some(Place::Cell(cell.clone())),
            Edit::SetItem {
                key, typing: true, ..
            } => Some(Place::Item(key.clone())),
            // Settings have a page of their own to change them back; what was seen was seen.
            Edit::MarkBackup(_) | Edit::SetProfile(_) | Edit::See { .. } => return,
            _ => None,
        };
        self.undone.clear();
        if typing.is_some() && typing == self.typing {
            return;
        }
        self.typing = typing;
        self.steps.push(back);
        if self.steps.len() > MAX {
            self.steps.remove(0);
        }
    }

    /// The person writes in this field now: what was written in another is a step of its own.
    pub fn writing_in(&mut self, field: &str) {
        if self.field != field {
            field.clone_into(&mut self.field);
            self.typing = None;
        }
    }

    /// The step to take back; what takes that back goes to [`UndoStack::taken_back`].
    pub fn pop(&mut self) -> Option<Edit> {
        self.typing = None;
        self.steps.pop()
    }

    pub fn taken_back(&mut self, again: Edit) {
        self.undone.push(again);
    }

    /// The step to do again; what takes that back goes to [`UndoStack::done_again`].
    pub fn pop_undone(&mut self) -> Option<Edit> {
        self.undone.pop()
    }

    pub fn done_again(&mut self, back: Edit) {
        self.steps.push(back);
    }

    /// The notebook was changed from outside, or the person went to another page: nobody should undo
    /// what they can't see.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The person goes to a page that shows what the last step did, and only that.
    pub fn keep_last(&mut self) {
        let last = self.steps.pop();
        self.clear();
        self.steps.extend(last);
    }

    pub fn can_undo(&self) -> bool {
        !self.steps.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}
