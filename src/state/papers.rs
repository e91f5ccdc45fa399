//! Papers that go to other people and come back: what screens ask and tell. A file is read whole
//! before the notebook hears of it; whatever is wrong with it, nothing has changed.

use leptos::prelude::*;

use super::desk::Desk;
use super::notice::{Change, Notice};
use crate::domain::Day;
use crate::domain::answer::Answer;
use crate::domain::id::{CompetencyId, ItemId, PackId};
use crate::domain::item::{Body, Held, Kind};
use crate::domain::paper::{self, Cover, Offer, Tick};
use crate::domain::review::{Paper, Rejected, Reply, Request, Review};
use crate::storage::lock::{self, RANDOM};
use crate::storage::papers::{self, BadPaper, Found};

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// Somebody's paper is kept here now, under this id.
    Paper(ItemId),
    /// A reply to the paper of this id was taken in.
    Reply(ItemId),
}

/// Why a file was not taken in. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unopened {
    /// A locked file, and no passphrase was given.
    Locked,
    Lock(lock::Refused),
    File(BadPaper),
    /// No framework is open to hold a paper against.
    NoFramework,
    /// The framework of this municipality is open, the paper was made under that one's (its pack and
    /// municipality).
    OtherPack(PackId, String),
    /// The edition of the paper, and the one that is open.
    OtherEdition(String, String),
    /// I sent it myself.
    Mine(ItemId),
    /// I wrote it out myself, as the answer to a paper that is here.
    MyReply(ItemId),
    /// It is here already.
    Here(ItemId),
    /// A paper of this number is here already and says something else.
    OtherVersion(ItemId),
    /// A reply to the paper of this id, if that is here.
    Reply(Rejected, Option<ItemId>),
}

impl Desk {
    pub fn with_request<T>(self, id: &ItemId, look: impl FnOnce(&Request) -> T) -> Option<T> {
        self.notebook.with(|n| match n.body(Kind::Request, id)? {
            Body::Request(it) => Some(look(it)),
            _ => None,
        })
    }

    pub fn with_review<T>(self, id: &ItemId, look: impl FnOnce(&Review) -> T) -> Option<T> {
        self.notebook.with(|n| match n.body(Kind::Review, id)? {
            Body::Review(it) => Some(look(it)),
            _ => None,
        })
    }

    /// What could stand on a paper about the present sheet.
    pub fn offers(self) -> Vec<Offer> {
        let (framework, scale) = (self.framework(), self.scale());
        let today = self.today();
        self.notebook.with(|n| {
            let key = n.profile.sheet_key();
            key.map_or_else(Vec::new, |key| {
                paper::offers(&framework, n, &key, &scale, today)
            })
        })
    }

    /// A paper with what was ticked. Nothing is kept yet (see [`Desk::sent`]).
    pub fn paper(
        self,
        from: String,
        message: String,
        offers: &[Offer],
        ticks: &[Tick],
        dated: fn(Day, &str) -> String,
    ) -> Option<Request> {
        let (framework, scale) = untrack(|| (self.framework(), self.scale()));
        let grade = untrack(|| self.grade())?.id;
        let cover = Cover {
            id: self.new_id(),
            on: self.today(),
            from,
            message,
        };
        let paper = paper::paper(&framework, &grade, &scale, cover, offers, ticks, dated);
        let asked = offers
            .iter()
            .filter(|o| paper.item(&o.competency).is_some());
        let own = asked.filter_map(|o| Some((o.competency.clone(), o.own.clone()?)));
        let own = own.collect();
        Some(Request::new(paper, own))
    }

    /// The file of a paper, under the passphrase unless that is empty. `random`: from a source that
    /// nobody can guess.
    pub fn paper_file(
        self,
        paper: &Paper,
        passphrase: &str,
        random: Option<[u8; RANDOM]>,
    ) -> Option<String> {
        locked(papers::write_paper(paper)?, passphrase, random)
    }

    /// As [`Desk::paper_file`].
    pub fn reply_file(
        self,
        reply: &Reply,
        passphrase: &str,
        random: Option<[u8; RANDOM]>,
    ) -> Option<String> {
        locked(papers::write_reply(reply)?, passphrase, random)
    }

    /// The paper went into a file: from now on it waits for replies.
    pub fn sent(self, request: Request) {
        let id = request.paper.id.clone();
        self.keep(id, Body::Request(Held::new(request)), false);
        self.is_out();
    }

    /// My answer as it would go out now.
    pub fn next_reply(self, id: &ItemId) -> Option<Reply> {
        let today = self.today();
        untrack(|| self.with_review(id, |review| review.clone().write_out(today)))
    }

    /// My answer went into a file.
    pub fn returned(self, id: &ItemId) {
        let today = self.today();
        self.change_review(id, false, |review| {
            review.write_out(today);
        });
        self.is_out();
    }

    /// What was written out can't be taken back; nor may the number of a reply go down again.
    fn is_out(self) {
        self.forget_steps();
        if self.health.with_untracked(|h| h.failed.is_none()) {
            self.notice.set(Notice::Saved(Change::WroteOut));
        }
    }

