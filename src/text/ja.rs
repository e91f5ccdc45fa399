//! 日本語. です・ます; everything is 自己点検, never 人事評価.

use super::*;
use crate::domain::item::Kind;
use crate::domain::notebook::Counts;

/// 回答6件・メモ2件・仕事メモ3件: what there is none of is left out, as long as there is something.
pub(super) fn counted(counts: &Counts) -> String {
    let only_sheets = Counts {
        sheets: counts.sheets,
        answers: counts.answers,
        notes: counts.notes,
        ..Counts::default()
    };
    let mut text = if counts.sheets > 0 || *counts == only_sheets {
        format!("回答{}件・メモ{}件", counts.answers, counts.notes)
    } else {
        String::new()
    };
    for (what, n) in [
        ("関心のある制度", counts.interests),
        ("点検の記録", counts.snapshots),
        ("仕事メモ", counts.work_notes),
        ("重点", counts.focuses),
        ("ほかの人の目の用紙", counts.papers),
        ("経歴と将来の案", counts.careers),
        ("研修の計画と記録", counts.trainings),
    ] {
        if n > 0 {
            let dot = if text.is_empty() { "" } else { "・" };
            text += &format!("{dot}{what}{n}件");
        }
    }
    text
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Snapshot => "点検の記録",
        Kind::Note => "仕事メモ",
        Kind::Focus => "重点",
        Kind::Request => "見てもらう用紙",
        Kind::Review => "頼まれた点検",
        Kind::Post => "経歴",
        Kind::Life => "生活の時期",
        Kind::Plan => "これからの案",
        Kind::Person => "経歴の設定",
        Kind::Enrolment => "研修の計画と記録",
        Kind::OwnCourse => "自分で加えた研修",
        Kind::StudyYear => "学びに使える時間とお金",
    }
}

