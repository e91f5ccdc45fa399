//! The words of 定年までの見通し, 異動の考え方, 道 and 職位の階段.

pub struct GuideWords {
    pub lead: &'static str,
}
