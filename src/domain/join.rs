//! Two versions of one value become one: whoever changed it alone is right.

/// Stands between two notes that were written apart. Part of the saved text, so it never changes.
pub const NOTE_SEAM: &str = "\n――別の画面で書いた内容――\n";

/// Whoever changed it alone is right; where both did, this tab is.
pub fn pick<T: PartialEq + Clone>(base: Option<&T>, mine: &T, theirs: &T) -> T {
    if Some(mine) == base { theirs } else { mine }.clone()
}

/// Three-way merge of a free text: nothing that either side wrote is lost.
pub fn texts(base: &str, mine: &str, theirs: &str) -> String {
    // Who changed it alone is right, also when it became shorter.
    if mine == base {
        theirs.to_owned()
    } else if theirs == base {
        mine.to_owned()
    } else if theirs.contains(mine) {
        theirs.to_owned()
    } else if mine.contains(theirs) {
        mine.to_owned()
    } else {
        format!("{theirs}{NOTE_SEAM}{mine}")
    }
}
