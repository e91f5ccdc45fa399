//! Identifiers of a pack's things. Once one exists it is well-formed, so it may stand in a stored
//! key or in an address without escaping.

use std::fmt;
use std::sync::Arc;

/// The longest identifier a pack may use, in characters.
pub const MAX_ID: usize = 64;

/// Why a text can't be an identifier. `Display` is Japanese: it is shown to whoever wrote the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadId {
    pub text: String,
}

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.text.chars().take(MAX_ID).collect();
        write!(
            f,
            "「{shown}」はidに使えません。半角の英数字で始め、英数字と . _ - だけで{MAX_ID}字以内にしてください。"
        )
    }
}

/// Letters, digits, `.`, `_` and `-`, beginning with a letter or digit: no path separator, no
/// `__proto__`, nothing that needs escaping.
pub fn well_formed(text: &str) -> bool {
    text.len() <= MAX_ID
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            pub fn parse(text: &str) -> Result<Self, BadId> {
                if well_formed(text) {
                    Ok(Self(text.into()))
                } else {
                    Err(BadId { text: text.to_owned() })
                }
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// One municipality's framework, e.g. `iwaki`.
    PackId
);
id!(
    /// 職位, e.g. `kakaricho`.
    GradeId
);
id!(
    /// 職種, e.g. `general-affairs`.
    FamilyId
);
id!(
    /// A group of abilities, e.g. 共創力.
    GroupId
);
id!(
    /// 能力, e.g. `coaching` (指導力).
    CompetencyId
);
id!(
    /// A scale of anchored points.
    ScaleId
);
id!(
    /// An answer that is no level: 機会がなかった, 担当外.
    OffScaleId
);
id!(
    /// A document's section that a statement is drawn from.
    SourceId
);
id!(
    /// An entry that only its own pack speaks of: an evaluation item, a training, a pillar of the plan.
    EntryId
);
id!(
    /// 制度: a scheme that supports growing, e.g. 資格取得助成.
    SupportId
);

id!(
    /// Something the person made: a work note, a record, a paper. Made on the device, unlike any other.
    ItemId
);

impl EntryId {
    /// Of what has no id of its own, e.g. `t00f3a9…`.
    pub fn hashed(hash: u64) -> Self {
        Self(format!("t{hash:016x}").into())
    }
}

impl PackId {
    /// The id of no pack: no text that is read becomes it.
    pub fn none() -> Self {
        Self("".into())
    }
}

impl ScaleId {
    /// As [`PackId::none`].
    pub fn none() -> Self {
        Self("".into())
    }
}
