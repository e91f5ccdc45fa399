//! Lengths of time and sums of money as they are typed.

use michishirube::domain::training::typed::{minutes, yen};

#[test]
fn lengths_of_time() {
    for (typed, read) in [
        ("7", Some(420)),
        ("７．５", Some(450)),
        ("7:45", Some(465)),
        ("７時間４５分", Some(465)),
        ("7時間半", Some(450)),
        ("90分", Some(90)),
        ("2日", Some(930)),
        ("1日と", None),
        ("1日3時間", Some(645)),
        ("0", Some(0)),
        ("", None),
        ("半日", None),
        ("時間", None),
        (".5", None),
        ("-3", None),
        ("7:75", None),
        ("1e9", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(minutes(typed), read, "{typed}");
    }
}

#[test]
fn sums_of_money() {
    for (typed, read) in [
        ("3000", Some(3_000)),
        ("３，０００円", Some(3_000)),
        ("¥3,000", Some(3_000)),
        ("￥3,000", Some(3_000)),
        ("1.5万円", Some(15_000)),
        ("1万5千円", Some(15_000)),
        ("2千", Some(2_000)),
        ("無料", Some(0)),
        ("0円", Some(0)),
        ("", None),
        ("円", None),
        ("万", None),
        ("およそ3000", None),
        ("5000万億", None),
        ("9999999999", None),
    ] {
        assert_eq!(yen(typed), read, "{typed}");
    }
}
