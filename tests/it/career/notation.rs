//! A road in one line: `iwaki general-affairs shunin 2026-11 | joined 2021 | born 1999-05-02 |
//! 2021-2023 ga-tax 市民税課 | 2024.10- ga-planning shunin 企画課 | +2027-2029 ga-registry`.
//!
//! A post is `from-to` in fiscal years, with a calendar month after a point where it is known, and then,
//! in any order, a field, a grade, a kind in brackets and a department. `+` stands before a post of the
//! plan. Posts are called p0, p1 …, those of the plan n0, n1 …, each in the order of the line.

use std::sync::LazyLock;

use litemap::LiteMap;

use michishirube::domain::Day;
use michishirube::domain::career::findings::{About, Finding, findings};
use michishirube::domain::career::path::{Post, PostKind, Tag};
use michishirube::domain::career::person::{Birth, Person, person_id};
use michishirube::domain::career::plan::{Plan, Planned};
use michishirube::domain::career::road::Road;
use michishirube::domain::career::timeline::{Of, Timeline, timeline};
use michishirube::domain::career::when::{Month, Span, When};
use michishirube::domain::framework::Framework;
use michishirube::domain::id::{EntryId, GradeId, ItemId};
use michishirube::domain::item::{Body, Held, Item, ItemKey};
use michishirube::domain::notebook::Notebook;
use michishirube::packs::{Draft, read};

use crate::notation::{family, grade, item, pack};

pub struct Case {
    pub framework: &'static Framework,
    pub notebook: Notebook,
    pub today: Day,
}

impl Case {
    pub fn road(&self) -> Road<'_> {
        Road::of(&self.notebook, self.framework, self.today)
    }

    pub fn put(&mut self, id: &str, body: Body) {
        let key = ItemKey {
            kind: body.kind(),
            id: item(id),
        };
        let kept = Item {
            changes: 1,
            body: Some(body),
            ..Item::default()
        };
        self.notebook.items.insert(key, kept);
    }

    pub fn person(&mut self, change: impl FnOnce(&mut Person)) {
        let mut person = self.notebook.person().cloned().unwrap_or_default();
        change(&mut person);
        let id = person_id().expect("an id");
        self.put(id.as_str(), Body::Person(Held::new(person)));
    }
}

fn shipped(file: &str) -> String {
    let path = format!("{}/public/packs/{file}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a shipped pack")
}

fn open(file: &str) -> Framework {
    let draft = |file: &str| Draft::parse(&shipped(file)).expect("a pack");
    let own = draft(file);
    let base = own.extends().map(|id| draft(id.as_str()));
    let reading = own.read(base).expect("it opens");
    assert_eq!(reading.problems, [], "{file}");
    reading.framework
}

static PACKS: LazyLock<Vec<Framework>> = LazyLock::new(|| {
    let all = ["iwaki", "annaka", "koriyama", "aizuwakamatsu", "standard"];
    let mut packs: Vec<_> = all.map(open).into();
    let mini = include_str!("../packs/mini.json");
    packs.push(read(mini).expect("MINI").framework);
    packs
});

pub fn framework(id: &str) -> &'static Framework {
    let found = PACKS.iter().find(|f| f.id.as_str() == id);
    found.expect("a pack of the tests")
}

pub fn entry(id: &str) -> EntryId {
    EntryId::parse(id).expect("an id")
}

pub fn when(text: &str) -> When {
    let (year, month) = text.split_once('.').unwrap_or((text, ""));
    When {
        year: year.parse().expect("a fiscal year"),
        month: month.parse().ok(),
    }
}

/// Without what stands before and after it.
pub fn post(framework: &Framework, text: &str) -> Post {
    let mut words = text.split_whitespace();
    let years = words.next().expect("years");
    let (from, to) = years.split_once('-').unwrap_or((years, years));
    let mut post = Post {
        from: when(from),
        to: Some(to).filter(|to| !to.is_empty()).map(when),
        ..Post::blank(0)
    };
    let fields = || framework.career_models.iter().flat_map(|m| &m.fields);
    for word in words {
        if let Some(kind) = word.strip_prefix('(').and_then(|w| w.strip_suffix(')')) {
            post.kind = PostKind::parse(kind).expect("a kind");
        } else if let Some(field) = fields().find(|f| f.id.as_str() == word) {
            post.field = Tag::of(framework, field.id.clone(), &field.name);
        } else if let Some(grade) = GradeId::parse(word).ok().and_then(|g| framework.grade(&g)) {
            post.grade = Tag::of(framework, grade.id.clone(), &grade.name);
        } else {
            assert!(!word.is_ascii(), "{word} is no field, grade or department");
            post.department = word.to_owned();
        }
    }
    post
}

