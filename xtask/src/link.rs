//! One script of wasm-bindgen's glue and the splitter's link script. As two files they would import each other, so
//! neither could carry a hash of its content in its name, and the second would cost a request.
//!
//! Both are texts that other programs write. What is replaced in them must be there as often as it is expected:
//! otherwise the build ends here and not in a visitor's browser.

use anyhow::{Result, bail};

use crate::split::Split;

/// The splitter's script, as the cut module imports it, and the glue, as that script does.
pub const NAME: &str = "./__wasm_split.js";
pub const GLUE: &str = "./app.js";

const EXPORT: &str = "export const ";
const INSTANTIATE: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// Instead of `INSTANTIATE`, which refuses a module that a host gives another type than `application/wasm`. The glue
/// is as lenient with the first module.
const LENIENT: &str = "\
async function michishirubeInstantiate(src, imports) {
    const answer = await src;
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
";

/// `name_of`: the name in the bundle of a module that is named in `split`.
pub fn one_script(glue: &str, split: &Split, name_of: impl Fn(&str) -> String) -> Result<String> {
    if !glue.contains("\nfunction initSync(") {
        bail!("the glue has no initSync, which the link script calls");
    }
    let (link, doors) = link_part(split, name_of)?;
    let mut script = String::new();
    let mut stars = String::new();
    for line in glue.lines() {
        let star = line
            .strip_prefix("import * as ")
            .and_then(|rest| rest.split_once(" from "))
            .filter(|(_, from)| from.trim_end_matches(';').trim_matches(['"', '\'']) == NAME);
        match star {
            Some((star, _)) => stars.push_str(&format!("const {star} = michishirubeLater;\n")),
            None if line.starts_with("import ") && line.contains(NAME) => {
                bail!("the glue imports the link script in a new way: {line}")
            }
            None => {
                script.push_str(line);
                script.push('\n');
            }
        }
    }
    if stars.is_empty() {
        bail!("the glue doesn't import {NAME}");
    }
    // A function around it, so that no name of the one meets a name of the other.
    Ok(format!(
        "{script}\nconst michishirubeLater = (() => {{\n{LENIENT}{link}return {{ {} }};\n}})();\n{stars}",
        doors.join(", ")
    ))
}

