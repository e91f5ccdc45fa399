//! Why a file was not taken in, in words: what it is, and what to do.

use super::href;
use crate::domain::review::Rejected;
use crate::domain::todo::Question;
use crate::route::{Eyes, Route};
use crate::state::{Desk, Unopened};
use crate::storage::lock::Refused;
use crate::storage::papers::BadPaper;
use crate::text::eyes;

#[derive(Clone)]
pub struct Said {
    pub text: String,
    /// Nothing is wrong with some files; they are only here already, or not for here.
    pub is_error: bool,
    /// Where to go on, with its label.
    pub way: Option<(&'static str, String)>,
}

pub fn plainly(text: impl Into<String>) -> Said {
    Said {
        text: text.into(),
        is_error: true,
        way: None,
    }
}

/// Another passphrase may help.
pub fn is_key(why: &Unopened) -> bool {
    matches!(
        why,
        Unopened::Locked | Unopened::Lock(Refused::WrongOrAltered)
    )
}

pub fn said(desk: Desk, why: &Unopened) -> Said {
    let w = &eyes().open;
    let with = |text: &str, label, to| Said {
        way: Some((label, to)),
        ..plainly(text)
    };
    let only = |text: &str, label, to| Said {
        is_error: false,
        ..with(text, label, to)
    };
    let municipality = Route::Start(Question::Municipality).href();
    match why {
        Unopened::Locked | Unopened::Lock(Refused::WrongOrAltered) => plainly(w.wrong),
        Unopened::Lock(Refused::Newer(_)) | Unopened::File(BadPaper::Newer(_)) => plainly(w.newer),
        Unopened::Lock(Refused::Excessive) => plainly(w.excessive),
        Unopened::Lock(Refused::Altered) | Unopened::File(BadPaper::Altered) => plainly(w.altered),
        Unopened::Lock(Refused::NotOurs) | Unopened::File(BadPaper::NotOurs) => plainly(w.not_ours),
        Unopened::File(BadPaper::NotJson { line, column }) => plainly((w.not_json)(*line, *column)),
        Unopened::File(BadPaper::TooLong) => plainly(w.too_large),
        Unopened::File(BadPaper::Notebook) => with(w.notebook, w.to_data, Route::Data.href()),
        Unopened::NoFramework => with(w.no_framework, w.to_municipality, municipality),
        Unopened::OtherPack(_, paper) => {
            let here = desk.framework().organization.clone();
            let text = (w.other_pack)(paper, &here);
            with(&text, w.to_municipality, municipality)
        }
        Unopened::OtherEdition(paper, here) => plainly((w.other_edition)(paper, here)),
        Unopened::Mine(id) => only(w.mine, w.to_request, href(Eyes::Request(id.clone()))),
        Unopened::MyReply(id) => only(w.my_reply, w.go_on, href(Eyes::Review(id.clone()))),
        Unopened::Here(id) => only(w.here, w.go_on, href(Eyes::Review(id.clone()))),
        Unopened::OtherVersion(id) => {
            with(w.other_version, w.go_on, href(Eyes::Review(id.clone())))
        }
        Unopened::Reply(why, request) => {
            let mut said = rejected(desk, why);
            let to = request.clone().map(|id| href(Eyes::Request(id)));
            said.way = said.way.or(to.map(|to| (w.to_request, to)));
            said
        }
    }
}

fn rejected(desk: Desk, why: &Rejected) -> Said {
    let w = &eyes().open;
    match why {
        Rejected::Foreign => plainly(w.foreign),
        Rejected::OtherPaper => plainly(w.other_paper),
        Rejected::OtherPack(pack) => Said {
            way: Some((
                w.to_municipality,
                Route::Start(Question::Municipality).href(),
            )),
            ..plainly((w.reply_other_pack)(&desk.city(pack)))
        },
        Rejected::OtherEdition { paper, now } => plainly((w.reply_other_edition)(paper, now)),
        Rejected::Stale => Said {
            is_error: false,
            ..plainly(w.stale)
        },
        Rejected::TooMany => plainly(w.too_many),
    }
}
