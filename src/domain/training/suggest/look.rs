//! One look at the whole catalogue with one person's eyes.

use super::audience::{Audience, audience};
use super::fit::Past;
use super::sort::Pending;
use super::ties::{Tied, ties};
use super::{Lack, Left, Look, Offer, Serves, Shelf, Taken, Why, last_day};
use crate::domain::Day;
use crate::domain::fold::fold;
use crate::domain::framework::{Framework, Grade};
use crate::domain::id::ItemId;
use crate::domain::notebook::Notebook;
use crate::domain::policy::fiscal_year;
use crate::domain::schemes::Entry;
use crate::domain::training::Stage;
use crate::domain::training::aims::{Aim, Standing, Target, aims};
use crate::domain::training::course::{Course, CourseKey, Origin};
use crate::domain::training::optimise::MOST_AIMS;
use crate::domain::training::taking::is_required;

pub struct Eyes<'a> {
    pub shelf: &'a Shelf,
    framework: &'a Framework,
    notebook: &'a Notebook,
    grade: Option<&'a Grade>,
    past: Past<'a>,
    today: Day,
    /// The names of the aims as titles are compared.
    names: Vec<String>,
    pub look: Look,
}

pub fn look(shelf: &Shelf, framework: &Framework, notebook: &Notebook, today: Day) -> Look {
    let grade = notebook.profile.grade.as_ref();
    let sheet = notebook.current_sheet();
    let aims = aims(notebook, framework, today);
    let mut eyes = Eyes {
        shelf,
        framework,
        notebook,
        grade: grade.and_then(|id| framework.grade(id)),
        past: Past::of(notebook, framework, shelf, today),
        today,
        names: aims.iter().map(|aim| fold(&aim.title)).collect(),
        look: Look {
            year: u16::try_from(fiscal_year(today)).unwrap_or_default(),
            served: vec![None; aims.len()],
            aims,
            is_answered: sheet.is_some_and(|sheet| sheet.answers() > 0),
            required: Vec::new(),
            ask: Vec::new(),
            ask_required: 0,
            optional: Vec::new(),
            left: Vec::new(),
            taken: Taken::default(),
            entering: Vec::new(),
        },
    };
    eyes.plan();
    let groups = shelf.groups.iter();
    let mut pending: Vec<_> = groups.filter_map(|group| eyes.group(group)).collect();
    eyes.steps(&mut pending);
    for course in pending {
        eyes.sort_in(course);
    }
    eyes.close()
}

