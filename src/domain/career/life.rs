//! 生活: which schemes of the pack fit a time of life. It knows nothing of where it stands on the road,
//! and no rule asks for it.

use super::path::LifeKind;
use crate::domain::framework::Framework;
use crate::domain::schemes::{Support, Want};

impl LifeKind {
    /// What a person in such a time may want.
    pub fn wants(self) -> &'static [Want] {
        match self {
            Self::ChildCare | Self::Care => &[Want::Balance],
            Self::Study => &[Want::Pause, Want::Learn],
        }
    }
}

/// What the pack offers for it, the nearest first; empty when its documents have nothing.
pub fn schemes(framework: &Framework, kind: LifeKind) -> Vec<&Support> {
    let mut fitting: Vec<&Support> = Vec::new();
    for want in kind.wants() {
        for support in &framework.supports {
            if support.wants.contains(want) && !fitting.iter().any(|s| s.id == support.id) {
                fitting.push(support);
            }
        }
    }
    fitting
}
