//! `cargo xtask check-pack`: what the application would say of a pack, before it is put on the host. In Japanese, like
//! the application's own words: those who write packs read it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;
use michishirube::domain::health::Health;
use michishirube::packs::{self, Draft, Index, Problem, Reading, Refused, Weight};

use crate::{holes, project, switches};

pub fn run(arguments: &[String]) -> Result<bool> {
    let files = switches::read(arguments, &[])?.words;
    if files.is_empty() {
        return Err(
            switches::Misuse("check-pack wants the files that it shall check.".into()).into(),
        );
    }
    let shipped = project::root().join("public").join("packs");
    let mut well = true;
    for file in &files {
        let report = Report::of(Path::new(file), &shipped);
        println!("{}", report.text);
        well &= report.is_well;
    }
    Ok(well)
}

/// What there is to say of one file.
struct Report {
    text: String,
    is_well: bool,
}

impl Report {
    /// `shipped`: where packs that a file builds on are looked for when they don't stand beside it.
    fn of(file: &Path, shipped: &Path) -> Report {
        let mut report = Report {
            text: format!("== {}\n", file.display()),
            is_well: true,
        };
        let done = read_text(file).and_then(|text| {
            if is_index(&text) {
                report.index(file, &text)
            } else {
                report.pack(file, &text, shipped)
            }
        });
        if let Err(Refused(problem)) = done {
            report.line("このファイルは使えません。");
            report.problem(&problem);
        }
        report
    }

    fn pack(&mut self, file: &Path, text: &str, shipped: &Path) -> Result<(), Refused> {
        let draft = Draft::parse_closely(text)?;
        let base = self.base(&draft, file, shipped);
        let mut sections = draft.sections();
        if let Some(base) = &base {
            let own: Vec<_> = sections.iter().map(|s| s.name).collect();
            sections.extend(
                base.sections()
                    .into_iter()
                    .filter(|s| !own.contains(&s.name)),
            );
        }
        let Reading {
            framework,
            problems,
        } = draft.read(base)?;
        self.line(&format!(
            "{}（{}、id：{}、{}版）",
            or_nameless(&framework.name),
            or_nameless(&framework.organization),
            framework.id,
            or_nameless(&framework.edition)
        ));
        self.line("書かれている件数：");
        for section in sections {
            let lent = match &framework.extends {
                Some(base) if framework.inherits(section.name) => format!("（「{base}」から）"),
                _ => String::new(),
            };
            self.line(&format!("  {}：{}{lent}", section.path, section.entries));
        }
        self.problems(&problems);
        self.health(&holes::sentences(&Health::of(&framework), &framework));
        Ok(())
    }

    /// The pack that this one builds on. Why it can't be had is said here; that it is missing, by the reader.
    fn base(&mut self, draft: &Draft, file: &Path, shipped: &Path) -> Option<Draft> {
        let name = format!("{}.json", draft.extends()?);
        let beside = file.with_file_name(&name);
        let path = if beside.is_file() {
            beside
        } else {
            shipped.join(name)
        };
        self.line(&format!("元にする枠組み：{}", path.display()));
        let read = read_text(&path).and_then(|text| Draft::parse_closely(&text));
        read.map_err(|Refused(problem)| self.problem(&problem)).ok()
    }

    fn index(&mut self, file: &Path, text: &str) -> Result<(), Refused> {
        let Index {
            packs,
            mut problems,
        } = Index::read(text)?;
        self.line(&format!("枠組みの一覧：{}件", packs.len()));
        for pack in packs {
            self.line(&format!(
                "  {}：{}（{}）",
                pack.id, pack.organization, pack.file
            ));
            let path = file.with_file_name(&pack.file);
            let at = format!("packs「{}」.file", pack.id);
            match read_text(&path).and_then(|text| Draft::parse_closely(&text)) {
                Err(Refused(Problem { what, mend, .. })) => {
                    problems.push(Problem::error(at, format!("{}：{what}", pack.file), mend));
                }
                Ok(draft) if *draft.id() != pack.id => problems.push(Problem::error(
                    at,
                    format!("{} のidは「{}」です。", pack.file, draft.id()),
                    "一覧のidと、ファイルの中のidを同じにしてください。",
                )),
                Ok(_) => {}
            }
        }
        self.problems(&problems);
        Ok(())
    }

    fn problems(&mut self, problems: &[Problem]) {
        let count = |weight| problems.iter().filter(|p| p.weight == weight).count();
        match (count(Weight::Error), count(Weight::Note)) {
            (0, 0) => self.line("問題はありません。"),
            (errors, notes) => self.line(&format!("誤り{errors}件、注意{notes}件：")),
        }
        for problem in problems {
            self.problem(problem);
        }
    }

    fn problem(&mut self, problem: &Problem) {
        let weight = match problem.weight {
            Weight::Error => "誤り",
            Weight::Note => "注意",
        };
        self.is_well &= problem.weight != Weight::Error;
        self.line(&format!("  [{weight}] {}", problem.at));
        self.line(&format!("    {}", problem.what));
        self.line(&format!("    → {}", problem.mend));
    }

    /// A hole is a question to the policy, not a fault of the file.
    fn health(&mut self, sentences: &[String]) {
        if sentences.is_empty() {
            self.line("能力・評価項目・研修のつながりに、抜けはありません。");
            return;
        }
        self.line(&format!(
            "能力・評価項目・研修のつながりの抜け{}件（誤りではありません）：",
            sentences.len()
        ));
        for sentence in sentences {
            self.line(&format!("  ・{sentence}"));
        }
    }

    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("a String takes everything");
    }
}

