//! 日本語, 資格 and デジタルの学び.

use super::skills::{DigitalWords, SkillsWords};
use crate::domain::training::enrolment::State;

pub const SKILLS: SkillsWords = SkillsWords {
    back: "研修",
    lead: "持っている資格と、めざしている資格です。期限のある資格は、6か月前からここで知らせます。",
    held: "持っている資格",
    none_held: "まだありません。持っている資格は、下の一覧で「持っている」を選ぶか、「持っている資格を書く」から加えられます。",
    from_career: "経歴で選んだ資格です",
    taken_on: |day| format!("{day}に取得"),
    until: |day| format!("期限：{day}"),
    soon: |day| format!("期限が近い：{day}"),
    over: |day| format!("期限切れ：{day}"),
    no_end: "期限は書かれていません",
    write_dates: "取得日と期限を書く",
    write_dates_of: |name| format!("「{name}」の取得日と期限を書く"),
    see_record: "記録を見る",
    renew: "更新を計画する",
    renew_of: |name| format!("「{name}」の更新を計画する"),
    see_plan: "更新の計画を見る",
    aimed: "めざしている資格",
    none_aimed: "まだありません。なくてもかまいません。",
    planned: |year, state| format!("{year}年度・{state}"),
    wanted: "キャリアの案で、取ろうとしている資格です",
    state: |state| match state {
        State::Wish => "希望",
        State::Applied => "申込",
        State::Attending => "勉強中・受験前",
        State::Done => "取得",
        State::Dropped => "見送り",
    },
    listed: |city| format!("{city}の文書に載っている資格"),
    listed_lead: "職務に役立つ、または助成の対象として、文書に名前があるものです。載っていない資格がだめだという意味ではありません。",
    none_listed: |city| {
        format!(
            "{city}の文書には、資格の名前が載っていません。ほかの資格は「めざす資格を書く」から加えられます。"
        )
    },
    other_field: "そのほか",
    aim: "めざす",
    aim_of: |name| format!("「{name}」をめざす"),
    have: "持っている",
    have_of: |name| format!("「{name}」を持っている"),
    is_held: "持っています",
    is_aimed: "めざしています",
    see_course: |name| format!("「{name}」を学びの計画で見る"),
    others: "ほかの資格",
    others_lead: "名前や日付は、次の画面で書きます。書いたそばから保存されます。",
    add_aim: "めざす資格を書く",
    add_have: "持っている資格を書く",
    money: "資格を支える制度を見る",
    to_digital: "デジタルの学びを見る",
    digital: DigitalWords {
        lead: "デジタルの力は、日々の仕事・研修・資格の三つから伸ばせます。どこから始めてもかまいません。",
        steps: "仕事の中で始める",
        steps_lead: |n| {
            format!(
                "市の文書にある取組{n}件です。それぞれに、今週から自分で始められることを添えました。"
            )
        },
        source: |section| format!("出典：{section}"),
        ours: "「自分から始められること」は、この道具のために書いたものです。",
        own_step: "自分から始められること",
        plan: "学びの計画に入れる",
        plan_of: |topic| format!("「{topic}」を学びの計画に入れる"),
        in_plan: |state| format!("計画にあります（{state}）"),
        no_steps: |city| format!("{city}の文書には、デジタルの取組が一つずつは書かれていません。"),
        courses: "研修で学ぶ",
        no_courses: "デジタルの研修として載っているものはありません。",
        all_courses: "研修を探す",
        qualifications: "資格でたしかめる",
        named: |n| format!("名前が挙がっているデジタルの資格は{n}種です。"),
        no_qualifications: "デジタルの資格として名前が挙がっているものはありません。",
        to_qualifications: "資格の一覧へ",
        nothing: |city| {
            format!(
                "{city}の枠組みには、デジタルの学びの記載がありません。庁外の講座や勉強会は、自分で加えられます。"
            )
        },
        own: "自分で研修を加える",
    },
};
