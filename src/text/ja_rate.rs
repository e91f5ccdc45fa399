//! 日本語, the pages of the first questions, of 自己点検 and of あなたの設定.

use super::{Assess, Card, Settings, Start};

pub const START: Start = Start {
    municipality: "お勤めの市はどちらですか",
    municipality_why: "市が公表している人材育成の方針にある、職位ごとの能力をもとに点検します。",
    family: "あなたの職種はどれですか",
    family_why: "職種によって、この先に進む職位が違います。近いものを選んでください。",
    grade: "いまの職位はどれですか",
    grade_why: "求められる能力は職位ごとに違います。",
    grade_change: "職位を変えても、これまでの回答は消えません。元の職位に戻せば、また見られます。",
    also_called: |names| format!("{names} を含みます"),
    next: "次へ",
    back: "戻る",
    back_to_settings: "あなたの設定へ",
    choose: "ひとつ選んでください。",
    error_prefix: "エラー：",
    no_name: "お名前はお聞きしません。答えは、あとからいつでも変えられます。",
    first: "はじめの質問から答える",
    listing: "市町村の一覧を読んでいます…",
    no_list: "市町村の一覧を読めませんでした。いま開けるものだけを並べています。",
    not_opened: "この市町村の枠組みを開けませんでした。",
    own: "この端末に読み込んだ枠組み",
    from_file: "ここにない市町村は、枠組みのファイルから使えます",
};

pub const ASSESS: Assess = Assess {
    lead: |grade, n| {
        format!("{grade}に求められる{n}つの能力について、直近6か月の自分を振り返ります。")
    },
    purpose_heading: "はじめる前に",
    purpose: [
        "点数を付けるためではなく、強みと次の一歩を見つけるための自己点検です。人事評価ではありません。",
        "書いたことは、この端末の中だけに保存されます。見せるかどうかは、あなたが決めます。",
        "迷ったら、行動の例に照らして「していた」と言える方を選びます。あとから何度でも直せます。",
    ],
    progress: |done, total| format!("{total}項目中{done}項目に回答済み"),
    begin: "始める",
    go_on: "続きから始める",
    done: "すべてに答えました。",
    see_result: "強みと伸びしろを見る",
    list: "能力の一覧",
    answered: "回答済み",
    with_note: "メモあり",
    roles: |grade| format!("{grade}の基本的な役割"),
    set_up_first: "先に、はじめの質問（市・職種・職位）に答えてください。3つだけです。",
};

pub const CARD: Card = Card {
    to_list: "能力の一覧",
    position: |nth, total, done| format!("{total}項目中の{nth}番目・{done}項目に回答済み"),
    of_grade: |grade| format!("{grade}に求められること"),
    indicators: "こんな行動をしていましたか",
    example: "たとえば",
    question: "直近6か月の自分に、いちばん近いものはどれですか",
    or: "段階では答えられないとき",
    take_back: "未評価に戻す",
    note: "根拠のメモ（自由記入）",
    note_hint: "いつ、どこで、何をしたか。住民や同僚の名前は書かずに残しましょう。書いたそばから保存されます。",
    ladder: "ひとつ下・ひとつ上の職位では",
    ladder_hint: "同じ能力が職位によってどう変わるかを見ると、いまの自分の位置を決めやすくなります。",
    below: |grade| format!("ひとつ下：{grade}"),
    above: |grade| format!("ひとつ上：{grade}"),
    related_below: |name| format!("この能力のもとになる「{name}」が求められています。"),
    related_above: |name| format!("この能力が発展した「{name}」が求められています。"),
    our_reading: "能力のつながりは、みちしるべの読み方です。",
    unmarked: "表に○はありません。必要ないという意味ではありません。",
    no_below: "この職種では、最初の職位です。",
    no_above: "この職種では、最後の職位です。",
    previous: |title| format!("前：{title}"),
    next: |title| format!("次：{title}"),
    finish: "強みと伸びしろを見る",
    to_overview: "能力の一覧に戻る",
    source: |title, section| {
        format!(
            "能力と職位の組み合わせ：{title} {section}。文は、みちしるべが独自に作成したものです。"
        )
    },
    not_here: |grade| {
        format!(
            "この能力は、{grade}の表にはありません。職位を変えたときは、一覧から選び直してください。"
        )
    },
};

pub const SETTINGS: Settings = Settings {
    lead: "いつでも変えられます。",
    municipality: "市",
    family: "職種",
    grade: "職位",
    change_of: |what| format!("{what}を変える"),
    keeps: "職位を変えても、これまでの回答は職位ごとに残ります。",
};
