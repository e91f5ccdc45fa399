//! Trainings: what their screens ask and tell. What is removed goes through [`Desk::remove`], as
//! everything that is kept on its own.

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Desk;
use super::notice::Notice;
use crate::domain::id::{EntryId, ItemId, PackId};
use crate::domain::item::{Body, Held, Kind};
use crate::domain::todo::{self, Task};
use crate::domain::training::catalogue::Catalogue;
use crate::domain::training::course::{Course, CourseKey, Origin};
use crate::domain::training::due::{self, Todo};
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::list::CourseList;
use crate::domain::training::own::OwnCourse;
use crate::domain::training::taking;
use crate::domain::training::year::StudyYear;
use crate::storage::saved_gist::gists;
use crate::storage::vault::SaveError;

impl Desk {
    /// Everything there is to choose from. Made anew at each call: put it into a memo.
    pub fn catalogue(self) -> Catalogue {
        let (framework, list) = (self.framework(), self.course_list());
        self.notebook
            .with(|n| Catalogue::of(&framework, list.as_deref(), n))
    }

    /// HR's catalogue for the framework that is open, if one was taken over on this device.
    pub fn course_list(self) -> Option<Arc<CourseList>> {
        self.courses_seen.track();
        let pack = self.framework.with(|f| f.id.clone());
        let known = self.drawer.try_update_value(|d| {
            let is_known = d.courses.as_ref().is_some_and(|(of, _)| *of == pack);
            if !is_known {
                let list = d.vault.courses(&pack).map(Arc::new);
                d.courses = Some((pack, list));
            }
            d.courses.as_ref().and_then(|(_, list)| list.clone())
        });
        known.flatten()
    }

    /// Keeps it in place of the one before, on this device. On failure nothing changes.
    pub fn keep_course_list(self, list: CourseList) -> Result<(), SaveError> {
        let pack = self.framework_id();
        let kept = self
            .drawer
            .try_update_value(|d| d.vault.keep_courses(&pack, &list));
        kept.unwrap_or(Ok(()))?;
        let count = list.courses.len();
        self.know_courses(pack, Some(Arc::new(list)));
        self.notice.set(Notice::CoursesKept(count));
        Ok(())
    }

    /// Removes it from this device. Plans and records stay.
    pub fn drop_course_list(self) -> Result<(), SaveError> {
        let pack = self.framework_id();
        let dropped = self
            .drawer
            .try_update_value(|d| d.vault.drop_courses(&pack));
        dropped.unwrap_or(Ok(()))?;
        self.know_courses(pack, None);
        self.notice.set(Notice::CoursesDropped);
        Ok(())
    }

    fn know_courses(self, pack: PackId, list: Option<Arc<CourseList>>) {
        self.drawer.update_value(|d| d.courses = Some((pack, list)));
        self.courses_seen.update(|n| *n += 1);
    }

    /// What an entry is called, as far as that is known without looking for more.
    pub fn course_title(self, key: &CourseKey) -> Option<String> {
        let framework = self.framework();
        let is_it = |id: &EntryId| *id == key.id;
        match key.origin {
            Origin::Pack => {
                let found = framework.trainings.iter().find(|t| is_it(&t.id));
                found.map(|t| t.title.clone())
            }
            Origin::Qualification => framework.qualification(&key.id).map(|q| q.name.clone()),
            Origin::List => {
                self.courses_seen.track();
                self.drawer.with_value(|d| {
                    let (of, list) = d.courses.as_ref()?;
                    let list = list.as_ref().filter(|_| *of == framework.id)?;
                    list.find(key).map(|c| c.title.clone())
                })
            }
            Origin::Own => {
                let id = ItemId::parse(key.id.as_str()).ok()?;
                Some(self.own_course(&id)?.title)
            }
        }
    }

    pub fn enrolment(self, id: &ItemId) -> Option<Enrolment> {
        match self.item(Kind::Enrolment, id)? {
            Body::Enrolment(it) => Some(it.take()),
            _ => None,
        }
    }

    /// Wishes for a course in this fiscal year. Returns the id of what is kept.
    pub fn wish_for(self, course: &Course, year: u16) -> ItemId {
        let (framework, profile) = untrack(|| (self.framework(), self.profile()));
        let wish = taking::wish(
            course,
            &framework,
            profile.grade.as_ref(),
            year,
            self.today(),
        );
        let id = self.new_id();
        self.keep_enrolment(id.clone(), wish);
        id
    }

    /// Keeps what was made elsewhere than from the catalogue.
    pub fn keep_enrolment(self, id: ItemId, it: Enrolment) {
        self.keep(id, Body::Enrolment(Held::new(it)), false);
    }

    /// Changes an enrolment, as long as it is there. What stays as it was writes nothing.
    pub fn change_enrolment(self, id: &ItemId, typing: bool, change: impl FnOnce(&mut Enrolment)) {
        let Some(before) = untrack(|| self.enrolment(id)) else {
            return;
        };
        let mut it = before.clone();
        change(&mut it);
        if it != before {
            self.keep(id.clone(), Body::Enrolment(Held::new(it)), typing);
        }
    }

    pub fn own_course(self, id: &ItemId) -> Option<OwnCourse> {
        match self.item(Kind::OwnCourse, id)? {
            Body::OwnCourse(it) => Some(it.take()),
            _ => None,
        }
    }

    pub fn keep_own_course(self, id: ItemId, course: OwnCourse, typing: bool) {
        self.keep(id, Body::OwnCourse(Held::new(course)), typing);
    }

    pub fn study_year(self, year: u16) -> StudyYear {
        self.notebook.with(|n| n.study_year(year))
    }

    /// Changes what a year has room for. What stays as it was writes nothing.
    pub fn change_study_year(self, year: u16, change: impl FnOnce(&mut StudyYear)) {
        let before = untrack(|| self.study_year(year));
        let mut it = before;
        change(&mut it);
        if let Some(id) = StudyYear::id(year).filter(|_| it != before) {
            self.keep(id, Body::StudyYear(Held::new(it)), true);
        }
    }

    /// 今やること. What is due with trainings is told whether they are asleep or awake.
    pub fn tasks(self) -> Vec<Task> {
        let framework = self.framework();
        let (age, today) = (self.backup_age(), self.today());
        self.notebook.with(|n| {
            let study = due::agenda(&gists(n), today, false);
            todo::with_study(todo::tasks(n, &framework, age, today), study)
        })
    }

    /// What lies ahead with all trainings, and what waits.
    pub fn agenda(self) -> Vec<Todo> {
        let today = self.today();
        self.notebook.with(|n| due::agenda(&gists(n), today, true))
    }

    /// The fiscal year of today.
    pub fn this_year(self) -> u16 {
        u16::try_from(crate::domain::policy::fiscal_year(self.today())).unwrap_or_default()
    }
}
