//! Objects of JSON by the names of their fields. Derived readers and writers do the same at several
//! kilobytes of download for each type; there are many types here.

use serde_json::{Map, Value};

use super::envelope::Unreadable;
use crate::domain::Day;
use crate::domain::id::BadId;

/// An object that is being read. What is there and isn't asked for is left alone: a later version may
/// have more.
pub struct Read(Map<String, Value>);

impl Read {
    pub fn new(value: Value) -> Result<Self, Unreadable> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            _ => Err(Unreadable::Content),
        }
    }

    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let value = serde_json::from_str(text).map_err(|_| Unreadable::Content)?;
        Self::new(value)
    }

    /// The field must be there, be it as `null`.
    pub fn take(&mut self, name: &str) -> Result<Value, Unreadable> {
        let field = self.0.get_mut(name).ok_or(Unreadable::Content)?;
        Ok(std::mem::take(field))
    }

    pub fn text(&mut self, name: &str) -> Result<String, Unreadable> {
        as_text(self.take(name)?)
    }

    pub fn number(&mut self, name: &str) -> Result<u64, Unreadable> {
        let number = self.take(name)?.as_u64().ok_or(Unreadable::Content)?;
        // A file may claim any number; sums of these must not overflow.
        Ok(number.min(u32::MAX.into()))
    }

    /// As [`Read::number`]; 0 where the field isn't there.
    pub fn number_or_none(&mut self, name: &str) -> Result<u64, Unreadable> {
        match self.0.contains_key(name) {
            true => self.number(name),
            false => Ok(0),
        }
    }

    /// Of either sign; 0 where the field isn't there.
    pub fn signed_or_none(&mut self, name: &str) -> Result<i16, Unreadable> {
        match self.0.contains_key(name) {
            true => self.take(name)?.as_i64(),
            false => Some(0),
        }
        .and_then(|number| i16::try_from(number).ok())
        .ok_or(Unreadable::Content)
    }

    pub fn small(&mut self, name: &str) -> Result<u8, Unreadable> {
        u8::try_from(self.number(name)?).map_err(|_| Unreadable::Content)
    }

    pub fn flag(&mut self, name: &str) -> Result<bool, Unreadable> {
        self.take(name)?.as_bool().ok_or(Unreadable::Content)
    }

    pub fn id<T>(
        &mut self,
        name: &str,
        parse: fn(&str) -> Result<T, BadId>,
    ) -> Result<T, Unreadable> {
        parse(&self.text(name)?).map_err(|_| Unreadable::Content)
    }

    pub fn day(&mut self, name: &str) -> Result<Day, Unreadable> {
        crate::domain::day(&self.text(name)?).ok_or(Unreadable::Content)
    }

    pub fn day_or_none(&mut self, name: &str) -> Result<Option<Day>, Unreadable> {
        match self.take(name)? {
            Value::Null => Ok(None),
            value => crate::domain::day(&as_text(value)?)
                .map(Some)
                .ok_or(Unreadable::Content),
        }
    }

    pub fn list(&mut self, name: &str) -> Result<Vec<Value>, Unreadable> {
        match self.take(name)? {
            Value::Array(list) => Ok(list),
            _ => Err(Unreadable::Content),
        }
    }

    pub fn objects(&mut self, name: &str) -> Result<Vec<Self>, Unreadable> {
        let mut objects = Vec::new();
        for value in self.list(name)? {
            objects.push(Self::new(value)?);
        }
        Ok(objects)
    }

    pub fn object(&mut self, name: &str) -> Result<Self, Unreadable> {
        Self::new(self.take(name)?)
    }

    pub fn texts(&mut self, name: &str) -> Result<Vec<String>, Unreadable> {
        let mut texts = Vec::new();
        for value in self.list(name)? {
            texts.push(as_text(value)?);
        }
        Ok(texts)
    }

    /// Every field with its name, for objects that are maps.
    pub fn fields(self) -> Map<String, Value> {
        self.0
    }
}

fn as_text(value: Value) -> Result<String, Unreadable> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Unreadable::Content),
    }
}

/// An object that is being written.
#[derive(Default)]
pub struct Write(Map<String, Value>);

impl Write {
    pub fn put(mut self, name: &str, value: Value) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }

    /// Ids are texts as well.
    pub fn text(self, name: &str, text: &str) -> Self {
        self.put(name, Value::String(text.to_owned()))
    }

    pub fn number(self, name: &str, number: u64) -> Self {
        self.put(name, Value::from(number))
    }

    pub fn day(self, name: &str, day: Day) -> Self {
        self.put(name, Value::String(day.to_string()))
    }

    pub fn day_or_none(self, name: &str, day: Option<Day>) -> Self {
        let value = day.map_or(Value::Null, |day| Value::String(day.to_string()));
        self.put(name, value)
    }

    pub fn list(self, name: &str, list: Vec<Value>) -> Self {
        self.put(name, Value::Array(list))
    }

    pub fn texts(self, name: &str, texts: &[String]) -> Self {
        let list = texts.iter().map(|text| Value::String(text.clone()));
        self.list(name, list.collect())
    }

    pub fn value(self) -> Value {
        Value::Object(self.0)
    }
}
