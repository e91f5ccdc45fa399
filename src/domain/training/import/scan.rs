//! Reading a folded text from left to right.

use crate::domain::fold::fold;

pub struct Scan {
    chars: Vec<char>,
    at: usize,
}

impl Scan {
    /// Of the text as [`fold`] leaves it: half width, hiragana, no blanks, small letters.
    pub fn of(text: &str) -> Self {
        // Signs that the fold leaves alone.
        let text = text.replace('㋿', "令和").replace('㍻', "平成");
        Self {
            chars: fold(&text).chars().collect(),
            at: 0,
        }
    }

    pub fn is_done(&self) -> bool {
        self.at >= self.chars.len()
    }

    pub fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    /// Goes past the word if it stands here.
    pub fn eat(&mut self, word: &str) -> bool {
        let mut at = self.at;
        for c in word.chars() {
            if self.chars.get(at) != Some(&c) {
                return false;
            }
            at += 1;
        }
        self.at = at;
        true
    }

    /// The index of the first of these that stands here.
    pub fn eat_any(&mut self, words: &[&str]) -> Option<usize> {
        words.iter().position(|word| self.eat(word))
    }

    /// Past one letter, or past all digits of a number: the end of 112 is no 12.
    pub fn piece(&mut self) -> Option<char> {
        let c = self.next()?;
        while c.is_ascii_digit() && self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        Some(c)
    }

    /// A whole number, with commas between groups of three; the largest where it is larger.
    pub fn whole(&mut self) -> Option<u32> {
        let start = self.at;
        let mut number: u32 = 0;
        loop {
            let digit = self.peek().and_then(|c| c.to_digit(10));
            let Some(digit) = digit else {
                let is_group = self.at > start && self.peek() == Some(',') && self.three_follow();
                if !is_group {
                    break;
                }
                self.at += 1;
                continue;
            };
            number = number.saturating_mul(10).saturating_add(digit);
            self.at += 1;
        }
        (self.at > start).then_some(number)
    }

    fn three_follow(&self) -> bool {
        let digit = |i: usize| {
            let c = self.chars.get(self.at + i);
            c.is_some_and(char::is_ascii_digit)
        };
        (1..=3).all(digit) && !digit(4)
    }

    /// A number with up to two decimals, in hundredths.
    pub fn hundredths(&mut self) -> Option<u32> {
        let whole = self.whole()?.checked_mul(100)?;
        let here = self.at;
        if !self.eat(".") {
            return Some(whole);
        }
        let mut parts = 0;
        let mut worth = 10;
        let mut digits = 0;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            parts += digit * worth;
            worth /= 10;
            digits += 1;
            self.at += 1;
        }
        if digits == 0 {
            self.at = here;
        }
        whole.checked_add(parts)
    }

    /// Tries to read; what doesn't read leaves the place as it was.
    pub fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let here = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = here;
        }
        found
    }

    /// What stands in the brackets that open here, if they close again; goes past them.
    pub fn bracket(&mut self) -> Option<String> {
        let close = match self.peek()? {
            '(' => ')',
            '[' => ']',
            '【' => '】',
            '〔' => '〕',
            '<' => '>',
            _ => return None,
        };
        let rest = self.chars.get(self.at + 1..)?;
        let length = rest.iter().position(|c| *c == close)?;
        let inside = rest.get(..length)?.iter().collect();
        self.at += length + 2;
        Some(inside)
    }
}
