//! For whom and for what: grades, job families, abilities and evaluation items, found by the names that a framework has
//! for them.

use super::scan::Scan;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, EntryId, FamilyId, GradeId};

/// The names of a framework, folded, the longest first: 課長補佐 is no 課長.
pub struct Known {
    grades: Vec<(String, usize)>,
    families: Vec<(String, FamilyId)>,
    abilities: Vec<(String, Ability)>,
    /// Ascending, with the families that have each.
    ladder: Vec<(GradeId, Vec<FamilyId>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Ability {
    Competency(CompetencyId),
    Item(EntryId),
}

/// What a text says of people or of abilities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<T> {
    pub found: Vec<T>,
    /// It speaks of everybody, in words of its own.
    pub is_everyone: bool,
    /// What is none of the framework's names; empty if all was read.
    pub left: String,
}

const EVERYONE: [&str; 17] = [
    "全職員",
    "全員",
    "全職位",
    "全職種",
    "全階層",
    "全て",
    "すべて",
    "どなたでも",
    "だれでも",
    "誰でも",
    "不問",
    "問わない",
    "問わず",
    "問いません",
    "制限なし",
    "制限無し",
    "指定なし",
];
/// What goes with a name and says no more.
const QUIET: [&str; 22] = [
    "にある者",
    "の職にある者",
    "の職員",
    "職員",
    "相当職",
    "相当",
    "くらす",
    "級",
    "職位",
    "職種",
    "職",
    "者",
    "対象",
    "及び",
    "および",
    "又は",
    "または",
    "など",
    "等",
    "の",
    "と",
    "で",
];
const BETWEEN: &str = "、,・/;。()[]|「」";

impl Known {
    pub fn of(framework: &Framework) -> Self {
        let mut grades = Vec::new();
        let mut ladder = Vec::new();
        for (i, grade) in framework.grades.iter().enumerate() {
            let parts = grade.name.split('・');
            let names = grade.aliases.iter().map(String::as_str).chain(parts);
            for name in names.chain([grade.name.as_str()]) {
                grades.push((fold(name.trim_end_matches('級')), i));
            }
            let has =
                |family: &&crate::domain::framework::JobFamily| family.grades.contains(&grade.id);
            let of = framework.job_families.iter().filter(has);
            ladder.push((grade.id.clone(), of.map(|f| f.id.clone()).collect()));
        }
        let mut families = Vec::new();
        for family in &framework.job_families {
            let name = fold(&family.name);
            families.push((name.clone(), family.id.clone()));
            // 一般事務 is 事務職 in most lists.
            if let Some(short) = name.strip_prefix("一般") {
                families.push((short.to_owned(), family.id.clone()));
            }
            families.extend(
                family
                    .name
                    .split('・')
                    .map(|part| (fold(part), family.id.clone())),
            );
        }
        let mut abilities = Vec::new();
        for it in &framework.competencies {
            for name in it.aliases.iter().chain([&it.name]) {
                abilities.push((joined(name), Ability::Competency(it.id.clone())));
            }
        }
        for it in &framework.evaluation_items {
            abilities.push((joined(&it.name), Ability::Item(it.id.clone())));
        }
        longest_first(&mut grades);
        longest_first(&mut families);
        longest_first(&mut abilities);
        Self {
            grades,
            families,
            abilities,
            ladder,
        }
    }

