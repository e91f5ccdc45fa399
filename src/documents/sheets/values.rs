//! A cell as a person reads it.

use chrono::{Days, NaiveDate};

use crate::domain::plain::plain;

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberKind {
    Plain,
    /// A day, a time of the day, or both.
    Date,
    /// Hours and minutes, as many as there are.
    Duration,
}

/// Line ends as one sign, and none of the marks that make one text read as another.
pub fn tidy(text: &str) -> String {
    match text.contains('\r') {
        true => plain(&text.replace("\r\n", "\n").replace('\r', "\n")),
        false => plain(text),
    }
}

/// Of the formats that Excel has by number; East Asian ones among them.
pub fn kind_of_id(id: &str) -> NumberKind {
    match id.parse::<u32>() {
        Ok(14..=22 | 27..=36 | 45 | 47 | 50..=58) => NumberKind::Date,
        Ok(46) => NumberKind::Duration,
        _ => NumberKind::Plain,
    }
}

/// Of a format's own code, e.g. `[$-411]ggge"年"m"月"d"日"`: what stands in quotes, after a backslash or in brackets
/// says nothing of days, but for `[h]`.
pub fn kind_of_code(code: &str) -> NumberKind {
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c.to_ascii_lowercase() {
            '"' => {
                chars.by_ref().find(|c| *c == '"');
            }
            '\\' | '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                let inside = inside.to_ascii_lowercase();
                let first = inside.chars().next();
                let is_one = first.is_some_and(|first| inside.chars().all(|c| c == first));
                if is_one && matches!(first, Some('h' | 'm' | 's')) {
                    return NumberKind::Duration;
                }
            }
            'y' | 'm' | 'd' | 'h' | 's' => return NumberKind::Date,
            // Other sections are of negative numbers and of texts.
            ';' => return NumberKind::Plain,
            _ => {}
        }
    }
    NumberKind::Plain
}

pub fn shown(n: f64, kind: NumberKind, since_1904: bool) -> String {
    match kind {
        NumberKind::Plain => number(n),
        NumberKind::Duration => {
            // A cast of what is no number is 0.
            let minutes = (n * 24.0 * 60.0).round() as i64;
            format!("{}:{:02}", minutes / 60, (minutes % 60).abs())
        }
        NumberKind::Date => date(n, since_1904).unwrap_or_else(|| number(n)),
    }
}

/// A day as ISO has it, written by Excel or by others: without a time that is midnight.
pub fn iso(text: &str) -> String {
    let text = tidy(text).replace('T', " ");
    let day = text.strip_suffix(" 00:00:00");
    day.map_or_else(|| text.clone(), str::to_owned)
}

/// As many digits as Excel shows: 0.1 + 0.2 is 0.3.
fn number(n: f64) -> String {
    if n.fract() == 0.0 && n.abs() < 1e15 {
        return format!("{n:.0}");
    }
    let rounded: f64 = format!("{n:.14e}").parse().unwrap_or(n);
    rounded.to_string()
}

fn date(n: f64, since_1904: bool) -> Option<String> {
    /// The day after 9999-12-31.
    const END: f64 = 2_958_466.0;
    /// Days from 1899-12-30 to 1904-01-01.
    const TO_1904: u64 = 1_462;
    const DAY: u64 = 24 * 60;
    if !(0.0..END).contains(&n) {
        return None;
    }
    let minutes = (n * DAY as f64).round() as u64;
    let (days, minute) = (minutes / DAY, minutes % DAY);
    let time = format!("{}:{:02}", minute / 60, minute % 60);
    if days == 0 {
        return Some(time);
    }
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let day = epoch.checked_add_days(Days::new(days + if since_1904 { TO_1904 } else { 0 }))?;
    Some(match minute {
        0 => day.to_string(),
        _ => format!("{day} {time}"),
    })
}