/// The size is asked before the content is read: nobody waits for 100 MB to be told that they are too many.
fn read_text(file: &Path) -> Result<String, Refused> {
    let unreadable = |error: std::io::Error| {
        Refused::new(
            file.display().to_string(),
            format!("読めません（{error}）。"),
            "ファイルの場所と名前を確かめてください。",
        )
    };
    let size = fs::metadata(file).map_err(unreadable)?.len();
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    if size > packs::MAX_BYTES {
        return Err(packs::too_large(size));
    }
    let bytes = fs::read(file).map_err(unreadable)?;
    packs::decode(&bytes).map(str::to_owned)
}

fn is_index(text: &str) -> bool {
    let root = serde_json::from_str::<serde_json::Value>(text.trim_start_matches('\u{feff}'));
    root.is_ok_and(|root| root.get("packs").is_some() && root.get("format").is_none())
}

fn or_nameless(text: &str) -> &str {
    if text.is_empty() {
        "（名前なし）"
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// The shipped pack with one text replaced by another, as a file of this name in a folder of its own.
    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = project::scratch(&format!("check-pack-{name}"));
        project::fresh_folder(&folder).unwrap();
        for (name, content) in files {
            project::write(&folder.join(name), content).unwrap();
        }
        folder
    }

    fn packs() -> PathBuf {
        project::root().join("public").join("packs")
    }

    fn iwaki(from: &str, to: &str) -> String {
        let text = project::read_text(&packs().join("iwaki.json")).unwrap();
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    }

    #[track_caller]
    fn check(file: &Path, is_well: bool, says: &[&str]) {
        let report = Report::of(file, &packs());
        assert_eq!(report.is_well, is_well, "{}", report.text);
        for words in says {
            assert!(report.text.contains(words), "{words}: {}", report.text);
        }
    }

    #[test]
    fn what_is_shipped_is_well() {
        for (file, _) in project::files_below(&packs()).unwrap() {
            if !file.to_string_lossy().ends_with("schema.json") {
                check(&file, true, &["問題はありません。"]);
            }
        }
        let counted = ["いわき市", "  grades：9\n", "  expectations：48\n"];
        check(&packs().join("iwaki.json"), true, &counted);
    }

    #[test]
    fn a_problem_has_its_weight_place_reason_and_advice() {
        let wrong = iwaki("\"valid_from\"", "\"valid_form\"");
        let refused = iwaki("\"format\": 1", "\"format\": 9");
        let broken = iwaki("\"order\": 1", "\"order\": -1");
        let folder = folder(
            "problems",
            &[
                ("a.json", &wrong),
                ("b.json", &refused),
                ("c.json", &broken),
            ],
        );
        let note = ["誤り0件、注意1件", "[注意] valid_form", "    → 書き誤り"];
        check(&folder.join("a.json"), true, &note);
        let refusal = [
            "このファイルは使えません。",
            "[誤り] format",
            "    → \"format\": 1",
        ];
        check(&folder.join("b.json"), false, &refusal);
        check(&folder.join("c.json"), false, &["[誤り] ", ".order\n"]);
        check(&folder.join("none.json"), false, &["[誤り] ", "読めません"]);
    }

    #[test]
    fn a_base_is_looked_for_beside_the_file_and_then_among_the_shipped() {
        let own = iwaki(
            "\"id\": \"iwaki\"",
            "\"id\": \"mine\", \"extends\": \"iwaki\"",
        );
        let mut own: serde_json::Value = serde_json::from_str(&own).unwrap();
        own.as_object_mut().unwrap().remove("grades");
        let own = own.to_string();
        let nowhere = own.replace("\"extends\":\"iwaki\"", "\"extends\":\"nobody\"");
        let alone = folder("alone", &[("a.json", &own), ("b.json", &nowhere)]);
        check(
            &alone.join("a.json"),
            true,
            &["  grades：9（「iwaki」から）\n"],
        );
        check(
            &alone.join("b.json"),
            false,
            &["nobody.json", "このファイルは使えません。"],
        );
        let other = iwaki("\"id\": \"iwaki\"", "\"id\": \"iwaki\", \"id2\": 1");
        let other = other.replace("\"order\": 9", "\"order\": -9");
        let both = folder("beside", &[("a.json", &own), ("iwaki.json", &other)]);
        check(&both.join("a.json"), false, &["[誤り] iwaki:grades["]);
    }

    #[test]
    fn an_index_is_held_against_its_files() {
        let line = |id: &str, file: &str| {
            format!(r#"{{"id": "{id}", "file": "{file}", "organization": "x"}}"#)
        };
        let index = |line: String| format!("{{\"packs\": [{line}]}}");
        let iwaki = iwaki("\"id\": \"iwaki\"", "\"id\": \"iwaki\"");
        let folder = folder(
            "index",
            &[
                ("iwaki.json", &iwaki),
                ("good.json", &index(line("iwaki", "iwaki.json"))),
                ("other.json", &index(line("other", "iwaki.json"))),
                ("none.json", &index(line("none", "nowhere.json"))),
            ],
        );
        check(&folder.join("good.json"), true, &["一覧：1件"]);
        check(
            &folder.join("other.json"),
            false,
            &["iwaki.json のidは「iwaki」です。"],
        );
        check(
            &folder.join("none.json"),
            false,
            &["nowhere.json：読めません"],
        );
    }
}
