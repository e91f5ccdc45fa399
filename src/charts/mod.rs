//! Numbers and labels → SVG. A chart knows nothing of the application; whoever draws one also shows
//! its table twin with the same numbers.

pub mod bar;
pub mod geometry;
mod radar;
pub mod timeline;

pub use bar::{Kind as BarKind, bar};
pub use radar::{Axis, Radar, Shape, radar};
