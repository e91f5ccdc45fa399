//! `cargo xtask build`: writes the folder that is published. Every address in it is relative, so it works from any
//! sub-path; what can change carries a hash of its content in its name, so it may be cached for ever.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::page::{Asset, Link, Piece};
use crate::wasm::{Bindings, Glue, Profile};
use crate::{csp, licences, link, page, project, single, switches, wasm};

/// The one script of the page; all that is in `public/` keeps its name but this.
const BOOT: &str = "boot.js";

/// What index.html asks for, with the texts read.
pub struct Parts {
    pub page: Vec<Piece>,
    pub css: String,
    pub boot: String,
    pub binary: String,
    /// Files copied as they are, with their names in the bundle.
    pub copies: Vec<(PathBuf, String)>,
}

pub fn run(arguments: &[String]) -> Result<bool> {
    let given = switches::read(arguments, &["--debug"])?.without_words()?;
    let profile = if given.has("--debug") {
        Profile::Debug
    } else {
        Profile::Release
    };
    let folder = build(profile)?;
    println!("\nThe application is in {}", folder.display());
    Ok(true)
}

/// A debug bundle has a folder of its own: what stands in dist/ can always be published.
pub fn build(profile: Profile) -> Result<PathBuf> {
    let release = profile == Profile::Release;
    let target = if release {
        project::dist()
    } else {
        project::root().join("target").join("serve")
    };
    let parts = Parts::read()?;
    wasm::ensure_target()?;
    let what = if release {
        "compiling for the browser (release)"
    } else {
        "compiling for the browser (debug)"
    };
    let module = project::timed(what, || wasm::compile(&parts.binary, profile))?;
    let bindings = project::timed("bindings", || {
        wasm::bindings(&module, Glue::Module, profile)
    })?;
    project::timed("bundle", || {
        // Made beside its place and swapped in at the end: a failed build leaves the old one.
        let next = target.with_file_name(if release { "dist-next" } else { "serve-next" });
        project::fresh_folder(&next)?;
        let made = parts.write(&next, &bindings).and_then(|()| {
            if release {
                let classic = wasm::bindings(&module, Glue::Classic, profile)?;
                let licences = licences::collect()?;
                project::write(
                    &next.join(project::SINGLE_FILE),
                    single::html(&parts, &classic, &licences)?,
                )?;
                project::write(&next.join("LICENSES.txt"), licences)?;
            }
            swap(&next, &target)
        });
        if made.is_err() {
            project::remove_folder(&next)?;
        }
        made
    })?;
    Ok(target)
}

fn swap(next: &Path, target: &Path) -> Result<()> {
    let mut old = target.as_os_str().to_owned();
    old.push("-old");
    let old = PathBuf::from(old);
    project::remove_folder(&old)?;
    if target.exists() {
        rename(target, &old)?;
    }
    if let Err(error) = rename(next, target) {
        // Better the old bundle than none.
        let _ = fs::rename(&old, target);
        return Err(error);
    }
    project::remove_folder(&old)
}

