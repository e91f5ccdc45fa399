//! 日本語, 研修, the overview, and what its pages share.

use super::training::TrainingWords;
pub const TRAINING: TrainingWords = TrainingWords {
    lead: "選ぶ、受ける、職場に持ち帰る。一年の学びを、ここで一続きにします。",
    next: "次にすること",
    plan: |year| format!("{year}年度の計画"),
    no_plan: "まだ何も入れていません。提案や一覧から、気になるものを「希望」に入れるところから始められます。",
    to_plan: |year| format!("{year}年度の計画を見る"),
    ways: "ここから進む",
    catalogue: "言葉や条件で探します。",
    years: "何年分かの学びを並べて見ます。",
    change: "受講の前とあとで、自分の見方がどう変わったかを見ます。",
    money: "費用や時間を支える制度と、申し込むときに書くことです。",
    qualifications: "持っている資格・めざす資格と、その期限です。",
    digital: "デジタルの力を、仕事・研修・資格から伸ばします。",
    own: "庁外の講座や勉強会を、自分で加えます。",
    courses_in: "人事から配られた一覧（CSV・Excel）を読み込みます。",
};
