//! 日本語, 受講の前, 受講のあと, 職場還元, 3か月後 and 学びで変わったこと.

use super::learning::{
    AfterWords, BeforeWords, ChangeWords, LaterWords, LearningWords, MarkingWords, SharingWords,
};
use crate::domain::training::changes::{Reading, Shift};
use crate::domain::training::handout::Part;
use crate::domain::training::marks::Look;
use crate::domain::training::steps::Step;

pub const LEARNING: LearningWords = LearningWords {
    back: |title| format!("「{title}」の計画と記録"),
    back_to_training: "研修",
    untitled: "名前のない研修",
    missing: "この研修は、この端末の手帳にありません。外したか、別の端末で書いたのかもしれません。",
    missing_go: "学びの歩みを見る",
    steps: "学びの流れ",
    step: |step| match step {
        Step::Before => "受講の前に",
        Step::After => "受講のあとに",
        Step::Sharing => "職場還元",
        Step::Later => "3か月後",
    },
    at_open: "まだ書いていません",
    at_written: "書いています",
    at_done: |day| format!("{day}に済み"),
    at_from: |day| format!("{day}から"),
    at_waits: "修了の3か月後から",
    next: |step| format!("次へ：{step}"),
    marking: MarkingWords {
        of_grade: |grade, statement| format!("{grade}に求められること：{statement}"),
        question: |look| match look {
            Look::Before => "いまの自分に近いもの",
            Look::Then => "受講前の自分（いまの目で見て）",
            Look::Now => "いまの自分",
        },
        take_back_of: |ability, look| match look {
            Look::Before => format!("「{ability}」を未回答に戻す"),
            Look::Then => format!("「{ability}」の受講前の自分を未回答に戻す"),
            Look::Now => format!("「{ability}」のいまの自分を未回答に戻す"),
        },
        take_back: "未回答に戻す",
        no_abilities: "この研修には、ねらいの能力がまだ付いていません。付けると、受講の前と3か月後に、その能力についての自分の見え方を書き留められます。",
        no_abilities_go: "ねらいの能力を付ける",
        kept_scale: |kept, now| {
            format!(
                "いまの設定は「{now}」ですが、この研修では、はじめに使った「{kept}」のままたずねます。前の答えと同じものさしで見るためです。"
            )
        },
        offer: |answer| format!("自己点検の答えは「{answer}」です。"),
        offer_read: |answer, here| {
            format!("自己点検の答えは「{answer}」です。ここでは「{here}」にあたります。")
        },
        offer_other: |answer| {
            format!(
                "自己点検の答えは「{answer}」です。段階の答えではないので、ここでは選び直してください。"
            )
        },
        offer_go: "この答えから始める",
        offer_go_of: |ability| format!("「{ability}」は、この答えから始める"),
    },
    before: BeforeWords {
        lead: "受ける前に、行き先と、いまいる場所を書き留めます。あとで自分が読み返すためのもので、だれにも渡りません。",
        want: "できるようになりたいこと",
        want_hint: "受けたあと、仕事のどの場面で何ができていたらよいかを、自分の言葉で書きます。ひとつで十分です。",
        marks: "いまの自分",
        marks_lead: "この研修がねらう能力について、最近の自分にいちばん近いものを選びます。選ばない能力があってもかまいません。",
        over: "受講が終わったので、受講前の印は付けられません。受講前の自分をどう見るかは、3か月後のページでたずねます。",
        over_covered: "受講前に答えました。3か月後の答えがそろうまで伏せておきます。先に見ると、答えが引きずられるためです。",
        over_blank: "受講前の印はありません。",
        unmarked: "受講前には答えていません。",
        marked: |answer| format!("受講前の答え：{answer}"),
    },
    after: AfterWords {
        lead: "覚えているうちに、短く書いておきます。全部を埋めなくてもかまいません。",
        not_done: "この研修はまだ修了になっていません。受け終えていれば、ここで修了にできます。3か月後のふり返りは、修了の日から数えます。",
        not_done_go: "修了にする",
        dropped: "この研修は見送りになっています。書いたものは残っています。",
        done: |day| format!("{day}に修了しました。"),
        learned: "学んだこと",
        learned_hint: "いちばん残ったことから、2つか3つ。職場還元の一枚にも載ります。",
        satisfaction: "受けてみて、どうでしたか",
        satisfaction_hint: "自分のための記録です。職場還元の一枚や年度の記録には載りません。",
        degrees: [
            "物足りない",
            "少し物足りない",
            "どちらともいえない",
            "よい",
            "とてもよい",
        ],
        take_back: "未回答に戻す",
        differently: "これから変えること、ひとつ",
        differently_hint: "明日からの仕事で、やり方を変えることをひとつだけ決めます。職場還元の一枚にも載ります。",
        want: "受ける前に書いたこと",
    },
    sharing: SharingWords {
        lead: "学んだことを職場に持ち帰ります。書いたことから、配れる一枚ができます。",
        when: "いつ、だれに",
        on: "伝える日",
        on_hint: "朝礼や係の打ち合わせなど。決まっていなければ空のままにします。",
        to: "伝える相手",
        to_hint: "例：係の全員、課の若手",
        points: "職場で使えること",
        points_hint: "1行に1つずつ書くと、箇条書きになります。3つまでが読みやすい目安です。",
        ask: "職場へのお願い",
        ask_hint: "試してみたいこと、手を貸してほしいこと。なければ空のままにします。",
        done: "伝えた日",
        done_hint: "済んだら入れます。入れた日が記録に残ります。",
        paper: "配る一枚",
        paper_lead: "このまま1枚に印刷されます。能力の印、満足度、メモ、費用は載りません。",
        paper_empty: "まだ載せるものがありません。「職場で使えること」か、受講のあとの「学んだこと」を書くと、ここに一枚ができます。",
        to_after: "受講のあとのページで書く",
        long: "文章が長めで、1枚に収まらないかもしれません。印刷の画面で枚数を確かめてください。",
        print: "A4に印刷する",
        label: "研修で学んだことの共有",
        title: |title| format!("「{title}」で学んだこと"),
        taken: "受講した日",
        span: |from, to| format!("{from}から{to}"),
        told: "伝える日",
        audience: "相手",
        name: "伝える人",
        part: |part| match part {
            Part::Learned => "学んだこと",
            Part::Points => "職場で使えること",
            Part::Differently => "私がこれから変えること",
            Part::Ask => "職場へのお願い",
        },
    },
    later: LaterWords {
        lead: "しばらく仕事をしてから、もう一度自分を見ます。正しい答えはありません。受講前の見え方が変わっていても、かまいません。",
        not_done: "この研修はまだ修了になっていません。修了にすると、その3か月後からここで振り返れます。",
        to_after: "受講のあとのページへ",
        dropped: "この研修は見送りになっています。受けたときに、3か月後から振り返れます。",
        early: |day| format!("{day}から、ここで振り返ります。"),
        early_why: "仕事で使う時間をとってから見るほうが、変わったことがよく分かります。それより前に書いておくこともできます。",
        early_go: "それより前に書く",
        kept_up: "その後、どうなりましたか",
        kept_up_hint: "続いていること、形を変えたこと、やめたこと。どれも記録になります。",
        promised: "変えると決めたこと",
        marks: "受講前の自分と、いまの自分",
        marks_lead: "2つとも、いまの目で選びます。受講前に付けた印は、2つとも答えたあとに並べて見せます。",
        both: "もう一方も答えると、受講前に付けた印と並べて見られます。",
        earlier: |answer, day| format!("受講前に付けた印：{answer}（{day}）"),
        earlier_blank: "受講前には印を付けていません。",
        to_change: "学びで変わったことを見る",
    },
    change: ChangeWords {
        lead: |courses, abilities| match abilities {
            0 => format!("{courses}つの研修について、その後を書いています。"),
            abilities => {
                format!("{courses}つの研修のあとに、{abilities}つの能力を見直しました。")
            }
        },
        lead_words: "自分の見え方の移り変わりです。成績ではなく、下がって見えることにも理由があります。",
        empty: "まだ見直した能力はありません。",
        empty_how: "研修の修了から3か月たつと、受講前の自分といまの自分をたずねます。答えると、変わったことがここに並びます。",
        to_years: "学びの歩みを見る",
        due: "これから振り返る研修",
        due_from: |day| format!("{day}から"),
        due_now: "いま振り返れます",
        by_time: "研修ごとに",
        by_ability: "能力ごとの移り変わり",
        by_ability_lead: "ひとつの研修につき、受講前に付けた印、あとから見た受講前、いま、の順に並びます。点線は基準です。縦の線をはさんで、別の研修です。",
        reading: |reading| match reading {
            Reading::Grew => "できることが増えました。",
            Reading::Shifted => "立つ場所は同じで、受講前の見え方が変わりました。",
            Reading::Both => "受講前の見え方が変わり、できることも増えました。",
            Reading::Unchanged => "変わっていません。保っていることも、ひとつの結果です。",
            Reading::Smaller => {
                "いまのほうが、手前に見えています。求めるものが大きくなったり、仕事が変わったりすると、こう見えることがあります。"
            }
        },
        shift: |shift| match shift {
            Shift::Unknown => "受講前の印がないので、見え方の変化は分かりません。",
            Shift::Same => "",
            Shift::Lower => {
                "受講前の自分を、当時より手前に見ています。知ったぶん、先が見えるようになると起こることです。"
            }
            Shift::Higher => {
                "受講前の自分を、当時より先に見ています。思っていたより、できていたのかもしれません。"
            }
        },
        unread: "片方だけ答えています。",
        met: |(then, of_then), (now, of_now)| {
            format!(
                "基準に届いていたのは、受講前（あとから見て）{of_then}項目中{then}項目、いま{of_now}項目中{now}項目です。"
            )
        },
        looked_back: |day| format!("{day}に振り返りました"),
        promised: "変えると決めたこと",
        kept_up: "その後",
        chart: |ability| format!("{ability}の移り変わり。同じ内容が下の表にあります。"),
        chart_note: "数字はものさしの段階です。",
        chart_newest: |n| format!("図は新しい{n}つの研修です。すべては下の表にあります。"),
        sign_blank: "—",
        table: "能力と研修ごとの3つの見え方",
        col_ability: "能力",
        col_course: "研修",
        col_look: |look| match look {
            Look::Before => "受講前に付けた印",
            Look::Then => "受講前（あとから見て）",
            Look::Now => "いま",
        },
        col_reading: "読み方",
        blank: "答えていません",
        scale: |name, threshold| format!("ものさし「{name}」、基準は「{threshold}」"),
    },
};
