//! Lists. Their entries may name each other, so each is read by itself first, then what it says of others.

use serde_json::{Map, Value};

use super::super::shape::{Kind, MAX_ITEMS, Shape};
use super::{Cleaner, place, taken, wrong_kind};

/// The ids of lists that entries may name, in the order of their letters: hostile files are long.
pub type Ids = Vec<(&'static str, Vec<String>)>;

pub fn knows(lists: &Ids, list: &str, id: &str) -> bool {
    let ids = lists.iter().find(|(name, _)| *name == list);
    ids.is_some_and(|(_, ids)| position(ids, id).is_ok())
}

/// Where the id stands, or where it would have to.
fn position(ids: &[String], id: &str) -> Result<usize, usize> {
    ids.binary_search_by(|known| known.as_str().cmp(id))
}

impl Cleaner<'_> {
    /// The objects of a list: each by itself, then what they say of each other, then their order.
    pub(super) fn entries(
        &mut self,
        shape: &'static Shape,
        name: &'static str,
        items: Vec<Value>,
        at: &str,
        own: &Ids,
    ) -> Vec<Value> {
        let has_order = shape.field("order").is_some();
        let mut read: Vec<(u64, String, Map<String, Value>)> = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        for (i, item) in self.limited(items, at).into_iter().enumerate() {
            let at = self.entry(name, at, i);
            let Value::Object(map) = item else {
                let (what, mend) = wrong_kind(Kind::One(shape));
                self.error(&at, what, mend);
                continue;
            };
            let Some(clean) = self.object(shape, map, &at, own, Some(name)) else {
                continue;
            };
            if let Some(id) = clean.get("id").and_then(Value::as_str) {
                match position(&seen, id) {
                    Err(to) => seen.insert(to, id.to_owned()),
                    Ok(_) => {
                        let what = format!("同じid「{id}」がもうあります。あとの行は使いません。");
                        self.error(
                            &place(&at, "id"),
                            &what,
                            "idは一覧の中で重ならないようにしてください。",
                        );
                        continue;
                    }
                }
            }
            let order = match clean.get("order").and_then(Value::as_u64) {
                Some(order) if has_order => order,
                _ => u64::MAX,
            };
            // Ascending; equals stay in the order of the file.
            let to = read.partition_point(|(o, ..)| *o <= order);
            read.insert(to, (order, at, clean));
        }
        let scope = vec![(name, seen.clone())];
        let is_top = !self.top.iter().any(|(n, _)| *n == name);
        if is_top {
            self.top.push((name, seen));
        }
        let mut entries = Vec::new();
        for (_, at, mut map) in read {
            for field in shape.fields.iter().filter(|f| names(f.kind, name)) {
                if let Some(value) = taken(&mut map, field.name) {
                    let value = self.value(
                        field.kind,
                        field.name,
                        value,
                        &place(&at, field.name),
                        &scope,
                    );
                    map.extend(value.map(|v| (field.name.to_owned(), v)));
                }
            }
            entries.push(Value::Object(map));
        }
        if is_top {
            self.top.pop();
        }
        entries
    }

    pub(super) fn values(
        &mut self,
        kind: Kind,
        name: &'static str,
        items: Vec<Value>,
        at: &str,
        own: &Ids,
    ) -> Vec<Value> {
        let mut values = Vec::new();
        for (i, item) in self.limited(items, at).into_iter().enumerate() {
            let value = self.value(kind, name, item, &format!("{at}[{i}]"), own);
            values.extend(value);
        }
        values
    }

    /// The place of the nth entry of a list.
    fn entry(&self, name: &str, at: &str, i: usize) -> String {
        let joined = self.lent.joined.iter().find(|j| j.section == name);
        let theirs = joined
            .filter(|_| at == name)
            .and_then(|j| j.places.get(i.checked_sub(j.own)?));
        match theirs {
            Some(place) => format!("{}:{name}[{place}]", self.lent.by),
            None => format!("{at}[{i}]"),
        }
    }

    fn limited(&mut self, mut items: Vec<Value>, at: &str) -> Vec<Value> {
        if items.len() > MAX_ITEMS {
            let what = format!(
                "{}件あります。はじめの{MAX_ITEMS}件だけを読みました。",
                items.len()
            );
            self.error(at, &what, "件数を減らしてください。");
            items.truncate(MAX_ITEMS);
        }
        items
    }
}

/// Whether a field of this kind names entries of the list.
pub fn names(kind: Kind, list: &str) -> bool {
    match kind {
        Kind::Ref(to) | Kind::Own(to) => to == list,
        Kind::List(kind) | Kind::OneOrList(kind) => names(*kind, list),
        _ => false,
    }
}

pub fn ids_of(entries: &Value) -> Vec<String> {
    let mut ids = Vec::new();
    for entry in entries.as_array().into_iter().flatten() {
        if let Some(id) = entry.get("id").and_then(Value::as_str)
            && let Err(to) = position(&ids, id)
        {
            ids.insert(to, id.to_owned());
        }
    }
    ids
}
