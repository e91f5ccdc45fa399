use proptest::prelude::*;

use michishirube::domain::item::{ItemKey, Kind};
use michishirube::domain::notebook::Record;
use michishirube::domain::sheet::SheetKey;
use michishirube::storage::keys::{Key, PREFIX, parse_record, record_name};

use crate::arbitrary::cases;
use crate::notation::{grade, item, pack, sheet_key};

#[test]
fn each_record_has_one_key() {
    let rows = [
        (Key::Seal(1), "michishirube/g1/seal"),
        (Key::Record(1, Record::Profile), "michishirube/g1/profile"),
        (Key::Record(12, Record::Backup), "michishirube/g12/backup"),
        (
            Key::Record(1, Record::Sheet(sheet_key("iwaki/kacho-hosa"))),
            "michishirube/g1/sheet/iwaki/kacho-hosa",
        ),
        (
            Key::Record(3, Record::Interests(pack("iwaki"))),
            "michishirube/g3/interests/iwaki",
        ),
    ];
    for (key, text) in rows {
        assert_eq!(key.text(), text);
        assert_eq!(Key::parse(text), Some(key));
    }
}

#[test]
fn keys_that_are_not_ours_are_no_keys() {
    let rows = [
        "",
        "g1/seal",
        "michishirube",
        "michishirube/",
        "michishirube/seal",
        "michishirube/1/seal",
        "michishirube/g/seal",
        "michishirube/g-1/seal",
        "michishirube/g+1/seal",
        "michishirube/g01/seal",
        "michishirube/g4294967296/seal",
        "michishirube/g1/",
        "michishirube/g1/Seal",
        "michishirube/g1/seal/",
        "michishirube/g1/profile/x",
        "michishirube/g1/sheet",
        "michishirube/g1/sheet/iwaki",
        "michishirube/g1/sheet/iwaki/",
        "michishirube/g1/sheet/iwaki/kacho/x",
        "michishirube/g1/sheet/_/kacho",
        "michishirube/g1/sheet/いわき/kacho",
        "michishirube/g1/interests",
        "michishirube/g1/interests/",
        "michishirube/g1/interests/iwaki/",
        "michishirube/g1/interests/iwaki/x",
        "michishirube/g1/interests/_",
        "michishirube/g1/interests/いわき",
        "Michishirube/g1/seal",
        "michishirube2/g1/seal",
        "michishirube/probe",
    ];
    for text in rows {
        assert_eq!(Key::parse(text), None, "{text}");
        // Nor is it a record's name in a file.
        if let Some(name) = text.strip_prefix("michishirube/g1/") {
            assert_eq!(parse_record(name), None, "{name}");
        }
    }
}

fn any_id() -> impl Strategy<Value = String> {
    "[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_key_reads_back(n in any::<u32>(), p in any_id(), g in any_id(), ahead in any::<bool>()) {
        let sheet = Record::Sheet(SheetKey { pack: pack(&p), grade: grade(&g), ahead });
        let items = Kind::ALL.map(|kind| Record::Item(ItemKey { kind, id: item(&p) }));
        let others = [Record::Profile, Record::Backup, sheet, Record::Interests(pack(&p))];
        for record in others.into_iter().chain(items) {
            prop_assert_eq!(parse_record(&record_name(&record)), Some(record.clone()));
            let key = Key::Record(n, record);
            prop_assert!(key.text().starts_with(PREFIX));
            prop_assert_eq!(key.generation(), n);
            prop_assert_eq!(Key::parse(&key.text()), Some(key));
        }
        prop_assert_eq!(Key::parse(&Key::Seal(n).text()), Some(Key::Seal(n)));
    }

    #[test]
    fn a_text_that_reads_as_a_key_is_its_only_spelling(text in "michishirube/[g0-9+]{1,4}/(seal|profile|backup|(sheet|ahead|interests|note|focus|snapshot|request|review)/[a-z/.]{1,6})") {
        if let Some(key) = Key::parse(&text) {
            prop_assert_eq!(key.text(), text);
        }
    }
}
