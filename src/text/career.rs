//! The words of キャリア, of 経歴 and of 生活の時期.

pub struct CareerWords {
    pub lead: &'static str,
}
