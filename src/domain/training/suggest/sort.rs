//! Where each course that has to do with an aim goes: compulsory, offered, to be asked about, or left out.

use super::audience::Audience;
use super::look::Eyes;
use super::{Known, Lack, Offer, Required, Serves, Why};
use crate::domain::id::CompetencyId;
use crate::domain::training::Stage;

/// A course before it is known what else serves its aims.
pub struct Pending {
    pub offer: Offer,
    pub known: Known,
    /// The aims for which it is made for another step of learning.
    pub stages: Vec<(usize, Stage)>,
    /// The aims of which it serves an ability that they grow from.
    pub roots: Vec<(usize, CompetencyId)>,
    pub is_required: bool,
    /// 必修, for whoever it is.
    pub is_compulsory: bool,
}

impl Eyes<'_> {
    /// Where nothing serves an aim itself, what serves an ability that it grows from is a step.
    pub fn steps(&self, pending: &mut [Pending]) {
        let can_be = |p: &Pending| p.known == Known::Nothing && p.offer.past.is_none();
        let has_direct: Vec<bool> = (0..self.look.aims.len())
            .map(|aim| pending.iter().any(|p| can_be(p) && p.offer.serves(aim)))
            .collect();
        for course in pending {
            for (aim, root) in &course.roots {
                if has_direct.get(*aim) == Some(&false) {
                    course.offer.lacks.push(Lack::Itself(*aim));
                    course.offer.serves.push(Serves {
                        aim: *aim,
                        via: Some(root.clone()),
                    });
                }
            }
        }
    }

    pub fn sort_in(&mut self, course: Pending) {
        let Pending {
            offer,
            known,
            stages,
            ..
        } = course;
        let at = offer.at;
        if course.is_required {
            let of_course = self
                .shelf
                .offered(&offer)
                .filter(|_| known == Known::Nothing);
            if let Some(course) = of_course {
                self.look.taken.add(course.minutes, course.yen);
            }
            let state = known;
            return self.look.required.push(Required { offer, state });
        }
        if known != Known::Nothing {
            return self.leave(at, Why::Known(known));
        }
        if course.is_compulsory {
            let place = self.look.ask_required;
            self.look.ask.insert(place, offer);
            self.look.ask_required += 1;
            return;
        }
        if let Some(day) = offer.past {
            return self.leave(at, Why::Past(day));
        }
        if offer.serves.is_empty() {
            if let Some((aim, stage)) = stages.first().copied() {
                let why = self.not_now(aim, stage);
                self.leave(at, why);
            }
            return;
        }
        match offer.audience {
            Audience::Fits => self.look.optional.push(offer),
            Audience::Ask => self.look.ask.push(offer),
        }
    }

    fn not_now(&self, aim: usize, stage: Stage) -> Why {
        let wanted = self.look.aims.get(aim).map(|aim| aim.standing.stages());
        match wanted.and_then(<[_]>::last) {
            Some(last) if stage > *last => Why::Early {
                aim,
                stage,
                first: None,
            },
            _ => Why::Late { aim, stage },
        }
    }
}
