//! How the words of this field are read, so that kana finds them before they are converted. A modest
//! table of ours: what isn't in it stays as it is written, and is found by what it is written with.

use std::sync::OnceLock;

/// `word=reading` in folded form (see [`crate::domain::fold`]), by what they are of; readings without the
/// marks that [`read`] leaves out. Longer words win over
/// shorter ones; single letters at the end are what words of this field end with.
const TABLE: &str = "
研修=けんしゅう 研修所=けんしゅうじょ 研修会=けんしゅうかい 講座=こうざ 講習=こうしゅう 講演=こうえん 講演会=こうえんかい
講師=こうし 報告会=ほうこくかい 勉強会=べんきょうかい 研究=けんきゅう 研究所=けんきゅうじょ 自主=じしゅ 通信=つうしん
通学=つうがく 教育=きょういく 学習=がくしゅう 修学=しゅうがく 大学=だいがく 大学院=だいがくいん 大学校=だいがっこう
派遣=はけん 職場=しょくば 受講=じゅこう 修了=しゅうりょう 申込=もうしこみ 希望=きぼう 指名=しめい 推薦=すいせん
必修=ひっしゅう 基本=きほん 基礎=きそ 初級=しょきゅう 中級=ちゅうきゅう 上級=じょうきゅう 応用=おうよう 実践=じっせん
専門=せんもん 特別=とくべつ 階層別=かいそうべつ 入門=にゅうもん 実務=じつむ 演習=えんしゅう 集合=しゅうごう
職員=しょくいん 新規=しんき 採用=さいよう 新任=しんにん 昇格=しょうかく 昇任=しょうにん 若手=わかて 中堅=ちゅうけん
女性=じょせい 高齢期=こうれいき 会計年度=かいけいねんど 任用=にんよう 再任用=さいにんよう 定年=ていねん 延長=えんちょう
復帰=ふっき 管理職=かんりしょく 管理者=かんりしゃ 管理監督者=かんりかんとくしゃ 管理監督職=かんりかんとくしょく
監督者=かんとくしゃ 部長=ぶちょう 次長=じちょう 課長=かちょう 課長補佐=かちょうほさ 係長=かかりちょう 主幹=しゅかん
主査=しゅさ 主任=しゅにん 主事=しゅじ 技師=ぎし 係員=かかりいん 指導者=しどうしゃ 指導=しどう 育成=いくせい
人材=じんざい 人事=じんじ 評価=ひょうか 評価者=ひょうかしゃ 被評価者=ひひょうかしゃ 面談=めんだん 目標=もくひょう
制度=せいど 組織=そしき 運営=うんえい 経営=けいえい 統率=とうそつ 危機=きき 管理=かんり 監督=かんとく 監理=かんり
能力=のうりょく 向上=こうじょう 強化=きょうか 説明=せつめい 説得=せっとく 交渉=こうしょう 折衝=せっしょう 調整=ちょうせい
協調=きょうちょう 協働=きょうどう 連携=れんけい 接遇=せつぐう 窓口=まどぐち 電話=でんわ 対応=たいおう 苦情=くじょう
住民=じゅうみん 市民=しみん 理解=りかい 行動=こうどう 判断=はんだん 決断=けつだん 計画=けいかく 想像=そうぞう
企画=きかく 立案=りつあん 構想=こうそう 創造=そうぞう 政策=せいさく 施策=しさく 形成=けいせい 課題=かだい 問題=もんだい
解決=かいけつ 発見=はっけん 分析=ぶんせき 収集=しゅうしゅう 情報=じょうほう 知識=ちしき 技術=ぎじゅつ 技能=ぎのう
業務=ぎょうむ 事務=じむ 遂行=すいこう 改善=かいぜん 改革=かいかく 効率化=こうりつか 防止=ぼうし 倫理=りんり 規律=きりつ
責任=せきにん 積極=せっきょく 文書=ぶんしょ 作成=さくせい 法制=ほうせい 執務=しつむ 法律=ほうりつ 法務=ほうむ 法令=ほうれい
条例=じょうれい 規則=きそく 例規=れいき 行政=ぎょうせい 自治=じち 自治体=じちたい 地方=ちほう 公務員=こうむいん
議会=ぎかい 財政=ざいせい 予算=よさん 会計=かいけい 契約=けいやく 経理=けいり 簿記=ぼき 税=ぜい 税務=ぜいむ 課税=かぜい
徴収=ちょうしゅう 滞納=たいのう 固定資産=こていしさん 監査=かんさ 統計=とうけい 調査=ちょうさ 検定=けんてい 資格=しかく
試験=しけん 取得=しゅとく 助成=じょせい 補助=ほじょ 支援=しえん 費用=ひよう 経費=けいひ 休業=きゅうぎょう 休暇=きゅうか
自己=じこ 啓発=けいはつ 申告=しんこく 公募=こうぼ 異動=いどう 仕事=しごと 家庭=かてい 両立=りょうりつ 活躍=かつやく
働き方=はたらきかた 健康=けんこう 安全=あんぜん 衛生=えいせい 労働=ろうどう 心理=しんり 心理的=しんりてき 障害=しょうがい
平等=びょうどう 人権=じんけん 男女=だんじょ 共同=きょうどう 参画=さんかく 多様性=たようせい 防災=ぼうさい 災害=さいがい
避難=ひなん 消防=しょうぼう 応急=おうきゅう 手当=てあて 交通=こうつう 福祉=ふくし 社会=しゃかい 介護=かいご 保育=ほいく
保育士=ほいくし 保健=ほけん 保健師=ほけんし 医療=いりょう 看護=かんご 精神=せいしん 生活=せいかつ 保護=ほご 児童=じどう
子育て=こそだて 建設=けんせつ 建築=けんちく 土木=どぼく 電気=でんき 機械=きかい 設計=せっけい 工事=こうじ 施工=せこう
測量=そくりょう 積算=せきさん 都市=とし 道路=どうろ 水道=すいどう 下水道=げすいどう 環境=かんきょう 農業=のうぎょう
観光=かんこう 産業=さんぎょう 広報=こうほう 報道=ほうどう 国際=こくさい 文化=ぶんか 英語=えいご 外国語=がいこくご
手話=しゅわ 省庁=しょうちょう 中央=ちゅうおう 市町村=しちょうそん 全国=ぜんこく 民間=みんかん 企業=きぎょう 海外=かいがい
外部=がいぶ 庁内=ちょうない 全庁=ぜんちょう 年度=ねんど 個人=こじん 保有=ほゆう 設備=せつび 主任技術者=しゅにんぎじゅつしゃ
技術者=ぎじゅつしゃ 施工管理=せこうかんり 建築士=けんちくし 技術士=ぎじゅつし 福祉士=ふくしし 支援士=しえんし
専門員=せんもんいん 専門医=せんもんい 不祥事=ふしょうじ 発生=はっせい 公開=こうかい 電子=でんし 開発=かいはつ 表計算=ひょうけいさん
eらーにんぐ=いらにんぐ e-らーにんぐ=いらにんぐ
課=か 係=かかり 長=ちょう 者=しゃ 員=いん 力=りょく 士=し 部=ぶ 市=し 県=けん 等=とう 的=てき 化=か 法=ほう 塾=じゅく 級=きゅう
職=しょく 別=べつ 性=せい 会=かい 所=しょ 型=がた 学=がく 新=しん 全=ぜん 庁=ちょう
";

