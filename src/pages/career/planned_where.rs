//! When and where a planned post is: its years, kind, department, field and grade.

use leptos::prelude::*;

use super::planned::Form;
use super::{field_name, years};
use crate::components::{Entry, Line, line, line_field, live_on, para, pick_list};
use crate::domain::career::model::{CareerModel, Field};
use crate::domain::career::path::{PostKind, Tag};
use crate::domain::career::when::{Month, When};
use crate::domain::id::GradeId;
use crate::text::{career, plans as plans_words};

/// How many years ahead may be chosen.
const AHEAD: i32 = 45;

/// The years to choose from: from this one on, and those that the post has already.
fn years_of(form: &Form) -> Vec<i32> {
    let now = Month::of(form.desk.today()).fiscal_year();
    let own = untrack(|| form.planned()).map(|p| p.post);
    let own = own.into_iter().flat_map(|post| [Some(post.from), post.to]);
    let own = own.flatten().map(|when| i32::from(when.year));
    let mut years: Vec<i32> = (now..=now + AHEAD).chain(own).collect();
    years.sort_unstable();
    years.dedup();
    years
}

pub fn when(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let choices = years_of(form);
    let at = |known: &[i32], year: u16| known.iter().position(|y| *y == i32::from(year));
    let from = {
        let (form, known, own) = (form.clone(), choices.clone(), choices.clone());
        let chosen = form.follow(move |p| at(&known, p.post.from.year).unwrap_or(0));
        let choose = Callback::new(move |i: usize| {
            if let Some(year) = own.get(i).and_then(|y| u16::try_from(*y).ok()) {
                form.change(false, |p| p.post.from = When::year(year));
            }
        });
        let names = choices.iter().map(|y| years::year(*y)).collect();
        pick_list("from", w.from, names, chosen, choose)
    };
    let to = {
        let (form, known, own) = (form.clone(), choices.clone(), choices.clone());
        let chosen = form.follow(move |p| {
            let at = p.post.to.and_then(|to| at(&known, to.year));
            at.map_or(0, |at| at + 1)
        });
        let choose = Callback::new(move |i: usize| {
            let year = i.checked_sub(1).and_then(|i| own.get(i));
            let to = year.and_then(|y| u16::try_from(*y).ok()).map(When::year);
            form.change(false, |p| p.post.to = to);
        });
        let open = [w.to_open.to_owned()].into_iter();
        let names = open
            .chain(choices.iter().map(|y| years::year(*y)))
            .collect();
        pick_list("to", w.to, names, chosen, choose)
    };
    let reversed = {
        let is_reversed = form.follow(|p| p.post.is_reversed());
        live_on(
            move || is_reversed.get().to_string(),
            move || match is_reversed.get() {
                true => para("field-error", plans_words().plan.reversed),
                false => ().into_any(),
            },
        )
    };
    let kinds = PostKind::ALL;
    let kind = {
        let form = form.clone();
        let chosen =
            form.follow(move |p| kinds.iter().position(|k| *k == p.post.kind).unwrap_or(0));
        let choose = Callback::new(move |i: usize| {
            if let Some(kind) = kinds.get(i) {
                form.change(false, |p| p.post.kind = *kind);
            }
        });
        let names = kinds
            .iter()
            .map(|k| (career().posts.kind_of)(*k).to_owned());
        pick_list("kind", w.kind, names.collect(), chosen, choose)
    };
    view! { <div class="two-fields">{from} {to}</div> {reversed} {kind} }.into_any()
}

pub fn place(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let desk = form.desk;
    let offers = untrack(|| {
        desk.with_career_model(|_, model| {
            let offers = model.map(|m| m.departments()).unwrap_or_default();
            offers.into_iter().map(str::to_owned).collect::<Vec<_>>()
        })
    });
    let department = {
        let writer = form.clone();
        line(Entry {
            kind: Line::Text,
            id: "department".into(),
            label: w.department.into(),
            hint: w.department_hint.into(),
            text: form.follow(|p| p.post.department.clone()),
            input: Callback::new(move |text| write_department(&writer, text)),
            leave: None,
            offers,
            said: None,
        })
    };
    view! { <div class="two-fields">{department} {field(form)}</div> {grade(form)} }.into_any()
}

