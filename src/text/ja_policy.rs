//! 日本語, the screens under 育成方針.

use super::policy::*;
use crate::domain::policy::{Stand, Way};

pub const JA: PolicyWords = PolicyWords {
    abilities: Abilities {
        lead: |city| {
            format!(
                "{city}が職位ごとに求めている能力です。○を押すと、その職位の姿と、ひとつ下・ひとつ上の職位の姿を読めます。"
            )
        },
        search: "言葉でさがす",
        search_hint: "能力の名前や、行動の例に出てくる言葉を入れてください。ひらがな・カタカナ、全角・半角のどれでもさがせます。",
        found: |n| format!("{n}件見つかりました。"),
        found_none: "見つかりませんでした。短い言葉や、別の言い方を試してください。",
        table: "職位ごとに求められる能力",
        ability: "能力",
        blank: "表に○なし",
        legend: "「・」は「表に○なし」です。必要ないという意味ではありません。",
        mine: "いまの職位",
        cell: |ability, grade| format!("{grade}の{ability}"),
        inherited: |city| {
            format!(
                "{city}の文書には、職位ごとの能力の定義がありません。ここでは、全国共通の標準的な構造に、みちしるべの文を添えたものを使っています。"
            )
        },
        bands: "職位のまとまりごとに求める能力",
        bands_lead: "文書は、職位をいくつかにまとめて能力を求めています。評価項目とのつながりは、みちしるべの読み方です。",
        evaluated_by: |items| format!("評価項目：{items}"),
        not_evaluated: "これを見る評価項目は、表にありません",
        back: "能力一覧",
        below: |grade| format!("ひとつ下：{grade}"),
        above: |grade| format!("ひとつ上：{grade}"),
        no_below: "この職種では、最初の職位です。",
        no_above: "この職種では、最後の職位です。",
        example: "たとえば",
        step_up: "一人でできるようになる一歩",
        grades: "ほかの職位",
        unknown: "この組み合わせは、表にありません。一覧から選び直してください。",
    },
    vision: VisionWords {
        ideal: "目指す職員像",
        organization: "目指す組織像",
        stances: "基本となる姿勢",
        guidelines: "行動指針",
        priorities: "重点的に取り組むこと",
        gaps: "ここに書けなかったこと",
        none: "この枠組みの文書には、目指す職員像の記載がありません。",
        more: "くわしく見る",
        to_abilities: "能力一覧（職位ごとに求められること）",
        to_measures: |n| format!("取組（{n}件）"),
        to_indicators: |n| format!("指標と目標（{n}件）"),
        to_guide: |n| format!("制度ガイド（使える制度{n}件）"),
        to_checkup: "枠組みの健康診断",
        to_packs: "枠組みの入れ替え（人事担当の方へ）",
        source: |title, section| format!("出典：{title} {section}"),
    },
    measures: MeasureWords {
        lead: |n| format!("文書に挙げられている{n}件の取組です。"),
        none: "この枠組みの文書には、取組の一覧がありません。",
        filter: "しぼりこむ",
        only_new: "新規の取組だけ",
        year: "年度",
        any_year: "すべての年度",
        year_name: |year| format!("{year}年度"),
        this_year: |year| format!("{year}年度（今年度）"),
        state: "状態",
        any_state: "すべての状態",
        pillar: "柱",
        any_pillar: "すべての柱",
        shown: |n, total| format!("{total}件のうち{n}件を表示しています。"),
        nothing: "当てはまる取組はありません。条件をゆるめてください。",
        no_years: "年度ごとの予定は、文書に書かれていません。",
        area: "項目",
        action: "取組",
        status: "区分",
        repeated: "再掲",
        goes_on: |state| format!("{state}の続き"),
        pillar_count: |name, n| format!("{name}（{n}件）"),
    },
    indicators: IndicatorWords {
        lead: "もとの値から実績、目標までを、数字と棒で並べました。棒の長さは、その指標の中でくらべたものです。",
        none: "この枠組みの文書には、数値の目標がありません。",
        table: |name| format!("{name}の数字"),
        what: "何の値か",
        year: "年度",
        value: "値",
        bar: "棒",
        baseline: "もとの値",
        actual: "実績",
        target: "目標",
        stand: |stand, now, target, gap| match stand {
            Stand::Met => format!("いちばん新しい値は{now}で、目標（{target}）に届いています。"),
            Stand::Missing { way, .. } => {
                let way = match way {
                    Way::Towards => "もとの値からは、目標に近づいています。",
                    Way::Away => "もとの値からは、目標から離れています。",
                    Way::Level => "",
                };
                format!("いちばん新しい値は{now}です。目標（{target}）まで、あと{gap}です。{way}")
            }
            Stand::Open if target.is_empty() && now.is_empty() => {
                "数字は文書に書かれていません。".into()
            }
            Stand::Open if target.is_empty() => {
                format!("いちばん新しい値は{now}です。目標の値は書かれていません。")
            }
            Stand::Open if now.is_empty() => {
                format!("目標は{target}です。いまの値は書かれていません。")
            }
            Stand::Open => format!("いちばん新しい値は{now}です。目標は{target}です。"),
        },
        as_of: |year| format!("{year}"),
        others: "目標のない数字",
        others_lead: "文書に実績だけが書かれている数字です。",
    },
    guide: Guide {
        lead: |city| {
            format!("いまの気持ちに近いものを選ぶと、{city}の文書にある制度が分かります。")
        },
        none: "この枠組みの文書には、制度の記載がありません。",
        count: |n| format!("{n}件"),
        back: "制度ガイド",
        title_of: |want| format!("「{want}」ときの制度"),
        amount: "金額・日数",
        since: "いつから",
        how: "始め方",
        facts: "数字",
        status: "いま",
        mark: "関心あり",
        mark_of: |name| format!("{name}に関心あり"),
        marked: "関心ありにした制度",
        marked_lead: "自己申告書や面談で話す材料になります。この端末の中だけに保存されます。",
        marked_on: |date| format!("{date}に印を付けました"),
        gone: "いまの枠組みにはない制度です",
        nothing: "この項目の制度は、文書に見当たりません。",
    },
    checkup: Checkup {
        lead: "職位に求める能力は、評価項目で確かめ、研修で伸ばす。この三つがつながっているかを見ました。",
        sound: "切れているところは見つかりませんでした。",
        count: |n| format!("つながりが切れているところが{n}か所あります。"),
        absent: "この枠組みにないもの",
        no_items: "人事評価の評価項目の表がないため、能力と評価のつながりは見ていません。",
        no_trainings: "研修の記載がないため、研修とのつながりは見ていません。",
        inherited: |id| format!("能力の定義は、元にしている枠組み（{id}）のものです。"),
        grade_without_abilities: "能力の定義がない職位",
        grade_without_training: "名指しの研修がない職位",
        ability_without_item: "評価項目のない能力",
        band_ability_without_item: "評価項目で見られていない、職位に求める能力",
        ability_without_training: "研修のない能力",
        item_without_training: "研修のない評価項目",
        why_grade_abilities: "この職位の人は、自己点検を始められません。",
        why_grade_training: "全員が受けられる研修はあっても、この職位のための研修が書かれていません。",
        why_ability_item: "求めていても、評価で確かめる項目がありません。",
        why_band: "文で求めていても、評価で確かめる項目に印がありません。つながりは、みちしるべの読み方です。",
        why_ability_training: "求めていても、伸ばす研修が書かれていません。職場で伸ばす考えかもしれません。",
        why_item_training: "評価していても、伸ばす研修が書かれていません。職場で伸ばす考えかもしれません。",
        not_a_fault: "切れていることは、誤りとは限りません。次の改訂で話し合う材料にしてください。",
    },
    packs: Packs {
        lead: "市町村の方針を、ひとつのファイル（枠組み）にまとめて使えます。ファイルは、この端末の中だけで読まれます。",
        in_use: "いま使っている枠組み",
        in_use_is: |city, name, edition| format!("{city}　{name}（{edition}版）"),
        none_in_use: "開いている枠組みはありません。",
        choose: "ファイルから読み込む",
        choose_lead: "選んでも、すぐには入れ替わりません。中身を確かめてから決められます。",
        field: "枠組みのファイル（.json）",
        reading: "読んでいます…",
        preview: "読み込む内容",
        counts: "このファイルにあるもの",
        what: "もの",
        number: "件数",
        grades: "職位",
        families: "職種",
        competencies: "能力",
        expectations: "職位ごとの定義",
        items: "評価項目",
        trainings: "研修",
        supports: "制度",
        measures: "取組",
        indicators: "指標",
        sound: "使えない箇所は見つかりませんでした。",
        problems: |errors, notes| match (errors, notes) {
            (0, n) => format!("気になる箇所が{n}件あります。このまま使えます。"),
            (e, 0) => format!("使えない箇所が{e}件あります。そこを除いて使えます。"),
            (e, n) => format!(
                "使えない箇所が{e}件、気になる箇所が{n}件あります。使えない箇所を除いて使えます。"
            ),
        },
        problems_table: "見つかった箇所",
        weight: "種類",
        error: "使えない",
        note: "気になる",
        replaces: |city| {
            format!(
                "同じidの枠組み（{city}）があります。この端末では、このファイルの方を使うようになります。"
            )
        },
        keep: "この端末で使う",
        cancel: "やめる",
        cancelled: "読み込みをやめました。何も変わっていません。",
        refused: "このファイルは使えません。何も変わっていません。",
        unreadable: "ファイルを読み取れませんでした",
        full: "この端末の保存領域に入りきりませんでした。何も変わっていません。ファイルを小さくするか、管理者に頼んで配布してもらってください。",
        own: "この端末に読み込んだ枠組み",
        own_lead: "外しても、あなたの回答とメモは消えません。",
        drop: |city| format!("{city}の枠組みを外す"),
        beside: "全員に配るには",
        beside_steps: [
            "枠組みのファイルを、みちしるべの packs フォルダーに置きます。",
            "同じフォルダーの index.json に、id・ファイル名・名前・市町村・版を1件加えます。",
            "ページを開き直すと、はじめの質問の市町村に並びます。組み立て直す必要はありません。",
        ],
    },
};
