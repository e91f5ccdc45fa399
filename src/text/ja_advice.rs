//! 日本語, 異動の考え方とあなたの経歴: what a finding means, in whole sentences.

use super::guide::{AdviceWords, InField, Subject, Told};
use crate::domain::career::findings::{Missing, State};
use crate::domain::career::model::RuleKind;
use crate::domain::career::timeline::Basis;

pub const ADVICE: AdviceWords = AdviceWords {
    lead: "市の異動の決まりと、あなたの書いた経歴を並べて読むページです。助言であって、評価や判定ではありません。当てはまらなくても、まちがった経歴ということではありません。",
    of: |city| format!("{city}の文書にある決まりを、一つずつ見ています。"),
    groups: [
        (
            State::Thought,
            "これから考えるとよいこと",
            "いまの時期に、考えておくと役に立ちます。",
        ),
        (
            State::Ahead,
            "この先で関わること",
            "時期が来たら、また読んでください。",
        ),
        (
            State::Met,
            "当てはまっていること",
            "経歴か案が、決まりの目指すところと重なっています。",
        ),
        (
            State::Over,
            "時期を過ぎたこと",
            "過ぎた時期をどう過ごしたかを、決まりに照らして数えることはしません。",
        ),
        (
            State::Untold,
            "材料がまだないこと",
            "文書に書かれていないことと、まだ書いていないことがあります。",
        ),
    ],
    means,
    by_learning: "専門性は、年数だけでなく、そこで学んだことと、その記録に表れます。仕事メモや資格を残しておくと伝わります。",
    asks_by_learning: |kind| {
        matches!(
            kind,
            RuleKind::BuildOnExperience | RuleKind::StayAtLeast | RuleKind::DualTrack
        )
    },
    basis: |basis| match basis {
        Basis::Grade => "",
        Basis::Carried => "時期は、その前に書いた職位で見ています。",
        Basis::Years => "時期は、採用からの年数で見ています。これは、みちしるべの読み方です。",
    },
    matters: |year| format!("次に関わるのは、{year}ごろです。"),
    matters_now: |year| format!("今年度（{year}）に関わります。"),
    why: "この決まりがある理由",
    missing: |missing| match missing {
        Missing::Model => "文書に、この職種の道すじ（モデル）がありません。",
        Missing::Rules => "文書に、異動の決まりの記載がありません。",
        Missing::Years => "文書に、年数のめやすがありません。",
        Missing::Fields => "文書に、分野の記載がありません。",
        Missing::Tracks => "文書に、この職種の道の区分がありません。",
        Missing::Family => "職種がまだ選ばれていません。",
        Missing::Posts => "関わる職場が、経歴にまだ書かれていません。",
        Missing::PostFields => "分野を選んでいない職場があります。選ぶと、ここが分かります。",
        Missing::Phase => "いまの時期が分かりません。職位か、採用の年度を書くと分かります。",
        Missing::Birth => "生まれた年が書かれていません。書くと、関わる年度が分かります。",
    },
    to_post: |name| format!("経歴の「{name}」を見る"),
    to_planned: |name| format!("案の「{name}」を見る"),
    to_posts: "経歴を書く",
    to_plans: "これからの案を考える",
    to_tracks: "進む道を比べる",
    to_stairs: "職位の階段を見る",
    to_horizon: "定年までの見通しで、生まれた年や採用の年度を書く",
    to_guide: "制度ガイドで、使える制度を探す",
    to_start: "職種を選ぶ",
    others: |n| format!("ほかの職種の決まり（{n}）"),
    others_lead: "あなたの職種の道すじにはない時期や分野についての決まりです。",
    more: "書くと、もっと分かること",
    more_lead: "どれも、書かなくても使えます。",
    no_rules: |city| format!("{city}の文書には、異動の決まりの記載がありません。"),
    no_rules_lead: "決まりがなくても、経歴と案は書けます。面談や自己申告で、自分の言葉で話す材料になります。",
    no_model: |city| {
        format!(
            "{city}の文書には、この職種の道すじ（モデル）がありません。分野と時期の決まりは、当てはめられません。"
        )
    },
};

fn length(months: u32) -> String {
    match (months / 12, months % 12) {
        (0, months) => format!("{months}か月"),
        (years, 0) => format!("{years}年"),
        (years, months) => format!("{years}年{months}か月"),
    }
}

fn means(told: &Told) -> Vec<String> {
    let mut said = match told.kind {
        RuleKind::RotateAfter => rotate_after(told),
        RuleKind::StayAtLeast => stay_at_least(told),
        RuleKind::ResidentContact => resident_contact(told),
        RuleKind::BalanceFields => balance_fields(told),
        RuleKind::FirstPost => first_post(told),
        RuleKind::AskWishes => ask_wishes(told),
        RuleKind::BuildOnExperience => build_on(told),
        RuleKind::DualTrack => dual_track(told),
    };
    if told.away > 0 {
        said.push(format!(
            "このうち{}は、休業・休職の期間です。",
            length(told.away)
        ));
    }
    said
}

