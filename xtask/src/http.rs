//! A bundle as a web server gives it: read into memory once, so that a request can only ever reach what is in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response};

pub struct Site(pub BTreeMap<String, Vec<u8>>);

impl Site {
    pub fn read(folder: &Path) -> Result<Site> {
        let mut files = BTreeMap::new();
        for (path, name) in crate::project::files_below(folder)? {
            files.insert(
                name,
                fs::read(&path).with_context(|| format!("could not read {}", path.display()))?,
            );
        }
        Ok(Site(files))
    }

    /// Answers a request for something below `prefix`, which begins and ends with `/`.
    pub fn answer(&self, request: Request, prefix: &str) {
        let found = name(request.url(), prefix).and_then(|name| self.0.get_key_value(&name));
        let response = match (request.method(), found) {
            (Method::Get | Method::Head, Some((name, content))) => {
                // A name with a hash in it never changes what it means; everything else is asked for again.
                let cache = if is_hashed(name) {
                    "public, max-age=31536000, immutable"
                } else {
                    "no-cache"
                };
                Response::from_data(content.as_slice())
                    .with_header(header("Content-Type", mime(name)))
                    .with_header(header("Cache-Control", cache))
            }
            (Method::Get | Method::Head, None) => {
                Response::from_string("There is nothing here.").with_status_code(404)
            }
            _ => Response::from_string("This server only gives.").with_status_code(405),
        };
        // One piece with its length, so that a browser can show how far it is.
        let response = response.with_chunked_threshold(usize::MAX);
        // The browser may have gone away; that is its own affair.
        let _ = request.respond(response.with_header(header("X-Content-Type-Options", "nosniff")));
    }
}

pub fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("headers are written by us")
}

/// The name in the bundle that an address stands for.
fn name(url: &str, prefix: &str) -> Option<String> {
    let path = url.split(['?', '#']).next()?;
    let name = percent_decode_str(path)
        .decode_utf8()
        .ok()?
        .strip_prefix(prefix)?
        .to_owned();
    Some(if name.is_empty() || name.ends_with('/') {
        name + "index.html"
    } else {
        name
    })
}

fn is_hashed(name: &str) -> bool {
    name.rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| {
            hash.len() == 12
                && hash
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        })
}

pub fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_names_in_the_bundle() {
        for (url, expected) in [
            ("/a/b/", Some("index.html")),
            ("/a/b/?x=1", Some("index.html")),
            ("/a/b/packs/%E5%B8%82.json", Some("packs/市.json")),
            ("/a/b", None),
            ("/", None),
        ] {
            assert_eq!(name(url, "/a/b/").as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn nothing_outside_the_bundle_has_a_name() {
        let site = Site(BTreeMap::from([("index.html".to_owned(), Vec::new())]));
        for url in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/./index.html",
        ] {
            assert!(
                name(url, "/").is_none_or(|name| !site.0.contains_key(&name)),
                "{url}"
            );
        }
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(is_hashed("app-0123456789ab.wasm"));
        for name in [
            "index.html",
            "packs/a-b.json",
            "app-0123456789AB.js",
            "app-0123.js",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
