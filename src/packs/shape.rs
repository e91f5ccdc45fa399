//! How the parts of a pack are described: the words that `format` is written in.
//!
//! One description serves three readers: `clean` checks files against it, `schema` prints it as JSON
//! Schema, and whoever maintains the format reads it.

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Free text of at most [`MAX_TEXT`] characters.
    Text,
    /// Free text of one cell of a table: it may be empty and still counts.
    Cell,
    /// An identifier, unique in its list (see `domain::id`).
    Id,
    /// `2023-04-01`.
    Day,
    /// A whole number of the range, ends included.
    Whole(u32, u32),
    /// A finite number; its size is bounded by [`MAX_NUMBER`].
    Number,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// The id of an entry of this top-level list.
    Ref(&'static str),
    /// The id of an entry of a list that stands in the same entry.
    Own(&'static str),
    /// A list of such values.
    List(&'static Kind),
    /// Such a value, or a list of them; read as a list.
    OneOrList(&'static Kind),
    /// An object.
    One(&'static Shape),
    /// A list of objects.
    Many(&'static Shape),
}

/// What happens when a field is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The entry makes no sense without it and is left out.
    Must,
    /// Missed, but the entry is used.
    Should,
    May,
}

#[derive(Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub need: Need,
    /// For whoever writes the file. Only where the schema is printed: browsers don't download it.
    #[cfg(not(target_arch = "wasm32"))]
    pub about: &'static str,
}

#[derive(Debug)]
pub struct Shape {
    pub fields: &'static [Field],
}

/// The most characters of one text; the rest is cut off and reported.
pub const MAX_TEXT: usize = 4_000;
/// The largest number (and, negated, the smallest) that any figure may be.
pub const MAX_NUMBER: f64 = 1e12;
/// The most entries any one list may have. The longest that is shipped has 76; entries are looked up one after
/// the other, so a list at the limit must still be read in a moment.
pub const MAX_ITEMS: usize = 2_000;

impl Shape {
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|f| f.name == name)
    }
}

/// `name: kind, need, "about";` and so on, as one static shape.
macro_rules! shape {
    ($(#[$doc:meta])* $vis:vis $constant:ident { $($name:literal: $kind:expr, $need:ident, $about:literal;)* }) => {
        $(#[$doc])*
        $vis static $constant: super::shape::Shape = super::shape::Shape {
            fields: &[$(super::shape::Field {
                name: $name,
                kind: $kind,
                need: super::shape::Need::$need,
                #[cfg(not(target_arch = "wasm32"))]
                about: $about,
            }),*],
        };
    };
}
pub(super) use shape;
