//! A long road, put into the store: drawn whole, and answered at once.

use michishirube::domain::career::path::{Post, PostKind};
use michishirube::domain::career::person::{Birth, Person, person_id};
use michishirube::domain::career::plan::{Plan, Planned};
use michishirube::domain::career::when::When;
use michishirube::domain::id::ItemId;
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;
use serde_json::json;

use crate::axe;
use crate::harness::{Page, in_browser};

fn id(text: &str) -> ItemId {
    ItemId::parse(text).expect("an id")
}

fn post(from: u16, to: Option<u16>, department: &str, kind: PostKind) -> Post {
    Post {
        to: to.map(When::year),
        department: department.into(),
        kind,
        ..Post::blank(from)
    }
}

/// Puts them into the store as the application writes them. They are there from the next page on.
async fn put(page: &Page, bodies: Vec<(ItemId, Body)>) {
    let mut notebook = Notebook::default();
    for (id, body) in bodies {
        let key = ItemKey {
            kind: body.kind(),
            id,
        };
        let item = Item {
            changes: 1,
            body: Some(body),
            ..Item::default()
        };
        notebook.items.insert(key, item);
    }
    for key in notebook.items.keys() {
        let record = Record::Item(key.clone());
        let text = saved::write(&notebook, &record, &Stamp::default(), 1).expect("a record");
        let kind = match key.kind {
            Kind::Plan => "plan",
            Kind::Person => "person",
            _ => "post",
        };
        page.store(&format!("michishirube/g1/{kind}/{}", key.id), &text)
            .await;
    }
}

/// Forty years with thirty posts, among them leave, study and a time elsewhere, and a plan.
pub async fn put_long_road(page: &Page) {
    let names = [
        "財政部 税務課",
        "保健福祉部 障がい福祉課",
        "総務部 人事課",
        "各支所 市民課",
    ];
    let mut posts = Vec::new();
    let mut year = 1986;
    for i in 0..26_usize {
        let years = if i % 2 == 0 { 1 } else { 2 };
        let name = format!("{} {}係", names[i % 4], i + 1);
        let to = (i < 25).then_some(year + years - 1);
        posts.push(post(year, to, &name, PostKind::Ordinary));
        year += years;
    }
    posts.push(post(1999, Some(2000), "", PostKind::Leave));
    posts.push(post(2005, Some(2006), "大学院", PostKind::Study));
    posts.push(post(2010, Some(2012), "総務省", PostKind::Dispatch));
    posts.push(post(1985, Some(1985), "臨時職員", PostKind::NonRegular));
    let mut bodies: Vec<_> = posts
        .into_iter()
        .zip(0..)
        .map(|(post, i)| (id(&format!("p{i:02}")), Body::Post(Held::new(post))))
        .collect();
    let mut plan = Plan {
        name: "税のスペシャリスト".into(),
        ..Plan::default()
    };
    let planned = Planned {
        post: post(2027, Some(2029), "財政部 市民税課", PostKind::Ordinary),
        ..Planned::blank(2027)
    };
    plan.posts.insert(id("n0"), planned);
    let person = Person {
        birth: Some(Birth {
            year: 1967,
            month: Some(5),
            day: Some(3),
        }),
        plan: Some(id("plan")),
        ..Person::default()
    };
    bodies.push((id("plan"), Body::Plan(Held::new(plan))));
    bodies.push((person_id().expect("an id"), Body::Person(Held::new(person))));
    put(page, bodies).await;
}

