//! 日本語, 学びの計画, by year and one by one.

use super::ja_sums::{hours, yen};
use super::study::*;
use crate::domain::training::application::Missing;
use crate::domain::training::dated::Mark;
use crate::domain::training::due::What;
use crate::domain::training::enrolment::State;

pub const STUDY: StudyWords = StudyWords {
    say: SayWords {
        hours,
        yen,
        year: |year| format!("{year}年度"),
        days: |from, to| match from == to {
            true => from.into(),
            false => format!("{from}から{to}まで"),
        },
        state: |state| match state {
            State::Wish => "希望",
            State::Applied => "申込",
            State::Attending => "受講",
            State::Done => "修了",
            State::Dropped => "見送り",
        },
        due: |what| match what {
            What::Apply => "申込期限",
            What::Attend => "始まる日",
            What::Finish => "最後の日",
            What::Write => "学びを書いておく目安の日",
            What::Share => "職場還元の日",
            What::Rate => "3か月後に自分を見てみる日",
            What::Renew => "有効期限",
        },
        late: "過ぎています",
        required: "必修",
        untitled: "（名前のない研修）",
        no_days: "日にちはまだ分かりません",
        partly: |sum, unknown| format!("{sum}（ほかに、分からないもの{unknown}件）"),
        untold: |unknown| format!("分かりません（{unknown}件）"),
    },
    year: YearWords {
        ways: "ほかの年度と、この年度の紙",
        before: |year| format!("{year}年度へ"),
        after: |year| format!("{year}年度へ"),
        years: "学びの歩み（年度ごと）",
        goals: "目標に書く研修",
        record: "研修の記録（印刷用）",
        lead: |planned, done| match (planned, done) {
            (0, done) => format!("{done}件を修了しました。"),
            (planned, 0) => format!("{planned}件を予定しています。"),
            (planned, done) => {
                format!("{planned}件を予定していて、{done}件を修了しました。")
            }
        },
        none: "この年度には、まだ何も入っていません。研修を探すか、提案を見るところから始められます。急がなくてかまいません。",
        find: "研修を探す",
        suggest: "あなたへの提案",
        own: "自分で加えた研修",
        next: "これからの日",
        no_next: "決まっている日は、いまありません。",
        more: |n| format!("ほかに{n}件を見る"),
        next_of: |what, title| format!("{what}：{title}"),
        own_share: |yen| format!("自分で払う額 {yen}"),
        expires: |day| format!("{day}まで有効"),
        sums: "時間とお金",
        sums_name: |year| format!("{year}年度の時間とお金"),
        sums_head: ["項目", "これから", "修了", "合わせて"],
        count: "件数",
        minutes: "時間",
        yen: "かかる費用",
        subsidy: "助成など",
        own_yen: "自分で払う額",
        sums_note: "見送ったものは入れていません。分からないものは0とせず、件数で示しています。助成が分からないあいだは、自分で払う額は「多くてこの額」です。",
        said_hours: |hours| format!("この年度に使うと決めた時間：{hours}"),
        said_yen: |yen| format!("この年度に自分で払うと決めた額：{yen}"),
        said_none: "この年度に使える時間やお金は、「あなたへの提案」で決めておけます。",
    },
    worth: WorthWords {
        heading: "考えておくとよいこと",
        lead: "重なりに気づいたところだけを並べています。そのままで差し支えないことも、よくあります。",
        none: "重なりは見つかりません（分かっている日にちと、選んだ将来の案の範囲で）。",
        evaluation: |title, month, steps| {
            format!("「{title}」のある{month}月には、評価の流れで次のことがあります：{steps}")
        },
        step: |step, due| match due {
            "" => step.into(),
            due => format!("{step}（{due}）"),
        },
        moved: |title, place| match place {
            "" => format!(
                "「{title}」のころには、選んだ案では別の職場にいます。そこでも使うものか、時期を早めるかを考えられます。"
            ),
            place => format!(
                "「{title}」のころには、選んだ案では{place}にいます。そこでも使うものか、時期を早めるかを考えられます。"
            ),
        },
        leave: |title, planned| match planned {
            true => format!("「{title}」のころは、選んだ案では休業の時期です。"),
            false => format!("「{title}」のころは、経歴では休業の時期です。"),
        },
        study: |title, planned| match planned {
            true => format!(
                "「{title}」のころは、選んだ案では修学の時期です。時間を分け合えるかを確かめられます。"
            ),
            false => format!(
                "「{title}」のころは、経歴では修学の時期です。時間を分け合えるかを確かめられます。"
            ),
        },
        dispatch: |title, planned| match planned {
            true => format!(
                "「{title}」のころは、選んだ案では派遣の時期です。派遣先から受けられるかを確かめられます。"
            ),
            false => format!(
                "「{title}」のころは、経歴では派遣の時期です。派遣先から受けられるかを確かめられます。"
            ),
        },
        overlap: |one, other| format!("「{one}」と「{other}」は、日にちが重なっています。"),
        own_plan: "もとにしたもの：選んだ将来の案",
        own_posts: "もとにしたもの：これまでの経歴",
        own_days: "もとにしたもの：書いた日にち",
        reading: "月の範囲は、みちしるべが文書の言葉から読み取ったものです。",
        over_hours: |said, known| {
            format!("時間の合計は{known}で、使うと決めた{said}を超えています。")
        },
        over_assumed: |said, known, unknown, assumed| {
            format!(
                "分かっている時間の合計は{known}です。時間の分からない{unknown}件を1件{assumed}とみると、使うと決めた{said}を超えます。"
            )
        },
        over_yen: |said, known| {
            format!("自分で払う額の合計は{known}で、決めた{said}を超えています。")
        },
        own_year: "もとにしたもの：この年度に使うと決めた時間とお金",
    },
    file: FileWords {
        heading: "ほかの予定表に入れる",
        lead: "申込期限、研修の日、職場還元の日、3か月後に自分を見てみる日、有効期限を、予定表のファイル（.ics）に書き出します。OutlookやGoogleカレンダーなどで読み込めます。",
        holds: |n| format!("入るのは{n}件で、次の名前と日にちだけです。通知は付けません。"),
        empty: "いまは、入れる日がありません。日にちを書くと、ここから書き出せます。",
        protection: "書き出したファイルと、読み込んだ先の予定表は、この手帳では守れません。予定を職場で共有しているときは、名前が見えてかまわないかを確かめてください。",
        show: "入るものを見る",
        go: ".icsに書き出す",
        title: |mark, title, is_wish| match (mark, is_wish) {
            (Mark::Apply, _) => format!("申込期限：{title}"),
            (Mark::Days, true) => format!("{title}（希望）"),
            (Mark::Days, false) => title.into(),
            (Mark::Begins, true) => format!("始まる日：{title}（希望）"),
            (Mark::Begins, false) => format!("始まる日：{title}"),
            (Mark::Ends, true) => format!("終わる日：{title}（希望）"),
            (Mark::Ends, false) => format!("終わる日：{title}"),
            (Mark::Share, _) => format!("職場還元：{title}"),
            (Mark::Rate, _) => format!("3か月後の自分：{title}"),
            (Mark::Renew, _) => format!("有効期限：{title}"),
        },
    },
    years: YearsWords {
        lead: "年度ごとの、学びの時間とお金です。多い少ないを比べるためではなく、歩みを振り返るためのものです。",
        name: "年度ごとの学び",
        head: [
            "年度",
            "修了",
            "これから",
            "修了した時間",
            "かかった費用",
            "助成など",
            "自分で払った額",
        ],
        note: "時間とお金は、修了したものの合計です。分からないものは0とせず、件数で示しています。",
        none: "まだ計画も記録もありません。前の年度に受けた研修も、年度を選んで書いておけます。",
        by_hours: "修了した時間",
        by_hours_lead: "時間の分かっているものだけの合計です。数字は上の表と同じです。",
    },
    one: OneWords {
        to_year: |year| format!("{year}年度の学びの計画"),
        unknown: "この計画は、この手帳にはありません。別の画面で消したか、別の手帳のものかもしれません。",
        gone: "この計画は消えました。このページにいるあいだは「元に戻す」で取り消せます。",
        kept: "書いたそばから保存されます。",
        next: "これからの日",
        no_next: "決まっている日は、いまありません。",
        course: "研修の案内を見る",
        loop_heading: "学びを生かす",
        before: "受講の前に",
        before_open: "できるようになりたいことを、ひと言書いておけます。",
        before_done: "できるようになりたいことを書いてあります。",
        after: "受講のあとに",
        after_early: "修了したら、学んだことを書けます。",
        after_open: "学んだことは、まだ書いていません。",
        after_done: |day| format!("{day}に書きました。"),
        sharing: "職場還元",
        sharing_open: "いつ、だれに伝えるかを決めておけます。",
        sharing_planned: |day| format!("{day}の予定です。"),
        sharing_done: |day| format!("{day}に伝えました。"),
        later: "3か月後の自分",
        later_none: "能力を選ぶと、3か月後に自分を見てみることができます。",
        later_early: "修了から3か月たったら、同じ能力を見てみます。",
        later_from: |day| format!("{day}が目安です。"),
        later_done: |day| format!("{day}に見てみました。"),
    },
    state: StateWords {
        heading: "いまの段階",
        now: "いま",
        on: |day| format!("{day}から"),
        go: |state| match state {
            State::Wish => "希望に戻す",
            State::Applied => "申し込んだ",
            State::Attending => "受講を始めた",
            State::Done => "修了した",
            State::Dropped => "見送る",
        },
        others: "ほかの段階にする",
        other: |label| format!("「{label}」にする"),
        went: |state, title| match state {
            State::Wish => format!("「{title}」を希望に戻しました。"),
            State::Applied => format!("「{title}」を申込にしました。"),
            State::Attending => format!("「{title}」を受講にしました。"),
            State::Done => format!("「{title}」を修了にしました。"),
            State::Dropped => format!("「{title}」を見送りにしました。"),
        },
        dropped: "見送りにしています。書いたことは残っていて、いつでも戻せます。",
        finish: |day| {
            format!("最後の日（{day}）が過ぎました。受け終えていたら「修了した」を押してください。")
        },
    },
    facts: FactsWords {
        heading: "日にちと時間",
        title: "研修の名前",
        title_hint: "",
        form: "学びの形",
        apply_by: "申込期限",
        from: "始まる日",
        to: "終わる日",
        to_hint: "1日だけのときは、空けておいてかまいません。",
        reversed: "終わる日が、始まる日より前になっています。",
        minutes: "かかる時間",
        minutes_hint: "例：7時間45分、7.5、90分、2日。数字だけなら時間として読みます。",
        read_as: |text| format!("{text}として数えます。"),
        unread: "数字として読めないので、分からないものとして数えます。書いたものは、そのまま残してあります。",
        year: "どの年度の計画か",
        moved: |year| format!("{year}年度の計画に移しました。"),
        expires: "有効期限",
        expires_hint: "資格や、定期的に受け直す研修のときに書きます。",
        renew: |years, day| {
            format!(
                "案内では{years}年ごとに受け直すことになっています。修了の日から数えると{day}です。"
            )
        },
        renew_go: "この日を有効期限にする",
        again: "もう一度受ける計画を立てる",
        again_lead: "有効期限が近づいています。同じ研修をもう一度受ける計画を、今年度の希望として立てられます。",
        again_done: "もう一度受ける計画を、今年度の希望に加えました。",
        note: "メモ",
        note_hint: "会場、持ち物、問い合わせ先など。",
        abilities: "伸ばしたい能力",
        abilities_lead: "この研修で伸ばしたい能力を選びます。3か月後に、同じ能力を見てみます。",
        abilities_other: "いまの職位の能力のほかに選んであるもの",
    },
    money: MoneyWords {
        heading: "費用と制度",
        yen: "かかる費用（円）",
        yen_hint: "助成を受ける前の額です。例：3000、1万5千円、無料",
        subsidy: "助成などで戻る額（円）",
        subsidy_hint: "役所などが払う分です。ないときは0、決まっていないときは空けておきます。",
        own: |yen| format!("自分で払う額：{yen}"),
        own_before: |yen| format!("自分で払う額：多くて{yen}（助成の額は、まだ分かりません）"),
        own_unknown: "自分で払う額：費用が分からないので、まだ出せません。",
        scheme: "使う制度",
        scheme_said: "この学びの形に使えると、資料にある制度です。",
        scheme_read: "どの学びに使えるかは資料に書かれていません。学びに関わる制度を並べています（みちしるべの読み方）。",
        scheme_none: "選んでいない",
        no_schemes: "この学びの形に使えると資料にある制度はありません。ほかの制度を使うときは、名前を書いておけます。",
        scheme_free: "一覧にない制度の名前",
        scheme_free_hint: "",
        amount: |text| format!("額：{text}"),
        amount_none: "額は資料に書かれていません。",
        how: "使うには",
        facts: "資料にあること",
        all: "学びを支える制度をすべて見る",
    },
    draft: DraftWords {
        heading: "申込みに書くこと",
        lead: "この手帳に書いてあることから、下書きを作りました。自分の言葉に直して使ってください。",
        own: "申込みに書く文",
        own_hint: "ここに書いたものが、申込みの文になります。下書きは書きかえません。",
        draft: "下書き",
        take: "下書きを写す",
        taken: "下書きを「申込みに書く文」に写しました。",
        lacks: "書いておくと、下書きに入ります：",
        missing: |what| match what {
            Missing::Want => "できるようになりたいこと",
            Missing::Abilities => "伸ばしたい能力",
            Missing::Days => "日にち",
            Missing::Minutes => "かかる時間",
            Missing::Yen => "費用",
        },
        opening: |title, form| format!("「{title}」（{form}）の受講を希望します。"),
        want: |text| format!("できるようになりたいこと：{text}"),
        abilities: |text| format!("伸ばしたい能力：{text}"),
        focus: |title, what| format!("いま取り組んでいること（{title}）：{what}"),
        why: |text| format!("選んだ理由：{text}"),
        different: |text| format!("受講して変えること：{text}"),
        days: |text| format!("期間：{text}"),
        minutes: |text| format!("時間：{text}"),
        yen: |text| format!("費用：{text}"),
        shared: |yen, subsidy, own| format!("費用：{yen}（助成など {subsidy}、自己負担 {own}）"),
        scheme: |text| format!("使いたい制度：{text}"),
    },
    leave: LeaveWords {
        remove: "この計画を消す",
        ask: |title| format!("「{title}」の計画と記録を消しますか"),
        lead: "受講の前後に書いたことも消えます。消したあと、次のページにいるあいだは「元に戻す」で取り消せます。受けないことにしただけなら「見送る」を使います。",
        sure: "消す",
        not: "やめる",
    },
};
