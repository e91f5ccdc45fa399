//! Days as municipal staff write them: 令和8年6月10日（水）, R8.6.10, 6/10～6/12, 6月上旬, 2026-06-10. A day without a
//! year is one of the list's fiscal year.

use chrono::Datelike;

pub use super::day_parts::year_told;
use super::day_parts::{Year, iso, minutes, nth, time, weekday, year};
use super::scan::Scan;
use crate::domain::Day;

/// What a text says of days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// Months of the calendar, each once, in the order in which they are told.
    pub months: Vec<u8>,
    /// From one time of the day to another, in minutes.
    pub minutes: Option<u32>,
    /// Nothing but a day, or from one day to another: the text says no more than `from` and `to`.
    pub is_plain: bool,
    /// It says in words that no day is known, or that there is none: 未定, 随時.
    pub is_open: bool,
    /// It names a day that no calendar has, or an end before its beginning.
    pub is_wrong: bool,
}

impl Said {
    pub fn is_nothing(&self) -> bool {
        self.from.is_none() && self.months.is_empty() && !self.is_open
    }
}

/// What separates days, or stands around them and says nothing.
const BETWEEN: [&str; 24] = [
    "、",
    ",",
    "。",
    ";",
    "・",
    "/",
    "と",
    "及び",
    "および",
    "又は",
    "または",
    "まで",
    "頃",
    "ごろ",
    "予定",
    "必着",
    "厳守",
    "(予定)",
    "実施",
    "開催",
    "各日",
    "のうち",
    "日程",
    "|",
];
const RANGE: [&str; 8] = ["~", "〜", "-", "－", "−", "–", "—", "から"];
const OPEN: [&str; 22] = [
    "随時",
    "通年",
    "年間",
    "毎月",
    "毎週",
    "未定",
    "調整中",
    "検討中",
    "別途通知",
    "別途",
    "後日通知",
    "後日",
    "各自",
    "希望時",
    "なし",
    "無し",
    "年度内",
    "春",
    "夏",
    "秋",
    "冬",
    "隔月",
];
pub(super) const WEEKDAYS: &str = "月火水木金土日祝休振曜";

struct Reading {
    /// The fiscal year of days whose year nobody tells.
    fiscal: i32,
    /// The calendar year that the text told last.
    year: Option<i32>,
    month: Option<u32>,
    days: Vec<Day>,
    months: Vec<u8>,
    times: Vec<u32>,
    /// A range has begun: of days, of months.
    is_range: bool,
    ranges: usize,
    said: Said,
    has_more: bool,
}

pub fn read(text: &str, fiscal: u16) -> Said {
    if let Some(day) = iso(text) {
        return Said {
            from: Some(day),
            is_plain: true,
            months: vec![day.month() as u8],
            ..Said::default()
        };
    }
    let mut scan = Scan::of(text);
    let mut reading = Reading {
        fiscal: fiscal.into(),
        year: None,
        month: None,
        days: Vec::new(),
        months: Vec::new(),
        times: Vec::new(),
        is_range: false,
        ranges: 0,
        said: Said::default(),
        has_more: false,
    };
    while !scan.is_done() {
        reading.step(&mut scan);
    }
    reading.done()
}

impl Reading {
    fn step(&mut self, scan: &mut Scan) {
        if let Some(inside) = scan.attempt(Scan::bracket) {
            let is_weekday = inside
                .chars()
                .all(|c| WEEKDAYS.contains(c) || "・,、".contains(c));
            if !is_weekday {
                self.has_more = true;
                // What is said aside may be the times.
                let mut aside = Scan::of(&inside);
                while !aside.is_done() {
                    match aside.attempt(time) {
                        Some(minute) => self.times.push(minute),
                        None => {
                            aside.piece();
                        }
                    }
                }
            }
            return;
        }
        if scan.attempt(nth).is_some() {
            self.has_more = true;
        } else if let Some(minute) = scan.attempt(time) {
            self.times.push(minute);
            self.has_more = true;
            self.is_range = false;
        } else if let Some(year) = scan.attempt(year) {
            match year {
                Year::Fiscal(year) => (self.fiscal, self.year) = (year, None),
                Year::Calendar(year) => self.year = Some(year),
            }
            self.month = None;
        } else if let Some((month, day)) = scan.attempt(|s| self.month_and_day(s)) {
            self.tell(month, day);
        } else if let Some(day) = scan.attempt(|s| self.day_alone(s)) {
            let month = self.month.unwrap_or(0);
            self.tell(month, Some(day));
        } else if scan.eat_any(&RANGE).is_some() {
            self.is_range = !self.days.is_empty() || !self.months.is_empty();
        } else if scan.eat_any(&OPEN).is_some() {
            self.said.is_open = true;
            self.has_more = true;
        } else if scan.attempt(weekday).is_none() && scan.eat_any(&BETWEEN).is_none() {
            let c = scan.piece();
            // What has more parts than a day is none, and neither is its end.
            while c.is_some_and(|c| c.is_ascii_digit())
                && scan
                    .attempt(|s| s.eat_any(&["/", "."]).and_then(|_| s.whole()))
                    .is_some()
            {}
            // Weekdays and numbers in one sign.
            let is_mark = c.is_some_and(|c| matches!(c, '㈪'..='㉃' | '㊗' | '①'..='⑳' | ':'));
            self.has_more |= !is_mark;
        }
    }

