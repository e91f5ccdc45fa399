//! The parts of which days are written: years, weekdays, ordinals, times of the day.

use super::days::WEEKDAYS;
use super::scan::Scan;
use crate::domain::Day;
use crate::domain::career::when::When;

/// As Excel's own dates come, or the number of the day that it keeps.
pub(super) fn iso(text: &str) -> Option<Day> {
    let text = text.trim();
    if let Some(day) = crate::domain::day(text) {
        return Some(day);
    }
    let serial: u32 = text
        .parse()
        .ok()
        .filter(|n| (36_526..=73_050).contains(n))?;
    let epoch = Day::from_ymd_opt(1899, 12, 30)?;
    epoch.checked_add_days(chrono::Days::new(serial.into()))
}

/// From the first to the last time, where there are two.
pub fn minutes(times: &[u32]) -> Option<u32> {
    match times {
        [from, to] => to.checked_sub(*from).filter(|m| *m > 0),
        _ => None,
    }
}

pub(super) enum Year {
    Calendar(i32),
    Fiscal(i32),
}

/// 令和8年, R8., 2026/, 2026年度.
pub(super) fn year(scan: &mut Scan) -> Option<Year> {
    let mut told = String::new();
    for era in ["令和", "平成", "昭和", "r", "h", "s"] {
        if scan.eat(era) {
            told.push_str(era);
            break;
        }
    }
    match scan.eat("元") {
        true => told.push('元'),
        false => {
            let number = scan.whole()?;
            if told.is_empty() && number < 1_000 {
                return None;
            }
            told.push_str(&number.to_string());
        }
    }
    let year = i32::from(When::read_year(&told)?);
    if scan.eat("年度") {
        return Some(Year::Fiscal(year));
    }
    scan.eat_any(&["年", "/", "-", "."])?;
    Some(Year::Calendar(year))
}

/// 月曜日, 月曜.
pub(super) fn weekday(scan: &mut Scan) -> Option<()> {
    let c = scan.next()?;
    let is_weekday = WEEKDAYS.contains(c) && scan.eat("曜");
    scan.eat("日");
    is_weekday.then_some(())
}

/// 第1回：, 1回目：.
pub(super) fn nth(scan: &mut Scan) -> Option<()> {
    let is_ordinal = scan.eat("第");
    scan.whole()?;
    let counts = scan.eat_any(&["回目", "日目", "回", "期", "班", "組"])?;
    (is_ordinal || counts < 2).then_some(())
}

/// 13:30, 13時30分, 午後1時半: the minute of the day.
pub fn time(scan: &mut Scan) -> Option<u32> {
    let half = scan.eat_any(&["午前", "午後", "am", "pm"]);
    let hour = scan.whole().filter(|h| *h <= 24)?;
    let minute = match scan.eat_any(&[":", "時"])? {
        0 => scan.whole()?,
        _ if scan.eat("間") => return None,
        _ if scan.eat("半") => 30,
        _ => {
            let minute = scan.attempt(|s| {
                let minute = s.whole()?;
                s.eat("分").then_some(minute)
            });
            minute.unwrap_or(0)
        }
    };
    let afternoon = matches!(half, Some(1 | 3)) && hour < 12;
    (minute < 60).then_some((hour + if afternoon { 12 } else { 0 }) * 60 + minute)
}

/// The fiscal year that a title or a file's name tells: 令和8年度 研修一覧, R8_kenshu, 2026.
pub fn year_told(text: &str) -> Option<u16> {
    let mut loose = None;
    let mut scan = Scan::of(text);
    let mut before = None;
    while let Some(next) = scan.peek() {
        let is_inside = before.is_some_and(|c: char| c.is_ascii_alphanumeric());
        let told = scan.attempt(|s| (!is_inside).then(|| bare_year(s)).flatten());
        match told {
            Some((year, true)) => return Some(year),
            Some((year, false)) => loose = loose.or(Some(year)),
            None => {
                scan.next();
            }
        }
        before = Some(next);
    }
    loose
}

fn bare_year(scan: &mut Scan) -> Option<(u16, bool)> {
    let era = scan.eat_any(&["令和", "r"]);
    let number = match scan.eat("元") {
        true => 1,
        false => scan.whole()?,
    };
    let year = match era {
        Some(_) => number.checked_add(2018)?,
        None => number,
    };
    let year = u16::try_from(year)
        .ok()
        .filter(|y| (2019..=2100).contains(y))?;
    if scan.eat("年度") {
        return Some((year, true));
    }
    // The year of a day is no fiscal year.
    let is_day = scan.eat("年") && scan.peek().is_some_and(|c| c.is_ascii_digit());
    scan.eat_any(&[".", "/", "-"]);
    let goes_on = scan.peek().is_some_and(|c| c.is_ascii_digit());
    (!is_day && !goes_on).then_some((year, false))
}
