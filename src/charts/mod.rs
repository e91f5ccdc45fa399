//! Numbers and labels → SVG. A chart knows nothing of the application; whoever draws one also shows
//! its table twin with the same numbers.

pub mod geometry;
mod radar;

pub use radar::{Axis, Radar, Shape, radar};
