//! What is packed, measured before anybody unpacks it: each part is unpacked into nothing and counted, whatever its
//! header claims.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{MAX_UNPACKED, Pause, Progress, Refused};

/// How many parts a workbook may have. Those of offices have dozens; pictures make them hundreds.
const MAX_PARTS: usize = 4_096;
/// What is unpacked between two pauses, in bytes.
const SLICE: u64 = 4 * 1024 * 1024;

/// `Ok`: it is a workbook whose parts may be unpacked.
pub async fn measure(bytes: &[u8], pause: &dyn Fn(Progress) -> Pause) -> Result<(), Refused> {
    // Before the list of parts is read: each line of it costs several times its size in memory.
    let lines = bytes.windows(4).filter(|w| w == b"PK\x01\x02");
    if lines.count() > MAX_PARTS {
        return Err(Refused::Bomb);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
    if archive.len() > MAX_PARTS {
        return Err(Refused::Bomb);
    }
    which(&archive)?;
    let (mut sum, mut paused_at) = (0_u64, 0_u64);
    let mut buffer = vec![0; 64 * 1024];
    for part in 0..archive.len() {
        let mut file = archive.by_index(part).map_err(refusal)?;
        if file.encrypted() {
            return Err(Refused::Locked);
        }
        // What a header claims only ever refuses a file, and never lets one through.
        if file.size() > MAX_UNPACKED {
            return Err(Refused::Bomb);
        }
        loop {
            let read = file.read(&mut buffer).map_err(|_| Refused::Damaged)?;
            if read == 0 {
                break;
            }
            sum += read as u64;
            if sum > MAX_UNPACKED {
                return Err(Refused::Bomb);
            }
            if sum - paused_at > SLICE {
                paused_at = sum;
                pause(Progress::Measured(sum)).await;
            }
        }
    }
    Ok(())
}

/// Whether the parts are those of a workbook that is read here.
fn which<R: Read + std::io::Seek>(archive: &ZipArchive<R>) -> Result<(), Refused> {
    let names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(|name| name.replace('\\', "/").to_ascii_lowercase())
        .collect();
    let has = |name: &str| names.iter().any(|n| n == name);
    if names.iter().any(|n| n.ends_with("workbook.bin"))
        || has("content.xml")
        || has("index/document.iwa")
    {
        return Err(Refused::OtherSheet);
    }
    match has("_rels/.rels") && has("[content_types].xml") && !has("word/document.xml") {
        true => Ok(()),
        false => Err(Refused::NotASheet),
    }
}

pub fn refusal(error: ZipError) -> Refused {
    match error {
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => Refused::Locked,
        _ => Refused::Damaged,
    }
}
