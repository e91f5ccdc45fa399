//! From Rust sources to a module and its JavaScript glue.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::project;

pub const TARGET: &str = "wasm32-unknown-unknown";

#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    Debug,
    Release,
}

/// The two shapes of glue: an ES module for a host, a classic script for the single file.
#[derive(Clone, Copy, PartialEq)]
pub enum Glue {
    Module,
    Classic,
}

pub struct Bindings {
    pub glue: String,
    pub wasm: Vec<u8>,
    /// The folder wasm-bindgen wrote to; the glue may import files below its `snippets/`.
    pub folder: PathBuf,
}

/// Asks rustc rather than rustup, so that toolchains from elsewhere work as well.
pub fn ensure_target() -> Result<()> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut ask = Command::new(rustc);
    ask.current_dir(project::root())
        .args(["--print", "target-libdir", "--target", TARGET]);
    let folder = project::output(&mut ask)
        .context("rustc does not answer: install Rust, see https://rustup.rs")?;
    if fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some()) {
        return Ok(());
    }
    println!("== the active toolchain cannot build WebAssembly yet: rustup target add {TARGET}");
    let mut rustup = Command::new("rustup");
    rustup
        .current_dir(project::root())
        .stdin(Stdio::null())
        .args(["target", "add", TARGET]);
    match rustup.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => bail!("rustup could not add {TARGET}; see above"),
        Err(_) => bail!(
            "the Rust on this machine lacks {TARGET} and there is no rustup to add it: install Rust with rustup \
             (https://rustup.rs), or the WebAssembly standard library with the package manager Rust came from"
        ),
    }
}

/// Builds the binary and answers where cargo put it, which only cargo knows (`CARGO_TARGET_DIR` and the like).
pub fn compile(binary: &str, profile: Profile) -> Result<PathBuf> {
    let mut arguments = vec![
        "build",
        "--target",
        TARGET,
        "--bin",
        binary,
        "--message-format=json-render-diagnostics",
    ];
    if profile == Profile::Release {
        arguments.push("--release");
    }
    let mut cargo = project::cargo(&arguments)
        .stdout(Stdio::piped())
        .spawn()
        .context("could not start cargo")?;
    let mut module = None;
    for line in BufReader::new(cargo.stdout.take().expect("it is piped")).lines() {
        let message: Value = serde_json::from_str(&line?).unwrap_or_default();
        if message["reason"] == "compiler-artifact" && message["target"]["name"] == binary {
            let files = message["filenames"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            module = files
                .filter(|file| file.ends_with(".wasm"))
                .map(PathBuf::from)
                .next()
                .or(module);
        }
    }
    if !cargo.wait()?.success() {
        bail!("the application does not build; see the compiler's words above");
    }
    module.context("cargo built no WebAssembly module")
}

/// Bindings made before are taken again while the module is the same file: a change of style then costs nothing.
pub fn bindings(module: &Path, glue: Glue, profile: Profile) -> Result<Bindings> {
    let target = if glue == Glue::Module {
        "web"
    } else {
        "no-modules"
    };
    let of = if profile == Profile::Debug {
        "debug"
    } else {
        "release"
    };
    let folder = project::scratch(&format!("bindings-{of}-{target}"));
    let stamp = folder.join("made-from");
    let about =
        fs::metadata(module).with_context(|| format!("could not read {}", module.display()))?;
    let made_from = format!(
        "{} {} {:?}",
        module.display(),
        about.len(),
        about.modified()?
    );
    if fs::read_to_string(&stamp).ok().as_ref() != Some(&made_from) {
        project::fresh_folder(&folder)?;
        bind(module, glue, profile, &folder)?;
        project::write(&stamp, made_from)?;
    }
    let wasm = folder.join("app_bg.wasm");
    Ok(Bindings {
        glue: project::read_text(&folder.join("app.js"))?,
        wasm: fs::read(&wasm).with_context(|| format!("could not read {}", wasm.display()))?,
        folder,
    })
}

fn bind(module: &Path, glue: Glue, profile: Profile, folder: &Path) -> Result<()> {
    let is_release = profile == Profile::Release;
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    let shape = match glue {
        Glue::Module => bindgen.web(true),
        Glue::Classic => bindgen.no_modules(true),
    };
    shape
        .and_then(|bindgen| {
            bindgen
                .input_path(module)
                .out_name("app")
                .typescript(false)
                // boot.js says where the module is, so the glue needs no address of its own.
                .omit_default_module_path(true)
                .remove_name_section(is_release)
                .remove_producers_section(is_release)
                .generate(folder)
        })
        .context("wasm-bindgen could not make the bindings")
}
