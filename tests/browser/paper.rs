//! What can be read on paper: the text of a printed page, drawn back out of the file that the browser makes.

use base64::Engine;
use serde_json::json;
use unicode_normalization::UnicodeNormalization;

use crate::harness::Page;
use crate::pictures::pdf;

/// Unpacks a file as Chromium writes it: every text of a page's content, through its font's table of
/// characters. The browser has the unpacking.
const READ: &str = r"
const done = arguments[1];
const raw = atob(arguments[0]);
const objects = {};
for (const [, id, body] of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects[id] = body;
const unpack = async body => {
    const from = body.indexOf('stream\n') + 7;
    const length = Number(/\/Length (\d+)/.exec(body)[1]);
    const bytes = Uint8Array.from(body.substr(from, length), c => c.charCodeAt(0));
    if (!body.includes('/FlateDecode')) return body.substr(from, length);
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new TextDecoder('latin1').decode(await new Response(plain).arrayBuffer());
};
const told = hex => String.fromCharCode(...hex.match(/.{4}/g).map(h => parseInt(h, 16)));
const table = async font => {
    const at = /\/ToUnicode (\d+) 0 R/.exec(font);
    const map = {};
    if (!at) return map;
    const text = await unpack(objects[at[1]]);
    for (const [, part] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
        for (const [, code, hex] of part.matchAll(/<(\w+)> <(\w+)>/g)) map[parseInt(code, 16)] = told(hex);
    for (const [, part] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
        for (const [, from, to, hex] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
            for (let i = parseInt(from, 16), n = 0; i <= parseInt(to, 16); i++, n++)
                map[i] = String.fromCharCode(parseInt(hex, 16) + n);
    return map;
};
const literal = text => text.replace(/\\([0-7]{1,3}|.)/gs, (_, c) => /^[0-7]/.test(c) ? String.fromCharCode(parseInt(c, 8)) : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[c] || c);
(async () => {
    const pages = [];
    for (const body of Object.values(objects).filter(b => /\/Type \/Page\n/.test(b))) {
        const fonts = {};
        for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g))
            fonts[name] = { map: await table(objects[id]), wide: /\/Type0/.test(objects[id]) };
        let font, text = '';
        const content = await unpack(objects[/\/Contents (\d+) 0 R/.exec(body)[1]]);
        for (const [, name, hex, string] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>|\(((?:[^\\)]|\\.)*)\)/gs)) {
            if (name) { font = fonts[name]; continue; }
            let codes;
            if (hex) codes = hex.match(font.wide ? /.{4}/g : /.{2}/g).map(h => parseInt(h, 16));
            else {
                const bytes = [...literal(string)].map(c => c.charCodeAt(0));
                codes = font.wide ? bytes.filter((_, i) => i % 2 == 0).map((b, i) => b * 256 + bytes[2 * i + 1]) : bytes;
            }
            text += codes.map(c => font.map[c] ?? '').join('');
        }
        pages.push(text);
    }
    done(pages);
})().catch(error => done(String(error)));
";

/// The text of each page.
pub async fn pages(page: &Page, name: &str) -> Vec<String> {
    let bytes = pdf(page, name).await;
    let packed = base64::engine::general_purpose::STANDARD.encode(bytes);
    let read = page.client.execute_async(READ, vec![json!(packed)]).await;
    let read = read.expect("the file is read");
    let pages = read
        .as_array()
        .unwrap_or_else(|| panic!("no pages: {read}"));
    let text = |page: &serde_json::Value| plain(page.as_str().unwrap_or_default());
    pages.iter().map(text).collect()
}

/// The file has no blanks between words and no line ends, and names some letters by the radical that looks
/// the same.
fn plain(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace()).collect()
}

pub fn holds(paper: &[String], words: &str) -> bool {
    paper.iter().any(|page| page.contains(&plain(words)))
}
