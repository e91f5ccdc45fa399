//! What stands around every page: the header, what is wrong with saving, the footer and the status.

use leptos::prelude::*;

use super::say;
use crate::browser::{files, page};
use crate::components::{
    Weight, all, around, banner, button, link, list, live, live_text, live_value, para,
};
use crate::route::Route;
use crate::state::{Desk, Health};
use crate::storage::vault::Stop;
use crate::text::words;

pub fn header(route: RwSignal<Route>) -> AnyView {
    let w = words();
    let label = |route: &Route| match route {
        Route::Assess => w.titles.assess,
        Route::Result => w.titles.result,
        Route::Notes(_) => w.titles.notes,
        Route::Career(_) => w.titles.career,
        Route::Training(_) => w.titles.training,
        Route::Policy(_) => w.titles.policy,
        Route::Data => w.titles.data,
        _ => w.titles.home,
    };
    let links = Route::NAVIGATION.into_iter().map(|to| {
        let (href, label) = (to.href(), label(&to));
        let current = live_value(move || {
            let here = route.read();
            if *here == to {
                Some("page")
            } else {
                (here.section().as_ref() == Some(&to)).then_some("true")
            }
        });
        view! { <a href=href aria-current=current>{label}</a> }.into_any()
    });
    let skip = move |event: leptos::ev::MouseEvent| {
        // The hash is the address here, so the link may not change it.
        event.prevent_default();
        page::focus("h1");
    };
    view! {
        <a class="skip-link" href="#main" on:click=skip>{w.app.skip}</a>
        <header class="site-header">
            <div class="site-header-inner">
                <a class="brand" href=Route::Home.href()>
                    <span class="brand-mark" aria-hidden="true"></span>
                    {w.app.name}
                </a>
                <nav aria-label=w.app.navigation>{list("", links.collect())}</nav>
            </div>
        </header>
    }
    .into_any()
}

pub fn footer() -> AnyView {
    let w = words();
    let links = vec![
        link(w.titles.settings, Route::Settings.href()),
        link(w.titles.help, Route::Help.href()),
        link(w.titles.sources, Route::Sources.href()),
    ];
    view! {
        <footer class="site-footer">
            <div class="site-footer-inner">
                {para("", format!("{} {}", w.app.not_appraisal, w.app.private))}
                <nav aria-label=w.app.footer_links>{list("", links)}</nav>
            </div>
        </footer>
    }
    .into_any()
}

/// The one live region, always there, and the way back.
pub fn status_bar(desk: Desk) -> AnyView {
    let text = Memo::new(move |_| say::notice(desk, &desk.notice()));
    let is_failing = move || {
        let health = desk.health();
        health.failed.is_some() || health.stop.is_some()
    };
    let is_idle = live_value(move || {
        let has_way = desk.can_undo() || desk.can_redo() || is_failing();
        (!has_way && text.read().is_empty()).then_some("")
    });
    let trouble = live_value(move || is_failing().then_some(""));
    let ways = live(move || {
        let mut ways = Vec::new();
        if is_failing() {
            // The banner at the top may be out of sight.
            let label = words().health.save_file;
            ways.push(button(label, Weight::Secondary, move || save_file(desk)));
        }
        if desk.can_undo() {
            ways.push(button(words().app.undo, Weight::Quiet, move || {
                desk.undo();
                stay_here();
            }));
        }
        if desk.can_redo() {
            ways.push(button(words().app.redo, Weight::Quiet, move || {
                desk.redo();
                stay_here();
            }));
        }
        all(ways)
    });
    view! {
        <div class="status-bar" data-idle=is_idle data-trouble=trouble>
            <p role="status">{live_text(move || text.get())}</p>
            {ways}
        </div>
    }
    .into_any()
}

/// A pressed button may be gone: the focus stays beside it.
fn stay_here() {
    page::after_render(|| page::focus_unless_held(".status-bar button"));
}

/// Why the notebook is not being kept, or the definitions are not whole, and what to do about it.
pub fn health_banner(desk: Desk) -> AnyView {
    let w = &words().health;
    let problems = live(move || match desk.pack_errors() {
        0 => ().into_any(),
        n => {
            let where_to = link(words().titles.sources, Route::Sources.href());
            let content = vec![para("", (w.pack)(n)), around("", vec![where_to])];
            banner("info", w.pack_heading, content)
        }
    });
    let health = live(move || {
        let health = desk.health();
        if health.is_well() {
            ().into_any()
        } else {
            unwell(desk, &health)
        }
    });
    all(vec![health, problems])
}

fn unwell(desk: Desk, health: &Health) -> AnyView {
    let w = &words().health;
    let trouble = match (&health.stop, &health.failed) {
        (Some(stop), _) => Some(say::stop(stop)),
        (None, Some(error)) => Some(say::failure(error)),
        (None, None) => None,
    };
    let kind = if trouble.is_some() { "warning" } else { "info" };
    let mut content = Vec::new();
    let mut actions = Vec::new();
    if let Some(text) = trouble {
        content.push(para("", text));
        actions.push(button(w.save_file, Weight::Primary, move || {
            save_file(desk)
        }));
        if health.stop.is_none() {
            actions.push(button(w.retry, Weight::Secondary, move || {
                desk.retry();
                page::after_render(|| page::focus_unless_held("h1"));
            }));
        }
    }
    if health.damaged > 0 {
        content.push(para("", (w.damaged)(health.damaged)));
    }
    if health.damaged > 0 || matches!(health.stop, Some(Stop::Newer(_))) {
        actions.push(button(w.save_raw, Weight::Secondary, move || {
            save_raw(desk)
        }));
    }
    content.push(around("button-row", actions));
    banner(kind, w.heading, vec![all(content)])
}

/// The whole notebook to a file; the desk says how it went.
pub fn save_file(desk: Desk) {
    if let Some(text) = desk.export() {
        let name = format!("michishirube-{}.json", desk.today());
        desk.exported(files::download(&name, &text));
    }
}

/// The stored bytes as they are.
pub fn save_raw(desk: Desk) {
    if let Some(text) = desk.export_raw() {
        let name = format!("michishirube-raw-{}.json", desk.today());
        desk.exported_raw(files::download(&name, &text));
    }
}