    /// 6月10日, 6月, 6/10, 6.10; after a year 6-10 as well.
    fn month_and_day(&self, scan: &mut Scan) -> Option<(u32, Option<u32>)> {
        scan.eat("翌");
        let month = scan.whole().filter(|m| *m <= 99)?;
        if scan.eat("月") {
            let day = scan.attempt(|s| {
                let day = s.whole()?;
                let goes_on = s.peek().is_some_and(|c| "-~〜、,・".contains(c));
                (s.eat("日") || goes_on).then_some(day)
            });
            if day.is_none() {
                scan.eat_any(&["上旬", "中旬", "下旬", "初旬", "末", "中", "頃", "ごろ"]);
            }
            return Some((month, day));
        }
        let is_after_year = self.year.is_some() && self.month.is_none();
        let signs: &[&str] = if is_after_year {
            &["/", ".", "-"]
        } else {
            &["/", "."]
        };
        scan.eat_any(signs)?;
        let day = scan.whole().filter(|d| *d <= 99)?;
        scan.eat("日");
        // More parts than a day has: a code, a telephone number.
        let goes_on = scan.peek().is_some_and(|c| c == '/' || c == '.');
        (!goes_on).then_some((month, Some(day)))
    }

    /// 12 in 6月10日～12日 and in 6/10-12.
    fn day_alone(&self, scan: &mut Scan) -> Option<u32> {
        self.month.filter(|_| !self.days.is_empty())?;
        let day = scan.whole().filter(|d| (1..=31).contains(d))?;
        (scan.eat("日") || self.is_range).then_some(day)
    }

    fn tell(&mut self, month: u32, day: Option<u32>) {
        let is_range = std::mem::take(&mut self.is_range);
        if !(1..=12).contains(&month) {
            self.said.is_wrong = true;
            return;
        }
        let rolls = self.month.is_some_and(|before| month < before);
        if let Some(year) = self.year.as_mut().filter(|_| rolls) {
            *year += 1;
        }
        let before = self.months.last().copied();
        self.month = Some(month);
        let year = self.year.unwrap_or(match month {
            4..=12 => self.fiscal,
            _ => self.fiscal + 1,
        });
        self.ranges += usize::from(is_range);
        let day = day.map(|day| Day::from_ymd_opt(year, month, day));
        let is_wrong = matches!(day, Some(None));
        self.said.is_wrong |= is_wrong;
        if is_wrong {
            return;
        }
        match before.filter(|_| is_range) {
            Some(before) => self.through(before, month as u8),
            None => self.note(month as u8),
        }
        match day.flatten() {
            Some(day) => self.days.push(day),
            None => self.has_more = true,
        }
    }

    fn note(&mut self, month: u8) {
        if !self.months.contains(&month) {
            self.months.push(month);
        }
    }

    fn through(&mut self, before: u8, month: u8) {
        let mut at = before;
        while at != month {
            at = at % 12 + 1;
            self.note(at);
        }
    }

    fn done(self) -> Said {
        let mut said = self.said;
        let from = self.days.first().copied();
        let last = self.days.iter().max().copied();
        said.from = self.days.iter().min().copied();
        said.to = last.filter(|last| Some(*last) != said.from);
        let is_backwards =
            self.days.len() == 2 && self.ranges == 1 && from > self.days.get(1).copied();
        if is_backwards {
            said.is_wrong = true;
            (said.from, said.to) = (from, None);
        }
        let is_one = self.days.len() == 1 || (self.days.len() == 2 && self.ranges == 1);
        said.is_plain = is_one && !self.has_more && !said.is_wrong;
        said.minutes = minutes(&self.times);
        said.months = self.months;
        said
    }
}
