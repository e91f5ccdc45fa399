//! The rules. To allow one more edge file, add it to the list and say in ARCHITECTURE.md why.

use super::lines::{hex_colour, listed, names_any, rooms_named};
use super::reading::Rule;

/// The doors to the browser.
const EDGE: [&str; 4] = [
    "src/storage/browser.rs",
    "src/browser/",
    "src/app.rs",
    "src/main.rs",
];

/// Where the device's clock is read.
const CLOCK: [&str; 1] = ["src/browser/clock.rs"];

/// Where values are written to or read from the outside.
const SERDE: [&str; 2] = ["src/packs/", "src/storage/"];

/// Where an effect may stand.
const EFFECTS: [&str; 2] = ["src/app.rs", "src/components/note_field.rs"];

/// Where a colour has its value; everywhere else it has its role.
const COLOURS: [&str; 2] = ["style/tokens.css", "style/print.css"];

pub const RULES: &[Rule] = &[
    Rule {
        says: "the rules are plain Rust: no browser, no Leptos, no saved format",
        holds_for: |path| path.starts_with("src/domain/"),
        breaks: |line| {
            names_any(
                line,
                &[
                    "web_sys",
                    "js_sys",
                    "wasm_bindgen",
                    "leptos",
                    "serde",
                    "serde_json",
                ],
            ) || line.contains("gloo")
        },
        room: "src/domain/sheet.rs",
        bad: &[
            "use leptos::prelude::*;",
            "let w = web_sys::window();",
            "#[derive(serde::Serialize)]",
            "use gloo_events::EventListener;",
            "js_sys::Date::now()",
        ],
        good: &[
            "use std::collections::BTreeMap;",
            "let observed = 1;",
            "// no serde here",
            "use crate::domain::id::GradeId;",
        ],
    },
    Rule {
        says: "the rules know no other room",
        holds_for: |path| path.starts_with("src/domain/"),
        breaks: |line| rooms_named(line).any(|room| room != "domain"),
        room: "src/domain/sheet.rs",
        bad: &[
            "use crate::storage::vault::Vault;",
            "crate::text::words()",
            "use crate::{packs, domain};",
            "pub(in crate::state) fn a() {}",
        ],
        good: &[
            "use super::id::GradeId;",
            "use crate::domain::Day;",
            "pub(crate) fn a() {}",
        ],
    },
    Rule {
        says: "packs, storage and documents know the rules only",
        holds_for: |path| {
            let rooms = ["src/packs/", "src/storage/", "src/documents/"];
            rooms.iter().any(|room| path.starts_with(room))
        },
        breaks: |line| rooms_named(line).any(|room| room != "domain"),
        room: "src/packs/read.rs",
        bad: &[
            "use crate::storage::keys::Key;",
            "use crate::packs::read;",
            "crate::app::run()",
            "use crate::{domain::Day, state::Desk};",
        ],
        good: &[
            "use crate::domain::notebook::{Notebook, Record, merge};",
            "use super::file;",
            "use crate::{domain::Day};",
        ],
    },
    Rule {
        says: "components and charts know nothing of the application: props in, callbacks out",
        holds_for: |path| path.starts_with("src/components/") || path.starts_with("src/charts/"),
        breaks: |line| rooms_named(line).any(|room| !["components", "charts"].contains(&room)),
        room: "src/components/rating.rs",
        bad: &[
            "use crate::domain::scale::Scale;",
            "use crate::state::Desk;",
            "use crate::text::WORDS;",
            "crate::route::Route::Home",
        ],
        good: &[
            "use leptos::prelude::*;",
            "use crate::charts::radar::Radar;",
            "use crate::components::field::Field;",
        ],
    },
    Rule {
        says: "the notebook awake knows no screen and no words",
        holds_for: |path| path.starts_with("src/state/"),
        breaks: |line| {
            rooms_named(line).any(|room| !["state", "storage", "packs", "domain"].contains(&room))
        },
        room: "src/state/desk.rs",
        bad: &[
            "use crate::pages::home::Home;",
            "use crate::text::WORDS;",
            "use crate::browser::clock::today;",
        ],
        good: &[
            "use crate::storage::vault::Vault;",
            "use crate::{domain::Day, packs};",
            "use super::notice::Notice;",
        ],
    },
    Rule {
        says: "only edge files touch the browser",
        holds_for: |path| path.starts_with("src/") && !listed(path, &EDGE),
        breaks: |line| names_any(line, &["web_sys", "js_sys"]) || line.contains("gloo"),
        room: "src/pages/home.rs",
        bad: &[
            "use web_sys::window;",
            "js_sys::Math::random()",
            "gloo_storage::LocalStorage::raw()",
            "use leptos::web_sys::Event;",
        ],
        good: &[
            "use crate::browser::page;",
            "use leptos::ev::SubmitEvent;",
            "let web_system = 1;",
        ],
    },
    Rule {
        says: "only the clock's file reads the clock; all others are told the day",
        holds_for: |path| path.starts_with("src/") && !listed(path, &CLOCK),
        breaks: |line| {
            names_any(line, &["Local", "Utc", "Instant", "SystemTime"]) && line.contains("now")
                || line.contains("Date::now")
                || line.contains("Date::new_0")
        },
        room: "src/state/desk.rs",
        bad: &[
            "chrono::Local::now().date_naive()",
            "Utc::now()",
            "let t = Instant::now();",
            "js_sys::Date::now()",
            "js_sys::Date::new_0()",
        ],
        good: &[
            "(d.today)()",
            "Asked::now(f, &grade, &id)",
            "StoredValue<Drawer, LocalStorage>",
        ],
    },
    Rule {
        says: "formats are spoken only where something comes in or goes out",
        holds_for: |path| path.starts_with("src/") && !listed(path, &SERDE),
        breaks: |line| names_any(line, &["serde", "serde_json"]),
        room: "src/state/desk.rs",
        bad: &["use serde::Serialize;", "serde_json::to_string(&x)"],
        good: &["let observed = 1;"],
    },
    Rule {
        says: "nothing may panic on a value: no unwrap, no expect, nothing left to do",
        holds_for: |path| path.starts_with("src/"),
        breaks: |line| {
            let words = [
                ".unwrap()",
                ".expect(",
                "todo!",
                "unimplemented!",
                "unreachable!",
                "dbg!",
                "unwrap_unchecked",
            ];
            words.iter().any(|word| line.contains(word))
        },
        room: "src/pages/home.rs",
        bad: &[
            "x.unwrap();",
            "    .expect(\"there\")",
            "todo!()",
            "unimplemented!()",
            "dbg!(x)",
        ],
        good: &[
            "x.unwrap_or_default()",
            "expect_context()",
            "let todo = todo::tasks(n);",
            "x.unwrap_or(0)",
        ],
    },
    Rule {
        says: "a text stays a text: no markup from strings, no script from strings",
        holds_for: |path| path.starts_with("src/"),
        breaks: |line| {
            let words = [
                "inner_html",
                "set_outer_html",
                "insert_adjacent_html",
                "document.write",
                "eval(",
                "Function::new",
            ];
            words.iter().any(|word| line.contains(word))
        },
        room: "src/pages/home.rs",
        bad: &[
            "<p inner_html=text/>",
            "e.set_inner_html(&x);",
            "js_sys::eval(code)",
            "js_sys::Function::new_no_args(x)",
        ],
        good: &[
            "<p>{text}</p>",
            "let evaluation = 1;",
            "e.set_text_content(None);",
        ],
    },
    Rule {
        says: "the policy of the page refuses style attributes: use a class, or style:name",
        holds_for: |path| path.starts_with("src/"),
        breaks: |line| line.contains(" style=") || line.contains("<style"),
        room: "src/pages/home.rs",
        bad: &[
            "<p style=\"color: red\">",
            "<p class=\"a\" style=x>",
            "<style>",
        ],
        good: &[
            "<p style:width=move || w()>",
            "let style = 1;",
            "<p class=\"style\">",
        ],
    },
    Rule {
        says: "a colour stands in tokens.css under its name; elsewhere only its role is used",
        holds_for: |path| path.starts_with("style/") && !listed(path, &COLOURS),
        breaks: |line| {
            hex_colour(line)
                || ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "lab(", "lch("]
                    .iter()
                    .any(|f| line.contains(f))
        },
        room: "style/base.css",
        bad: &[
            "a { color: #fff; }",
            "  color: #1a2B3c;",
            "  border: 1px solid #00f8",
            "  background: rgb(0 0 0 / 50%);",
            "  --x: hsl(1 2% 3%);",
        ],
        good: &[
            "#app { color: var(--ink); }",
            "#add:hover {",
            "  color: var(--ink);",
            "  fill: url(#mask);",
            "/* #fff */",
            "  background: transparent;",
            "a[href=\"#add\"] {",
        ],
    },
    Rule {
        says: "an effect shows something and never saves: there are two, for the title and for a field",
        holds_for: |path| path.starts_with("src/") && !listed(path, &EFFECTS),
        breaks: |line| names_any(line, &["Effect", "RenderEffect", "ImmediateEffect"]),
        room: "src/state/desk.rs",
        bad: &[
            "Effect::new(move || save());",
            "use leptos::prelude::Effect;",
        ],
        good: &["// never from an Effect", "let effective = 1;"],
    },
    Rule {
        says: "the threshold is not shown where one rates",
        holds_for: |path| path.starts_with("src/pages/") && path.ends_with("card.rs"),
        breaks: |line| names_any(line, &["meets", "threshold", "steps_to_meet", "Standing"]),
        room: "src/pages/card.rs",
        bad: &["let t = say::threshold(scale);", "scale.meets"],
        good: &["//! The threshold is not shown here.", "let meet = 1;"],
    },
    Rule {
        says: "nothing is fetched from elsewhere by a style sheet",
        holds_for: |path| path.starts_with("style/"),
        breaks: |line| {
            line.contains("http:")
                || line.contains("https:")
                || line.contains("url(//")
                || line.contains("@import")
        },
        room: "style/print.css",
        bad: &[
            "@import url(\"x.css\");",
            "src: url(https://example.org/x.woff2);",
            "background: url(//example.org/x)",
        ],
        good: &["background: url(icon.svg);", "@layer tokens, base;"],
    },
];