/// Windows refuses to rename a folder while a virus scanner or an editor looks into it, so this tries for a while.
fn rename(from: &Path, to: &Path) -> Result<()> {
    let mut tries = 0;
    while let Err(error) = fs::rename(from, to) {
        tries += 1;
        if tries == 10 {
            return Err(error).with_context(|| {
                format!("could not rename {} to {}", from.display(), to.display())
            });
        }
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    Ok(())
}

impl Parts {
    fn read() -> Result<Parts> {
        let root = project::root();
        let mut parts = Parts {
            page: page::read(&project::read_text(&root.join("index.html"))?)?,
            css: String::new(),
            boot: String::new(),
            binary: String::new(),
            copies: Vec::new(),
        };
        for piece in &parts.page {
            let Piece::Link(link) = piece else { continue };
            match link.asset()? {
                None => {}
                Some(Asset::Css(path)) => {
                    parts.css.push_str(&project::read_text(&root.join(path))?)
                }
                Some(Asset::CopyFile(path)) if last(path) == BOOT => {
                    parts.boot = project::read_text(&root.join(path))?
                }
                Some(Asset::CopyFile(path)) => {
                    parts.copies.push((root.join(path), last(path).to_owned()))
                }
                Some(Asset::CopyDir(path)) => {
                    for (file, name) in project::files_below(&root.join(path))? {
                        parts.copies.push((file, format!("{}/{name}", last(path))));
                    }
                }
                Some(Asset::Rust(binary)) => parts.binary = binary.to_owned(),
            }
        }
        if parts.boot.is_empty() || parts.binary.is_empty() {
            bail!(
                "index.html needs a data-trunk link to {BOOT} (copy-file) and one with rel=\"rust\""
            );
        }
        Ok(parts)
    }

    fn write(&self, folder: &Path, bindings: &Bindings) -> Result<()> {
        let write = |name: &str, extension: &str, content: &[u8]| {
            let name = hashed(name, extension, content);
            project::write(&folder.join(&name), content)?;
            Ok::<String, anyhow::Error>(name)
        };
        let css = write("app", "css", self.css.as_bytes())?;
        let boot = write("boot", "js", self.boot.as_bytes())?;
        let mut glue = bindings.glue.clone();
        if let Some(split) = &bindings.split {
            let mut names = BTreeMap::new();
            for (name, content) in &split.modules {
                let stem = name.trim_end_matches(".wasm").trim_start_matches("split_");
                names.insert(name.as_str(), write(stem, "wasm", content)?);
            }
            glue = link::one_script(&glue, split, |name| names[name].clone())?;
        }
        let glue = write("app", "js", glue.as_bytes())?;
        let module = write("app", "wasm", &bindings.wasm)?;
        for (file, name) in &self.copies {
            let content =
                fs::read(file).with_context(|| format!("could not read {}", file.display()))?;
            project::write(&folder.join(name), content)?;
        }
        let snippets = bindings.folder.join("snippets");
        if snippets.is_dir() {
            for (file, name) in project::files_below(&snippets)? {
                project::write(&folder.join("snippets").join(name), fs::read(file)?)?;
            }
        }
        let start = format!(
            "<link rel=\"modulepreload\" href=\"./{glue}\">\n\
             <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"./{module}\">\n\
             <script defer src=\"./{boot}\" data-js=\"./{glue}\" data-wasm=\"./{module}\"></script>"
        );
        let mut first_css = true;
        let html = page::render(&self.page, |link: &Link| {
            Ok(match link.asset()? {
                None => link.source.clone(),
                Some(Asset::Css(_)) if std::mem::take(&mut first_css) => {
                    format!("<link rel=\"stylesheet\" href=\"./{css}\">")
                }
                Some(Asset::Rust(_)) => start.clone(),
                Some(_) => String::new(),
            })
        })?;
        project::write(&folder.join("index.html"), csp::insert(&html, csp::HOSTED)?)
    }
}

/// `app`, `css` → `app-0123456789ab.css`
fn hashed(name: &str, extension: &str, content: &[u8]) -> String {
    let hash: String = Sha256::digest(content)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{name}-{hash}.{extension}")
}

fn last(path: &str) -> &str {
    path.trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        assert_eq!(hashed("app", "css", b"a{}"), hashed("app", "css", b"a{}"));
        assert_ne!(hashed("app", "css", b"a{}"), hashed("app", "css", b"b{}"));
        assert_eq!(hashed("app", "css", b""), "app-e3b0c44298fc.css");
        assert_eq!(last("public/packs/"), "packs");
    }

    #[test]
    fn the_index_of_this_repository_can_be_read() {
        let parts = Parts::read().unwrap();
        assert!(!parts.css.is_empty() && parts.boot.contains("currentScript"));
    }
}
