//! The stage for tests in a browser: the bundle on a web server under a sub-path, as a municipality would host it, and
//! a chromedriver. Both end with the tests, however these end.

use std::ffi::OsString;
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::cargo_test::{self, Outcome};
use crate::http::Site;
use crate::{project, tools};

const SUB_PATH: &str = "/shiyakusho/michishirube/";

/// Runs the browser tests with `arguments` for libtest; `more` is added to their environment.
pub fn run(arguments: &[&str], more: &[(&'static str, OsString)]) -> Result<Outcome> {
    let browser = tools::browser()?;
    let axe = tools::axe()?;
    let dist = project::dist();
    let site =
        Site::read(&dist).context("there is no dist/ to test: cargo xtask build makes it")?;
    let driver = Driver::start(&browser.driver)?;
    let url = format!("http://127.0.0.1:{}{SUB_PATH}", serve(site)?);
    println!("   address: {url}");
    let mut environment = vec![
        ("MICHISHIRUBE_URL", url.into()),
        (
            "MICHISHIRUBE_SINGLE",
            file_url(&dist.join(project::SINGLE_FILE)).into(),
        ),
        ("MICHISHIRUBE_DIST", dist.into_os_string()),
        ("WEBDRIVER_URL", driver.url().into()),
        ("CHROME_BIN", browser.chrome.into_os_string()),
        ("AXE_DIR", axe.into_os_string()),
    ];
    environment.extend_from_slice(more);
    // Two at a time: more Chromiums than cores only slow each other down.
    let mut all = vec!["test", "--test", "browser", "--", "--test-threads=2"];
    all.extend_from_slice(arguments);
    cargo_test::run(
        &all.into_iter().map(str::to_owned).collect::<Vec<_>>(),
        &environment,
    )
}

/// A thread a request, as a browser that is killed in the middle of an answer may hold its own up.
fn serve(site: Site) -> Result<u16> {
    let server = tiny_http::Server::http(("127.0.0.1", 0))
        .map_err(|error| anyhow!("no web server: {error}"))?;
    let port = server
        .server_addr()
        .to_ip()
        .context("the web server has no port")?
        .port();
    let site = Arc::new(site);
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let site = Arc::clone(&site);
            thread::spawn(move || site.answer(request, SUB_PATH));
        }
    });
    Ok(port)
}

/// A chromedriver that ends with this value. On Ctrl+C it ends by itself: the terminal tells it as well.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(program: &Path) -> Result<Driver> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let log = project::scratch("chromedriver.log");
        fs::create_dir_all(project::scratch(""))?;
        let output =
            File::create(&log).with_context(|| format!("could not write {}", log.display()))?;
        let mut command = Command::new(program);
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stderr(output.try_clone()?)
            .stdout(output);
        let process = command
            .spawn()
            .with_context(|| format!("could not start {}", program.display()))?;
        let mut driver = Driver { process, port };
        let start = Instant::now();
        while !driver.ask("/status", Duration::from_secs(2)) {
            if driver.process.try_wait()?.is_some() || start.elapsed() > Duration::from_secs(30) {
                bail!(
                    "chromedriver does not answer; its words are in {}",
                    log.display()
                );
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(driver)
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Never by a proxy, whatever the environment says: it is this machine that is asked.
    fn ask(&self, path: &str, patience: Duration) -> bool {
        let request = ureq::get(format!("{}{path}", self.url()));
        request
            .config()
            .proxy(None)
            .timeout_global(Some(patience))
            .build()
            .call()
            .is_ok()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Killing it would leave the browsers of unfinished sessions behind; asked to, it closes them first.
        self.ask("/shutdown", Duration::from_secs(10));
        let start = Instant::now();
        while matches!(self.process.try_wait(), Ok(None))
            && start.elapsed() < Duration::from_secs(5)
        {
            thread::sleep(Duration::from_millis(50));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a URL may hold in a path without being encoded.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b':');

fn file_url(path: &Path) -> String {
    let text = path.to_string_lossy();
    if cfg!(windows) {
        windows_file_url(&text)
    } else {
        format!("file://{}", utf8_percent_encode(&text, PLAIN))
    }
}

fn windows_file_url(path: &str) -> String {
    let path = path.trim_start_matches(r"\\?\").replace('\\', "/");
    let path = utf8_percent_encode(&path, PLAIN).to_string();
    // A share is `//host/share`, a drive is `C:/`.
    if path.starts_with("//") {
        format!("file:{path}")
    } else {
        format!("file:///{path}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_addresses() {
        if !cfg!(windows) {
            assert_eq!(
                file_url(Path::new("/a b/市#1%.html")),
                "file:///a%20b/%E5%B8%82%231%25.html"
            );
        }
        assert_eq!(
            windows_file_url(r"C:\a b\x.html"),
            "file:///C:/a%20b/x.html"
        );
        assert_eq!(windows_file_url(r"\\?\C:\x.html"), "file:///C:/x.html");
        assert_eq!(
            windows_file_url(r"\\host\share\x.html"),
            "file://host/share/x.html"
        );
    }
}