/// The table, ready to be looked up: a course has a hundred letters, and there may be thousands of courses.
struct Words {
    /// By first letter, then longer words first.
    words: Vec<(char, &'static str, &'static str)>,
    /// For each letter from [`KANJI`] on, how many words stand before its own; [`NONE`] where it has none.
    starts: Vec<u16>,
}

/// Where Japanese kanji begin and end.
const KANJI: std::ops::RangeInclusive<char> = '\u{4e00}'..='\u{9fff}';
const NONE: u16 = u16::MAX;

static WORDS: OnceLock<Words> = OnceLock::new();

fn words() -> &'static Words {
    WORDS.get_or_init(|| {
        let mut words = Vec::new();
        for pair in TABLE.split_whitespace() {
            let (word, reading) = pair.split_once('=').unwrap_or((pair, pair));
            if let Some(first) = word.chars().next() {
                words.push((first, word, reading));
            }
        }
        words.sort_unstable_by_key(|(first, word, _)| (*first, usize::MAX - word.len()));
        let mut starts = vec![NONE; nth(*KANJI.end()) + 1];
        for (i, (first, ..)) in words.iter().enumerate().rev() {
            if KANJI.contains(first)
                && let Some(start) = starts.get_mut(nth(*first))
            {
                *start = u16::try_from(i).unwrap_or(NONE);
            }
        }
        Words { words, starts }
    })
}

fn nth(kanji: char) -> usize {
    kanji as usize - *KANJI.start() as usize
}

impl Words {
    /// What comes after the longest word that this text begins with, and how that word is read.
    fn begins<'a>(&self, text: &'a str, first: char) -> Option<(&'a str, &'static str)> {
        let from = match first {
            'ぁ'..='ヿ' => return None,
            _ if KANJI.contains(&first) => *self.starts.get(nth(first))?,
            _ => 0,
        };
        let words = self.words.get(usize::from(from)..)?;
        // Words with another first letter than a kanji stand before all of those.
        let is_over = |c: char| match KANJI.contains(&first) {
            true => c != first,
            false => KANJI.contains(&c),
        };
        let words = words.iter().take_while(|(c, ..)| !is_over(*c));
        let mut found =
            words.filter_map(|(_, word, reading)| Some((text.strip_prefix(*word)?, *reading)));
        found.next()
    }
}

/// Every word of the table with its reading.
pub fn known() -> impl Iterator<Item = (&'static str, &'static str)> {
    let words = words().words.iter();
    words.map(|(_, word, reading)| (*word, *reading))
}

/// The folded text in kana, as far as the table goes. Marks that people write or leave out as they like
/// (サーバー and サーバ, ボイラー・タービン) are left out.
pub fn read(folded: &str) -> String {
    let words = words();
    let mut kana = String::with_capacity(folded.len() * 2);
    let mut rest = folded;
    while let Some(letter) = rest.chars().next() {
        if let Some((after, reading)) = words.begins(rest, letter) {
            kana.push_str(reading);
            rest = after;
            continue;
        }
        if !matches!(letter, 'ー' | '・' | '-') {
            kana.push(letter);
        }
        rest = rest.strip_prefix(letter).unwrap_or_default();
    }
    kana
}
