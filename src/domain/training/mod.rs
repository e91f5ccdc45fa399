//! 研修: what there is to learn from, what of it serves this person, and what became of it.
//!
//! A [`course::Course`] is an entry of the catalogue, wherever it came from; an [`enrolment::Enrolment`]
//! is what the person made of one. An enrolment carries what the catalogue said when it was made, so that
//! it reads well when the next year's catalogue has forgotten the course.

pub mod access;
pub mod aims;
pub mod amount;
pub mod application;
pub mod catalogue;
pub mod changes;
pub mod conflicts;
pub mod course;
pub mod dated;
pub mod digital;
pub mod due;
pub mod enrolment;
pub mod filter;
pub mod goal_words;
pub mod handout;
pub mod import;
mod joining;
pub mod list;
pub mod marks;
pub mod optimise;
pub mod own;
pub mod qualifications;
pub mod readings;
pub mod schemes;
pub mod search;
pub mod steps;
pub mod suggest;
pub mod taking;
pub mod totals;
pub mod training_record;
pub mod year;

use super::schemes::words;

words! {
    /// 学びの形. The words are those of packs and of saves.
    Form {
        Course = "研修",
        Dispatch = "派遣",
        Ojt = "OJT",
        Correspondence = "通信",
        ELearning = "eラーニング",
        Qualification = "資格",
        /// 自主研究・勉強会.
        Group = "自主研究",
        /// 講演・報告会.
        Talk = "講演",
    }
}

words! {
    /// For which step of learning an ability a course is made. The words are those of packs and of saves.
    Stage {
        /// For those who begin with it.
        First = "基礎",
        /// For those who do it and want more.
        Further = "応用",
        /// For those who teach it or lead others in it.
        Lead = "指導",
    }
}
