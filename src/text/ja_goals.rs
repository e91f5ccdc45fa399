//! 日本語, 目標に書く研修 and 研修の記録.

use super::goals::{GoalWords, GoalsWords, RecordWords};
use super::ja_sums::{hours, yen};
use super::ja_voice;
use crate::domain::training::Form;
use crate::domain::training::enrolment::State;

pub const GOALS: GoalsWords = GoalsWords {
    back: |year| format!("{year}年度の学びの計画"),
    to_catalogue: "研修を探す",
    form: |form| match form {
        Form::Course => "研修",
        Form::Dispatch => "派遣研修",
        Form::Ojt => "職場での学び（OJT）",
        Form::Correspondence => "通信教育",
        Form::ELearning => "eラーニング",
        Form::Qualification => "資格",
        Form::Group => "自主研究・勉強会",
        Form::Talk => "講演・報告会",
    },
    state: |state| match state {
        State::Wish => "希望",
        State::Applied => "申込済み",
        State::Attending => "受講中",
        State::Done => "修了",
        State::Dropped => "見送り",
    },
    untitled: "名前のない研修",
    print: "A4に印刷する",
    goal: GoalWords {
        lead: "その年に受ける研修を、評価の目標に書ける文にします。どの研修か、なぜ受けるのか、何が変わるのか、の3つです。",
        asked_by: |city, title, section| {
            format!(
                "{city}の「{title}」（{section}）は、業績評価に参加する人材育成プログラムを書くこととしています。様式は示していないため、3つの書き分けはみちしるべの読み方です。"
            )
        },
        asked_elsewhere: |city| {
            format!(
                "この書き方は、安中市の方針（業績評価に参加する人材育成プログラムを書く）にならった、みちしるべの形です。{city}の方針が求めているものではありません。使うかどうかは、職場の様式に合わせて決めてください。"
            )
        },
        empty: |year| format!("{year}年度の研修は、まだ計画にありません。"),
        empty_go: "計画に入れると、ここで目標の文にできます。",
        choose: "目標に書く研修",
        choose_lead: "全部でなくてかまいません。仕事の目標と結びつくものを選びます。",
        one: |title, state| format!("{title}（{state}）"),
        wording: "文を整える",
        wording_lead: "空のままなら、計画に書いたことから文を作ります。自分の言葉で書くと、そちらが使われます。",
        why: "なぜ受けるのか",
        why_hint: |made| format!("空のままなら：{made}"),
        different: "何が変わるのか",
        different_hint: |made| format!("空のままなら：{made}"),
        hint_of: |ability, sign| format!("{ability}：{sign}"),
        hints: "変わったことに気づく手がかり（いまの職位の行動例）",
        whole: "できあがった文",
        whole_lead: "目標の様式に写して使います。印刷もできます。",
        text: "目標に書く研修の文",
        none_chosen: "目標に書く研修を選ぶと、ここに文ができます。",
        select: "文を全部選ぶ",
        selected: "文を選びました。コピーして使えます。",
        letters: |n| format!("{n}字（空白と改行を除く）"),
        not_appraisal: "本人の下書きです。人事評価の結果ではありません。",
        which: |is_done, form, what| {
            let (will, did) = match form {
                Form::Qualification => ("の取得を目指します", "を取得しました"),
                Form::Correspondence | Form::ELearning => ("を受けます", "を受けました"),
                Form::Ojt => ("に取り組みます", "に取り組みました"),
                Form::Course | Form::Dispatch | Form::Group | Form::Talk => {
                    ("に参加します", "に参加しました")
                }
            };
            format!("{what}{}。", if is_done { did } else { will })
        },
        which_on: |title, day| format!("{day}の「{title}」"),
        which_named: |title| format!("「{title}」"),
        why_own: ja_voice::reason,
        why_abilities: |names| format!("{names}を伸ばすためです。"),
        why_required_for: |names| {
            format!("職位で必ず受ける研修です。{names}を伸ばす機会にします。")
        },
        why_required: "職位で必ず受ける研修です。",
        why_untold: "（なぜ受けるのかは、まだ書いていません）",
        different_own: ja_voice::different,
        different_differently: ja_voice::different,
        different_want: ja_voice::want,
        different_untold: "（何が変わるのかは、まだ書いていません）",
        by_look_back: |day| format!("終わってから3か月後の{day}ごろに、変わったことを確かめます。"),
        by_year_end: |day| format!("日程は未定です。{day}までに、変わったことを確かめます。"),
        label_which: "研修",
        label_why: "理由",
        label_different: "変わること",
        label_by: "確かめる時期",
        and: "・",
    },
    record: RecordWords {
        lead: "その年に受けた研修の記録です。載せるものは、ここで選べます。外したものは印刷されません。",
        empty: |year| format!("{year}年度に修了した研修は、まだありません。"),
        empty_open: "受講中や申込済みの研修は、下で選ぶと載せられます。",
        empty_go: "学びの計画を見る",
        name: "名前",
        as_of: |who, day| format!("{who}　{day}現在"),
        what: "載せる内容",
        what_lead: "研修の名前と日は、いつも載ります。能力の印、満足度、メモは載りません。",
        minutes: "時間",
        money: "費用と助成",
        learned: "学んだこと",
        shared: "職場還元をした日と相手",
        kept_up: "その後、続けていること",
        open: "まだ終わっていない研修も載せる",
        which: "載せる研修",
        which_lead: "チェックを外した研修は、この記録に載りません。次に開いたときも外れたままです。",
        all_left_out: "載せる研修がありません。上で選ぶと、ここに並びます。",
        table: |year| format!("{year}年度に受けた研修"),
        col_when: "日",
        col_title: "研修",
        col_form: "学びの形",
        col_state: "状況",
        col_minutes: "時間",
        col_yen: "費用",
        col_subsidy: "助成",
        col_own: "自己負担",
        span: |from, to| format!("{from}から{to}"),
        unknown: "書いていません",
        time: |minutes| hours(minutes.into()),
        yen,
        count: |n| format!("{n}件の研修です。"),
        sum_minutes: |time| format!("時間は合わせて{time}です。"),
        sum_yen: |yen| format!("費用は合わせて{yen}です。"),
        sum_own: |yen| format!("うち自己負担は{yen}です。"),
        untold: |n| format!("（書いていない{n}件を除く）"),
        no_subsidy: "助成を書いていない研修は、助成がないものとして自己負担を出しています。",
        came_of: "学んだことと、その後",
        shared_on: |day| format!("{day}に伝えました"),
        shared_to: |day, to| format!("{day}に、{to}に伝えました"),
        label_learned: "学んだこと",
        label_shared: "職場還元",
        label_kept_up: "その後",
        not_appraisal: "本人が付けた記録です。人事評価ではありません。",
    },
};
