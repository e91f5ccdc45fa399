//! Time as a career tells it: fiscal years, and months where somebody knows them. Arithmetic is done
//! in months and never overflows, whatever stands in a save.

use chrono::Datelike;

use crate::domain::Day;
use crate::domain::fold::fold;

/// A fiscal year, with the month if it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    /// The fiscal year: 2026 begins in April 2026.
    pub year: u16,
    /// The month of the calendar, 1 to 12; January of fiscal year 2026 is in 2027. Any other number
    /// is read as not known.
    pub month: Option<u8>,
}

/// A month, counted from April of the year 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(pub i32);

/// From the first month up to and without the last one; empty unless `from < until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    pub from: Month,
    pub until: Month,
}

impl When {
    pub fn year(year: u16) -> Self {
        Self { year, month: None }
    }

    pub fn of(day: Day) -> Self {
        Month::of(day).when()
    }

    fn known(self) -> Option<i32> {
        let month = self.month.filter(|m| (1..=12).contains(m))?;
        Some((i32::from(month) + 8) % 12)
    }

    /// Where it begins: April if the month isn't known.
    pub fn begins(self) -> Month {
        Month(i32::from(self.year) * 12 + self.known().unwrap_or(0))
    }

    /// What comes after it: the next month, or the next April.
    pub fn ends(self) -> Month {
        Month(i32::from(self.year) * 12 + self.known().map_or(12, |m| m + 1))
    }
}

impl Month {
    pub fn of(day: Day) -> Self {
        let year = day.year().clamp(0, 9_999);
        Self(year * 12 + i32::from(day.month() as u8) - 4)
    }

    /// April of a fiscal year.
    pub fn april(year: i32) -> Self {
        Self(year.saturating_mul(12))
    }

    pub fn fiscal_year(self) -> i32 {
        self.0.div_euclid(12)
    }

    pub fn when(self) -> When {
        When {
            year: u16::try_from(self.fiscal_year().max(0)).unwrap_or(u16::MAX),
            month: Some(((self.0.rem_euclid(12) + 3) % 12 + 1) as u8),
        }
    }

    pub fn plus(self, months: u32) -> Self {
        Self(self.0.saturating_add_unsigned(months))
    }

    /// How many months lie between; 0 if `later` isn't later.
    pub fn to(self, later: Self) -> u32 {
        u32::try_from(later.0.saturating_sub(self.0)).unwrap_or(0)
    }
}

impl Span {
    pub fn months(self) -> u32 {
        self.from.to(self.until)
    }

    pub fn is_empty(self) -> bool {
        self.from >= self.until
    }

    pub fn has(self, month: Month) -> bool {
        self.from <= month && month < self.until
    }

    /// What both have; may be empty.
    pub fn and(self, other: Self) -> Self {
        Self {
            from: self.from.max(other.from),
            until: self.until.min(other.until),
        }
    }
}

/// How many months these cover together; a month that several cover counts once.
pub fn covered(mut spans: Vec<Span>) -> u32 {
    spans.retain(|s| !s.is_empty());
    spans.sort_by_key(|s| (s.from, s.until));
    let (mut sum, mut until) = (0, Month(i32::MIN));
    for span in spans {
        let from = span.from.max(until);
        if from < span.until {
            sum += from.to(span.until);
            until = span.until;
        }
    }
    sum
}

/// The eras in which somebody who works today may have begun, and the year before each.
const ERAS: [(&str, &str, u16); 3] = [
    ("令和", "r", 2018),
    ("平成", "h", 1988),
    ("昭和", "s", 1925),
];
/// What a person may type for a fiscal year, so that one that is still being typed is none.
const YEARS: std::ops::RangeInclusive<u16> = 1930..=2129;

impl When {
    /// A fiscal year as people type it: 2015, 平成27年度, H27, 令和元. `None`: not (yet) a year.
    pub fn read_year(text: &str) -> Option<u16> {
        let text = fold(text);
        let text = text.trim_end_matches('度').trim_end_matches('年');
        let era = ERAS.iter().find_map(|(name, letter, before)| {
            let year = text
                .strip_prefix(name)
                .or_else(|| text.strip_prefix(letter))?;
            Some((year, *before))
        });
        let number = |text: &str| match text {
            "元" => Some(1),
            text if text.bytes().all(|b| b.is_ascii_digit()) => text.parse().ok(),
            _ => None,
        };
        let year: u16 = match era {
            Some((year, before)) => number(year).filter(|n| (1..=99).contains(n))? + before,
            None => number(text)?,
        };
        YEARS.contains(&year).then_some(year)
    }
}
