//! The format of a pack's policy parts: vision, trainings, schemes, the year's steps, the declaration, the plan.

use super::format::ORDER;
use super::shape::Kind::{
    self, Cell, Day, Flag, Id, List, Many, Number, One, OneOf, OneOrList, Own, Ref, Text, Whole,
};
use super::shape::shape;
use crate::domain::policy::Direction;
use crate::domain::schemes::{Category, Entry, Status, Want};
use crate::domain::training::{Form, Stage};

const YEAR: Kind = Whole(1900, 2200);

shape! { pub VISION {
    "ideal": Text, May, "目指す職員像（文書の言葉のまま）。";
    "about": Text, May, "その意味を、やさしい言葉で。";
    "organization": Text, May, "目指す組織像（文書の言葉のまま）。";
    "stances": Many(&GUIDELINE), May, "基本姿勢など。";
    "action_guidelines": Many(&GUIDELINE), May, "行動指針。";
    "priorities": Many(&GUIDELINE), May, "重点的に取り組むこと。";
    "gaps": List(&Text), May, "文書にはあるが、ここに書けなかったこと。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { GUIDELINE {
    "id": Id, May, "id。";
    "order": ORDER, May, "並び順。";
    "title": Text, Must, "見出し。";
    "text": Text, May, "説明。";
} }

shape! { pub TRAINING {
    "id": Id, Must, "研修のid。";
    "order": ORDER, May, "並び順。";
    "title": Text, Must, "研修の名前。";
    "category": OneOf(&Category::WORDS), Should, "区分。";
    "delivery": Text, May, "形。例：オンライン、eラーニング";
    "grades": List(&Ref("grades")), May, "対象の職位。空なら職位を問いません。";
    "job_families": List(&Ref("job_families")), May, "対象の職種。空なら問いません。";
    "entry": OneOrList(&OneOf(&Entry::WORDS)), May, "受け方。";
    "competencies": List(&Ref("competencies")), May, "伸ばす能力。";
    "evaluation_items": List(&Ref("evaluation_items")), May, "関わる評価項目。";
    "partners": List(&Text), May, "合同の市や実施機関。";
    "form": OneOf(&Form::WORDS), May, "学びの形。書かなければ、delivery・category・名前から読みます。";
    "stage": OneOf(&Stage::WORDS), May, "はじめて学ぶ人（基礎）、できる人（応用）、教える人（指導）のどれに向くか。";
    "duration_hours": Whole(1, 10_000), May, "時間数。";
    "cost": Whole(0, 10_000_000), May, "本人が払う費用（円。助成を受ける前）。";
    "when": Text, May, "時期。";
    "months": List(&Whole(1, 12)), May, "開かれる月。";
    "from": Day, May, "初日。例：2026-06-10";
    "to": Day, May, "最終日。";
    "apply_by": Day, May, "申込の締切。";
    "renew_years": Whole(1, 50), May, "何年ごとに受け直すか。一度でよければ書きません。";
    "digital": Flag, May, "デジタルの力を伸ばすものか。";
    "audience": Text, May, "職位で表せない対象。";
    "about": Text, May, "何のための研修か。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { pub SUPPORT {
    "id": Id, Must, "制度のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "制度の名前。";
    "kind": OneOrList(&OneOf(&Want::WORDS)), Must, "どんなときの制度か。";
    "status": OneOf(&Status::WORDS), May, "いまの状態。";
    "about": Text, Should, "どんな制度か。";
    "amount": Text, May, "金額や日数。";
    "since": Text, May, "いつから。";
    "how": Text, Should, "始め方。";
    "facts": List(&Text), May, "数字。一文ずつ。";
    "pays": OneOrList(&OneOf(&Form::WORDS)), May, "費用や時間を支える学びの形。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { pub STEP {
    "id": Id, Must, "id。";
    "order": ORDER, May, "並び順。";
    "month": Whole(1, 12), May, "月。随時なら書きません。";
    "when": Text, May, "時期。";
    "step": Text, Must, "すること。";
    "who": Text, May, "だれが。";
    "due": Text, May, "期限。";
    "about": Text, May, "説明。";
    "document": Text, May, "様式。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { pub DECLARATION {
    "about": Text, May, "説明。";
    "sections": Many(&DECLARATION_SECTION), May, "区分。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { DECLARATION_SECTION {
    "id": Id, Must, "id。";
    "order": ORDER, May, "並び順。";
    "title": Text, Must, "見出し。";
    "fields": Many(&DECLARATION_FIELD), May, "項目。";
} }

shape! { DECLARATION_FIELD {
    "id": Id, Must, "id。";
    "order": ORDER, May, "並び順。";
    "label": Text, Must, "項目の名前。";
    "kind": OneOf(&["text", "choice", "date", "number"]), May, "書き方。";
    "sensitive": Flag, May, "健康や家族など、特に慎重に扱う項目か。";
} }

shape! { pub PLAN {
    "about": Text, May, "説明。";
    "pillars": Many(&PILLAR), May, "柱。";
    "years": List(&YEAR), May, "計画の年度。";
    "measures": Many(&MEASURE), May, "取組。";
    "indicators": Many(&INDICATOR), May, "指標。";
} }

shape! { PILLAR {
    "id": Id, Must, "柱のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "柱の名前。";
    "about": Text, May, "説明。";
} }

shape! { MEASURE {
    "id": Id, Must, "取組のid。";
    "order": ORDER, May, "並び順。";
    "pillar": Own("pillars"), Must, "柱。";
    "area": Text, May, "中項目。";
    "topic": Text, May, "小項目。";
    "action": Text, Must, "取組の内容。";
    "status": Text, May, "継続・新規など。";
    "repeated": Flag, May, "再掲か。";
    "digital": Flag, May, "デジタルの力を育てる取組か。";
    "try": Text, May, "この取組を受けて、職員が自分から始められること。";
    "by_year": List(&Cell), May, "年度ごとの状態。years と同じ数だけ書き、前の年から続くときは ⇒ と書きます。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { INDICATOR {
    "id": Id, Must, "指標のid。";
    "order": ORDER, May, "並び順。";
    "name": Text, Must, "指標の名前。";
    "unit": Text, May, "単位。";
    "direction": OneOf(&Direction::WORDS), May, "up は増やす、down は減らす、keep は保つ。";
    "baseline": One(&FIGURE), May, "もとの値。";
    "actuals": Many(&FIGURE), May, "実績。";
    "target": One(&TARGET), May, "目標。";
    "about": Text, May, "説明。";
    "source": Ref("sources"), May, "出典。";
} }

shape! { FIGURE {
    "year": YEAR, Must, "年度。";
    "value": Number, Must, "値。";
} }

shape! { TARGET {
    "year": YEAR, May, "年度。";
    "value": Number, May, "値。";
    "note": Text, May, "以上・以下など。";
} }
