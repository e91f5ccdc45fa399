//! The words of これからの案 and of written wishes.

pub struct PlansWords {
    pub lead: &'static str,
}
