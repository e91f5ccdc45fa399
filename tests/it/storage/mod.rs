//! The notebook asleep: what is written, and that nothing is lost whatever happens to it.

mod damage;
mod envelope;
mod formats;
mod full;
mod generations;
mod item_records;
mod items;
mod keys;
mod lock;
mod papers;
mod race;
mod tab;
mod tabs;
mod takeout;
mod vault;
