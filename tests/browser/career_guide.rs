//! 定年までの見通し, 異動の考え方, 進む道の比べ方, 職位の階段: what a person reads of their road.

use litemap::LiteMap;
use serde_json::json;

use michishirube::domain::Day;
use michishirube::domain::career::path::{Post, Tag};
use michishirube::domain::career::person::{Birth, Person, person_id};
use michishirube::domain::career::plan::{Plan, Planned};
use michishirube::domain::career::when::When;
use michishirube::domain::id::{EntryId, GradeId, ItemId, PackId};
use michishirube::domain::item::{Body, Held, Item, ItemKey};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;

use crate::harness::{Page, in_browser};

fn post(from: u16, to: Option<u16>, department: &str, field: &str, grade: &str) -> Post {
    let pack = PackId::parse("iwaki").expect("an id");
    let grade = GradeId::parse(grade).expect("an id");
    Post {
        to: to.map(When::year),
        department: department.into(),
        field: Tag {
            of: Some((pack.clone(), EntryId::parse(field).expect("an id"))),
            name: field.into(),
        },
        grade: Tag {
            of: Some((pack, grade.clone())),
            name: grade.to_string(),
        },
        ..Post::blank(from)
    }
}

/// Puts things into the store as the application writes them.
async fn keep(page: &Page, things: Vec<(&str, Body)>) {
    let day = Day::from_ymd_opt(2026, 11, 1).expect("a day");
    for (id, body) in things {
        let key = ItemKey {
            kind: body.kind(),
            id: ItemId::parse(id).expect("an id"),
        };
        let word = match &body {
            Body::Post(_) => "post",
            Body::Plan(_) => "plan",
            Body::Person(_) => "person",
            _ => panic!("no such thing here"),
        };
        let item = Item {
            made: day,
            on: day,
            changes: 1,
            body: Some(body),
        };
        let mut notebook = Notebook::default();
        notebook.items.insert(key.clone(), item);
        let record = Record::Item(key);
        let text = saved::write(&notebook, &record, &Stamp::default(), 1).expect("it is written");
        page.store(&format!("michishirube/g1/{word}/{id}"), &text)
            .await;
    }
}

/// A 主事 of 一般事務 in the third year of a place, with a plan.
async fn fill(page: &Page) {
    let year = page.js("return new Date().getFullYear() - (new Date().getMonth() < 3 ? 1 : 0)");
    let year = year.await.as_u64().and_then(|y| u16::try_from(y).ok());
    let year = year.expect("a year");
    let planned = Planned {
        post: post(year + 1, None, "企画課", "ga-planning", "shunin"),
        ..Planned::blank(0)
    };
    let plan = Plan {
        name: "企画のゼネラリスト".into(),
        posts: LiteMap::from_iter([(ItemId::parse("n0").expect("an id"), planned)]),
    };
    let person = Person {
        birth: Some(Birth {
            year: 1995,
            month: None,
            day: None,
        }),
        plan: ItemId::parse("the-plan").ok(),
        ..Person::default()
    };
    let me = person_id().expect("an id");
    let now = post(year - 2, None, "市民税課", "ga-tax", "shuji");
    keep(
        page,
        vec![
            ("p0", Body::Post(Held::new(now))),
            ("the-plan", Body::Plan(Held::new(plan))),
            (me.as_str(), Body::Person(Held::new(person))),
        ],
    )
    .await;
}

async fn choose(page: &Page, id: &str, option: &str) {
    page.until(
        &format!("return !!document.getElementById({})", json!(id)),
        id,
    )
    .await;
    let script = format!(
        "const s = document.getElementById({}); \
         const i = [...s.options].findIndex(o => o.text.startsWith({})); \
         if (i < 0) throw 'no option'; \
         s.selectedIndex = i; s.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        json!(id),
        json!(option)
    );
    page.js(&script).await;
}

#[test]
fn a_birth_date_becomes_a_horizon() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/career/horizon").await;
        page.sees("生まれた年を選ぶと、ここに見通しが出ます").await;
        page.sees("この端末の中だけに保存され").await;
        // The year alone leaves two days open.
        choose(&page, "birth-year", "1966年").await;
        page.sees("いちばん早いと、定年は令和11年3月31日です（63歳")
            .await;
        page.sees("いちばん遅いと、定年は令和13年3月31日です（64歳")
            .await;
        page.sees("早いと、ここで定年になります").await;
        choose(&page, "birth-month", "4月").await;
        choose(&page, "birth-day", "1日").await;
        page.sees("定年は令和11年3月31日です（63歳になる年度の終わり）")
            .await;
        page.sees("令和8年3月31日に60歳になります。その年度の定年は62歳なので")
            .await;
        page.sees("令和8年4月1日までに管理職でない職に移ります")
            .await;
        choose(&page, "birth-day", "2日").await;
        page.sees("定年は令和13年3月31日です（64歳になる年度の終わり）")
            .await;
        page.sees("令和8年4月1日に60歳になります").await;
        // It stays, and can be taken back.
        page.reload().await;
        page.sees("定年は令和13年3月31日です").await;
        page.press("定年・役職定年を自分の職に合わせて変える").await;
        choose(&page, "retires-at", "65歳").await;
        page.sees("定年は令和14年3月31日です（65歳になる年度の終わり）")
            .await;
        page.sees("この表は使っていません").await;
        choose(&page, "steps-down-at", "58歳").await;
        page.sees("役職定年の58歳になります").await;
        choose(&page, "retires-at", "いつもの決まり").await;
        page.sees("定年は令和13年3月31日です（64歳").await;
        let media = json!({ "media": "print" });
        page.devtools("Emulation.setEmulatedMedia", media).await;
        page.sees("印刷しません").await;
        page.sees_not("令和13年").await;
        page.sees_not("1966").await;
        let media = json!({ "media": "" });
        page.devtools("Emulation.setEmulatedMedia", media).await;
        choose(&page, "birth-year", "書かない").await;
        page.sees("生まれた年を選ぶと、ここに見通しが出ます").await;
    });
}

