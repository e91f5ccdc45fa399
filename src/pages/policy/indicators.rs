//! 指標と目標: where a figure was, where it is, where it should be. The bars stand in the table that
//! says the same in figures.

use leptos::prelude::*;

use super::back;
use crate::charts::{BarKind, bar};
use crate::components::{Cell, all, heading, para, section, table};
use crate::domain::policy::{Indicator, Stand, Target};
use crate::route::Policy;
use crate::state::Desk;
use crate::text::{policy, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().indicators;
    let framework = desk.framework();
    let to_policy = back(words().titles.policy, Policy::Vision);
    let mut content = vec![to_policy, heading(words().titles.indicators)];
    if framework.plan.indicators.is_empty() {
        content.push(para("", w.none));
        return all(content);
    }
    content.push(para("lead", w.lead));
    let mut others = Vec::new();
    for indicator in &framework.plan.indicators {
        if indicator.target.is_none() {
            others.push(other(indicator));
            continue;
        }
        let source = super::source(&framework, indicator.source.as_ref());
        content.push(indicator_view(indicator, source));
    }
    if !others.is_empty() {
        let table = table(w.others, &[w.what, w.value], others);
        content.push(section(w.others, vec![para("", w.others_lead), table]));
    }
    all(content)
}

/// A figure that is to reach nothing: its values by year in one line.
fn other(indicator: &Indicator) -> Vec<Cell> {
    let mut values = String::new();
    for of in indicator.baseline.iter().chain(&indicator.actuals) {
        if !values.is_empty() {
            values.push_str(" → ");
        }
        values += &format!("{}{}（{}年度）", figure(of.value), indicator.unit, of.year);
    }
    vec![Cell::Text(indicator.name.clone()), Cell::Text(values)]
}

/// A figure as people write it: no needless zeros, thousands apart.
pub fn figure(value: f64) -> String {
    let text = format!("{value}");
    let (whole, rest) = match text.find('.') {
        Some(at) => text.split_at(at),
        None => (text.as_str(), ""),
    };
    let mut grouped = String::new();
    let digits = whole.trim_start_matches('-');
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if whole.starts_with('-') { "−" } else { "" };
    format!("{sign}{grouped}{rest}")
}

fn goal(target: &Target, unit: &str) -> String {
    match target.value {
        Some(value) => format!("{}{unit}{}", figure(value), in_line(&target.note)),
        None => target.note.clone(),
    }
}

/// 以上 and its kin belong to the figure; whatever else is noted stands in brackets.
fn in_line(note: &str) -> String {
    if note.is_empty() || note.starts_with('以') {
        note.to_owned()
    } else {
        format!("（{note}）")
    }
}

fn indicator_view(indicator: &Indicator, source: Option<AnyView>) -> AnyView {
    let w = &policy().indicators;
    let unit = &indicator.unit;
    let target = indicator.target.as_ref();
    let goal_text = target.map_or_else(String::new, |t| goal(t, unit));
    let now = indicator
        .latest()
        .map_or_else(String::new, |f| format!("{}{unit}", figure(f.value)));
    let stand = indicator.stand();
    let gap = match stand {
        Stand::Missing { gap, .. } => format!("{}{unit}", figure(gap)),
        Stand::Met | Stand::Open => String::new(),
    };
    let sentence = (w.stand)(&stand, &now, &goal_text, &gap);
    let mut widest: f64 = 0.0;
    for value in values(indicator) {
        widest = widest.max(value.abs());
    }
    let share = |value: f64| {
        if widest > 0.0 {
            value.abs() / widest
        } else {
            0.0
        }
    };
    let line = |what: &'static str, year: String, text: String, value: Option<f64>, kind| {
        let drawn = value.map(|v| bar(share(v), kind));
        view! {
            <tr>
                <th scope="row">{what}</th>
                <td>{year}</td>
                <td class="number">{text}</td>
                <td class="bar-cell">{drawn}</td>
            </tr>
        }
        .into_any()
    };
    let mut rows = Vec::new();
    if let Some(figure_of) = indicator.baseline {
        let text = format!("{}{unit}", figure(figure_of.value));
        rows.push(line(
            w.baseline,
            (w.as_of)(figure_of.year),
            text,
            Some(figure_of.value),
            BarKind::Before,
        ));
    }
    for figure_of in &indicator.actuals {
        let text = format!("{}{unit}", figure(figure_of.value));
        rows.push(line(
            w.actual,
            (w.as_of)(figure_of.year),
            text,
            Some(figure_of.value),
            BarKind::Now,
        ));
    }
    if let Some(target) = target {
        let year = target.year.map_or_else(String::new, w.as_of);
        rows.push(line(
            w.target,
            year,
            goal_text.clone(),
            target.value,
            BarKind::Goal,
        ));
    }
    let caption = (w.table)(&indicator.name);
    view! {
        <section class="indicator">
            <h2>{indicator.name.clone()}</h2>
            {para("", indicator.about.clone())}
            {para("", sentence)}
            <table class="figures">
                <caption class="sr-only">{caption}</caption>
                <thead class="sr-only">
                    <tr>
                        <th scope="col">{w.what}</th>
                        <th scope="col">{w.year}</th>
                        <th scope="col">{w.value}</th>
                        <th scope="col">{w.bar}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {source}
        </section>
    }
    .into_any()
}

fn values(indicator: &Indicator) -> Vec<f64> {
    let mut values = Vec::new();
    values.extend(indicator.baseline.map(|f| f.value));
    for figure in &indicator.actuals {
        values.push(figure.value);
    }
    values.extend(indicator.target.as_ref().and_then(|t| t.value));
    values
}
