//! これからの案: built, moved, copied and compared; a post of a plan in words; paper.

use serde_json::{Value, json};

use crate::axe::check;
use crate::harness::{ENTER, Page, SPACE, in_browser};
use crate::pictures::{fill, pdf, print, take};

/// What the cards of a plan say, in order: the place and the year that it begins in.
async fn cards(page: &Page) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.plan-posts > li')].map(card => \
         card.querySelector('h3').innerText + ' ' + card.querySelector('.plan-years').innerText.slice(0, 4))";
    let cards = page.js(script).await;
    let texts = cards.as_array().cloned().unwrap_or_default();
    texts
        .iter()
        .map(|t| t.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// The focus comes a frame after what was pressed.
async fn focus_is(page: &Page, words: &str) {
    let script = format!(
        "const e = document.activeElement; \
         return (e.labels && e.labels[0] ? e.labels[0] : e).innerText.startsWith({})",
        json!(words)
    );
    page.until(&script, &format!("the focus is on 「{words}」"))
        .await;
}

/// The fiscal year of today.
async fn this_year(page: &Page) -> i64 {
    let script = "const d = new Date(); return d.getFullYear() - (d.getMonth() < 3 ? 1 : 0)";
    page.js(script).await.as_i64().expect("a year")
}

async fn set(page: &Page, selector: &str, text: &str) {
    page.js(&format!(
        "const field = document.querySelector({}); field.focus(); field.select()",
        json!(selector)
    ))
    .await;
    page.write(selector, text).await;
}

async fn choose(page: &Page, selector: &str, label: &str) {
    let script = format!(
        "const list = document.querySelector({}); \
         list.selectedIndex = [...list.options].findIndex(o => o.text === {}); \
         list.dispatchEvent(new Event('change', {{ bubbles: true }})); return list.selectedIndex",
        json!(selector),
        json!(label)
    );
    let at = page.js(&script).await.as_i64();
    assert!(at.is_some_and(|at| at >= 0), "{selector} has no {label}");
}

/// Begins a plan from what the label says, and answers with its address.
async fn begin(page: &Page, start: &str) -> String {
    page.open("#/career/plans").await;
    page.press(start).await;
    page.press("この始め方で作る").await;
    page.sees("職場の順").await;
    let hash = page.js("return location.hash").await;
    hash.as_str().unwrap_or_default().to_owned()
}

/// A plan of one post with something in every part.
async fn thought_through(page: &Page) -> String {
    let plan = begin(page, "まっさら").await;
    page.press("職場を足す").await;
    page.press("中身を考える").await;
    page.write("#department", "市民税課").await;
    choose(page, "#grade", "主事・技師").await;
    page.write("#reason", "窓口で説明を続けたいから").await;
    page.press("協調力").await;
    page.press("計画・想像力").await;
    page.press("知識・技術").await;
    choose(page, "#qualification", "ITパスポート（情報）").await;
    page.write("#gain", "窓口の待ち時間を減らせる").await;
    page.write("#plan-b", "市民課で経験を積む").await;
    page.hears("保存しました").await;
    plan
}

async fn whole(page: &Page) -> String {
    let text = page
        .js("return document.querySelector('#whole').value")
        .await;
    text.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_plan_is_built_moved_and_taken_back_by_keyboard() {
    in_browser(|page| async move {
        page.set_up().await;
        let year = this_year(&page).await;
        page.open("#/career/plans").await;
        page.sees("まだ案はありません").await;
        page.tab_to("この始め方で作る").await;
        page.key(ENTER).await;
        page.sees("何から始めるかを選んでください").await;
        focus_is(&page, "まっさら").await;
        page.key(SPACE).await;
        page.tab_to("この始め方で作る").await;
        page.key(ENTER).await;
        page.sees("まだ職場はありません").await;
        for name in ["市民税課", "企画課", "人事課"] {
            page.tab_to("職場を足す").await;
            page.key(ENTER).await;
            page.hears("からの職場を足しました").await;
            focus_is(&page, "中身を考える").await;
            page.key(ENTER).await;
            page.sees("いつ、どこで").await;
            page.write("#department", name).await;
            page.hears("保存しました").await;
            page.press("案「案1」").await;
            page.sees("職場の順").await;
        }
        // The guide of 能力育成期: about three years each.
        let at = |name: &str, years: i64| format!("{name} {}", year + years);
        let tax = |years| at("市民税課（税部門）", years);
        let planning = |years| at("企画課", years);
        let staff = |years| at("人事課", years);
        assert_eq!(cards(&page).await, [tax(1), planning(4), staff(7)]);
        check(&page, "a plan").await;

        page.js("document.querySelector('.plan-posts > li:last-child [id^=earlier]').focus()")
            .await;
        page.key(ENTER).await;
        page.hears("人事課を2番目").await;
        assert_eq!(cards(&page).await, [tax(1), staff(4), planning(7)]);
        focus_is(&page, "前へ").await;
        page.key(ENTER).await;
        page.hears("人事課を1番目").await;
        assert_eq!(cards(&page).await, [staff(1), tax(4), planning(7)]);
        // Nothing is before it: the focus is on the card.
        focus_is(&page, "人事課").await;
        page.tab_to("1年遅く").await;
        page.key(ENTER).await;
        page.hears("人事課を令和").await;
        assert_eq!(cards(&page).await, [staff(2), tax(4), planning(7)]);
        focus_is(&page, "1年遅く").await;
        page.tab_to("消す").await;
        page.key(ENTER).await;
        page.hears("人事課を案から消しました").await;
        assert_eq!(cards(&page).await, [tax(4), planning(7)]);
        focus_is(&page, "市民税課（税部門）").await;
        page.tab_to("元に戻す").await;
        for left in [
            [staff(2), tax(4), planning(7)],
            [staff(1), tax(4), planning(7)],
            [tax(1), staff(4), planning(7)],
            [tax(1), planning(4), staff(7)],
        ] {
            page.key(ENTER).await;
            page.hears("これからの案").await;
            assert_eq!(cards(&page).await, left);
        }
        page.reload().await;
        page.sees("人事課").await;
        assert_eq!(cards(&page).await, [tax(1), planning(4), staff(7)]);
    });
}

#[test]
fn plans_are_copied_named_removed_and_laid_on_the_line() {
    in_browser(|page| async move {
        page.set_up().await;
        thought_through(&page).await;
        page.open("#/career/plans").await;
        page.press("写しを作る").await;
        page.hears("「案1の写し」を作りました").await;
        page.js("document.querySelectorAll('[id^=name-]')[1].click()")
            .await;
        page.sees("名前の欄を閉じる").await;
        let on_name = "return document.activeElement.id === 'plan-name'";
        page.until(on_name, "the focus is on the name").await;
        set(&page, "#plan-name", "税の案").await;
        page.hears("保存しました").await;
        page.press("名前の欄を閉じる").await;
        check(&page, "two plans").await;
        page.press("税の案").await;
        page.sees("職場の順").await;
        assert_eq!(cards(&page).await.len(), 1);

        page.open("#/career/plans").await;
        let label = "[...document.querySelectorAll('label')].find(l => l.innerText === '税の案')";
        page.js(&format!("{label}.click()")).await;
        page.sees("時間の線に載せています").await;
        page.open("#/career").await;
        page.sees("市民税課").await;

        page.open("#/career/plans").await;
        page.js("document.querySelectorAll('[id^=remove-]')[1].click()")
            .await;
        page.sees("「税の案」と、その中の職場1つを消します").await;
        page.press("消さない").await;
        page.sees("税の案").await;
        page.js("document.querySelectorAll('[id^=remove-]')[1].click()")
            .await;
        page.press("この案を消す").await;
        page.hears("「税の案」を消しました").await;
        page.sees("案が2つになると").await;
        page.press("元に戻す").await;
        page.sees("この2つを比べる").await;
        page.sees("時間の線に載せています").await;
    });
}

#[test]
fn a_track_begins_a_plan_and_two_stand_side_by_side() {
    in_browser(|page| async move {
        page.set_up().await;
        begin(&page, "スペシャリストの道から（みちしるべの案）").await;
        page.sees("税部門のスペシャリスト").await;
        page.sees("みちしるべの案：軸にする分野です").await;
        assert_eq!(cards(&page).await.len(), 3);
        begin(&page, "ゼネラリストの道から（みちしるべの案）").await;
        page.open("#/career/plans").await;
        page.press("この2つを比べる").await;
        page.sees("どちらが良いかは決めません").await;
        let rows = "return [...document.querySelectorAll('.plans-table')][0].innerText";
        let table = page.js(rows).await;
        let table = table.as_str().unwrap_or_default();
        for words in [
            "税部門　6年",
            "ゼネラリストの案",
            "いつまで",
            "書かれていません",
        ] {
            assert!(table.contains(words), "{words}: {table}");
        }
        page.sees("考え方ごとの見え方").await;
        check(&page, "two plans side by side").await;
        let paper = pdf(&page, "print-compare").await;
        assert!(is_landscape(&paper));
    });
}

#[test]
fn without_a_model_one_still_plans() {
    in_browser(|page| async move {
        page.open("#/start/municipality").await;
        page.press("会津若松市").await;
        page.press("次へ").await;
        page.sees("あなたの職種はどれですか").await;
        begin(&page, "まっさら").await;
        page.press("職場を足す").await;
        page.press("中身を考える").await;
        page.write("#department", "税務課").await;
        page.write("#field", "税").await;
        page.write("#qualification-free", "簿記").await;
        page.hears("保存しました").await;
        check(&page, "a post without a model").await;
        page.press("この職場の希望を言葉にする").await;
        page.until("return !!document.querySelector('#whole')", "the text")
            .await;
        let text = whole(&page).await;
        assert!(
            text.contains("税務課（税）で働くことを希望します。"),
            "{text}"
        );
        assert!(text.contains("簿記の取得に取り組みます。"), "{text}");
    });
}

#[test]
fn a_wish_says_where_each_sentence_is_from_and_keeps_own_words() {
    in_browser(|page| async move {
        page.set_up().await;
        fill(&page).await;
        page.open("#/career/posts").await;
        page.write("#post-from", "2020").await;
        page.write("#post-department", "市民税課").await;
        page.hears("保存しました").await;
        thought_through(&page).await;
        page.sees("目安に届いているもの1つ、これから伸ばすもの1つ、まだ答えていないもの1つ")
            .await;
        page.press("この職場の希望を言葉にする").await;
        for words in [
            "窓口で説明を続けたいからです。",
            "自己点検では、協調力が目安に届いています。",
            "これから伸ばしたい力は、計画・想像力です。",
            "知識・技術は、自己点検でまだ答えていません。",
            "ITパスポートの取得に取り組みます。",
            "窓口の待ち時間を減らせると考えています。",
            "希望がかなわないときは、市民課で経験を積むことを考えています。",
        ] {
            page.sees(words).await;
        }
        // Every sentence leads to what it came from.
        let sources = "return [...document.querySelectorAll('.wish-sentences > li')].map(li => \
             li.querySelector('p').innerText.slice(0, 4) + [...li.querySelectorAll('.source a')].map(a => a.getAttribute('href').split('/').slice(0, 3).join('/')).join())";
        let sources = page.js(sources).await;
        let sources = sources.as_array().cloned().unwrap_or_default();
        let to = |text: &str| {
            sources
                .iter()
                .any(|s| s.as_str().is_some_and(|s| s.ends_with(text)))
        };
        assert!(sources.len() >= 8, "{sources:?}");
        assert!(
            sources
                .iter()
                .all(|s| s.as_str().is_some_and(|s| s.contains("#/")))
        );
        assert!(
            to("#/career/posts") && to("#/career/plans") && to("#/assess/teamwork"),
            "{sources:?}"
        );
        check(&page, "a wish").await;

        // Own words begin with what stands there, are kept, and go into the text.
        page.js("document.querySelector('#change-wish').click()")
            .await;
        let on_field = "return document.activeElement.id === 'own-wish'";
        page.until(on_field, "the focus is in the field").await;
        let begins = page
            .js("return document.querySelector('#own-wish').value")
            .await;
        assert!(begins.as_str().is_some_and(|t| t.contains("希望します")));
        set(&page, "#own-wish", "市民税課で働かせてください。").await;
        page.hears("保存しました").await;
        assert!(
            whole(&page)
                .await
                .starts_with("【希望】\n市民税課で働かせてください。\n")
        );
        check(&page, "own words").await;
        page.reload().await;
        page.until(
            "return !!document.querySelector('#own-wish')",
            "the words are kept",
        )
        .await;
        page.press("庁内公募の応募メモ").await;
        let note = whole(&page).await;
        assert!(note.starts_with("市民税課で働かせてください。"), "{note}");
        assert!(!note.contains("希望がかなわないときは"), "{note}");
        page.press("全体を選ぶ").await;
        page.hears("文の全体を選びました").await;
        let selected = "const t = document.querySelector('#whole'); \
             return t.selectionEnd - t.selectionStart === t.value.length && document.activeElement === t";
        assert_eq!(page.js(selected).await, Value::Bool(true));
        page.press("もとの文に戻す").await;
        page.sees("窓口で説明を続けたいからです。").await;
        let on_button = "return document.activeElement.id === 'change-wish'";
        page.until(on_button, "the focus is on the way there").await;
        page.press("自己申告書").await;
        assert!(whole(&page).await.contains("【かなわなかったとき】"));
        assert_eq!(print(&page, "print-wish").await, 1, "pages");
        assert!(!is_landscape(&pdf(&page, "print-wish").await));
    });
}

#[test]
fn a_plan_prints_on_one_page_across() {
    in_browser(|page| async move {
        page.set_up().await;
        begin(&page, "スペシャリストの道から（みちしるべの案）").await;
        assert_eq!(print(&page, "print-plan").await, 1, "pages");
        assert!(is_landscape(&pdf(&page, "print-plan").await));
    });
}

/// The first page is wider than high.
fn is_landscape(pdf: &[u8]) -> bool {
    let text = String::from_utf8_lossy(pdf);
    let sizes = text.split("/MediaBox [").nth(1);
    let sizes = sizes
        .and_then(|rest| rest.split(']').next())
        .expect("a size");
    let sizes: Vec<f64> = sizes
        .split_whitespace()
        .filter_map(|n| n.parse().ok())
        .collect();
    sizes[2] > sizes[3]
}

/// For human eyes.
pub async fn pictures(page: &Page) {
    page.open("#/").await;
    page.js("localStorage.clear()").await;
    page.set_up().await;
    let plan = thought_through(page).await;
    take(page, "plans-planned").await;
    page.press("この職場の希望を言葉にする").await;
    page.sees("できあがった文").await;
    take(page, "plans-wish").await;
    page.open(&plan).await;
    take(page, "plans-plan").await;
    begin(page, "スペシャリストの道から（みちしるべの案）").await;
    take(page, "plans-suggested").await;
    print(page, "print-plan").await;
    page.open("#/career/plans").await;
    take(page, "plans-list").await;
    page.press("この2つを比べる").await;
    page.sees("どちらが良いかは決めません").await;
    take(page, "plans-compare").await;
    print(page, "print-plans").await;
}
