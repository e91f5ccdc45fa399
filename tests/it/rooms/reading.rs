//! Sources as lines of code, without their comments.

use std::fs;
use std::path::Path;

pub struct Rule {
    /// The invariant, as the failure prints it.
    pub says: &'static str,
    pub holds_for: fn(&str) -> bool,
    /// Whether a line of code, without comments, breaks it.
    pub breaks: fn(&str) -> bool,
    /// A file it holds for, with lines it must find and lines it must leave alone.
    pub room: &'static str,
    pub bad: &'static [&'static str],
    pub good: &'static [&'static str],
}

pub struct Source {
    /// From the root of the package, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    /// The lines without comments. Rust here has only line comments, and none inside a text but
    /// after a colon (`https://`); style sheets have only block comments.
    pub fn code(&self) -> Vec<String> {
        if self.path.ends_with(".css") {
            return without_blocks(&self.text);
        }
        self.text.lines().map(without_comment).collect()
    }

    /// The numbers of the lines that break the rule.
    pub fn broken_by(&self, rule: &Rule) -> Vec<usize> {
        let code = self.code();
        let numbered = code.iter().enumerate();
        numbered
            .filter(|(_, line)| (rule.breaks)(line))
            .map(|(i, _)| i + 1)
            .collect()
    }
}

fn without_comment(line: &str) -> String {
    let comment = line
        .match_indices("//")
        .map(|(at, _)| at)
        .find(|at| !line[..*at].ends_with(':'));
    line[..comment.unwrap_or(line.len())].trim_end().to_owned()
}

fn without_blocks(text: &str) -> Vec<String> {
    let mut inside = false;
    let clean = |line: &str| {
        let (mut rest, mut code) = (line, String::new());
        loop {
            let mark = if inside { "*/" } else { "/*" };
            let Some((before, after)) = rest.split_once(mark) else {
                break;
            };
            if !inside {
                code.push_str(before);
            }
            (inside, rest) = (!inside, after);
        }
        if !inside {
            code.push_str(rest);
        }
        code
    };
    text.lines().map(clean).collect()
}

/// Every `.rs` under `src` and every `.css` under `style`, in order.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for room in ["src", "style"] {
        collect(root, &root.join(room), &mut all);
    }
    all.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

fn collect(root: &Path, folder: &Path, all: &mut Vec<Source>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            collect(root, &path, all);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "css") {
            let text = fs::read_to_string(&path).expect("a source is UTF-8");
            let name = path
                .strip_prefix(root)
                .expect("inside")
                .to_string_lossy()
                .replace('\\', "/");
            all.push(Source::new(&name, &text));
        }
    }
}
