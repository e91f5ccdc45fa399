//! Finds what the browser tests need beside Rust, and gets it where that is one harmless command: Chromium, its driver
//! and a Japanese font on Debian as root, axe-core by npm. Elsewhere it says what to install.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::project;

const AXE: &str = "4.14.1";

const NO_CHROME: &str = "Chromium or Chrome was not found. Install it (Windows and macOS: https://www.google.com/chrome; \
    Linux: your distribution's chromium package), or say where it is in MICHISHIRUBE_CHROME";
const NO_DRIVER: &str = "chromedriver was not found. Install the one of your browser's version (Debian: chromium-driver; \
    Ubuntu: chromium-chromedriver; macOS: brew install chromedriver; anywhere with Node.js: \
    npx @puppeteer/browsers install chromedriver@stable), put it on the PATH or say where it is in CHROMEDRIVER";
const NO_NPM: &str = "axe-core comes by npm, which was not found. Install Node.js, or unpack the npm package axe-core \
    4.14.1 yourself and say where its folder (with axe.min.js) is in AXE_DIR";

pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
}

pub fn browser() -> Result<Browser> {
    let lacks_browser = chrome()?.is_none() || driver()?.is_none() || !has_japanese_font();
    if lacks_browser && debian_as_root() {
        install_on_debian(&["chromium", "chromium-driver", "fonts-noto-cjk"])?;
    }
    let browser = Browser {
        chrome: chrome()?.context(NO_CHROME)?,
        driver: driver()?.context(NO_DRIVER)?,
    };
    let chrome_version = version(&browser.chrome);
    let driver_version = version(&browser.driver);
    println!(
        "   browser: {} ({})",
        chrome_version.as_deref().unwrap_or("version unknown"),
        browser.chrome.display()
    );
    println!(
        "   driver:  {} ({})",
        driver_version.as_deref().unwrap_or("version unknown"),
        browser.driver.display()
    );
    if let (Some(chrome), Some(driver)) = (chrome_version, driver_version)
        && major(&chrome) != major(&driver)
    {
        eprintln!(
            "   warning: browser and driver should be of the same version; sessions may be refused"
        );
    }
    if !has_japanese_font() {
        eprintln!(
            "   warning: no Japanese font was found; install one (Debian: fonts-noto-cjk) or pictures show boxes"
        );
    }
    Ok(browser)
}

/// The folder of axe-core, taken from npm when it isn't there yet. It is never committed.
pub fn axe() -> Result<PathBuf> {
    let given = env::var_os("AXE_DIR").map(PathBuf::from);
    let tools = project::root()
        .join("target")
        .join("tools")
        .join("axe-core");
    let folder = given
        .clone()
        .unwrap_or_else(|| tools.join("node_modules").join("axe-core"));
    let there = || folder.join("axe.min.js").is_file();
    let right = || {
        fs::read_to_string(folder.join("package.json"))
            .is_ok_and(|text| text.contains(&format!("\"{AXE}\"")))
    };
    if given.is_some() && !there() {
        bail!(
            "AXE_DIR is {}, but axe.min.js is not there",
            folder.display()
        );
    }
    if given.is_some() || (there() && right()) {
        return Ok(folder);
    }
    println!("   taking axe-core {AXE} from npm into {}", tools.display());
    project::fresh_folder(&tools)?;
    if which::which("npm").is_err() && debian_as_root() {
        install_on_debian(&["npm"])?;
    }
    let mut npm = Command::new(which::which("npm").ok().context(NO_NPM)?);
    npm.current_dir(&tools)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    npm.args([
        "install",
        "--no-save",
        "--no-package-lock",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefix",
    ]);
    npm.arg(&tools).arg(format!("axe-core@{AXE}"));
    if !project::succeeds(&mut npm)? || !there() {
        bail!("npm could not install axe-core {AXE}; see above. Without a network, use AXE_DIR");
    }
    Ok(folder)
}