#[test]
fn each_rule_says_what_it_means_for_the_road() {
    in_browser(|page| async move {
        page.set_up().await;
        fill(&page).await;
        page.open("#/career/advice").await;
        page.sees("評価や判定ではありません").await;
        page.sees("いまの職場（市民税課）は3年目です").await;
        page.sees("めやすは3年程度です。案では、めやすのころに次の職場へ移ります")
            .await;
        page.sees("実施分野（市民対応）は2年").await;
        page.sees("実施分野（事業実施）はまだ").await;
        page.sees("管理分野は案にあり").await;
        page.sees("出典：いわき市人材育成基本方針").await;
        page.sees("ほかの職種の決まり（4）").await;
        page.sees("専門性は、年数だけでなく").await;
        // The birth date tells when the rule for those of 60 comes.
        page.sees("次に関わるのは、2056（令和38）年度ごろです")
            .await;
        // It stays off the paper: it tells the age.
        let off = "const p = [...document.querySelectorAll('.advice-when')].find(p => p.textContent.includes('2056')); \
             return p.classList.contains('no-print')";
        assert_eq!(page.js(off).await, json!(true));
        page.press("経歴の「市民税課」を見る").await;
        page.until(
            "return location.hash === '#/career/posts/p0'",
            "the post's page",
        )
        .await;
    });
}

#[test]
fn a_city_without_rules_says_what_one_can_still_do() {
    in_browser(|page| async move {
        page.open("#/start/municipality").await;
        page.press("全国共通").await;
        page.press("次へ").await;
        page.sees("あなたの職種はどれですか").await;
        page.open("#/career/advice").await;
        page.sees("異動の決まりの記載がありません").await;
        page.press("これからの案を考える").await;
        page.until("return location.hash === '#/career/plans'", "the plans")
            .await;
    });
}

#[test]
fn the_tracks_stand_side_by_side() {
    in_browser(|page| async move {
        page.open("#/start/municipality").await;
        page.press("郡山市").await;
        page.press("次へ").await;
        page.press("職種の区分なし").await;
        page.press("次へ").await;
        page.press("係員").await;
        page.press("次へ").await;
        page.sees("能力について").await;
        page.open("#/career/tracks").await;
        for track in ["ゼネラリスト", "エキスパート", "スペシャリスト"] {
            page.sees(track).await;
        }
        page.sees("文書は、この道の分野を挙げていません").await;
        let tops =
            "return new Set([...document.querySelectorAll('.track')].map(t => t.offsetTop)).size";
        assert_eq!(page.js(tops).await, json!(1), "side by side");
        page.window(390, 844).await;
        assert_eq!(page.js(tops).await, json!(3), "one below the other");
        page.press("この道の案を作る").await;
        page.until("return location.hash === '#/career/plans'", "the plans")
            .await;
    });
}

#[test]
fn the_stairs_lead_from_the_first_grade_to_the_top() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/explanation").await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        page.open("#/career/stairs").await;
        page.sees("主事・技師の先にある7つの段です").await;
        let grades = "return [...document.querySelectorAll('.stairs h2')].map(h => h.textContent)";
        let expected = json!([
            "主事・技師",
            "事務主任・技術主任",
            "主査・技査",
            "係長",
            "課長補佐",
            "課長",
            "次長",
            "部長"
        ]);
        assert_eq!(page.js(grades).await, expected);
        let of = |n: u8| {
            format!(
                "return [...document.querySelectorAll('.stairs > li:nth-child({n}) li')].map(l => l.textContent)"
            )
        };
        let kacho = page.js(&of(6)).await;
        let expected = ["組織管理能力継続", "危機管理能力新規", "人材育成力継続"];
        for line in expected {
            assert!(
                kacho
                    .as_array()
                    .is_some_and(|all| all.contains(&json!(line))),
                "{line}: {kacho}"
            );
        }
        page.sees("能力5（継続4・発展0・新規1）").await;
        page.sees("能力6（自己点検でできている1）").await;
        page.sees("「説明力」が発展").await;
        page.sees("必要ないという意味ではありません").await;
        page.sees("いまの職位の「情報収集力」から始めます").await;
        let tops = "const t = [...document.querySelectorAll('.stairs > li')].map(l => l.offsetTop); \
             return t.every((y, i) => i === 0 || y < t[i - 1])";
        assert_eq!(page.js(tops).await, json!(true), "each stands higher");
        page.press("課長に求められること").await;
        page.sees("課長に求められること").await;
        page.js("document.querySelector('.stairs > li:nth-child(6) a').click()")
            .await;
        page.until("return location.hash === '#/ahead/kacho'", "its own page")
            .await;
    });
}
