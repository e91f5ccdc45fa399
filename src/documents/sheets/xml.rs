//! A part of a workbook, tag by tag.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::Refused;

/// How deep tags may lie in each other; those of workbooks stay below ten.
const MAX_DEPTH: usize = 64;

pub struct Xml<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    depth: usize,
}

/// What is asked of a part. Names are without their prefix.
pub enum Tag<'a> {
    Open(BytesStart<'a>),
    Close(String),
    Text(String),
    End,
}

impl<R: BufRead> Xml<R> {
    pub fn new(input: R) -> Self {
        let mut reader = Reader::from_reader(input);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        Self {
            reader,
            buffer: Vec::new(),
            depth: 0,
        }
    }

    pub fn next(&mut self) -> Result<Tag<'_>, Refused> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer);
        Ok(match event.map_err(|_| Refused::Damaged)? {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(Refused::Damaged);
                }
                Tag::Open(tag)
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                Tag::Close(tag.local_name().as_ref().to_owned())
            }
            Event::Text(text) => Tag::Text(text.xml10_content().into_owned()),
            Event::CData(text) => Tag::Text(text.xml10_content().into_owned()),
            Event::GeneralRef(name) => Tag::Text(meant(&name)),
            Event::Eof => Tag::End,
            // Comments, processing instructions, declarations: nothing is asked of them.
            _ => Tag::Text(String::new()),
        })
    }

    /// The texts up to the end of the tag that was just opened, without those that only tell how it is spoken.
    pub fn text(&mut self) -> Result<String, Refused> {
        let depth = self.depth;
        let (mut text, mut aside) = (String::new(), None);
        loop {
            match self.next()? {
                Tag::Open(tag) => {
                    let is_reading = tag.local_name().as_ref() == "rPh";
                    if is_reading && aside.is_none() {
                        aside = Some(self.depth);
                    }
                }
                Tag::Text(part) if aside.is_none() => text.push_str(&part),
                Tag::Text(_) => {}
                Tag::Close(_) => {
                    if aside.is_some_and(|depth| self.depth < depth) {
                        aside = None;
                    }
                    if self.depth < depth {
                        return Ok(unescaped(text));
                    }
                }
                Tag::End => return Err(Refused::Damaged),
            }
        }
    }

    /// Past the end of the tag that was just opened.
    pub fn skip(&mut self) -> Result<(), Refused> {
        let depth = self.depth;
        while self.depth >= depth {
            if let Tag::End = self.next()? {
                return Err(Refused::Damaged);
            }
        }
        Ok(())
    }
}

/// The value of an attribute, by its name without a prefix.
pub fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = tag.attributes();
    all.with_checks(false);
    let found = all
        .filter_map(Result::ok)
        .find(|it| it.key.local_name().as_ref() == name && !it.key.as_ref().starts_with("xmlns"))?;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    value.ok().map(std::borrow::Cow::into_owned)
}

/// An entity: one of the five that XML has, or a letter by its number. Whatever else a file defines stays as it is.
fn meant(name: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return letter.to_string();
    }
    let name: &str = name;
    match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        name => format!("&{name};"),
    }
}

/// Excel writes control characters, and what looks like such a sign, as `_x000D_`.
fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let (mut clean, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some((before, after)) = rest.split_once("_x") {
        clean.push_str(before);
        let letter = after
            .split_once('_')
            .filter(|(code, _)| code.len() == 4)
            .and_then(|(code, rest)| Some((u32::from_str_radix(code, 16).ok()?, rest)))
            .and_then(|(code, rest)| Some((char::from_u32(code)?, rest)));
        match letter {
            Some((letter, after)) => {
                clean.push(letter);
                rest = after;
            }
            None => {
                clean.push_str("_x");
                rest = after;
            }
        }
    }
    clean.push_str(rest);
    clean
}
