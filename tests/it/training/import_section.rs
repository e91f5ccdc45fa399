//! HR's list as the section of a pack, and how much of it fits.

use serde_json::Value;

use michishirube::domain::training::course::Course;
use michishirube::domain::training::list::CourseList;
use michishirube::packs;
use michishirube::storage::courses_section::{MAX_KEPT, fitting, section_out};
use michishirube::storage::shelf::MemoryShelf;

use super::import_files::{fixture, read};
use super::import_rows::import;
use crate::desk::{open, with_owner};
use crate::notation::IWAKI_FILE;

fn courses() -> Vec<Course> {
    let book = read(fixture("utf-8.csv")).expect("a list");
    import(&book.sheets[0].rows).courses
}

fn more(course: &Course) -> Vec<String> {
    vec![course.place.clone()]
}

#[test]
fn a_pack_reads_the_section_as_the_list_said_it() {
    let courses = courses();
    let section: Value = serde_json::from_str(&section_out(&courses, more)).expect("a file");
    let mut pack: Value = serde_json::from_str(IWAKI_FILE).expect("a pack");
    pack["trainings"] = section["trainings"].clone();
    let before = packs::read(IWAKI_FILE).expect("the pack").problems;
    let reading = packs::read(&pack.to_string()).expect("the pack with the section");
    assert_eq!(
        reading.problems, before,
        "nothing is wrong with the section"
    );
    let back = reading.framework.trainings.iter().map(Course::of_training);
    let back: Vec<_> = back.collect();
    assert_eq!(back.len(), courses.len());
    for (back, course) in back.into_iter().zip(courses) {
        let hours = course.minutes.map(|m| m.div_ceil(60) * 60);
        let mut about = [course.about.as_str(), &course.place].join("\n");
        about = about.trim().to_owned();
        let expected = Course {
            key: back.key.clone(),
            minutes: hours,
            about,
            place: String::new(),
            ..course.clone()
        };
        assert_eq!(back.key.id, course.key.id);
        assert_eq!(back, expected);
    }
}

#[test]
fn what_passes_the_room_is_counted_before_it_is_kept() {
    let one = courses().remove(0);
    let length = {
        let list = |courses| CourseList {
            courses,
            ..CourseList::default()
        };
        let stored = |courses: Vec<Course>| {
            with_desk(|shelf, desk| {
                desk.keep_course_list(list(courses)).expect("room");
                let kept = shelf.dump();
                let text = kept.get("michishirube/courses/iwaki").expect("the list");
                text.encode_utf16().count()
            })
        };
        stored(vec![one.clone(); 11]) - stored(vec![one.clone(); 10])
    };
    let all = MAX_KEPT / length;
    assert_eq!(fitting(&vec![one.clone(); all + 5]), all);
    assert_eq!(fitting(&vec![one; all]), all);
    assert_eq!(fitting(&[]), 0);
}

#[test]
fn what_is_kept_reads_back_and_touches_no_record() {
    with_desk(|shelf, desk| {
        crate::desk::set_up(desk);
        let before = shelf.dump();
        let list = CourseList {
            file: "一覧.csv".into(),
            year: 2026,
            on: Some(crate::notation::day(2)),
            courses: courses(),
        };
        desk.keep_course_list(list.clone()).expect("room");
        let again = open(shelf);
        assert_eq!(again.course_list().as_deref(), Some(&list));
        let mut after = shelf.dump();
        assert!(after.remove("michishirube/courses/iwaki").is_some());
        assert_eq!(after, before);
        // A full store changes nothing.
        shelf.limit(Some(0));
        let empty = CourseList::default();
        assert!(desk.keep_course_list(empty).is_err());
        assert_eq!(desk.course_list().as_deref(), Some(&list));
        shelf.limit(None);
        desk.drop_course_list().expect("it goes");
        assert_eq!(shelf.dump(), before);
    });
}

fn with_desk<T>(test: impl FnOnce(&MemoryShelf, michishirube::state::Desk) -> T) -> T {
    let mut result = None;
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        result = Some(test(&shelf, desk));
    });
    result.expect("the test ran")
}
