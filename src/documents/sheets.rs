//! Spreadsheets of strangers as rows of texts. Not built yet.
