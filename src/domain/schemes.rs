//! What a municipality offers those who want to grow: trainings, and schemes by what a person wants.

use super::id::{CompetencyId, EntryId, GradeId, SourceId, SupportId};

/// Words of the format, each with its meaning here.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$case_doc])* $case),* }

        impl $name {
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$case),*];
            /// As packs write them, in the order of [`Self::ALL`].
            pub const WORDS: [&'static str; [$($word),*].len()] = [$($word),*];

            pub fn parse(word: &str) -> Option<Self> {
                let at = Self::WORDS.iter().position(|w| *w == word)?;
                Self::ALL.get(at).copied()
            }

            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }
    };
}

pub(super) use words;

words! {
    /// 区分 of a training.
    Category { Basic = "基本", Special = "特別", Dispatch = "派遣", Workplace = "職場内", Own = "自主" }
}

words! {
    /// How one gets into a training.
    Entry { Required = "必修", Wish = "希望", Named = "指名", Recommended = "推薦" }
}

words! {
    /// How far a scheme is.
    Status { Running = "実施中", Considered = "検討中", Planned = "予定", Widened = "拡充" }
}

words! {
    /// What a person wants when a scheme is for them.
    Want {
        Learn = "学びたい",
        Qualify = "資格を取りたい",
        Move = "異動したい",
        Pause = "休んで学ぶ",
        Talk = "相談したい",
        Balance = "子育て・介護と両立",
        Health = "健康を守りたい",
        WorkStyle = "働き方を変えたい",
        Propose = "提案したい",
        Recognized = "認められたい",
        Future = "将来を考えたい",
    }
}

impl Want {
    /// Its name in an address.
    const SLUGS: [&'static str; Self::ALL.len()] = [
        "learn",
        "qualify",
        "move",
        "pause",
        "talk",
        "balance",
        "health",
        "work-style",
        "propose",
        "recognized",
        "future",
    ];

    pub fn slug(self) -> &'static str {
        Self::SLUGS[self as usize]
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        let at = Self::SLUGS.iter().position(|s| *s == slug)?;
        Self::ALL.get(at).copied()
    }
}

/// 制度.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    pub id: SupportId,
    pub name: String,
    pub wants: Vec<Want>,
    pub status: Option<Status>,
    pub about: String,
    /// How much, as far as the document says; empty otherwise. So are the next two.
    pub amount: String,
    pub since: String,
    pub how: String,
    pub facts: Vec<String>,
    pub source: Option<SourceId>,
}

/// 研修.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    pub id: EntryId,
    pub title: String,
    pub category: Option<Category>,
    /// Empty: for every grade.
    pub grades: Vec<GradeId>,
    pub entry: Vec<Entry>,
    pub competencies: Vec<CompetencyId>,
    pub items: Vec<EntryId>,
    /// For whom, where a grade doesn't say it.
    pub audience: String,
    pub about: String,
    pub source: Option<SourceId>,
}