fn chrome() -> Result<Option<PathBuf>> {
    let names = [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome",
    ];
    let mut places: Vec<PathBuf> = Vec::new();
    for folder in ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
        .iter()
        .filter_map(env::var_os)
    {
        places.push(Path::new(&folder).join(r"Google\Chrome\Application\chrome.exe"));
        places.push(Path::new(&folder).join(r"Chromium\Application\chrome.exe"));
    }
    for root in ["/".into(), env::var_os("HOME").unwrap_or_default()] {
        for application in ["Google Chrome", "Chromium"] {
            let inside = format!("Applications/{application}.app/Contents/MacOS/{application}");
            places.push(Path::new(&root).join(inside));
        }
    }
    find("MICHISHIRUBE_CHROME", &names, places)
}

fn driver() -> Result<Option<PathBuf>> {
    // GitHub's machines name the driver's folder in CHROMEWEBDRIVER.
    let mut places: Vec<PathBuf> = env::var_os("CHROMEWEBDRIVER")
        .iter()
        .map(|folder| Path::new(folder).join(with_exe("chromedriver")))
        .collect();
    for folder in [
        "/usr/lib/chromium",
        "/usr/lib/chromium-browser",
        "/usr/local/bin",
        "/opt/homebrew/bin",
    ] {
        places.push(Path::new(folder).join("chromedriver"));
    }
    find("CHROMEDRIVER", &["chromedriver"], places)
}

/// What the variable says (a wrong word is an error: it was meant), else the first on the PATH, else of the places.
fn find(variable: &str, names: &[&str], places: Vec<PathBuf>) -> Result<Option<PathBuf>> {
    if let Some(said) = env::var_os(variable).filter(|said| !said.is_empty()) {
        let found = which::which(&said);
        return found
            .map(Some)
            .with_context(|| format!("{variable} is {}", said.display()));
    }
    let on_path = names.iter().find_map(|name| which::which(name).ok());
    Ok(on_path.or_else(|| places.into_iter().find(|place| place.is_file())))
}

fn with_exe(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// Chrome on Windows opens a window when asked; there its version is the name of a folder beside it.
fn version(program: &Path) -> Option<String> {
    if cfg!(windows)
        && program
            .file_stem()
            .is_some_and(|name| name != "chromedriver")
    {
        let names = fs::read_dir(program.parent()?)
            .ok()?
            .flatten()
            .map(|entry| entry.file_name());
        return names
            .filter_map(|name| name.into_string().ok())
            .find(|name| major(name).is_some());
    }
    let said = project::output(Command::new(program).arg("--version"))?;
    said.split_whitespace()
        .find(|word| major(word).is_some())
        .map(str::to_owned)
}

/// `156.0.8078.79` → 156
fn major(version: &str) -> Option<u32> {
    version.split_once('.')?.0.parse().ok()
}

/// Windows and macOS come with Japanese fonts.
fn has_japanese_font() -> bool {
    !cfg!(target_os = "linux")
        || match project::output(Command::new("fc-list").arg(":lang=ja")) {
            Some(fonts) => !fonts.is_empty(),
            None => [
                "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
                "/usr/share/fonts/noto-cjk",
            ]
            .iter()
            .any(|place| Path::new(place).exists()),
        }
}

/// Only Debian itself: Ubuntu's packages of these names are other things (snaps).
fn debian_as_root() -> bool {
    let debian = fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=debian"));
    debian && project::output(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn install_on_debian(packages: &[&str]) -> Result<()> {
    let install = [&["install", "-y", "--no-install-recommends"], packages].concat();
    for arguments in [&["update"][..], &install] {
        println!("   apt-get {}", arguments.join(" "));
        let mut apt = Command::new("apt-get");
        apt.args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if !project::succeeds(&mut apt)? {
            bail!("apt-get {} failed; see above", arguments[0]);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_told_from_other_words() {
        assert_eq!(major("156.0.8078.79"), Some(156));
        for word in ["Chromium", "chrome.dll", "Dictionaries", "156"] {
            assert_eq!(major(word), None, "{word}");
        }
    }
}
