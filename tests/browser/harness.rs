//! A fresh Chromium for each test, spoken to as a person would: by what stands on the screen.
//!
//! The environment that `cargo xtask test` sets: `MICHISHIRUBE_URL` (the bundle under a sub-path),
//! `MICHISHIRUBE_SINGLE` (the single file as a `file://` address), `WEBDRIVER_URL`, `CHROME_BIN`,
//! `AXE_DIR`.

use std::future::Future;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const SPACE: char = ' ';
pub const DOWN: char = '\u{e015}';
const SHIFT: char = '\u{e008}';

/// How long anything on the screen may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);

pub fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}

/// The served bundle's address with this hash.
pub fn at(hash: &str) -> String {
    format!("{}{hash}", env("MICHISHIRUBE_URL"))
}

#[derive(Clone)]
pub struct Page {
    pub client: Client,
    pub downloads: PathBuf,
}

/// A command for the browser's devtools, passed on by the driver.
#[derive(Debug)]
struct Devtools(&'static str, Value);

/// What the driver has logged since it was last asked.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (Method, Option<String>) {
        (
            Method::POST,
            Some(json!({ "cmd": self.0, "params": self.1 }).to_string()),
        )
    }
}

impl WebDriverCompatibleCommand for Log {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}

/// Runs the test in a browser of its own with an empty profile, and closes it whatever happens.
pub fn in_browser<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Page) -> F) {
    in_browsers(|[page]| test(page));
}

/// As [`in_browser`], with several at once that know nothing of each other: several people.
pub fn in_browsers<const N: usize, F: Future<Output = ()> + Send + 'static>(
    test: impl FnOnce([Page; N]) -> F,
) {
    let downloads: [PathBuf; N] = std::array::from_fn(|n| {
        std::env::temp_dir().join(format!(
            "michishirube-{}-{:?}-{n}",
            std::process::id(),
            std::thread::current().id()
        ))
    });
    for folder in &downloads {
        std::fs::create_dir_all(folder).expect("a folder for downloads");
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let result = runtime.block_on(async {
        let mut pages = Vec::new();
        for downloads in &downloads {
            pages.push(Page {
                client: connect().await,
                downloads: downloads.clone(),
            });
        }
        let given: [Page; N] = std::array::from_fn(|n| pages[n].clone());
        let outcome = tokio::spawn(test(given)).await;
        for page in pages {
            let _ = page.client.close().await;
        }
        outcome
    });
    for folder in &downloads {
        let _ = std::fs::remove_dir_all(folder);
    }
    if let Err(failure) = result {
        std::panic::resume_unwind(failure.into_panic());
    }
}

async fn connect() -> Client {
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,640",
        "--lang=ja",
    ];
    let capabilities = json!({
        "goog:chromeOptions": { "binary": env("CHROME_BIN"), "args": arguments },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    });
    let Value::Object(capabilities) = capabilities else {
        unreachable!()
    };
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&env("WEBDRIVER_URL"))
        .await
        .expect("a browser session")
}

impl Page {
    /// Opens the application at this hash as a new document, and waits until it runs.
    pub async fn open(&self, hash: &str) {
        // By way of a page of no origin: an address that differs in the hash alone is no navigation.
        self.client.goto("about:blank").await.expect("about:blank");
        self.client.goto(&at(hash)).await.expect("the page");
        self.ready().await;
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("a reload");
        self.ready().await;
    }

    pub async fn ready(&self) {
        self.until(
            "return !!document.querySelector('.status-bar')",
            "the application runs",
        )
        .await;
        self.settled().await;
    }

