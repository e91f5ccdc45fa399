//! 日本語, 仕事メモ.

use super::notes::NotesWords;

pub const NOTES: NotesWords = NotesWords { lead: "" };
