//! A copy of the bundle on a web server of its own, so that a test may put files into it.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::harness::env;

pub struct Site {
    folder: PathBuf,
    pub url: String,
}

impl Site {
    /// The bundle as it was built, in a folder of this name.
    pub fn copy(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("michishirube-site-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        copy(Path::new(&env("MICHISHIRUBE_DIST")), &folder);
        let server = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let url = format!("http://{}/", server.local_addr().expect("an address"));
        let root = folder.clone();
        std::thread::spawn(move || {
            for stream in server.incoming().flatten() {
                let root = root.clone();
                std::thread::spawn(move || answer(stream, &root));
            }
        });
        Self { folder, url }
    }

    /// Puts a file beside the other packs, as HR does.
    pub fn drop_pack(&self, file: &str, text: &str) {
        std::fs::write(self.folder.join("packs").join(file), text).expect("a pack");
    }

    /// Adds a line to the list of packs.
    pub fn list(&self, id: &str, organization: &str) {
        let path = self.folder.join("packs/index.json");
        let text = std::fs::read_to_string(&path).expect("the list");
        let mut index: Value = serde_json::from_str(&text).expect("JSON");
        let line = json!({ "id": id, "file": format!("{id}.json"), "organization": organization });
        index["packs"].as_array_mut().expect("a list").push(line);
        std::fs::write(&path, index.to_string()).expect("the list");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the bundle").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a copy");
        }
    }
}

fn answer(mut stream: TcpStream, root: &Path) {
    let mut lines = BufReader::new(stream.try_clone().expect("the stream")).lines();
    let first = lines.next().and_then(Result::ok).unwrap_or_default();
    while lines
        .next()
        .and_then(Result::ok)
        .is_some_and(|line| !line.is_empty())
    {}
    let path = first
        .split(' ')
        .nth(1)
        .unwrap_or("/")
        .trim_start_matches('/');
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let file = root.join(if path.is_empty() { "index.html" } else { path });
    let kind = match file.extension().and_then(|e| e.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "text/plain",
    };
    let (status, body) = match std::fs::read(&file) {
        Ok(body) => ("200 OK", body),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.write_all(&body);
}