    /// Waits for the code of a page that is on its way, as long as a page takes; what never comes is
    /// the test's to speak of.
    async fn settled(&self) {
        let start = Instant::now();
        let coming =
            "return document.querySelector('#main').innerText.includes('読み込んでいます…')";
        while start.elapsed() < PATIENCE / 4 && self.js(coming).await == json!(true) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the focus is on something with these words.
    pub async fn focuses(&self, words: &str) {
        let start = Instant::now();
        while self.focused().await != words {
            if start.elapsed() >= PATIENCE {
                panic!("the focus never came to 「{words}」");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// To another address inside the running application.
    pub async fn go(&self, hash: &str) {
        self.js(&format!("location.hash = {}", json!(hash))).await;
        // Two frames: one for the page, one for the focus.
        self.client
            .execute_async(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))",
                vec![],
            )
            .await
            .expect("frames");
        self.settled().await;
    }

    pub async fn js(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    pub async fn devtools(&self, command: &'static str, parameters: Value) -> Value {
        self.client
            .issue_cmd(Devtools(command, parameters))
            .await
            .unwrap_or_else(|e| panic!("{command}: {e}"))
    }

    /// Runs before any script of every later page of this tab.
    pub async fn before_each_page(&self, script: &str) {
        let parameters = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", parameters)
            .await;
    }

    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
        let entries = self
            .client
            .issue_cmd(Log(kind))
            .await
            .expect("the driver's log");
        entries.as_array().cloned().unwrap_or_default()
    }

    /// Waits until the script is true.
    pub async fn until(&self, script: &str, what: &str) {
        let start = Instant::now();
        while self.js(script).await != json!(true) {
            if start.elapsed() >= PATIENCE {
                panic!("never came true: {what}\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Everything that can be read on the page.
    pub async fn text(&self) -> String {
        let text = self.js("return document.body.innerText").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    pub async fn sees(&self, words: &str) {
        let script = format!("return document.body.innerText.includes({})", json!(words));
        self.until(&script, &format!("「{words}」 stands on the page"))
            .await;
    }

    pub async fn sees_not(&self, words: &str) {
        let text = self.text().await;
        assert!(
            !text.contains(words),
            "「{words}」 stands on the page:\n{text}"
        );
    }

    /// What the permanent live region says.
    pub async fn hears(&self, words: &str) {
        let script = format!(
            "return document.querySelector('.status-bar [role=status]').textContent.includes({})",
            json!(words)
        );
        self.until(&script, &format!("the status says 「{words}」"))
            .await;
    }

    /// Presses the link, button or label with these words on it, as soon as it stands there. It is
    /// looked up anew at each try: the page it was on may just be giving way to the next.
    pub async fn press(&self, words: &str) {
        let quoted = format!("'{words}'");
        let xpath = format!(
            "(//a|//button|//label|//summary)[normalize-space(.)={quoted} or .//*[normalize-space(.)={quoted}]]"
        );
        let start = Instant::now();
        loop {
            match self.try_press(&xpath).await {
                Ok(()) => return,
                Err(e) if start.elapsed() >= PATIENCE => {
                    panic!("could not press 「{words}」: {e}\n{}", self.text().await)
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    async fn try_press(&self, xpath: &str) -> Result<(), CmdError> {
        let element = self.client.find(Locator::XPath(xpath)).await?;
        let script = "arguments[0].scrollIntoView({ block: 'center' });
            if (!window.seenHash) {
                window.seenHash = [location.hash];
                const frame = requestAnimationFrame;
                const see = () => frame(() => frame(() => window.seenHash = [location.hash]));
                addEventListener('hashchange', see);
            }";
        let argument = serde_json::to_value(&element).expect("an element");
        self.client.execute(script, vec![argument]).await?;
        element.click().await?;
        // The same words may stand on the page one comes from and the page one goes to: what is
        // pressed next must be the new one's.
        let arrived = "return !window.seenHash || window.seenHash[0] === location.hash";
        self.until(arrived, "the next page stands").await;
        Ok(())
    }

    /// Presses the first that matches, where words alone don't tell which.
    pub async fn press_first(&self, selector: &str) {
        let element = self.client.wait().at_most(PATIENCE);
        let element = element.for_element(Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|_| panic!("nothing is {selector}"));
        // Out from under the bar at the lower edge.
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        let argument = serde_json::to_value(&element).expect("an element");
        let scrolled = self.client.execute(script, vec![argument]).await;
        scrolled.expect("scrolling");
        element.click().await.expect("a click");
    }

    pub async fn write(&self, selector: &str, text: &str) {
        let element = self.client.wait().at_most(PATIENCE);
        let element = element.for_element(Locator::Css(selector)).await;
        let element = element.unwrap_or_else(|_| panic!("no field {selector}"));
        element.send_keys(text).await.expect("typing");
    }

    /// One key, as from the keyboard, to whatever has the focus.
    pub async fn key(&self, key: char) {
        self.keys(&[key]).await.expect("a key");
    }

    pub async fn shift_tab(&self) {
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: SHIFT })
            .then(KeyAction::Down { value: TAB })
            .then(KeyAction::Up { value: TAB })
            .then(KeyAction::Up { value: SHIFT });
        self.client
            .perform_actions(actions)
            .await
            .expect("shift and tab");
    }

    async fn keys(&self, keys: &[char]) -> Result<(), CmdError> {
        let mut actions = KeyActions::new("keyboard".into());
        for key in keys {
            actions = actions
                .then(KeyAction::Down { value: *key })
                .then(KeyAction::Up { value: *key });
        }
        self.client.perform_actions(actions).await
    }

    /// Moves on by keyboard until the focused thing has these words, as a person would.
    pub async fn tab_to(&self, words: &str) {
        for _ in 0..60 {
            self.key(TAB).await;
            if self.focused().await.contains(words) {
                return;
            }
        }
        panic!("the keyboard never reached 「{words}」");
    }

    /// The words of what has the focus: its own, its label's, or its name.
    pub async fn focused(&self) -> String {
        let script = "const e = document.activeElement; \
             return (e.labels && e.labels[0] ? e.labels[0] : e).innerText || e.id || e.tagName";
        self.js(script)
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Everything this application has stored, by key.
    pub async fn stored(&self) -> serde_json::Map<String, Value> {
        let script = "return Object.fromEntries(Object.entries(localStorage).filter(([k]) => k.startsWith('michishirube/')))";
        self.js(script)
            .await
            .as_object()
            .cloned()
            .unwrap_or_default()
    }

    pub async fn store(&self, key: &str, text: &str) {
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.client
            .execute(script, vec![json!(key), json!(text)])
            .await
            .expect("storing");
    }

    pub async fn window(&self, width: u32, height: u32) {
        let parameters =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", parameters)
            .await;
    }

    /// Lets downloads through, into this test's own folder.
    pub async fn allow_downloads(&self) {
        let parameters = json!({ "behavior": "allow", "downloadPath": self.downloads });
        self.devtools("Browser.setDownloadBehavior", parameters)
            .await;
    }

    /// The one file that was downloaded, once it is whole.
    pub async fn downloaded(&self) -> (PathBuf, String) {
        let start = Instant::now();
        loop {
            let files = std::fs::read_dir(&self.downloads).expect("the downloads");
            let whole = files
                .filter_map(|f| Some(f.ok()?.path()))
                .find(|p| p.extension().is_some_and(|e| e == "json"));
            if let Some(path) = whole {
                let text = std::fs::read_to_string(&path).expect("the downloaded file");
                return (path, text);
            }
            assert!(start.elapsed() < PATIENCE, "no file was downloaded");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Answers the first three questions as a 主事 of 一般事務.
    pub async fn set_up(&self) {
        self.open("#/").await;
        self.press("はじめる").await;
        self.press("いわき市").await;
        self.press("次へ").await;
        self.press("一般事務").await;
        self.press("次へ").await;
        self.press("主事・技師").await;
        self.press("次へ").await;
        self.sees("6つの能力について").await;
    }
}
