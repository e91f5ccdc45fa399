//! Jottings become sentences of です・ます, and whole sentences stay as they are.

use michishirube::text::ja_voice::{first_sentence, gain, plan_b, quoted, reason};

#[track_caller]
fn check(say: fn(&str) -> String, rows: &[(&str, &str)]) {
    for (jotted, said) in rows {
        assert_eq!(say(jotted), *said);
    }
}

#[test]
fn a_reason() {
    check(
        reason,
        &[
            ("窓口の仕事を深めたいから", "窓口の仕事を深めたいからです。"),
            ("窓口の仕事を深めたいので", "窓口の仕事を深めたいからです。"),
            ("説明が好きなので、", "説明が好きだからです。"),
            ("専門を生かすため", "専門を生かすためです。"),
            ("税の知識を深めたい", "税の知識を深めたいと考えたためです。"),
            ("市民に近い仕事", "理由は、市民に近い仕事です。"),
            (" 税の仕事が合っています ", "税の仕事が合っています。"),
            ("好きだ。続けたい。", "好きだ。続けたい。"),
            ("一つめ\n二つめ", "一つめ\n二つめ。"),
            ("続けられるか？", "続けられるか？"),
        ],
    );
}

#[test]
fn a_gain_and_another_way() {
    check(
        gain,
        &[
            (
                "窓口の待ち時間を減らせる",
                "窓口の待ち時間を減らせると考えています。",
            ),
            (
                "若手の育成",
                "組織には、若手の育成の面で役に立てると考えています。",
            ),
            ("引き継ぎが楽になります", "引き継ぎが楽になります。"),
        ],
    );
    let lead = "希望がかなわないときは、";
    for (jotted, said) in [
        (
            "市民課で経験を積む",
            "市民課で経験を積むことを考えています。",
        ),
        ("市民課で働きたい", "市民課で働きたいと考えています。"),
        ("資格の勉強", "資格の勉強を考えています。"),
    ] {
        assert_eq!(plan_b(jotted), format!("{lead}{said}"));
    }
    assert_eq!(plan_b("いまの課で続けます。"), "いまの課で続けます。");
}

#[test]
fn what_is_quoted_stays_one_line_in_its_marks() {
    check(
        quoted,
        &[
            ("司会をした。", "司会をした"),
            ("司会を\nした。\n\n", "司会を した"),
            ("「朝会」の司会", "『朝会』の司会"),
            ("", ""),
        ],
    );
    assert_eq!(first_sentence("一つ。二つ。"), "一つ");
    assert_eq!(first_sentence("一つ\n二つ"), "一つ");
    assert_eq!(first_sentence("一つ"), "一つ");
}
