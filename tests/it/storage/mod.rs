//! The notebook asleep: what is written, and that nothing is lost whatever happens to it.

mod damage;
mod envelope;
mod fixture_items;
mod fixtures;
mod formats;
mod formats_2;
mod full;
mod generations;
mod item_records;
mod items;
mod keys;
mod lock;
mod papers;
mod race;
mod spell;
mod tab;
mod tabs;
mod takeout;
mod vault;
