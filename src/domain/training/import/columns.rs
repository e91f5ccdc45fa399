//! Which row heads the list, and what each of its columns tells. A guess by the words of the heading, which the person
//! can change.

use super::Row;
use crate::domain::fold::fold;

/// What a column may tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Title,
    Code,
    Category,
    Form,
    Audience,
    Family,
    Entry,
    Ability,
    When,
    From,
    To,
    ApplyBy,
    Length,
    Cost,
    Subsidy,
    Place,
    By,
    Stage,
    Renew,
    About,
}

impl Field {
    pub const ALL: [Self; 20] = [
        Self::Title,
        Self::Code,
        Self::Category,
        Self::Form,
        Self::Audience,
        Self::Family,
        Self::Entry,
        Self::Ability,
        Self::When,
        Self::From,
        Self::To,
        Self::ApplyBy,
        Self::Length,
        Self::Cost,
        Self::Subsidy,
        Self::Place,
        Self::By,
        Self::Stage,
        Self::Renew,
        Self::About,
    ];
}

/// How headings name each, beside longer words that end or begin with these. One that is no word of its own within a
/// longer heading begins with `=`.
pub const HEADINGS: [(Field, &[&str]); 20] = [
    (
        Field::Title,
        &[
            "研修名",
            "研修名称",
            "講座名",
            "講座名称",
            "コース名",
            "科目名",
            "科目",
            "セミナー名",
            "研修コース",
            "研修科目",
            "=研修",
            "=講座",
            "=コース",
            "=名称",
            "=件名",
            "=タイトル",
            "=プログラム",
            "=資格名",
            "=資格・検定名",
            "研修・講座名",
        ],
    ),
    (
        Field::Code,
        &["コード", "番号", "=No", "=No.", "=№", "=ID", "研修コード"],
    ),
    (
        Field::Category,
        &[
            "区分",
            "分類",
            "種別",
            "カテゴリ",
            "カテゴリー",
            "体系",
            "研修区分",
            "研修種別",
            "研修体系",
            "=種類",
        ],
    ),
    (
        Field::Form,
        &[
            "形式",
            "方法",
            "実施方法",
            "開催方法",
            "研修方法",
            "形態",
            "実施形態",
            "=形",
            "学びの形",
        ],
    ),
    (
        Field::Audience,
        &[
            "対象",
            "対象者",
            "対象職員",
            "対象職位",
            "受講対象",
            "受講対象者",
            "職位",
            "職階",
            "役職",
            "階層",
            "受講資格",
        ],
    ),
    (Field::Family, &["職種", "対象職種", "職群"]),
    (
        Field::Entry,
        &[
            "受講方法",
            "参加方法",
            "応募区分",
            "応募方法",
            "申込方法",
            "受講区分",
            "参加区分",
            "受け方",
            "選考方法",
            "必修",
            "必須",
            "希望",
            "指名",
            "推薦",
            "必修・選択",
        ],
    ),
    (
        Field::Ability,
        &[
            "能力",
            "ねらい",
            "評価項目",
            "伸ばす能力",
            "習得能力",
            "向上する能力",
            "コンピテンシー",
            "狙い",
        ],
    ),
    (
        Field::When,
        &[
            "開催日",
            "日程",
            "期間",
            "実施時期",
            "実施日",
            "開催日時",
            "日時",
            "時期",
            "開催時期",
            "研修日",
            "研修期間",
            "実施期間",
            "実施日程",
            "実施月",
            "開催月",
            "期日",
            "=月日",
            "=日付",
            "=いつ",
        ],
    ),
    (Field::From, &["開始日", "初日", "=開始", "=自", "=から"]),
    (Field::To, &["終了日", "最終日", "=終了", "=至", "=まで"]),
    (
        Field::ApplyBy,
        &[
            "申込締切",
            "締切",
            "申込期限",
            "申込締切日",
            "締切日",
            "締め切り",
            "申込み締切",
            "申し込み締切",
            "応募締切",
            "提出期限",
            "申込期日",
            "推薦期限",
            "申込期間",
            "期限",
            "〆切",
        ],
    ),
    (
        Field::Length,
        &[
            "時間",
            "時間数",
            "日数",
            "研修時間",
            "所要時間",
            "受講時間",
            "開催時間",
            "実施時間",
            "時刻",
        ],
    ),
    (
        Field::Cost,
        &[
            "費用",
            "受講料",
            "自己負担",
            "自己負担額",
            "参加費",
            "経費",
            "金額",
            "料金",
            "負担額",
            "受講費",
        ],
    ),
    (
        Field::Subsidy,
        &["助成", "助成額", "補助", "補助額", "助成金", "補助金"],
    ),
    (
        Field::Place,
        &[
            "会場",
            "場所",
            "開催場所",
            "開催地",
            "実施場所",
            "研修会場",
            "研修場所",
        ],
    ),
    (
        Field::By,
        &[
            "主催",
            "主催者",
            "実施機関",
            "機関",
            "研修機関",
            "実施主体",
            "委託先",
            "派遣先",
            "共催",
            "教育機関",
            "=団体",
        ],
    ),
    (Field::Stage, &["レベル", "段階", "難易度", "ステージ"]),
    (
        Field::Renew,
        &["有効期間", "有効期限", "再受講", "更新", "受け直し"],
    ),
    (
        Field::About,
        &[
            "内容",
            "概要",
            "備考",
            "研修内容",
            "講座内容",
            "目的",
            "説明",
            "摘要",
            "到達目標",
            "カリキュラム",
            "講師",
            "特記事項",
            "=補足",
        ],
    ),
];

