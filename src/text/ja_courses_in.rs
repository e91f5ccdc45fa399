//! 日本語, 研修一覧の読み込み.

use super::courses_in::{
    ChooseWords, ColumnWords, CoursesInWords, KeepWords, KeptWords, ReadingWords, RefusedWords,
    ResultWords, SectionWords, TroubleWords,
};
use super::ja_sums::{hours, yen};
use crate::domain::training::import::columns::Field;
use crate::domain::training::import::rows::Reason;

pub const COURSES_IN: CoursesInWords = CoursesInWords {
    back: "研修",
    lead: |city| {
        format!(
            "人事担当から配られた年度の研修一覧（CSVまたはExcel）を、{city}の研修としてこの端末に取り込みます。"
        )
    },
    safe: "ファイルは、この端末の中だけで読みます。取り込んでも外しても、自己点検や研修の計画・記録は変わりません。",
    kept: KeptWords {
        heading: "いま使っている一覧",
        none: "まだ取り込んでいません。",
        is: |file, year, day, count| format!("{file}（{year}年度、{count}件、{day}に取り込み）"),
        to_catalogue: "研修を探す",
        drop: "外す",
        drop_ask: "この一覧を外しますか",
        drop_lead: "研修を探す画面に出なくなります。もう立てた計画や記録は、そのまま残ります。同じファイルがあれば、いつでもまた取り込めます。",
        drop_sure: "一覧を外す",
    },
    choose: ChooseWords {
        heading: "ファイルを選ぶ",
        lead: "選んだだけでは何も変わりません。読み方を確かめてから、使うかどうかを決めます。",
        field: "研修一覧のファイル",
        hint: "CSV（Shift_JIS・UTF-8・UTF-16）と、Excelの.xlsxを読めます。20MBまで、10万行まで、200列までです。",
        understood: "読み取れる列と書き方",
        understood_lead: "列の順番は問いません。見出しの言葉で見分けます。必ず要るのは研修名だけです。見分けられなかった列は、あとで選び直せます。",
        table: "読み取れる列",
        col_field: "読み取ること",
        col_headings: "見出しの例",
        col_values: "書き方の例",
        others: "見出しの上に題名があっても、見出しが2行に分かれていても、セルが結合されていても読めます。全角の数字や半角のカナ、セルの中の改行もそのままでかまいません。",
        sample: "見本のCSVをダウンロードする",
        sample_file: "研修一覧の見本.csv",
        sample_rows: &[
            &[
                "コード",
                "研修名",
                "区分",
                "形式",
                "対象",
                "受講方法",
                "伸ばす能力",
                "開催日",
                "時間",
                "申込締切",
                "受講料",
                "会場",
                "主催",
                "内容",
            ],
            &[
                "K-01",
                "係長級マネジメント研修",
                "基本研修",
                "集合",
                "係長級",
                "指名",
                "指導力",
                "6月10日（水）",
                "6時間",
                "5月20日",
                "無料",
                "本庁舎",
                "人事課",
                "面談の進め方と目標の立て方を学びます。",
            ],
            &[
                "K-02",
                "データ活用入門",
                "特別研修",
                "eラーニング",
                "全職員",
                "希望",
                "情報収集力",
                "7月～9月",
                "90分×2回",
                "6月30日",
                "5,500円",
                "",
                "",
                "表計算でデータを読み解く基本を学びます。",
            ],
        ],
    },
    refused: RefusedWords {
        heading: "このファイルは読めませんでした",
        nothing_changed: "いまの一覧も記録も、何も変わっていません。",
        unreadable: "ファイルを開けませんでした。移動や名前の変更がなかったか、ほかのソフトで開いていないかを確かめて、もう一度選んでください。",
        too_large: |mb| {
            format!(
                "ファイルが{mb}MBあります。読めるのは20MBまでです。写真や使っていないシートを消すか、研修の表だけを新しいブックに写して保存してください。"
            )
        },
        empty: "何も書かれていません。研修の表があるファイルか、確かめてください。",
        not_a_sheet: "CSVでもExcelの表でもないようです。Excelで開いて「名前を付けて保存」から「Excel ブック（.xlsx）」を選んで保存し、そのファイルを選んでください。",
        old_excel: "古い形式のExcel（.xls）です。Excelで開き、「名前を付けて保存」から「Excel ブック（.xlsx）」を選んで保存し直してください。",
        other_sheet: "読めない種類の表計算ファイルです（.xlsb、.ods、.numbersなど）。「Excel ブック（.xlsx）」かCSVで保存し直してください。",
        locked: "パスワードがかかっています。Excelで開いて「ファイル」の「情報」からパスワードを外し、保存し直してください。",
        bomb: "中身を広げると、研修の一覧としては大きすぎるか、作りが普通ではありません。安全のため開きませんでした。研修の表だけを新しいブックに写して保存するか、CSVで保存してください。",
        damaged: "ファイルが壊れているか、途中で切れています。もとのファイルをExcelで開けるか確かめ、保存し直してください。",
        encoding: "文字の符号を読み取れませんでした。Excelで開いて「CSV UTF-8（コンマ区切り）」か「Excel ブック（.xlsx）」で保存し直してください。",
        too_many_rows: |max| {
            format!(
                "行が多すぎます。読めるのは、すべてのシートを合わせて{max}行までです。要らない行やシートを消して保存し直してください。"
            )
        },
        too_wide: |sheet, cell, max| {
            let sheet = if sheet.is_empty() {
                String::new()
            } else {
                format!("シート「{sheet}」の")
            };
            format!(
                "{sheet}セル{cell}に何か書かれています。読めるのは{max}列までです。表の右に離れて書かれたものを消して、保存し直してください。"
            )
        },
        too_much_text: "文字が多すぎます。研修の表だけを新しいブックに写して保存してください。",
    },
    reading: ReadingWords {
        begins: "ファイルを読んでいます。",
        measured: "ファイルの大きさを確かめています。",
        rows: |n| format!("{n}行まで読みました。"),
        courses: |n, all| format!("{all}行のうち{n}行を確かめました。"),
        done: |courses, troubles| {
            format!("読み終わりました。研修{courses}件、確かめてほしいところ{troubles}か所です。")
        },
    },
    columns: ColumnWords {
        heading: |file| format!("「{file}」の読み方"),
        lead: "どの列を何として読むかを、見出しから推しました。違っていれば選び直してください。選び直すと、下の結果も変わります。",
        sheet: "シート",
        unnamed_sheet: "名前のないシート",
        hidden: |name| format!("{name}（非表示）"),
        rows_of: |name, rows| format!("{name}　{rows}行"),
        year: "何年度の一覧か",
        year_is: |year| format!("{year}年度"),
        head: "見出しの行",
        head_row: |row, text| format!("{row}行目　{text}"),
        not_found: "研修名の見出しを見つけられませんでした。見出しの行を選び、研修名の列を「研修名」にしてください。",
        column: |letter, name| format!("{letter}列　{name}"),
        unnamed: "（見出しなし）",
        example: |value| format!("例：{value}"),
        unused: "使わない",
        fields: |field| match field {
            Field::Title => ("研修名", "係長級マネジメント研修"),
            Field::Code => ("コード・番号", "K-01"),
            Field::Category => ("区分", "基本研修、特別研修、派遣、職場、自主"),
            Field::Form => ("形・方法", "集合、オンライン、eラーニング、通信、派遣"),
            Field::Audience => ("対象の職位", "係長級、主任以上、主任～係長、全職員"),
            Field::Family => ("対象の職種", "一般事務、土木、全職種"),
            Field::Entry => ("受け方", "必修、希望、指名、推薦（列ごとの○でも）"),
            Field::Ability => (
                "伸ばす能力・評価項目",
                "能力や評価項目の名前を、「、」で区切って",
            ),
            Field::When => ("日程", "令和8年6月10日（水）、6/10～6/12、6月上旬"),
            Field::From => ("開始日", "6月10日、R8.6.10、2026/6/10"),
            Field::To => ("終了日", "6月12日"),
            Field::ApplyBy => ("申込締切", "5月20日、R8.5.20（必着）"),
            Field::Length => ("時間・日数", "約3時間、90分×2回、2日間、13:30～16:30"),
            Field::Cost => ("本人が払う費用", "無料、5,500円、5千円"),
            Field::Subsidy => ("助成", "受講料の半額"),
            Field::Place => ("会場", "本庁舎8階"),
            Field::By => ("主催・実施機関", "人事課、自治研修センター"),
            Field::Stage => ("レベル", "基礎、応用、指導"),
            Field::Renew => ("受け直す間隔", "3年ごと、毎年"),
            Field::About => ("内容・備考", "文章のまま"),
        },
    },
    result: ResultWords {
        heading: "読んだ結果",
        counts: |seen, read, unread, troubles| {
            let troubles = match troubles {
                0 => "確かめてほしいところはありません。".to_owned(),
                n => format!("確かめてほしいところは{n}か所です。"),
            };
            format!(
                "{seen}行のうち、研修として読めたのは{read}行、読めなかったのは{unread}行です。{troubles}"
            )
        },
        above: |n| format!("見出しより上の{n}行は題名とみて、研修としては読んでいません。"),
        by_days: |n| {
            format!(
                "{n}件は日数だけが書かれているので、1日を7時間45分として数えました（みちしるべの仮の長さです）。"
            )
        },
        times: "「13:30～16:30」のような時刻は、始まりから終わりまでをそのまま時間にしています（休憩は引いていません）。年のない日付は、選んだ年度の日とみました。名前に「デジタル」「DX」などがある研修は、デジタルの研修として扱います。",
        unused: |names| format!("使わない列：{names}"),
        no_title: "研修名の列がまだ選ばれていないので、どの行も研修として読めません。上で選んでください。",
        preview: |n| format!("はじめの{n}件"),
        col_row: "行",
        col_title: "研修名",
        col_kind: "区分・形",
        col_for: "対象",
        col_entry: "受け方",
        col_when: "日程",
        col_apply: "申込締切",
        col_length: "時間",
        col_cost: "費用",
        col_abilities: "伸ばす能力",
        everyone: "職位を問わない",
        unknown: "書かれていない",
        from_to: |from, to| format!("{from}～{to}"),
        length: |minutes| hours(minutes.into()),
        yen: |sum| match sum {
            0 => "無料".to_owned(),
            sum => yen(sum.into()),
        },
    },
    troubles: TroubleWords {
        heading: "確かめてほしいところ",
        none: "書かれていることは、すべて読み取れました。",
        lead: "読めなかった行は一覧に入りません。セルだけ読めなかったときは、その行は入れて、セルの言葉を日程・対象・内容のどこかに残します。もとのファイルを直して選び直すことも、このまま使うこともできます。",
        some: |shown, all| {
            format!("{all}か所のうち、はじめの{shown}か所です。すべてはファイルで受け取れます。")
        },
        table: "確かめてほしいところ",
        col_row: "行",
        col_column: "列",
        col_value: "書かれていること",
        col_reason: "読めなかったわけ",
        col_mend: "直し方",
        whole_row: "行の全体",
        save: "すべてをCSVで受け取る",
        file: "研修一覧で確かめてほしいところ.csv",
        reason: |reason| match reason {
            Reason::NoTitle => (
                "研修名がないので、この行は読んでいません",
                "研修名を書くか、別の列を「研修名」に選びます。研修でない行なら、そのままでかまいません。",
            ),
            Reason::Banner => (
                "見出しや注記とみて、この行は読んでいません",
                "研修なら、はじめの記号（■・※など）を外します。",
            ),
            Reason::HeadAgain => (
                "見出しがもう一度書かれた行とみて、読んでいません",
                "研修でない行なので、そのままでかまいません。",
            ),
            Reason::Code => (
                "コードに使えない文字があるか、長すぎます。研修名から番号を作りました",
                "半角の英数字と . _ - だけで、56字までにします。",
            ),
            Reason::CodeTwice => (
                "同じコードがほかの行にもあります。終わりに番号を付けました",
                "研修ごとに違うコードにします。",
            ),
            Reason::Category => (
                "どの区分か分かりません。区分なしとして、言葉は内容に残しました",
                "基本・特別・派遣・職場・自主のどれかが分かる言葉にします。",
            ),
            Reason::Form => (
                "どの形か分かりません。研修名から推して、言葉は内容に残しました",
                "集合・オンライン・eラーニング・通信・派遣・講演などの言葉にします。",
            ),
            Reason::Audience => (
                "枠組みにある職位の名前として読めない言葉があります。読めた職位だけで絞り、ひとつも読めなければ職位を問わないものとして、言葉は対象に残しました",
                "枠組みの職位の名前か、「主任以上」「全職員」のように書きます。",
            ),
            Reason::Family => (
                "枠組みにある職種の名前として読めない言葉があります。読めなければ職種を問わないものとして、言葉は対象に残しました",
                "枠組みの職種の名前か、「全職種」と書きます。",
            ),
            Reason::Entry => (
                "受け方が分かりません。言葉は内容に残しました",
                "必修・希望・指名・推薦のどれかにします。",
            ),
            Reason::Ability => (
                "枠組みにある能力や評価項目の名前として読めない言葉があります。読めたものだけを入れて、言葉は内容に残しました",
                "枠組みの能力の名前を、「、」で区切って書きます。",
            ),
            Reason::When => (
                "日も月も読み取れません。言葉は日程に残しました",
                "「6月10日」「6/10～6/12」「6月上旬」のように書きます。日がなければ「随時」「未定」でかまいません。",
            ),
            Reason::DayWrong => (
                "暦にない日か、始まりより前の終わりです。言葉はそのまま残しました",
                "日付を確かめて直します。",
            ),
            Reason::OtherYear => (
                "選んだ年度の日ではありません。日付はそのまま入れました",
                "日付か、上の「何年度の一覧か」を確かめます。",
            ),
            Reason::ApplyBy => (
                "締切の日が分かりません。締切なしとして、言葉は内容に残しました",
                "「5月20日」「R8.5.20」のように、日まで書きます。",
            ),
            Reason::Length => (
                "長さがひとつに決まりません。言葉は内容に残しました",
                "「3時間」「90分」「2日間」「13:30～16:30」のように書きます。数だけのときは、見出しを「時間」「日数」「時間（分）」にします。",
            ),
            Reason::Cost => (
                "金額がひとつに決まりません。費用は分からないものとして、言葉は内容に残しました",
                "本人が払う額をひとつだけ、「5,500円」「無料」のように書きます。",
            ),
            Reason::Stage => (
                "どの段階か分かりません。言葉は内容に残しました",
                "基礎・応用・指導（初級・中級・上級）のどれかにします。",
            ),
            Reason::Renew => (
                "何年ごとか分かりません。言葉は内容に残しました",
                "「3年」「毎年」のように書きます。",
            ),
        },
    },
    keep: KeepWords {
        heading: "この一覧を使う",
        lead: "読めた研修を、この端末に保存します。研修を探す画面や提案に出るようになります。",
        keep: "この一覧を使う",
        nothing: "研修として読めた行がないので、まだ使えません。上の読み方を確かめてください。",
        too_much: |all, fits| {
            format!(
                "{all}件は多すぎて、この端末に保存できません。記録のための空きを残すと、はじめの{fits}件までです。内容の列を「使わない」にするか、要らない行を消したファイルを選んでください。"
            )
        },
        full: "この端末の保存場所がいっぱいで、保存できませんでした。いまの一覧も記録も変わっていません。要らない行を減らすか、データ管理で控えを取ってから空きを作ってください。",
        ask: "いまの一覧と入れ替えますか",
        ask_lead: |now, n| {
            format!(
                "いまの一覧「{now}」を、この{n}件に入れ替えます。もう立てた計画や記録は、そのまま残ります。"
            )
        },
        sure: "入れ替える",
        cancel: "やめる",
    },
    section: SectionWords {
        heading: "枠組みに書く形で書き出す",
        lead: "人事担当の方へ：読めた研修を、枠組みのファイルの trainings の形（JSON）で書き出します。枠組みに写すと、同じ枠組みを使う全員に届きます。会場と助成、きりのよくない時間は、内容に書き添えます。",
        too_many: |max| {
            format!("枠組みに書けるのは{max}件までです。はじめの{max}件だけが読まれます。")
        },
        save: "枠組みに書く形で書き出す",
        file: "trainings.json",
        place: |text| format!("会場：{text}"),
        subsidy: |text| format!("助成：{text}"),
        length: |minutes| format!("時間：{}時間{}分", minutes / 60, minutes % 60),
    },
};
