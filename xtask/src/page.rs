//! Reads `index.html`: its `<link>`s, which say what belongs to the application (the same manifest that Trunk reads),
//! and the text between them. Comments are for the reader of the source and are left out.

use anyhow::{Context, Result, bail};

#[derive(Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Link(Link),
}

#[derive(Debug, PartialEq)]
pub struct Link {
    attributes: Vec<(String, String)>,
    pub source: String,
}

/// What a link with `data-trunk` asks for; paths are as written.
#[derive(Debug, PartialEq)]
pub enum Asset<'a> {
    Css(&'a str),
    CopyFile(&'a str),
    CopyDir(&'a str),
    /// The application itself, by the name of its binary.
    Rust(&'a str),
}

impl Link {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// `None` for an ordinary link, which is none of a bundler's business.
    pub fn asset(&self) -> Result<Option<Asset<'_>>> {
        if self.get("data-trunk").is_none() {
            return Ok(None);
        }
        let needed = |name| {
            self.get(name)
                .with_context(|| format!("index.html: {} lacks {name}", self.source))
        };
        Ok(Some(match needed("rel")? {
            "css" => Asset::Css(needed("href")?),
            "copy-file" => Asset::CopyFile(needed("href")?),
            "copy-dir" => Asset::CopyDir(needed("href")?),
            "rust" => Asset::Rust(needed("data-bin")?),
            other => bail!(
                "index.html: rel=\"{other}\" is not known to xtask (css, copy-file, copy-dir, rust are)"
            ),
        }))
    }
}

pub fn read(html: &str) -> Result<Vec<Piece>> {
    for inline in ["<script", "<style"] {
        if html.contains(inline) {
            bail!(
                "index.html holds a {inline}> of its own; the content security policy forbids it: use a file"
            );
        }
    }
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with("<!--") {
            let end = rest
                .find("-->")
                .context("index.html: a comment has no end")?;
            rest = &rest[end + 3..];
            // A comment on a line of its own takes the line with it.
            let indent = text.len() - text.trim_end_matches([' ', '\t']).len();
            let starts_line = text[..text.len() - indent].ends_with('\n');
            if let (true, Some(after)) = (starts_line, rest.strip_prefix('\n')) {
                text.truncate(text.len() - indent);
                rest = after;
            }
        } else if rest.starts_with("<link")
            && rest[5..].starts_with(|c: char| c.is_whitespace() || c == '>')
        {
            let end = tag_end(rest).context("index.html: a <link has no end")?;
            pieces.push(Piece::Text(std::mem::take(&mut text)));
            pieces.push(Piece::Link(Link {
                attributes: attributes(&rest[5..end]),
                source: rest[..=end].to_owned(),
            }));
            rest = &rest[end + 1..];
        } else {
            text.push('<');
            rest = &rest[1..];
        }
    }
    text.push_str(rest);
    pieces.push(Piece::Text(text));
    Ok(pieces)
}

/// The page with every link replaced; a link that leaves nothing takes its line with it.
pub fn render(
    pieces: &[Piece],
    mut replace: impl FnMut(&Link) -> Result<String>,
) -> Result<String> {
    let mut html = String::new();
    let mut left_nothing = false;
    for piece in pieces {
        match piece {
            Piece::Text(text) if left_nothing => {
                html.push_str(text.strip_prefix('\n').unwrap_or(text))
            }
            Piece::Text(text) => html.push_str(text),
            Piece::Link(link) => {
                let replacement = replace(link)?;
                left_nothing = replacement.is_empty();
                html.push_str(&replacement);
            }
        }
    }
    Ok(html)
}

fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.char_indices().find_map(|(at, c)| match (quote, c) {
        (None, '>') => Some(at),
        (None, '"' | '\'') => {
            quote = Some(c);
            None
        }
        (Some(open), c) if open == c => {
            quote = None;
            None
        }
        _ => None,
    })
}

fn attributes(inside: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = inside.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '=' || c == '/')
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let (open, close): (usize, &[char]) = match after.chars().next() {
                Some('"') => (1, &['"']),
                Some('\'') => (1, &['\'']),
                _ => (0, &[' ', '\t', '\n']),
            };
            let length = after[open..].find(close).unwrap_or(after.len() - open);
            value = &after[open..open + length];
            rest = after[open + length..]
                .strip_prefix(['"', '\''])
                .unwrap_or(&after[open + length..]);
        }
        found.push((name, value.to_owned()));
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>\n<link rel=\"icon\" href=\"icon.svg\">\n<!-- a <link data-trunk> in words -->\n\
        <link data-trunk rel=\"css\" href='style/a.css'>\n<link\n  data-trunk rel=rust data-bin=app />\n</head>\n";

    fn links(html: &str) -> Vec<Link> {
        let pieces = read(html).unwrap();
        pieces
            .into_iter()
            .filter_map(|piece| {
                if let Piece::Link(link) = piece {
                    Some(link)
                } else {
                    None
                }
            })
            .collect()
    }

    #[test]
    fn links_are_read_in_order_and_comments_are_not() {
        let links = links(PAGE);
        let assets: Vec<_> = links.iter().map(|link| link.asset().unwrap()).collect();
        assert_eq!(
            assets,
            [
                None,
                Some(Asset::Css("style/a.css")),
                Some(Asset::Rust("app"))
            ]
        );
        assert_eq!(links[0].get("href"), Some("icon.svg"));
        assert_eq!(links[0].get("data-trunk"), None);
    }

    #[test]
    fn a_link_that_leaves_nothing_and_a_comment_take_their_lines_with_them() {
        let html = render(&read(PAGE).unwrap(), |link| {
            Ok(if link.get("data-trunk").is_some() {
                String::new()
            } else {
                link.source.clone()
            })
        });
        assert_eq!(
            html.unwrap(),
            "<head>\n<link rel=\"icon\" href=\"icon.svg\">\n</head>\n"
        );
    }

    #[test]
    fn what_the_policy_or_the_bundler_cannot_take_is_refused() {
        assert!(read("<script>1</script>").is_err());
        assert!(read("<p style>ok</p><style>a{}</style>").is_err());
        assert!(read("<noscript>ok</noscript>").is_ok());
        assert!(
            links("<link data-trunk rel=\"sass\" href=\"a\">")[0]
                .asset()
                .is_err()
        );
        assert!(links("<link data-trunk rel=\"css\">")[0].asset().is_err());
    }
}