/// The headings of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Where it begins among the rows, and how many rows it has: 1 or 2.
    pub at: usize,
    pub rows: usize,
    /// Of each column; empty where nothing heads it.
    pub names: Vec<String>,
}

/// Rows that are looked through for the heading; what stands above it is a title.
const LOOKED_AT: usize = 30;
/// A heading is short; what is longer is a cell.
const MAX_HEADING: usize = 24;

/// A heading's words, ready to be compared.
pub struct Headings(Vec<(Field, String, bool)>);

impl Default for Headings {
    fn default() -> Self {
        let mut all = Vec::new();
        for (field, words) in HEADINGS {
            for word in words {
                let whole = word.strip_prefix('=');
                all.push((field, bare(whole.unwrap_or(word)), whole.is_some()));
            }
        }
        Self(all)
    }
}

/// Without what is said aside in brackets and without marks.
fn bare(heading: &str) -> String {
    let folded = fold(heading);
    let (mut name, mut depth) = (String::new(), 0_u32);
    for c in folded.chars() {
        match c {
            '(' | '[' | '【' | '〔' | '<' => depth += 1,
            ')' | ']' | '】' | '〕' | '>' => depth = depth.saturating_sub(1),
            '※' | '★' | '☆' | '*' | ':' | '■' | '●' | '○' | '◎' | '・' | '/' | '.' =>
                {}
            c if depth == 0 => name.push(c),
            _ => {}
        }
    }
    match name.is_empty() {
        true => folded
            .chars()
            .filter(|c| !"()[]【】〔〕<>".contains(*c))
            .collect(),
        false => name,
    }
}

impl Headings {
    /// What the heading means, and how sure that is: 3 says it in these words, 2 ends with them, 1 has them somewhere.
    pub fn meaning(&self, heading: &str) -> Option<(Field, u32)> {
        let name = bare(heading);
        let length = name.chars().count();
        if length == 0 || length > MAX_HEADING {
            return None;
        }
        let mut best: Option<(Field, u32, usize)> = None;
        for (field, word, is_whole) in &self.0 {
            let sure = match name == *word {
                true => 3,
                false if *is_whole || word.chars().count() < 2 => continue,
                false if name.ends_with(word.as_str()) => 2,
                false if name.contains(word.as_str()) => 1,
                false => continue,
            };
            let is_better = best.is_none_or(|(_, b, len)| (sure, word.len()) > (b, len));
            if is_better {
                best = Some((*field, sure, word.len()));
            }
        }
        best.map(|(field, sure, _)| (field, sure))
    }

