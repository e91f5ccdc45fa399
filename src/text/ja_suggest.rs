//! 日本語, あなたへの提案.

use super::ja_sums::{hours, yen};
use super::suggest::{
    AimWords, LeftWords, OfferWords, OpenWords, RequiredWords, RoomWords, SuggestWords, ThreeWords,
};
use crate::domain::training::Stage;

fn names(names: &[String]) -> String {
    names.iter().map(|name| format!("「{name}」")).collect()
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::First => "基礎",
        Stage::Further => "応用",
        Stage::Lead => "指導する人向け",
    }
}

pub const SUGGEST: SuggestWords = SuggestWords {
    back: "研修",
    lead: |year| {
        format!(
            "自己点検や重点、これからの案をもとに、{year}の研修を選ぶ手がかりを並べます。決めるのはあなたです。"
        )
    },
    hours,
    yen,
    names,
    required: RequiredWords {
        heading: "必修の研修",
        lead: |grade| {
            format!("{grade}の必修とされている研修です。先に予定に入れておくと安心です。")
        },
        none: |grade| format!("{grade}の必修と書かれた研修は、一覧にありません。"),
        all_known: "これから予定に入れる必修の研修はありません。",
        done_before: "前の年度に受けた研修は、受けた年度の計画に「修了」として加えると、ここに出なくなります。今年度は対象でないものは「今回は見送る」を押してください。",
        to_years: "何年かの計画と記録を見る",
        known: "予定に入れたもの・済んだもの",
        planned: |year| format!("{year}年度の計画に入っています"),
        done: "修了しています",
        dropped: "今年度は見送りにしています",
        past: |date| {
            format!(
                "締切か実施日（{date}）が過ぎています。人事の担当に次の機会を確かめてください。"
            )
        },
        ask: "対象か確かめるもの（必修）",
        ask_lead: "必修とされていますが、どの職位が対象かは書かれていません。あてはまるかどうかを、人事の担当に確かめてください。",
        ask_optional: "対象か確かめるもの",
        ask_count: |n| format!("ねらいに合い、対象かどうかが分からない研修（{n}件）"),
        ask_optional_lead: "あなたのねらいに合いますが、対象になる人が言葉で決められています。あてはまるときは、希望に入れられます。",
        more: |n| format!("このほかに{n}件あります。「研修を探す」で見られます。"),
    },
    aims: AimWords {
        focus: |grade| format!("重点に選んでいます（{grade}に求められること）"),
        gap: |answer| format!("自己点検で「{answer}」と答えました"),
        opportunity: "自己点検で「機会がなかった」と答えました",
        planned: |plan, post| match (plan, post) {
            ("", "") => "これからの案の職場で使います".into(),
            ("", post) => format!("これからの案の「{post}」で使います"),
            (plan, "") => format!("これからの案「{plan}」の職場で使います"),
            (plan, post) => format!("これからの案「{plan}」の「{post}」で使います"),
        },
        next: |grade| format!("次の職位（{grade}）で新しく求められます"),
        next_grows: |grade| {
            format!("次の職位（{grade}）で、いまの能力が発展して求められます（みちしるべの読み方）")
        },
        begins: "はじめの一歩として",
        close: "あと一歩のところから",
        met: "できていることを、さらに伸ばすために",
        top: "教える側に回るために",
        via: |root| format!("もとになる「{root}」から始めます（みちしるべの読み方）"),
    },
    room: RoomWords {
        heading: |year| format!("{year}に使える時間とお金"),
        lead: "学びに使える時間と、自分で出せるお金を書くと、その中でいちばん多くのねらいに届く組み合わせを選びます。書かないうちは、上限なしとして選びます。",
        minutes: "時間（1年間）",
        minutes_hint: "例：20、7時間45分、3日。空にすると上限なし。",
        yen: "自分で出せるお金（1年間）",
        yen_hint: "例：1万円、0。助成のあとの額。空にすると上限なし。",
        slide_minutes: "時間を動かす",
        slide_yen: "お金を動かす",
        no_limit: "上限なし",
        unread_minutes: "時間として読めません。前の値のままにしています。",
        unread_yen: "金額として読めません。前の値のままにしています。",
        assumed: "長さの分からない研修をどれだけとみなすか",
        assumed_hint: |hours| {
            format!(
                "資料に長さが書かれていない研修を、1つ{hours}として数えています。空にすると7時間45分に戻ります。"
            )
        },
        taken: |time, money| {
            format!("必修と、もう計画に入れたものに、{time}・{money}を先に取っておきます。")
        },
        unmeasured: |n, each| {
            format!("このうち{n}件は長さが分からず、1件を{each}とみなしています。")
        },
        unpriced: |n| format!("{n}件は費用が分からず、0円として数えています。"),
        over_minutes: |by| {
            format!("必修と計画だけで、決めた時間を{by}超えています。必修は外していません。")
        },
        over_yen: |by| {
            format!("必修と計画だけで、決めたお金を{by}超えています。必修は外していません。")
        },
        left_minutes: |left| format!("残りの時間は{left}です。"),
        left_yen: |left| format!("残りのお金は{left}です。"),
        set: |courses, aims| {
            format!("この中では、次の{courses}つの研修が、ねらい{aims}つの助けになります。")
        },
        set_costs: |time, money| format!("あわせて{time}・{money}です。"),
        set_none: "この中に収まる、ねらいに合う研修はありません。",
        more: |by, whole, names| format!("あと{by}（全部で{whole}）あると、{names}にも届きます。"),
        more_loses: |names| format!("そのときは{names}が外れます。"),
        no_more: "これより増やしても、届くねらいは増えません。",
        enough: |whole| format!("全部で{whole}あれば、この組み合わせに足ります。"),
        same_until: |whole| format!("全部で{whole}まで減らしても、届くねらいは変わりません。"),
        below: |names| format!("それより少ないと、{names}に届かなくなります。"),
        below_gains: |names| format!("代わりに{names}に届きます。"),
    },
    offer: OfferWords {
        heading: "時間とお金に収まる組み合わせ",
        lead: "点数で並べたものではありません。重点、機会がなかったことと伸びしろ、これからの案、次の職位の順に重く見て、組み合わせを選びました。",
        why: "理由",
        lacks: "この研修だけでは届かないこと",
        occasion: |ability| {
            format!("「{ability}」を実際に行う機会。学んだあと、面談で相談できます。")
        },
        more_steps: |ability| {
            format!("「{ability}」の目安まで。はじめの一歩なので、この先に続きがあります。")
        },
        itself: |ability| format!("「{ability}」そのもの。もとになる能力の研修です。"),
        stage: |ability, made| {
            format!(
                "「{ability}」のいまの一歩。この研修は{}のものです。",
                stage(made)
            )
        },
        not_for: |names| format!("{names}は、この研修では扱いません。"),
        stage_unsaid: "基礎か応用か",
        time: |time| format!("時間：{time}"),
        time_unsaid: |assumed| format!("時間（{assumed}として数えました）"),
        unsaid: |names| format!("資料に書かれていないこと：{}", names.join("、")),
        cost: |sum| format!("費用：{sum}"),
        free: "費用：自分の負担はありません",
        cost_unsaid: "費用（0円として数えました）",
        when: |when| format!("時期：{when}"),
        from: |date| format!("時期：{date}から"),
        when_unsaid: "時期",
        entry_label: "受け方",
        apply_by: |date| format!("申込の締切：{date}"),
        wish: "受け方：希望して申し込みます",
        named: "受け方：指名された人が受けます。希望は面談や上司への相談で伝えます",
        recommended: "受け方：所属の推薦がいります。まず上司に相談します",
        named_or_recommended: "受け方：推薦か指名によります。まず上司に相談します",
        required: "受け方：必修です",
        audience: |audience| format!("対象：{audience}"),
        audience_ask: |audience| {
            format!("対象：{audience}（あてはまるかどうかは、ここでは分かりません）")
        },
        again: |date| format!("前に受けていますが、{date}で期限になります。"),
        take: "今年度の希望に入れる",
        take_of: |title| format!("「{title}」を、今年度の希望に入れる"),
        taken: |title, year| format!("「{title}」を{year}年度の希望に入れました。"),
        take_required: "今年度の計画に入れる",
        take_required_of: |title| format!("「{title}」を、今年度の計画に入れる"),
        taken_required: |title, year| format!("「{title}」を{year}年度の計画に入れました。"),
        drop: "今回は見送る",
        drop_of: |title| format!("「{title}」を今回は見送る"),
        dropped: |title| format!("「{title}」を今年度は見送りにしました。"),
        to_money: "費用を助ける制度を見る",
    },
    open: OpenWords {
        served: "計画に入れたもので取り組んでいるねらい",
        served_by: |course| format!("「{course}」で取り組んでいます"),
        to_year: |year| format!("{year}年度の計画を見る"),
        heading: "まだ研修で届いていないねらい",
        lead: "研修だけが学び方ではありません。",
        all: "いまのねらいには、すべて計画か提案があります。",
        required: |course| {
            format!("上の必修「{course}」で扱われます。予定に入れると、ここから消えます。")
        },
        no_room: "合う研修はありますが、いまの時間とお金には収まりません。",
        too_many: "ねらいが多いため、重いものから16までを組み合わせに入れています。",
        ask: |course| format!("「{course}」が合いますが、対象かどうかを確かめる必要があります。"),
        not_now: "関わる研修はありますが、いまの一歩とは段階が違います。",
        nothing: "一覧の中に、関わる研修が見つかりません。",
        else_heading: "ほかにできること",
        ojt: "ふだんの仕事の中で試す（OJT）。上司や先輩に、任せてほしい仕事をひとつ伝えます。",
        to_notes: "仕事メモに、試したことを書く",
        to_interview: "面談で機会を相談する",
        to_own: "外の講座や本を、自分で一覧に加える",
        to_catalogue: "研修を探す",
        no_answers: "はじめの一歩",
        no_answers_lead: "自己点検に答えると、伸ばしたいことに合う研修を、理由とあわせて提案できます。1枚だけでもかまいません。",
        to_assess: "自己点検を始める",
        to_focus: "重点を選ぶ",
        no_aims: "自己点検で目安を下回るところも、選んだ重点もありません。さらに伸ばしたいことがあれば、重点に選ぶと提案が出ます。",
        no_courses: |city| format!("{city}の資料から読み取れた研修は、まだありません。"),
        no_courses_lead: "人事が配る研修の一覧（CSVやExcel）を読み込むか、自分で見つけた講座を加えると、ここで提案できます。",
        to_import: "研修の一覧を読み込む",
    },
    left: LeftWords {
        summary: |n| format!("提案に入れなかった研修と、その理由（{n}件）"),
        lead: "あなたのねらいや必修に関わるのに、提案に入れていない研修です。",
        done: "修了しています。期限はありません",
        planned: |year| format!("もう{year}年度の計画に入っています"),
        dropped: "今年度は見送りにしています",
        others: "ほかの職位や職種が対象です",
        past: |date| format!("締切か実施日（{date}）が過ぎています"),
        early: |ability, made| {
            format!(
                "「{ability}」の{}の研修で、いまの一歩には早いものです",
                stage(made)
            )
        },
        first: |course| format!("先に「{course}」があります"),
        late: |ability, made| format!("「{ability}」の{}の研修で、もう過ぎた段階です", stage(made)),
        more: |n| format!("このほかに{n}件あります。"),
        how: "提案の決め方",
        how_text: &[
            "必修は、時間やお金が足りなくても外しません。",
            "重みは、重点が8、伸びしろと機会がなかったことが4、これからの案の職場が2、次の職位が1です。理由がいくつもあれば足します。みちしるべの決め方です。",
            "時間とお金の中で、届くねらいの重みがいちばん大きい組み合わせを、すべての組み合わせの中から選びます。同じなら、時間の短いもの、費用の少ないもの、数の少ないもの、一覧で先にあるものの順です。",
            "今年度の計画に入れたものと、今年度に修了したもののねらいには、ほかの研修を重ねて提案しません。",
        ],
    },
    three: ThreeWords {
        none: "いま提案する研修はありません。",
        required: "必修です",
        all: "提案をすべて見る",
    },
};
