//! 日本語, 定年までの見通し, 異動の考え方, 道 and 職位の階段.

use super::guide::{GuideWords, HorizonWords, StairsWords, TracksWords};
use super::ja_advice::ADVICE;

pub const GUIDE: GuideWords = GuideWords {
    back: "キャリア",
    short: |era| format!("{era}年度"),
    our_reading: "みちしるべの読み方",
    horizon: HorizonWords {
        lead: "いつまで働くことになるかを、生まれた日から計算します。",
        you: "あなたのこと",
        private: "生まれた日は、定年の年度を計算するためだけに使います。この端末の中だけに保存され、印刷物や、ほかの人に渡す用紙には載りません。自分で書き出す記録のファイルには入ります。",
        not_printed: "「定年までの見通し」は生まれた日が分かる内容のため、印刷しません。",
        year: "生まれた年",
        month: "生まれた月（書かなくてもよい）",
        day: "生まれた日（書かなくてもよい）",
        month_hint: "4月1日生まれの方は、3月生まれの方と同じ年度に定年になります。4月に生まれた方は、日も選ぶとはっきりします。",
        joined: "採用された年度（書かなくてもよい）",
        untold: "書かない",
        year_of: |year, era| format!("{year}年（{era}年）"),
        month_of: |month| format!("{month}月"),
        day_of: |day| format!("{day}日"),
        own: "定年・役職定年を自分の職に合わせて変える",
        own_lead: "医師など、職種によって定年や役職定年の年齢が違うことがあります。違うと分かっているときだけ変えてください。",
        retires_at: "定年の年齢",
        steps_down_at: "役職定年の年齢",
        usual: "いつもの決まりのとおり",
        age: |age| format!("{age}歳"),
        result: "見通し",
        none: "生まれた年を選ぶと、ここに見通しが出ます。",
        retires: |day, age| format!("定年は{day}です（{age}歳になる年度の終わり）。"),
        gone: |day| {
            format!(
                "計算では、定年の日（{day}）は過ぎています。このあとの働き方は、人事担当に確かめてください。"
            )
        },
        years_left: |year, left| format!("今年度（{year}）のあと、{left}年度あります。"),
        last_year: "今年度が、定年の年度です。",
        steps_down: |day| {
            format!("役職定年：管理職のときは、{day}までに管理職でない職に移ります。")
        },
        stepped_down: |day| format!("役職定年：管理職の方が移る期限（{day}）は過ぎています。"),
        no_step_down: "役職定年：計算では関わりません（定年が先か、制度が始まる前です）。",
        earliest: |day, age| {
            format!("いちばん早いと、定年は{day}です（{age}歳になる年度の終わり）。")
        },
        latest: |day, age| {
            format!("いちばん遅いと、定年は{day}です（{age}歳になる年度の終わり）。")
        },
        years_between: |year, least, most| match least == most {
            true => format!("今年度（{year}）のあと、{least}年度あります。"),
            false => format!("今年度（{year}）のあと、{least}年度から{most}年度あります。"),
        },
        down_between: |early, late| match early == late {
            true => format!("役職定年：管理職のときは、{early}までに管理職でない職に移ります。"),
            false => format!(
                "役職定年：管理職のときは、早いと{early}、遅いと{late}までに管理職でない職に移ります。"
            ),
        },
        more_exact: "生まれた月と日を書くと、どちらかはっきりします。",
        joined_is: |joined, last, years| {
            format!("{joined}の採用から、定年の{last}までは、合わせて{years}年度です。")
        },
        why: "なぜこの日になるか",
        why_lead: "年齢は、誕生日の前の日の終わりに一つ上がります。定年の年齢になった年度の3月31日が、定年の日です。",
        why_earliest: "いちばん早いとき",
        why_latest: "いちばん遅いとき",
        goes_on: |day, age, limit| {
            format!("{day}に{age}歳になります。その年度の定年は{limit}歳なので、そのまま働きます。")
        },
        down: |day, age, by| {
            format!(
                "{day}に役職定年の{age}歳になります。管理職のときは、{by}までに管理職でない職に移ります。"
            )
        },
        leaves: |day, age, last| {
            format!(
                "{day}に{age}歳になります。その年度の定年も{age}歳なので、{last}が定年の日です。"
            )
        },
        leaves_own: |day, age, last| {
            format!("{day}に、自分の職に合わせた定年の{age}歳になります。{last}が定年の日です。")
        },
        table: "年度ごとの定年の年齢",
        col_years: "年度",
        col_age: "定年の年齢",
        col_you: "あなた",
        until: |year| format!("{year}まで"),
        since: |year| format!("{year}から"),
        from_to: |from, to| format!("{from}から{to}"),
        here: "ここで定年になります",
        here_early: "早いと、ここで定年になります",
        here_late: "遅いと、ここで定年になります",
        not_here: "－",
        own_age_used: "自分の職に合わせた定年を使っているため、この表は使っていません。",
        law: "もとにした決まり：地方公務員法（第28条の2 役職定年、第28条の6 定年）と、国家公務員の定年の段階的な引上げ。地方公務員の定年は、国にならって市町村の条例で決まります。",
        limits: "この計算の限り",
        limits_lead: [
            "職種によって違うことがあります。人事担当に確かめてください。",
            "再任用や、定年前再任用短時間勤務、役職定年の特例は計算に入れていません。",
            "退職手当や給料は計算しません。",
        ],
        city: |city| format!("{city}の文書から"),
        city_none: |city| {
            format!("{city}の文書には、定年の引上げについての記載を見つけられませんでした。")
        },
    },
    advice: ADVICE,
    tracks: TracksWords {
        lead: |city, family, n| format!("{city}の文書に示されている{n}つの道です（{family}）。"),
        not_decided: "どれが上ということはありません。いま決めるためではなく、違いを知るためのページです。",
        no_model: |city, family| {
            format!("{city}の文書には、この職種（{family}）の道すじ（モデル）がありません。")
        },
        no_tracks: |city, family| {
            format!("{city}の文書は、この職種（{family}）の道を分けていません。")
        },
        none_lead: "道の名前がなくても、広く経験したいか、一つを深めたいかは、自分の案に書けます。",
        role: "役割",
        work: "分野と仕事",
        work_note: "どのような毎日になるかは、文書の「分野の仕事」から読んでいます。",
        no_fields: "文書は、この道の分野を挙げていません。どの分野の仕事が毎日になるかは、決まっていません。",
        no_work: "仕事の説明は、文書にありません。",
        departments: |names| format!("配置先：{names}"),
        specialist: "専門の人を置く分野",
        tried: |length| format!("経験{length}"),
        not_tried: "まだ",
        by_learning: |n| format!("ここでの学びの記録：仕事メモ{n}件"),
        years_only: "ここで学んだことの記録は、まだありません。専門性は年数だけでは伝わらないので、仕事メモに残しておくと役に立ちます。",
        plan: "この道の案を作る",
        plan_of: |track| format!("この道の案を作る：{track}"),
        common: "どの道にも関わること",
        common_lead: "文書は、職位・資格・能力を道ごとには分けていません。",
        grades: "道が分かれる職位",
        grades_in: |phase, grades| format!("{phase}（{grades}）です。"),
        grades_none: "文書は、どの職位で道が分かれるかを書いていません。",
        qualifications: "役に立つ資格",
        qualifications_all: "文書が、職種を分けずに挙げている資格です。",
        qualifications_none: "文書は、この職種の資格を挙げていません。",
        held: "持っている",
        fits: |n| format!("もう合っている能力（{n}）"),
        fits_lead: |grade| {
            format!(
                "{grade}に求められる能力のうち、もとになる能力が、いまの自己点検でできているものです。"
            )
        },
        fits_none: "いまのところ、ありません。",
        grow: |n| format!("これから伸ばす能力（{n}）"),
        grow_lead: "もとになる能力がこれからのものと、新しく求められるものです。",
        grow_none: "ありません。",
        asked: |n| format!("求められる能力（{n}）"),
        asked_lead: |grade| format!("{grade}に求められる能力です。"),
        no_abilities: "文書に職位の区分がないため、能力とは結び付けていません。先の職位に求められる能力は「職位の階段」で読めます。",
        not_rated: "まだ自己点検の答えがないため、合っている能力は分かりません。",
        to_assess: "自己点検をする",
        notes: |n| format!("仕事メモ{n}件"),
        gaps: "文書に書かれていないこと",
        to_stairs: "職位の階段を見る",
        to_plans: "これからの案を考える",
        to_advice: "異動の考え方を見る",
    },
    stairs: StairsWords {
        lead: |family, own, n| match n {
            1 => format!("{own}の先にある段です（{family}）。"),
            n => format!("{own}の先にある{n}つの段です（{family}）。"),
        },
        top: |own| {
            format!(
                "{own}は、この職種でいちばん先の職位です。この先の段の表はありません。身に付けたことを続く人に手渡すことも、これからの目標にできます。"
            )
        },
        none: |own| format!("{own}に求められる能力は、いまの枠組みに書かれていません。"),
        purpose: "先に求められることを知り、今日から始められることを見つけるためのページです。昇任の基準や見込みを示すものではありません。",
        print: "印刷する（A4横）",
        list: |own, top| format!("{own}から{top}までの段"),
        own: "いまの職位",
        own_count: |total, met| format!("能力{total}（自己点検でできている{met}）"),
        count: |total, [continues, grows, new]| {
            format!("能力{total}（継続{continues}・発展{grows}・新規{new}）")
        },
        met: "できている",
        continues: "継続",
        grows: "発展",
        new: "新規",
        grows_from: |names| format!("「{names}」が発展"),
        legend: "継続・発展・新規は、ひとつ前の段から見たものです。継続は、名前が同じでも求められることが変わります。発展のつながりは、みちしるべの読み方です。",
        unmarked: |names| format!("表に○のない能力：{names}"),
        to: |names| format!("つながる先：{names}"),
        blank: "「表に○のない能力」：表に○はありません。必要ないという意味ではありません。",
        more: "くわしく見る",
        more_of: |grade| format!("{grade}に求められることをくわしく見る"),
        begin: "今日から始めること",
        begin_lead: |grades| format!("{grades}のために、いまの仕事で始められることです。"),
        start_here: |name, step_up| format!("いまの職位の「{name}」から始めます。{step_up}"),
        start_try: |behaviour| format!("いまの仕事で試してみます。「{behaviour}」"),
        start_ask: |example| format!("同席できないか、相談してみます。たとえば、{example}"),
        leads_to: |grade, name| format!("{grade}の「{name}」"),
        read: "段ごとに、求められることを読む",
        read_lead: "文は、みちしるべが文書の表に添えたものを含みます。出典は「出典と補正」にあります。",
        asks: |grade| format!("{grade}に求められること"),
    },
};
