//! A moment for the page: what runs long lets it draw and answer in between.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// Comes back when the browser has done what was waiting. A timer and no promise: the first module has all that a timer
/// needs already.
pub fn breathe() -> Breath {
    Breath(Rc::default())
}

#[derive(Default)]
struct State {
    has_begun: bool,
    is_over: bool,
    waker: Option<Waker>,
}

pub struct Breath(Rc<RefCell<State>>);

impl Future for Breath {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.borrow_mut();
        if state.is_over {
            return Poll::Ready(());
        }
        state.waker = Some(context.waker().clone());
        if !std::mem::replace(&mut state.has_begun, true) {
            let state = self.0.clone();
            let over = move || {
                let waker = {
                    let mut state = state.borrow_mut();
                    state.is_over = true;
                    state.waker.take()
                };
                if let Some(waker) = waker {
                    waker.wake();
                }
            };
            leptos::prelude::set_timeout(over, Duration::ZERO);
        }
        Poll::Pending
    }
}
