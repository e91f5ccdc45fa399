//! 日本語, 強みと伸びしろ.

use super::ResultWords;

pub const RESULT: ResultWords = ResultWords {
    label: "自己点検",
    summary: |met, total, threshold| format!("{total}項目中{met}項目が「{threshold}」以上です。"),
    summary_none: |total, threshold| {
        format!("{total}項目のうち、「{threshold}」以上のものは、まだありません。")
    },
    summary_off: |total| format!("{total}項目とも、段階では答えませんでした。不足ではありません。"),
    summary_all: |total, threshold| format!("{total}項目すべてが「{threshold}」以上です。"),
    off_scale_count: |n| format!("段階で答えなかったものが{n}項目あります。"),
    unanswered_count: |n| format!("まだ答えていないものが{n}項目あります。"),
    met: "できていること",
    met_lead: "これからも続けたいことです。",
    none_met: "まだありません。下の「次の一歩」から、ひとつ選んで始めてみましょう。",
    one_step: "あと一歩",
    one_step_lead: |threshold| format!("次の段階が「{threshold}」です。"),
    growing: "これから伸ばすこと",
    growing_lead: "まず、見る・一緒にやる・手伝ってもらうところからです。",
    nothing_below: "基準を下回る能力はありません。いまのやり方を続け、気になる能力があれば、ひとつ上の職位の姿を読んでみましょう。",
    occasions: "機会の相談",
    occasions_lead: "「機会がなかった」と答えた能力です。不足ではありません。面談で、経験できる場面を相談してみましょう。",
    occasion: "たとえばこんな場面",
    off_scale_lead: "不足ではありません。いまの仕事に当てはまらないものとして、数えていません。",
    unanswered: "まだ答えていないこと",
    unanswered_lead: "図には入れていません。答えると、上の数も変わります。",
    next_step: "次の一歩",
    unproven: "根拠なし",
    unproven_go: |title| format!("「{title}」の例をひとつ書く"),
    note: "メモ",
    orphans: "旧項目",
    orphans_lead: "定義が変わり、いまの表にはない項目です。答えたときの文のまま残しています。",
    chart: |grade| format!("{grade}の能力ごとの自己点検（図）"),
    chart_note: |threshold| {
        format!(
            "太い破線が「{threshold}」です。段階で答えていない能力には印がありません。●できている ▲あと一歩 □これから伸ばす"
        )
    },
    table: |threshold| format!("図と同じ内容の表（基準は「{threshold}」）"),
    col_competency: "能力",
    col_answer: "自己点検",
    col_place: "基準との関係",
    place_met: "● できている",
    place_one_step: "▲ あと一歩",
    place_growing: "□ これから伸ばす",
    place_unanswered: "未回答",
    print: "A4一枚に印刷する",
    print_hint: "メモは印刷されません。",
    empty: "まだ答えがありません。自己点検にひとつでも答えると、ここに結果が出ます。",
    empty_go: "自己点検を始める",
    as_of: |date| format!("{date}現在"),
    printed: "本人の自己点検です。人事評価ではありません。",
    read_as: |point| format!("（読み替え：{point}）"),
    read_note: "別の段階で答えたものは、いまの段階に読み替えて描いています。答えは変えていません。",
    onward: "つぎに",
    onward_focus: "力を入れる能力を3つまで選び、小さな計画にします。",
    onward_suggest: "重点や伸びしろに役立つ研修を、わけと一緒に見られます。",
    onward_ahead: "ひとつ先の職位に求められることを読みます。",
    onward_history: "これまでの点検を見比べます。",
    onward_eyes: "上司や同僚に見てもらい、違いを話し合います。",
    onward_interview: "面談に持っていく一枚を印刷します。",
};
