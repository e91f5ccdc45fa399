//! A cell as a person reads it.

use calamine::{DataRef, ExcelDateTime};

use crate::domain::plain::plain;

pub fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => tidy(text),
        DataRef::SharedString(text) => tidy(text),
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(n) => number(*n),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(when) => date(when),
        DataRef::DateTimeIso(text) => {
            let text = tidy(text).replace('T', " ");
            let is_day = text.ends_with(" 00:00:00");
            text.split(' ')
                .next()
                .filter(|_| is_day)
                .map_or_else(|| text.clone(), str::to_owned)
        }
        DataRef::DurationIso(text) => tidy(text),
        DataRef::Error(e) => e.to_string(),
    }
}

/// Line ends as one sign, and none of the marks that make one text read as another.
pub fn tidy(text: &str) -> String {
    match text.contains('\r') {
        true => plain(&text.replace("\r\n", "\n").replace('\r', "\n")),
        false => plain(text),
    }
}

/// As many digits as Excel shows: 0.1 + 0.2 is 0.3.
fn number(n: f64) -> String {
    if n.fract() == 0.0 && n.abs() < 1e15 {
        return format!("{n:.0}");
    }
    let rounded: f64 = format!("{n:.14e}").parse().unwrap_or(n);
    rounded.to_string()
}

fn date(when: &ExcelDateTime) -> String {
    let value = when.as_f64();
    if when.is_duration() {
        // As many hours as there are; a cast of what is no number is 0.
        let minutes = (value * 24.0 * 60.0).round() as i64;
        return format!("{}:{:02}", minutes / 60, (minutes % 60).abs());
    }
    let (year, month, day, hour, minute, ..) = when.to_ymd_hms_milli();
    let day = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{hour}:{minute:02}");
    match (value < 1.0, hour == 0 && minute == 0) {
        (true, _) => time,
        (false, true) => day,
        (false, false) => format!("{day} {time}"),
    }
}
