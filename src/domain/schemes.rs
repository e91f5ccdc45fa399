//! What a municipality offers those who want to grow: trainings, and schemes by what a person wants.

use super::Day;
use super::id::{CompetencyId, EntryId, FamilyId, GradeId, SourceId, SupportId};
use super::training::{Form, Stage};

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
    /// The forms of learning that it gives money or time for.
    pub pays: Vec<Form>,
    pub source: Option<SourceId>,
}

/// 研修.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    pub id: EntryId,
    pub title: String,
    pub category: Option<Category>,
    /// As the document says it, e.g. オンライン; empty otherwise.
    pub delivery: String,
    /// `None`: the pack leaves it to [`Training::form`].
    pub form: Option<Form>,
    pub stage: Option<Stage>,
    /// Empty: for every grade. So are the families.
    pub grades: Vec<GradeId>,
    pub families: Vec<FamilyId>,
    pub entry: Vec<Entry>,
    pub competencies: Vec<CompetencyId>,
    pub items: Vec<EntryId>,
    pub partners: Vec<String>,
    /// How long it takes, in hours.
    pub hours: Option<u32>,
    /// What one pays oneself, in yen.
    pub yen: Option<u32>,
    /// When, in words, and in which months of the calendar.
    pub when: String,
    pub months: Vec<u8>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub apply_by: Option<Day>,
    /// After how many years it is to be taken again. `None`: once is enough.
    pub renew_years: Option<u8>,
    pub digital: bool,
    /// For whom, where a grade doesn't say it.
    pub audience: String,
    pub about: String,
    pub source: Option<SourceId>,
}

/// 一年の流れ: a step of the evaluation year or of another procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub id: EntryId,
    /// The month of the calendar, 1 to 12. `None`: at any time, or not said.
    pub month: Option<u8>,
    /// When, in words; empty when nothing is said. So are the texts below.
    pub when: String,
    pub step: String,
    pub who: String,
    pub due: String,
    pub about: String,
    pub document: String,
    pub source: Option<SourceId>,
}

impl Training {
    /// 学びの形. Where the pack doesn't name it, it is read from what it does say; our reading.
    pub fn form(&self) -> Form {
        if let Some(form) = self.form {
            return form;
        }
        let names = |words: &[&str]| {
            let texts = [&self.delivery, &self.title];
            words.iter().any(|w| texts.iter().any(|t| t.contains(w)))
        };
        let rows: [(&[&str], Form); 6] = [
            (
                &["eラーニング", "ｅラーニング", "e-ラーニング"],
                Form::ELearning,
            ),
            (&["通信"], Form::Correspondence),
            (&["資格", "検定"], Form::Qualification),
            (&["自主研", "研究グループ", "研究塾", "勉強会"], Form::Group),
            (&["講演", "報告会", "セミナー"], Form::Talk),
            (&["OJT", "職場研修"], Form::Ojt),
        ];
        let found = rows.iter().find(|(words, _)| names(words));
        match (found, self.category) {
            (_, Some(Category::Dispatch)) => Form::Dispatch,
            (Some((_, form)), _) => *form,
            (None, _) if self.delivery == "派遣" => Form::Dispatch,
            (None, _) if self.delivery == "職場" => Form::Ojt,
            (None, _) => Form::Course,
        }
    }
}
