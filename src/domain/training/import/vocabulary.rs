//! How municipal lists word what the catalogue knows by one word each.

use crate::domain::fold::fold;
use crate::domain::schemes::{Category, Entry};
use crate::domain::training::{Form, Stage};

/// Words, folded as [`fold`] does, and what they mean; the first that stands in a text counts.
type Words<T> = &'static [(T, &'static [&'static str])];

const FORMS: Words<Form> = &[
    (
        Form::ELearning,
        &[
            "eらーにんぐ",
            "e-らーにんぐ",
            "いーらーにんぐ",
            "おんでまんど",
            "動画",
            "elearning",
            "e-learning",
        ],
    ),
    (Form::Correspondence, &["通信"]),
    (Form::Dispatch, &["派遣"]),
    (Form::Qualification, &["資格", "検定"]),
    (Form::Group, &["自主研", "研究ぐるーぷ", "研究塾", "勉強会"]),
    (Form::Talk, &["講演", "報告会", "せみなー"]),
    (Form::Ojt, &["ojt", "職場研修", "職場内", "職場"]),
];

/// Ways of holding a course; none of them tells it from others.
const COURSES: &[&str] = &[
    "集合",
    "対面",
    "おんらいん",
    "zoom",
    "web",
    "らいぶ",
    "講義",
    "座学",
    "演習",
    "会場",
    "実技",
    "実習",
    "研修",
    "はいぶりっど",
    "りもーと",
    "わーくしょっぷ",
    "teams",
    "庁内",
    "合宿",
    "宿泊",
    "通学",
];

const CATEGORIES: Words<Category> = &[
    (Category::Workplace, &["職場", "ojt", "所属"]),
    (Category::Dispatch, &["派遣", "外部", "委託"]),
    (Category::Own, &["自主", "自己啓発", "通信", "資格"]),
    (
        Category::Basic,
        &["基本", "階層", "職階", "職位別", "一般研修"],
    ),
    (
        Category::Special,
        &[
            "特別",
            "専門",
            "選択",
            "課題",
            "能力開発",
            "能力向上",
            "実務",
            "すきる",
            "てーま",
            "公募",
        ],
    ),
];

const STAGES: Words<Stage> = &[
    (
        Stage::Lead,
        &["指導", "上級", "りーだー", "講師", "管理", "まねじめんと"],
    ),
    (
        Stage::Further,
        &["応用", "中級", "実践", "発展", "すてっぷあっぷ"],
    ),
    (
        Stage::First,
        &[
            "基礎",
            "初級",
            "入門",
            "初任",
            "初心者",
            "べーしっく",
            "初歩",
        ],
    ),
];

const ENTRIES: Words<Entry> = &[
    (Entry::Required, &["必修", "必須", "悉皆", "全員受講"]),
    (
        Entry::Wish,
        &[
            "希望",
            "公募",
            "任意",
            "選択",
            "自由",
            "申込",
            "応募",
            "手挙げ",
        ],
    ),
    (Entry::Named, &["指名", "指定", "命令"]),
    (Entry::Recommended, &["推薦"]),
];

/// Words of a title that make it one of the digital lane; our reading.
const DIGITAL: &[&str] = &[
    "でじたる",
    "dx",
    "ict",
    "rpa",
    "ぷろぐらみんぐ",
    "でーた利活用",
    "でーた分析",
    "でーた活用",
    "生成ai",
    "bpr",
    "ろーこーど",
    "のーこーど",
    "情報せきゅりてぃ",
];

/// What the text means, and whether it says nothing else.
fn first<T: Copy>(words: Words<T>, text: &str) -> Option<(T, bool)> {
    let text = fold(text);
    let (meant, word) = words.iter().find_map(|(meant, words)| {
        let word = words.iter().find(|word| text.contains(**word))?;
        Some((*meant, *word))
    })?;
    let is_all = text.strip_suffix("研修").unwrap_or(&text) == word || text == word;
    Some((meant, is_all))
}

pub fn form(text: &str) -> Option<(Form, bool)> {
    let folded = fold(text);
    let is_word = Form::WORDS.iter().position(|word| fold(word) == folded);
    if let Some(form) = is_word.and_then(|i| Form::ALL.get(i)) {
        return Some((*form, true));
    }
    first(FORMS, text).or_else(|| {
        let has = COURSES.iter().any(|word| folded.contains(word));
        has.then(|| {
            (
                Form::Course,
                ["集合", "集合研修", "対面"].contains(&folded.as_str()),
            )
        })
    })
}

/// Where no column tells the form: by the title and the category, as packs are read.
pub fn form_of_title(title: &str, category: Option<Category>) -> Form {
    match (category, first(FORMS, title)) {
        (Some(Category::Dispatch), _) => Form::Dispatch,
        (_, Some((form, _))) => form,
        _ => Form::Course,
    }
}

pub fn category(text: &str) -> Option<(Category, bool)> {
    first(CATEGORIES, text)
}

pub fn stage(text: &str) -> Option<(Stage, bool)> {
    first(STAGES, text)
}

/// All ways that the text names: 必修（主任）、希望.
pub fn entries(text: &str) -> (Vec<Entry>, bool) {
    let text = fold(text);
    let mut found = Vec::new();
    let mut rest = text.clone();
    for (entry, words) in ENTRIES {
        for word in *words {
            if rest.contains(word) {
                rest = rest.replace(word, "");
                if !found.contains(entry) {
                    found.push(*entry);
                }
            }
        }
    }
    let quiet = [
        "または",
        "又は",
        "制",
        "者",
        "受講",
        "による",
        "職員",
        "所属長",
        "等",
        "など",
    ];
    for word in quiet {
        rest = rest.replace(word, "");
    }
    let is_all = rest.chars().all(|c| "、,・/;()と|".contains(c));
    (found, is_all)
}

/// ○ in a column whose heading says what is meant: yes or no. `None`: it is no such mark.
pub fn mark(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "○" | "◯" | "〇" | "◎" | "●" | "✓" | "✔" | "☑" | "レ" | "れ" | "有" | "あり" | "yes"
        | "true" | "1" | "該当" => Some(true),
        "×" | "✕" | "-" | "ー" | "―" | "—" | "無" | "なし" | "no" | "false" | "0" | "□" => {
            Some(false)
        }
        _ => None,
    }
}

/// Nothing, as lists write it.
pub fn is_blank(text: &str) -> bool {
    matches!(
        fold(text).as_str(),
        "" | "-" | "ー" | "―" | "—" | "–" | "−" | "…" | "/" | "\\"
    )
}

pub fn is_digital(title: &str) -> bool {
    let title = fold(title);
    DIGITAL.iter().any(|word| title.contains(word))
}

/// ■ 階層別研修, ※ 日程は変わることがあります, 合計: a line between the trainings and none of them.
pub fn is_banner(text: &str) -> bool {
    const MARKS: &str = "■□◆◇▼▽▲△※＊*【〔＜<《≪●○◎・注";
    const SUMS: [&str; 6] = ["合計", "小計", "計", "以上", "総計", "注意事項"];
    text.chars().next().is_some_and(|c| MARKS.contains(c)) || SUMS.contains(&fold(text).as_str())
}
