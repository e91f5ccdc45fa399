//! 日本語. です・ます; everything is 自己点検, never 人事評価.

use super::*;

pub const JA: Words = Words {
    app: App {
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
        home: "今やること",
        start: "はじめの質問",
        assess: "自己点検",
        result: "強みと伸びしろ",
        data: "データ管理",
        settings: "あなたの設定",
        help: "使い方",
        sources: "出典と補正",
        unknown: "ページが見つかりません",
    },
    status: Status {
        profile: |who| format!("保存しました：{who}"),
        rated: |title, answer| format!("保存しました：{title}「{answer}」"),
        taken_back: |title| format!("保存しました：{title}を未評価に戻しました"),
        noted: |title| format!("保存しました：{title}のメモ"),
        put_back: |title| format!("保存しました：{title}を前の状態にしました"),
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
        exported: |answers, notes| {
            format!(
                "ファイルの書き出しを始めました（回答{answers}件・メモ{notes}件。読み直して確かめました）。"
            )
        },
        exported_raw: "保存されているデータを、そのままファイルに書き出しました。",
        export_failed: "ファイルに書き出せませんでした。ブラウザーのダウンロードの設定を確かめてください。",
        imported: |answers, notes| {
            format!("ファイルの内容に入れ替えました（回答{answers}件・メモ{notes}件）。")
        },
        import_undone: "入れ替える前の内容に戻しました。",
        refused_full: "保存領域がいっぱいのため、行いませんでした。今の内容はそのままです。",
        refused_stopped: "このブラウザーでは保存できないため、行いませんでした。今の内容はそのままです。",
        refused_newer: "この端末の記録は新しい版で書かれているため、行いませんでした。新しい版で開き直してください。",
        refused_unverified: "書いたものを読み直して確かめられなかったため、取りやめました。今の内容はそのままです。",
        erased: "この端末の記録をすべて消しました。",
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
    },
    start: Start {
        step: |n| format!("質問 {n}／3"),
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
    },
    assess: Assess {
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
        unanswered: "未回答",
        with_note: "メモあり",
        roles: |grade| format!("{grade}の基本的な役割"),
        set_up_first: "先に、はじめの質問（市・職種・職位）に答えてください。3つだけです。",
        set_up_go: "質問に答える",
    },
    card: Card {
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
    },
    result: ResultWords {
        label: "自己点検",
        summary: |met, total, threshold| {
            format!("{total}項目中{met}項目が「{threshold}」以上です。")
        },
        summary_none: |total, threshold| {
            format!("{total}項目のうち、「{threshold}」以上のものは、まだありません。")
        },
        summary_off: |total| {
            format!("{total}項目とも、段階では答えませんでした。不足ではありません。")
        },
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
        off_scale: |label| label.to_owned(),
        off_scale_lead: "不足ではありません。面談で、経験できる場面を相談する材料になります。",
        unanswered: "まだ答えていないこと",
        unanswered_lead: "図には入れていません。答えると、上の数も変わります。",
        next_step: "次の一歩",
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
    },
    data: Data {
        lead: "記録は、このブラウザーの中にだけあります。ファイルに書き出しておくと、端末が替わっても持っていけます。",
        here: "この端末にある記録",
        counts: |sheets, answers, notes| {
            format!("職位{sheets}つ分、回答{answers}件、メモ{notes}件")
        },
        nothing_yet: "まだ記録はありません。",
        sheets: "職位ごとの記録",
        col_framework: "市",
        col_grade: "職位",
        col_answers: "回答",
        col_notes: "メモ",
        col_last: "最後の変更",
        this_one: "（いまの設定）",
        export: "ファイルに書き出す",
        export_lead: "記録のすべてを、ひとつのファイルに書き出します。自分だけが開ける場所に置いてください。",
        export_go: "ファイルに書き出す",
        import: "ファイルから読み込む",
        import_lead: "前に書き出したファイルを選びます。入れ替える前に、中身の数を確かめられます。",
        import_field: "みちしるべのファイル（.json）",
        reading: "読んでいます…",
        preview: "読み込む内容",
        preview_lead: "入れ替えると、この端末の今の記録がファイルの内容になります。入れ替えたあとで、元に戻すこともできます。",
        preview_lead_memory: "このブラウザーでは保存できないため、いま画面にある内容がファイルの内容に置き換わり、元には戻せません。必要なら、先にファイルに書き出してください。",
        preview_from: |date| format!("{date}に書き出されたファイルです。"),
        preview_dump: "不具合のときなどに、そのまま書き出されたファイルです。",
        not_intact: |n| {
            format!(
                "書き出したときのままではなく、読めない記録が{n}件あります。読めるものだけを取り込みます。"
            )
        },
        altered: "書き出したあとで中身が変わっています。心当たりがなければ、取り込まないでください。",
        fewer: |n| format!("今より回答が{n}件少ない内容です。"),
        counts_table: "今の記録とファイルの中身",
        col_what: "内容",
        col_now: "今",
        col_file: "ファイル",
        row_sheets: "職位",
        row_answers: "回答",
        row_notes: "メモ",
        replace: "この内容に入れ替える",
        cancel: "やめる",
        cancelled: "読み込みをやめました。何も変わっていません。",
        undo_import: "入れ替える前に戻す",
        undo_import_lead: "入れ替える前の記録が、この端末に残っています。",
        undo_import_what: |answers, notes| {
            format!(
                "いまの回答{answers}件とメモ{notes}件が、入れ替える前の内容に置き換わります。そのあとで、いまの内容に戻すこともできます。"
            )
        },
        undo_import_go: "置き換える",
        too_large: "ファイルが大きすぎます（32 MBまで）。みちしるべから書き出したファイルを選んでください。",
        unreadable: "ファイルを開けませんでした。移動や削除がされていないか確かめて、選び直してください。",
        not_json: |line, column| {
            format!(
                "ファイルが壊れているか、別の種類のファイルです（{line}行目の{column}文字目）。みちしるべから書き出したファイルを選んでください。"
            )
        },
        not_ours: "みちしるべのファイルではありません。「データ管理」から書き出したファイルを選んでください。",
        newer: "新しい版のみちしるべで書き出されたファイルです。新しい版で読み込んでください。",
        nothing_readable: "読める記録がひとつもありませんでした。別のファイルがあれば、そちらを選んでください。",
        damaged: "読めない記録",
        damaged_lead: "元のデータはそのまま残してあります。ファイルに書き出して、担当者に相談してください。",
        damaged_torn: "途中で切れているか、形が違います",
        damaged_checksum: "書いたときと中身が変わっています",
        damaged_content: "知らない内容が入っています",
        erase: "すべて消す",
        erase_lead: "端末を返すときなどに、この端末の記録をすべて消します。元に戻せません。",
        erase_confirm: "本当に消しますか",
        erase_ask: "すべて消す手続きに進む",
        erase_what: |answers, notes| {
            format!(
                "回答{answers}件とメモ{notes}件、読めない記録があればそれも消えます。残したいときは、先にファイルに書き出してください。"
            )
        },
        erase_sure: "元に戻せないことを確認しました",
        erase_unsure: "消すには、「元に戻せないことを確認しました」にチェックを入れてください。",
        erase_go: "この端末の記録をすべて消す",
    },
    settings: Settings {
        lead: "いつでも変えられます。",
        municipality: "市",
        family: "職種",
        grade: "職位",
        change: "変える",
        change_of: |what| format!("{what}を変える"),
        not_yet: "まだ選んでいません",
        keeps: "職位を変えても、これまでの回答は職位ごとに残ります。",
    },
    sources: Sources {
        lead: "能力と職位の組み合わせ、職位の役割は、市が公表した文書によります。",
        edition: |organization, edition| format!("{organization}（{edition}版）"),
        valid: |from, to| format!("方針の期間：{from}から{to}まで"),
        ours: "能力の説明、行動、場面の例、次の一歩、段階の説明は、みちしるべが独自に作成した文です。市の文書の引用ではありません。同じ文が複数の職位にある能力では、職位による違いも、みちしるべの読み方です。",
        documents: "出典",
        documents_table: "この市の定義のもとになった文書",
        corrections_table: "文書の表記と読み方",
        col_title: "文書",
        col_section: "箇所",
        col_published: "公表",
        corrections: "補正",
        corrections_lead: "文書の中の書き誤りや失われた箇所を、次のように読みました。",
        no_corrections: "補正はありません。",
        problems: "定義のファイルの使えない箇所",
        problems_table: "場所と直し方",
        col_problem: "内容",
        col_mend: "直し方",
        col_printed: "文書の表記",
        col_read_as: "読み方",
        col_why: "理由",
        col_where: "箇所",
        tokens: "画面の色と文字の値は、デジタル庁デザインシステムのデザイントークン（MITライセンス）によります。",
    },
    help: Help {
        lead: "困ったときに読むところです。",
        items: &[
            (
                "何から始めればよいですか",
                &[
                    "3つの質問（市・職種・職位）に答えると、自己点検に進めます。能力ごとに1枚のカードがあり、行動の例を読んで、この半年の自分にいちばん近い段階を選びます。",
                ],
            ),
            (
                "保存のボタンがありません",
                &[
                    "選んだり書いたりしたそばから、この端末に保存されます。画面の下に「保存しました」と出ます。保存できないときは、画面の上に理由と、できることが出ます。",
                ],
            ),
            (
                "書いたことは誰かに見えますか",
                &[
                    "見えません。この道具は、書いたことをどこにも送りません。記録は、いま使っている端末の、このブラウザーの中だけにあります。",
                    "同じ端末を同じ利用者名で使う人は開けます。共用の端末では、使い終わったらファイルに書き出し、「すべて消す」を使ってください。",
                ],
            ),
            (
                "「機会がなかった」と「担当外」はどう違いますか",
                &[
                    "自分の受け持ちだけれど、その場面がこの半年に来なかったときは「機会がなかった」、いまの分担にそもそも含まれないときは「担当外」です。どちらも不足とは数えません。",
                ],
            ),
            (
                "間違えて選びました",
                &[
                    "選び直すか、画面の下の「元に戻す」を使います。「未評価に戻す」を押すと、答える前の状態になります。",
                ],
            ),
            (
                "端末が替わります",
                &[
                    "「データ管理」でファイルに書き出し、新しい端末の「データ管理」から読み込みます。ブラウザーの履歴やサイトデータを消すと記録も消えるので、ときどきファイルに書き出してください。",
                ],
            ),
            (
                "キーボードだけで使えますか",
                &[
                    "使えます。Tabで次へ、Shift＋Tabで前へ移り、選択肢は矢印キーで選び、ボタンとリンクはEnterで押します。",
                ],
            ),
            (
                "異動や昇任をしました",
                &[
                    "「あなたの設定」で職位を変えます。前の職位の回答は残っていて、職位を戻せば見られます。",
                ],
            ),
        ],
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