pub const JA: Words = Words {
    app: App {
        unanswered: "未回答",
        not_chosen: "まだ選んでいません",
        knows_only: "経験はないが知識はある",
        change: "変える",
        set_up_go: "質問に答える",
        step: |n| format!("質問 {n}／3"),
        name: "みちしるべ",
        skip: "本文へ移動",
        navigation: "主な画面",
        undo: "元に戻す",
        redo: "やり直す",
        private: "書いたことは、この端末の中だけに保存され、どこにも送られません。",
        not_appraisal: "あなた自身の自己点検の手帳です。人事評価ではありません。",
        footer_links: "案内",
        licences: "ライセンス",
    },
    titles: Titles {
        changes: "定義の変更",
        focus: "重点",
        interview: "面談シート",
        notes: "仕事メモ",
        notes_for: |title| format!("{title}の仕事メモ"),
        note: "仕事メモを直す",
        history: "点検の記録",
        record: |on, grade| format!("{on}の点検（{grade}）"),
        compare: |before, after| format!("{before}と{after}の比較"),
        career: "キャリア",
        posts: "これまでの経歴",
        post: "経歴を直す",
        life: "生活の時期",
        horizon: "定年までの見通し",
        plans: "これからの案",
        planned: "案の職場を考える",
        compare_plans: "案の比較",
        wish: "希望を言葉に",
        advice: "異動の考え方と経歴",
        tracks: "進む道の比べ方",
        stairs: "職位の階段",
        training: "研修",
        catalogue: "研修を探す",
        course: "研修の案内",
        own_courses: "自分で加えた研修",
        suggest: "あなたへの提案",
        training_year: |year| format!("{year}年度の学びの計画"),
        training_years: "学びの歩み",
        enrolment: "研修の計画と記録",
        before: "受講の前に",
        after: "受講のあとに",
        sharing: "職場還元",
        later: "3か月後の自分",
        change: "学びで変わったこと",
        training_goals: |year| format!("{year}年度の目標に書く研修"),
        training_record: |year| format!("{year}年度の研修の記録"),
        money: "学びを支える制度",
        qualifications: "資格",
        digital: "デジタルの学び",
        courses_in: "研修一覧の読み込み",
        ahead: "先の職位",
        ahead_of: |grade| format!("{grade}に求められること"),
        eyes: "ほかの人の目",
        eyes_ask: "見てもらう用紙を作る",
        eyes_request: |on| format!("{on}に頼んだこと"),
        eyes_review: |from| match from {
            "" => "頼まれた点検".to_owned(),
            from => format!("{from}さんに頼まれた点検"),
        },
        home: "今やること",
        start: "はじめの質問",
        assess: "自己点検",
        result: "強みと伸びしろ",
        data: "データ管理",
        settings: "あなたの設定",
        help: "使い方",
        sources: "出典と補正",
        unknown: "ページが見つかりません",
        policy: "育成方針",
        abilities: "能力一覧",
        measures: "取組",
        indicators: "指標と目標",
        guide: "制度ガイド",
        checkup: "枠組みの健康診断",
        packs: "枠組みの入れ替え",
        missing: "枠組みを開けませんでした",
    },
    status: Status {
        profile: |who| format!("保存しました：{who}"),
        rated: |title, answer| format!("保存しました：{title}「{answer}」"),
        taken_back: |title| format!("保存しました：{title}を未評価に戻しました"),
        noted: |title| format!("保存しました：{title}のメモ"),
        put_back: |title| format!("保存しました：{title}を前の状態にしました"),
        of_interest: |name| format!("「{name}」を関心ありにしました。"),
        not_of_interest: |name| format!("「{name}」を関心から外しました。"),
        kept: |kind| format!("保存しました：{}", kind_name(kind)),
        removed: |kind| format!("{}を消しました。", kind_name(kind)),
        begun_anew: "新しい点検を始めました。前の答えは「点検の記録」にあります。",
        anew_undone: "前の答えに戻しました。",
        seen: "いまの定義を確かめたことを保存しました。",
        wrote_out: "ファイルの書き出しを始めました。",
        pending: "残っていた分を保存しました。",
        backup: "保存しました。",
        not_saved: "画面には残っていますが、まだ保存できていません。",
        other_tab: "別の画面での変更を取り込みました。",
        conflict: |title, answer| {
            format!(
                "{title}は、別の画面では「{answer}」が選ばれていました。この画面の答えを残しました。"
            )
        },
        conflict_none: |title| {
            format!(
                "{title}は、別の画面では答えが取り消されていました。この画面の答えを残しました。"
            )
        },
        left_out: |n| format!("読めない記録{n}件は含まれません。"),
        exported: |counts| {
            let counts = counted(counts);
            format!("ファイルの書き出しを始めました（{counts}。読み直して確かめました）。")
        },
        exported_raw: "保存されているデータを、そのままファイルに書き出しました。",
        export_failed: "ファイルに書き出せませんでした。ブラウザーのダウンロードの設定を確かめてください。",
        imported: |counts| format!("ファイルの内容に入れ替えました（{}）。", counted(counts)),
        import_undone: "入れ替える前の内容に戻しました。",
        refused_full: "保存領域がいっぱいのため、行いませんでした。今の内容はそのままです。",
        refused_stopped: "このブラウザーでは保存できないため、行いませんでした。今の内容はそのままです。",
        refused_newer: "この端末の記録は新しい版で書かれているため、行いませんでした。新しい版で開き直してください。",
        refused_unverified: "書いたものを読み直して確かめられなかったため、取りやめました。今の内容はそのままです。",
        erased: "この端末の記録をすべて消しました。",
        pack_kept: |city| format!("{city}の枠組みをこの端末に保存し、使い始めました。"),
        pack_dropped: "この端末に読み込んだ枠組みを外しました。",
        courses_kept: |n| format!("研修一覧を{n}件、この端末に保存しました。"),
        courses_dropped: "この端末に読み込んだ研修一覧を外しました。",
    },
    health: HealthWords {
        heading: "保存についてのお知らせ",
        blocked: |word| {
            format!(
                "このブラウザーの設定で、端末への保存が止められています（{word}）。続けて使えますが、閉じると消えます。閉じる前にファイルに書き出してください。"
            )
        },
        newer: "この端末の記録は、新しい版のみちしるべで書かれています。壊さないように、この版からの書き込みを止めました。画面に書いたことは閉じると消えるので、必要ならファイルに書き出し、新しい版で開き直してください。",
        full: "この端末の保存領域がいっぱいで、保存できていません。書いたことは画面に残っています。ファイルに書き出してから、端末の担当者に相談し、もう一度お試しください。",
        unverified: "保存した内容を読み直して確かめられませんでした。書いたことは画面に残っています。ファイルに書き出しておいてください。",
        failed: "保存できませんでした。書いたことは画面に残っています。ファイルに書き出してから、もう一度お試しください。",
        cleared: "このブラウザーに保存されていた記録が、外から消されました。書いたことは画面に残っています。もう一度保存するか、ファイルに書き出してください。",
        pack_heading: "能力の定義についてのお知らせ",
        pack: |n| {
            format!(
                "市の定義のファイルに、使えない箇所が{n}件あります。場所と直し方は「出典と補正」にあります。"
            )
        },
        damaged: |n| {
            format!(
                "読めない記録が{n}件ありました。元のデータには手を付けず、そのまま残してあります。ほかの記録はいつもどおり使えます。"
            )
        },
        save_file: "ファイルに書き出す",
        save_raw: "元のデータをファイルに書き出す",
        retry: "もう一度保存する",
    },
    home: Home {
        welcome: "みちしるべへようこそ",
        lead: "いまの職位に求められる能力を読み、この半年の自分を点検し、次の一歩を見つけるための、あなた自身の手帳です。",
        can_do: [
            "能力ごとの具体的な行動を手がかりに、5つか6つの項目を点検します。",
            "できていること、あと一歩のこと、その進め方が分かります。",
            "面談や自己申告の前に開いて、A4一枚に印刷できます。",
        ],
        minutes: "10分ほどで終わります。途中でやめても、続きから始められます。",
        begin: "はじめる",
        bring: "前に書き出したファイルがあるときは、データ管理から読み込めます。",
        now: "今やること",
        answer_questions: "はじめの質問に答えましょう。",
        begin_assess: |n| format!("自己点検を始めましょう。能力は{n}つ、10分ほどです。"),
        begin_assess_go: "自己点検を始める",
        go_on: |done, total| {
            format!("自己点検の続きがあります。{total}項目のうち{done}項目に答えました。")
        },
        go_on_go: |title| format!("「{title}」から続ける"),
        all_done: |n| format!("{n}つの能力すべてに答えました。結果を見てみましょう。"),
        see_result: "強みと伸びしろを見る",
        changed: |n| format!("定義が新しくなり、{n}か所が変わりました。答えは消えていません。"),
        changed_go: "変わったところを見る",
        keep: "この点検を記録に残しておくと、次の点検と見比べられます。",
        keep_go: "記録に残す",
        anew: |on| format!("前の点検（{on}）から半年たちました。次の点検を始める時期です。"),
        anew_go: "自己点検へ",
        back_up: "記録をファイルに書き出しておきましょう。端末の故障やブラウザーの設定で消えることがあります。",
        back_up_go: "データ管理へ",
        nothing_left: "いま、ほかにやることはありません。",
        left_off: "まだ答えていない・見送った能力",
        left_off_lead: "場面があったときに、いつでも書き足せます。",
        off_scale_left: |label| format!("今回は「{label}」"),
        note_only: "メモだけ書いてあります",
        you: "あなたの設定",
        backup_heading: "ファイルへの書き出し",
        backup_never: |edits| {
            format!("まだファイルに書き出していません（これまでの変更{edits}回）。")
        },
        backup_age: |date, days, edits| match (days, edits) {
            (0, 0) => format!("今日（{date}）書き出しました。その後の変更はありません。"),
            (0, n) => format!("今日（{date}）書き出しました。その後の変更は{n}回です。"),
            (d, 0) => format!("{d}日前（{date}）に書き出しました。その後の変更はありません。"),
            (d, n) => format!("{d}日前（{date}）に書き出しました。その後の変更は{n}回です。"),
        },
        backup_nothing: "まだ書き出すものはありません。",
        focus_by: |date| format!("{date}まで"),
        focus_late: "（過ぎています）",
        focus_go: "重点の計画を見る",
        study: |what, title, day| {
            let noun = match what {
                What::Apply => "申込期限",
                What::Attend => "開始日",
                What::Finish => "最後の日",
                What::Write => "学びを書く目安",
                What::Share => "職場還元の予定日",
                What::Rate => "3か月後の日",
                What::Renew => "有効期限",
            };
            format!("「{title}」の{noun}は{day}です。")
        },
        more_study: |n| format!("研修の予定がほかに{n}件あります。"),
    },
    later: Later {
        coming: "読み込んでいます…",
        failed: "この画面を読み込めませんでした",
        lead: "この画面のファイルが届きませんでした。ネットワークを確かめて、もう一度お試しください。みちしるべが新しくなったあとなら、開き直すと読めます。",
        again: "もう一度読み込む",
        reload: "開き直す",
    },
    missing: Missing {
        lead: |id| format!("選ばれている市町村（{id}）の枠組みを、いま開けません。"),
        safe: |counts| format!("あなたの記録（{}）には触れていません。", counted(counts)),
        unlisted: "この枠組みは、配布されている一覧にありません。管理者が外したか、別の端末で読み込んだものかもしれません。",
        unreachable: |word| {
            format!(
                "枠組みのファイルが届きませんでした（{word}）。ネットワークを確かめて、もう一度お試しください。"
            )
        },
        refused: "枠組みのファイルに誤りがあります。次の内容を、ファイルの管理者に伝えてください。",
        at: "場所",
        what: "内容",
        mend: "直し方",
        again: "もう一度開く",
        choose: "市町村を選び直す",
        data: "データ管理へ",
    },
    unknown: Unknown {
        lead: |hash| {
            format!(
                "「{hash}」というページはありません。アドレスが途中で切れているか、古いものかもしれません。書いた記録には影響ありません。"
            )
        },
        choose: "次のページから選んでください。",
    },
};
