//! 日本語, 先の職位.

use super::ahead::AheadWords;

pub const AHEAD: AheadWords = AheadWords {
    lead: |own, to, [continues, grows, new]| {
        let total = continues + grows + new;
        format!(
            "{to}に求められる能力は{total}つです。いまの{own}から見ると、継続{continues}・発展{grows}・新規{new}です。"
        )
    },
    purpose: "先の姿を早めに知り、いまの仕事で始められることを見つけるためのページです。昇任の基準や見込みを示すものではありません。",
    grades: "先の職位を選ぶ",
    all_grades: "ひとつ先の職位へ",
    continues: |n| format!("継続（{n}）"),
    continues_lead: |own| {
        format!("{own}でも求められている能力です。名前は同じでも、求められることは変わります。")
    },
    grows: |n| format!("発展（{n}）"),
    grows_lead: "いまの能力が育って、この能力になります。能力のつながりは、みちしるべの読み方です。",
    new: |n| format!("新規（{n}）"),
    new_lead: |own| format!("{own}の表にはなく、もとになる能力も見当たらないものです。"),
    grows_from: |names| format!("「{names}」から発展"),
    behaviour: "行動の例と場面",
    compare: "いまの職位の文と読み比べる",
    compare_with: |grade, name| format!("{grade}の「{name}」"),
    start: "いまから始めること",
    start_here: |name, step_up| format!("まず、いまの職位の「{name}」からです。{step_up}"),
    start_try: |behaviour| {
        format!(
            "いまの職位で求められることは、できています。次の行動を、いまの仕事で試してみましょう。「{behaviour}」"
        )
    },
    start_ask: |example| {
        format!(
            "いまの仕事では出会いにくい能力です。このような場面に同席できないか、相談してみましょう。たとえば、{example}"
        )
    },
    looked: |answer| format!("先に点検：{answer}"),
    look: |name| format!("「{name}」を先に点検する"),
    unmarked: |to| format!("{to}の表に○のない能力"),
    unmarked_lead: |own, to| {
        format!(
            "{own}では求められ、{to}の表には○がない能力です。○がないことは、必要ないという意味ではありません。"
        )
    },
    grows_into: |names| format!("「{names}」に発展"),
    top: |own| format!("{own}は、この職種でいちばん先の職位です。"),
    top_lead: "この先の表はありません。これまで身に付けたことを、続く人に手渡していくことも、これからの重点にできます。",
    unknown: "この職位は、いまの枠組みにありません。枠組みが変わったか、アドレスが途中で切れているかもしれません。",
    same: |own| format!("{own}は、いまの職位です。求められることは自己点検のカードで読めます。"),
    below: |to, own| {
        format!("{to}は、いまの職位（{own}）より前の職位です。求められることは能力一覧で読めます。")
    },
    elsewhere: |to| {
        format!("{to}は、あなたの職種の先にはない職位です。求められることは能力一覧で読めます。")
    },
    undefined: |to| format!("{to}に求められる能力は、いまの枠組みに書かれていません。"),
    to_next: "先の職位へ",
    to_result: "強みと伸びしろへ",
    card_back: |to| format!("{to}に求められること"),
    card_position: |nth, total| format!("{total}項目中の{nth}番目"),
    card_apart: |to| {
        format!("{to}の目で先に点検します。答えは、いまの職位の自己点検とは別に残ります。")
    },
    card_question: "いまの自分に、いちばん近いものはどれですか",
    card_unasked: |to| format!("この能力は、{to}の表にはありません。一覧から選び直してください。"),
    card_finish: |to| format!("{to}に求められることへ戻る"),
    knows_only: "やったことはありませんが、進め方や考え方は知っています。",
    other_scale: |answer, scale| {
        format!(
            "前に「{answer}」（{scale}）と答えています。選び直すと、いまの段階での答えになります。"
        )
    },
};