/// いまの職場は3年目（2年8か月）です。めやすは3年程度です。
fn in_place(told: &Told) -> Option<String> {
    let months = told.so_far?;
    let guide = told
        .guide
        .map(|months| format!("めやすは{}程度です。", length(months)));
    let guide = guide.unwrap_or_default();
    match &told.about {
        Subject::Post(name) => {
            let nth = months.saturating_sub(1) / 12 + 1;
            Some(format!(
                "いまの職場（{name}）は{nth}年目です（今月までで{}）。{guide}",
                length(months)
            ))
        }
        Subject::Planned(name) => Some(format!(
            "案の「{name}」は、合わせて{}の予定です。{guide}",
            length(months)
        )),
        Subject::Road | Subject::Phase(_) => None,
    }
}

/// A rule about a phase, seen from another one.
fn by_phase(told: &Told) -> Option<String> {
    let Subject::Phase(phase) = &told.about else {
        return None;
    };
    let now = match told.phase_now.as_str() {
        "" => String::new(),
        now => format!("いまは「{now}」です。"),
    };
    let is_now = told.phase_now == *phase;
    match told.state {
        State::Ahead | State::Thought if is_now => {
            Some(format!("いまの時期（「{phase}」）の決まりです。"))
        }
        State::Ahead => Some(format!("「{phase}」に入ると関わる決まりです。{now}")),
        State::Over | State::Thought => Some(format!("「{phase}」の決まりです。{now}")),
        State::Met | State::Untold => None,
    }
}

fn rotate_after(told: &Told) -> Vec<String> {
    let place = in_place(told);
    let is_planned = matches!(told.about, Subject::Planned(_));
    let tail = match (told.state, is_planned) {
        _ if place.is_none() => "",
        (State::Met, false) => "案では、めやすのころに次の職場へ移ります。",
        (State::Met, true) => "めやすに近い長さです。",
        (State::Ahead, _) => "めやすまで、まだ間があります。",
        (State::Thought, false) => {
            "次の職場を考え始めるころです。必ず動くという約束ではありません。"
        }
        (State::Thought, true) => {
            "めやすより長い案です。残りたい理由を書いておくと、話しやすくなります。"
        }
        (State::Over | State::Untold, _) => "",
    };
    told_of([place, by_phase(told)], tail)
}

fn stay_at_least(told: &Told) -> Vec<String> {
    let place = in_place(told);
    let is_planned = matches!(told.about, Subject::Planned(_));
    let tail = match (told.state, is_planned) {
        (State::Ahead, _) if place.is_none() => "いまの時期が終わってから関わる決まりです。",
        _ if place.is_none() => "",
        (State::Met, _) => "めやすの年数に届きます。",
        (State::Ahead, _) => "めやすの年数までは、いまの職場で深める時期です。",
        (State::Thought, false) => "いまの予定では、めやすの年数より前に移ります。",
        (State::Thought, true) => {
            "めやすより短い案です。早く移る理由を書いておくと、話しやすくなります。"
        }
        (State::Over | State::Untold, _) => "",
    };
    told_of([place, by_phase(told)], tail)
}

fn told_of(said: [Option<String>; 2], tail: &str) -> Vec<String> {
    let mut said: Vec<_> = said.into_iter().flatten().collect();
    if !tail.is_empty() {
        said.push(tail.to_owned());
    }
    said
}

fn names<'a>(fields: impl Iterator<Item = &'a InField>) -> String {
    let names: Vec<_> = fields.map(|f| f.name.as_str()).collect();
    names.join("、")
}

/// 税部門は2年8か月、戸籍部門はまだ
fn times(fields: &[InField]) -> String {
    let time = |f: &InField| match (f.so_far, f.ahead) {
        (0, 0) => format!("{}はまだ", f.name),
        (0, _) => format!("{}は案にあり", f.name),
        (months, _) => format!("{}は{}", f.name, length(months)),
    };
    fields.iter().map(time).collect::<Vec<_>>().join("、")
}

fn resident_contact(told: &Told) -> Vec<String> {
    let has = || told.fields.iter().filter(|f| f.so_far > 0);
    let planned = || told.fields.iter().filter(|f| f.ahead > 0);
    let tail = match told.state {
        State::Met => format!("{}です。", times(&has().cloned().collect::<Vec<_>>())),
        State::Ahead if planned().next().is_some() => {
            format!("案に「{}」があります。", names(planned()))
        }
        State::Thought => format!(
            "{}の経験は、まだ書かれていません。次の希望として考えられます。",
            names(told.fields.iter())
        ),
        State::Ahead | State::Over => {
            format!("文書が挙げている分野：{}。", names(told.fields.iter()))
        }
        State::Untold => String::new(),
    };
    told_of([by_phase(told), None], &tail)
}

