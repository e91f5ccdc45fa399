//! The parts of a workbook beside its sheets: which there are, its shared texts, and which numbers are dates. Only what is
//! asked for is kept, and of that no more than a list can need.

use std::collections::BTreeMap;
use std::io::{BufReader, Cursor};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::filling::Room;
use super::values::{NumberKind, kind_of_code, kind_of_id, tidy};
use super::xml::{Tag, Xml, attribute};
use super::{Pause, Progress, Refused};

/// Sheets, relations and the like that a workbook may list.
const MAX_LISTED: usize = 4_096;
/// Cell formats; Excel itself ends at 65,490.
const MAX_FORMATS: usize = 70_000;
/// Shared texts: more than any list of 100,000 rows has.
const MAX_STRINGS: usize = 4_000_000;
/// Shared texts that are read between two pauses.
const SLICE: usize = 20_000;

type Bytes = Cursor<Vec<u8>>;
type Part<'a> = Xml<BufReader<ZipFile<'a, Bytes>>>;

pub struct Package {
    zip: ZipArchive<Bytes>,
    /// In small letters, as Excel compares them.
    names: BTreeMap<String, usize>,
    pub sheets: Vec<Listed>,
    pub strings: Vec<Box<str>>,
    /// Of each cell format.
    pub formats: Vec<NumberKind>,
    /// Days are counted from 1904.
    pub since_1904: bool,
}

pub struct Listed {
    pub name: String,
    pub is_hidden: bool,
    pub path: String,
}

/// A part that another one names: its kind, and where it is.
struct Relation {
    kind: String,
    path: String,
}

