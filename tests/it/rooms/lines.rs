//! What a line of code can be asked.

pub fn listed(path: &str, list: &[&str]) -> bool {
    list.iter().any(|entry| {
        let folder = entry.ends_with('/') && path.starts_with(entry);
        folder || path == *entry
    })
}

/// Whether the line has one of these as a whole word.
pub fn names_any(line: &str, words: &[&str]) -> bool {
    let parts = line.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    parts.into_iter().any(|part| words.contains(&part))
}

/// The rooms behind `crate::`, also those in braces.
pub fn rooms_named(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("crate::").flat_map(|(at, mark)| {
        let rest = &line[at + mark.len()..];
        let inside = rest
            .strip_prefix('{')
            .map(|list| list.split('}').next().unwrap_or(list));
        let names: Vec<&str> = inside.map_or_else(|| vec![rest], |list| list.split(',').collect());
        names.into_iter().map(|name| {
            let name = name.trim_start();
            let end = name
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(name.len());
            &name[..end]
        })
    })
}

/// `#` and 3 to 8 hex digits in a value: after the colon of a declaration, not in a selector.
pub fn hex_colour(line: &str) -> bool {
    let body = line.rsplit_once('{').map_or(line, |(_, body)| body);
    let is_selector = line.trim_end().ends_with('{');
    let Some((_, value)) = body.split_once(':').filter(|_| !is_selector) else {
        return false;
    };
    value.match_indices('#').any(|(at, _)| {
        let digits = value[at + 1..]
            .chars()
            .take_while(char::is_ascii_alphanumeric);
        let word: String = digits.collect();
        let inside_url = value[..at].ends_with("url(");
        (3..=8).contains(&word.len()) && word.chars().all(|c| c.is_ascii_hexdigit()) && !inside_url
    })
}
