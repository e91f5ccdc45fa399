//! Parts of a page that follow signals.
//!
//! Every closure written straight into `view!` compiles a renderer of its own, two to five
//! kilobytes each. These box the closure, so that all of them share one.

use leptos::prelude::*;

/// A part of the page that is built anew whenever what it reads changes.
pub fn live(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let boxed: Box<dyn Fn() -> AnyView + Send> = Box::new(view);
    boxed.into_any()
}

/// A part of the page that is built anew when this key changes, whatever else it reads: the person
/// may be typing in it. The key is a text, so that one kind of memo serves all.
pub fn live_on(
    key: impl Fn() -> String + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let key = Memo::new(move |_| key());
    live(move || {
        // Read, not only tracked: a memo that nobody read follows nothing.
        let _ = key.get();
        untrack(&view)
    })
}

/// A text that follows what it reads.
pub fn live_text(text: impl Fn() -> String + Send + 'static) -> AnyView {
    let boxed: Box<dyn Fn() -> String + Send> = Box::new(text);
    boxed.into_any()
}

/// For attributes and properties that follow what they read.
pub fn live_value<T: Clone + Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<T> {
    Signal::derive(value)
}