    /// What each of these columns tells. One alone is the title, the one that says it best.
    pub fn fields(&self, names: &[String]) -> Vec<Option<Field>> {
        let meant: Vec<_> = names.iter().map(|name| self.of_joined(name)).collect();
        let sure = |m: &Option<(Field, u32)>| match m {
            Some((Field::Title, sure)) => *sure,
            _ => 0,
        };
        let most = meant.iter().map(sure).max().unwrap_or(0);
        let title = meant.iter().position(|m| most > 0 && sure(m) == most);
        let kept = meant.iter().enumerate().map(|(i, m)| {
            let field = m.map(|(field, _)| field);
            field.filter(|field| *field != Field::Title || title == Some(i))
        });
        kept.collect()
    }

    /// Of a heading in two parts, the lower one is the nearer.
    fn of_joined(&self, name: &str) -> Option<(Field, u32)> {
        let lower = name.split_once(JOINT).map(|(_, lower)| lower);
        let lower = lower.and_then(|lower| self.meaning(lower));
        lower.or_else(|| self.meaning(&name.replace(JOINT, "")))
    }

    /// The row, or the two rows, that head the list. `None`: no row names a training.
    pub fn find(&self, rows: &[Row]) -> Option<Head> {
        let mut best: Option<(u32, Head)> = None;
        for at in 0..rows.len().min(LOOKED_AT) {
            for height in [1, 2] {
                let Some(head) = head_at(rows, at, height) else {
                    continue;
                };
                let score = self.score(&head);
                if score > best.as_ref().map_or(0, |(most, _)| *most) {
                    best = Some((score, head));
                }
            }
        }
        best.map(|(_, head)| head)
    }

    fn score(&self, head: &Head) -> u32 {
        let mut sure = [0; Field::ALL.len()];
        for name in &head.names {
            if let Some((field, how)) = self.of_joined(name)
                && let Some(most) = sure.get_mut(field as usize)
            {
                *most = how.max(*most);
            }
        }
        match sure.first() {
            Some(0) | None => 0,
            _ => sure.iter().sum(),
        }
    }
}

/// What stands between the parts of a heading in two rows.
pub(super) const JOINT: char = '\u{3000}';

/// The heading that these rows make.
pub fn head_at(rows: &[Row], at: usize, height: usize) -> Option<Head> {
    let upper = rows.get(at)?;
    let heading = |text: &str| text.replace(['\n', JOINT], "");
    let names: Vec<String> = match height {
        1 => upper.cells.iter().map(|cell| heading(cell)).collect(),
        _ => {
            let lower = rows.get(at + 1)?;
            let width = upper.cells.len().max(lower.cells.len());
            let mut group = String::new();
            let mut names = Vec::new();
            for column in 0..width {
                let (top, below) = (heading(upper.cell(column)), heading(lower.cell(column)));
                if !top.is_empty() {
                    // Merged sideways, it stands over the first of its columns only.
                    group = if below.is_empty() {
                        String::new()
                    } else {
                        top.clone()
                    };
                }
                let over = if top.is_empty() && !below.is_empty() {
                    group.clone()
                } else {
                    top
                };
                names.push(match (over.is_empty(), below.is_empty()) {
                    (_, true) => over,
                    (true, _) => below,
                    _ if over == below => over,
                    _ => format!("{over}{JOINT}{below}"),
                });
            }
            names
        }
    };
    Some(Head {
        at,
        rows: height,
        names,
    })
}

/// Where no row names a training: the first that has at least half as many cells as any of the first rows.
pub fn likely_head(rows: &[Row]) -> Option<Head> {
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let most = rows.iter().take(LOOKED_AT).map(filled).max()?;
    let at = rows.iter().position(|row| filled(row) * 2 >= most)?;
    head_at(rows, at, 1)
}
