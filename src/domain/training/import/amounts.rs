//! How long and how much: 2日間, 約3時間, 13:30～16:30, 90分×3回; 無料, ¥5,500, 5千円.

use super::day_parts::{minutes, time};
pub use super::money::{years, yen};
use super::scan::Scan;
use crate::domain::fold::fold;
use crate::domain::training::year::ASSUMED_MINUTES;

/// What a bare number is in, as the column's heading says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Minutes,
    Hours,
    Days,
    Yen,
    Thousands,
}

impl Unit {
    /// `None`: the heading doesn't say it.
    pub fn of(heading: &str) -> Option<Self> {
        let heading = fold(heading);
        let has = |words: &[&str]| words.iter().any(|w| heading.contains(w));
        if has(&["千円"]) {
            Some(Self::Thousands)
        } else if has(&["円", "費", "料", "額", "負担"]) {
            Some(Self::Yen)
        } else if has(&["日数"]) && has(&["時間"]) {
            None
        } else if has(&["日数", "(日)", "(日間)"]) {
            Some(Self::Days)
        } else if has(&["(分)", "分数"]) {
            Some(Self::Minutes)
        } else if has(&["時間", "(h)"]) {
            Some(Self::Hours)
        } else {
            None
        }
    }
}

/// What a cell says of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Nothing: －, 未定.
    Untold,
    /// In minutes, or in yen; and whether a day was taken to be as long as we assume.
    Told { amount: u32, by_days: bool },
    /// It says something that isn't one amount.
    Unread,
}

/// As long as the format of packs has it.
const MAX_MINUTES: u32 = 10_000 * 60;

const UNTOLD: [&str; 14] = [
    "-",
    "－",
    "−",
    "–",
    "—",
    "ー",
    "―",
    "未定",
    "調整中",
    "別途通知",
    "別途",
    "不明",
    "?",
    "…",
];

pub(super) fn is_untold(text: &str) -> bool {
    let text = fold(text);
    UNTOLD.contains(&text.as_str())
}

pub fn length(text: &str, unit: Option<Unit>) -> Amount {
    if is_untold(text) {
        return Amount::Untold;
    }
    let mut scan = Scan::of(text);
    let (mut said, mut times) = (Lengths::default(), Vec::new());
    while !scan.is_done() {
        if let Some(time) = scan.attempt(time) {
            times.push(time);
        } else if scan.attempt(|s| said.part(s)).is_none() {
            match scan.attempt(Scan::hundredths) {
                Some(number) => said.bare.push(number),
                None => {
                    let is_quiet = scan.eat_any(&QUIET).is_some();
                    if !is_quiet {
                        said.has_more |=
                            scan.piece().is_some_and(|c| !"()[]~〜-、,・/*".contains(c));
                    }
                }
            }
        }
    }
    said.total(&times, unit)
}

const QUIET: [&str; 15] = [
    "約",
    "およそ",
    "程度",
    "ほど",
    "前後",
    "計",
    "合計",
    "全",
    "延べ",
    "各",
    "(予定)",
    "以内",
    "間",
    "から",
    "まで",
];

#[derive(Default)]
struct Lengths {
    /// In hundredths.
    days: Option<u32>,
    minutes: Option<u32>,
    times: Option<u32>,
    bare: Vec<u32>,
    /// A part was told twice, or in a way that is no length.
    has_more: bool,
}

impl Lengths {
    fn part(&mut self, scan: &mut Scan) -> Option<()> {
        if let Some(word) = scan.eat_any(&["半日", "一日", "終日", "二日", "三日"]) {
            scan.eat("間");
            return self.put_days(*[50, 100, 100, 200, 300].get(word)?);
        }
        if scan.eat_any(&["×", "x", "*"]).is_some() {
            let times = scan.whole()?;
            scan.eat_any(&["回", "日間", "日", "こま", "週"]);
            self.has_more |= self.times.replace(times).is_some();
            return Some(());
        }
        let number = scan.hundredths()?;
        // A time of learning and no length of lessons: 3か月.
        if scan
            .eat_any(&["か月", "ゖ月", "け月", "箇月", "月", "週間", "年"])
            .is_some()
        {
            self.has_more = true;
            return Some(());
        }
        if scan.eat("泊") {
            let days = scan.hundredths()?;
            return scan.eat("日").then(|| self.put_days(days)).flatten();
        }
        if scan.eat_any(&["時間半"]).is_some() {
            return self.put_minutes(number.checked_mul(60)? / 100 + 30);
        }
        if scan.eat_any(&["時間", "h", "hours", "じかん"]).is_some() {
            return self.put_minutes(number.checked_mul(60)? / 100);
        }
        if scan.eat_any(&["分間", "分", "min"]).is_some() {
            return self.put_minutes(number / 100);
        }
        if scan.eat_any(&["日間", "日"]).is_some() {
            return self.put_days(number);
        }
        if scan.eat_any(&["回", "こま"]).is_some() {
            self.has_more |= self.times.replace(number / 100).is_some();
            return Some(());
        }
        None
    }

    fn put_days(&mut self, days: u32) -> Option<()> {
        self.has_more |= self.days.replace(days).is_some();
        Some(())
    }

    /// 3時間30分 is told in two parts.
    fn put_minutes(&mut self, minutes: u32) -> Option<()> {
        self.minutes = Some(self.minutes.unwrap_or(0).checked_add(minutes)?);
        Some(())
    }

    fn total(mut self, times: &[u32], unit: Option<Unit>) -> Amount {
        if let ([number], None, None) = (self.bare.as_slice(), self.days, self.minutes) {
            let number = *number;
            match unit {
                Some(Unit::Hours) => self.minutes = Some(number.saturating_mul(60) / 100),
                Some(Unit::Minutes) => self.minutes = Some(number / 100),
                Some(Unit::Days) => self.days = Some(number),
                _ => self.has_more = true,
            }
        } else if !self.bare.is_empty() {
            self.has_more = true;
        }
        // One time alone is a length in a column of hours: 7:45.
        let day = match times {
            [one] if self.minutes.is_none() && self.days.is_none() => Some(*one),
            _ => minutes(times),
        };
        self.has_more |= !times.is_empty() && day.is_none();
        let (amount, by_days) = match (self.minutes, day, self.days) {
            // Both the hours and the days: the hours are nearer to what it takes.
            (Some(minutes), None, _) => (minutes.checked_mul(self.times.unwrap_or(1)), false),
            (None, Some(day), days) => {
                let days = days.unwrap_or(100);
                let each = day.checked_mul(days).map(|m| m / 100);
                (
                    each.and_then(|m| m.checked_mul(self.times.unwrap_or(1))),
                    false,
                )
            }
            (None, None, Some(days)) => {
                let minutes = days.checked_mul(ASSUMED_MINUTES).map(|m| m / 100);
                (
                    minutes.and_then(|m| m.checked_mul(self.times.unwrap_or(1))),
                    true,
                )
            }
            _ => (None, false),
        };
        match amount.filter(|m| (1..=MAX_MINUTES).contains(m) && !self.has_more) {
            Some(amount) => Amount::Told { amount, by_days },
            None => Amount::Unread,
        }
    }
}