    /// 係長級, 主任以上, 主任～係長, 全職員.
    pub fn grades(&self, text: &str) -> Told<GradeId> {
        let mut scan = Scan::of(text);
        let mut told = Told::nothing();
        let mut found: Vec<usize> = Vec::new();
        // Where a range begins.
        let mut from: Option<usize> = None;
        while !scan.is_done() {
            if scan.eat_any(&EVERYONE).is_some() {
                told.is_everyone = true;
                continue;
            }
            let Some(grade) = eat_known(&mut scan, &self.grades) else {
                skip(&mut scan, &mut told.left);
                continue;
            };
            scan.eat_any(&["相当職", "相当", "級", "職員", "職", "くらす"]);
            match from.take() {
                Some(from) => {
                    let (low, high) = (from.min(*grade), from.max(*grade));
                    found.extend(low..=high);
                }
                None => found.push(*grade),
            }
            if scan.eat("以上") {
                found.extend(self.beside(*grade, |i| i > *grade));
            } else if scan.eat("以下") {
                found.extend(self.beside(*grade, |i| i < *grade));
            } else if scan.eat_any(&["~", "〜", "-", "から"]).is_some() {
                from = Some(*grade);
                scan.eat("まで");
            }
            scan.eat("まで");
        }
        found.sort_unstable();
        found.dedup();
        let ids = found.iter().filter_map(|i| self.ladder.get(*i));
        told.found = ids.map(|(id, _)| id.clone()).collect();
        told
    }

    /// The grades on the same ladder: 技能労務職 is no rung below 主事.
    fn beside(&self, grade: usize, is_meant: impl Fn(usize) -> bool) -> Vec<usize> {
        let of = self
            .ladder
            .get(grade)
            .map_or(&[][..], |(_, families)| families);
        let shares = |families: &[FamilyId]| families.iter().any(|family| of.contains(family));
        let all = self.ladder.iter().enumerate();
        let meant =
            all.filter(|(i, (_, families))| is_meant(*i) && (of.is_empty() || shares(families)));
        meant.map(|(i, _)| i).collect()
    }

    pub fn families(&self, text: &str) -> Told<FamilyId> {
        let mut told = Told::nothing();
        let mut scan = Scan::of(text);
        while !scan.is_done() {
            if scan.eat_any(&EVERYONE).is_some() {
                told.is_everyone = true;
            } else if let Some(id) = eat_known(&mut scan, &self.families) {
                told.add(id);
            } else {
                skip(&mut scan, &mut told.left);
            }
        }
        told
    }

    pub fn abilities(&self, text: &str) -> (Told<CompetencyId>, Vec<EntryId>) {
        let mut told = Told::nothing();
        let mut items: Vec<EntryId> = Vec::new();
        let mut scan = Scan::of(&text.replace(['・', '･'], ""));
        while !scan.is_done() {
            if scan.eat_any(&EVERYONE).is_some() {
                told.is_everyone = true;
                continue;
            }
            let Some(name) = eat_name(&mut scan, &self.abilities) else {
                skip(&mut scan, &mut told.left);
                continue;
            };
            // An ability and an evaluation item may have the same name.
            for (_, meant) in self.abilities.iter().filter(|(known, _)| known == name) {
                match meant {
                    Ability::Competency(id) => told.add(id),
                    Ability::Item(id) if items.contains(id) => {}
                    Ability::Item(id) => items.push(id.clone()),
                }
            }
        }
        (told, items)
    }
}

impl<T: Clone + PartialEq> Told<T> {
    fn nothing() -> Self {
        Self {
            found: Vec::new(),
            is_everyone: false,
            left: String::new(),
        }
    }

    fn add(&mut self, it: &T) {
        if !self.found.contains(it) {
            self.found.push(it.clone());
        }
    }
}

fn joined(name: &str) -> String {
    fold(&name.replace('・', ""))
}

fn longest_first<T>(names: &mut Vec<(String, T)>) {
    names.retain(|(name, _)| !name.is_empty());
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
}

fn eat_name<'a, T>(scan: &mut Scan, known: &'a [(String, T)]) -> Option<&'a str> {
    let found = known.iter().find(|(name, _)| scan.eat(name));
    found.map(|(name, _)| name.as_str())
}

fn eat_known<'a, T>(scan: &mut Scan, known: &'a [(String, T)]) -> Option<&'a T> {
    let found = known.iter().find(|(name, _)| scan.eat(name));
    found.map(|(_, meant)| meant)
}

/// Past what says nothing, or one more letter of what can't be read.
fn skip(scan: &mut Scan, left: &mut String) {
    if scan.eat_any(&QUIET).is_some() {
        return;
    }
    if let Some(c) = scan.next().filter(|c| !BETWEEN.contains(*c)) {
        left.push(c);
    }
}
