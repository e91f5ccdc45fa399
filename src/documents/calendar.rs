//! Days for other calendars, as an iCalendar file (RFC 5545). Whole days without a time, a zone or an
//! alarm; of a day stands there what it is called and nothing else.

use ics::properties::{CalScale, DtEnd, DtStart, Method, Summary, Transp};
use ics::{Event, ICalendar, escape_text, parameters};

use crate::domain::Day;
use crate::domain::plain::plain;

/// What a calendar file is to the browser.
pub const TYPE: &str = "text/calendar";

/// An entry of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The same for the same thing each time: whoever takes the file over again gets no second entry.
    pub id: String,
    pub from: Day,
    /// Included.
    pub to: Day,
    pub title: String,
    /// One is away on these days; otherwise they stay free.
    pub is_busy: bool,
}

/// The longest line that the format allows, in bytes, without its end.
const LONGEST: usize = 75;

/// The text of a file with these entries; `made`: the day it is made on.
pub fn write(entries: &[Entry], made: Day) -> String {
    let mut calendar = ICalendar::new("2.0", "-//michishirube//study//JA");
    calendar.push(CalScale::new("GREGORIAN"));
    calendar.push(Method::new("PUBLISH"));
    let stamp = format!("{}T000000Z", compact(made));
    for entry in entries {
        let mut event = Event::new(format!("{}@michishirube", entry.id), stamp.clone());
        event.push(whole_day(DtStart::new(compact(entry.from))));
        // The end is the day after the last one.
        if let Some(end) = entry.to.max(entry.from).succ_opt() {
            event.push(whole_day(DtEnd::new(compact(end))));
        }
        // A line break or a control character would end the line or the file.
        let title = plain(&entry.title).replace('\n', " ");
        event.push(Summary::new(escape_text(title)));
        event.push(match entry.is_busy {
            true => Transp::new("OPAQUE"),
            false => Transp::new("TRANSPARENT"),
        });
        calendar.add_event(event);
    }
    folded(&calendar.to_string())
}

fn whole_day<'a, P: Into<ics::components::Property<'a>>>(day: P) -> ics::components::Property<'a> {
    let mut property = day.into();
    property.append(parameters!("VALUE" => "DATE"));
    property
}

/// 20261126.
fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// The crate counts bytes, and breaks between characters; but it doesn't count the blank that begins the
/// rest of a line, so that such a line is one byte too long. Its breaks are taken out and made anew.
fn folded(text: &str) -> String {
    let whole = text.replace("\r\n ", "");
    let mut folded = String::with_capacity(text.len() + text.len() / 32);
    for line in whole.split_terminator("\r\n") {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > LONGEST {
                folded.push_str("\r\n ");
                used = 1;
            }
            folded.push(c);
            used += c.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}
