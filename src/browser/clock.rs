//! Today, and dates as Japan's offices write them.

use chrono::{Datelike, Local};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};

use crate::domain::Day;

/// The day on this device.
pub fn today() -> Day {
    Local::now().date_naive()
}

thread_local! {
    /// The browser keeps the table of eras. Made once: a page may name a hundred years.
    static ERAS: Function = eras();
}

fn eras() -> Function {
    let options = Object::new();
    for (name, value) in [
        ("era", "long"),
        ("year", "numeric"),
        ("month", "long"),
        ("day", "numeric"),
    ] {
        // Setting a property of a plain object of ours can't fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let locales = Array::of1(&"ja-JP-u-ca-japanese".into());
    Intl::DateTimeFormat::new(&locales, &options).format()
}

/// 令和8年11月21日, 令和元年5月1日.
pub fn era(day: Day) -> String {
    let date = Date::new_with_year_month_day(
        u32::try_from(day.year()).unwrap_or_default(),
        i32::try_from(day.month0()).unwrap_or_default(),
        i32::try_from(day.day()).unwrap_or_default(),
    );
    ERAS.with(|eras| eras.call1(&wasm_bindgen::JsValue::UNDEFINED, &date))
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| day.to_string())
}
