//! Time in words: fiscal years with their era, lengths.

use crate::browser::clock;
use crate::domain::Day;
use crate::domain::career::when::{Month, Span, When};
use crate::text::career;

/// 平成27. A year that an era began in is called after that era.
pub fn era(year: i32) -> String {
    let day = Day::from_ymd_opt(year, 5, 1).map(clock::era);
    let era = day.as_deref().and_then(|day| day.split_once('年'));
    era.map_or_else(String::new, |(era, _)| era.to_owned())
}

/// 2015（平成27）年度.
pub fn year(year: i32) -> String {
    (career().years.year)(year, &era(year))
}

/// A fiscal year, or the month where it is known.
pub fn when(when: When) -> String {
    let Some(month) = when.month.filter(|m| (1..=12).contains(m)) else {
        return year(when.year.into());
    };
    let calendar = i32::from(when.year) + i32::from(month < 4);
    let day = Day::from_ymd_opt(calendar, month.into(), 28).map(clock::era);
    let era = day.as_deref().and_then(|day| day.split_once('年'));
    (career().years.month)(calendar, era.map_or("", |(era, _)| era), month)
}

/// 2010（平成22）～2012（平成24）年度.
pub fn term(from: When, to: Option<When>) -> String {
    let w = &career().years;
    match to {
        None => (w.since)(&when(from)),
        Some(to) if to == from => when(from),
        Some(to) if from.month.is_none() && to.month.is_none() => {
            let from = i32::from(from.year);
            (w.within)(&(w.short)(from, &era(from)), &when(to))
        }
        Some(to) => (w.to)(&when(from), &when(to)),
    }
}

/// The same of a span, in whole years where it begins and ends with one.
pub fn span(span: Span) -> String {
    let first = span.from.when();
    let last = Month(span.until.0.saturating_sub(1)).when();
    let whole = first.month == Some(4) && last.month == Some(3);
    let plain = |when: When| match whole {
        true => When::year(when.year),
        false => when,
    };
    term(plain(first), Some(plain(last)))
}

/// 2022（令和4）年度から.
pub fn since(month: Month) -> String {
    let when = month.when();
    match when.month {
        Some(4) => term(When::year(when.year), None),
        _ => term(when, None),
    }
}

/// 3年6か月.
pub fn length(months: u32) -> String {
    (career().years.length)(months)
}
