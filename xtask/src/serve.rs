//! `cargo xtask serve`: the edit loop. A change of a source is built and shown; a build that fails changes nothing.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use anyhow::{Context, Result, anyhow};
use tiny_http::{Request, Response, Server};

use crate::http::{Site, header};
use crate::wasm::Profile;
use crate::{bundle, project, switches};

const FIRST_PORT: u16 = 8080;
const WATCHED: [&str; 6] = [
    "src",
    "style",
    "public",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];
const RELOAD: &str = "__reload.js";

/// What is shown, and a number that is another one after every build (and after every start of the server).
struct Shown {
    site: Arc<Site>,
    version: u128,
}

struct Stage {
    shown: Mutex<Shown>,
    changed: Condvar,
}

pub fn run(arguments: &[String]) -> Result<bool> {
    let given = switches::read(arguments, &["--port", "--release"])?.without_words()?;
    let profile = if given.has("--release") {
        Profile::Release
    } else {
        Profile::Debug
    };
    let mut seen = look();
    let site = loop {
        match build(profile) {
            Ok(site) => break site,
            Err(error) => {
                eprintln!("\nerror: {error:#}\n\nThis waits for a change.");
                seen = next_change(&seen);
            }
        }
    };
    let stage = Arc::new(Stage {
        shown: Mutex::new(Shown {
            site,
            version: now(),
        }),
        changed: Condvar::new(),
    });
    let port = listen(given.port.unwrap_or(FIRST_PORT), Arc::clone(&stage))?;
    loop {
        println!("\nServing on http://127.0.0.1:{port}/ (Ctrl+C ends it)");
        seen = next_change(&seen);
        match build(profile) {
            Ok(site) => {
                *stage.shown.lock().expect("no thread panics with it") = Shown {
                    site,
                    version: now(),
                };
                stage.changed.notify_all();
            }
            Err(error) => eprintln!("\nerror: {error:#}\nThe last good build is still served."),
        }
    }
}

fn build(profile: Profile) -> Result<Arc<Site>> {
    let mut site = Site::read(&bundle::build(profile)?)?;
    let index = site
        .0
        .get_mut("index.html")
        .context("the bundle lacks index.html")?;
    let html = String::from_utf8_lossy(index);
    *index = html
        .replace(
            "</body>",
            &format!("<script src=\"/{RELOAD}\"></script>\n</body>"),
        )
        .into_bytes();
    site.0
        .insert(RELOAD.to_owned(), include_bytes!("reload.js").to_vec());
    Ok(Arc::new(site))
}

fn listen(first: u16, stage: Arc<Stage>) -> Result<u16> {
    let listener = (first..=first.saturating_add(50))
        .find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok())
        .with_context(|| format!("no port from {first} on is free"))?;
    let port = listener.local_addr()?.port();
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow!("the server does not start: {error}"))?;
    thread::spawn(move || {
        for request in server.incoming_requests() {
            let stage = Arc::clone(&stage);
            thread::spawn(move || answer(request, &stage));
        }
    });
    Ok(port)
}

fn answer(request: Request, stage: &Stage) {
    let Some(shown) = request.url().strip_prefix("/__version?shown=") else {
        let site = Arc::clone(&stage.shown.lock().expect("no thread panics with it").site);
        return site.answer(request, "/");
    };
    // Held until there is something to say, and let go now and then so that closed pages don't pile up.
    let lock = stage.shown.lock().expect("no thread panics with it");
    let same = |now: &mut Shown| now.version.to_string() == shown;
    let wait = stage
        .changed
        .wait_timeout_while(lock, Duration::from_secs(20), same);
    let version = wait.expect("no thread panics with it").0.version;
    let _ = request.respond(
        Response::from_string(version.to_string()).with_header(header("Cache-Control", "no-store")),
    );
}

type Snapshot = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Asking every half second costs nothing at this size and works on every file system, which events don't.
fn next_change(seen: &Snapshot) -> Snapshot {
    loop {
        thread::sleep(Duration::from_millis(500));
        let mut now = look();
        if now != *seen {
            // Editors and `git checkout` write several files: wait until it is quiet.
            loop {
                thread::sleep(Duration::from_millis(100));
                let then = look();
                if then == now {
                    return now;
                }
                now = then;
            }
        }
    }
}

fn look() -> Snapshot {
    let mut seen = Snapshot::new();
    for name in WATCHED {
        note(&project::root().join(name), &mut seen);
    }
    seen
}

/// A file that vanishes while it is looked at is simply not there.
fn note(path: &Path, seen: &mut Snapshot) {
    let Ok(about) = fs::metadata(path) else {
        return;
    };
    if about.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            note(&entry.path(), seen);
        }
    } else {
        seen.insert(path.to_owned(), (about.modified().ok(), about.len()));
    }
}

fn now() -> u128 {
    SystemTime::UNIX_EPOCH
        .elapsed()
        .map_or(0, |time| time.as_millis())
}
