//! The whole application in one file that opens from a folder (`file://`), where neither `fetch` nor module scripts
//! work: module, packs and licences are deflated into data blocks that boot.js inflates, the glue is a classic script.

use std::io::Write as _;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::bundle::Parts;
use crate::page::{Asset, Link};
use crate::wasm::Bindings;
use crate::{csp, page};

pub fn html(parts: &Parts, bindings: &Bindings, licences: &str) -> Result<String> {
    let css = inside("style", &parts.css);
    let glue = inside("script", &bindings.glue);
    let boot = inside("script", &parts.boot);
    let mut first_css = true;
    let html = page::render(&parts.page, |link| {
        Ok(match link.asset()? {
            Some(Asset::Css(_)) if std::mem::take(&mut first_css) => {
                format!("<style>{css}</style>")
            }
            None if link.get("rel") == Some("icon") => icon(link, parts)?,
            // Whatever else a link leads to can't be reached from here.
            _ => String::new(),
        })
    })?;
    let scripts = format!(
        "<script type=\"application/octet-stream\" id=\"module\">{}</script>\n\
         <script>{glue}</script>\n\
         {}{}\
         <script data-inline=\"module\">{boot}</script>\n",
        STANDARD.encode(deflate(&bindings.wasm)?),
        packs(parts)?,
        packed("licences", licences)?
    );
    let (before, after) = html
        .split_once("</body>")
        .context("index.html lacks </body>")?;
    csp::insert(
        &format!("{before}{scripts}</body>{after}"),
        &csp::single(&css, &[&glue, &boot]),
    )
}

/// Text that can't end the element it stands in, nor (in a script) begin a comment that would swallow the end.
/// In strings, the only place where these can stand in sound glue or CSS, the backslash means nothing.
fn inside(element: &str, text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, after) = rest.split_at(at + 1);
        safe.push_str(before);
        let closes = after
            .strip_prefix('/')
            .and_then(|after| after.get(..element.len()));
        if closes.is_some_and(|name| name.eq_ignore_ascii_case(element)) || after.starts_with("!--")
        {
            safe.push('\\');
        }
        rest = after;
    }
    safe.push_str(rest);
    safe
}

/// Every pack, and the list of them, in a data block of its own that is called by its file name: nothing can be fetched
/// from here.
fn packs(parts: &Parts) -> Result<String> {
    let mut blocks = String::new();
    for (file, name) in &parts.copies {
        let Some(name) = name.strip_prefix("packs/") else {
            continue;
        };
        if name.ends_with(".schema.json") {
            continue;
        }
        let text = crate::project::read_text(file)?;
        blocks += &packed(&format!("pack:{name}"), &text)?;
    }
    Ok(blocks)
}

/// A text that boot.js puts in its place before the module starts.
fn packed(id: &str, text: &str) -> Result<String> {
    let packed = STANDARD.encode(deflate(text.as_bytes())?);
    Ok(format!(
        "<script type=\"application/octet-stream\" data-packed id=\"{id}\">{packed}</script>\n"
    ))
}

fn icon(link: &Link, parts: &Parts) -> Result<String> {
    let href = link
        .get("href")
        .unwrap_or_default()
        .trim_start_matches("./");
    let (file, _) = parts
        .copies
        .iter()
        .find(|(_, name)| name == href)
        .with_context(|| format!("index.html: the icon {href} has no copy-file link"))?;
    let icon = std::fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
    let kind = crate::http::mime(href);
    Ok(format!(
        "<link rel=\"icon\" type=\"{kind}\" href=\"data:{kind};base64,{}\">",
        STANDARD.encode(icon)
    ))
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_leave_its_element() {
        assert_eq!(
            inside("script", "a = '</script>' + \"</SCRIPT>\""),
            "a = '<\\/script>' + \"<\\/SCRIPT>\""
        );
        assert_eq!(
            inside("script", "'<!--' + (a<b) + '</p>'"),
            "'<\\!--' + (a<b) + '</p>'"
        );
        assert_eq!(inside("style", "</style>"), "<\\/style>");
        assert_eq!(inside("style", "</あ"), "</あ");
    }

    #[test]
    fn what_is_deflated_is_a_zlib_stream() {
        let packed = deflate(&[7; 1000]).unwrap();
        assert!(packed.len() < 40);
        let mut back = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(&packed[..]), &mut back)
            .unwrap();
        assert_eq!(back, [7; 1000]);
    }
}
