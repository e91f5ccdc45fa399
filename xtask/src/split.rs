//! Cuts the module that the compiler made at the door of src/pages/later.rs, or joins it there for the single file.
//! The module was compiled with the feature `split`, with its relocations and its names.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use walrus::{ImportKind, Module, ValType};

use crate::{link, project};

/// What `wasm_split_macros` calls things; the versions of both are held to each other in the lock files.
const PLACEHOLDER: &str = "__wasm_split_placeholder__";
const LOAD: &str = "__wasm_split_load_";
const DOOR: &str = "__wasm_split_00";

pub struct Split {
    /// The script that fetches; it names the files as in `modules`.
    pub link: String,
    /// What is loaded on demand: names without hash, and contents.
    pub modules: Vec<(String, Vec<u8>)>,
}

fn place(folder: &Path) -> PathBuf {
    folder.join("split")
}

/// Answers with the module that is left, for wasm-bindgen; [`read`] finds the rest.
pub fn cut(module: &Path, folder: &Path) -> Result<PathBuf> {
    let input = fs::read(module)?;
    let place = place(folder);
    project::fresh_folder(&place)?;
    let main = place.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = &place;
    options.main_out_path = &main;
    options.link_name = link::NAME;
    options.main_module = link::GLUE;
    let cut = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:#}"))?;
    if cut.split_modules.is_empty() {
        bail!("nothing could be cut out of {}", module.display());
    }
    Ok(main)
}

pub fn read(folder: &Path) -> Result<Split> {
    let place = place(folder);
    let mut modules = Vec::new();
    for (path, name) in project::files_below(&place)? {
        if name.ends_with(".wasm") && name != "main.wasm" {
            let content = without_custom(&fs::read(&path)?)
                .with_context(|| format!("{} is no module", path.display()))?;
            modules.push((name, content));
        }
    }
    Ok(Split {
        link: project::read_text(&place.join(link::NAME))?,
        modules,
    })
}

/// The same module unsplit: each call through a door goes straight to the function behind it, and nothing is loaded.
pub fn join(module: &Path, folder: &Path) -> Result<PathBuf> {
    let mut wasm = Module::from_file(module)?;
    let customs: Vec<_> = wasm
        .customs
        .iter()
        .filter(|(_, custom)| is_for_splitting(custom.name()))
        .map(|(id, _)| id)
        .collect();
    for id in customs {
        wasm.customs.delete(id);
    }
    let imports: Vec<_> = wasm
        .imports
        .iter()
        .filter(|import| import.module == PLACEHOLDER)
        .map(|import| (import.name.clone(), import.kind.clone()))
        .collect();
    let mut joined = 0;
    for (name, kind) in imports {
        let ImportKind::Function(import) = kind else {
            bail!("the import {name} is no function");
        };
        if name.starts_with(LOAD) {
            // fn load(callback: fn(data, bool), data)
            let table = wasm
                .tables
                .main_function_table()?
                .context("the module has no table of functions")?;
            let callback = wasm.types.add(&[ValType::I32, ValType::I32], &[]);
            wasm.replace_imported_func(import, |(body, arguments)| {
                body.local_get(arguments[1])
                    .i32_const(1)
                    .local_get(arguments[0])
                    .call_indirect(callback, table);
            })?;
        } else {
            let behind = behind(&name)?;
            let behind = wasm.exports.get_func(&behind)?;
            wasm.replace_imported_func(import, |(body, arguments)| {
                for argument in arguments {
                    body.local_get(*argument);
                }
                body.call(behind);
            })?;
            joined += 1;
        }
    }
    if joined == 0 {
        bail!("{} has no door", module.display());
    }
    let exports: Vec<_> = wasm
        .exports
        .iter()
        .filter(|export| {
            export.name.starts_with(DOOR) || export.name.contains("_WASM_SPLIT_MARKER_")
        })
        .map(|export| export.id())
        .collect();
    for id in exports {
        wasm.exports.delete(id);
    }
    let joined = folder.join("joined.wasm");
    wasm.emit_wasm_file(&joined)?;
    Ok(joined)
}

fn is_for_splitting(section: &str) -> bool {
    section.starts_with("reloc.") || ["linking", "__wasm_split_unstable"].contains(&section)
}