/// The field follows the department where only one fits.
fn write_department(form: &Form, text: String) {
    let Some(mut planned) = untrack(|| form.planned()) else {
        return;
    };
    let written = untrack(|| {
        form.desk.with_career_model(|framework, model| {
            planned.post.write_department(text, framework, model);
            planned
        })
    });
    form.change(true, |p| *p = written);
}

fn field(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let desk = form.desk;
    let framework = untrack(|| desk.framework());
    let fields = untrack(|| {
        desk.with_career_model(|_, model| {
            let fields = model
                .into_iter()
                .flat_map(|m| m.fields.iter().map(move |f| (m, f)));
            let line = |(model, f): (&CareerModel, &Field)| {
                (f.id.clone(), f.name.clone(), field_name(model, f))
            };
            fields.map(line).collect::<Vec<_>>()
        })
    });
    if fields.is_empty() {
        return line_field(
            Line::Text,
            "field",
            w.field_free,
            w.field_free_hint,
            form.follow(|p| p.post.field.name.clone()),
            form.write(|p, name| p.post.field = Tag { of: None, name }),
        );
    }
    // A field that was typed, or of another framework, stays to be chosen.
    let foreign = untrack(|| form.planned()).map(|p| p.post.field);
    let foreign = foreign.filter(|tag| {
        let id = tag.id(&framework);
        !tag.is_blank() && !fields.iter().any(|(own, ..)| Some(own) == id)
    });
    let mut names = vec![w.no_field.to_owned()];
    names.extend(fields.iter().map(|(_, _, line)| line.clone()));
    names.extend(foreign.as_ref().map(|tag| tag.name.clone()));
    let chosen = {
        let (fields, framework) = (fields.clone(), framework.clone());
        form.follow(move |p| {
            let id = p.post.field.id(&framework);
            let at = fields.iter().position(|(own, ..)| Some(own) == id);
            let other = (!p.post.field.is_blank()).then_some(fields.len());
            at.or(other).map_or(0, |at| at + 1)
        })
    };
    let form = form.clone();
    let choose = Callback::new(move |i: usize| {
        let tag = match i.checked_sub(1) {
            None => Tag::default(),
            Some(at) => match fields.get(at) {
                Some((id, name, _)) => Tag::of(&framework, id.clone(), name),
                None => foreign.clone().unwrap_or_default(),
            },
        };
        form.change(false, |p| p.post.field = tag);
    });
    pick_list("field", w.field, names, chosen, choose)
}

/// The grades of the family; where none is chosen, all that there are.
fn grades(form: &Form) -> Vec<(GradeId, String)> {
    let framework = untrack(|| form.desk.framework());
    let family = untrack(|| form.desk.family());
    let is_of = |id: &GradeId| family.as_ref().is_none_or(|f| f.grades.contains(id));
    let grades = framework.grades.iter().filter(|g| is_of(&g.id));
    grades.map(|g| (g.id.clone(), g.name.clone())).collect()
}

fn grade(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let framework = untrack(|| form.desk.framework());
    let grades = grades(form);
    let foreign = untrack(|| form.planned()).map(|p| p.post.grade);
    let foreign = foreign.filter(|tag| {
        let id = tag.id(&framework);
        !tag.is_blank() && !grades.iter().any(|(own, _)| Some(own) == id)
    });
    let mut names = vec![w.no_grade.to_owned()];
    names.extend(grades.iter().map(|(_, name)| name.clone()));
    names.extend(foreign.as_ref().map(|tag| tag.name.clone()));
    let chosen = {
        let (grades, framework) = (grades.clone(), framework.clone());
        form.follow(move |p| {
            let id = p.post.grade.id(&framework);
            let at = grades.iter().position(|(own, _)| Some(own) == id);
            let other = (!p.post.grade.is_blank()).then_some(grades.len());
            at.or(other).map_or(0, |at| at + 1)
        })
    };
    let form = form.clone();
    let choose = Callback::new(move |i: usize| {
        let tag = match i.checked_sub(1) {
            None => Tag::default(),
            Some(at) => match grades.get(at) {
                Some((id, name)) => Tag::of(&framework, id.clone(), name),
                None => foreign.clone().unwrap_or_default(),
            },
        };
        form.change(false, |p| p.post.grade = tag);
    });
    pick_list("grade", w.grade, names, chosen, choose)
}
