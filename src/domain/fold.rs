//! Japanese as people type it, folded so that searching finds it: half and full width, katakana and
//! hiragana, capital and small letters are one.

/// Half-width U+FF61 … U+FF9D, in order.
const HALF: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
const VOICED: (&str, &str) = (
    "かきくけこさしすせそたちつてとはひふへほう",
    "がぎぐげござじずぜぞだぢづでどばびぶべぼゔ",
);
const HALF_VOICED: (&str, &str) = ("はひふへほ", "ぱぴぷぺぽ");

/// The text in the form in which it is compared. Blanks and line breaks are left out: Japanese is
/// written without, and where one is typed it means nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        let mark = match c {
            'ﾞ' | '\u{3099}' | '゛' => Some(VOICED),
            'ﾟ' | '\u{309a}' | '゜' => Some(HALF_VOICED),
            _ => None,
        };
        if let Some(pairs) = mark {
            if let Some(marked) = folded
                .chars()
                .last()
                .and_then(|last| with_mark(last, pairs))
            {
                folded.pop();
                folded.push(marked);
            }
            continue;
        }
        if c.is_whitespace() {
            continue;
        }
        let wide = match c {
            '\u{ff61}'..='\u{ff9d}' => HALF.chars().nth(c as usize - 0xff61).unwrap_or(c),
            '\u{ff01}'..='\u{ff5e}' => moved(c, -0xfee0),
            _ => c,
        };
        let kana = match wide {
            'ァ'..='ヶ' => moved(wide, -0x60),
            // Hiragana has no letter for these; written in two parts, the mark is dropped as well.
            'ヷ' => 'わ',
            'ヸ' => 'ゐ',
            'ヹ' => 'ゑ',
            'ヺ' => 'を',
            _ => wide,
        };
        match kana {
            // What Japanese is written with has no capitals, and looking for them would take most of the time.
            '\u{3000}'..='\u{9fff}' => folded.push(kana),
            _ => folded.extend(kana.to_lowercase()),
        }
    }
    folded
}

/// Whether every part of the query, as separated by blanks, stands somewhere in the folded text.
pub fn finds(query: &str, folded: &str) -> bool {
    query
        .split_whitespace()
        .all(|part| folded.contains(&fold(part)))
}

fn moved(c: char, by: i32) -> char {
    u32::try_from(c as i32 + by)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or(c)
}

fn with_mark(c: char, (plain, marked): (&str, &str)) -> Option<char> {
    let at = plain.chars().position(|p| p == c)?;
    marked.chars().nth(at)
}
