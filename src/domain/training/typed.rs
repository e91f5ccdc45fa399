//! Lengths of time and sums of money as people type them: full width or half, with units or without.

use super::year::ASSUMED_MINUTES;
use crate::domain::fold::fold;

/// In minutes: 7, 7.5, 7:45, 7時間45分, 7時間半, 90分, 2日 (of [`ASSUMED_MINUTES`] each: what it is read as
/// is shown beside it). A bare number is hours. `None`: not (yet) a length of time.
pub fn minutes(text: &str) -> Option<u32> {
    let text = fold(text).replace('間', "");
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes = number(minutes).filter(|m| *m < 60.0)?;
        return whole(number(hours)? * 60.0 + minutes);
    }
    if let Some(hours) = number(&text) {
        return whole(hours * 60.0);
    }
    let (days, rest) = before(&text, '日')?;
    let (hours, rest) = before(rest, '時')?;
    let (half, rest) = match (hours, rest) {
        (Some(_), "半") => (30.0, ""),
        _ => (0.0, rest),
    };
    let (minutes, rest) = before(rest, '分')?;
    let is_told = days.is_some() || hours.is_some() || minutes.is_some();
    if !is_told || !rest.is_empty() {
        return None;
    }
    let [days, hours, minutes] = [days, hours, minutes].map(Option::unwrap_or_default);
    whole(days * f64::from(ASSUMED_MINUTES) + hours * 60.0 + half + minutes)
}

/// In yen: 3000, ３，０００円, ¥3,000, 1.5万円, 1万5千円, 無料. `None`: not (yet) a sum.
pub fn yen(text: &str) -> Option<u32> {
    let mut text = fold(text);
    if text == "無料" {
        return Some(0);
    }
    text.retain(|c| !matches!(c, ',' | '、' | '¥' | '￥' | '円'));
    let (tens, rest) = before(&text, '万')?;
    let (thousands, rest) = before(rest, '千')?;
    let rest = match rest {
        "" => (tens.or(thousands)).map(|_| 0.0)?,
        rest => number(rest)?,
    };
    whole(tens.unwrap_or_default() * 10_000.0 + thousands.unwrap_or_default() * 1_000.0 + rest)
}

/// The number before this unit, and what comes after it. `None`: something else stands before it.
fn before(text: &str, unit: char) -> Option<(Option<f64>, &str)> {
    match text.split_once(unit) {
        None => Some((None, text)),
        Some((digits, rest)) => Some((Some(number(digits)?), rest)),
    }
}

fn number(text: &str) -> Option<f64> {
    let is_number = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let begins = text.bytes().next()?.is_ascii_digit();
    text.parse().ok().filter(|_| is_number && begins)
}

fn whole(number: f64) -> Option<u32> {
    let number = number.round();
    (number <= f64::from(u32::MAX)).then_some(number as u32)
}
