//! The words of 仕事メモ.

pub struct NotesWords {
    pub lead: &'static str,
    pub to_list: &'static str,
    pub to_card: fn(&str) -> String,
    pub not_here: &'static str,
    // The writing place.
    pub what: &'static str,
    pub what_hint: &'static str,
    pub day: &'static str,
    /// How the chosen day is written in offices.
    pub day_is: fn(&str) -> String,
    pub next: &'static str,
    pub ties: &'static str,
    pub ties_hint: &'static str,
    pub other_ties: fn(usize) -> String,
    pub other_ties_legend: &'static str,
    pub tie_gone: &'static str,
    pub tie_elsewhere: &'static str,
    pub elsewhere: fn(&str) -> String,
    pub ties_later: &'static str,
    pub ties_later_go: &'static str,
    pub ties_missing: &'static str,
    // The list.
    pub list: &'static str,
    pub none: &'static str,
    pub none_found: &'static str,
    pub count: fn(usize) -> String,
    pub found: fn(usize, usize) -> String,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub ability: &'static str,
    pub every_ability: &'static str,
    /// Of the era and its year, e.g. 令和8.
    pub fiscal_year: fn(&str) -> String,
    pub edit: &'static str,
    pub remove: &'static str,
    pub remove_ask: &'static str,
    pub remove_go: &'static str,
    pub cancel: &'static str,
    pub more: fn(usize) -> String,
    // One of them.
    pub removed: &'static str,
    pub unknown: &'static str,
    // Beside a card.
    pub beside: &'static str,
    pub beside_none: &'static str,
    pub beside_all: fn(usize) -> String,
    pub beside_write: &'static str,
}
