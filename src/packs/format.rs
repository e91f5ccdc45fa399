//! The format of a pack, section by section, in the order in which they are read: a section names
//! only entries of sections above it.

use super::format_policy::{DECLARATION, PLAN, STEP, SUPPORT, TRAINING, VISION};
use super::shape::Kind::{
    self, Day, Flag, Id, List, Many, One, OneOf, OneOrList, Own, Ref, Text, Whole,
};
use super::shape::shape;
use crate::domain::career::model::RuleKind;

/// The only format there is.
pub const FORMAT: u32 = 1;

pub const ORDER: Kind = Whole(0, 9_999);

shape! {
    /// The whole file.
    pub PACK {
        "format": Whole(FORMAT, FORMAT), Must, "形式の番号。いまは1だけです。";
        "id": Id, Must, "この枠組みのid（半角の英数字と . _ -）。一度決めたら変えません。";
        "name": Text, Should, "文書の正式な名前。";
        "organization": Text, Should, "市町村の名前。";
        "edition": Text, Should, "版。例：2025-04";
        "valid_from": Day, May, "いつから。例：2025-04-01";
        "valid_to": Day, May, "いつまで。";
        "extends": Id, May, "元にする枠組みのid。このファイルに書かなかった区分（章ごと）は、元から使います。";
        "about": Text, May, "この枠組みについて、一、二文。";
        "sources": Many(&SOURCE), May, "出典。文書の章や節ごとに1件。";
        "corrections": Many(&CORRECTION), May, "印刷と読み方を変えたところと、その理由。";
        "vision": One(&VISION), May, "目指す職員像と行動の指針。";
        "grades": Many(&GRADE), May, "職位。";
        "job_families": Many(&JOB_FAMILY), May, "職種。";
        "competency_groups": Many(&GROUP), May, "能力の区分。";
        "competencies": Many(&COMPETENCY), May, "能力。";
        "expectations": Many(&EXPECTATION), May, "職位ごとの能力の定義。表の○ひとつが1件です。";
        "evaluation_items": Many(&EVALUATION_ITEM), May, "人事評価の評価項目。";
        "grade_bands": Many(&BAND), May, "職位のまとまりごとに求める能力（評価項目とは別に定めている場合）。";
        "scales": Many(&SCALE), May, "自己点検の尺度。はじめの尺度が使われます。";
        "qualifications": Many(&QUALIFICATION), May, "資格。";
        "career_models": Many(&CAREER_MODEL), May, "職種ごとの異動と育成のモデル。";
        "rotation_rules": Many(&ROTATION_RULE), May, "異動の決まり。";
        "trainings": Many(&TRAINING), May, "研修。";
        "supports": Many(&SUPPORT), May, "制度。";
        "calendar": Many(&STEP), May, "人事評価などの一年の流れ。";
        "declaration": One(&DECLARATION), May, "自己申告書の項目。";
        "plan": One(&PLAN), May, "行動計画。取組と目標値。";
    }
}

shape! { SOURCE {
    "id": Id, Must, "出典のid。";
    "title": Text, Should, "文書の名前。";
    "published": Text, May, "発行。年・年月・年月日のどれか。";
    "section": Text, May, "章や節。";
} }

shape! { CORRECTION {
    "source": Ref("sources"), Must, "どの出典か。";
    "printed": Text, May, "文書に書かれている形。";
    "read_as": Text, May, "この枠組みでの読み方。";
    "why": Text, May, "理由。";
} }

shape! { GRADE {
    "id": Id, Must, "職位のid。";
    "name": Text, Must, "職位の名前。";
    "order": ORDER, Must, "並び順。大きいほど上の職位です。";
    "roles": List(&Text), May, "基本的な役割。";
    "aliases": List(&Text), May, "ほかの呼び方。";
} }

shape! { JOB_FAMILY {
    "id": Id, Must, "職種のid。";
    "name": Text, Must, "職種の名前。";
    "order": ORDER, May, "並び順。";
    "grades": List(&Ref("grades")), Must, "この職種にある職位。";
} }

shape! { GROUP {
    "id": Id, Must, "区分のid。";
    "name": Text, Must, "区分の名前。";
    "order": ORDER, May, "並び順。";
} }

shape! { COMPETENCY {
    "id": Id, Must, "能力のid。";
    "name": Text, Must, "能力の名前。";
    "group": Ref("competency_groups"), Must, "能力の区分。";
    "order": ORDER, May, "並び順。";
    "about": Text, May, "はじめて読む人への一文。";
    "aliases": List(&Text), May, "ほかの呼び方。";
    "succeeds": List(&Ref("competencies")), May, "どの能力が育ってこの能力になるか。";
} }