/// The link script without its import and exports, and what it exported.
fn link_part(split: &Split, name_of: impl Fn(&str) -> String) -> Result<(String, Vec<String>)> {
    let import = format!("import {{ initSync }} from \"{GLUE}\";");
    let mut link = String::new();
    let mut doors = Vec::new();
    let mut imports = 0;
    for line in split.link.lines() {
        if line == import {
            imports += 1;
            continue;
        }
        let line = match line.strip_prefix(EXPORT) {
            Some(rest) => {
                let Some((door, _)) = rest.split_once(" = wrapAsyncCb(makeLoad(") else {
                    bail!("the link script exports something else than a loader: {line}");
                };
                doors.push(door.to_owned());
                format!("const {rest}")
            }
            None if line.starts_with("import ") || line.starts_with("export ") => {
                bail!("the link script has a line that is not known here: {line}")
            }
            None => line.to_owned(),
        };
        link.push_str(&line);
        link.push('\n');
    }
    if imports != 1 || doors.is_empty() {
        bail!(
            "the link script imports the glue {imports} times and has {} loaders",
            doors.len()
        );
    }
    let modules = split.modules.len();
    let (fetches, instances) = (
        link.matches("fetch(").count(),
        link.matches(INSTANTIATE).count(),
    );
    if modules == 0 || fetches != modules || instances != modules {
        bail!(
            "the link script fetches {fetches} modules and starts {instances}; there are {modules}"
        );
    }
    for (name, _) in &split.modules {
        let written = format!("new URL(\"./{name}\", import.meta.url)");
        if link.matches(&written).count() != 1 {
            bail!("the link script doesn't name {name} exactly once");
        }
        let hashed = format!("new URL(\"./{}\", import.meta.url)", name_of(name));
        link = link.replace(&written, &hashed);
    }
    let link = link.replace(INSTANTIATE, "michishirubeInstantiate(src, imports)");
    Ok((link, doors))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE_TEXT: &str = "import * as import1 from \"./__wasm_split.js\"\n\
        import * as import2 from \"./__wasm_split.js\"\n\
        \nfunction __wbg_get_imports() {\n    return { \"./__wasm_split.js\": import1, \"./__wasm_split.js\": import2 };\n}\n\
        function initSync(module) {\n}\nexport { initSync, __wbg_init as default };\n";

    /// As wasm_split_cli_support 0.2.4 writes it, shortened between its parts.
    const LINK_TEXT: &str = "import { initSync } from \"./app.js\";\n\
        function makeLoad(fetcher, deps) {\n}\n\
        /* later, other */\n\
        const __chunk_3 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_3.wasm\", import.meta.url));\n    \
        return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}\n, []);\n\
        export const __wasm_split_load_later = wrapAsyncCb(makeLoad(() => {\n    \
        const src = fetch(new URL(\"./split_later.wasm\", import.meta.url));\n    \
        return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}\n, [__chunk_3]));\n";

    fn split(link: &str) -> Split {
        let modules = ["chunk_3.wasm", "split_later.wasm"];
        Split {
            link: link.to_owned(),
            modules: modules.map(|name| (name.to_owned(), Vec::new())).into(),
        }
    }

    fn script(glue: &str, link: &str) -> Result<String> {
        one_script(glue, &split(link), |name| {
            name.replace(".wasm", "-0123.wasm")
        })
    }

    #[test]
    fn the_script_imports_nothing_and_knows_the_hashed_names() {
        let script = script(GLUE_TEXT, LINK_TEXT).unwrap();
        assert!(
            !script.lines().any(|line| line.starts_with("import ")),
            "{script}"
        );
        assert_eq!(
            script.matches("export ").count(),
            1,
            "the glue's own: {script}"
        );
        for part in [
            "fetch(new URL(\"./chunk_3-0123.wasm\", import.meta.url))",
            "fetch(new URL(\"./split_later-0123.wasm\", import.meta.url))",
            "\nconst __wasm_split_load_later = wrapAsyncCb(makeLoad(() => {\n",
            "\nreturn { __wasm_split_load_later };\n})();\nconst import1 = michishirubeLater;\nconst import2 = michishirubeLater;\n",
        ] {
            assert!(script.contains(part), "{part} is not in {script}");
        }
        assert!(!script.contains("instantiateStreaming"));
        assert_eq!(
            script
                .matches("(michishirubeInstantiate(src, imports))")
                .count(),
            2
        );
    }

    #[test]
    fn whatever_changes_its_shape_ends_the_build() {
        let links = [
            // Another import, another export, an import less.
            ("import { initSync }", "import { initSync, memory }"),
            ("import { initSync } from \"./app.js\";\n", ""),
            ("/* later", "export default 1;\n/* later"),
            ("= wrapAsyncCb(makeLoad(", "= wrapped(makeLoad("),
            ("export const ", "const "),
            // Modules that are named or started otherwise.
            ("./chunk_3.wasm", "./chunk_4.wasm"),
            (
                "new URL(\"./split_later.wasm\", import.meta.url)",
                "\"./split_later.wasm\"",
            ),
            ("const src = fetch(", "const src = get("),
            (
                "instantiateStreaming(src, imports)",
                "instantiateStreaming(await src, imports)",
            ),
            (
                "function makeLoad",
                "fetch(new URL(\"./split_later.wasm\", import.meta.url));\nfunction makeLoad",
            ),
        ];
        for (from, to) in links {
            assert!(LINK_TEXT.contains(from), "{from}");
            let link = LINK_TEXT.replacen(from, to, 1);
            assert!(script(GLUE_TEXT, &link).is_err(), "{from} → {to}");
        }
        let glues = [
            ("import * as import1 from", "import { load } from"),
            ("function initSync(", "function init("),
        ];
        for (from, to) in glues {
            assert!(GLUE_TEXT.contains(from), "{from}");
            let glue = GLUE_TEXT.replacen(from, to, 1);
            assert!(script(&glue, LINK_TEXT).is_err(), "{from} → {to}");
        }
        let none = GLUE_TEXT.replace("./__wasm_split.js\"\n", "./elsewhere.js\"\n");
        assert!(
            script(&none, LINK_TEXT).is_err(),
            "the glue imports something else"
        );
    }

    #[test]
    fn a_module_that_nobody_fetches_ends_the_build() {
        let mut more = split(LINK_TEXT);
        more.modules.push(("split_new.wasm".into(), Vec::new()));
        assert!(one_script(GLUE_TEXT, &more, str::to_owned).is_err());
    }
}
