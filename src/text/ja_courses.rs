//! 日本語, 研修を探す, 研修の案内, 自分で加えた研修 and 学びを支える制度.

use super::courses::{
    AccessWords, CoursesWords, FindWords, MoneyWords, OneWords, OwnWords, SayWords,
};
use super::ja_sums::{hours, yen};
use crate::domain::schemes::Category;
use crate::domain::training::Form;
use crate::domain::training::access::Condition;
use crate::domain::training::enrolment::State;
use crate::domain::training::filter::{Facet, Group};
use crate::domain::training::schemes::Gives;

pub const COURSES: CoursesWords = CoursesWords {
    back: "研修",
    say: SayWords {
        form: |form| match form {
            Form::Course => "研修",
            Form::Dispatch => "派遣",
            Form::Ojt => "職場研修（OJT）",
            Form::Correspondence => "通信講座",
            Form::ELearning => "eラーニング",
            Form::Qualification => "資格・検定",
            Form::Group => "自主研究・勉強会",
            Form::Talk => "講演・報告会",
        },
        category: |category| match category {
            Category::Basic => "基本研修",
            Category::Special => "特別研修",
            Category::Dispatch => "派遣研修",
            Category::Workplace => "職場内研修",
            Category::Own => "自主研修",
        },
        entry: |entry| {
            let words: Vec<_> = entry.iter().map(|e| e.word()).collect();
            words.join("・")
        },
        length: |minutes| hours(minutes.into()),
        yen: |sum| match sum {
            0 => "無料".into(),
            sum => yen(sum.into()),
        },
        month: |month| format!("{month}月"),
        from_to: |from, to| format!("{from}から{to}まで"),
        planned: |year, state| {
            let state = match state {
                State::Wish => "希望に入れています",
                State::Applied => "申し込んでいます",
                State::Attending => "受講しています",
                State::Done => "修了しました",
                State::Dropped => "見送りました",
            };
            format!("{year}年度：{state}")
        },
        unsaid: "書かれていません",
        our_reading: "書かれていることからの、みちしるべの読みです。受けられるかどうかを決めるのは、人事担当や所属長です。",
        unnamed: "（名前なし）",
    },
    find: FindWords {
        lead: |city, n| {
            format!("{city}の研修・派遣・資格と、あなたが加えたものから探します（全部で{n}件）。")
        },
        no_list: "人事から今年度の研修一覧が配られていれば、それも読み込んで一緒に探せます。",
        to_import: "研修一覧を読み込む",
        has_list: |year, n| format!("人事の研修一覧（{year}年度、{n}件）も入っています。"),
        search: "言葉で探す",
        search_hint: "ひらがなのままでも、言葉の途中まででも探せます。空白で区切ると、すべてを含むものに絞ります。",
        narrow: |n| match n {
            0 => "条件で絞る".into(),
            n => format!("条件で絞る（{n}つ選んでいます）"),
        },
        narrow_lead: "（　）の数は、それを選んだときに残る件数です。",
        facet: |facet| match facet {
            Facet::Access => "受けやすさ",
            Facet::Entry => "受け方",
            Facet::Form => "学びの形",
            Facet::Category => "区分",
            Facet::Ability => "伸ばす能力",
            Facet::Grade => "職位",
            Facet::Family => "職種",
            Facet::Month => "時期",
            Facet::Cost => "費用",
        },
        any: "問わない",
        open: |open| match open {
            true => "受けられる",
            false => "条件あり",
        },
        up_to: |yen| match yen {
            0 => "無料".into(),
            yen => format!("{}まで", (COURSES.say.yen)(yen)),
        },
        unsaid: |facet| match facet {
            Facet::Entry => "受け方が書かれていない",
            Facet::Category => "区分が書かれていない",
            Facet::Ability => "能力が書かれていない",
            Facet::Grade => "対象が言葉で書かれている",
            Facet::Family => "対象が言葉で書かれている",
            Facet::Month => "時期が分からない",
            Facet::Cost => "費用が分からない",
            Facet::Access | Facet::Form => "書かれていない",
        },
        leaves: |choice, n| format!("{choice}（{n}）"),
        chosen: |choices| format!("選んでいる条件：{choices}"),
        drop_all: "条件をすべて外す",
        begin_anew: "言葉も条件も外す",
        count: |n, is_asked| match (n, is_asked) {
            (0, _) => "合うものはありません。".into(),
            (n, true) => format!("合うものが{n}件あります。"),
            (n, false) => format!("{n}件あります。"),
        },
        and_unsaid: |n| format!("ほかに、選んだことが書かれていないものが{n}件あります。"),
        with_unsaid: |n| format!("書かれていないもの（{n}件）も出す"),
        with_unsaid_hint: "時期や費用などが分からないだけで、合うかもしれないものです。",
        nothing: "言葉を短くするか、条件をひとつ外すと見つかることがあります。",
        group: |group| match group {
            Group::Required => "あなたの職位の必修",
            Group::Of(category) => (COURSES.say.category)(category),
            Group::Qualification => "資格・検定",
            Group::Own => "自分で加えたもの",
            Group::Rest => "区分の書かれていないもの",
        },
        head: |name, n| format!("{name}（{n}件）"),
        in_title: "名前に含むもの",
        elsewhere: "説明や対象などに含むもの",
        unsaid_group: "選んだことが書かれていないもの",
        more: |next, rest| format!("さらに{next}件を表示（残り{rest}件）"),
        for_whom: |names| format!("対象：{names}"),
        to_own: "ここにない研修を自分で加える",
        to_money: "学びを支える制度",
    },
    access: AccessWords {
        open: "受けられる",
        conditional: "条件あり",
        required: "あなたの職位の必修",
        short: |condition| {
            match condition {
                Condition::Named => "指名が要る",
                Condition::Recommended => "所属長の推薦が要る",
                Condition::RecommendedOrNamed => "推薦か指名が要る",
                Condition::OtherGrades(_) => "ほかの職位の研修",
                Condition::OtherFamilies(_) => "ほかの職種の研修",
                Condition::Audience(_) => "対象者の記載あり",
                Condition::Closed(_) => "締切を過ぎた",
                Condition::Held(_) => "今回は終わった",
                Condition::Considered => "検討中の記載",
                Condition::LastYear(_) => "今年度の記載なし",
            }
            .into()
        },
        sentence: |condition, named| match condition {
            Condition::Named => "受ける人は指名で決まります。".into(),
            Condition::Recommended => "所属長の推薦が要ります。".into(),
            Condition::RecommendedOrNamed => "所属の推薦か、指名で決まります。".into(),
            Condition::OtherGrades(_) => {
                format!("{named}の研修です。いまの職位は含まれていません。")
            }
            Condition::OtherFamilies(_) => {
                format!("{named}の研修です。いまの職種は含まれていません。")
            }
            Condition::Audience(_) => {
                format!("対象は「{named}」です。あなたにあてはまるかは、ここでは分かりません。")
            }
            Condition::Closed(_) => format!("申込の締切（{named}）を過ぎています。"),
            Condition::Held(_) => format!("書かれている日程は、{named}に終わっています。"),
            Condition::Considered => {
                "検討や研究の段階とされています。始まった時期は書かれていません。".into()
            }
            Condition::LastYear(year) => {
                format!("書かれているのは{year}年度までです。今年度もあるかは分かりません。")
            }
        },
        next: |condition| match condition {
            Condition::Named => {
                "次の面談で、受けたい理由と仕事への生かし方を所属長に話しておきましょう。指名を考えるときの材料になります。"
            }
            Condition::Recommended | Condition::RecommendedOrNamed => {
                "面談のときに、学びたいことと持ち帰って生かすことをあわせて所属長に伝え、推薦を頼んでみましょう。"
            }
            Condition::OtherGrades(_) => {
                "いま受けられる近い研修を探すか、その職位に向けた準備として計画に書いておけます。"
            }
            Condition::OtherFamilies(_) => {
                "仕事で要るときは、ほかの職種からも受けられるかを人事担当に尋ねてみましょう。"
            }
            Condition::Audience(_) => {
                "あてはまると思うときは、対象になるかを人事担当に確かめましょう。"
            }
            Condition::Closed(_) => {
                "空きがあるか、次の回があるかを人事担当に尋ねるか、来年度の希望に入れておけます。"
            }
            Condition::Held(_) => {
                "次の回の時期を人事担当に尋ねるか、来年度の希望に入れておけます。"
            }
            Condition::Considered => {
                "始まっているかどうかを人事担当に尋ねましょう。待つあいだに、近い内容の研修も探せます。"
            }
            Condition::LastYear(_) => "今年度も開かれるかを、人事担当に確かめましょう。",
        },
        open_lead: "受けるのを妨げることは書かれていません。",
        required_lead: "あなたの職位で受けることになっている研修です。案内を待ち、日程を早めに空けておきましょう。",
        entry_unsaid: "申し込み方は書かれていません。受けたいときは、まず所属長か人事担当に尋ねてください。",
        how_wish: "希望を出して受けられます。案内が来たら申し込むか、面談で希望を伝えましょう。",
        how_own: "自分で加えたものです。勤務時間に受けるときは、先に所属長に相談しましょう。",
        how_qualification: "自分で申し込んで受けるものです。勤務や助成との関わりは、申し込む前に確かめましょう。",
    },
    one: OneWords {
        back: "研修を探す",
        unknown: "この研修は見つかりません。名前やしるしが変わったか、なくなったのかもしれません。計画に入れたものは、そのまま残っています。",
        unknown_list: "この研修は、いま読み込まれている研修一覧にありません。一覧が新しい年度のものに替わったのかもしれません。計画に入れたものは、そのまま残っています。",
        to_find: "研修を探す",
        of_list: |file, year, on| match on {
            "" => format!("人事の研修一覧（{year}年度、{file}）から"),
            on => format!("人事の研修一覧（{year}年度、{file}、{on}に読み込み）から"),
        },
        wish_this: |year| format!("今年度（{year}年度）の希望に入れる"),
        wish_next: |year| format!("来年度（{year}年度）の希望に入れる"),
        wish_hint: "あなたの計画に書くだけで、申込にはなりません。",
        planned: "あなたの計画",
        to_plan: |what, title| format!("{what}（「{title}」の計画を開く）"),
        done_hint: "一度受けたものです。もう一度受けるときは、下から希望に入れられます。",
        who: "だれが受けられるか",
        grades: "職位",
        every_grade: "職位を問いません",
        families: "職種",
        audience: "対象者",
        field: "分野",
        entry: "受け方",
        get_in: "受けるには",
        next: "次にすること",
        abilities: "伸ばす能力",
        abilities_lead: "あなたの自己点検と、その能力のカードです。",
        no_abilities: "どの能力のためのものかは、書かれていません。",
        own_answer: |answer| format!("自己点検：{answer}"),
        of_grade: |grade| format!("{grade}に求められる能力です"),
        items: "関わる評価項目",
        stage: "段階",
        stage_of: |stage| match stage {
            "基礎" => "基礎（はじめて学ぶ人に）",
            "応用" => "応用（できる人が深める）",
            _ => "指導（人に教える人に）",
        },
        facts: "時間と費用",
        length: "かかる時間",
        cost: "費用",
        when: "時期",
        days: "日程",
        apply_by: "申込の締切",
        place: "場所",
        partners: "開くところ・一緒に開くところ",
        renew: "受け直し",
        renew_years: |years| format!("{years}年ごと"),
        help: "費用や時間の支え",
        help_lead: "この形の学びを支える制度です。この研修に使えるかどうかは、申し込む前に人事担当に確かめてください（みちしるべの読みです）。",
        no_help: "この形の学びの費用や時間を支える制度は、市の文書からは読み取れません。",
        subsidy: "助成について",
        to_money: "学びを支える制度を見る",
        edit_own: "書いたことを直す",
    },
    own: OwnWords {
        lead: "市の一覧にない研修も、ここに書いておけば、探すときや計画を立てるときに一緒に並びます。外のセミナー、勉強会、本を読む会など、どんなものでもかまいません。",
        new: "新しく加える",
        next: "続けてもうひとつ加える",
        next_hint: "書いたそばから保存されます。",
        title: "研修の名前",
        title_hint: "名前を書くと、研修を探すときに見つかるようになります。",
        form: "学びの形",
        by: "開くところ",
        by_hint: "団体や会社、集まりの名前です。分からなければ空けておけます。",
        about: "どんな内容か",
        about_hint: "学べること、案内の要点など。",
        from: "初日",
        to: "最終日",
        apply_by: "申込の締切",
        length: "かかる時間",
        length_hint: "7時間30分、7.5、90分、2日（1日は7時間45分と読みます）のように書けます。",
        yen: "自分で払う費用",
        yen_hint: "助成を受ける前の額です。3000、1.5万円、無料のように書けます。",
        read_as: |text| format!("{text}と読みました。"),
        not_read: "数として読めないので、書いたままを残しています。合計には入りません。",
        renew: "受け直しの間隔",
        once: "一度でよい",
        more: "日程・費用など",
        abilities: "伸ばす能力",
        abilities_hint: "選んだ能力から、この研修が見つかるようになります。選ばなくてもかまいません。",
        other_abilities: |n| format!("ほかの職位の能力（{n}）"),
        elsewhere: "別の市町村の枠組みの能力です",
        list: "加えた研修",
        none: "まだありません。",
        no_title: "名前を書くまでは、研修を探すときに出てきません。",
        edit: "直す",
        edit_of: |title| format!("「{title}」を直す"),
        look: "案内を見る",
        look_of: |title| format!("「{title}」の案内を見る"),
        to_list: "自分で加えた研修に戻る",
        unknown: "この研修はありません。消したか、別の端末で加えたものかもしれません。",
        remove: "この研修を消す",
        remove_ask: |title| format!("「{title}」を消しますか"),
        remove_lead: "加えた研修の一覧から消えます。計画や記録に入れたものは残ります。次のページで「元に戻す」を押すと取り消せます。",
        remove_go: "消す",
        cancel: "やめる",
        removed: |title| format!("「{title}」を消しました"),
    },
    money: MoneyWords {
        lead: |city| {
            format!(
                "{city}の文書にある、学びの費用や時間を支える制度です。何のために、いくら、いつから使えるかを、書かれているとおりに並べています。"
            )
        },
        none: |city| {
            format!(
                "{city}の文書には、学びの費用や時間を支える制度の記載が見つかりません。制度がないという意味ではありません。人事担当に尋ねてみてください。"
            )
        },
        reading: "お金の支えか時間の支えかは、制度の名前から読んでいます（みちしるべの読み）。使えるかどうかを決めるのは人事担当です。",
        group: |gives| match gives {
            Gives::Money => "お金の支え",
            Gives::Time => "時間の支え",
            Gives::Unsaid => "支えの中身が書かれていないもの",
        },
        group_lead: |gives| match gives {
            Gives::Money => "学びにかかる費用を、市が一部支えるものです。",
            Gives::Time => "働く時間の一部や、ある期間を、学びにあてられるものです。",
            Gives::Unsaid => "支える制度として挙がっていますが、お金か時間かは書かれていません。",
        },
        pays: "支える学び",
        amount: "額",
        amount_unsaid: |gives| match gives {
            Gives::Time => "使える時間や期間は書かれていません",
            Gives::Money | Gives::Unsaid => "額は書かれていません",
        },
        since: "いつから",
        how: "はじめに",
        facts: "分かっていること",
        prepare: "用意しておくとよいもの",
        prepare_items: |gives| match gives {
            Gives::Time => &[
                "学ぶ先の案内と、通う曜日・時間・期間",
                "そのあいだの仕事の分け方の案",
                "給与や身分の扱いについて確かめたいこと",
            ],
            Gives::Unsaid => &[
                "学ぶ先や、取り組みたいことの案内と計画",
                "何が支えられるのか（費用か、時間か、場所や相談か）について確かめたいこと",
            ],
            Gives::Money => &[
                "講座や試験の案内と、費用の分かるもの",
                "申し込む前に確かめたいこと（対象になるか、いつ申請するか、何が要るか）",
                "払ったあとの領収書と、修了や合格の分かるもの",
            ],
        },
        write: "申請に書くこと",
        write_items: &[
            "何を、どこで、いつまでに学ぶか",
            "いまの仕事や、これからの役割になぜ要るか",
            "学んだあと、職場で何に生かすか",
        ],
        courses: "様式は市の文書に載っていません。上の三つは、みちしるべの案です。計画に入れた研修のページには、申請の理由を書いておく欄があります。",
        others: "ほかの学びの制度",
        others_lead: "費用や時間の支えとは書かれていませんが、学びに関わる制度です。制度ガイドで読めます。",
    },
};
