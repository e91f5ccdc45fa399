//! What in a part of a workbook would cost its reader (calamine) memory out of all proportion, or make it count
//! past what a number holds. Looked for in the bytes as they come, in any part and with no regard to where they
//! stand, so that no comment and no quote can hide it.
//!
//! - `uniqueCount` of shared strings is reserved before one of them was read, and an empty one is five bytes;
//! - each cell format carries copies of the names of its font and of its number format;
//! - `r` and `ref` are added up digit by digit, as 32 bits.

/// Shared strings of a workbook: more than any list of 100,000 rows has.
const MAX_STRINGS: u64 = 4_000_000;
/// Cell formats; Excel itself ends at 65,490.
const MAX_FORMATS: usize = 70_000;
/// Attributes of a format, in bytes; Excel's own longest is 255 characters.
const MAX_NAME: usize = 1_024;
/// What only lists others, in bytes; a few bytes of it may become a hundred in memory.
const MAX_LISTING: usize = 16 * 1024 * 1024;
/// Parts that reach no reader of cells and are free with such names.
const APART: [&str; 4] = ["/drawings/", "/charts/", "/theme/", "/media/"];

pub struct Look {
    has_styles: bool,
    is_listing: bool,
    is_apart: bool,
    name: Name,
    now: Now,
    formats: usize,
    strings: u64,
    seen: usize,
    /// Bytes since the last quote, `<` or `>`.
    unquoted: usize,
}

/// The last letters that were seen; longer ones are none that is looked for.
#[derive(Default)]
struct Name {
    letters: [u8; 12],
    len: usize,
    /// Whether `<` or `:` stands before it.
    opens_tag: bool,
}

enum Now {
    Elsewhere,
    /// After a name, its `=` not seen yet or seen, its quote not seen yet.
    Named(Sought, bool),
    /// Within the value of what is sought: how many letters and digits, and the number.
    Inside(Sought, usize, usize, u64),
}

#[derive(Clone, Copy)]
enum Sought {
    Count,
    Place,
}

impl Look {
    pub fn at(name: &str) -> Self {
        let name = name.replace('\\', "/").to_ascii_lowercase();
        let lists = ["styles.xml", "workbook.xml", ".rels"];
        Self {
            has_styles: name.ends_with("styles.xml"),
            is_listing: lists.iter().any(|end| name.ends_with(end)),
            is_apart: APART.iter().any(|apart| name.contains(apart)),
            name: Name::default(),
            now: Now::Elsewhere,
            formats: 0,
            strings: 0,
            seen: 0,
            unquoted: 0,
        }
    }

    /// Whether the part, as far as it was seen with these bytes, must not be read.
    pub fn refuses(&mut self, bytes: &[u8]) -> bool {
        self.seen += bytes.len();
        let is_long = self.is_listing && self.seen > MAX_LISTING;
        is_long || bytes.iter().any(|b| self.refuses_byte(*b))
    }

    fn refuses_byte(&mut self, b: u8) -> bool {
        if self.has_styles && self.refuses_format(b) {
            return true;
        }
        if self.counts_past(b) {
            return true;
        }
        if b.is_ascii_alphanumeric() {
            self.name.push(b);
            if let Now::Named(..) = self.now {
                self.now = Now::Elsewhere;
            }
            return false;
        }
        if self.name.opens_tag && self.name.text() == b"si" {
            self.strings += 1;
            if self.strings > MAX_STRINGS {
                return true;
            }
        }
        // A quote within a value changes nothing: names are looked for everywhere.
        match (b, &self.now) {
            (b'=', Now::Named(sought, false)) => self.now = Now::Named(*sought, true),
            (b'=', _) => {
                if let Some(sought) = self.sought() {
                    self.now = Now::Named(sought, true);
                }
            }
            (b'"' | b'\'', Now::Named(sought, true)) => self.now = Now::Inside(*sought, 0, 0, 0),
            (b' ' | b'\t' | b'\r' | b'\n', Now::Named(..)) => {}
            (b' ' | b'\t' | b'\r' | b'\n', _) => {
                if let Some(sought) = self.sought() {
                    self.now = Now::Named(sought, false);
                }
            }
            (_, Now::Named(..)) => self.now = Now::Elsewhere,
            _ => {}
        }
        self.name = Name {
            opens_tag: b == b'<' || b == b':',
            ..Name::default()
        };
        false
    }

    fn sought(&self) -> Option<Sought> {
        // With a prefix it is another name: xmlns:r.
        match self.name.text() {
            _ if self.name.opens_tag => None,
            b"uniqueCount" => Some(Sought::Count),
            b"r" | b"ref" if !self.is_apart => Some(Sought::Place),
            _ => None,
        }
    }

    /// Whether the value that is being read grows past what is read.
    fn counts_past(&mut self, b: u8) -> bool {
        let Now::Inside(sought, letters, digits, number) = &mut self.now else {
            return false;
        };
        match b {
            b'0'..=b'9' => {
                *digits += 1;
                *number = number
                    .saturating_mul(10)
                    .saturating_add(u64::from(b - b'0'));
            }
            b if b.is_ascii_alphabetic() => *letters += 1,
            // A range: the second cell.
            b':' => (*letters, *digits) = (0, 0),
            _ => {
                self.now = Now::Elsewhere;
                return false;
            }
        }
        match sought {
            Sought::Count => *number > MAX_STRINGS,
            Sought::Place => *letters > 3 || *digits > 7,
        }
    }

    fn refuses_format(&mut self, b: u8) -> bool {
        match b {
            // A text between two quotes, or between two tags.
            b'"' | b'\'' | b'<' | b'>' => self.unquoted = 0,
            _ => self.unquoted += 1,
        }
        let ends_name = !b.is_ascii_alphanumeric();
        if ends_name && self.name.opens_tag && self.name.text() == b"xf" {
            self.formats += 1;
        }
        self.unquoted > MAX_NAME || self.formats > MAX_FORMATS
    }
}

impl Name {
    fn push(&mut self, b: u8) {
        if let Some(letter) = self.letters.get_mut(self.len) {
            *letter = b;
        }
        self.len = self.len.saturating_add(1);
    }

    fn text(&self) -> &[u8] {
        self.letters.get(..self.len).unwrap_or_default()
    }
}
