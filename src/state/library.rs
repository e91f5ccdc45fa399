//! Where frameworks come from: what lies beside the application, what the person brought, and which
//! one is open. Nothing here touches the notebook; a pack that can't be read costs nobody theirs.

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;

use super::Desk;
use super::notice::Notice;
use crate::domain::framework::Framework;
use crate::domain::id::PackId;
use crate::packs::{self, Draft, Index, Listed, Problem, Reading, Refused};
use crate::storage::vault::SaveError;

pub type Fetched = Pin<Box<dyn Future<Output = Result<Vec<u8>, Unreachable>>>>;

/// A step that several others wait for. Boxed, so that it compiles once and not into each of them.
type Step<T> = Pin<Box<dyn Future<Output = Result<T, Why>>>>;

/// The door to the folder of packs.
pub trait PackDoor {
    /// The bytes of a file in that folder.
    fn fetch(&self, file: &str) -> Fetched;
    /// The file that the page fetched beside the module, if it arrived: most people's own.
    fn first(&self) -> Option<Vec<u8>>;
}

/// A file of the folder didn't come, with the browser's or the server's word for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreachable(pub String);

/// Why a framework can't be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// `index.json` doesn't list it, and nobody brought it to this device.
    Unlisted,
    Unreachable(String),
    Refused(Problem),
}

/// A framework the person wants and can't have now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub id: PackId,
    pub why: Why,
}

/// A chosen file that could be read, before anybody decides on it.
#[derive(Debug)]
pub struct Preview {
    text: String,
    pub framework: Arc<Framework>,
    pub problems: Vec<Problem>,
}

impl From<Refused> for Why {
    fn from(Refused(problem): Refused) -> Self {
        Self::Refused(problem)
    }
}

impl Desk {
    /// Opens the framework that the notebook wants; without a wish, the one that came with the page.
    pub async fn open_wanted(self) {
        let wanted = self.wanted();
        if let Some(id) = wanted {
            if let Err(why) = self.bring(&id).await {
                self.framework.set(Arc::new(Framework::none()));
                self.fault.set(Some(Fault { id, why }));
            }
            return;
        }
        let first = self.take_first();
        if let Some(draft) = first
            && let Ok(reading) = self.complete(draft).await
        {
            self.put(reading);
        }
    }

    /// Opens this framework. If it can't be had, the one that is open stays.
    pub async fn bring(self, id: &PackId) -> Result<(), Why> {
        let reading = self.load(id).await?;
        self.put(reading);
        Ok(())
    }

    /// What lies beside the application.
    pub fn index(self) -> Step<Index> {
        Box::pin(async move {
            let bytes = self.fetch("index.json").await?;
            let index = Index::read(packs::decode(&bytes)?)?;
            self.listed.set(index.packs.clone());
            Ok(index)
        })
    }

    /// Reads a file that the person chose. Changes nothing.
    pub async fn preview(self, bytes: Vec<u8>) -> Result<Preview, Why> {
        let text = packs::decode(&bytes)?;
        let reading = self.complete(Draft::parse_closely(text)?).await?;
        Ok(Preview {
            text: text.to_owned(),
            framework: Arc::new(reading.framework),
            problems: reading.problems,
        })
    }

    /// Keeps the file on this device and opens it. When it can't be kept, nothing changes.
    pub fn adopt(self, preview: &Preview) -> Result<(), SaveError> {
        let id = preview.framework.id.clone();
        let kept = self
            .drawer
            .try_update_value(|d| d.vault.keep_pack(&id, &preview.text));
        kept.unwrap_or(Ok(()))?;
        self.open_framework(preview.framework.clone(), preview.problems.clone());
        self.choose_municipality(id);
        self.notice
            .set(Notice::PackKept(preview.framework.organization.clone()));
        Ok(())
    }

    /// Removes a pack that was brought. Answers and notes stay; the framework stays open until another
    /// one is.
    pub fn forget_pack(self, id: &PackId) -> Result<(), SaveError> {
        let dropped = self.drawer.try_update_value(|d| d.vault.drop_pack(id));
        dropped.unwrap_or(Ok(()))?;
        self.notice.set(Notice::PackDropped);
        Ok(())
    }

    /// The id of the framework that is open.
    pub fn framework_id(self) -> PackId {
        self.framework.with_untracked(|f| f.id.clone())
    }

