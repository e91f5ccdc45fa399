//! The scales of a pack. Without a usable one nothing could be answered, so the pack is refused.

use super::item::{Item, Problems};
use super::problem::{Problem, Refused};
use super::read::fresh;
use crate::domain::id::{OffScaleId, ScaleId};
use crate::domain::scale::{OffScale, Point, Scale};

const MAX_LEVEL: u32 = 100;

pub fn scales(root: &Item, p: &mut Problems) -> Result<Vec<Scale>, Refused> {
    let mut seen = Vec::new();
    let mut scales = Vec::new();
    for item in root.items("scales", p) {
        let Some(id) = fresh(&item, ScaleId::parse, &mut seen, p) else {
            continue;
        };
        let points = points(&item, p);
        let meets = level(&item, "meets", p);
        let is_ascending = points.windows(2).all(|pair| pair[0].value < pair[1].value);
        let meets = meets.filter(|m| is_ascending && points.iter().any(|p| p.value == *m));
        let (2.., Some(meets)) = (points.len(), meets) else {
            p.push(Problem::new(
                item.at,
                "この尺度は使えません。",
                "段階は2つ以上を小さい順に並べ、meets にはその中の値を書いてください。",
            ));
            continue;
        };
        scales.push(Scale {
            id,
            name: item.text("name", p),
            points,
            meets,
            off_scale: off_scale(&item, p),
        });
    }
    if scales.is_empty() {
        return Err(Refused(Problem::new(
            "scales",
            "使える尺度がありません。",
            "段階（points）と基準（meets）のある尺度をひとつ書いてください。",
        )));
    }
    Ok(scales)
}

fn level(item: &Item, name: &str, p: &mut Problems) -> Option<u8> {
    item.number(name, MAX_LEVEL, p)
        .and_then(|n| u8::try_from(n).ok())
}

fn points(scale: &Item, p: &mut Problems) -> Vec<Point> {
    let mut points = Vec::new();
    for item in scale.items("points", p) {
        if let (Some(value), Some(label)) = (level(&item, "value", p), item.needed("label", p)) {
            points.push(Point {
                value,
                label,
                anchor: item.text("anchor", p),
            });
        }
    }
    points
}

fn off_scale(scale: &Item, p: &mut Problems) -> Vec<OffScale> {
    let mut seen = Vec::new();
    let mut answers = Vec::new();
    for item in scale.items("off_scale", p) {
        let Some(label) = item.needed("label", p) else {
            continue;
        };
        if let Some(id) = fresh(&item, OffScaleId::parse, &mut seen, p) {
            answers.push(OffScale {
                id,
                label,
                anchor: item.text("anchor", p),
            });
        }
    }
    answers
}
