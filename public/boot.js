// Starts the WebAssembly module, and is what remains when that fails.
// A classic script on purpose: it also runs when the page is opened from a folder (file://), where module
// scripts are refused, and can then say what to do. It knows nothing of the application but the name of its
// event, the prefix of its stored keys, and that most people want the same one pack to start with.
(function () {
  "use strict";
  var script = document.currentScript;
  var PREFIX = "michishirube/";
  var byId = function (id) { return document.getElementById(id); };

  function storedKeys() {
    var kept = {};
    for (var i = 0; i < localStorage.length; i++) {
      var key = localStorage.key(i);
      if (key.indexOf(PREFIX) === 0) kept[key] = localStorage.getItem(key);
    }
    return kept;
  }

  // The same file that 「データ管理」 can read back (see storage/takeout.rs, `RawDump`).
  function saveEverything() {
    try {
      // What was being written may not have been stored.
      var note = byId("note");
      var text = JSON.stringify({ kind: "michishirube-raw", format: 1, keys: storedKeys(), note: note ? note.value : "" });
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
      link.download = "michishirube-raw.json";
      link.click();
      byId("recovery-said").textContent = "ファイルに書き出しました。「データ管理」から読み込めます。";
    } catch (e) {
      byId("recovery-said").textContent = "このブラウザーの保存領域を読めませんでした（" + e.name + "）。";
    }
  }

  var shown = false;
  function recover(title, text, detail, isOpen) {
    if (shown) return;
    shown = true;
    byId("app").setAttribute("inert", "");
    byId("recovery-title").textContent = title;
    byId("recovery-text").textContent = text;
    byId("recovery-detail").parentNode.open = !!isOpen;
    byId("recovery-detail").textContent = detail + "\n" + navigator.userAgent;
    byId("recovery-reload").onclick = function () { location.reload(); };
    byId("recovery-save").onclick = saveEverything;
    byId("recovery").hidden = false;
    byId("recovery-title").focus();
  }

  window.addEventListener("michishirube-broke", function (event) {
    recover("みちしるべを続けられなくなりました",
      "思わぬ不具合で止まりました。ここまでに保存された記録は、この端末に残っています。開き直すと続きから使えます。念のため、先に記録をファイルに保存できます。",
      String(event.detail));
  });

  function failed(error) {
    if (location.protocol === "file:" && !script.dataset.inline) {
      recover("このファイルは直接開けません",
        "フォルダーから開くときは、同じ場所にある michishirube.html を開いてください。ひとつのファイルで、すべての機能が使えます。",
        String(error));
      byId("recovery-link").hidden = false;
      byId("recovery-reload").hidden = true;
      byId("recovery-save").hidden = true;
    } else {
      recover("みちしるべを開けませんでした",
        "ファイルが届かなかったか、ブラウザーが古い可能性があります。少し待って開き直してください。続くときは、Microsoft Edge・Chrome・Firefox・Safari の新しい版でお試しください。保存された記録には触れていません。",
        String(error));
    }
  }

  // What the single file carries, deflated and in base64.
  function inflated(block) {
    var packed = Uint8Array.from(atob(block.textContent.trim()), function (c) { return c.charCodeAt(0); });
    var stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(stream).arrayBuffer();
  }

  // Packs and licences are read as texts where they stand.
  function unpackTexts() {
    return Promise.all(Array.from(document.querySelectorAll("script[data-packed]"), function (block) {
      return inflated(block).then(function (bytes) { block.textContent = new TextDecoder().decode(bytes); });
    }));
  }

  // The pack that most people here want, while the module is on its way. The application does without: it says
  // itself what it can't get. A host may keep this file for days, and HR may have mended it since: ask whether it is fresh.
  function fetchPack() {
    var address = document.querySelector("meta[name=michishirube-pack]").content;
    return fetch(new URL(address, document.baseURI), { cache: "no-cache" }).then(function (answer) {
      return answer.ok ? answer.arrayBuffer() : null;
    }).catch(function () { return null; });
  }

  function open() {
    if (script.dataset.inline) {
      // The classic glue has defined `wasm_bindgen`.
      return Promise.all([inflated(byId("module")), unpackTexts()]).then(function (parts) {
        return wasm_bindgen({ module_or_path: parts[0] });
      });
    }
    var glue = import(new URL(script.dataset.js, document.baseURI).href);
    return Promise.all([glue, fetchPack()]).then(function (parts) {
      window.michishirubePack = parts[1];
      return parts[0].default({ module_or_path: new URL(script.dataset.wasm, document.baseURI).href });
    });
  }

  try {
    open().catch(failed);
  } catch (error) {
    failed(error);
  }
})();
