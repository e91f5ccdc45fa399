//! The page around the application: address, title, focus, events of the window.

use gloo_events::EventListener;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{
    CustomEvent, CustomEventInit, Document, HtmlElement, HtmlTextAreaElement, StorageEvent, Window,
};

use crate::storage::keys::PREFIX;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// `location.hash`, decoded where it can be.
pub fn hash() -> String {
    let raw = window()
        .and_then(|w| w.location().hash().ok())
        .unwrap_or_default();
    js_sys::decode_uri_component(&raw).map_or(raw, String::from)
}

/// Goes to another address, as a click on a link would.
pub fn go(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(href);
    }
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// After the new page is in place: scrolls to the top and puts the focus on its heading.
pub fn focus_heading() {
    request_animation_frame(|| {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus("h1");
    });
}

/// Calls back once what was just changed is on the page.
pub fn after_render(callback: impl FnOnce() + 'static) {
    request_animation_frame(callback);
}

/// Puts the focus on the first element that matches.
pub fn focus(selector: &str) {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

pub fn has(selector: &str) -> bool {
    document().is_some_and(|d| {
        d.query_selector(selector)
            .is_ok_and(|found| found.is_some())
    })
}

/// Puts the focus on a text field and selects all that stands in it.
pub fn select_all(selector: &str) {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    if let Some(field) = found.and_then(|e| e.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

/// Puts the focus there, unless something on the page still has it.
pub fn focus_unless_held(selector: &str) {
    let held = document().and_then(|d| d.active_element());
    if held.is_none_or(|element| element.tag_name() == "BODY") {
        focus(selector);
    }
}

/// Whether something in the first element that matches has the focus.
pub fn has_focus(selector: &str) -> bool {
    document()
        .and_then(|d| d.active_element())
        .is_some_and(|e| e.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Opens the same address as a new document.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The static first paint makes room for the application.
pub fn take_over() -> Option<HtmlElement> {
    let root = document()?.get_element_by_id("app")?;
    root.set_text_content(None);
    root.dyn_into().ok()
}

/// The licences of what we depend on, where the page carries them itself (the single file).
pub fn carried_licences() -> Option<String> {
    document()?.get_element_by_id("licences")?.text_content()
}

/// Tells `public/boot.js` that the application can't go on.
pub fn report_broken(message: &str) {
    tell("michishirube-broke", message);
}

fn tell(event: &str, message: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&message.into());
    if let (Some(window), Ok(event)) = (
        window(),
        CustomEvent::new_with_event_init_dict(event, &init),
    ) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back for the life of the page.
fn listen(event: &'static str, mut callback: impl FnMut(&web_sys::Event) + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, event, move |e| callback(e)).forget();
    }
}

pub fn on_hash_change(mut callback: impl FnMut() + 'static) {
    listen("hashchange", move |_| callback());
}

/// What happened to the store outside this tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// One of our keys was written or removed, or may have been while this page heard nothing.
    Written,
    /// The whole store was emptied at once. We never do that; site data was cleared, or another page
    /// of the same origin did it.
    Cleared,
}

pub fn on_outside_change(callback: impl Fn(Outside) + Clone + 'static) {
    let back = callback.clone();
    listen("storage", move |event| {
        match event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key) {
            None => callback(Outside::Cleared),
            Some(key) if key.starts_with(PREFIX) => callback(Outside::Written),
            Some(_) => {}
        }
    });
    listen("pageshow", move |_| back(Outside::Written));
}
