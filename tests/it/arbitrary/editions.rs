//! Editions of a small table: three grades, four abilities, each cell in one of three wordings.

use proptest::prelude::*;

use michishirube::domain::framework::Framework;

use crate::notation::{OFFS, frame, scale_line};

pub const GRADES: [&str; 3] = ["g0", "g1", "g2"];
pub const ABILITIES: [&str; 4] = ["a", "b", "c", "d"];

/// How one cell of the table is worded; `None`: not marked.
pub type Cell = Option<u8>;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edition {
    /// `None`: there is no such grade.
    pub table: [Option<[Cell; 4]>; 3],
    pub names: [u8; 4],
    pub scales: u8,
}

/// The name and the wording that a card has; `None`: there is no such card.
pub type Words = Option<(u8, u8)>;

impl Edition {
    pub fn words(&self, of: usize, what: usize) -> Words {
        Some((self.names[what], self.table[of]?[what]?))
    }

    pub fn framework(&self, edition: &str) -> Framework {
        let marked = |cells: &[Cell; 4]| {
            let marked = ABILITIES
                .iter()
                .zip(cells)
                .filter(|(_, cell)| cell.is_some());
            marked.map(|(id, _)| format!(" {id}")).collect::<String>()
        };
        let grades = GRADES.iter().zip(&self.table);
        let lines =
            grades.filter_map(|(id, cells)| Some(format!("{id}{}", marked(cells.as_ref()?))));
        let lines: Vec<_> = lines.collect();
        let mut made = frame(&lines.join(" | "));
        made.edition = edition.into();
        for ability in &mut made.competencies {
            let at = ABILITIES.iter().position(|a| *a == ability.id.as_str());
            ability.name = format!("{}{}", ability.id, self.names[at.expect("one of them")]);
        }
        for cell in &mut made.expectations {
            let of = GRADES.iter().position(|g| *g == cell.grade.as_str());
            let what = ABILITIES
                .iter()
                .position(|a| *a == cell.competency.as_str());
            match self.words(of.expect("there"), what.expect("there")) {
                Some((_, 1)) => cell.statement.push('。'),
                Some((_, 2)) => drop(cell.indicators.pop()),
                _ => {}
            }
        }
        made.scales = match self.scales {
            0 => made.scales,
            1 => vec![
                scale_line(&format!("default 1 2* 3 {OFFS}")),
                made.scales.remove(1),
            ],
            2 => vec![made.scales.remove(1)],
            _ => vec![made.scales.remove(0)],
        };
        made
    }
}

fn any_edition() -> impl Strategy<Value = Edition> {
    let cell = || prop::option::weighted(0.6, 0..3u8);
    let row = || prop::option::weighted(0.9, [cell(), cell(), cell(), cell()]);
    let table = [row(), row(), row()];
    (table, any::<[bool; 4]>(), 0..4u8).prop_map(|(table, names, scales)| Edition {
        table,
        names: names.map(u8::from),
        scales,
    })
}

/// An edition and the next: most of it as before, some of it anyhow.
pub fn any_pair() -> impl Strategy<Value = (Edition, Edition)> {
    let keeps = || prop::bool::weighted(0.6);
    let mask = (
        [keeps(), keeps(), keeps()],
        any::<[[bool; 4]; 3]>(),
        [keeps(), keeps(), keeps(), keeps()],
    );
    (any_edition(), any_edition(), mask, keeps()).prop_map(|(one, other, mask, keeps_scales)| {
        let (rows, cells, names) = mask;
        let mut two = one;
        for of in (0..3).filter(|of| !rows[*of]) {
            match (&mut two.table[of], other.table[of]) {
                (Some(row), Some(new)) => {
                    for what in (0..4).filter(|what| !cells[of][*what]) {
                        row[what] = new[what];
                    }
                }
                (row, new) => *row = new,
            }
        }
        for what in (0..4).filter(|what| !names[*what]) {
            two.names[what] = other.names[what];
        }
        if !keeps_scales {
            two.scales = other.scales;
        }
        (one, two)
    })
}