#[test]
fn chart_and_table_say_the_same() {
    in_browser(|page| async move {
        page.set_up().await;
        put_long_road(&page).await;
        page.open("#/career").await;
        page.sees("これまでの経歴30件、これからの案1件").await;
        let rows = "[...document.querySelectorAll('.road-tables table')[0].tBodies[0].rows]";
        for (size, way, other) in [(1280, "across", "down"), (390, "down", "across")] {
            page.window(size, 844).await;
            let shown = format!(
                "return !!document.querySelector('.timeline[data-way={way}]').checkVisibility() && !document.querySelector('.timeline[data-way={other}]').checkVisibility()"
            );
            page.until(&shown, &format!("{way} at {size} px")).await;
            let bands = format!(
                "return document.querySelectorAll('.timeline[data-way={way}] .stay').length === {rows}.length"
            );
            page.until(&bands, "a band for each row").await;
            axe::check(&page, &format!("the chart at {size} px")).await;
            let wide = "return document.documentElement.scrollWidth <= innerWidth";
            page.until(wide, "nothing scrolls sideways").await;
        }
        // Down, every number stands with the beginning of its row's name.
        let same = format!(
            "const texts = [...document.querySelectorAll('.timeline[data-way=down] .stay-name')].map(e => e.textContent.replace('…', ''));
             return {rows}.filter(r => !texts.some(t => (r.cells[0].innerText + ' ' + r.cells[2].innerText).startsWith(t))).map(r => r.innerText)"
        );
        assert_eq!(page.js(&same).await, json!([]));
        // Across, no text lies over another as the browser measures them.
        page.window(1280, 844).await;
        let over = "const all = [...document.querySelectorAll('.timeline[data-way=across] text')].map(e => [e.textContent, e.getBoundingClientRect()]);
            const hit = [];
            all.forEach(([a, r], i) => all.slice(i + 1).forEach(([b, s]) => { if (r.left < s.right - 1 && s.left < r.right - 1 && r.top < s.bottom - 5 && s.top < r.bottom - 5) hit.push(a + ' / ' + b); }));
            return hit";
        assert_eq!(page.js(over).await, json!([]));
        for mark in ["今日", "役職定年", "定年"] {
            let both = format!(
                "return [...document.querySelectorAll('.mark-name')].some(e => e.textContent === '{mark}') && document.querySelectorAll('.road-tables table')[1].innerText.includes('{mark}')"
            );
            page.until(&both, mark).await;
        }
        // When one retires tells when one was born: that stays on the screen.
        page.sees("定年まで").await;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await;
        page.sees("今日").await;
        page.sees_not("定年").await;
    });
}

/// How long a click takes is told, not judged: machines differ.
#[test]
fn a_click_on_a_long_road_is_answered() {
    in_browser(|page| async move {
        page.set_up().await;
        put_long_road(&page).await;
        page.open("#/career").await;
        page.sees("これからの案1件").await;
        // From the event until all that follows on it is done and laid out.
        let timed = "const done = arguments[0], took = [];
            const answer = async act => {
                const begin = performance.now();
                act();
                await new Promise(next => setTimeout(next, 0));
                document.body.offsetHeight;
                took.push(Math.round(performance.now() - begin));
                await new Promise(next => requestAnimationFrame(() => setTimeout(next, 0)));
            };";
        let click = format!(
            "{timed} const list = document.querySelector('#road-plan');
            (async () => {{
                for (let i = 0; i < 10; i++) await answer(() => {{
                    list.selectedIndex = i % 2;
                    list.dispatchEvent(new Event('change', {{ bubbles: true }}));
                }});
                done(took);
            }})()"
        );
        let took = page.client.execute_async(&click, vec![]).await;
        let took = took.expect("times");
        eprintln!("milliseconds for laying a plan on 30 posts: {took}");
        page.sees("これからの案1件").await;
        page.open("#/career/posts").await;
        page.sees("30件を、時期の順に").await;
        let typing = format!(
            "{timed} const field = document.querySelector('#post-department');
            (async () => {{
                for (const letter of '財政部税務課') await answer(() => {{
                    field.value += letter;
                    field.dispatchEvent(new Event('input', {{ bubbles: true }}));
                }});
                done(took);
            }})()"
        );
        let took = page.client.execute_async(&typing, vec![]).await;
        let took = took.expect("times");
        eprintln!("milliseconds for a letter beside 30 posts: {took}");
        page.sees("31件を、時期の順に").await;
    });
}
