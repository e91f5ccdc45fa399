//! Days, lengths, costs and people as municipal lists write them.

use chrono::NaiveDate;

use michishirube::domain::training::import::amounts::{Amount, Unit, length, years, yen};
use michishirube::domain::training::import::columns::{Field, Headings};
use michishirube::domain::training::import::days::{read, year_told};
use michishirube::domain::training::import::letters;
use michishirube::domain::training::import::people::Known;
use michishirube::domain::training::import::vocabulary::{category, entries, form, stage};

use crate::notation::IWAKI;

/// `from..to months minutes`, with `=` for a text that says no more, `!` for what is wrong, `?` for nothing.
#[track_caller]
fn days(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        let said = read(text, 2026);
        let day =
            |d: Option<NaiveDate>| d.map_or_else(String::new, |d| d.format("%y%m%d").to_string());
        let mut shown = day(said.from);
        if said.to.is_some() {
            shown += &format!("..{}", day(said.to));
        }
        let months: Vec<_> = said.months.iter().map(u8::to_string).collect();
        shown += &format!(" {}", months.join(","));
        if let Some(minutes) = said.minutes {
            shown += &format!(" {minutes}m");
        }
        for (is, mark) in [
            (said.is_plain, "="),
            (said.is_open, "~"),
            (said.is_wrong, "!"),
            (said.is_nothing(), "?"),
        ] {
            if is {
                shown += mark;
            }
        }
        assert_eq!(shown.trim(), *expected, "{text}");
    }
}

#[test]
fn days_of_a_fiscal_year() {
    days(&[
        ("2026-06-10", "260610 6="),
        ("46183", "260610 6="),
        ("令和8年6月10日", "260610 6="),
        ("令和８年６月１０日（水）", "260610 6="),
        ("㋿8年6月10日㈬", "260610 6="),
        ("R8.6.10", "260610 6="),
        ("Ｒ８．６．１０", "260610 6="),
        ("2026/6/10", "260610 6="),
        ("2026-6-10", "260610 6="),
        ("6月10日（水）", "260610 6="),
        ("6/10", "260610 6="),
        ("6月10日水曜日", "260610 6="),
        ("1月20日", "270120 1="),
        ("令和9年1月20日", "270120 1="),
        ("6/10～6/12", "260610..260612 6="),
        ("6/10-12", "260610..260612 6="),
        ("6月10日（水）～12日（金）", "260610..260612 6="),
        ("6月10・17日", "260610..260617 6"),
        ("令和8年4月2日（木）～4月3日（金）", "260402..260403 4="),
        ("12月20日～1月10日", "261220..270110 12,1="),
        ("令和8年12月20日～1月10日", "261220..270110 12,1="),
        ("6/10、6/17、9/24", "260610..260924 6,9"),
        ("第1回：6月10日\n第2回：7月8日", "260610..260708 6,7"),
        ("①6/10 ②7/8", "260610..260708 6,7"),
        ("6月10日（水）13:30～16:30", "260610 6 180m"),
        ("6月10日 午後1時～午後4時半", "260610 6 210m"),
        ("6月10日（13:30～16:30）", "260610 6 180m"),
        ("6月上旬", "6"),
        ("６月", "6"),
        ("6月～9月", "6,7,8,9"),
        ("11月～翌2月", "11,12,1,2"),
        ("令和8年度10月頃", "10"),
        ("随時", "~"),
        ("未定", "~"),
        ("2月30日", "!?"),
        ("6月31日", "!?"),
        ("13月1日", "!?"),
        ("6/12～6/10", "260612 6!"),
        ("昇格時", "?"),
        ("", "?"),
        ("024-123-4567", "?"),
        ("112/10", "?"),
        ("2026/6/10/3", "?"),
        ("99999999999999999999", "?"),
    ]);
}

#[test]
fn the_fiscal_year_of_a_title_or_a_file() {
    for (text, year) in [
        ("令和8年度 職員研修一覧", Some(2026)),
        ("令和８年度研修計画（令和8年3月1日現在）", Some(2026)),
        ("R8_kenshu.csv", Some(2026)),
        ("2026年度.xlsx", Some(2026)),
        ("研修一覧2027.xlsx", Some(2027)),
        ("令和元年度", Some(2019)),
        ("20260401研修.csv", None),
        ("令和8年3月1日現在", None),
        ("研修一覧", None),
        ("kenshu10.csv", None),
    ] {
        assert_eq!(year_told(text), year, "{text}");
    }
}

