//! How two versions of a notebook become one.

use litemap::LiteMap;

use super::Notebook;
use crate::domain::interest::merge as merge_interests;
use crate::domain::item::{Body, Item, Join, merge_by};
use crate::domain::sheet::{Conflict, Sheet, merge as merge_sheets};

/// Joins this tab's notebook with what another tab stored, from the version both began with.
pub fn merge(base: &Notebook, mine: &Notebook, theirs: &Notebook) -> (Notebook, Vec<Conflict>) {
    merge_with(Body::join, base, mine, theirs)
}

/// As [`merge`], with items joined in this way.
pub fn merge_with(
    join_bodies: Join,
    base: &Notebook,
    mine: &Notebook,
    theirs: &Notebook,
) -> (Notebook, Vec<Conflict>) {
    let merge_items = |b: &Item, m: &Item, t: &Item| merge_by(join_bodies, b, m, t);
    let mut conflicts = Vec::new();
    let join = |base: &Sheet, mine: &Sheet, theirs: &Sheet| {
        let (joined, found) = merge_sheets(base, mine, theirs);
        conflicts.extend(found);
        joined
    };
    let sheets = each(&base.sheets, &mine.sheets, &theirs.sheets, join);
    let interests = each(
        &base.interests,
        &mine.interests,
        &theirs.interests,
        merge_interests,
    );
    let merged = Notebook {
        profile: whole(&base.profile, &mine.profile, &theirs.profile),
        sheets,
        interests,
        items: each(&base.items, &mine.items, &theirs.items, merge_items),
        backup: whole(&base.backup, &mine.backup, &theirs.backup),
    };
    (merged, conflicts)
}

/// Whoever changed it alone is right; where both did, this tab is.
fn whole<T: PartialEq + Clone>(base: &T, mine: &T, theirs: &T) -> T {
    if mine == base { theirs } else { mine }.clone()
}

/// Joins what stands under each key of either side.
fn each<K: Ord + Clone, V: PartialEq + Clone + Default>(
    base: &LiteMap<K, V>,
    mine: &LiteMap<K, V>,
    theirs: &LiteMap<K, V>,
    mut join: impl FnMut(&V, &V, &V) -> V,
) -> LiteMap<K, V> {
    let blank = V::default();
    let mut merged = LiteMap::new();
    for key in mine.keys().chain(theirs.keys()) {
        if merged.contains_key(key) {
            continue;
        }
        let (b, m, t) = (base.get(key), mine.get(key), theirs.get(key));
        // Taken away on one side and untouched on the other: an erased notebook stays erased.
        if (t.is_none() && m == b) || (m.is_none() && t == b) {
            continue;
        }
        let [b, m, t] = [b, m, t].map(|value| value.unwrap_or(&blank));
        // Whoever changed it alone is right in everything, counts and days too.
        let joined = if m == b || m == t {
            t.clone()
        } else if t == b {
            m.clone()
        } else {
            join(b, m, t)
        };
        merged.insert(key.clone(), joined);
    }
    merged
}
