//! 日本語: what a person jotted down, taken into a sentence of です・ます. Whole sentences stay as they were
//! written; a jotting gets the end that suits how it ends. Nothing of it is reworded.

/// How a jotting ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Sentences of their own.
    Whole,
    /// …から, …ため
    Because,
    /// …たい, …ない, …する, …た
    Plain,
    /// Anything else is read as a noun.
    Noun,
}

pub fn reason(text: &str) -> String {
    let text = because(text);
    match end(&text) {
        End::Whole => whole(&text),
        End::Because => format!("{text}です。"),
        End::Plain => format!("{text}と考えたためです。"),
        End::Noun => format!("理由は、{text}です。"),
    }
}

pub fn gain(text: &str) -> String {
    let text = because(text);
    match end(&text) {
        End::Whole => whole(&text),
        End::Because => format!("{text}です。"),
        End::Plain => format!("{text}と考えています。"),
        End::Noun => format!("組織には、{text}の面で役に立てると考えています。"),
    }
}

pub fn plan_b(text: &str) -> String {
    let text = text.trim();
    let lead = "希望がかなわないときは、";
    match end(text) {
        End::Whole => whole(text),
        End::Plain if text.ends_with("たい") || text.ends_with("ない") => {
            format!("{lead}{text}と考えています。")
        }
        End::Plain => format!("{lead}{text}ことを考えています。"),
        End::Because | End::Noun => format!("{lead}{text}を考えています。"),
    }
}

/// できるようになりたいこと, as something one aims at.
pub fn want(text: &str) -> String {
    let text = text.trim();
    match end(text) {
        End::Whole => whole(text),
        End::Plain if text.ends_with("たい") => format!("{text}と考えています。"),
        End::Plain if text.ends_with("ようになる") => format!("{text}ことを目指します。"),
        End::Plain => format!("{text}ようになることを目指します。"),
        End::Because => format!("{text}です。"),
        End::Noun => format!("{text}を身につけることを目指します。"),
    }
}

/// What will be different, as it is to be seen from outside.
pub fn different(text: &str) -> String {
    let text = text.trim();
    match end(text) {
        End::Whole => whole(text),
        End::Plain if text.ends_with("たい") => format!("{text}と考えています。"),
        End::Plain => format!("{text}ようにします。"),
        End::Because => format!("{text}です。"),
        End::Noun => format!("変わるのは、{text}です。"),
    }
}

/// What stands between 「」: one line, without the last 。
pub fn quoted(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines.collect::<Vec<_>>().join(" ");
    let line = line.trim_end_matches('。');
    // A mark of its own would end the quotation too early.
    line.replace('「', "『").replace('」', "』")
}

/// The first sentence, for a short text.
pub fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let end = text.find(['。', '\n']).unwrap_or(text.len());
    &text[..end]
}

fn end(text: &str) -> End {
    let closed = ['。', '！', '？', '!', '?', '．'];
    let polite = [
        "です",
        "ます",
        "ました",
        "ません",
        "でした",
        "ましょう",
        "ください",
    ];
    let plain_ends = [
        "たい", "ない", "しい", "よい", "いい", "う", "く", "ぐ", "す", "つ", "ぬ", "ぶ", "む",
        "る", "た", "だ",
    ];
    let has = |ends: &[&str]| ends.iter().any(|e| text.ends_with(e));
    if text.contains(closed) || text.contains('\n') || has(&polite) {
        End::Whole
    } else if has(&["から", "ため"]) {
        End::Because
    } else if has(&plain_ends) {
        End::Plain
    } else {
        End::Noun
    }
}

/// …ので takes no です: it becomes …から.
fn because(text: &str) -> String {
    let text = text.trim().trim_end_matches('、');
    match (text.strip_suffix("なので"), text.strip_suffix("ので")) {
        (Some(noun), _) => format!("{noun}だから"),
        (None, Some(rest)) => format!("{rest}から"),
        (None, None) => text.to_owned(),
    }
}

fn whole(text: &str) -> String {
    let text = text.trim();
    match text.ends_with(['。', '！', '？', '!', '?', '）', '」']) {
        true => text.to_owned(),
        false => format!("{text}。"),
    }
}
