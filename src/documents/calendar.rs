//! Days for other calendars, as an iCalendar file. Not built yet.
