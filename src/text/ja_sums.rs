//! 日本語, lengths of time and sums of money.

/// 12,345.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// 12,345円.
pub fn yen(sum: u64) -> String {
    format!("{}円", grouped(sum))
}

/// 7時間45分, of minutes.
pub fn hours(minutes: u64) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{}時間", grouped(hours)),
        (0, minutes) => format!("{minutes}分"),
        (hours, minutes) => format!("{}時間{minutes}分", grouped(hours)),
    }
}
