//! What one pays oneself, and after how many years something is to be taken again.

use super::amounts::{Amount, Unit, is_untold};
use super::scan::Scan;
use crate::domain::fold::fold;

/// As much as the format of packs has it.
const MAX_YEN: u32 = 10_000_000;

/// What one pays oneself.
pub fn yen(text: &str, unit: Option<Unit>) -> Amount {
    const FREE: [&str; 13] = [
        "無料",
        "無",
        "なし",
        "無し",
        "不要",
        "公費",
        "公費負担",
        "市負担",
        "市費",
        "全額市負担",
        "自己負担なし",
        "負担なし",
        "0",
    ];
    let told = |amount: u32| match amount <= MAX_YEN {
        true => Amount::Told {
            amount,
            by_days: false,
        },
        false => Amount::Unread,
    };
    if is_untold(text) {
        return Amount::Untold;
    }
    let whole = fold(text);
    if FREE.contains(&whole.trim_end_matches(['。', '円'])) {
        return told(0);
    }
    if whole.starts_with(['-', '▲', '△']) {
        return Amount::Unread;
    }
    let mut scan = Scan::of(text);
    let mut amounts: Vec<u32> = Vec::new();
    let mut joins = false;
    let mut has_range = false;
    while !scan.is_done() {
        let Some(number) = scan.attempt(Scan::hundredths) else {
            let c = scan.piece();
            if c.is_some_and(|c| c.is_ascii_digit()) {
                return Amount::Unread;
            }
            has_range |= c.is_some_and(|c| matches!(c, '~' | '〜'));
            joins = false;
            continue;
        };
        let worth = match scan.eat_any(&["万", "千", "円"]) {
            Some(0) => 10_000,
            Some(1) => 1_000,
            Some(_) => 1,
            None if unit == Some(Unit::Thousands) => 1_000,
            None => 1,
        };
        let Some(yen) = number.checked_mul(worth).map(|n| n / 100) else {
            return Amount::Unread;
        };
        // 1万2千円 is one amount.
        match amounts.last_mut().filter(|_| joins) {
            Some(last) => *last = last.saturating_add(yen),
            None => amounts.push(yen),
        }
        joins = worth > 1 && !scan.eat("円");
    }
    match amounts.as_slice() {
        [one] if !has_range => told(*one),
        _ => Amount::Unread,
    }
}

/// After how many years it is to be taken again.
pub fn years(text: &str) -> Option<u8> {
    let mut scan = Scan::of(text);
    if scan.eat_any(&["毎年度", "毎年"]).is_some() && scan.is_done() {
        return Some(1);
    }
    let years = u8::try_from(scan.whole()?).ok()?;
    scan.eat_any(&["年度", "年"]);
    scan.eat_any(&["ごと", "毎", "おき", "間"]);
    (scan.is_done() && (1..=50).contains(&years)).then_some(years)
}
