//! What of a post is chosen or offered: department, field, grade and kind.

use leptos::prelude::*;

use super::form::Draft;
use crate::components::{Entry, Line, block, line, line_field, live_text, pick_list};
use crate::domain::career::order::in_order;
use crate::domain::career::path::{PostKind, Tag};
use crate::domain::id::{EntryId, GradeId};
use crate::text::career;

impl Draft {
    pub fn department(self) -> AnyView {
        let w = &career().posts;
        let now = self.now;
        let mut offers = self.desk.with_notebook(|notebook| {
            let mut offers: Vec<String> = Vec::new();
            for (_, post) in in_order(notebook.posts()) {
                let name = post.department.trim();
                if !name.is_empty() && !offers.iter().any(|o| o == name) {
                    offers.push(name.to_owned());
                }
            }
            offers
        });
        self.desk.with_career_model(|_, model| {
            for name in model.map(|m| m.departments()).unwrap_or_default() {
                if !offers.iter().any(|o| o == name) {
                    offers.push(name.to_owned());
                }
            }
        });
        let text = Signal::derive(move || now.with(|p| p.department.clone()));
        let write = Callback::new(move |text: String| {
            self.change(true, |post| {
                self.desk.with_career_model(|framework, model| {
                    post.write_department(text, framework, model);
                });
            });
        });
        line(Entry {
            kind: Line::Text,
            id: "post-department".into(),
            label: w.department.into(),
            hint: w.department_hint.into(),
            text,
            input: write,
            leave: None,
            offers,
            said: None,
        })
    }

    /// The name of a field that isn't in the present list; empty if there is none.
    pub fn foreign(self) -> String {
        let field = self.now.with(|p| p.field.clone());
        let is_known = self.desk.with_career_model(|framework, model| {
            let id = field.id(framework);
            id.is_some_and(|id| model.is_some_and(|m| m.field(id).is_some()))
        });
        match is_known {
            true => String::new(),
            false => field.name,
        }
    }

    pub fn field(self) -> AnyView {
        let w = &career().posts;
        let (desk, now) = (self.desk, self.now);
        let tags: Vec<(Tag<EntryId>, String)> = desk.with_career_model(|framework, model| {
            let fields = model
                .into_iter()
                .flat_map(|m| m.fields.iter().map(move |f| (m, f)));
            let tags = fields.map(|(model, f)| {
                let tag = Tag::of(framework, f.id.clone(), &f.name);
                (tag, super::field_name(model, f))
            });
            tags.collect()
        });
        if tags.is_empty() {
            let text = Signal::derive(move || now.with(|p| p.field.name.clone()));
            let write = Callback::new(move |name| {
                self.change(true, |post| post.field = Tag { of: None, name });
            });
            return line_field(Line::Text, "post-field", w.field, w.field_hint, text, write);
        }
        let mut options = vec![w.field_none.to_owned()];
        options.extend(tags.iter().map(|(_, name)| name.clone()));
        let foreign = self.foreign();
        if !foreign.is_empty() {
            options.push((w.field_elsewhere)(&foreign));
        }
        let known = tags.clone();
        let chosen = Signal::derive(move || {
            let field = now.with(|p| p.field.clone());
            let at = known.iter().position(|(tag, _)| tag.of == field.of);
            match at.filter(|_| field.of.is_some()) {
                Some(at) => at + 1,
                None if field.is_blank() => 0,
                None => known.len() + 1,
            }
        });
        let choose = Callback::new(move |i: usize| {
            let tag = match i {
                0 => Some(Tag::default()),
                i => tags.get(i - 1).map(|(tag, _)| tag.clone()),
            };
            if let Some(tag) = tag {
                self.change(false, |post| post.field = tag);
            }
        });
        let found = live_text(move || {
            let post = now.get();
            desk.with_career_model(|framework, model| {
                let guess = model.and_then(|m| m.field_of_department(&post.department));
                let guess = guess.filter(|f| post.field.id(framework) == Some(&f.id));
                guess.map_or_else(String::new, |f| (w.field_found)(&f.name))
            })
        });
        block(
            "",
            vec![
                pick_list("post-field", w.field, options, chosen, choose),
                view! { <p class="field-hint">{found}</p> }.into_any(),
            ],
        )
    }

    pub fn grade(self) -> AnyView {
        let w = &career().posts;
        let now = self.now;
        let framework = self.desk.framework();
        let family = self.desk.family();
        let own = family.map(|f| f.grades).unwrap_or_default();
        let grades = framework
            .grades
            .iter()
            .filter(|g| own.is_empty() || own.contains(&g.id));
        let tags: Vec<Tag<GradeId>> = grades
            .map(|g| Tag::of(&framework, g.id.clone(), &g.name))
            .collect();
        let mut options = vec![w.grade_none.to_owned()];
        options.extend(tags.iter().map(|tag| tag.name.clone()));
        let before = now.with_untracked(|p| p.grade.clone());
        if !before.is_blank() && !tags.iter().any(|tag| tag.of == before.of) {
            options.push(before.name);
        }
        let known = tags.clone();
        let chosen = Signal::derive(move || {
            let grade = now.with(|p| p.grade.clone());
            let at = known.iter().position(|tag| tag.of == grade.of);
            match at {
                Some(at) => at + 1,
                None if grade.is_blank() => 0,
                None => known.len() + 1,
            }
        });
        let choose = Callback::new(move |i: usize| {
            let tag = match i {
                0 => Some(Tag::default()),
                i => tags.get(i - 1).cloned(),
            };
            if let Some(tag) = tag {
                self.change(false, |post| post.grade = tag);
            }
        });
        pick_list("post-grade", w.grade, options, chosen, choose)
    }

    pub fn kind(self) -> AnyView {
        let w = &career().posts;
        let now = self.now;
        let options = PostKind::ALL.map(|kind| (w.kind_of)(kind).to_owned());
        let chosen = Signal::derive(move || now.with(|p| p.kind as usize));
        let choose = Callback::new(move |i: usize| {
            if let Some(kind) = PostKind::ALL.get(i) {
                self.change(false, |post| post.kind = *kind);
            }
        });
        pick_list("post-kind", w.kind, options.into(), chosen, choose)
    }
}
