//! Texts from outside, without what makes one text read as another.

/// Without control characters and without the marks that turn the direction of reading; line ends
/// stay. For other people's texts only: one's own are kept exactly as typed.
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut kept = String::new();
    for c in text.chars() {
        if c == '\n' || !(c.is_control() || turns(c)) {
            kept.push(c);
        }
    }
    kept.trim().to_owned()
}
