//! Names that stand twice in one { }. JSON keeps the last and drops the others without a word, which is how
//! a section gets lost in a file that is written by hand.

use super::clean::{place, short};

/// So many are told; who has more has copied a block and will look at all of it.
const MAX_TOLD: usize = 20;
/// So many names of one { } are remembered: no entry has as many, and a hostile one costs nothing.
const MAX_NAMES: usize = 100;

/// What is open at a place in the file.
enum Open<'a> {
    /// The names so far; the last is the one whose value follows.
    Entry(Vec<&'a str>),
    /// How many values came before.
    List(usize),
}

/// The places of what is overwritten, e.g. `grades[2].name`. `text` is known to be JSON.
pub fn twice(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut wants_name = false;
    let bytes = text.as_bytes();
    let mut i = 0;
    while let Some(byte) = bytes.get(i) {
        match byte {
            b'{' => {
                open.push(Open::Entry(Vec::new()));
                wants_name = true;
            }
            b'[' => open.push(Open::List(0)),
            b'}' | b']' => {
                open.pop();
                wants_name = false;
            }
            b',' => match open.last_mut() {
                Some(Open::List(before)) => *before += 1,
                _ => wants_name = true,
            },
            b'"' => {
                let end = end_of_text(bytes, i + 1);
                if std::mem::take(&mut wants_name)
                    && let Some(Open::Entry(names)) = open.last_mut()
                {
                    let name = text.get(i + 1..end).unwrap_or_default();
                    let is_known = names.contains(&name);
                    names.truncate(MAX_NAMES);
                    names.push(name);
                    if is_known && found.len() < MAX_TOLD {
                        found.push(place_of(&open));
                    }
                }
                i = end;
            }
            _ => {}
        }
        i += 1;
    }
    found
}

/// Where the quotation mark stands that ends a text.
fn end_of_text(bytes: &[u8], from: usize) -> usize {
    let mut i = from;
    while let Some(byte) = bytes.get(i) {
        match byte {
            b'"' => break,
            b'\\' => i += 2,
            _ => i += 1,
        }
    }
    i
}

fn place_of(open: &[Open]) -> String {
    let mut at = String::new();
    for level in open {
        match level {
            Open::List(before) => at.push_str(&format!("[{before}]")),
            Open::Entry(names) => at = place(&at, &short(names.last().unwrap_or(&""))),
        }
    }
    at
}
