//! Lengths of time and sums of money as people type them.

use michishirube::domain::training::amount;

#[test]
fn lengths_as_people_type_them() {
    for (text, minutes) in [
        ("7", Some(420)),
        ("７．５", Some(450)),
        ("7.5時間", Some(450)),
        ("7:45", Some(465)),
        ("７時間４５分", Some(465)),
        ("7 時間 45 分", Some(465)),
        ("7時間半", Some(450)),
        ("90分", Some(90)),
        ("９０分間", Some(90)),
        ("2日", Some(930)),
        ("2日間", Some(930)),
        ("1日3時間", Some(645)),
        ("0", Some(0)),
        ("", None),
        ("半日", None),
        ("約7時間", None),
        ("7時間くらい", None),
        ("7:60", None),
        ("7:", None),
        ("-7", None),
        (".5", None),
        ("1e5", None),
        ("inf", None),
        ("NaN", None),
        ("99999999999999999999", None),
        ("7時間30", None),
        ("1日と", None),
        ("時間", None),
        ("7:75", None),
        ("７．５", Some(450)),
    ] {
        assert_eq!(amount::minutes(text), minutes, "{text:?}");
    }
}

#[test]
fn sums_as_people_type_them() {
    for (text, yen) in [
        ("3000", Some(3000)),
        ("３，０００円", Some(3000)),
        ("¥3,000", Some(3000)),
        ("￥３０００", Some(3000)),
        ("1.5万円", Some(15_000)),
        ("1万5千円", Some(15_000)),
        ("3千円", Some(3000)),
        ("1万500", Some(10_500)),
        ("無料", Some(0)),
        ("0", Some(0)),
        ("", None),
        ("円", None),
        ("未定", None),
        ("3000円くらい", None),
        ("-3000", None),
        ("万", None),
        ("2千", Some(2_000)),
        ("0円", Some(0)),
        ("およそ3000", None),
        ("5000万億", None),
        ("99999999999", None),
    ] {
        assert_eq!(amount::yen(text), yen, "{text:?}");
    }
}
