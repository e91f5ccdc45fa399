//! Where things are, and how other programs are started: by path and arguments, never through a shell.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use anyhow::{Context, Result, bail};

/// The whole application in one file, for those who open it from a folder.
pub const SINGLE_FILE: &str = "michishirube.html";

/// The root of the repository. Asked of cargo at run time, so that a moved checkout doesn't build into its old place.
pub fn root() -> PathBuf {
    let xtask = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask
        .parent()
        .expect("xtask/ is a folder of the repository")
        .to_owned()
}

pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Scratch that may be thrown away at any time.
pub fn scratch(name: &str) -> PathBuf {
    root().join("target").join("xtask").join(name)
}

/// Cargo on the application. `cargo run` describes xtask's package in the environment; that must not leak on.
pub fn cargo<S: AsRef<str>>(arguments: &[S]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command
        .current_dir(root())
        .stdin(Stdio::null())
        .args(arguments.iter().map(AsRef::as_ref));
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs to the end with the output shown. `Ok(false)` is the program's own failure.
pub fn succeeds(command: &mut Command) -> Result<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    Ok(command
        .status()
        .with_context(|| format!("could not start {name}"))?
        .success())
}

/// What the program prints, or nothing when it isn't there or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Says what is being done and, when it was done, how long it took.
pub fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("== {what}");
    let start = Instant::now();
    let done = work()?;
    println!("   {what}: {}", seconds(start.elapsed()));
    Ok(done)
}

pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// A text of ours. Line ends are made the same on every system: they are part of the hashes of files and of the CSP,
/// and a browser reads CRLF as LF before it computes the latter.
pub fn read_text(path: &Path) -> Result<String> {
    let text =
        fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("could not make the folder {}", folder.display()))?;
    }
    fs::write(path, content).with_context(|| format!("could not write {}", path.display()))
}

/// An empty folder, whatever was there before.
pub fn fresh_folder(path: &Path) -> Result<()> {
    remove_folder(path)?;
    fs::create_dir_all(path)
        .with_context(|| format!("could not make the folder {}", path.display()))
}

pub fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("could not remove the folder {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Every file below `folder`, as (path, name below the folder with `/`), in the order of the names.
pub fn files_below(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .with_context(|| format!("could not read the folder {}", folder.display()))?
        {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                bail!("the name of {} is not Unicode", entry.path().display())
            };
            let name = format!("{prefix}{name}");
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else {
                found.push((entry.path(), name));
            }
        }
    }
    found.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(found)
}
