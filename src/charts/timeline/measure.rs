//! Room that texts take, and what stands in which row. The browser may have another font: widths are
//! those of the widest letters that a Japanese font has.

/// In the drawing's units: tenths of a CSS pixel.
pub const SIZE: i32 = 120;
pub const LINE: i32 = 160;

/// About how wide a text is.
pub fn wide(text: &str) -> i32 {
    text.chars().map(letter).sum()
}

fn letter(c: char) -> i32 {
    match c {
        '0'..='9' => SIZE * 3 / 5,
        'A'..='Z' => SIZE * 9 / 10,
        c if c.is_ascii() => SIZE * 7 / 10,
        _ => SIZE,
    }
}

/// As much of the text as has room, with a sign where something was left off. `None`: not even two
/// letters have.
pub fn cut(text: &str, room: i32) -> Option<String> {
    if wide(text) <= room {
        return Some(text.to_owned());
    }
    let mut kept = String::new();
    let mut left = room - SIZE;
    for c in text.chars() {
        left -= letter(c);
        if left < 0 {
            break;
        }
        kept.push(c);
    }
    (kept.chars().count() > 1).then(|| kept + "…")
}

/// The text in lines of this width, at most so many; the last one is cut. Lines end at a blank where
/// there is one. None where two letters have no room.
pub fn wrap(text: &str, room: i32, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    if room < 2 * SIZE {
        return lines;
    }
    let mut rest = text.trim();
    while !rest.is_empty() && lines.len() < most {
        if lines.len() + 1 == most || wide(rest) <= room {
            lines.extend(cut(rest, room));
            break;
        }
        let mut left = room;
        let mut end = 0;
        for (at, c) in rest.char_indices() {
            left -= letter(c);
            if left < 0 {
                break;
            }
            end = at + c.len_utf8();
        }
        let blank = rest[..end].rfind(char::is_whitespace);
        let end = match blank {
            // What follows begins with a blank: the line ends well here.
            Some(at) if at > 0 && !rest[end..].starts_with(char::is_whitespace) => at,
            _ => end,
        };
        if end == 0 {
            break;
        }
        let (line, after) = rest.split_at(end);
        lines.push(line.trim().to_owned());
        rest = after.trim_start();
    }
    lines
}

/// The row of each stretch, so that none lie over each other in one; and how many rows there are.
/// The stretches come by their beginning; `apart` is what stays free between two.
pub fn rows(stretches: impl Iterator<Item = (i32, i32)>, apart: i32) -> (Vec<usize>, usize) {
    let mut ends: Vec<i32> = Vec::new();
    let mut rows = Vec::new();
    for (from, until) in stretches {
        let free = ends
            .iter()
            .position(|end| end.saturating_add(apart) <= from);
        let row = free.unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = until,
            None => ends.push(until),
        }
        rows.push(row);
    }
    (rows, ends.len())
}
