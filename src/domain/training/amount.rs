//! Lengths of time and sums of money as people type them: full width or half, with units or without. What
//! can't be read is kept as it was typed.

use super::year::ASSUMED_MINUTES;
use crate::domain::fold::fold;
use crate::domain::join::texts;

/// What was typed for a number and can't be read as one, exactly as typed. As long as it stands here, the
/// number isn't known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unread {
    pub minutes: String,
    pub yen: String,
    pub subsidy: String,
}

impl Unread {
    pub(super) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            texts(base.map_or("", |b| of(b).as_str()), of(self), of(theirs))
        };
        Self {
            minutes: text(|u| &u.minutes),
            yen: text(|u| &u.yen),
            subsidy: text(|u| &u.subsidy),
        }
    }
}

/// In minutes: 7, 7.5, 7:45, 7時間45分, 7時間半, 90分, 2日 (of [`ASSUMED_MINUTES`] each: what it is read as
/// is shown beside it). A bare number is hours. `None`: not (yet) a length of time.
pub fn minutes(text: &str) -> Option<u32> {
    let text = fold(text).replace(['間', 'ヶ'], "");
    if text.is_empty() {
        return None;
    }
    if let Some((hours, minutes)) = text.split_once(':') {
        let minutes = digits(minutes).filter(|m| *m < 60.0)?;
        return whole(digits(hours)? * 60.0 + minutes);
    }
    let (days, rest) = unit(&text, '日')?;
    let (hours, rest) = unit(rest, '時')?;
    let (half, rest) = match (hours, rest) {
        (Some(_), "半") => (30.0, ""),
        _ => (0.0, rest),
    };
    let (minutes, rest) = unit(rest, '分')?;
    let is_bare = days.is_none() && hours.is_none() && minutes.is_none();
    let bare = match (is_bare, rest) {
        (true, rest) => digits(rest)? * 60.0,
        (false, "") => 0.0,
        (false, _) => return None,
    };
    let days = days.unwrap_or(0.0) * f64::from(ASSUMED_MINUTES);
    whole(days + hours.unwrap_or(0.0) * 60.0 + half + minutes.unwrap_or(0.0) + bare)
}

/// In yen: 3000, ３，０００円, ¥3,000, 1.5万円, 1万5千円, 無料. `None`: not (yet) a sum.
pub fn yen(text: &str) -> Option<u32> {
    let text = fold(text);
    if matches!(text.as_str(), "無料" | "なし" | "ただ") {
        return Some(0);
    }
    let text = text
        .trim_start_matches(['¥', '￥', '\\'])
        .trim_end_matches('円');
    let text: String = text.chars().filter(|c| !matches!(c, ',' | '、')).collect();
    if text.is_empty() {
        return None;
    }
    let (tens, rest) = unit(&text, '万')?;
    let (thousands, rest) = unit(rest, '千')?;
    let rest = match rest {
        "" => 0.0,
        rest => digits(rest)?,
    };
    whole(tens.unwrap_or(0.0) * 10_000.0 + thousands.unwrap_or(0.0) * 1_000.0 + rest)
}

/// The number before this unit, and what comes after it. `None`: something else stands before it.
fn unit(text: &str, unit: char) -> Option<(Option<f64>, &str)> {
    match text.split_once(unit) {
        None => Some((None, text)),
        Some((number, rest)) => Some((Some(digits(number)?), rest)),
    }
}

/// Digits, and a point with more of them.
fn digits(text: &str) -> Option<f64> {
    let is_number = text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let begins = text.bytes().next()?.is_ascii_digit();
    let number = text.parse().ok().filter(|_| is_number && begins);
    number.filter(|n: &f64| n.is_finite())
}

fn whole(number: f64) -> Option<u32> {
    let number = number.round();
    (number <= f64::from(u32::MAX)).then_some(number as u32)
}