shape! { EXPECTATION {
    "grade": Ref("grades"), Must, "職位。";
    "competency": Ref("competencies"), Must, "能力。";
    "statement": Text, Must, "この職位の人がすること。一文。";
    "indicators": List(&Text), Should, "半年のうちに見て分かる行動の例。2つから4つ。";
    "example": Text, May, "職場の具体的な場面。";
    "step_up": Text, May, "「助けがあれば」から「一人で」へ進む次の一歩。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { EVALUATION_ITEM {
    "id": Id, Must, "評価項目のid。";
    "name": Text, Must, "評価項目の名前。";
    "order": ORDER, May, "並び順。";
    "class": Text, May, "区分。";
    "grades": List(&Ref("grades")), Should, "表で印のある職位。";
    "competencies": List(&Ref("competencies")), May, "この項目で見る能力。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { BAND {
    "id": Id, Must, "まとまりのid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "まとまりの名前。例：主幹・課長補佐・係長級";
    "grades": List(&Ref("grades")), Must, "含まれる職位。";
    "abilities": Many(&BAND_ABILITY), May, "求める能力。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { BAND_ABILITY {
    "id": Id, Must, "id。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "能力の短い名前。";
    "text": Text, May, "説明。";
    "evaluation_items": List(&Ref("evaluation_items")), May, "この能力を見る評価項目。なければ空のままにします。";
} }

shape! { SCALE {
    "id": Id, Must, "尺度のid。";
    "name": Text, Should, "尺度の名前。";
    "points": Many(&POINT), Must, "段階。小さい順に2つ以上。";
    "meets": Whole(0, 100), Must, "「できている」とみなす段階の値。";
    "off_scale": Many(&OFF_SCALE), May, "段階で答えない回答。";
} }

shape! { POINT {
    "value": Whole(0, 100), Must, "値。";
    "label": Text, Must, "短い名前。";
    "anchor": Text, May, "どんな様子か。";
} }

shape! { OFF_SCALE {
    "id": Id, Must, "回答のid。";
    "label": Text, Must, "短い名前。";
    "anchor": Text, May, "どんなときに選ぶか。";
} }

shape! { QUALIFICATION {
    "id": Id, Must, "資格のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "資格の名前。";
    "field": Text, May, "分野。";
    "digital": Flag, May, "DXに関わる資格か。";
    "subsidy": Text, May, "助成。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { CAREER_MODEL {
    "id": Id, Must, "モデルのid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "モデルの名前。";
    "job_family": Ref("job_families"), Must, "職種。";
    "about": Text, May, "説明。";
    "fields": Many(&CAREER_FIELD), May, "分野と部門。";
    "phases": Many(&PHASE), May, "時期。";
    "tracks": Many(&TRACK), May, "ゼネラリスト・スペシャリストなどの道。";
    "gaps": List(&Text), May, "文書から分からないこと。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { CAREER_FIELD {
    "id": Id, Must, "分野のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "分野の名前。";
    "part_of": Own("fields"), May, "どの分野の中か。";
    "work": Text, May, "仕事の内容。";
    "departments": List(&Text), May, "主な配置先。";
    "specialist": Flag, May, "スペシャリストを置く分野（◎）か。";
} }

shape! { PHASE {
    "id": Id, Must, "時期のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "時期の名前。";
    "grades": List(&Ref("grades")), May, "職位。";
    "principle": Text, May, "基本的な考え方。";
    "rotation_years": Whole(1, 50), May, "ひとつの部署の年数のめやす。";
    "fields": List(&Own("fields")), May, "経験する分野。";
    "qualifications": List(&Ref("qualifications")), May, "役に立つ資格。";
} }

shape! { TRACK {
    "id": Id, Must, "道のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "道の名前。";
    "role": Text, May, "役割。";
    "fields": List(&Own("fields")), May, "活躍する分野。";
} }

shape! { ROTATION_RULE {
    "id": Id, Must, "決まりのid。";
    "order": ORDER, May, "並び順。";
    "title": Text, Should, "見出し。";
    "kind": OneOf(&RuleKind::WORDS), Must, "決まりの種類。";
    "params": One(&PARAMS), May, "年数など。どの種類がどれを使うかは決まっています。";
    "explains": Text, May, "なぜこの決まりがあるか。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { PARAMS {
    "years": Whole(1, 50), May, "年数（rotate-after・stay-at-least）。書かなければ、時期のめやすを使います。";
    "phase": Id, May, "どの時期の決まりか。モデルの時期のid。";
    "fields": OneOrList(&Id), May, "モデルの分野のid（first-post・resident-contact・balance-fields）。";
    "age": Whole(18, 80), May, "何歳からの決まりか（build-on-experience）。";
    "when": Text, May, "いつ、を言葉で（ask-wishes）。";
} }