fn balance_fields(told: &Told) -> Vec<String> {
    let numbers = (!told.fields.is_empty()).then(|| format!("{}です。", times(&told.fields)));
    let tail = match told.state {
        State::Met => "どの分野も経験しています。",
        State::Thought => "まだの分野を、次の希望として考えられます。",
        State::Ahead if told.fields.iter().any(|f| f.ahead > 0 && f.so_far == 0) => {
            "案で、まだの分野にも進みます。"
        }
        State::Ahead => "いまの職場のめやすの年数までは、まだの分野があっても自然です。",
        State::Over | State::Untold => "",
    };
    told_of([by_phase(told), numbers], tail)
}

fn first_post(told: &Told) -> Vec<String> {
    let fields = names(told.fields.iter());
    let first = match &told.about {
        Subject::Post(name) | Subject::Planned(name) => format!("最初の職場は「{name}」です。"),
        Subject::Road | Subject::Phase(_) => String::new(),
    };
    let tail = match told.state {
        State::Met => format!("{first}決まりの分野（{fields}）から始まっています。"),
        State::Over => format!(
            "{first}決まりの分野（{fields}）とは違いますが、この決まりは最初の職場だけのものです。"
        ),
        State::Ahead | State::Thought => {
            format!("これからの最初の職場に関わる決まりです（{fields}）。")
        }
        State::Untold => first,
    };
    told_of([None, None], &tail)
}

fn ask_wishes(told: &Told) -> Vec<String> {
    let when =
        (!told.when.is_empty()).then(|| format!("文書は、時期を「{}」と書いています。", told.when));
    let tail = match told.state {
        State::Thought => {
            "この時期の終わりが近く、希望を聞かれるころです。希望と、その理由を書いておきましょう。"
        }
        State::Ahead => "希望と、その理由を書いておくと、聞かれたときに話しやすくなります。",
        State::Over => "次の機会は、面談や自己申告です。",
        State::Met | State::Untold => "",
    };
    told_of([by_phase(told), when], tail)
}

fn build_on(told: &Told) -> Vec<String> {
    let most = (!told.fields.is_empty()).then(|| {
        let fields = told.fields.iter().filter(|f| f.so_far > 0).cloned();
        let fields: Vec<_> = fields.collect();
        format!("これまで長い分野：{}。", times(&fields))
    });
    if let Some(age) = told.age {
        let tail = match told.state {
            State::Thought => format!(
                "{age}歳になったあとの配置についての決まりです。経験をどこで生かし、だれに渡すかを考えておくと話しやすくなります。"
            ),
            State::Ahead => format!("{age}歳になったあとの配置に関わります。"),
            State::Met | State::Over | State::Untold => String::new(),
        };
        return told_of([most, None], &tail);
    }
    if let Subject::Planned(name) = &told.about {
        let so_far = told.so_far.unwrap_or(0);
        let reading = "1年からをつながりと見るのは、みちしるべの読み方です。";
        let tail = match (told.state, so_far) {
            (State::Met, months) => format!(
                "案の「{name}」に進むまでに、同じ分野で{}あります。{reading}",
                length(months)
            ),
            (State::Thought, 0) => format!(
                "案の「{name}」につながる分野は、それまでの経歴と案にありません。学んだことや仕事のつながりを、理由に書けます。"
            ),
            (State::Thought, months) => format!(
                "案の「{name}」に進むまでの同じ分野は、{}です。学んだことや仕事のつながりも、理由に書けます。{reading}",
                length(months)
            ),
            _ => format!("案の「{name}」についてです。"),
        };
        return told_of([None, None], &tail);
    }
    let tail = match told.state {
        State::Ahead | State::Thought => "次の案を考えるときに、経験とのつながりを見る決まりです。",
        State::Met | State::Over | State::Untold => "",
    };
    told_of([by_phase(told), most], tail)
}

fn dual_track(told: &Told) -> Vec<String> {
    let tail = match told.state {
        State::Thought => {
            "どの道が合うかを見ていく時期です。続けたい仕事と、その理由を書き留めておくと、面談で話せます。"
        }
        State::Ahead => "急いで決めるものではありません。道の違いを読んでおけます。",
        State::Over => "どの道に進んでも、これまでの学びを次の職場に持っていけます。",
        State::Met | State::Untold => "",
    };
    told_of([by_phase(told), None], tail)
}
