//! 日本語, 点検の記録.

use super::history::{CompareWords, CourseWords, HistoryWords, RecordWords};
use crate::domain::compare::Change;
use crate::domain::snapshot::Tally;

/// 5項目中3項目が基準以上・段階で答えなかったもの1項目.
fn tally(t: &Tally) -> String {
    let mut parts = Vec::new();
    match t.asked {
        0 => {}
        n if t.off_scale == n => parts.push(format!("{n}項目とも、段階では答えていません")),
        n if t.unanswered == n => parts.push(format!("{n}項目とも、答えていません")),
        n if t.unmeasured == n => parts.push(format!("{n}項目とも、基準と比べられません")),
        n if t.met == n => parts.push(format!("{n}項目すべてが基準以上")),
        n => parts.push(format!("{n}項目中{}項目が基準以上", t.met)),
    }
    for (n, what) in [
        (t.off_scale, "段階で答えなかったもの"),
        (t.unanswered, "未回答"),
        (t.unmeasured, "基準と比べられないもの"),
    ] {
        if n > 0 && n < t.asked {
            parts.push(format!("{what}{n}項目"));
        }
    }
    if t.old > 0 {
        let besides = if parts.is_empty() { "" } else { "ほかに" };
        parts.push(format!("{besides}旧項目{}項目", t.old));
    }
    parts.join("・")
}

fn name(change: Change) -> &'static str {
    match change {
        Change::Up => "上がった",
        Change::Down => "下がった",
        Change::Otherwise => "答え方が変わった",
        Change::OtherScale => "尺度が違い比べられない",
        Change::Unchanged => "変わらない",
        Change::NewlyAsked => "新しく求められるようになった",
        Change::NoLongerAsked => "求められなくなった",
    }
}

fn sign(change: Change) -> &'static str {
    match change {
        Change::Up => "▲",
        Change::Down => "▼",
        Change::Otherwise => "◇",
        Change::OtherScale => "≠",
        Change::Unchanged => "＝",
        Change::NewlyAsked => "＋",
        Change::NoLongerAsked => "－",
    }
}