pub fn case(text: &str) -> Case {
    let mut parts = text.split('|').map(str::trim).filter(|p| !p.is_empty());
    let head = parts.next().expect("a head");
    let words: Vec<_> = head.split_whitespace().collect();
    let [of, in_family, at_grade, month] = words[..] else {
        panic!("{head}: pack family grade month");
    };
    let framework = framework(of);
    let mut case = Case {
        framework,
        notebook: Notebook::default(),
        today: michishirube::domain::day(&format!("{month}-15")).expect("a month"),
    };
    case.notebook.profile.pack = Some(pack(of));
    let chosen = |word| Some(word).filter(|word| *word != "-");
    case.notebook.profile.family = chosen(in_family).map(family);
    case.notebook.profile.grade = chosen(at_grade).map(grade);
    let mut plan = LiteMap::new();
    let mut posts = 0;
    for part in parts {
        if let Some(year) = part.strip_prefix("joined ") {
            case.person(|p| p.joined = year.parse().ok());
        } else if let Some(years) = part.strip_prefix("early ") {
            case.person(|p| p.early_years = years.parse().ok());
        } else if let Some(born) = part.strip_prefix("born ") {
            case.person(|p| p.birth = Some(birth(born)));
        } else if let Some(planned) = part.strip_prefix('+') {
            let planned = Planned {
                post: post(framework, planned),
                ..Planned::blank(0)
            };
            plan.insert(item(&format!("n{}", plan.len())), planned);
        } else {
            let body = Body::Post(Held::new(post(framework, part)));
            case.put(&format!("p{posts}"), body);
            posts += 1;
        }
    }
    if !plan.is_empty() {
        let plan = Plan {
            name: "案".into(),
            posts: plan,
        };
        case.put("plan", Body::Plan(Held::new(plan)));
        case.person(|p| p.plan = Some(item("plan")));
    }
    case
}

/// `1990`, `1990-05` or `1990-05-02`.
pub fn birth(text: &str) -> Birth {
    let mut parts = text.split('-');
    Birth {
        year: parts.next().and_then(|p| p.parse().ok()).expect("a year"),
        month: parts.next().and_then(|p| p.parse().ok()),
        day: parts.next().and_then(|p| p.parse().ok()),
    }
}

pub fn show_of(of: Of) -> String {
    let (Of::Post(id) | Of::Planned(id)) = of;
    ItemId::to_string(id)
}

/// `2021.4-2024.3`: from the first month to the last.
pub fn show_span(span: Span) -> String {
    let show = |month: Month| {
        let when = month.when();
        format!("{}.{}", when.year, when.month.unwrap_or(0))
    };
    format!("{}-{}", show(span.from), show(Month(span.until.0 - 1)))
}

/// `rule about State so_far/guide →year [field months +ahead] !Missing`; what there is none of is left out.
pub fn show(finding: &Finding) -> String {
    let about = match finding.about {
        About::Road => "road".to_owned(),
        About::Post(of) => show_of(of),
        About::Phase(phase) => format!("@{}", phase.id),
    };
    let mut text = format!("{} {about} {:?}", finding.rule.id, finding.state);
    if let Some(so_far) = finding.so_far {
        text += &format!(" {so_far}");
    }
    if let Some(guide) = finding.guide {
        text += &format!("/{guide}");
    }
    if finding.away > 0 {
        text += &format!(" away {}", finding.away);
    }
    if let Some(year) = finding.matters {
        text += &format!(" →{year}");
    }
    if !finding.fields.is_empty() {
        let time = |f: &michishirube::domain::career::timeline::FieldTime| {
            let ahead = Some(f.ahead).filter(|a| *a > 0);
            let ahead = ahead.map_or(String::new(), |a| format!("+{a}"));
            format!("{} {}{ahead}", f.field.id, f.so_far)
        };
        let times: Vec<_> = finding.fields.iter().map(time).collect();
        text += &format!(" [{}]", times.join(", "));
    }
    if let Some(missing) = finding.missing {
        text += &format!(" !{missing:?}");
    }
    text
}

pub fn all_findings(case: &Case) -> Vec<String> {
    let road = case.road();
    let timeline: Timeline = timeline(&road);
    findings(&road, &timeline).iter().map(show).collect()
}

/// The findings of every rule that a row speaks of, and no other of these rules.
#[track_caller]
pub fn check(text: &str, expected: &[&str]) {
    let case = case(text);
    let rule = |row: &str| row.split(' ').next().unwrap_or_default().to_owned();
    let rules: Vec<_> = expected.iter().map(|row| rule(row)).collect();
    let mut found = all_findings(&case);
    found.retain(|row| rules.contains(&rule(row)));
    assert_eq!(found, expected, "{text}");
}