/// `__wasm_split_00{module}00_import_{id}_{name}` → the export of what stands behind this door.
fn behind(import: &str) -> Result<String> {
    if !import.starts_with(DOOR) || !import.contains("00_import_") {
        bail!("the import {import} is neither a door nor its loader");
    }
    Ok(import.replacen("00_import_", "00_export_", 1))
}

/// Names and such are of no use to a visitor.
fn without_custom(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut out = wasm
        .get(..8)
        .filter(|start| start.starts_with(b"\0asm"))
        .context("it doesn't begin as one")?
        .to_vec();
    let mut at = 8;
    while at < wasm.len() {
        let (mut size, mut shift, mut next) = (0usize, 0, at + 1);
        loop {
            let byte = *wasm.get(next).context("it is cut short")?;
            next += 1;
            size |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
            if shift > 28 {
                bail!("a section is too large");
            }
        }
        let section = wasm.get(at..next + size).context("it is cut short")?;
        if section[0] != 0 {
            out.extend_from_slice(section);
        }
        at = next + size;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_of_ones_own_are_left_out_and_all_others_kept() {
        let start = b"\0asm\x01\0\0\0";
        let types = [1, 4, 1, 0x60, 0, 0];
        let mut long = vec![0, 0x83, 0x01, 4];
        long.extend(b"name");
        long.extend([7; 0x83 - 5]);
        let module = [&start[..], &long, &types, &[0, 2, 1, b'x']].concat();
        assert_eq!(
            without_custom(&module).unwrap(),
            [&start[..], &types].concat()
        );
        assert!(without_custom(b"<!doctype html>").is_err());
        assert!(without_custom(&module[..module.len() - 1]).is_err());
        assert!(
            without_custom(&[&start[..], &[0, 0xff, 0xff, 0xff, 0xff, 0xff]].concat()).is_err()
        );
    }

    #[test]
    fn a_door_leads_to_what_is_behind_it() {
        assert_eq!(
            behind("__wasm_split_00later00_import_0a1b_door").unwrap(),
            "__wasm_split_00later00_export_0a1b_door"
        );
        assert!(behind("__wasm_split_preload_later").is_err());
        assert!(behind("elsewhere").is_err());
    }

    /// A module with one door, as the compiler leaves it; what is behind answers 42.
    fn with_a_door(door: bool) -> Module {
        let mut wasm = Module::default();
        let table = wasm
            .tables
            .add_local(false, 1, None, walrus::RefType::FUNCREF);
        wasm.exports.add("table", table);
        let pointers = wasm.types.add(&[ValType::I32, ValType::I32], &[]);
        let answer = wasm.types.add(&[], &[ValType::I32]);
        let mut behind = walrus::FunctionBuilder::new(&mut wasm.types, &[], &[ValType::I32]);
        behind.func_body().i32_const(42);
        let behind = behind.finish(vec![], &mut wasm.funcs);
        wasm.exports
            .add("__wasm_split_00later00_export_0a_door", behind);
        if door {
            wasm.add_import_func(PLACEHOLDER, "__wasm_split_load_later", pointers);
            wasm.add_import_func(PLACEHOLDER, "__wasm_split_00later00_import_0a_door", answer);
        }
        wasm.customs.add(walrus::RawCustomSection {
            name: "linking".into(),
            data: vec![1],
        });
        wasm
    }

    #[test]
    fn a_joined_module_imports_nothing_of_the_splitter_any_more() {
        let folder = std::env::temp_dir().join(format!("michishirube-join-{}", std::process::id()));
        project::fresh_folder(&folder).unwrap();
        let file = folder.join("a.wasm");
        with_a_door(true).emit_wasm_file(&file).unwrap();
        let joined = Module::from_file(join(&file, &folder).unwrap()).unwrap();
        assert_eq!(joined.imports.iter().count(), 0);
        let exports: Vec<_> = joined.exports.iter().map(|e| e.name.as_str()).collect();
        assert_eq!(exports, ["table"]);
        assert!(joined.customs.iter().all(|(_, c)| c.name() != "linking"));
        with_a_door(false).emit_wasm_file(&file).unwrap();
        assert!(
            join(&file, &folder).is_err(),
            "without a door something is wrong"
        );
        project::remove_folder(&folder).unwrap();
    }
}
