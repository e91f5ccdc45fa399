//! The two content security policies. They are what keeps the promise that nothing leaves the device.

use anyhow::{Context, Result};
use base64::Engine as _;
use sha2::{Digest, Sha256};

/// For the files on a host: they may load from where they came from, and nothing else.
pub const HOSTED: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; object-src 'none'";

/// For the single file: only what is written in it runs, and no connection can be made at all.
pub fn single(style: &str, scripts: &[&str]) -> String {
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src {}; img-src data: blob:; base-uri 'none'; \
         form-action 'none'; object-src 'none'",
        scripts.join(" "),
        hash(style)
    )
}

/// Puts the policy right after the charset: it only binds what comes after it.
pub fn insert(html: &str, policy: &str) -> Result<String> {
    const CHARSET: &str = "<meta charset=\"utf-8\">";
    let (before, after) = html
        .split_once(CHARSET)
        .context("index.html lacks <meta charset=\"utf-8\">")?;
    Ok(format!(
        "{before}{CHARSET}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"
    ))
}

fn hash(text: &str) -> String {
    format!(
        "'sha256-{}'",
        base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standard() {
        // The example of https://www.w3.org/TR/CSP3/ is for this very text.
        assert_eq!(
            hash("alert('Hello, world.');"),
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
        );
    }

    #[test]
    fn the_single_file_may_connect_nowhere() {
        let policy = single("a{}", &["1", "2"]);
        assert!(
            !policy.contains("connect-src")
                && !policy.contains("'self'")
                && !policy.contains("unsafe-inline")
        );
        assert!(policy.starts_with("default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-"));
        assert_eq!(policy.matches("'sha256-").count(), 3);
    }

    #[test]
    fn the_policy_follows_the_charset() {
        let html = insert(
            "<head>\n<meta charset=\"utf-8\">\n<title>",
            "default-src 'none'",
        )
        .unwrap();
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assert_eq!(
            html,
            format!("<head>\n<meta charset=\"utf-8\">\n{policy}\n<title>")
        );
        assert!(insert("<head>", "x").is_err());
    }
}
