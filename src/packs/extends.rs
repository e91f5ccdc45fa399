//! What a pack takes over from the one that it extends: whole sections, and the entries of a few lists.

use serde_json::{Map, Value};

use super::clean::{Joined, Lent, taken};
use super::format::PACK;
use super::shape::MAX_ITEMS;
use crate::domain::id::PackId;

/// What a file says by itself; what it leaves out never comes from the pack it extends.
const ITS_OWN: [&str; 9] = [
    "format",
    "id",
    "name",
    "organization",
    "edition",
    "valid_from",
    "valid_to",
    "extends",
    "about",
];
/// Lists in which the extended pack's entries stand behind one's own: what is lent keeps its sources.
const JOINED: [&str; 2] = ["sources", "corrections"];

/// Fills `map` with what it leaves out and the base has, and says what that is.
pub fn borrow(map: &mut Map<String, Value>, mut base: Map<String, Value>, by: &PackId) -> Lent {
    let mut lent = Lent {
        by: by.to_string(),
        ..Lent::default()
    };
    for field in PACK.fields.iter().filter(|f| !ITS_OWN.contains(&f.name)) {
        let Some(value) = taken(&mut base, field.name) else {
            continue;
        };
        match (map.get_mut(field.name), value) {
            (None | Some(Value::Null), value) => {
                map.insert(field.name.to_owned(), value);
                lent.sections.push(field.name);
            }
            (Some(Value::Array(mine)), Value::Array(theirs)) if JOINED.contains(&field.name) => {
                lent.joined.push(join(field.name, mine, theirs));
            }
            (Some(_), _) => {}
        }
    }
    lent
}

/// Puts their entries behind mine. Where both have the same one, mine stands for both.
fn join(section: &'static str, mine: &mut Vec<Value>, theirs: Vec<Value>) -> Joined {
    let own = mine.len();
    let mut places = Vec::new();
    for (place, entry) in theirs.into_iter().take(MAX_ITEMS).enumerate() {
        let id = entry.get("id");
        let is_mine = |m: &Value| *m == entry || id.is_some() && m.get("id") == id;
        if !mine.iter().take(own).any(is_mine) {
            mine.push(entry);
            places.push(place);
        }
    }
    Joined {
        section,
        own,
        places,
    }
}