impl Package {
    pub async fn open(
        bytes: Vec<u8>,
        room: &mut Room,
        pause: &dyn Fn(Progress) -> Pause,
    ) -> Result<Self, Refused> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(super::packed::refusal)?;
        let mut names = BTreeMap::new();
        for (i, name) in zip.file_names().enumerate() {
            let name = name.map_err(super::packed::refusal)?;
            names.insert(name.replace('\\', "/").to_lowercase(), i);
        }
        let mut package = Self {
            zip,
            names,
            sheets: Vec::new(),
            strings: Vec::new(),
            formats: Vec::new(),
            since_1904: false,
        };
        let relations = package.relations("")?;
        let main = relations.values().find(|r| r.kind == "officeDocument");
        let main = main.map(|r| r.path.clone()).ok_or(Refused::NotASheet)?;
        let relations = package.relations(&main)?;
        package.list(&main, &relations)?;
        let of = |kind: &str| relations.values().find(|r| r.kind == kind);
        if let Some(styles) = of("styles") {
            package.styles(&styles.path)?;
        }
        if let Some(strings) = of("sharedStrings") {
            package.strings(&strings.path, room, pause).await?;
        }
        Ok(package)
    }

    pub fn part(&mut self, path: &str) -> Result<Option<Part<'_>>, Refused> {
        let Some(i) = self.names.get(&path.to_lowercase()) else {
            return Ok(None);
        };
        let file = self.zip.by_index(*i).map_err(super::packed::refusal)?;
        Ok(Some(Xml::new(BufReader::new(file))))
    }

    /// What this part names, by the id it has for it. Of the whole package: the empty path.
    fn relations(&mut self, of: &str) -> Result<BTreeMap<String, Relation>, Refused> {
        let (folder, name) = of.rsplit_once('/').unwrap_or(("", of));
        let base = match folder {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        let mut relations = BTreeMap::new();
        let Some(mut part) = self.part(&format!("{base}_rels/{name}.rels"))? else {
            return Ok(relations);
        };
        loop {
            match part.next()? {
                Tag::Open(tag) if tag.local_name().as_ref() == "Relationship" => {
                    let [id, kind, target] =
                        ["Id", "Type", "Target"].map(|it| attribute(&tag, it).unwrap_or_default());
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    let path = match target.strip_prefix('/') {
                        Some(whole) => whole.to_owned(),
                        None => format!("{base}{}", target.trim_start_matches("./")),
                    };
                    if relations.len() == MAX_LISTED {
                        return Err(Refused::Bomb);
                    }
                    relations.insert(id, Relation { kind, path });
                }
                Tag::End => return Ok(relations),
                _ => {}
            }
        }
    }

    fn list(&mut self, main: &str, relations: &BTreeMap<String, Relation>) -> Result<(), Refused> {
        let mut sheets = Vec::new();
        let mut since_1904 = false;
        let mut part = self.part(main)?.ok_or(Refused::NotASheet)?;
        loop {
            match part.next()? {
                Tag::Open(tag) => match tag.local_name().as_ref() {
                    "sheet" => {
                        let id = attribute(&tag, "id").unwrap_or_default();
                        let state = attribute(&tag, "state").unwrap_or_default();
                        let relation = relations.get(&id).filter(|r| r.kind == "worksheet");
                        let Some(relation) = relation else {
                            continue;
                        };
                        if sheets.len() == MAX_LISTED {
                            return Err(Refused::Bomb);
                        }
                        sheets.push(Listed {
                            name: tidy(&attribute(&tag, "name").unwrap_or_default()),
                            is_hidden: !matches!(state.as_str(), "" | "visible"),
                            path: relation.path.clone(),
                        });
                    }
                    "workbookPr" => {
                        let told = attribute(&tag, "date1904");
                        since_1904 |= told.is_some_and(|v| v == "1" || v == "true");
                    }
                    _ => {}
                },
                Tag::End => break,
                _ => {}
            }
        }
        drop(part);
        self.sheets = sheets;
        self.since_1904 = since_1904;
        Ok(())
    }

    fn styles(&mut self, path: &str) -> Result<(), Refused> {
        let mut codes: BTreeMap<String, NumberKind> = BTreeMap::new();
        let mut formats = Vec::new();
        let mut is_of_cells = false;
        let Some(mut part) = self.part(path)? else {
            return Ok(());
        };
        loop {
            match part.next()? {
                Tag::Open(tag) => match tag.local_name().as_ref() {
                    "cellXfs" => is_of_cells = true,
                    "numFmt" => {
                        let id = attribute(&tag, "numFmtId").unwrap_or_default();
                        let code = attribute(&tag, "formatCode").unwrap_or_default();
                        if codes.len() == MAX_FORMATS {
                            return Err(Refused::Bomb);
                        }
                        codes.insert(id, kind_of_code(&code));
                    }
                    "xf" if is_of_cells => {
                        let id = attribute(&tag, "numFmtId").unwrap_or_default();
                        let kind = codes.get(&id).copied();
                        if formats.len() == MAX_FORMATS {
                            return Err(Refused::Bomb);
                        }
                        formats.push(kind.unwrap_or_else(|| kind_of_id(&id)));
                    }
                    _ => {}
                },
                Tag::Close(name) if name == "cellXfs" => is_of_cells = false,
                Tag::End => break,
                _ => {}
            }
        }
        drop(part);
        self.formats = formats;
        Ok(())
    }

    async fn strings(
        &mut self,
        path: &str,
        room: &mut Room,
        pause: &dyn Fn(Progress) -> Pause,
    ) -> Result<(), Refused> {
        let mut strings: Vec<Box<str>> = Vec::new();
        let Some(mut part) = self.part(path)? else {
            return Ok(());
        };
        loop {
            match part.next()? {
                Tag::Open(tag) if tag.local_name().as_ref() == "si" => {
                    let text = tidy(&part.text()?);
                    room.take(&text)?;
                    if strings.len() == MAX_STRINGS {
                        return Err(Refused::TooMuchText);
                    }
                    strings.push(text.into());
                    if strings.len().is_multiple_of(SLICE) {
                        pause(Progress::Rows(0)).await;
                    }
                }
                Tag::End => break,
                _ => {}
            }
        }
        drop(part);
        self.strings = strings;
        Ok(())
    }
}