pub const HISTORY: HistoryWords = HistoryWords {
    lead: "自己点検を終えたときの姿を、その日のまま残したものです。あとから答えや定義が変わっても、記録は変わりません。",
    none: "まだ記録はありません。",
    none_how: "自己点検に答えたあと「この点検を記録に残す」を押すと、その日の答え・職位・答えた文がここに残ります。次の点検のあと、ふたつを比べられます。",
    none_go: "自己点検へ",
    only_one: "次の点検を記録に残すと、ふたつを比べたり、能力ごとの移り変わりを見たりできます。",
    all: |n| format!("記録（{n}件、新しい順）"),
    of: |city, edition| format!("{city}・定義の版 {edition}"),
    tally,
    back: "点検の記録へ",
    missing: "この記録は見つかりません",
    missing_lead: "消した記録か、別の端末にある記録かもしれません。別の端末の記録は、データ管理でファイルから読み込めます。",
    old: |answer| format!("{answer}（旧項目）"),
    printed: "本人の自己点検です。人事評価ではありません。",
    print: "A4に印刷する",
    print_hint: "選ばないかぎり、メモと覚え書きは印刷されません。",
    print_notes: "メモも印刷する",
    choose: "ふたつの記録を比べる",
    choose_lead: "どちらを先に選んでも、古いほうから新しいほうへの変化として並べます。",
    one: "比べる記録",
    other: "もうひとつの記録",
    choice: |on, grade| format!("{on}（{grade}）"),
    choose_go: "比べる",
    courses: CourseWords {
        title: "能力ごとの移り変わり",
        lead: "破線が基準です。職位や尺度が変わったところでは、同じ高さでも意味が違うため、線をつないでいません。",
        legend: &[
            "● 基準以上",
            "▲ あと一歩",
            "□ これから伸ばす",
            "◇ 段階で答えなかった",
            "未 未回答",
            "－ その回の点検になかった",
            "旧 旧項目",
            "※ 尺度が分からない",
        ],
        span: "図に出す期間",
        span_of: |from, to| format!("{from}から{to}"),
        chart: |ability| format!("{ability}の移り変わり（図）"),
        no_point: "段階での答えはありません。",
        one_point: |on, answer| format!("{on}は「{answer}」です。"),
        points: |[first, from], [last, to], n| {
            format!("{first}の「{from}」から、{last}の「{to}」まで、{n}回。")
        },
        since: |text| format!("職位か尺度が変わってからは、{text}"),
        not_here: |names| format!("図の期間の点検になかった能力：{names}"),
        table: "図と同じ内容の表（すべての記録）",
        col_ability: "能力",
        not_asked: "点検になし",
        sign_not_asked: "－",
        sign_off_scale: "◇",
        sign_unanswered: "未",
        sign_old: "旧",
        sign_unmeasured: "※",
    },
    record: RecordWords {
        fixed: "覚え書きのほかは、点検を終えた日のまま変わりません。",
        answers: "能力ごとの答え",
        indicators: "行動の例",
        note: "メモ",
        old_lead: "この日にはもう表になかった項目です。答えたときの文のまま残しています。",
        old_heading: "旧項目",
        scale: |name, threshold| format!("尺度：{name}。基準は「{threshold}」です。"),
        remark: "覚え書き（自由記入）",
        remark_short: "覚え書き",
        remark_hint: "この点検のあとに気付いたことや、面談で話したことを書き足せます。書いたそばから保存されます。",
        compare: "ひとつ前の記録と比べる",
        remove: "この記録を消す",
        remove_lead: "消すと、比較と移り変わりからもなくなります。",
        remove_ask: "消す手続きに進む",
        remove_title: |title| format!("「{title}」を消しますか"),
        remove_what: |answers, notes, has_remark| {
            let mut what = format!("答え{answers}件");
            if notes > 0 {
                what += &format!("、メモ{notes}件");
            }
            if has_remark {
                what += "、覚え書き";
            }
            format!("{what}が消えます。")
        },
        remove_stays: "いまの自己点検と、ほかの記録は消えません。消したあとは点検の記録の一覧に移り、そこにいるあいだは「元に戻す」で戻せます。",
        remove_go: "この記録を消す",
        cancel: "やめる",
    },
    compare: CompareWords {
        same: "同じ記録がふたつ選ばれています。違う記録を選んでください。",
        swapped: "古いほうの記録を先にして並べました。",
        between: |before, after| format!("{before}から、{after}への変化です。"),
        summary: |counts| {
            let parts: Vec<_> = counts
                .iter()
                .map(|(change, n)| format!("{}もの{n}項目", name(*change)))
                .collect();
            format!("{}です。", parts.join("、"))
        },
        nothing: "比べる項目がありません。",
        other_city: "市町村が違うため、同じ名前の能力だけを並べています。",
        other_grade: "職位が違うため、同じ能力でも求められる文が違います。下がったように見えても、求められることが増えた場合があります。",
        other_edition: |before, after| format!("定義の版が違います（{before} → {after}）。"),
        sign,
        name,
        group: |change, n| format!("{} {}（{n}項目）", sign(change), name(change)),
        hint: |change| match change {
            Change::Otherwise => {
                "どちらか一方が、段階での答えではありません。不足という意味ではありません。"
            }
            Change::OtherScale => {
                "段階の付け方が違い、基準のどちら側かは同じです。上がったか下がったかは言えません。"
            }
            Change::NoLongerAsked => {
                "新しいほうの表にない項目です。必要ないという意味ではありません。"
            }
            _ => "",
        },
        step: |before, after| format!("{before} → {after}"),
        absent: "点検になし",
        reworded: "文言が変わりました",
        reworded_grade: "職位が違うため、文言が変わりました",
        note_of: |on| format!("{on}のメモ"),
        words_of: |on| format!("{on}の文"),
        table: "同じ内容の表",
        col_ability: "能力",
        col_change: "変化",
    },
};
