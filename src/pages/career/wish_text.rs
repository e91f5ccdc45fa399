//! A wish's parts as sentences, each with what it came from. Life is no part of it: what isn't handed in by
//! `domain::career::wish` can't be told here.

use super::plan_pieces::{short_year, told_place};
use super::years;
use crate::browser::clock;
use crate::domain::career::path::{Post, PostKind};
use crate::domain::career::plan::Slot;
use crate::domain::career::road::Road;
use crate::domain::career::wish::{Part, Section, Wish};
use crate::domain::id::ItemId;
use crate::domain::standing::Place;
use crate::domain::worknote::Tie;
use crate::route::{Career, Notes, Policy, Route};
use crate::text::plans as plans_words;

/// The parts of a short note; what to grow and what else might come are no part of an application.
const SHORT: [Slot; 4] = [Slot::Wish, Slot::Experience, Slot::Evidence, Slot::Gain];

pub struct Sentence {
    pub text: String,
    /// Label and address of each.
    pub from: Vec<(String, String)>,
}

/// A wish seen from its plan: where its own parts are changed.
pub struct Teller<'r, 'a> {
    pub road: &'r Road<'a>,
    pub planned_at: Route,
}

impl<'a> Teller<'_, 'a> {
    pub fn new<'r>(road: &'r Road<'a>, plan: &ItemId, post: &ItemId) -> Teller<'r, 'a> {
        Teller {
            road,
            planned_at: Route::Career(Career::Planned(plan.clone(), post.clone())),
        }
    }

    pub fn sentences(&self, section: &Section) -> Vec<Sentence> {
        self.told(section, false)
    }

    /// `is_short`: of a work note only its first sentence.
    fn told(&self, section: &Section, is_short: bool) -> Vec<Sentence> {
        let w = &plans_words().wish;
        let say = &w.say;
        let planned = |text: String, label: &str| Sentence {
            text,
            from: vec![(label.to_owned(), self.planned_at.href())],
        };
        let mut sentences = Vec::new();
        let (mut met, mut grows, mut idle) = <(Vec<_>, Vec<_>, Vec<_>)>::default();
        let mut after = Vec::new();
        for part in &section.parts {
            match part {
                Part::Place(post) => sentences.push(planned(self.place(post), w.of.place)),
                Part::Reason(text) => sentences.push(planned((say.reason)(text), w.of.reason)),
                Part::Gain(text) => sentences.push(planned((say.gain)(text), w.of.gain)),
                Part::PlanB(text) => sentences.push(planned((say.plan_b)(text), w.of.plan_b)),
                Part::Served {
                    id,
                    post,
                    months: so_far,
                    related,
                } => sentences.extend(self.served(id, post, *so_far, *related)),
                Part::Noted { id, note, ability } => {
                    let day = clock::era(note.on);
                    let to = Route::Notes(Notes::One((*id).clone())).href();
                    let text = match is_short {
                        true => (say.first)(&note.text),
                        false => &note.text,
                    };
                    sentences.push(Sentence {
                        text: (say.noted)(&ability.title, text, &day),
                        from: vec![((w.of.note)(&day), to)],
                    });
                }
                Part::Can(ability) => met.push(*ability),
                Part::Grows { ability, place } => match place {
                    Place::OffScale(_) => idle.push(*ability),
                    // Nothing is known of it yet: see `unanswered`.
                    Place::Unanswered => {}
                    _ => grows.push(*ability),
                },
                Part::Holds(tag) => after.push(planned((say.holds)(tag.name.trim()), w.of.held)),
                Part::Takes(tag) => {
                    after.push(planned((say.takes)(tag.name.trim()), w.of.qualification));
                }
            }
        }
        for (abilities, say) in [(met, say.can), (grows, say.grows), (idle, say.no_occasion)] {
            sentences.extend(self.together(&abilities, say));
        }
        sentences.extend(after);
        sentences
    }

    /// What isn't said, as long as the self-check has no answer.
    pub fn unanswered(&self, section: &Section) -> Option<Sentence> {
        let blank = section.parts.iter().filter_map(|part| match part {
            Part::Grows {
                ability,
                place: Place::Unanswered,
            } => Some(*ability),
            _ => None,
        });
        self.together(&blank.collect::<Vec<_>>(), plans_words().wish.unanswered)
    }

    fn place(&self, post: &Post) -> String {
        let say = &plans_words().wish.say;
        let year = short_year(post.from.begins().fiscal_year());
        let told = told_place(self.road.framework, self.road.model, post);
        let place = match told {
            None => say.new_place.to_owned(),
            Some(field) if post.department.trim().is_empty() => (say.as_field)(&field),
            Some(told) => told,
        };
        match post.kind {
            PostKind::Dispatch => (say.dispatch)(&year, &place),
            _ => (say.wish)(&year, &place, post.grade.name.trim()),
        }
    }

    fn served(&self, id: &ItemId, post: &Post, so_far: u32, related: bool) -> Option<Sentence> {
        let w = &plans_words().wish;
        let place = told_place(self.road.framework, self.road.model, post)?;
        let text = match related {
            true => (w.say.served)(&place, &years::length(so_far)),
            false => (w.say.serves)(&place, &years::length(so_far)),
        };
        let to = Route::Career(Career::Post(id.clone())).href();
        Some(Sentence {
            text,
            from: vec![((w.of.post)(&place), to)],
        })
    }

    /// One sentence about several abilities.
    fn together(&self, abilities: &[&Tie], say: fn(&str) -> String) -> Option<Sentence> {
        let w = &plans_words().wish;
        let titles: Vec<&str> = abilities.iter().map(|t| t.title.as_str()).collect();
        let from = abilities.iter().map(|tie| {
            let asked = self.road.grade.is_some_and(|grade| {
                let framework = self.road.framework;
                framework.expectation(grade, &tie.competency).is_some()
            });
            let to = match asked {
                true => Route::Card(tie.competency.clone()),
                false => Route::Policy(Policy::Abilities),
            };
            ((w.of.ability)(&tie.title), to.href())
        });
        (!titles.is_empty()).then(|| Sentence {
            text: say(&titles.join(w.say.and)),
            from: from.collect(),
        })
    }

    /// What a part says as it is made of what there is.
    pub fn made(&self, section: &Section) -> String {
        let texts = self.sentences(section).into_iter().map(|s| s.text);
        texts.collect::<Vec<_>>().concat()
    }

    /// What a part says: the person's own words, or else what it is made of.
    fn said(&self, section: &Section) -> String {
        match section.wording {
            Some(own) => own.trim().to_owned(),
            None => self.made(section),
        }
    }

    /// 自己申告書: every part under its name.
    pub fn declaration(&self, wish: &Wish) -> String {
        let w = &plans_words().wish;
        let parts = wish.sections.iter().map(|s| (s.slot, self.said(s)));
        let told = parts.filter(|(_, text)| !text.is_empty());
        let headed = told.map(|(slot, text)| (w.headed)((w.slot)(slot), &text));
        headed.collect::<Vec<_>>().join("\n\n")
    }

    /// 庁内公募: the first sentences of the parts that an application needs, as one text. Own words stay
    /// whole.
    pub fn note(&self, wish: &Wish) -> String {
        let mut text = String::new();
        for section in wish.sections.iter().filter(|s| SHORT.contains(&s.slot)) {
            match section.wording {
                Some(own) => text += own.trim(),
                None => {
                    // The place with its reason; of the others the first.
                    let most = if section.slot == Slot::Wish { 2 } else { 1 };
                    let sentences = self.told(section, true).into_iter().take(most);
                    text.extend(sentences.map(|s| s.text));
                }
            }
        }
        text
    }
}
