//! A finding with everything in it by name, so that the words can say what it means.

use super::guide_parts::to;
use super::{field_name, rows};
use crate::domain::career::findings::{About, Finding};
use crate::domain::career::model::RuleKind;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::{Of, Timeline};
use crate::route::Career;
use crate::text::{InField, Subject, Told, guide};

pub struct Said {
    pub means: Vec<String>,
    /// To the post or the plan that it is about: label and address.
    pub link: Option<(String, String)>,
}

pub fn said(road: &Road, timeline: &Timeline, finding: &Finding) -> Said {
    let w = &guide().advice;
    let name = |of: Of| {
        let stretch = timeline.stretches.iter().find(|s| s.of == of);
        stretch.map_or_else(String::new, |s| rows::name(s.post))
    };
    let (about, link) = match finding.about {
        About::Road => (Subject::Road, None),
        About::Phase(phase) => (Subject::Phase(phase.name.clone()), None),
        About::Post(of @ Of::Post(id)) => {
            let name = name(of);
            let link = ((w.to_post)(&name), to(Career::Post(id.clone())));
            (Subject::Post(name), Some(link))
        }
        About::Post(of @ Of::Planned(id)) => {
            let name = name(of);
            let plan = road.person().and_then(|p| p.plan.clone());
            let link = plan.map(|plan| {
                let page = Career::Planned(plan, id.clone());
                ((w.to_planned)(&name), to(page))
            });
            (Subject::Planned(name), link)
        }
    };
    let fields = finding.fields.iter().map(|time| InField {
        name: road
            .model
            .map_or_else(String::new, |m| field_name(m, time.field)),
        so_far: time.so_far,
        ahead: time.ahead,
    });
    let phase = timeline.phase_now.map(|(phase, _)| phase.name.clone());
    let params = &finding.rule.params;
    let told = Told {
        kind: finding.rule.kind,
        state: finding.state,
        about,
        so_far: finding.so_far,
        guide: finding.guide,
        away: finding.away,
        fields: fields.collect(),
        phase_now: phase.unwrap_or_default(),
        age: params.age,
        when: match finding.rule.kind {
            RuleKind::AskWishes => params.when.clone(),
            _ => String::new(),
        },
    };
    Said {
        means: (w.means)(&told),
        link,
    }
}
