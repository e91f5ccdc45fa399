//! 日本語, rating, keeping a self-check and beginning the next one.

use super::rating::RatingWords;

pub const RATING: RatingWords = RatingWords {
    span: |since| format!("{since}から今日までを振り返ります。"),
    read_as: |scale, before, now| {
        format!(
            "「{scale}」で答えた「{before}」を、ここでは「{now}」と読み替えています。選び直すまで、元の答えはそのまま残ります。"
        )
    },
    no_reading: |scale, before| {
        format!(
            "「{scale}」で答えた「{before}」が残っています。この尺度には、あたる段階がありません。"
        )
    },
    previous: |on, grade, answer| format!("前回（{on}・{grade}）は「{answer}」でした。"),
    example: "そう言える場面を、ひとつ挙げてみましょう",
    example_hint: "いつ・どこで・何をして、どうなったか。下のメモか仕事メモに書くと、面談で話しやすくなります。書かずに進んでもかまいません。そのときは「根拠なし」と表示します。",
    no_evidence: "根拠なし",
    reworded: "前に答えたときから、文言が変わりました",
    reworded_lead: "新しい文を読んで、選び直すか、同じ答えでよいことを確かめてください。",
    reworded_before: "前に答えたときの文",
    reaffirm: "この答えのままにする",
    reread: "読み直し",
    keep_heading: "この点検を終える",
    keep: "この点検を記録に残す",
    keep_lead: "今日の日付と、答えたときの文言ごと残します。あとで前の点検と見比べられます。残したあとも答えは直せます。",
    keep_open: |n| format!("まだ答えていない項目が{n}つあります。未回答のまま残すこともできます。"),
    kept: |on| format!("{on}の記録に残してあります。"),
    kept_see: "この記録を見る",
    kept_all: "これまでの記録を見る",
    anew: "新しい点検を始める",
    anew_lead: "いまの答えとメモは記録に残したまま、カードを白紙にします。前の答えは、新しく答えたあとで見られます。",
    changed_heading: "定義が新しくなりました",
    changed: |n| format!("前に見たときから、{n}か所が変わっています。答えは消えていません。"),
    changed_go: "変わったところを見る",
};