    fn forget_steps(self) {
        self.drawer.update_value(|d| d.undo.clear());
        let failed = self.health.with_untracked(|h| h.failed.clone());
        self.examine(failed);
    }

    pub fn rate_item(self, id: &ItemId, competency: &CompetencyId, answer: Option<Answer>) {
        self.change_review(id, false, |review| review.rate(competency, answer));
    }

    pub fn comment_item(self, id: &ItemId, competency: &CompetencyId, text: String) {
        self.writing_in(competency.as_str());
        self.change_review(id, true, |review| review.comment(competency, text));
    }

    /// How the reviewer wants to be called.
    pub fn sign_review(self, id: &ItemId, by: String) {
        self.writing_in("");
        self.change_review(id, true, |review| review.by = by);
    }

    /// Each field is a step of its own to take back.
    fn writing_in(self, field: &str) {
        self.drawer.update_value(|d| d.undo.writing_in(field));
    }

    /// Shows the self-ratings. No step from before can be taken back: the ratings stand.
    pub fn reveal(self, id: &ItemId) {
        let today = self.today();
        self.change_review(id, false, |review| review.reveal(today));
        self.forget_steps();
    }

    fn change_review(self, id: &ItemId, typing: bool, change: impl FnOnce(&mut Review)) {
        if let Some(mut review) = untrack(|| self.with_review(id, Review::clone)) {
            change(&mut review);
            self.keep(id.clone(), Body::Review(Held::new(review)), typing);
        }
    }

    /// Removes one reply. Until the person leaves the page it can be taken back.
    pub fn remove_reply(self, id: &ItemId, reply: &ItemId) {
        if let Some(mut request) = untrack(|| self.with_request(id, Request::clone)) {
            request.replies.remove(reply);
            self.keep(id.clone(), Body::Request(Held::new(request)), false);
        }
    }

    /// Takes in what somebody handed over. An empty passphrase: none was asked for yet.
    pub fn open_paper(self, text: &str, passphrase: &str) -> Result<Opened, Unopened> {
        if !lock::is_locked(text) {
            return self.take(text);
        }
        match lock::unlock(text, passphrase) {
            Ok(inside) => self.take(&inside),
            Err(lock::Refused::WrongOrAltered) if passphrase.is_empty() => Err(Unopened::Locked),
            Err(why) => Err(Unopened::Lock(why)),
        }
    }

    fn take(self, text: &str) -> Result<Opened, Unopened> {
        match papers::read(text).map_err(Unopened::File)? {
            Found::Paper(paper, mark) => self.take_paper(*paper, mark),
            Found::Reply(reply) => self.take_reply(*reply),
        }
    }

    fn take_paper(self, paper: Paper, mark: String) -> Result<Opened, Unopened> {
        self.notebook.with_untracked(|n| {
            if n.body(Kind::Request, &paper.id).is_some() {
                return Err(Unopened::Mine(paper.id.clone()));
            }
            match n.reviews().find(|(_, r)| r.paper.id == paper.id) {
                Some((id, here)) if here.mark == mark => Err(Unopened::Here(id.clone())),
                Some((id, _)) => Err(Unopened::OtherVersion(id.clone())),
                None => Ok(()),
            }
        })?;
        self.framework.with_untracked(|now| {
            if !now.is_some() {
                return Err(Unopened::NoFramework);
            }
            if now.id != paper.pack {
                let city = paper.organization.clone();
                return Err(Unopened::OtherPack(paper.pack.clone(), city));
            }
            if now.edition != paper.edition {
                let now = now.edition.clone();
                return Err(Unopened::OtherEdition(paper.edition.clone(), now));
            }
            Ok(())
        })?;
        let id = self.new_id();
        let review = Review::new(paper, mark, id.clone());
        self.keep(id.clone(), Body::Review(Held::new(review)), false);
        Ok(Opened::Paper(id))
    }

    fn take_reply(self, reply: Reply) -> Result<Opened, Unopened> {
        let id = reply.paper.clone();
        let Some(mut request) = untrack(|| self.with_request(&id, Request::clone)) else {
            let is_mine = |r: &Review| r.reply == reply.id;
            let mine = self
                .notebook
                .with_untracked(|n| Some(n.reviews().find(|(_, r)| is_mine(r))?.0.clone()));
            return Err(mine.map_or(Unopened::Reply(Rejected::Foreign, None), Unopened::MyReply));
        };
        let framework = self.framework.get_untracked();
        let mark = papers::mark_of(&request.paper);
        request
            .take(reply, &mark, &framework)
            .map_err(|why| Unopened::Reply(why, Some(id.clone())))?;
        self.keep(id.clone(), Body::Request(Held::new(request)), false);
        Ok(Opened::Reply(id))
    }
}

fn locked(text: String, passphrase: &str, random: Option<[u8; RANDOM]>) -> Option<String> {
    match passphrase {
        "" => Some(text),
        passphrase => lock::lock(&text, passphrase, &random?),
    }
}
