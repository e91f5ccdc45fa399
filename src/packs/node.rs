//! A part of a cleaned file. `clean` has checked everything, so nothing here fails: what is missing
//! is empty.

use serde_json::{Map, Value};

use crate::domain::id::BadId;

#[derive(Clone, Copy)]
pub struct Node<'a>(&'a Map<String, Value>);

impl<'a> Node<'a> {
    pub fn root(map: &'a Map<String, Value>) -> Self {
        Self(map)
    }

    pub fn text(self, name: &str) -> String {
        let text = self.0.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    }

    pub fn texts(self, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for value in self.values(name) {
            texts.extend(value.as_str().map(str::to_owned));
        }
        texts
    }

    pub fn id<T>(self, name: &str, parse: fn(&str) -> Result<T, BadId>) -> Option<T> {
        parse(self.0.get(name)?.as_str()?).ok()
    }

    pub fn ids<T>(self, name: &str, parse: fn(&str) -> Result<T, BadId>) -> Vec<T> {
        let mut ids = Vec::new();
        for text in self.texts(name) {
            ids.extend(parse(&text).ok());
        }
        ids
    }

    pub fn word<T>(self, name: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        parse(self.0.get(name)?.as_str()?)
    }

    pub fn words<T>(self, name: &str, parse: fn(&str) -> Option<T>) -> Vec<T> {
        let mut words = Vec::new();
        for text in self.texts(name) {
            words.extend(parse(&text));
        }
        words
    }

    pub fn whole(self, name: &str) -> Option<u32> {
        self.0.get(name)?.as_u64()?.try_into().ok()
    }

    pub fn day(self, name: &str) -> Option<crate::domain::Day> {
        crate::domain::day(self.0.get(name)?.as_str()?)
    }

    pub fn number(self, name: &str) -> Option<f64> {
        self.0.get(name)?.as_f64()
    }

    pub fn wholes(self, name: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        for value in self.values(name) {
            numbers.extend(value.as_u64().and_then(|n| u32::try_from(n).ok()));
        }
        numbers
    }

    pub fn flag(self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub fn one(self, name: &str) -> Option<Node<'a>> {
        self.0.get(name)?.as_object().map(Node)
    }

    /// Each entry of a list, made into something; entries that can't be are left out.
    pub fn each<T>(self, name: &str, make: fn(Node<'a>) -> Option<T>) -> Vec<T> {
        let mut made = Vec::new();
        for value in self.values(name) {
            made.extend(value.as_object().map(Node).and_then(make));
        }
        made
    }

    fn values(self, name: &str) -> &'a [Value] {
        self.0
            .get(name)
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }
}