#[test]
fn lengths() {
    let hours = Some(Unit::Hours);
    let day = 465;
    for (text, unit, expected) in [
        ("3時間", None, Some((180, false))),
        ("約３時間", None, Some((180, false))),
        ("3時間30分", None, Some((210, false))),
        ("1.5時間", None, Some((90, false))),
        ("2時間半", None, Some((150, false))),
        ("90分", None, Some((90, false))),
        ("90分×3回", None, Some((270, false))),
        ("13:30～16:30", None, Some((180, false))),
        ("9:00-17:00", None, Some((480, false))),
        ("午後1時30分から午後4時", None, Some((150, false))),
        ("7:45", hours, Some((465, false))),
        ("１日", None, Some((day, true))),
        ("2日間", None, Some((2 * day, true))),
        ("半日", None, Some((day / 2, true))),
        ("1.5日", None, Some((day * 3 / 2, true))),
        ("1泊2日", None, Some((2 * day, true))),
        ("一日", None, Some((day, true))),
        ("2日間（12時間）", None, Some((720, false))),
        ("3", hours, Some((180, false))),
        ("3", Some(Unit::Days), Some((3 * day, true))),
        ("45", Some(Unit::Minutes), Some((45, false))),
    ] {
        let amount = expected.map(|(amount, by_days)| Amount::Told { amount, by_days });
        assert_eq!(Some(length(text, unit)), amount, "{text}");
    }
    for text in [
        "3か月",
        "６ヶ月",
        "全5回",
        "3",
        "半日ほどか1日",
        "随時",
        "3時間 9999999999日",
        "0時間",
    ] {
        assert_eq!(length(text, None), Amount::Unread, "{text}");
    }
    for text in ["－", "未定", "ー"] {
        assert_eq!(length(text, None), Amount::Untold, "{text}");
    }
    for (heading, unit) in [
        ("時間", hours),
        ("時間（分）", Some(Unit::Minutes)),
        ("日数", Some(Unit::Days)),
        ("時間・日数", None),
        ("費用（千円）", Some(Unit::Thousands)),
        ("受講料", Some(Unit::Yen)),
        ("長さ", None),
    ] {
        assert_eq!(Unit::of(heading), unit, "{heading}");
    }
}

#[test]
fn costs() {
    for (text, unit, amount) in [
        ("無料", None, 0),
        ("なし", None, 0),
        ("０円", None, 0),
        ("公費負担", None, 0),
        ("5,500円", None, 5_500),
        ("￥５，５００", None, 5_500),
        ("¥5,500-", None, 5_500),
        ("5千円", None, 5_000),
        ("5.5千円", None, 5_500),
        ("1万2千円", None, 12_000),
        ("テキスト代1,000円", None, 1_000),
        ("5", Some(Unit::Thousands), 5_000),
        ("5500", Some(Unit::Yen), 5_500),
        ("10,000,000円", None, 10_000_000),
    ] {
        let told = Amount::Told {
            amount,
            by_days: false,
        };
        assert_eq!(yen(text, unit), told, "{text}");
    }
    for text in [
        "実費",
        "5,000～10,000円",
        "受講料5,000円、教材費2,000円",
        "-500",
        "99999999999円",
        "10000001",
    ] {
        assert_eq!(yen(text, None), Amount::Unread, "{text}");
    }
    assert_eq!(yen("－", None), Amount::Untold);
    for (text, expected) in [
        ("3年", Some(3)),
        ("毎年", Some(1)),
        ("３年ごと", Some(3)),
        ("5", Some(5)),
        ("なし", None),
        ("300年", None),
    ] {
        assert_eq!(years(text), expected, "{text}");
    }
}

#[test]
fn people_of_this_framework() {
    let known = Known::of(&IWAKI);
    for (text, grades, left) in [
        ("係長級", "kakaricho", ""),
        ("課長補佐", "kacho-hosa", ""),
        ("主事・技師", "shuji", ""),
        ("主任", "shunin", ""),
        ("主査、係長", "shusa kakaricho", ""),
        ("課長補佐以上の職員", "kacho-hosa kacho jicho bucho", ""),
        ("主任以下", "shuji shunin", ""),
        ("主任～係長", "shunin shusa kakaricho", ""),
        ("全職員", "", ""),
        ("新規採用職員", "", "新規採用"),
        ("係長級（窓口の担当）", "kakaricho", "窓口担当"),
    ] {
        let told = known.grades(text);
        let ids: Vec<_> = told.found.iter().map(|id| id.as_str()).collect();
        assert_eq!(
            (ids.join(" ").as_str(), told.left.as_str()),
            (grades, left),
            "{text}"
        );
    }
    for (text, families, left) in [
        ("一般事務、土木", "general-affairs civil-engineering", ""),
        ("事務職", "general-affairs", ""),
        ("電気・機械", "electrical-mechanical", ""),
        ("電気職", "electrical-mechanical", ""),
        ("全職種", "", ""),
        ("技術職", "", "技術"),
    ] {
        let told = known.families(text);
        let ids: Vec<_> = told.found.iter().map(|id| id.as_str()).collect();
        assert_eq!(
            (ids.join(" ").as_str(), told.left.as_str()),
            (families, left),
            "{text}"
        );
    }
    for (text, abilities, left) in [
        ("指導力、組織管理力", "coaching organization-management", ""),
        ("折衝・調整力", "negotiation", ""),
        ("折衝調整力", "negotiation", ""),
        ("説得力・説明力", "persuasion explanation", ""),
        ("知識･技術", "knowledge-skills", ""),
        ("指導力、傾聴力", "coaching", "傾聴力"),
    ] {
        let (told, _) = known.abilities(text);
        let ids: Vec<_> = told.found.iter().map(|id| id.as_str()).collect();
        assert_eq!(
            (ids.join(" ").as_str(), told.left.as_str()),
            (abilities, left),
            "{text}"
        );
    }
}

