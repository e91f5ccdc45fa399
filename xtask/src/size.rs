//! `cargo xtask size`: what a visitor downloads, against the budgets. 1 kB is 1000 bytes; what is compressed is
//! measured as brotli at its best, which is what a good host sends.

use anyhow::{Context, Result};

use crate::http::Site;
use crate::{project, switches};

const FIRST_LOAD: Budget = Budget {
    most: 250_000,
    aim: Some(200_000),
};
const WASM: Budget = Budget {
    most: 180_000,
    aim: None,
};
const REQUESTS: Budget = Budget { most: 8, aim: None };
const ON_DEMAND: Budget = Budget {
    most: 260_000,
    aim: None,
};
const SINGLE_FILE: Budget = Budget {
    most: 2_500_000,
    aim: None,
};

#[derive(Clone, Copy)]
struct Budget {
    most: usize,
    aim: Option<usize>,
}

impl Budget {
    fn verdict(self, measured: usize) -> &'static str {
        match self.aim {
            _ if measured > self.most => "OVER BUDGET",
            Some(aim) if measured > aim => "ok, but past the aim",
            _ => "ok",
        }
    }
}

#[derive(Clone, Copy)]
enum Unit {
    Bytes,
    Count,
}

struct Row {
    what: String,
    raw: Option<usize>,
    measured: usize,
    unit: Unit,
    /// Parts of a sum have no budget of their own.
    budget: Option<Budget>,
}

pub fn run(arguments: &[String]) -> Result<bool> {
    switches::read(arguments, &[])?.without_words()?;
    check()
}

pub fn check() -> Result<bool> {
    let site = Site::read(&project::dist())
        .context("there is no dist/ to measure: cargo xtask build makes it")?;
    let rows = measure(&site)?;
    print!("{}", table(&rows));
    Ok(rows
        .iter()
        .all(|row| row.budget.is_none_or(|budget| row.measured <= budget.most)))
}

fn measure(site: &Site) -> Result<Vec<Row>> {
    let index = site.0.get("index.html").context("dist/ lacks index.html")?;
    let first = first_load(&String::from_utf8_lossy(index), site);
    let single = site
        .0
        .get(project::SINGLE_FILE)
        .context("dist/ lacks the single file: cargo xtask build makes it")?;
    let bytes = |what: &str, raw, measured, budget| Row {
        what: what.to_owned(),
        raw,
        measured,
        unit: Unit::Bytes,
        budget,
    };

    let mut rows = Vec::new();
    let (mut raw, mut total, mut wasm) = (0, 0, 0);
    for name in &first {
        let (size, small) = (site.0[*name].len(), brotli(&site.0[*name])?);
        rows.push(bytes(&format!("  {name}"), Some(size), small, None));
        raw += size;
        total += small;
        wasm += if name.ends_with(".wasm") { small } else { 0 };
    }
    rows.push(bytes(
        "first load, all files",
        Some(raw),
        total,
        Some(FIRST_LOAD),
    ));
    rows.push(bytes("WebAssembly alone", None, wasm, Some(WASM)));
    let requests = first.len();
    let budget = Some(REQUESTS);
    rows.push(Row {
        what: "requests on first load".into(),
        raw: None,
        measured: requests,
        unit: Unit::Count,
        budget,
    });
    for (name, content) in &site.0 {
        let apart = [project::SINGLE_FILE, "LICENSES.txt"].contains(&name.as_str());
        if !apart && !first.contains(&name.as_str()) {
            let small = brotli(content)?;
            rows.push(bytes(
                &format!("on demand: {name}"),
                Some(content.len()),
                small,
                Some(ON_DEMAND),
            ));
        }
    }
    rows.push(bytes(
        "single file, as it is",
        None,
        single.len(),
        Some(SINGLE_FILE),
    ));
    Ok(rows)
}

