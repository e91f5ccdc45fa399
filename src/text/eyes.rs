//! The words of ほかの人の目.

pub struct EyesWords {
    pub lead: &'static str,
}
