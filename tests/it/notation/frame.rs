//! A framework and its scales in a line.

use michishirube::domain::framework::{Competency, Expectation, Framework, Grade, JobFamily};
use michishirube::domain::id::GroupId;
use michishirube::domain::scale::{OffScale, Point, Scale};

use super::{ability, family, grade, off_scale, pack, scale};

/// `maru 1 2 3* ?no-opportunity`: a scale by its id, with its points and `*` at the threshold. A point
/// is called `maru1`.
pub fn scale_line(text: &str) -> Scale {
    let mut words = text.split_whitespace();
    let id = words.next().expect("an id");
    let mut made = Scale {
        id: scale(id),
        name: id.to_uppercase(),
        points: Vec::new(),
        meets: 0,
        off_scale: Vec::new(),
    };
    for word in words {
        if let Some(off) = word.strip_prefix('?') {
            made.off_scale.push(OffScale {
                id: off_scale(off),
                label: off.into(),
                anchor: String::new(),
            });
            continue;
        }
        let value = word.trim_end_matches('*').parse().expect("a value");
        if word.ends_with('*') {
            made.meets = value;
        }
        made.points.push(Point {
            value,
            label: format!("{id}{value}"),
            anchor: String::new(),
        });
    }
    made
}

pub const OFFS: &str = "?no-opportunity ?out-of-scope";

/// `low a b | high b c<a,b`: the grades from the lowest up with the abilities they ask for, which stand
/// in the order they are first named in; `c<a,b` says what `c` grows out of. A cell says `low/a`. The
/// job family `all` has every grade, and the scales are `default` and `maru`.
pub fn frame(text: &str) -> Framework {
    let mut made = Framework {
        id: pack("iwaki"),
        organization: "いわき市".into(),
        edition: "one".into(),
        scales: vec![
            scale_line(&format!("default 1 2 3* 4 5 {OFFS}")),
            scale_line(&format!("maru 1 2 3* {OFFS}")),
        ],
        ..Framework::none()
    };
    for (order, part) in (1..).zip(text.split(" | ").filter(|part| !part.is_empty())) {
        let mut words = part.split_whitespace();
        let of = words.next().expect("a grade");
        made.grades.push(Grade {
            id: grade(of),
            name: of.to_uppercase(),
            order,
            roles: Vec::new(),
            aliases: Vec::new(),
        });
        for word in words {
            let (id, from) = word.split_once('<').unwrap_or((word, ""));
            let succeeds = from.split(',').filter(|id| !id.is_empty()).map(ability);
            if made.competency(&ability(id)).is_none() {
                made.competencies.push(Competency {
                    id: ability(id),
                    name: id.to_uppercase(),
                    group: GroupId::parse("group").expect("an id"),
                    about: String::new(),
                    aliases: Vec::new(),
                    succeeds: succeeds.collect(),
                });
            }
            made.expectations.push(Expectation {
                grade: grade(of),
                competency: ability(id),
                statement: format!("{of}/{id}"),
                indicators: vec![format!("{of}/{id} 1"), format!("{of}/{id} 2")],
                example: format!("{of}/{id} example"),
                step_up: String::new(),
                source: None,
            });
        }
    }
    made.job_families.push(JobFamily {
        id: family("all"),
        name: "全".into(),
        grades: made.grades.iter().map(|g| g.id.clone()).collect(),
    });
    made
}