impl Eyes<'_> {
    /// What the year holds already takes time and money, and serves aims.
    fn plan(&mut self) {
        let mut served: Vec<(usize, ItemId)> = Vec::new();
        for (id, it) in self.past.of_year() {
            self.look.taken.enrolment(it);
            let title = fold(&it.title);
            for (at, aim) in self.look.aims.iter().enumerate() {
                let pack = &self.framework.id;
                let is_for = match &aim.target {
                    Target::Ability(ability) => {
                        it.abilities.iter().any(|tie| tie.is_of(pack, ability))
                    }
                    Target::Qualification(_) => self.names.get(at) == Some(&title),
                };
                let stage = self.stage_of(it.course.as_ref());
                if is_for && stage.is_none_or(|s| aim.standing.stages().contains(&s)) {
                    served.push((at, id.clone()));
                }
            }
        }
        for (at, id) in served {
            if let Some(place) = self.look.served.get_mut(at) {
                place.get_or_insert(id);
            }
        }
    }

    fn stage_of(&self, key: Option<&CourseKey>) -> Option<Stage> {
        let courses = &self.shelf.courses;
        courses.iter().find(|c| Some(&c.key) == key)?.stage
    }

    /// All entries with one title. `None`: it has to do with nothing, or is for others.
    fn group(&mut self, group: &[usize]) -> Option<Pending> {
        let all: Vec<_> = group
            .iter()
            .filter_map(|at| Some((*at, self.shelf.course(*at)?)))
            .collect();
        let title = group.first().and_then(|at| self.shelf.titles.get(*at));
        let title = title.map_or("", String::as_str);
        let mut fitting: Vec<_> = all.iter().filter(|(_, c)| self.is_for(c)).collect();
        fitting.sort_by_key(|(at, course)| self.rank(*at, course));
        let own: Vec<&Course> = fitting.iter().map(|(_, c)| *c).collect();
        let Some(((at, course), others)) = fitting.split_first() else {
            let any: Vec<&Course> = all.iter().map(|(_, c)| *c).collect();
            if let Some((at, _)) = all.first().filter(|_| !self.ties(&any, title).is_empty()) {
                self.leave(*at, Why::OthersOnly);
            }
            return None;
        };
        let ties = self.ties(&own, title);
        let is_compulsory = own.iter().any(|c| c.entry.contains(&Entry::Required));
        if ties.is_empty() && !is_compulsory {
            return None;
        }
        let (known, again) = self.past.known(&own, title);
        let mut offer = Offer {
            at: *at,
            also: others.iter().map(|(at, _)| *at).collect(),
            serves: Vec::new(),
            lacks: Vec::new(),
            audience: self.audience(&own),
            again,
            past: self.over(course),
        };
        let (mut stages, mut roots) = (Vec::new(), Vec::new());
        for (aim, tied) in ties {
            match tied {
                Tied::Serves => offer.serves.push(Serves { aim, via: None }),
                Tied::Stage(stage) => {
                    offer.lacks.push(Lack::Stage(aim, stage));
                    stages.push((aim, stage));
                }
                Tied::Root(root) => roots.push((aim, root)),
            }
        }
        let grade = self.grade.map(|grade| &grade.id);
        Some(Pending {
            offer,
            known,
            stages,
            roots,
            is_required: own.iter().any(|course| is_required(course, grade)),
            is_compulsory,
        })
    }

    fn close(mut self) -> Look {
        let look = &mut self.look;
        look.optional.sort_by_key(|offer| offer.at);
        let offers = look.required.iter_mut().map(|r| &mut r.offer);
        for offer in offers.chain(&mut look.ask).chain(&mut look.optional) {
            offer.serves.sort_by_key(|s| s.aim);
            for serves in &offer.serves {
                let Some(aim) = look.aims.get(serves.aim) else {
                    continue;
                };
                if aim.lacks_occasion() {
                    offer.lacks.push(Lack::Occasion(serves.aim));
                } else if aim.standing == Standing::Begins && serves.via.is_none() {
                    offer.lacks.push(Lack::MoreSteps(serves.aim));
                }
            }
        }
        let by_weight = |offer: &Offer| -> std::cmp::Reverse<u32> {
            let aims = offer.serves.iter().filter_map(|s| look.aims.get(s.aim));
            std::cmp::Reverse(aims.map(Aim::weight).sum())
        };
        if let Some(optional) = look.ask.get_mut(look.ask_required..) {
            optional.sort_by_key(by_weight);
        }
        for left in &mut look.left {
            if let Why::Early { aim, first, .. } = &mut left.why {
                let serving = look.optional.iter().find(|offer| offer.serves(*aim));
                *first = serving.map(|offer| offer.at);
            }
        }
        let can_enter = |aim: &usize| {
            let is_served = look.served.get(*aim).is_some_and(Option::is_some);
            !is_served && look.optional.iter().any(|offer| offer.serves(*aim))
        };
        look.entering = (0..look.aims.len())
            .filter(can_enter)
            .take(MOST_AIMS)
            .collect();
        self.look
    }

    pub fn leave(&mut self, at: usize, why: Why) {
        self.look.left.push(Left { at, why });
    }

    fn ties(&self, courses: &[&Course], title: &str) -> Vec<(usize, Tied)> {
        ties(self.framework, &self.look.aims, &self.names, courses, title)
    }

    fn is_for(&self, course: &Course) -> bool {
        let profile = &self.notebook.profile;
        let of_grade = course.grades.is_empty()
            || profile
                .grade
                .as_ref()
                .is_some_and(|g| course.grades.contains(g));
        let of_family = course.families.is_empty()
            || profile
                .family
                .as_ref()
                .is_some_and(|f| course.families.contains(f));
        of_grade && of_family
    }

    /// Which of several entries is offered: HR's before others, what isn't over before what is, what has a
    /// date before what has none. A list of a year gone by says nothing of this one.
    fn rank(&self, at: usize, course: &Course) -> (bool, bool, bool, bool, Option<Day>, usize) {
        let is_stale =
            last_day(course).is_some_and(|day| fiscal_year(day) < fiscal_year(self.today));
        (
            is_stale,
            course.key.origin != Origin::List,
            self.over(course).is_some(),
            course.from.is_none(),
            course.from,
            at,
        )
    }

    /// The day since when it is too late for it.
    fn over(&self, course: &Course) -> Option<Day> {
        let is_over = |day: &Day| *day < self.today;
        let last = last_day(course).filter(is_over);
        course.apply_by.filter(is_over).or(last)
    }

    fn audience(&self, courses: &[&Course]) -> Audience {
        let telling = courses.iter().find(|c| !c.audience.is_empty());
        telling.map_or(Audience::Fits, |course| {
            audience(course, self.framework, self.grade)
        })
    }
}