/// The page, every file of the bundle that an attribute of it names, and what the glue imports.
fn first_load<'a>(html: &str, site: &'a Site) -> Vec<&'a str> {
    let named = |name: &str| {
        let quoted = [format!("\"{name}\""), format!("\"./{name}\"")];
        // The page links to the single file, for those who opened the wrong one.
        name != project::SINGLE_FILE
            && (name == "index.html"
                || name.starts_with("snippets/")
                || quoted.iter().any(|quoted| html.contains(quoted)))
    };
    site.0
        .keys()
        .map(String::as_str)
        .filter(|name| named(name))
        .collect()
}

fn brotli(content: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &content[..], &mut packed, &best)?;
    Ok(packed.len())
}

fn table(rows: &[Row]) -> String {
    let shown = |size: usize, unit| match unit {
        Unit::Bytes => format!("{:.1} kB", size as f64 / 1000.0),
        Unit::Count => size.to_string(),
    };
    let width = rows
        .iter()
        .map(|row| row.what.chars().count())
        .max()
        .unwrap_or(0);
    let mut out = format!(
        "{:width$}  {:>10}  {:>10}  {:>10}\n",
        "", "raw", "brotli", "budget"
    );
    for row in rows {
        let raw = row.raw.map_or(String::new(), |raw| shown(raw, row.unit));
        let budget = row
            .budget
            .map_or(String::new(), |budget| shown(budget.most, row.unit));
        let verdict = row.budget.map_or("", |budget| budget.verdict(row.measured));
        let line = format!(
            "{:width$}  {raw:>10}  {:>10}  {budget:>10}  {verdict}",
            row.what,
            shown(row.measured, row.unit)
        );
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Site {
        let mut all = vec![(project::SINGLE_FILE, "single")];
        all.extend(files);
        Site(
            all.into_iter()
                .map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()))
                .collect(),
        )
    }

    #[test]
    fn a_budget_is_kept_up_to_its_last_byte() {
        assert_eq!(FIRST_LOAD.verdict(200_000), "ok");
        assert_eq!(FIRST_LOAD.verdict(250_000), "ok, but past the aim");
        assert_eq!(FIRST_LOAD.verdict(250_001), "OVER BUDGET");
        assert_eq!(REQUESTS.verdict(9), "OVER BUDGET");
    }

    #[test]
    fn the_first_load_is_what_the_page_names() {
        let html =
            r#"<link href="icon.svg"><script src="./boot.js" data-wasm="./app.wasm"></script>"#;
        let site = site(&[
            ("index.html", html),
            ("icon.svg", ""),
            ("boot.js", ""),
            ("app.wasm", ""),
            ("later-0123456789ab.wasm", "more"),
            ("packs/a.json", ""),
        ]);
        assert_eq!(
            first_load(html, &site),
            ["app.wasm", "boot.js", "icon.svg", "index.html"]
        );
        let rows = measure(&site).unwrap();
        let on_demand: Vec<_> = rows
            .iter()
            .filter(|row| row.what.starts_with("on demand"))
            .collect();
        let named: Vec<_> = on_demand.iter().map(|row| row.what.as_str()).collect();
        assert_eq!(
            named,
            [
                "on demand: later-0123456789ab.wasm",
                "on demand: packs/a.json"
            ]
        );
        assert!(on_demand.iter().all(|row| row.budget.is_some()));
        assert!(
            rows.iter()
                .any(|row| row.what == "requests on first load" && row.measured == 4)
        );
    }

    #[test]
    fn the_table_says_what_is_over() {
        let row = |what: &str, measured, budget| Row {
            what: what.into(),
            raw: None,
            measured,
            unit: Unit::Bytes,
            budget: Some(budget),
        };
        let text = table(&[
            row("wasm", 180_050, WASM),
            row("single", 1_234_567, SINGLE_FILE),
        ]);
        assert!(
            text.contains("wasm                  180.1 kB    180.0 kB  OVER BUDGET\n"),
            "{text}"
        );
        assert!(
            text.ends_with("single               1234.6 kB   2500.0 kB  ok\n"),
            "{text}"
        );
    }
}