    /// The framework that is open, as a list would name it.
    pub fn open_now(self) -> Option<Listed> {
        let framework = self.framework.get_untracked();
        framework.is_some().then(|| Listed {
            id: framework.id.clone(),
            file: String::new(),
            name: framework.name.clone(),
            organization: framework.organization.clone(),
            edition: framework.edition.clone(),
        })
    }

    /// The municipality of a pack, as far as anybody here knows it; else the pack's id.
    pub fn city(self, id: &PackId) -> String {
        let framework = self.framework();
        if framework.id == *id {
            return framework.organization.clone();
        }
        let known = self.own_packs().into_iter().find(|p| p.id == *id);
        let known = known.or_else(|| self.listed.read().iter().find(|p| p.id == *id).cloned());
        known.map_or_else(|| id.to_string(), |pack| pack.organization)
    }

    /// The packs that the person brought, as they describe themselves.
    pub fn own_packs(self) -> Vec<Listed> {
        // Asked anew whenever something was said, as after a pack was kept or removed.
        self.notice.track();
        self.drawer.with_value(|d| {
            let mut listed = Vec::new();
            for id in d.vault.own_packs() {
                let framework = d
                    .vault
                    .own_pack(&id)
                    .and_then(|text| Draft::parse(&text).ok());
                let about = framework.as_ref().map(Draft::listed);
                listed.push(about.unwrap_or_else(|| Listed {
                    organization: id.to_string(),
                    file: String::new(),
                    name: String::new(),
                    edition: String::new(),
                    id,
                }));
            }
            listed
        })
    }

    /// The framework that the notebook wants and this desk couldn't open.
    pub fn fault(self) -> Option<Fault> {
        self.fault.get()
    }

    /// A municipality was chosen elsewhere (another tab, an import) whose framework isn't open.
    pub fn wants_another(self) -> Option<PackId> {
        let wanted = self.notebook.with(|n| n.profile.pack.clone())?;
        let is_open = self.framework.with(|f| f.id == wanted);
        let is_known = self
            .fault
            .with(|f| f.as_ref().is_some_and(|f| f.id == wanted));
        (!is_open && !is_known).then_some(wanted)
    }

    fn wanted(self) -> Option<PackId> {
        self.notebook.with_untracked(|n| n.profile.pack.clone())
    }

    /// Opens a framework that was read, in place of the one that is open.
    pub fn put(self, reading: Reading) {
        self.open_framework(Arc::new(reading.framework), reading.problems);
    }

    fn open_framework(self, framework: Arc<Framework>, problems: Vec<Problem>) {
        self.problems.set_value(problems);
        self.fault.set(None);
        self.framework.set(framework);
    }

    /// The pack that came with the page, once.
    fn take_first(self) -> Option<Draft> {
        let bytes = self.drawer.try_update_value(|d| d.door.first()).flatten()?;
        Draft::parse(packs::decode(&bytes).ok()?).ok()
    }

    fn load(self, id: &PackId) -> Step<Reading> {
        let draft = self.find(id);
        Box::pin(async move { self.complete(draft.await?).await })
    }

    /// What the person brought comes before what lies beside the application.
    fn find(self, id: &PackId) -> Step<Draft> {
        let id = id.clone();
        Box::pin(async move {
            let own = self.drawer.with_value(|d| d.vault.own_pack(&id));
            if let Some(text) = own {
                return Ok(Draft::parse(&text)?);
            }
            if let Some(first) = self.take_first().filter(|draft| *draft.id() == id) {
                return Ok(first);
            }
            let index = self.index().await?;
            let file = &index.find(&id).ok_or(Why::Unlisted)?.file;
            let bytes = self.fetch(file).await?;
            let draft = Draft::parse(packs::decode(&bytes)?)?;
            if *draft.id() == id {
                return Ok(draft);
            }
            let found = draft.id();
            Err(Why::Refused(Problem::error(
                format!("{file} の id"),
                format!("index.json では「{id}」ですが、ファイルの中では「{found}」です。"),
                "どちらかに合わせてください。",
            )))
        })
    }

    /// Reads it together with the one it extends; without that one as far as it goes.
    fn complete(self, draft: Draft) -> Step<Reading> {
        Box::pin(async move {
            let base = match draft.extends() {
                Some(id) => self.find(&id).await.ok(),
                None => None,
            };
            Ok(draft.read(base)?)
        })
    }

    fn fetch(self, file: &str) -> Step<Vec<u8>> {
        let fetched = self.drawer.with_value(|d| d.door.fetch(file));
        Box::pin(async move {
            fetched
                .await
                .map_err(|Unreachable(word)| Why::Unreachable(word))
        })
    }
}
