//! 日本語, データ管理.

use super::Data;
use super::ja::counted;

pub const DATA: Data = Data {
    lead: "記録は、このブラウザーの中にだけあります。ファイルに書き出しておくと、端末が替わっても持っていけます。",
    here: "この端末にある記録",
    counts: |counts| match counts.sheets {
        0 => counted(counts),
        sheets => format!("職位{sheets}つ分、{}", counted(counts)),
    },
    nothing_yet: "まだ記録はありません。",
    sheets: "職位ごとの記録",
    col_framework: "市",
    col_grade: "職位",
    col_answers: "回答",
    col_notes: "メモ",
    col_last: "最後の変更",
    this_one: "（いまの設定）",
    stranded: "いまの枠組みにない職位の答え",
    stranded_lead: "枠組みが新しくなり、職位がなくなりました。答えは、答えたときの文言のまま残っています。",
    stranded_of: |grade, n| format!("職位（{grade}）の答え・メモ {n}件"),
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
    row_interests: "関心のある制度",
    row_snapshots: "点検の記録",
    row_work_notes: "仕事メモ",
    row_focuses: "重点",
    row_papers: "ほかの人の目の用紙",
    row_careers: "経歴と将来の案",
    row_trainings: "研修の計画と記録",
    ahead: "（先の職位として）",
    replace: "この内容に入れ替える",
    cancel: "やめる",
    cancelled: "読み込みをやめました。何も変わっていません。",
    undo_import: "入れ替える前に戻す",
    undo_import_lead: "入れ替える前の記録が、この端末に残っています。",
    undo_import_what: |counts| {
        let counts = counted(counts);
        format!(
            "いまの{counts}が、入れ替える前の内容に置き換わります。そのあとで、いまの内容に戻すこともできます。"
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
    erase_what: |counts| {
        let counts = counted(counts);
        format!(
            "{counts}、読めない記録があればそれも消えます。残したいときは、先にファイルに書き出してください。"
        )
    },
    erase_sure: "元に戻せないことを確認しました",
    erase_unsure: "消すには、「元に戻せないことを確認しました」にチェックを入れてください。",
    erase_go: "この端末の記録をすべて消す",
};
