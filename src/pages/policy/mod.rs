//! What a municipality says, as pages: its aims, its measures, what it asks of each grade, what it
//! offers, and where its policy has holes.

mod abilities;
mod ability;
mod checkup;
mod guide;
mod indicators;
mod measures;
mod packs;
mod preview;
mod vision;

use leptos::prelude::*;

pub use guide::mark;

use crate::components::{around, link, para};
use crate::domain::framework::Framework;
use crate::domain::id::SourceId;
use crate::route::{Policy, Route};
use crate::state::Desk;
use crate::text::policy as words;

pub fn page(desk: Desk, policy: Policy) -> AnyView {
    match policy {
        Policy::Vision => vision::page(desk),
        Policy::Measures => measures::page(desk),
        Policy::Indicators => indicators::page(desk),
        Policy::Abilities => abilities::page(desk),
        Policy::Ability(ability, grade) => ability::page(desk, &ability, &grade),
        Policy::Guide => guide::page(desk),
        Policy::GuideTo(want) => guide::of(desk, want),
        Policy::Checkup => checkup::page(desk),
        Policy::Packs => packs::page(desk),
    }
}

/// Where a statement is from.
pub fn source(framework: &Framework, id: Option<&SourceId>) -> Option<AnyView> {
    let source = framework.source(id?)?;
    let text = (words().vision.source)(&source.title, &source.section);
    Some(para("source", text))
}

/// The way back to the page above.
fn back(label: &'static str, to: Policy) -> AnyView {
    around("back", vec![link(label, Route::Policy(to).href())])
}

/// Says that the definitions by grade are another pack's, where they are.
pub(super) fn inherited(framework: &Framework) -> Option<AnyView> {
    let text = (words().abilities.inherited)(&framework.organization);
    framework
        .inherits("expectations")
        .then(|| para("privacy", text))
}