#[test]
fn words_of_lists() {
    let check = |read: fn(&str) -> Option<&'static str>, rows: &[(&str, &str)]| {
        for (text, word) in rows {
            assert_eq!(read(text).unwrap_or("-"), *word, "{text}");
        }
    };
    check(
        |text| category(text).map(|(it, _)| it.word()),
        &[
            ("基本研修", "基本"),
            ("階層別研修", "基本"),
            ("特別", "特別"),
            ("専門研修", "特別"),
            ("派遣研修", "派遣"),
            ("自己啓発", "自主"),
            ("ＯＪＴ", "職場内"),
            ("その他", "-"),
        ],
    );
    check(
        |text| form(text).map(|(it, _)| it.word()),
        &[
            ("集合", "研修"),
            ("オンライン（Zoom）", "研修"),
            ("ｅラーニング", "eラーニング"),
            ("eﾗｰﾆﾝｸﾞ", "eラーニング"),
            ("通信教育", "通信"),
            ("派遣", "派遣"),
            ("講演会", "講演"),
            ("OJT", "OJT"),
            ("相談", "-"),
        ],
    );
    check(
        |text| stage(text).map(|(it, _)| it.word()),
        &[
            ("初級", "基礎"),
            ("中級", "応用"),
            ("指導者向け", "指導"),
            ("A", "-"),
        ],
    );
    for (text, words, is_all) in [
        ("必修", "必修", true),
        ("必須", "必修", true),
        ("指名または推薦", "指名 推薦", true),
        ("希望者", "希望", true),
        ("必修（主任）", "必修", false),
        ("先着", "", false),
    ] {
        let (found, all) = entries(text);
        let found: Vec<_> = found.iter().map(|e| e.word()).collect();
        assert_eq!((found.join(" ").as_str(), all), (words, is_all), "{text}");
    }
}

#[test]
fn headings() {
    let headings = Headings::default();
    for (heading, field) in [
        ("研修名", Some(Field::Title)),
        ("ｹﾝｼｭｳ名", None),
        ("研　修　名", Some(Field::Title)),
        ("研修名（コース名）", Some(Field::Title)),
        ("講座名", Some(Field::Title)),
        ("研修", Some(Field::Title)),
        ("新規採用職員研修", None),
        ("研修内容", Some(Field::About)),
        ("※備考", Some(Field::About)),
        ("区分", Some(Field::Category)),
        ("実施方法", Some(Field::Form)),
        ("受講対象者", Some(Field::Audience)),
        ("対象職種", Some(Field::Family)),
        ("対象能力", Some(Field::Ability)),
        ("必修・希望の別", Some(Field::Entry)),
        ("開催日時", Some(Field::When)),
        ("申込み締切日", Some(Field::ApplyBy)),
        ("〆切", Some(Field::ApplyBy)),
        ("研修時間（h）", Some(Field::Length)),
        ("受講料（税込）", Some(Field::Cost)),
        ("会　場", Some(Field::Place)),
        ("実施機関", Some(Field::By)),
        ("ﾚﾍﾞﾙ", Some(Field::Stage)),
        ("コース番号", Some(Field::Code)),
        ("Ｎｏ．", Some(Field::Code)),
        ("定員", None),
        ("", None),
    ] {
        assert_eq!(
            headings.meaning(heading).map(|(field, _)| field),
            field,
            "{heading}"
        );
    }
    let names: Vec<_> = [0, 25, 26, 701, 702, 16_383].map(letters).to_vec();
    assert_eq!(names, ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
}
