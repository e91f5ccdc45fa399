//! The words of 仕事メモ.

pub struct NotesWords {
    pub lead: &'static str,
}
