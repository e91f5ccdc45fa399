//! From Rust sources to a module and its JavaScript glue.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

use crate::project;
use crate::split::{self, Split};

pub const TARGET: &str = "wasm32-unknown-unknown";

#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    Debug,
    Release,
}

/// The two shapes of glue: an ES module for a host, a classic script for the single file. In a release the first comes
/// with modules that are loaded on demand. A debug build is one module: it is made more quickly.
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
    /// What is loaded on demand.
    pub split: Option<Split>,
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

/// Messages of a panic name the file it began in: without the folders of the machine that built it, which are nobody's
/// business and two kilobytes of the download. Added to what `.cargo/config.toml` asks for.
fn short_paths() -> String {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = cargo.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let home = home.map(|home| home.join("registry").join("src"));
    let folders = home.and_then(|home| std::fs::read_dir(home).ok());
    let mut flags = Vec::new();
    for folder in folders.into_iter().flatten().flatten() {
        let separator = std::path::MAIN_SEPARATOR;
        flags.push(format!(
            "--remap-path-prefix={}{separator}=",
            folder.path().display()
        ));
    }
    let flags = serde_json::to_string(&flags).unwrap_or_else(|_| "[]".to_owned());
    format!("target.{TARGET}.rustflags={flags}")
}

/// Builds the binary and answers where cargo put it, which only cargo knows (`CARGO_TARGET_DIR` and the like).
pub fn compile(binary: &str, profile: Profile) -> Result<PathBuf> {
    let paths = short_paths();
    let mut arguments = vec![
        "rustc",
        "--config",
        &paths,
        "--target",
        TARGET,
        "--bin",
        binary,
        "--message-format=json-render-diagnostics",
    ];
    if profile == Profile::Release {
        arguments.extend(["--release", "--features", "split"]);
        // For the splitter. Only the application itself is linked like this; its `strip` overrides the profile's.
        arguments.extend(["--", "-C", "strip=none", "-C", "link-args=--emit-relocs"]);
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
    // This program itself is among what they are made from.
    let maker = fs::metadata(env::current_exe()?)?;
    let made_from = format!(
        "{} {} {:?} by {} {:?}",
        module.display(),
        about.len(),
        about.modified()?,
        maker.len(),
        maker.modified()?
    );
    if fs::read_to_string(&stamp).ok().as_ref() != Some(&made_from) {
        project::fresh_folder(&folder)?;
        bind(module, glue, profile, &folder)?;
        project::write(&stamp, made_from)?;
    }
    let wasm = folder.join("app_bg.wasm");
    let split = match is_split(glue, profile) {
        true => Some(split::read(&folder)?),
        false => None,
    };
    Ok(Bindings {
        glue: project::read_text(&folder.join("app.js"))?,
        wasm: fs::read(&wasm).with_context(|| format!("could not read {}", wasm.display()))?,
        folder,
        split,
    })
}

fn is_split(glue: Glue, profile: Profile) -> bool {
    glue == Glue::Module && profile == Profile::Release
}

fn bind(module: &Path, glue: Glue, profile: Profile, folder: &Path) -> Result<()> {
    let is_release = profile == Profile::Release;
    let module = match is_release {
        true if is_split(glue, profile) => split::cut(module, folder)?,
        true => split::join(module, folder)?,
        false => module.to_owned(),
    };
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    let shape = match glue {
        Glue::Module => bindgen.web(true),
        Glue::Classic => bindgen.no_modules(true),
    };
    shape
        .and_then(|bindgen| {
            bindgen
                .input_path(&module)
                .out_name("app")
                .typescript(false)
                // boot.js says where the module is, so the glue needs no address of its own.
                .omit_default_module_path(true)
                // The other modules import the table of functions from the first.
                .keep_lld_exports(is_split(glue, profile))
                .remove_name_section(is_release)
                .remove_producers_section(is_release)
                .generate(folder)
        })
        .context("wasm-bindgen could not make the bindings")?;
    if is_release {
        shed(&folder.join("app_bg.wasm"))?;
    }
    Ok(())
}

/// Classes that a dependency of Leptos offers to scripts, for streams between browser and server. There is no server,
/// nothing makes one of them, and what they hold on to is some kilobytes of the download.
const UNUSED_EXPORTS: &str = "intounderlying";

fn shed(module: &Path) -> Result<()> {
    let before = fs::read(module)?;
    let mut config = walrus::ModuleConfig::new();
    config
        .generate_name_section(false)
        .generate_producers_section(false);
    let mut parsed = config
        .parse(&before)
        .map_err(|error| anyhow!("{error:#}"))?;
    let unused = parsed
        .exports
        .iter()
        .filter(|export| export.name.contains(UNUSED_EXPORTS));
    for export in unused.map(|export| export.id()).collect::<Vec<_>>() {
        parsed.exports.delete(export);
    }
    walrus::passes::gc::run(&mut parsed);
    project::write(module, parsed.emit_wasm())
}
