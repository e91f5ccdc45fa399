//! The addresses below a main screen.

use crate::domain::id::{CompetencyId, GradeId, ItemId};
use crate::domain::schemes::Want;

/// The screens of 仕事メモ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notes {
    /// All of them, with room for a new one on top.
    List,
    /// The same, the new one tied to this ability.
    For(CompetencyId),
    One(ItemId),
}

/// The screens of 点検の記録.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum History {
    List,
    One(ItemId),
    /// Two of them side by side, the earlier first.
    Compare(ItemId, ItemId),
}

/// The screens of 先の職位.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ahead {
    /// The next grade, or which there are.
    Next,
    Grade(GradeId),
    /// One ability of that grade, to be looked at beforehand.
    Card(GradeId, CompetencyId),
}

/// The screens of ほかの人の目.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Eyes {
    List,
    /// A new paper is put together.
    Ask,
    /// A paper that I sent, with what came back.
    Request(ItemId),
    /// A paper that somebody sent me.
    Review(ItemId),
}

/// The screens of キャリア.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Career {
    /// The road so far and ahead on one line.
    Overview,
    /// これまでの経歴, with room for a new entry.
    Posts,
    Post(ItemId),
    /// 生活の時期: private.
    Life,
    /// 定年までの見通し.
    Horizon,
    /// これからの案.
    Plans,
    Plan(ItemId),
    /// A post of a plan.
    Planned(ItemId, ItemId),
    /// Two plans side by side.
    Compare(ItemId, ItemId),
    /// A post of a plan as a written wish.
    Wish(ItemId, ItemId),
    /// 異動の考え方と経歴.
    Advice,
    /// ゼネラリスト・スペシャリストなどの道.
    Tracks,
    /// 職位の階段.
    Stairs,
}

/// The screens that show a municipality's policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// 育成方針.
    Vision,
    Measures,
    Indicators,
    /// 能力一覧.
    Abilities,
    /// One cell of it, with its ladder.
    Ability(CompetencyId, GradeId),
    /// 制度ガイド.
    Guide,
    GuideTo(Want),
    /// 枠組みの健康診断.
    Checkup,
    /// 枠組みの入れ替え: HR's own file.
    Packs,
}

impl Notes {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::List,
            ["for", id] => Self::For(CompetencyId::parse(id).ok()?),
            [id] => Self::One(ItemId::parse(id).ok()?),
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::List => "#/notes".into(),
            Self::For(id) => format!("#/notes/for/{id}"),
            Self::One(id) => format!("#/notes/{id}"),
        }
    }
}

impl History {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| ItemId::parse(text).ok();
        Some(match parts {
            [] => Self::List,
            [one] => Self::One(id(one)?),
            [one, other] => Self::Compare(id(one)?, id(other)?),
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::List => "#/history".into(),
            Self::One(id) => format!("#/history/{id}"),
            Self::Compare(one, other) => format!("#/history/{one}/{other}"),
        }
    }
}

impl Ahead {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let grade = |text: &str| GradeId::parse(text).ok();
        Some(match parts {
            [] => Self::Next,
            [id] => Self::Grade(grade(id)?),
            [id, ability] => Self::Card(grade(id)?, CompetencyId::parse(ability).ok()?),
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::Next => "#/ahead".into(),
            Self::Grade(grade) => format!("#/ahead/{grade}"),
            Self::Card(grade, id) => format!("#/ahead/{grade}/{id}"),
        }
    }
}

impl Eyes {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::List,
            ["ask"] => Self::Ask,
            ["asked", id] => Self::Request(ItemId::parse(id).ok()?),
            ["answer", id] => Self::Review(ItemId::parse(id).ok()?),
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::List => "#/eyes".into(),
            Self::Ask => "#/eyes/ask".into(),
            Self::Request(id) => format!("#/eyes/asked/{id}"),
            Self::Review(id) => format!("#/eyes/answer/{id}"),
        }
    }
}

impl Career {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| ItemId::parse(text).ok();
        Some(match parts {
            [] => Self::Overview,
            ["posts"] => Self::Posts,
            ["posts", one] => Self::Post(id(one)?),
            ["life"] => Self::Life,
            ["horizon"] => Self::Horizon,
            ["plans"] => Self::Plans,
            ["plans", plan] => Self::Plan(id(plan)?),
            ["plans", plan, post] => Self::Planned(id(plan)?, id(post)?),
            ["compare", one, other] => Self::Compare(id(one)?, id(other)?),
            ["wish", plan, post] => Self::Wish(id(plan)?, id(post)?),
            ["advice"] => Self::Advice,
            ["tracks"] => Self::Tracks,
            ["stairs"] => Self::Stairs,
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::Overview => "#/career".into(),
            Self::Posts => "#/career/posts".into(),
            Self::Post(id) => format!("#/career/posts/{id}"),
            Self::Life => "#/career/life".into(),
            Self::Horizon => "#/career/horizon".into(),
            Self::Plans => "#/career/plans".into(),
            Self::Plan(id) => format!("#/career/plans/{id}"),
            Self::Planned(plan, post) => format!("#/career/plans/{plan}/{post}"),
            Self::Compare(one, other) => format!("#/career/compare/{one}/{other}"),
            Self::Wish(plan, post) => format!("#/career/wish/{plan}/{post}"),
            Self::Advice => "#/career/advice".into(),
            Self::Tracks => "#/career/tracks".into(),
            Self::Stairs => "#/career/stairs".into(),
        }
    }
}

impl Policy {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Vision,
            ["measures"] => Self::Measures,
            ["indicators"] => Self::Indicators,
            ["abilities"] => Self::Abilities,
            ["abilities", ability, grade] => Self::Ability(
                CompetencyId::parse(ability).ok()?,
                GradeId::parse(grade).ok()?,
            ),
            ["guide"] => Self::Guide,
            ["guide", want] => Self::GuideTo(Want::from_slug(want)?),
            ["checkup"] => Self::Checkup,
            ["packs"] => Self::Packs,
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::Vision => "#/policy".into(),
            Self::Measures => "#/policy/measures".into(),
            Self::Indicators => "#/policy/indicators".into(),
            Self::Abilities => "#/policy/abilities".into(),
            Self::Ability(ability, grade) => format!("#/policy/abilities/{ability}/{grade}"),
            Self::Guide => "#/policy/guide".into(),
            Self::GuideTo(want) => format!("#/policy/guide/{}", want.slug()),
            Self::Checkup => "#/policy/checkup".into(),
            Self::Packs => "#/policy/packs".into(),
        }
    }
}
